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
    acts::{self, NOT_DRAFT},
    checking::{CHECK, SAID},
    fields::{self, CHANGES, CHOSEN, COMMENT, FIGURE},
    kept::sources_of_claim,
    queries::{Version, versions},
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
    let id = if id == "ny" { new_secret_id() } else { Uuid::parse_str(&id).map_err(|_| AppError::NotFound)? };
    let summary = summary_path(&moderator.row().code);
    if sent.get("act") == "leave" {
        unsaved::forget(&state.db, &moderator, id).await?;
        return see_other(&format!("{summary}#mening-{id}"));
    }
    // What the sentences of the newest version rest on may have been disposed of.
    let newest = versions(&state.db, moderator.row().id).await?.into_iter().next();
    let is_draft = newest.as_ref().is_some_and(Version::is_draft);
    let document = newest.map(|version| version.document).unwrap_or_default();
    let (kind, support) = fields::named(&sent);
    let sources = sources_of_claim(&state.db, moderator.row(), &document, (kind, &support)).await?;
    let asked = match asked(&sent, &sources) {
        Ok(asked) => asked,
        Err(errors) => return Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
    };
    let (sent, done, next) = match asked {
        Asked::Keep(kept, place) => {
            let done = keep(&state, &moderator, is_draft, id, &kept).await;
            (kept, done, format!("{summary}/{id}#{place}"))
        }
        Asked::Save(claim) => {
            let done = save(&state, &moderator, &sent, id, claim).await;
            (sent, done, format!("{summary}#mening-{id}"))
        }
    };
    // If somebody was first the page shows what stands now. What was chosen is told beside what was typed.
    let sent = sent.with(CHOSEN, fields::chosen(&sent, &sources));
    answer(&state, parts, sent, done, &next).await
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
    Ok(unsaved::keep(&state.db, moderator, id, kept).await?)
}

/// Saves the sentence. Then, and where somebody was first and the page tells what was typed, nothing is kept of its form any more.
async fn save(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
    id: Uuid,
    claim: Claim,
) -> Result<(), NotDone> {
    let changes = sent.get(CHANGES).parse().unwrap_or(-1);
    let done = acts::change(state, moderator, "summary.write", changes, |document| {
        document.write(id, claim);
        Ok(())
    })
    .await;
    if !matches!(done, Err(NotDone::Missing(_))) {
        unsaved::forget(&state.db, moderator, id).await?;
    }
    done
}
