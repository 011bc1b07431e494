//! Check 5: the group that is named is the group of the figure.

mod compared;

use analysis::{figures::Category, shape::Sex};

use crate::{
    check::Read,
    claim::{Direction, Kind, Slot, TableRef},
    clauses::Clause,
    figure::{Figure, Meaning},
    finding::{Check, Finding, Offer},
    sources::Whose,
    tokens::{Token, begins_with},
    vocabulary::{BACKGROUNDS, Background, OVERALL, ROLES},
};

/// How words begin that say that something was otherwise before.
const CHANGES: [&str; 7] = ["öka", "ökn", "minsk", "sjunk", "stig", "växt", "sedan"];

pub(crate) fn findings(read: &Read<'_>) -> Vec<Finding> {
    let checks = [
        overall,
        backgrounds,
        roles,
        put_to_some,
        who_answered,
        other_round,
        of_one,
        rounds,
        over_time,
        compared::opinion_group_by_hand,
        compared::opinion_group_described,
        compared::groups,
        groups,
    ];
    checks.into_iter().filter_map(|check| check(read)).collect()
}

fn refused(message: impl Into<String>) -> Finding {
    Finding::new(Check::Group, message)
}

/// "Invånarna" are more than those who answered.
fn overall(read: &Read<'_>) -> Option<Finding> {
    let compared = read.claim.says.iter().any(|said| matches!(said.direction, Direction::Higher | Direction::Lower));
    if matches!(read.claim.kind, Kind::Limit(_) | Kind::LoneVoice)
        || (read.claim.kind == Kind::Participation && compared)
    {
        return None;
    }
    let is_all = |token: &&Token<'_>| {
        let word = token.word();
        OVERALL.iter().any(|stem| word.starts_with(stem)) || (6 < word.chars().count() && word.ends_with("borna"))
    };
    let token = read.tokens.iter().find(is_all)?;
    let message = format!("”{}” är fler än de som har svarat. Skriv ”de som svarade”.", token.word());
    Some(refused(message).at(token.place.clone()).offering(Offer::Write("de som svarade".to_owned())))
}

/// "Kvinnor", "äldre": only where the figure is of them.
fn backgrounds(read: &Read<'_>) -> Option<Finding> {
    if matches!(read.claim.kind, Kind::Topic(_) | Kind::LoneVoice | Kind::Limit(_)) {
        return None;
    }
    let named = read.tokens.iter().filter_map(|token| {
        let (_, background) = BACKGROUNDS.iter().find(|(stem, _)| is_named(token.word(), stem))?;
        Some((token, *background))
    });
    let mut wrong = named.filter(|(_, background)| !is_of_a_figure(read, *background));
    let (token, background) = wrong.next()?;
    let message = match background {
        Background::Ages => format!("”{}” säger ingen ålder. Sätt in åldrarna från resultatet.", token.word()),
        _ => format!("Siffran gäller inte ”{}”. Skriv vilka den gäller.", token.word()),
    };
    Some(refused(message).at(token.place.clone()))
}

/// Short words whole, longer ones by how they begin: "män" is no "människor".
fn is_named(word: &str, stem: &str) -> bool {
    word == stem || (3 < stem.chars().count() && word.starts_with(stem))
}

fn is_of_a_figure(read: &Read<'_>, background: Background) -> bool {
    let category = match background {
        Background::Women => Category::Sex(Sex::Woman),
        Background::Men => Category::Sex(Sex::Man),
        Background::Ages | Background::Nobody => return false,
    };
    let mut figures = read.figures.iter().flatten();
    figures.any(|figure| figure.meaning == Meaning::Group(vec![category]) || figure.group() == Some(category))
}

/// "Många anhöriga": no figure is of them alone.
fn roles(read: &Read<'_>) -> Option<Finding> {
    let clauses = read.clauses.clauses.iter().flat_map(|clause| &clause.markers);
    let found = clauses.filter_map(|marker| {
        let after = read.tokens[marker.tokens.end..].iter().take(3);
        let noun = after.take_while(|token| token.is(&["av", "de", "dem", "bland", "alla"]) || is_role(token));
        noun.filter(|token| is_role(token)).last()
    });
    let token = found.into_iter().next()?;
    let message = format!("Siffran gäller dem som svarade, inte bara ”{}”. Skriv ”av dem som svarade”.", token.word());
    Some(refused(message).at(token.place.clone()))
}

pub(super) fn is_role(token: &Token<'_>) -> bool {
    ROLES.iter().any(|stem| token.word().starts_with(stem))
}

/// A question that was put only to some says so.
fn put_to_some(read: &Read<'_>) -> Option<Finding> {
    let only_some = |figure: &Figure<'_>| figure.question.is_some_and(|(question, _)| question.put_to_some);
    let said = read.claim.says.iter().any(|said| read.figure(said.figure).is_some_and(only_some));
    let told = (0..read.tokens.len()).any(|at| {
        ["fick frågan", "fått frågan", "fick den frågan"]
            .iter()
            .any(|phrase| begins_with(&read.tokens[at..], phrase).is_some())
    });
    (said && !told).then(|| {
        refused("Frågan ställdes bara till några. Skriv ”av dem som fick frågan”.")
            .offering(Offer::Write("av dem som fick frågan".to_owned()))
    })
}

/// How one says that somebody answered a question, or took a side on a statement.
const ANSWERED: [&str; 12] = [
    "svarade på frågan",
    "svarat på frågan",
    "svarade på den frågan",
    "svarade på påståendet",
    "svarat på påståendet",
    "svarade på det",
    "röstade",
    "röstat",
    "röstande",
    "tog ställning",
    "tagit ställning",
    "tar ställning",
];

/// "Som svarade på frågan" and "deltagarna" are two different numbers of people where some skipped the question.
fn who_answered(read: &Read<'_>) -> Option<Finding> {
    let of_question = |at: usize| ANSWERED.iter().any(|phrase| begins_with(&read.tokens[at..], phrase).is_some());
    let figures =
        || read.claim.says.iter().filter_map(|said| read.figure(said.figure)).filter(|one| one.question.is_some());
    let in_question = (0..read.tokens.len()).find(|at| of_question(*at));
    if let Some(at) = in_question.filter(|_| figures().any(|figure| !figure.of_answered)) {
        let of_group = figures().any(|figure| matches!(figure.at, TableRef::OfOpinionGroup { .. }));
        let message = if of_group {
            "Andelen är av hela gruppen, också dem som inte tog ställning till påståendet. Ta bort de orden."
        } else {
            "Andelen är av alla som svarade i omgången, också dem som hoppade över frågan. Skriv ”av dem som svarade”."
        };
        return Some(refused(message).at(read.tokens[at].place.clone()));
    }
    let at = read.tokens.iter().position(|token| token.word().starts_with("deltag") || token.word() == "deltog")?;
    let differ = |figure: &Figure<'_>| figure.of_answered && figure.possible.of.0 < figure.round.figures.participants();
    figures().any(differ).then(|| {
        let message = "Andelen är av dem som svarade på frågan, och några hoppade över den. Skriv ”av dem som svarade på frågan”.";
        refused(message).at(read.tokens[at].place.clone())
    })
}

/// Outside a comparison, which names both rounds, a sentence is of the round that it is written of.
fn other_round(read: &Read<'_>) -> Option<Finding> {
    let own = &read.sources.rounds.first()?.fingerprint;
    let is_other = |at: usize| read.figure(at).is_some_and(|figure| figure.round.fingerprint != *own);
    let said = read.claim.says.iter().any(|said| is_other(said.figure) || said.against.is_some_and(is_other));
    (said && read.claim.kind != Kind::Difference).then(|| {
        refused("Siffran är ur en annan omgång. Välj en ur den här, eller skriv en skillnad mellan omgångarna.")
    })
}

/// What those of one group answered is told beside what another did.
fn of_one(read: &Read<'_>) -> Option<Finding> {
    let is_of_one = read.figures.iter().flatten().any(|figure| figure.is_of_some());
    (is_of_one && read.claim.kind != Kind::Difference).then(|| {
        refused("Siffran gäller bara en grupp av dem som svarade. Skriv en skillnad mellan två grupper eller mot alla andra, eller välj en siffra om alla.")
    })
}

/// In a comparison of rounds each is named, and each figure stands with its own.
fn rounds(read: &Read<'_>) -> Option<Finding> {
    if read.claim.kind != Kind::Difference || compared::is_of_groups(read) {
        return None;
    }
    let said = read.claim.says.first()?;
    let (own, other) = (said.figure, said.against?);
    let order: Vec<(usize, usize)> = read
        .tokens
        .iter()
        .enumerate()
        .filter_map(|(at, token)| match token.slot() {
            Some(Slot::Round(figure)) => Some((at, *figure)),
            _ => None,
        })
        .collect();
    let named = |figure: usize| order.iter().any(|(_, named)| *named == figure);
    if !named(own) || !named(other) {
        return Some(
            refused("Nämn båda omgångarna som jämförs. Sätt in deras namn.")
                .offering(Offer::Insert(Slot::Round(if named(own) { other } else { own }))),
        );
    }
    if said.direction == Direction::Absent {
        return None;
    }
    let reference = order.iter().find(|(at, _)| is_compared_with(&read.tokens[at.saturating_sub(3)..*at]));
    match reference {
        None => Some(refused("Skriv vilken omgång den andra jämförs med: ”än i …”.")),
        Some((at, figure)) if *figure != other => {
            Some(refused("Omgångarna har bytt plats: siffrorna visar det omvända.").at(read.tokens[*at].place.clone()))
        }
        Some(_) => shares_in_order(read, &order),
    }
}

/// Two kommuner beside each other say nothing of what has changed since.
fn over_time(read: &Read<'_>) -> Option<Finding> {
    let other = read.figure(read.claim.says.first()?.against?)?;
    if other.round.whose == Whose::Own {
        return None;
    }
    let token = read.tokens.iter().find(|token| CHANGES.iter().any(|stem| token.word().starts_with(stem)))?;
    let message = "Siffrorna är från två kommuner och säger inget om vad som har ändrats över tid. Skriv var fler eller färre svarade så.";
    Some(refused(message).at(token.place.clone()))
}

fn is_compared_with(before: &[Token<'_>]) -> bool {
    before.iter().any(|token| token.is(&["än", "jämfört", "mot", "sedan", "från"]))
}

/// The first share belongs to the first round that is named, the second to the second.
fn shares_in_order(read: &Read<'_>, order: &[(usize, usize)]) -> Option<Finding> {
    let shares = read.tokens.iter().filter_map(|token| match token.slot() {
        Some(Slot::Percent(figure) | Slot::CountOf(figure)) => Some((token, *figure)),
        _ => None,
    });
    let mut wrong = shares.zip(order).filter(|((_, figure), (_, round))| figure != round);
    let ((token, _), _) = wrong.next()?;
    Some(refused("Siffran står vid fel omgång.").at(token.place.clone()))
}

/// Who answered: the group that is named by code is the figure's.
fn groups(read: &Read<'_>) -> Option<Finding> {
    if read.claim.kind != Kind::Participation {
        return None;
    }
    for clause in &read.clauses.clauses {
        let Some(Figure { meaning: Meaning::Group(categories), .. }) = read.figure(clause.said.figure) else {
            continue;
        };
        let tokens = &read.tokens[clause.tokens.clone()];
        let named: Vec<(&Token<'_>, Category)> =
            tokens.iter().filter_map(|token| Some((token, group_of(token)?))).collect();
        if let Some(token) = of_the_group(read, clause) {
            let message = "Andelen är av dem som svarade, inte av gruppen. Skriv ”av dem som svarade är …”.";
            return Some(refused(message).at(token.place.clone()));
        }
        if let Some((token, _)) = named.iter().find(|(_, category)| !categories.contains(category)) {
            return Some(refused("Siffran gäller en annan grupp än den som står här.").at(token.place.clone()));
        }
        if let Some(missing) = categories.iter().find(|category| !named.iter().any(|(_, named)| named == *category)) {
            let slot = Slot::Group { category: *missing };
            return Some(
                refused("Meningen säger inte vilka siffran gäller. Sätt in gruppen.").offering(Offer::Insert(slot)),
            );
        }
    }
    None
}

/// "59 % av kvinnorna har svarat" is another share than "59 % av dem som svarade är kvinnor".
fn of_the_group<'a>(read: &'a Read<'_>, clause: &Clause) -> Option<&'a Token<'a>> {
    let after = read.tokens.get(clause.markers.first()?.tokens.end..)?;
    let (of, rest) = after.split_first()?;
    let first = rest.iter().find(|token| !token.is(&["alla", "de", "dem"]))?;
    (of.is(&["av", "bland"]) && group_of(first).is_some()).then_some(first)
}

/// The group that a token names.
pub(crate) fn group_of(token: &Token<'_>) -> Option<Category> {
    if let Some(Slot::Group { category }) = token.slot() {
        return Some(*category);
    }
    let (_, background) = BACKGROUNDS.iter().find(|(stem, _)| is_named(token.word(), stem))?;
    match background {
        Background::Women => Some(Category::Sex(Sex::Woman)),
        Background::Men => Some(Category::Sex(Sex::Man)),
        _ => None,
    }
}
