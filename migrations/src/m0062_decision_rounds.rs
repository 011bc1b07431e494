//! A decision names the rounds that it rests on, beside the dialogues: a dialogue may be asked again. Decisions from before are given the
//! rounds that they counted for, and those whose replies name them. One that a program from before records afterwards names no round
//! until somebody puts it right.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::table::{create, drop_all, id, index, link};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![decision_round()], vec![index("decision_round", &["round_id"])]).await?;
        let last_day = match manager.get_database_backend() {
            DbBackend::Sqlite => LAST_DAY_ON_SQLITE,
            _ => LAST_DAY_ON_POSTGRESQL,
        };
        manager.get_connection().execute_unprepared(&counted_for(last_day)).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["decision_round"]).await
    }
}

fn decision_round() -> TableCreateStatement {
    Table::create()
        .table("decision_round")
        .col(id("decision_id"))
        .col(id("round_id"))
        .primary_key(Index::create().col("decision_id").col("round_id"))
        .foreign_key(&mut link("decision_id", "decision"))
        .foreign_key(&mut link("round_id", "round"))
        .to_owned()
}

/// Programs from before let a decision count for every signed round of its dialogues whose receiving body made it on the last day to
/// answer or later. A reply could name any decision on the dialogue.
fn counted_for(last_day: &str) -> String {
    format!(
        "INSERT INTO decision_round (decision_id, round_id) \
         SELECT decision.id, round.id FROM decision \
         JOIN decision_dialogue ON decision_dialogue.decision_id = decision.id \
         JOIN dialogue ON dialogue.id = decision_dialogue.dialogue_id \
         JOIN round ON round.dialogue_id = dialogue.id \
         LEFT JOIN round_case ON round_case.round_id = round.id \
         WHERE round.state IN ('closed', 'summarised', 'delivered', 'fed_back', 'archived') \
         AND decision.body_id = {RECEIVER} AND {last_day} <= decision.decided_on \
         UNION SELECT feedback_answer.decision_id, feedback_answer.round_id FROM feedback_answer \
         WHERE feedback_answer.decision_id IS NOT NULL"
    )
}

/// Whoever takes part in the dialogue of another may have said who takes their result up.
const RECEIVER: &str = "COALESCE(CASE WHEN dialogue.owner_body_id = round.controller_body_id THEN NULL \
                        ELSE round_case.receiving_body_id END, dialogue.deciding_body_id, round.controller_body_id)";

/// The day in Sweden of the second before the time was over.
const LAST_DAY_ON_POSTGRESQL: &str =
    "CAST((LEAST(round.closes_at, round.stopped_at) - INTERVAL '1 second') AT TIME ZONE 'Europe/Stockholm' AS date)";

/// The same; SQLite knows no time zones. Summer time goes from the last Sunday of March to that of October, at one o'clock UTC.
const LAST_DAY_ON_SQLITE: &str = "(SELECT date(over, CASE WHEN \
     date(over, 'start of year', '+2 months', '+24 days', 'weekday 0') || ' 01:00:00' <= over \
     AND over < date(over, 'start of year', '+9 months', '+24 days', 'weekday 0') || ' 01:00:00' \
     THEN '+2 hours' ELSE '+1 hours' END) FROM (SELECT datetime(min(datetime(round.closes_at), \
     datetime(COALESCE(round.stopped_at, round.closes_at))), '-1 seconds') AS over))";
