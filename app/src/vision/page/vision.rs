//! One målbild: what it wants, in its own words, who adopted it and where the words are taken from.

use std::sync::Arc;

use leptos::{either::Either, prelude::*};

use crate::{
    entity::{perspective_shift, success_factor, vision, vision_section},
    error::AppError,
    request,
    ui::{
        page::{ErrorPage, Page, Trail},
        statement::{StatementLine, StatementList},
        text::Paragraphs,
    },
    vision::queries::{self, ReadStatement, WholeVision},
    words::Words,
};

/// `/malbild/{slug}`.
#[component]
pub fn VisionPage() -> impl IntoView {
    let state = request::state();
    let slug = request::route_param("slug");
    let words = request::words();
    view! {
        <Suspense>
            {Suspend::new(async move {
                match queries::whole_vision(&state.db, &slug, words).await {
                    Ok(whole) => Either::Left(view! { <VisionView whole/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(AppError::from(error))/> }),
                }
            })}
        </Suspense>
    }
}

#[component]
fn VisionView(whole: WholeVision) -> impl IntoView {
    let WholeVision { row, county, statements, success_factors, shifts, sections } = whole;
    let words = request::words();
    let lines = statements.into_iter().map(|statement| line(&row.slug, statement, words)).collect();
    let note = (!words.is_swedish()).then(|| view! { <p class="muted">{words.vision_in_swedish()}</p> });
    view! {
        <Page title=row.name.clone()>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <h1 lang="sv">{row.name.clone()}</h1>
            {row.subtitle.clone().map(|text| view! { <p class="lead" lang="sv">{text}</p> })}
            {row.motto.clone().map(|text| view! { <p class="lead" lang="sv"><q>{text}</q></p> })}
            {row.purpose.clone().map(|text| view! { <div class="stack" lang="sv"><Paragraphs text/></div> })}
            <p>{county} ", " {period(&row, words)} "."</p>
            {note}
            <section class="part" aria-labelledby="statements">
                <h2 id="statements">{words.vision_statements()}</h2>
                <StatementList lines/>
            </section>
            <ShiftPart shifts/>
            <FactorPart success_factors/>
            <BackgroundPart sections/>
            <SourcePart row/>
        </Page>
    }
}

fn line(vision: &str, statement: ReadStatement, words: Words) -> StatementLine {
    StatementLine {
        path: words.link(&format!("/malbild/{vision}/{}", statement.slug)),
        title: statement.title,
        means: statement.means,
    }
}

/// "2020–2030", or "till och med 2035" where no first year was set.
fn period(vision: &vision::Model, words: Words) -> String {
    match vision.period_from {
        Some(from) => format!("{from}–{}", vision.period_to),
        None => words.vision_until(vision.period_to.to_string()),
    }
}

#[component]
fn ShiftPart(shifts: Vec<perspective_shift::Model>) -> impl IntoView {
    let words = request::words();
    (!shifts.is_empty()).then(|| {
        let rows: Vec<_> = shifts
            .into_iter()
            .map(|shift| view! { <tr><td lang="sv">{shift.from_text}</td><td lang="sv">{shift.to_text}</td></tr> })
            .collect();
        view! {
            <section class="part" aria-labelledby="shifts">
                <h2 id="shifts">{words.vision_changes()}</h2>
                <div class="table-wrap" role="region" aria-labelledby="shifts-caption" tabindex="0">
                    <table class="table">
                        <caption id="shifts-caption">{words.vision_shifts()}</caption>
                        <thead><tr><th scope="col">{words.vision_from()}</th><th scope="col">{words.vision_to()}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
    })
}

#[component]
fn FactorPart(success_factors: Vec<success_factor::Model>) -> impl IntoView {
    let words = request::words();
    (!success_factors.is_empty()).then(|| {
        let rows: Vec<_> = success_factors.into_iter().map(|factor| more(factor.title, factor.body)).collect();
        view! {
            <section class="part" aria-labelledby="factors">
                <h2 id="factors">{words.vision_factors()}</h2>
                {rows}
            </section>
        }
    })
}

#[component]
fn BackgroundPart(sections: Vec<vision_section::Model>) -> impl IntoView {
    let words = request::words();
    (!sections.is_empty()).then(|| {
        let rows: Vec<_> = sections.into_iter().map(|section| more(section.title, section.body)).collect();
        view! {
            <section class="part" aria-labelledby="background">
                <h2 id="background">{words.vision_background()}</h2>
                {rows}
            </section>
        }
    })
}

/// A text that only some want to read.
fn more(title: String, body: String) -> impl IntoView {
    view! {
        <details class="more" lang="sv"><summary>{title}</summary><div class="more-body"><Paragraphs text=body/></div></details>
    }
}

#[component]
fn SourcePart(row: vision::Model) -> impl IntoView {
    let words = request::words();
    let adopted = adopted(&row, words);
    let source = format!("{}. {}, {}.", row.source_title, row.source_body, row.source_year);
    view! {
        <section class="part" aria-labelledby="source">
            <h2 id="source">{words.vision_who()}</h2>
            <p>{adopted}</p>
            <p class="muted">{words.vision_source(source)}</p>
        </section>
    }
}

/// Who adopted it and when, with what the source tells of the decision.
fn adopted(vision: &vision::Model, words: Words) -> String {
    let mut said = words.vision_adopted(vision.adopted_by.as_str(), words.day(vision.adopted_on));
    for detail in [&vision.minute_item, &vision.case_number].into_iter().flatten() {
        said.push_str(", ");
        said.push_str(detail);
    }
    said.push('.');
    if let Some(day) = vision.in_force_from {
        said.push(' ');
        said.push_str(&words.vision_in_force(words.day(day)));
    }
    said
}
