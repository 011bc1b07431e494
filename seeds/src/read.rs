//! How the data files are read: texts in two variants, and enum values spelled as the database spells them.

use std::collections::BTreeMap;

use anyhow::Context as _;
use sea_orm::ActiveEnum;
use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::Error as _};

/// The language tag of lättläst in the table `translation`.
pub const EASY_READ: &str = "sv-x-lattlast";

/// The languages that the seeds are translated into.
#[cfg(test)]
pub(crate) const TRANSLATED: [&str; 2] = ["en", "fi"];

/// A text for people, in plain Swedish, in lättläst and perhaps in more languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Plain Swedish: the original.
    pub standard: String,
    /// The adapted, shorter text.
    pub easy_read: String,
    /// The same by language tag ("fi"), where somebody has translated it.
    #[serde(default)]
    pub other: BTreeMap<String, String>,
}

/// Reads one of the embedded data files.
///
/// # Errors
/// When the file does not have the shape of `T`; the tests of this crate read every file.
pub(crate) fn parse<T: DeserializeOwned>(name: &'static str, json: &str) -> anyhow::Result<T> {
    serde_json::from_str(json).with_context(|| format!("seeds/data/{name} cannot be read"))
}

/// Reads an enum of the database by the text it has there ("single_choice").
pub(crate) fn column_value<'de, D, E>(deserializer: D) -> Result<E, D::Error>
where
    D: Deserializer<'de>,
    E: ActiveEnum<Value = String>,
{
    let value = String::deserialize(deserializer)?;
    E::try_from_value(&value).map_err(D::Error::custom)
}
