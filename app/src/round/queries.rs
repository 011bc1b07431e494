//! A round as residents meet it: found by the code on the poster, with the names and the promise that its pages tell.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryResult, QuerySelect,
    RelationDef,
};

use crate::entity::{dialogue, organisation, political_body, round};

/// A round, whose it is, and what was promised. One read, at every visit: a round may be stopped at any time.
#[derive(Clone, Debug)]
pub struct ResidentRound {
    /// The round.
    pub row: round::Model,
    /// "Härnösand", or "Region Västernorrland".
    pub place: String,
    /// "Härnösands kommun".
    pub official_place: String,
    /// The data controller: "Socialnämnden".
    pub controller: String,
    /// Address of the dialogue.
    pub dialogue_slug: String,
    /// Why it is held.
    pub purpose: String,
    /// When residents have their reply at the latest.
    pub reply_due: Option<NaiveDate>,
    /// Whether the dialogue is made up, to show how the service works.
    pub is_demonstration: bool,
    /// The body that decides, in running text: "socialnämnden".
    pub deciding_body: Option<String>,
}

impl ResidentRound {
    /// Where residents answer.
    pub fn path(&self) -> String {
        format!("/svara/{}", self.row.code)
    }

    /// Where the dialogue tells what it is about and what became of it.
    pub fn dialogue_path(&self) -> String {
        format!("/dialog/{}", self.dialogue_slug)
    }

    /// Who decides, in running text.
    pub fn decider(&self) -> &str {
        self.deciding_body.as_deref().unwrap_or("nämnden")
    }
}

impl FromQueryResult for ResidentRound {
    fn from_query_result(row: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        Ok(Self {
            row: round::Model::from_query_result(row, prefix)?,
            place: row.try_get(prefix, "place")?,
            official_place: row.try_get(prefix, "official_place")?,
            controller: row.try_get(prefix, "controller")?,
            dialogue_slug: row.try_get(prefix, "dialogue_slug")?,
            purpose: row.try_get(prefix, "purpose")?,
            reply_due: row.try_get(prefix, "reply_due")?,
            is_demonstration: row.try_get(prefix, "is_demonstration")?,
            deciding_body: row.try_get(prefix, "deciding_body")?,
        })
    }
}

/// The round with this code, written in small or capital letters.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn round_by_code(db: &impl ConnectionTrait, code: &str) -> Result<ResidentRound, DbErr> {
    round::Entity::find()
        .column_as(organisation::Column::Name, "place")
        .column_as(organisation::Column::OfficialName, "official_place")
        .column_as(political_body::Column::Name, "controller")
        .column_as(dialogue::Column::Slug, "dialogue_slug")
        .columns([dialogue::Column::Purpose, dialogue::Column::ReplyDue, dialogue::Column::IsDemonstration])
        .expr_as(sea_orm::sea_query::Expr::col(("decider", political_body::Column::RunningName)), "deciding_body")
        .join(JoinType::InnerJoin, place())
        .join(JoinType::InnerJoin, controller())
        .join(JoinType::InnerJoin, undertaking())
        .join_as(JoinType::LeftJoin, decider(), "decider")
        .filter(round::Column::Code.eq(code.trim().to_uppercase()))
        .into_model()
        .one(db)
        .await?
        .ok_or_else(|| DbErr::RecordNotFound("round".to_owned()))
}

fn place() -> RelationDef {
    round::Entity::belongs_to(organisation::Entity)
        .from(round::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into()
}

fn controller() -> RelationDef {
    round::Entity::belongs_to(political_body::Entity)
        .from(round::Column::ControllerBodyId)
        .to(political_body::Column::Id)
        .into()
}

fn undertaking() -> RelationDef {
    round::Entity::belongs_to(dialogue::Entity).from(round::Column::DialogueId).to(dialogue::Column::Id).into()
}

fn decider() -> RelationDef {
    dialogue::Entity::belongs_to(political_body::Entity)
        .from(dialogue::Column::DecidingBodyId)
        .to(political_body::Column::Id)
        .into()
}
