//! What one sees of the second factor.

pub mod by_passkey;
pub mod code;
pub mod make;
pub mod manage;
pub mod own;
pub mod passkeys;
pub mod proof;
pub mod tie;

/// Name of the button that was pressed.
pub const ACT: &str = "act";
/// Ties the first app.
pub const TIE: &str = "tie";
/// Ties another app instead.
pub const CHANGE: &str = "change";
/// Makes new codes on paper.
pub const RENEW: &str = "renew";

/// Asks the device for one passkey more, after a code or a passkey.
pub const ASK_PASSKEY: &str = "ask_passkey";
/// Keeps the passkey that the device has made.
pub const MAKE_PASSKEY: &str = "make_passkey";
/// Takes a passkey away.
pub const REMOVE_PASSKEY: &str = "remove_passkey";

/// A code of the app, or where it says so one on paper.
pub const CODE: &str = "code";
/// A code of the app that goes.
pub const OLD_CODE: &str = "old_code";
/// A code of the app that comes.
pub const NEW_CODE: &str = "new_code";

/// What a passkey is called.
pub const NAME: &str = "passkey_name";
/// A code, before the device is asked for one passkey more.
pub const ADD_CODE: &str = "add_code";
/// Which passkey goes.
pub const WHICH: &str = "which";
/// A code, before a passkey goes.
pub const REMOVE_CODE: &str = "remove_code";

/// In the address: what has just been done.
pub const DONE: &str = "klart";

/// Note: what the browser asks the device, beside the ceremony in a note of its own name.
pub const OPTIONS: &str = "options";
/// Note: the codes on paper, one a line.
pub const CODES: &str = "codes";
/// Note: where to go when they are written down.
pub const NEXT: &str = "next";

/// What is told where a session may not choose the first second factor.
pub const WITH_PASSWORD: &str = "Logga in med lösenord för att välja ett andra steg";

/// Help where a code of the app is asked for.
const SIX_DIGITS: &str = "Sex siffror. En ny kommer varje halvminut.";
