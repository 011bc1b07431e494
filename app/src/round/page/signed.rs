//! What can be done to a signed round: the next step of its life as the one button, all else as links in groups.

use leptos::prelude::*;

use super::acts::{Way, way};
use crate::{
    decision::rules::write_path,
    dialogue::deciding::TakenUp,
    entity::round::{self, RoundState},
    moderation::{frame::quotes_path, protocol::rules::protocol_path, topics::rules::topics_path},
    round::rules,
    summary::{
        correction::rules::correction_path,
        writing::{actions::summary_path, queries::Written},
    },
};

/// The next step, and the groups.
#[component]
pub(super) fn SignedActs(
    /// The round.
    round: round::Model,
    /// How far its summary has come.
    written: Written,
    /// Whether it is decided on.
    taken_up: TakenUp,
    /// Where statements are that residents have added, if they have.
    own: Option<Way>,
) -> impl IntoView {
    let next = next(&round, written, taken_up);
    let groups: Vec<_> = [
        ("Det som politikerna läser", brief(&round)),
        ("Det som alla läser", public(&round)),
        ("Det som är undertecknat", kept(&round, own)),
    ]
    .into_iter()
    .map(|(name, ways)| {
        // The next step stands above already.
        let ways = ways.into_iter().filter(|(path, _)| next.as_ref().is_none_or(|(first, _)| first != path));
        let links: Vec<_> = ways.map(|(path, name)| view! { <li><a href=path>{name}</a></li> }).collect();
        view! { <div><dt>{name}</dt><dd><ul class="facts">{links}</ul></dd></div> }
    })
    .collect();
    let next =
        next.map(|(path, name)| view! { <div class="actions"><a class="button" id="next" href=path>{name}</a></div> });
    view! {
        {next}
        <dl class="data" id="ways">{groups}</dl>
    }
}

/// The summary is written by one and approved by another, the brief is handed over, and residents have their reply.
fn next(round: &round::Model, written: Written, taken_up: TakenUp) -> Option<Way> {
    let code = &round.code;
    match (round.state, written) {
        (RoundState::Delivered, _) => Some(way(write_path(code), "Svara invånarna")),
        (state, _) if rules::delivering(state).is_none() => None,
        (_, Written::Not) => Some(way(summary_path(code), "Skriv sammanställningen")),
        (_, Written::Submitted(_)) => Some(way(summary_path(code), "Godkänn sammanställningen")),
        (_, Written::Approved) if taken_up.is_decided => {
            Some(way(rules::deliver_path(code), "Lämna över underlaget i efterhand"))
        }
        (_, Written::Approved) => Some(way(rules::deliver_path(code), "Lämna över till politikerna")),
    }
}

fn brief(round: &round::Model) -> Vec<Way> {
    let deliver = match rules::delivering(round.state) {
        Some(_) => "Lämna över till politikerna",
        None => "Så lämnades underlaget över",
    };
    vec![
        way(rules::brief_path(&round.code), "Läs underlaget"),
        way(summary_path(&round.code), "Sammanställningen"),
        way(rules::deliver_path(&round.code), deliver),
    ]
}

fn public(round: &round::Model) -> Vec<Way> {
    let result = match rules::result_is_public(round.state, round.result_shown_at) {
        true => way(rules::result_path(&round.code), "Se resultatet som alla ser det"),
        false => way(rules::show_result_path(&round.code), "Visa resultatet för alla"),
    };
    vec![
        result,
        way(write_path(&round.code), "Svaret till invånarna"),
        way(rules::note_path(&round.code), "Meddelande om omgången"),
    ]
}

fn kept(round: &round::Model, own: Option<Way>) -> Vec<Way> {
    let ways = [
        way(protocol_path(&round.code), "Läs protokollet"),
        way(topics_path(&round.code), "Ämnen och enskilda röster"),
        way(quotes_path(&round.code), "Citat som visas"),
        way(correction_path(&round.code), "Rätta resultatet"),
    ];
    ways.into_iter().chain(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example;

    #[test]
    fn what_comes_next_is_written_approved_handed_over_and_replied_to() {
        let taken_up = |is_decided| TakenUp { is_decided, ..TakenUp::default() };
        let of = |state, written, is_decided| next(&example::round(state, (-9, -2)), written, taken_up(is_decided));
        let says = |state, written| of(state, written, false).map(|(_, name)| name);
        let closed = example::round(RoundState::Closed, (-9, -2));
        let says_closed = |written| says(RoundState::Closed, written).unwrap();
        assert_eq!(says_closed(Written::Not), "Skriv sammanställningen");
        assert_eq!(says_closed(Written::Submitted(closed.closes_at)), "Godkänn sammanställningen");
        assert_eq!(says_closed(Written::Approved), "Lämna över till politikerna");
        let decided = of(RoundState::Summarised, Written::Approved, true).map(|(_, name)| name);
        assert_eq!(decided.as_deref(), Some("Lämna över underlaget i efterhand"));
        assert_eq!(says(RoundState::Delivered, Written::Not).as_deref(), Some("Svara invånarna"));
        assert_eq!(says(RoundState::FedBack, Written::Approved), None);
    }
}
