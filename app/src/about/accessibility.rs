//! `/tillganglighet`: the statement that DOS-lagen (2018:1937) demands, with what is known and what is not. Whoever mends a
//! flaw takes it away here, and moves [`UPDATED`].

use chrono::NaiveDate;
use leptos::prelude::*;

use super::ACCESSIBILITY_AUTHORITY;
use crate::{
    dialogue::places,
    request,
    ui::{
        contact::{Contact, Ways},
        page::{Page, Trail},
        shown::shown,
    },
};

/// When the service was last assessed.
const ASSESSED: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 21);
/// When this statement was last changed.
const UPDATED: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 26);

/// The accessibility statement.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let state = request::state();
    let contacts = async move { Ok(places::contacts(&state.db).await?) };
    shown(contacts, |contacts| view! { <Statement contacts/> })
}

#[component]
fn Statement(contacts: Vec<Contact>) -> impl IntoView {
    let words = request::words();
    view! {
        <Page title=words.access_title()>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <h1>{words.access_heading()}</h1>
            <p class="lead">{words.access_lead()}</p>
            <p>{words.access_who()}</p>
            <section class="part" aria-labelledby="how-well">
                <h2 id="how-well">{words.access_how_well()}</h2>
                <p>{words.access_before()} " " <strong>{words.access_partly()}</strong> " " {words.access_after()}</p>
            </section>
            <Flaws/>
            <Help contacts/>
            <Complain/>
            <Method/>
        </Page>
    }
}

/// What is known not to be good enough, sorted by whom it hinders.
#[component]
fn Flaws() -> impl IntoView {
    let words = request::words();
    view! {
        <section class="part" aria-labelledby="flaws">
            <h2 id="flaws">{words.access_flaws()}</h2>
            <h3>{words.access_flaws_easy()}</h3>
            <ul>
                <li>{words.access_flaws_easy_vision()}</li>
                <li>{words.access_flaws_easy_rounds()}</li>
            </ul>
            <h3>{words.access_flaws_language()}</h3>
            <ul>
                <li>{words.access_flaws_language_text()}</li>
            </ul>
            <h3>{words.access_flaws_aids()}</h3>
            <ul>
                <li>{words.access_flaws_aids_text()}</li>
            </ul>
            <p>{words.access_flaws_none_excepted()}</p>
        </section>
    }
}

#[component]
fn Help(contacts: Vec<Contact>) -> impl IntoView {
    let words = request::words();
    let rows: Vec<_> = contacts
        .into_iter()
        .map(|Contact { place, phone, mail }| view! { <li>{place} ":" <Ways phone mail/></li> })
        .collect();
    view! {
        <section class="part" aria-labelledby="help">
            <h2 id="help">{words.access_help()}</h2>
            <p>{words.access_help_text()}</p>
            {(!rows.is_empty()).then(|| view! { <ul>{rows}</ul> })}
            <p>{words.contact_others()}</p>
            <p>{words.access_help_no_form()}</p>
        </section>
    }
}

#[component]
fn Complain() -> impl IntoView {
    let words = request::words();
    let (name, address) = ACCESSIBILITY_AUTHORITY;
    view! {
        <section class="part" aria-labelledby="complain">
            <h2 id="complain">{words.access_complain()}</h2>
            <p>{name} " " {words.access_complain_before()} " " <a href=address>{words.access_complain_link()}</a> "."</p>
        </section>
    }
}

#[component]
fn Method() -> impl IntoView {
    let words = request::words();
    let day = |on: Option<NaiveDate>| on.map(|on| words.day(on)).unwrap_or_default();
    view! {
        <section class="part" aria-labelledby="method">
            <h2 id="method">{words.access_method()}</h2>
            <p>{words.access_method_text()}</p>
            <p>{words.access_assessed(day(ASSESSED))} " " {words.access_updated(day(UPDATED))}</p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_statement_is_not_older_than_what_it_tells_of() {
        assert!(ASSESSED.is_some() && ASSESSED <= UPDATED);
    }
}
