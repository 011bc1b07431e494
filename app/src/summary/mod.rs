//! What a closed round says: the fixed result, computed through the disclosure layer, the brief for the elected, and the
//! result for everybody.

#[cfg(feature = "ssr")]
pub(crate) mod bar_key;
#[cfg(feature = "ssr")]
mod bars;
#[cfg(feature = "ssr")]
mod beside;
#[cfg(feature = "ssr")]
pub mod breakdown;
#[cfg(feature = "ssr")]
pub mod brief_questions;
#[cfg(feature = "ssr")]
pub mod comments;
#[cfg(feature = "ssr")]
pub mod corrected;
#[cfg(feature = "ssr")]
pub mod correction;
#[cfg(feature = "ssr")]
pub mod crossed;
#[cfg(feature = "ssr")]
pub mod derived;
#[cfg(feature = "ssr")]
mod diverging;
#[cfg(feature = "ssr")]
pub mod elected;
#[cfg(feature = "ssr")]
pub mod elected_mail;
#[cfg(test)]
mod example;
#[cfg(feature = "ssr")]
pub mod figure;
#[cfg(feature = "ssr")]
pub mod frozen_result;
#[cfg(feature = "ssr")]
mod in_short;
#[cfg(feature = "ssr")]
mod lead;
#[cfg(feature = "ssr")]
pub mod measured;
#[cfg(feature = "ssr")]
pub mod measured_beside;
#[cfg(feature = "ssr")]
pub mod missing;
#[cfg(feature = "ssr")]
pub mod opinions;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod papers;
#[cfg(feature = "ssr")]
pub mod population;
#[cfg(feature = "ssr")]
pub mod public;
#[cfg(feature = "ssr")]
pub mod queries;
#[cfg(feature = "ssr")]
pub mod quoted;
#[cfg(feature = "ssr")]
pub mod representativeness;
#[cfg(feature = "ssr")]
pub mod result;
#[cfg(feature = "ssr")]
pub mod rows;
#[cfg(feature = "ssr")]
pub mod second_places;
#[cfg(feature = "ssr")]
pub mod spoken;
#[cfg(feature = "ssr")]
mod standouts;
#[cfg(feature = "ssr")]
pub mod telling;
#[cfg(feature = "ssr")]
pub mod told;
#[cfg(feature = "ssr")]
pub mod words;
#[cfg(feature = "ssr")]
pub mod writing;
