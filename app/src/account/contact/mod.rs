//! How residents reach an organisation: its administrator says so, and it is shown wherever it asks something.

pub mod actions;
pub mod form;
pub mod page;

use super::people::people_path;

/// Where it is said.
pub fn contact_path(organisation: &str) -> String {
    format!("{}/kontakt", people_path(organisation))
}
