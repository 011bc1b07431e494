//! What a claim is before it has words, and how it gets them.

use std::collections::BTreeMap;

use analysis::figures::Category;

use crate::{
    check::may_be_published,
    claim::{Claim, Direction, FigureRef, Kind, Said, Slot, Strength, Support, TableRef},
    quantity::Quantity,
    sources::Sources,
    wordings,
};

/// What a claim is before it has words.
pub(super) struct Draft<'a> {
    pub(super) kind: Kind,
    pub(super) says: Vec<Said>,
    pub(super) support: Support,
    pub(super) wordings: &'a [&'a str],
    pub(super) words: BTreeMap<&'static str, String>,
    pub(super) group: Option<Category>,
    pub(super) strength: u32,
}

/// The draft in each of its wordings that every check lets pass.
pub(super) fn worded(draft: &Draft<'_>, sources: &Sources) -> Vec<Claim> {
    let claims = draft.wordings.iter().filter_map(|wording| {
        let sentence = wordings::parts(wording, |name| slot(draft, name), |name| draft.words.get(name).cloned())?;
        let says = draft.says.iter().map(|said| Said { strength: strength(said, wording), ..*said }).collect();
        Some(Claim { kind: draft.kind, says, support: draft.support.clone(), sentence })
    });
    claims.filter(|claim| may_be_published(claim, sources)).collect()
}

/// A wording without a quantity word says how many by its figure.
fn strength(said: &Said, wording: &str) -> Strength {
    let has_word = wording.to_lowercase().contains("[word]");
    let commonest = ["flest ", "vanligast"].iter().any(|word| wording.to_lowercase().contains(word));
    match said.strength {
        Strength::Word(Quantity::Commonest) if commonest => said.strength,
        Strength::Word(_) if has_word => said.strength,
        Strength::Word(_) => Strength::Figure,
        other => other,
    }
}

fn slot(draft: &Draft<'_>, name: &str) -> Option<Slot> {
    let table = draft.support.figures.first().map(|one| one.table);
    let (place, row) = table.and_then(TableRef::question).unwrap_or((0, 0));
    let option = match draft.support.figures.first().map(|one| one.categories.as_slice()) {
        Some([Category::Option(option)]) => usize::from(*option),
        _ => row,
    };
    let group = |at: usize| draft.support.figures.get(at)?.table.group();
    Some(match name {
        "answers" => Slot::Answers(0),
        "percent" => Slot::Percent(0),
        "count" => Slot::CountOf(0),
        "base" => Slot::Base(0),
        "other" => Slot::Percent(1),
        "round" => Slot::Round(0),
        "other round" => Slot::Round(1),
        "population" => Slot::PopulationPercent(0),
        "group" => Slot::Group { category: draft.group.or_else(|| group(0))? },
        "other group" => Slot::Group { category: group(1)? },
        "others" => Slot::Others,
        "question" => Slot::Question { place },
        "choice" => Slot::QuotedChoice { place, option },
        "statement" => Slot::Statement { place, row },
        "topic" => Slot::Topic,
        "quote" => Slot::Quote(0),
        _ => return None,
    })
}

/// A draft about these figures, not yet weighed.
pub(super) fn draft<'a>(kind: Kind, figures: Vec<FigureRef>, says: Vec<Said>, wordings: &'a [&'a str]) -> Draft<'a> {
    let support = Support { figures, comments: Vec::new() };
    Draft { kind, says, support, wordings, words: BTreeMap::new(), group: None, strength: 0 }
}

/// What is said of the first figure.
pub(super) fn said(direction: Direction, strength: Strength) -> Said {
    Said { figure: 0, against: None, direction, strength }
}
