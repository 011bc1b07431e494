//! Who is asking, and for what: read from the request's parts, never from an optional context.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use http::{HeaderMap, header, request::Parts};
use leptos::prelude::{expect_context, use_context};
use leptos_router::hooks::use_params_map;

use crate::{
    context::AppState,
    forms::FormState,
    words::{self, Words},
};

/// The state, inside a page.
pub fn state() -> AppState {
    expect_context::<AppState>()
}

/// The request's parts, inside a page.
pub fn parts() -> Parts {
    expect_context::<Parts>()
}

/// What was typed, inside a page; empty on the first visit.
pub fn form() -> FormState {
    use_context::<FormState>().unwrap_or_default()
}

/// Addresses of staff and elected, whose pages are in Swedish alone.
const IN_SWEDISH: [&str; 5] = ["/arbete", "/politik", "/logga-in", "/inbjudan", "/komponenter"];

/// The language that the page is read in, inside a page. The document has put it there, so that asking costs nothing.
pub fn words() -> Words {
    use_context::<Words>().unwrap_or_else(|| words_of(&parts()))
}

/// The language that the page at `parts`' address is read in.
pub fn words_of(parts: &Parts) -> Words {
    if is_translated(parts) { Words::in_language(&query(parts, words::FIELD)) } else { Words::swedish() }
}

/// Whether the page at `parts`' address is one for residents, which every language has.
pub fn is_translated(parts: &Parts) -> bool {
    !IN_SWEDISH.iter().any(|start| parts.uri.path().starts_with(start))
}

/// A field of the query of `parts`' address, empty where there is none of that name.
pub fn query(parts: &Parts, name: &str) -> String {
    let query = parts.uri.query().unwrap_or_default();
    let found = form_urlencoded::parse(query.as_bytes()).find(|(field, _)| field == name);
    found.map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// The network address of who sent this: the socket's, or what the outermost of our own proxies heard. What stands to the
/// left of that in the header was written by the sender and is not believed.
pub fn sender(state: &AppState, parts: &Parts) -> Option<IpAddr> {
    let socket = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(socket)| socket.ip());
    let lines = parts.headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let heard: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    match state.proxies {
        0 => socket,
        proxies => heard.iter().rev().nth(proxies - 1).and_then(|address| address.parse().ok()).or(socket),
    }
}

/// Whether the browser that sent `headers` says that it can read `coding`. `q=0` means that it cannot.
pub fn takes(headers: &HeaderMap, coding: &str) -> bool {
    let lists = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|one| {
        let mut parts = one.split(';').map(str::trim);
        parts.next() == Some(coding) && parts.all(|part| !matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

/// A parameter of the page's address, empty where the route has none of that name.
pub fn route_param(name: &str) -> String {
    use leptos::prelude::GetUntracked;
    use_params_map().get_untracked().get(name).unwrap_or_default()
}
