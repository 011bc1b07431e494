//! GET: off to the organisation's provider, and back from it. POST: what an administrator says about it.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{Uri, request::Parts};

use super::{
    arrival::{self, NotLetIn},
    ceremony,
    choices::{CAME_BACK, NO_ROLE, NOT_COMPLETED, told_path},
    form::{self, ACT, ADD, END, GROUP, REMOVE, SAVE},
    groups,
    provider::{Provider, Ties},
    settings, settings_path,
    told::Told,
    wire::Reach,
};
use crate::{
    account::{
        actions::{go_on, slowed_down, with_cookie},
        limits,
        people::form as people_form,
        rights::organisation::{AdministratorOf, own_administrator_of},
    },
    context::AppState,
    dialogue::places,
    entity::{organisation, own_sign_in},
    error::AppError,
    forms::{FormErrors, Sent, see_other},
    limits::{Counted, Turn},
    request,
    round::{actions::answer, life::NotDone},
};

/// What everybody signs in at.
pub(super) const SIGN_IN: &str = "/logga-in";

/// The most characters of a provider's word for what went wrong that the log gets.
const LONGEST_WORD: usize = 40;

/// GET `/logga-in/hos/{organisation}`: on to the provider. A link and no form, since browsers let no form of ours end elsewhere.
///
/// # Errors
/// [`AppError::NotFound`] when the organisation has no sign-in of its own.
pub async fn go(State(state): State<AppState>, Path(slug): Path<String>, parts: Parts) -> Result<Response, AppError> {
    let (row, own) = settings::at(&state.db, &slug).await?;
    if is_led_here(&parts) {
        return see_other(SIGN_IN);
    }
    if let Turn::Wait(wait) = limits::begin_elsewhere(&state, request::sender(&state, &parts)).await? {
        return Ok(slowed_down(&state, at_sign_in(parts), Sent::default(), wait).await);
    }
    let asked = request::query(&parts, "nasta");
    let (cookie, ties) = ceremony::begin(&state, row.id, &asked).await?;
    match address(&state, &row, &own, &ties).await {
        Ok(address) => with_cookie(&cookie, see_other(&address)?),
        Err(cause) => not_completed(&row, &asked, &cause),
    }
}

/// Whether another site led the browser here. Whoever is signed in at the provider would be signed in here without having asked for it.
pub(super) fn is_led_here(parts: &Parts) -> bool {
    let site = parts.headers.get("sec-fetch-site");
    site.is_some_and(|site| site == "cross-site" || site == "same-site")
}

async fn address(
    state: &AppState,
    row: &organisation::Model,
    own: &own_sign_in::Model,
    ties: &Ties,
) -> anyhow::Result<String> {
    of(state, row, own)?.address(ties).await
}

/// GET `/logga-in/hos/{organisation}/svar`: back from the provider, with a code or with what went wrong; or with nothing, from signing
/// out there. One address for both is one less for them to register.
///
/// # Errors
/// As [`go`].
pub async fn come_back(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
) -> Result<Response, AppError> {
    let (row, own) = settings::at(&state.db, &slug).await?;
    if ["state", "code", "error"].iter().all(|said| request::query(&parts, said).is_empty()) {
        return see_other(&told_path(&row.slug, CAME_BACK, ""));
    }
    // First, so that a page that sends people here does not use up the tries of their network.
    let taken = ceremony::take(&state, &parts.headers, row.id, &request::query(&parts, "state")).await?;
    let Some((asked, ties)) = taken else {
        return not_completed(&row, "", &anyhow::anyhow!("no sign-in of this browser is under way"));
    };
    let tried = match limits::come_from_elsewhere(&state, request::sender(&state, &parts)).await? {
        Turn::Now(tried) => tried,
        Turn::Wait(wait) => return Ok(slowed_down(&state, at_sign_in(parts), Sent::default(), wait).await),
    };
    let told = match told(&state, &row, &own, (&parts, &ties)).await {
        Ok(told) => told,
        Err(cause) => return not_completed(&row, &asked, &cause),
    };
    let_in(&state, &parts, (&row, &own), (&told, &tried), &asked).await
}

async fn let_in(
    state: &AppState,
    parts: &Parts,
    (row, own): (&organisation::Model, &own_sign_in::Model),
    (told, tried): (&Told, &Counted),
    asked: &str,
) -> Result<Response, AppError> {
    match arrival::let_in(state, &parts.headers, (own, told), tried).await {
        Ok((account, begun)) => {
            let response = go_on(state, &account, &begun, asked).await?;
            with_cookie(&ceremony::cleared(), response)
        }
        Err(NotLetIn::Database(cause)) => Err(cause.into()),
        Err(cause @ (NotLetIn::NoRole | NotLetIn::Closed)) => {
            log(row, &cause.into());
            outside(row, asked, NO_ROLE)
        }
        Err(cause) => not_completed(row, asked, &cause.into()),
    }
}

/// Who it was, of a request that comes back with a code.
async fn told(
    state: &AppState,
    row: &organisation::Model,
    own: &own_sign_in::Model,
    (parts, ties): (&Parts, &Ties),
) -> anyhow::Result<Told> {
    let wrong = request::query(parts, "error");
    anyhow::ensure!(wrong.is_empty(), "the provider says {}", word(&wrong));
    // Where the provider says who it is (RFC 9207), it is the one that was asked.
    let issuer = request::query(parts, "iss");
    anyhow::ensure!(issuer.is_empty() || issuer == own.issuer, "another provider answered");
    of(state, row, own)?.told(ties, &request::query(parts, "code"), state.clock.now()).await
}

/// The provider that an organisation names.
pub(super) fn of(state: &AppState, row: &organisation::Model, own: &own_sign_in::Model) -> anyhow::Result<Provider> {
    let provider = settings::provider(state, row, own);
    provider.ok_or_else(|| anyhow::anyhow!("our secret there was sealed under another MEDMIG_SECRET"))
}

/// One word, since anybody can write it.
fn word(said: &str) -> String {
    said.chars().filter(|c| c.is_ascii_lowercase() || *c == '_').take(LONGEST_WORD).collect()
}

/// Back to the sign-in page, which says that it was not completed. The cause goes to the log, without who it was.
fn not_completed(row: &organisation::Model, asked: &str, cause: &anyhow::Error) -> Result<Response, AppError> {
    log(row, cause);
    outside(row, asked, NOT_COMPLETED)
}

fn log(row: &organisation::Model, cause: &anyhow::Error) {
    let cause = format!("{cause:#}");
    tracing::warn!(organisation.id = %row.id, cause, "a sign-in at an organisation's provider let nobody in");
}

fn outside(row: &organisation::Model, asked: &str, hindrance: &str) -> Result<Response, AppError> {
    with_cookie(&ceremony::cleared(), see_other(&told_path(&row.slug, hindrance, asked))?)
}

/// The same request for the sign-in page, which is what is shown.
pub(super) fn at_sign_in(mut parts: Parts) -> Parts {
    parts.uri = Uri::from_static(SIGN_IN);
    parts
}

/// POST: where people sign in, and which roles come with which groups.
///
/// # Errors
/// [`AppError::NotFound`] for all but administrators of the organisation.
pub async fn act_on_settings(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let administrator = own_administrator_of(&state, &parts.headers, &slug).await?;
    let done = done(&state, &administrator, &sent).await;
    let next = format!("{}?klart={}", settings_path(&slug), known(sent.get(ACT)));
    answer(&state, parts, sent, done, &next).await
}

async fn done(
    state: &AppState,
    administrator: &AdministratorOf<organisation::Model>,
    sent: &Sent,
) -> Result<(), NotDone> {
    match sent.get(ACT) {
        SAVE => save(state, administrator, sent).await,
        END => Ok(settings::end(state, administrator).await?),
        ADD => {
            let bodies = places::bodies(&state.db, administrator.row().id).await?;
            let role = people_form::check_role(sent, administrator, &bodies).and_then(form::by_group);
            match (form::check_group(sent), role) {
                (Ok(group), Ok(wanted)) => groups::add(state, administrator, &group, wanted).await,
                (group, wanted) => Err(NotDone::Missing(group.err().unwrap_or_default().and(wanted.err()))),
            }
        }
        REMOVE => groups::remove(state, administrator, sent.get(GROUP)).await,
        _ => Err(NotDone::Missing(FormErrors::on(form::ISSUER, "Välj vad du vill göra"))),
    }
}

/// Saves it if there is a provider that answers: a mistyped address is told now, and not to the first who would sign in.
async fn save(
    state: &AppState,
    administrator: &AdministratorOf<organisation::Model>,
    sent: &Sent,
) -> Result<(), NotDone> {
    let row = administrator.row();
    let kept = settings::of(&state.db, row.id).await?;
    let wanted = form::check(sent, kept.as_ref(), Reach::of(&state.base_url)).map_err(NotDone::Missing)?;
    let Some(provider) = settings::provider_of(state, row, (&wanted, kept.as_ref())) else {
        return Err(NotDone::Missing(FormErrors::on(form::CLIENT_SECRET, "Skriv hemligheten igen")));
    };
    if let Err(cause) = provider.address(&Ties::none()).await {
        log(row, &cause);
        let sentence = "Vi hittar ingen inloggning på den adressen. Se efter att den är rätt och försök igen.";
        return Err(NotDone::Missing(FormErrors::on(form::ISSUER, sentence)));
    }
    Ok(settings::save(state, administrator, &wanted).await?)
}

/// The act as the address of the page that follows says it.
fn known(act: &str) -> &'static str {
    [SAVE, END, ADD, REMOVE].into_iter().find(|known| *known == act).unwrap_or_default()
}
