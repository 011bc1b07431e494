//! The questions as residents will see them. Nothing that is chosen here is sent.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    entity::{question::QuestionKind, round::RoundState},
    request,
    round::{
        gate,
        page::{
            opened,
            parts::{WorkHead, WorkTrail},
        },
        questionnaire::AskedQuestion,
        rules,
        work_queries::WorkRound,
    },
    ui::{
        fields::{Choice, Pick, Pickable, TextArea},
        notice::{Notice, NoticeKind},
        page::{Audience, ErrorPage, Page},
        statement::{StatementQuote, StatementSize},
    },
};

/// The most a resident can write in one answer, as it is said on the form.
const MAX_COMMENT: usize = 2_000;

/// `/arbete/omgang/{code}/forhandsgranska`.
#[component]
pub fn PreviewPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                match opened(&state, &parts, &code).await {
                    Ok((_, work)) => Either::Left(view! { <Preview work now=state.clock.now()/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

#[component]
fn Preview(work: WorkRound, now: DateTime<Utc>) -> impl IntoView {
    let gate::Preparation { round, controller, organisation, asked, .. } = work.ready;
    let state = rules::state_at(&round, now);
    let quotes: Vec<_> = work
        .statements
        .into_iter()
        .map(|statement| view! { <StatementQuote text=statement.title size=StatementSize::Small/> })
        .collect();
    let questions: Vec<_> =
        asked.questions.into_iter().enumerate().map(|(i, asked)| view! { <Question i asked/> }).collect();
    view! {
        <Page title="Förhandsgranska" audience=Audience::Staff>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <WorkHead title="Förhandsgranska" state/>
            <Notice kind=NoticeKind::Information title="Så här ser invånarna frågorna">
                <p>"Prova gärna. Det du väljer här skickas inte."</p>
            </Notice>
            <div class="answer">
                <h2 class="answer-title">{round.title}</h2>
                {quotes}
                {questions}
                <p class="muted">{gate::controller_sentence(&controller, &organisation)}</p>
            </div>
            {(state == RoundState::Planned).then(|| view! {
                <form method="post" class="actions"><button class="button">"Jag har läst alla frågor"</button></form>
            })}
        </Page>
    }
}

#[component]
fn Question(i: usize, asked: AskedQuestion) -> impl IntoView {
    let name = format!("q{i}");
    let legend = asked.row.text.clone();
    let hint = asked.row.help.clone();
    let field = match asked.row.kind {
        QuestionKind::Scale | QuestionKind::SingleChoice => pick(name, legend, hint, Pick::One, &asked).into_any(),
        QuestionKind::MultipleChoice => pick(name, legend, hint, Pick::Any, &asked).into_any(),
        QuestionKind::Ranking => view! { <Ranking name legend options=texts(&asked)/> }.into_any(),
        QuestionKind::Opinion => view! { <Opinions name legend options=texts(&asked)/> }.into_any(),
        QuestionKind::FreeText => match hint {
            Some(hint) => view! { <TextArea name label=legend hint limit=MAX_COMMENT optional=true/> }.into_any(),
            None => view! { <TextArea name label=legend limit=MAX_COMMENT optional=true/> }.into_any(),
        },
    };
    view! { <section class="question">{field}</section> }
}

fn texts(asked: &AskedQuestion) -> Vec<String> {
    asked.options.iter().map(|option| option.text.clone()).collect()
}

fn pick(
    name: String,
    legend: String,
    hint: Option<String>,
    pick: Pick,
    asked: &AskedQuestion,
) -> impl IntoView + use<> {
    let mut options: Vec<_> = (0..)
        .zip(texts(asked))
        .map(|(value, text): (u8, _)| Pickable { value: value.to_string(), text, apart: false })
        .collect();
    if asked.row.kind == QuestionKind::Scale {
        // The easiest step stands first, as on the residents' page; rows hold them from low to high.
        options.reverse();
        options.push(Pickable { value: "dont-know".to_owned(), text: "Jag vet inte".to_owned(), apart: true });
    }
    match hint {
        Some(hint) => Either::Left(view! { <Choice name legend hint pick options/> }),
        None => Either::Right(view! { <Choice name legend pick options/> }),
    }
}

#[component]
fn Ranking(name: String, legend: String, options: Vec<String>) -> impl IntoView {
    let places = options.len();
    let rows: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(i, text)| {
            let id = format!("{name}-{i}");
            let places: Vec<_> = (1..=places).map(|place| view! { <option>{place}</option> }).collect();
            view! {
                <li class="ranking-row">
                    <label for=id.clone()>{text}</label>
                    <select class="input select" id=id><option value="">"–"</option>{places}</select>
                </li>
            }
        })
        .collect();
    view! {
        <fieldset class="ranking">
            <legend class="choice-legend">{legend}</legend>
            <p class="hint">"Sätt 1 vid det som är viktigast. Du behöver inte numrera alla."</p>
            <ul class="ranking-rows">{rows}</ul>
        </fieldset>
    }
}

#[component]
fn Opinions(name: String, legend: String, options: Vec<String>) -> impl IntoView {
    const CHOICES: [(&str, &str); 3] = [
        ("opinion-choice opinion-choice--agree", "Håller med"),
        ("opinion-choice opinion-choice--disagree", "Håller inte med"),
        ("opinion-choice opinion-choice--pass", "Hoppa över"),
    ];
    let rows: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(i, text)| {
            let name = format!("{name}-{i}");
            let choices = CHOICES.map(|(class, word)| {
                view! { <label class=class><input type="radio" name=name.clone() value=word/><span>{word}</span></label> }
            });
            view! {
                <fieldset class="opinion">
                    <legend class="opinion-text">{text}</legend>
                    <div class="opinion-choices">{choices.collect_view()}</div>
                </fieldset>
            }
        })
        .collect();
    view! { <h3>{legend}</h3> {rows} }
}
