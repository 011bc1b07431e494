//! `/arbete/omgang/{code}/fragor`: the questions in the order they are asked, and where more come from.

use std::sync::{Arc, LazyLock};

use leptos::{either::Either, nonce::use_nonce, prelude::*};
use uuid::Uuid;

use super::{BuilderTrail, ForAll, Found, WhyLocked, done::DoneNote, listed::Listed, of_board, standard::Standards};
use crate::{
    answer::{
        client::{Script, script},
        form::MOST_TEXT,
    },
    builder::{
        done::{self, LIST, What},
        draft::other_languages,
        rules::{KINDS, MOST_QUESTIONS, name, slug},
    },
    dialogue::{joint::rules::Part, rules::minutes},
    entity::{
        question::QuestionKind,
        questionnaire,
        round::{self, RoundState},
    },
    request,
    round::{
        looks::Looks,
        parts::{MovedOn, StepsMet, WorkHead},
        questionnaire::Questionnaire,
        rules::{names_path, questions_path},
    },
    swedish,
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page},
        statement::{StatementQuote, StatementSize},
    },
    words::Words,
};

/// Moves a question by dragging it, beside the buttons.
pub static DRAGGING: LazyLock<Script> = LazyLock::new(|| script("dragging", &[include_str!("../dragging.js")]));

/// The page.
#[component]
pub fn QuestionsPage() -> impl IntoView {
    let done = done::read(&request::parts());
    of_board(move |found| view! { <List found done/> })
}

#[component]
fn List(found: Arc<Found>, #[prop(optional_no_strip)] done: Option<(What, Uuid)>) -> impl IntoView {
    let state = found.state();
    let round = found.round.clone();
    let full = MOST_QUESTIONS <= found.board.asked.questions.len();
    let dragging = found
        .locked
        .is_none()
        .then(|| view! { <script type="module" src=DRAGGING.path.clone() nonce=use_nonce()></script> });
    let more = match found.locked {
        None => Either::Left(view! {
            <Standards found=found.clone() done/>
            <WriteOwn code=round.code.clone() full/>
        }),
        Some(why) => Either::Right(view! { <WhyLocked why round=round.clone()/> }),
    };
    let leads = found.part == Part::Leads && found.locked.is_none();
    let of_all = |what: &What| matches!(what, What::Removed | What::MadeOwn);
    let done_to_all = done.filter(|(what, _)| of_all(what)).map(|(what, _)| view! { <DoneNote what at=None/> });
    view! {
        <Page title="Frågor" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <BuilderTrail round=round.clone()/>
            <MovedOn/>
            <WorkHead title="Frågor" state/>
            <section class="part" aria-labelledby=LIST>
                <h2 id=LIST tabindex="-1">"Det här frågar ni"</h2>
                {done_to_all}
                {leads.then(|| view! { <ForAll/> })}
                <Length asked=found.board.asked.clone()/>
                <p class="muted" id="edition">{edition(&found.board.asked.row, state)}</p>
                <Rows found done/>
            </section>
            {more}
            <Names round=round.clone() state/>
            <section class="part" aria-labelledby="looks-title">
                <h2 id="looks-title">"Se frågorna som invånarna ser dem"</h2>
                <Looks round now=None/>
            </section>
            {dragging}
        </Page>
    }
}

/// The way to what the round is called in its other languages, as long as that can be written.
#[component]
fn Names(round: round::Model, state: RoundState) -> impl IntoView {
    let is_written = state == RoundState::Planned && !other_languages(&round.languages).is_empty();
    is_written.then(|| {
        view! {
            <section class="part" aria-labelledby="names-title" id="names">
                <h2 id="names-title">"Rubriken på andra språk"</h2>
                <p>
                    "Frågorna översätter du var för sig. Vad omgången heter översätter du under "
                    <a href=names_path(&round.code)>"Omgångens namn på andra språk"</a> "."
                </p>
            </section>
        }
    })
}

/// Which edition of the questions stands here, and what becomes of it.
fn edition(set: &questionnaire::Model, state: RoundState) -> String {
    let now = format!("Det här är version {} av frågorna.", set.edition);
    match state {
        RoundState::Planned => format!("{now} Varje ändring ger en ny version, tills omgången öppnar."),
        _ => now,
    }
}

/// How many there are and how long they take.
#[component]
fn Length(asked: Questionnaire) -> impl IntoView {
    let takes = minutes(asked.kinds());
    match asked.questions.len() {
        0 => Either::Left(view! {
            <p><strong>"Omgången har inga frågor än."</strong> " Den kan inte öppna förrän det finns minst en."</p>
        }),
        count => {
            let count = swedish::count(i64::try_from(count).unwrap_or(i64::MAX), "fråga", "frågor");
            let takes = Words::swedish().round_minutes(takes);
            Either::Right(view! { <p>{count} ". Det tar " {takes} " att svara på dem."</p> <StepsMet asked/> })
        }
    }
}

/// Every question, below the statement it belongs to.
#[component]
fn Rows(found: Arc<Found>, #[prop(optional_no_strip)] done: Option<(What, Uuid)>) -> impl IntoView {
    let mut quoted = None;
    let rows: Vec<_> = (0..found.board.asked.questions.len())
        .map(|place| {
            let belongs = found.board.asked.questions[place].row.statement_id;
            let statement = found.statements.iter().find(|statement| Some(statement.statement_id) == belongs);
            let quote = statement.filter(|statement| quoted != Some(statement.statement_id));
            quoted = statement.map(|statement| statement.statement_id).or(quoted);
            let quote = quote.map(|statement| statement.title.clone());
            view! {
                <li>
                    {quote.map(|text| view! { <StatementQuote text size=StatementSize::Small/> })}
                    <Listed found=found.clone() place done/>
                </li>
            }
        })
        .collect();
    view! { <ol class="builder-list">{rows}</ol> }
}

/// An own question of each kind.
#[component]
fn WriteOwn(code: String, full: bool) -> impl IntoView {
    let path = questions_path(&code);
    let rows = KINDS.map(|kind| {
        view! {
            <li>
                <a href=format!("{path}/ny/{}", slug(kind))>{name(kind)}</a>
                <span class="muted">" " {says(kind)}</span>
            </li>
        }
    });
    view! {
        <section class="part" aria-labelledby="own-title">
            <h2 id="own-title">"Skriv en egen fråga"</h2>
            {if full {
                Either::Left(view! { <p>{format!("En omgång har högst {MOST_QUESTIONS} frågor. Ta bort någon först.")}</p> })
            } else {
                Either::Right(view! {
                    <p>"En egen fråga går inte att jämföra med andra kommuner. Hur ska man svara på den?"</p>
                    <ul class="stack">{rows.collect_view()}</ul>
                })
            }}
        </section>
    }
}

fn says(kind: QuestionKind) -> String {
    match kind {
        QuestionKind::Scale => {
            "Fem steg, till exempel från mycket svårt till mycket lätt, och ”Jag vet inte”.".to_owned()
        }
        QuestionKind::SingleChoice => "Man väljer ett av svaren.".to_owned(),
        QuestionKind::MultipleChoice => "Man väljer så många svar man vill.".to_owned(),
        QuestionKind::Ranking => "Man sätter det viktigaste först.".to_owned(),
        QuestionKind::FreeText => {
            format!(
                "Man skriver själv, högst {} tecken.",
                swedish::number(i64::try_from(MOST_TEXT).unwrap_or(i64::MAX))
            )
        }
        QuestionKind::Opinion => {
            "Man håller med eller inte, och kan lägga till ett eget påstående som en moderator läser först.".to_owned()
        }
    }
}
