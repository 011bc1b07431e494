//! POST: how often one of the elected wants mail.

use axum::{extract::State, response::Response};
use http::{StatusCode, request::Parts};
use sea_orm::ActiveEnum;

use super::{people::choose, rules::MAIL_PATH};
use crate::{
    account::{
        mail_ends,
        rights::{SignedIn, signed_in},
    },
    context::AppState,
    dialogue::followers::token::Purpose,
    entity::{elected_mail::ElectedMail, membership::Role},
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again, show_again_as},
    request,
};

/// Field of what is wanted.
pub const WANTED: &str = "wanted";
/// In the query, and as a note: it is done.
pub const SAVED: &str = "sparat";

/// Whoever is signed in, for those who are elected somewhere.
///
/// # Errors
/// [`AppError::NotSignedIn`]; [`AppError::NotFound`] for everybody else.
pub async fn elected(state: &AppState, parts: &Parts) -> Result<SignedIn, AppError> {
    let who = signed_in(state, &parts.headers).await?;
    if !who.is(Role::ElectedRepresentative) {
        tracing::warn!(account.id = %who.account().id, "asked for mail to the elected without being elected");
        return Err(AppError::NotFound);
    }
    Ok(who)
}

/// POST `/politik/post`: the choice.
pub async fn choose_mail(State(state): State<AppState>, parts: Parts, sent: Sent) -> Result<Response, AppError> {
    let id = elected(&state, &parts).await?.account().id;
    let Ok(wanted) = ElectedMail::try_from_value(&sent.get(WANTED).to_owned()) else {
        let errors = FormErrors::on(WANTED, "Välj hur ofta du vill ha mejl");
        return Ok(show_again(&state, parts, FormState::of(sent, errors)).await);
    };
    choose(&state, id, wanted, Some(id)).await?;
    see_other(&format!("{MAIL_PATH}?{SAVED}=ja"))
}

/// POST `/politik/post/avsluta`: no more. Sent by our page, or by a mail program (RFC 8058); the code is all it takes.
pub async fn end(State(state): State<AppState>, parts: Parts) -> Result<Response, AppError> {
    let code = request::query(&parts, "kod");
    let account_id = mail_ends::who(&state, Purpose::EndElectedMail, &code).await?.ok_or(AppError::NotFound)?;
    choose(&state, account_id, ElectedMail::Off, None).await?;
    let form = FormState::noted(Sent::default(), SAVED, String::new());
    Ok(show_again_as(StatusCode::OK, &state, parts, form).await)
}
