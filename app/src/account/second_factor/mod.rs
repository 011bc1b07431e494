//! What moderators, registrars and administrators sign in with beside their password: a code that an app on their telephone
//! shows, new each half minute (TOTP, RFC 6238), or a passkey of a device of theirs; and codes on paper for the day when telephone
//! and device are gone. Others may have it.
//!
//! The database holds random bytes alone, out of which the app's secret is made under the secret of the installation: a backup
//! that gets into the wrong hands makes no codes. Who has given the right password has half a session until the code is right;
//! it opens nothing but the two pages here.

pub mod actions;
pub mod done;
pub mod half;
pub mod link;
pub mod lost;
pub mod not_passed;
pub mod page;
pub mod passkeys;
pub mod recovery;
pub mod rows;
pub mod totp;
pub mod tries;

/// Where the code is asked for, or the passkey.
pub const CODE_PATH: &str = "/logga-in/kod";

/// Where an app is tied to the account or changed for another, passkeys are made and taken away, and new codes on paper are made.
pub const OWN_PATH: &str = "/logga-in/andra-steget";

/// One of the two, from where one goes on to `asked` (see [`crate::account::rules::after_sign_in`]).
pub fn on_to(path: &str, asked: &str) -> String {
    let asked: String = form_urlencoded::byte_serialize(asked.as_bytes()).collect();
    if asked.is_empty() { path.to_owned() } else { format!("{path}?nasta={asked}") }
}
