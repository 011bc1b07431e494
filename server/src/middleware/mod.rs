//! What every request passes on its way in and every response on its way out.

mod headers;
mod limits;
mod observe;
mod origin;
mod readable;
mod strangers;

use std::time::Duration;

use app::{context::AppState, shell};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::{from_fn, from_fn_with_state},
};
use tower::ServiceBuilder;
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, Predicate,
        predicate::{NotForContentType, SizeAbove},
    },
};

/// More than the longest form holds, less than what harms: two megabytes of Swedish are nearly six as a form sends them,
/// and come back as typed.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// Smaller than this, a page is as well sent as it is.
const WORTH_COMPRESSING: u16 = 512;

/// Most of the gain for little of the work. The fastest level would leave a page a quarter larger, which a slow phone waits
/// for. The form on a first visit and the thanks are packed before (`app`'s `prepared`). Pages are gzip alone: at this speed
/// brotli is hardly smaller, and it takes longer than writing the page did.
const LITTLE_WORK: CompressionLevel = CompressionLevel::Precise(2);

/// The routes behind everything that holds for all of them. First in the list is outermost. A request that takes longer
/// than `longest` is given up.
pub fn dressed(routes: Router<AppState>, state: AppState, longest: Duration) -> Router {
    let everything = ServiceBuilder::new()
        .layer(from_fn(observe::observe))
        .layer(from_fn_with_state(state.clone(), headers::add))
        .layer(CompressionLayer::new().gzip(true).quality(LITTLE_WORK).compress_when(pages_alone()))
        .layer(from_fn_with_state(state.clone(), strangers::tell))
        .layer(from_fn_with_state(state.clone(), shell::show_errors))
        .layer(CatchPanicLayer::custom(limits::panicked))
        .layer(from_fn_with_state(longest, limits::in_time))
        .layer(from_fn_with_state(state.clone(), origin::check))
        .layer(from_fn(readable::check))
        .layer(DefaultBodyLimit::max(MOST_BYTES));
    routes.layer(everything).with_state(state)
}

/// Files come compressed from the build, or are so by themselves.
fn pages_alone() -> impl Predicate {
    SizeAbove::new(WORTH_COMPRESSING)
        .and(NotForContentType::IMAGES)
        .and(NotForContentType::const_new("application/wasm"))
        .and(NotForContentType::const_new("application/zip"))
}
