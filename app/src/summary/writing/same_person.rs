//! One person may have two accounts, and does not approve their own words under the other.

use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::entity::account;

/// Whether one of those who have written seems to be the same person as `account`. All of them moderate the same body, so they work
/// in one organisation.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_among(
    db: &impl ConnectionTrait,
    authors: &BTreeSet<Uuid>,
    account: &account::Model,
) -> Result<bool, DbErr> {
    let written = account::Entity::find().filter(account::COLUMN.id.is_in(authors.iter().copied())).all(db).await?;
    Ok(written.iter().any(|author| is_same(author, account)))
}

/// Whether they have the same name, or mail to both comes to the same mailbox.
fn is_same(one: &account::Model, other: &account::Model) -> bool {
    mailbox(&one.email) == mailbox(&other.email) || name(&one.display_name) == name(&other.display_name)
}

/// "anna@storby.example" of "Anna+godkänner@storby.example".
fn mailbox(email: &str) -> String {
    let email = email.trim().to_lowercase();
    match email.split_once('@') {
        Some((local, domain)) => format!("{}@{domain}", local.split('+').next().unwrap_or_default()),
        None => email,
    }
}

fn name(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    fn account(email: &str, display_name: &str) -> account::Model {
        account::Model {
            id: Uuid::nil(),
            email: email.to_owned(),
            display_name: display_name.to_owned(),
            password_hash: None,
            disabled_at: None,
            is_demonstration: false,
            created_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn the_same_mailbox_or_the_same_name_is_the_same_person() {
        let anna = account("anna@storby.example", "Anna Ek");
        for (email, name) in [("Anna+2@storby.example", "A. Ek"), ("ae@storby.example", " anna  EK ")] {
            assert!(is_same(&anna, &account(email, name)), "{email}");
        }
        for (email, name) in [("anne@storby.example", "Anne Ek"), ("anna@bortby.example", "Anna Ekman")] {
            assert!(!is_same(&anna, &account(email, name)), "{email}");
        }
    }
}
