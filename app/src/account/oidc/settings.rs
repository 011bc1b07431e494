//! Where the people of an organisation sign in, as its administrator has said.

use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, sea_query::OnConflict};
use uuid::Uuid;

use super::{back_path, form::Wanted, letters, provider::Provider, wire::Reach};
use crate::{
    account::{members, rights::organisation::AdministratorOf, sessions},
    context::AppState,
    entity::{group_role, identity, membership, organisation, own_sign_in, sign_in_ceremony},
    error::AppError,
    record::audit::{self, Act},
    sealed, swedish,
    transaction::begin_writing,
};

/// The own sign-in of an organisation, none where it has none.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<Option<own_sign_in::Model>, DbErr> {
    own_sign_in::Entity::find_by_id(organisation_id).one(db).await
}

/// The organisation at this address with its own sign-in.
///
/// # Errors
/// [`AppError::NotFound`] when it has none.
pub async fn at(db: &impl ConnectionTrait, slug: &str) -> Result<(organisation::Model, own_sign_in::Model), AppError> {
    let row = organisation::Entity::find().filter(organisation::COLUMN.slug.eq(slug)).one(db).await?;
    let row = row.ok_or(AppError::NotFound)?;
    let own = of(db, row.id).await?.ok_or(AppError::NotFound)?;
    Ok((row, own))
}

/// The organisations that have one, in Swedish alphabetical order.
///
/// # Errors
/// When the database cannot be read.
pub async fn organisations(db: &impl ConnectionTrait) -> Result<Vec<organisation::Model>, DbErr> {
    let having = own_sign_in::Entity::find().all(db).await?;
    let having = having.into_iter().map(|own| own.organisation_id);
    let mut rows = organisation::Entity::find().filter(organisation::COLUMN.id.is_in(having)).all(db).await?;
    rows.sort_by_key(|row| swedish::sort_key(&row.official_name));
    Ok(rows)
}

/// Which roles come with which groups.
///
/// # Errors
/// When the database cannot be read.
pub async fn table(db: &impl ConnectionTrait, organisation_id: Uuid) -> Result<Vec<group_role::Model>, DbErr> {
    group_role::Entity::find()
        .filter(group_role::COLUMN.organisation_id.eq(organisation_id))
        .order_by_asc(group_role::Column::GroupName)
        .order_by_asc(group_role::Column::Id)
        .all(db)
        .await
}

/// The provider that an organisation names; none where our password there was sealed under another secret than today's.
pub fn provider(state: &AppState, row: &organisation::Model, own: &own_sign_in::Model) -> Option<Provider> {
    let secret = sealed::open(&state.keys, row.id, &own.client_secret)?;
    Some(of_values(state, row, (&own.issuer, &own.client_id, &own.groups_claim), secret))
}

/// The provider of a form that is not saved yet. Without a secret typed, the one that is kept is used.
pub fn provider_of(
    state: &AppState,
    row: &organisation::Model,
    (wanted, kept): (&Wanted, Option<&own_sign_in::Model>),
) -> Option<Provider> {
    let kept = || kept.and_then(|own| sealed::open(&state.keys, row.id, &own.client_secret));
    let secret = wanted.client_secret.clone().or_else(kept)?;
    Some(of_values(state, row, (&wanted.issuer, &wanted.client_id, &wanted.groups_claim), secret))
}

fn of_values(
    state: &AppState,
    row: &organisation::Model,
    (issuer, client_id, groups_claim): (&str, &str, &str),
    client_secret: String,
) -> Provider {
    Provider {
        issuer: issuer.to_owned(),
        client_id: client_id.to_owned(),
        client_secret,
        redirect: redirect(state, row),
        groups_claim: groups_claim.to_owned(),
        reach: Reach::of(&state.base_url),
    }
}

/// Where a provider sends people back to, as it must be told.
pub fn redirect(state: &AppState, row: &organisation::Model) -> String {
    format!("{}{}", state.base_url, back_path(&row.slug))
}

/// Saves what an administrator has written.
///
/// # Errors
/// [`AppError::Conflict`] when there is no secret for the address: it was changed since the form was read.
pub async fn save(
    state: &AppState,
    administrator: &AdministratorOf<organisation::Model>,
    wanted: &Wanted,
) -> Result<(), AppError> {
    let id = administrator.row().id;
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, id, administrator.account().id).await?;
    let before = of(&txn, id).await?;
    if wanted.client_secret.is_none() && before.as_ref().is_none_or(|own| own.issuer != wanted.issuer) {
        return Err(AppError::Conflict(
            "Inloggningen ändrades nyss av någon annan. Se efter att allt stämmer och spara igen",
        ));
    }
    turn(state, &txn, administrator, (before.as_ref(), wanted)).await?;
    if let Some(own) = before.as_ref().filter(|own| own.trusts_addresses && !wanted.trusts_addresses) {
        forget_who_came(&txn, own).await?;
    }
    let secret = wanted.client_secret.as_ref().map(|secret| sealed::seal(&state.keys, id, secret));
    let row = own_sign_in::ActiveModel {
        organisation_id: Set(id),
        issuer: Set(wanted.issuer.clone()),
        client_id: Set(wanted.client_id.clone()),
        client_secret: Set(secret.or(before.map(|own| own.client_secret)).unwrap_or_default()),
        groups_claim: Set(wanted.groups_claim.clone()),
        is_strong: Set(wanted.is_strong),
        trusts_addresses: Set(wanted.trusts_addresses),
    };
    let columns = [
        own_sign_in::Column::Issuer,
        own_sign_in::Column::ClientId,
        own_sign_in::Column::ClientSecret,
        own_sign_in::Column::GroupsClaim,
        own_sign_in::Column::IsStrong,
        own_sign_in::Column::TrustsAddresses,
    ];
    let again = OnConflict::column(own_sign_in::Column::OrganisationId).update_columns(columns).to_owned();
    own_sign_in::Entity::insert(row).on_conflict(again).exec_without_returning(&txn).await?;
    note(state, &txn, administrator, "organisation.own_sign_in", in_words(wanted)).await?;
    Ok(txn.commit().await?)
}

/// What was saved, for the log.
fn in_words(wanted: &Wanted) -> String {
    let strong = if wanted.is_strong { "Räknas som andra steg." } else { "Räknas inte som andra steg." };
    let trusted = if wanted.trusts_addresses {
        "Litar på e-postadresser utan besked om att de är kontrollerade."
    } else {
        "Litar bara på kontrollerade e-postadresser."
    };
    format!("{} {strong} {trusted}", wanted.issuer)
}

/// Where the provider is another than `before`, what the old one has said is over (sessions end, and roles that came with groups
/// go) and others are told. Where it answers for a second factor no longer, sessions that it was enough for end.
async fn turn(
    state: &AppState,
    db: &impl ConnectionTrait,
    administrator: &AdministratorOf<organisation::Model>,
    (before, wanted): (Option<&own_sign_in::Model>, &Wanted),
) -> Result<(), DbErr> {
    let id = administrator.row().id;
    let is_same = |own: &own_sign_in::Model| (&own.issuer, &own.client_id) == (&wanted.issuer, &wanted.client_id);
    match before {
        Some(own) if is_same(own) && own.is_strong && !wanted.is_strong => sessions::end_of(db, id, None).await,
        Some(own) if is_same(own) => Ok(()),
        _ => {
            letters::tell(state, db, administrator, &wanted.issuer).await?;
            forget_what_was_said(state, db, id).await
        }
    }
}

/// Addresses are trusted no longer: nobody is known by what one led to, and sessions that began so end. Whoever comes again is found by an
/// address that the provider has made sure of.
async fn forget_who_came(db: &impl ConnectionTrait, own: &own_sign_in::Model) -> Result<(), DbErr> {
    identity::Entity::delete_many().filter(identity::COLUMN.issuer.eq(&own.issuer)).exec(db).await?;
    sessions::end_of(db, own.organisation_id, None).await
}

/// The organisation has none any more: sessions that began there end, and roles that came with groups go. The table of groups
/// stays for the day when there is one again.
///
/// # Errors
/// When the database fails.
pub async fn end(state: &AppState, administrator: &AdministratorOf<organisation::Model>) -> Result<(), DbErr> {
    let id = administrator.row().id;
    let txn = begin_writing(&state.db).await?;
    members::hold(&txn, id, administrator.account().id).await?;
    let gone = own_sign_in::Entity::delete_by_id(id).exec(&txn).await?;
    if gone.rows_affected == 0 {
        return Ok(());
    }
    forget_what_was_said(state, &txn, id).await?;
    note(state, &txn, administrator, "organisation.end_own_sign_in", String::new()).await?;
    txn.commit().await
}

async fn forget_what_was_said(state: &AppState, db: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    let here = sign_in_ceremony::COLUMN.organisation_id.eq(id);
    sign_in_ceremony::Entity::delete_many().filter(here).exec(db).await?;
    let by_group = membership::Entity::find()
        .filter(membership::COLUMN.organisation_id.eq(id))
        .filter(membership::COLUMN.is_by_group.eq(true))
        .all(db)
        .await?;
    members::lose(state, db, &by_group).await?;
    sessions::end_of(db, id, None).await
}

/// Appends an act on the organisation to the log.
///
/// # Errors
/// When the database fails.
pub async fn note(
    state: &AppState,
    db: &impl ConnectionTrait,
    administrator: &AdministratorOf<organisation::Model>,
    act: &'static str,
    note: String,
) -> Result<(), DbErr> {
    let id = administrator.row().id;
    let act = Act {
        account_id: Some(administrator.account().id),
        body_id: None,
        act,
        subject_kind: "organisation",
        subject_id: Some(id),
        note: Some(note).filter(|note| !note.is_empty()),
    };
    audit::write_of(state, db, Some(id), act).await
}
