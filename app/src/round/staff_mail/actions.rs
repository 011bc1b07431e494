//! POST: which mail somebody wants.

use axum::{extract::State, response::Response};
use http::{StatusCode, request::Parts};
use sea_orm::ActiveEnum;

use super::{people::choose, rules::MAIL_PATH};
use crate::{
    account::{mail_ends, rights::signed_in},
    context::AppState,
    dialogue::followers::token::Purpose,
    entity::staff_mail::StaffMail,
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again, show_again_as},
    request,
};

/// Field of what is wanted.
pub const WANTED: &str = "wanted";
/// In the query, and as a note: it is done.
pub const SAVED: &str = "sparat";

/// POST `/arbete/post`: the choice.
pub async fn choose_mail(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let who = signed_in(&state, &parts.headers).await?;
    if !who.is_staff() {
        tracing::warn!(account.id = %who.account().id, "would choose mail to staff without working anywhere");
        return Err(AppError::NotFound);
    }
    let Ok(wanted) = StaffMail::try_from_value(&sent.get(WANTED).to_owned()) else {
        let errors = FormErrors::on(WANTED, "Välj vilka mejl du vill ha");
        return Ok(show_again(&state, parts, FormState::of(sent, errors)).await);
    };
    let id = who.account().id;
    choose(&state, id, wanted, Some(id)).await?;
    see_other(&format!("{MAIL_PATH}?{SAVED}=ja"))
}

/// POST `/arbete/post/avsluta`: no more. Sent by our page, or by a mail program (RFC 8058); the code is all it takes.
pub async fn end(State(state): State<AppState>, parts: Parts) -> Result<Response, AppError> {
    let code = request::query(&parts, "kod");
    let account_id = mail_ends::who(&state, Purpose::EndStaffMail, &code).await?.ok_or(AppError::NotFound)?;
    choose(&state, account_id, StaffMail::Off, None).await?;
    let form = FormState::noted(Sent::default(), SAVED, String::new());
    Ok(show_again_as(StatusCode::OK, &state, parts, form).await)
}
