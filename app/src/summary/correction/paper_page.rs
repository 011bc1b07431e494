//! `/arbete/omgang/{code}/rattelse/papper/{number}`: how a paper of a closed round was keyed in, and the form that says what it really
//! reads. Whoever opens it stands in the log.

use http::request::Parts;
use leptos::prelude::*;
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::{
    form::{JOIN, REASON},
    queries::listed,
    rules::{correction_path, why_not},
};
use crate::{
    account::rights::{ModeratorOf, keyer_of_round, moderator_of_round},
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
        fields::{Choice, ErrorSummary, FieldError, Pick, Pickable, TextField},
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
    /// The reader's own proposals that wait, by their keys.
    own: Vec<(Uuid, String)>,
}

/// Whether the paper is part of a correction that waits, so that both have one reason and one signature.
#[component]
fn Join(own: Vec<(Uuid, String)>) -> impl IntoView {
    let alone = Pickable::new("", "Nej, med ett eget skäl");
    let joins: Vec<_> =
        own.into_iter().map(|(id, about)| Pickable::new(id.to_string(), format!("Ja: {about}"))).collect();
    (!joins.is_empty()).then(|| {
        let options = [alone].into_iter().chain(joins).collect();
        view! {
            <Choice name=JOIN legend="Hör det ihop med en rättelse som du har föreslagit?" pick=Pick::One options chosen=vec![String::new()]
                hint="Då får båda samma skäl och samma underskrift."/>
        }
    })
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
        own: own(state, &moderator).await?,
        entry,
        round,
    })
}

/// What the reader has proposed and nobody has signed.
async fn own(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<Vec<(Uuid, String)>, AppError> {
    let all = listed(&state.db, moderator).await?.into_iter();
    let own = all.filter(|one| one.row.settled_at.is_none() && one.row.proposed_by == moderator.account().id);
    Ok(own.map(|one| (one.row.proposal(), format!("{}. Skäl: {}", one.about.join(". "), one.row.reason))).collect())
}

#[component]
fn Paper(found: Found) -> impl IntoView {
    let Found { round, parts, entry, on_file, typed, why_not, own } = found;
    let (state, back) = (round.state, correction_path(&round.code));
    let title = format!("Papper {} läses på nytt", entry.paper_number);
    let handed_in = swedish::day(entry.handed_in_on);
    let body = match why_not {
        Some(sentence) => view! { <p class="lead">{sentence} "."</p> }.into_any(),
        None => view! { <PaperForm parts entry on_file typed own/> }.into_any(),
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
fn PaperForm(
    parts: Vec<Part>,
    entry: paper_entry::Model,
    on_file: OnFile,
    typed: keying::Keyed,
    own: Vec<(Uuid, String)>,
) -> impl IntoView {
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
            <Join own/>
            <TextField name=REASON label="Varför rättas resultatet?"
                hint="Alla läser skälet, vid resultatet och i underlaget. Skriv inget som pekar ut någon."/>
            <div class="actions"><button class="button">"Föreslå rättelsen"</button></div>
        </form>
    }
}
