//! Response headers that a page asks for.

use http::{HeaderValue, header};
use leptos::prelude::expect_context;
use leptos_axum::ResponseOptions;

/// Nobody may keep a copy: the page holds a key of somebody's own.
pub fn no_store() {
    expect_context::<ResponseOptions>().insert_header(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}
