//! The way in: a mail is put into the outbox in the transaction of what it tells of, so that both stand or neither.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

use uuid::Uuid;

use crate::{
    context::{Clock, Keys, new_secret_id},
    entity::outbox,
    mail::rules::{Patience, day_of},
    sealed,
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
    /// How long it waits for a mail server that does not take it.
    pub patience: Patience,
    /// Both texts where they hold a secret, as they wait: see [`NewMail::sealed`].
    pub sealed: Option<Vec<u8>>,
}

/// What texts of the outbox are sealed for.
const PLACE: Uuid = Uuid::from_u128(0x6f75_7462_6f78);

/// Stands between the two texts. Nothing that PostgreSQL holds has one in it.
const BETWEEN: char = '\0';

/// Stands in the place of the texts that are sealed. An older program beside this one does not know that there are any, and sends what
/// stands here.
const UNREAD: &str = "Något gick fel, så det här mejlet är tomt. Begär ett nytt där du begärde det här.";

impl NewMail {
    /// The same for a mail that holds a code or a link which opens something: while it waits its texts can be read under the secret of the
    /// installation alone, so that a backup does not give them.
    #[must_use]
    pub fn sealed(self, keys: &Keys) -> Self {
        let both = format!("{}{BETWEEN}{}", self.text, self.html);
        let sealed = Some(sealed::seal(keys, PLACE, &both));
        Self { text: UNREAD.to_owned(), html: format!("<p lang=\"sv\">{UNREAD}</p>"), sealed, ..self }
    }
}

/// A mail of the outbox with its texts in clear; none where they were sealed under another secret.
pub fn opened(keys: &Keys, mail: outbox::Model) -> Option<outbox::Model> {
    let Some(sealed) = &mail.sealed else { return Some(mail) };
    let both = sealed::open(keys, PLACE, sealed)?;
    let (text, html) = both.split_once(BETWEEN)?;
    Some(outbox::Model { text: text.to_owned(), html: html.to_owned(), ..mail })
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
    let now = clock.now();
    let rows: Vec<_> = mails.into_iter().map(|mail| row(mail, now)).collect();
    for some in rows.chunks(AT_A_TIME) {
        outbox::Entity::insert_many(some.to_vec()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Does all that [`put`] does, and takes the mail away again unless it `goes`: whoever asks for a mail that they must not
/// get waits as long as one who gets it.
///
/// # Errors
/// When the database fails.
pub async fn put_or_pretend(db: &impl ConnectionTrait, clock: &Clock, mail: NewMail, goes: Goes) -> Result<(), DbErr> {
    let id = new_secret_id();
    let new = outbox::ActiveModel { id: Set(id), ..row(mail, clock.now()) };
    outbox::Entity::insert(new).exec_without_returning(db).await?;
    let gone = match goes {
        Goes::Out => new_secret_id(),
        Goes::Nowhere => id,
    };
    outbox::Entity::delete_by_id(gone).exec(db).await.map(drop)
}

/// Whether a mail is to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goes {
    /// It is.
    Out,
    /// It must not be, and nobody is to notice.
    Nowhere,
}

/// Takes away what still waits to be sent under this address for ending it.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(db: &impl ConnectionTrait, unsubscribe: &str) -> Result<(), DbErr> {
    outbox::Entity::delete_many().filter(outbox::COLUMN.unsubscribe.eq(unsubscribe)).exec(db).await.map(drop)
}

/// Whether mail that has not been given up waits to be sent under an address for ending it that begins so.
///
/// # Errors
/// When the database cannot be read.
pub async fn waits(db: &impl ConnectionTrait, unsubscribe: &str) -> Result<bool, DbErr> {
    let waiting = outbox::Entity::find()
        .filter(outbox::Column::Unsubscribe.starts_with(unsubscribe))
        .filter(outbox::Column::FailedAt.is_null());
    Ok(0 < waiting.count(db).await?)
}

fn row(mail: NewMail, now: DateTime<Utc>) -> outbox::ActiveModel {
    outbox::ActiveModel {
        id: Set(new_secret_id()),
        recipient: Set(mail.recipient),
        subject: Set(mail.subject),
        text: Set(mail.text),
        html: Set(mail.html),
        sealed: Set(mail.sealed),
        unsubscribe: Set(mail.unsubscribe),
        attempts: Set(0),
        next_try_at: Set(day_of(now)),
        give_up_at: Set(mail.patience.end(now)),
        waits_from: Set(Some(mail.patience.begin(now))),
        failed_at: Set(None),
        trouble: Set(None),
    }
}
