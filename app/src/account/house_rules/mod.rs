//! What an organisation decides for its own dialogues: how its case numbers are written, and from how many people a number is shown.
//! Its administrator says it; it holds for what is planned from then on, and a higher
//! number also for rounds that open after that.

pub mod actions;
pub mod form;
pub mod page;
pub mod queries;

use super::people::people_path;

/// Where its administrator says it.
pub fn house_rules_path(organisation: &str) -> String {
    format!("{}/regler", people_path(organisation))
}
