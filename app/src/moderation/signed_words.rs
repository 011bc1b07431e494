//! Which words of a protocol its signer has read, as one stamp: those about the round, which its case may change; those about marks, hidden
//! texts and topics; and the single voices with what is covered of them and why they stand there. Colleagues may change all of these until
//! the signature, and nobody signs what they have not read. What was frozen with the answers is not among them.

use analysis::{figures::RoundFigures, stored::fingerprint};
use sea_orm::ConnectionTrait;

use super::{
    protocol::{
        counted::{Counted, counted},
        items::{Item, held},
        noted::{odd, withheld},
    },
    topics::told::{Told, sorted, told},
};
use crate::{entity::round, error::AppError, round::work_queries, summary::frozen_result::frozen};

/// The stamp of these words: `held` is what is said of the round, `about` what is said of topics and voices.
pub fn stamp(held: &Item, figures: &RoundFigures, counted: &Counted, about: &Told) -> String {
    let words = (held, odd(figures, counted), withheld(figures, counted), about);
    // As code would have it, in quotation marks: one voice of two lines is not two voices.
    fingerprint(&format!("{words:?}"))
}

/// That of the words as they are now; nothing where the answers of the round are not frozen.
///
/// # Errors
/// When the database cannot be read, or a frozen result is not what was computed.
pub async fn stamp_now(db: &impl ConnectionTrait, round: &round::Model) -> Result<Option<String>, AppError> {
    let Some(frozen) = frozen(db, round.id).await? else { return Ok(None) };
    let held = held(&work_queries::preparation(db, round.id).await?, &work_queries::statements(db, round.id).await?);
    let about = told(&frozen.figures, &sorted(db, round).await?);
    Ok(Some(stamp(&held, &frozen.figures, &counted(db, round).await?, &about)))
}

#[cfg(test)]
mod tests {
    use analysis::{
        disclose::disclose,
        rows::AnswerRows,
        shape::{AnswerChannel, RoundShape},
        threshold::Threshold,
    };

    use super::*;

    fn stamp_of(held: &[&str], about: &Told) -> String {
        let rows = AnswerRows::new(RoundShape::new(vec![], vec![AnswerChannel::Web], vec!["sv".to_owned()]).unwrap());
        let told = held.iter().map(|line| (*line).to_owned()).collect();
        let held = Item { title: "Omgången".to_owned(), told, points: Vec::new() };
        stamp(&held, &disclose(&rows, Threshold::default()), &Counted::default(), about)
    }

    fn about(words: &[&str]) -> Vec<String> {
        words.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn every_word_about_topics_and_voices_makes_another_stamp() {
        let voices = Told { quotes: about(&["”Anna vattnar.”"]), ..Told::default() };
        let all = [
            Told::default(),
            Told { topics: about(&["Inga ämnen är bestämda."]), ..Told::default() },
            Told { labels: about(&["Köer: 12 svar"]), ..Told::default() },
            Told { labels: about(&["Köer: 12 svar, de flesta som skrev är emot"]), ..Told::default() },
            Told { voices: "De här rösterna ska inte försvinna.".to_owned(), ..Told::default() },
            voices.clone(),
            Told { quotes: about(&["”[borttaget: uppgift om en person] vattnar.”"]), ..Told::default() },
            Told { quotes: about(&["”Anna vattnar.” Varför: Ingen annan gör det"]), ..Told::default() },
            Told { quotes: about(&["”Anna\nvattnar.”"]), ..Told::default() },
            Told { quotes: about(&["”Anna", "vattnar.”"]), ..Told::default() },
        ];
        let mut stamps: Vec<_> = all.iter().map(|about| stamp_of(&[], about)).collect();
        assert_eq!(stamp_of(&[], &voices), stamps[5], "the same words have the same stamp");
        stamps.sort_unstable();
        stamps.dedup();
        assert_eq!(stamps.len(), all.len());
    }

    #[test]
    fn the_number_of_the_case_is_among_the_words() {
        let stamp = |held: &[&str]| stamp_of(held, &Told::default());
        assert_ne!(stamp(&["Diarienummer: SN 2027/14."]), stamp(&["Diarienummer: SN 2027/15."]));
    }
}
