//! Times as they stand in the lists: Swedish, and sortable as text.

use chrono::{DateTime, Utc};

use crate::swedish;

/// A point in time as it stands in the lists.
pub fn moment(at: DateTime<Utc>) -> String {
    swedish::local(at).format("%Y-%m-%d %H:%M").to_string()
}

/// Its day.
pub fn day(at: DateTime<Utc>) -> String {
    swedish::local(at).format("%Y-%m-%d").to_string()
}
