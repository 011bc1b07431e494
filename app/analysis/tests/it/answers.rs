//! Answers made from counts, sent through the one door, and the release that comes out.

use analysis::disclose::disclose;
use analysis::figures::{Cell, RoundFigures, Table};
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Asked, Background, QuestionShape, RoundShape};
use analysis::threshold::Threshold;
use analysis::value::AnswerValue;

/// A round on the web, in Swedish, with these questions.
pub(crate) fn rows(questions: Vec<Asked>) -> AnswerRows {
    let shape = RoundShape::new(questions, vec![AnswerChannel::Web], vec!["sv".to_owned()]).unwrap();
    AnswerRows::new(shape)
}

/// As many people as `counts` say answer as the value at the same place of `kinds`.
pub(crate) fn fill(rows: &mut AnswerRows, kinds: &[Vec<AnswerValue>], counts: &[u32]) {
    for (answers, count) in kinds.iter().zip(counts) {
        for _ in 0..*count {
            rows.push(Background::default(), AnswerChannel::Web, "sv", answers).unwrap();
        }
    }
}

/// The release of a round with these questions, in which `counts` people answered as each of `kinds`.
pub(crate) fn released(questions: &[Asked], kinds: &[Vec<AnswerValue>], counts: &[u32]) -> RoundFigures {
    let mut rows = rows(questions.to_vec());
    fill(&mut rows, kinds, counts);
    disclose(&rows, Threshold::default())
}

/// The release of one question as the attacker reads it.
pub(crate) fn question(shape: QuestionShape, kinds: &[AnswerValue], counts: &[u32]) -> String {
    let kinds: Vec<Vec<AnswerValue>> = kinds.iter().map(|value| vec![value.clone()]).collect();
    let figures = released(&[shape.into()], &kinds, counts);
    serde_json::to_string(&figures.questions()[0]).unwrap()
}

/// All that can be answered on a scale: the steps, "vet inte", nothing.
pub(crate) fn scale_kinds() -> Vec<AnswerValue> {
    let mut kinds: Vec<AnswerValue> = (1..=5).map(AnswerValue::Step).collect();
    kinds.extend([AnswerValue::DontKnow, AnswerValue::Skipped]);
    kinds
}

/// All that can be answered to one choice of `options`: each of them, nothing.
pub(crate) fn choice_kinds(options: u8) -> Vec<AnswerValue> {
    (0..options).map(AnswerValue::Option).chain([AnswerValue::Skipped]).collect()
}

/// The release of a scale: five steps, "vet inte", skipped.
pub(crate) fn scale_table(counts: &[u32]) -> String {
    question(QuestionShape::Scale, &scale_kinds(), counts)
}

/// Counts as text, the small ones as "färre än t".
pub(crate) fn small_first_names(counts: &[u32], t: u32) -> Vec<String> {
    let name = |count: &u32| {
        if *count < t { format!("färre än {t}") } else { count.to_string() }
    };
    counts.iter().map(name).collect()
}

/// Every shown cell is true of the counts, which stand in the order of the table's rows.
pub(crate) fn assert_true(table: &Table, counts: &[u32]) {
    assert_eq!(table.rows().len(), counts.len());
    for (row, count) in table.rows().iter().zip(counts) {
        let holds = match row.cell() {
            Cell::Count { people: shown, .. } => shown == *count,
            Cell::FewerThan { threshold, .. } => *count < threshold,
            Cell::Between { low, high, .. } => (low..=high).contains(count),
            _ => false,
        };
        assert!(holds, "{count} is shown as {:?}", row.cell());
    }
}
