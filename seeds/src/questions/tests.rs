//! The standard questions are whole, and none changes its meaning under the same key.

use std::collections::{BTreeMap, HashMap, HashSet};

use app::entity::question::QuestionKind::{FreeText, MultipleChoice, Opinion, Ranking, Scale, SingleChoice};
use sha2::{Digest, Sha256};

use super::{DONT_KNOW, Question, Questions, questions};
use crate::{
    read::{TRANSLATED, Text},
    visions::visions,
};

/// SHA-256 over every key, question, option and end. Comparisons over years rest on it: new wording is a new question
/// with a new key, and then this is written anew.
const WORDING: &str = "2d200119582da538b60d705a7603a01c8aa267a3770080ff71816c3c954b232b";

fn texts(question: &Question) -> Vec<&Text> {
    let mut texts = vec![&question.text];
    texts.extend(&question.help);
    texts.extend(question.options.iter().map(|option| &option.text));
    texts
}

/// All that anybody reads: questions with their options, the three answers to an opinion, and what is asked of the person.
fn every_text(data: &Questions) -> Vec<&Text> {
    let background =
        data.background.iter().flat_map(|q| [&q.text, &q.why].into_iter().chain(q.options.iter().map(|o| &o.text)));
    let agreement = data.agreement.iter().map(|option| &option.text);
    data.questions.iter().flat_map(texts).chain(agreement).chain(background).collect()
}

#[test]
fn the_wording_is_the_one_that_earlier_rounds_were_asked_with() {
    let data = questions().unwrap();
    let mut hash = Sha256::new();
    for question in &data.questions {
        hash.update(&question.key);
        hash.update(&question.text.standard);
        for option in &question.options {
            hash.update(&option.key);
            hash.update(&option.text.standard);
        }
        question.ends.iter().for_each(|ends| hash.update(format!("{}{}", ends.low, ends.high)));
    }
    let found: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(found, WORDING);
}

#[test]
fn every_statement_has_a_scale_a_choice_a_free_text_and_opinions() {
    let data = questions().unwrap();
    let visions = visions().unwrap();
    for statement in visions.visions.iter().flat_map(|vision| &vision.statements) {
        let own: Vec<_> = data.questions.iter().filter(|q| q.statement == statement.key).collect();
        let count = |wanted: &[_]| own.iter().filter(|q| wanted.contains(&q.kind)).count();
        assert_eq!(own.len(), 4, "{}", statement.key);
        assert_eq!((count(&[Scale]), count(&[FreeText]), count(&[Opinion])), (1, 1, 1), "{}", statement.key);
        assert_eq!(count(&[SingleChoice, MultipleChoice, Ranking]), 1, "{}", statement.key);
    }
    assert_eq!(data.questions.len(), 28);
    assert!(data.questions.iter().any(|q| q.kind == Ranking));
}

#[test]
fn keys_are_unique_and_options_fit_their_kind() {
    let data = questions().unwrap();
    let keys: HashSet<_> = data.questions.iter().map(|q| &q.key).collect();
    assert_eq!(keys.len(), data.questions.len());
    for question in &data.questions {
        let options: HashSet<_> = question.options.iter().map(|option| option.key.as_str()).collect();
        assert_eq!(options.len(), question.options.len(), "{}", question.key);
        assert_eq!(question.ends.is_some(), question.kind == Scale, "{}", question.key);
        match question.kind {
            Scale => {
                let steps: Vec<_> = question.options.iter().map(|option| option.key.as_str()).collect();
                assert_eq!(steps, ["1", "2", "3", "4", "5", DONT_KNOW], "{}", question.key);
            }
            FreeText => {
                assert!(question.options.is_empty(), "{}", question.key);
                // The form itself says at every free text what not to write.
                assert!(question.help.iter().all(|help| !help.standard.contains("namn")), "{}", question.key);
            }
            Opinion => assert!((5..=7).contains(&question.options.len()), "{}", question.key),
            SingleChoice | MultipleChoice | Ranking => {
                assert!((4..=9).contains(&question.options.len()), "{}", question.key);
            }
        }
    }
}

#[test]
fn the_ends_of_a_scale_stand_in_its_steps() {
    for question in questions().unwrap().questions.iter().filter(|q| q.kind == Scale) {
        let ends = question.ends.as_ref().unwrap();
        let middle = &question.options[2].text.standard;
        let says = |step: usize, word: &str| question.options[step].text.standard.to_lowercase().contains(word);
        assert!(question.text.standard.contains(&ends.high), "{}", question.key);
        assert!(says(4, &ends.high) || middle == "Ibland", "{}", question.key);
        assert!(says(1, &ends.low) || middle == "Ibland", "{}", question.key);
    }
}

#[test]
fn a_condition_points_at_an_option_asked_before() {
    let data = questions().unwrap();
    let mut earlier: HashMap<(&str, &str), &Question> = HashMap::new();
    let mut conditions = 0;
    for question in &data.questions {
        if let Some(on) = &question.shown_if {
            let target = earlier.get(&(on.question.as_str(), on.option.as_str()));
            assert!(target.is_some_and(|target| target.statement == question.statement), "{}", question.key);
            conditions += 1;
        }
        if matches!(question.kind, SingleChoice | MultipleChoice) {
            earlier
                .extend(question.options.iter().map(|option| ((question.key.as_str(), option.key.as_str()), question)));
        }
    }
    assert!(1 <= conditions);
}

#[test]
fn lattlast_is_there_and_short() {
    let data = questions().unwrap();
    for text in every_text(&data) {
        assert!(!text.standard.trim().is_empty() && !text.easy_read.trim().is_empty());
        let longest = text.easy_read.split(['.', '?', '!']).map(|s| s.split_whitespace().count()).max();
        assert!(longest <= Some(14), "too long for lättläst: {}", text.easy_read);
    }
}

#[test]
fn every_question_has_every_language_and_as_many_options_in_each() {
    let data = questions().unwrap();
    for text in every_text(&data) {
        assert_eq!(text.other.keys().map(String::as_str).collect::<Vec<_>>(), TRANSLATED, "{}", text.standard);
        assert!(text.other.values().all(|said| !said.trim().is_empty()), "{}", text.standard);
    }
    for question in &data.questions {
        for language in TRANSLATED {
            let said: HashSet<_> = question.options.iter().map(|option| &option.text.other[language]).collect();
            assert_eq!(said.len(), question.options.len(), "two options say the same in {language}: {}", question.key);
        }
    }
}

#[test]
fn what_is_the_same_in_swedish_is_the_same_in_every_language() {
    let data = questions().unwrap();
    let mut said: HashMap<&str, &BTreeMap<String, String>> = HashMap::new();
    for text in every_text(&data) {
        let first = said.entry(text.standard.as_str()).or_insert(&text.other);
        assert_eq!(*first, &text.other, "{}", text.standard);
    }
}

#[test]
fn a_translation_is_a_sentence_where_the_original_is_one() {
    let data = questions().unwrap();
    for text in every_text(&data) {
        for (language, said) in &text.other {
            for end in ['?', '.'] {
                assert_eq!(said.ends_with(end), text.standard.ends_with(end), "{language}: {said}");
            }
        }
    }
}

#[test]
fn each_county_reads_its_own_word() {
    for question in &questions().unwrap().questions {
        let foreign = if question.statement.starts_with("vn") { "vårdcentral" } else { "hälsocentral" };
        for text in texts(question) {
            let said = format!("{} {}", text.standard, text.easy_read).to_lowercase();
            assert!(!said.contains(foreign), "{}: {said}", question.key);
            assert!(!said.contains('!') && !said.contains("diagnos"), "{}: {said}", question.key);
        }
    }
}

#[test]
fn age_groups_are_the_bands_of_the_tables_without_a_gap() {
    let data = questions().unwrap();
    let [age, sex] = data.background.as_slice() else { panic!("age and sex") };
    let keys: Vec<_> = age.options.iter().map(|o| o.key.as_str()).collect();
    assert_eq!(keys, ["0-12", "13-17", "18-24", "25-39", "40-64", "65-79", "80+"]);
    let mut next = Some(0);
    for option in &age.options {
        assert_eq!(option.from_age, next, "{}", option.key);
        next = option.to_age.map(|to| to + 1);
    }
    assert_eq!(next, None);
    assert_eq!(sex.options.iter().map(|o| o.key.as_str()).collect::<Vec<_>>(), ["woman", "man", "other"]);
}
