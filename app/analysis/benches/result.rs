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

/// Three camps, three of four of each with their own; one in five has no vote and one in ten passes.
fn vote(person: usize, statement: usize) -> Option<Vote> {
    let agrees = mixed(mixed(person, 1_000) % 3, 2_000 + statement).is_multiple_of(2);
    match mixed(person, 100 + statement) % 20 {
        0..4 => None,
        4..6 => Some(Vote::Pass),
        chance if (10 <= chance) == agrees => Some(Vote::Agree),
        _ => Some(Vote::Disagree),
    }
}

/// A number that looks drawn by chance (SplitMix64), of 40 bits.
fn mixed(person: usize, of: usize) -> usize {
    let mut z = ((person as u64) << 20 ^ of as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 24) as usize
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

/// Everybody answers in a way of their own, and no question follows from another or from who answers.
fn submission(person: usize) -> String {
    let scale = |at: usize| match mixed(person, at) % 12 {
        0 => AnswerValue::Skipped,
        1 => AnswerValue::DontKnow,
        drawn => AnswerValue::Step((drawn % 5) as u8 + 1),
    };
    let drawn = |at: usize, of: usize| (mixed(person, at) % of) as u8;
    let option =
        |at: usize| if drawn(at, 12) == 0 { AnswerValue::Skipped } else { AnswerValue::Option(drawn(at + 30, 5)) };
    let options =
        |at: usize| AnswerValue::Options((0..8).filter(|option| mixed(person, at) >> option & 1 == 1).collect());
    // No two of these are alike, as five is a prime.
    let ranked = |place: u8| (drawn(17, 5) + place * (1 + drawn(47, 4))) % 5;
    let others = [
        option(12),
        option(13),
        option(14),
        options(15),
        options(16),
        AnswerValue::Order((0..drawn(77, 6)).map(ranked).collect()),
        AnswerValue::Votes((0..10).map(|statement| vote(person, statement)).collect()),
        AnswerValue::Text,
    ];
    let answers: Vec<AnswerValue> = (0..12).map(scale).chain(others).collect();
    serde_json::to_string(&answers).expect("answers are JSON")
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
