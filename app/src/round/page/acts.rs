//! What can be done to a round now, the next thing first; what is seldom needed stands apart.

use leptos::prelude::*;

use crate::{
    decision::rules::write_path,
    entity::round::{self, RoundState},
    moderation::{frame::quotes_path, protocol::rules::protocol_path, taken_away::PART, topics::rules::topics_path},
    round::rules::{self, work_path},
    summary::{correction::rules::correction_path, writing::actions::summary_path},
    swedish,
};

/// Where one goes, and what the way is called.
type Way = (String, String);

/// The ways, as buttons; after a result is signed, those that are seldom gone below them.
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
    /// What the way to the questions is called: those of a joint dialogue are its owner's.
    questions: &'static str,
) -> impl IntoView {
    let own = own.then(|| way(format!("{}/kommentarer#{PART}", work_path(&round.code)), "Egna påståenden som visas"));
    let buttons = acts(&round, state, left, questions).into_iter().chain(own).enumerate().map(|(i, (path, name))| {
        let class = if i == 0 { "button" } else { "button button--secondary" };
        view! { <a class=class href=path>{name}</a> }
    });
    let seldom = rules::has_result(state).then(|| {
        let links = seldom(&round).into_iter().map(|(path, name)| view! { <li><a href=path>{name}</a></li> });
        view! { <ul class="facts" id="seldom">{links.collect_view()}</ul> }
    });
    view! {
        <div class="actions">{buttons.collect_view()}</div>
        {seldom}
    }
}

fn acts(round: &round::Model, state: RoundState, left: u64, questions: &str) -> Vec<Way> {
    let read = (0 < left).then(|| read(round, left)).into_iter();
    match state {
        RoundState::Planned => planned(round, questions),
        RoundState::Open => read.chain(open(round)).collect(),
        RoundState::Stopped => read.chain(stopped(round)).collect(),
        state if rules::has_result(state) => signed(round, state),
        _ => Vec::new(),
    }
}

fn way(path: String, name: &str) -> Way {
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
        way(format!("{}/stang", work_path(&round.code)), "Stäng omgången"),
        way(topics_path(&round.code), "Ordna ämnen"),
        way(rules::note_path(&round.code), "Meddelande om omgången"),
        way(rules::withdraw_path(&round.code), "Återkalla"),
    ]
}

fn signed(round: &round::Model, state: RoundState) -> Vec<Way> {
    let public = match rules::result_is_public(state, round.result_shown_at) {
        true => way(rules::result_path(&round.code), "Se resultatet som alla ser det"),
        false => way(rules::show_result_path(&round.code), "Visa resultatet för alla"),
    };
    let deliver = match rules::delivering(state) {
        Some(_) => "Lämna över till politikerna",
        None => "Så lämnades underlaget över",
    };
    vec![
        way(rules::brief_path(&round.code), "Läs underlaget"),
        way(summary_path(&round.code), "Sammanställningen"),
        way(rules::deliver_path(&round.code), deliver),
        way(write_path(&round.code), "Svaret till invånarna"),
        public,
        way(topics_path(&round.code), "Ämnen och enskilda röster"),
        way(rules::note_path(&round.code), "Meddelande om omgången"),
    ]
}

fn seldom(round: &round::Model) -> [Way; 3] {
    [
        way(protocol_path(&round.code), "Läs protokollet"),
        way(quotes_path(&round.code), "Citat som visas"),
        way(correction_path(&round.code), "Rätta resultatet"),
    ]
}
