//! The document around every page, and the page shown when something failed.

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{Method, header, request::Parts};
use leptos::{nonce::use_nonce, prelude::*};
use leptos_axum::{AxumRouteListing, ResponseOptions};
use leptos_meta::{MetaTags, provide_meta_context};

use crate::{
    content_policy::content_policy,
    context::AppState,
    error::{AppError, Failed},
    forms::Kept,
    request,
    round::actions::written,
    routes::Site,
    ui::{
        language::Alternates,
        not_taken::{NotTaken, NotTakenPage},
        nothing_here::{InVain, NothingHere},
        page::ErrorPage,
        staff_style,
        text_size::TextSizeScript,
    },
};

/// Where those who work here and those who are elected have their pages.
pub const WORK: [&str; 2] = ["/arbete", ELECTED];

/// Where those who are elected have theirs.
const ELECTED: &str = "/politik";

/// Where a form is previewed, below a round's page: in the sizes that residents meet it in.
const PREVIEW: &str = "/forhandsgranska";

/// Where every component is shown: those of staff pages too.
const COMPONENTS: &str = "/komponenter";

/// Every address that shows a page. Made once per process.
pub fn routes() -> Vec<AxumRouteListing> {
    leptos_axum::generate_route_list(Site)
}

/// Writes the page of `request`'s address. `context` adds what the page should find beside the state.
///
/// Leptos ends every page with scripts after `</html>`, for reading data that pages of ours do not have. They are cut off:
/// a page without islands has no script but the few lines that set the size of the text and, of residents', the one that tells of an answer
/// that waits; and none has a tag where HTML allows none.
pub async fn render(
    state: &AppState,
    request: Request,
    context: impl Fn() + Clone + Send + Sync + 'static,
) -> Response {
    let state = state.clone();
    let handler = leptos_axum::render_app_async_with_context(
        move || {
            provide_context(state.clone());
            context();
        },
        Document,
    );
    let (parts, body) = handler(request).await.into_parts();
    match to_bytes(body, usize::MAX).await {
        Ok(page) => Response::from_parts(parts, Body::from(whole(&page))),
        Err(cause) => AppError::Internal(cause.into()).into_response(),
    }
}

/// The document, to its end and no further.
fn whole(page: &Bytes) -> Bytes {
    const END: &[u8] = b"</html>";
    let end = page.windows(END.len()).rposition(|at| at == END);
    page.slice(..end.map_or(page.len(), |at| at + END.len()))
}

/// GET on any page.
pub async fn show(State(state): State<AppState>, request: Request) -> Response {
    render(&state, request, || ()).await
}

/// Middleware: an error that an action returned becomes a page, and its cause is logged. Who works here or is elected gets back what they
/// sent: their pages are kept by no browser for the way back.
pub async fn show_errors(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let kept = is_act_of_work(&parts).then(Kept::default);
    if let Some(kept) = &kept {
        parts.extensions.insert(kept.clone());
    }
    let asked = Request::from_parts(parts.clone(), Body::empty());
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let Some(Failed(error)) = response.extensions_mut().remove::<Failed>() else {
        return response;
    };
    let status = error.status();
    let sent = kept.map(|kept| kept.sent());
    let in_vain = sent.as_ref().filter(|_| matches!(*error, AppError::NotFound)).map(|sent| InVain(written(sent)));
    let not_taken = sent.and_then(|sent| NotTaken::of(&error, &sent, written(&sent)));
    let mut page = render(&state, asked, move || {
        provide_context(Failed(error.clone()));
        if let Some(in_vain) = in_vain.clone() {
            provide_context(in_vain);
        }
        if let Some(not_taken) = not_taken.clone() {
            provide_context(not_taken);
        }
    })
    .await;
    if !page.status().is_redirection() {
        *page.status_mut() = status;
    }
    page
}

/// Whether this is a form of those who work here or are elected.
fn is_act_of_work(parts: &Parts) -> bool {
    parts.method == Method::POST && WORK.iter().any(|start| parts.uri.path().starts_with(start))
}

/// The whole HTML document.
#[component]
fn Document() -> impl IntoView {
    provide_meta_context();
    let state = expect_context::<AppState>();
    let asked = expect_context::<Parts>();
    if let Some(policy) = use_nonce().and_then(|nonce| content_policy(&nonce.to_string())) {
        expect_context::<ResponseOptions>().insert_header(header::CONTENT_SECURITY_POLICY, policy);
    }
    let path = asked.uri.path();
    let work = WORK.iter().any(|start| path.starts_with(start));
    let staff = work && !path.ends_with(PREVIEW);
    // Lists and queues of staff are set to fit their screen: there the browser's own setting for text counts alone.
    let chooses_size = !staff || path.starts_with(ELECTED);
    let staff_style =
        (work || path == COMPONENTS).then(|| view! { <link rel="stylesheet" href=staff_style::PATH.as_str()/> });

    let words = request::words_of(&asked);
    provide_context(words);

    view! {
        <!DOCTYPE html>
        <html lang=words.language_lang() dir=words.language_direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)"/>
                <meta name="theme-color" content="#101512" media="(prefers-color-scheme: dark)"/>
                <link rel="stylesheet" href=state.assets.stylesheet.clone()/>
                {staff_style}
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <Alternates/>
                {chooses_size.then(|| view! { <TextSizeScript/> })}
                <MetaTags/>
            </head>
            <body class=staff.then_some("staff")>
                {match (use_context::<Failed>(), use_context::<InVain>(), use_context::<NotTaken>()) {
                    (Some(_), Some(in_vain), _) => view! { <NothingHere in_vain/> }.into_any(),
                    (Some(Failed(error)), None, Some(not_taken)) => view! { <NotTakenPage error not_taken/> }.into_any(),
                    (Some(Failed(error)), None, None) => view! { <ErrorPage error/> }.into_any(),
                    (None, ..) => view! { <Site/> }.into_any(),
                }}
            </body>
        </html>
    }
}
