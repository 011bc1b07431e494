//! The opinion map as a part of a page.

use analysis::{
    figures::{QuestionFigures, RoundFigures},
    opinions::{Mark, SINCE},
};
use leptos::prelude::*;

use super::{listed::Listed, picture::Picture, told::Told};
use crate::{request, round::questionnaire::Questionnaire};

/// Where the map stands on a page.
pub const MAP_ID: &str = "asiktskarta";

/// What everybody agrees on, where groups part, which groups there are and what marks each; then the picture and its table. Where
/// no groups are clear it says so. Nothing where opinions have no map: too few statements, or too few answers for any figure.
#[component]
pub fn OpinionMap(
    /// What was asked.
    asked: Questionnaire,
    /// What may be shown of the round.
    figures: RoundFigures,
    /// What it looks like on this page.
    class: &'static str,
    /// The language of its statements, where that is not the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let words = request::words();
    let Some(told) = Told::of(words, &asked, &figures).map(|told| Told { lang, ..told }) else {
        return view! { <Before figures/> }.into_any();
    };
    let later = told.later.clone().map(|later| view! { <p class="muted">{later}</p> });
    let has_groups = 0 < told.groups();
    let groups = has_groups.then(|| {
        let told = told.clone();
        view! { <Parted told=told.clone()/> <Groups told=told.clone()/> <Picture told=told.clone()/> <Listed told/> }
    });
    let none = (!has_groups).then(|| {
        view! { <p><strong>{words.opinion_map_none()}</strong> " " {words.opinion_map_none_why()}</p> }
    });
    view! {
        <section class=class id=MAP_ID aria-labelledby="opinion-map-title" tabindex="-1">
            <h2 id="opinion-map-title">{words.opinion_map_title()}</h2>
            <p class="muted">{words.opinion_map_lead()}</p>
            {later}
            {none}
            <Agreed told/>
            {groups}
        </section>
    }
    .into_any()
}

/// That a result was signed before there were maps, where it asked for opinions.
#[component]
fn Before(figures: RoundFigures) -> impl IntoView {
    let asked = figures.questions().iter().any(|question| matches!(question, QuestionFigures::Opinion(_)));
    let is_older = figures.algorithm() < SINCE && asked && !figures.too_few();
    is_older.then(|| view! { <p class="muted">{request::words().opinion_map_before()}</p> })
}

/// What most are on one side of, in every group.
#[component]
fn Agreed(told: Told) -> impl IntoView {
    let words = told.words;
    let marks = told.opinions.agreed.iter();
    let agreed: Vec<_> = marks.filter_map(|mark| side(&told, *mark, told.said_of_all(*mark)?, None)).collect();
    let none = told.opinions.agreed.is_empty().then(|| view! { <p>{told.none_agreed()}</p> });
    view! {
        <h3>{words.opinion_map_agreed()}</h3>
        {none}
        <ul class="opinion-said">{agreed}</ul>
    }
}

/// "76 % håller med: ”Det ska gå att ringa.”", and which other groups it marks.
fn side(told: &Told, mark: Mark, said: String, shared: Option<String>) -> Option<AnyView> {
    let statement = told.statement(mark.statement)?;
    Some(view! { <li>{said} " " <q lang=told.lang>{statement}</q> " " {shared}</li> }.into_any())
}

/// Statements on which two groups differ, with the share that agrees in both.
#[component]
fn Parted(told: Told) -> impl IntoView {
    let words = told.words;
    let parted: Vec<_> = told
        .opinions
        .parted
        .iter()
        .filter_map(|parted| {
            let (said, statement) = (told.said_parted(*parted), told.statement(parted.statement)?);
            Some(view! { <li><q lang=told.lang>{statement}</q> " " {said}</li> })
        })
        .collect();
    let none = parted.is_empty().then(|| view! { <p>{words.opinion_map_parted_none()}</p> });
    view! {
        <h3>{words.opinion_map_parted()}</h3>
        {none}
        <ul class="opinion-said">{parted}</ul>
    }
}

/// Each group: how many it is, and what marks it.
#[component]
fn Groups(told: Told) -> impl IntoView {
    let words = told.words;
    let groups: Vec<_> = (0..told.groups()).map(|at| view! { <OneGroup told=told.clone() at/> }).collect();
    view! {
        <h3>{words.opinion_map_groups(told.groups())}</h3>
        <p>{words.opinion_map_part()}</p>
        {groups}
        <p class="small muted">{words.opinion_map_nearest()} " " {words.opinion_map_sure()}</p>
    }
}

#[component]
fn OneGroup(told: Told, at: usize) -> impl IntoView {
    let words = told.words;
    let size = told.size(at).map(|people| view! { " " <span class="muted">{words.opinion_map_size(people)}</span> });
    let mark = |mark| side(&told, mark, told.said_of_group(at, mark)?, told.shared(at, mark));
    let marks: Vec<_> = told.marks(at).into_iter().filter_map(mark).collect();
    let none = marks.is_empty().then(|| view! { <p>{words.opinion_map_no_marks()}</p> });
    view! {
        <h4>{told.group(at)} {size}</h4>
        {none}
        <ul class="opinion-said">{marks}</ul>
    }
}
