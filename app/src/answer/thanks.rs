//! The thanks, with the code that leads back to the answer.

use leptos::prelude::*;

use super::{
    device::LeftOnDevice,
    form,
    kiosk::{self, NextPerson},
    late::{Late, LatePage},
    receipt::ReceiptCode,
};
use crate::{
    context::AppState,
    dialogue::rules::last_day,
    receipt::{
        mail_form::{MAIL_FORM, MailForm},
        page::{ACT, THANKS, back::WayBack, here::KeptHere},
    },
    request,
    round::queries::ResidentRound,
    translated::Translated,
    ui::{
        headers,
        language::{AGAIN, ByForm},
        page::{Audience, Page},
        qr::Qr,
        scripts::IslandScripts,
    },
    words::Words,
};

/// An answer that has been kept.
#[derive(Clone, Debug)]
pub struct Thanks {
    /// The round it was sent to.
    pub round: ResidentRound,
    /// What the round is called.
    pub title: Translated,
    /// Its code. Shown once, here.
    pub receipt: ReceiptCode,
    /// Whether it took the place of one that was sent before.
    pub is_change: bool,
}

/// "Tack." With the code when an answer has just been sent; without it when somebody comes to `/tack` by the address.
#[component]
pub fn ThanksPage() -> impl IntoView {
    headers::no_store();
    if let Some(late) = use_context::<Late>() {
        return view! { <LatePage late/> }.into_any();
    }
    match use_context::<Thanks>() {
        Some(thanks) => view! { <Received thanks/> }.into_any(),
        None => view! { <NothingSent/> }.into_any(),
    }
}

#[component]
fn Received(thanks: Thanks) -> impl IntoView {
    let Thanks { round, title, receipt, is_change } = thanks;
    let words = request::words();
    // A screen that many use leads nowhere with this person's code.
    let everybodys = kiosk::is_asked(&request::parts());
    provide_context(ByForm::to(if everybodys { AGAIN } else { MAIL_FORM }, "/kvitto"));
    let follow = words.link(&format!("/folj/{}", round.dialogue_slug));
    view! {
        <Page title=words.thanks_title() audience=Audience::Residents(round.official_place.clone())>
            <h1>{if is_change { words.thanks_heading_changed() } else { words.thanks_heading() }}</h1>
            <Receipt round=round.clone() title receipt=receipt.clone()/>
            {match everybodys {
                true => view! { <ThanksAgain receipt is_change/> }.into_any(),
                false => view! { <Keep receipt is_change/> }.into_any(),
            }}
            <section class="part">
                <h2>{words.thanks_next_title()}</h2>
                <p>{what_comes(&round, words)}</p>
                {(!everybodys).then(|| view! {
                    <ul>
                        <li><a href=follow>{words.follow_link()}</a></li>
                        <li><a href=words.link(&round.dialogue_path())>{words.thanks_dialogue()}</a></li>
                        <li><a href=words.link("/")>{words.thanks_start()}</a></li>
                    </ul>
                })}
            </section>
            <NextPerson round/>
            {(!everybodys).then(|| view! { <LeftOnDevice/> })}
            <IslandScripts/>
        </Page>
    }
}

/// The code, to write down, photograph or print: on paper it stands alone.
#[component]
pub(crate) fn Receipt(round: ResidentRound, title: Translated, receipt: ReceiptCode) -> impl IntoView {
    let words = request::words();
    let state = request::state();
    let base_url = &state.base_url;
    // Written by hand: as short as it can be.
    let shown = format!("{}/kvitto", base_url.split_once("://").map_or(&**base_url, |(_, shown)| shown));
    view! {
        <section class="receipt" id="kvitto" data-round=round.row.code aria-labelledby="receipt-title">
            <div class="receipt-words">
                <h2 id="receipt-title">{words.thanks_code_title()}</h2>
                <p class="print-only">{title.shown()} ", " {round.official_place.clone()}</p>
                <p class="receipt-code" translate="no"><code>{receipt.to_string()}</code></p>
                <p>{words.thanks_code_use()}</p>
                <p>{words.thanks_code_address(shown)}</p>
                <p class="no-print">{words.thanks_code_how()}</p>
                <p class="print-only">{what_comes(&round, words)}</p>
            </div>
            <Qr text=way_back(&state, words, &receipt) label=words.thanks_qr(receipt.to_string())/>
        </section>
    }
}

/// What the picture of a code holds. It stands after the #, which no browser sends on: neither we nor anyone between can
/// log it.
pub(super) fn way_back(state: &AppState, words: Words, receipt: &ReceiptCode) -> String {
    format!("{}{}#{receipt}", state.base_url, words.link("/kvitto"))
}

/// What one can do with the code on a device of one's own. In another language the thanks come again by the form that asks
/// for an address, so that what is typed there is kept.
#[component]
fn Keep(receipt: ReceiptCode, is_change: bool) -> impl IntoView {
    let words = request::words();
    view! {
        <form method="post" action=words.link("/kvitto") class="actions">
            <input type="hidden" name=form::RECEIPT value=receipt.to_string()/>
            <button class="button">{words.thanks_show()}</button>
        </form>
        <p>{words.thanks_change()}</p>
        <MailForm code=receipt><Again is_change/></MailForm>
        <WayBack/>
    }
}

/// Brings the thanks in another language; no address can, since none holds the code.
#[component]
pub fn ThanksAgain(
    /// The code of the answer.
    receipt: ReceiptCode,
    /// Whether the thanks are for a change.
    is_change: bool,
) -> impl IntoView {
    view! {
        <form method="post" action="/kvitto" id=AGAIN hidden>
            <input type="hidden" name=form::RECEIPT value=receipt.to_string()/>
            <Again is_change/>
        </form>
    }
}

/// Asks for the thanks and not for the answer.
#[component]
fn Again(is_change: bool) -> impl IntoView {
    view! {
        <input type="hidden" name=ACT value=THANKS/>
        {is_change.then(|| view! { <input type="hidden" name=form::SAME_CODE value=form::CHANGE/> })}
    }
}

/// When and where the reply comes.
fn what_comes(round: &ResidentRound, words: Words) -> String {
    let body = round.decider().to_owned();
    let reply = match round.reply_due {
        Some(day) => words.thanks_next_reply(body, words.day(day)),
        None => words.thanks_next_reply_undated(body),
    };
    format!("{} {reply}", words.thanks_next_others(words.day(last_day(round.row.closes_at))))
}

#[component]
fn NothingSent() -> impl IntoView {
    let words = request::words();
    view! {
        <Page title=words.thanks_title()>
            <section class="lost">
                <h1>{words.thanks_lost_title()}</h1>
                <p class="lead">{words.thanks_lost_text()}</p>
                <KeptHere/>
                <p><a href=words.link("/kvitto")>{words.thanks_lost_have()}</a></p>
                <p><a href=words.link("/")>{words.thanks_start()}</a></p>
            </section>
        </Page>
    }
}
