//! That a result was corrected after words that rest on it were approved. The words stand as they were approved, and say so.

use std::collections::HashSet;

use claims::{claim::Claim, sources::Sources};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::document::Document;
use crate::{
    summary::corrected::{Correction, Signed, signed},
    swedish,
};

/// What has come since the words were approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// Which version of the result they rest on.
    pub version: i32,
    /// The last correction.
    pub by: Correction,
}

impl Since {
    /// Told once above the words, on a page and on paper: that the result was corrected, and of which version the figures in them are.
    pub fn told(&self) -> String {
        let on = swedish::day_of(self.by.signed_at);
        format!(
            "Resultatet rättades den {on}, efter att texten godkändes. Siffrorna i meningarna är från version {} av resultatet, \
             före rättelsen. Texten står som den godkändes tills en ny version är godkänd.",
            self.version
        )
    }

    /// Told at a sentence that rests on figures of that result in a file, whose lines may be read without the others.
    pub fn told_of_one(&self) -> String {
        format!("Meningen bygger på version {} av resultatet, före rättelsen.", self.version)
    }
}

/// Which results that a sentence rests on have been corrected since it was approved, each as it is told.
#[derive(Clone, Debug, Default)]
pub struct CorrectedSince {
    /// The round's own ([`Since::told_of_one`]). Where the sentences are read together [`Since::told`] says it of all of them instead.
    pub own: Option<String>,
    /// That of another round ([`of_another_round`]).
    pub other: Option<String>,
}

impl CorrectedSince {
    /// Both together; nothing where neither has been.
    pub fn told(&self) -> Option<String> {
        let told: Vec<_> = [self.own.as_deref(), self.other.as_deref()].into_iter().flatten().collect();
        (!told.is_empty()).then(|| told.join(" "))
    }
}

/// Whether the result that the words were approved over has been corrected.
///
/// # Errors
/// When the database cannot be read.
pub async fn since(db: &impl ConnectionTrait, round_id: Uuid, words: &Document) -> Result<Option<Since>, DbErr> {
    let Some(over) = &words.result else { return Ok(None) };
    let mut versions = signed(db, [round_id]).await?;
    let Some(version) = versions.iter().find(|one| one.fingerprint == *over).map(|one| one.version) else {
        return Ok(None);
    };
    let last = versions.pop().filter(|last| version < last.version);
    Ok(last.and_then(Signed::correction).map(|by| Since { version, by }))
}

/// Told at a sentence that rests on figures of another round, earlier or of another kommun, whose result has been corrected since they were attached,
/// or is among those of [`corrected_beside`].
pub fn of_another_round(claim: &Claim, sources: &Sources, corrected: &HashSet<String>) -> Option<String> {
    let rests_on = |fingerprint: &String| claim.support.figures.iter().any(|figure| figure.result == *fingerprint);
    let mut others = sources.rounds.iter().skip(1);
    let corrected = others.find(|round| {
        let read = Some(&round.fingerprint).filter(|read| corrected.contains(*read));
        round.superseded.iter().chain(read).any(rests_on)
    })?;
    Some(format!("Resultatet ”{}” har rättats efter att meningen skrevs.", corrected.name))
}

/// Which of the results that `words` were approved beside have been corrected since, by their fingerprints.
///
/// # Errors
/// When the database cannot be read.
pub async fn corrected_beside(db: &impl ConnectionTrait, words: &Document) -> Result<HashSet<String>, DbErr> {
    let Some(compared) = &words.compared else { return Ok(HashSet::new()) };
    let rows = signed(db, compared.iter().map(|one| one.round)).await?;
    let is_older =
        |row: &&Signed| rows.iter().any(|other| other.round_id == row.round_id && row.version < other.version);
    Ok(rows.iter().filter(is_older).map(|row| row.fingerprint.clone()).collect())
}

#[cfg(test)]
mod tests {
    use analysis::{
        disclose::disclose,
        figures::RoundFigures,
        rows::AnswerRows,
        shape::{AnswerChannel, RoundShape},
        threshold::Threshold,
    };
    use claims::{
        claim::{FigureRef, Kind, Support, TableRef},
        sources::{Round, Whose},
    };

    use super::*;

    fn figures() -> RoundFigures {
        let shape = RoundShape::new(Vec::new(), vec![AnswerChannel::Web], vec!["sv".to_owned()]).unwrap();
        disclose(&AnswerRows::new(shape), Threshold::default())
    }

    fn round(name: &str, fingerprint: &str, superseded: &[&str]) -> Round {
        Round {
            whose: Whose::Elsewhere,
            name: name.to_owned(),
            fingerprint: fingerprint.to_owned(),
            superseded: superseded.iter().map(|&old| old.to_owned()).collect(),
            figures: figures(),
            questions: Vec::new(),
        }
    }

    fn claim(results: &[&str]) -> Claim {
        let figure = |result: &&str| FigureRef {
            result: (*result).to_owned(),
            table: TableRef::Participants,
            categories: Vec::new(),
            of_all_asked: false,
        };
        let support = Support { figures: results.iter().map(figure).collect(), comments: Vec::new() };
        Claim { kind: Kind::Difference, says: Vec::new(), support, sentence: Vec::new() }
    }

    #[test]
    fn both_results_that_a_sentence_rests_on_are_told_and_nothing_where_none_was_corrected() {
        let of = |own: Option<&str>, other: Option<&str>| {
            CorrectedSince { own: own.map(str::to_owned), other: other.map(str::to_owned) }.told()
        };
        assert_eq!(of(Some("Den ena."), Some("Den andra.")).as_deref(), Some("Den ena. Den andra."));
        assert_eq!((of(None, Some("Den andra.")).as_deref(), of(None, None)), (Some("Den andra."), None));
    }

    #[test]
    fn a_sentence_says_that_the_result_of_another_kommun_has_been_corrected() {
        let sources = Sources {
            rounds: vec![round("Storby, mars 2027", "own", &["before"]), round("Bortby, mars 2027", "new", &["old"])],
            ..Sources::default()
        };
        let told = |results: &[&str]| of_another_round(&claim(results), &sources, &HashSet::new());

        let said = "Resultatet ”Bortby, mars 2027” har rättats efter att meningen skrevs.";
        assert_eq!(told(&["own", "old"]).as_deref(), Some(said));
        assert_eq!([told(&["own", "new"]), told(&["before", "new"])], [None, None], "one's own is told apart");
        let since = HashSet::from(["new".to_owned()]);
        let told = of_another_round(&claim(&["own", "new"]), &sources, &since);
        assert_eq!(told.as_deref(), Some(said), "it was corrected after the approval");
    }
}
