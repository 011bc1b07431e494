//! One kommun: what can be answered there, what was asked before, who decides, and its målbild.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use super::parts::{EarlierPart, OpenPart};
use crate::{
    context::AppState,
    dialogue::{places, queries, queries::Which},
    entity::{organisation, political_body, population_table, vision},
    error::AppError,
    request, swedish,
    ui::page::{Audience, ErrorPage, Page, Trail},
    vision::queries as visions,
};

/// How many earlier rounds the page lists.
const EARLIER: u64 = 50;

struct Place {
    kommun: organisation::Model,
    open: Vec<queries::OpenRound>,
    earlier: Vec<queries::PublicRound>,
    bodies: Vec<political_body::Model>,
    vision: Option<vision::Model>,
    population: Option<population_table::Model>,
}

/// `/kommun/{slug}`.
#[component]
pub fn KommunPage() -> impl IntoView {
    let state = request::state();
    let slug = request::route_param("slug");
    view! {
        <Suspense>
            {Suspend::new(async move {
                let now = state.clock.now();
                match load(&state, now, &slug).await {
                    Ok(place) => Either::Left(view! { <KommunView place now/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

async fn load(state: &AppState, now: DateTime<Utc>, slug: &str) -> Result<Place, AppError> {
    let db = &state.db;
    let kommun = places::kommun(db, slug).await?;
    Ok(Place {
        open: queries::open_rounds(db, now, Which::Near(&kommun)).await?,
        earlier: queries::earlier_rounds(db, now, Which::Near(&kommun), EARLIER).await?,
        bodies: places::bodies(db, kommun.id).await?,
        vision: visions::vision_of_county(db, &kommun.county_code).await?,
        population: places::population(db, kommun.id).await?,
        kommun,
    })
}

#[component]
fn KommunView(place: Place, now: DateTime<Utc>) -> impl IntoView {
    let Place { kommun, open, earlier, bodies, vision, population } = place;
    let name = kommun.official_name.clone();
    view! {
        <Page title=name.clone() audience=Audience::Residents(name.clone())>
            <Trail steps=vec![("/".to_owned(), "Start".to_owned())]/>
            <h1>{name}</h1>
            <OpenPart open now one_place=true/>
            <EarlierPart earlier now/>
            <VisionPart vision/>
            <AboutPart kommun bodies population/>
        </Page>
    }
}

#[component]
fn VisionPart(#[prop(optional_no_strip)] vision: Option<vision::Model>) -> impl IntoView {
    vision.map(|vision| {
        view! {
            <section class="part" aria-labelledby="vision">
                <h2 id="vision">"Det här vill länet"</h2>
                <p>"Alla frågor utgår från " <a href=format!("/malbild/{}", vision.slug)>{vision.name}</a> "."</p>
            </section>
        }
    })
}

#[component]
fn AboutPart(
    kommun: organisation::Model,
    bodies: Vec<political_body::Model>,
    #[prop(optional_no_strip)] population: Option<population_table::Model>,
) -> impl IntoView {
    let names: Vec<_> = bodies.into_iter().map(|body| view! { <li>{body.name}</li> }).collect();
    let people = population.map(|table| people(&kommun.name, &table));
    view! {
        <section class="part" aria-labelledby="about">
            <h2 id="about">"Om " {kommun.name.clone()}</h2>
            {people.map(|text| view! { <p>{text}</p> })}
            {languages(&kommun).map(|text| view! { <p>{text}</p> })}
            {(!names.is_empty()).then(|| view! { <h3>"De beslutar i kommunen"</h3> <ul>{names}</ul> })}
        </section>
    }
}

/// "Härnösand hade 25 190 invånare i slutet av 2019. Källa: SCB, folkmängd."
fn people(name: &str, table: &population_table::Model) -> String {
    let inhabitants = swedish::count(table.total.into(), "invånare", "invånare");
    format!("{name} hade {inhabitants} i slutet av {}. Källa: {}.", table.year, table.source)
}

/// A right that residents of an administrative area for minority languages have (lag 2009:724); nothing elsewhere.
fn languages(kommun: &organisation::Model) -> Option<String> {
    let words: Vec<&str> = kommun.minority_languages.split(' ').filter_map(language).collect();
    let listed = swedish::list(&words);
    (!words.is_empty()).then(|| {
        format!(
            "{} är förvaltningsområde för {listed}. Du har rätt att använda {listed} när du har kontakt med kommunen.",
            kommun.official_name
        )
    })
}

fn language(code: &str) -> Option<&'static str> {
    match code {
        "fi" => Some("finska"),
        "sami" | "se" => Some("samiska"),
        "fit" => Some("meänkieli"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kommun(minority_languages: &str) -> organisation::Model {
        organisation::Model {
            id: uuid::Uuid::nil(),
            kind: organisation::OrganisationKind::Municipality,
            slug: "storby".to_owned(),
            name: "Storby".to_owned(),
            official_name: "Storby kommun".to_owned(),
            genitive: "Storbys".to_owned(),
            county_code: "99".to_owned(),
            municipality_code: None,
            kolada_id: None,
            minority_languages: minority_languages.to_owned(),
        }
    }

    #[test]
    fn minority_languages_are_named_where_there_are_any() {
        let said = languages(&kommun("fi sami")).unwrap();
        assert!(said.starts_with("Storby kommun är förvaltningsområde för finska och samiska."), "{said}");
        assert_eq!(languages(&kommun("")), None);
    }

    #[test]
    fn the_population_has_its_source_and_year() {
        let table = population_table::Model {
            id: uuid::Uuid::nil(),
            organisation_id: uuid::Uuid::nil(),
            year: 2019,
            source: "SCB, folkmängd".to_owned(),
            total: 25_190,
        };
        let said = people("Storby", &table);
        assert_eq!(said, "Storby hade 25\u{a0}190\u{a0}invånare i slutet av 2019. Källa: SCB, folkmängd.");
    }
}
