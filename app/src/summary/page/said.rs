//! What residents say, in short: each question in a line or a bar, the opinions that stand out, two comments. Everything
//! else is in the annex, one step away.

use analysis::figures::{Category, QuestionFigures, Table};
use leptos::prelude::*;

use crate::{
    round::questionnaire::AskedQuestion,
    summary::{
        diverging::{opinion_pictures, scale_picture},
        page::annex::{Quote, figure_id},
        queries::Brief,
        standouts, words,
    },
};

/// Comments that stand on the first page.
const COMMENTS_SHOWN: usize = 2;

/// "Det här säger invånarna", and "Här går meningarna isär" where they do.
#[component]
pub fn Said(brief: Brief) -> impl IntoView {
    if brief.result.figures.too_few() {
        let few = "Så här få svar visas inte som siffror. Det människor skrev är resultatet. Allt står i bilagan.";
        return view! { <Part title="Det här säger invånarna"><p>{few}</p> <Heard brief/></Part> }.into_any();
    }
    let figures = brief.result.figures.questions().to_vec();
    let (mut said, mut divided, mut asks_opinions) = (Vec::new(), Vec::new(), false);
    for (place, (asked, figures)) in brief.asked.questions.iter().zip(figures).enumerate() {
        if let QuestionFigures::Opinion(tables) = &figures {
            asks_opinions = true;
            divided.extend(opinions(asked, tables, standouts::dividing));
        }
        said.extend(in_short(place, asked, figures));
    }
    view! {
        <Part title="Det här säger invånarna">{said} <Heard brief/></Part>
        {asks_opinions.then(|| {
            let none = "Inget påstående delar de svarande i två tydliga läger, i de siffror som kan visas.";
            let none = divided.is_empty().then(|| view! { <p>{none}</p> });
            view! { <Part title="Här går meningarna isär">{none} {opinion_pictures(&divided)}</Part> }
        })}
    }
    .into_any()
}

/// One part of the brief.
#[component]
pub fn Part(title: &'static str, children: Children) -> impl IntoView {
    view! { <section class="brief-part"><h2>{title}</h2><div class="brief-body">{children()}</div></section> }
}

/// A question in a line or a bar. What may not be shown is told in the annex.
fn in_short(place: usize, asked: &AskedQuestion, figures: QuestionFigures) -> Option<AnyView> {
    let options: Vec<String> = asked.options.iter().map(|option| option.text.clone()).collect();
    match figures {
        QuestionFigures::Scale(table) if table.is_shown() => {
            let meaning = of_those_asked(asked, &table, words::both_ends(&table, &options));
            let picture = scale_picture(&table, &options);
            Some(view! { <div class="claim"><Line place asked=asked.clone() meaning/> {picture}</div> }.into_any())
        }
        QuestionFigures::Opinion(tables) => {
            let clear = opinions(asked, &tables, standouts::leaning);
            let some = tables.first().and_then(|table| words::of_those_asked(asked, table));
            let meaning = format!("Tydligast åt ett håll{}:", some.map(|some| format!(", {some}")).unwrap_or_default());
            let line = view! { <Line place asked=asked.clone() meaning/> };
            (!clear.is_empty()).then(|| view! { <div class="claim">{line} {opinion_pictures(&clear)}</div> }.into_any())
        }
        other => {
            let meaning = commonest(asked, &other, &options)?;
            Some(view! { <div class="claim"><Line place asked=asked.clone() meaning/></div> }.into_any())
        }
    }
}

/// The question, what it comes to, and the way to its figures.
#[component]
fn Line(place: usize, asked: AskedQuestion, #[prop(into)] meaning: String) -> impl IntoView {
    let support = format!("#{}", figure_id(place));
    let about = format!(" till frågan ”{}”", asked.row.text);
    view! {
        <p>
            <strong>{asked.row.text}</strong> " " {meaning} " "
            <a class="claim-support" href=support>"Visa underlag"<span class="visually-hidden">{about}</span></a>
        </p>
    }
}

/// The opinions that `which` finds, with their words.
fn opinions(
    asked: &AskedQuestion,
    tables: &[Table],
    which: impl Fn(&[standouts::Sides]) -> Vec<usize>,
) -> Vec<(String, Table)> {
    let sides: Vec<_> = tables.iter().map(standouts::sides).collect();
    let named = |place: usize| Some((words::words_of(asked.options.get(place)?), tables.get(place)?.clone()));
    which(&sides).into_iter().filter_map(named).collect()
}

/// What is said of the shares of a question, and of how many they are shares where not everyone was asked.
fn of_those_asked(asked: &AskedQuestion, table: &Table, said: String) -> String {
    match words::of_those_asked(asked, table) {
        Some(some) => format!("{said} Det är andelar {some}."),
        None => said,
    }
}

/// "Vanligast: gå till hälsocentralen (46 %)."
fn commonest(asked: &AskedQuestion, figures: &QuestionFigures, options: &[String]) -> Option<String> {
    let places = 0..u8::try_from(options.len()).unwrap_or(u8::MAX);
    let (first, named): (&str, Vec<_>) = match figures {
        QuestionFigures::SingleChoice(table) => {
            ("Vanligast", places.map(|place| (table, Category::Option(place))).collect())
        }
        QuestionFigures::Ranking(table) => {
            ("Flest satte först", places.map(|place| (table, Category::Option(place))).collect())
        }
        QuestionFigures::MultipleChoice(tables) => {
            ("Vanligast", tables.iter().map(|table| (table, Category::Chosen)).collect())
        }
        _ => return None,
    };
    let place = standouts::commonest(named.iter().map(|(table, category)| table.cell(*category)))?;
    let (table, category) = named[place];
    let share = words::share(table, table.cell(category)?)?;
    let of_some = words::of_those_asked(asked, table).map(|some| format!(" {some}")).unwrap_or_default();
    Some(format!("{first}: {} ({share}{of_some}).", options.get(place)?.to_lowercase()))
}

/// A few of the comments that a moderator has read, drawn by their random keys; the rest is in the annex. How many there
/// are is not said: it would be a figure that no disclosure rule has seen.
#[component]
fn Heard(brief: Brief) -> impl IntoView {
    let demonstration = brief.dialogue.is_demonstration;
    let asked = brief.asked.questions.into_iter().enumerate();
    let heard = asked.filter_map(|(place, asked)| {
        let said = brief.comments.get(&asked.row.id)?.iter().take(COMMENTS_SHOWN);
        let quotes: Vec<_> = said.map(|said| view! { <Quote said=said.clone() demonstration/> }).collect();
        Some(view! { <div class="claim"><Line place asked meaning="Några kommentarer, dragna med lott:"/> {quotes}</div> })
    });
    heard.collect_view()
}
