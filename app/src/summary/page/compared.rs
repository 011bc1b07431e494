//! One statement over places and years, with what must not be compared.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    context::AppState,
    dialogue::{
        queries::{PublicRound, Which, earlier_rounds},
        rules::last_day,
    },
    entity::vision,
    error::AppError,
    request,
    summary::{
        bar_key::BarKey,
        figure::{Patterns, QuestionFigure},
        public::compared::{Beside, Compared, MOST, Multiple, Why, compared},
    },
    translated::Translated,
    ui::{
        page::{Page, Trail},
        shown::shown,
        statement::{StatementQuote, StatementSize, StatementSource},
    },
    vision::queries,
    words::Words,
};

/// How many rounds are looked through for those with a result that everybody may read.
pub(super) const EARLIER: u64 = 200;

struct Found {
    vision: vision::Model,
    statement: Translated,
    compared: Compared,
}

/// `/malbild/{slug}/{statement}/jamfor`
#[component]
pub fn ComparedPage() -> impl IntoView {
    let (state, words) = (request::state(), request::words());
    let slugs = (request::route_param("slug"), request::route_param("statement"));
    shown(
        async move { find(&state, state.clock.now(), (&slugs.0, &slugs.1), words).await },
        |found| view! { <AllBeside found/> },
    )
}

async fn find(
    state: &AppState,
    now: DateTime<Utc>,
    (vision, statement): (&str, &str),
    words: Words,
) -> Result<Found, AppError> {
    let db = &state.db;
    let vision = queries::vision(db, vision).await?;
    let statement = queries::statement(db, vision.id, statement).await?;
    let id = statement.row.id;
    let adapted = queries::adaptation(db, &statement.words, words).await?;
    let statement = Translated::new(words, adapted.title.as_deref(), &statement.words.title);
    let rounds = earlier_rounds(db, now, Which::OnStatement(id), EARLIER, words).await?;
    let compared = compared(db, id, rounds, words).await?;
    Ok(Found { vision, statement, compared })
}

#[component]
fn AllBeside(found: Found) -> impl IntoView {
    let words = request::words();
    let Found { vision, statement, compared } = found;
    let Compared { questions, left_out, older } = compared;
    let target = format!("/malbild/{}", vision.slug);
    let steps = vec![(words.link("/"), words.frame_start()), (words.link(&target), vision.name.clone())];
    let source = StatementSource { path: target, name: vision.name };
    let none = questions.is_empty();
    let shown: Vec<_> = questions.into_iter().map(|beside| view! { <Question beside/> }).collect();
    view! {
        <Page title=words.compare_title() wide=true>
            <Patterns/>
            <Trail steps/>
            <h1>{words.compare_title()}</h1>
            <StatementQuote text=statement source=Some(source) size=StatementSize::Small/>
            {match none {
                true => view! { <p class="lead">{words.compare_none()}</p> }.into_any(),
                false => view! { <p class="lead">{words.compare_lead()}</p> <WhoDiffers/> <BarKey/> {shown} <Warning/> }.into_any(),
            }}
            <LeftOut left_out older/>
        </Page>
    }
}

/// What must not be read into the pictures, before all else.
#[component]
pub(super) fn WhoDiffers() -> impl IntoView {
    view! { <p id="who-differs">{request::words().compare_not_who()}</p> }
}

/// What else must not be read into them. It stands after them: on a phone they would be far down.
#[component]
pub(super) fn Warning() -> impl IntoView {
    let words = request::words();
    view! {
        <section class="part" aria-labelledby="not">
            <h2 id="not">{words.compare_not()}</h2>
            <ul>
                <li>{words.compare_not_rank()}</li>
                <li>{words.compare_not_hidden()} " " {words.sure_between()}</li>
                <li>{words.compare_not_own()}</li>
            </ul>
        </section>
    }
}

/// How many rounds are not on the page, and why.
#[component]
pub(super) fn LeftOut(left_out: usize, older: usize) -> impl IntoView {
    let words = request::words();
    let left_out = (0 < left_out).then(|| view! { <p id="left-out">{words.compare_left_out(left_out)}</p> });
    let older = (0 < older).then(|| view! { <p id="older">{words.compare_older(older, MOST)}</p> });
    view! { {left_out} {older} }
}

/// One question with a picture for each round, which bears the name of its place and day, and the rounds without it.
#[component]
pub(super) fn Question(beside: Beside) -> impl IntoView {
    let Beside { rounds, without } = beside;
    let first = rounds.first().map(|one| (one.lang, one.asked.row.text.clone()));
    let heading = first.map(|(lang, text)| view! { <h2 lang=lang>{text}</h2> });
    let pictures: Vec<_> = rounds.into_iter().map(|one| view! { <OneRound one/> }).collect();
    view! { <section class="part">{heading}<ul class="multiples">{pictures}</ul> <Without without/></section> }
}

/// The rounds that have nothing to set beside the question, each with why. Nothing where there is none.
#[component]
fn Without(without: Vec<(PublicRound, Why)>) -> impl IntoView {
    let words = request::words();
    let row = |(round, why): (PublicRound, Why)| {
        let round = words.compare_of(round.place.as_str(), words.day(last_day(round.ended())));
        let told = match why {
            Why::NotAsked => words.compare_not_asked(round),
            Why::AskedOfSome => words.compare_asked_of_some(round),
        };
        view! { <li>{told}</li> }
    };
    let rows: Vec<_> = without.into_iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        view! { <div class="small muted"><p>{words.compare_without()}</p> <ul class="without">{rows}</ul></div> }
    })
}

#[component]
fn OneRound(one: Multiple) -> impl IntoView {
    let words = request::words();
    let Multiple { round, mut asked, lang, figures, corrected } = one;
    let corrected = corrected.map(|told| view! { <p class="small muted corrected">{told}</p> });
    asked.row.text = words.compare_of(round.place.as_str(), words.day(last_day(round.ended())));
    let of = format!(": {}", asked.row.text);
    let result = round.result_path().map(|path| {
        view! { <p><a href=words.link(&path)>{words.result_link()}<span class="visually-hidden">{of}</span></a></p> }
    });
    view! { <li class="stack"><div lang=lang><QuestionFigure asked figures/></div> {corrected} {result}</li> }
}
