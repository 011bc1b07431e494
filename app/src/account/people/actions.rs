//! POST: inviting somebody, and changing what one of those who work here may do.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;

use super::{
    acts,
    form::{self, ACT, GIVE, LEAVE, MEMBERSHIP, RENEW, TAKE, TAKE_APP},
    people_path, person_path,
    queries::{self, Person},
};
use crate::{
    account::rights::organisation::{AdministratorOf, administrator_of},
    context::AppState,
    dialogue::places,
    entity::{membership, organisation},
    error::AppError,
    forms::{FormErrors, Sent},
    round::{actions::answer, life::NotDone},
};

/// In the query of a page: what has just been done, by its act.
pub const DONE: &str = "klart";
/// Somebody was invited.
pub const INVITED: &str = "inbjuden";
/// How residents reach the organisation was saved.
pub const CONTACT: &str = "kontakt";
/// Somebody has none of the roles any more that are given for the county.
pub const LEFT_COUNTY: &str = "leave-county";

/// POST: invite somebody.
pub async fn invite(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let administrator = administrator_of(&state, &parts.headers, &slug).await?;
    let bodies = places::bodies(&state.db, administrator.row().id).await?;
    let done = match form::check_invitation(&sent, &administrator, &bodies) {
        Ok(new) => acts::invite(&state, &administrator, &new).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &format!("{}?{DONE}={INVITED}", people_path(&slug))).await
}

/// POST: change what somebody may do.
pub async fn act_on_person(
    State(state): State<AppState>,
    Path((slug, account_id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let administrator = administrator_of(&state, &parts.headers, &slug).await?;
    let person = queries::person(&state.db, &administrator, &account_id).await?;
    let done = done(&state, &administrator, &person, &sent).await;
    let next = next(&state, &administrator, &person, sent.get(ACT)).await?;
    answer(&state, parts, sent, done, &next).await
}

async fn done(
    state: &AppState,
    administrator: &AdministratorOf<organisation::Model>,
    person: &Person,
    sent: &Sent,
) -> Result<(), NotDone> {
    match sent.get(ACT) {
        GIVE => {
            let bodies = places::bodies(&state.db, administrator.row().id).await?;
            let wanted = form::check_role(sent, administrator, &bodies).map_err(NotDone::Missing)?;
            let instead =
                if sent.get(MEMBERSHIP).is_empty() { None } else { Some(theirs(administrator, person, sent)?) };
            acts::give(state, administrator, person, wanted, instead).await
        }
        TAKE => acts::take(state, administrator, person, theirs(administrator, person, sent)?).await,
        RENEW => acts::renew(state, administrator, person).await,
        TAKE_APP => acts::take_app_away(state, administrator, person).await,
        LEAVE => {
            form::check_sure(sent).map_err(NotDone::Missing)?;
            acts::leave(state, administrator, person).await
        }
        _ => Err(NotDone::Missing(FormErrors::on(form::ROLE, "Välj vad du vill göra"))),
    }
}

/// The role that the form names, if it is one of theirs that the administrator takes.
fn theirs<'a>(
    administrator: &AdministratorOf<organisation::Model>,
    person: &'a Person,
    sent: &Sent,
) -> Result<&'a membership::Model, NotDone> {
    let named = person.roles.iter().find(|role| role.id.to_string() == sent.get(MEMBERSHIP));
    let named = named.filter(|role| administrator.gives(role.role));
    named.ok_or(NotDone::Failed(AppError::Conflict("Rollen är redan borttagen")))
}

/// Where to go when it is done: to the person if they still work here, else to the others. Who has acted on themselves may
/// have no right to either page any more.
async fn next(
    state: &AppState,
    administrator: &AdministratorOf<organisation::Model>,
    person: &Person,
    act: &str,
) -> Result<String, AppError> {
    if person.account.id == administrator.account().id {
        return Ok("/arbete".to_owned());
    }
    let slug = &administrator.row().slug;
    let left = queries::staff(&state.db, administrator).await?.people;
    let stays = left.iter().any(|left| left.account.id == person.account.id);
    let path = if stays { person_path(slug, person.account.id) } else { people_path(slug) };
    let done = if act == LEAVE && !administrator.sees_all() { LEFT_COUNTY } else { act };
    Ok(format!("{path}?{DONE}={done}"))
}
