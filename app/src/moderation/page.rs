//! The reading queue: one comment at a time with its question, in reading size.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::{answer_option, round, submission::AnswerChannel},
    error::AppError,
    forms::FormState,
    moderation::{
        counters,
        flags::{self, Part},
        own_statement::Kind,
        queries::{UnreadComment, Wanted, next_unread},
        shown_statements::ShownStatements,
        taken_away,
    },
    request,
    round::{
        parts::{MovedOn, WorkTrail},
        rules::{self, work_path},
    },
    swedish,
    ui::{
        fields::{ErrorSummary, TextField},
        page::{Audience, ErrorPage, Page},
    },
};

/// From this many characters on a comment is set in two columns, so that the longest fits without scrolling.
const LONG: usize = 900;

/// What the page shows.
#[derive(Clone, Debug)]
struct Queue {
    round: round::Model,
    left: u64,
    comment: Option<UnreadComment>,
    /// Own statements that residents have added.
    added: Vec<answer_option::Model>,
}

/// `/arbete/omgang/{code}/kommentarer`. `?efter=` passes a comment by for now.
#[component]
pub fn CommentsPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let form = request::form();
    view! {
        <Suspense>
            {Suspend::new(async move {
                match queue(&state, &parts, &code, &form).await {
                    Ok(queue) => Either::Left(view! { <Reading queue now=state.clock.now()/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

async fn queue(state: &AppState, parts: &Parts, code: &str, form: &FormState) -> Result<Queue, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    let added = taken_away::added(&state.db, &moderator).await?;
    if !rules::may_moderate(round.state) {
        return Ok(Queue { round, left: 0, comment: None, added });
    }
    Ok(Queue {
        left: counters::left_to_read(&state.db, round.id).await?,
        comment: next_unread(&state.db, &moderator, wanted(parts, form)).await?,
        round,
        added,
    })
}

/// The comment that a form with a mistake was about stays; else the one after the one passed by.
fn wanted(parts: &Parts, form: &FormState) -> Wanted {
    if let Ok(id) = Uuid::parse_str(form.sent.get("comment_id")) {
        return Wanted::This(id);
    }
    Uuid::parse_str(&request::query(parts, "efter")).map_or(Wanted::First, Wanted::After)
}

#[component]
fn Reading(queue: Queue, now: DateTime<Utc>) -> impl IntoView {
    let Queue { round, left, comment, added } = queue;
    let path = work_path(&round.code);
    view! {
        <Page title="Läs kommentarerna" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <section class="moderation">
                <header class="moderation-head">
                    <h1>"Läs kommentarerna"</h1>
                    <p id="left"><strong>{swedish::number(i64::try_from(left).unwrap_or(i64::MAX))}</strong> " kvar att läsa"</p>
                </header>
                {match comment {
                    Some(comment) => Either::Left(view! { <Comment comment left path/> }),
                    None => Either::Right(view! { <NothingLeft round now path/> }),
                }}
            </section>
            <ShownStatements added/>
        </Page>
    }
}

#[component]
fn Comment(comment: UnreadComment, left: u64, path: String) -> impl IntoView {
    let id = comment.id.to_string();
    let class = if LONG < comment.text.chars().count() { "comment-text comment-text--long" } else { "comment-text" };
    let paragraphs: Vec<_> = comment
        .text
        .split('\n')
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{flags::parts(line).into_iter().map(shown).collect_view()}</p> })
        .collect();
    let from_meeting = (comment.channel == AnswerChannel::Meeting).then_some("Från ett möte. ");
    let is_own = comment.kind != Kind::Comment;
    let pass = (1 < left).then(|| {
        view! { <a class="button button--quiet" href=format!("{path}/kommentarer?efter={id}")>"Nästa"</a> }
    });
    let approve = match comment.kind {
        Kind::Comment => Some("Godkänn"),
        Kind::OwnStatement { fits: true } => Some("Visa för andra"),
        Kind::OwnStatement { fits: false } => None,
    };
    let odd = comment.flags.into_iter().map(|flag| flags::reason(flag).to_owned());
    let odd: Vec<_> = odd.chain(flags::same_text(comment.same)).map(|reason| view! { <li>{reason}</li> }).collect();
    view! {
        <article class="comment-card" id="comment" tabindex="-1">
            <p class="comment-question">{from_meeting} {is_own.then_some("Eget påstående från en invånare. ")} {comment.question}</p>
            <blockquote class=class>{paragraphs}</blockquote>
            {(!odd.is_empty()).then(|| view! { <ul class="odd" aria-label="Att tänka på">{odd}</ul> })}
        </article>
        <Approving kind=comment.kind/>
        <form class="moderation-actions actions" method="post">
            <input type="hidden" name="comment_id" value=id.clone()/>
            {approve.map(|says| view! { <button class="button" name="act" value="approve">{says}</button> })}
            {pass}
        </form>
        <form class="moderation-actions" method="post">
            <input type="hidden" name="comment_id" value=id/>
            <TextField name="reason" label="Skäl att dölja"
                hint="Till exempel att en person pekas ut. Skriv inte av det som ska döljas."/>
            <button class="button button--secondary" name="act" value="withhold">"Dölj"</button>
        </form>
    }
}

/// What it means to approve a statement, or why it cannot be done.
#[component]
fn Approving(kind: Kind) -> impl IntoView {
    let says = match kind {
        Kind::Comment => None,
        Kind::OwnStatement { fits: true } => Some(
            "Visar du påståendet kan alla som svarar efter det ta ställning till det. Är omgången stoppad står det bara med \
             i resultatet. Ingen ser vem som skrev det. Det går inte att ändra efteråt. Måste det bort kan du ta bort det här \
             på sidan, med ett skäl.",
        ),
        Kind::OwnStatement { fits: false } => {
            Some("Frågan har så många påståenden som får plats, så det här kan inte visas. Skriv det som skäl.")
        }
    };
    says.map(|says| view! { <p class="small">{says}</p> })
}

/// Words, with a mark and a note where they resemble something that points out a person.
fn shown(part: Part) -> impl IntoView {
    match part.kind {
        None => Either::Left(part.text),
        Some(kind) => Either::Right(view! {
            <mark class="flag">{part.text}</mark> " " <span class="flag-note">{flags::note(kind)}</span>
        }),
    }
}

/// What comes when all is read.
#[component]
fn NothingLeft(round: round::Model, now: DateTime<Utc>, path: String) -> impl IntoView {
    use crate::entity::round::RoundState::{Open, Planned, Stopped};
    let (says, next, link) = match rules::state_at(&round, now) {
        Planned => ("Omgången har inte öppnat, så ingen har skrivit något än.", path, "Till omgången"),
        Open => ("Allt som har kommit är läst. Fler kan komma så länge omgången är öppen.", path, "Till omgången"),
        Stopped => ("Allt är läst. Nu kan omgången stängas.", format!("{path}/stang"), "Till protokollet"),
        _ => ("Omgången är stängd. Det finns inget mer att läsa här.", path, "Till omgången"),
    };
    view! {
        <section class="empty">
            <h2>"Inga kommentarer att läsa"</h2>
            <p>{says}</p>
            <p><a class="button" href=next>{link}</a></p>
        </section>
    }
}
