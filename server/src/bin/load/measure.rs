//! Many residents at once: as fast as they are answered, or at a steady pace.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use tokio::task::{JoinSet, LocalSet};

use crate::client::Connection;

/// What was seen.
pub struct Seen {
    /// How long each answer took, shortest first.
    took: Vec<Duration>,
    /// How long all of it took.
    whole: Duration,
}

/// How fast residents send.
#[derive(Clone, Copy)]
pub enum Pace {
    /// The next as soon as the last is answered.
    AsFastAsAnswered,
    /// So many a second, all together, whether answered or not: a slow answer delays those behind it, and that counts.
    PerSecond(f64),
}

impl Seen {
    pub fn per_second(&self) -> f64 {
        self.took.len() as f64 / self.whole.as_secs_f64()
    }

    /// Milliseconds within which this share was answered.
    pub fn within(&self, share: f64) -> f64 {
        let place = ((self.took.len() as f64 * share) as usize).min(self.took.len().saturating_sub(1));
        self.took.get(place).map_or(0.0, |took| took.as_secs_f64() * 1_000.0)
    }

    pub fn count(&self) -> usize {
        self.took.len()
    }
}

/// Lets `connections` residents send what `request` makes for `time`, and wants a 200 for each.
pub async fn measure(
    address: SocketAddr,
    connections: usize,
    time: Duration,
    pace: Pace,
    request: impl Fn() -> Vec<u8> + Clone + 'static,
) -> anyhow::Result<Seen> {
    let local = LocalSet::new();
    let start = now();
    let all = local.run_until(async move {
        let mut residents = JoinSet::new();
        for number in 0..connections {
            residents.spawn_local(one(address, number, connections, (start, start + time), pace, request.clone()));
        }
        residents.join_all().await
    });
    let mut took = Vec::new();
    for one in all.await {
        took.extend(one?);
    }
    took.sort_unstable();
    Ok(Seen { took, whole: start.elapsed() })
}

async fn one(
    address: SocketAddr,
    number: usize,
    connections: usize,
    (start, end): (Instant, Instant),
    pace: Pace,
    request: impl Fn() -> Vec<u8>,
) -> anyhow::Result<Vec<Duration>> {
    let mut connection = Connection::open(address).await?;
    let mut took = Vec::new();
    let mut due = start;
    if let Pace::PerSecond(rate) = pace {
        due += Duration::from_secs_f64(number as f64 / rate);
    }
    loop {
        match pace {
            Pace::AsFastAsAnswered => due = now(),
            Pace::PerSecond(_) => tokio::time::sleep_until(due.into()).await,
        }
        if end <= due {
            return Ok(took);
        }
        let (status, _) = connection.send(&request()).await?;
        anyhow::ensure!(status == 200, "a request was answered with {status}");
        took.push(due.elapsed());
        if let Pace::PerSecond(rate) = pace {
            due += Duration::from_secs_f64(connections as f64 / rate);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "measuring is the purpose of this program")]
pub fn now() -> Instant {
    Instant::now()
}
