//! Med mig: the pages, the rules and the reads of the service, one folder per feature. Built for the server (`ssr`) and,
//! islands only, for the browser (`hydrate`).

#[cfg(feature = "ssr")]
pub mod about;
pub mod account;
pub mod answer;
#[cfg(feature = "ssr")]
pub mod assets;
#[cfg(feature = "ssr")]
pub mod builder;
pub mod channel;
#[cfg(feature = "ssr")]
mod content_policy;
#[cfg(feature = "ssr")]
pub mod context;
#[cfg(feature = "ssr")]
pub mod decision;
#[cfg(feature = "ssr")]
pub mod dialogue;
#[cfg(feature = "ssr")]
pub mod entity;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod limits;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
mod memory;
pub mod moderation;
#[cfg(feature = "ssr")]
pub mod networks;
#[cfg(feature = "ssr")]
pub mod one_time_codes;
#[cfg(feature = "ssr")]
pub mod pdf;
#[cfg(feature = "ssr")]
pub mod plain_language;
#[cfg(feature = "ssr")]
mod prepared;
pub mod receipt;
#[cfg(feature = "ssr")]
pub mod record;
#[cfg(feature = "ssr")]
pub mod request;
pub mod round;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
mod sealed;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod spreadsheet;
pub mod summary;
#[cfg(feature = "ssr")]
pub mod swedish;
#[cfg(feature = "ssr")]
pub mod transaction;
#[cfg(feature = "ssr")]
pub mod translated;
#[cfg(feature = "ssr")]
pub mod translating;
#[cfg(feature = "ssr")]
pub mod typed_time;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod vision;
#[cfg(feature = "ssr")]
pub mod words;

#[cfg(feature = "hydrate")]
mod browser {
    //! What the browser calls first.

    /// Brings the islands to life.
    #[wasm_bindgen::prelude::wasm_bindgen]
    pub fn hydrate() {
        console_error_panic_hook::set_once();
        leptos::mount::hydrate_islands();
    }
}
