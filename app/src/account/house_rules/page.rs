//! `/arbete/personer/{organisation}/regler`: what the organisation decides for its own dialogues.

use leptos::prelude::*;

use super::{
    form::{MOST, PATTERN, THRESHOLD, filled, stamp},
    queries,
};
use crate::{
    account::{
        people::{PEOPLE_PATH, people_path},
        rights::organisation::own_administrator_of,
    },
    channel::{differences::Difference, seen::Seen},
    dialogue::planning::actions::SAVED,
    entity::{house_rules, organisation},
    request,
    round::parts::MovedOn,
    ui::{
        fields::{ErrorSummary, TextArea, TextField},
        notice::{Notice, NoticeKind},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

/// The page. `?sparad=` says that it was saved just now.
#[component]
pub fn HouseRulesPage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("organisation"));
    let just_saved = !request::query(&parts, SAVED).is_empty();
    let found = async move {
        let administrator = own_administrator_of(&state, &parts.headers, &slug).await?;
        let rules = queries::of(&state.db, administrator.row().id).await?;
        Ok((administrator.row().clone(), rules))
    };
    shown(found, move |(organisation, rules)| view! { <HouseRules organisation rules just_saved/> })
}

#[component]
fn HouseRules(organisation: organisation::Model, rules: house_rules::Model, just_saved: bool) -> impl IntoView {
    let organisation::Model { slug, official_name, .. } = organisation;
    let saved = (just_saved && !request::form().is_shown_again()).then(|| {
        view! { <div role="status" id="saved"><Notice kind=NoticeKind::Success title="Sparat"><p>"Så här står det nu."</p></Notice></div> }
    });
    view! {
        <Page title="Egna regler" audience=Audience::Staff>
            <ErrorSummary/>
            <Trail steps=vec![(PEOPLE_PATH.to_owned(), "Personer".to_owned()), (people_path(&slug), official_name.clone())]/>
            <MovedOn/>
            {saved}
            <h1>"Egna regler"</h1>
            <p class="lead">
                "De gäller dialoger och omgångar som " {official_name} " planerar från och med nu. Ett högre minsta antal gäller också \
                 planerade omgångar som öppnar efter det. Omgångar som redan har öppnat ändras inte."
            </p>
            <Fields rules/>
        </Page>
    }
}

#[component]
fn Fields(rules: house_rules::Model) -> impl IntoView {
    let (start, stamp) = (filled(&rules), stamp(&rules));
    let texts = [(PATTERN, "Så skrivs diarienummer"), (THRESHOLD, "Minsta antal")];
    let differences = Difference::between(&texts, &start, &request::form().sent);
    let value = |name: &str| start.get(name).to_owned();
    view! {
        <form method="post" class="stack" novalidate>
            <Seen stamp differences/>
            <TextArea name=PATTERN label="Hur skriver ni diarienummer?" limit=MOST value=value(PATTERN) optional=true
                hint="Skriv # för varje siffra och resten som det är, till exempel SN ####/####. Har ni flera sätt, skriv ett på varje rad. \
                      Lämna tomt om det inte ska kontrolleras."/>
            <TextField name=THRESHOLD label="Från hur många personer ska ett antal visas?" value=value(THRESHOLD)
                hint="5 till 20. Färre än så visas aldrig som antal i ett resultat. Ett högre tal skyddar mer, men döljer mer i små kommuner."/>
            <div class="actions"><button class="button">"Spara"</button></div>
        </form>
    }
}
