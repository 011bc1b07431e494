//! What a summary may say of other rounds: of those that it was compared with when it was approved, the questions that both asked.

use analysis::figures::Table;
use app::{
    entity::round,
    round::questionnaire::{AskedQuestion, Questionnaire, questionnaire},
    summary::{
        elected::rules::ended,
        result::result_named,
        writing::{
            document::Compared,
            queries::{Version, approved},
        },
    },
    swedish::local,
};
use chrono::{Datelike, TimeDelta};
use sea_orm::EntityTrait;

use super::release::{Numbers, of_answered, of_table};
use crate::support::TestApp;

/// The numbers of these rounds that may stand in a sentence of the summary of `round`, which asked `own`; none where it has no summary.
pub(super) async fn beside(app: &TestApp, round: &round::Model, own: &Questionnaire) -> Numbers {
    let version = approved(app.db(), round.id).await.unwrap();
    let mut found = Numbers::new();
    for other in compared(version) {
        found.extend(of_both(app, &other, own).await);
    }
    found
}

fn compared(version: Option<Version>) -> Vec<Compared> {
    version.and_then(|version| version.document.compared).unwrap_or_default()
}

/// The tables of the questions that are copies of the same, as they were at the approval, and the year in the name of the other round.
async fn of_both(app: &TestApp, other: &Compared, own: &Questionnaire) -> Numbers {
    let row = round::Entity::find_by_id(other.round).one(app.db()).await.unwrap().unwrap();
    let result = result_named(app.db(), row.id, Some(&other.result)).await.unwrap();
    let asked = questionnaire(app.db(), row.questionnaire_id).await.unwrap();
    let is_own = |one: &&AskedQuestion| own.questions.iter().any(|own| own.row.origin_id == one.row.origin_id);
    let both = asked.questions.iter().zip(result.figures.questions()).filter(|(asked, _)| is_own(asked));
    let tables: Vec<&Table> = both.flat_map(|(_, figures)| figures.tables()).collect();
    let told = tables.into_iter().flat_map(|table| of_table(table).into_iter().chain(of_answered(table)));
    let year = local(ended(&row) - TimeDelta::seconds(1)).year();
    told.chain([u32::try_from(year).unwrap()]).collect()
}
