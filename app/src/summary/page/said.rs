//! What residents say, in short: each question in a line or a bar, the opinions that stand out, two comments. Everything
//! else is in the annex, one step away.

use std::sync::Arc;

use analysis::figures::{QuestionFigures, Table};
use leptos::prelude::*;

use crate::{
    round::questionnaire::AskedQuestion,
    summary::{
        bar_key::{BarKey, has_bars},
        diverging::{Statement, Told, opinion_pictures, scale_picture},
        in_short,
        page::{
            annex::{Quote, figure_id},
            jumps::{PARTED, SAID},
        },
        queries::Brief,
        standouts,
        told::{COMMENTS_SHOWN, DIVIDED, NONE_DIVIDES, drawn, few, of_whom, of_whom_divided, unapproved},
        words,
    },
    words::Words,
};

/// "Det här säger invånarna".
#[component]
pub fn Said(brief: Arc<Brief>) -> impl IntoView {
    let unapproved = unapproved(&brief).map(|told| view! { <p class="small muted" id="unapproved">{told}</p> });
    if brief.result.figures.too_few() {
        let few = few(&brief);
        return view! { <Part title="Det här säger invånarna" id=SAID>{unapproved} <p>{few}</p> <Heard brief/></Part> }
            .into_any();
    }
    let figures = brief.result.figures.questions().to_vec();
    let key = has_bars(&figures).then(|| view! { <BarKey/> });
    let questions = brief.asked.questions.iter().zip(figures).enumerate();
    let said: Vec<_> = questions.filter_map(|(place, (asked, figures))| claim(place, asked, figures)).collect();
    let heard = brief.asked.questions.iter().filter(|asked| is_heard(&brief, asked)).count();
    let title = title(said.len() + heard, brief.asked.questions.len());
    let of_whom = (!said.is_empty()).then(|| view! { <p class="small muted">{of_whom(&brief)}</p> });
    view! { <Part title=title id=SAID>{unapproved} {key} {said} {of_whom} <Heard brief/></Part> }.into_any()
}

/// "Här går meningarna isär": the opinions that divide people, whatever else is written of them. Nothing where none were asked for, or so
/// few have answered that there are no figures.
#[component]
pub fn Divided(brief: Arc<Brief>) -> impl IntoView {
    let asked = opinions_asked(&brief);
    let divided = asked.iter().flat_map(|(asked, tables)| opinions(asked, tables, standouts::dividing));
    let divided: Vec<_> = divided.collect();
    let told = if divided.is_empty() {
        view! { <p>{NONE_DIVIDES}</p> }.into_any()
    } else {
        // Else it stands above what each question says.
        let key = brief.written.is_some().then(|| view! { <BarKey/> });
        let of_whom = of_whom_divided(&brief, divided.iter().map(|one| one.put));
        let pictures = opinion_pictures(&divided, Told::Sides, None);
        view! { {key} {pictures} <p class="small muted">{of_whom}</p> }.into_any()
    };
    (!asked.is_empty()).then(|| view! { <Part title=DIVIDED id=PARTED>{told}</Part> })
}

/// The questions of opinions with their figures. None where so few have answered that there are no figures.
pub(super) fn opinions_asked(brief: &Brief) -> Vec<(&AskedQuestion, &Vec<Table>)> {
    let figures = &brief.result.figures;
    let shown = if figures.too_few() { &[][..] } else { figures.questions() };
    let asked = brief.asked.questions.iter().zip(shown).filter_map(|(asked, figures)| match figures {
        QuestionFigures::Opinion(tables) => Some((asked, tables)),
        _ => None,
    });
    asked.collect()
}

/// Whether comments to a question stand among what residents say: where a person has chosen some, those stand with their topics.
fn is_heard(brief: &Brief, asked: &AskedQuestion) -> bool {
    brief.comments.contains_key(&asked.row.id) && !brief.spoken.has_quotes(asked.row.id)
}

/// The heading, which says so where one question alone is lifted out of several.
fn title(lifted: usize, asked: usize) -> &'static str {
    if lifted == 1 && 1 < asked {
        "Det här säger invånarna om en av frågorna"
    } else {
        "Det här säger invånarna"
    }
}

/// One part of the brief.
#[component]
pub fn Part(
    /// Its heading.
    title: &'static str,
    /// Where the first line of the page leads to it, where it does.
    #[prop(optional)]
    id: Option<&'static str>,
    /// What stands beside the heading.
    children: Children,
) -> impl IntoView {
    view! { <section class="brief-part" id=id><h2>{title}</h2><div class="brief-body">{children()}</div></section> }
}

/// A question in a line or a bar. What may not be shown is told in the annex.
fn claim(place: usize, asked: &AskedQuestion, figures: QuestionFigures) -> Option<AnyView> {
    let options: Vec<String> = asked.options.iter().map(|option| option.text.clone()).collect();
    match &figures {
        QuestionFigures::Scale(table) if table.is_shown() => {
            let meaning = in_short::meaning(Words::swedish(), asked, &figures).unwrap_or_default();
            let picture = scale_picture(table, &options);
            Some(view! { <div class="claim"><Line place asked=asked.clone() meaning/> {picture}</div> }.into_any())
        }
        QuestionFigures::Opinion(tables) => {
            let clear = opinions(asked, tables, standouts::leaning);
            let some = tables.first().and_then(|table| words::of_those_asked(asked, table));
            let meaning =
                format!("Lutar tydligt åt ett håll{}:", some.map(|some| format!(", {some}")).unwrap_or_default());
            let line = view! { <Line place asked=asked.clone() meaning/> };
            (!clear.is_empty()).then(|| {
                view! { <div class="claim">{line} {opinion_pictures(&clear, Told::Sides, None)}</div> }.into_any()
            })
        }
        other => {
            let meaning = in_short::meaning(Words::swedish(), asked, other)?;
            Some(view! { <div class="claim"><Line place asked=asked.clone() meaning/></div> }.into_any())
        }
    }
}

/// The question, what it comes to, and the way to its figures.
#[component]
fn Line(
    place: usize,
    asked: AskedQuestion,
    #[prop(into)] meaning: String,
    #[prop(default = "Visa underlag")] way: &'static str,
) -> impl IntoView {
    let support = format!("#{}", figure_id(place));
    let about = format!(" till frågan ”{}”", asked.row.text);
    view! {
        <p>
            <strong>{asked.row.text}</strong> " " {meaning} " "
            <a class="claim-support" href=support>{way}<span class="visually-hidden">{about}</span></a>
        </p>
    }
}

/// The opinions that `which` finds, with their words.
fn opinions(
    asked: &AskedQuestion,
    tables: &[Table],
    which: impl Fn(&[standouts::Sides]) -> Vec<usize>,
) -> Vec<Statement> {
    let sides: Vec<_> = tables.iter().map(standouts::sides).collect();
    let told =
        |place: usize| Some(Statement::of(Words::swedish(), asked.options.get(place)?, tables.get(place)?.clone()));
    which(&sides).into_iter().filter_map(told).collect()
}

/// Two of the comments that a moderator has read, drawn by their random keys; the rest is in the annex. How many there
/// are is not said: it would be a figure that no disclosure rule has seen.
#[component]
fn Heard(brief: Arc<Brief>) -> impl IntoView {
    let demonstration = brief.dialogue.is_demonstration;
    let asked = brief.asked.questions.iter().enumerate().filter(|(_, asked)| is_heard(&brief, asked));
    let heard = asked.filter_map(|(place, asked)| {
        let asked = asked.clone();
        let said = brief.comments.get(&asked.row.id)?.iter().take(COMMENTS_SHOWN);
        let quotes: Vec<_> = said.map(|said| view! { <Quote said=said.clone() demonstration/> }).collect();
        let meaning = drawn(quotes.len());
        Some(view! { <div class="claim"><Line place asked meaning way="Läs alla godkända"/> {quotes}</div> })
    });
    heard.collect_view()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_one_question_is_not_told_as_what_residents_say_of_all() {
        assert_eq!(title(1, 6), "Det här säger invånarna om en av frågorna");
        for (lifted, asked) in [(1, 1), (2, 6), (0, 6)] {
            assert_eq!(title(lifted, asked), "Det här säger invånarna");
        }
    }
}
