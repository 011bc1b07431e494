//! The questions as they were asked, with what could be chosen, in the round's languages.

use std::collections::HashMap;

use sea_orm::{EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Subject,
    columns::{OPTIONS, QUESTIONS, TRANSLATIONS},
    pack::Pack,
    times::day,
};
use crate::{
    entity::{question::QuestionKind, translation},
    round::questionnaire::AskedQuestion,
};

pub(super) async fn write(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    questions(subject, pack)?;
    options(subject, pack)?;
    translations(subject, pack).await
}

fn questions(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let asked = &subject.ready.asked;
    let mut rows = pack.list(&QUESTIONS, Vec::new())?;
    for (number, AskedQuestion { row, .. }) in (1..).zip(&asked.questions) {
        let ends: Vec<_> = [&row.low_end, &row.high_end].into_iter().flatten().collect();
        let condition = row.depends_on_option_id.and_then(|id| asked.place_of(id));
        let condition = condition.map(|(question, option)| format!("{}-{}", question + 1, option + 1));
        let kind = kind(row.kind);
        rows.add(&[json!(number), json!(kind), json!(row.text), json!(row.help), json!(ends), json!(condition)])?;
    }
    rows.finish()
}

fn kind(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Scale => "skala",
        QuestionKind::SingleChoice => "ett val",
        QuestionKind::MultipleChoice => "flera val",
        QuestionKind::Ranking => "rangordning",
        QuestionKind::FreeText => "egna ord",
        QuestionKind::Opinion => "påståenden",
    }
}

fn options(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let mut rows = pack.list(&OPTIONS, Vec::new())?;
    for (number, question) in (1..).zip(&subject.ready.asked.questions) {
        let mut told: Vec<_> = subject.order.numbers(question).into_iter().zip(&question.options).collect();
        told.sort_by_key(|(place, _)| *place);
        for (place, option) in told {
            let mut cells = vec![json!(number), json!(place)];
            // What was taken away is read with a sentence in its place; here it stands as it was written, or masked.
            match subject.own.iter().find(|own| own.id == option.id) {
                Some(own) => cells.extend(subject.with_mask(&own.text)?),
                None => cells.extend([json!(option.text), json!("nej"), Value::Null, Value::Null]),
            }
            cells.push(json!(option.is_own_statement()));
            cells.push(json!(option.withheld_at.map(day)));
            cells.push(subject.told_of(option.withheld_reason.as_ref())?);
            rows.add(&cells)?;
        }
    }
    rows.finish()
}

/// What the name of the round is called among the translations.
const ROUND_TITLE: &str = "round_title";

async fn translations(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let asked = &subject.ready.asked.questions;
    let round_id = subject.ready.round.id;
    let named = [subject.ready.dialogue.id, round_id].map(|id| (id, (None, None)));
    let questions = (1..).zip(asked).map(|(number, one)| (one.row.id, (Some(number), None)));
    let options = (1..).zip(asked).flat_map(|(number, one)| {
        // Residents' own statements are in the language they were written in.
        let places = subject.order.numbers(one).into_iter().zip(&one.options);
        let places = places.filter(|(_, option)| !option.is_own_statement());
        places.map(move |(place, option)| (option.id, (Some(number), Some(place))))
    });
    let places: HashMap<Uuid, (Option<u32>, Option<usize>)> =
        named.into_iter().chain(questions).chain(options).collect();
    let mut found = translation::Entity::find()
        .filter(translation::COLUMN.subject_id.is_in(places.keys().copied()))
        .order_by_asc(translation::COLUMN.language)
        .order_by_asc(translation::COLUMN.field)
        .all(subject.txn)
        .await?;
    found.sort_by_key(|row| places.get(&row.subject_id).copied());
    let mut rows = pack.list(&TRANSLATIONS, Vec::new())?;
    for row in found {
        let (number, place) = places.get(&row.subject_id).copied().unwrap_or_default();
        // The dialogue has a name too.
        let field = if row.subject_id == round_id { ROUND_TITLE } else { row.field.as_str() };
        rows.add(&[json!(number), json!(place), json!(field), json!(row.language), json!(row.text)])?;
    }
    rows.finish()
}
