//! `/arbete/omgang/{code}/sammanstallning`: the summary of a round as it is written, read by another person, and approved.

mod approval;
mod just_done;
mod listed;
mod offered;
mod rest;

use std::sync::Arc;

use claims::{finding::Finding, propose::Proposal, sources::Sources, summary::Of};
use http::request::Parts;
use leptos::{
    either::{Either, EitherOf3},
    nonce::use_nonce,
    prelude::*,
};
use uuid::Uuid;

use self::{
    approval::{Approve, Approved, Submit},
    just_done::JustDone,
    listed::Listed,
    offered::Offered,
    rest::Rest,
};
use super::{
    checking::{CHECKED, CHECKING, CheckedFree},
    fields::CHANGES,
    kept::sources_of,
    queries::{self, Version, versions},
    since::{Since, since},
    since_note::SinceNote,
    unsaved,
    whole::{findings, proposals},
};
use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::round,
    error::AppError,
    request,
    round::{
        parts::{MovedOn, WorkHead, WorkTrail},
        rules::has_result,
    },
    summary::{
        measured::{self, Measured},
        measured_beside::MeasuredBeside,
    },
    ui::{
        fields::ErrorSummary,
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

pub use self::{
    just_done::{APPROVED, HANDED_OVER, SENT_BACK, just},
    listed::SENTENCES,
    offered::{OFFERED, wording_field},
    rest::{MAX_FREE, MAX_REASON, REASON_OF, reason_field},
};

/// What the page needs.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) round: round::Model,
    /// Who reads the page.
    pub(super) reader: Uuid,
    /// The newest version first.
    pub(super) versions: Vec<Version>,
    /// What somebody who has written last is called.
    pub(super) writer: String,
    pub(super) sources: Arc<Sources>,
    pub(super) findings: Vec<(Of, Finding)>,
    pub(super) proposals: Vec<(String, Proposal)>,
    /// Sentences that the reader has written and not saved, each by its key and how it begins.
    pub(super) unsaved: Vec<(Uuid, String)>,
    /// How alike what people wrote was judged and sorted.
    pub(super) measured: Measured,
    /// That the result was corrected after the newest version was approved, where it was.
    pub(super) since: Option<Since>,
}

/// The page.
#[component]
pub fn SummaryPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    if request::form().notes.contains_key(CHECKED) {
        return Either::Left(view! { <CheckedFree/> });
    }
    Either::Right(shown(async move { found(&state, &parts, &code).await }, |found| view! { <Writing found/> }))
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    if !has_result(round.state) {
        return Err(AppError::NotFound);
    }
    let versions = versions(&state.db, round.id).await?;
    let newest = versions.first();
    let document = newest.map(|version| version.document.clone()).unwrap_or_default();
    let sources = sources_of(&state.db, &round, &document).await?;
    let writer = match newest {
        Some(version) => queries::name(&state.db, version.row.written_by).await?,
        None => String::new(),
    };
    Ok(Found {
        since: since(&state.db, round.id, &document).await?,
        unsaved: unsaved::all_kept(&state.db, &moderator).await?,
        findings: newest.map(|version| findings(&version.document, &sources)).unwrap_or_default(),
        proposals: proposals(&sources),
        measured: measured::of_round(&state.db, &round).await?,
        reader: moderator.account().id,
        sources: Arc::new(sources),
        round,
        versions,
        writer,
    })
}

#[component]
fn Writing(found: Found) -> impl IntoView {
    let (round, measured) = (found.round.clone(), found.measured.clone());
    let state = round.state;
    let just_done = found.versions.first().cloned().map(|newest| view! { <JustDone newest state/> });
    let part = match found.versions.first() {
        None => EitherOf3::A(view! { <Begin/> }),
        Some(version) if version.is_draft() => EitherOf3::B(view! { <Draft found/> }),
        Some(_) => EitherOf3::C(view! { <Finished found/> }),
    };
    view! {
        <Page title="Sammanställning" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="Sammanställning" state/>
            {just_done}
            {part}
            <MeasuredBeside measured/>
        </Page>
    }
}

/// Nobody has begun.
#[component]
fn Begin() -> impl IntoView {
    view! {
        <p class="lead">
            "Sammanställningen är det som politikerna läser. Den skrivs mening för mening. Varje mening bygger på siffror ur resultatet eller på "
            "kommentarer. Tjänsten prövar siffrorna och orden om dem. Ord som värderar, som ”dålig” eller ”fantastisk”, får stå i en mening bara om "
            "de finns i det som den bygger på. Resten av orden svarar den som skriver för."
        </p>
        <p>"En person skriver. En annan läser och godkänner."</p>
        <form method="post"><button class="button" name="act" value="begin">"Börja skriva"</button></form>
    }
}

/// It is being written.
#[component]
fn Draft(found: Found) -> impl IntoView {
    let first = &found.versions[0];
    let sent_back = first.document.sent_back.clone().map(|reason| {
        view! { <div id="sent-back"><Notice kind=NoticeKind::Warning title="Skickad tillbaka"><p>{reason}</p></Notice></div> }
    });
    let (writer, version, changes) = (found.writer.clone(), first.row.version, first.row.changes);
    // All of it is one form, so that what is typed under Helheten comes with every act, also with those that lead to a sentence. The first button is what the key that ends a line
    // presses.
    view! {
        <p class="muted">"Version " {version} ". Senast ändrad av " {writer} "."</p>
        {sent_back}
        <form method="post">
            <input type="hidden" name=CHANGES value=changes/>
            <button class="visually-hidden" name="act" value="save" tabindex="-1" aria-hidden="true">"Spara helheten"</button>
            <Listed found=found.clone() may_change=true/>
            <Unsaved found=found.clone()/>
            <Offered found=found.clone()/>
            <Rest found=found.clone()/>
            <Submit found/>
        </form>
        <script type="module" src=CHECKING.path.clone() nonce=use_nonce()></script>
    }
}

/// What the reader has written and not saved: the way back to it.
#[component]
fn Unsaved(found: Found) -> impl IntoView {
    let row = |(id, begins): (Uuid, String)| {
        let begins = if begins.is_empty() { "En mening utan ord".to_owned() } else { begins };
        view! { <li><button class="button button--quiet" name="act" value=format!("edit-{id}")>{begins}</button></li> }
    };
    let rows: Vec<_> = found.unsaved.into_iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div id="unsaved">
                <Notice kind=NoticeKind::Information title="Du har skrivit något som inte är sparat">
                    <ul>{rows}</ul>
                </Notice>
            </div>
        }
    })
}

/// It waits for somebody else, or is approved.
#[component]
fn Finished(found: Found) -> impl IntoView {
    let approved = found.versions[0].row.approved_at.is_some();
    let act = if approved {
        view! { <Approved found=found.clone()/> }.into_any()
    } else {
        view! { <Approve found=found.clone()/> }.into_any()
    };
    let since = found.since.clone().map(|since| view! { <SinceNote since/> });
    view! {
        {act}
        {since}
        <Listed found may_change=false/>
    }
}
