//! What a moderator has just decided, in a line above the next comment, with the way to take it back.

use leptos::prelude::*;
use sea_orm::{ActiveEnum, ConnectionTrait};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    entity::{comment, comment::CommentState, round},
    error::AppError,
    moderation::{
        card::{Key, decision},
        frame::comment_path,
        queries::{comment_of, seen_by_moderator},
    },
};

/// Characters of it that are shown.
const SHOWN: usize = 90;

/// A decided comment, and what others read of it.
#[derive(Clone, Debug)]
pub struct Last {
    comment: comment::Model,
    shown: Option<String>,
}

/// The comment with this key, if this moderator has decided on it.
///
/// # Errors
/// When the database cannot be read.
pub async fn last_decided(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
    id: Option<Uuid>,
) -> Result<Option<Last>, AppError> {
    let Some(id) = id else { return Ok(None) };
    let comment = match comment_of(db, moderator, id).await {
        Ok(comment) if comment.handled_by == Some(moderator.account().id) => comment,
        Ok(_) | Err(AppError::NotFound) => return Ok(None),
        Err(err) => return Err(err),
    };
    Ok(Some(Last { shown: seen_by_moderator(db, &comment).await?, comment }))
}

/// "Godkänd: …", and a button. A statement that others see is not taken back like that.
#[component]
pub fn LastDecided(
    /// The visitor's last decision.
    last: Last,
    /// The round's code.
    code: String,
) -> impl IntoView {
    let Last { comment, shown } = last;
    let said = shown.or_else(|| comment.reason.clone()).unwrap_or_else(|| "ett eget påstående".to_owned());
    let stays = comment.is_own_statement && comment.state == CommentState::Approved;
    let undo = (!stays).then(|| {
        view! {
            <form method="post" action=comment_path(&code, comment.id)>
                <input type="hidden" name="seen" value=comment.state.to_value()/>
                <button class="button button--quiet" name="act" value="undo" data-key="å" aria-keyshortcuts="å">"Ångra" <Key name="Å"/></button>
            </form>
        }
    });
    view! {
        <div class="last-decided" id="last" role="status">
            <p><strong>{decision(comment.state)} ": "</strong> {beginning(&said)}</p>
            {undo}
        </div>
    }
}

/// The first words of a comment.
pub(super) fn beginning(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_told_by_its_beginning() {
        assert_eq!(beginning("Svårt\n att komma fram"), "Svårt att komma fram");
        assert_eq!(beginning(&"å".repeat(91)), format!("{}…", "å".repeat(90)));
    }
}
