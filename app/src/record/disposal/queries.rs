//! The rules that hold, what may be disposed of by them today, and what has been.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, Iterable, QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use super::{
    around,
    rules::{self, due_on, may_go_in},
};
use crate::{
    entity::{
        brief_question, brief_read, comment, delivery, disposal,
        disposal_rule::{self, RecordKind},
        joint_dialogue, one_time_code, round,
        round::RoundState,
        submission,
    },
    forms::stamp,
    round::rules::has_result,
    swedish,
};

/// Records that may be disposed of, and by which rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The round.
    pub round: round::Model,
    /// Which of its records.
    pub kind: RecordKind,
    /// The rule.
    pub rule: disposal_rule::Model,
    /// Since when.
    pub since: NaiveDate,
}

/// The newest rule of each kind.
pub type Rules = BTreeMap<RecordKind, disposal_rule::Model>;

/// The rules of a body that hold.
///
/// # Errors
/// When the database cannot be read.
pub async fn rules_of(db: &impl ConnectionTrait, body_id: Uuid) -> Result<Rules, DbErr> {
    let rows = disposal_rule::Entity::find()
        .filter(disposal_rule::COLUMN.body_id.eq(body_id))
        .order_by_asc(disposal_rule::COLUMN.entered_at)
        .order_by_asc(disposal_rule::COLUMN.id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|rule| (rule.kind, rule)).collect())
}

/// Rounds of a body that are over for good: signed, or withdrawn after they had opened. In no order.
pub fn over(body_id: Uuid) -> Select<round::Entity> {
    let withdrawn =
        Condition::all().add(round::Column::State.eq(RoundState::Withdrawn)).add(round::Column::OpenedAt.is_not_null());
    let over = Condition::any().add(round::Column::ClosedAt.is_not_null()).add(withdrawn);
    round::Entity::find().filter(round::COLUMN.controller_body_id.eq(body_id)).filter(over)
}

/// When a round was over: signed, or, where it was withdrawn, stopped.
fn ended(round: &round::Model) -> Option<DateTime<Utc>> {
    round.closed_at.or(round.stopped_at).filter(|_| has_result(round.state) || round.state == RoundState::Withdrawn)
}

/// Changes when other records are due, or by other rules. Nothing else of a round is asked: it may be shuffled meanwhile.
pub fn stamp_of(due: &[Due]) -> String {
    let named = due.iter().map(|due| (due.round.id, due.kind, due.rule.id, due.since));
    stamp(&named.collect::<Vec<_>>())
}

/// What may be disposed of today, in the order in which it must be. Only of rounds that are over, and only what is there.
///
/// # Errors
/// When the database cannot be read.
pub async fn due(db: &impl ConnectionTrait, body_id: Uuid, today: NaiveDate) -> Result<Vec<Due>, DbErr> {
    let rules = rules_of(db, body_id).await?;
    let mut rounds = over(body_id).all(db).await?;
    rounds.sort_by(|one, other| (ended(one), &one.code).cmp(&(ended(other), &other.code)));
    let ids: Vec<_> = rounds.iter().map(|round| round.id).collect();
    let kinds = kinds_of(db, &ids).await?;
    let of = |round: &round::Model| {
        due_of(&rules, kinds.get(&round.id).map(Vec::as_slice).unwrap_or_default(), round, today)
    };
    Ok(rounds.iter().flat_map(of).collect())
}

fn due_of(rules: &Rules, kinds: &[RecordKind], round: &round::Model, today: NaiveDate) -> Vec<Due> {
    let Some(closed) = ended(round).map(|at| swedish::local(at).date_naive()) else { return Vec::new() };
    let (mut due, mut texts_stay) = (Vec::new(), false);
    for kind in kinds.iter().copied().filter(|kind| may_go_in(*kind, round.state)) {
        if kind == RecordKind::Answers && texts_stay {
            continue;
        }
        let rule = rules.get(&kind).and_then(|rule| Some((rule, due_on(rule, closed).filter(|day| *day <= today)?)));
        match rule {
            Some((rule, since)) => due.push(Due { round: round.clone(), kind, rule: rule.clone(), since }),
            None => texts_stay |= kind == RecordKind::Texts,
        }
    }
    due
}

/// The kinds of record that each of these rounds has any of, in the order in which they are disposed of. Each kind is asked for once,
/// however many the rounds are; one that has nothing is not among them.
///
/// # Errors
/// When the database cannot be read.
pub async fn kinds_of(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, Vec<RecordKind>>, DbErr> {
    let mut kinds: HashMap<Uuid, Vec<RecordKind>> = HashMap::new();
    if rounds.is_empty() {
        return Ok(kinds);
    }
    for kind in RecordKind::iter() {
        for round in rounds_with(db, rounds, kind).await? {
            kinds.entry(round).or_default().push(kind);
        }
    }
    Ok(kinds)
}

/// Those of the rounds that have any records of this kind.
async fn rounds_with(db: &impl ConnectionTrait, rounds: &[Uuid], kind: RecordKind) -> Result<HashSet<Uuid>, DbErr> {
    let these = || rounds.iter().copied();
    match kind {
        RecordKind::Texts => {
            let comments = comment::Entity::find().filter(comment::Column::RoundId.is_in(these()));
            distinct(db, comments, comment::Column::RoundId).await
        }
        RecordKind::Answers => {
            let answers = submission::Entity::find().filter(submission::Column::RoundId.is_in(these()));
            distinct(db, answers, submission::Column::RoundId).await
        }
        RecordKind::Codes => {
            let codes = one_time_code::Entity::find().filter(one_time_code::Column::RoundId.is_in(these()));
            distinct(db, codes, one_time_code::Column::RoundId).await
        }
        RecordKind::BriefQuestions => {
            let asked = brief_question::Entity::find().filter(brief_question::Column::RoundId.is_in(these()));
            let read = brief_read::Entity::find().filter(brief_read::Column::RoundId.is_in(these()));
            let mut found = distinct(db, asked, brief_question::Column::RoundId).await?;
            found.extend(distinct(db, read, brief_read::Column::RoundId).await?);
            Ok(found)
        }
        RecordKind::Deliveries => {
            let delivered = delivery::Entity::find().filter(delivery::Column::RoundId.is_in(these()));
            distinct(db, delivered, delivery::Column::RoundId).await
        }
        RecordKind::Invitations => {
            distinct(db, around::with_fruitless(rounds), joint_dialogue::Column::TemplateRoundId).await
        }
    }
}

async fn distinct<E: EntityTrait>(
    db: &impl ConnectionTrait,
    rows: Select<E>,
    column: impl ColumnTrait,
) -> Result<HashSet<Uuid>, DbErr> {
    let found: Vec<Uuid> = rows.select_only().column(column).distinct().into_tuple().all(db).await?;
    Ok(found.into_iter().collect())
}

/// Something that has been disposed of, with the rule and the round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disposed {
    /// What and when.
    pub row: disposal::Model,
    /// By which rule.
    pub rule: disposal_rule::Model,
    /// The round's title and code.
    pub round: String,
}

impl Disposed {
    /// "Texter gallrades den 1 april 2029 enligt § 41 den 1 februari 2027."
    pub fn told(&self) -> String {
        let (what, day) = (rules::name(self.row.kind), swedish::day_of(self.row.disposed_at));
        format!("{what} gallrades den {day} enligt {}.", rules::decision(&self.rule))
    }
}

/// What has been disposed of in the rounds of a body, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn disposed_by(db: &impl ConnectionTrait, body_id: Uuid) -> Result<Vec<Disposed>, DbErr> {
    let rounds = round::Entity::find().filter(round::COLUMN.controller_body_id.eq(body_id)).all(db).await?;
    disposed_in(db, rounds.into_iter().map(|round| (round.id, format!("{} ({})", round.title, round.code))).collect())
        .await
}

/// What has been disposed of in a round, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn disposed_of(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<Disposed>, DbErr> {
    disposed_in(db, HashMap::from([(round_id, String::new())])).await
}

async fn disposed_in(db: &impl ConnectionTrait, rounds: HashMap<Uuid, String>) -> Result<Vec<Disposed>, DbErr> {
    let rows = disposal::Entity::find()
        .filter(disposal::COLUMN.round_id.is_in(rounds.keys().copied()))
        .order_by_desc(disposal::COLUMN.id)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let rules =
        disposal_rule::Entity::find().filter(disposal_rule::COLUMN.id.is_in(rows.iter().map(|row| row.rule_id)));
    let rules: HashMap<Uuid, _> = rules.all(db).await?.into_iter().map(|rule| (rule.id, rule)).collect();
    let told = |row: disposal::Model| {
        let round = rounds.get(&row.round_id).cloned().unwrap_or_default();
        Some(Disposed { rule: rules.get(&row.rule_id)?.clone(), round, row })
    };
    Ok(rows.into_iter().filter_map(told).collect())
}

/// Those of the rounds of which texts or answers have been disposed of.
///
/// # Errors
/// When the database cannot be read.
pub async fn without_answers(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashSet<Uuid>, DbErr> {
    let gone = disposal::Entity::find()
        .filter(disposal::Column::RoundId.is_in(rounds.iter().copied()))
        .filter(disposal::Column::Kind.is_in([RecordKind::Texts, RecordKind::Answers]));
    distinct(db, gone, disposal::Column::RoundId).await
}

/// Whether answers of any round have been disposed of, so that a receipt code may have led to one.
///
/// # Errors
/// When the database cannot be read.
pub async fn any_answers_are_gone(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let gone = disposal::Entity::find().filter(disposal::Column::Kind.eq(RecordKind::Answers));
    Ok(gone.one(db).await?.is_some())
}
