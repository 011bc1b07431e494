//! Printed pages as files: set in turn, where they keep nobody waiting, and handed out to be saved.

use axum::response::{IntoResponse, Response};
use http::header;
use print::PrintError;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    task::spawn_blocking,
};

use crate::{error::AppError, words::Words};

/// So many files are set at the same time in one process: each takes a core for as long as it lasts.
const AT_ONCE: usize = 2;

static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);

/// The right to set one file.
#[derive(Debug)]
pub struct Turn(SemaphorePermit<'static>);

/// Waits until there is room for one more; first come, first served.
///
/// # Errors
/// Never, as long as the process runs.
pub async fn turn() -> Result<Turn, AppError> {
    Ok(Turn(TURNS.acquire().await.map_err(anyhow::Error::from)?))
}

impl Turn {
    /// Sets a file on a blocking thread. The turn goes with the work: who hangs up frees no place.
    ///
    /// # Errors
    /// When the pages cannot be set.
    pub async fn set(
        self,
        print: impl FnOnce() -> Result<Vec<u8>, PrintError> + Send + 'static,
    ) -> Result<Vec<u8>, AppError> {
        let work = move || {
            let _turn = self.0;
            print()
        };
        let done = spawn_blocking(work).await.map_err(anyhow::Error::from)?;
        Ok(done.map_err(anyhow::Error::from)?)
    }
}

/// A file to save, of which nobody on the way keeps a copy. `name` is our own words and the code of a round: letters, digits
/// and spaces.
pub fn download(name: &str, file: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.pdf\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file).into_response()
}

/// What a file for staff to keep is called: in Swedish, with the language where it is another.
pub fn named(what: &str, words: Words, code: &str) -> String {
    if words.is_swedish() { format!("{what} {code}") } else { format!("{what} {} {code}", words.code()) }
}

#[cfg(test)]
mod tests {
    use std::{sync::mpsc, time::Duration};

    use super::*;

    async fn comes_soon() -> bool {
        tokio::time::timeout(Duration::from_millis(50), turn()).await.is_ok()
    }

    #[tokio::test]
    async fn the_third_waits_even_if_the_first_hangs_up() {
        let (first, second) = (turn().await.unwrap(), turn().await.unwrap());
        let (finish, wait) = mpsc::channel();
        let set = tokio::spawn(first.set(move || {
            wait.recv().expect("the test says when");
            Ok(Vec::new())
        }));
        tokio::task::yield_now().await;
        assert!(!comes_soon().await);

        set.abort();
        assert!(!comes_soon().await);

        finish.send(()).unwrap();
        drop(turn().await.unwrap());
        drop(second);
        assert!(comes_soon().await);
    }
}
