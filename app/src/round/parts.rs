//! What several pages of the workbench show.

use analysis::open::OpenRound;
use leptos::prelude::*;

use crate::{
    entity::round::RoundState,
    request,
    round::{
        actions::{MOVED_ON, work_path},
        gate::{self, Check},
        work_queries::WorkRound,
    },
    swedish,
    ui::{
        notice::{Notice, NoticeKind},
        page::Trail,
        promise::{Promise, Promised},
        tag::StateTag,
    },
};

/// The way back to the workbench and to the round.
#[component]
pub fn WorkTrail(
    /// The round's code and title, on pages below the round's own.
    #[prop(optional_no_strip)]
    round: Option<(String, String)>,
) -> impl IntoView {
    let start = [("/arbete".to_owned(), "Omgångar".to_owned())];
    let steps = start.into_iter().chain(round.map(|(code, title)| (work_path(&code), title))).collect();
    view! { <Trail steps/> }
}

/// Title and state of a page about a round.
#[component]
pub fn WorkHead(
    /// The page's h1.
    #[prop(into)]
    title: String,
    /// Where the round is now.
    state: RoundState,
) -> impl IntoView {
    view! { <header class="work-head"><h1>{title}</h1><StateTag state/></header> }
}

/// The only figure of a round that is not closed.
#[component]
pub fn Sealed(
    /// How many have answered.
    received: OpenRound,
) -> impl IntoView {
    let received = swedish::number(received.received().into());
    view! { <p class="sealed"><strong>{received}</strong> " har svarat. Resultatet visas när omgången är stängd."</p> }
}

/// What must be in place before opening, and what is missing, in words.
#[component]
pub fn Checks(
    /// The list.
    checks: Vec<Check>,
) -> impl IntoView {
    let rows = checks.into_iter().enumerate().map(|(i, check)| {
        let id = format!("check-{i}");
        match check.missing {
            None => {
                view! { <li class="check check--done" id=id><strong>"Klart: "</strong>{check.what}</li> }.into_any()
            }
            Some(sentence) => view! {
                <li class="check check--missing" id=id><strong>"Saknas: "</strong>{check.what} ". " {sentence}</li>
            }
            .into_any(),
        }
    });
    view! { <ul class="checks">{rows.collect_view()}</ul> }
}

/// The promise as residents read it.
#[component]
pub fn WorkPromise(
    /// The round.
    work: WorkRound,
) -> impl IntoView {
    let gate::Preparation { dialogue, deciding, organisation, .. } = work.ready;
    let promised = Promised {
        can_influence: dialogue.can_influence,
        cannot_influence: dialogue.cannot_influence,
        deciding_body: deciding.map(|body| format!("{} i {}", body.name, organisation.name)),
        reply_due: dialogue.reply_due,
    };
    view! { <Promise promised/> }
}

/// Told before all else when somebody else was first.
#[component]
pub fn MovedOn() -> impl IntoView {
    let sentence = request::form().notes.get(MOVED_ON).cloned();
    sentence.map(|sentence| {
        view! {
            <div role="alert">
                <Notice kind=NoticeKind::Warning title=sentence>
                    <p>"Sidan visar hur det är nu. Det du nyss gjorde ändrade inget."</p>
                </Notice>
            </div>
        }
    })
}
