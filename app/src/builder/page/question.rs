//! `/arbete/omgang/{code}/fragor/ny/{kind}` and `/arbete/omgang/{code}/fragor/{id}`: one question is written, or changed.

use std::sync::Arc;

use leptos::{context::Provider, either::Either, prelude::*};

use super::{
    BuilderTrail, Found, WhyLocked,
    fields::{Asking, Fields},
    of_board,
    seen::Seen,
};
use crate::{
    builder::{
        draft::{Draft, other_languages},
        form::{ACT, SHOW_HINTS, VERSION},
        rules::{kind_of, name},
    },
    entity::question::QuestionKind,
    error::AppError,
    forms::{FormErrors, FormState},
    request,
    round::{
        actions::MOVED_ON,
        parts::{MovedOn, WorkHead},
        rules::questions_path,
    },
    ui::{
        fields::ErrorSummary,
        notice::{Notice, NoticeKind},
        page::{Audience, ErrorPage, Page},
    },
};

/// A new question of the kind that the address names.
#[component]
pub fn NewQuestionPage() -> impl IntoView {
    let kind = kind_of(&request::route_param("kind"));
    of_board(move |found| match kind {
        None => Either::Left(view! { <ErrorPage error=AppError::NotFound/> }),
        Some(kind) => Either::Right(view! { <NewQuestion found kind/> }),
    })
}

/// A question that is there.
#[component]
pub fn QuestionPage() -> impl IntoView {
    let id = request::route_param("id").parse().ok();
    let moved_on = request::form().notes.contains_key(MOVED_ON);
    of_board(move |found| match id.and_then(|id| found.board.place(id)) {
        Some(place) => view! { <OldQuestion found place/> }.into_any(),
        // What was typed for a question that somebody has taken away meanwhile is shown, not lost.
        None if moved_on => view! { <Gone found/> }.into_any(),
        None => view! { <ErrorPage error=AppError::NotFound/> }.into_any(),
    })
}

#[component]
fn NewQuestion(found: Arc<Found>, kind: QuestionKind) -> impl IntoView {
    let first = found.statements.first().map(|statement| statement.statement_id);
    let place = found.board.asked.questions.len();
    let asking = Asking { kind, place, draft: Draft::new(kind, first), version: found.version.clone() };
    let title = format!("Ny fråga: {}", name(kind));
    view! { <Frame found=found.clone() title><Form found asking/></Frame> }
}

#[component]
fn OldQuestion(found: Arc<Found>, place: usize) -> impl IntoView {
    let question = &found.board.asked.questions[place];
    let languages = other_languages(&found.round.languages);
    let asking = Asking {
        kind: question.row.kind,
        place,
        draft: Draft::of(question, &found.board.texts, &languages),
        version: found.board.version_of(question),
    };
    let standard = question.row.origin_id.is_some() && found.locked.is_none();
    let title = format!("Ändra fråga {}", place + 1);
    view! {
        <Frame found=found.clone() title>
            {standard.then(|| view! { <BecomesOwn/> })}
            <Form found asking/>
        </Frame>
    }
}

/// Said before anything is changed.
#[component]
fn BecomesOwn() -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Warning title="Det här är en standardfråga">
            <p>
                "Ändrar du något blir den en egen fråga. Då går svaren inte att jämföra med andra kommuner och år. Du kan \
                 flytta den utan att det händer."
            </p>
        </Notice>
    }
}

#[component]
fn Gone(found: Arc<Found>) -> impl IntoView {
    let list = questions_path(&found.round.code);
    view! {
        <Frame found title="Frågan är borttagen">
            <p><a class="button" href=list>"Till frågorna"</a></p>
        </Frame>
    }
}

#[component]
fn Frame(found: Arc<Found>, #[prop(into)] title: String, children: Children) -> impl IntoView {
    let state = found.state();
    view! {
        <Page title=title.clone() audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <BuilderTrail round=found.round.clone() from_question=true/>
            <MovedOn/>
            <WorkHead title state/>
            {children()}
        </Page>
    }
}

/// The form, as long as something can be changed.
#[component]
fn Form(found: Arc<Found>, asking: Asking) -> impl IntoView {
    let list = questions_path(&found.round.code);
    if let Some(why) = found.locked {
        return Either::Left(view! { <WhyLocked why round=found.round.clone()/> });
    }
    let form = request::form();
    let (draft, version) = (asking.draft.sent(), asking.version.clone());
    let stands = found.board.asked.questions.get(asking.place).map(|_| draft.clone());
    let filled = if form.is_shown_again() { form.clone() } else { FormState::of(draft, FormErrors::default()) };
    Either::Right(view! {
        <form method="post" class="builder-form">
            <Seen version draft=stands is_stale=form.errors.at(VERSION).is_some() typed=form.sent/>
            <Provider value=filled><Fields found asking/></Provider>
            <div class="actions">
                <button class="button">"Spara frågan"</button>
                <button class="button button--secondary" name=ACT value=SHOW_HINTS>"Visa språkhjälp"</button>
                <a class="button button--secondary" href=list>"Avbryt"</a>
            </div>
        </form>
    })
}
