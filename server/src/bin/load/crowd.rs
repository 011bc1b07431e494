//! A thousand people who have a form each before them, and press the button at the same moment.

use std::sync::Arc;

use app::{answer::receipt::ReceiptCode, context::random_bytes};
use tokio::{
    sync::Barrier,
    task::{JoinSet, LocalSet},
};

use crate::{
    arrange::{self, CODE},
    client::{Connection, post},
    measure::now,
    report::row,
    service::Running,
};

const PEOPLE: usize = 1_000;

/// How long each waits for the thanks. Anything but thanks ends the measurement.
pub async fn measure(name: &str, running: &Running) -> anyhow::Result<()> {
    let everybody_ready = Arc::new(Barrier::new(PEOPLE));
    let mut people = JoinSet::new();
    let local = LocalSet::new();
    for _ in 0..PEOPLE {
        people.spawn_local_on(one(running.address, everybody_ready.clone()), &local);
    }
    let mut took = local.run_until(people.join_all()).await.into_iter().collect::<anyhow::Result<Vec<_>>>()?;
    took.sort_by(f64::total_cmp);
    for (share, goal) in [(0.5, ""), (0.99, "at most 500")] {
        let what = format!("{PEOPLE} people press at the same moment, {} % thanked for within, {name}", share * 100.0);
        row(&what, took[(PEOPLE as f64 * share) as usize], "ms", goal);
    }
    Ok(())
}

/// One person; milliseconds from the button to the whole thanks.
async fn one(address: std::net::SocketAddr, everybody_ready: Arc<Barrier>) -> anyhow::Result<f64> {
    let receipt = ReceiptCode::from_random(random_bytes());
    let request = post(&format!("/svara/{CODE}"), &format!("{}&receipt={receipt}&waited=0", arrange::form()));
    let mut connection = Connection::open(address).await?;
    everybody_ready.wait().await;
    let start = now();
    let (status, _) = connection.send(&request).await?;
    anyhow::ensure!(status == 200, "an answer was met with {status}");
    Ok(start.elapsed().as_secs_f64() * 1_000.0)
}
