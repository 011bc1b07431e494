//! How residents reach the kommuner of the demonstration, made up as all of it is.

use app::entity::organisation;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, sea_query::Expr};

use crate::{
    demonstration::Dialogue,
    organisation_rows::organisation_id,
    report::{Counts, Report},
};

/// Post- och telestyrelsen keeps 0980-319 200 to 0980-319 299 for what is made up: they lead to nobody.
const NUMBER: &str = "0980-319 200 (påhittat nummer)";

/// Gives the kommun of a dialogue a number, where its administrator has said nothing.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write(db: &impl ConnectionTrait, report: &mut Report, dialogue: &Dialogue) -> Result<(), DbErr> {
    let done = organisation::Entity::update_many()
        .col_expr(organisation::Column::ContactPhone, Expr::value(NUMBER))
        .filter(organisation::Column::Id.eq(organisation_id(&dialogue.organisation)))
        .filter(organisation::Column::ContactPhone.is_null())
        .filter(organisation::Column::ContactMail.is_null())
        .exec(db)
        .await?;
    let changed = usize::try_from(done.rows_affected).unwrap_or(usize::MAX);
    report.count("organisation", Counts { changed, ..Counts::default() });
    Ok(())
}
