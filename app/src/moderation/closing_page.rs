//! Closing a round, in two acts on one page: the answers are frozen, § by §; then the protocol is signed (`signing_page`).

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};

use crate::{
    channel::rules::{meetings_path, paper_path},
    context::AppState,
    entity::{account, round, round::RoundState, submission_flag::Flag},
    error::AppError,
    moderation::flags,
    request,
    round::{
        actions::ACT,
        parts::{AtHand, MovedOn, WorkHead, WorkTrail, at_hand},
        rules::{self, work_path},
        work_queries::{WorkRound, offers_meetings, offers_paper},
    },
    swedish,
    ui::{
        fields::{ErrorSummary, FieldError, TextArea},
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

use super::{
    counters::DoubleKeyed,
    freezing::FREEZE,
    protocol::rules::protocol_path,
    read_once::{MAX_REASON, WITHOUT_SECOND},
    second_waiting::SecondLeft,
    signing_page::{Protocol, ToSign, to_sign},
};

/// In the address after the answers have been frozen.
pub(super) const FROZEN: &str = "frysta";

/// `/arbete/omgang/{code}/stang`. `?frysta=` says that the answers were frozen just now.
#[component]
pub fn ClosingPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let frozen = !request::query(&parts, FROZEN).is_empty();
    shown(async move { read(&state, &parts, &code).await }, move |(AtHand { moderator, work, now }, to_sign)| {
        let just_frozen = frozen && to_sign.is_some();
        view! { <Closing work to_sign signer=moderator now just_frozen/> }
    })
}

async fn read(state: &AppState, parts: &Parts, code: &str) -> Result<(AtHand, Option<ToSign>), AppError> {
    let at_hand = at_hand(state, parts, code).await?;
    let to_sign = to_sign(&state.db, &at_hand.work.ready.round).await?;
    Ok((at_hand, to_sign))
}

#[component]
fn Closing(
    work: WorkRound,
    to_sign: Option<ToSign>,
    signer: account::Model,
    now: DateTime<Utc>,
    just_frozen: bool,
) -> impl IntoView {
    let round = work.ready.round.clone();
    let state = rules::state_at(&round, now);
    let title = match (state, to_sign.is_some()) {
        (RoundState::Stopped, true) => "Protokoll för stängning",
        (RoundState::Stopped, false) => "Frys svaren",
        _ => "Stäng omgången",
    };
    view! {
        <Page title=title audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            {just_frozen.then(|| view! {
                <div role="status" id="saved"><Notice kind=NoticeKind::Success title="Svaren är frysta"><p>"Läs protokollet och skriv under."</p></Notice></div>
            })}
            {match (state, to_sign) {
                (RoundState::Stopped, Some(to_sign)) => view! { <Protocol work to_sign signer now/> }.into_any(),
                (RoundState::Stopped, None) => view! { <Freeze work/> }.into_any(),
                _ => view! { <NotNow round state/> }.into_any(),
            }}
        </Page>
    }
}

/// Why there is nothing to sign, and where to go instead.
#[component]
fn NotNow(round: round::Model, state: RoundState) -> impl IntoView {
    let says = match (state, round.closed_at) {
        (RoundState::Planned, _) => "Omgången har inte öppnat än.".to_owned(),
        (RoundState::Open, _) => format!(
            "Omgången är öppen till {}. Den kan stängas när den har stoppats och alla kommentarer är lästa.",
            swedish::moment(round.closes_at)
        ),
        (_, Some(at)) => format!("Omgången stängdes {}. Resultatet är undertecknat.", swedish::moment(at)),
        _ => "Omgången kan inte stängas.".to_owned(),
    };
    let (path, link) = match state {
        state if rules::has_result(state) => (protocol_path(&round.code), "Läs protokollet"),
        _ => (work_path(&round.code), "Till omgången"),
    };
    view! {
        <WorkHead title="Stäng omgången" state/>
        <p class="lead">{says}</p>
        <p><a class="button" href=path>{link}</a></p>
    }
}

/// The first act: what counts is all there, and nothing is added to it from here on. It can be sent only when every comment is read.
#[component]
fn Freeze(work: WorkRound) -> impl IntoView {
    let (received, left, second_left, round) =
        (work.received.received(), work.left, work.second_left, work.ready.round);
    let (counted, code) = (format!("{} räknas", swedish::count(received.into(), "svar", "svar")), round.code.clone());
    let uncounted = offers_meetings(&round).then(|| view! { <UncountedVotes code=code.clone()/> });
    view! {
        <form class="protocol" method="post">
            <h1>"Frys svaren"</h1>
            <p class="muted">"Steg 1 av 2. Sedan visas protokollet, som skrivs under."</p>
            <input type="hidden" name="received" value=received.to_string()/>
            <Item number=1 title="Svaren">
                <Answers counted>"Svar som har tagits tillbaka räknas inte."</Answers>
                <Odd odd=work.odd/>
                {uncounted}
            </Item>
            <Item number=2 title="Papper"><Paper round twice=work.twice/></Item>
            <Item number=3 title="Kommentarer"><Comments left code=code.clone()/><SecondLeft left=second_left code/></Item>
            <Item number=4 title="Frys svaren" is_last=true>
                <p>"Efter det ändras inte det som räknas. Svar som kommer senare sparas, men räknas inte. Det går inte att ångra."</p>
                {if 0 < left {
                    Either::Left(view! { <p>"Du kan frysa svaren när alla kommentarer är lästa."</p> })
                } else {
                    Either::Right(view! { <button class="button" name=ACT value=FREEZE>"Frys svaren"</button> })
                }}
            </Item>
        </form>
    }
}

/// How many count.
#[component]
pub(super) fn Answers(
    /// "40 svar räknas".
    counted: String,
    /// What is said of them.
    children: Children,
) -> impl IntoView {
    view! {
        <p id="answers" tabindex="-1">
            <strong>{counted}</strong> ". " {children()}
        </p>
    }
}

/// One paragraph.
#[component]
pub(super) fn Item(
    /// Its number.
    number: usize,
    /// What it is about.
    #[prop(into)]
    title: String,
    /// Whether it is the act itself.
    #[prop(optional)]
    is_last: bool,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let id = format!("p{number}");
    let heading = id.clone();
    let class = if is_last { "protocol-item protocol-signature" } else { "protocol-item" };
    view! {
        <section class=class aria-labelledby=id>
            <h2 id=heading><span class="protocol-number">"§ " {number}</span> " " {title}</h2>
            <div class="protocol-body">{children()}</div>
        </section>
    }
}

#[component]
fn Paper(round: round::Model, twice: DoubleKeyed) -> impl IntoView {
    if !offers_paper(&round) {
        return Either::Left(view! { <p>"Omgången har inte kunnat besvaras på papper."</p> });
    }
    let form = request::form();
    let error = form.errors.at("paper_keyed").map(str::to_owned);
    let described = error.is_some().then_some("paper_keyed-error");
    let ticked = form.sent.get("paper_keyed") == "yes";
    let waiting = twice.to_key().map(|sentence| {
        view! {
            <p>
                <strong>{sentence}</strong>
                " Någon annan än den som matade in papperet först gör det. Det är stickprovet som visar hur säker inmatningen är."
            </p>
            <TextArea name=WITHOUT_SECOND label="Om papperen inte ska matas in en andra gång: skriv varför."
                hint="Skälet står i protokollet och i underlaget till politikerna, om det har kommit så många papper att det inte pekar ut \
                    någon. Annars står det bara i handlingarna, som registratorn kan lämna ut. Lämna tomt om papperen ska matas in först."
                limit=MAX_REASON/>
        }
    });
    Either::Right(view! {
        <p>{twice.told()} " " <a href=paper_path(&round.code)>"Mata in papper"</a></p>
        {twice.to_settle().map(|sentence| view! { <p><strong>{sentence}</strong></p> })}
        <FieldError field="paper_keyed".to_owned() sentence=error/>
        <label class="option">
            <input type="checkbox" id="paper_keyed" name="paper_keyed" value="yes" checked=ticked aria-describedby=described/>
            <span>"Alla pappersblanketter som kom i tid är inmatade."</span>
        </label>
        {waiting}
    })
}

/// Whether every comment is read.
#[component]
pub(super) fn Comments(
    /// How many are not.
    left: u64,
    /// The round's code.
    code: String,
) -> impl IntoView {
    if left == 0 {
        return Either::Left(view! { <p id="comments">"Alla kommentarer är lästa."</p> });
    }
    let left = i64::try_from(left).unwrap_or(i64::MAX);
    let count = swedish::count(left, "kommentar", "kommentarer");
    let unread = if left == 1 { " är inte läst." } else { " är inte lästa." };
    Either::Right(view! {
        <p id="comments" tabindex="-1"><strong>{count}</strong> {unread} " Egna påståenden från invånare läses i samma kö och räknas med här."</p>
        <p><a class="button button--secondary" href=format!("{}/kommentarer", work_path(&code))>"Läs kommentarerna"</a></p>
    })
}

/// Answers that were sent in an odd way. They count; the number tells how much weight the whole can bear.
#[component]
fn Odd(odd: BTreeMap<Flag, i64>) -> impl IntoView {
    let rows: Vec<_> = odd
        .into_iter()
        .map(|(flag, answers)| {
            view! { <li>{swedish::count(answers, "svar", "svar")} ": " {flags::short_reason(flag)}</li> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <p>"En del svar är märkta. De räknas som alla andra: en märkning är ingen dom, bara något att tänka på."</p>
            <ul id="odd">{rows}</ul>
        }
    })
}

/// What becomes of votes with more hands than people. Whether there are any is told when the answers are frozen and no earlier:
/// who may not see the hands could otherwise find out how many there are, by correcting the meeting until it is said.
#[component]
fn UncountedVotes(code: String) -> impl IntoView {
    view! {
        <p id="uncounted">
            "Handuppräckningar med fler händer än deltagare räknas inte. Den som registrerade mötet ser om det är så och kan \
             rätta det. Hur många det blev står i protokollet, när svaren är frysta. " <a href=meetings_path(&code)>"Till mötena"</a>
        </p>
    }
}
