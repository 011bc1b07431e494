//! The sentences in order, with what they rest on, what is wrong with them and what can be done to them.

use claims::{finding::Finding, summary::Of};
use leptos::prelude::*;

use super::Found;
use crate::summary::writing::{
    document::Written,
    shown::{Findings, Sentence, SentenceWords, Support},
};

/// The id of the list's heading.
pub const SENTENCES: &str = "meningar";

/// The list.
#[component]
pub(super) fn Listed(
    /// What there is.
    found: Found,
    /// Whether it is a draft.
    may_change: bool,
) -> impl IntoView {
    let document = found.versions[0].document.clone();
    let count = document.claims.len();
    let rows: Vec<_> = document
        .claims
        .into_iter()
        .enumerate()
        .map(|(place, written)| {
            let findings = of_claim(&found.findings, place);
            view! { <One found=found.clone() written findings place count may_change/> }
        })
        .collect();
    let none =
        rows.is_empty().then(|| view! { <p>"Ingen mening än. Ta ett förslag nedanför, eller skriv en egen."</p> });
    view! {
        <section class="part" aria-labelledby=SENTENCES>
            <h2 id=SENTENCES tabindex="-1">"Meningarna"</h2>
            {free(&document.background)}
            {none}
            <ol class="claims">{rows}</ol>
            {free(&document.thanks)}
            {may_change.then(|| view! { <p><button class="button button--secondary" name="act" value="edit-ny">"Skriv en egen mening"</button></p> })}
        </section>
    }
}

fn free(text: &str) -> impl IntoView + use<> {
    (!text.is_empty()).then(|| view! { <p class="free-sentence">{text.to_owned()}</p> })
}

fn of_claim(findings: &[(Of, Finding)], wanted: usize) -> Vec<Finding> {
    findings.iter().filter(|(of, _)| *of == Of::Claim(wanted)).map(|(_, finding)| finding.clone()).collect()
}

#[component]
fn One(
    found: Found,
    written: Written,
    findings: Vec<Finding>,
    place: usize,
    count: usize,
    may_change: bool,
) -> impl IntoView {
    let id = written.id;
    let anchor = format!("mening-{id}");
    let origin = origin(&written);
    let sentence = Sentence::of(anchor.clone(), &written.claim, &found.sources);
    let acts = may_change.then(|| view! { <Acts id place count/> });
    view! {
        <li class="claim-card" id=anchor tabindex="-1">
            <p class="claim-words"><SentenceWords pieces=sentence.pieces.clone()/></p>
            <p class="small muted claim-origin">{origin}</p>
            <Findings sentence=written.claim.sentence findings/>
            <Support sentence/>
            {acts}
        </li>
    }
}

/// Who has put the words: whoever approves reads more closely what no rule has written.
fn origin(written: &Written) -> &'static str {
    match (&written.proposal, written.is_changed) {
        (None, _) => "Egen mening",
        (Some(_), true) => "Förslag, ändrat",
        (Some(_), false) => "Förslag, som det var",
    }
}

#[component]
fn Acts(id: uuid::Uuid, place: usize, count: usize) -> impl IntoView {
    let which = format!(" mening {}", place + 1);
    let moves = [("up", "Flytta upp", place == 0), ("down", "Flytta ned", place + 1 == count)];
    let moves = moves.map(|(act, text, ends)| {
        view! {
            <button class="button button--quiet" name="act" value=format!("{act}-{id}") aria-disabled=ends.then_some("true")>
                {text} <span class="visually-hidden">{which.clone()}</span>
            </button>
        }
    });
    view! {
        <div class="actions">
            <button class="button button--secondary" name="act" value=format!("edit-{id}")>
                "Ändra" <span class="visually-hidden">{which.clone()}</span>
            </button>
            {moves.collect_view()}
            <button class="button button--quiet" name="act" value=format!("remove-{id}")>
                "Ta ut" <span class="visually-hidden">{which}</span>
            </button>
        </div>
    }
}
