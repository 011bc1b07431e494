//! `/arbete/omgang/{code}/rattelse/papper/{number}`: how a paper of a closed round was keyed in, and the form that says what it really
//! reads. Whoever opens it stands in the log.

use http::request::Parts;
use leptos::prelude::*;
use sea_orm::EntityTrait;

use super::{
    form::REASON,
    rules::{correction_path, why_not},
};
use crate::{
    account::rights::{keyer_of_round, moderator_of_round},
    channel::{
        corrections::note_opened,
        differences::differences,
        fields::{EnterSendsNothing, Sheet},
        form::NUMBER,
        keying,
        pile::{self, OnFile},
        seen::Seen,
        sheet::{Part, sheet},
    },
    context::AppState,
    entity::{paper_entry, round, submission},
    error::AppError,
    forms::Sent,
    request,
    round::{
        parts::{MovedOn, WorkHead, WorkTrail},
        questionnaire::questionnaire,
        rules::has_result,
    },
    swedish,
    ui::{
        fields::{ErrorSummary, FieldError, TextField},
        page::{Audience, Page},
        shown::shown,
    },
};

struct Found {
    round: round::Model,
    parts: Vec<Part>,
    entry: paper_entry::Model,
    on_file: OnFile,
    /// What was typed, read as a paper.
    typed: keying::Keyed,
    /// Why nothing can be corrected about it.
    why_not: Option<&'static str>,
}

/// The page.
#[component]
pub fn PaperCorrectionPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let (number, form) = (request::route_param("number"), request::form());
    shown(async move { found(&state, &parts, &code, &number, &form.sent).await }, |found| view! { <Paper found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str, number: &str, sent: &Sent) -> Result<Found, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    let number = number.parse().map_err(|_| AppError::NotFound)?;
    let entry = pile::entry(&state.db, round.id, number).await?;
    let entry = entry.filter(|_| has_result(round.state)).ok_or(AppError::NotFound)?;
    let answer = submission::Entity::find_by_id(entry.submission_id).one(&state.db).await?.ok_or(AppError::NotFound)?;
    let keyer = keyer_of_round(state, &parts.headers, code).await?;
    note_opened(state, &keyer, &entry).await?;
    let asked = questionnaire(&state.db, round.questionnaire_id).await?;
    Ok(Found {
        on_file: pile::stored(&state.db, &asked, &entry).await?,
        typed: keying::read(sent, &asked).map(|read| keying::keyed(&read, &asked)).unwrap_or_default(),
        parts: sheet(&asked),
        why_not: why_not(&answer),
        entry,
        round,
    })
}

#[component]
fn Paper(found: Found) -> impl IntoView {
    let Found { round, parts, entry, on_file, typed, why_not } = found;
    let (state, back) = (round.state, correction_path(&round.code));
    let title = format!("Papper {} läses på nytt", entry.paper_number);
    let handed_in = swedish::day(entry.handed_in_on);
    let body = match why_not {
        Some(sentence) => view! { <p class="lead">{sentence} "."</p> }.into_any(),
        None => view! { <PaperForm parts entry on_file typed/> }.into_any(),
    };
    view! {
        <Page title=title.clone() audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            <WorkHead title state/>
            <p>"Lämnat den " {handed_in} ". Ha papperet framför dig."</p>
            {body}
            <p><a href=back>"Tillbaka till rättelser"</a></p>
        </Page>
    }
}

#[component]
fn PaperForm(parts: Vec<Part>, entry: paper_entry::Model, on_file: OnFile, typed: keying::Keyed) -> impl IntoView {
    let differences = differences(&parts, &on_file.keyed, &typed);
    let stamp = on_file.stamp(&entry);
    let error = request::form().errors.at(NUMBER).map(str::to_owned);
    let start = Sent::new(on_file.keyed.into_iter().collect());
    view! {
        <form class="keyed" method="post">
            <EnterSendsNothing/>
            <Seen stamp differences/>
            <div id=NUMBER tabindex="-1"><FieldError field=NUMBER.to_owned() sentence=error/></div>
            <Sheet parts start/>
            <TextField name=REASON label="Varför rättas resultatet?"
                hint="Alla läser skälet, vid resultatet och i underlaget. Skriv inget som pekar ut någon."/>
            <div class="actions"><button class="button">"Föreslå rättelsen"</button></div>
        </form>
    }
}
