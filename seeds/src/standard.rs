//! Seeding of what every installation needs.

use app::transaction::begin_writing;
use sea_orm::DatabaseConnection;

use crate::{
    organisation_rows, organisations::organisations, question_rows, questions::questions, report::Report, vision_rows,
    visions::visions,
};

/// Makes the database hold the målbilder, the organisations and the standard questions. All or nothing; again is harmless.
///
/// # Errors
/// When a data file cannot be read or the database refuses.
pub async fn seed(db: &DatabaseConnection) -> anyhow::Result<Report> {
    let (visions, organisations, questions) = (visions()?, organisations()?, questions()?);
    let transaction = begin_writing(db).await?;
    let mut report = Report::default();
    organisation_rows::write(&transaction, &mut report, &organisations).await?;
    vision_rows::write(&transaction, &mut report, &visions, &questions).await?;
    question_rows::write(&transaction, &mut report, &questions).await?;
    transaction.commit().await?;
    Ok(report)
}
