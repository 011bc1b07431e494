//! A mail that waits, or that could not be sent. It holds an address and a text, so it is never written out by `{:?}`.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub recipient: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// Both texts, encrypted, where they hold a secret; then they stand nowhere else.
    pub sealed: Option<Vec<u8>>,
    /// The address where one request ends what the mail is sent for.
    pub unsubscribe: Option<String>,
    /// How often somebody has begun to send it. Whoever raises it has the mail until `next_try_at`.
    pub attempts: i32,
    pub next_try_at: DateTimeUtc,
    pub give_up_at: DateTimeUtc,
    /// Since when it waits: the day, or the hour of what waits for hours alone. Empty of what was given up.
    pub waits_from: Option<DateTimeUtc>,
    pub failed_at: Option<DateTimeUtc>,
    /// Why the last try failed, or [`Trouble::NoMailbox`] if any try did for that.
    pub trouble: Option<Trouble>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("outbox::Model")
    }
}

impl std::fmt::Debug for ModelEx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("outbox::ModelEx")
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// Why a mail is not delivered. All that is kept of what a server said, since it may say an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Trouble {
    /// The server does not answer, hangs up, takes too long, or does not let us in.
    #[sea_orm(string_value = "unreachable")]
    Unreachable,
    /// The server said: later (4xx).
    #[sea_orm(string_value = "later")]
    Later,
    /// The server said: never (5xx).
    #[sea_orm(string_value = "refused")]
    Refused,
    /// The server said: never, since there is no such mailbox.
    #[sea_orm(string_value = "no_mailbox")]
    NoMailbox,
    /// It cannot be written as a mail at all.
    #[sea_orm(string_value = "impossible")]
    Impossible,
}
