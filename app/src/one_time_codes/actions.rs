//! What the page of codes sends: the choice, and codes to make. The codes leave in the answer to the POST itself, a file
//! that nobody on the way may keep: a list, or letters as PDF.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::{
    demand::demand,
    form::{self, ACT, DEMAND, FREE, NUMBER, Order, Wanted},
    letters, list,
    making::{self, NotMade},
    rules::{MOST_CODES, codes_path},
};
use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    answer::receipt::ReceiptCode,
    channel::{language_buttons::in_language, languages::spoken},
    context::AppState,
    entity::round,
    error::AppError,
    forms::{FormErrors, Sent},
    pdf::{self, named},
    round::{actions::answer, life::NotDone, work_queries::preparation},
    spreadsheet, swedish,
    words::Words,
};

/// POST: demand a code or not; or make codes.
pub async fn act_on_codes(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let page = codes_path(&moderator.row().code);
    let words = spoken(moderator.row(), &parts);
    if let Some(form) = in_language(&state, &parts, &sent).await {
        return Ok(form);
    }
    let asked = sent.get(ACT).to_owned();
    if asked == DEMAND || asked == FREE {
        let done = demand(&state, &moderator, asked == DEMAND).await.map_err(NotDone::Failed);
        return answer(&state, parts, sent, done, &page).await;
    }
    match made(&state, &moderator, &sent, words).await {
        Ok(file) => Ok(file),
        Err(not_done) => answer(&state, parts, sent, Err(not_done), &page).await,
    }
}

/// A file with the codes that were asked for; letters are in the language that the address names. Nothing is made before the
/// whole form is right.
async fn made(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
    words: Words,
) -> Result<Response, NotDone> {
    let Order { number, wanted } = form::check_order(sent).map_err(NotDone::Missing)?;
    match wanted {
        Wanted::List => {
            let codes = making::make(state, moderator, number).await.map_err(why_not)?;
            Ok(listed(state, moderator.row(), &codes)?)
        }
        Wanted::Letters { contact } => printed(state, moderator, number, contact, words).await,
    }
}

/// A letter for each code. The codes are made when it is their turn to be set, so that none are made in vain if the wait is
/// too long.
async fn printed(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    number: usize,
    contact: Option<String>,
    words: Words,
) -> Result<Response, NotDone> {
    let language = letters::language(&state.db, moderator.row(), words).await?;
    let ready = preparation(&state.db, moderator.row().id).await?;
    let letter = letters::letter(ready, contact, &state.base_url, &language);
    let turn = pdf::turn().await?;
    let codes = making::make(state, moderator, number).await.map_err(why_not)?;
    let codes: Vec<_> = codes.iter().map(ToString::to_string).collect();
    let file = turn.set(move || print::letter::letters(&letter, &codes)).await?;
    Ok(pdf::download(&named("Brev", words, &moderator.row().code), file))
}

fn why_not(not_made: NotMade) -> NotDone {
    match not_made {
        NotMade::TooMany(there) => {
            let [most, there] = [MOST_CODES, there].map(|n| swedish::number(i64::try_from(n).unwrap_or(i64::MAX)));
            let sentence = format!("En omgång har högst {most} koder, och här finns {there}. Gör färre.");
            NotDone::Missing(FormErrors::on(NUMBER, sentence))
        }
        NotMade::NotDemanded => NotDone::Failed(AppError::Conflict("Omgången kräver ingen kod.")),
        NotMade::Over => NotDone::Failed(AppError::Conflict("Omgången tar inte emot fler svar.")),
        NotMade::Database(cause) => cause.into(),
    }
}

/// The codes for whoever prints the letters.
fn listed(state: &AppState, round: &round::Model, codes: &[ReceiptCode]) -> Result<Response, AppError> {
    let code: String = round.code.chars().filter(char::is_ascii_alphanumeric).collect();
    spreadsheet::download(&format!("engangskoder-{code}"), list::file(codes, round, &state.base_url)?)
}
