//! That mail waits for a mail server, ours or a receiver's, for administrators: before any of it is given up.

use leptos::prelude::*;

use crate::{
    account::rights::{SignedIn, organisation::administered_by},
    context::AppState,
    dialogue::followers::unsent::{self, Stuck},
    error::AppError,
    swedish,
    ui::notice::{Notice, NoticeKind},
};

/// What waits, where that is for them to know.
///
/// # Errors
/// When the database cannot be read.
pub async fn found(state: &AppState, who: &SignedIn) -> Result<Option<Stuck>, AppError> {
    let organisations = administered_by(who);
    if organisations.is_empty() {
        return Ok(None);
    }
    Ok(unsent::stuck(&state.db, organisations, state.clock.now()).await?)
}

/// How many, since when, and what to do.
#[component]
pub fn StuckMail(
    /// What waits.
    stuck: Stuck,
) -> impl IntoView {
    let mails = swedish::count(i64::try_from(stuck.mails).unwrap_or(i64::MAX), "mejl", "mejl");
    let since = stuck.since.map(|since| format!(", det äldsta sedan den {}", swedish::day_of(since)));
    view! {
        <div id="stuck-mail">
            <Notice kind=NoticeKind::Warning title="Mejl som väntar">
                <p>
                    {mails} " har väntat i mer än en timme" {since} ". De har inte tagits emot än. Det kan vara er e-postserver som inte svarar, \
                     eller en mottagares som säger att det får vänta. De skickas av sig själva så fort det går. Är de många, eller väntar de \
                     länge: be den som sköter driften att titta på e-postservern. Det som har väntat för länge skickas inte alls."
                </p>
            </Notice>
        </div>
    }
}
