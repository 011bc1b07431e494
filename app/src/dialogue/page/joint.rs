//! Of a joint dialogue: everybody who asks the same, so that one finds one's own.

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    dialogue::{joint::together::Together, queries::PublicRound, rules, standing::StandingTag},
    entity::round::RoundState,
    request, swedish,
    ui::tag::StateTag,
    words::Words,
};

/// Id of a round's part of the dialogue's page.
pub fn anchor(code: &str) -> String {
    format!("omgang-{code}")
}

/// One that asks the same: its kommun, its body, and its round where that is or has been open.
#[derive(Clone, Debug)]
pub struct Asking {
    place: String,
    body: String,
    round: Option<PublicRound>,
}

/// Everybody who asks the same, in Swedish alphabetical order; nobody where there is only one.
pub fn asking(rounds: &[PublicRound], together: Option<Together>) -> Vec<Asking> {
    let Together { opened, later } = together.unwrap_or_default();
    let opened = rounds.iter().filter_map(|round| {
        let body = opened.get(&round.id)?.clone();
        Some(Asking { place: round.place.clone(), body, round: Some(round.clone()) })
    });
    let later = later.into_iter().map(|(place, body)| Asking { place, body, round: None });
    let mut all: Vec<Asking> = opened.chain(later).collect();
    all.sort_by_key(|one| (swedish::sort_key(&one.place), swedish::sort_key(&one.body)));
    if all.len() < 2 { Vec::new() } else { all }
}

/// Whether they are bodies of one kommun.
fn in_one_place(all: &[Asking]) -> bool {
    all.iter().all(|one| all.first().is_some_and(|first| first.place == one.place))
}

/// Who holds the dialogue together with those in the list.
pub fn who_asks(all: &[Asking], owner: String, words: Words) -> String {
    match (all.is_empty(), in_one_place(all)) {
        (true, _) => words.dialogue_asks(owner),
        (false, true) => words.dialogue_joint_asks_bodies(owner),
        (false, false) => words.dialogue_joint_asks(owner),
    }
}

/// The kommun; where it has several in the list the body; and the title beside it where that body asks twice.
fn name(one: &Asking, all: &[Asking]) -> String {
    let beside = |same: &dyn Fn(&Asking) -> bool| 1 < all.iter().filter(|other| same(other)).count();
    match &one.round {
        _ if !beside(&|other| other.place == one.place) => one.place.clone(),
        Some(round) if beside(&|other| other.body == one.body) => format!("{}: {}", one.body, round.title.text),
        _ => one.body.clone(),
    }
}

/// To the form where it is open, else to where its round is told of.
#[component]
pub fn KommunList(
    /// Two or more that ask the same.
    all: Vec<Asking>,
    /// The time now.
    now: DateTime<Utc>,
) -> impl IntoView {
    let words = request::words();
    let (title, help) = match in_one_place(&all) {
        true => (words.dialogue_joint_which(), words.dialogue_joint_help_bodies()),
        false => (words.start_where(), words.dialogue_joint_help()),
    };
    let names: Vec<String> = all.iter().map(|one| name(one, &all)).collect();
    let rows: Vec<_> = names
        .into_iter()
        .zip(all)
        .map(|(name, one)| match one.round {
            Some(round) => Either::Left(view! { <Opened name round now/> }),
            None => Either::Right(view! { <li>{name} ": " {words.dialogue_joint_later()}</li> }),
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="kommuner">
            <h2 id="kommuner">{title}</h2>
            <p>{help}</p>
            <ul class="stack">{rows}</ul>
        </section>
    }
}

#[component]
fn Opened(name: String, round: PublicRound, now: DateTime<Utc>) -> impl IntoView {
    let words = request::words();
    let state = rules::shown_state(round.state, round.closes_at, now);
    match state {
        RoundState::Open => {
            let left = rules::time_left(round.closes_at, now, words);
            let path = words.link(&format!("/svara/{}", round.code));
            Either::Left(view! { <li><a href=path>{name}</a> " " <StateTag state/> " " {left}</li> })
        }
        state => {
            let path = format!("#{}", anchor(&round.code));
            let deciding = round.taken_up.at(swedish::local(now).date_naive());
            Either::Right(view! { <li><a href=path>{name}</a> " " <StandingTag state deciding/></li> })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(later: &[(&str, &str)]) -> Vec<String> {
        let later = later.iter().map(|(place, body)| ((*place).to_owned(), (*body).to_owned())).collect();
        let all = asking(&[], Some(Together { later, ..Together::default() }));
        all.iter().map(|one| name(one, &all)).collect()
    }

    #[test]
    fn bodies_of_one_kommun_are_named_and_others_by_their_kommun() {
        let social = ("Härnösand", "Socialnämnden i Härnösand");
        let board = ("Härnösand", "Kommunstyrelsen i Härnösand");
        assert_eq!(names(&[social, ("Ånge", "Socialnämnden i Ånge")]), ["Härnösand", "Ånge"]);
        assert_eq!(names(&[social, board]), [board.1, social.1]);
        assert!(names(&[social]).is_empty(), "who asks alone has nobody to choose among");
    }
}
