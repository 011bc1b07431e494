//! The service that is measured, in a process of its own.

use std::{
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::Duration,
};

use anyhow::Context;

use crate::client::{Connection, get};

/// The password of the demonstration's accounts in this measurement.
pub const PASSWORD: &str = "a password that only this measurement has";

/// How to start it.
pub struct Service {
    program: String,
    settings: Vec<(&'static str, String)>,
}

/// While it serves.
pub struct Running {
    pub address: SocketAddr,
    metrics: SocketAddr,
    child: Child,
}

impl Service {
    pub fn new(program: &str, folder: &str, database: &str) -> Self {
        let settings = vec![
            ("MEDMIG_DATABASE_URL", database.to_owned()),
            ("MEDMIG_SECRET", "a secret that only this measurement has".to_owned()),
            ("MEDMIG_DEMO_PASSWORD", PASSWORD.to_owned()),
            ("MEDMIG_SITE", folder.to_owned()),
            ("MEDMIG_PROXIES", "1".to_owned()),
        ];
        Self { program: program.to_owned(), settings }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments).envs(self.settings.clone()).stdout(Stdio::null()).stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> anyhow::Result<()> {
        let status = self.command(arguments).status().with_context(|| self.program.clone())?;
        anyhow::ensure!(status.success(), "{arguments:?} failed");
        Ok(())
    }

    /// Serves, and waits until it is ready.
    pub async fn serve(&self) -> anyhow::Result<Running> {
        let (address, metrics) = (free()?, free()?);
        let mut command = self.command(&["serve"]);
        command.env("MEDMIG_LISTEN", address.to_string()).env("MEDMIG_METRICS_LISTEN", metrics.to_string());
        let running = Running { address, metrics, child: command.spawn()? };
        for _ in 0..300 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            if let Ok(mut connection) = Connection::open(address).await
                && connection.send(&get("/readyz")).await?.0 == 200
            {
                return Ok(running);
            }
        }
        anyhow::bail!("the service was not ready within 15 seconds")
    }
}

impl Running {
    /// How many commits have kept answers so far.
    pub async fn commits(&self) -> anyhow::Result<f64> {
        let came = Connection::open(self.metrics).await?.text(&get("/metrics")).await?;
        let line = came.lines().find_map(|line| line.strip_prefix("medmig_answer_commits_total "));
        Ok(line.map_or(Ok(0.0), |count| count.trim().parse())?)
    }

    /// Memory that is in use now.
    pub fn memory_mb(&self) -> anyhow::Result<f64> {
        memory_mb(&self.child.id().to_string(), "VmRSS")
    }

    /// Tells it to stop and waits until it has.
    pub fn stop(mut self) -> anyhow::Result<()> {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
        anyhow::ensure!(self.child.wait()?.success(), "the service did not stop as it should");
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
    }
}

/// A line of `/proc/PROCESS/status`, in MB.
pub fn memory_mb(process: &str, line: &str) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let kilobytes =
        status.lines().find_map(|said| said.strip_prefix(line)?.split_whitespace().nth(1)?.parse::<f64>().ok());
    Ok(kilobytes.with_context(|| line.to_owned())? / 1_024.0)
}

fn free() -> anyhow::Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}
