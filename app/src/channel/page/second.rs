//! A paper is keyed in by a second person; where the two differ, what the paper says is settled here.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::frame::{DeskPage, KeyedForm, not_now};
use crate::{
    channel::{
        access::{self, Asked},
        actions::SETTLE,
        corrections::note_opened,
        differences::{DIFFERENCES, Difference, FIRST, SECOND, choice},
        fields::{EnterSendsNothing, Sheet},
        form::SEEN,
        pile,
        rules::{may_take_in, paper_path},
        second::{self, Standing},
        sheet::sheet,
    },
    context::AppState,
    entity::{paper_entry, submission::AnswerChannel},
    error::AppError,
    forms::Sent,
    request, swedish,
    ui::{
        fields::{Choice, Pick, Pickable},
        shown::shown,
    },
};

struct Found {
    asked: Asked,
    entry: paper_entry::Model,
    standing: Standing,
    /// Whether the one who looks knows what was read the first time.
    seen: bool,
    now: DateTime<Utc>,
}

/// `/arbete/omgang/{code}/papper/{number}/kontroll`.
#[component]
pub fn SecondKeyingPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let number = request::route_param("number");
    shown(async move { found(&state, &parts, &code, &number).await }, |found| view! { <Second found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str, number: &str) -> Result<Found, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Paper).await?;
    let number = number.parse().map_err(|_| AppError::NotFound)?;
    let entry = pile::entry(&state.db, keyer.row().id, number).await?;
    let entry = entry.filter(|entry| entry.is_sampled).ok_or(AppError::NotFound)?;
    let asked = access::asked(&state.db, keyer.row()).await?;
    let (standing, now) = (second::standing(&state.db, &asked.questionnaire, &entry).await?, state.clock.now());
    if matches!(standing, Standing::Differs { .. }) && may_take_in(keyer.row(), now) {
        note_opened(state, &keyer, &entry).await?;
    }
    Ok(Found { standing, seen: second::has_seen(&state.db, &keyer, &entry).await?, asked, entry, now })
}

#[component]
fn Second(found: Found) -> impl IntoView {
    let Found { asked, entry, standing, seen, now } = found;
    let round = asked.round.clone();
    let path = paper_path(&round.code);
    let above = vec![(path.clone(), "Mata in papper".to_owned())];
    let lead = |sentence: String| {
        view! { <p class="lead">{sentence}</p> <p><a class="button" href=path.clone()>"Till nästa papper"</a></p> }
            .into_any()
    };
    let body = match (not_now(&round, now), standing) {
        (Some(sentence), _) => lead(sentence),
        (None, Standing::Done) => {
            lead("Papperet är inmatat två gånger, och det finns inget kvar att avgöra.".to_owned())
        }
        (None, Standing::TakenOut) => {
            lead("Papperet räknas inte, så det behöver inte matas in en andra gång.".to_owned())
        }
        (None, Standing::Waiting) if seen => {
            lead("Du har sett vad som lästes första gången. Låt någon annan mata in papperet den andra.".to_owned())
        }
        (None, Standing::Waiting) => view! { <Again asked entry=entry.clone()/> }.into_any(),
        (None, Standing::Differs { differences, stamp }) => view! { <Settle differences stamp/> }.into_any(),
    };
    view! { <DeskPage title=format!("Papper {}, andra inmatningen", entry.paper_number) round above>{body}</DeskPage> }
}

/// The paper, empty: the second person does not see what the first one read.
#[component]
fn Again(asked: Asked, entry: paper_entry::Model) -> impl IntoView {
    let asked = Arc::clone(&asked.questionnaire);
    view! {
        <p>"Lämnat den " {swedish::day(entry.handed_in_on)} ". Mata in papperet som om ingen hade gjort det förut."</p>
        <KeyedForm>
            <EnterSendsNothing/>
            <Sheet parts=sheet(&asked) start=Sent::default()/>
            <div class="actions"><button class="button">"Spara och jämför"</button></div>
        </KeyedForm>
    }
}

/// Each difference, and what the paper really says.
#[component]
fn Settle(differences: Vec<Difference>, stamp: String) -> impl IntoView {
    let count = swedish::count(i64::try_from(differences.len()).unwrap_or(i64::MAX), "fält", "fält");
    let rows: Vec<_> = differences
        .into_iter()
        .map(|difference| {
            let Difference { field, text, first, second } = difference;
            let option = |value: &str, whose: &str, read: String| {
                let read = if read.is_empty() { "inget svar".to_owned() } else { read };
                Pickable::new(value, format!("{whose}: {read}"))
            };
            let options = vec![option(FIRST, "Första inmatningen", first), option(SECOND, "Andra inmatningen", second)];
            view! { <Choice name=choice(&field) legend=text pick=Pick::One options/> }
        })
        .collect();
    view! {
        <p class="lead" id=DIFFERENCES tabindex="-1">{count} " är olika. Titta på papperet och välj det som står där."</p>
        <form method="post" class="stack">
            <input type="hidden" name="act" value=SETTLE/>
            <input type="hidden" name=SEEN value=stamp/>
            {rows}
            <p class="small muted">"Står det något tredje på papperet? Välj det som är närmast och rätta papperet sedan."</p>
            <div class="actions"><button class="button">"Spara det som står på papperet"</button></div>
        </form>
    }
}
