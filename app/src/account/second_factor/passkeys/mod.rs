//! Passkeys: what a device, or the program that keeps a person's passwords, shows in place of a code (WebAuthn). It asks for a
//! face, a finger or a code of its own first, and it shows nothing to an address that is not ours.
//!
//! What is asked of the device, a ceremony, lies in the database: any process reads the answer. It is asked in one session, whole
//! or half, lasts ten minutes and is answered once, right or wrong. To make one more passkey is asked of those alone who have just
//! given a code or shown a passkey, so whoever answers that has the right to.

pub mod acts;
pub mod ceremony;
pub mod held;
pub mod relying_party;
pub mod rules;

/// Hidden field: which ceremony is answered.
pub const CEREMONY: &str = "ceremony";

/// Hidden field: what the device said, as JSON. Empty where a code was typed.
pub const ANSWER: &str = "passkey";
