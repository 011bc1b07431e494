//! Check 3: what is said is no stronger than the figure.

use crate::{
    check::Read,
    claim::{Direction, Kind, Said, Strength},
    clauses::{Clause, HowMany, Marker, parts},
    comparing,
    figure::{Figure, Meaning},
    finding::{Check, Finding, Offer, Place},
    quantity::{Quantity, that_hold},
    quoted::is_name,
    tokens::{begins_with, place_of, said},
    vocabulary::CANNOT,
};

/// Per cent of a side from which people are of one mind.
const AGREES_FROM: u32 = 75;
/// Per cent that each side holds at least, of what divides people.
const SIDE_FROM: u32 = 25;
/// Percentage points that the sides are apart at most.
const DIVIDES_TO: f64 = 12.0;

/// What a limit may name to say that it is not known of them.
const NOT_KNOWN_OF: [&str; 5] = ["alla", "allihop", "samtliga", "flera", "vissa"];

pub(crate) fn findings(read: &Read<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = read.clauses.strays.iter().filter_map(|stray| of_stray(read, stray)).collect();
    found.extend(read.clauses.unparted.clone().map(|between| {
        let message = "Meningen säger två saker. Skilj dem åt med ”men”, ”medan” eller komma, så att det syns vad som hör till vad.";
        let near = place_of(&read.tokens[between.start.min(read.tokens.len().saturating_sub(1))..between.end]);
        Finding { at: near, ..Finding::new(Check::Strength, message) }
    }));
    found.extend(read.clauses.clauses.iter().filter_map(|clause| of_clause(read, clause)));
    found
}

fn of_stray(read: &Read<'_>, stray: &Marker) -> Option<Finding> {
    let tokens = &read.tokens[stray.tokens.clone()];
    let word = said(tokens);
    let message = match (read.claim.kind, stray.says) {
        _ if is_name(&read.tokens, &stray.tokens, read.sources) => return None,
        (Kind::LoneVoice, HowMany::One) | (Kind::Limit(_), HowMany::One | HowMany::Figure(_)) => return None,
        (Kind::Limit(_), HowMany::Never) if is_not_known_of(read, stray, &word) => return None,
        (Kind::Limit(_), HowMany::Word(Quantity::Some)) => return None,
        (Kind::Difference, HowMany::Never) if sees_none(read, stray) => return None,
        (Kind::Topic(_), HowMany::Word(Quantity::Some)) if writers_are_few(read) => return None,
        (Kind::Topic(_), _) => format!(
            "”{word}” räknar kommentarer, och det gör ingen siffra. Skriv utan antal: ”Kommentarer handlar om …”."
        ),
        (_, HowMany::Never) => {
            format!(
                "”{word}” säger hur många, men inte så att det går att pröva. Sätt in siffran, eller skriv till exempel ”de flesta”, ”många” eller ”några”."
            )
        }
        (_, HowMany::One) => format!("”{word}” sägs bara om en enskild röst, med den kommentar som är dens."),
        (_, HowMany::Figure(_)) => {
            "Siffran hör inte till det som meningen säger. Ta bort den, eller lägg till vad den säger.".to_owned()
        }
        (_, HowMany::Word(quantity)) => format!(
            "”{word}” ({}) hör inte till det som meningen säger. Välj den siffra som ordet bygger på.",
            quantity.promise()
        ),
    };
    let finding = Finding { at: place_of(tokens), ..Finding::new(Check::Strength, message) };
    let figure = read.claim.says.first().and_then(|said| read.figure(said.figure));
    Some(figure.map_or(finding.clone(), |figure| offering(finding, figure)))
}

/// "Ingen tydlig skillnad" counts nobody.
fn sees_none(read: &Read<'_>, stray: &Marker) -> bool {
    begins_with(&read.tokens[stray.tokens.start..], "ingen tydlig skillnad").is_some()
}

/// "Svaren säger inget säkert om alla": a limit says that something is not known of them, in the same clause. "Ingen" is chosen to answer,
/// or can be recognised.
fn is_not_known_of(read: &Read<'_>, stray: &Marker, word: &str) -> bool {
    let (before, after) = (&read.tokens[..stray.tokens.start], &read.tokens[stray.tokens.end..]);
    let from = before.iter().rposition(parts).map_or(0, |at| at + 1);
    let to = after.iter().position(parts).map_or(read.tokens.len(), |at| stray.tokens.end + at);
    let clause = &read.tokens[from..to];
    if word == "ingen" {
        return clause.iter().any(|token| token.is(&["utvald", "kännas"]));
    }
    let cannot = |at: usize| CANNOT.iter().any(|phrase| begins_with(&clause[at..], phrase).is_some());
    NOT_KNOWN_OF.contains(&word) && (0..clause.len()).any(cannot)
}

/// "Några" write of a topic where they are at most 15 % of those who wrote to its question, and of those who took part; that they are
/// five the support demands.
fn writers_are_few(read: &Read<'_>) -> bool {
    let Kind::Topic(id) = read.claim.kind else { return false };
    let Some(topic) = read.sources.topic(id) else { return false };
    let took_part = read.sources.rounds.first().map_or(0, |round| u64::from(round.figures.participants()));
    let few_of = |all: u64| 100 * topic.comments.len() as u64 <= 15 * all;
    few_of(topic.written as u64) && few_of(took_part)
}

fn offering(finding: Finding, figure: &Figure<'_>) -> Finding {
    let mut holding = that_hold(&figure.possible);
    if figure.is_commonest() {
        holding.push(Quantity::Commonest);
    }
    holding.into_iter().fold(finding, |finding, quantity| finding.offering(Offer::Write(quantity.word().to_owned())))
}

fn of_clause(read: &Read<'_>, clause: &Clause) -> Option<Finding> {
    let figure = read.figure(clause.said.figure)?;
    let place = clause.markers.first().and_then(|marker| place_of(&read.tokens[marker.tokens.clone()]));
    let finding = match (read.claim.kind, clause.said.strength) {
        (Kind::Difference, _) => comparing::finding(read, &clause.said),
        (Kind::Division, _) => divides(read, &clause.said),
        (Kind::Participation, Strength::Compared) => comparing::with_population(read, &clause.said),
        (Kind::Agreement, _) if !is_agreed(figure) => {
            Some(weak("Enighet kräver att minst 75 % är på samma sida. Skriv hur många det är i stället."))
        }
        (Kind::Agreement, Strength::Compared) => None,
        (_, Strength::Compared) => {
            Some(weak("Meningen säger inte hur många. Sätt in siffran, eller skriv till exempel ”många”."))
        }
        (_, _) if clause.markers.is_empty() => unsaid(figure, clause.said.strength),
        (_, Strength::Word(quantity)) => word(read, clause, figure, quantity, place.as_ref()),
        (_, Strength::Figure) => None,
    }?;
    Some(Finding { at: finding.at.clone().or(place), ..finding })
}

fn weak(message: &str) -> Finding {
    Finding::new(Check::Strength, message)
}

fn unsaid(figure: &Figure<'_>, strength: Strength) -> Option<Finding> {
    let message = match strength {
        Strength::Word(quantity) => format!("Meningen ska säga ”{}”, men ordet står inte där.", quantity.word()),
        _ => "Meningen säger inte hur många. Sätt in siffran.".to_owned(),
    };
    Some(offering(Finding::new(Check::Strength, message), figure))
}

fn word(
    read: &Read<'_>,
    clause: &Clause,
    figure: &Figure<'_>,
    quantity: Quantity,
    at: Option<&Place>,
) -> Option<Finding> {
    let holds = match quantity {
        Quantity::Commonest => figure.is_commonest(),
        other => other.holds(&figure.possible),
    };
    let here = |finding: Finding| match at {
        Some(place) => finding.at(place.clone()),
        None => finding,
    };
    if figure.meaning == Meaning::Everybody {
        return Some(here(weak("Antalet svar är inte en andel. Sätt in hur många det är.")));
    }
    if !holds {
        let message = format!("”{}” betyder {}. Det stämmer inte med siffran.", quantity.word(), quantity.promise());
        return Some(offering(here(Finding::new(Check::Strength, message)), figure));
    }
    let outnumbered = quantity == Quantity::Many
        && !tells_the_other_side(read, clause)
        && figure.other_side().is_some_and(|other| f64::from(figure.possible.people.0) < f64::from(other.people.1));
    outnumbered.then(|| here(weak("Fler tycker tvärtom. Säg det i samma mening, eller välj ett annat ord än ”många”.")))
}

/// Whether the sentence also says how many are on the other side.
fn tells_the_other_side(read: &Read<'_>, clause: &Clause) -> bool {
    let side = |at: usize| read.figure(at).map(|figure| (figure.meaning.clone(), read.claim.support.figures[at].table));
    let own = side(clause.said.figure);
    read.claim.says.iter().any(|said| match (&own, side(said.figure)) {
        (Some((own, table)), Some((other, same))) => *table == same && opposite(own, &other),
        _ => false,
    })
}

fn opposite(one: &Meaning, other: &Meaning) -> bool {
    matches!(
        (one, other),
        (Meaning::Low(_), Meaning::High(_))
            | (Meaning::High(_), Meaning::Low(_))
            | (Meaning::Agree, Meaning::Disagree)
            | (Meaning::Disagree, Meaning::Agree)
    )
}

fn divides(read: &Read<'_>, said: &Said) -> Option<Finding> {
    let (one, other) = (read.figure(said.figure)?, read.figure(said.against?)?);
    if said.direction != Direction::Split {
        return None;
    }
    (!is_divided(one, other)).then(|| {
        weak("Meningarna går isär när båda sidorna har minst 25 % och det är högst 12 procentenheter mellan dem. Så är det inte här.")
    })
}

/// Whether an opinion with these sides divides people.
pub(crate) fn is_divided(one: &Figure<'_>, other: &Figure<'_>) -> bool {
    let apart = |a: &Figure<'_>, b: &Figure<'_>| a.possible.high.points() - b.possible.low.points();
    one.possible.low.at_least(SIDE_FROM)
        && other.possible.low.at_least(SIDE_FROM)
        && apart(one, other).max(apart(other, one)) <= DIVIDES_TO
}

/// Whether people are of one mind.
pub(crate) fn is_agreed(figure: &Figure<'_>) -> bool {
    figure.possible.low.at_least(AGREES_FROM)
}
