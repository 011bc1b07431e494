//! Wordings of proposed claims, two or three of each kind. `{…}` is a slot, `[…]` a word that the figure decides.

use crate::claim::{Part, Slot};

/// Who has the link may answer twice, so these count answers and not people.
pub(crate) const ANSWERS: [&str; 3] =
    ["{answers} har kommit.", "Det har kommit {answers}.", "Resultatet bygger på {answers}."];

pub(crate) const MISSING: [&str; 3] = [
    "{group} är färre bland dem som svarade än i befolkningen: {percent} mot {population}.",
    "Färre svar än väntat kommer från {group}: {percent} av svaren, mot {population} av befolkningen.",
    "{group} är underrepresenterade: {percent} av dem som svarade, mot {population} av befolkningen.",
];

pub(crate) const MISSING_AGES: [&str; 3] = [
    "Personer som är {group} är färre bland dem som svarade än i befolkningen: {percent} mot {population}.",
    "Färre svar än väntat kommer från personer som är {group}: {percent} av svaren, mot {population} av befolkningen.",
    "Personer som är {group} är underrepresenterade: {percent} av dem som svarade, mot {population} av befolkningen.",
];

pub(crate) const SCALE: [&str; 3] = [
    "[Word] av svaren lutar åt ”[end]” på frågan {question} ({percent} {base}).",
    "På frågan {question} lutar [word] av svaren åt ”[end]” ({percent} {base}).",
    "På frågan {question} lutar {percent} {base} åt ”[end]”.",
];

pub(crate) const SCALE_OF_FEW: [&str; 2] =
    ["{count} svar lutar åt ”[end]” på frågan {question}.", "På frågan {question} lutar {count} åt ”[end]”."];

pub(crate) const BOTH_ENDS: [&str; 2] = [
    "På frågan {question} lutar {percent} {base} åt ”[end]” och {other} åt ”[other end]”.",
    "På frågan {question} lutar {percent} {base} åt ”[end]”, medan {other} lutar åt ”[other end]”.",
];

pub(crate) const CHOICE: [&str; 3] = [
    "Flest valde {choice} på frågan {question} ({percent} {base}).",
    "Vanligast på frågan {question} är svaret {choice} ({percent} {base}).",
    "På frågan {question} valde {percent} {base} svaret {choice}, och det är vanligast.",
];

pub(crate) const CHOICE_OF_FEW: [&str; 2] =
    ["{count} valde {choice} på frågan {question}.", "På frågan {question} valde {count} svaret {choice}."];

pub(crate) const FIRST: [&str; 2] = [
    "Flest satte {choice} främst på frågan {question} ({percent} {base}).",
    "Vanligast att sätta främst på frågan {question} är {choice} ({percent} {base}).",
];

pub(crate) const AGREE: [&str; 3] = [
    "[Word] {base} håller med om påståendet {statement} ({percent}).",
    "Om påståendet {statement} säger {percent} {base} att de håller med.",
    "{percent} {base} håller med om {statement}.",
];

pub(crate) const DISAGREE: [&str; 3] = [
    "[Word] {base} håller inte med om påståendet {statement} ({percent}).",
    "Om påståendet {statement} säger {percent} {base} att de inte håller med.",
    "{percent} {base} håller inte med om {statement}.",
];

pub(crate) const AGREE_OF_FEW: [&str; 2] =
    ["{count} håller med om påståendet {statement}.", "Om påståendet {statement} säger {count} att de håller med."];

pub(crate) const DISAGREE_OF_FEW: [&str; 2] = [
    "{count} håller inte med om påståendet {statement}.",
    "Om påståendet {statement} säger {count} att de inte håller med.",
];

pub(crate) const ONE_MIND: [&str; 2] = [
    "De som svarade är överens om {statement}: {percent} {base} håller med.",
    "Det finns en stor enighet om påståendet {statement}: {percent} {base} håller med.",
];

pub(crate) const DIVIDED: [&str; 3] = [
    "Meningarna går isär om {statement}: {percent} {base} håller med och {other} håller inte med.",
    "De som svarade är delade om påståendet {statement}: {percent} {base} håller med, medan {other} inte håller med.",
    "Här går svaren isär: {percent} {base} håller med om {statement} och {other} håller inte med.",
];

pub(crate) const FEWER_OR_MORE: [&str; 2] = [
    "[More] lutar åt ”[end]” i {round} än i {other round} på frågan {question}: {percent} mot {other}.",
    "På frågan {question} lutar [more] åt ”[end]” i {round} än i {other round}: {percent} mot {other}.",
];

pub(crate) const AGES_APART: [&str; 2] = [
    "De som är {group} lutar oftare åt ”[end]” än de som är {other group} på frågan {question}: {percent} mot {other}.",
    "På frågan {question} lutar de som är {group} oftare åt ”[end]” än de som är {other group}: {percent} mot {other}.",
];

pub(crate) const SEXES_APART: [&str; 2] = [
    "{group} lutar oftare än {other group} åt ”[end]” på frågan {question}: {percent} mot {other}.",
    "På frågan {question} lutar {group} oftare än {other group} åt ”[end]”: {percent} mot {other}.",
];

// By channel, "på papper", and by language, "på finska".
pub(crate) const WAYS_APART: [&str; 2] = [
    "De som svarade {group} lutar oftare åt ”[end]” än de som svarade {other group} på frågan {question}: {percent} mot {other}.",
    "På frågan {question} lutar de som svarade {group} oftare åt ”[end]” än de som svarade {other group}: {percent} mot {other}.",
];

pub(crate) const AGES_AND_OTHERS: [&str; 2] = [
    "De som är {group} lutar oftare åt ”[end]” än {others} på frågan {question}: {percent} mot {other}.",
    "På frågan {question} lutar de som är {group} oftare åt ”[end]” än {others}: {percent} mot {other}.",
];

pub(crate) const SEXES_AND_OTHERS: [&str; 2] = [
    "{group} lutar oftare än {others} åt ”[end]” på frågan {question}: {percent} mot {other}.",
    "På frågan {question} lutar {group} oftare än {others} åt ”[end]”: {percent} mot {other}.",
];

pub(crate) const WAYS_AND_OTHERS: [&str; 2] = [
    "De som svarade {group} lutar oftare åt ”[end]” än {others} på frågan {question}: {percent} mot {other}.",
    "På frågan {question} lutar de som svarade {group} oftare åt ”[end]” än {others}: {percent} mot {other}.",
];

pub(crate) const OPINION_GROUPS_APART: [&str; 2] = [
    "{group} håller oftare med om {statement} än {other group}: {percent} mot {other}.",
    "Det är vanligare i {group} än i {other group} att hålla med om {statement}: {percent} mot {other}.",
];

pub(crate) const OPINION_GROUPS_AGAINST: [&str; 2] = [
    "{group} håller oftare inte med om {statement} än {other group}.",
    "Det är vanligare i {group} än i {other group} att inte hålla med om {statement}.",
];

// How many wrote of it is said beside the topics, where it may be.
pub(crate) const TOPIC: [&str; 2] =
    ["I kommentarerna återkommer ämnet {topic}.", "Ett ämne i kommentarerna är {topic}."];

pub(crate) const LONE_VOICE: [&str; 3] =
    ["En person skriver: {quote}", "En röst att inte glömma: {quote}", "En av dem som svarade skriver: {quote}"];

pub(crate) const NOTED_AT_A_MEETING: [&str; 3] =
    ["På ett möte sades: {quote}", "Antecknat på ett möte: {quote}", "Ur anteckningarna från ett möte: {quote}"];

pub(crate) const SELF_SELECTED: [&str; 3] = [
    "De som svarade valde själva att göra det, så vi kan inte säga hur många i kommunen som tycker likadant.",
    "Svaren visar vad de som svarade tycker. Vi vet inte om andra tycker likadant.",
    "Ingen är utvald att svara. Därför går inte svaren att räkna om till hela kommunen.",
];

pub(crate) const TOO_FEW: [&str; 2] = [
    "Det är för få svar för att visa siffror utan att någon kan kännas igen.",
    "Siffror visas inte, eftersom det är för få som har svarat. Läs i stället vad de skrev.",
];

/// The parts of a wording. `slot` and `word` give what stands for each name; nothing where one is unknown.
pub(crate) fn parts(
    wording: &str,
    slot: impl Fn(&str) -> Option<Slot>,
    word: impl Fn(&str) -> Option<String>,
) -> Option<Vec<Part>> {
    let mut found = Vec::new();
    let mut text = String::new();
    let mut rest = wording;
    while let Some(at) = rest.find(['{', '[']) {
        text.push_str(&rest[..at]);
        let close = if rest[at..].starts_with('{') { '}' } else { ']' };
        let (name, after) = rest[at + 1..].split_once(close)?;
        if close == ']' {
            text.push_str(&word(name)?);
        } else {
            if !text.is_empty() {
                found.push(Part::Text(std::mem::take(&mut text)));
            }
            found.push(Part::Slot(slot(name)?));
        }
        rest = after;
    }
    text.push_str(rest);
    if !text.is_empty() {
        found.push(Part::Text(text));
    }
    Some(found)
}
