//! A round as residents meet it: found by the code on the poster, with the names and the promise that its pages tell.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryResult, QuerySelect,
};

use crate::{
    entity::{data_protection_contact, dialogue, organisation, organisation::OrganisationKind, political_body, round},
    round::{
        joins::{controller, data_protection, decider, place, undertaking},
        rules::answer_path,
    },
    ui::contact::Contact,
};

/// A round, whose it is, and what was promised. One read, at every visit: a round may be stopped at any time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResidentRound {
    /// The round.
    pub row: round::Model,
    /// "Härnösand", or "Region Västernorrland".
    pub place: String,
    /// What kind of place.
    pub kind: OrganisationKind,
    /// "Härnösands kommun".
    pub official_place: String,
    /// The data controller: "Socialnämnden".
    pub controller: String,
    /// Address of the dialogue.
    pub dialogue_slug: String,
    /// Why it is held.
    pub purpose: String,
    /// How to reach the dataskyddsombud of the place, where it has said so.
    pub data_protection_contact: Option<String>,
    /// The place's telephone number, where it has said one.
    pub contact_phone: Option<String>,
    /// Its address for e-mail, likewise.
    pub contact_mail: Option<String>,
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
        answer_path(&self.row.code)
    }

    /// Where the dialogue tells what it is about and what became of it.
    pub fn dialogue_path(&self) -> String {
        format!("/dialog/{}", self.dialogue_slug)
    }

    /// How residents reach the place.
    pub fn contact(&self) -> Contact {
        let (phone, mail) = (self.contact_phone.clone(), self.contact_mail.clone());
        Contact { place: self.official_place.clone(), phone, mail }
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
            kind: row.try_get(prefix, "place_kind")?,
            official_place: row.try_get(prefix, "official_place")?,
            controller: row.try_get(prefix, "controller")?,
            dialogue_slug: row.try_get(prefix, "dialogue_slug")?,
            purpose: row.try_get(prefix, "purpose")?,
            data_protection_contact: row.try_get(prefix, "data_protection_contact")?,
            contact_phone: row.try_get(prefix, "contact_phone")?,
            contact_mail: row.try_get(prefix, "contact_mail")?,
            reply_due: row.try_get(prefix, "reply_due")?,
            is_demonstration: row.try_get(prefix, "is_demonstration")?,
            deciding_body: row.try_get(prefix, "deciding_body")?,
        })
    }
}

/// The round with this code, written in small or capital letters. Codes hold letters and digits alone.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn round_by_code(db: &impl ConnectionTrait, code: &str) -> Result<ResidentRound, DbErr> {
    let unknown = || DbErr::RecordNotFound("round".to_owned());
    if !code.trim().chars().all(char::is_alphanumeric) {
        return Err(unknown());
    }
    // Codes are unique. Asking for one row binds a LIMIT, at which SQLite would plan the statement again at every visit.
    let mut found = round::Entity::find()
        .column_as(organisation::Column::Name, "place")
        .column_as(organisation::Column::Kind, "place_kind")
        .column_as(organisation::Column::OfficialName, "official_place")
        .columns([organisation::Column::ContactPhone, organisation::Column::ContactMail])
        .column_as(political_body::Column::Name, "controller")
        .column_as(data_protection_contact::Column::Contact, "data_protection_contact")
        .column_as(dialogue::Column::Slug, "dialogue_slug")
        .columns([dialogue::Column::Purpose, dialogue::Column::ReplyDue, dialogue::Column::IsDemonstration])
        .expr_as(sea_orm::sea_query::Expr::col(("decider", political_body::Column::RunningName)), "deciding_body")
        .join(JoinType::InnerJoin, place())
        .join(JoinType::InnerJoin, controller())
        .join(JoinType::LeftJoin, data_protection())
        .join(JoinType::InnerJoin, undertaking())
        .join_as(JoinType::LeftJoin, decider(), "decider")
        .filter(round::Column::Code.eq(code.trim().to_uppercase()))
        .into_model()
        .all(db)
        .await?;
    found.pop().ok_or_else(unknown)
}
