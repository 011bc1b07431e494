//! What must be done before a round is closed, as the workbench tells it: comments to read, papers to key in again or to settle, topics.

use chrono::{DateTime, Utc};

use super::waiting::Standing;
use crate::{moderation::counters::papers, swedish};

/// Where comments are read, below a round's own page.
pub(super) const COMMENTS: &str = "/kommentarer";

/// Where papers that wait for their second keying stand.
const SECOND: &str = "/papper#second-title";

/// One thing that must be done before a round can be closed, and the page where.
pub(super) struct First {
    /// What is to be done.
    pub(super) what: String,
    /// How old it is, where that is known.
    age: Option<String>,
    /// Where.
    pub(super) page: &'static str,
}

impl First {
    /// Why it waits: how old it is, where that is known, and `why`.
    pub(super) fn with(&self, why: &str) -> String {
        self.age.iter().map(String::as_str).chain([why]).collect::<Vec<_>>().join(", ")
    }
}

/// What this person can do before it. Papers that they know are keyed in a second time by somebody else.
pub(super) fn before_closing(standing: &Standing, now: DateTime<Utc>) -> Vec<First> {
    let read = standing.unread.map(|unread| {
        let comments = i64::try_from(unread.comments).unwrap_or(i64::MAX);
        let what = format!("Läs {}", swedish::count(comments, "kommentar", "kommentarer"));
        First { what, age: Some(age(unread.oldest, now)), page: COMMENTS }
    });
    let on_paper = |what| First { what, age: None, page: "/papper" };
    let (own, _) = to_key(standing);
    let key = papers(own).map(|papers| First { page: SECOND, ..on_paper(format!("Mata in {papers} en andra gång")) });
    let settle = papers(standing.twice.unsettled).map(|papers| on_paper(format!("Avgör vad som står på {papers}")));
    let sort = standing.topics.to_do().map(|what| First { what: what.to_owned(), age: None, page: "/amnen" });
    [read, key, settle, sort].into_iter().flatten().collect()
}

/// What only others can do before it, in words that go on after "först".
pub(super) fn by_others(standing: &Standing) -> Option<String> {
    let (_, others) = to_key(standing);
    papers(others).map(|papers| format!("någon annan än du matar in {papers} en andra gång"))
}

/// How many papers wait for their second keying by this person, and how many by somebody else. Once the answers are frozen, they stay as
/// they were read.
fn to_key(standing: &Standing) -> (u64, u64) {
    let waiting = if standing.round.frozen_at.is_some() { 0 } else { standing.twice.waiting };
    let others = standing.for_others.min(waiting);
    (waiting - others, others)
}

/// How long the oldest has waited, in days on the calendar in Sweden.
fn age(oldest: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let day = |at| swedish::local(at).date_naive();
    match (day(now) - day(oldest)).num_days() {
        ..=0 => "den äldsta kom i dag".to_owned(),
        1 => "den äldsta kom i går".to_owned(),
        days => {
            let days = swedish::in_words(usize::try_from(days).unwrap_or_default(), "dag", "dagar");
            format!("den äldsta har väntat {days}")
        }
    }
}
