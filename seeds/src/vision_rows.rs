//! The målbilder as rows.

use app::entity::{
    perspective_shift, statement, statement_version, success_factor, translation, vision, vision_section,
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    ids::id,
    question_rows,
    questions::Questions,
    read::EASY_READ,
    report::Report,
    translations,
    upsert::upsert,
    visions::{Adaptation, Statement, Vision, Visions},
};

/// Writes both målbilder. Counties and standard questions must be there already.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    report: &mut Report,
    data: &Visions,
    questions: &Questions,
) -> Result<(), DbErr> {
    upsert(db, report, vision::Entity::find(), data.visions.iter().map(vision_row).collect()).await?;
    for vision in &data.visions {
        parts(db, report, vision).await?;
        statements(db, report, vision, questions).await?;
    }
    Ok(())
}

/// The key of a statement's row.
pub(crate) fn statement_id(key: &str) -> Uuid {
    id("statement", key)
}

fn vision_row(data: &Vision) -> vision::Model {
    vision::Model {
        id: id("vision", &data.key),
        slug: data.slug.clone(),
        county_code: data.county.code.clone(),
        name: data.name.clone(),
        subtitle: data.subtitle.clone(),
        purpose: data.purpose.clone(),
        motto: data.motto.clone(),
        period_from: data.period.from,
        period_to: data.period.to,
        adopted_on: data.adopted.date,
        adopted_by: data.adopted.body.clone(),
        minute_item: data.adopted.minute_item.clone(),
        case_number: data.adopted.case_number.clone(),
        in_force_from: data.adopted.in_force_from,
        source_title: data.source.title.clone(),
        source_body: data.source.body.clone(),
        source_year: data.source.year,
    }
}

async fn parts(db: &impl ConnectionTrait, report: &mut Report, data: &Vision) -> Result<(), DbErr> {
    let vision_id = id("vision", &data.key);
    let factors = data.success_factors.iter().map(|factor| success_factor::Model {
        id: id("success_factor", &factor.key),
        vision_id,
        position: factor.order,
        title: factor.title.clone(),
        body: paragraphs(&factor.body),
    });
    let stored = success_factor::Entity::find().filter(success_factor::COLUMN.vision_id.eq(vision_id));
    upsert(db, report, stored, factors.collect()).await?;

    let shifts = data.perspective_shifts.iter().map(|shift| perspective_shift::Model {
        id: id("perspective_shift", &shift.key),
        vision_id,
        position: shift.order,
        from_text: shift.from.clone(),
        to_text: shift.to.clone(),
    });
    let stored = perspective_shift::Entity::find().filter(perspective_shift::COLUMN.vision_id.eq(vision_id));
    upsert(db, report, stored, shifts.collect()).await?;

    let stored = vision_section::Entity::find().filter(vision_section::COLUMN.vision_id.eq(vision_id));
    upsert(db, report, stored, sections(data)).await
}

/// The målbild's own sections, then two of its texts that stand alone there and get their heading from us.
fn sections(data: &Vision) -> Vec<vision_section::Model> {
    let own = data.context_sections.iter().map(|section| (section.title.as_str(), paragraphs(&section.body)));
    let shifts = ("Perspektivskiften", paragraphs(&data.perspective_shifts_explanation));
    let decision = ("Politiskt beslut", data.political_confirmation.clone());
    let all = own.chain([shifts, decision]).filter(|(_, body)| !body.is_empty());
    let rows = all.zip(1..).map(|((title, body), position)| vision_section::Model {
        id: id("vision_section", &format!("{}:{title}", data.key)),
        vision_id: id("vision", &data.key),
        position,
        title: title.to_owned(),
        body,
    });
    rows.collect()
}

async fn statements(
    db: &impl ConnectionTrait,
    report: &mut Report,
    vision: &Vision,
    questions: &Questions,
) -> Result<(), DbErr> {
    let row = |data: &Statement| statement::Model {
        id: statement_id(&data.key),
        vision_id: id("vision", &vision.key),
        slug: data.slug.clone(),
        position: data.order,
        questionnaire_id: Some(question_rows::questionnaire_id(questions, &data.key)),
    };
    let stored = statement::Entity::find().filter(statement::COLUMN.vision_id.eq(id("vision", &vision.key)));
    upsert(db, report, stored, vision.statements.iter().map(row).collect()).await?;
    for data in &vision.statements {
        wording(db, report, data).await?;
    }
    Ok(())
}

/// New words are a new version: a round that was asked with the old ones keeps them.
async fn wording(db: &impl ConnectionTrait, report: &mut Report, data: &Statement) -> Result<(), DbErr> {
    let statement_id = statement_id(&data.key);
    let newest = statement_version::Entity::find()
        .filter(statement_version::COLUMN.statement_id.eq(statement_id))
        .order_by_desc(statement_version::COLUMN.version)
        .one(db)
        .await?;
    let before = newest.as_ref().map_or(0, |row| row.version);
    let mut row = version_row(data, before);
    if newest.as_ref() != Some(&row) {
        row = version_row(data, before + 1);
    }
    let mut texts = adapted(row.id, EASY_READ, &data.easy_read);
    texts.extend(data.other.iter().flat_map(|(language, text)| adapted(row.id, language, text)));
    upsert(db, report, statement_version::Entity::find_by_id(row.id), vec![row]).await?;
    translations::write(db, report, texts).await
}

fn version_row(data: &Statement, version: i32) -> statement_version::Model {
    statement_version::Model {
        id: id("statement_version", &format!("{}:{version}", data.key)),
        statement_id: statement_id(&data.key),
        version,
        title: data.title.clone(),
        means: data.means.clone(),
        body: paragraphs(&data.body),
    }
}

fn adapted(version_id: Uuid, language: &str, text: &Adaptation) -> Vec<translation::Model> {
    let row = |field, text: &str| translations::row(version_id, field, language, text);
    let mut rows = vec![row("title", &text.title), row("body", &paragraphs(&text.body))];
    rows.extend(text.means.iter().map(|means| row("means", means)));
    rows
}

fn paragraphs(paragraphs: &[String]) -> String {
    paragraphs.join("\n\n")
}
