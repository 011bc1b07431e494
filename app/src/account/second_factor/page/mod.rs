//! What one sees of the second factor.

pub mod code;
pub mod manage;
pub mod own;
pub mod tie;

/// Name of the button that was pressed.
pub const ACT: &str = "act";
/// Ties the first app.
pub const TIE: &str = "tie";
/// Ties another app instead.
pub const CHANGE: &str = "change";
/// Makes new codes on paper.
pub const RENEW: &str = "renew";

/// A code of the app, or where it says so one on paper.
pub const CODE: &str = "code";
/// A code of the app that goes.
pub const OLD_CODE: &str = "old_code";
/// A code of the app that comes.
pub const NEW_CODE: &str = "new_code";

/// Note: the codes on paper, one a line.
pub const CODES: &str = "codes";
/// Note: where to go when they are written down.
pub const NEXT: &str = "next";

/// Help where a code of the app is asked for.
const SIX_DIGITS: &str = "Sex siffror. En ny kommer varje halvminut.";
