//! The demonstration: dialogues, comments and accounts that are made up and say so. The figures are not in the file; they
//! are drawn from the weights in it, the same at every run.

use std::collections::BTreeMap;

use app::entity::{dialogue::InfluenceLevel, membership::Role, round::RoundState, topic::Lean};
use serde::Deserialize;

use crate::read::{self, column_value};

/// Texts by language tag and then by field.
pub type Other = BTreeMap<String, BTreeMap<String, String>>;

/// Everything made up.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demonstration {
    /// Always "sv".
    pub language: String,
    /// Always true.
    pub made_up: bool,
    /// The sentence that every text of the demonstration carries.
    pub notice: String,
    /// Härnösand, then Eskilstuna.
    pub dialogues: Vec<Dialogue>,
    /// One for every role in Härnösand and Eskilstuna, and two moderators, since one writes a summary and another approves it. In the
    /// kommun beside them two moderators and somebody elected.
    pub accounts: Vec<Account>,
}

/// A made-up dialogue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dialogue {
    /// The kommun's slug.
    pub key: String,
    /// Always true.
    pub made_up: bool,
    /// Slug of the organisation.
    pub organisation: String,
    /// Slug of the body that owns it.
    pub owner: String,
    /// Its place in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Why it is held.
    pub purpose: String,
    /// The same in lättläst.
    pub purpose_easy_read: String,
    /// How much residents can influence.
    #[serde(deserialize_with = "column_value")]
    pub influence_level: InfluenceLevel,
    /// What they can influence.
    pub can_influence: String,
    /// The same in lättläst.
    pub can_influence_easy_read: String,
    /// What they cannot.
    pub cannot_influence: String,
    /// The same in lättläst.
    pub cannot_influence_easy_read: String,
    /// Its texts by language tag and field ("title", "purpose"), where somebody has translated them.
    #[serde(default)]
    pub other: Other,
    /// Slug of the body that decides.
    pub deciding_body: String,
    /// Who asked for it.
    pub commissioned_by: String,
    /// Days from the first seeding to the promised reply.
    pub reply_due_days: i64,
    /// Days from the first seeding to when that body meets over the result, where that is known; before is negative.
    pub meeting_days: Option<i64>,
    /// A decision that rests on it, where one is made up.
    pub decision: Option<Decision>,
    /// The closed one, then the open one, then one that is planned where there is one.
    pub rounds: Vec<Round>,
}

/// A made-up decision of the body that decides.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What it is called.
    pub title: String,
    /// How it reads.
    pub wording: String,
    /// Its number in the minutes.
    pub minute_item: String,
    /// The case it belongs to.
    pub case_number: String,
    /// Days from the first seeding to the day it was made; before is negative.
    pub decided_days: i64,
    /// Days from the first seeding to when those who decided got what its rounds say, where nothing else tells it.
    pub delivered_days: Option<i64>,
    /// Keys of the rounds that it rests on.
    pub rounds: Vec<String>,
}

/// A made-up round.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Unique within its dialogue.
    pub key: String,
    /// The code on posters.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its texts by language tag and field ("title"), lättläst included.
    #[serde(default)]
    pub other: Other,
    /// Where it ends up. Nobody has answered one that is planned, so it has no people.
    #[serde(deserialize_with = "column_value")]
    pub state: RoundState,
    /// Keys of its statements.
    pub statements: Vec<String>,
    /// Keys of the standard questions it asks, in order.
    pub questions: Vec<String>,
    /// Languages it is offered in.
    pub languages: Vec<String>,
    /// Days from the first seeding to its opening; before is negative.
    pub opens_days: i64,
    /// Days from the first seeding to its end.
    pub closes_days: i64,
    /// Whether whoever answers needs a one-time code.
    #[serde(default)]
    pub one_time_codes: bool,
    /// How many have answered.
    pub submissions: usize,
    /// Where the random numbers start.
    pub seed: u64,
    /// Who answers, as weights for `age_group`, `sex`, `channel`, `camp` and `leaning`.
    pub people: BTreeMap<String, Vec<Rule>>,
    /// What they answer, by question.
    pub answers: BTreeMap<String, Weights>,
    /// What they write, by free-text question.
    pub comments: BTreeMap<String, Vec<Comment>>,
    /// The meetings that were held in it.
    #[serde(default)]
    pub meetings: Vec<Meeting>,
    /// How topics lean, as the moderator judges it, by their names.
    #[serde(default)]
    pub leans: BTreeMap<String, Lean>,
    /// What stands around the sentences of its summary, where it is to have one.
    pub summary: Option<Frame>,
}

/// The free sentences of a summary.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// Before the others: why the dialogue was held.
    pub background: String,
    /// After them.
    pub thanks: String,
}

/// How answers to one question are spread.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Per cent who skip the question.
    pub skip: u64,
    /// For everything but opinion statements.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// For opinion statements, each with its own.
    #[serde(default)]
    pub statements: BTreeMap<String, Vec<Rule>>,
}

/// Weights for the people it holds for; the first rule that fits a person is used.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Property and the values it may have; empty fits everybody.
    #[serde(default)]
    pub when: BTreeMap<String, Vec<String>>,
    /// Weight per option. In a multiple choice: the per cent who tick it.
    pub weights: BTreeMap<String, u64>,
}

/// A made-up comment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// What was written.
    pub text: String,
    /// The writer's age group, where it matters for the voice.
    pub age_group: Option<String>,
    /// The writer's sex, likewise.
    pub sex: Option<String>,
    /// "critical", "mixed" or "positive"; steers the writer's other answers.
    pub leaning: String,
    /// The language, where it is not Swedish.
    pub language: Option<String>,
    /// Why a moderator does not let it be shown.
    pub withhold: Option<String>,
    /// The topics that a moderator finds in it, once its round is to be closed.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Why it is a single voice that must not disappear, where it is one.
    pub voice: Option<String>,
}

/// A made-up meeting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Days from the first seeding to the day it was held; before is negative.
    pub held_days: i64,
    /// Where, and that it is made up.
    pub place: String,
    /// How many took part.
    pub participants: i32,
    /// Who led it: a role, never a person's name.
    pub led_by: String,
    /// How many raised a hand for each option, in their order, by question with one choice or several.
    pub hands: BTreeMap<String, Vec<u32>>,
    /// What was noted, by question.
    pub notes: BTreeMap<String, Vec<String>>,
}

/// A sign-in of the demonstration.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Under a domain reserved for examples.
    pub email: String,
    /// The role, never a person's name.
    pub display_name: String,
    /// What it may do.
    #[serde(deserialize_with = "column_value")]
    pub role: Role,
    /// Slug of the organisation.
    pub organisation: String,
    /// Slug of the body, where the role is for one.
    pub body: Option<String>,
}

/// Reads the demonstration.
///
/// # Errors
/// When the data file does not have the shape above.
pub fn demonstration() -> anyhow::Result<Demonstration> {
    read::parse("demonstration.json", include_str!("../data/demonstration.json"))
}

#[cfg(test)]
mod tests;
