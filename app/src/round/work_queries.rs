//! What the workbench reads: the rounds of the bodies where somebody moderates, and one of them in full. The only figure of
//! a round that is not closed is how many answers it has received.

use std::collections::{BTreeMap, HashMap};

use analysis::open::OpenRound;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    answer::guard::flags,
    channel::second::waiting_in,
    decision::queries::deciders,
    dialogue::{
        deciding::{TakenUp, taken_up_of},
        joint::{own_case, queries::invitation_of},
        places, planning,
    },
    entity::{
        dialogue, organisation, political_body, round, round::RoundState, round_statement, statement_version,
        submission, submission::AnswerChannel, submission_flag::Flag,
    },
    error::AppError,
    moderation::{
        counters::{self, DoubleKeyed},
        second_reading,
        topics::queries::{Unfinished, left},
    },
    one_time_codes::making,
    record::disposal::queries::{Disposed, disposed_of, without_answers},
    round::{
        gate::Preparation,
        planning::queries::chosen_statements,
        questionnaire::questionnaire,
        rules::{has_result, may_moderate},
        waiting::Standing,
    },
    summary::{
        brief_questions::queries::tally,
        correction::queries::waiting_by_round,
        writing::queries::{Written, written_by_round},
    },
    words::Words,
};

/// A round in full, as its moderators see it.
#[derive(Clone, Debug)]
pub struct WorkRound {
    /// The round with its dialogue, bodies and questions.
    pub ready: Preparation,
    /// The statements with the wording it is asked with.
    pub statements: Vec<statement_version::Model>,
    /// How many have answered.
    pub received: OpenRound,
    /// Comments that nobody has read.
    pub left: u64,
    /// Comments of the sample that wait for this moderator to read them a second time.
    pub second_left: u64,
    /// How many answers were sent in an odd way, by what was odd.
    pub odd: BTreeMap<Flag, i64>,
    /// How the second keying of papers has gone.
    pub twice: DoubleKeyed,
    /// How far its summary has come.
    pub written: Written,
    /// Whether those who take it up have decided.
    pub taken_up: TakenUp,
    /// Records of it that are gone.
    pub disposed: Vec<Disposed>,
    /// The invitation to a joint dialogue of another body that it came of.
    pub invitation: Option<Uuid>,
}

/// The moderator's round in full.
///
/// # Errors
/// When it is gone, or the database cannot be read.
pub async fn work_round(
    db: &impl ConnectionTrait,
    moderator: &ModeratorOf<round::Model>,
) -> Result<WorkRound, AppError> {
    let round_id = moderator.row().id;
    let ready = preparation(db, round_id).await?;
    Ok(WorkRound {
        taken_up: taken_up_of(db, &ready.round).await?,
        ready,
        disposed: disposed_of(db, round_id).await?,
        invitation: invitation_of(db, round_id).await?,
        statements: statements(db, round_id).await?,
        received: received(db, round_id).await?,
        left: counters::left_to_read(db, round_id).await?,
        second_left: second_left(db, moderator).await?,
        odd: flags::in_round(db, round_id).await?,
        twice: counters::double_keyed(db, round_id).await?,
        written: written_by_round(db, vec![round_id]).await?.remove(&round_id).unwrap_or_default(),
    })
}

async fn second_left(db: &impl ConnectionTrait, moderator: &ModeratorOf<round::Model>) -> Result<u64, DbErr> {
    let round = moderator.row().id;
    let left = second_reading::left_by_round(db, &[round], moderator.account().id).await?;
    Ok(left.get(&round).copied().unwrap_or_default())
}

/// What the gate looks at.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is no such round.
pub async fn preparation(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Preparation, DbErr> {
    let round = found(round::Entity::find_by_id(round_id).one(db).await?, "round")?;
    let dialogue = found(dialogue::Entity::find_by_id(round.dialogue_id).one(db).await?, "dialogue")?;
    let controller = political_body::Entity::find_by_id(round.controller_body_id).one(db).await?;
    let organisation = organisation::Entity::find_by_id(round.organisation_id).one(db).await?;
    let case = own_case::queries::case(db, &dialogue, &round).await?;
    let ids = [dialogue.deciding_body_id, case.receiving_body_id].into_iter().flatten();
    let names = places::body_names(db, ids, Words::swedish()).await?;
    let name = |id: Option<Uuid>| id.and_then(|id| names.get(&id).cloned());
    let codes = if round.one_time_codes { making::count(db, round.id).await? } else { 0 };
    Ok(Preparation {
        codes,
        statements: chosen_statements(db, round.id).await?,
        is_promised: planning::queries::stands(db, dialogue.id).await?,
        asked: questionnaire(db, round.questionnaire_id).await?,
        controller: found(controller, "political_body")?,
        organisation: found(organisation, "organisation")?,
        deciding: name(dialogue.deciding_body_id),
        receiving: name(case.receiving_body_id),
        case,
        dialogue,
        round,
    })
}

/// Every round of these bodies, the one that ends last first, with what is left to do in those that are not closed, and what the person
/// with this account cannot do because of what they know.
///
/// # Errors
/// When the database cannot be read.
pub async fn rounds_of(db: &impl ConnectionTrait, account_id: Uuid, bodies: Vec<Uuid>) -> Result<Vec<Standing>, DbErr> {
    let mut rounds = rounds_in(db, bodies).await?;
    for standing in rounds.iter_mut().filter(|standing| 0 < standing.twice.waiting) {
        let (own, _) = waiting_in(db, standing.round.id, account_id).await?;
        standing.for_others = standing.twice.waiting.saturating_sub(u64::try_from(own.len()).unwrap_or(u64::MAX));
    }
    Ok(rounds)
}

async fn rounds_in(db: &impl ConnectionTrait, bodies: Vec<Uuid>) -> Result<Vec<Standing>, DbErr> {
    let rounds = round::Entity::find()
        .filter(round::COLUMN.controller_body_id.is_in(bodies))
        .order_by_desc(round::COLUMN.closes_at)
        .all(db)
        .await?;
    let living: Vec<_> = rounds.iter().filter(|round| may_moderate(round.state)).map(|round| round.id).collect();
    let places = places::names(db, rounds.iter().map(|round| round.organisation_id)).await?;
    let dialogues = dialogues(db, rounds.iter().map(|round| round.dialogue_id)).await?;
    let cases = own_case::queries::cases(db, &rounds, &dialogues).await?;
    let asked = tally(db, &rounds.iter().map(|round| round.id).collect::<Vec<_>>()).await?;
    let received = received_by_round(db, &living).await?;
    let unread = counters::unread_by_round(db, &living).await?;
    let twice = counters::double_keyed_by_round(db, &living).await?;
    let mut topics = HashMap::new();
    for round in rounds.iter().filter(|round| round.state == RoundState::Stopped && round.frozen_at.is_some()) {
        topics.insert(round.id, Unfinished::of(&left(db, round).await?));
    }
    let corrections = waiting_by_round(db, rounds.iter().map(|round| round.id)).await?;
    let closed: Vec<_> = rounds.iter().filter(|round| has_result(round.state)).map(|round| round.id).collect();
    let decided = deciders(db, closed.iter().copied()).await?;
    let disposed = without_answers(db, &closed).await?;
    let written = written_by_round(db, closed).await?;
    let standing = |round: round::Model| Standing {
        place: places.get(&round.organisation_id).cloned().unwrap_or_default(),
        reply_due: dialogues.get(&round.dialogue_id).and_then(|dialogue| dialogue.reply_due),
        meeting_on: cases.get(&round.id).and_then(|case| case.meeting_on),
        is_decided: cases.get(&round.id).is_some_and(|case| decided.contains(&(round.id, case.receiver(&round)))),
        asked: asked.get(&round.id).copied().unwrap_or_default(),
        received: received.get(&round.id).copied().unwrap_or(OpenRound::new(0)),
        unread: unread.get(&round.id).copied(),
        twice: twice.get(&round.id).copied().unwrap_or_default(),
        for_others: 0,
        topics: topics.get(&round.id).copied().unwrap_or_default(),
        written: written.get(&round.id).copied().unwrap_or_default(),
        correction: corrections.get(&round.id).copied(),
        is_disposed: disposed.contains(&round.id),
        round,
    };
    Ok(rounds.into_iter().map(standing).collect())
}

/// Dialogues by their keys.
async fn dialogues(
    db: &impl ConnectionTrait,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, dialogue::Model>, DbErr> {
    let rows = dialogue::Entity::find().filter(dialogue::COLUMN.id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// How many answers of a round count right now: sent in time, not withdrawn, meetings beside.
///
/// # Errors
/// When the database cannot be read.
pub async fn received(db: &impl ConnectionTrait, round_id: Uuid) -> Result<OpenRound, DbErr> {
    let people = counted_answers().filter(submission::COLUMN.round_id.eq(round_id)).count(db).await?;
    Ok(OpenRound::new(u32::try_from(people).unwrap_or(u32::MAX)))
}

/// Whether residents could answer on paper.
pub fn offers_paper(round: &round::Model) -> bool {
    round.channels.split_whitespace().any(|channel| channel == "paper")
}

/// Whether meetings are held in the round.
pub fn offers_meetings(round: &round::Model) -> bool {
    round.channels.split_whitespace().any(|channel| channel == "meeting")
}

async fn received_by_round(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, OpenRound>, DbErr> {
    let rows: Vec<(Uuid, i64)> = counted_answers()
        .select_only()
        .column(submission::Column::RoundId)
        .column_as(submission::Column::Id.count(), "received")
        .filter(submission::COLUMN.round_id.is_in(rounds.iter().copied()))
        .group_by(submission::Column::RoundId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, n)| (id, OpenRound::new(u32::try_from(n).unwrap_or(u32::MAX)))).collect())
}

fn counted_answers() -> Select<submission::Entity> {
    submission::Entity::find()
        .filter(submission::COLUMN.withdrawn_on.is_null())
        .filter(submission::COLUMN.is_late.eq(false))
        .filter(submission::COLUMN.channel.ne(AnswerChannel::Meeting))
}

/// The statements of a round in order, in the words it is asked with.
///
/// # Errors
/// When the database cannot be read.
pub async fn statements(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<statement_version::Model>, DbErr> {
    let links = round_statement::Entity::find()
        .filter(round_statement::COLUMN.round_id.eq(round_id))
        .order_by_asc(round_statement::COLUMN.position)
        .all(db)
        .await?;
    let ids = links.iter().map(|link| link.statement_version_id);
    let rows = statement_version::Entity::find().filter(statement_version::COLUMN.id.is_in(ids)).all(db).await?;
    let mut by_id: HashMap<Uuid, _> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(links.iter().filter_map(|link| by_id.remove(&link.statement_version_id)).collect())
}

fn found<T>(row: Option<T>, what: &str) -> Result<T, DbErr> {
    row.ok_or_else(|| DbErr::RecordNotFound(what.to_owned()))
}
