//! The form of one sentence is sent. What is kept of it without being saved is kept for whoever sent it, and each act leads on to a page.

use axum::{
    extract::{Path, State},
    response::Response,
};
use claims::{
    claim::{Claim, CommentRef},
    sources::Sources,
};
use http::request::Parts;
use uuid::Uuid;

use super::{
    actions::{summary_path, what_checks_say},
    acts::{self, CHANGED, NOT_DRAFT},
    checking::{CHECK, SAID},
    document::Document,
    fields::{self, CHANGES, CHOSEN, COMMENT, FIGURE, STANDS},
    kept::sources_of_claim,
    queries::{Version, hold_round, versions},
    sentence_page::{COMMENTS, FIGURES, TRIED, comment_id, figure_id},
    unsaved,
};
use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    context::{AppState, new_secret_id},
    entity::round,
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again},
    round::{actions::answer, life::NotDone},
    transaction::begin_writing,
};

/// POST: a sentence is tried, saved or left, or what it rests on is changed. Everything typed stays.
pub async fn act_on_sentence(
    State(state): State<AppState>,
    Path((code, id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    if sent.get("act") == CHECK {
        return Ok(what_checks_say(&state, parts, sent).await);
    }
    let is_new = id == "ny";
    let id = if is_new { new_secret_id() } else { Uuid::parse_str(&id).map_err(|_| AppError::NotFound)? };
    let summary = summary_path(&moderator.row().code);
    if sent.get("act") == "leave" {
        unsaved::forget(&state.db, &moderator, id).await?;
        return see_other(&format!("{summary}#mening-{id}"));
    }
    // What the sentences of the newest version rest on may have been disposed of.
    let newest = versions(&state.db, moderator.row().id).await?.into_iter().next();
    let into = WrittenInto::of(newest);
    let (kind, support) = fields::named(&sent);
    let sources = sources_of_claim(&state.db, moderator.row(), &into.document, (kind, &support)).await?;
    let asked = match asked(&sent, &sources) {
        Ok(asked) => asked,
        Err(errors) => return Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
    };
    let (sent, done, next) = match asked {
        Asked::Keep(kept, place) => {
            let done = keep(&state, &moderator, into.is_draft, id, &kept).await;
            (kept, done, format!("{summary}/{id}#{place}"))
        }
        Asked::Save(claim) => {
            // A sentence that has no key yet is not known again where the button is pressed twice: it is saved over what the page showed.
            let changes = if is_new { Ok(shown_at(&sent)) } else { into.changes(&sent, id) };
            let done = save(&state, &moderator, (&sent, &into), (id, claim), changes).await;
            (sent, done, format!("{summary}#mening-{id}"))
        }
    };
    // If somebody was first the page shows what stands now. What was chosen is told beside what was typed.
    let sent = sent.with(CHOSEN, fields::chosen(&sent, &sources));
    answer(&state, parts, sent, done, &next).await
}

/// The newest version, as it stands when a form is sent.
struct WrittenInto {
    document: Document,
    changes: i32,
    is_draft: bool,
}

impl WrittenInto {
    fn of(newest: Option<Version>) -> Self {
        let is_draft = newest.as_ref().is_some_and(Version::is_draft);
        let changes = newest.as_ref().map_or(-1, |version| version.row.changes);
        Self { document: newest.map(|version| version.document).unwrap_or_default(), changes, is_draft }
    }

    /// The count of changes that the sentence `id` is saved over: the newest, where the sentence stands as when its form was filled,
    /// whatever has become of others. A form that does not say how it stood holds for what its page showed alone.
    ///
    /// # Errors
    /// [`CHANGED`] when somebody has changed this sentence since.
    fn changes(&self, sent: &Sent, id: Uuid) -> Result<i32, AppError> {
        match sent.get(STANDS) {
            "" => Ok(shown_at(sent)),
            stands if stands == self.document.stamp(id) => Ok(self.changes),
            _ => Err(CHANGED),
        }
    }

    fn says(&self, claim: &Claim) -> bool {
        self.document.claims.iter().any(|written| written.claim == *claim)
    }
}

/// How often the summary had been changed when the page was shown.
fn shown_at(sent: &Sent) -> i32 {
    sent.get(CHANGES).parse().unwrap_or(-1)
}

/// What is asked of a sentence's form.
enum Asked {
    /// The form is kept as it is now, and shown at this place of its page.
    Keep(Sent, String),
    /// The sentence is saved.
    Save(Claim),
}

/// # Errors
/// What is wrong with the form.
fn asked(sent: &Sent, sources: &Sources) -> Result<Asked, FormErrors> {
    let act = sent.get("act");
    if let Some((what, place)) = act.split_once('-')
        && let Ok(place) = place.parse()
    {
        match what {
            "figure" => return Ok(Asked::Keep(fields::without_figure(sent, place), FIGURES.to_owned())),
            "comment" => return Ok(Asked::Keep(fields::without_comment(sent, place), COMMENTS.to_owned())),
            _ => {}
        }
    }
    if !sent.get(FIGURE).is_empty() {
        let more = fields::with_figure(sent, sources)?;
        let last = fields::support(&more).figures.len().saturating_sub(1);
        return Ok(Asked::Keep(more, figure_id(last)));
    }
    if act == "add_comment" {
        let more = fields::with_comment(sent, sources)?;
        let is_it = |one: &CommentRef| one.id.to_string() == sent.get(COMMENT);
        let place = fields::support(&more).comments.iter().position(is_it).unwrap_or_default();
        return Ok(Asked::Keep(more, comment_id(place)));
    }
    let claim = fields::claim(sent, sources)?;
    let tried = || Asked::Keep(sent.with(TRIED, "ja".to_owned()), SAID.to_owned());
    Ok(if act == "try" { tried() } else { Asked::Save(claim) })
}

async fn keep(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    is_draft: bool,
    id: Uuid,
    kept: &Sent,
) -> Result<(), NotDone> {
    if !is_draft {
        return Err(NotDone::Failed(NOT_DRAFT));
    }
    let txn = begin_writing(&state.db).await?;
    // Whoever approves the version, archives the round or disposes of its texts holds it too: what was kept after that would stay.
    hold_round(&txn, moderator.row().id).await?;
    if !versions(&txn, moderator.row().id).await?.first().is_some_and(Version::is_draft) {
        return Err(NotDone::Failed(NOT_DRAFT));
    }
    unsaved::keep(&txn, moderator, id, kept).await?;
    Ok(txn.commit().await?)
}

/// Saves the sentence over so many `changes`. Then nothing is kept of its form any more. Where somebody was first the page tells it, and
/// the form is kept to be saved over what then stands; one that is pressed twice is there already.
async fn save(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    (sent, into): (&Sent, &WrittenInto),
    (id, claim): (Uuid, Claim),
    changes: Result<i32, AppError>,
) -> Result<(), NotDone> {
    let is_to_keep = into.is_draft && !into.says(&claim);
    let done = match changes {
        Ok(changes) => write(state, moderator, changes, (id, claim)).await,
        Err(err) => Err(NotDone::Failed(err)),
    };
    let is_second = matches!(done, Err(NotDone::Failed(AppError::Conflict(_))));
    if done.is_ok() {
        unsaved::forget(&state.db, moderator, id).await?;
    }
    if is_second && is_to_keep {
        unsaved::keep(&state.db, moderator, id, &sent.with(STANDS, into.document.stamp(id))).await?;
    }
    done
}

async fn write(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    changes: i32,
    (id, claim): (Uuid, Claim),
) -> Result<(), NotDone> {
    acts::change(state, moderator, "summary.write", changes, |document| {
        document.write(id, claim);
        Ok(())
    })
    .await
}
