//! The one age hierarchy of questions, population and tables, as data.

use serde::{Deserialize, Serialize};

/// The age group a person may choose. Ages are in whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AgeBand {
    /// 0–12 years.
    #[serde(rename = "0-12")]
    From0,
    /// 13–17 years.
    #[serde(rename = "13-17")]
    From13,
    /// 18–24 years.
    #[serde(rename = "18-24")]
    From18,
    /// 25–39 years.
    #[serde(rename = "25-39")]
    From25,
    /// 40–64 years.
    #[serde(rename = "40-64")]
    From40,
    /// 65–79 years.
    #[serde(rename = "65-79")]
    From65,
    /// 80 years and older.
    #[serde(rename = "80+")]
    From80,
}

/// Ages from `from` up to and with `to`, in whole years; no `to` means and older.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AgeRange {
    /// The youngest age, 0 or more.
    pub from: u8,
    /// The oldest age; `None` is "och äldre".
    pub to: Option<u8>,
}

impl AgeRange {
    const fn new(from: u8, to: Option<u8>) -> Self {
        Self { from, to }
    }

    /// Whether all of `other` lies within this range.
    pub fn holds(&self, other: AgeRange) -> bool {
        self.from <= other.from && other.to.unwrap_or(u8::MAX) <= self.to.unwrap_or(u8::MAX)
    }
}

/// The hierarchy, finest first. Every range lies within exactly one range of each later level.
pub const LEVELS: [&[AgeRange]; 3] = [
    &[
        AgeRange::new(0, Some(12)),
        AgeRange::new(13, Some(17)),
        AgeRange::new(18, Some(24)),
        AgeRange::new(25, Some(39)),
        AgeRange::new(40, Some(64)),
        AgeRange::new(65, Some(79)),
        AgeRange::new(80, None),
    ],
    &[AgeRange::new(0, Some(17)), AgeRange::new(18, Some(39)), AgeRange::new(40, Some(64)), AgeRange::new(65, None)],
    &[AgeRange::new(0, Some(39)), AgeRange::new(40, None)],
];

impl AgeBand {
    /// All bands, youngest first: the choices of the background question.
    pub const ALL: [AgeBand; 7] = [
        AgeBand::From0,
        AgeBand::From13,
        AgeBand::From18,
        AgeBand::From25,
        AgeBand::From40,
        AgeBand::From65,
        AgeBand::From80,
    ];

    /// The ages of this band: the range at the same place in the finest level.
    pub fn range(self) -> AgeRange {
        LEVELS[0][self as usize]
    }

    /// The band that a person of `age` whole years belongs to.
    pub fn of_age(age: u8) -> AgeBand {
        let band = Self::ALL.into_iter().rev().find(|band| band.range().from <= age);
        band.unwrap_or(AgeBand::From0)
    }
}

#[cfg(test)]
mod tests {
    use super::{AgeBand, LEVELS};

    #[test]
    fn every_age_lies_in_one_range_of_each_level_and_the_levels_nest() {
        for age in 0..=u8::MAX {
            for level in LEVELS {
                let holding = level.iter().filter(|range| range.from <= age && age <= range.to.unwrap_or(u8::MAX));
                assert_eq!(holding.count(), 1, "{age}");
            }
        }
        for pair in LEVELS.windows(2) {
            for fine in pair[0] {
                assert_eq!(pair[1].iter().filter(|coarse| coarse.holds(*fine)).count(), 1);
            }
        }
    }

    #[test]
    fn an_age_finds_its_band() {
        assert_eq!(AgeBand::of_age(0), AgeBand::From0);
        assert_eq!(AgeBand::of_age(17), AgeBand::From13);
        assert_eq!(AgeBand::of_age(18), AgeBand::From18);
        assert_eq!(AgeBand::of_age(101), AgeBand::From80);
    }
}
