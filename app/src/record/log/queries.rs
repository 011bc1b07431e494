//! What of the log somebody may read, and what its rows are about.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select, sea_query::SelectStatement,
};
use uuid::Uuid;

use super::filter::Asked;
use crate::{
    account::rights::organisation::LogReader,
    entity::{
        account, answer_option, audit_entry, comment, decision, dialogue, paper_entry, political_body, question, round,
        submission,
    },
    error::AppError,
    swedish,
};

/// What can be asked for.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The rounds whose acts the reader may see, the newest first.
    pub rounds: Vec<round::Model>,
    /// Everybody who has done something of what the reader may see, in Swedish alphabetical order.
    pub people: Vec<account::Model>,
}

/// What is asked for, of that which may be.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// What was asked.
    pub asked: Asked,
    /// The round.
    pub round: Option<round::Model>,
    /// Whose acts.
    pub person: Option<account::Model>,
}

/// One row of the log, as it is read.
#[derive(Clone, Debug)]
pub struct Line {
    /// The row.
    pub entry: audit_entry::Model,
    /// Who did it.
    pub who: String,
    /// What it was done to; empty where that has no name.
    pub about: String,
}

/// What the reader may ask for.
///
/// # Errors
/// When the database cannot be read.
pub async fn choices(db: &impl ConnectionTrait, reader: &LogReader) -> Result<Choices, DbErr> {
    let theirs = Condition::any()
        .add(round::Column::ControllerBodyId.in_subquery(bodies_of(&reader.organisations)))
        .add(round::Column::ControllerBodyId.is_in(reader.bodies.clone()))
        .add(round::Column::ControllerBodyId.is_in(reader.moderated.clone()));
    let rounds = round::Entity::find().filter(theirs).order_by_desc(round::Column::OpensAt).all(db).await?;
    let acted = seen_by(reader).select_only().column(audit_entry::Column::AccountId).distinct();
    let acted: Vec<Option<Uuid>> = acted.into_tuple().all(db).await?;
    let acted = acted.into_iter().flatten();
    let mut people = account::Entity::find().filter(account::COLUMN.id.is_in(acted)).all(db).await?;
    people.sort_by_key(|person| swedish::sort_key(&person.display_name));
    Ok(Choices { rounds, people })
}

/// What was asked for among the `choices`.
///
/// # Errors
/// [`AppError::NotFound`], with a line in the log of the service, when it is none of them.
pub fn chosen(reader: &LogReader, choices: &Choices, asked: Asked) -> Result<Filter, AppError> {
    let round = choices.rounds.iter().find(|round| Some(&round.code) == asked.round.as_ref()).cloned();
    let person = choices.people.iter().find(|person| Some(person.id.to_string()) == asked.person).cloned();
    if round.is_some() != asked.round.is_some() || person.is_some() != asked.person.is_some() {
        tracing::warn!(account.id = %reader.account().id, "asked for a part of the log that is not theirs to read");
        return Err(AppError::NotFound);
    }
    Ok(Filter { asked, round, person })
}

/// Signing in and out: many rows, and seldom what somebody looks for.
const SIGN_INS: [&str; 2] = ["account.sign_in", "account.sign_out"];

/// So many rows of what was asked for, the newest first; signing in and out only where that was asked for.
///
/// # Errors
/// When the database cannot be read.
pub async fn newest(
    db: &impl ConnectionTrait,
    reader: &LogReader,
    filter: &Filter,
    limit: u64,
) -> Result<Vec<Line>, DbErr> {
    let rows = match filter.asked.sign_ins {
        true => filtered(reader, filter),
        false => filtered(reader, filter).filter(audit_entry::Column::Act.is_not_in(SIGN_INS)),
    };
    told(db, rows.order_by_desc(audit_entry::Column::Number).limit(limit).all(db).await?).await
}

/// So many rows of what was asked for, the oldest first, after the row with this number.
///
/// # Errors
/// When the database cannot be read.
pub async fn oldest_after(
    db: &impl ConnectionTrait,
    reader: &LogReader,
    filter: &Filter,
    (number, limit): (i64, u64),
) -> Result<Vec<Line>, DbErr> {
    let rows = filtered(reader, filter).filter(audit_entry::Column::Number.gt(number));
    told(db, rows.order_by_asc(audit_entry::Column::Number).limit(limit).all(db).await?).await
}

/// The bodies of these organisations.
pub(super) fn bodies_of(organisations: &[Uuid]) -> SelectStatement {
    political_body::Entity::find()
        .select_only()
        .column(political_body::Column::Id)
        .filter(political_body::Column::OrganisationId.is_in(organisations.iter().copied()))
        .into_query()
}

/// Things that come one by one with answers: so many rows, so many papers, meetings, comments and texts of a round that is open, or of
/// one whose result hides how few they were. Its moderators have them before them as work; nobody else counts them.
pub(in crate::record) const ONE_BY_ONE: [&str; 6] =
    ["paper_entry", "meeting", "comment", "own_statement", "answer_option", "secrecy_review"];

/// The rows that the reader may see: of organisations and bodies all but what came with single answers, of the bodies they
/// moderate what was done in the rounds and not with people's roles. No others leave this file.
fn seen_by(reader: &LogReader) -> Select<audit_entry::Entity> {
    let of_rounds = Condition::all()
        .add(audit_entry::Column::BodyId.is_in(reader.moderated.clone()))
        .add(audit_entry::Column::SubjectKind.ne("account"));
    let of_all = Condition::any()
        .add(audit_entry::Column::OrganisationId.is_in(reader.organisations.clone()))
        .add(audit_entry::Column::BodyId.in_subquery(bodies_of(&reader.organisations)))
        .add(audit_entry::Column::BodyId.is_in(reader.bodies.clone()));
    let of_all = Condition::all().add(of_all).add(audit_entry::Column::SubjectKind.is_not_in(ONE_BY_ONE));
    audit_entry::Entity::find().filter(Condition::any().add(of_all).add(of_rounds))
}

fn filtered(reader: &LogReader, filter: &Filter) -> Select<audit_entry::Entity> {
    let asked = &filter.asked;
    seen_by(reader)
        .apply_if(filter.round.as_ref(), |rows, round| rows.filter(of_round(round)))
        .apply_if(filter.person.as_ref(), |rows, person| rows.filter(audit_entry::Column::AccountId.eq(person.id)))
        .apply_if(asked.starts(), |rows, at| rows.filter(audit_entry::Column::At.gte(at)))
        .apply_if(asked.ends(), |rows, at| rows.filter(audit_entry::Column::At.lt(at)))
        .apply_if(asked.before, |rows, number| rows.filter(audit_entry::Column::Number.lt(number)))
}

/// What was done to the round, its dialogue and its questions, and to anything that was sent to it.
pub(in crate::record) fn of_round(round: &round::Model) -> Condition {
    let questions = question::Entity::find()
        .select_only()
        .column(question::Column::Id)
        .filter(question::Column::QuestionnaireId.eq(round.questionnaire_id))
        .into_query();
    let options = answer_option::Entity::find()
        .select_only()
        .column(answer_option::Column::Id)
        .filter(answer_option::Column::QuestionId.in_subquery(questions.clone()));
    let comments = comment::Entity::find().select_only().column(comment::Column::Id);
    let papers = paper_entry::Entity::find().select_only().column(paper_entry::Column::Id);
    let answers = submission::Entity::find().select_only().column(submission::Column::Id);
    let subject = audit_entry::Column::SubjectId;
    Condition::any()
        .add(subject.is_in([round.id, round.dialogue_id, round.questionnaire_id]))
        .add(subject.in_subquery(questions))
        .add(subject.in_subquery(options.into_query()))
        .add(subject.in_subquery(comments.filter(comment::Column::RoundId.eq(round.id)).into_query()))
        .add(subject.in_subquery(papers.filter(paper_entry::Column::RoundId.eq(round.id)).into_query()))
        .add(subject.in_subquery(answers.filter(submission::Column::RoundId.eq(round.id)).into_query()))
}

/// The rows with the names of who did it and of what it was done to.
async fn told(db: &impl ConnectionTrait, rows: Vec<audit_entry::Model>) -> Result<Vec<Line>, DbErr> {
    let subjects: HashSet<Uuid> = rows.iter().filter_map(|row| row.subject_id).collect();
    let rounds = rounds_of(db, &subjects).await?;
    let ids = subjects.iter().copied().chain(rows.iter().filter_map(|row| row.account_id));
    let people = account::Entity::find().filter(account::COLUMN.id.is_in(ids)).all(db).await?;
    let people: HashMap<_, _> = people.into_iter().map(|person| (person.id, person.display_name)).collect();
    let dialogues =
        dialogue::Entity::find().filter(dialogue::COLUMN.id.is_in(subjects.iter().copied())).all(db).await?;
    let dialogues: HashMap<_, _> = dialogues.into_iter().map(|row| (row.id, row.title)).collect();
    let decisions =
        decision::Entity::find().filter(decision::COLUMN.id.is_in(subjects.iter().copied())).all(db).await?;
    let decisions: HashMap<_, _> = decisions.into_iter().map(|row| (row.id, row.title)).collect();
    let line = |entry: audit_entry::Model| {
        let named = |id: Uuid| {
            let planned = dialogues.get(&id).or_else(|| decisions.get(&id));
            rounds.get(&id).or_else(|| people.get(&id)).or(planned).cloned()
        };
        Line {
            who: entry.account_id.and_then(|id| people.get(&id).cloned()).unwrap_or_else(|| "Tjänsten".to_owned()),
            about: entry.subject_id.and_then(named).unwrap_or_default(),
            entry,
        }
    };
    Ok(rows.into_iter().map(line).collect())
}

/// The round that each of the subjects is, or belongs to, by title and code.
async fn rounds_of(db: &impl ConnectionTrait, subjects: &HashSet<Uuid>) -> Result<HashMap<Uuid, String>, DbErr> {
    let ids = || subjects.iter().copied();
    let mut belongs: Vec<(Uuid, Uuid)> = subjects.iter().map(|id| (*id, *id)).collect();
    let comments = comment::Entity::find().select_only().columns([comment::Column::Id, comment::Column::RoundId]);
    belongs.extend(comments.filter(comment::Column::Id.is_in(ids())).into_tuple::<(Uuid, Uuid)>().all(db).await?);
    let papers =
        paper_entry::Entity::find().select_only().columns([paper_entry::Column::Id, paper_entry::Column::RoundId]);
    belongs.extend(papers.filter(paper_entry::Column::Id.is_in(ids())).into_tuple::<(Uuid, Uuid)>().all(db).await?);
    let answers =
        submission::Entity::find().select_only().columns([submission::Column::Id, submission::Column::RoundId]);
    belongs.extend(answers.filter(submission::Column::Id.is_in(ids())).into_tuple::<(Uuid, Uuid)>().all(db).await?);
    let rounds =
        round::Entity::find().filter(round::COLUMN.id.is_in(belongs.iter().map(|(_, round)| *round))).all(db).await?;
    let names: HashMap<_, _> =
        rounds.into_iter().map(|row| (row.id, format!("{} ({})", row.title, row.code))).collect();
    Ok(belongs.into_iter().filter_map(|(id, round)| Some((id, names.get(&round)?.clone()))).collect())
}
