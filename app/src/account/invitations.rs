//! Staff and elected come by invitation: a link that lets one account choose its password, once, within seven days. Only
//! a keyed hash of it is kept.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use http::HeaderMap;
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use crate::{
    account::{
        members,
        queries::{self, Begun},
        roles::{self, Seat},
        second_factor::rows,
        sessions::Way,
    },
    context::{AppState, new_id, random_bytes},
    entity::{account, identity, invitation, membership, membership::Role, organisation, political_body},
    mail::address,
    record::audit::{self, Act},
    transaction::begin_writing,
};

/// How long a link may be used.
const VALID: TimeDelta = TimeDelta::days(7);
/// How long after that it is known, so that whoever comes late is told why it opens nothing.
const KNOWN: TimeDelta = TimeDelta::days(90);

/// Who is invited, to what.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    /// Official e-mail address; folded here.
    pub email: String,
    /// As the person is called on our pages.
    pub display_name: String,
    /// What they may do.
    pub role: Role,
    /// In which organisation.
    pub organisation_id: Uuid,
    /// In which body; none for roles of the whole organisation.
    pub body_id: Option<Uuid>,
}

/// Why somebody cannot be invited.
#[derive(Debug, thiserror::Error)]
pub enum NotInvited {
    /// The address has not the shape of one.
    #[error("{0} is not an e-mail address")]
    Email(String),
    /// There is no name.
    #[error("a name of at most 100 characters is needed")]
    Name,
    /// The role is one in a body.
    #[error("the role is given in a body: name it as organisation/body")]
    Body,
    /// The role is one in a whole organisation.
    #[error("the role is given in the whole organisation: name it without a body")]
    Organisation,
    /// The account is closed and still has roles, so it was not closed by those who gave them.
    #[error("the account of {0} is closed")]
    Closed(String),
    /// The database.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// What a code of a link opens.
#[derive(Clone, Debug)]
pub enum Code {
    /// It lets this account choose a password.
    Good(invitation::Model, account::Model),
    /// It was used before.
    Used,
    /// Its seven days are over, or the account is closed.
    Expired,
    /// It is no code of ours.
    Unknown,
}

impl Code {
    /// Why it does not help, with what to do; nothing when it does.
    pub fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Good(..) => None,
            Self::Used => Some("Inbjudan är redan använd. Logga in med lösenordet som valdes då."),
            Self::Expired => Some("Inbjudan gäller inte längre. Be den som bjöd in dig om en ny."),
            Self::Unknown => Some("Koden stämmer inte. Kopiera hela länken ur inbjudan och försök igen."),
        }
    }
}

/// Invites somebody from the command line and returns the link.
///
/// # Errors
/// See [`NotInvited`]; nothing is kept then.
pub async fn invite(state: &AppState, new: &NewInvitation) -> Result<String, NotInvited> {
    let transaction = begin_writing(&state.db).await?;
    let (_, link) = invite_by(state, &transaction, None, new).await?;
    transaction.commit().await?;
    Ok(link)
}

/// Invites somebody, in the transaction `db`, and returns the account and the link. Who has no account gets one without a
/// password; who has one gets the role and may choose a new password. Who left and comes back, without a role anywhere, begins
/// anew: the account is open again, its old password and its second factor gone. Older links of the account stop working. `by` is who invites,
/// none for the command line.
///
/// # Errors
/// See [`NotInvited`]; nothing may be kept then.
pub async fn invite_by(
    state: &AppState,
    db: &impl ConnectionTrait,
    by: Option<Uuid>,
    new: &NewInvitation,
) -> Result<(account::Model, String), NotInvited> {
    let email = address::folded(&new.email);
    check(&email, new)?;
    let account = account_for(state, db, &email, new.display_name.trim()).await?;
    if account.disabled_at.is_some() {
        reopen(db, &account).await?;
    }
    let is_new = members::add(state, db, account.id, new.role, (new.organisation_id, new.body_id)).await?;
    let link = new_link(state, db, account.id).await?;
    let role = roles::name(new.role);
    let act = Act {
        account_id: by,
        body_id: new.body_id,
        act: if is_new { "account.invite" } else { "account.renew_invitation" },
        subject_kind: "account",
        subject_id: Some(account.id),
        note: Some(if is_new { format!("Roll: {role}.") } else { format!("Rollen fanns redan: {role}.") }),
    };
    audit::write_of(state, db, Some(new.organisation_id), act).await?;
    Ok((account, link))
}

/// A new link for this account, in the transaction `db`; older ones stop working.
pub async fn new_link(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<String, DbErr> {
    let token = add_invitation(state, db, account_id).await?;
    Ok(format!("{}/inbjudan?kod={token}", state.base_url))
}

/// What `code` opens just now. The whole link does as well.
pub async fn find(state: &AppState, code: &str) -> Result<Code, DbErr> {
    let code = code.trim().rsplit("kod=").next().unwrap_or_default();
    let mac = mac(state, code);
    let row = invitation::Entity::find().filter(invitation::COLUMN.token_mac.eq(mac)).one(&state.db).await?;
    let Some(row) = row else { return Ok(Code::Unknown) };
    let account = account::Entity::find_by_id(row.account_id).one(&state.db).await?;
    Ok(match account.filter(|account| account.disabled_at.is_none()) {
        _ if row.used_at.is_some() => Code::Used,
        Some(account) if state.clock.now() < row.expires_at => Code::Good(row, account),
        _ => Code::Expired,
    })
}

/// Uses the invitation: sets the password (`hash`), signs the account out everywhere, and in here as far as a password goes.
/// None when the link was used in the same moment.
pub async fn accept(
    state: &AppState,
    headers: &HeaderMap,
    (found, account): (&invitation::Model, &account::Model),
    hash: &str,
) -> Result<Option<Begun>, DbErr> {
    let transaction = begin_writing(&state.db).await?;
    if !is_taken(state, &transaction, found.id).await? {
        return Ok(None);
    }
    void_others(state, &transaction, found.account_id).await?;
    queries::set_password(&transaction, found.account_id, hash).await?;
    let begun = queries::begin(state, &transaction, headers, account, Way::default()).await?;
    queries::write_own(state, &transaction, found.account_id, "account.accept_invitation").await?;
    transaction.commit().await?;
    Ok(Some(begun))
}

/// The organisation and, where it is named, the body of `harnosand/socialnamnden` or `harnosand`.
pub async fn place(db: &impl ConnectionTrait, slugs: &str) -> Result<Option<(Uuid, Option<Uuid>)>, DbErr> {
    let (organisation, body) = slugs.split_once('/').map_or((slugs, None), |(o, b)| (o, Some(b)));
    let found = organisation::Entity::find().filter(organisation::COLUMN.slug.eq(organisation)).one(db).await?;
    let (Some(found), Some(body)) = (&found, body) else { return Ok(found.map(|row| (row.id, None))) };
    let body = political_body::Entity::find()
        .filter(political_body::COLUMN.organisation_id.eq(found.id))
        .filter(political_body::COLUMN.slug.eq(body))
        .one(db)
        .await?;
    Ok(body.map(|body| (found.id, Some(body.id))))
}

fn check(email: &str, new: &NewInvitation) -> Result<(), NotInvited> {
    let name = new.display_name.trim();
    if !address::is_address(email) {
        return Err(NotInvited::Email(email.to_owned()));
    }
    if name.is_empty() || 100 < name.chars().count() {
        return Err(NotInvited::Name);
    }
    match (roles::seat(new.role), new.body_id) {
        (Seat::Body, None) => Err(NotInvited::Body),
        (Seat::Organisation, Some(_)) => Err(NotInvited::Organisation),
        _ => Ok(()),
    }
}

/// Opens a closed account that has no role left, without the password, the second factor and the ties to other sign-ins that it had.
async fn reopen(db: &impl ConnectionTrait, account: &account::Model) -> Result<(), NotInvited> {
    if 0 < membership::Entity::find().filter(membership::COLUMN.account_id.eq(account.id)).count(db).await? {
        return Err(NotInvited::Closed(account.email.clone()));
    }
    rows::forget(db, account.id).await?;
    identity::Entity::delete_many().filter(identity::COLUMN.account_id.eq(account.id)).exec(db).await?;
    let open = account::ActiveModel {
        id: Set(account.id),
        disabled_at: Set(None),
        password_hash: Set(None),
        ..Default::default()
    };
    Ok(account::Entity::update(open).exec(db).await.map(drop)?)
}

/// The account with this address, made now if there is none. Takes its row, so that two invitations follow one another.
pub async fn account_for(
    state: &AppState,
    db: &impl ConnectionTrait,
    email: &str,
    display_name: &str,
) -> Result<account::Model, DbErr> {
    let row = account::ActiveModel {
        id: Set(new_id(&state.clock)),
        email: Set(email.to_owned()),
        display_name: Set(display_name.to_owned()),
        password_hash: Set(None),
        disabled_at: Set(None),
        is_demonstration: Set(false),
        created_at: Set(state.clock.now()),
    };
    let same = OnConflict::column(account::Column::Email).update_column(account::Column::Email).to_owned();
    account::Entity::insert(row).on_conflict(same).exec_without_returning(db).await?;
    let found = account::Entity::find().filter(account::COLUMN.email.eq(email)).one(db).await?;
    found.ok_or_else(|| DbErr::RecordNotFound("the account that was just written".to_owned()))
}

/// A new link of the account; returns its code.
async fn add_invitation(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<String, DbErr> {
    void_others(state, db, account_id).await?;
    let token = URL_SAFE_NO_PAD.encode(random_bytes::<32>());
    let row = invitation::ActiveModel {
        id: Set(new_id(&state.clock)),
        token_mac: Set(mac(state, &token)),
        account_id: Set(account_id),
        expires_at: Set(state.clock.now() + VALID),
        used_at: Set(None),
    };
    invitation::Entity::insert(row).exec_without_returning(db).await?;
    Ok(token)
}

/// Erases links that ran out long ago, whether or not anybody is invited after that. Fails as the database does.
pub async fn forget_run_out(state: &AppState) -> Result<(), DbErr> {
    let stale = invitation::COLUMN.expires_at.lt(state.clock.now() - KNOWN);
    invitation::Entity::delete_many().filter(stale).exec(&state.db).await.map(drop)
}

/// Marks the invitation as used, if it still may be.
async fn is_taken(state: &AppState, db: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    let now = state.clock.now();
    let done = invitation::Entity::update_many()
        .col_expr(invitation::Column::UsedAt, Expr::value(now))
        .filter(invitation::COLUMN.id.eq(id))
        .filter(invitation::COLUMN.used_at.is_null())
        .filter(invitation::COLUMN.expires_at.gt(now))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Unused links of the account expire now.
pub async fn void_others(state: &AppState, db: &impl ConnectionTrait, account_id: Uuid) -> Result<(), DbErr> {
    let now = state.clock.now();
    invitation::Entity::update_many()
        .col_expr(invitation::Column::ExpiresAt, Expr::value(now))
        .filter(invitation::COLUMN.account_id.eq(account_id))
        .filter(invitation::COLUMN.used_at.is_null())
        .filter(invitation::COLUMN.expires_at.gt(now))
        .exec(db)
        .await
        .map(drop)
}

fn mac(state: &AppState, code: &str) -> Vec<u8> {
    state.keys.mac("invitation", code.as_bytes())
}
