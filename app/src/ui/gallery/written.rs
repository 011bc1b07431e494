//! What people wrote, and what is written of what they answered: sentences with what they rest on, and what the checks say.

use analysis::{disclose::noted, threshold::Threshold};
use claims::{
    check::check,
    claim::{Claim, Part},
    propose::propose,
    sources::{self, Ends, Sources, Whose},
};
use leptos::prelude::*;
use uuid::Uuid;

use super::{Shelf, made_up::MadeUp};
use crate::{
    entity::topic::Lean,
    round::questionnaire::AskedQuestion,
    summary::{
        comments::Said,
        spoken::{
            queries::{Spoken, SpokenOf, SpokenTopic},
            section::Topics,
        },
        writing::{
            published::Sentences,
            shown::{Findings, Sentence},
        },
    },
};

/// How many sentences are shown.
const SENTENCES: usize = 4;
/// How many wrote about the topic.
const WROTE: u32 = 23;

/// Topics, sentences and findings.
#[component]
pub fn Written(
    /// The round that they are about.
    made: MadeUp,
) -> impl IntoView {
    let sources = sources(&made);
    let proposed = propose(&sources).into_iter().filter_map(|proposal| proposal.wordings.into_iter().next());
    let proposed: Vec<Claim> = proposed.take(SENTENCES).collect();
    let wrong = proposed.first().map(typed);
    let findings = wrong.map(|wrong| {
        let findings = check(&wrong, &sources);
        view! { <Findings sentence=wrong.sentence findings/> }
    });
    let sentence = |(at, claim): (usize, &Claim)| Sentence::of(format!("exempel-{at}"), claim, &sources);
    let sentences: Vec<Sentence> = proposed.iter().enumerate().map(sentence).collect();
    let spoken = spoken(&made);
    view! {
        <Shelf id="topics" title="Ämnen och citat"><Topics spoken threshold=Threshold::LOWEST demonstration=true/></Shelf>
        <Shelf id="sentences" title="Meningar med underlag"><Sentences sentences/></Shelf>
        <Shelf id="findings" title="Vad kontrollerna säger">{findings}</Shelf>
    }
}

/// The claim with a number that somebody typed.
fn typed(claim: &Claim) -> Claim {
    let sentence = vec![Part::Text("62 % av invånarna tycker att det är lätt.".to_owned())];
    Claim { sentence, ..claim.clone() }
}

fn sources(made: &MadeUp) -> Sources {
    let round = sources::Round {
        whose: Whose::Own,
        name: "Härnösand, april 2027".to_owned(),
        fingerprint: "exempel".to_owned(),
        superseded: Vec::new(),
        figures: made.figures.clone(),
        questions: made.asked.questions.iter().map(in_words).collect(),
    };
    Sources { rounds: vec![round], ..Sources::default() }
}

fn in_words(asked: &AskedQuestion) -> sources::Question {
    let ends = asked.row.low_end.clone().zip(asked.row.high_end.clone());
    sources::Question {
        text: asked.row.text.clone(),
        ends: ends.map(|(low, high)| Ends { low, high }),
        options: asked.options.iter().map(|option| option.text.clone()).collect(),
        standard: None,
        put_to_some: false,
        added: Vec::new(),
    }
}

fn spoken(made: &MadeUp) -> Spoken {
    let quote = |key: u128, text: &str| Said { id: Uuid::from_u128(key), text: text.to_owned(), at_meeting: false };
    let topic = SpokenTopic {
        label: "Telefonen".to_owned(),
        people: Some(noted(made.figures.participants(), WROTE, Threshold::default())),
        lean: Some(Lean::Mixed),
        quotes: vec![
            quote(1, "Jag vill slippa berätta samma sak varje gång."),
            quote(2, "Kukaan ei kerro minulle, kuka hoitaa asiaani. Soitan aina eri numeroon."),
        ],
    };
    let one =
        |asked: &AskedQuestion| SpokenOf { place: 0, asked: asked.clone(), lang: None, topics: vec![topic.clone()] };
    Spoken { questions: made.asked.questions.iter().take(1).map(one).collect(), ..Spoken::default() }
}
