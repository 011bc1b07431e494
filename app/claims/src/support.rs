//! Check 1: each kind has its least support, and no word judges that has none.

mod judged;

use std::collections::BTreeSet;

use crate::{
    check::Read,
    claim::{Direction, Ground, Kind, Slot},
    clauses::{HowMany, markers},
    figure::Meaning,
    finding::{Check, Finding},
    vocabulary::fits,
};

/// People whose comments make a topic.
const WRITERS_OF_A_TOPIC: usize = 5;
/// Words that tell that something was said at a meeting.
const MEETING: [&str; 7] = ["möte", "mötet", "mötes", "mötets", "möten", "mötena", "dialogmöte*"];
/// Nobody at a meeting wrote what was noted there.
const WRITES: [&str; 2] = ["skriver", "skrev"];

pub(crate) fn findings(read: &Read<'_>) -> Vec<Finding> {
    let missing = match read.claim.kind {
        Kind::Participation | Kind::Level => figures(read),
        Kind::Difference => compared(read),
        Kind::Agreement => figures(read).or_else(|| opinions(read)),
        Kind::Division => compared(read).or_else(|| opinions(read)),
        Kind::Topic(_) => words_alone(read).or_else(|| topic(read)),
        Kind::LoneVoice => words_alone(read).or_else(|| lone_voice(read)),
        Kind::Limit(ground) => limit(read, ground),
    };
    missing.into_iter().map(|message| Finding::new(Check::Support, message)).chain(judged::findings(read)).collect()
}

fn figures(read: &Read<'_>) -> Option<String> {
    let there = |at: usize| at < read.claim.support.figures.len();
    let all = read.claim.says.iter().all(|said| there(said.figure) && said.against.is_none_or(there));
    (read.claim.says.is_empty() || !all)
        .then(|| "Meningen bygger inte på någon siffra än. Välj den siffra som den säger något om.".to_owned())
}

fn compared(read: &Read<'_>) -> Option<String> {
    let both = read.claim.says.len() == 1 && read.claim.says[0].against.is_some();
    let lacking = (!both).then_some("Meningen jämför. Välj två siffror: den som det gäller, och den den jämförs med.");
    lacking.map(str::to_owned).or_else(|| figures(read))
}

fn opinions(read: &Read<'_>) -> Option<String> {
    let is_vote =
        |at: usize| read.figure(at).is_none_or(|figure| matches!(figure.meaning, Meaning::Agree | Meaning::Disagree));
    let all = read.claim.says.iter().all(|said| is_vote(said.figure) && said.against.is_none_or(is_vote));
    (!all).then(|| {
        "Enighet och oenighet sägs om påståenden som man har fått ta ställning till. Välj ett sådant.".to_owned()
    })
}

fn words_alone(read: &Read<'_>) -> Option<String> {
    let figures = !read.claim.says.is_empty() || !read.claim.support.figures.is_empty();
    figures
        .then(|| "Kommentarer räknas inte som siffror. Ta bort siffran, eller skriv en egen mening om den.".to_owned())
}

/// Comments of at least five people, that are there and may be shown.
fn topic(read: &Read<'_>) -> Option<String> {
    let comments = read.claim.support.comments.iter().filter_map(|one| read.sources.comment(one.id));
    let writers: BTreeSet<_> = comments.filter(|one| one.shown.is_some()).map(|one| one.writer).collect();
    (writers.len() < WRITERS_OF_A_TOPIC).then(|| {
        "Ett ämne behöver kommentarer från minst fem personer. Lägg till fler, eller gör en enskild röst av den viktigaste."
            .to_owned()
    })
}

/// Exactly one comment, quoted, and worded as what it is: one person's words, or a note from a meeting.
fn lone_voice(read: &Read<'_>) -> Option<String> {
    let quoted = read.claim.slots().any(|(_, slot)| matches!(slot, Slot::Quote(0)));
    if read.claim.support.comments.len() != 1 || !quoted {
        return Some("En enskild röst bygger på en enda kommentar, som står i meningen som citat.".to_owned());
    }
    let one = markers(&read.tokens).iter().any(|marker| marker.says == HowMany::One);
    let has = |words: &[&str]| read.tokens.iter().any(|token| words.iter().any(|form| fits(token.word(), form)));
    let at_meeting = read.sources.comment(read.claim.support.comments[0].id)?.at_meeting;
    let message = match at_meeting {
        false if !one => "Det ska synas att det är en enda människa. Skriv till exempel ”en person skriver”.",
        true if one || has(&WRITES) || !has(&MEETING) => {
            "Orden är antecknade på ett möte, där flera talade. Skriv till exempel ”på ett möte sades”."
        }
        _ => return None,
    };
    Some(message.to_owned())
}

fn limit(read: &Read<'_>, ground: Ground) -> Option<String> {
    let round = read.sources.rounds.first();
    match ground {
        Ground::SelfSelected => None,
        Ground::TooFew => (!round.is_some_and(|round| round.figures.too_few()))
            .then(|| "Så många har svarat att det finns siffror. Välj ett annat skäl.".to_owned()),
        Ground::Hidden => read
            .claim
            .support
            .figures
            .is_empty()
            .then(|| "Välj den siffra som inte får visas, så att det syns vad påståendet gäller.".to_owned()),
    }
}

/// Whether a claim tells that somebody is missing among those who answered.
pub(crate) fn tells_who_is_missing(claim: &crate::claim::Claim) -> bool {
    claim.kind == Kind::Participation && claim.says.iter().any(|said| said.direction == Direction::Lower)
}
