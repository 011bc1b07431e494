//! Sends what waits in the outbox. Any number of processes, each with a few of these, work side by side.

use std::time::Duration;

use app::{
    context::AppState,
    dialogue::followers::bounces,
    entity::{outbox, outbox::Trouble},
    mail::{outbox::opened, queue, rules::Next},
};
use metrics::counter;
use sea_orm::DbErr;
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{MissedTickBehavior, interval},
};

use super::post::Post;

/// So many mails are on their way at once from one process, so that one that hangs does not hold up the rest.
const WORKERS: usize = 4;

/// How often the outbox is looked at.
const EVERY: Duration = Duration::from_secs(2);

/// Starts the workers. Each ends, with the mail in its hands delivered, when the other end of `stopped` is dropped.
pub fn start(state: &AppState, post: &Post, stopped: &watch::Receiver<()>) -> JoinSet<()> {
    if let Some(folder) = post.folder() {
        tracing::warn!(folder = %folder.display(), "mail is written to a folder and reaches nobody: see MEDMIG_MAIL_URL");
    }
    let mut workers = JoinSet::new();
    for _ in 0..WORKERS {
        workers.spawn(work(state.clone(), post.clone(), stopped.clone()));
    }
    workers
}

async fn work(state: AppState, post: Post, mut stopped: watch::Receiver<()>) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => (),
            _ = stopped.changed() => return,
        }
        if let Err(error) = send_due(&state, &post, &stopped).await {
            tracing::error!(%error, "the outbox could not be read");
        }
    }
}

/// Sends mail until none is due, the server is away, or `stopped`. Returns how many were delivered.
///
/// # Errors
/// When the database fails.
pub async fn send_due(state: &AppState, post: &Post, stopped: &watch::Receiver<()>) -> Result<u64, DbErr> {
    let mut delivered = 0;
    while stopped.has_changed().is_ok()
        && let Some(mail) = queue::take(&state.db, &state.clock).await?
    {
        match sent(state, post, &mail).await {
            Ok(()) => {
                queue::delivered(&state.db, &mail).await?;
                bounces::delivered(state, &mail).await?;
                delivered += 1;
                counter!("medmig_mails_total", "outcome" => "delivered").increment(1);
            }
            Err(trouble) => {
                not_delivered(state, &mail, trouble).await?;
                if trouble == Trouble::Unreachable {
                    break;
                }
            }
        }
    }
    Ok(delivered)
}

async fn sent(state: &AppState, post: &Post, mail: &outbox::Model) -> Result<(), Trouble> {
    // What was sealed under another secret cannot be said any more.
    let mail = opened(&state.keys, mail.clone()).ok_or(Trouble::Impossible)?;
    post.send(&mail, state.clock.now()).await
}

async fn not_delivered(state: &AppState, mail: &outbox::Model, trouble: Trouble) -> Result<(), DbErr> {
    let next = queue::not_delivered(&state.db, &state.clock, mail, trouble).await?;
    note(trouble, next);
    if trouble == Trouble::NoMailbox && bounces::refused(state, mail).await? {
        counter!("medmig_followers_unreachable_total").increment(1);
        tracing::warn!("somebody who followed a dialogue was erased: the mailbox was refused twice");
    }
    Ok(())
}

fn note(trouble: Trouble, next: Next) {
    let outcome = match trouble {
        Trouble::Unreachable => "unreachable",
        Trouble::Later => "later",
        Trouble::Refused => "refused",
        Trouble::NoMailbox => "no_mailbox",
        Trouble::Impossible => "impossible",
    };
    counter!("medmig_mails_total", "outcome" => outcome).increment(1);
    if next == Next::GiveUp {
        tracing::warn!(
            mail.trouble = outcome,
            "a mail was given up: `medmig check` counts them, `medmig mail retry` tries again"
        );
    }
}
