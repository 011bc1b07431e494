//! Directions of participation, differences and divisions, and of what rests on words alone.

use super::{
    ABOUT, CANNOT, CHANGES, Clause, DIVIDED, Direction, Figure, Finding, HIGHER, LOWER, Mention, ONE_MIND, Read,
    Reading, Slot, What, between, first_of, is_negator, mentions, more, place, pointing, refused, turned,
};
use crate::{
    clauses::HowMany,
    figure::Meaning,
    tokens::{Token, begins_with},
};

/// A level says how it is, not how it has changed.
pub(super) fn change(read: &Read<'_>, clause: &Clause) -> Option<Finding> {
    let tokens = &read.tokens[clause.tokens.clone()];
    let counts = |at: usize| clause.markers.iter().any(|marker| marker.tokens.contains(&(clause.tokens.start + at)));
    let at = (0..tokens.len()).find(|at| tokens[*at].is(&CHANGES) && !counts(*at))?;
    let message =
        format!("”{}” jämför med något, men siffran gäller bara en gång. Skriv hur det är.", tokens[at].word());
    Some(refused(message).at(tokens[at].place.clone()))
}

/// Who answered: the group that is named is the figure's (see `group`), and nothing turns it.
pub(super) fn participation(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>) -> Option<Finding> {
    let tokens = &read.tokens[clause.tokens.clone()];
    if !matches!(figure.meaning, Meaning::Everybody | Meaning::Group(_)) {
        return Some(refused("Välj en siffra om vilka som har svarat."));
    }
    match clause.said.direction {
        Direction::Present => turned(tokens),
        Direction::Higher | Direction::Lower => turned(tokens)
            .or_else(|| points_to(tokens, clause.said.direction, more::words(figure)))
            .or_else(|| truly(read, clause))
            .or_else(|| than(tokens)),
        _ => Some(refused("Säg hur många som har svarat, eller om gruppen är större eller mindre än i befolkningen.")),
    }
}

/// The group really is on that side of the population.
fn truly(read: &Read<'_>, clause: &Clause) -> Option<Finding> {
    let figure = read.figure(clause.said.figure)?;
    let share = read.population_share(clause.said.figure)?.points();
    let turned = match clause.said.direction {
        Direction::Higher => figure.possible.high.points() < share,
        _ => share < figure.possible.low.points(),
    };
    turned.then(|| refused("Siffrorna visar det omvända."))
}

/// "än bland dem som svarade" turns the comparison with the population round.
fn than(tokens: &[Token<'_>]) -> Option<Finding> {
    let at = tokens.iter().position(|token| token.is(&["än", "mot", "jämfört"]))?;
    let after = &tokens[at + 1..tokens.len().min(at + 6)];
    let answered = after.iter().find(|token| token.word().starts_with("svara") || token.word().starts_with("delta"))?;
    Some(refused("Jämför dem som svarade med befolkningen, inte tvärtom.").at(answered.place.clone()))
}

/// Words for more, or for fewer, and only of that sort.
fn points_to(tokens: &[Token<'_>], direction: Direction, (more, fewer): more::Sides) -> Option<Finding> {
    let (wanted, other) = if direction == Direction::Higher { (more, fewer) } else { (fewer, more) };
    if let Some(at) = first_of(tokens, other) {
        let message = format!("”{}” pekar åt ett annat håll än siffrorna.", tokens[at].word());
        return Some(refused(message).at(place(tokens, at)?));
    }
    first_of(tokens, wanted).is_none().then(|| {
        refused(format!("Meningen säger inte åt vilket håll skillnaden går. Skriv till exempel ”{}”.", wanted[0]))
    })
}

/// Ways to say that no difference is seen.
const NO_DIFFERENCE: [&str; 4] =
    ["ingen tydlig skillnad", "inga tydliga skillnader", "inte någon tydlig skillnad", "inte någon skillnad"];

/// A difference: more or fewer, of what; or none that is clear.
pub(super) fn difference(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>) -> Option<Finding> {
    let tokens = &read.tokens[clause.tokens.clone()];
    let other = read.figure(clause.said.against?)?;
    if clause.said.direction == Direction::Absent {
        return none_seen(tokens, figure)
            .or_else(|| pointing::statement(read, clause))
            .or_else(|| pointing::same_choice(read, clause, figure));
    }
    let apart = figure.possible.low.points() - other.possible.high.points();
    let reversed = other.possible.low.points() - figure.possible.high.points();
    let turned_round = match clause.said.direction {
        Direction::Higher => 0.0 < reversed,
        Direction::Lower => 0.0 < apart,
        _ => return Some(refused("Säg om det är fler eller färre, eller att det inte syns någon tydlig skillnad.")),
    };
    if turned_round {
        return Some(refused("Siffrorna visar det omvända."));
    }
    more::counted(tokens, figure)
        .or_else(|| points_to(tokens, clause.said.direction, more::words(figure)))
        .or_else(|| before_more(tokens, more::words(figure)))
        .or_else(|| pointing::statement(read, clause))
        .or_else(|| pointing::words(read, clause, figure))
        .or_else(|| pointing::topic_of_question(read, figure))
}

/// "Inte fler", "knappast färre".
fn before_more(tokens: &[Token<'_>], sides: more::Sides) -> Option<Finding> {
    let at = tokens.iter().position(|token| more::is_one(token, sides))?;
    turned(&tokens[..at])
}

fn none_seen(tokens: &[Token<'_>], figure: &Figure<'_>) -> Option<Finding> {
    let at = first_of(tokens, &NO_DIFFERENCE);
    let Some(at) = at else { return Some(refused("Skriv ”vi ser ingen tydlig skillnad”.")) };
    let length = NO_DIFFERENCE.iter().find_map(|phrase| begins_with(&tokens[at..], phrase)).unwrap_or(1);
    let either = |token: &Token<'_>| token.is(&HIGHER) || token.is(&LOWER) || more::is_one(token, more::words(figure));
    if let Some(more) = tokens.iter().position(either) {
        return Some(refused("Meningen säger både att det skiljer och att det inte gör det.").at(place(tokens, more)?));
    }
    turned(&tokens[..at]).or_else(|| turned(&tokens[at + length..]))
}

/// A statement that divides people.
pub(super) fn division(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>) -> Option<Finding> {
    let tokens = &read.tokens[clause.tokens.clone()];
    let other = read.figure(clause.said.against?)?;
    let table = |at: usize| read.claim.support.figures.get(at).map(|figure| figure.table);
    let two_sides = figure.meaning != other.meaning && table(clause.said.figure) == table(clause.said.against?);
    if clause.said.direction != Direction::Split || !two_sides {
        return Some(refused(
            "Oenighet har två sidor: de som håller med om påståendet, och de som inte gör det. Välj båda.",
        ));
    }
    if let Some(at) = first_of(tokens, &ONE_MIND) {
        return Some(refused("Siffrorna visar att meningarna går isär.").at(place(tokens, at)?));
    }
    if first_of(tokens, &DIVIDED).is_none() {
        return Some(refused(
            "Meningen säger inte att meningarna går isär. Skriv till exempel ”går isär” eller ”är delade”.",
        ));
    }
    pointing::statement(read, clause).or_else(|| both_sides(tokens, figure, clause))
}

/// "inte delade" is refused; "62 % håller med och 30 % håller inte med" is each figure with its own vote.
fn both_sides(tokens: &[Token<'_>], figure: &Figure<'_>, clause: &Clause) -> Option<Finding> {
    let read_as = mentions(tokens, Reading { question: None, votes: true });
    if read_as.found.is_empty() {
        let unnamed = || refused("Säg vilken siffra som håller med och vilken som inte gör det.");
        return turned(tokens).or_else(|| clause.markers.first().map(|_| unnamed()));
    }
    let first_vote = read_as.found.first().map_or(0, |mention| mention.at);
    let start =
        clause.markers.first().map_or(first_vote, |marker| marker.tokens.start - clause.tokens.start).min(first_vote);
    turned(&tokens[..start]).or_else(|| votes_in_order(tokens, figure, clause))
}

/// Each figure in the sentence has its own vote after it.
fn votes_in_order(tokens: &[Token<'_>], figure: &Figure<'_>, clause: &Clause) -> Option<Finding> {
    let agrees_at = if figure.meaning == Meaning::Agree { Some(clause.said.figure) } else { clause.said.against };
    let starts: Vec<usize> = clause.markers.iter().map(|marker| marker.tokens.start - clause.tokens.start).collect();
    for (nth, marker) in clause.markers.iter().enumerate() {
        let to = starts.get(nth + 1).copied().unwrap_or(tokens.len());
        let said = mentions(&tokens[starts[nth]..to], Reading { question: None, votes: true });
        let agrees = marker.says == HowMany::Figure(agrees_at.unwrap_or(usize::MAX));
        let fits = said.found.iter().all(|mention| side(mention) == Some(agrees));
        if !fits || said.found.is_empty() || !said.unclear.is_empty() {
            let message = "Siffran och orden efter den gäller inte samma sida.";
            return Some(refused(message).at(place(tokens, starts[nth])?));
        }
    }
    None
}

/// Whether a vote agrees; nothing where that is not clear.
fn side(mention: &Mention) -> Option<bool> {
    match (&mention.what, mention.negators) {
        (What::Agree, 0) => Some(true),
        (What::Agree, 1) | (What::Disagree, 0) => Some(false),
        _ => None,
    }
}

/// What comments are about: the topic by its label, and words that say so.
pub(super) fn topic(read: &Read<'_>) -> Option<Finding> {
    if !read.claim.slots().any(|(_, slot)| *slot == Slot::Topic) {
        return Some(refused("Sätt in ämnets namn, så att det syns vad kommentarerna handlar om."));
    }
    if first_of(&read.tokens, &ABOUT).is_none() && !mentions_topic_word(&read.tokens) {
        return Some(refused(
            "Säg att det är ett ämne i kommentarerna, till exempel ”hör till ämnet” eller ”ett ämne är”.",
        ));
    }
    turned(&read.tokens).or_else(|| compared(&read.tokens)).or_else(|| between::before_topic(&read.tokens))
}

/// "Fler skriver om": comments are compared with nothing.
fn compared(tokens: &[Token<'_>]) -> Option<Finding> {
    let token = tokens.iter().find(|token| token.is(&["fler", "färre"]))?;
    let message =
        format!("”{}” jämför, men kommentarer jämförs inte med något. Skriv vad de handlar om.", token.word());
    Some(refused(message).at(token.place.clone()))
}

fn mentions_topic_word(tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(|token| token.is(&["tema", "ämne", "ämnet", "återkommer", "lyfter", "handlar", "handlade"]))
}

/// A lone voice speaks in its own words; those around it turn nothing.
pub(super) fn lone_voice(read: &Read<'_>) -> Option<Finding> {
    turned(&read.tokens)
}

/// A limit says that something cannot be said.
pub(super) fn limit(read: &Read<'_>) -> Option<Finding> {
    if first_of(&read.tokens, &CANNOT).is_none() {
        return Some(refused("Skriv vad som inte går att säga: ”vi kan inte säga …”, ”visas inte”."));
    }
    const TAKEN_BACK: [&str; 5] = ["annat", "bortse", "förneka", "undgå", "blunda"];
    let certain = |pair: &&[Token<'_>]| {
        is_negator(pair[0].word(), None) && (pair[1].word().starts_with("osäk") || pair[1].is(&TAKEN_BACK))
    };
    let pair = read.tokens.windows(2).find(certain)?;
    Some(refused("Två ”inte” tar ut varandra. Skriv om meningen.").at(pair[0].place.clone()))
}
