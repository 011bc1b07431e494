//! Entering a decision, and disposing: all of it in one transaction with its rows in the log, or nothing.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, sea_query::SelectStatement,
};
use uuid::Uuid;

use super::{
    around,
    form::{ChosenRounds, NewRule, SURE},
    queries::{Due, due, over, stamp_of},
    rules,
};
use crate::{
    account::{rights::archivist::ArchivistOf, same_person},
    context::{AppState, new_id, new_secret_id},
    entity::{
        account, comment, comment_hold, comment_print, comment_run, correction, disposal,
        disposal_rule::{self, RecordKind},
        lone_voice, meeting, one_time_code, one_time_code_use, paper_check, paper_entry, political_body,
        published_words, redaction, round, second_reading, secrecy_review, submission, submission_flag,
        submission_version, topic_placement, topic_proposal,
    },
    error::AppError,
    forms::FormErrors,
    record::{
        audit::{self, Act},
        request::texts::standing,
    },
    round::{life::NotDone, questionnaire::questionnaire, rules::has_result, shuffle},
    summary::{comments::comments_to_read, result::fixed_result, spoken::chosen::Chosen, writing::unsaved::forget_all},
    swedish,
    transaction::begin_writing,
};

/// Rows of one INSERT.
const MOST_ROWS: usize = 500;

const CHANGED: &str = "Det som får gallras är inte längre det som stod på sidan";

/// Keeps a decision. The one before it stays, and says by which rule something was disposed of.
///
/// # Errors
/// When the database fails.
pub async fn enter(
    state: &AppState,
    archivist: &ArchivistOf<political_body::Model>,
    new: NewRule,
) -> Result<(), NotDone> {
    let row = disposal_rule::Model {
        id: new_id(&state.clock),
        body_id: archivist.row().id,
        kind: new.kind,
        months: new.months,
        decided_on: new.decided_on,
        minute_item: new.minute_item,
        case_number: new.case_number,
        entered_by: archivist.account().id,
        entered_at: state.clock.now(),
    };
    let act = Act {
        account_id: Some(archivist.account().id),
        body_id: Some(archivist.row().id),
        act: "disposal.decide",
        subject_kind: "political_body",
        subject_id: Some(archivist.row().id),
        note: Some(noted(&row)),
    };
    let txn = begin_writing(&state.db).await?;
    disposal_rule::Entity::insert(row.into_active_model()).exec_without_returning(&txn).await?;
    audit::write(state, &txn, act).await?;
    Ok(txn.commit().await?)
}

/// "Texter gallras 24 månader efter att omgången stängdes. Beslut: § 41 den 1 februari 2027."
fn noted(rule: &disposal_rule::Model) -> String {
    format!("{} {}. Beslut: {}.", rules::name(rule.kind), rules::told(rule), rules::decision(rule))
}

/// Disposes of all that may be disposed of in the rounds that are chosen, if what may is just what was seen.
///
/// # Errors
/// [`AppError::Conflict`] when it is not; [`NotDone::Missing`] when another must do it.
pub async fn dispose(
    state: &AppState,
    archivist: &ArchivistOf<political_body::Model>,
    chosen: &ChosenRounds,
) -> Result<(), NotDone> {
    let today = swedish::local(state.clock.now()).date_naive();
    let txn = begin_writing(&state.db).await?;
    shuffle::wait_for_turn(&txn).await?;
    hold(&txn, archivist.row().id).await?;
    let mut due = due(&txn, archivist.row().id, today).await?;
    let is_as_seen = stamp_of(&due) == chosen.seen;
    due.retain(|one| chosen.rounds.contains(&one.round.code));
    if due.is_empty() || !is_as_seen {
        return Err(NotDone::Failed(AppError::Conflict(CHANGED)));
    }
    if let Some(own) = entered(&txn, &due, archivist.account()).await? {
        let what = rules::name(own.kind).to_lowercase();
        let sentence = format!(
            "Du, eller någon med samma namn eller e-postadress som du, har skrivit in att {what} gallras på en gång. Någon \
             annan behöver gallra dem."
        );
        return Err(NotDone::Missing(FormErrors::on(SURE, sentence)));
    }
    for one in &due {
        match one.kind {
            RecordKind::Texts => {
                texts(&txn, &one.round).await?;
                reviews(state, &txn, &one.round).await?;
            }
            RecordKind::Answers => {
                answers(&txn, one.round.id).await?;
                forget_readings(&txn, one.round.id).await?;
                reviews(state, &txn, &one.round).await?;
            }
            RecordKind::Codes => codes(&txn, one.round.id).await?,
            RecordKind::BriefQuestions => around::brief_questions(&txn, one.round.id).await?,
            RecordKind::Deliveries => around::deliveries(&txn, one.round.id).await?,
            RecordKind::Invitations => around::invitations(&txn, one.round.id).await?,
        }
    }
    // Who writes to the log holds what all who write to it wait for: last, when everything is gone.
    for one in &due {
        note(state, &txn, archivist, one).await?;
    }
    Ok(txn.commit().await?)
}

/// What this person has entered themselves, under this account or another, so that another must dispose of it.
async fn entered<'a>(
    txn: &DatabaseTransaction,
    due: &'a [Due],
    account: &account::Model,
) -> Result<Option<&'a Due>, DbErr> {
    for one in due.iter().filter(|one| rules::needs_another(&one.rule)) {
        if same_person::is_among(txn, &[one.rule.entered_by].into(), account).await? {
            return Ok(Some(one));
        }
    }
    Ok(None)
}

/// Keeps the rounds of the body that are over from changing until the transaction ends, so that of two people one disposes.
async fn hold(txn: &DatabaseTransaction, body_id: Uuid) -> Result<(), DbErr> {
    over(body_id).order_by_asc(round::COLUMN.id).lock_exclusive().all(txn).await.map(drop)
}

/// What was disposed of, when, by whom and by which rule: never what it was.
async fn note(
    state: &AppState,
    txn: &DatabaseTransaction,
    archivist: &ArchivistOf<political_body::Model>,
    one: &Due,
) -> Result<(), DbErr> {
    let row = disposal::Model {
        id: new_id(&state.clock),
        round_id: one.round.id,
        kind: one.kind,
        rule_id: one.rule.id,
        disposed_by: archivist.account().id,
        disposed_at: state.clock.now(),
    };
    disposal::Entity::insert(row.into_active_model()).exec_without_returning(txn).await?;
    let act = Act::on_round(Some(archivist.account().id), &one.round, "disposal.dispose", Some(noted(&one.rule)));
    audit::write(state, txn, act).await
}

/// What people wrote, in every version, and all that was decided about it. What stands in the brief stays there, and belongs to no
/// answer any more.
async fn texts(txn: &DatabaseTransaction, round: &round::Model) -> Result<(), AppError> {
    // Of a round that was withdrawn nobody else has read anything.
    if has_result(round.state) {
        publish(txn, round).await?;
    }
    forget_readings(txn, round.id).await?;
    // Who writes a sentence may have quoted in it what is disposed of.
    forget_all(txn, round.id).await?;
    let own = || key(comment::Entity::find().filter(comment::COLUMN.round_id.eq(round.id)), comment::Column::Id);
    redaction::Entity::delete_many().filter(redaction::Column::CommentId.in_subquery(own())).exec(txn).await?;
    comment_print::Entity::delete_many().filter(comment_print::Column::CommentId.in_subquery(own())).exec(txn).await?;
    comment_run::Entity::delete_many().filter(comment_run::Column::CommentId.in_subquery(own())).exec(txn).await?;
    comment_hold::Entity::delete_many().filter(comment_hold::Column::CommentId.in_subquery(own())).exec(txn).await?;
    topic_placement::Entity::delete_many()
        .filter(topic_placement::Column::CommentId.in_subquery(own()))
        .exec(txn)
        .await?;
    topic_proposal::Entity::delete_many()
        .filter(topic_proposal::Column::CommentId.in_subquery(own()))
        .exec(txn)
        .await?;
    lone_voice::Entity::delete_many().filter(lone_voice::Column::CommentId.in_subquery(own())).exec(txn).await?;
    let second = second_reading::Entity::delete_many();
    second.filter(second_reading::Column::CommentId.in_subquery(own())).exec(txn).await?;
    comment::Entity::delete_many().filter(comment::COLUMN.round_id.eq(round.id)).exec(txn).await?;
    Ok(())
}

/// How papers read by proposals that nobody has signed: people's words, which nobody can sign any more.
async fn forget_readings(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    correction::Entity::update_many()
        .set(correction::ActiveModel { reading: Set(None), ..Default::default() })
        .filter(correction::COLUMN.round_id.eq(round_id))
        .exec(txn)
        .await
        .map(drop)
}

/// What registrars decided of texts that are gone. A text that stays keeps its mask, or it would go out with what is secret in it.
async fn reviews(state: &AppState, txn: &DatabaseTransaction, round: &round::Model) -> Result<(), AppError> {
    let stay = standing(&state.keys, txn, round).await?;
    let of_round = secrecy_review::COLUMN.round_id.eq(round.id);
    let reviewed = secrecy_review::Entity::find().select_only().column(secrecy_review::Column::TextId).distinct();
    let reviewed: Vec<Uuid> = reviewed.filter(of_round.clone()).into_tuple().all(txn).await?;
    let gone: Vec<Uuid> = reviewed.into_iter().filter(|text| !stay.contains(text)).collect();
    for some in gone.chunks(MOST_ROWS) {
        let gone = secrecy_review::Column::TextId.is_in(some.iter().copied());
        secrecy_review::Entity::delete_many().filter(of_round.clone()).filter(gone).exec(txn).await?;
    }
    Ok(())
}

/// Keeps the words that stand in the brief as they stand there.
async fn publish(txn: &DatabaseTransaction, round: &round::Model) -> Result<(), AppError> {
    let asked = questionnaire(txn, round.questionnaire_id).await?;
    let figures = fixed_result(txn, round.id).await?.figures;
    let words = comments_to_read(txn, round.id, &asked, &figures).await?;
    let chosen = Chosen::of(txn, round.id).await?;
    // What was kept before, as when an answer came late, is among them.
    published_words::Entity::delete_many().filter(published_words::COLUMN.round_id.eq(round.id)).exec(txn).await?;
    let rows = words.into_iter().flat_map(|(question, said)| said.into_iter().map(move |said| (question, said)));
    let rows: Vec<_> = rows
        .map(|(question, said)| published_words::ActiveModel {
            id: Set(new_secret_id()),
            round_id: Set(round.id),
            question_id: Set(question),
            topic_id: Set(chosen.topic_of(said.id)),
            is_voice: Set(chosen.is_voice(said.id)),
            text: Set(said.text),
            at_meeting: Set(said.at_meeting),
        })
        .collect();
    for some in rows.chunks(MOST_ROWS) {
        published_words::Entity::insert_many(some.to_vec()).exec_without_returning(txn).await?;
    }
    Ok(())
}

async fn answers(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    let own =
        || key(submission::Entity::find().filter(submission::COLUMN.round_id.eq(round_id)), submission::Column::Id);
    let flags = submission_flag::Entity::delete_many();
    flags.filter(submission_flag::Column::SubmissionId.in_subquery(own())).exec(txn).await?;
    let versions = submission_version::Entity::delete_many();
    versions.filter(submission_version::Column::SubmissionId.in_subquery(own())).exec(txn).await?;
    let papers = paper_entry::Entity::find().filter(paper_entry::COLUMN.round_id.eq(round_id));
    let papers = key(papers, paper_entry::Column::Id);
    paper_check::Entity::delete_many().filter(paper_check::Column::PaperEntryId.in_subquery(papers)).exec(txn).await?;
    paper_entry::Entity::delete_many().filter(paper_entry::COLUMN.round_id.eq(round_id)).exec(txn).await?;
    meeting::Entity::delete_many().filter(meeting::COLUMN.round_id.eq(round_id)).exec(txn).await?;
    correction::Entity::update_many()
        .set(correction::ActiveModel { people: Set(None), ..Default::default() })
        .filter(correction::COLUMN.round_id.eq(round_id))
        .exec(txn)
        .await?;
    submission::Entity::delete_many().filter(submission::COLUMN.round_id.eq(round_id)).exec(txn).await.map(drop)
}

async fn codes(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), DbErr> {
    one_time_code_use::Entity::delete_by_id(round_id).exec(txn).await?;
    one_time_code::Entity::delete_many().filter(one_time_code::COLUMN.round_id.eq(round_id)).exec(txn).await.map(drop)
}

/// The keys of these rows.
fn key<E: EntityTrait>(rows: Select<E>, column: impl ColumnTrait) -> SelectStatement {
    rows.select_only().column(column).into_query()
}
