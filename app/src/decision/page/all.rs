//! `/beslut`: what has been decided, with and without a dialogue behind it.

use http::request::Parts;
use leptos::prelude::*;

use crate::{
    context::AppState,
    decision::{
        list::DecisionList,
        queries::{DecisionCard, Filter, decisions},
        rules::DECISIONS,
    },
    dialogue::places,
    entity::organisation,
    error::AppError,
    request,
    ui::{
        language::KeepLanguage,
        notice::Empty,
        page::{Page, Trail},
        select::Select,
        shown::shown,
    },
    words::Words,
};

/// Field of the kommun, by its address.
const KOMMUN: &str = "kommun";
/// Field of whether a dialogue lies behind the decision.
const BEHIND: &str = "dialog";
/// One does.
const YES: &str = "ja";
/// None does.
const NO: &str = "nej";

/// How many decisions the page lists.
const NEWEST: u16 = 200;

struct Found {
    kommuner: Vec<organisation::Model>,
    /// The kommun that was asked for; empty for all.
    kommun: String,
    /// Whether a dialogue is to lie behind them; empty for both.
    behind: String,
    /// Whether only some are asked for.
    is_chosen: bool,
    decisions: Vec<DecisionCard>,
    /// Whether there are older ones that are not listed.
    has_older: bool,
}

/// The page.
#[component]
pub fn DecisionsPage() -> impl IntoView {
    let (state, parts, words) = (request::state(), request::parts(), request::words());
    shown(async move { found(&state, &parts, words).await }, |found| view! { <Decisions found/> })
}

/// A kommun that is not ours counts as none asked for.
async fn found(state: &AppState, parts: &Parts, words: Words) -> Result<Found, AppError> {
    let kommuner = places::kommuner(&state.db).await?;
    let (kommun, behind) = (request::query(parts, KOMMUN), request::query(parts, BEHIND));
    let filter = Filter {
        near: kommuner.iter().find(|one| one.slug == kommun),
        has_dialogue: match behind.as_str() {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        },
    };
    let is_chosen = filter.near.is_some() || filter.has_dialogue.is_some();
    let mut decisions = decisions(&state.db, filter, u64::from(NEWEST) + 1, words).await?;
    let has_older = usize::from(NEWEST) < decisions.len();
    decisions.truncate(NEWEST.into());
    Ok(Found { kommuner, kommun, behind, is_chosen, decisions, has_older })
}

#[component]
fn Decisions(found: Found) -> impl IntoView {
    let Found { kommuner, kommun, behind, is_chosen, decisions, has_older } = found;
    let words = request::words();
    let choose = kommun.is_empty().then(|| words.decisions_choose());
    let older = has_older.then(|| view! { <p id="older">{words.decisions_newest(NEWEST)} " " {choose}</p> });
    let list = match (decisions.is_empty(), is_chosen) {
        (true, true) => view! {
            <Empty title=words.decisions_none_chosen()>
                <p><a href=words.link(DECISIONS)>{words.decisions_all()}</a></p>
            </Empty>
        }
        .into_any(),
        (true, false) => {
            view! { <Empty title=words.decisions_none()><p>{words.decisions_none_help()}</p></Empty> }.into_any()
        }
        (false, _) => view! { <DecisionList decisions/> }.into_any(),
    };
    view! {
        <Page title=words.decisions_title()>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <h1>{words.decisions_title()}</h1>
            <p class="lead">{words.decisions_lead()}</p>
            <Which kommuner kommun behind/>
            {list}
            {older}
        </Page>
    }
}

/// What to choose between. A plain form: it works without JavaScript.
#[component]
fn Which(kommuner: Vec<organisation::Model>, kommun: String, behind: String) -> impl IntoView {
    let words = request::words();
    let all = (String::new(), words.start_all());
    let places = [all].into_iter().chain(kommuner.into_iter().map(|place| (place.slug, place.name))).collect();
    let dialogues = vec![
        (String::new(), words.decisions_all()),
        (YES.to_owned(), words.decisions_with_dialogue()),
        (NO.to_owned(), words.decisions_without_dialogue()),
    ];
    view! {
        <form method="get" action=DECISIONS class="stack">
            <KeepLanguage/>
            <Select name=KOMMUN label=words.decisions_where() options=places chosen=kommun/>
            <Select name=BEHIND label=words.decisions_behind() options=dialogues chosen=behind/>
            <div class="actions"><button class="button">{words.start_show()}</button></div>
        </form>
    }
}
