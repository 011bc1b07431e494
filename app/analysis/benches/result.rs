//! How long the result of a round takes, from the stored JSON to the figures.
//!
//! `cargo bench -p analysis`. The limit of the design is one second for 100 000 answers to 20 questions,
//! reading them from the database and the breakdowns included.

use analysis::age::AgeBand;
use analysis::disclose::disclose;
use analysis::figures::RoundFigures;
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Background, QuestionShape, RoundShape, Sex};
use analysis::threshold::Threshold;
use analysis::value::{AnswerValue, Vote};
use divan::Bencher;

const PEOPLE: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

fn main() {
    divan::main();
}

/// Counting and disclosing answers that are already in columns.
#[divan::bench(args = PEOPLE, sample_count = 10)]
fn count_and_disclose(bencher: Bencher<'_, '_>, people: usize) {
    let rows = collected(&stored(people));
    bencher.bench_local(|| disclose(&rows, Threshold::default()));
}

/// All of it: parsing every submission's JSON, filling the columns, counting, disclosing.
#[divan::bench(args = PEOPLE, sample_count = 5)]
fn from_json(bencher: Bencher<'_, '_>, people: usize) {
    let submissions = stored(people);
    bencher.bench_local(|| -> RoundFigures { disclose(&collected(&submissions), Threshold::default()) });
}

/// One question of ten opinion statements with its map.
#[divan::bench(args = PEOPLE, sample_count = 3)]
fn opinion_map(bencher: Bencher<'_, '_>, people: usize) {
    let shape = QuestionShape::Opinion { statements: 10 }.into();
    let shape = RoundShape::new(vec![shape], vec![AnswerChannel::Web], vec!["sv".to_owned()]);
    let mut rows = AnswerRows::new(shape.expect("the questionnaire is sound"));
    for person in 0..people {
        let answers = [AnswerValue::Votes((0..10).map(|statement| vote(person, statement)).collect())];
        rows.push(Background::default(), AnswerChannel::Web, "sv", &answers).expect("the answers fit");
    }
    bencher.bench_local(|| disclose(&rows, Threshold::default()));
}

/// Two camps, three of four of each with their own.
fn vote(person: usize, statement: usize) -> Option<Vote> {
    let chance = (person * 10 + statement + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
    match chance % 16 {
        0 => None,
        1 | 2 => Some(Vote::Pass),
        chance if (chance < 6) == (person % 2 == statement % 2) => Some(Vote::Agree),
        _ => Some(Vote::Disagree),
    }
}

/// Twenty questions: twelve scales, three single and two multiple choices, a ranking, statements, words.
fn questions() -> Vec<QuestionShape> {
    let mut shapes = vec![QuestionShape::Scale; 12];
    shapes.extend([QuestionShape::SingleChoice { options: 5 }; 3]);
    shapes.extend([QuestionShape::MultipleChoice { options: 8 }; 2]);
    shapes.extend([QuestionShape::Ranking { options: 5 }, QuestionShape::Opinion { statements: 10 }]);
    shapes.push(QuestionShape::FreeText);
    shapes
}

/// Submissions as the database holds them. Every one of the first 100 000 is a string of its own.
fn stored(people: usize) -> Vec<String> {
    let distinct: Vec<String> = (0..people.min(100_000)).map(submission).collect();
    distinct.iter().cycle().take(people).cloned().collect()
}

fn submission(person: usize) -> String {
    let scales: Vec<String> = (0..12)
        .map(|at| match (person * 7 + at * 3) % 11 {
            step @ 1..=5 => step.to_string(),
            step @ 6..=8 => (step - 4).to_string(),
            9 => "\"dk\"".to_owned(),
            _ => "null".to_owned(),
        })
        .collect();
    let some = person % 5;
    format!(
        r#"[{},{{"option":{some}}},{{"option":{}}},null,{{"options":[{some},{},7]}},{{"options":[1]}},{{"order":[{some},{}]}},{{"votes":"aadp-adpa{}"}},"text"]"#,
        scales.join(","),
        (some + 2) % 5,
        some + 1,
        (some + 1) % 5,
        if some == 0 { 'd' } else { 'a' },
    )
}

fn collected(submissions: &[String]) -> AnswerRows {
    let questions = questions().into_iter().map(Into::into).collect();
    let shape = RoundShape::new(
        questions,
        vec![AnswerChannel::Web, AnswerChannel::Paper],
        vec!["sv".to_owned(), "fi".to_owned()],
    );
    let mut rows = AnswerRows::new(shape.expect("the questionnaire is sound"));
    for (person, json) in submissions.iter().enumerate() {
        let answers: Vec<AnswerValue> = serde_json::from_str(json).expect("the answers are JSON");
        let background = Background {
            age: AgeBand::ALL.get(person % 8).copied(),
            sex: [Some(Sex::Woman), Some(Sex::Man), None][person % 3],
        };
        let channel = [AnswerChannel::Web, AnswerChannel::Paper][person % 2];
        rows.push(background, channel, ["sv", "fi"][person % 9 / 8], &answers).expect("the answers fit");
    }
    rows
}
