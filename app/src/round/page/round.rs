//! One round: facts, promise, questions, and what can be done to it now.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::{acts::Acts, spread::Spread};
use crate::{
    account::rights::signed_in,
    channel::{desk, rules::may_take_in},
    context::AppState,
    dialogue::{
        joint::{
            own_case::rules::{case_path, is_owners},
            rules::invitation_path,
        },
        planning::rules::{new_round_path, plan_path},
    },
    entity::{
        answer_option,
        round::{self, RoundState},
    },
    error::AppError,
    one_time_codes::rules as codes,
    record::{archiving::rules::archive_path, disposal::note::DisposedNote},
    request,
    round::{
        actions::STOPPED,
        gate,
        parts::{AskedQuestions, AtHand, Checks, MovedOn, Sealed, StepsMet, WorkHead, WorkPromise, WorkTrail, at_hand},
        planning::actions::COPY,
        rules,
        work_queries::WorkRound,
    },
    summary::papers::links::{For, Papers},
    swedish,
    ui::{
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
        statement::{StatementQuote, StatementSize},
    },
};

/// `/arbete/omgang/{code}`.
#[component]
pub fn RoundPage() -> impl IntoView {
    let just_stopped = !request::query(&request::parts(), STOPPED).is_empty();
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { read(&state, &parts, &code).await }, move |(work, now, archive)| {
        view! { <Round work now just_stopped archive/> }
    })
}

/// The round, and where it is archived, if this person can do that now.
async fn read(
    state: &AppState,
    parts: &Parts,
    code: &str,
) -> Result<(WorkRound, DateTime<Utc>, Option<String>), AppError> {
    let AtHand { work, now, .. } = at_hand(state, parts, code).await?;
    let who = signed_in(state, &parts.headers).await?;
    let round = &work.ready.round;
    let archive = (round.state == RoundState::FedBack && who.archives(round)).then(|| archive_path(&round.code));
    Ok((work, now, archive))
}

#[component]
fn Round(work: WorkRound, now: DateTime<Utc>, just_stopped: bool, archive: Option<String>) -> impl IntoView {
    let round = work.ready.round.clone();
    let state = rules::state_at(&round, now);
    let checks = (state == RoundState::Planned).then(|| {
        view! {
            <section class="part" aria-labelledby="gate-title">
                <h2 id="gate-title">"Innan omgången kan öppna"</h2>
                <Checks checks=gate::checks(&work.ready, now)/>
            </section>
        }
    });
    let questions = if work.invitation.is_some() { "Se frågorna" } else { "Ändra frågorna" };
    let quotes: Vec<_> = work
        .statements
        .iter()
        .map(|statement| view! { <StatementQuote text=statement.title.clone() size=StatementSize::Small/> })
        .collect();
    view! {
        <Page title=round.title.clone() audience=Audience::Staff wide=true>
            <WorkTrail/>
            <MovedOn/>
            {(just_stopped && state == RoundState::Stopped).then(|| view! { <JustStopped/> })}
            <WorkHead title=round.title.clone() state/>
            <DisposedNote disposed=work.disposed.clone()/>
            <OpensItself ready=work.ready.clone() now/>
            <Acts round=round.clone() state left=work.left own=has_own(&work) written=work.written taken_up=work.taken_up questions/>
            {archive.map(|path| view! { <p id="archive">"Invånarna har fått svar. " <a href=path>"Arkivera omgången"</a></p> })}
            <TakeIn round=round.clone() now/>
            {rules::may_moderate(state).then(|| view! { <Sealed received=work.received/> })}
            {rules::has_result(state).then(|| view! { <Papers code=round.code.clone() whose=For::Staff/> })}
            {quotes}
            {checks}
            <Spread round=round.clone() now/>
            <WorkPromise work=work.clone()/>
            <Data work=work.clone()/>
            <section class="part" aria-labelledby="questions-title">
                <h2 id="questions-title">"Frågorna"</h2>
                <StepsMet asked=work.ready.asked.clone()/>
                <AskedQuestions asked=work.ready.asked/>
            </section>
        </Page>
    }
}

/// Told to whoever has just stopped it, with what comes next.
#[component]
fn JustStopped() -> impl IntoView {
    view! {
        <div role="status" id="just-stopped">
            <Notice kind=NoticeKind::Success title="Omgången är stoppad">
                <p>
                    "Ingen kan svara längre. Papper som har kommit i tid kan fortfarande matas in. Läs de kommentarer som är \
                     kvar. Frys sedan svaren, och skriv under protokollet."
                </p>
            </Notice>
        </div>
    }
}

/// What the clock is to do, and whether it can; or that it could not.
#[component]
fn OpensItself(ready: gate::Preparation, now: DateTime<Utc>) -> impl IntoView {
    let round = &ready.round;
    let at = swedish::moment(round.opens_at);
    let says = match (round.state, round.set_to_open_by, round.failed_to_open_at) {
        (RoundState::Planned, None, Some(_)) => Some((
            NoticeKind::Warning,
            format!("Omgången öppnade inte av sig själv {at}"),
            "Något i listan nedanför fattades då. Gör klart det, och öppna omgången eller ge den en ny tid.",
        )),
        (RoundState::Planned, Some(_), _) if !gate::missing(&ready, now).is_empty() => Some((
            NoticeKind::Warning,
            format!("Omgången ska öppna av sig själv {at}, men något saknas"),
            "Gör klart det som saknas i listan nedanför. Annars öppnar den inte.",
        )),
        (RoundState::Planned, Some(_), _) => Some((
            NoticeKind::Information,
            format!("Omgången öppnar av sig själv {at}"),
            "Du behöver inte göra något mer.",
        )),
        _ => None,
    };
    says.map(|(kind, title, text)| view! { <div id="opens-itself"><Notice kind title><p>{text}</p></Notice></div> })
}

/// Whether residents have added statements of their own.
fn has_own(work: &WorkRound) -> bool {
    let mut options = work.ready.asked.questions.iter().flat_map(|question| &question.options);
    options.any(answer_option::Model::is_own_statement)
}

/// Where answers are taken in that do not come from a screen, and where codes for letters are made.
#[component]
fn TakeIn(round: round::Model, now: DateTime<Utc>) -> impl IntoView {
    let takes_in = may_take_in(&round, now);
    let pages = desk::pages(&round, now).into_iter().filter(|(page, ..)| takes_in || page.prepares());
    let codes = codes::has_page(&round, now).then(|| (codes::codes_path(&round.code), "Engångskoder"));
    let pages = pages.map(|(_, path, name)| (path, name)).chain(codes);
    let links: Vec<_> = pages.map(|(path, name)| view! { <li><a href=path>{name}</a></li> }).collect();
    (!links.is_empty()).then(|| view! { <ul class="facts">{links}</ul> })
}

/// Terms and values.
#[component]
fn Data(work: WorkRound) -> impl IntoView {
    let gate::Preparation { round, dialogue, controller, organisation, asked, case, receiving, .. } = work.ready;
    // Only its owner plans more rounds of a dialogue.
    let copy = work.invitation.is_none().then(|| {
        let copy = format!("{}&{COPY}={}", new_round_path(&dialogue.slug), round.code);
        view! { <p><a href=copy>"Kopiera till en ny omgång"</a></p> }
    });
    let own_case = (!is_owners(&dialogue, &round)).then(|| {
        view! { <p><a href=case_path(&round.code)>"Fyll i ert ärende"</a></p> }
    });
    let of_dialogue = work.invitation.map_or_else(|| plan_path(&dialogue.slug), invitation_path);
    let withdrawn = round.stop_reason.clone().filter(|_| round.state == RoundState::Withdrawn);
    let stopped = round.stopped_at.map(|at| match &round.stop_reason {
        Some(reason) if round.state != RoundState::Withdrawn => format!("{}. {reason}", swedish::moment(at)),
        _ => swedish::moment(at),
    });
    // When it was to open, and to end, is no news of a round that has done so at another time.
    let ends_as_planned = round.stopped_at.is_none_or(|at| round.closes_at <= at);
    let rows = [
        ("Kod", Some(round.code)),
        ("Vem som kan svara", round.one_time_codes.then(|| "Den som har en engångskod, en gång".to_owned())),
        ("Beslut bakom dialogen", dialogue.commissioned_by),
        ("Diarienummer", case.case_number),
        ("Tar emot resultatet", receiving.filter(|_| own_case.is_some())),
        ("Sammanträde", case.meeting_on.map(swedish::day)),
        ("Personuppgifter", Some(gate::controller_sentence(&controller, &organisation))),
        ("Öppnar", round.opened_at.is_none().then(|| swedish::moment(round.opens_at))),
        ("Sista tid att svara", ends_as_planned.then(|| swedish::moment(round.closes_at))),
        ("Öppnades", round.opened_at.map(swedish::moment)),
        ("Stoppades", stopped),
        ("Återkallad", withdrawn),
        ("Svaren frystes", round.frozen_at.map(swedish::moment)),
        ("Stängdes", round.closed_at.map(swedish::moment)),
        ("Resultatet visat för alla", round.result_shown_at.map(swedish::moment)),
        ("Frågornas version", Some(asked.row.edition.to_string())),
        ("Frågornas fingeravtryck", asked.row.fingerprint),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(term, value)| value.map(|value| view! { <div><dt>{term}</dt><dd>{value}</dd></div> }));
    view! {
        <section class="part" aria-labelledby="facts-title">
            <h2 id="facts-title">"Om omgången"</h2>
            <dl class="data">
                <div><dt>"Dialog"</dt><dd><a href=of_dialogue>{dialogue.title}</a></dd></div>
                {rows.collect_view()}
            </dl>
            {copy}
            {own_case}
        </section>
    }
}
