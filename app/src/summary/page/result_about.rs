//! What a result is about, under what it says first: of whom its shares are, and the statements that its questions belong to.

use analysis::figures::RoundFigures;
use leptos::prelude::*;

use crate::{
    request,
    round::wording::{AskedStatement, Wording},
    ui::statement::{StatementQuote, StatementSize, StatementSource},
};

/// Of whom the shares are, where there are any, and the statements. Under what people answered a goal alone would read as if they had
/// found it so, and so it is said that it is one.
#[component]
pub fn About(
    /// What was asked.
    wording: Wording,
    /// What may be shown of the round.
    figures: RoundFigures,
) -> impl IntoView {
    let words = request::words();
    let of_whom =
        (!figures.too_few()).then(|| view! { <p class="small muted" id="of-whom">{words.result_of_whom()}</p> });
    let many = wording.statements.len();
    let goal = (0 < many).then(|| view! { <p class="small muted" id="goal">{words.result_goal(many)}</p> });
    let statements: Vec<_> = wording.statements.into_iter().map(quoted).collect();
    view! { {of_whom} {goal} {statements} }
}

fn quoted(statement: AskedStatement) -> impl IntoView {
    let source = StatementSource { path: format!("/malbild/{}", statement.vision_slug), name: statement.vision_name };
    view! { <StatementQuote text=statement.title source=Some(source) size=StatementSize::Small/> }
}
