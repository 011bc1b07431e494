//! The result of a round of twenty questions, from a thousand answers to a million.

use std::{
    ops::Range,
    process::{Command, Stdio},
};

use anyhow::Context;
use app::{
    context::new_secret_id,
    entity::{comment, comment_print, comment_run, round, submission, submission_flag},
    summary::result,
};
use sea_orm::{ActiveValue::Set, DatabaseConnection, EntityTrait, QueryFilter};
use serde_json::json;
use uuid::Uuid;

use crate::{
    arrange::{Arranged, CODE},
    bare,
    measure::now,
    report::row,
    service::memory_mb,
    varied,
};

/// So many answers, one after the other. Ten times as many should take ten times as long.
const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];
/// The size that the limits of the design are for.
const LIMITED: usize = 100_000;

/// Rows of one INSERT.
const AT_A_TIME: usize = 1_000;

/// What computing one result took.
struct Computed {
    seconds: f64,
    /// In MB.
    memory: f64,
}

/// Fills the round to each size and lets a fresh process compute its result.
pub async fn measure(name: &str, database: &str, arranged: &Arranged) -> anyhow::Result<()> {
    empty(arranged).await?;
    let (mut there, mut for_each) = (0, Vec::new());
    for answers in SIZES {
        fill(arranged, there..answers).await?;
        there = answers;
        let Computed { seconds, memory } = in_a_process(database)?;
        let limits = if answers == LIMITED { ["under 1", "at most 100"] } else { [""; 2] };
        row(&format!("result of {answers} answers, 20 questions, {name}"), seconds, "s", limits[0]);
        row(&format!("memory at its most, result of {answers} answers, {name}"), memory, "MB", limits[1]);
        for_each.push((answers, seconds / answers as f64));
    }
    if let [.., (few, before), (many, last)] = for_each[..] {
        let what = format!("time of an answer in a result of {many}, of that in one of {few}, {name}");
        row(&what, 100.0 * last / before, "%", "at most 150 (linear)");
    }
    Ok(())
}

fn in_a_process(database: &str) -> anyhow::Result<Computed> {
    let output =
        Command::new(std::env::current_exe()?).args(["result", database, CODE]).stderr(Stdio::inherit()).output()?;
    anyhow::ensure!(output.status.success(), "the result was not computed");
    let said: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let figure = |key: &str| said[key].as_f64().with_context(|| key.to_owned());
    Ok(Computed { seconds: figure("seconds")?, memory: figure("memory")? })
}

/// Takes away what was sent before.
pub async fn empty(arranged: &Arranged) -> anyhow::Result<()> {
    // There is no other round in this database.
    comment_print::Entity::delete_many().exec(&arranged.db).await?;
    comment_run::Entity::delete_many().exec(&arranged.db).await?;
    submission_flag::Entity::delete_many().exec(&arranged.db).await?;
    let of_round = comment::Entity::delete_many().filter(comment::COLUMN.round_id.eq(arranged.round.id));
    of_round.exec(&arranged.db).await?;
    let of_round = submission::Entity::delete_many().filter(submission::COLUMN.round_id.eq(arranged.round.id));
    of_round.exec(&arranged.db).await?;
    Ok(())
}

/// Exactly so many answers more, each its own ([`varied`]). In the order of their keys: else each would be written to
/// another page of a file that is larger than the memory, and filling would take longer than all that is measured.
pub async fn fill(arranged: &Arranged, numbers: Range<usize>) -> anyhow::Result<()> {
    let mut keys: Vec<Uuid> = std::iter::repeat_with(new_secret_id).take(numbers.len()).collect();
    keys.sort_unstable();
    let all: Vec<_> = numbers.zip(keys).collect();
    for some in all.chunks(AT_A_TIME) {
        let rows = some.iter().map(|(number, key)| submission::ActiveModel::from(numbered(arranged, *number, *key)));
        submission::Entity::insert_many(rows).exec_without_returning(&arranged.db).await?;
    }
    Ok(())
}

fn numbered(arranged: &Arranged, number: usize, key: Uuid) -> submission::Model {
    let like = bare::submission(arranged, key);
    submission::Model {
        answers: varied::answers(number),
        age_band: (!number.is_multiple_of(7)).then(|| AGES[number % AGES.len()].to_owned()),
        sex: Some(["woman", "man"][number / 3 % 2].to_owned()),
        ..like
    }
}

const AGES: [&str; 5] = ["18-24", "25-39", "40-64", "65-79", "80+"];

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
