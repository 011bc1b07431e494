//! `/arbete/omgang/{code}/rattelse`: the corrections of a signed result: those that wait for a second person, a form for a new one, and
//! what became of the others.

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use super::{
    actions::{ACT, OPEN, PUT_ASIDE, SIGN},
    form::{COMMENT, OPEN_NUMBER, PROPOSAL, REASON, RECEIPT},
    queries::{Listed, listed},
    rules,
    signing::place,
};
use crate::{
    account::rights::moderator_of_round,
    channel::form::NUMBER,
    context::AppState,
    entity::{correction::CorrectionKind, round},
    error::AppError,
    request,
    round::{
        parts::{MovedOn, WorkHead, WorkTrail},
        rules::{has_result, result_path},
        work_queries::offers_paper,
    },
    swedish,
    ui::{
        fields::{ErrorSummary, FieldError, TextField},
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

struct Found {
    round: round::Model,
    /// Who reads the page.
    reader: Uuid,
    /// The comment in the answer that is to be taken out.
    comment: Option<Uuid>,
    corrections: Vec<Listed>,
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
    Ok(Found {
        reader: moderator.account().id,
        comment: Uuid::parse_str(&request::query(parts, rules::COMMENT)).ok(),
        corrections: listed(&state.db, &round).await?,
        round,
    })
}

#[component]
fn Corrections(found: Found) -> impl IntoView {
    let Found { round, reader, comment, corrections } = found;
    let (state, paper) = (round.state, offers_paper(&round));
    let path = result_path(&round.code);
    let (waiting, settled): (Vec<_>, Vec<_>) =
        corrections.into_iter().partition(|correction| correction.row.settled_at.is_none());
    let waiting: Vec<_> = waiting.into_iter().map(|waits| view! { <Waiting waits reader/> }).collect();
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
                "Ett undertecknat resultat ändras inte. Är ett svar falskt, eller ett papper fel inmatat, blir det ett nytt resultat som \
                 ersätter det gamla. Båda går att läsa, med skälet och dagen. En annan moderator skriver under."
            </p>
            <p>
                "Tabellerna räknas inte om: den som jämför två resultat skulle då se vad en enda person svarade. De står kvar och sägs \
                 vara från före rättelsen. Har mer än ett av tio svar ändrats tas de bort."
            </p>
            {waiting}
            <Exclude paper comment/>
            {paper.then(|| view! { <OpenPaper/> })}
            {history}
        </Page>
    }
}

fn what(kind: CorrectionKind, number: Option<i32>) -> String {
    let paper = number.map(|number| format!("Papper {number}"));
    match kind {
        CorrectionKind::Exclude => format!("{} räknas inte längre", paper.unwrap_or_else(|| "Ett svar".to_owned())),
        CorrectionKind::Paper => format!("{} läses på nytt", paper.unwrap_or_else(|| "Ett papper".to_owned())),
    }
}

/// A proposal, and what can be done with it.
#[component]
fn Waiting(waits: Listed, reader: Uuid) -> impl IntoView {
    let Listed { row, proposed_by, differences, .. } = waits;
    let id = place(row.id);
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
    let is_own = row.proposed_by == reader;
    let key = row.id.to_string();
    let sign = match is_own {
        true => Either::Left(view! { <p>"Någon annan moderator behöver skriva under."</p> }),
        false => Either::Right(view! { <button class="button" name=ACT value=SIGN>"Skriv under rättelsen"</button> }),
    };
    view! {
        <section class="part" id=anchor tabindex="-1">
            <Notice kind=NoticeKind::Warning title="En rättelse väntar på underskrift">
                <p>
                    <strong>{what(row.kind, row.paper_number)}</strong> ". Föreslaget av " {proposed_by} ", "
                    {swedish::moment(row.proposed_at)} "."
                </p>
                <p>"Skäl: " <q>{row.reason}</q></p>
                {rows}
                <FieldError field=id sentence=error/>
                <form class="actions" method="post">
                    <input type="hidden" name=PROPOSAL value=key/>
                    {sign}
                    <button class="button button--secondary" name=ACT value=PUT_ASIDE>"Lägg undan förslaget"</button>
                </form>
            </Notice>
        </section>
    }
}

/// The form that proposes that an answer does not count.
#[component]
fn Exclude(paper: bool, #[prop(optional_no_strip)] comment: Option<Uuid>) -> impl IntoView {
    let error = request::form().errors.at(COMMENT).map(str::to_owned);
    let which = match comment {
        Some(comment) => Either::Left(view! {
            <input type="hidden" name=COMMENT value=comment.to_string()/>
            <p id=COMMENT tabindex="-1">"Det gäller svaret som kommentaren står i."</p>
            <FieldError field=COMMENT.to_owned() sentence=error/>
        }),
        None => Either::Right(view! {
            {paper.then(|| view! { <TextField name=NUMBER label="Papperets nummer" hint="Om svaret kom på papper."/> })}
            <TextField name=RECEIPT label="Kvittokod" hint="Om den som svarade har hört av sig. Står på kvittot."/>
        }),
    };
    view! {
        <section class="part" aria-labelledby="exclude-title">
            <h2 id="exclude-title">"Ett svar ska inte räknas"</h2>
            <p>
                "Till exempel ett svar som bevisligen är påhittat. Svaret finns kvar som handling, och det som står i det visas inte längre."
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
    let Listed { row, settled_by, proposed_by, .. } = settled;
    let at = row.settled_at.map(swedish::moment).unwrap_or_default();
    let became = if row.round_result_id.is_some() { "undertecknat" } else { "undanlagt" };
    let link = row.round_result_id.map(|_| view! { " " <a href=path>"Se resultatet"</a> });
    view! {
        <li>
            <strong>{what(row.kind, row.paper_number)}</strong> ": " {became} " av " {settled_by.unwrap_or_default()} ", " {at}
            ". Föreslaget av " {proposed_by} ". Skäl: " <q>{row.reason}</q> {link}
        </li>
    }
}
