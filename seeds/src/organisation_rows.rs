//! Counties, organisations, their bodies and their people as rows.

use app::entity::{county, organisation, organisation::OrganisationKind, political_body, population, population_table};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    ids::id,
    organisations::{Organisation, Organisations, Population},
    report::Report,
    upsert::upsert,
};

/// Writes everything about who takes part.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write(db: &impl ConnectionTrait, report: &mut Report, data: &Organisations) -> Result<(), DbErr> {
    let counties = data.counties.iter().map(|county| county::Model {
        code: county.code.clone(),
        name: county.name.clone(),
        health_centre_word: county.health_centre.singular.clone(),
    });
    upsert(db, report, county::Entity::find(), counties.collect()).await?;
    let stored = organisation::Entity::find().all(db).await?;
    let row = |data: &Organisation| {
        let row = organisation_row(data);
        // What its administrator has written stays.
        match stored.iter().find(|stored| stored.id == row.id).cloned() {
            Some(organisation::Model { contact_phone, contact_mail, .. }) => {
                organisation::Model { contact_phone, contact_mail, ..row }
            }
            None => row,
        }
    };
    upsert(db, report, organisation::Entity::find(), data.organisations.iter().map(row).collect()).await?;
    for organisation in &data.organisations {
        let stored = political_body::Entity::find()
            .filter(political_body::COLUMN.organisation_id.eq(organisation_id(&organisation.slug)));
        upsert(db, report, stored, bodies(organisation)).await?;
        if let Some(people) = &organisation.population {
            write_population(db, report, organisation, people).await?;
        }
    }
    Ok(())
}

/// The key of an organisation's row.
pub(crate) fn organisation_id(slug: &str) -> Uuid {
    id("organisation", slug)
}

/// The key of a political body's row.
pub(crate) fn body_id(organisation: &str, slug: &str) -> Uuid {
    id("political_body", &format!("{organisation}:{slug}"))
}

fn organisation_row(data: &Organisation) -> organisation::Model {
    let is_municipality = data.kind == OrganisationKind::Municipality;
    let languages: Vec<&str> = data.minority_language_areas.iter().map(|area| area.language.as_str()).collect();
    organisation::Model {
        id: organisation_id(&data.slug),
        kind: data.kind,
        slug: data.slug.clone(),
        name: data.name.clone(),
        official_name: data.official_name.clone(),
        genitive: data.genitive.clone(),
        county_code: data.county_code.clone(),
        municipality_code: is_municipality.then(|| data.code.clone()),
        kolada_id: data.kolada_id.clone(),
        minority_languages: languages.join(" "),
        contact_phone: None,
        contact_mail: None,
    }
}

fn bodies(data: &Organisation) -> Vec<political_body::Model> {
    let rows = data.bodies.iter().map(|body| political_body::Model {
        id: body_id(&data.slug, &body.slug),
        organisation_id: organisation_id(&data.slug),
        kind: body.kind,
        slug: body.slug.clone(),
        name: body.name.clone(),
        running_name: body.in_text.clone(),
    });
    rows.collect()
}

async fn write_population(
    db: &impl ConnectionTrait,
    report: &mut Report,
    organisation: &Organisation,
    data: &Population,
) -> Result<(), DbErr> {
    let table = population_table::Model {
        id: id("population_table", &format!("{}:{}", organisation.slug, data.year)),
        organisation_id: organisation_id(&organisation.slug),
        year: data.year,
        source: data.source.clone(),
        total: data.total,
    };
    let table_id = table.id;
    upsert(db, report, population_table::Entity::find_by_id(table_id), vec![table]).await?;
    let row = |sex: &str, age: usize, people: i32| population::Model {
        population_table_id: table_id,
        sex: sex.to_owned(),
        age: i32::try_from(age).unwrap_or(i32::MAX),
        people,
    };
    let women = data.women_by_age.iter().enumerate().map(|(age, people)| row("woman", age, *people));
    let men = data.men_by_age.iter().enumerate().map(|(age, people)| row("man", age, *people));
    let stored = population::Entity::find().filter(population::COLUMN.population_table_id.eq(table_id));
    upsert(db, report, stored, women.chain(men).collect()).await
}
