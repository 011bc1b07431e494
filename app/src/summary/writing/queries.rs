//! Reading the versions of a summary.

use anyhow::Context;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::document::Document;
use crate::{
    entity::{account, round_summary},
    error::AppError,
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

/// What somebody is called.
///
/// # Errors
/// When the database cannot be read.
pub async fn name(db: &impl ConnectionTrait, account_id: Uuid) -> Result<String, DbErr> {
    let account = account::Entity::find_by_id(account_id).one(db).await?;
    Ok(account.map(|account| account.display_name).unwrap_or_default())
}
