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
    request,
    ui::page::{Audience, ErrorPage, Page, Trail},
    vision::queries as visions,
    words::Words,
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
    let words = request::words();
    view! {
        <Suspense>
            {Suspend::new(async move {
                let now = state.clock.now();
                match load(&state, now, &slug, words).await {
                    Ok(place) => Either::Left(view! { <KommunView place now/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

async fn load(state: &AppState, now: DateTime<Utc>, slug: &str, words: Words) -> Result<Place, AppError> {
    let db = &state.db;
    let kommun = places::kommun(db, slug).await?;
    Ok(Place {
        open: queries::open_rounds(db, now, Which::Near(&kommun), words).await?,
        earlier: queries::earlier_rounds(db, now, Which::Near(&kommun), EARLIER, words).await?,
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
    let words = request::words();
    view! {
        <Page title=name.clone() audience=Audience::Residents(name.clone())>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
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
    let words = request::words();
    vision.map(|vision| {
        view! {
            <section class="part" aria-labelledby="vision">
                <h2 id="vision">{words.kommun_vision()}</h2>
                <p>
                    {words.kommun_vision_help()} " "
                    <a href=words.link(&format!("/malbild/{}", vision.slug)) lang="sv">{vision.name}</a> "."
                </p>
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
    let words = request::words();
    let people = population.map(|table| people(&kommun.name, &table, words));
    view! {
        <section class="part" aria-labelledby="about">
            <h2 id="about">{words.kommun_about(kommun.name.as_str())}</h2>
            {people.map(|text| view! { <p>{text}</p> })}
            {languages(&kommun, words).map(|text| view! { <p>{text}</p> })}
            {(!names.is_empty()).then(|| view! { <h3>{words.kommun_bodies()}</h3> <ul>{names}</ul> })}
        </section>
    }
}

/// "Härnösand hade 25 190 invånare i slutet av 2019. Källa: SCB, folkmängd."
fn people(name: &str, table: &population_table::Model, words: Words) -> String {
    words.kommun_people(name, table.total, table.year.to_string(), table.source.as_str())
}

/// A right that residents of an administrative area for minority languages have (lag 2009:724); nothing elsewhere.
fn languages(kommun: &organisation::Model, words: Words) -> Option<String> {
    let named: Vec<String> = kommun.minority_languages.split(' ').filter_map(|code| language(code, words)).collect();
    (!named.is_empty()).then(|| words.kommun_languages(kommun.official_name.as_str(), words.list(&named)))
}

fn language(code: &str, words: Words) -> Option<String> {
    match code {
        "fi" => Some(words.kommun_finnish()),
        "sami" | "se" => Some(words.kommun_sami()),
        "fit" => Some(words.kommun_meankieli()),
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
            contact_phone: None,
            contact_mail: None,
        }
    }

    #[test]
    fn minority_languages_are_named_where_there_are_any() {
        let said = languages(&kommun("fi sami"), Words::swedish()).unwrap();
        assert!(said.starts_with("Storby kommun är förvaltningsområde för finska och samiska."), "{said}");
        assert_eq!(languages(&kommun(""), Words::swedish()), None);
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
        let said = people("Storby", &table, Words::swedish());
        assert_eq!(said, "Storby hade 25\u{a0}190\u{a0}invånare i slutet av 2019. Källa: SCB, folkmängd.");
    }
}
