//! The result in easy-read words: what is on the page, then each question in one sentence and one picture. Everything else is one tap away,
//! with the same figures.

use analysis::figures::{QuestionFigures, RoundFigures, Table};
use leptos::prelude::*;

use crate::{
    request,
    round::questionnaire::{AskedQuestion, Questionnaire},
    summary::{
        bar_key::{BarKey, has_bars},
        bars::bars,
        breakdown::{Breakdowns, WhyBrokenDown},
        comments::Said,
        diverging::{Statement, Told as Whose, opinion_pictures, scale_picture},
        figure::{QuestionFigure, chosen},
        in_short, lead,
        opinions::{line, section::OpinionMap, told::Told},
        page::{
            annex::{Wrote, figure_id},
            hands::{Hands, raised},
            result_parts::{Questions, Who, WrittenAbout},
        },
        public::queries::PublicResult,
        standouts, telling,
    },
    words::Words,
};

/// What is on the page, as links.
#[component]
pub fn Contents(
    /// Whether there are sentences of an approved summary.
    written: bool,
) -> impl IntoView {
    let words = request::words();
    let summary = written.then(|| ("#summary", words.result_summary()));
    let rest = [
        ("#next", words.result_next()),
        ("#questions", words.result_questions()),
        ("#vilka", words.result_who()),
        ("#sure", words.sure_title()),
        ("#files", words.files_title()),
    ];
    let link = |(to, name): (&'static str, String)| view! { <li><a href=to>{name}</a></li> };
    let links: Vec<_> = summary.into_iter().chain(rest).map(link).collect();
    view! {
        <nav class="part contents" aria-labelledby="contents">
            <h2 id="contents">{words.result_contents()}</h2>
            <ul>{links}</ul>
        </nav>
    }
}

/// The questions, who answered, what people wrote, the hands at meetings and who thinks alike.
#[component]
pub fn EasyRest(
    /// The result.
    result: PublicResult,
    /// The language of the opinions, where that is not the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let words = request::words();
    let (asked, figures) = (result.wording.questionnaire.clone(), result.result.figures.clone());
    let has_topics = !result.spoken.questions.is_empty() || !result.spoken.voices.is_empty();
    let topics = has_topics.then(|| {
        let result = result.clone();
        view! { <Folded name=words.spoken_title()><WrittenAbout result/></Folded> }
    });
    let hands = raised(words, &asked, &figures).map(|_| {
        let (asked, figures) = (asked.clone(), figures.clone());
        view! { <Folded name=words.hands_title()><Hands asked figures/></Folded> }
    });
    view! {
        <EasyQuestions result=result.clone()/>
        <Who result/>
        {topics}
        {hands}
        <EasyMap asked figures lang/>
    }
}

/// What takes long to read, closed under its name.
#[component]
fn Folded(name: String, children: Children) -> impl IntoView {
    view! {
        <section class="part">
            <details class="more"><summary>{name}</summary><div class="more-body stack">{children()}</div></details>
        </section>
    }
}

/// What most agree on and where groups part, in a sentence or two; the map below it.
#[component]
fn EasyMap(
    asked: Questionnaire,
    figures: RoundFigures,
    #[prop(optional_no_strip)] lang: Option<&'static str>,
) -> impl IntoView {
    let words = request::words();
    match Told::of(words, &asked, &figures) {
        None => view! { <OpinionMap asked figures class="part stack" lang/> }.into_any(),
        Some(told) => view! {
            <section class="part" aria-labelledby="alike">
                <h2 id="alike">{words.result_alike()}</h2>
                <p class="opinion-line">{line::sentences(&told)}</p>
                <details class="more">
                    <summary>{words.opinion_map_title()}</summary>
                    <div class="more-body"><OpinionMap asked figures class="stack" lang/></div>
                </details>
            </section>
        }
        .into_any(),
    }
}

/// Every question. Where so few have answered that there are no figures, what people wrote is all there is.
#[component]
fn EasyQuestions(result: PublicResult) -> impl IntoView {
    if result.result.figures.too_few() {
        return view! { <Questions result/> }.into_any();
    }
    let words = request::words();
    let (demonstration, all) = (result.round.is_demonstration, result.result.figures);
    let mut comments = result.comments;
    let read = (!comments.is_empty()).then(|| view! { <p>{words.result_comments_read()}</p> });
    let key = has_bars(all.questions()).then(|| view! { <BarKey/> });
    let questions = result.wording.questionnaire.questions.iter().zip(all.questions()).enumerate();
    let questions: Vec<_> = questions
        .map(|(place, (asked, figures))| {
            let (asked, figures, all) = (asked.clone(), figures.clone(), all.clone());
            let said = comments.remove(&asked.row.id).unwrap_or_default();
            let lang = result.wording.lang_of(asked.row.id);
            view! { <EasyQuestion place asked figures all said demonstration lang/> }
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="questions">
            <h2 id="questions">{words.result_questions()}</h2>
            <details class="more">
                <summary>{words.figure_key()}</summary>
                <div class="more-body stack">{key} <WhyBrokenDown figures=all/> {read}</div>
            </details>
            {questions}
        </section>
    }
    .into_any()
}

/// One question: what it comes to in a sentence, one picture, and all its figures one tap away.
#[component]
fn EasyQuestion(
    place: usize,
    asked: AskedQuestion,
    figures: QuestionFigures,
    all: RoundFigures,
    said: Vec<Said>,
    demonstration: bool,
    #[prop(optional_no_strip)] lang: Option<&'static str>,
) -> impl IntoView {
    let words = request::words();
    let title = asked.row.text.clone();
    let wrote =
        (!said.is_empty()).then(|| view! { <Wrote question=title.clone() said demonstration open=false lang/> });
    let is_text = matches!(figures, QuestionFigures::FreeText);
    let (sentence, picture) = in_one(words, &asked, &figures);
    let figure = (!is_text).then(|| {
        view! {
            <figure class="figure" lang=lang>
                <figcaption>
                    <h3 class="figure-title">{title.clone()}</h3>
                    <p class="figure-meaning">{sentence}</p>
                </figcaption>
                {picture}
            </figure>
            <details class="more">
                <summary>{words.result_more()}<span class="visually-hidden" lang=lang>": " {title.clone()}</span></summary>
                <div class="more-body stack" lang=lang>
                    <QuestionFigure asked=asked.clone() figures place/>
                    <Breakdowns asked place figures=all/>
                </div>
            </details>
        }
    });
    (figure.is_some() || wrote.is_some()).then(|| {
        view! { <section class="annex-part" id=figure_id(place) tabindex="-1">{figure} {wrote}</section> }
    })
}

/// The sentence and the picture of a question; of opinions those of the one that leans most to a side.
fn in_one(words: Words, asked: &AskedQuestion, figures: &QuestionFigures) -> (String, Option<AnyView>) {
    let options = telling::options_of(words, asked);
    let picture = match figures {
        QuestionFigures::Scale(table) if table.is_shown() => Some(scale_picture(table, &options).into_any()),
        QuestionFigures::SingleChoice(table) | QuestionFigures::Ranking(table) if table.is_shown() => {
            Some(bars(&telling::named_rows(words, table, &options)).into_any())
        }
        QuestionFigures::MultipleChoice(tables) => {
            let lines = chosen(tables.clone(), options);
            (!lines.is_empty()).then(|| bars(&lines).into_any())
        }
        QuestionFigures::Opinion(tables) => return clearest(words, asked, tables),
        _ => None,
    };
    let none = if picture.is_some() { words.result_no_lead() } else { words.figure_too_few() };
    (in_short::meaning(words, asked, figures).unwrap_or(none), picture)
}

fn clearest(words: Words, asked: &AskedQuestion, tables: &[Table]) -> (String, Option<AnyView>) {
    let named = asked.options.iter().zip(tables);
    let sides: Vec<_> =
        named.map(|(option, table)| standouts::sides(table).filter(|_| !option.is_withheld())).collect();
    let found = standouts::leaning(&sides).into_iter().next().and_then(|place| {
        let (option, table) = (asked.options.get(place)?, tables.get(place)?.clone());
        let sentence = lead::opinion(words, asked, &table, option)?;
        Some((sentence, opinion_pictures(&[Statement::of(words, option, table)], Whose::Sides, None).into_any()))
    });
    match found {
        Some((sentence, picture)) => (sentence, Some(picture)),
        None => (words.result_no_lead(), None),
    }
}
