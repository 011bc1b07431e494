//! `/arbete/personer`: the organisations one administers, and the people of each.

use leptos::{either::Either, prelude::*};
use leptos_axum::ResponseOptions;

use super::parts::{JustDone, RolesExplained, account_in_words, in_words, second_factor_in_words};
use crate::{
    account::{
        contact::contact_path,
        house_rules::house_rules_path,
        oidc::settings_path,
        people::{
            PEOPLE_PATH, invite_path, people_path, person_path,
            queries::{self, Person, Staff},
        },
        rights::organisation::{AdministratorOf, administered, administrator_of},
        roles,
    },
    entity::{membership::Role, organisation, political_body},
    request,
    ui::{
        notice::{Notice, NoticeKind},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

/// `/arbete/personer`: on to the organisation, for those who administer one.
#[component]
pub fn OrganisationsPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let response = expect_context::<ResponseOptions>();
    let found = async move {
        let organisations = administered(&state, &parts.headers).await?;
        if let [only] = organisations.as_slice() {
            let path = http::HeaderValue::from_str(&people_path(&only.slug)).map_err(anyhow::Error::from)?;
            response.set_status(http::StatusCode::SEE_OTHER);
            response.insert_header(http::header::LOCATION, path);
        }
        Ok(organisations)
    };
    shown(found, |organisations| view! { <Organisations organisations/> })
}

#[component]
fn Organisations(organisations: Vec<organisation::Model>) -> impl IntoView {
    let rows: Vec<_> = organisations
        .into_iter()
        .map(|row| view! { <li><a href=people_path(&row.slug)>{row.official_name}</a></li> })
        .collect();
    view! {
        <Page title="Personer" audience=Audience::Staff>
            <Trail steps=vec![("/arbete".to_owned(), "Ditt arbete".to_owned())]/>
            <h1>"Personer"</h1>
            <p class="lead">"Välj organisation."</p>
            <ul class="stack" id="organisations">{rows}</ul>
        </Page>
    }
}

/// The people of one organisation, with their roles.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("organisation"));
    let found = async move {
        let administrator = administrator_of(&state, &parts.headers, &slug).await?;
        let staff = queries::staff(&state.db, &administrator).await?;
        let unmoderated = match administrator.sees(Role::Moderator) {
            true => queries::unmoderated(&state.db, &staff.bodies).await?,
            false => Vec::new(),
        };
        Ok((administrator, staff, unmoderated))
    };
    shown(found, |(administrator, staff, unmoderated)| view! { <People administrator staff unmoderated/> })
}

#[component]
fn People(
    administrator: AdministratorOf<organisation::Model>,
    staff: Staff,
    unmoderated: Vec<political_body::Model>,
) -> impl IntoView {
    let organisation::Model { slug, official_name, .. } = administrator.row().clone();
    let title = format!("Personer i {official_name}");
    let explained: Vec<_> = roles::ALL.into_iter().filter(|role| administrator.sees(*role)).collect();
    let own = administrator.sees_all().then(|| (settings_path(&slug), house_rules_path(&slug), contact_path(&slug)));
    let Staff { bodies, people } = staff;
    let list = if people.is_empty() {
        Either::Left(view! { <p>"Här finns ingen än. Bjud in den första."</p> })
    } else {
        Either::Right(view! { <List slug=slug.clone() bodies people/> })
    };
    view! {
        <Page title=title.clone() audience=Audience::Staff wide=true>
            <Trail steps=vec![("/arbete".to_owned(), "Ditt arbete".to_owned()), (PEOPLE_PATH.to_owned(), "Personer".to_owned())]/>
            <h1 id="people-title">{title}</h1>
            <JustDone/>
            <Unmoderated bodies=unmoderated/>
            <p><a class="button" href=invite_path(&slug)>"Bjud in någon"</a></p>
            {list}
            {own.map(|(sign_in, rules, contact)| view! {
                <p><a href=sign_in>"Egen inloggning och grupper som ger roller"</a></p>
                <p><a href=rules>"Egna regler: diarienummer och minsta antal"</a></p>
                <p><a href=contact>"Kontaktuppgifter som invånare ser"</a></p>
            })}
            <p class="muted">
                "Moderatorer, registratorer och administratörer loggar in i två steg: med lösenord, och med en kod från en \
                 app eller en passkey. Andra kan välja det."
            </p>
            <RolesExplained roles=explained/>
        </Page>
    }
}

/// Bodies with work that nobody can do.
#[component]
fn Unmoderated(bodies: Vec<political_body::Model>) -> impl IntoView {
    let rows: Vec<_> = bodies.into_iter().map(|body| view! { <li>{body.name}</li> }).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div id="unmoderated">
                <Notice kind=NoticeKind::Warning title="Ingen moderator kan logga in">
                    <ul>{rows}</ul>
                    <p>"Här finns en omgång eller en inbjudan som någon måste ta hand om. Bjud in en moderator."</p>
                </Notice>
            </div>
        }
    })
}

#[component]
fn List(slug: String, bodies: Vec<political_body::Model>, people: Vec<Person>) -> impl IntoView {
    let row = |person: Person| {
        let roles: Vec<_> = person.roles.iter().map(|role| view! { <li>{in_words(role, &bodies)}</li> }).collect();
        let (can_sign_in, second_factor) = (account_in_words(&person), second_factor_in_words(&person));
        let Person { account, .. } = person;
        view! {
            <tr>
                <th scope="row">
                    <a href=person_path(&slug, account.id)>{account.display_name}</a>
                    <span class="person-address muted" translate="no">{account.email}</span>
                </th>
                <td><ul>{roles}</ul></td>
                <td>{can_sign_in}</td>
                <td>{second_factor}</td>
            </tr>
        }
    };
    let rows: Vec<_> = people.into_iter().map(row).collect();
    view! {
        <div class="table-wrap" role="region" aria-labelledby="people-title" tabindex="0">
            <table class="table" id="people">
                <thead>
                    <tr>
                        <th scope="col">"Namn"</th><th scope="col">"Roller"</th><th scope="col">"Konto"</th>
                        <th scope="col">"Andra steget"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
