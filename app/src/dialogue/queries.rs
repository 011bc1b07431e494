//! What residents may know of rounds and dialogues. Every read of rounds goes through [`public_rounds`]: one that has never
//! opened does not leave this module, and no read touches an answer.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef, Select, sea_query::Query,
};
use uuid::Uuid;

use super::{asked, places};
use crate::{
    entity::{
        dialogue, organisation, organisation::OrganisationKind, political_body, round, round::RoundState,
        round_statement, statement_version,
    },
    round::joins::{decider, place, undertaking},
};

/// A round that is or has been open, with what its cards and pages say.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
#[expect(missing_docs, reason = "the columns are those of the tables they come from")]
pub struct PublicRound {
    pub id: Uuid,
    pub code: String,
    pub title: String,
    pub state: RoundState,
    pub closes_at: DateTime<Utc>,
    pub stopped_at: Option<DateTime<Utc>>,
    pub stop_reason: Option<String>,
    pub questionnaire_id: Uuid,
    pub controller_body_id: Uuid,
    pub place: String,
    pub place_slug: String,
    pub place_kind: OrganisationKind,
    pub dialogue_slug: String,
    pub reply_due: Option<NaiveDate>,
    pub is_demonstration: bool,
    /// The deciding body in running text.
    pub deciding_body: Option<String>,
}

impl PublicRound {
    /// Who decides, in running text.
    pub fn body(&self) -> &str {
        self.deciding_body.as_deref().unwrap_or("nämnden")
    }
}

/// A round to answer now, with what its card says besides.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenRound {
    /// The round.
    pub round: PublicRound,
    /// The first statement it was asked with.
    pub quote: Option<String>,
    /// Minutes to answer it.
    pub minutes: u32,
}

/// Which rounds a page shows.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// All there are.
    All,
    /// Those of a kommun, and those that its region or joint bodies hold for the whole county.
    Near(&'a organisation::Model),
    /// Those of one dialogue.
    OfDialogue(Uuid),
    /// Those tied to one statement, in any wording.
    OnStatement(Uuid),
}

impl Which<'_> {
    fn condition(self) -> Condition {
        match self {
            Self::All => Condition::all(),
            Self::Near(kommun) => Condition::any().add(round::Column::OrganisationId.eq(kommun.id)).add(
                Condition::all()
                    .add(organisation::Column::CountyCode.eq(kommun.county_code.as_str()))
                    .add(organisation::Column::Kind.ne(OrganisationKind::Municipality)),
            ),
            Self::OfDialogue(id) => Condition::all().add(round::Column::DialogueId.eq(id)),
            Self::OnStatement(id) => Condition::all().add(round::Column::Id.in_subquery(rounds_on(id))),
        }
    }
}

/// Rounds that can be answered at `now`, the one that closes first on top.
pub async fn open_rounds(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    which: Which<'_>,
) -> Result<Vec<OpenRound>, DbErr> {
    let rounds = public_rounds(which)
        .filter(is_open(now))
        .order_by_asc(round::Column::ClosesAt)
        .into_model::<PublicRound>()
        .all(db)
        .await?;
    if rounds.is_empty() {
        return Ok(Vec::new());
    }
    let quotes = asked::first_statements(db, rounds.iter().map(|round| round.id)).await?;
    let mut minutes = asked::minutes(db, rounds.iter().map(|round| round.questionnaire_id)).await?;
    let with_more = |round: PublicRound| OpenRound {
        quote: quotes.get(&round.id).cloned(),
        minutes: minutes.remove(&round.questionnaire_id).unwrap_or(1),
        round,
    };
    Ok(rounds.into_iter().map(with_more).collect())
}

/// Rounds whose time is over at `now`, the one that ended last on top.
pub async fn earlier_rounds(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    which: Which<'_>,
    limit: u64,
) -> Result<Vec<PublicRound>, DbErr> {
    public_rounds(which)
        .filter(is_open(now).not())
        .order_by_desc(round::Column::ClosesAt)
        .limit(limit)
        .into_model()
        .all(db)
        .await
}

/// A dialogue with its rounds, newest first, and its bodies.
#[derive(Clone, Debug)]
pub struct PublicDialogue {
    /// The dialogue.
    pub row: dialogue::Model,
    /// Its rounds that are or have been open; at least one.
    pub rounds: Vec<PublicRound>,
    /// The body that holds it, as "Socialnämnden i Härnösand".
    pub owner: String,
    /// The body that decides, in the same way.
    pub deciding_body: Option<String>,
}

/// The dialogue at this address.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none, or when none of its rounds has opened yet.
pub async fn public_dialogue(db: &impl ConnectionTrait, slug: &str) -> Result<PublicDialogue, DbErr> {
    let missing = || DbErr::RecordNotFound("dialogue".to_owned());
    let row = dialogue::Entity::find().filter(dialogue::COLUMN.slug.eq(slug)).one(db).await?.ok_or_else(missing)?;
    let rounds =
        public_rounds(Which::OfDialogue(row.id)).order_by_desc(round::Column::ClosesAt).into_model().all(db).await?;
    if rounds.is_empty() {
        return Err(missing());
    }
    let mut names =
        places::body_names(db, [Some(row.owner_body_id), row.deciding_body_id].into_iter().flatten()).await?;
    let deciding_body = row.deciding_body_id.and_then(|id| names.get(&id).cloned());
    let owner = names.remove(&row.owner_body_id).unwrap_or_default();
    Ok(PublicDialogue { row, rounds, owner, deciding_body })
}

/// The one door to rounds: never one that has not opened.
fn public_rounds(which: Which<'_>) -> Select<round::Entity> {
    round::Entity::find()
        .select_only()
        .columns([
            round::Column::Id,
            round::Column::Code,
            round::Column::Title,
            round::Column::State,
            round::Column::ClosesAt,
            round::Column::StoppedAt,
            round::Column::StopReason,
            round::Column::QuestionnaireId,
            round::Column::ControllerBodyId,
        ])
        .column_as(organisation::Column::Name, "place")
        .column_as(organisation::Column::Slug, "place_slug")
        .column_as(organisation::Column::Kind, "place_kind")
        .column_as(dialogue::Column::Slug, "dialogue_slug")
        .columns([dialogue::Column::ReplyDue, dialogue::Column::IsDemonstration])
        .column_as(political_body::Column::RunningName, "deciding_body")
        .join(JoinType::InnerJoin, place())
        .join(JoinType::InnerJoin, undertaking())
        .join(JoinType::LeftJoin, decider())
        .filter(round::Column::State.ne(RoundState::Planned))
        .filter(round::Column::OpenedAt.is_not_null())
        .filter(which.condition())
}

fn is_open(now: DateTime<Utc>) -> Condition {
    Condition::all().add(round::Column::State.eq(RoundState::Open)).add(round::Column::ClosesAt.gt(now))
}

/// From the statements of a round to their words.
pub(super) fn wording() -> RelationDef {
    round_statement::Entity::belongs_to(statement_version::Entity)
        .from(round_statement::Column::StatementVersionId)
        .to(statement_version::Column::Id)
        .into()
}

/// Ids of the rounds that were asked with any wording of a statement.
fn rounds_on(statement_id: Uuid) -> sea_orm::sea_query::SelectStatement {
    Query::select()
        .column((round_statement::Entity, round_statement::Column::RoundId))
        .from(round_statement::Entity)
        .inner_join(statement_version::Entity, wording())
        .and_where(statement_version::Column::StatementId.eq(statement_id))
        .to_owned()
}
