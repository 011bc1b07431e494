//! What staff take in for those who do not answer on a screen: paper forms, phone calls and meetings.

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
mod against;
#[cfg(feature = "ssr")]
pub mod blank;
#[cfg(feature = "ssr")]
pub mod corrections;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod differences;
#[cfg(feature = "ssr")]
pub mod fields;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod hands;
#[cfg(feature = "ssr")]
pub mod in_languages;
pub mod island;
#[cfg(feature = "ssr")]
pub mod keying;
#[cfg(feature = "ssr")]
pub mod language_buttons;
#[cfg(feature = "ssr")]
pub mod languages;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
pub mod meeting_actions;
#[cfg(feature = "ssr")]
mod meeting_again;
#[cfg(feature = "ssr")]
pub mod meeting_form;
#[cfg(feature = "ssr")]
pub mod meeting_queries;
#[cfg(feature = "ssr")]
pub mod meetings;
#[cfg(feature = "ssr")]
pub mod on_paper;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod papers;
#[cfg(feature = "ssr")]
pub mod pdf;
#[cfg(feature = "ssr")]
mod pdf_form;
#[cfg(feature = "ssr")]
mod pdf_poster;
#[cfg(feature = "ssr")]
pub mod phone;
#[cfg(feature = "ssr")]
pub mod pile;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod second;
#[cfg(feature = "ssr")]
pub mod seen;
#[cfg(feature = "ssr")]
pub mod sheet;
