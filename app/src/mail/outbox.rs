//! The way in: a mail is put into the outbox in the transaction of what it tells of, so that both stand or neither.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use crate::{
    context::{Clock, new_secret_id},
    entity::outbox,
    mail::rules::{GIVE_UP_AFTER, day_of},
};

/// A mail to send. Made by [`crate::mail::letter::Letter`], which writes both texts from the same parts.
#[derive(Clone, PartialEq, Eq)]
pub struct NewMail {
    /// One address, as `anna@storby.example`.
    pub recipient: String,
    /// A few words, in the reader's language.
    pub subject: String,
    /// All of it as plain text.
    pub text: String,
    /// All of it as HTML, with nothing fetched from anywhere.
    pub html: String,
    /// For mail that somebody follows: the address where one POST ends it (RFC 8058).
    pub unsubscribe: Option<String>,
}

/// Whom we write to, and what, reaches no log.
impl std::fmt::Debug for NewMail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewMail")
    }
}

/// Puts a mail into the outbox. Call it in the transaction of what the mail tells of. It is sent within seconds after that
/// is committed, or later if the mail server is away; then its row is gone.
///
/// # Errors
/// When the database fails.
pub async fn put(db: &impl ConnectionTrait, clock: &Clock, mail: NewMail) -> Result<(), DbErr> {
    put_all(db, clock, vec![mail]).await
}

/// So many rows go into one statement: PostgreSQL takes 65 535 values, SQLite 32 766.
const AT_A_TIME: usize = 1_000;

/// Puts many mails into the outbox, as [`put`] does.
///
/// # Errors
/// When the database fails.
pub async fn put_all(db: &impl ConnectionTrait, clock: &Clock, mails: Vec<NewMail>) -> Result<(), DbErr> {
    let today = day_of(clock.now());
    let rows: Vec<_> = mails.into_iter().map(|mail| row(mail, today)).collect();
    for some in rows.chunks(AT_A_TIME) {
        outbox::Entity::insert_many(some.to_vec()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Takes away what still waits to be sent under this address for ending it.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(db: &impl ConnectionTrait, unsubscribe: &str) -> Result<(), DbErr> {
    outbox::Entity::delete_many().filter(outbox::COLUMN.unsubscribe.eq(unsubscribe)).exec(db).await.map(drop)
}

fn row(mail: NewMail, today: DateTime<Utc>) -> outbox::ActiveModel {
    outbox::ActiveModel {
        id: Set(new_secret_id()),
        recipient: Set(mail.recipient),
        subject: Set(mail.subject),
        text: Set(mail.text),
        html: Set(mail.html),
        unsubscribe: Set(mail.unsubscribe),
        attempts: Set(0),
        next_try_at: Set(today),
        give_up_at: Set(today + TimeDelta::days(1) + GIVE_UP_AFTER),
        failed_at: Set(None),
        trouble: Set(None),
    }
}
