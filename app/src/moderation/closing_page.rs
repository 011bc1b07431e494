//! Closing a round, as a protocol: § by §, what the service found and what the signer says; the signature last.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};

use crate::{
    channel::rules::{meetings_path, paper_path},
    context::AppState,
    dialogue::rules::body_in_place,
    entity::{account, political_body, round, round::RoundState, submission_flag::Flag},
    error::AppError,
    moderation::flags,
    request,
    round::{
        gate,
        parts::{AtHand, MovedOn, WorkHead, WorkTrail, at_hand},
        rules::{self, work_path},
        work_queries::{WorkRound, offers_meetings, offers_paper},
    },
    swedish,
    ui::{
        fields::{ErrorSummary, FieldError, TextArea},
        page::{Audience, Page},
        shown::shown,
    },
    words::Words,
};

use super::{
    closing::{MAX_NOTE, MAX_REASON, REASONS, WITHOUT_SECOND, to_give_reasons},
    counters::{self, DoubleKeyed},
    protocol::rules::{limits, protocol_path, time},
    topics::step::{Step, TopicsStep, step},
};

/// `/arbete/omgang/{code}/stang`.
#[component]
pub fn ClosingPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(
        async move { read(&state, &parts, &code).await },
        |(AtHand { moderator, work, now, .. }, topics, without_reason)| {
            view! { <Closing work topics without_reason signer=moderator now/> }
        },
    )
}

async fn read(state: &AppState, parts: &Parts, code: &str) -> Result<(AtHand, Step, u64), AppError> {
    let at_hand = at_hand(state, parts, code).await?;
    let topics = step(&state.db, &at_hand.work.ready.round).await?;
    let without_reason = counters::without_reason(&state.db, at_hand.work.ready.round.id).await?;
    Ok((at_hand, topics, without_reason))
}

#[component]
fn Closing(
    work: WorkRound,
    topics: Step,
    without_reason: u64,
    signer: account::Model,
    now: DateTime<Utc>,
) -> impl IntoView {
    let round = work.ready.round.clone();
    let state = rules::state_at(&round, now);
    view! {
        <Page title="Stäng omgången" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            {match state {
                RoundState::Stopped => Either::Left(view! { <Protocol work topics without_reason signer now/> }),
                _ => Either::Right(view! { <NotNow round state/> }),
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

/// The protocol. It can be sent only when every comment is read.
#[component]
fn Protocol(
    work: WorkRound,
    topics: Step,
    without_reason: u64,
    signer: account::Model,
    now: DateTime<Utc>,
) -> impl IntoView {
    let received = work.received.received();
    let (left, twice) = (work.left, work.twice);
    let gate::Preparation { round, controller, organisation, asked, .. } = work.ready;
    let body = body_in_place(&controller.name, organisation.kind, &organisation.name, Words::swedish());
    let code = round.code.clone();
    let held = round.clone();
    let uncounted = offers_meetings(&round).then(|| view! { <UncountedVotes code=code.clone()/> });
    let (sorted_at, hidden_at) = (code.clone(), code.clone());
    let limits: Vec<_> = limits(received, &round).map(|limit| view! { <li>{limit}</li> }).collect();
    view! {
        <form class="protocol" method="post">
            <h1>"Protokoll för stängning"</h1>
            <p class="muted">{body} ", " {swedish::day_of(now)}</p>
            <input type="hidden" name="received" value=received.to_string()/>
            <Item number=1 title="Omgången"><Held round=held fingerprint=asked.row.fingerprint/></Item>
            <Item number=2 title="Svaren">
                <p id="answers" tabindex="-1">
                    <strong>{swedish::count(received.into(), "svar", "svar")}</strong>
                    " räknas. Svar som har tagits tillbaka räknas inte. Mängden fryses när du skriver under."
                </p>
                <Odd odd=work.odd/>
                {uncounted}
            </Item>
            <Item number=3 title="Papper"><Paper round twice/></Item>
            <Item number=4 title="Kommentarer"><Comments left code/><Reasons without_reason code=hidden_at/></Item>
            <Item number=5 title="Ämnen och enskilda röster"><TopicsStep step=topics code=sorted_at/></Item>
            <Item number=6 title="Resultatets gränser">
                <ul>{limits}</ul>
                <TextArea name="note" label="Något mer som ska stå i protokollet?" optional=true limit=MAX_NOTE/>
            </Item>
            <Item number=7 title="Underskrift" is_signature=true><Signature signer controller left=left + without_reason/></Item>
        </form>
    }
}

/// Which round it is, when residents could answer, and what it asked.
#[component]
fn Held(round: round::Model, fingerprint: Option<String>) -> impl IntoView {
    view! {
        <p>{format!("{} (kod {})", round.title, round.code)}</p>
        <p>{time(&round)}</p>
        {fingerprint.map(|print| view! { <p class="small">"Frågornas fingeravtryck: " {print}</p> })}
    }
}

/// Who signs for whom, and the button once nothing is left to read or to give a reason for.
#[component]
fn Signature(signer: account::Model, controller: political_body::Model, left: u64) -> impl IntoView {
    view! {
        <p>
            {signer.display_name} " stänger omgången för " {controller.running_name}
            ". Resultatet räknas fram och låses. Stängningen går inte att ångra."
        </p>
        {if 0 < left {
            Either::Left(view! { <p>"Du kan skriva under när alla kommentarer är lästa, och alla dolda och maskerade har ett skäl."</p> })
        } else {
            Either::Right(view! { <button class="button">"Stäng och skriv under"</button> })
        }}
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
    /// Whether it is the last, which is signed.
    #[prop(optional)]
    is_signature: bool,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let id = format!("p{number}");
    let heading = id.clone();
    let class = if is_signature { "protocol-item protocol-signature" } else { "protocol-item" };
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
            <p><strong>{sentence}</strong> " Det är stickprovet som visar hur säker inmatningen är."</p>
            <TextArea name=WITHOUT_SECOND label="Ska omgången stängas utan den andra inmatningen? Skriv varför."
                hint="Skälet står i protokollet och i underlaget till politikerna. Lämna tomt om papperen ska matas in först."
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

#[component]
fn Comments(left: u64, code: String) -> impl IntoView {
    if left == 0 {
        return Either::Left(view! { <p id="comments">"Alla kommentarer är lästa."</p> });
    }
    let left = i64::try_from(left).unwrap_or(i64::MAX);
    let count = swedish::count(left, "kommentar", "kommentarer");
    let unread = if left == 1 { " är inte läst." } else { " är inte lästa." };
    Either::Right(view! {
        <p id="comments" tabindex="-1"><strong>{count}</strong> {unread} " Omgången kan stängas när alla är lästa. Egna påståenden från invånare läses i samma kö och räknas med här."</p>
        <p><a class="button button--secondary" href=format!("{}/kommentarer", work_path(&code))>"Läs kommentarerna"</a></p>
    })
}

/// Whether all that is hidden has a reason.
#[component]
fn Reasons(without_reason: u64, code: String) -> impl IntoView {
    match to_give_reasons(without_reason) {
        None => Either::Left(view! { <p id=REASONS>"Alla dolda och maskerade kommentarer har ett skäl."</p> }),
        Some(sentence) => Either::Right(view! {
            <p id=REASONS tabindex="-1"><strong>{sentence}</strong> ". "
                <a href=format!("{}/lasta", work_path(&code))>"Till de lästa kommentarerna"</a>
            </p>
        }),
    }
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

/// What becomes of votes with more hands than people. Whether there are any is told when the protocol is signed and no earlier:
/// who may not see the hands could otherwise find out how many there are, by correcting the meeting until it is said.
#[component]
fn UncountedVotes(code: String) -> impl IntoView {
    view! {
        <p id="uncounted">
            "Handuppräckningar med fler händer än deltagare räknas inte. Den som registrerade mötet ser om det är så och kan \
             rätta det. Hur många det blev står i det undertecknade protokollet. " <a href=meetings_path(&code)>"Till mötena"</a>
        </p>
    }
}
