//! `medmig serve`: from the settings to a service that answers, and back when it is told to stop.

use std::{net::SocketAddr, time::Duration};

use axum::Router;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
};

use super::connections;
use crate::{
    database, log,
    mail::{post::Post, worker},
    router,
    settings::{Refused, Settings},
    site::{self, Site},
    telemetry, ticker,
};

/// How long what was accepted may take to finish once we are told to stop.
const LONGEST_GOODBYE: Duration = Duration::from_secs(25);

/// Serves until SIGTERM or Ctrl-C, then finishes what was accepted.
pub(crate) async fn serve(settings: Settings) -> anyhow::Result<()> {
    log::start(&settings.log);
    let folder = site::folder(&settings)?;
    let site = Site::read(&folder).map_err(|cause| {
        Refused::new("MEDMIG_SITE", format!("is {}, which cannot be read: {cause}", folder.display()))
    })?;
    let state = super::state(&settings).await?;
    let missing = database::missing_steps(&state.db).await;
    if !missing.is_empty() {
        tracing::error!(missing = missing.join(", "), "the tables are not up to date: run `medmig migrate`");
    }
    let listener = listen("MEDMIG_LISTEN", settings.listen).await?;
    let metrics_listener = listen("MEDMIG_METRICS_LISTEN", settings.metrics_listen).await?;
    let counted = telemetry::start()?;
    let post = Post::open(&settings.mail)?;
    tokio::spawn(ticker::tick(state.clone(), counted.clone()));
    tokio::spawn(axum::serve(metrics_listener, telemetry::routes(state.clone(), counted)).into_future());
    tracing::info!(address = settings.base_url, "Med mig answers");
    let (stop, stopped) = watch::channel(());
    let workers = worker::start(&state, &post, &stopped);
    tokio::spawn(async move {
        until_told().await;
        tracing::info!("told to stop: finishing what was accepted");
        // Everyone who waits for the other end sees that it is gone.
        drop(stop);
    });
    until_done(listener, router::router(state.clone(), site), stopped).await;
    if tokio::time::timeout(LONGEST_GOODBYE, workers.join_all()).await.is_err() {
        tracing::warn!("a mail was on its way and may be sent again");
    }
    state.db.close().await?;
    Ok(())
}

async fn listen(name: &'static str, address: SocketAddr) -> Result<TcpListener, Refused> {
    TcpListener::bind(address).await.map_err(|cause| Refused::new(name, format!("is {address}: {cause}")))
}

async fn until_done(listener: TcpListener, router: Router, stopped: watch::Receiver<()>) {
    tokio::select! {
        () = connections::serve(listener, router, gone(stopped.clone())) => (),
        () = async { gone(stopped).await; tokio::time::sleep(LONGEST_GOODBYE).await } => {
            tracing::warn!("some requests were not finished in time");
        }
    }
}

/// Waits until the other end is dropped.
async fn gone(mut stopped: watch::Receiver<()>) {
    while stopped.changed().await.is_ok() {}
}

/// Waits for SIGTERM or Ctrl-C.
async fn until_told() {
    let (Ok(mut term), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) else {
        tracing::error!("signals cannot be received: stop the process with SIGKILL");
        return std::future::pending().await;
    };
    tokio::select! {
        _ = term.recv() => (),
        _ = interrupt.recv() => (),
    }
}
