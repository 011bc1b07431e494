//! The form of one sentence: what was sent, as a claim.

use claims::{
    claim::{Claim, CommentRef, Direction, FigureRef, Ground, Kind, Said, Strength, Support},
    figure::{Meaning, figure},
    quantity::{Quantity, WORDS},
    sources::Sources,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use uuid::Uuid;

use super::{choices::said, tokens};
use crate::forms::{FormErrors, Sent};

/// What sort of thing is said.
pub const KIND: &str = "kind";
/// The sentence with its brackets.
pub const SENTENCE: &str = "sentence";
/// Hidden: what the claim rests on, as JSON.
pub const SUPPORT: &str = "support";
/// Hidden: how often the summary had been changed when the page was shown.
pub const CHANGES: &str = "changes";
/// Hidden: a stamp of the sentence as it stood when the page was shown.
pub const STANDS: &str = "stands";
/// What was chosen, in words; the service adds it.
pub const CHOSEN: &str = "chosen";
/// A figure to rest on as well; the one that was pressed.
pub const FIGURE: &str = "figure";
/// Words to look for among the figures; asked for by a script alone, and never sent.
pub const FIND: &str = "find";
/// A comment to rest on as well.
pub const COMMENT: &str = "comment";

/// The longest sentence with its brackets, in characters.
pub const MAX_SENTENCE: usize = 500;
/// The most figures, and comments, that one sentence rests on.
pub const MOST: usize = 12;

/// The field of what is said of a figure, counted from 0.
pub fn direction_field(place: usize) -> String {
    format!("direction-{place}")
}

/// The field of how strongly it is said.
pub fn strength_field(place: usize) -> String {
    format!("strength-{place}")
}

/// The field of what it is compared with.
pub fn against_field(place: usize) -> String {
    format!("against-{place}")
}

/// A value as a form sends it: its name in JSON, or all of its JSON where it is more than a name.
pub fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// The way back.
pub fn decode<T: DeserializeOwned>(sent: &str) -> Option<T> {
    let name = || serde_json::from_value(Value::String(sent.to_owned())).ok();
    serde_json::from_str(sent).ok().or_else(name)
}

/// The kinds one may choose among, with their names; topics each on its own.
pub fn kinds(sources: &Sources) -> Vec<(Kind, String)> {
    let plain = [
        (Kind::Level, "Hur många som valde något"),
        (Kind::Participation, "Vilka som har svarat"),
        (Kind::Difference, "En skillnad mot en annan omgång, mellan två grupper eller mellan en och alla andra"),
        (Kind::Agreement, "Något de flesta är överens om"),
        (Kind::Division, "Något som delar dem som svarade"),
        (Kind::LoneVoice, "En enskild röst"),
        (Kind::Limit(Ground::SelfSelected), "Gräns: de som ville har svarat"),
        (Kind::Limit(Ground::TooFew), "Gräns: för få har svarat"),
        (Kind::Limit(Ground::Hidden), "Gräns: en siffra visas inte"),
    ];
    let topics = sources.topics.iter().map(|topic| (Kind::Topic(topic.id), format!("Ämnet ”{}”", topic.label)));
    plain.map(|(kind, name)| (kind, name.to_owned())).into_iter().chain(topics).collect()
}

/// The strengths one may choose among, with their words.
pub fn strengths() -> Vec<(Strength, String)> {
    let mut words: Vec<(Quantity, Vec<&str>)> = Vec::new();
    for (word, quantity) in WORDS {
        match words.iter_mut().find(|(known, _)| *known == quantity) {
            Some((_, all)) => all.push(word),
            None => words.push((quantity, vec![word])),
        }
    }
    let word = |(quantity, all): (Quantity, Vec<&str>)| (Strength::Word(quantity), all.join(", "));
    let plain = [(Strength::Figure, "Siffran själv"), (Strength::Compared, "En jämförelse")];
    plain.map(|(strength, name)| (strength, name.to_owned())).into_iter().chain(words.into_iter().map(word)).collect()
}

/// The directions one may choose among for any figure, beside what the figure itself points to.
pub const COMPARING: [(Direction, &str); 4] = [
    (Direction::Higher, "Fler eller oftare än det jämförs med"),
    (Direction::Lower, "Färre eller mer sällan än det jämförs med"),
    (Direction::Absent, "Ingen tydlig skillnad"),
    (Direction::Split, "Två starka sidor"),
];

/// What a figure points to by itself.
pub fn points_to(wanted: &FigureRef, sources: &Sources) -> Option<(Direction, &'static str)> {
    Some(match figure(sources, wanted).ok()?.meaning {
        Meaning::Everybody | Meaning::Group(_) => (Direction::Present, "Så många är de"),
        Meaning::Low(_) => (Direction::Low, "Den låga änden av skalan"),
        Meaning::Middle => (Direction::Middle, "Mitten av skalan"),
        Meaning::High(_) => (Direction::High, "Den höga änden av skalan"),
        Meaning::DontKnow => (Direction::DontKnow, "Vet inte"),
        Meaning::Chosen(_) => (Direction::Chosen, "Valde det"),
        Meaning::NotChosen(_) => (Direction::NotChosen, "Valde det inte"),
        Meaning::Agree => (Direction::Agree, "Håller med"),
        Meaning::Disagree => (Direction::Disagree, "Håller inte med"),
        Meaning::Pass => (Direction::Pass, "Hoppade över"),
        Meaning::Mixed => return None,
    })
}

/// The claim in the form as it is filled in, and what is wrong with the form itself. What is wrong with the claim is for its checks.
///
/// # Errors
/// What cannot be read, at its field.
pub fn claim(sent: &Sent, sources: &Sources) -> Result<Claim, FormErrors> {
    let support = support(sent);
    let kind = decode(sent.get(KIND)).filter(|kind| kinds(sources).iter().any(|(known, _)| known == kind));
    let mut errors = FormErrors::default();
    if kind.is_none() {
        errors.add(KIND, "Välj vad meningen säger");
    }
    let text = sent.get(SENTENCE).trim();
    match text.chars().count() {
        0 => errors.add(SENTENCE, "Skriv meningen"),
        long if MAX_SENTENCE < long => errors.add(SENTENCE, format!("Skriv högst {MAX_SENTENCE} tecken")),
        _ => {}
    }
    let kind = kind.unwrap_or(Kind::Level);
    let sentence = tokens::parse(text, &tokens::tokens(kind, &support, sources)).unwrap_or_else(|name| {
        errors.add(SENTENCE, not_there(name));
        Vec::new()
    });
    let says = says(sent, &support);
    errors.or(Claim { kind, says, support, sentence })
}

fn not_there(name: Option<String>) -> String {
    match name {
        Some(name) => format!("Det finns inget att sätta in som heter [{name}]. Välj bland dem som står under fältet."),
        None => "En hakparentes är inte avslutad. Skriv ] efter det som ska sättas in.".to_owned(),
    }
}

/// What the claim in the form rests on. What cannot be read is nothing.
pub fn support(sent: &Sent) -> Support {
    let mut support: Support = decode(sent.get(SUPPORT)).unwrap_or_default();
    support.figures.truncate(MOST);
    support.comments.truncate(MOST);
    support
}

/// The kind and all that the form names: what its claim rests on, and what is to be added to that.
pub fn named(sent: &Sent) -> (Kind, Support) {
    let mut support = support(sent);
    support.figures.extend(decode::<FigureRef>(sent.get(FIGURE)));
    let comment = Uuid::parse_str(sent.get(COMMENT)).ok();
    support.comments.extend(comment.map(|id| CommentRef { id, words: String::new() }));
    (decode(sent.get(KIND)).unwrap_or(Kind::Level), support)
}

/// The figures and comments that the form rests on, in words.
pub fn chosen(sent: &Sent, sources: &Sources) -> String {
    let support = support(sent);
    let figures = support.figures.iter().map(|wanted| format!("Siffra: {}", said(wanted, sources)));
    let words = |wanted: &CommentRef| {
        let comment = sources.comments.iter().find(|comment| comment.id == wanted.id)?;
        comment.shown.as_ref().map(|text| format!("Kommentar: {text}"))
    };
    figures.chain(support.comments.iter().filter_map(words)).collect::<Vec<_>>().join("\n\n")
}

fn says(sent: &Sent, support: &Support) -> Vec<Said> {
    let said = |place: usize| {
        let against = sent.get(&against_field(place)).parse::<usize>().ok();
        Some(Said {
            figure: place,
            against: against.filter(|other| *other != place && *other < support.figures.len()),
            direction: decode(sent.get(&direction_field(place)))?,
            strength: decode(sent.get(&strength_field(place)))?,
        })
    };
    (0..support.figures.len()).filter_map(said).collect()
}

/// The form as it is with one more figure, which says what it points to by its number.
///
/// # Errors
/// When none is chosen, or the sentence rests on as many as it may.
pub fn with_figure(sent: &Sent, sources: &Sources) -> Result<Sent, FormErrors> {
    let Some(wanted) = decode::<FigureRef>(sent.get(FIGURE)).filter(|wanted| figure(sources, wanted).is_ok()) else {
        return Err(FormErrors::on(FIGURE, "Välj en siffra"));
    };
    let mut support = support(sent);
    if MOST <= support.figures.len() {
        return Err(FormErrors::on(FIGURE, format!("En mening bygger på högst {MOST} siffror")));
    }
    let place = support.figures.len();
    let direction = points_to(&wanted, sources).map(|(direction, _)| code(&direction)).unwrap_or_default();
    support.figures.push(wanted);
    Ok(sent
        .with(SUPPORT, code(&support))
        .with(&direction_field(place), direction)
        .with(&strength_field(place), code(&Strength::Figure)))
}

/// The form as it is with one more comment.
///
/// # Errors
/// When none is chosen, or the sentence rests on as many as it may.
pub fn with_comment(sent: &Sent, sources: &Sources) -> Result<Sent, FormErrors> {
    let id = Uuid::parse_str(sent.get(COMMENT)).ok();
    let found = id.and_then(|id| sources.comments.iter().find(|comment| comment.id == id));
    let Some((id, words)) = found.and_then(|comment| Some((comment.id, comment.shown.clone()?))) else {
        return Err(FormErrors::on(COMMENT, "Välj en kommentar"));
    };
    let mut support = support(sent);
    if MOST <= support.comments.len() {
        return Err(FormErrors::on(COMMENT, format!("En mening bygger på högst {MOST} kommentarer")));
    }
    if support.comments.iter().all(|known| known.id != id) {
        support.comments.push(CommentRef { id, words: analysis::stored::fingerprint(&words) });
    }
    Ok(sent.with(SUPPORT, code(&support)))
}

/// The form as it is without one of the figures; what is said of those after it moves with them.
pub fn without_figure(sent: &Sent, gone: usize) -> Sent {
    let mut support = support(sent);
    let many = support.figures.len();
    if many <= gone {
        return sent.clone();
    }
    support.figures.remove(gone);
    let mut less = sent.with(SUPPORT, code(&support));
    for place in gone..many {
        for field in [direction_field, strength_field, against_field] {
            less = less.with(&field(place), sent.get(&field(place + 1)).to_owned());
        }
    }
    less
}

/// The form as it is without one of the comments.
pub fn without_comment(sent: &Sent, gone: usize) -> Sent {
    let mut support = support(sent);
    if gone < support.comments.len() {
        support.comments.remove(gone);
    }
    sent.with(SUPPORT, code(&support))
}

/// A claim as the form holds it before anything is typed.
pub fn filled(claim: &Claim, sources: &Sources) -> Sent {
    let mut fields = vec![
        (KIND.to_owned(), code(&claim.kind)),
        (SENTENCE.to_owned(), tokens::text(claim, sources)),
        (SUPPORT.to_owned(), code(&claim.support)),
    ];
    for said in &claim.says {
        fields.push((direction_field(said.figure), code(&said.direction)));
        fields.push((strength_field(said.figure), code(&said.strength)));
        fields.extend(said.against.map(|other| (against_field(said.figure), other.to_string())));
    }
    Sent::new(fields)
}
