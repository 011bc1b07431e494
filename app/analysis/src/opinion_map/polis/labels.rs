//! Opinion groups from elsewhere.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Who is in which group: two lists of the same length, as a map's JSON holds them itself.
#[derive(Debug, Deserialize)]
struct Lists {
    kept_participant_ids: Vec<u64>,
    labels: Vec<Option<usize>>,
}

/// Why groups cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum NotLabels {
    /// It is no JSON, or not with these lists. The cause tells line and column.
    #[error(transparent)]
    NotLists(#[from] serde_json::Error),
    /// The lists do not go together.
    #[error("there are {ids} kept_participant_ids and {labels} labels")]
    Uneven {
        /// How many participants.
        ids: usize,
        /// How many labels.
        labels: usize,
    },
    /// A participant who is twice there.
    #[error("participant {0} is there twice")]
    Twice(u64),
    /// A participant who did not vote.
    #[error("participant {0} has no votes")]
    Unknown(u64),
}

/// The group of each participant who is in one, from JSON with `kept_participant_ids` and `labels`; other fields are passed over.
/// `participants` are those who voted, by id.
///
/// # Errors
/// When the file is not that.
pub fn read(bytes: &[u8], participants: &[u64]) -> Result<BTreeMap<u64, usize>, NotLabels> {
    let Lists { kept_participant_ids: ids, labels } = serde_json::from_slice(bytes)?;
    if ids.len() != labels.len() {
        return Err(NotLabels::Uneven { ids: ids.len(), labels: labels.len() });
    }
    let mut groups = BTreeMap::new();
    for (id, label) in ids.into_iter().zip(labels) {
        if participants.binary_search(&id).is_err() {
            return Err(NotLabels::Unknown(id));
        }
        if groups.insert(id, label).is_some() {
            return Err(NotLabels::Twice(id));
        }
    }
    Ok(groups.into_iter().filter_map(|(id, label)| Some((id, label?))).collect())
}
