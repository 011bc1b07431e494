//! Against misuse without harming people. Nobody is asked to prove that they are human, nothing is dropped in silence, and
//! nothing that could lead from an answer to a person is kept.
//!
//! What is done, and why it harms nobody:
//!
//! - A field that people do not see ([`fields`]). Programs fill in everything. Filled in: the answer is kept and flagged.
//! - The time when the form was shown, signed ([`stamp`]). Sent faster than anyone can read: kept and flagged. Without it,
//!   or with one that is not ours (an old form, a form from a cache), nothing is said.
//! - A measure for each round and network ([`measure`], [`measures`]). It lets through 300 answers at once and 600 an hour,
//!   so a full waiting room or a school behind one address does not meet it. Who does gets the page back with everything
//!   kept, 429, and is asked to wait a minute; a device that queues answers tries again by itself.
//! - A second, smaller measure only flags: more than twenty beyond one a minute is a burst. A meeting makes one too, and the
//!   flag says so.
//! - The same words in several answers of a round (`moderation::sameness`) are told to the moderator.
//! - One-time codes, where a round demands them ([`super::codes`]).
//!
//! Flags are set when an answer is kept and are a help to the moderator, who sees them with the reason in words
//! (`moderation::flags`). A flagged answer counts like any other, but for one that a screen sent when the person had gone and
//! that has no letter's code which can be used (`answer::unattended`). They are written after the answer: should the process die
//! in between, a flag is lost and not an answer.
//!
//! What is known about networks and what about answers never meet. The measures live in the process and are shared through
//! the database by the ticker, in transactions of their own: were a network's row written together with the answer, the two
//! would carry the same transaction number on PostgreSQL. A network that has sent fewer than ten is never written down. The
//! row is a hash under a key of the day and goes when its measure is empty, within the hour. What this cannot stop is said in ARCHITECTURE.md.

pub mod fields;
pub mod flags;
pub mod measure;
pub mod measures;
pub mod stamp;
