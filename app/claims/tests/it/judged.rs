//! A word that judges stands in what the sentence rests on, or is refused and pointed at.

use claims::{
    check::{check, may_be_published},
    claim::{Claim, Part},
    finding::{Check, Finding},
    sources::Sources,
};

use crate::support::{sources::harnosand, written};

/// The words that the check on support points at, and what it says.
fn judged(sources: &Sources, claim: &Claim) -> Vec<(String, String)> {
    let found = check(claim, sources).into_iter().filter(|one| one.check == Check::Support);
    found.map(|one| (pointed_at(claim, &one), one.message)).collect()
}

fn pointed_at(claim: &Claim, finding: &Finding) -> String {
    let place = finding.at.clone().unwrap();
    let Part::Text(text) = &claim.sentence[place.part] else { return "slot".to_owned() };
    text.chars().skip(place.chars.start).take(place.chars.len()).collect()
}

/// Fails unless each sentence is refused for this word alone.
#[track_caller]
fn assert_judges(sources: &Sources, (kind, figures, says): (&str, &str, &str), sentences: &[(&str, &str)]) {
    for (sentence, word) in sentences {
        let claim = written::claim(sources, kind, figures, says, sentence).unwrap();
        let words: Vec<_> = judged(sources, &claim).into_iter().map(|(words, _)| words).collect();
        assert_eq!(words, [*word], "{sentence}");
    }
}

#[track_caller]
fn assert_accepted(sources: &Sources, (kind, figures, says): (&str, &str, &str), sentence: &str) {
    let claim = written::claim(sources, kind, figures, says, sentence).unwrap();
    assert!(may_be_published(&claim, sources), "{sentence}: {:?}", check(&claim, sources));
}

const LEVEL: (&str, &str, &str) = ("level", "satt/0", "chosen =");

#[test]
fn a_judgement_in_the_half_that_no_figure_bears_is_pointed_at_with_what_to_do() {
    let sources = harnosand();
    let sentence = "{%0} vill {val satt 0}, och personalen är lat.";
    let claim = written::claim(&sources, LEVEL.0, LEVEL.1, LEVEL.2, sentence).unwrap();
    let message = "”lat” värderar, och ordet finns inte i det som meningen bygger på. Ta bort det, eller välj en fråga eller kommentar som säger det.";
    assert_eq!(judged(&sources, &claim), [("lat".to_owned(), message.to_owned())]);
    assert_accepted(&sources, LEVEL, "{%0} vill {val satt 0}.");
}

#[test]
fn no_kind_of_sentence_judges_without_support() {
    let sources = harnosand();
    let levels = [
        ("{%0} vill {val satt 0}, och det är skamligt.", "skamligt"),
        ("Tyvärr vill {%0} {val satt 0}.", "Tyvärr"),
        ("{%0} vill {val satt 0}. Kontakten är dålig.", "dålig"),
        ("{%0} vill {val satt 0}, och hälsocentralen fungerar bra.", "bra"),
        ("{%0} vill {val satt 0}, och de är missnöjda med vården.", "missnöjda"),
    ];
    assert_judges(&sources, LEVEL, &levels);
    assert_judges(&sources, ("participation", "alla", "present ="), &[("Fantastiska {p0} har kommit.", "Fantastiska")]);
    let limits = [("Vi kan inte säga vad andra tycker, och det är orimligt.", "orimligt")];
    assert_judges(&sources, ("limit self_selected", "", ""), &limits);
    let topics = [("Kommentarer hör till ämnet {tema}, och kommunen är usel.", "usel")];
    assert_judges(&sources, ("topic samma", "", ""), &topics);
    assert_judges(&sources, ("lone_voice", "", ""), &[("En person skriver klokt: {citat}", "klokt")]);
}

#[test]
fn a_scale_bears_the_words_of_its_own_ends_alone() {
    let sources = harnosand();
    let sentence = "{%0} av dem som fick frågan tycker att de samarbetar dåligt.";
    assert_accepted(&sources, ("level", "samarbete/1-2", "low ="), sentence);
    let sentence = "{%0} tycker att det är svårt att få kontakt, och vården är dålig.";
    assert_judges(&sources, ("level", "kontakt/1-2", "low ="), &[(sentence, "dålig")]);
}

#[test]
fn a_statement_bears_its_own_words_in_any_form_and_no_other_statement_bears_them() {
    let mut sources = harnosand();
    sources.rounds[0].questions[5].options[0] = "Personalen är stressad.".to_owned();
    let sentence =
        |statement: &str| format!("{{%0}} håller med om {{st {statement}}}: vården har stressade medarbetare.");
    assert_accepted(&sources, ("level", "samma+", "agree ="), &sentence("samma"));
    let other = sentence("anhoriga");
    assert_judges(&sources, ("level", "anhoriga+", "agree ="), &[(other.as_str(), "stressade")]);
}

#[test]
fn an_option_that_could_be_chosen_bears_its_words() {
    let mut sources = harnosand();
    let sentence = "{%0} vill {val satt 0}, och hälsocentralen är usel.";
    assert_judges(&sources, LEVEL, &[(sentence, "usel")]);
    sources.rounds[0].questions[1].options[7] = "Inget av det: allt är uselt".to_owned();
    assert_accepted(&sources, LEVEL, sentence);
}

#[test]
fn comments_and_the_name_of_the_topic_bear_their_words() {
    let mut sources = harnosand();
    let sentence = "Kommentarer hör till ämnet {tema}: personalen beskrivs som stressad.";
    let topic = ("topic samma", "", "");
    assert_judges(&sources, topic, &[(sentence, "stressad")]);
    sources.topics[0].label = "stressad personal".to_owned();
    assert_accepted(&sources, topic, sentence);

    let mut sources = harnosand();
    sources.comments[2].shown = Some("Nya ansikten varje dag, och alla är stressade.".to_owned());
    assert_accepted(&sources, topic, sentence);
    assert_accepted(&sources, ("lone_voice", "", ""), "En person som hör dåligt skriver: {citat}");
    let another = [("En person tycker att personalen är stressad: {citat}", "stressad")];
    assert_judges(&sources, ("lone_voice", "", ""), &another);
}
