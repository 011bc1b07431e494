//! Signing in with an organisation's own accounts (OpenID Connect). Its administrator says which provider that is, and which roles
//! come with which groups there. What the provider says holds in that organisation alone: a session that was begun there opens
//! nothing of others ([`super::rules::holds`]), so that nobody who runs a provider reaches further than their own house.
//!
//! 1. `actions::go` sends the browser to the provider. What ties the answer to the question is made out of a random cookie.
//! 2. `actions::come_back` takes the ceremony, once, and asks the provider who it was (`provider`, over `wire`).
//! 3. `arrival` finds or makes the account, lets the roles follow the groups, and begins a session.
//! 4. `leaving`: when that session has ended, the person is asked whether to sign out at the provider too.

pub mod actions;
pub mod arrival;
pub mod ceremony;
pub mod choices;
pub mod form;
pub mod groups;
pub mod leaving;
pub mod letters;
pub mod page;
pub mod provider;
pub mod rules;
pub mod settings;
pub mod told;
pub mod wire;

use crate::account::people::people_path;

/// Where somebody begins to sign in with the accounts of an organisation.
pub fn go_path(organisation: &str) -> String {
    format!("/logga-in/hos/{organisation}")
}

/// Where the provider sends them back to.
pub fn back_path(organisation: &str) -> String {
    format!("{}/svar", go_path(organisation))
}

/// Where somebody goes to sign out there too.
pub fn leave_path(organisation: &str) -> String {
    format!("/logga-ut/hos/{organisation}")
}

/// Where its administrator says which provider that is.
pub fn settings_path(organisation: &str) -> String {
    format!("{}/inloggning", people_path(organisation))
}
