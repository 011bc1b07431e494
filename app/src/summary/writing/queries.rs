//! Reading the versions of a summary.

use std::collections::HashMap;

use anyhow::Context;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::document::Document;
use crate::{
    entity::{
        account,
        round::{self, RoundState},
        round_summary,
    },
    error::AppError,
    round::rules::has_result,
};

/// A version of a summary, read.
#[derive(Clone, Debug)]
pub struct Version {
    /// The row.
    pub row: round_summary::Model,
    /// What it holds.
    pub document: Document,
}

impl Version {
    /// Reads a row.
    ///
    /// # Errors
    /// When its document cannot be read, which is a fault of ours.
    pub fn of(row: round_summary::Model) -> anyhow::Result<Self> {
        let document = serde_json::from_str(&row.document).context("a summary cannot be read")?;
        Ok(Self { row, document })
    }

    /// Whether it may still be written in.
    pub fn is_draft(&self) -> bool {
        self.row.submitted_at.is_none()
    }

    /// Whether it waits for somebody else to approve it.
    pub fn is_submitted(&self) -> bool {
        self.row.submitted_at.is_some() && self.row.approved_at.is_none()
    }
}

/// All versions of a round's summary, the newest first.
///
/// # Errors
/// When they cannot be read.
pub async fn versions(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<Version>, AppError> {
    let rows = round_summary::Entity::find()
        .filter(round_summary::COLUMN.round_id.eq(round_id))
        .order_by_desc(round_summary::COLUMN.version)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Version::of).collect::<anyhow::Result<_>>()?)
}

/// The version that others read: the newest that is approved.
///
/// # Errors
/// When it cannot be read.
pub async fn approved(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Option<Version>, AppError> {
    Ok(versions(db, round_id).await?.into_iter().find(|version| version.row.approved_at.is_some()))
}

/// Keeps the round from changing while its summary is written.
///
/// # Errors
/// [`AppError::Conflict`] when it is not closed, or archived: then nothing of it is written any more.
pub(super) async fn hold_round(txn: &DatabaseTransaction, round_id: Uuid) -> Result<(), AppError> {
    let round = round::Entity::find_by_id(round_id).lock_exclusive().one(txn).await?.ok_or(AppError::NotFound)?;
    match round.state {
        RoundState::Archived => Err(AppError::Conflict("Omgången är arkiverad. Sammanställningen skrivs inte om")),
        state if has_result(state) => Ok(()),
        _ => Err(AppError::Conflict("Omgången är inte stängd")),
    }
}

/// How far the summary of a round has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Written {
    /// Nobody has begun, or whoever did is not done.
    #[default]
    Not,
    /// It waits for another person, since then.
    Submitted(DateTime<Utc>),
    /// One version is approved, and none waits.
    Approved,
}

/// A version's round, when it was handed over, and when it was approved.
type Reached = (Uuid, Option<DateTime<Utc>>, Option<DateTime<Utc>>);

/// How far the summaries of these rounds have come; a round that is not there has none.
///
/// # Errors
/// When the database cannot be read.
pub async fn written_by_round(db: &impl ConnectionTrait, ids: Vec<Uuid>) -> Result<HashMap<Uuid, Written>, DbErr> {
    let versions: Vec<Reached> = round_summary::Entity::find()
        .select_only()
        .columns([
            round_summary::Column::RoundId,
            round_summary::Column::SubmittedAt,
            round_summary::Column::ApprovedAt,
        ])
        .filter(round_summary::COLUMN.round_id.is_in(ids))
        .order_by_asc(round_summary::COLUMN.version)
        .into_tuple()
        .all(db)
        .await?;
    let mut written = HashMap::new();
    for (round, submitted, approved) in versions {
        match (submitted, approved) {
            (_, Some(_)) => drop(written.insert(round, Written::Approved)),
            (Some(since), None) => drop(written.insert(round, Written::Submitted(since))),
            (None, None) => {}
        }
    }
    Ok(written)
}

/// What somebody is called.
///
/// # Errors
/// When the database cannot be read.
pub async fn name(db: &impl ConnectionTrait, account_id: Uuid) -> Result<String, DbErr> {
    let account = account::Entity::find_by_id(account_id).one(db).await?;
    Ok(account.map(|account| account.display_name).unwrap_or_default())
}
