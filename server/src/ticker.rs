//! What happens because time passes. Any number of processes may do it side by side.

use std::{panic::AssertUnwindSafe, time::Duration};

use app::{
    account::invitations,
    context::AppState,
    dialogue::followers,
    limits,
    mail::queue,
    moderation::{own_statement, sameness},
    round::{life, scheduled, shuffle, staff_mail},
    summary::elected_mail,
};
use futures_util::FutureExt;
use metrics::counter;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// How often the clock is looked at. An answer that comes in between is judged by its own time.
const EVERY: Duration = Duration::from_secs(20);

/// Runs until it is dropped. What may take long goes on beside the rest, and what panics takes nothing else with it: it is tried again the
/// next time.
pub async fn tick(state: AppState, counted: PrometheusHandle) {
    tokio::join!(what_is_short(&state, &counted), of_closed_rounds(&state));
}

fn ticks() -> Interval {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

async fn what_is_short(state: &AppState, counted: &PrometheusHandle) {
    let mut ticks = ticks();
    loop {
        ticks.tick().await;
        counted.run_upkeep();
        alone(of_answers(state)).await;
        alone(of_rounds(state)).await;
        alone(of_followers(state)).await;
        alone(of_staff(state)).await;
        alone(of_elected(state)).await;
        alone(of_mail(state)).await;
    }
}

/// A step that may panic. Where it happened is in the log by then; here it is counted.
async fn alone(step: impl Future<Output = ()>) {
    if AssertUnwindSafe(step).catch_unwind().await.is_err() {
        counter!("medmig_clock_panics_total").increment(1);
    }
}

async fn of_closed_rounds(state: &AppState) {
    let mut ticks = ticks();
    loop {
        ticks.tick().await;
        alone(shuffled(state)).await;
    }
}

async fn shuffled(state: &AppState) {
    match shuffle::shuffle_closed(state).await {
        Ok(0) => (),
        Ok(rounds) => tracing::info!(rounds, "put the answers of closed rounds in an order of chance"),
        Err(error) => tracing::error!(%error, "answers of closed rounds could not be put in an order of chance"),
    }
}

/// What is counted and compared of those who answer.
async fn of_answers(state: &AppState) {
    if let Err(error) = state.measures.share(&state.db, state.clock.now().timestamp_millis()).await {
        tracing::error!(%error, "what the networks have sent could not be shared");
    }
    if let Err(error) = sameness::note_new(state).await {
        tracing::error!(%error, "new comments could not be compared");
    }
    if let Err(error) = limits::forget_stale(state).await {
        tracing::error!(%error, "what was counted by network could not be erased");
    }
}

async fn of_rounds(state: &AppState) {
    match scheduled::open_due_rounds(state).await {
        Ok(tally) if tally == scheduled::Tally::default() => (),
        Ok(scheduled::Tally { opened, left }) => tracing::info!(opened, left, "opened rounds whose time had come"),
        Err(error) => tracing::error!(%error, "rounds whose time has come could not be opened"),
    }
    match life::stop_due_rounds(state).await {
        Ok(0) => (),
        Ok(rounds) => tracing::info!(rounds, "stopped rounds whose time was over"),
        Err(error) => tracing::error!(%error, "rounds whose time is over could not be stopped"),
    }
    if let Err(error) = own_statement::add_missing(state).await {
        tracing::error!(%error, "approved statements could not be added to their questions");
    }
}

async fn of_followers(state: &AppState) {
    if let Err(error) = followers::late::tell_late(state).await {
        tracing::error!(%error, "followers could not be told that a reply is late");
    }
    if let Err(error) = followers::queries::forget_unconfirmed(state).await {
        tracing::error!(%error, "those who did not confirm could not be erased");
    }
    if let Err(error) = followers::queries::erase_ended(state).await {
        tracing::error!(%error, "those who follow what is over could not be erased");
    }
}

/// What waits for those who work here, and what is left of how they came.
async fn of_staff(state: &AppState) {
    if let Err(error) = invitations::forget_run_out(state).await {
        tracing::error!(%error, "invitations that ran out long ago could not be erased");
    }
    match staff_mail::urgent::tell(state).await {
        Ok(0) => (),
        Ok(people) => tracing::info!(people, "told staff of what cannot wait"),
        Err(error) => tracing::error!(%error, "staff could not be told of what cannot wait"),
    }
    match staff_mail::daily::tell(state).await {
        Ok(0) => (),
        Ok(people) => tracing::info!(people, "told staff what waits"),
        Err(error) => tracing::error!(%error, "staff could not be told what waits"),
    }
}

/// What is new to the elected.
async fn of_elected(state: &AppState) {
    match elected_mail::tell::tell(state).await {
        Ok(0) => (),
        Ok(people) => tracing::info!(people, "told the elected what is new"),
        Err(error) => tracing::error!(%error, "the elected could not be told what is new"),
    }
}

async fn of_mail(state: &AppState) {
    match queue::give_up_overdue(&state.db, &state.clock).await {
        Ok(0) => (),
        Ok(mails) => {
            counter!("medmig_mails_total", "outcome" => "overdue").increment(mails);
            tracing::warn!(mails, "mails were given up: they could not be sent in time");
        }
        Err(error) => tracing::error!(%error, "mails that have waited too long could not be given up"),
    }
    if let Err(error) = queue::forget_failed(&state.db, &state.clock).await {
        tracing::error!(%error, "mails that were given up could not be erased");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_step_that_panics_takes_nothing_with_it() {
        let mut done = Vec::new();
        alone(async { done.push("before") }).await;
        alone(async { panic!("of nobody's words") }).await;
        alone(async { done.push("after") }).await;
        assert_eq!(done, ["before", "after"]);
    }
}
