//! `/kvitto`: the receipt code is asked for, and shows what was answered and what became of it.

use leptos::prelude::*;

use super::{
    island::CodeFromAddress,
    mail_form::{MAIL_FORM, MailForm},
    queries::Kept,
    rules::{self, Counting},
};
use crate::{
    answer::{form, late::Why, receipt::ReceiptCode},
    decision::rules::reply_path,
    dialogue::{
        deciding::{Deciding, TakenUp},
        rules::{Reply, decided, last_day, reply},
    },
    entity::{round::RoundState, submission_flag::Flag},
    request,
    round::{
        queries::ResidentRound,
        rules::{result_is_public, result_path, state_at},
    },
    swedish,
    ui::{
        fields::{ErrorSummary, TextField},
        headers,
        language::ByForm,
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        scripts::IslandScripts,
        text::InSwedish,
    },
    words::Words,
};

mod answers;
pub mod back;
mod change;
mod decided;
pub mod here;

use answers::Answers;
use back::{NoWayBack, WayBack};
use change::Change;
use decided::Decided;
use here::KeptHere;

/// Field that says what is asked for beside seeing the answer.
pub const ACT: &str = "act";
/// The answer form with the old answers in it.
pub const CHANGE: &str = "change";
/// The answer no longer counts.
pub const WITHDRAW: &str = "withdraw";
/// The code is to be mailed.
pub const MAIL: &str = "mail";
/// The thanks are to be shown again, in the language of the address.
pub const THANKS: &str = "thanks";
/// Field of the address that it is mailed to.
pub const EMAIL: &str = "email";
/// Note: too many wrong codes came from this network.
pub const WAIT: &str = "wait";

/// An answer whose code was sent.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The answer.
    pub kept: Kept,
    /// Its code.
    pub code: ReceiptCode,
    /// What was just done with it, or could not be.
    pub told: Option<Told>,
}

/// What the resident is told first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The code is on its way by mail.
    Mailed,
    /// The answer is withdrawn.
    Withdrawn,
    /// Nothing was done: there is a newer version than the one on the page.
    ChangedMeanwhile,
    /// Nothing was done: the round has stopped.
    TooLate,
}

/// The answer under the code that was sent, or the form that asks for a code.
#[component]
pub fn ReceiptPage() -> impl IntoView {
    headers::no_store();
    match use_context::<Opened>() {
        Some(opened) => view! { <Shown opened/> }.into_any(),
        None => view! { <Ask/> }.into_any(),
    }
}

#[component]
fn Ask() -> impl IntoView {
    let words = request::words();
    let wait = request::form().notes.contains_key(WAIT);
    view! {
        <Page title=words.receipt_ask_title()>
            <ErrorSummary/>
            {wait.then(|| {
                view! {
                    <div role="alert">
                        <Notice kind=NoticeKind::Warning title=words.receipt_wait_title()>
                            <p>{words.receipt_wait()}</p>
                        </Notice>
                    </div>
                }
            })}
            <h1>{words.receipt_ask_title()}</h1>
            <p class="lead">{words.receipt_ask_lead()}</p>
            <p class="notice notice--information" id="andring-kvar" role="status" hidden>{words.receipt_ask_changing()}</p>
            <form method="post" class="stack">
                <TextField name=form::RECEIPT label=words.receipt_code_label() hint=words.receipt_code_hint()/>
                <div class="actions"><button class="button">{words.receipt_show()}</button></div>
            </form>
            <KeptHere/>
            <p class="muted">{words.receipt_lost_code()}</p>
            <WayBack/>
            <CodeFromAddress/>
            <IslandScripts/>
        </Page>
    }
}

#[component]
fn Shown(opened: Opened) -> impl IntoView {
    let Opened { kept, code, told } = opened;
    let words = request::words();
    let now = request::state().clock.now();
    let state = state_at(&kept.round.row, now);
    let counting = rules::counting(&kept.row, state);
    let counts = counts(counting, kept.excluded.clone(), Why::of_answer(&kept.odd, &kept.row.answers), words);
    let is_struck = counting.counts() && kept.odd.contains(&Flag::Unasked);
    let left_out = is_struck.then(|| words.receipt_left_out());
    let beside = kept.has_beside.then(|| words.late_again());
    provide_context(ByForm::here(MAIL_FORM));
    view! {
        <Page title=words.receipt_title() audience=Audience::Residents(kept.round.official_place.clone())>
            <ErrorSummary/>
            {told.map(|told| view! { <Telling told/> })}
            <h1>{words.receipt_title()}</h1>
            <p class="lead">{kept.asked.title.clone().shown()} ", " {kept.round.place.clone()}</p>
            <Sent kept=kept.clone()/>
            <NoWayBack/>
            <section class="part" aria-labelledby="counts">
                <h2 id="counts">{words.receipt_counts_title()}</h2>
                <p id="counting">{counts}</p>
                {left_out.map(|told| view! { <p>{told}</p> })}
                {beside.map(|told| view! { <p id="beside">{told}</p> })}
            </section>
            <Answers kept=kept.clone() counting/>
            <Next round=kept.round.clone() state taken_up=kept.taken_up/>
            {kept.reply.clone().map(|given| view! { <Decided given path=reply_path(&kept.round.dialogue_slug, &kept.round.row.code)/> })}
            <Change kept code=code.clone()/>
            <section class="part"><MailForm code/></section>
            <WayBack/>
        </Page>
    }
}

#[component]
fn Telling(told: Told) -> impl IntoView {
    let words = request::words();
    let (kind, title, text) = match told {
        Told::Mailed => (NoticeKind::Success, words.receipt_told_mailed_title(), words.receipt_told_mailed()),
        Told::Withdrawn => (NoticeKind::Success, words.receipt_told_withdrawn_title(), words.receipt_told_withdrawn()),
        Told::ChangedMeanwhile => {
            (NoticeKind::Warning, words.receipt_told_changed_title(), words.receipt_told_changed())
        }
        Told::TooLate => (NoticeKind::Warning, words.receipt_told_late_title(), words.receipt_told_late()),
    };
    view! { <div role="alert"><Notice kind title><p>{text}</p></Notice></div> }
}

/// When it was sent, and how often it was changed. The hour is kept and not shown.
#[component]
fn Sent(kept: Kept) -> impl IntoView {
    let words = request::words();
    let day = words.day_of(kept.row.sent_hour);
    let changes = kept.row.version - 1;
    let sent = if changes == 0 { words.receipt_sent(day) } else { words.receipt_changed(day) };
    let told = (0 < changes).then(|| view! { <p id="versions">{words.receipt_versions(changes)}</p> });
    view! { <p>{sent}</p> {told} }
}

/// Whether it counts, with the reason where a correction took it out of the result.
fn counts(counting: Counting, excluded: Option<String>, why: Why, words: Words) -> AnyView {
    match (counting, excluded) {
        (Counting::Withdrawn(day), Some(reason)) => view! {
            {words.receipt_counts_excluded(words.day(day))} " " <q lang="sv">{reason}</q>
        }
        .into_any(),
        (counting, _) => counted(counting, why, words).into_any(),
    }
}

fn counted(counting: Counting, why: Why, words: Words) -> String {
    match counting {
        Counting::SoFar => words.receipt_counts_open(),
        Counting::WhenClosed => words.receipt_counts_later(),
        Counting::InResult => words.receipt_counts_done(),
        Counting::Withdrawn(day) => words.receipt_counts_withdrawn(words.day(day)),
        Counting::Late => why.told(words),
        Counting::CalledOff => words.receipt_counts_called_off(),
    }
}

/// Where the answers are on their way, and when the reply comes or should have come.
#[component]
fn Next(round: ResidentRound, state: RoundState, taken_up: TakenUp) -> impl IntoView {
    let words = request::words();
    let today = swedish::local(request::state().clock.now()).date_naive();
    let replies = match reply(state, round.reply_due, today) {
        Reply::Settled => None,
        Reply::Due(day) => Some(words.receipt_reply_due(round.decider(), words.day(day))),
        Reply::Late(day) => Some(words.receipt_reply_late(round.decider(), words.day(day))),
    };
    let why = match state {
        RoundState::Withdrawn => words.round_withdrawn_why(),
        _ => words.receipt_stopped_early(),
    };
    let stopped = round.row.stop_reason.clone().map(|reason| view! { <p>{why} " " <InSwedish text=reason/></p> });
    let public = result_is_public(state, round.row.result_shown_at);
    let result = (state != RoundState::Withdrawn).then(|| {
        let name = if public { words.result_link() } else { words.result_comes_here() };
        view! { <p><a href=words.link(&result_path(&round.row.code))>{name}</a></p> }
    });
    view! {
        <section class="part" aria-labelledby="next">
            <h2 id="next">{words.receipt_next_title()}</h2>
            <p>{what_happens(&round, (state, taken_up.at(today)), words)}</p>
            {stopped}
            {replies.map(|sentence| view! { <p>{sentence}</p> })}
            {result}
            <ul>
                <li><a href=words.link(&round.dialogue_path())>{words.thanks_dialogue()}</a></li>
                <li><a href=words.link("/")>{words.thanks_start()}</a></li>
            </ul>
        </section>
    }
}

fn what_happens(round: &ResidentRound, (state, deciding): (RoundState, Deciding), words: Words) -> String {
    let body = || round.decider().to_owned();
    match state {
        RoundState::Closed | RoundState::Summarised | RoundState::Delivered if deciding != Deciding::Ahead => {
            decided(deciding, words)
        }
        RoundState::Planned | RoundState::Open => {
            words.receipt_next_open(words.day(last_day(round.row.closes_at)), body())
        }
        RoundState::Stopped => words.receipt_next_stopped(),
        RoundState::Closed | RoundState::Summarised => words.receipt_next_closed(body()),
        RoundState::Delivered => words.receipt_next_delivered(body()),
        RoundState::FedBack | RoundState::Archived => words.receipt_next_fed_back(body()),
        RoundState::Withdrawn => words.receipt_next_called_off(),
    }
}
