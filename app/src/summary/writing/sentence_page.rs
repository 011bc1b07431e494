//! `/arbete/omgang/{code}/sammanstallning/{id}` and `…/ny`: one sentence, with what it rests on, tried as often as one likes. What is
//! filled in and not saved is kept for whoever filled it in ([`super::unsaved`]).

mod brackets;
mod figures;
mod resting;

use std::sync::Arc;

use claims::{
    claim::{Claim, Kind, Part, Support as RestsOn},
    sources::Sources,
};
use http::request::Parts;
use leptos::{either::Either, nonce::use_nonce, prelude::*};
use uuid::Uuid;

use self::{
    brackets::Brackets,
    resting::{RestsOnComments, RestsOnFigures},
};
use super::{
    checking::{CHECKED, CHECKING, CheckedSentence, SaidOfSentence},
    fields::{self, CHANGES, KIND, SENTENCE, STANDS, SUPPORT, code, kinds},
    kept::sources_of,
    queries::{Version, versions},
    unsaved,
};
use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    context::AppState,
    entity::round,
    error::AppError,
    forms::{FormState, Sent},
    request,
    round::{
        actions::MOVED_ON,
        parts::{MovedOn, WorkHead, WorkTrail},
        rules::has_result,
    },
    ui::{
        fields::{ErrorSummary, TextArea},
        page::{Audience, Page},
        select::Select,
        shown::shown,
    },
};

/// Among what is kept of a form: it was sent to be tried.
pub const TRIED: &str = "tried";
/// The id of the figures that it rests on.
pub const FIGURES: &str = "siffror";
/// The id of the comments that it rests on.
pub const COMMENTS: &str = "kommentarer";

/// The id of a figure that it rests on, counted from 0.
pub fn figure_id(place: usize) -> String {
    format!("siffra-{}", place + 1)
}

/// The id of a comment that it rests on, counted from 0.
pub fn comment_id(place: usize) -> String {
    format!("kommentar-{}", place + 1)
}

/// What the page needs.
struct Found {
    round: round::Model,
    sources: Arc<Sources>,
    changes: i32,
    /// A stamp of the sentence as it stood when the form was filled.
    stands: String,
    /// The form as it is filled in, or as the claim fills it.
    form: Sent,
    /// Whether what stands in it is not saved.
    is_unsaved: bool,
}

/// The page.
#[component]
pub fn SentencePage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let (id, form) = (request::route_param("id"), request::form());
    if form.notes.contains_key(CHECKED) {
        return Either::Left(view! { <CheckedSentence/> });
    }
    let page = shown(async move { found(&state, &parts, &code, &id, form).await }, |found| view! { <Writing found/> });
    Either::Right(page)
}

async fn found(state: &AppState, parts: &Parts, code: &str, id: &str, form: FormState) -> Result<Found, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    if !has_result(round.state) {
        return Err(AppError::NotFound);
    }
    let draft = versions(&state.db, round.id).await?.into_iter().next().filter(Version::is_draft);
    let document = draft.as_ref().map(|draft| draft.document.clone()).unwrap_or_default();
    let sources = sources_of(&state.db, &round, &document).await?;
    let typed = typed(state, &moderator, id, &form).await?;
    let stored = match stored(draft.as_ref(), id) {
        // It is gone since the page was shown, or was never saved. What was typed is shown all the same.
        Err(_) if typed.is_some() || form.notes.contains_key(MOVED_ON) => empty(),
        stored => stored?,
    };
    let now = draft.map_or(-1, |draft| draft.row.changes);
    let changes = typed.as_ref().map_or(now, |typed| typed.get(CHANGES).parse().unwrap_or(-1));
    let stamp = || document.stamp(Uuid::parse_str(id).unwrap_or_default());
    let stands = typed.as_ref().map_or_else(stamp, |typed| typed.get(STANDS).to_owned());
    let is_unsaved = typed.is_some() && !form.is_shown_again();
    let form = typed.unwrap_or_else(|| fields::filled(&stored, &sources));
    Ok(Found { round, sources: Arc::new(sources), changes, stands, form, is_unsaved })
}

/// What stands in the form and is not saved: what was just sent, or what was kept. Where somebody was first the page shows what stands
/// now, and tells what was sent beside it.
async fn typed(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    id: &str,
    form: &FormState,
) -> Result<Option<Sent>, AppError> {
    if form.is_shown_again() {
        return Ok(Some(form.sent.clone()));
    }
    match Uuid::parse_str(id) {
        Ok(id) if !form.notes.contains_key(MOVED_ON) => unsaved::kept(&state.db, moderator, id).await,
        _ => Ok(None),
    }
}

/// The sentence as it stands in the draft; an empty one to begin with.
fn stored(draft: Option<&Version>, id: &str) -> Result<Claim, AppError> {
    let draft = draft.ok_or(AppError::NotFound)?;
    if id == "ny" {
        return Ok(empty());
    }
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    Ok(draft.document.claim(id).ok_or(AppError::NotFound)?.claim.clone())
}

fn empty() -> Claim {
    Claim { kind: Kind::Level, says: Vec::new(), support: RestsOn::default(), sentence: Vec::<Part>::new() }
}

#[component]
fn Writing(found: Found) -> impl IntoView {
    let Found { round, sources, changes, stands, form, is_unsaved } = found;
    let tried = fields::claim(&form, &sources).ok().filter(|_| !form.get(TRIED).is_empty());
    let tried = tried.map(|claim| view! { <SaidOfSentence claim sources=sources.clone()/> });
    let unsaved = is_unsaved.then(|| view! { <p class="muted" id="unsaved">"Meningen är inte sparad än. Det du har skrivit och valt ligger kvar här."</p> });
    let support = fields::support(&form);
    let kind = fields::decode(form.get(KIND)).unwrap_or(Kind::Level);
    let kind_list = kinds(&sources).into_iter().map(|(kind, name)| (code(&kind), name)).collect();
    view! {
        <Page title="En mening" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="En mening i sammanställningen" state=round.state/>
            {tried}
            {unsaved}
            <form method="post" class="stack claim-form">
                <input type="hidden" name=CHANGES value=changes/>
                <input type="hidden" name=STANDS value=stands/>
                <input type="hidden" name=SUPPORT value=code(&support)/>
                <Kinds options=kind_list value=form.get(KIND).to_owned()/>
                <RestsOnFigures support=support.clone() form=form.clone() sources=sources.clone()/>
                <RestsOnComments support=support.clone() sources=sources.clone()/>
                <TextArea name=SENTENCE label="Meningen" limit=fields::MAX_SENTENCE value=form.get(SENTENCE).to_owned()
                    hint="Siffror skrivs aldrig. Sätt in dem ur listan nedanför: det som står i hakparentes blir rätt siffra."/>
                <Brackets kind support sources/>
                <div class="actions">
                    <button class="button" name="act" value="save">"Spara meningen"</button>
                    <button class="button button--secondary" name="act" value="try">"Pröva den"</button>
                    <button class="button button--quiet" name="act" value="leave">"Tillbaka utan att spara"</button>
                </div>
            </form>
            <script type="module" src=CHECKING.path.clone() nonce=use_nonce()></script>
        </Page>
    }
}

#[component]
fn Kinds(options: Vec<(String, String)>, value: String) -> impl IntoView {
    // What the claim is comes first, so that it stands chosen before anything is sent.
    let mut options = options;
    options.sort_by_key(|(code, _)| *code != value);
    view! { <Select name=KIND label="Vad säger meningen?" options/> }
}
