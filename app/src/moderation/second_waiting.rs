//! What waits to be read a second time: on the start page of the workbench, and where the answers are frozen. It stands in nobody's way.

use std::collections::HashMap;

use leptos::prelude::*;
use uuid::Uuid;

use super::frame::second_path;
use crate::{
    round::waiting::{Standing, Waiting},
    swedish,
};

/// What waits, with what there is to read a second time in these rounds put in its place. `left` is how much, by round.
pub fn with_seconds(mut tasks: Vec<Waiting>, rounds: &[Standing], left: &HashMap<Uuid, u64>) -> Vec<Waiting> {
    let of = |standing: &Standing| Some(task(standing, *left.get(&standing.round.id)?));
    tasks.extend(rounds.iter().filter_map(of));
    tasks.sort_by(|a, b| (a.due, &a.path).cmp(&(b.due, &b.path)));
    tasks
}

/// It is of use until the round is signed, and should be done before the answers are frozen.
fn task(standing: &Standing, left: u64) -> Waiting {
    let Standing { round, place, .. } = standing;
    Waiting {
        due: round.stopped_at.unwrap_or(round.closes_at),
        what: format!("Läs {} en andra gång", comments(left)),
        why: "visar hur lika ni bedömer".to_owned(),
        path: second_path(&round.code),
        of: format!("{}, {place}", round.title),
    }
}

fn comments(left: u64) -> String {
    swedish::count(i64::try_from(left).unwrap_or(i64::MAX), "kommentar", "kommentarer")
}

/// Told where the answers are frozen, if there is any left.
#[component]
pub fn SecondLeft(
    /// How many wait for whoever reads the page.
    left: u64,
    /// The round's code.
    code: String,
) -> impl IntoView {
    (0 < left).then(|| {
        view! {
            <p id="second-left">
                "Stickprov: " {comments(left)} " som andra har beslutat om väntar på att du läser en andra gång. Det hindrar inte \
                 att svaren fryses, men visar hur lika ni bedömer. " <a href=second_path(&code)>"Läs en andra gång"</a>
            </p>
        }
    })
}
