//! A result as it is kept for good: canonical JSON and its fingerprint, and the only way back.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::figures::{RoundFigures, Table};
use crate::wire;

/// The JSON of a round's figures, always the same bytes for the same figures, and their SHA-256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredResult {
    json: String,
    fingerprint: String,
}

/// A table that stands in no result, such as of [`crate::disclose::noted`], as it is kept for good: its canonical JSON with the
/// fingerprint that opening it asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredTable {
    json: String,
    fingerprint: String,
}

impl StoredTable {
    /// The table to keep.
    ///
    /// # Errors
    /// When a cell cannot be written as JSON, which none is known to do.
    pub fn of(table: &Table) -> Result<Self, serde_json::Error> {
        let json = serde_json::to_string(table)?;
        Ok(Self { fingerprint: fingerprint(&json), json })
    }

    /// The table as it was kept, if its bytes still have their fingerprint.
    ///
    /// # Errors
    /// [`NotAsStored`] where they have not, or are no table that this version reads.
    pub fn open(&self) -> Result<Table, NotAsStored> {
        if fingerprint(&self.json) != self.fingerprint {
            return Err(NotAsStored::Fingerprint);
        }
        wire::read_table(&self.json).map_err(NotAsStored::Unreadable)
    }
}

/// What was stored is not what was signed.
#[derive(Debug, thiserror::Error)]
pub enum NotAsStored {
    /// The bytes have another fingerprint.
    #[error("the stored result does not have its fingerprint")]
    Fingerprint,
    /// The bytes are right but are no result that this version reads.
    #[error("the stored result cannot be read")]
    Unreadable(#[source] serde_json::Error),
}

impl StoredResult {
    /// Canonical JSON: keys in the order of the types, no spaces, no fractions.
    ///
    /// # Errors
    /// When a figure cannot be written as JSON, which none is known to do.
    pub fn of(figures: &RoundFigures) -> Result<Self, serde_json::Error> {
        let json = serde_json::to_string(figures)?;
        Ok(Self { fingerprint: fingerprint(&json), json })
    }

    /// The JSON to store.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// SHA-256 of the JSON's bytes as 64 small hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

/// Reads a stored result back, if its bytes still have the fingerprint that was signed.
///
/// # Errors
/// [`NotAsStored`] where they have not, or are no result that this version reads.
pub fn open(json: &str, signed: &str) -> Result<RoundFigures, NotAsStored> {
    if fingerprint(json) != signed {
        return Err(NotAsStored::Fingerprint);
    }
    wire::read(json).map_err(NotAsStored::Unreadable)
}

/// SHA-256 of the bytes as 64 small hexadecimal digits.
pub fn fingerprint(json: &str) -> String {
    let digits = |byte: u8| [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0'));
    Sha256::digest(json).into_iter().flat_map(digits).collect()
}
