//! A request for records of a round with twenty thousand answers and as many comments: the page of texts to review while nobody has read
//! one, and everything in one file.

use anyhow::Context;
use app::{
    context::new_secret_id,
    entity::{
        comment::{self, CommentState},
        submission,
    },
};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::{
    arrange::{Arranged, CODE, comment as words},
    brief::signed_in,
    client::{Connection, get_as, post_as},
    measure::now,
    report::row,
    result,
    service::{Running, Service},
};

/// So many answers, each with a comment.
const ANSWERS: usize = 20_000;
/// Rows of one INSERT.
const AT_A_TIME: usize = 1_000;
/// Who gives the records out.
const REGISTRAR: &str = "registrator@harnosand.example";

/// Measures and reports, in a process of its own.
pub async fn measure(name: &str, service: &Service, arranged: &Arranged) -> anyhow::Result<()> {
    result::empty(arranged).await?;
    result::fill(arranged, 0..ANSWERS).await?;
    write(arranged).await?;
    let running = service.serve().await?;
    let cookie = signed_in(&running, REGISTRAR).await?;
    let path = format!("/arbete/omgang/{CODE}/utlamnande");

    let page = seconds(&running, &get_as(&cookie, &format!("{path}/texter"))).await?;
    row(&format!("page of texts to review, {ANSWERS} unread, {name}"), page, "s", "under 1");
    approve(arranged).await?;
    let file = seconds(&running, &post_as(&cookie, &path, "reason=benchmark")).await?;
    row(&format!("export of a round of {ANSWERS} answers with comments, {name}"), file, "s", "under 60");
    row(&format!("memory after that export, {name}"), running.memory_mb()?, "MB", "");
    running.stop()
}

/// How long it takes until all of the answer is there.
async fn seconds(running: &Running, request: &[u8]) -> anyhow::Result<f64> {
    let mut connection = Connection::open(running.address).await?;
    let start = now();
    let (status, _) = connection.send(request).await?;
    let seconds = start.elapsed().as_secs_f64();
    anyhow::ensure!(status == 200, "the registrar was answered with {status}");
    Ok(seconds)
}

/// A comment in every answer, no two the same.
async fn write(arranged: &Arranged) -> anyhow::Result<()> {
    let question_id = *arranged.texts.first().context("no question asks for own words")?;
    let answers: Vec<Uuid> = submission::Entity::find()
        .select_only()
        .column(submission::Column::Id)
        .filter(submission::COLUMN.round_id.eq(arranged.round.id))
        .into_tuple()
        .all(&arranged.db)
        .await?;
    let one = |(number, submission_id): (usize, &Uuid)| comment::Model {
        id: new_secret_id(),
        submission_id: *submission_id,
        submission_version: 1,
        round_id: arranged.round.id,
        question_id,
        text: format!("Jag har väntat {number} minuter. {}", words()),
        is_own_statement: false,
        state: CommentState::Unread,
        reason: None,
        handled_by: None,
        handled_at: None,
    };
    let rows: Vec<_> = answers.iter().enumerate().map(one).collect();
    for rows in rows.chunks(AT_A_TIME) {
        let rows = rows.iter().cloned().map(comment::ActiveModel::from);
        comment::Entity::insert_many(rows).exec_without_returning(&arranged.db).await?;
    }
    Ok(())
}

/// Everything is read, so that nothing is left to review.
async fn approve(arranged: &Arranged) -> anyhow::Result<()> {
    comment::Entity::update_many()
        .set(comment::ActiveModel { state: Set(CommentState::Approved), ..Default::default() })
        .filter(comment::COLUMN.round_id.eq(arranged.round.id))
        .exec(&arranged.db)
        .await?;
    Ok(())
}
