//! `/arbete/omgang/{code}/rattelse`: the corrections of a signed result: those that wait for a second person, a form for a new one, and
//! what became of the others.

use std::collections::BTreeMap;

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use sea_orm::{ActiveEnum, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    actions::{ACT, OPEN, PUT_ASIDE, SIGN},
    form::{ALIKE, COMMENT, MARKED, MEETINGS, MOST_CODES, OPEN_NUMBER, PROPOSAL, REASON, RECEIPT},
    people_part::{People, pickable},
    queries::{self, Listed, listed},
    rules,
    signers::Signing,
    signing::place,
};
use crate::{
    account::rights::{KeyerOf, keyer_of_round, moderator_of_round},
    answer::guard::flags,
    channel::{
        corrections::note_opened,
        form::{NUMBER, SEEN},
        meeting_queries, pile,
    },
    context::AppState,
    entity::{comment, meeting, round, submission_flag::Flag},
    error::AppError,
    moderation::flags::short_reason,
    request,
    round::{
        parts::{MovedOn, WorkHead, WorkTrail},
        rules::{has_result, result_path},
        work_queries::offers_paper,
    },
    swedish,
    ui::{
        fields::{Choice, ErrorSummary, FieldError, Pick, Pickable, TextArea, TextField},
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

struct Found {
    round: round::Model,
    /// What can be taken out.
    offered: Offered,
    corrections: Vec<Listed>,
}

/// What the form that takes something out has to choose from.
struct Offered {
    /// The comment in the answer that is to be taken out, and what is said of it.
    comment: Option<(Uuid, &'static str)>,
    /// Whether every answer with the same words is meant.
    alike: bool,
    /// Whether residents could answer on paper.
    paper: bool,
    /// The meetings that count.
    meetings: Vec<meeting::Model>,
    /// How many answers were sent in an odd way, by what was odd.
    odd: BTreeMap<Flag, i64>,
}

/// The page.
#[component]
pub fn CorrectionPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Corrections found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    if !has_result(round.state) {
        return Err(AppError::NotFound);
    }
    let corrections = listed(&state.db, &moderator).await?;
    note_papers(state, &keyer_of_round(state, &parts.headers, code).await?, &corrections).await?;
    Ok(Found { offered: offered(state, parts, &round).await?, corrections, round })
}

async fn offered(state: &AppState, parts: &Parts, round: &round::Model) -> Result<Offered, AppError> {
    let alike = !request::query(parts, rules::ALIKE).is_empty();
    let comment = match Uuid::parse_str(&request::query(parts, rules::COMMENT)) {
        Ok(id) => Some((id, said_of(state, round, id, alike).await?)),
        Err(_) => None,
    };
    Ok(Offered {
        comment,
        alike,
        paper: offers_paper(round),
        meetings: queries::meetings(&state.db, round.id).await?,
        odd: flags::in_round(&state.db, round.id).await?,
    })
}

/// What a comment says which answer it is that a correction is about.
async fn said_of(state: &AppState, round: &round::Model, comment: Uuid, alike: bool) -> Result<&'static str, AppError> {
    if alike {
        return Ok("Det gäller varje svar där samma text står.");
    }
    let comment = comment::Entity::find_by_id(comment).filter(comment::COLUMN.round_id.eq(round.id)).one(&state.db);
    let comment = comment.await?.ok_or(AppError::NotFound)?;
    let is_note = meeting_queries::sessions(&state.db, round.id).await?.contains(&comment.submission_id);
    Ok(if is_note {
        "Det gäller mötet som anteckningen kommer från."
    } else {
        "Det gäller svaret som kommentaren står i."
    })
}

/// Notes that somebody reads how papers were keyed in: where they differ from what was proposed stands on the page.
async fn note_papers(state: &AppState, keyer: &KeyerOf<round::Model>, shown: &[Listed]) -> Result<(), AppError> {
    for number in shown.iter().flat_map(|correction| &correction.read_again) {
        if let Some(paper) = pile::entry(&state.db, keyer.row().id, *number).await? {
            note_opened(state, keyer, &paper).await?;
        }
    }
    Ok(())
}

#[component]
fn Corrections(found: Found) -> impl IntoView {
    let Found { round, offered, corrections } = found;
    let (state, paper, meetings) = (round.state, offered.paper, offered.meetings.clone());
    let path = result_path(&round.code);
    let (waiting, settled): (Vec<_>, Vec<_>) =
        corrections.into_iter().partition(|correction| correction.row.settled_at.is_none());
    let waiting: Vec<_> = waiting.into_iter().map(|waits| view! { <Waiting waits/> }).collect();
    let settled: Vec<_> = settled.into_iter().map(|settled| view! { <Settled settled path=path.clone()/> }).collect();
    let history = (!settled.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="history-title">
                <h2 id="history-title">"Vad som har hänt"</h2>
                <ol class="stack" id="history">{settled}</ol>
            </section>
        }
    });
    view! {
        <Page title="Rätta resultatet" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            <WorkHead title="Rätta resultatet" state/>
            <p class="lead">
                "Ett undertecknat resultat ändras inte. Är svar falska, eller ett papper eller ett möte fel inmatat, blir det ett nytt resultat som \
                 ersätter det gamla. Båda går att läsa, med skälet och dagen. En annan moderator skriver under."
            </p>
            <p>
                "Tabellerna räknas inte om: den som jämför två resultat skulle då se vad en enda person svarade. De står kvar och sägs \
                 vara från före rättelsen. Har mer än ett av tio svar ändrats tas de bort. Detsamma gäller mötena: hur många som räknas \
                 sägs, men deltagare och händer räknas inte ihop på nytt."
            </p>
            {waiting}
            <Exclude offered/>
            {paper.then(|| view! { <OpenPaper/> })}
            {(!meetings.is_empty()).then(|| view! { <People meetings/> })}
            {history}
        </Page>
    }
}

/// A proposal, and what can be done with it.
#[component]
fn Waiting(waits: Listed) -> impl IntoView {
    let Listed { row, many, about, proposed_by, differences, signing, .. } = waits;
    let id = place(row.proposal());
    let anchor = id.clone();
    let error = request::form().errors.at(&id).map(str::to_owned);
    let rows: Vec<_> = differences
        .into_iter()
        .map(|differs| {
            let or_nothing = |text: String| if text.is_empty() { "inget".to_owned() } else { text };
            let (text, first, second) = (differs.text, or_nothing(differs.first), or_nothing(differs.second));
            view! { <li><strong>{text}</strong> ": står nu " <strong>{first}</strong> ", ska vara " <strong>{second}</strong></li> }
        })
        .collect();
    let rows = (!rows.is_empty()).then(|| view! { <ul class="differences">{rows}</ul> });
    let key = row.proposal().to_string();
    let about: Vec<_> = about.into_iter().map(|about| view! { <li>{about}</li> }).collect();
    let (sign, others) = match signing {
        Signing::May => {
            (Some(view! { <button class="button" name=ACT value=SIGN>"Skriv under rättelsen"</button> }), None)
        }
        Signing::Others(names) => (None, Some(view! { <p class="who-signs">{rules::who_signs(&names)}</p> })),
    };
    view! {
        <section class="part" id=anchor tabindex="-1">
            <Notice kind=NoticeKind::Warning title="En rättelse väntar på underskrift">
                <ul class="about">{about}</ul>
                <p>"Föreslaget av " {proposed_by} ", " {swedish::moment(row.proposed_at)} "."</p>
                <p>"Skäl: " <q>{row.reason}</q></p>
                {rows}
                {others}
                <FieldError field=id sentence=error/>
                <form class="actions" method="post">
                    <input type="hidden" name=PROPOSAL value=key/>
                    <input type="hidden" name=SEEN value=many.to_string()/>
                    {sign}
                    <button class="button button--secondary" name=ACT value=PUT_ASIDE>"Lägg undan förslaget"</button>
                </form>
            </Notice>
        </section>
    }
}

/// The form that proposes that answers and meetings do not count.
#[component]
fn Exclude(offered: Offered) -> impl IntoView {
    let Offered { comment, alike, paper, meetings, odd } = offered;
    let error = request::form().errors.at(COMMENT).map(str::to_owned);
    let which = match comment {
        Some((comment, says)) => Either::Left(view! {
            <input type="hidden" name=COMMENT value=comment.to_string()/>
            {alike.then(|| view! { <input type="hidden" name=ALIKE value="ja"/> })}
            <p id=COMMENT tabindex="-1">{says}</p>
            <FieldError field=COMMENT.to_owned() sentence=error/>
        }),
        None => Either::Right(view! {
            {paper.then(|| view! {
                <TextField name=NUMBER label="Papperens nummer" hint="Ett eller flera, som 3, 12 eller 14–17."/>
            })}
            <TextArea name=RECEIPT label="Kvittokoder" limit=MOST_CODES optional=true
                hint="Om den som svarade har hört av sig. Koden står på kvittot. Skriv en på varje rad."/>
            <Several meetings odd/>
        }),
    };
    view! {
        <section class="part" aria-labelledby="exclude-title">
            <h2 id="exclude-title">"Svar eller möten ska inte räknas"</h2>
            <p>
                "Till exempel svar som bevisligen är påhittade, eller ett papper som är inmatat två gånger. De finns kvar som handlingar, \
                 och det som står i dem visas inte längre. Allt du väljer blir en rättelse, med ett skäl och en underskrift."
            </p>
            <form method="post">
                {which}
                <TextField name=REASON label="Varför rättas resultatet?"
                    hint="Alla läser skälet, vid resultatet och i underlaget. Skriv inget som pekar ut någon."/>
                <div class="actions"><button class="button">"Föreslå rättelsen"</button></div>
            </form>
        </section>
    }
}

/// Meetings, and answers by how they were sent, to tick.
#[component]
fn Several(meetings: Vec<meeting::Model>, odd: BTreeMap<Flag, i64>) -> impl IntoView {
    let meetings = pickable(&meetings);
    let answers = |many: i64| swedish::count(many, "svar", "svar");
    let told = |(flag, many): (Flag, i64)| {
        Pickable::new(flag.to_value(), format!("{}: {}", swedish::capital(short_reason(flag)), answers(many)))
    };
    let odd: Vec<_> = odd.into_iter().map(told).collect();
    view! {
        {(!meetings.is_empty()).then(|| view! { <Choice name=MEETINGS legend="Möten" pick=Pick::Any options=meetings/> })}
        {(!odd.is_empty()).then(|| view! {
            <Choice name=MARKED legend="Alla svar som är märkta så här" pick=Pick::Any options=odd
                hint="En märkning är ingen dom. Välj den bara om ni vet att ett program skickade dem."/>
        })}
    }
}

/// The way to a paper that was keyed in wrong.
#[component]
fn OpenPaper() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="paper-title">
            <h2 id="paper-title">"Ett papper är fel inmatat"</h2>
            <form method="post">
                <TextField name=OPEN_NUMBER label="Papperets nummer"/>
                <div class="actions"><button class="button button--secondary" name=ACT value=OPEN>"Öppna papperet"</button></div>
            </form>
        </section>
    }
}

#[component]
fn Settled(settled: Listed, path: String) -> impl IntoView {
    let Listed { row, about, settled_by, proposed_by, .. } = settled;
    let at = row.settled_at.map(swedish::moment).unwrap_or_default();
    let became = if row.round_result_id.is_some() { "undertecknat" } else { "undanlagt" };
    let link = row.round_result_id.map(|_| view! { " " <a href=path>"Se resultatet"</a> });
    view! {
        <li>
            <strong>{about.join(". ")}</strong> ": " {became} " av " {settled_by.unwrap_or_default()} ", " {at}
            ". Föreslaget av " {proposed_by} ". Skäl: " <q>{row.reason}</q> {link}
        </li>
    }
}
