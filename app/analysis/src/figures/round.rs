//! How a round's figures are read.

use super::{Breakdown, By, Category, Group, QuestionFigures, RoundFigures, Row, Table};
use crate::breakdown::held_by_others;
use crate::correction::{Because, Corrected};
use crate::opinions::OpinionMap;
use crate::sessions::Sessions;
use crate::threshold::smallest_group;

impl RoundFigures {
    /// The version of the disclosure algorithm that made this.
    pub fn algorithm(&self) -> u32 {
        self.algorithm
    }

    /// The threshold t: counts under it are shown as "färre än t".
    pub fn threshold(&self) -> u32 {
        self.threshold
    }

    /// How many answers count. It was public while the round was open, so it is shown for any size.
    pub fn participants(&self) -> u32 {
        self.participants
    }

    /// Whether so few took part that there are no figures: what people wrote is the result.
    pub fn too_few(&self) -> bool {
        self.participants < smallest_group(self.threshold)
    }

    /// The codes of the languages that the round offered.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Participants by age.
    pub fn by_age(&self) -> &Table {
        &self.by_age
    }

    /// Participants by sex.
    pub fn by_sex(&self) -> &Table {
        &self.by_sex
    }

    /// Participants by channel.
    pub fn by_channel(&self) -> &Table {
        &self.by_channel
    }

    /// Participants by language.
    pub fn by_language(&self) -> &Table {
        &self.by_language
    }

    /// Participants by one background.
    pub fn by(&self, by: By) -> &Table {
        match by {
            By::Age => &self.by_age,
            By::Sex => &self.by_sex,
            By::Channel => &self.by_channel,
            By::Language => &self.by_language,
        }
    }

    /// The breakdowns that may be shown: by age in the questionnaire's order, then those of the first question by all else.
    pub fn breakdowns(&self) -> &[Breakdown] {
        &self.breakdowns
    }

    /// How many of each sex there are of each age, for rounds with one-time codes where that may be shown; else empty. The groups
    /// are ages and hold everybody; no number is under the smallest group that there are figures about.
    pub fn sexes_by_age(&self) -> &[Group] {
        &self.sexes_by_age
    }

    /// The rows of the ages' own table, or of the sexes', that are together in the others of [`Self::sexes_by_age`].
    pub fn crossed_others(&self, by: By) -> Vec<Category> {
        let named: Vec<Category> = match by {
            By::Age => self.sexes_by_age.iter().map(Group::category).collect(),
            _ => self.sexes_by_age.iter().flat_map(|group| group.table.rows()).map(Row::category).collect(),
        };
        held_by_others(self.by(by), &named)
    }

    /// The rows of a background's own table that are together in the others of a breakdown: those who have no row there.
    pub fn other_groups(&self, breakdown: &Breakdown) -> Vec<Category> {
        let named: Vec<Category> = breakdown.groups.iter().map(Group::category).collect();
        held_by_others(self.by(breakdown.by), &named)
    }

    /// The rows of the question's own table that are together in the others of a breakdown's groups.
    pub fn other_answers(&self, breakdown: &Breakdown) -> Vec<Category> {
        let tables = self.questions.get(breakdown.question).map_or(&[][..], QuestionFigures::tables);
        let rows = breakdown.groups.first().map_or(&[][..], |group| group.table.rows());
        let named: Vec<Category> = rows.iter().map(Row::category).collect();
        tables.get(breakdown.part.unwrap_or(0)).map_or_else(Vec::new, |margin| held_by_others(margin, &named))
    }

    /// The questions in the questionnaire's order.
    pub fn questions(&self) -> &[QuestionFigures] {
        &self.questions
    }

    /// What a correction did to the tables; nothing where they are those of the answers that count now.
    pub fn corrected(&self) -> Option<Corrected> {
        self.corrected
    }

    /// The same figures with when and why they supersede others.
    #[must_use]
    pub fn because(self, correction: Because) -> Self {
        Self { correction: Some(correction), ..self }
    }

    /// When and why they supersede others; nothing in a round's first result.
    pub fn correction(&self) -> Option<&Because> {
        self.correction.as_ref()
    }

    /// The same figures with the meetings that were held beside.
    #[must_use]
    pub fn beside(self, sessions: Sessions) -> Self {
        Self { sessions: Some(sessions), ..self }
    }

    /// The meetings that were held beside. Nothing in results that were signed before these were part of them.
    pub fn sessions(&self) -> Option<&Sessions> {
        self.sessions.as_ref()
    }

    /// The opinion map of the round. Nothing where there are too few statements for one, or more votes than can be sorted, and in results that
    /// were signed before it was part of them.
    pub fn opinion_map(&self) -> Option<&OpinionMap> {
        self.opinion_map.as_ref()
    }
}
