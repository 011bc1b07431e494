//! The målbilder, word for word. What one of them lacks is absent here too; nothing is filled in.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::read;

/// All målbilder, and what to say about their lättläst texts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visions {
    /// Always "sv".
    pub language: String,
    /// Says that the lättläst texts are our adaptation and not part of what was adopted.
    pub easy_read_note: String,
    /// Västernorrland, then Sörmland.
    pub visions: Vec<Vision>,
}

/// A county's adopted målbild.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vision {
    /// "vasternorrland-2030".
    pub key: String,
    /// Its place in addresses.
    pub slug: String,
    /// Its name as printed.
    pub name: String,
    /// A longer name, where there is one.
    pub full_name: Option<String>,
    /// The line under the name.
    pub subtitle: Option<String>,
    /// Whose it is.
    pub county: CountyName,
    /// Who stands behind it.
    pub parties: Parties,
    /// The years it reaches over.
    pub period: Period,
    /// When and by whom it was adopted.
    pub adopted: Adopted,
    /// What it says itself about being confirmed politically.
    pub political_confirmation: String,
    /// Its overall aim, in its own words.
    pub purpose: Option<String>,
    /// Its motto.
    pub motto: Option<String>,
    /// The words of its picture.
    pub visual: Option<Visual>,
    /// The heading over the statements.
    pub statements_heading: String,
    /// Where the words come from.
    pub source: Source,
    /// What a dialogue is tied to.
    pub statements: Vec<Statement>,
    /// The heading over the success factors.
    pub success_factors_heading: Option<String>,
    /// The conditions for it to come true.
    pub success_factors: Vec<SuccessFactor>,
    /// The from–to pairs.
    pub perspective_shifts: Vec<PerspectiveShift>,
    /// What the pairs mean, in its own words.
    #[serde(default)]
    pub perspective_shifts_explanation: Vec<String>,
    /// Background.
    pub context_sections: Vec<ContextSection>,
}

/// A county by code and official name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountyName {
    /// Two digits.
    pub code: String,
    /// "Västernorrlands län".
    pub name: String,
}

/// The authorities behind a målbild.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parties {
    /// Four digits each.
    pub kommun_codes: Vec<String>,
    /// The region's name.
    pub region: String,
    /// The joint body they did it through.
    pub through: String,
}

/// The years a målbild reaches over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First year, where one is given.
    pub from: Option<i32>,
    /// Last year.
    pub to: i32,
    /// The words it is taken from.
    pub quote: String,
    /// The years that the first work is to focus on.
    pub first_focus_years: Option<String>,
}

/// The decision behind a målbild.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adopted {
    /// The day of the decision.
    pub date: NaiveDate,
    /// Who decided.
    pub body: String,
    /// The item in the minutes.
    pub minute_item: Option<String>,
    /// The register's number.
    pub case_number: Option<String>,
    /// From when it holds.
    pub in_force_from: Option<NaiveDate>,
    /// The words it is taken from.
    pub quote: String,
}

/// The words of a målbild's picture.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visual {
    /// In the middle.
    pub centre: String,
    /// Around it.
    pub ring: String,
}

/// A public document by title, body and year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Who published it.
    pub body: String,
    /// When.
    pub year: i32,
}

/// One part of a målbild.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// "vn-1".
    pub key: String,
    /// Its place in addresses.
    pub slug: String,
    /// From 1.
    pub order: i32,
    /// Its title.
    pub title: String,
    /// The line "genom …" of Sörmland.
    pub means: Option<String>,
    /// Paragraphs.
    pub body: Vec<String>,
    /// Our adaptation in lättläst.
    pub easy_read: Adaptation,
    /// Our translations, by language tag.
    pub other: BTreeMap<String, Adaptation>,
}

/// A statement in lättläst or in another language: adapted by us, not part of what was adopted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adaptation {
    /// The title.
    pub title: String,
    /// The line "genom …".
    pub means: Option<String>,
    /// Paragraphs.
    pub body: Vec<String>,
}

/// One of Sörmland's nine conditions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuccessFactor {
    /// "so-f1".
    pub key: String,
    /// From 1.
    pub order: i32,
    /// Its title.
    pub title: String,
    /// Paragraphs.
    pub body: Vec<String>,
}

/// A from–to pair.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PerspectiveShift {
    /// "so-p1".
    pub key: String,
    /// From 1.
    pub order: i32,
    /// Where we come from.
    pub from: String,
    /// Where we go.
    pub to: String,
    /// The same shift as the case document words it.
    pub in_case_document: String,
}

/// A section of background.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContextSection {
    /// From 1.
    pub order: i32,
    /// Its heading.
    pub title: String,
    /// Paragraphs.
    pub body: Vec<String>,
}

/// Reads the målbilder.
///
/// # Errors
/// When the data file does not have the shape above.
pub fn visions() -> anyhow::Result<Visions> {
    read::parse("visions.json", include_str!("../data/visions.json"))
}

#[cfg(test)]
mod tests;
