//! What stands at the address of a round that cannot be answered: not yet, no longer, never, or not just now.

use chrono::{DateTime, Utc};
use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::form;
use crate::{
    dialogue::{
        cards::open_cards,
        queries::{Which, open_rounds},
    },
    forms::Sent,
    request,
    round::{queries::ResidentRound, rules::NotOpen},
    swedish,
    ui::{
        page::{Audience, Page},
        round_card::{OpenCard, OpenCards},
    },
};

/// A round that is not open: what happens when, and where the result will be.
#[component]
pub fn ShutPage(round: ResidentRound, why: NotOpen) -> impl IntoView {
    let sent = request::form().sent;
    let (title, lead) = match why {
        NotOpen::NotYet => ("Omgången har inte öppnat än", opening(&round, request::state().clock.now())),
        NotOpen::Over => ("Omgången är stängd", what_comes(&round)),
        NotOpen::Withdrawn => {
            ("Omgången är återkallad", "Den här omgången blev inte av. Svar som hade kommit räknas inte.".to_owned())
        }
    };
    // One that has not opened says no more than when it will.
    let told = (why != NotOpen::NotYet).then(|| view! { <p><a href=round.dialogue_path()>"Läs om dialogen"</a></p> });
    let not_sent = sent.fields().next().is_some();
    view! {
        <Page title audience=Audience::Residents(round.official_place)>
            <section class="lost">
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
                {round.row.stop_reason.map(|reason| view! { <p>"Omgången stoppades i förtid: " {reason}</p> })}
                {not_sent.then(|| view! { <p role="alert">"Ditt svar kom inte med. Det du skrev står här nedanför."</p> })}
                {told}
                <Written sent/>
                <p><a href="/">"Se vad du kan svara på nu"</a></p>
            </section>
        </Page>
    }
}

/// When it is meant to open, as long as that day has not passed: a moderator opens it, not the clock.
fn opening(round: &ResidentRound, now: DateTime<Utc>) -> String {
    if round.row.opens_at <= now {
        return "Den öppnar snart. Titta in igen om en dag eller två.".to_owned();
    }
    format!("Den är tänkt att öppna den {}.", swedish::day_of(round.row.opens_at))
}

fn what_comes(round: &ResidentRound) -> String {
    match round.reply_due {
        Some(day) => format!(
            "Politikerna i {} svarar senast den {}. Svaret på vad som hände kommer på dialogens sida.",
            round.decider(),
            swedish::day(day),
        ),
        None => "Svaret på vad som hände kommer på dialogens sida.".to_owned(),
    }
}

/// Nothing has this code: 404, and what can be answered instead.
#[component]
pub fn UnknownPage() -> impl IntoView {
    let (state, words) = (request::state(), request::words());
    let sent = request::form().sent;
    expect_context::<ResponseOptions>().set_status(StatusCode::NOT_FOUND);
    view! {
        <Page title="Omgången finns inte">
            <section class="lost">
                <h1>"Det finns ingen omgång med den koden"</h1>
                <p class="lead">"Titta på affischen eller brevet igen. Det är lätt att blanda ihop 0 och O, eller 1 och I."</p>
                <Written sent/>
                <Suspense>
                    {Suspend::new(async move {
                        let now = state.clock.now();
                        let open = open_rounds(&state.db, now, Which::All, words).await.unwrap_or_default();
                        view! { <OpenNow cards=open_cards(open, now, words)/> }
                    })}
                </Suspense>
                <p><a href="/">"Se allt du kan svara på nu"</a></p>
            </section>
        </Page>
    }
}

#[component]
fn OpenNow(cards: Vec<OpenCard>) -> impl IntoView {
    (!cards.is_empty()).then(|| view! { <h2>"Det här kan du svara på nu"</h2> <OpenCards cards/> })
}

/// The answer could not be saved just now. Everything that was sent is in this page's form, so that one button sends it
/// again, with the same receipt code.
#[component]
pub fn AwayPage() -> impl IntoView {
    let sent = request::form().sent;
    let fields: Vec<_> = sent
        .fields()
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
        .collect();
    view! {
        <Page title="Vi kunde inte ta emot ditt svar">
            <section class="lost">
                <h1>"Vi kunde inte ta emot ditt svar just nu"</h1>
                <p class="lead">"Det beror på oss. Allt du har svarat finns kvar på den här sidan. Vänta en liten stund och försök igen."</p>
                <form method="post">{fields} <p><button class="button">"Försök igen"</button></p></form>
                <Written sent/>
            </section>
        </Page>
    }
}

/// Not the number or the code of something that was chosen.
fn is_words(value: &str) -> bool {
    !value.is_empty() && value != form::DONT_KNOW && value.parse::<u8>().is_err()
}

/// What the resident wrote in words of his or her own, to read and to copy.
#[component]
fn Written(sent: Sent) -> impl IntoView {
    let texts: Vec<_> = sent
        .fields()
        .filter(|(name, value)| form::may_be_text(name) && is_words(value.trim()))
        .map(|(_, value)| view! { <blockquote><p>{value.to_owned()}</p></blockquote> })
        .collect();
    (!texts.is_empty()).then(|| view! { <h2>"Det du skrev"</h2> {texts} })
}
