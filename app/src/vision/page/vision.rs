//! One målbild: what it wants, in its own words, who adopted it and where the words are taken from.

use std::sync::Arc;

use leptos::{either::Either, prelude::*};

use crate::{
    entity::{perspective_shift, success_factor, vision, vision_section},
    error::AppError,
    request, swedish,
    ui::{
        page::{ErrorPage, Page, Trail},
        statement::{StatementLine, StatementList},
        text::Paragraphs,
    },
    vision::queries::{self, WholeVision, WordedStatement},
};

/// `/malbild/{slug}`.
#[component]
pub fn VisionPage() -> impl IntoView {
    let state = request::state();
    let slug = request::route_param("slug");
    view! {
        <Suspense>
            {Suspend::new(async move {
                match queries::whole_vision(&state.db, &slug).await {
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
    let lines = statements.into_iter().map(|statement| line(&row.slug, statement)).collect();
    view! {
        <Page title=row.name.clone()>
            <Trail steps=vec![("/".to_owned(), "Start".to_owned())]/>
            <h1>{row.name.clone()}</h1>
            {row.subtitle.clone().map(|text| view! { <p class="lead">{text}</p> })}
            {row.motto.clone().map(|text| view! { <p class="lead"><q>{text}</q></p> })}
            {row.purpose.clone().map(|text| view! { <Paragraphs text/> })}
            <p>{county} ", " {period(&row)} "."</p>
            <section class="part" aria-labelledby="statements">
                <h2 id="statements">"Det här vill vi"</h2>
                <StatementList lines/>
            </section>
            <ShiftPart shifts/>
            <FactorPart success_factors/>
            <BackgroundPart sections/>
            <SourcePart row/>
        </Page>
    }
}

fn line(vision: &str, statement: WordedStatement) -> StatementLine {
    StatementLine {
        path: format!("/malbild/{vision}/{}", statement.row.slug),
        title: statement.words.title,
        means: statement.words.means,
    }
}

/// "2020–2030", or "till och med 2035" where no first year was set.
fn period(vision: &vision::Model) -> String {
    match vision.period_from {
        Some(from) => format!("{from}–{}", vision.period_to),
        None => format!("till och med {}", vision.period_to),
    }
}

#[component]
fn ShiftPart(shifts: Vec<perspective_shift::Model>) -> impl IntoView {
    (!shifts.is_empty()).then(|| {
        let rows: Vec<_> = shifts
            .into_iter()
            .map(|shift| view! { <tr><td>{shift.from_text}</td><td>{shift.to_text}</td></tr> })
            .collect();
        view! {
            <section class="part" aria-labelledby="shifts">
                <h2 id="shifts">"Så förändras vården"</h2>
                <div class="table-wrap" role="region" aria-labelledby="shifts-caption" tabindex="0">
                    <table class="table">
                        <caption id="shifts-caption">"Perspektivskiften"</caption>
                        <thead><tr><th scope="col">"Från"</th><th scope="col">"Till"</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
    })
}

#[component]
fn FactorPart(success_factors: Vec<success_factor::Model>) -> impl IntoView {
    (!success_factors.is_empty()).then(|| {
        let rows: Vec<_> = success_factors.into_iter().map(|factor| more(factor.title, factor.body)).collect();
        view! {
            <section class="part" aria-labelledby="factors">
                <h2 id="factors">"Det här behövs för att lyckas"</h2>
                {rows}
            </section>
        }
    })
}

#[component]
fn BackgroundPart(sections: Vec<vision_section::Model>) -> impl IntoView {
    (!sections.is_empty()).then(|| {
        let rows: Vec<_> = sections.into_iter().map(|section| more(section.title, section.body)).collect();
        view! {
            <section class="part" aria-labelledby="background">
                <h2 id="background">"Bakgrund ur målbilden"</h2>
                {rows}
            </section>
        }
    })
}

/// A text that only some want to read.
fn more(title: String, body: String) -> impl IntoView {
    view! {
        <details class="more"><summary>{title}</summary><div class="more-body"><Paragraphs text=body/></div></details>
    }
}

#[component]
fn SourcePart(row: vision::Model) -> impl IntoView {
    let adopted = adopted(&row);
    let source = format!("{}. {}, {}.", row.source_title, row.source_body, row.source_year);
    view! {
        <section class="part" aria-labelledby="source">
            <h2 id="source">"Vem som har bestämt"</h2>
            <p>{adopted}</p>
            <p class="muted">"Källa: " {source} " Texten är återgiven ord för ord."</p>
        </section>
    }
}

/// Who adopted it and when, with what the source tells of the decision.
fn adopted(vision: &vision::Model) -> String {
    let mut said = format!("Antagen av {} den {}", vision.adopted_by, swedish::day(vision.adopted_on));
    for detail in [&vision.minute_item, &vision.case_number].into_iter().flatten() {
        said.push_str(", ");
        said.push_str(detail);
    }
    said.push('.');
    if let Some(day) = vision.in_force_from {
        said.push_str(&format!(" Gäller från och med den {}.", swedish::day(day)));
    }
    said
}
