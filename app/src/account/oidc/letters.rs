//! That sign-in goes by another provider: it decides who comes in, so those who have most to answer for are told when it changes.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use crate::{
    account::rights::organisation::AdministratorOf,
    context::AppState,
    entity::{account, membership, membership::Role, organisation},
    mail::{
        letter::{Letter, Part},
        outbox::{self, NewMail},
    },
    words::Words,
};

/// Who is told.
const TOLD: [Role; 3] = [Role::Moderator, Role::Registrar, Role::Administrator];

/// Tells those who work for the organisation, but for the administrator who did it, that sign-in goes by `issuer` from now on. Call
/// it in the transaction of that, before roles go.
///
/// # Errors
/// When the database fails.
pub async fn tell(
    state: &AppState,
    db: &impl ConnectionTrait,
    administrator: &AdministratorOf<organisation::Model>,
    issuer: &str,
) -> Result<(), DbErr> {
    let seats = membership::Entity::find()
        .select_only()
        .column(membership::Column::AccountId)
        .filter(membership::COLUMN.organisation_id.eq(administrator.row().id))
        .filter(membership::Column::Role.is_in(TOLD));
    let people = account::Entity::find()
        .filter(account::Column::Id.in_subquery(seats.into_query()))
        .filter(account::COLUMN.id.ne(administrator.account().id))
        .filter(account::COLUMN.disabled_at.is_null())
        .filter(account::COLUMN.is_demonstration.eq(false))
        .all(db)
        .await?;
    let mails = people.iter().map(|to| moved(administrator, issuer, to)).collect();
    outbox::put_all(db, &state.clock, mails).await
}

/// It belongs to the role, so there is nothing to end.
fn moved(administrator: &AdministratorOf<organisation::Model>, issuer: &str, to: &account::Model) -> NewMail {
    let (place, by) = (&administrator.row().official_name, &administrator.account().display_name);
    let told = format!("{by} har ändrat var de som arbetar i {place} loggar in i Med mig. Nu går det genom {issuer}.");
    let then = "Känner du inte till det? Hör av dig till den som har hand om IT-säkerheten hos er, på en gång.";
    let parts = [told.as_str(), then].map(|text| Part::Text(text.to_owned())).to_vec();
    let foot = vec![Part::Text(format!("Du får mejlet för att du har en roll i Med mig hos {place}."))];
    let letter = Letter { subject: "Inloggningen i Med mig är ändrad".to_owned(), parts, foot };
    letter.to(&to.email, Words::swedish())
}
