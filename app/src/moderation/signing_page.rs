//! The second act of closing a round: the protocol, with what cannot change any more of the result that will be signed, what is left to
//! decide, and the signature last. Nothing else of the result is shown before that, and this to nobody but those who may sign. What the
//! protocol counts beside the result, and what it says of topics and single voices, stands here in the words in which it is signed: nobody
//! signs what they have not read (`signed_words`).

use chrono::{DateTime, Datelike, Utc};
use leptos::{either::Either, prelude::*};
use sea_orm::ConnectionTrait;

use super::{
    closing::{MAX_NOTE, REASONS, to_give_reasons},
    closing_page::{Answers, Comments, Item},
    counters,
    protocol::{
        counted::{Counted, counted},
        items::{answered, held, how_many},
        noted::{MARKS, missing, odd, papers, withheld},
        rules::limits,
    },
    signed_words::stamp,
    topics::{
        step::{Step, TopicsStep, step},
        told::{Told, sorted, told},
    },
};
use crate::{
    channel::form::SEEN,
    dialogue::rules::{body_in_place, last_day},
    entity::{account, political_body, round},
    error::AppError,
    request,
    round::{
        gate,
        rules::work_path,
        work_queries::{WorkRound, offers_paper},
    },
    summary::{
        elected::rules::ended,
        frozen_result::{Frozen, frozen},
    },
    swedish,
    ui::fields::TextArea,
    words::Words,
};

/// What waits to be signed.
#[derive(Clone, Debug)]
pub struct ToSign {
    frozen: Frozen,
    counted: Counted,
    /// What it will say of topics and single voices.
    about: Told,
    topics: Step,
    without_reason: u64,
}

/// What waits to be signed of a round, if its answers are frozen.
///
/// # Errors
/// When the database cannot be read, or a frozen result is not what was computed.
pub(super) async fn to_sign(db: &impl ConnectionTrait, round: &round::Model) -> Result<Option<ToSign>, AppError> {
    let Some(frozen) = frozen(db, round.id).await? else {
        return Ok(None);
    };
    Ok(Some(ToSign {
        counted: counted(db, round).await?,
        about: told(&frozen.figures, &sorted(db, round).await?),
        topics: step(db, round).await?,
        without_reason: counters::without_reason(db, round.id).await?,
        frozen,
    }))
}

/// The protocol.
#[component]
pub(super) fn Protocol(
    /// The round in full.
    work: WorkRound,
    /// What waits to be signed.
    to_sign: ToSign,
    /// Who reads it, and may sign.
    signer: account::Model,
    /// The time now.
    now: DateTime<Utc>,
) -> impl IntoView {
    let ToSign { frozen, counted, about, topics, without_reason } = to_sign;
    let Frozen { figures, population, once, by, .. } = frozen;
    let held = held(&work.ready, &work.statements);
    let seen = stamp(&held, &figures, &counted, &about);
    let statements: Vec<_> = held.points.into_iter().map(|statement| view! { <li>{statement}</li> }).collect();
    let gate::Preparation { round, controller, organisation, .. } = work.ready;
    let body = body_in_place(&controller.name, organisation.kind, &organisation.name, Words::swedish());
    let (left, code) = (work.left, round.code.clone());
    let (sorted_at, hidden_at) = (code.clone(), code.clone());
    let frozen_at = round.frozen_at.map(swedish::moment);
    let missing = missing(&figures, &population, last_day(ended(&round)).year());
    let papers = papers(&figures, offers_paper(&round).then_some(work.twice), once.as_ref());
    let odd: Vec<_> = odd(&figures, &counted).into_iter().map(|mark| view! { <li>{mark}</li> }).collect();
    let withheld = withheld(&figures, &counted);
    let (counted, told) = (how_many(&figures), vec![answered(&round), MARKS.to_owned()]);
    let limits: Vec<_> = limits(figures.participants(), &round).map(|limit| view! { <li>{limit}</li> }).collect();
    view! {
        <form class="protocol" method="post">
            <h1>"Protokoll för stängning"</h1>
            <input type="hidden" name=SEEN value=seen/>
            <Changed/>
            <p class="muted">"Steg 2 av 2. " {body} ", " {swedish::day_of(now)}</p>
            <Item number=1 title="Omgången"><Sentences told=held.told/> <ul>{statements}</ul></Item>
            <Item number=2 title="Svaren">
                <Answers counted>{by} " frös dem " {frozen_at} ". Det som kommer efter det räknas inte."</Answers>
                <Sentences told/>
                <ul id="odd">{odd}</ul>
            </Item>
            <Item number=3 title="Vilka som saknas"><div class="stack" id="missing"><Sentences told=missing/></div></Item>
            <Item number=4 title="Papper"><Sentences told=papers/></Item>
            <Item number=5 title="Kommentarer">
                <Comments left code/>
                <Reasons without_reason code=hidden_at/>
                <p id="withheld">{withheld}</p>
            </Item>
            <Item number=6 title="Ämnen och enskilda röster"><TopicsStep step=topics code=sorted_at/><AboutTopics about/></Item>
            <Item number=7 title="Resultatets gränser">
                <ul>{limits}</ul>
                <TextArea name="note" label="Något mer som ska stå i protokollet?" optional=true limit=MAX_NOTE/>
            </Item>
            <Item number=8 title="Underskrift" is_last=true><Signature signer controller left=left + without_reason/></Item>
        </form>
    }
}

/// That the protocol says something else than the one that was to be signed.
#[component]
fn Changed() -> impl IntoView {
    let changed = request::form().errors.at(SEEN).map(str::to_owned);
    changed.map(|sentence| view! { <p id=SEEN tabindex="-1"><strong>{sentence}</strong> "."</p> })
}

/// Sentences as the signed protocol will have them.
#[component]
fn Sentences(told: Vec<String>) -> impl IntoView {
    told.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()
}

/// What the signed protocol will say of the topics. The voices stand beside what is left to do with them.
#[component]
fn AboutTopics(about: Told) -> impl IntoView {
    let labels: Vec<_> = about.labels.into_iter().map(|label| view! { <li>{label}</li> }).collect();
    view! {
        <div class="stack" id="about-topics">
            <p>"Så står det om ämnena i protokollet:"</p>
            <Sentences told=about.topics/>
            {(!labels.is_empty()).then(|| view! { <ul id="labels">{labels}</ul> })}
        </div>
    }
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

/// Who signs for whom, and the button once nothing is left to read or to give a reason for.
#[component]
fn Signature(signer: account::Model, controller: political_body::Model, left: u64) -> impl IntoView {
    view! {
        <p>
            {signer.display_name} " stänger omgången för " {controller.running_name}
            ". Resultatet låses. Stängningen går inte att ångra."
        </p>
        {if 0 < left {
            Either::Left(view! { <p>"Du kan skriva under när alla kommentarer är lästa, och alla dolda och maskerade har ett skäl."</p> })
        } else {
            Either::Right(view! { <button class="button">"Skriv under"</button> })
        }}
    }
}
