//! Which error goes where: people see a sentence and a status, the log gets the cause, once, where the response is made.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use sea_orm::{DbErr, RuntimeErr};

use crate::words::Words;

/// Why a page could not be shown, or an act not done.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is nothing at this address, or nothing that the visitor may know of.
    #[error("Sidan finns inte")]
    NotFound,
    /// Nobody is signed in; the page sends them to sign in.
    #[error("Du behöver logga in")]
    NotSignedIn,
    /// Somebody is signed in, without the right.
    #[error("Du har inte rätt att göra detta")]
    NotAllowed,
    /// The state has moved on since the page was shown. The sentence says what to do.
    #[error("{0}")]
    Conflict(&'static str),
    /// More was sent than any form of ours holds.
    #[error("Det du skickade är för stort")]
    TooLarge,
    /// It took longer than a request may take.
    #[error("Det tog för lång tid. Försök igen om en stund.")]
    TooSlow,
    /// A form that acts under a session came from another site, or from a browser that does not say whence.
    #[error("Formuläret kom inte från Med mig")]
    OtherSite,
    /// The database cannot be reached just now.
    #[error("Vi kan inte nå våra uppgifter just nu. Försök igen om en stund.")]
    Unavailable(#[source] DbErr),
    /// What nobody thought of.
    #[error("Något gick fel hos oss. Försök igen om en stund.")]
    Internal(#[source] anyhow::Error),
}

impl AppError {
    /// The HTTP status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotSignedIn => StatusCode::UNAUTHORIZED,
            Self::NotAllowed => StatusCode::FORBIDDEN,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::OtherSite => StatusCode::FORBIDDEN,
            Self::TooSlow | Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What a person is told. A conflict is told in Swedish: it meets those who work here.
    pub fn said(&self, words: Words) -> String {
        match self {
            Self::NotFound => words.error_not_found(),
            Self::NotSignedIn => words.error_not_signed_in(),
            Self::NotAllowed => words.error_not_allowed(),
            Self::Conflict(sentence) => (*sentence).to_owned(),
            Self::TooLarge => words.error_too_large(),
            Self::TooSlow => words.error_too_slow(),
            Self::OtherSite => words.error_other_site(),
            Self::Unavailable(_) => words.error_unavailable(),
            Self::Internal(_) => words.error_internal(),
        }
    }

    /// Writes the cause to the log where there is one worth reading. Called once, where the response is made.
    pub fn log(&self) {
        match self {
            Self::Unavailable(cause) => {
                tracing::error!(error = %cause, "the database did not answer");
            }
            Self::Internal(cause) => {
                tracing::error!(error = format!("{cause:#}"), "a request failed");
            }
            _ => {}
        }
    }
}

impl From<DbErr> for AppError {
    fn from(err: DbErr) -> Self {
        match err {
            DbErr::RecordNotFound(_) => Self::NotFound,
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => Self::Unavailable(err),
            DbErr::Exec(RuntimeErr::SqlxError(ref cause)) | DbErr::Query(RuntimeErr::SqlxError(ref cause))
                if is_away(cause) =>
            {
                Self::Unavailable(err)
            }
            err => Self::Internal(err.into()),
        }
    }
}

impl From<anyhow::Error> for AppError {
    fn from(err: anyhow::Error) -> Self {
        Self::Internal(err)
    }
}

fn is_away(cause: &sea_orm::sqlx::Error) -> bool {
    use sea_orm::sqlx::Error;
    match cause {
        Error::Io(_) | Error::PoolTimedOut | Error::PoolClosed | Error::WorkerCrashed => true,
        Error::Database(refused) => refused.code().is_some_and(|code| is_away_code(&code)),
        _ => false,
    }
}

/// SQLite: busy, read-only, disk error, disk full, cannot open. PostgreSQL: connection lost, no resources, shutting down.
fn is_away_code(code: &str) -> bool {
    let sqlite = code.len() < 5 && code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 8 | 10 | 13 | 14));
    sqlite || ["08", "53", "57P"].iter().any(|class| code.len() == 5 && code.starts_with(class))
}

/// Marks a response that still lacks its page; [`crate::shell::show_errors`] writes one around it.
#[derive(Clone, Debug)]
pub struct Failed(pub std::sync::Arc<AppError>);

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Failed(std::sync::Arc::new(self)));
        response
    }
}
