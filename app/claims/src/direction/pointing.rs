//! Whether the words of a clause point where its figure points.

use super::{
    Clause, Figure, Finding, Meaning, Mention, Mentions, Offer, Question, Read, Reading, Slot, Strength, Token, WISHES,
    What, between, first_of, is_negator, mentions, place, refused,
};

/// How a mention stands to the figure.
#[derive(Clone, Copy, PartialEq)]
enum Fit {
    /// It says what the figure says.
    Same,
    /// It says less: "inte lätt" of a figure about "svårt".
    Less,
    /// It is about a part of what the figure is about, or all of it where the figure is about a part.
    OtherSteps,
    /// It points elsewhere.
    Other,
}

/// Every word that points, points at the figure; at least one does.
pub(super) fn words(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>) -> Option<Finding> {
    let tokens = &read.tokens[clause.tokens.clone()];
    let question = figure.question.map(|(question, _)| question);
    let votes = matches!(figure.meaning, Meaning::Agree | Meaning::Disagree | Meaning::Pass);
    let read_as = mentions(tokens, Reading { question: question.filter(|_| !votes), votes });
    before_the_number(tokens, clause, question)
        .or_else(|| of_another_question(read, clause, figure))
        .or_else(|| unclear(tokens, &read_as))
        .or_else(|| pointing(tokens, clause, figure, &read_as))
        .or_else(|| wish(tokens, figure, &read_as))
        .or_else(|| between::unknown(read, clause, figure, &read_as))
}

/// "Inte många tycker …": what turns the number turns the sentence.
fn before_the_number(tokens: &[Token<'_>], clause: &Clause, question: Option<&Question>) -> Option<Finding> {
    let first = clause.markers.first()?.tokens.start.checked_sub(clause.tokens.start)?;
    let at = tokens[..first].iter().position(|token| is_negator(token.word(), question))?;
    let message =
        format!("”{}” står före antalet och kan vända meningen. Skriv om den utan det ordet.", tokens[at].word());
    Some(refused(message).at(tokens[at].place.clone()))
}

fn unclear(tokens: &[Token<'_>], read_as: &Mentions) -> Option<Finding> {
    let twice = read_as.found.iter().find(|mention| 1 < mention.negators).map(|mention| mention.at);
    let at = read_as.unclear.first().copied().or(twice)?;
    let message = format!(
        "Det går inte att läsa säkert åt vilket håll meningen pekar vid ”{}”. Skriv den med färre ”inte”.",
        tokens[at].word()
    );
    Some(refused(message).at(place(tokens, at)?))
}

fn pointing(tokens: &[Token<'_>], clause: &Clause, figure: &Figure<'_>, read_as: &Mentions) -> Option<Finding> {
    let fits = |mention: &Mention| fit(mention, &figure.meaning);
    let wrong = |fit: Fit| read_as.found.iter().find(|mention| fits(mention) == fit);
    let may_say_less = matches!(clause.said.strength, Strength::Word(quantity) if quantity.is_at_least());
    let (mention, message) = if read_as.found.is_empty() {
        return Some(offering(refused("Meningen säger inte åt vilket håll siffran pekar. Ta med det ordet."), figure));
    } else if let Some(mention) = wrong(Fit::Other) {
        (mention, "Orden pekar åt ett annat håll än siffran.")
    } else if let Some(mention) = wrong(Fit::OtherSteps).filter(|_| !steps_together(read_as, figure)) {
        (mention, "Orden gäller inte just de svar som siffran gäller.")
    } else if let Some(mention) = wrong(Fit::Less).filter(|_| !may_say_less && wrong(Fit::Same).is_none()) {
        (mention, "”Inte” tar med även dem som svarade mittemellan, och dem räknar inte siffran.")
    } else {
        return chosen_are_all_there(read_as, figure);
    };
    Some(offering(refused(message).at(place(tokens, mention.at)?), figure))
}

fn fit(mention: &Mention, meaning: &Meaning) -> Fit {
    let (turned, what) = (mention.negators == 1, &mention.what);
    match (meaning, what) {
        (Meaning::Low(steps), What::Low) | (Meaning::High(steps), What::High) if !turned => whole(steps, Fit::Same),
        (Meaning::Low(steps), What::High) | (Meaning::High(steps), What::Low) if turned => whole(steps, Fit::Less),
        (Meaning::Low(steps) | Meaning::High(steps), What::Steps(named)) if !turned => match named == steps {
            true => Fit::Same,
            false if named.iter().all(|step| steps.contains(step)) => Fit::OtherSteps,
            false => Fit::Other,
        },
        (Meaning::Middle, What::Middle)
        | (Meaning::DontKnow, What::DontKnow)
        | (Meaning::Pass, What::Pass)
        | (Meaning::Agree, What::Agree)
        | (Meaning::Disagree, What::Disagree)
            if !turned =>
        {
            Fit::Same
        }
        (Meaning::Disagree, What::Agree) if turned => Fit::Same,
        (Meaning::Chosen(options), What::Choice(option)) if !turned => {
            at(options.iter().any(|one| usize::from(*one) == *option))
        }
        (Meaning::NotChosen(option), What::Choice(named)) if turned => at(usize::from(*option) == *named),
        _ => Fit::Other,
    }
}

fn at(fits: bool) -> Fit {
    if fits { Fit::Same } else { Fit::Other }
}

/// A word for a whole end fits a figure of both its steps.
fn whole(steps: &[u8], fit: Fit) -> Fit {
    if steps.len() == 2 { fit } else { Fit::OtherSteps }
}

/// "Mycket svårt … ganska svårt": steps that are named one by one and make up the figure.
fn steps_together(read_as: &Mentions, figure: &Figure<'_>) -> bool {
    let (Meaning::Low(wanted) | Meaning::High(wanted)) = &figure.meaning else { return false };
    let mut named: Vec<u8> = Vec::new();
    for mention in &read_as.found {
        let What::Steps(steps) = &mention.what else { return false };
        named.extend(steps);
    }
    named.sort_unstable();
    named.dedup();
    named == *wanted
}

fn chosen_are_all_there(read_as: &Mentions, figure: &Figure<'_>) -> Option<Finding> {
    let Meaning::Chosen(options) = &figure.meaning else { return None };
    let named = |option: &u8| read_as.found.iter().any(|mention| mention.what == What::Choice(usize::from(*option)));
    (!options.iter().all(named))
        .then(|| offering(refused("Siffran gäller flera svar tillsammans. Nämn alla, eller välj ett av dem."), figure))
}

/// What could be written or inserted so that the words point right.
fn offering(finding: Finding, figure: &Figure<'_>) -> Finding {
    let Some((question, _)) = figure.question else { return finding };
    let step = |step: u8| question.options.get(usize::from(step.saturating_sub(1))).map(|text| text.to_lowercase());
    let written = match &figure.meaning {
        Meaning::Low(steps) if steps.len() == 2 => question.ends.as_ref().map(|ends| ends.low.clone()),
        Meaning::High(steps) if steps.len() == 2 => question.ends.as_ref().map(|ends| ends.high.clone()),
        Meaning::Low(steps) | Meaning::High(steps) => steps.first().and_then(|one| step(*one)),
        Meaning::Middle => step(3),
        Meaning::DontKnow => Some("vet inte".to_owned()),
        Meaning::Agree => Some("håller med om".to_owned()),
        Meaning::Disagree => Some("håller inte med om".to_owned()),
        Meaning::Pass => Some("tar inte ställning till".to_owned()),
        Meaning::Chosen(options) => options
            .first()
            .and_then(|option| question.options.get(usize::from(*option)))
            .map(|text| crate::swedish::small(text)),
        _ => None,
    };
    written.into_iter().fold(finding, |finding, text| finding.offering(Offer::Write(text)))
}

/// Options that are named are the figure's.
pub(super) fn same_choice(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>) -> Option<Finding> {
    let tokens = &read.tokens[clause.tokens.clone()];
    let question = figure.question.map(|(question, _)| question);
    let read_as = mentions(tokens, Reading { question, votes: false });
    let other = |mention: &&Mention| match (&mention.what, &figure.meaning) {
        (What::Choice(named), Meaning::Chosen(options)) => !options.iter().any(|option| usize::from(*option) == *named),
        (What::Choice(_), _) => true,
        _ => false,
    };
    if let Some(finding) = of_another_question(read, clause, figure) {
        return Some(finding);
    }
    let mention = read_as.found.iter().find(other)?;
    Some(offering(refused("Siffran gäller ett annat svar än det som står här.").at(place(tokens, mention.at)?), figure))
}

/// An option that code fills in is one of the figure's own question.
fn of_another_question(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>) -> Option<Finding> {
    let (asked, _) = figure.question?;
    let is_other = |token: &&Token<'_>| match token.slot() {
        Some(Slot::Choice { place, .. } | Slot::QuotedChoice { place, .. }) => {
            read.sources.question(*place).is_none_or(|named| named.text != asked.text)
        }
        _ => false,
    };
    let token = read.tokens[clause.tokens.clone()].iter().find(is_other)?;
    Some(refused("Svaret hör till en annan fråga än siffran.").at(token.place.clone()))
}

/// "De flesta vill att det är lätt": what people want, or have heard, is not what they say it is.
fn wish(tokens: &[Token<'_>], figure: &Figure<'_>, read_as: &Mentions) -> Option<Finding> {
    if matches!(figure.meaning, Meaning::Chosen(_) | Meaning::NotChosen(_)) {
        return None;
    }
    let last = read_as.found.last()?.at;
    let at = first_of(&tokens[..last], &WISHES)?;
    let message = format!("”{}” gör att meningen inte säger hur det är för dem som svarade.", tokens[at].word());
    Some(refused(message).at(place(tokens, at)?))
}

/// A vote is told with the statement it is about: the one in the clause, else the nearest before it, else any.
pub(super) fn statement(read: &Read<'_>, clause: &Clause) -> Option<Finding> {
    let figure = read.figure(clause.said.figure)?;
    if !matches!(figure.meaning, Meaning::Agree | Meaning::Disagree | Meaning::Pass) {
        return None;
    }
    let (place, row) = figure.at.question()?;
    let own = Slot::Statement { place, row };
    let is_statement = |token: &&Token<'_>| matches!(token.slot(), Some(Slot::Statement { .. }));
    let inside = read.tokens[clause.tokens.clone()].iter().filter(is_statement).collect::<Vec<_>>();
    let before = read.tokens[..clause.tokens.start].iter().rfind(is_statement);
    let after = || read.tokens[clause.tokens.end..].iter().find(is_statement);
    let named = if inside.is_empty() { before.or_else(after).into_iter().collect() } else { inside };
    if named.is_empty() {
        return Some(
            refused("Sätt in påståendet som rösterna gäller, med dess egna ord.").offering(Offer::Insert(own)),
        );
    }
    let wrong = named.into_iter().find(|token| token.slot() != Some(&own))?;
    let finding = refused("Siffran gäller ett annat påstående än det som står här.").at(wrong.place.clone());
    Some(finding.offering(Offer::Insert(own)))
}

/// A question that is quoted is the figure's own. Of a scale the sentence names something of what was asked, so that it is not told of another question.
pub(super) fn topic_of_question(read: &Read<'_>, figure: &Figure<'_>) -> Option<Finding> {
    let (question, _) = figure.question?;
    let quoted = read.claim.slots().find_map(|(_, slot)| match slot {
        Slot::Question { place } => read.sources.question(*place),
        _ => None,
    });
    if let Some(quoted) = quoted {
        return (quoted.text != question.text).then(|| refused("Siffran gäller en annan fråga än den som står här."));
    }
    let ends = question.ends.as_ref()?;
    let stem = |word: &str| word.chars().take(5).collect::<String>();
    let asked: Vec<String> = question
        .text
        .split(|letter: char| !letter.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| 3 < word.chars().count() && !NOT_ASKED.contains(&word.as_str()))
        .filter(|word| *word != ends.low && *word != ends.high)
        .map(|word| stem(&word))
        .collect();
    let names = read.tokens.iter().any(|token| 3 < token.word().chars().count() && asked.contains(&stem(token.word())));
    (!names && !asked.is_empty()).then(|| {
        refused(format!(
            "Meningen nämner inget av det som frågan gäller: ”{}” Ta med vad det handlar om.",
            question.text
        ))
    })
}

/// Words of questions that say nothing of what they are about.
const NOT_ASKED: [&str; 19] = [
    "eller", "tycker", "behöver", "detta", "denna", "vilka", "vilken", "hade", "finns", "dina", "ditt", "själv",
    "under", "mycket", "ofta", "känner", "någon", "något", "deras",
];
