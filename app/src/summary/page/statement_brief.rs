//! One statement over all kommuner that have asked about it, for the elected: what each says first with the way to its brief or its
//! result, and the questions that may be compared.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::compared::{EARLIER, LeftOut, Question, Warning, WhoDiffers};
use crate::{
    account::rights::{SignedIn, signed_in},
    context::AppState,
    dialogue::{
        queries::{PublicRound, Which, earlier_rounds},
        rules::last_day,
    },
    entity::{membership::Role, round::RoundState},
    error::AppError,
    request,
    round::{
        questionnaire::questionnaire,
        rules::{brief_path, has_result},
    },
    summary::{
        bar_key::BarKey,
        corrected,
        elected::queries::readable,
        figure::Patterns,
        lead::lead_on,
        public::compared::{Compared, MOST, compared},
        result::fixed_result,
        telling,
    },
    swedish,
    ui::{
        page::{Audience, Page, Trail},
        shown::shown,
        statement::{StatementQuote, StatementSize},
    },
    vision::queries::{statement, vision},
    words::Words,
};

struct Found {
    title: String,
    kommuner: Vec<Asked>,
    /// How many older rounds asked too.
    older: usize,
    compared: Compared,
}

/// A round that asked, with what may be told of it.
struct Asked {
    round: PublicRound,
    /// How many answered, and the lead with whether the result is corrected, where the reader may know.
    told: Option<(String, Option<String>)>,
    /// Whether its result is one that does not open.
    is_unreadable: bool,
    /// The page to read on at, and what the link says.
    way: Option<(String, &'static str)>,
}

/// `/politik/malbild/{vision}/{statement}`
#[component]
pub fn StatementBriefPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let (vision, statement) = (request::route_param("vision"), request::route_param("statement"));
    shown(async move { find(&state, &parts, (&vision, &statement)).await }, |found| view! { <StatementBrief found/> })
}

async fn find(state: &AppState, parts: &Parts, (of, slug): (&str, &str)) -> Result<Found, AppError> {
    let who = signed_in(state, &parts.headers).await?;
    if !(who.is(Role::ElectedRepresentative) || who.is(Role::Moderator)) {
        tracing::warn!(account.id = %who.account().id, "asked for the brief of a statement without being elected");
        return Err(AppError::NotFound);
    }
    let db = &state.db;
    let statement = statement(db, vision(db, of).await?.id, slug).await?;
    let rounds = asked(db, state.clock.now(), statement.row.id).await?;
    let mine = theirs(db, &who).await?;
    let mut kommuner = Vec::new();
    let stand = || rounds.iter().filter(|round| round.state != RoundState::Withdrawn);
    for round in stand().take(MOST) {
        kommuner.push(told(db, (round.clone(), statement.row.id), &mine).await?);
    }
    let older = stand().count().saturating_sub(MOST);
    kommuner.sort_by_key(|asked| swedish::sort_key(&asked.round.place));
    let compared = compared(db, statement.row.id, rounds, Words::swedish()).await?;
    Ok(Found { title: statement.words.title, kommuner, older, compared })
}

async fn asked(db: &impl ConnectionTrait, now: DateTime<Utc>, statement_id: Uuid) -> Result<Vec<PublicRound>, DbErr> {
    earlier_rounds(db, now, Which::OnStatement(statement_id), EARLIER, Words::swedish()).await
}

/// The rounds whose briefs somebody may read.
async fn theirs(db: &impl ConnectionTrait, who: &SignedIn) -> Result<HashSet<Uuid>, DbErr> {
    readable(db, &who.bodies(Role::ElectedRepresentative), &who.bodies(Role::Moderator)).await
}

/// What is told of one: what it says first of the statement and of nothing else, where it may be read by everybody or by this reader. Of a
/// stored result that does not open nothing is told, and the log says why.
async fn told(
    db: &impl ConnectionTrait,
    (round, statement_id): (PublicRound, Uuid),
    mine: &HashSet<Uuid>,
) -> Result<Asked, AppError> {
    let way = match round.result_path() {
        _ if mine.contains(&round.id) => Some((brief_path(&round.code), "Läs underlaget")),
        Some(path) => Some((path, "Se resultatet")),
        None => None,
    };
    if way.is_none() || !has_result(round.state) {
        return Ok(Asked { round, told: None, is_unreadable: false, way });
    }
    let figures = match fixed_result(db, round.id).await {
        Err(error @ AppError::Internal(_)) => {
            error.log();
            return Ok(Asked { round, told: None, is_unreadable: true, way: None });
        }
        result => result?.figures,
    };
    let questions = questionnaire(db, round.questionnaire_id).await?;
    let answers = telling::answers(Words::swedish(), figures.participants(), figures.sessions());
    let lead = lead_on(Words::swedish(), &questions, &figures, statement_id).map(|lead| lead.sentence);
    let lead = [lead, corrected::told(Words::swedish(), &figures)].into_iter().flatten().collect::<Vec<_>>();
    let lead = (!lead.is_empty()).then(|| lead.join(" "));
    Ok(Asked { round, told: Some((answers, lead)), is_unreadable: false, way })
}

#[component]
fn StatementBrief(found: Found) -> impl IntoView {
    let Found { title, kommuner, older: older_kommuner, compared } = found;
    let Compared { questions, left_out, older } = compared;
    let older_kommuner = (0 < older_kommuner)
        .then(|| view! { <p id="older-kommuner">{Words::swedish().compare_older(older_kommuner, MOST)}</p> });
    let rows: Vec<_> = kommuner.into_iter().map(|asked| view! { <Kommun asked/> }).collect();
    let none = rows.is_empty().then(|| view! { <p>"Ingen kommun har frågat färdigt om det här än."</p> });
    let shown: Vec<_> = questions.into_iter().map(|beside| view! { <Question beside/> }).collect();
    let compared = match shown.is_empty() {
        true => none.is_none().then(|| view! { <p>{Words::swedish().compare_none()}</p> }).into_any(),
        false => view! { <WhoDiffers/> <BarKey/> {shown} <Warning/> }.into_any(),
    };
    let page_title = format!("Alla kommuner: {title}");
    view! {
        <Page title=page_title audience=Audience::Elected wide=true>
            <Patterns/>
            <Trail steps=vec![("/politik".to_owned(), "Underlag till dig".to_owned())]/>
            <h1>"Så har invånarna svarat i alla kommuner"</h1>
            <StatementQuote text=title size=StatementSize::Small/>
            <section class="part" aria-labelledby="kommuner-title">
                <h2 id="kommuner-title">"De som har frågat"</h2>
                {none}
                <ul class="stack" id="kommuner">{rows}</ul>
                {older_kommuner}
            </section>
            {compared}
            <LeftOut left_out older/>
        </Page>
    }
}

/// One of those who asked: how many answered, what comes first, and where to read on.
#[component]
fn Kommun(asked: Asked) -> impl IntoView {
    let Asked { round, told, is_unreadable, way } = asked;
    let name = format!("{}, {}", round.place, swedish::day(last_day(round.ended())));
    let told = match told {
        Some((answers, lead)) => format!("{answers}. {}", lead.unwrap_or_default()),
        None if is_unreadable => "Resultatet går inte att läsa som det skrevs under.".to_owned(),
        None => "Resultatet är inte klart.".to_owned(),
    };
    let way = way.map(|(path, text)| {
        view! { <a href=path>{text} <span class="visually-hidden">": " {name.clone()}</span></a> }
    });
    view! { <li><strong>{name}</strong> ": " {told} " " {way}</li> }
}
