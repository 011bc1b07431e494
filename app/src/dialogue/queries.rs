//! What residents may know of rounds and dialogues. Every read of rounds goes through [`public_rounds`]: one that has never
//! opened does not leave this module, and no read touches an answer.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    QuerySelect, RelationDef, Select, sea_query::Query,
};
use uuid::Uuid;

use super::{
    asked,
    deciding::{TakenUp, take_up},
    joint::together::{Together, together},
    places,
    rules::time_over,
};
use crate::{
    decision::{
        queries::{DecisionCard, decisions_on},
        rules::{is_given, reply_path},
    },
    entity::{
        dialogue, organisation, organisation::OrganisationKind, political_body, round, round::RoundState,
        round_statement, statement_version,
    },
    round::{
        joins::{decider, place, undertaking},
        notes::queries::{PublicNote, public_notes},
        rules::{result_is_public, result_path},
    },
    translated::{Translated, translations},
    ui::contact::Contact,
    words::Words,
};

/// A round that is or has been open, with what its cards and pages say.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
#[expect(missing_docs, reason = "the columns are those of the tables they come from")]
pub struct PublicRound {
    pub id: Uuid,
    pub code: String,
    pub title: Translated,
    pub state: RoundState,
    pub closes_at: DateTime<Utc>,
    pub stopped_at: Option<DateTime<Utc>>,
    pub stop_reason: Option<String>,
    pub note_id: Option<Uuid>,
    pub result_shown_at: Option<DateTime<Utc>>,
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
    #[sea_orm(skip)]
    pub taken_up: TakenUp,
}

impl PublicRound {
    /// When residents' time to answer was over, or will be.
    pub fn ended(&self) -> DateTime<Utc> {
        time_over(self.closes_at, self.stopped_at)
    }

    /// Where everybody may read its result, once they may.
    pub fn result_path(&self) -> Option<String> {
        result_is_public(self.state, self.result_shown_at).then(|| result_path(&self.code))
    }

    /// Where everybody reads what became of it, once the reply is given.
    pub fn reply_path(&self) -> Option<String> {
        is_given(self.state).then(|| reply_path(&self.dialogue_slug, &self.code))
    }

    /// Who decides, in running text.
    pub fn body(&self, words: Words) -> String {
        self.deciding_body.clone().unwrap_or_else(|| words.body_unnamed())
    }
}

/// A round to answer now, with what its card says besides.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenRound {
    /// The round.
    pub round: PublicRound,
    /// The first statement it was asked with.
    pub quote: Option<Translated>,
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
    words: Words,
) -> Result<Vec<OpenRound>, DbErr> {
    let mut rounds: Vec<PublicRound> = public_rounds(which)
        .filter(is_open(now))
        .order_by_asc(round::Column::ClosesAt)
        .into_model::<PublicRound>()
        .all(db)
        .await?;
    if rounds.is_empty() {
        return Ok(Vec::new());
    }
    translate(db, &mut rounds, words).await?;
    let quotes = asked::first_statements(db, rounds.iter().map(|round| round.id), words).await?;
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
    words: Words,
) -> Result<Vec<PublicRound>, DbErr> {
    let mut rounds: Vec<PublicRound> = public_rounds(which)
        .filter(is_open(now).not())
        .order_by_desc(round::Column::ClosesAt)
        .limit(limit)
        .into_model()
        .all(db)
        .await?;
    translate(db, &mut rounds, words).await?;
    take_up(db, &mut rounds).await?;
    Ok(rounds)
}

/// Gives rounds their titles in the language of the reader.
async fn translate(db: &impl ConnectionTrait, rounds: &mut [PublicRound], words: Words) -> Result<(), DbErr> {
    let texts = translations(db, words, rounds.iter().map(|round| round.id)).await?;
    for round in rounds {
        round.title = texts.text(round.id, "title", &round.title.text);
    }
    Ok(())
}

/// A dialogue with its rounds, newest first, and its bodies.
#[derive(Clone, Debug)]
pub struct PublicDialogue {
    /// The dialogue.
    pub row: dialogue::Model,
    /// Its title.
    pub title: Translated,
    /// Why it is held.
    pub purpose: Translated,
    /// What residents can influence, where that is settled.
    pub can_influence: Option<Translated>,
    /// What they cannot, likewise.
    pub cannot_influence: Option<Translated>,
    /// Its rounds that are or have been open; at least one.
    pub rounds: Vec<PublicRound>,
    /// The public notes on them, by their keys.
    pub notes: HashMap<Uuid, PublicNote>,
    /// Of a joint dialogue, who asks the same.
    pub together: Option<Together>,
    /// The body that holds it, as "Socialnämnden i Härnösand".
    pub owner: String,
    /// The body that decides, in the same way.
    pub deciding_body: Option<String>,
    /// How to reach the organisation of the body that holds it.
    pub contact: Contact,
    /// The decisions that rest on it, the newest first.
    pub decisions: Vec<DecisionCard>,
}

/// The dialogue at this address.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none, or when none of its rounds has opened yet.
pub async fn public_dialogue(db: &impl ConnectionTrait, slug: &str, words: Words) -> Result<PublicDialogue, DbErr> {
    let missing = || DbErr::RecordNotFound("dialogue".to_owned());
    let row = dialogue::Entity::find().filter(dialogue::COLUMN.slug.eq(slug)).one(db).await?.ok_or_else(missing)?;
    let which = Which::OfDialogue(row.id);
    let mut rounds: Vec<PublicRound> =
        public_rounds(which).order_by_desc(round::Column::ClosesAt).into_model().all(db).await?;
    if rounds.is_empty() {
        return Err(missing());
    }
    let mut names =
        places::body_names(db, [Some(row.owner_body_id), row.deciding_body_id].into_iter().flatten(), words).await?;
    let deciding_body = row.deciding_body_id.and_then(|id| names.get(&id).cloned());
    let owner = names.remove(&row.owner_body_id).unwrap_or_default();
    translate(db, &mut rounds, words).await?;
    take_up(db, &mut rounds).await?;
    let notes: Vec<_> = rounds.iter().filter_map(|round| round.note_id).collect();
    let texts = translations(db, words, [row.id]).await?;
    Ok(PublicDialogue {
        title: texts.text(row.id, "title", &row.title),
        purpose: texts.text(row.id, "purpose", &row.purpose),
        can_influence: texts.text_of(row.id, "can_influence", row.can_influence.as_deref()),
        cannot_influence: texts.text_of(row.id, "cannot_influence", row.cannot_influence.as_deref()),
        notes: public_notes(db, &notes, words).await?,
        together: together(db, row.id, words).await?,
        contact: places::contact_of(db, row.owner_body_id).await?,
        decisions: decisions_on(db, row.id, words).await?,
        row,
        rounds,
        owner,
        deciding_body,
    })
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
            round::Column::NoteId,
            round::Column::ResultShownAt,
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
