//! Answers that are sent: how many a second, how long each waits, and whether every one that was thanked for is there.

use std::time::Duration;

use app::{
    answer::receipt::ReceiptCode,
    context::random_bytes,
    entity::{comment, submission},
};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};

use crate::{
    arrange::{self, Arranged, CODE},
    client::post,
    measure::{self, Pace},
    report::row,
    service::Running,
};

/// What the service kept.
pub struct Kept {
    /// Answers in a second.
    pub rate: f64,
    /// Answers in a commit.
    pub together: f64,
}

/// Sixteen residents send for ten seconds.
pub async fn measure(name: &str, running: &Running, arranged: &Arranged) -> anyhow::Result<Kept> {
    let (path, form) = (format!("/svara/{CODE}"), arrange::form());
    let request = move || post(&path, &format!("{form}&receipt={}", ReceiptCode::from_random(random_bytes())));
    let fast = Pace::AsFastAsAnswered;
    let warm = measure::measure(running.address, 16, Duration::from_secs(2), fast, request.clone()).await?;
    let before = running.commits().await?;
    let seen = measure::measure(running.address, 16, Duration::from_secs(10), fast, request).await?;
    let together = seen.count() as f64 / (running.commits().await? - before).max(1.0);
    row(&format!("answers sent by 16 clients, durable, {name}"), seen.per_second(), "answers/s", "2000 or more");
    row(&format!("answers sent, half thanked for within, {name}"), seen.within(0.5), "ms", "");
    row(&format!("answers sent, 99 % thanked for within, {name}"), seen.within(0.99), "ms", "");
    let sent = (warm.count() + seen.count()) as u64;
    let lost = sent.saturating_sub(kept(arranged).await?);
    row(&format!("answers thanked for and not there, of {sent}, {name}"), lost as f64, "answers", "0");
    row(&format!("answers in a commit, {name}"), together, "answers", "");
    Ok(Kept { rate: seen.per_second(), together })
}

/// Answers that are there with everything that was written in them.
async fn kept(arranged: &Arranged) -> anyhow::Result<u64> {
    let of_round = submission::Entity::find().filter(submission::COLUMN.round_id.eq(arranged.round.id));
    let answers = of_round.count(&arranged.db).await?;
    let comments = comment::Entity::find().filter(comment::COLUMN.round_id.eq(arranged.round.id));
    let comments = comments.count(&arranged.db).await? / arranged.texts.len() as u64;
    Ok(answers.min(comments))
}
