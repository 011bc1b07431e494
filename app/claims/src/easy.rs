//! A claim in easy-read words: short sentences that rules make of its kind, its direction and its figures, with "X av Y" where the other
//! sentence has a share. Nothing that somebody typed stands in them, so they are right wherever the claim holds.

mod compared;

use analysis::figures::{Category, QuestionFigures};

use crate::{
    claim::{Claim, Direction, Ground, Kind, Said, Slot},
    figure::{Figure, Meaning, figure},
    render::{Piece, capital, filled},
    sources::Sources,
    swedish::{answers, number},
};

/// The claim in short sentences; nothing where rules can make none of it. Only for a claim that no check refuses.
pub fn easy(claim: &Claim, sources: &Sources) -> Option<Vec<Piece>> {
    let told = match claim.kind {
        Kind::Participation => each(claim, |said| participation(claim, sources, said)),
        Kind::Level => level(claim, sources),
        Kind::Agreement => level(claim, sources).map(|told| format!("{told} De flesta tycker lika.")),
        Kind::Division => compared::division(claim, sources),
        Kind::Difference => compared::difference(claim, sources),
        Kind::Topic(_) => return topic(claim, sources),
        Kind::LoneVoice => return quoted(claim, sources, 0),
        Kind::Limit(ground) => Some(limit(ground).to_owned()),
    };
    told.map(|told| vec![words(told)])
}

fn words(text: String) -> Piece {
    Piece { text, slot: None }
}

/// A figure of the claim's support.
fn found<'a>(claim: &Claim, sources: &'a Sources, at: usize) -> Option<Figure<'a>> {
    figure(sources, claim.support.figures.get(at)?).ok()
}

fn each(claim: &Claim, tell: impl Fn(&Said) -> Option<String>) -> Option<String> {
    let all: Vec<String> = claim.says.iter().map(tell).collect::<Option<_>>()?;
    (!all.is_empty()).then(|| all.join(" "))
}

/// How many answered, how many of them are of a group, and how many of the group live there.
fn participation(claim: &Claim, sources: &Sources, said: &Said) -> Option<String> {
    let figure = found(claim, sources, said.figure)?;
    let group = match figure.meaning.clone() {
        Meaning::Everybody => return Some(format!("Vi har fått {}.", answers(figure.told.people.0))),
        Meaning::Group(categories) => *categories.first().filter(|_| categories.len() == 1)?,
        _ => return None,
    };
    let (named, from) = (filled(&Slot::Group { category: group }, claim, sources)?, from(group, claim, sources)?);
    let expected = match said.direction {
        Direction::Higher => "fler",
        Direction::Lower => "färre",
        _ => return Some(format!("{} av {} svar {from}.", capital(&people(&figure)?), number(of(&figure)?))),
    };
    let share = |slot: Slot| Some(filled(&slot, claim, sources)?.replace('%', "procent"));
    let (here, there) = (share(Slot::Percent(said.figure))?, share(Slot::PopulationPercent(said.figure))?);
    Some(format!(
        "{} av svaren {from}. Bland dem som bor här är {there} {named}. Det är {expected} svar än väntat från den gruppen.",
        capital(&here)
    ))
}

/// What answers of a group are: "är från kvinnor", "kom på papper".
fn from(group: Category, claim: &Claim, sources: &Sources) -> Option<String> {
    let named = filled(&Slot::Group { category: group }, claim, sources)?;
    Some(match group {
        Category::Ages(_) => format!("är från dem som är {named}"),
        Category::Sex(_) => format!("är från {named}"),
        _ => format!("kom {named}"),
    })
}

/// What was asked, and how many answered what.
fn level(claim: &Claim, sources: &Sources) -> Option<String> {
    let mut asked_before = String::new();
    let mut told: Vec<String> = Vec::new();
    for said in &claim.says {
        let figure = found(claim, sources, said.figure)?;
        let asks = asked(&figure)?;
        if asks != asked_before {
            told.push(asks.clone());
            asked_before = asks;
        }
        told.push(part(&figure)?);
    }
    (!told.is_empty()).then(|| told.join(" "))
}

/// "Frågan var: ”Hur lätt är det?”", "Påståendet var: ”Jag vet vem jag ska ringa”."
fn asked(figure: &Figure<'_>) -> Option<String> {
    let (question, figures) = figure.question?;
    if let QuestionFigures::Opinion(_) = figures {
        let (_, row) = figure.at.question()?;
        return Some(format!("Påståendet var: {}.", quotation(question.options.get(row)?)));
    }
    let end = if question.text.ends_with(['?', '.', '!']) { "" } else { "." };
    Some(format!("Frågan var: ”{}”{end}", question.text))
}

fn quotation(words: &str) -> String {
    format!("”{}”", words.trim_end_matches('.'))
}

/// "129 av de 209 som svarade på frågan valde ”Mycket svårt” eller ”Ganska svårt”."
fn part(figure: &Figure<'_>) -> Option<String> {
    let who = figure.base().words().trim_start_matches("av dem ");
    let (people, of, did) = (capital(&people(figure)?), number(of(figure)?), did(figure)?);
    Some(format!("{people} av de {of} {who} {did}."))
}

/// Of how many, where that is one number.
fn of(figure: &Figure<'_>) -> Option<u32> {
    let (low, high) = figure.told.of;
    (low == high).then_some(low)
}

/// "129", "minst 396", "mellan 12 och 15".
fn people(figure: &Figure<'_>) -> Option<String> {
    let (low, high) = figure.told.people;
    Some(match of(figure)? {
        _ if low == high => number(low),
        of if of <= high => format!("minst {}", number(low)),
        _ => format!("mellan {} och {}", number(low), number(high)),
    })
}

/// What they did whom the figure counts.
fn did(figure: &Figure<'_>) -> Option<String> {
    let (question, figures) = figure.question?;
    let either = |places: &[u8]| {
        let named = places.iter().map(|place| question.options.get(usize::from(*place)).map(|words| quotation(words)));
        Some(named.collect::<Option<Vec<_>>>()?.join(" eller "))
    };
    let steps = |steps: &[u8]| either(&steps.iter().map(|step| step.saturating_sub(1)).collect::<Vec<_>>());
    Some(match &figure.meaning {
        Meaning::Low(chosen) | Meaning::High(chosen) => format!("valde {}", steps(chosen)?),
        Meaning::Middle => format!("valde {}", steps(&[3])?),
        Meaning::DontKnow => "svarade att de inte vet".to_owned(),
        Meaning::Chosen(chosen) => match figures {
            QuestionFigures::Ranking(_) => format!("satte {} först", either(chosen)?),
            _ => format!("valde {}", either(chosen)?),
        },
        Meaning::NotChosen(option) => format!("valde inte {}", either(&[*option])?),
        Meaning::Agree => "håller med".to_owned(),
        Meaning::Disagree => "håller inte med".to_owned(),
        Meaning::Pass => "tog inte ställning".to_owned(),
        Meaning::Everybody | Meaning::Group(_) | Meaning::Mixed => return None,
    })
}

/// What comments are about, with those that the other sentence quotes.
fn topic(claim: &Claim, sources: &Sources) -> Option<Vec<Piece>> {
    let mut told = vec![words(format!("Människor skrev om det här: {}.", filled(&Slot::Topic, claim, sources)?))];
    for (_, slot) in claim.slots() {
        if let Slot::Quote(at) = slot {
            told.push(words(" ".to_owned()));
            told.extend(quoted(claim, sources, *at)?);
        }
    }
    Some(told)
}

fn quoted(claim: &Claim, sources: &Sources, at: usize) -> Option<Vec<Piece>> {
    let comment = sources.comment(claim.support.comments.get(at)?.id)?;
    let who = if comment.at_meeting { "På ett möte sades: " } else { "En person skrev: " };
    let slot = Slot::Quote(at);
    Some(vec![words(who.to_owned()), Piece { text: filled(&slot, claim, sources)?, slot: Some(slot) }])
}

fn limit(ground: Ground) -> &'static str {
    match ground {
        Ground::SelfSelected => "De som ville har svarat. Vi vet inte vad andra tycker.",
        Ground::TooFew => "Få har svarat. Därför visar vi inga siffror.",
        Ground::Hidden => "En siffra visas inte. Annars kan någon kännas igen.",
    }
}
