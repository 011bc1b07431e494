//! What several pages of the workbench share: the frame around a round, and what they show of it.

use analysis::open::OpenRound;
use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use crate::{
    account::rights::moderator_of_round,
    builder::condition::in_words,
    context::AppState,
    dialogue::rules::steps_to_answer,
    entity::{
        account,
        round::{self, RoundState},
    },
    error::AppError,
    request,
    round::{
        actions::{MOVED_ON, WRITTEN},
        gate::{self, Check},
        questionnaire::{AskedQuestion, Questionnaire},
        rules::{deliver_path, delivering, work_path},
        work_queries::{WorkRound, work_round},
    },
    swedish,
    translated::Translated,
    ui::{
        notice::{Notice, NoticeKind},
        page::Trail,
        promise::{Promise, Promised},
        shown::shown,
        tag::StateTag,
        text::Paragraphs,
    },
};

/// A round at its moderator's hand.
#[derive(Clone, Debug)]
pub struct AtHand {
    /// Who works on it.
    pub moderator: account::Model,
    /// The round in full.
    pub work: WorkRound,
    /// The time now.
    pub now: DateTime<Utc>,
}

/// What `page` shows of the round at this address, to those who moderate it; else why not.
pub fn of_round<V: IntoView + 'static>(page: impl FnOnce(AtHand) -> V + Send + 'static) -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { at_hand(&state, &parts, &code).await }, page)
}

/// The round at this address, for those who moderate it.
///
/// # Errors
/// [`AppError::NotFound`] for everybody else.
pub async fn at_hand(state: &AppState, parts: &Parts, code: &str) -> Result<AtHand, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let work = work_round(&state.db, &moderator).await?;
    Ok(AtHand { moderator: moderator.account().clone(), work, now: state.clock.now() })
}

/// The way back to the workbench and to the round.
#[component]
pub fn WorkTrail(
    /// The round's code and title, on pages below the round's own.
    #[prop(optional_no_strip)]
    round: Option<(String, String)>,
) -> impl IntoView {
    let start = [("/arbete".to_owned(), "Ditt arbete".to_owned())];
    let steps = start.into_iter().chain(round.map(|(code, title)| (work_path(&code), title))).collect();
    view! { <Trail steps/> }
}

/// Title and state of a page about a round.
#[component]
pub fn WorkHead(
    /// The page's h1.
    #[prop(into)]
    title: String,
    /// Where the round is now.
    state: RoundState,
) -> impl IntoView {
    view! { <header class="work-head"><h1>{title}</h1><StateTag state/></header> }
}

/// Told when what belongs to a case has been saved, with the way on where a round of it waits to be handed over: the day of the meeting is
/// often written for that.
#[component]
pub fn CaseSaved(
    /// The rounds of the case.
    rounds: Vec<round::Model>,
) -> impl IntoView {
    let next: Vec<_> = rounds
        .into_iter()
        .filter(|round| delivering(round.state).is_some())
        .map(|round| {
            let told = format!("Lämna över ”{}” till politikerna", round.title);
            view! { <p><a href=deliver_path(&round.code)>{told}</a></p> }
        })
        .collect();
    view! {
        <div role="status" id="saved">
            <Notice kind=NoticeKind::Success title="Sparat"><p>"Så här står det nu."</p> {next}</Notice>
        </div>
    }
}

/// The only figure of a round that is not closed.
#[component]
pub fn Sealed(
    /// How many have answered.
    received: OpenRound,
) -> impl IntoView {
    let received = swedish::number(received.received().into());
    view! {
        <p class="sealed">
            <strong>{received}</strong>
            " svar har kommit. Resultatet ser du när omgången är stängd. Alla ser det när underlaget är lämnat till politikerna, eller \
             tidigare om en moderator visar det."
        </p>
    }
}

/// What must be in place before opening, and what is missing, in words.
#[component]
pub fn Checks(
    /// The list.
    checks: Vec<Check>,
) -> impl IntoView {
    let rows = checks.into_iter().enumerate().map(|(i, check)| {
        let id = format!("check-{i}");
        match check.missing {
            None => {
                view! { <li class="check check--done" id=id><strong>"Klart: "</strong>{check.what}</li> }.into_any()
            }
            Some(sentence) => {
                let link = check.mend.map(|(path, name)| view! { " " <a href=path>{name}</a> });
                view! {
                    <li class="check check--missing" id=id>
                        <span><strong>"Saknas: "</strong>{check.what} ". " {sentence} {link}</span>
                    </li>
                }
                .into_any()
            }
        }
    });
    view! { <ul class="checks">{rows.collect_view()}</ul> }
}

/// The questions with what can be chosen, in the order they are asked.
#[component]
pub fn AskedQuestions(
    /// The questions.
    asked: Questionnaire,
) -> impl IntoView {
    let row = |(number, question): (usize, &AskedQuestion)| {
        let options = question.as_read();
        let options = if options.is_empty() { "Svar med egna ord".to_owned() } else { options.join(" · ") };
        let only_if = question.row.depends_on_option_id.and_then(|option| in_words(&asked, option));
        let only_if = only_if.map(|told| view! { <p class="only-if">{told}</p> });
        view! { <li>{number} ". " {question.row.text.clone()} {only_if} <p class="muted">{options}</p></li> }
    };
    let rows: Vec<_> = (1..).zip(&asked.questions).map(row).collect();
    view! { <ol class="stack">{rows}</ol> }
}

/// How many steps residents meet on a screen, where each statement and each question about oneself is one of its own.
#[component]
pub fn StepsMet(
    /// What is asked.
    asked: Questionnaire,
) -> impl IntoView {
    let steps = swedish::count(steps_to_answer(asked.kinds()).into(), "steg", "steg");
    let for_some = asked.questions.iter().any(|question| question.row.depends_on_option_id.is_some());
    let most = if for_some { "högst " } else { "" };
    view! {
        <p id="steps">
            "Den som svarar på en skärm möter " {most} {steps} ". Varje påstående och varje fråga om en själv är ett eget steg."
        </p>
    }
}

/// The promise as residents read it.
#[component]
pub fn WorkPromise(
    /// The round.
    work: WorkRound,
) -> impl IntoView {
    let gate::Preparation { dialogue, deciding, .. } = work.ready;
    let promised = Promised {
        can_influence: dialogue.can_influence.map(Translated::from),
        cannot_influence: dialogue.cannot_influence.map(Translated::from),
        deciding_body: deciding,
        reply_due: dialogue.reply_due,
    };
    view! { <Promise promised/> }
}

/// Told before all else when somebody else was first, with what was written in vain.
#[component]
pub fn MovedOn() -> impl IntoView {
    let notes = request::form().notes;
    let written = notes.get(WRITTEN).filter(|text| !text.is_empty()).cloned();
    let written = written.map(|text| {
        view! { <p>"Det här skrev du. Kopiera det om du vill ha det kvar:"</p> <blockquote><Paragraphs text/></blockquote> }
    });
    notes.get(MOVED_ON).cloned().map(|sentence| {
        view! {
            <div role="alert">
                <Notice kind=NoticeKind::Warning title=sentence>
                    <p>"Sidan visar hur det är nu. Det du nyss gjorde ändrade inget."</p>
                    {written}
                </Notice>
            </div>
        }
    })
}
