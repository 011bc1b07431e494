//! The result of a round of 100 000 answers to twenty questions.

use std::process::{Command, Stdio};

use anyhow::Context;
use app::{
    entity::{comment, comment_print, round, submission, submission_flag},
    summary::result,
};
use sea_orm::{ActiveValue::Set, DatabaseConnection, EntityTrait, QueryFilter, TransactionTrait};
use serde_json::json;
use uuid::Uuid;

use crate::{
    arrange::{Arranged, CODE},
    bare,
    measure::now,
    report::row,
    service::memory_mb,
};

const ANSWERS: usize = 100_000;

/// Rows of one INSERT.
const AT_A_TIME: usize = 1_000;

/// Fills the round and lets a fresh process compute its result.
pub async fn measure(name: &str, database: &str, arranged: &Arranged) -> anyhow::Result<()> {
    fill(arranged).await?;
    let output =
        Command::new(std::env::current_exe()?).args(["result", database, CODE]).stderr(Stdio::inherit()).output()?;
    anyhow::ensure!(output.status.success(), "the result was not computed");
    let said: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let figure = |key: &str| said[key].as_f64().with_context(|| key.to_owned());
    row(&format!("result of {ANSWERS} answers, 20 questions, {name}"), figure("seconds")?, "s", "under 1");
    row(&format!("memory at its most while computing it, {name}"), figure("memory")?, "MB", "at most 100");
    Ok(())
}

/// Exactly so many answers, no two alike in every question.
async fn fill(arranged: &Arranged) -> anyhow::Result<()> {
    // There is no other round in this database.
    comment_print::Entity::delete_many().exec(&arranged.db).await?;
    submission_flag::Entity::delete_many().exec(&arranged.db).await?;
    let of_round = comment::Entity::delete_many().filter(comment::COLUMN.round_id.eq(arranged.round.id));
    of_round.exec(&arranged.db).await?;
    let of_round = submission::Entity::delete_many().filter(submission::COLUMN.round_id.eq(arranged.round.id));
    of_round.exec(&arranged.db).await?;
    let transaction = arranged.db.begin().await?;
    for first in (0..ANSWERS).step_by(AT_A_TIME) {
        let rows = (first..first + AT_A_TIME).map(|number| {
            let mut row = bare::submission(arranged);
            row.answers = row.answers.replacen(
                "[3,3,3",
                &format!("[{},{},{}", step(number), step(number / 5), step(number / 25)),
                1,
            );
            row.age_band = (!number.is_multiple_of(7)).then(|| AGES[number % AGES.len()].to_owned());
            row.sex = Some(["woman", "man"][number / 3 % 2].to_owned());
            submission::ActiveModel::from(row)
        });
        submission::Entity::insert_many(rows).exec_without_returning(&transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}

const AGES: [&str; 5] = ["18-24", "25-39", "40-64", "65-79", "80+"];

fn step(number: usize) -> usize {
    number % 5 + 1
}

/// Computes as closing a round does, and says how long it took and what memory it needed.
pub async fn compute(database: &str, code: &str) -> anyhow::Result<()> {
    let db = server::database::connect(database).await?;
    let round = closed(&db, code).await?;
    let start = now();
    let stored = result::compute(&db, round).await?;
    let seconds = start.elapsed().as_secs_f64();
    anyhow::ensure!(1_000 < stored.json().len(), "the result is empty");
    let said = json!({ "seconds": seconds, "memory": memory_mb("self", "VmHWM")? });
    serde_json::to_writer(std::io::stdout(), &said)?;
    Ok(())
}

async fn closed(db: &DatabaseConnection, code: &str) -> anyhow::Result<Uuid> {
    let round = round::Entity::find().filter(round::COLUMN.code.eq(code)).one(db).await?;
    let round = round.with_context(|| format!("there is no round {code}"))?;
    let close = round::ActiveModel { id: Set(round.id), state: Set(round::RoundState::Closed), ..Default::default() };
    Ok(round::Entity::update(close).exec(db).await?.id)
}
