//! What the elected are to decide on, who does it, and by when residents have been promised a reply.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    dialogue::rules::{Reply, reply},
    entity::{dialogue, round::RoundState},
    summary::{page::said::Part, queries::Brief},
    swedish,
};

/// Who decides, by when, and what the answers can lead to, as residents were promised it.
#[component]
pub fn Decision(brief: Brief, today: NaiveDate) -> impl IntoView {
    let promised = reply_in_words(brief.round.state, &brief.dialogue, today).map(|reply| format!(" {reply}."));
    let dialogue = brief.dialogue;
    let can = dialogue.can_influence.map(|can| term("Kan påverkas, enligt löftet till invånarna", can));
    let cannot = dialogue.cannot_influence.map(|cannot| term("Kan inte påverkas", cannot));
    view! {
        <Part title="Det här ska ni ta ställning till">
            <p>{brief.body.name} " beslutar vad svaren ska leda till." {promised}</p>
            <dl class="brief-terms">
                {can} {cannot}
                {term("Därför frågade vi", dialogue.purpose)}
            </dl>
        </Part>
    }
}

fn term(name: &'static str, text: String) -> impl IntoView {
    view! { <div><dt>{name}</dt> " " <dd>{text}</dd></div> }
}

/// "Invånarna ska ha svar senast 15 april 2027". Nothing where no day was promised.
pub fn reply_in_words(state: RoundState, dialogue: &dialogue::Model, today: NaiveDate) -> Option<String> {
    let due = dialogue.reply_due?;
    Some(match reply(state, Some(due), today) {
        Reply::Settled => "Invånarna har fått svar".to_owned(),
        Reply::Due(day) => format!("Invånarna ska ha svar senast {}", swedish::day(day)),
        Reply::Late(day) => format!("Invånarna skulle ha haft svar senast {}", swedish::day(day)),
    })
}
