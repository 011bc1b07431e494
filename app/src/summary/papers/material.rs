//! What the papers of a round are made of, and how each of them begins.

use chrono::NaiveDate;
use http::request::Parts;
use print::report::{Block, Paragraph, Part, Report};

use crate::{
    account::rights,
    context::AppState,
    decision::{queries::DecisionCard, rules::decision_path},
    error::AppError,
    round::{
        notes::queries::{PublicNote, public_note},
        rules::{brief_path, result_is_public, result_path},
    },
    summary::{
        corrected,
        queries::{self, Brief},
        told,
    },
    swedish,
    words::Words,
};

/// All that stands on them.
#[derive(Clone, Debug)]
pub struct Material {
    /// The brief.
    pub brief: Brief,
    /// The public note on the round.
    pub note: Option<PublicNote>,
    /// The day in Sweden.
    pub today: NaiveDate,
    /// Where the page is read, whole.
    pub address: String,
    /// Where the service is.
    pub site: String,
}

/// What somebody may read who may read the brief.
///
/// # Errors
/// [`AppError::NotFound`] for everybody else, and when there is no result.
pub async fn material(state: &AppState, parts: &Parts, code: &str) -> Result<Material, AppError> {
    let reader = rights::reader_of_round(state, &parts.headers, code).await?;
    let brief = queries::brief(&state.db, &reader).await?;
    Ok(Material {
        note: public_note(&state.db, &brief.round, Words::swedish()).await?,
        today: swedish::local(state.clock.now()).date_naive(),
        address: format!("{}{}", state.base_url, brief_path(&brief.round.code)),
        site: state.base_url.to_string(),
        brief,
    })
}

impl Material {
    /// A paper of this kind without its parts.
    pub(super) fn report(&self, kind: &str, title: String, parts: Vec<Part>) -> Report {
        let brief = &self.brief;
        let made_up = if brief.dialogue.is_demonstration { ", påhittat exempel" } else { "" };
        let note = self.note.as_ref().map(|note| Paragraph::named("Meddelande om frågorna:", note.text.text.as_str()));
        Report {
            from: brief.organisation.official_name.clone(),
            kind: format!("{kind}{made_up}"),
            code: brief.round.code.clone(),
            title,
            facts: self.facts(),
            lead: note.map(Block::from).into_iter().chain(self.corrected()).collect(),
            parts,
            address: self.address.clone(),
        }
    }

    /// How the result was corrected and why, and what became of its tables.
    fn corrected(&self) -> Vec<Block> {
        let Brief { corrections, result, .. } = &self.brief;
        let each = corrections.iter().map(|one| {
            let on = swedish::day_of(one.signed_at);
            Paragraph::named(format!("Resultatet rättades den {on}."), format!("Skäl: {}", one.reason))
        });
        let tables = corrected::tables(Words::swedish(), &result.figures).into_iter().map(Paragraph::of);
        each.chain(tables).map(Block::from).collect()
    }

    /// What is known of the case.
    fn facts(&self) -> Vec<(String, String)> {
        let case = &self.brief.case;
        let facts = [
            ("Till", Some(self.brief.receiver.clone())),
            ("Diarienummer", case.case_number.clone()),
            ("Sammanträde", case.meeting_on.map(swedish::day)),
        ];
        facts.into_iter().filter_map(|(name, said)| Some((name.to_owned(), said?))).collect()
    }

    /// The statements with the wording they were asked with: "”Jag har en vård som är tillgänglig”".
    pub(super) fn statements(&self) -> Vec<Paragraph> {
        let statements = self.brief.statements.iter();
        statements.map(|statement| Paragraph::of(format!("”{}”", statement.title))).collect()
    }

    /// Where the same is read by everybody, whole; where only the elected may read it yet, their page.
    pub(super) fn open_address(&self) -> String {
        let round = &self.brief.round;
        match result_is_public(round.state, round.result_shown_at) {
            true => format!("{}{}", self.site, result_path(&round.code)),
            false => self.address.clone(),
        }
    }

    /// What has been decided that rests on it, each with the way to it.
    pub(super) fn decided(&self) -> Vec<Block> {
        let one = |decision: &DecisionCard| {
            let said = Paragraph::named(format!("{}.", decision.title), told::decided(decision));
            Block::from(said.resting_on("Läs beslutet", format!("{}{}", self.site, decision_path(decision.id))))
        };
        self.brief.decisions.iter().map(one).collect()
    }

    /// What residents were promised, and why they were asked.
    pub(super) fn promise(&self) -> Vec<Block> {
        let promise = told::promise(&self.brief).into_iter();
        promise.map(|(name, text)| Paragraph::named(format!("{name}:"), text).into()).collect()
    }

    /// How sure one can be, a paragraph each.
    pub(super) fn certainty(&self) -> Vec<Block> {
        let brief = &self.brief;
        let once = brief.read_once.as_ref().map(|once| once.told());
        let came = [Some(told::unweighted(brief)), told::stopped(brief), once].into_iter().flatten();
        let all = came.chain(brief.measured.told(&brief.spoken)).chain([told::hidden(brief)]);
        all.map(|text| Paragraph::of(text).into()).collect()
    }
}

/// A part of a paper.
pub(super) fn part(title: &str, blocks: Vec<Block>) -> Part {
    Part { title: title.to_owned(), blocks, may_go: false }
}
