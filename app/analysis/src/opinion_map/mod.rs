//! The opinion map: who votes alike on opinion statements, what marks each group, and what all agree on.
//!
//! # How it is done
//!
//! The Polis method (Small and others, *Polis: scaling deliberation by mapping high dimensional opinion spaces*, 2021), step by step; each
//! function's documentation holds its formulas.
//!
//! 1. **Votes** (`votes.rs`): agree, pass, disagree or nothing. A later vote of the same person on the same statement replaces the earlier. Statements that
//!    a moderator rejected or that ask about the person are *hidden*: 0 for everybody on the map, left out of what is chosen, and counted
//!    like others in the statistics.
//! 2. **Map** (`map.rs`): a missing vote counts as the mean of its statement (`centred.rs`); the two directions in which votes differ most
//!    (`components.rs`) are the axes. Participants and statements get places.
//! 3. **Groups** (`grouping.rs`) of those with seven votes or more: *flat*, to compare with others, or in *two levels* as the Polis service
//!    does. The number of groups is the one with the best silhouette.
//! 4. **Statistics** (`statistics.rs`, `representative.rs`, `consensus.rs`, `priority.rs`) of any groups, so that others' can be fed in.
//! 5. **For people** (`publish.rs`, `corrected.rs`, `still.rs`; all of it `run.rs`): no small groups, no side that under half took, tests corrected for how many
//!    they are, and sides and names that stay from one time to the next.
//!
//! Nothing is drawn by chance, and sums are made in a fixed order: the same votes give the same map to the last bit. Nothing here
//! is disclosed: places and labels of participants are never shown, and what a result tells of the groups is cells of the disclosure
//! layer, which `breakdown::opinion_groups` makes.
//!
//! # How right it is
//!
//! `tests/it/opinion_map/stages.rs` compares each stage with what red-dwarf 0.4.0 (Python, flat groups) made of a real dialogue, and the groups
//! in two levels with those that the Polis service published of it.
//!
//! What to say with it: participants chose themselves, and groups come from a picture in two dimensions that holds a fourth of the
//! variance, more or less ([`components::Components::ratios`]).

mod agreement;
mod centred;
pub mod components;
pub mod consensus;
pub mod corrected;
pub mod counts;
mod flat;
pub mod grouping;
pub mod groups;
pub(crate) mod jacobi;
pub mod map;
pub(crate) mod means;
pub mod normal;
pub mod points;
pub mod polis;
pub mod priority;
pub mod publish;
pub mod representative;
pub mod run;
mod silhouette;
pub mod statistics;
pub mod still;
mod two_level;
pub mod votes;
