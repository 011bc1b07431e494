//! `/arbete/personer/{organisation}/{account}`: what one person may do here, and changing it.

use leptos::prelude::*;

use super::parts::{JustDone, RoleFields, by_group, in_words, second_factor_in_words};
use crate::{
    account::{
        people::{
            PEOPLE_PATH,
            acts::take_id,
            form::{ACT, GIVE, LEAVE, MEMBERSHIP, RENEW, SURE, TAKE, TAKE_APP},
            people_path,
            queries::{self, Person},
        },
        rights::organisation::{AdministratorOf, administrator_of},
        roles,
        second_factor::OWN_PATH,
    },
    dialogue::places,
    entity::{membership, organisation, political_body},
    request,
    round::parts::MovedOn,
    ui::{
        fields::{Choice, ErrorSummary, FieldError, Pick, Pickable},
        page::{Audience, Page, Trail},
        select::Select,
        shown::shown,
    },
};

/// One person.
#[component]
pub fn PersonPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let (slug, id) = (request::route_param("organisation"), request::route_param("account"));
    let found = async move {
        let administrator = administrator_of(&state, &parts.headers, &slug).await?;
        let person = queries::person(&state.db, &administrator, &id).await?;
        let bodies = places::bodies(&state.db, administrator.row().id).await?;
        let is_theirs = queries::takes_app_away(&state.db, &administrator, person.account.id).await?;
        Ok((administrator, person, bodies, is_theirs))
    };
    shown(found, |(administrator, person, bodies, is_theirs)| {
        let factor = Factor::of(&administrator, &person, is_theirs);
        view! { <OnePerson administrator person bodies factor/> }
    })
}

/// What can be done about somebody's second factor.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Factor {
    /// There is none.
    None,
    /// It is the administrator's own.
    Own,
    /// They take it away.
    Takes,
    /// It is not theirs to take away.
    OfOthers,
}

impl Factor {
    fn of(administrator: &AdministratorOf<organisation::Model>, person: &Person, is_theirs: bool) -> Self {
        match (person.has_second_factor(), is_theirs) {
            _ if person.account.id == administrator.account().id => Self::Own,
            (false, _) => Self::None,
            (true, true) => Self::Takes,
            (true, false) => Self::OfOthers,
        }
    }
}

#[component]
fn OnePerson(
    administrator: AdministratorOf<organisation::Model>,
    person: Person,
    bodies: Vec<political_body::Model>,
    factor: Factor,
) -> impl IntoView {
    let organisation::Model { slug, official_name, .. } = administrator.row().clone();
    let stand = second_factor_in_words(&person);
    let Person { account, roles, .. } = person;
    let taken: Vec<_> = roles.iter().filter(|role| administrator.gives(role.role)).cloned().collect();
    view! {
        <Page title=account.display_name.clone() audience=Audience::Staff>
            <ErrorSummary/>
            <Trail steps=vec![(PEOPLE_PATH.to_owned(), "Personer".to_owned()), (people_path(&slug), official_name.clone())]/>
            <MovedOn/>
            <h1>{account.display_name}</h1>
            <p class="muted" translate="no">{account.email}</p>
            <JustDone/>
            <Roles roles taken=taken.clone() bodies=bodies.clone()/>
            <Give administrator=administrator.clone() bodies taken/>
            <NewLink has_password=account.password_hash.is_some()/>
            <SecondFactor stand factor/>
            <Leave place=official_name administrator/>
        </Page>
    }
}

/// What they may do, each role with the way to take it away.
#[component]
fn Roles(
    roles: Vec<membership::Model>,
    taken: Vec<membership::Model>,
    bodies: Vec<political_body::Model>,
) -> impl IntoView {
    let rows: Vec<_> = roles
        .into_iter()
        .map(|role| {
            let take = taken.contains(&role).then(|| view! { <Take role=role.clone()/> });
            view! {
                <li class="stack">
                    <p><strong>{in_words(&role, &bodies)}</strong> ": får " {roles::may(role.role)}</p>
                    {by_group(&role).map(|whence| view! { <p class="muted">{whence}</p> })}
                    {take}
                </li>
            }
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="has-title">
            <h2 id="has-title">"Roller här"</h2>
            <ul class="stack" id="roles">{rows}</ul>
        </section>
    }
}

#[component]
fn Take(role: membership::Model) -> impl IntoView {
    let field = take_id(&role);
    let error = request::form().errors.at(&field).map(str::to_owned);
    view! {
        <form method="post" class="field">
            <FieldError field=field.clone() sentence=error/>
            <input type="hidden" name=MEMBERSHIP value=role.id.to_string()/>
            <button class="button button--secondary" id=field name=ACT value=TAKE>
                "Ta bort rollen " {roles::name(role.role).to_lowercase()}
            </button>
        </form>
    }
}

/// One role more, or another instead of one.
#[component]
fn Give(
    administrator: AdministratorOf<organisation::Model>,
    bodies: Vec<political_body::Model>,
    taken: Vec<membership::Model>,
) -> impl IntoView {
    let more = (String::new(), "Nej, lägg till den".to_owned());
    let instead = taken.iter().map(|role| (role.id.to_string(), format!("Ja, {}", in_words(role, &bodies))));
    let instead: Vec<_> = [more].into_iter().chain(instead).collect();
    view! {
        <section class="part" aria-labelledby="give-title">
            <h2 id="give-title">"Ge en roll"</h2>
            <form method="post" class="stack">
                <RoleFields administrator bodies/>
                <Select name=MEMBERSHIP label="Ska den ersätta en annan roll?" options=instead/>
                <div class="actions"><button class="button" name=ACT value=GIVE>"Ge rollen"</button></div>
            </form>
        </section>
    }
}

#[component]
fn NewLink(has_password: bool) -> impl IntoView {
    let why = if has_password {
        "För den som har glömt sitt lösenord. Det gamla lösenordet gäller tills länken används."
    } else {
        "Personen har inte valt något lösenord än. Länken i inbjudan gäller i sju dagar."
    };
    view! {
        <section class="part" aria-labelledby="link-title">
            <h2 id="link-title">"Skicka en ny länk"</h2>
            <p>{why}</p>
            <form method="post" class="actions">
                <button class="button button--secondary" name=ACT value=RENEW>"Skicka en ny länk"</button>
            </form>
        </section>
    }
}

/// What they sign in with may be gone, and the codes on paper too.
#[component]
fn SecondFactor(stand: &'static str, factor: Factor) -> impl IntoView {
    let act = match factor {
        Factor::None => ().into_any(),
        Factor::Own => view! { <p><a href=OWN_PATH>"Din egen inloggning"</a></p> }.into_any(),
        Factor::Takes => view! { <TakeApp/> }.into_any(),
        Factor::OfOthers => view! {
            <p>"Har personen blivit av med det? Be den som sköter driften om hjälp med den här personens inloggning."</p>
        }
        .into_any(),
    };
    view! {
        <section class="part" aria-labelledby="factor-title">
            <h2 id="factor-title">"Andra steget vid inloggning"</h2>
            <p id="factor">{stand} "."</p>
            {act}
        </section>
    }
}

#[component]
fn TakeApp() -> impl IntoView {
    view! {
        <p>
            "För den som har tappat både reservkoderna och det som visas vid inloggningen. Gör det först när du vet att det är \
             rätt person som ber. App, passkeys och reservkoder tas bort. Personen loggas ut överallt, får ett mejl om det och \
             väljer ett nytt sätt vid nästa inloggning."
        </p>
        <form method="post" class="actions">
            <button class="button button--secondary" name=ACT value=TAKE_APP>"Ta bort andra steget från kontot"</button>
        </form>
    }
}

/// Somebody leaves, as far as the administrator takes roles away.
#[component]
fn Leave(place: String, administrator: AdministratorOf<organisation::Model>) -> impl IntoView {
    if administrator.sees_all() {
        return view! { <LeaveAll place/> }.into_any();
    }
    let sure = Pickable::new("ja", "Ja, ta bort de rollerna");
    view! {
        <section class="part" aria-labelledby="leave-title">
            <h2 id="leave-title">"När någon inte längre ska vara administratör"</h2>
            <p>
                "Rollerna här ovanför tas bort, och personen loggas ut i alla fönster på en gång. Andra roller i " {place} " ser du \
                 inte. De finns kvar, och tas bort av organisationens egen administratör. Den som inte har någon roll kvar, här \
                 eller någon annanstans, får sitt konto stängt."
            </p>
            <form method="post" class="stack">
                <Choice name=SURE legend="Är du säker?" pick=Pick::Any options=vec![sure]/>
                <div class="actions"><button class="button button--danger" name=ACT value=LEAVE>"Ta bort rollerna"</button></div>
            </form>
        </section>
    }
    .into_any()
}

/// Somebody leaves the organisation.
#[component]
fn LeaveAll(place: String) -> impl IntoView {
    let sure = Pickable::new("ja", "Ja, ta bort alla roller");
    view! {
        <section class="part" aria-labelledby="leave-title">
            <h2 id="leave-title">"När någon slutar"</h2>
            <p>
                "Alla roller i " {place} " tas bort, och personen loggas ut i alla fönster på en gång. Den som inte har någon \
                 roll kvar, här eller någon annanstans, får sitt konto stängt. Kommer personen tillbaka bjuder du in igen."
            </p>
            <form method="post" class="stack">
                <Choice name=SURE legend="Är du säker?" pick=Pick::Any options=vec![sure]/>
                <div class="actions"><button class="button button--danger" name=ACT value=LEAVE>"Ta bort från organisationen"</button></div>
            </form>
        </section>
    }
}
