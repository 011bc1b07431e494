//! What can be done to a round now, the next thing first.

use leptos::{either::Either, prelude::*};

use super::signed::SignedActs;
use crate::{
    dialogue::deciding::TakenUp,
    entity::round::{self, RoundState},
    moderation::{taken_away::PART, topics::rules::topics_path},
    round::rules::{self, work_path},
    summary::writing::queries::Written,
    swedish,
};

/// Where one goes, and what the way is called.
pub(super) type Way = (String, String);

/// The ways, as buttons; of a signed round there are more, in groups.
#[component]
pub(super) fn Acts(
    /// The round.
    round: round::Model,
    /// Where it is now.
    state: RoundState,
    /// How many comments nobody has read.
    left: u64,
    /// Whether residents have added statements.
    own: bool,
    /// How far its summary has come.
    written: Written,
    /// Whether it is decided on.
    taken_up: TakenUp,
    /// What the way to the questions is called: those of a joint dialogue are its owner's.
    questions: &'static str,
) -> impl IntoView {
    let own = own.then(|| way(format!("{}/kommentarer#{PART}", work_path(&round.code)), "Egna påståenden som visas"));
    if rules::has_result(state) {
        return Either::Left(view! { <SignedActs round written taken_up own/> });
    }
    let buttons = acts(&round, state, left, questions).into_iter().chain(own).enumerate().map(|(i, (path, name))| {
        let class = if i == 0 { "button" } else { "button button--secondary" };
        view! { <a class=class href=path>{name}</a> }
    });
    Either::Right(view! { <div class="actions">{buttons.collect_view()}</div> })
}

fn acts(round: &round::Model, state: RoundState, left: u64, questions: &str) -> Vec<Way> {
    let read = (0 < left).then(|| read(round, left)).into_iter();
    match state {
        RoundState::Planned => planned(round, questions),
        RoundState::Open => read.chain(open(round)).collect(),
        RoundState::Stopped => read.chain(stopped(round)).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn way(path: String, name: &str) -> Way {
    (path, name.to_owned())
}

fn read(round: &round::Model, left: u64) -> Way {
    let many = swedish::count(i64::try_from(left).unwrap_or(i64::MAX), "kommentar", "kommentarer");
    (format!("{}/kommentarer", work_path(&round.code)), format!("Läs {many}"))
}

fn planned(round: &round::Model, questions: &str) -> Vec<Way> {
    let path = work_path(&round.code);
    vec![
        way(format!("{path}/oppna"), "Öppna omgången"),
        way(format!("{path}/forhandsgranska"), "Förhandsgranska"),
        way(rules::questions_path(&round.code), questions),
        way(rules::change_path(&round.code), "Ändra omgången"),
        way(rules::withdraw_path(&round.code), "Återkalla"),
    ]
}

fn open(round: &round::Model) -> [Way; 5] {
    [
        way(topics_path(&round.code), "Ordna ämnen"),
        way(rules::answer_path(&round.code), "Se sidan där invånarna svarar"),
        way(rules::note_path(&round.code), "Meddelande om omgången"),
        way(format!("{}/stoppa", work_path(&round.code)), "Stoppa i förtid"),
        way(rules::withdraw_path(&round.code), "Återkalla"),
    ]
}

fn stopped(round: &round::Model) -> [Way; 4] {
    [
        way(rules::closing_path(&round.code), rules::next_in_closing(round)),
        way(topics_path(&round.code), "Ordna ämnen"),
        way(rules::note_path(&round.code), "Meddelande om omgången"),
        way(rules::withdraw_path(&round.code), "Återkalla"),
    ]
}
