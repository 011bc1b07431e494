//! On the sign-in page: the organisations that have a sign-in of their own, and what came of the last try at one.

use leptos::prelude::*;

use super::{go_path, leave_path, settings};
use crate::{context::AppState, entity::organisation, error::AppError, request};

/// In the query of the sign-in page: at which organisation it was tried.
pub const WHERE: &str = "hos";
/// In the query of the sign-in page: why it let nobody in.
pub const HINDRANCE: &str = "hinder";
/// They have no role here.
pub const NO_ROLE: &str = "uppdrag";
/// Anything else.
pub const NOT_COMPLETED: &str = "avbrott";
/// They have signed out here, and can sign out there too.
pub const STILL_IN: &str = "kvar";
/// They have signed out here, and cannot sign out there from here.
pub const STILL_IN_THERE: &str = "kvar-dar";
/// They come back from signing out there.
pub const CAME_BACK: &str = "tillbaka";

/// The sign-in page with what came of something at an organisation's provider, and where somebody wanted to go.
pub fn told_path(organisation: &str, hindrance: &str, asked: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair(WHERE, organisation).append_pair(HINDRANCE, hindrance);
    if !asked.is_empty() {
        query.append_pair("nasta", asked);
    }
    format!("/logga-in?{}", query.finish())
}

/// What the sign-in page has to say of them.
#[derive(Debug, Default)]
pub struct Elsewhere {
    /// At which one it was tried, where one led back here.
    tried: Option<organisation::Model>,
    /// Those that have a sign-in.
    organisations: Vec<organisation::Model>,
}

/// Reads it; a page without it is better than none.
pub async fn elsewhere(state: &AppState, place: &str) -> Elsewhere {
    let tried = tried(state, place).await.unwrap_or_default();
    let organisations = settings::organisations(&state.db).await.unwrap_or_default();
    Elsewhere { tried, organisations }
}

/// Where the last try led back from. What is typed into the form afterwards is another try.
pub fn led_back_from() -> String {
    let is_newer = request::form().is_shown_again();
    if is_newer { String::new() } else { request::query(&request::parts(), WHERE) }
}

impl Elsewhere {
    /// What came of the last try, where one led back here.
    pub fn what_came_of_it(&self) -> Option<AnyView> {
        let hindrance = request::query(&request::parts(), HINDRANCE);
        let tried = self.tried.as_ref()?;
        let (title, then) = said(tried, &hindrance)?;
        let way_out = (hindrance == STILL_IN).then(|| {
            view! {
                <p><a class="button button--secondary" id="leave-provider" href=leave_path(&tried.slug)>
                    "Logga ut hos " {tried.official_name.clone()}
                </a></p>
            }
        });
        let view = view! {
            <div class="notice notice--warning" role="alert" id="own-sign-in-notice">
                <p class="notice-title">{title}</p>
                <p>{then}</p>
                {way_out}
            </div>
        };
        Some(view.into_any())
    }

    /// The organisations where people sign in with the accounts they have there.
    pub fn choices(self) -> Option<AnyView> {
        let (organisations, asked) = (self.organisations, request::query(&request::parts(), "nasta"));
        (!organisations.is_empty()).then(|| view! { <Choices organisations asked/> }.into_any())
    }
}

/// The organisation with this slug, if people can sign in at it.
async fn tried(state: &AppState, slug: &str) -> Result<Option<organisation::Model>, AppError> {
    if slug.is_empty() {
        return Ok(None);
    }
    settings::at(&state.db, slug).await.map(|(row, _)| Some(row))
}

fn said(tried: &organisation::Model, hindrance: &str) -> Option<(String, String)> {
    let place = &tried.official_name;
    match hindrance {
        NOT_COMPLETED => {
            let title = format!("Inloggningen hos {place} gick inte att slutföra. Försök igen.");
            Some((title, "Går det inte heller nu? Säg till den som är administratör för Med mig hos er.".to_owned()))
        }
        NO_ROLE => {
            let title = "Du har ingen roll i Med mig än".to_owned();
            Some((
                title,
                format!(
                    "Be den som är administratör för Med mig hos {place} om en roll. Registratorer loggar in med lösenord."
                ),
            ))
        }
        _ => Some(("Du är utloggad ur Med mig".to_owned(), signed_out(place, hindrance)?)),
    }
}

/// What somebody is told of their sign-in at `place` when they have signed out here.
fn signed_out(place: &str, hindrance: &str) -> Option<String> {
    match hindrance {
        STILL_IN => Some(format!(
            "Du kan fortfarande vara inloggad hos {place}. Använder fler den här datorn? Logga ut där också."
        )),
        STILL_IN_THERE => Some(format!(
            "Du kan fortfarande vara inloggad hos {place}, och det kan vi inte avsluta härifrån. Använder fler den här datorn? Logga ut \
             där, eller stäng alla fönster i webbläsaren."
        )),
        CAME_BACK => Some(format!(
            "Du är tillbaka från utloggningen hos {place}. Valde du att logga ut är du utloggad där också."
        )),
        _ => None,
    }
}

#[component]
fn Choices(organisations: Vec<organisation::Model>, asked: String) -> impl IntoView {
    let asked: String = form_urlencoded::byte_serialize(asked.as_bytes()).collect();
    let query = if asked.is_empty() { asked } else { format!("?nasta={asked}") };
    let rows: Vec<_> = organisations
        .into_iter()
        .map(|row| {
            let path = format!("{}{query}", go_path(&row.slug));
            view! { <li><a class="button button--secondary" href=path>{row.official_name}</a></li> }
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="own-sign-ins-title">
            <h2 id="own-sign-ins-title">"Logga in med kontot du har på jobbet"</h2>
            <p>"Du kommer till din arbetsgivares inloggning och sedan tillbaka hit."</p>
            <ul class="stack" id="own-sign-ins">{rows}</ul>
        </section>
    }
}
