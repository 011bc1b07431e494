//! An answer that is kept and not counted, and the page that says so: the network held it back until the result was fixed; or
//! somebody left a screen at a reception before it was known that it could not be counted.

use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};

use super::{
    device::LeftOnDevice,
    guard::flags,
    kiosk::{self, NextPerson},
    receipt::ReceiptCode,
    thanks::ThanksAgain,
};
use crate::{
    entity::submission_flag::Flag,
    request,
    round::queries::ResidentRound,
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
}

/// Why an answer that is kept does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It came too late.
    TooLate,
    /// The letter's code could not be used.
    WithoutCode,
    /// Nothing that was answered could be taken.
    Empty,
}

impl Why {
    /// By what was odd about it. Nothing is noted of one that came too late.
    pub fn of(odd: &[Flag]) -> Self {
        match (odd.contains(&Flag::WithoutCode), odd.contains(&Flag::Unasked)) {
            (true, _) => Self::WithoutCode,
            (false, true) => Self::Empty,
            (false, false) => Self::TooLate,
        }
    }

    /// The same in words, to somebody with the receipt.
    pub fn told(self, words: Words) -> String {
        match self {
            Self::TooLate => words.receipt_counts_late(),
            Self::WithoutCode => words.receipt_counts_without_code(),
            Self::Empty => words.receipt_counts_empty(),
        }
    }
}

/// Why the answer under this receipt code does not count, as none does that is asked about here.
///
/// # Errors
/// When the database cannot be read.
pub async fn why(db: &impl ConnectionTrait, receipt_mac: Vec<u8>) -> Result<Why, DbErr> {
    Ok(Why::of(&flags::of_receipt(db, receipt_mac).await?))
}

/// Stands in the place of the thanks.
#[component]
pub fn LatePage(
    /// What came.
    late: Late,
) -> impl IntoView {
    let words = request::words();
    let Late { round, receipt, why } = late;
    provide_context(ByForm::to(AGAIN, "/kvitto"));
    let everybodys = kiosk::is_asked(&request::parts());
    let dialogue = words.link(&round.dialogue_path());
    let (title, lead) = match why {
        Why::TooLate => (words.late_title(), words.late_lead()),
        Why::WithoutCode => (words.late_uncounted_title(), words.late_without_code()),
        Why::Empty => (words.late_uncounted_title(), words.late_empty()),
    };
    view! {
        <Page title=title.clone() audience=Audience::Residents(round.official_place.clone())>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            <p>{words.late_kept()}</p>
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
    use super::*;

    #[test]
    fn it_is_known_by_what_was_odd_why_an_answer_does_not_count() {
        assert_eq!(Why::of(&[]), Why::TooLate);
        assert_eq!(Why::of(&[Flag::TooFast, Flag::Unasked]), Why::Empty);
        assert_eq!(Why::of(&[Flag::Unasked, Flag::WithoutCode]), Why::WithoutCode);
    }
}
