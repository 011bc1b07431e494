//! An answer that is kept and not counted, and the page that says so: the network held it back until the result was fixed; somebody
//! left a screen at a reception before it was known that it could not be counted; or it has been taken out since, and a screen sent it again.

use analysis::value::AnswerValue;
use chrono::NaiveDate;
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};

use super::{
    device::LeftOnDevice,
    guard::flags,
    held_back,
    kiosk::{self, NextPerson},
    queries::{self, NewSubmission},
    receipt::ReceiptCode,
    thanks::ThanksAgain,
};
use crate::{
    entity::{round, submission, submission_flag::Flag},
    request,
    round::queries::ResidentRound,
    summary::correction::queries::excluded,
    ui::{
        language::{AGAIN, ByForm},
        page::{Audience, Page},
        scripts::IslandScripts,
    },
    words::Words,
};

/// An answer that is kept and not counted.
#[derive(Clone, Debug)]
pub struct Late {
    /// The round it was meant for.
    pub round: ResidentRound,
    /// Its code.
    pub receipt: ReceiptCode,
    /// Why it is not counted.
    pub why: Why,
    /// When it was sent.
    pub pressed: Pressed,
}

/// When an answer was sent that came too late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// In time, by what the device says: the network held it back.
    InTime,
    /// Afterwards, or nothing is known of it. A round that was withdrawn counts nothing, whenever it was sent.
    Unknown,
}

impl Pressed {
    /// By what the device says of `new`, and when its `round` could be answered.
    pub fn of(round: &round::Model, new: &NewSubmission) -> Self {
        match held_back::standing(round, new.sent_at, new.pressed_at) {
            Ok(_) => Self::InTime,
            Err(_) => Self::Unknown,
        }
    }
}

/// Why an answer that is kept does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It came too late.
    TooLate,
    /// The letter's code could not be used.
    WithoutCode,
    /// Nothing that was answered could be taken: every question is stored as skipped.
    Empty,
    /// Its owner withdrew it on this day.
    Withdrawn(NaiveDate),
    /// A correction of the result took it out on this day.
    Excluded(NaiveDate),
}

impl Why {
    /// By what was odd about it. Nothing is noted of one that came too late.
    pub fn of(odd: &[Flag]) -> Self {
        if odd.contains(&Flag::WithoutCode) { Self::WithoutCode } else { Self::TooLate }
    }

    /// The same where it is known what was answered, as it is stored.
    pub fn of_answer(odd: &[Flag], answers: &str) -> Self {
        match Self::of(odd) {
            Self::TooLate if is_empty(answers) => Self::Empty,
            why => why,
        }
    }

    /// Of an answer that counts no more: `stored`, and the reason of a correction where one took it out. `None` of any other.
    pub fn taken_out(stored: &submission::Model, excluded: Option<&str>) -> Option<Self> {
        let day = stored.withdrawn_on?;
        Some(if excluded.is_some() { Self::Excluded(day) } else { Self::Withdrawn(day) })
    }

    /// The same in words, to somebody with the receipt.
    pub fn told(self, words: Words) -> String {
        match self {
            Self::TooLate => words.receipt_counts_late(),
            Self::WithoutCode => words.receipt_counts_without_code(),
            Self::Empty => words.receipt_counts_empty(),
            Self::Withdrawn(day) => words.receipt_counts_withdrawn(words.day(day)),
            Self::Excluded(day) => words.late_excluded(words.day(day)),
        }
    }
}

/// Why an answer that was `sent` does not count, as none does that is asked about here: of one that was taken out before it came again, that.
///
/// # Errors
/// When the database cannot be read.
pub async fn why(db: &impl ConnectionTrait, sent: &submission::Model) -> Result<Why, DbErr> {
    let Some(stored) = queries::under(db, sent.receipt_mac.clone()).await? else {
        return Ok(Why::of_answer(&[], &sent.answers));
    };
    if let Some(taken_out) = Why::taken_out(&stored, excluded(db, stored.id).await?.as_deref()) {
        return Ok(taken_out);
    }
    Ok(Why::of_answer(&flags::of(db, stored.id).await?, &sent.answers))
}

/// Whether every question is stored as skipped. Nobody who is asked can send such an answer.
fn is_empty(answers: &str) -> bool {
    let values: Result<Vec<AnswerValue>, _> = serde_json::from_str(answers);
    values.is_ok_and(|values| values.iter().all(|value| *value == AnswerValue::Skipped))
}

/// Stands in the place of the thanks.
#[component]
pub fn LatePage(
    /// What came.
    late: Late,
) -> impl IntoView {
    let words = request::words();
    let Late { round, receipt, why, pressed } = late;
    provide_context(ByForm::to(AGAIN, "/kvitto"));
    let everybodys = kiosk::is_asked(&request::parts());
    let dialogue = words.link(&round.dialogue_path());
    let (title, lead) = match why {
        Why::TooLate if pressed == Pressed::InTime => (words.late_title(), words.late_lead()),
        Why::TooLate => (words.late_title(), words.late_lead_after()),
        Why::WithoutCode => (words.late_uncounted_title(), words.late_without_code()),
        Why::Empty => (words.late_empty_title(), words.late_empty()),
        Why::Withdrawn(day) => (words.receipt_told_withdrawn_title(), words.late_withdrawn(words.day(day))),
        Why::Excluded(day) => (words.late_empty_title(), words.late_excluded(words.day(day))),
    };
    let kept = match why {
        // Of an answer without an answer it would not be true.
        Why::Empty => None,
        // Only a screen sends such an answer again without asking.
        Why::Withdrawn(_) | Why::Excluded(_) if everybodys => Some(words.late_again()),
        _ => Some(words.late_kept()),
    };
    let kept = kept.map(|kept| view! { <p id="kept">{kept}</p> });
    view! {
        <Page title=title.clone() audience=Audience::Residents(round.official_place.clone())>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            {kept}
            <section class="receipt" id="kvitto" data-round=round.row.code.clone() aria-labelledby="receipt-title">
                <h2 id="receipt-title">{words.late_code()}</h2>
                <p class="receipt-code" translate="no"><code>{receipt.to_string()}</code></p>
            </section>
            <ThanksAgain receipt is_change=false/>
            {(!everybodys).then(|| view! {
                <ul>
                    <li><a href=dialogue>{words.late_follow()}</a></li>
                    <li><a href=words.link("/")>{words.thanks_start()}</a></li>
                </ul>
            })}
            <NextPerson round/>
            {(!everybodys).then(|| view! { <LeftOnDevice/> })}
            <IslandScripts/>
        </Page>
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn it_is_known_by_what_was_odd_and_what_is_stored_why_an_answer_does_not_count() {
        let why = |odd: &[Flag], answers| Why::of_answer(odd, answers);
        assert_eq!(why(&[], "[4,null]"), Why::TooLate);
        assert_eq!(why(&[Flag::TooFast, Flag::Unasked], "[4,null]"), Why::TooLate, "nearly all of it is stored");
        assert_eq!([why(&[Flag::Unasked], "[null,null]"), why(&[], "[null]")], [Why::Empty; 2]);
        assert_eq!(why(&[Flag::Unasked, Flag::WithoutCode], "[4,null]"), Why::WithoutCode);
    }

    #[test]
    fn one_that_was_taken_out_says_by_whom_and_any_other_is_not() {
        let stands = queries::web_submission(Uuid::nil(), Vec::new(), String::new(), DateTime::UNIX_EPOCH);
        let day = DateTime::UNIX_EPOCH.date_naive();
        let gone = submission::Model { withdrawn_on: Some(day), ..stands.clone() };
        assert_eq!(Why::taken_out(&gone, None), Some(Why::Withdrawn(day)));
        assert_eq!(Why::taken_out(&gone, Some("Samma person svarade två gånger")), Some(Why::Excluded(day)));
        assert_eq!(Why::taken_out(&stands, None), None);
    }
}
