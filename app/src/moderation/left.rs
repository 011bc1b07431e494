//! How much there is left to read and who else reads now: the head of the pages of reading.

use leptos::prelude::*;
use sea_orm::DbErr;

use super::{counters, frame::list_path, holds};
use crate::{account::rights::ModeratorOf, context::AppState, entity::round, swedish};

/// Unread comments are counted no further than this.
const COUNTED: u64 = 1_000;

/// What is left of a round.
#[derive(Clone, Debug, Default)]
pub struct Left {
    /// Unread comments; one more than are counted when there are more.
    pub comments: u64,
    /// Who else reads now.
    others: Vec<String>,
}

/// What is left of the moderator's round.
///
/// # Errors
/// When the database cannot be read.
pub async fn left(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<Left, DbErr> {
    Ok(Left {
        comments: counters::left_at_most(&state.db, moderator.row().id, COUNTED + 1).await?,
        others: holds::others(state, moderator).await?,
    })
}

/// How many there are, who else reads, and where what is read is.
#[component]
pub fn LeftToRead(
    /// What is left.
    left: Left,
    /// The round's code.
    code: String,
) -> impl IntoView {
    let Left { comments, others } = left;
    let many = if COUNTED < comments { format!("Fler än {}", number(COUNTED)) } else { number(comments) };
    let others = (!others.is_empty()).then(|| {
        let names: Vec<&str> = others.iter().map(String::as_str).collect();
        view! { <p id="others">"Läser också nu: " {swedish::list(&names)}</p> }
    });
    view! {
        <p id="left"><strong>{many}</strong> " kvar att läsa"</p>
        {others}
        <p><a href=list_path(&code)>"Lästa"</a></p>
    }
}

fn number(n: u64) -> String {
    swedish::number(i64::try_from(n).unwrap_or(i64::MAX))
}
