//! What residents read: statements, promises, cards, tags, notices.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::Shelf;
use crate::{
    entity::round::RoundState,
    ui::{
        notice::{Day, Empty, Facts, Notice, NoticeKind},
        promise::{Promise, Promised},
        round_card::{OpenCard, OpenCards, ReplyCard, ReplyCards},
        statement::{StatementLine, StatementList, StatementQuote, StatementSize, StatementSource},
        tag::{DemonstrationTag, StateTag},
        timeline::{Step, Timeline},
    },
};

const STATES: [RoundState; 9] = [
    RoundState::Planned,
    RoundState::Open,
    RoundState::Stopped,
    RoundState::Closed,
    RoundState::Summarised,
    RoundState::Delivered,
    RoundState::FedBack,
    RoundState::Archived,
    RoundState::Withdrawn,
];

const REPLY_DUE: Option<NaiveDate> = NaiveDate::from_ymd_opt(2027, 4, 15);

/// Everything that is read.
#[component]
pub fn Reading() -> impl IntoView {
    view! {
        <Statements/>
        <Shelf id="promises" title="Löfte"><Promise promised=promised()/></Shelf>
        <Shelf id="cards" title="Kort"><OpenCards cards=open_cards()/><ReplyCards cards=reply_cards()/></Shelf>
        <Shelf id="states" title="Lägen">
            <p>{STATES.into_iter().map(|state| view! { <StateTag state/> " " }).collect_view()} <DemonstrationTag/></p>
            <Timeline steps=steps() current=Some(1)/>
        </Shelf>
        <Notices/>
    }
}

#[component]
fn Statements() -> impl IntoView {
    let source = StatementSource {
        path: "/malbild/vasternorrland-2030".to_owned(),
        name: "Målbild för god och nära vård i Västernorrland".to_owned(),
    };
    let lines = vec![
        StatementLine {
            path: "/malbild/sormland-2035/tillsammans".to_owned(),
            title: "Tillsammans".to_owned().into(),
            means: Some("genom delaktighet och samordning med individens fokus".to_owned().into()),
        },
        StatementLine {
            path: "/malbild/vasternorrland-2030/delaktig".to_owned(),
            title: "Mitt behov är i fokus och jag är delaktig i min egen vård".to_owned().into(),
            means: None,
        },
    ];
    view! {
        <Shelf id="statements" title="Målbildens ord">
            <StatementQuote text="Jag har en vård som är tillgänglig för mina behov".to_owned() source=Some(source)/>
            <StatementQuote text="Jag har en kontinuitet i min kontakt med vården".to_owned() source=None size=StatementSize::Small/>
            <StatementQuote text="Vården är hälsofrämjande och förebyggande för min hälsa".to_owned() source=None size=StatementSize::Sticky/>
            <StatementList lines/>
        </Shelf>
    }
}

#[component]
fn Notices() -> impl IntoView {
    view! {
        <Shelf id="notices" title="Besked">
            <Notice kind=NoticeKind::Information title="Påhittat exempel">
                <p>"Det här är en demonstration med påhittade svar."</p>
            </Notice>
            <Notice kind=NoticeKind::Warning title="Det ser ut som ett personnummer">
                <p>"Ta gärna bort det. Ditt svar kan läsas av andra."</p>
            </Notice>
            <Notice kind=NoticeKind::Error title="Vi kunde inte skicka just nu">
                <p>"Ditt svar ligger kvar i din telefon och skickas när du har nät."</p>
            </Notice>
            <Notice kind=NoticeKind::Success title="Tack"><p>"Ditt svar är framme."</p></Notice>
            <Empty title="Det finns inget att svara på just nu"><p>"När nästa dialog öppnar står den här."</p></Empty>
            <Facts items=vec!["Härnösand".to_owned(), "12\u{a0}dagar kvar".to_owned(), "ungefär 2\u{a0}minuter".to_owned()]/>
            <p>"Politikerna i socialnämnden svarar senast den " {REPLY_DUE.map(|on| view! { <Day on/> })} "."</p>
        </Shelf>
    }
}

fn promised() -> Promised {
    Promised {
        can_influence: Some(
            "Hur du får kontakt med hemsjukvården. Hur du får veta vem du kan vända dig till.".to_owned().into(),
        ),
        cannot_influence: Some("Hur många läkare som anställs, eftersom regionen beslutar om det.".to_owned().into()),
        deciding_body: Some("Socialnämnden i Härnösand".to_owned()),
        reply_due: REPLY_DUE,
    }
}

fn open_cards() -> Vec<OpenCard> {
    vec![OpenCard {
        path: "/svara/HSD4".to_owned(),
        title: "Hur är det att få kontakt med vården?".to_owned().into(),
        quote: Some("Jag har en vård som är tillgänglig för mina behov".to_owned().into()),
        place: "Härnösand".to_owned(),
        time_left: "12\u{a0}dagar kvar".to_owned(),
        time_needed: "ungefär 2\u{a0}minuter".to_owned(),
        is_demonstration: true,
    }]
}

fn reply_cards() -> Vec<ReplyCard> {
    vec![ReplyCard {
        path: "/dialog/harnosand-vard-som-hanger-ihop".to_owned(),
        title: "Hänger vården och omsorgen ihop?".to_owned().into(),
        place: "Härnösand".to_owned(),
        next: "Politikerna i socialnämnden har fått svaren.".to_owned(),
        result: Some("/resultat/HSD3".to_owned()),
        late: Some("svaret skulle ha kommit senast den 15 april 2027.".to_owned()),
        is_demonstration: false,
    }]
}

fn steps() -> Vec<Step> {
    vec![
        Step { name: "Du svarar".to_owned(), detail: "till den 3 december 2026".to_owned() },
        Step { name: "Svaren läses".to_owned(), detail: "och går till politikerna i socialnämnden".to_owned() },
        Step { name: "Politikerna beslutar".to_owned(), detail: "i socialnämnden".to_owned() },
        Step { name: "Du får svar".to_owned(), detail: "senast den 15 april 2027".to_owned() },
    ]
}
