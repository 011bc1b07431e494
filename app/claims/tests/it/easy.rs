//! Claims in easy-read words: every right sentence has them, they are short, and they tell the figures of the claim.

use claims::{claim::Kind, easy::easy, figure::figure, sources::Sources};

use crate::support::{
    corpus::{All, corpus},
    rounds::{Answers, People, figures},
    sources::{harnosand, sundsvall},
    written,
};

fn told(sources: &Sources, kind: &str, figures: &str, says: &str) -> String {
    let claim = written::claim(sources, kind, figures, says, "").unwrap();
    easy(&claim, sources).unwrap().into_iter().map(|piece| piece.text).collect()
}

/// What stands outside quotations.
fn own_words(text: &str) -> String {
    text.split('”').step_by(2).collect::<Vec<_>>().join("”")
}

#[test]
fn every_right_sentence_is_told_in_short_sentences_with_its_figures() {
    let all = All::new();
    for right in corpus(&all) {
        let sources = all.of(right.source);
        let pieces = easy(&right.claim, sources).unwrap_or_else(|| panic!("line {}", right.line));
        let text: String = pieces.into_iter().map(|piece| piece.text).collect();
        assert!(!text.contains('…') && text.ends_with(['.', '”']), "line {}: {text}", right.line);
        for sentence in own_words(&text).split_inclusive(['.', ':']) {
            assert!(sentence.split_whitespace().count() <= 16, "line {}: {sentence}", right.line);
        }
        if matches!(right.claim.kind, Kind::Level | Kind::Agreement | Kind::Division | Kind::Difference) {
            for wanted in &right.claim.support.figures {
                let of = figure(sources, wanted).unwrap().told;
                let part = format!("{} av de {} som", of.people.0, of.of.0);
                assert!(of.people.0 != of.people.1 || text.contains(&part), "line {}: {part} in {text}", right.line);
            }
        }
    }
}

#[test]
fn what_is_said_follows_the_figure_and_not_the_words() {
    let sources = harnosand();
    let asked = "Frågan var: ”Hur lätt eller svårt är det för dig att få kontakt med vården när du behöver den?”";
    assert_eq!(
        told(&sources, "level", "kontakt/1-2, kontakt/4-5", "low de flesta; high var fjärde"),
        format!(
            "{asked} 129 av de 209 som svarade på frågan valde ”Mycket svårt” eller ”Ganska svårt”. \
             49 av de 209 som svarade på frågan valde ”Ganska lätt” eller ”Mycket lätt”."
        )
    );
    for (figures, says, expected) in [
        ("satt/0", "chosen flest", "120 av de 214 som fick frågan valde ”Ringa och prata med någon direkt”."),
        ("satt/6-", "not_chosen =", "194 av de 214 som fick frågan valde inte ”Låta en anhörig ta kontakten”."),
        ("hem-", "disagree =", "160 av de 204 som svarade på påståendet håller inte med."),
        ("hem+", "agree =", "20 av de 204 som svarade på påståendet håller med."),
        ("journal0", "pass =", "22 av de 204 som svarade på påståendet tog inte ställning."),
        ("kontakt/3", "middle =", "25 av de 209 som svarade på frågan valde ”Varken lätt eller svårt”."),
        ("kontakt/dk", "dont_know =", "6 av de 209 som svarade på frågan svarade att de inte vet."),
    ] {
        let text = told(&sources, "level", figures, says);
        assert!(text.ends_with(expected), "{text}");
    }
    assert!(told(&sources, "agreement", "beratta+", "agree =").ends_with("håller med. De flesta tycker lika."));
}

#[test]
fn who_answered_is_told_of_answers_and_beside_those_who_live_there() {
    let sources = harnosand();
    assert_eq!(told(&sources, "participation", "alla", "present ="), "Vi har fått 214\u{a0}svar.");
    assert_eq!(told(&sources, "participation", "kon/man", "present ="), "74 av 214 svar är från män.");
    assert_eq!(told(&sources, "participation", "kanal/paper", "present ="), "30 av 214 svar kom på papper.");
    assert_eq!(
        told(&sources, "participation", "kon/man", "lower <>"),
        "35\u{a0}procent av svaren är från män. Bland dem som bor här är 50\u{a0}procent män. \
         Det är färre svar än väntat från den gruppen."
    );
}

#[test]
fn a_difference_names_both_sides_each_with_its_own_figure() {
    let sources = sundsvall();
    let of_groups = told(&sources, "difference", "kontakt/1-2@woman, kontakt/1-2@man", "higher <>");
    let (women, men) = (of_groups.find("Kvinnor: ").unwrap(), of_groups.find("Män: ").unwrap());
    assert!(women < men && of_groups.ends_with("Det svaret är vanligare bland kvinnor."), "{of_groups}");
    let lower = told(&sources, "difference", "kontakt/4-5@65-, kontakt/4-5@!65-", "lower <>");
    assert!(lower.contains("65 år eller äldre: ") && lower.contains("Alla andra: "), "{lower}");
    assert!(lower.ends_with("Det svaret är mindre vanligt bland dem som är 65 år eller äldre."), "{lower}");
    let absent = told(&sources, "difference", "kontakt/1-2@web, kontakt/1-2@paper", "absent <>");
    assert!(absent.ends_with("Vi ser ingen tydlig skillnad."), "{absent}");
    let rounds = told(&harnosand(), "difference", "kontakt/1-2, 2025:kontakt/1-2", "higher <>");
    assert!(rounds.ends_with("Det svaret är vanligare i Härnösand, våren 2026."), "{rounds}");
}

#[test]
fn one_persons_words_are_told_as_such_and_a_meetings_as_what_was_said_there() {
    let mut sources = harnosand();
    assert!(told(&sources, "lone_voice", "", "").starts_with("En person skrev: ”Jag hör dåligt"));
    assert_eq!(told(&sources, "topic samma", "", ""), "Människor skrev om det här: ”att få träffa samma personal”.");
    sources.comments.iter_mut().for_each(|comment| comment.at_meeting = true);
    assert!(told(&sources, "lone_voice", "", "").starts_with("På ett möte sades: ”Jag hör dåligt"));
}

/// 396 of 400: the other four are few, so how many it was exactly is not told.
#[test]
fn what_is_known_no_nearer_is_told_as_at_least() {
    let people = People { all: 400, ages: &[0, 0, 0, 200, 200], sexes: &[200, 200], channels: &[400] };
    let mut sources = sundsvall();
    sources.rounds[0].figures = figures(&people, &[Answers::Scale(&[396, 0, 4])]);
    let text = told(&sources, "level", "kontakt/1-2", "low nästan alla");
    assert!(text.contains("Minst 396 av de 400 som"), "{text}");
}
