//! The protocol in words, § by §.

use analysis::figures::RoundFigures;
use serde::{Deserialize, Serialize};

use super::{
    kept::readable,
    noted::{MARKS, Noted},
    rules::{limits, time, ways},
};
use crate::{
    dialogue::rules::body_in_place,
    entity::{round, round_result, statement_version},
    moderation::topics::{kept::KeptTopic, told::about_voices},
    round::gate::Preparation,
    summary::words::meetings,
    swedish,
    words::Words,
};

/// Said of what older protocols did not keep.
const ABSENT: &str = "Uppgiften fanns inte i protokollet när det skrevs under.";

/// A protocol as it was signed. The order of the fields is the order in the JSON, so it may not change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protocol {
    /// For which body: "Socialnämnden i Härnösand".
    pub of: String,
    /// Its paragraphs, in order; the first has number 1.
    pub items: Vec<Item>,
    /// What stands above it on paper; nothing in those that were signed before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letterhead: Option<Letterhead>,
    /// The decided topics, for the result and the brief; nothing in those that were signed before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<KeptTopic>>,
}

/// The names above a protocol on paper, as they were when it was signed. The order of the fields may not change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    /// Whose it is: "Härnösands kommun".
    pub from: String,
    /// What the round is called.
    pub title: String,
}

impl Letterhead {
    /// As the names are in the rows.
    pub fn of(ready: &Preparation) -> Self {
        Self { from: ready.organisation.official_name.clone(), title: ready.round.title.clone() }
    }
}

/// One paragraph. The order of the fields may not change either.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it is about.
    pub title: String,
    /// Running text.
    pub told: Vec<String>,
    /// A list after it.
    pub points: Vec<String>,
}

/// What a protocol is about.
#[derive(Debug)]
pub struct Signed<'a> {
    /// The round with its dialogue and body, after it was closed.
    pub ready: &'a Preparation,
    /// The statements with the wording it was asked with.
    pub statements: &'a [statement_version::Model],
    /// The result that was signed.
    pub result: &'a round_result::Model,
    /// The same, read back.
    pub figures: &'a RoundFigures,
    /// Who signed.
    pub signer: &'a str,
}

/// The protocol in words. `noted` is what only the moment of signing knows: there is nothing of it for those that were signed
/// before protocols were kept.
pub fn protocol(signed: &Signed<'_>, noted: Option<&Noted>) -> Protocol {
    let Preparation { controller, organisation, .. } = signed.ready;
    let kept = |told: fn(&Noted) -> Vec<String>| noted.map_or_else(|| vec![ABSENT.to_owned()], told);
    Protocol {
        of: body_in_place(&controller.name, organisation.kind, &organisation.name, Words::swedish()),
        items: [
            held(signed.ready, signed.statements),
            answers(signed, kept(|noted| noted.odd.clone())),
            item("Vilka som saknas", kept(|noted| noted.missing.clone())),
            item("Papper", kept(|noted| noted.papers.clone())),
            comments(kept(|noted| vec![noted.withheld.clone()])),
        ]
        .into_iter()
        .chain(noted.map(topics))
        .chain([voices(noted), limited(signed, noted), signature(signed)])
        .collect(),
        letterhead: Some(Letterhead::of(signed.ready)),
        topics: noted.map(|noted| noted.topics.kept.clone()),
    }
}

fn item(title: &str, told: Vec<String>) -> Item {
    Item { title: title.to_owned(), told, points: Vec::new() }
}

/// Which round it is, when residents could answer, when what had come was frozen, and what it asked.
pub fn held(ready: &Preparation, statements: &[statement_version::Model]) -> Item {
    let Preparation { round, dialogue, asked, case, .. } = ready;
    let case = case.case_number.as_ref().map(|number| format!("Diarienummer: {number}."));
    let edition = format!("Frågornas version: {}.", asked.row.edition);
    let print = asked.row.fingerprint.as_ref();
    let print = print.map(|print| format!("{edition} Frågornas fingeravtryck: {}", readable(print)));
    let told = [format!("{} (kod {})", round.title, round.code), format!("Dialog: {}.", dialogue.title)];
    let frozen = round.frozen_at.map(|at| format!("Svaren frystes {}.", swedish::moment(at)));
    let told = told.into_iter().chain(case).chain([time(round)]).chain(frozen).chain(print).collect();
    let points = statements.iter().map(|statement| format!("”{}”", statement.title)).collect();
    Item { points, ..item("Omgången", told) }
}

/// How many count, and how they came about.
fn answers(signed: &Signed<'_>, odd: Vec<String>) -> Item {
    // Before answers were frozen by an act of their own, signing did it.
    let when = if signed.ready.round.frozen_at.is_some() { "innan" } else { "när" };
    let told = vec![
        format!("{}. Svaren frystes {when} protokollet skrevs under.", how_many(signed.figures)),
        answered(&signed.ready.round),
        MARKS.to_owned(),
    ];
    Item { points: odd, ..item("Svaren", told) }
}

/// "40 svar räknas, …", with the meetings where there were any.
pub fn how_many(figures: &RoundFigures) -> String {
    let answers = swedish::count(figures.participants().into(), "svar", "svar");
    format!("{answers} räknas{}", figures.sessions().map(meetings).unwrap_or_default())
}

/// In which ways residents could answer.
pub fn answered(round: &round::Model) -> String {
    format!("Omgången har kunnat besvaras {}.", ways(round))
}

fn comments(withheld: Vec<String>) -> Item {
    let read = "Varje kommentar är läst av en människa. De som är godkända eller maskerade kan läsas i underlaget.";
    item("Kommentarer", [read.to_owned()].into_iter().chain(withheld).collect())
}

/// What the comments are about.
fn topics(noted: &Noted) -> Item {
    Item { points: noted.topics.labels.clone(), ..item("Ämnen", noted.topics.topics.clone()) }
}

/// What must not disappear. Before protocols were kept, nobody could mark a voice.
fn voices(noted: Option<&Noted>) -> Item {
    let told = noted.map_or_else(|| about_voices(0).to_owned(), |noted| noted.topics.voices.clone());
    let quotes = noted.map(|noted| noted.topics.quotes.clone()).unwrap_or_default();
    Item { points: quotes, ..item("Enskilda röster", vec![told]) }
}

/// What to bear in mind, and what the signer wrote.
fn limited(signed: &Signed<'_>, noted: Option<&Noted>) -> Item {
    let log = || vec!["Om något antecknades vid underskriften står det i loggen.".to_owned()];
    let note = noted.map_or_else(log, |noted| noted.note.iter().cloned().collect());
    let points = limits(signed.figures.participants(), &signed.ready.round).collect();
    Item { points, ..item("Resultatets gränser", note) }
}

/// Who signed for whom, when, and what.
fn signature(signed: &Signed<'_>) -> Item {
    let Signed { ready, result, signer, .. } = signed;
    let fixed = match ready.round.frozen_at {
        Some(_) => "Då låstes resultatet, som räknades fram när svaren frystes.",
        None => "Då räknades resultatet fram och låstes.",
    };
    let told = vec![
        format!(
            "{signer} skrev under för {} den {}. {fixed}",
            ready.controller.running_name,
            swedish::moment(result.signed_at)
        ),
        format!("Resultatets fingeravtryck: {}", readable(&result.fingerprint)),
    ];
    item("Underskrift", told)
}
