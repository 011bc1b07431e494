//! Who works in an organisation: administrators invite, change roles and take them away.

pub mod actions;
pub mod acts;
pub mod form;
pub mod letters;
pub mod link;
mod needless;
pub mod page;
pub mod queries;

/// Where an administrator begins.
pub const PEOPLE_PATH: &str = "/arbete/personer";

/// Where the people of an organisation are.
pub fn people_path(organisation: &str) -> String {
    format!("{PEOPLE_PATH}/{organisation}")
}

/// Where somebody is invited.
pub fn invite_path(organisation: &str) -> String {
    format!("{}/bjud-in", people_path(organisation))
}

/// Where one of them is.
pub fn person_path(organisation: &str, account_id: uuid::Uuid) -> String {
    format!("{}/{account_id}", people_path(organisation))
}
