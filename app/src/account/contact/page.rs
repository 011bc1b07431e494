//! `/arbete/personer/{organisation}/kontakt`: how residents reach the organisation.

use leptos::prelude::*;

use super::form::{MAIL, PHONE, filled, stamp};
use crate::{
    account::{
        people::{PEOPLE_PATH, people_path},
        rights::organisation::own_administrator_of,
    },
    channel::{differences::Difference, seen::Seen},
    entity::organisation,
    request,
    ui::{
        fields::{ErrorSummary, TextField},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

/// A number and an address, either of which may be left out.
#[component]
pub fn ContactPage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("organisation"));
    let found = async move {
        let administrator = own_administrator_of(&state, &parts.headers, &slug).await?;
        Ok(administrator.row().clone())
    };
    shown(found, |organisation| view! { <ContactForm organisation/> })
}

#[component]
fn ContactForm(organisation: organisation::Model) -> impl IntoView {
    let (start, stamp) = (filled(&organisation), stamp(&organisation));
    let differences =
        Difference::between(&[(PHONE, "Telefonnummer"), (MAIL, "E-postadress")], &start, &request::form().sent);
    let value = move |name: &str| start.get(name).to_owned();
    let organisation::Model { slug, official_name, .. } = organisation;
    view! {
        <Page title="Kontaktuppgifter" audience=Audience::Staff>
            <ErrorSummary/>
            <Trail steps=vec![(PEOPLE_PATH.to_owned(), "Personer".to_owned()), (people_path(&slug), official_name)]/>
            <h1>"Kontaktuppgifter"</h1>
            <p class="lead">
                "De visas för invånare på dialogens sida, i frågeformuläret och på sidan om tillgänglighet. Lämnar du båda \
                 tomma står det att man kan ringa växeln."
            </p>
            <form method="post" class="stack" novalidate>
                <Seen stamp differences/>
                <TextField name=PHONE label="Telefonnummer" hint="Skriv gärna i en parentes när någon svarar." kind="tel"
                    value=value(PHONE)/>
                <TextField name=MAIL label="E-postadress" hint="Helst en funktionsadress, som flera läser." kind="email"
                    value=value(MAIL)/>
                <div class="actions"><button class="button">"Spara"</button></div>
            </form>
        </Page>
    }
}
