//! What stands at the address of a round that cannot be answered: not yet, no longer, never, or not just now.

use chrono::{DateTime, Utc};
use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::{
    actions::is_change,
    client::SendingScripts,
    form,
    kiosk::{self, KioskTools},
    waiting::Waiting,
};
use crate::{
    decision::rules::{is_given, reply_path},
    dialogue::{
        cards::open_cards,
        page::code::CodeForm,
        queries::{Which, open_rounds},
        rules::{Reply, opening, reply},
    },
    entity::round::RoundState,
    forms::{SHOW, Sent},
    request,
    round::{
        named::RoundName,
        notes::{queries::PublicNote, shown::RoundNote},
        queries::ResidentRound,
        rules::{NotOpen, result_is_public, result_path, state_at},
    },
    swedish,
    translated::Translated,
    ui::{
        language::{AGAIN, ByForm},
        page::{Audience, Page},
        round_card::{OpenCard, OpenCards},
        text::InSwedish,
    },
    words::Words,
};

/// A round that is not open: what happens when, and where the result will be.
#[component]
pub fn ShutPage(
    round: ResidentRound,
    title: Translated,
    why: NotOpen,
    #[prop(optional_no_strip)] note: Option<PublicNote>,
) -> impl IntoView {
    let (sent, words) = (request::form().sent, request::words());
    let now = request::state().clock.now();
    let name = title;
    let (title, lead) = match why {
        NotOpen::NotYet => (words.shut_not_yet(), opening(round.row.opens_at, now, words)),
        NotOpen::Over if state_at(&round.row, now) == RoundState::Stopped => {
            (words.shut_stopped(), what_comes(&round, now, words))
        }
        NotOpen::Over => (words.shut_over(), what_comes(&round, now, words)),
        NotOpen::Withdrawn if round.row.opened_at.is_some() => (words.shut_withdrawn(), words.shut_withdrawn_opened()),
        NotOpen::Withdrawn => (words.shut_withdrawn(), words.shut_withdrawn_help()),
    };
    // One that has never opened leads no further, and neither does a screen that many use.
    let everybodys = kiosk::is_asked(&request::parts());
    let path = words.link(&round.dialogue_path());
    let told = (round.row.opened_at.is_some() && !everybodys)
        .then(|| view! { <p><a href=path>{words.shut_dialogue()}</a></p> });
    let label = match why {
        NotOpen::Withdrawn => words.round_withdrawn_why(),
        _ => words.shut_early(),
    };
    let public = result_is_public(round.row.state, round.row.result_shown_at);
    let result = (why == NotOpen::Over && !everybodys).then(|| {
        let way = if public { words.result_link() } else { words.result_comes_here() };
        view! { <p><a href=words.link(&result_path(&round.row.code))>{way}</a></p> }
    });
    let reply = (is_given(round.row.state) && !everybodys).then(|| {
        let path = words.link(&reply_path(&round.dialogue_slug, &round.row.code));
        view! { <p><a class="button" href=path>{words.reply_read()}</a></p> }
    });
    let not_sent = sent.fields().next().is_some();
    let wrote = written(&sent).next().is_some();
    // First what became of what was just sent; then why.
    let (title, because) = match not_sent {
        true if is_change(&sent) => (words.receipt_told_late_title(), Some(title)),
        true => (words.shut_late(), Some(title)),
        false => (title, None),
    };
    provide_held(&sent);
    // One that was pressed before the stop counts, and may wait on this device.
    let sending = (round.row.opened_at.is_some() && !everybodys)
        .then(|| view! { <Waiting kiosk=false/> <SendingScripts kiosk=false/> });
    view! {
        <Page title=title.clone() audience=Audience::Residents(round.official_place.clone())>
            <AtKiosk start=kiosk::start(&round)/>
            {sending}
            <section class="lost" data-again=not_sent.then_some("")>
                <h1>{title}</h1>
                <RoundName title=name place=round.place.clone()/>
                {wrote.then(|| view! { <p role="alert">{words.shut_late_below()}</p> })}
                {because.map(|because| view! { <h2>{because}</h2> })}
                <p class="lead">{lead}</p>
                {round.row.stop_reason.map(|reason| view! { <p>{label} " " <InSwedish text=reason/></p> })}
                <RoundNote note/>
                {reply}
                {result}
                {told}
                <Held sent=sent.clone()/>
                <Written sent/>
                {(!everybodys).then(|| view! { <p><a href=words.link("/")>{words.shut_now()}</a></p> })}
            </section>
        </Page>
    }
}

/// A screen that many use begins anew from here too.
#[component]
fn AtKiosk(start: String) -> impl IntoView {
    let everybodys = kiosk::is_asked(&request::parts());
    everybodys.then(|| view! { <KioskTools start/> <SendingScripts kiosk=true/> })
}

/// Languages are changed by the form of [`Held`], where there is one.
fn provide_held(sent: &Sent) {
    if !hidden(sent).is_empty() {
        provide_context(ByForm::here(AGAIN));
    }
}

/// What was sent, in a form that nobody sees.
#[component]
fn Held(sent: Sent) -> impl IntoView {
    let fields = hidden(&sent);
    (!fields.is_empty()).then(|| view! { <form method="post" id=AGAIN hidden>{fields}</form> })
}

fn hidden(sent: &Sent) -> Vec<impl IntoView + use<>> {
    let field = |(name, value): (&str, &str)| {
        view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> }
    };
    sent.fields().filter(|(name, _)| *name != SHOW).map(field).collect()
}

/// When and where the reply comes, that it is late, or that it is given.
fn what_comes(round: &ResidentRound, now: DateTime<Utc>, words: Words) -> String {
    if is_given(round.row.state) {
        return words.happens_fed_back(round.decider());
    }
    match reply(state_at(&round.row, now), round.reply_due, swedish::local(now).date_naive()) {
        Reply::Due(day) => words.shut_reply_by(round.decider(), words.day(day)),
        Reply::Late(day) => format!("{} {}", words.card_late(), words.card_late_since(words.day(day))),
        Reply::Settled => words.shut_reply(),
    }
}

/// Nothing has this code: 404, and what can be answered instead.
#[component]
pub fn UnknownPage() -> impl IntoView {
    let (sent, words) = (request::form().sent, request::words());
    expect_context::<ResponseOptions>().set_status(StatusCode::NOT_FOUND);
    let everybodys = kiosk::is_asked(&request::parts());
    let again = sent.fields().next().map(|_| "");
    provide_held(&sent);
    view! {
        <Page title=words.shut_unknown()>
            <AtKiosk start=kiosk::start_here()/>
            <section class="lost" data-again=again>
                <h1>{words.shut_unknown_title()}</h1>
                <p class="lead">{words.shut_unknown_help()}</p>
                <Held sent=sent.clone()/>
                <Written sent/>
                {(!everybodys).then(|| view! { <Instead/> })}
            </section>
        </Page>
    }
}

/// What can be answered instead, where all of it is, and a field for the code as it was meant.
#[component]
fn Instead() -> impl IntoView {
    let (state, words) = (request::state(), request::words());
    view! {
        <Suspense>
            {Suspend::new(async move {
                let now = state.clock.now();
                let open = open_rounds(&state.db, now, Which::All, words).await.unwrap_or_default();
                view! { <OpenNow cards=open_cards(open, now, words)/> }
            })}
        </Suspense>
        <p><a href=words.link("/")>{words.shut_all_now()}</a></p>
        <CodeForm/>
    }
}

#[component]
fn OpenNow(cards: Vec<OpenCard>) -> impl IntoView {
    (!cards.is_empty()).then(|| view! { <h2>{request::words().shut_open_now()}</h2> <OpenCards cards/> })
}

/// The answer could not be saved just now. Everything that was sent is in this page's form, so that one button sends it
/// again, with the same receipt code.
#[component]
pub fn AwayPage() -> impl IntoView {
    let (sent, words) = (request::form().sent, request::words());
    let fields = hidden(&sent);
    provide_held(&sent);
    view! {
        <Page title=words.shut_away()>
            <AtKiosk start=kiosk::start_here()/>
            <section class="lost" data-again="">
                <h1>{words.shut_away_title()}</h1>
                <p class="lead">{words.shut_away_help()}</p>
                <form method="post" id=AGAIN>{fields} <p><button class="button">{words.shut_again()}</button></p></form>
                <Written sent/>
            </section>
        </Page>
    }
}

/// Not the number or the code of something that was chosen.
fn is_words(value: &str) -> bool {
    !value.is_empty() && value != form::DONT_KNOW && value.parse::<u8>().is_err()
}

fn written(sent: &Sent) -> impl Iterator<Item = &str> {
    let fields = sent.fields().filter(|(name, value)| form::may_be_text(name) && is_words(value.trim()));
    fields.map(|(_, value)| value)
}

/// What the resident wrote in words of his or her own, to read and to copy.
#[component]
fn Written(sent: Sent) -> impl IntoView {
    let texts: Vec<_> =
        written(&sent).map(|text| view! { <blockquote><p>{text.to_owned()}</p></blockquote> }).collect();
    (!texts.is_empty()).then(|| view! { <h2>{request::words().shut_wrote()}</h2> {texts} })
}
