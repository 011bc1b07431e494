//! Elected sign in with a link that is mailed to their official address: once, within a quarter of an hour. Only those who are
//! elected and nothing else get one, so that the weakest of our ways in opens the least.

pub mod actions;
pub mod page;
pub mod rows;

/// Where a link is asked for, and used.
pub const PATH: &str = "/logga-in/lank";

/// The code of a link, in its address and in the form.
const CODE: &str = "kod";
/// Note: a link is on its way, if the address is that of an elected.
const SENT: &str = "sent";
