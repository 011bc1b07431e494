//! The load program of `make bench`: starts the service beside it, asks and sends as many residents would, and appends
//! what it measured to the file in `MEDMIG_BENCH_ROWS`. Built only with the feature `load`; it is no part of the service.
//!
//! `load DATABASE-URL PROGRAM FOLDER` measures everything on an empty database; `load result DATABASE-URL CODE` computes
//! one result in a process of its own, so that its memory can be read.

mod arrange;
mod bare;
mod brief;
mod client;
mod crowd;
mod measure;
mod pages;
mod records;
mod report;
mod result;
mod service;
mod submissions;
mod varied;

use arrange::Arranged;
use service::Service;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["result", database, code] => runtime.block_on(result::compute(database, code)),
        [database, program, folder] => runtime.block_on(everything(database, program, folder)),
        _ => anyhow::bail!("load DATABASE-URL PROGRAM FOLDER, or load result DATABASE-URL CODE"),
    }
}

async fn everything(database: &str, program: &str, folder: &str) -> anyhow::Result<()> {
    let name = if database.starts_with("sqlite") { "SQLite" } else { "PostgreSQL" };
    let service = Service::new(program, folder, database);
    service.run(&["migrate"])?;
    service.run(&["seed", "--demo"])?;
    let arranged = Arranged::in_database(database).await?;

    // By itself: what one reads is not to wait for what is still done with ten thousand answers, nor to add to their memory.
    let running = service.serve().await?;
    brief::measure(name, &running).await?;
    running.stop()?;

    let running = service.serve().await?;
    pages::measure(name, &running).await?;
    let kept = submissions::measure(name, &running, &arranged).await?;
    report::row(&format!("memory under that load, {name}"), running.memory_mb()?, "MB", "at most 100");
    crowd::measure(name, &running).await?;
    report::row(&format!("memory after a thousand at once, {name}"), running.memory_mb()?, "MB", "");
    running.stop()?;

    bare::measure(name, &arranged, &kept).await?;
    records::measure(name, &service, &arranged).await?;
    result::measure(name, database, &arranged).await
}
