//! A topic as the signed protocol keeps it, for the result and the brief to tell in any language.

use analysis::{
    disclose,
    figures::{Category, Cell, RoundFigures, Table},
    stored::StoredTable,
    threshold::Threshold,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::told::Written;
use crate::entity::topic::Lean;

/// What is kept of a topic. The order of the fields is the order in the JSON, so it may not change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptTopic {
    /// Its key.
    pub id: Uuid,
    /// The question that people wrote to.
    pub question_id: Uuid,
    /// What it is called.
    pub label: String,
    /// How it leans, where a person has said so.
    pub lean: Option<Lean>,
    /// How many have written about it; nothing in a round so small that nothing is counted.
    pub people: Option<StoredTable>,
    /// Whether the service has put comments under it after a person had decided the topics. Not in what was kept before that was told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_rule: bool,
}

impl KeptTopic {
    /// What may be kept of a topic beside these figures; nothing where even its name would tell too much.
    pub fn of(figures: &RoundFigures, topic: &Written) -> Option<Self> {
        let people = match figures.too_few() {
            true => None,
            false => Some(StoredTable::of(&table(figures, topic.people)?).ok()?),
        };
        Some(Self {
            id: topic.id,
            question_id: topic.question_id,
            label: topic.label.clone(),
            lean: topic.lean,
            people,
            by_rule: topic.by_rule,
        })
    }
}

/// How many of the participants have written about a topic; nothing where the number is small, since the name alone would prove that it
/// is not zero.
pub fn table(figures: &RoundFigures, people: u32) -> Option<Table> {
    let threshold = Threshold::new(figures.threshold()).ok()?;
    let table = disclose::noted(figures.participants(), people, threshold);
    let is_small = matches!(table.cell(Category::Chosen)?, Cell::FewerThan { .. });
    (!is_small).then_some(table)
}
