//! What is decided, last first, each with the way to its own page where it can be changed.

use std::sync::Arc;

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use sea_orm::ActiveEnum;
use uuid::Uuid;

use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::{comment::CommentState, question, question::QuestionKind, round},
    error::AppError,
    moderation::{
        card::{HowDecided, decision},
        frame::{Bench, comment_path, list_path, second_path},
        list::{self, Decided, ON_A_PAGE, Wanted, decided},
        second_reading::{Agreement, DECISIONS, agreement},
    },
    request,
    round::{questionnaire::questionnaire, rules},
    ui::{notice::Empty, page::ErrorPage},
};

/// What the page shows.
#[derive(Clone, Debug)]
struct Listed {
    round: round::Model,
    wanted: Wanted,
    /// Those that people write to.
    questions: Vec<question::Model>,
    rows: Vec<Decided>,
    /// How alike they were judged.
    agreement: Agreement,
}

/// `/arbete/omgang/{code}/lasta`. `?beslut=` and `?fraga=` choose among them, `?fore=` goes on.
#[component]
pub fn DecidedPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                match listed(&state, &parts, &code).await {
                    Ok(listed) => Either::Left(view! { <List listed/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

async fn listed(state: &AppState, parts: &Parts, code: &str) -> Result<Listed, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let asked = |name| request::query(parts, name);
    let wanted = Wanted {
        state: CommentState::try_from_value(&asked("beslut")).ok(),
        question: Uuid::parse_str(&asked("fraga")).ok(),
        before: list::Place::read(&asked("fore")),
    };
    let round = moderator.row().clone();
    let questions = questionnaire(&state.db, round.questionnaire_id).await?.questions;
    let questions = questions.into_iter().map(|question| question.row);
    let is_written_to =
        |question: &question::Model| matches!(question.kind, QuestionKind::FreeText | QuestionKind::Opinion);
    Ok(Listed {
        rows: decided(&state.db, &moderator, wanted).await?,
        agreement: agreement(&state.db, round.id).await?,
        questions: questions.filter(is_written_to).collect(),
        round,
        wanted,
    })
}

/// The address of the list with other choices.
fn address(code: &str, wanted: Wanted) -> String {
    let state = wanted.state.map(|state| format!("beslut={}", state.to_value()));
    let question = wanted.question.map(|question| format!("fraga={question}"));
    let before = wanted.before.map(|place| format!("fore={}", place.told()));
    let chosen: Vec<String> = state.into_iter().chain(question).chain(before).collect();
    if chosen.is_empty() { list_path(code) } else { format!("{}?{}", list_path(code), chosen.join("&")) }
}

#[component]
fn List(listed: Listed) -> impl IntoView {
    let Listed { round, wanted, questions, mut rows, agreement } = listed;
    let code = round.code.clone();
    let may_change = rules::may_moderate(round.state);
    let more = ON_A_PAGE < rows.len();
    rows.truncate(ON_A_PAGE);
    let next = rows.last().filter(|_| more).and_then(Decided::place);
    let next = next.map(|place| {
        view! { <p><a class="button button--secondary" href=address(&code, Wanted { before: Some(place), ..wanted })>"Visa äldre"</a></p> }
    });
    let named = |id: Uuid| questions.iter().find(|question| question.id == id).map(|question| question.text.clone());
    let items: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let question = named(row.comment.question_id);
            view! { <Row row question code=code.clone() may_change/> }
        })
        .collect();
    let none = items.is_empty().then(|| {
        view! {
            <Empty title="Här finns inga lästa kommentarer"><p>"När någon har läst en kommentar kommer den hit."</p></Empty>
        }
    });
    view! {
        <Bench title="Lästa kommentarer" round head=().into_any()>
            <p id="agreement">{agreement.told()} " " <a href=second_path(&code)>"Läs några en andra gång"</a></p>
            <Choices code wanted questions/>
            {none}
            <ol class="decided" id="decided">{items}</ol>
            {next}
        </Bench>
    }
}

/// Which are shown.
#[component]
fn Choices(code: String, wanted: Wanted, questions: Vec<question::Model>) -> impl IntoView {
    let link = |to: Wanted, name: String, is_chosen: bool| {
        view! { <li><a href=address(&code, to) aria-current=is_chosen.then_some("true")>{name}</a></li> }
    };
    let first = Wanted { before: None, ..wanted };
    let states: Vec<_> = std::iter::once(None)
        .chain(DECISIONS.map(Some))
        .map(|state| {
            let name = state.map_or("Alla beslut", decision).to_owned();
            link(Wanted { state, ..first }, name, wanted.state == state)
        })
        .collect();
    let several = 1 < questions.len();
    let all = (None, "Alla frågor".to_owned());
    let asked = std::iter::once(all).chain(questions.into_iter().map(|question| (Some(question.id), question.text)));
    let asked: Vec<_> =
        asked.map(|(id, name)| link(Wanted { question: id, ..first }, name, wanted.question == id)).collect();
    view! {
        <nav aria-label="Välj beslut"><ul class="facts">{states}</ul></nav>
        {several.then(|| view! { <nav aria-label="Välj fråga"><ul class="facts">{asked}</ul></nav> })}
    }
}

#[component]
fn Row(row: Decided, question: Option<String>, code: String, may_change: bool) -> impl IntoView {
    let Decided { comment, shown, by } = row;
    let own = comment.is_own_statement.then_some("Ett eget påstående till frågan: ");
    let path = comment_path(&code, comment.id);
    let link = if may_change { "Ändra beslutet" } else { "Visa" };
    view! {
        <li class="decided-row">
            <p class="comment-question">{own} {question}</p>
            {shown.map(|text| view! { <blockquote><p>{text}</p></blockquote> })}
            <HowDecided comment by=Some(by)/>
            <p><a href=path>{link}</a></p>
        </li>
    }
}
