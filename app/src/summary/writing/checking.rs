//! What the checks say of the words in a form while they are written. `checking.js` asks for it with the act [`CHECK`]: then a page says
//! that alone, reads no more than those checks need, and saves nothing. They are the checks of the summary that is saved and approved.

use std::sync::{Arc, LazyLock};

use claims::{
    check::check,
    claim::{Claim, Part},
    finding::Finding,
    sources::Sources,
};
use http::request::Parts;
use leptos::{either::Either, prelude::*};

use super::{
    document::Document,
    fields,
    kept::sources_of_claim,
    queries::versions,
    shown::{Findings, Sentence, SentenceWords, Support},
    sources::named_in,
    whole::{BACKGROUND, THANKS, of_free},
};
use crate::{
    account::rights::moderator_of_round,
    answer::client::{Script, script},
    context::AppState,
    error::AppError,
    forms::{FormErrors, Sent},
    request,
    ui::{
        page::{Audience, Page},
        shown::shown,
    },
};

/// The act that asks what the checks say.
pub const CHECK: &str = "check";
/// Note: the page is to say what the checks say, and no more.
pub const CHECKED: &str = "checked";

/// The id of what they say of a sentence; of free sentences their field comes after it.
pub const SAID: &str = "provad";

/// Asks the checks while one writes, finds among the figures to choose, and puts them in where one writes.
pub static CHECKING: LazyLock<Script> = LazyLock::new(|| {
    script("checking", &[include_str!("checking.js"), include_str!("choosing.js"), include_str!("inserting.js")])
});

/// What the checks say of the sentence that was sent.
#[component]
pub fn CheckedSentence() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let sent = request::form().sent;
    shown(async move { sentence(&state, &parts, &code, &sent).await }, |(claim, sources)| {
        let said = match claim {
            Ok(claim) => Either::Left(view! { <SaidOfSentence claim sources/> }),
            Err(errors) => Either::Right(view! { <Mistakes errors/> }),
        };
        view! { <Page title="En mening" audience=Audience::Staff wide=true>{said}</Page> }
    })
}

/// A sentence that was sent, or what is wrong with its form; and what it rests on.
type Read = (Result<Claim, FormErrors>, Arc<Sources>);

async fn sentence(state: &AppState, parts: &Parts, code: &str, sent: &Sent) -> Result<Read, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let newest = versions(&state.db, moderator.row().id).await?.into_iter().next();
    let document = newest.map(|version| version.document).unwrap_or_default();
    let (kind, support) = fields::named(sent);
    let sources = sources_of_claim(&state.db, moderator.row(), &document, (kind, &support)).await?;
    Ok((fields::claim(sent, &sources), Arc::new(sources)))
}

/// What the checks say of the free sentences that were sent.
#[component]
pub fn CheckedFree() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let sent = request::form().sent;
    shown(async move { free(&state, &parts, &code, &sent).await }, |said| {
        let said: Vec<_> =
            said.into_iter().map(|(field, text, findings)| view! { <SaidOfFree field text findings/> }).collect();
        view! { <Page title="Sammanställning" audience=Audience::Staff wide=true>{said}</Page> }
    })
}

/// A field of free sentences, what stands in it, and what is wrong with that.
type ReadFree = (&'static str, String, Vec<Finding>);

async fn free(state: &AppState, parts: &Parts, code: &str, sent: &Sent) -> Result<Vec<ReadFree>, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let sources = named_in(&state.db, moderator.row(), &Document::default(), &[]).await?;
    let written = [BACKGROUND, THANKS].map(|field| (field, sent.get(field).trim().to_owned()));
    let read = |(field, text): (&'static str, String)| {
        let findings = of_free(&text, &sources);
        (!text.is_empty()).then_some((field, text, findings))
    };
    Ok(written.into_iter().filter_map(read).collect())
}

/// The sentence as it would be read, with all that the checks say.
#[component]
pub(super) fn SaidOfSentence(
    /// The sentence.
    claim: Claim,
    /// What it rests on.
    sources: Arc<Sources>,
) -> impl IntoView {
    let findings = check(&claim, &sources);
    let holds = findings.iter().all(|finding| !finding.check.refuses());
    let sentence = Sentence::of(SAID.to_owned(), &claim, &sources);
    let says = if holds { holding(&claim) } else { "Meningen kan sparas, men inte lämnas så här." };
    view! {
        <section class="claim-card" id=SAID tabindex="-1" aria-label="Så läses meningen">
            <p class="claim-words"><SentenceWords pieces=sentence.pieces.clone()/></p>
            <p><strong>{says}</strong></p>
            <Findings sentence=claim.sentence findings/>
            <Support sentence/>
        </section>
    }
}

/// What the checks know of a sentence that holds. Of other words they only ask whether those that judge stand in what it rests on, so they
/// do not say that it is true.
fn holding(claim: &Claim) -> &'static str {
    match claim.support.figures.len() {
        0 => "Det som meningen bygger på får visas. Orden i meningen svarar du för.",
        1 => "Siffran och orden om den stämmer. Resten av meningen svarar du för.",
        _ => "Siffrorna och orden om dem stämmer. Resten av meningen svarar du för.",
    }
}

/// What is wrong with the form itself, as what the checks find is listed.
#[component]
fn Mistakes(errors: FormErrors) -> impl IntoView {
    let row = |(_, sentence): (&str, &str)| view! { <li class="finding finding--refuses">{sentence.to_owned()}</li> };
    let rows: Vec<_> = errors.iter().map(row).collect();
    view! { <ul class="findings" id=SAID>{rows}</ul> }
}

/// What the checks say of free sentences, with the words they are about.
#[component]
pub(super) fn SaidOfFree(
    /// Their field.
    field: &'static str,
    /// What stands in it.
    text: String,
    /// What was found.
    findings: Vec<Finding>,
) -> impl IntoView {
    let says = match findings.iter().any(|finding| finding.check.refuses()) {
        true => "Texten kan sparas, men sammanställningen kan inte lämnas så här.",
        false => "Texten kan stå här. Det som orden säger svarar du för.",
    };
    view! {
        <div class="stack" id=format!("{SAID}-{field}")>
            <p><strong>{says}</strong></p>
            <Findings sentence=vec![Part::Text(text)] findings/>
        </div>
    }
}
