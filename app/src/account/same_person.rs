//! One person may have two accounts, and is no second person under the other: nobody approves their own words, signs what they have
//! proposed themselves, or alone says that something goes at once and takes it away.

use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::entity::account;

/// Whether one of the accounts `theirs` seems to be of the same person as `account`, or is that one. All of them work for the same body,
/// so in one organisation.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_among(
    db: &impl ConnectionTrait,
    theirs: &BTreeSet<Uuid>,
    account: &account::Model,
) -> Result<bool, DbErr> {
    let theirs = account::Entity::find().filter(account::COLUMN.id.is_in(theirs.iter().copied())).all(db).await?;
    Ok(theirs.iter().any(|one| is_same(one, account)))
}

/// Whether they have the same name, or mail to both comes to the same mailbox.
pub fn is_same(one: &account::Model, other: &account::Model) -> bool {
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
