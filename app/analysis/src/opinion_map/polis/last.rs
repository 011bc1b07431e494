//! An earlier map of the same dialogue, from the JSON that was written of it: so that a map of more votes keeps its sides and its groups' names.

use serde::Deserialize;

use crate::opinion_map::still::Last;

/// What of the JSON is looked at.
#[derive(Debug, Deserialize)]
struct Earlier {
    statements: Vec<Entry>,
    kept_participant_ids: Vec<u64>,
    labels: Vec<Option<usize>>,
}

#[derive(Debug, Deserialize)]
struct Entry {
    id: u64,
    pc1: f64,
    pc2: f64,
}

/// Why an earlier map cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum NotEarlier {
    /// It is no JSON, or not of a whole map. The cause tells line and column.
    #[error(transparent)]
    NotAMap(#[from] serde_json::Error),
    /// The lists do not go together.
    #[error("there are {ids} kept_participant_ids and {labels} labels")]
    Uneven {
        /// How many participants.
        ids: usize,
        /// How many labels.
        labels: usize,
    },
}

/// What an earlier map holds still, from the JSON of [`super::written::Written`]: the directions by statement, and the name of each participant's
/// group. A map without groups has none to name. Statements and participants that are not in common, and other fields, are passed over. How many
/// groups there were is not held: from one export to the next there may be months, and what the method finds then is told.
///
/// # Errors
/// When the file is not that; what [`super::published::Published`] writes is not, since it holds no participants.
pub fn read(bytes: &[u8]) -> Result<Last, NotEarlier> {
    let Earlier { statements, kept_participant_ids: ids, labels } = serde_json::from_slice(bytes)?;
    if !labels.is_empty() && ids.len() != labels.len() {
        return Err(NotEarlier::Uneven { ids: ids.len(), labels: labels.len() });
    }
    let loadings = statements.into_iter().map(|entry| (entry.id, [entry.pc1, entry.pc2])).collect();
    let groups = ids.into_iter().zip(labels).filter_map(|(id, label)| Some((id, label?))).collect();
    Ok(Last::of(loadings, groups))
}
