//! The 16 kommuner, the 2 regions and the 2 joint bodies of the målbilder, their political bodies and who lives there.

use app::entity::{organisation::OrganisationKind, political_body::BodyKind};
use serde::Deserialize;

use crate::read::{self, column_value};

/// Everything about who takes part.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisations {
    /// The two counties.
    pub counties: Vec<County>,
    /// Kommuner, regions, joint bodies.
    pub organisations: Vec<Organisation>,
}

/// A county and its own words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct County {
    /// Two digits.
    pub code: String,
    /// "Västernorrlands län".
    pub name: String,
    /// "Västernorrland".
    pub short_name: String,
    /// The key of its målbild.
    pub vision: String,
    /// "hälsocentral" or "vårdcentral", in its forms.
    pub health_centre: NounForms,
}

/// A Swedish noun in its four forms.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NounForms {
    /// "hälsocentral".
    pub singular: String,
    /// "hälsocentralen".
    pub definite: String,
    /// "hälsocentraler".
    pub plural: String,
    /// "hälsocentralerna".
    pub plural_definite: String,
}

/// A kommun, a region or a joint body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Kommunkod (four digits), länskod (two digits), or the joint body's short name.
    pub code: String,
    /// What it is.
    #[serde(deserialize_with = "column_value")]
    pub kind: OrganisationKind,
    /// Its place in addresses.
    pub slug: String,
    /// "Härnösand".
    pub name: String,
    /// "Härnösands kommun".
    pub official_name: String,
    /// "Härnösands".
    pub genitive: String,
    /// Two digits.
    pub county_code: String,
    /// Its id in Kolada; a joint body has none.
    pub kolada_id: Option<String>,
    /// Memberships found in public sources; others may have come since.
    pub minority_language_areas: Vec<MinorityLanguageArea>,
    /// Its political bodies, the one that owns dialogues first.
    pub bodies: Vec<Body>,
    /// Who lives there, by age and sex.
    pub population: Option<Population>,
    /// A newer total.
    pub population_latest: Option<PopulationTotal>,
}

/// A förvaltningsområde under lag (2009:724).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinorityLanguageArea {
    /// "fi", or "sami" for samiska as a whole.
    pub language: String,
    /// Date or year, where known.
    pub since: Option<String>,
}

/// A nämnd, board or council.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its place in addresses.
    pub slug: String,
    /// "Socialnämnden".
    pub name: String,
    /// "socialnämnden".
    pub in_text: String,
    /// What it is.
    #[serde(deserialize_with = "column_value")]
    pub kind: BodyKind,
}

/// People by one-year age and sex.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// At its end.
    pub year: i32,
    /// The day counted.
    pub date: chrono::NaiveDate,
    /// Who counted.
    pub source: String,
    /// All women.
    pub women: i32,
    /// All men.
    pub men: i32,
    /// Everybody.
    pub total: i32,
    /// 101 numbers; the last is 100 years and older.
    pub women_by_age: Vec<i32>,
    /// 101 numbers; the last is 100 years and older.
    pub men_by_age: Vec<i32>,
}

/// How many live there, no more.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PopulationTotal {
    /// At its end.
    pub year: i32,
    /// The day counted.
    pub date: chrono::NaiveDate,
    /// Who counted.
    pub source: String,
    /// Everybody.
    pub total: i32,
}

/// Reads the organisations.
///
/// # Errors
/// When the data file does not have the shape above.
pub fn organisations() -> anyhow::Result<Organisations> {
    read::parse("organisations.json", include_str!("../data/organisations.json"))
}

#[cfg(test)]
mod tests;
