//! A claim's sentence in words, with where each slot came from.

use analysis::{
    age::AgeRange,
    answered::Possible,
    derived::Share,
    figures::Category,
    shape::{AnswerChannel, Sex},
};
use serde::Serialize;

use crate::{
    claim::{Claim, Kind, Part, Slot},
    comparing::population_share,
    figure::{Figure, figure},
    sources::Sources,
    swedish::{answers, in_language, number, small},
};

/// A piece of a sentence as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// The slot it fills; nothing for what somebody wrote.
    pub slot: Option<Slot>,
}

/// What stands where there is nothing to fill a slot with.
const NOTHING: &str = "…";

/// The sentence in pieces. A slot without a source reads "…".
pub fn render(claim: &Claim, sources: &Sources) -> Vec<Piece> {
    let piece = |(at, part): (usize, &Part)| match part {
        Part::Text(text) => Piece { text: text.clone(), slot: None },
        Part::Slot(filled) => {
            let text = slot(filled, claim, sources);
            let text = if at == 0 { capital(&text) } else { text };
            Piece { text, slot: Some(filled.clone()) }
        }
    };
    claim.sentence.iter().enumerate().map(piece).collect()
}

/// The sentence as it is read.
pub fn text(claim: &Claim, sources: &Sources) -> String {
    render(claim, sources).into_iter().map(|piece| piece.text).collect()
}

pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// What fills one slot.
pub(crate) fn slot(slot: &Slot, claim: &Claim, sources: &Sources) -> String {
    filled(slot, claim, sources).unwrap_or_else(|| NOTHING.to_owned())
}

/// The same; nothing where there is nothing to fill it with.
pub(crate) fn filled(slot: &Slot, claim: &Claim, sources: &Sources) -> Option<String> {
    let found = |at: &usize| figure(sources, claim.support.figures.get(*at)?).ok();
    let option = |place: &usize, option: &usize| sources.question(*place)?.options.get(*option).map(String::as_str);
    match slot {
        Slot::Percent(at) => Some(percent(found(at)?.told.share())),
        Slot::CountOf(at) => Some(count_of(&found(at)?)),
        Slot::Base(at) => Some(found(at)?.base().words().to_owned()),
        Slot::Answers(at) => Some(counted(&found(at)?)),
        Slot::PopulationPercent(at) => {
            let part = population_share(sources, &found(at)?)?;
            let one = Possible { people: (part.people, part.people), of: (part.of, part.of), low: part, high: part };
            Some(percent(one.share()))
        }
        Slot::Round(at) => Some(found(at)?.round.name.clone()),
        Slot::Group { category } => group(*category, sources),
        Slot::Others => Some("de andra som svarade".to_owned()),
        Slot::Choice { place, option: at } => Some(small(option(place, at)?)),
        Slot::QuotedChoice { place, option: at } | Slot::Statement { place, row: at } => {
            Some(format!("”{}”", option(place, at)?.trim_end_matches('.')))
        }
        Slot::Question { place } => Some(format!("”{}”", sources.question(*place)?.text)),
        Slot::Topic => match claim.kind {
            Kind::Topic(id) => Some(format!("”{}”", small(&sources.topic(id)?.label))),
            _ => None,
        },
        Slot::Quote(at) => {
            let comment = sources.comment(claim.support.comments.get(*at)?.id)?;
            Some(format!("”{}”", comment.shown.as_ref()?))
        }
        Slot::Fact(key) => Some(sources.fact(key)?.words.clone()),
    }
}

fn percent(share: Share) -> String {
    match share {
        Share::Percent(percent) => format!("{percent}\u{a0}%"),
        Share::Between(low, 100) => format!("minst {low}\u{a0}%"),
        Share::Between(low, high) => format!("{low}–{high}\u{a0}%"),
        Share::NotShown => NOTHING.to_owned(),
    }
}

fn between((low, high): (u32, u32)) -> String {
    if low == high { number(low) } else { format!("{}–{}", number(low), number(high)) }
}

/// "17 av 24": of the same people as the share.
fn count_of(figure: &Figure<'_>) -> String {
    format!("{} av {}", between(figure.told.people), between(figure.told.of))
}

fn counted(figure: &Figure<'_>) -> String {
    let (low, high) = figure.told.people;
    if low == high { answers(low) } else { format!("{}\u{a0}svar", between((low, high))) }
}

/// A group of participants in words.
fn group(category: Category, sources: &Sources) -> Option<String> {
    let words = match category {
        Category::Ages(AgeRange { from: 0, to: Some(to) }) => return Some(format!("{to} år eller yngre")),
        Category::Ages(AgeRange { from, to: Some(to) }) => return Some(format!("{from}–{to} år")),
        Category::Ages(AgeRange { from, to: None }) => return Some(format!("{from} år eller äldre")),
        Category::Sex(Sex::Woman) => "kvinnor",
        Category::Sex(Sex::Man) => "män",
        Category::OpinionGroup(place) => return Some(format!("grupp {}", char::from(b'A' + place.min(25)))),
        Category::Channel(AnswerChannel::Web) => "på webben",
        Category::Channel(AnswerChannel::Kiosk) => "på en svarsskärm",
        Category::Channel(AnswerChannel::Phone) => "per telefon",
        Category::Channel(AnswerChannel::Paper) => "på papper",
        Category::Language(place) => in_language(sources.rounds.first()?.figures.languages().get(usize::from(place))?)?,
        _ => return None,
    };
    Some(words.to_owned())
}
