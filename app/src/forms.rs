//! Forms: what was sent, what is wrong with it, and the same page again with every word kept.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
    response::Response,
};
use chrono::TimeDelta;
use http::{HeaderValue, StatusCode, header, request::Parts};
use leptos::prelude::provide_context;
use sha2::{Digest, Sha256};

use crate::{context::AppState, error::AppError, shell, swedish};

/// No form of ours has more fields; what comes after is not read.
const MOST_FIELDS: usize = 2_000;

/// Field that asks for the page to be shown again, in the language of the address, and for nothing to be done.
pub const SHOW: &str = "show";

/// What a form sent, field by field. Anything may be missing, doubled or nonsense; `check` functions say what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent(Arc<Vec<(String, String)>>);

impl Sent {
    /// The fields in the order they stood in the form.
    pub fn new(fields: Vec<(String, String)>) -> Self {
        Self(Arc::new(fields))
    }

    /// Reads `application/x-www-form-urlencoded`. Broken encoding becomes U+FFFD, and so does the zero byte, which
    /// PostgreSQL cannot hold; line breaks become `\n`.
    pub fn parse(body: &[u8]) -> Self {
        let clean = |text: &str| text.replace('\0', "\u{FFFD}").replace("\r\n", "\n");
        Self::new(
            form_urlencoded::parse(body).take(MOST_FIELDS).map(|(name, value)| (clean(&name), clean(&value))).collect(),
        )
    }

    /// The first value of a field as it was typed, empty where the field is missing.
    pub fn get(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// Every value of a field, in order.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The same with one value for this field, whatever was sent for it.
    #[must_use]
    pub fn with(&self, name: &str, value: String) -> Self {
        let others = self.0.iter().filter(|(field, _)| field != name).cloned();
        Self::new(others.chain([(name.to_owned(), value)]).collect())
    }

    /// All fields with their values.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let kept = request.extensions().get::<Kept>().cloned();
        let body = Bytes::from_request(request, state).await.map_err(|_| AppError::TooLarge)?;
        let sent = Self::parse(&body);
        if let Some(Kept(kept)) = kept {
            // A form is read once.
            drop(kept.set(sent.clone()));
        }
        Ok(sent)
    }
}

/// Among a request's extensions: holds what its form sent, for the page that tells what was sent in vain.
#[derive(Clone, Debug, Default)]
pub struct Kept(Arc<OnceLock<Sent>>);

impl Kept {
    /// What was sent; nothing before it is read.
    pub fn sent(&self) -> Sent {
        self.0.get().cloned().unwrap_or_default()
    }
}

/// What is wrong, by the id of the field it stands at; in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormErrors(Vec<(String, String)>);

impl FormErrors {
    /// One mistake.
    pub fn on(field: impl Into<String>, sentence: impl Into<String>) -> Self {
        let mut errors = Self::default();
        errors.add(field, sentence);
        errors
    }

    /// Adds a sentence at a field. The first one at a field stands.
    pub fn add(&mut self, field: impl Into<String>, sentence: impl Into<String>) {
        let field = field.into();
        if self.at(&field).is_none() {
            self.0.push((field, sentence.into()));
        }
    }

    /// These and then `others`.
    #[must_use]
    pub fn and(mut self, others: Option<Self>) -> Self {
        for (field, sentence) in others.unwrap_or_default().0 {
            self.add(field, sentence);
        }
        self
    }

    /// The same with what each field is called before its sentence, where `name` says so.
    #[must_use]
    pub fn named(self, name: impl Fn(&str) -> Option<String>) -> Self {
        let named = self.0.into_iter().map(|(field, sentence)| match name(&field) {
            Some(name) => (field, format!("{name}: {sentence}")),
            None => (field, sentence),
        });
        Self(named.collect())
    }

    /// The sentence at a field.
    pub fn at(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, sentence)| sentence.as_str())
    }

    /// Field and sentence, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, sentence)| (field.as_str(), sentence.as_str()))
    }

    /// Whether all is well.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `value` if nothing is wrong.
    ///
    /// # Errors
    /// These themselves, if anything is.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

/// What a page with a form shows: what was typed and what is wrong. Empty on the first visit.
#[derive(Clone, Debug, Default)]
pub struct FormState {
    /// What was typed.
    pub sent: Sent,
    /// What is wrong with it.
    pub errors: Arc<FormErrors>,
    /// Other things the page needs to say after a post, by name (for example `same_code`).
    pub notes: Arc<BTreeMap<&'static str, String>>,
}

impl FormState {
    /// The form as it was sent, with its mistakes.
    pub fn of(sent: Sent, errors: FormErrors) -> Self {
        Self { sent, errors: Arc::new(errors), notes: Arc::default() }
    }

    /// The form as it was sent, with one other thing to say.
    pub fn noted(sent: Sent, name: &'static str, note: String) -> Self {
        Self { sent, notes: Arc::new(BTreeMap::from([(name, note)])), ..Self::default() }
    }

    /// Whether this page is the answer to a form.
    pub fn is_shown_again(&self) -> bool {
        self.sent.fields().next().is_some() || !self.errors.is_empty()
    }
}

/// What was typed in the field `name`, without the space around it; a mistake at the field where it has more than `most` characters.
pub fn text(sent: &Sent, name: &str, most: usize, errors: &mut FormErrors) -> String {
    let typed = sent.get(name).trim();
    if most < typed.chars().count() {
        errors.add(name, format!("Skriv högst {} tecken", swedish::number(i64::try_from(most).unwrap_or(i64::MAX))));
    }
    typed.to_owned()
}

/// A short fingerprint of what a form is filled from: another one says that somebody has changed it since.
pub fn stamp(of: &impl std::fmt::Debug) -> String {
    Sha256::digest(format!("{of:?}")).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The page of this address again, filled in, with status 422.
pub async fn show_again(state: &AppState, parts: Parts, form: FormState) -> Response {
    show_again_as(StatusCode::UNPROCESSABLE_ENTITY, state, parts, form).await
}

/// The page of this address again, filled in, with this status unless the page has set one itself.
pub async fn show_again_as(status: StatusCode, state: &AppState, parts: Parts, form: FormState) -> Response {
    let mut response = shell::render(state, Request::from_parts(parts, Body::empty()), move || {
        provide_context(form.clone());
    })
    .await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}

/// The page of this address again, filled in, with status 429 and after how long to try again.
pub async fn show_again_later(wait: TimeDelta, state: &AppState, parts: Parts, form: FormState) -> Response {
    let mut response = show_again_as(StatusCode::TOO_MANY_REQUESTS, state, parts, form).await;
    if response.status() == StatusCode::TOO_MANY_REQUESTS {
        let seconds = HeaderValue::from(wait.num_seconds().max(0).unsigned_abs() + 1);
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    response
}

/// On to another page of ours. `path` is built by us, never typed by a visitor.
///
/// # Errors
/// [`AppError::Internal`] when the path cannot stand in a header, which is a fault of ours.
pub fn see_other(path: &str) -> Result<Response, AppError> {
    let location = HeaderValue::from_str(path).map_err(anyhow::Error::from)?;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(header::LOCATION, location);
    Ok(response)
}
