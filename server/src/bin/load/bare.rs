//! The bare cost of the same rows: written by one writer with nothing around it, as many to a transaction as the service
//! put there, sixteen, and one by one.

use std::time::Duration;

use app::{
    context::{Clock, new_secret_id},
    entity::{
        comment::{self, CommentState},
        submission::{self, AnswerChannel},
    },
};
use sea_orm::{EntityTrait, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use uuid::Uuid;

use crate::{
    arrange::{self, Arranged},
    measure::now,
    report::row,
    submissions::Kept,
};

/// Measures and compares with what the service kept.
pub async fn measure(name: &str, arranged: &Arranged, kept: &Kept) -> anyhow::Result<()> {
    let same = rate_of(arranged, kept.together.round().max(1.0) as usize).await?;
    row(&format!("bare insert of the same rows in the same transactions, {name}"), same, "answers/s", "");
    row(&format!("bare insert, 16 answers to a transaction, {name}"), rate_of(arranged, 16).await?, "answers/s", "");
    row(&format!("bare insert, one answer to a transaction, {name}"), rate_of(arranged, 1).await?, "answers/s", "");
    row(&format!("answers sent, of the bare insert, {name}"), 100.0 * kept.rate / same, "%", "50 or more");
    Ok(())
}

async fn rate_of(arranged: &Arranged, together: usize) -> anyhow::Result<f64> {
    let start = now();
    let mut written = 0;
    while start.elapsed() < Duration::from_secs(4) {
        write(arranged, together).await?;
        written += together;
    }
    Ok(written as f64 / start.elapsed().as_secs_f64())
}

async fn write(arranged: &Arranged, together: usize) -> anyhow::Result<()> {
    let rows: Vec<_> = std::iter::repeat_with(|| submission(arranged, new_secret_id())).take(together).collect();
    let comments: Vec<_> = rows.iter().flat_map(|row| comments(arranged, row)).collect();
    let sqlite_transaction_mode = Some(SqliteTransactionMode::Immediate);
    let options = TransactionOptions { sqlite_transaction_mode, ..Default::default() };
    let transaction = arranged.db.begin_with_options(options).await?;
    let rows = rows.into_iter().map(submission::ActiveModel::from);
    submission::Entity::insert_many(rows).exec_without_returning(&transaction).await?;
    comment::Entity::insert_many(comments).exec_without_returning(&transaction).await?;
    Ok(transaction.commit().await?)
}

/// A row as the service would write it, under this key.
pub fn submission(arranged: &Arranged, id: Uuid) -> submission::Model {
    submission::Model {
        id,
        round_id: arranged.round.id,
        receipt_mac: [id.as_bytes().as_slice(), id.as_bytes().as_slice()].concat(),
        version: 1,
        channel: AnswerChannel::Web,
        language: "sv".to_owned(),
        answers: arrange::STORED.to_owned(),
        age_band: Some("65-79".to_owned()),
        sex: Some("woman".to_owned()),
        on_behalf: None,
        sent_hour: Clock::System.hour(),
        is_late: false,
        withdrawn_on: None,
    }
}

fn comments(arranged: &Arranged, row: &submission::Model) -> Vec<comment::ActiveModel> {
    let one = |question_id: &Uuid| comment::Model {
        id: new_secret_id(),
        submission_id: row.id,
        submission_version: 1,
        round_id: row.round_id,
        question_id: *question_id,
        text: arrange::comment().to_owned(),
        is_own_statement: false,
        state: CommentState::Unread,
        reason: None,
        handled_by: None,
        handled_at: None,
    };
    arranged.texts.iter().map(one).map(comment::ActiveModel::from).collect()
}
