//! The one who writes answers down. A durable commit costs as much for one answer as for fifty, so those that wait while
//! one commit is under way go into the next together. Nobody is told "Ditt svar är framme" before the commit that holds
//! the answer has returned; a process that is told to stop answers its last requests first, and so writes what it took.

use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::{DatabaseConnection, DbBackend, DbErr, RuntimeErr, SqlxSqliteConnector, sqlx::sqlite::SqlitePoolOptions};
use tokio::sync::{mpsc, oneshot};

use super::queries::{self, NewSubmission, Outcome};
use crate::error::AppError;

/// The most answers of one commit.
const MOST_TOGETHER: usize = 256;

/// How many may wait. More wait in their requests.
const MOST_WAITING: usize = 1_024;

/// Where answers are handed in. Cheap to clone; all clones share one line and one writer, which begins with the first
/// answer.
#[derive(Clone, Debug, Default)]
pub struct AnswerWriter(Arc<Mutex<Option<mpsc::Sender<Waiting>>>>);

/// An answer in the line, and where to tell what became of it.
#[derive(Debug)]
struct Waiting {
    new: NewSubmission,
    told: oneshot::Sender<Result<Outcome, DbErr>>,
}

impl AnswerWriter {
    /// Saves `new` and returns when it is durable, with what became of it.
    ///
    /// # Errors
    /// When the database cannot save it.
    pub async fn save(&self, db: &DatabaseConnection, new: NewSubmission) -> Result<Outcome, DbErr> {
        let (told, outcome) = oneshot::channel();
        self.line(db).send(Waiting { new, told }).await.map_err(|_| gone())?;
        outcome.await.map_err(|_| gone())?
    }

    /// The line to the writer; one that has ended, which only a fault of ours can make it do, is begun anew.
    fn line(&self, db: &DatabaseConnection) -> mpsc::Sender<Waiting> {
        let mut line = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match line.as_ref().filter(|line| !line.is_closed()) {
            Some(line) => line.clone(),
            None => line.insert(begin(db.clone())).clone(),
        }
    }
}

fn begin(db: DatabaseConnection) -> mpsc::Sender<Waiting> {
    let (line, mut waiting) = mpsc::channel(MOST_WAITING);
    let db = own_connection(db);
    tokio::spawn(async move {
        let mut batch = Vec::with_capacity(MOST_TOGETHER);
        while 0 < waiting.recv_many(&mut batch, MOST_TOGETHER).await {
            write(&db, std::mem::take(&mut batch)).await;
        }
    });
    line
}

/// On SQLite a connection forgets what it has read as soon as another has written, so the writer keeps to one of its own: in a
/// burst of answers it finds the pages they go into where it left them, in 16 MB.
fn own_connection(db: DatabaseConnection) -> DatabaseConnection {
    if db.get_database_backend() != DbBackend::Sqlite {
        return db;
    }
    let file = db.get_sqlite_connection_pool().connect_options().as_ref().clone().pragma("cache_size", "-16000");
    let one = SqlitePoolOptions::new().max_connections(1).test_before_acquire(false).connect_lazy_with(file);
    SqlxSqliteConnector::from_sqlx_sqlite_pool(one)
}

/// Saves a batch. If it cannot be saved as a whole, each gets its own try, so that one cannot take the others with it.
async fn write(db: &DatabaseConnection, batch: Vec<Waiting>) {
    metrics::counter!("medmig_answer_commits_total").increment(1);
    let together: Vec<&NewSubmission> = batch.iter().map(|waiting| &waiting.new).collect();
    match queries::save_together(db, &together).await {
        Ok(outcomes) => {
            for (waiting, outcome) in batch.into_iter().zip(outcomes) {
                tell(waiting, Ok(outcome));
            }
        }
        Err(error) if 1 < batch.len() && !matches!(error.clone().into(), AppError::Unavailable(_)) => {
            for waiting in batch {
                let outcome = queries::save_together(db, &[&waiting.new]).await;
                tell(waiting, outcome.map(|outcomes| outcomes.first().copied().unwrap_or(Outcome::NotOpen)));
            }
        }
        Err(error) => batch.into_iter().for_each(|waiting| tell(waiting, Err(error.clone()))),
    }
}

/// Who has gone away in the meantime needs no answer; what was sent is kept all the same.
fn tell(waiting: Waiting, outcome: Result<Outcome, DbErr>) {
    drop(waiting.told.send(outcome));
}

fn gone() -> DbErr {
    DbErr::Conn(RuntimeErr::Internal("the writer of answers has ended".to_owned()))
}
