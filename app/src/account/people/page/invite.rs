//! `/arbete/personer/{organisation}/bjud-in`: somebody is invited.

use leptos::prelude::*;

use super::parts::{RoleFields, RolesExplained};
use crate::{
    account::{
        people::{PEOPLE_PATH, people_path},
        rights::organisation::{AdministratorOf, administrator_of},
        roles,
    },
    dialogue::places,
    entity::{organisation, political_body},
    request,
    ui::{
        fields::{ErrorSummary, TextField},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

/// Whom, to what.
#[component]
pub fn InvitePage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("organisation"));
    let found = async move {
        let administrator = administrator_of(&state, &parts.headers, &slug).await?;
        let bodies = places::bodies(&state.db, administrator.row().id).await?;
        Ok((administrator, bodies))
    };
    shown(found, |(administrator, bodies)| view! { <Invite administrator bodies/> })
}

#[component]
fn Invite(administrator: AdministratorOf<organisation::Model>, bodies: Vec<political_body::Model>) -> impl IntoView {
    let organisation::Model { slug, official_name, .. } = administrator.row().clone();
    let explained: Vec<_> = roles::ALL.into_iter().filter(|role| administrator.gives(*role)).collect();
    view! {
        <Page title="Bjud in någon" audience=Audience::Staff>
            <ErrorSummary/>
            <Trail steps=vec![(PEOPLE_PATH.to_owned(), "Personer".to_owned()), (people_path(&slug), official_name)]/>
            <h1>"Bjud in någon"</h1>
            <p class="lead">"Personen får ett mejl med en länk, väljer ett lösenord och kan börja."</p>
            <form method="post" class="stack" novalidate>
                <TextField name="email" label="E-postadress i tjänsten" kind="email"/>
                <TextField name="name" label="Namn" hint="Som kollegorna ser det."/>
                <RoleFields administrator bodies/>
                <div class="actions"><button class="button">"Skicka inbjudan"</button></div>
            </form>
            <RolesExplained roles=explained/>
        </Page>
    }
}
