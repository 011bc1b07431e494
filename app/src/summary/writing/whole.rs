//! What a summary lacks before it may be handed over or published, by the checks of the crate `claims`.

use claims::{
    check::check_free,
    claim::Part,
    finding::Finding,
    propose::{self, Proposal},
    sources::Sources,
    summary::{Of, Summary, check_summary},
};
use uuid::Uuid;

use super::{
    document::{Document, Written},
    fields::code,
};

/// Field of the free sentences before the claims.
pub const BACKGROUND: &str = "background";
/// Field of those after.
pub const THANKS: &str = "thanks";
/// Id of the part of the page that tells what the whole lacks.
pub const WHOLE: &str = "helheten";

/// What refuses a summary: by the key of a claim, and by the id of another place on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lacks {
    /// Of claims.
    pub claims: Vec<(Uuid, String)>,
    /// Of the rest.
    pub whole: Vec<(&'static str, String)>,
}

/// Everything that is wrong with a summary, and hints.
pub fn findings(document: &Document, sources: &Sources) -> Vec<(Of, Finding)> {
    check_summary(&summary(document), sources)
}

/// What refuses it.
pub fn lacks(document: &Document, sources: &Sources) -> Lacks {
    let mut lacks = Lacks::default();
    if document.claims.is_empty() {
        lacks.whole.push((WHOLE, "Det finns ingen mening än. Ta ett förslag eller skriv en egen.".to_owned()));
    }
    for (of, finding) in findings(document, sources).into_iter().filter(|(_, finding)| finding.check.refuses()) {
        match of {
            Of::Claim(place) => {
                let written = document.claims.get(place);
                lacks.claims.extend(written.map(|Written { id, .. }| (*id, finding.message)));
            }
            Of::Background(_) => lacks.whole.push((BACKGROUND, finding.message)),
            Of::Thanks(_) => lacks.whole.push((THANKS, finding.message)),
            Of::Whole(_) => lacks.whole.push((WHOLE, finding.message)),
        }
    }
    lacks
}

/// What is wrong with free sentences, as the checks of the whole summary find it.
pub fn of_free(text: &str, sources: &Sources) -> Vec<Finding> {
    free(text).iter().flat_map(|sentence| check_free(sentence, sources)).collect()
}

/// The free sentences of one field, as they are checked: together, and with nothing filled in.
fn free(text: &str) -> Vec<Vec<Part>> {
    if text.is_empty() { Vec::new() } else { vec![vec![Part::Text(text.to_owned())]] }
}

fn summary(document: &Document) -> Summary {
    Summary {
        background: free(&document.background),
        claims: document.claims.iter().map(|written| written.claim.clone()).collect(),
        thanks: free(&document.thanks),
        left_out: document.left_out.clone(),
    }
}

/// The proposals of these sources, each with a key that stays as long as it rests on the same and says the same.
pub fn proposals(sources: &Sources) -> Vec<(String, Proposal)> {
    let keyed = propose::propose(sources).into_iter().filter_map(|proposal| {
        let first = proposal.wordings.first()?;
        let directions: Vec<_> = first.says.iter().map(|said| (said.figure, said.against, said.direction)).collect();
        let key = analysis::stored::fingerprint(&code(&(&first.kind, &first.support, directions)));
        Some((key, proposal))
    });
    keyed.collect()
}
