//! Figures about the process for those who run it, on a port of its own. None is about a person.

use app::{
    context::AppState,
    entity::{session, submission},
    mail::queue,
};
use axum::{Router, extract::State, routing::get};
use metrics::{describe_counter, describe_gauge, describe_histogram, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use sea_orm::{DbErr, EntityTrait, PaginatorTrait};

/// Upper ends of the ranges that durations are counted in, in seconds.
const DURATIONS: [f64; 10] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2.0, 10.0];

/// Starts counting, once per process.
///
/// # Errors
/// When the process counts already.
pub fn start() -> anyhow::Result<PrometheusHandle> {
    let handle = PrometheusBuilder::new().set_buckets(&DURATIONS)?.install_recorder()?;
    describe_counter!("medmig_requests_total", "Requests by route, method and status");
    describe_histogram!("medmig_request_seconds", "How long requests took");
    describe_gauge!("medmig_submissions", "Answers in the database");
    describe_counter!("medmig_mails_total", "Tries to send a mail by outcome");
    describe_counter!("medmig_followers_unreachable_total", "Followers erased because their mailbox does not exist");
    describe_gauge!("medmig_outbox_waiting", "Mails that wait to be sent");
    describe_gauge!("medmig_outbox_failed", "Mails that could not be sent");
    describe_gauge!("medmig_sessions", "Sessions in the database");
    Ok(handle)
}

/// `/metrics`.
pub fn routes(state: AppState, counted: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(show)).with_state((state, counted))
}

async fn show(State((state, counted)): State<(AppState, PrometheusHandle)>) -> String {
    if let Err(error) = count_rows(&state).await {
        tracing::error!(%error, "the rows could not be counted");
    }
    counted.render()
}

async fn count_rows(state: &AppState) -> Result<(), DbErr> {
    let submissions = submission::Entity::find().count(&state.db).await?;
    let sessions = session::Entity::find().count(&state.db).await?;
    let mail = queue::count(&state.db).await?;
    gauge!("medmig_outbox_waiting").set(whole(mail.waiting));
    gauge!("medmig_outbox_failed").set(whole(mail.failed));
    gauge!("medmig_submissions").set(whole(submissions));
    gauge!("medmig_sessions").set(whole(sessions));
    Ok(())
}

fn whole(count: u64) -> f64 {
    u32::try_from(count).unwrap_or(u32::MAX).into()
}
