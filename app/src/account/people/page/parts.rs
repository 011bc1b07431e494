//! What the pages about people share: the fields for a role, what roles mean, and what has just been done.

use leptos::prelude::*;

use crate::{
    account::{
        oidc::rules::may_come,
        people::{
            actions::{CONTACT, DONE, INVITED, LEFT_COUNTY},
            form::{BODY, GIVE, LEAVE, RENEW, ROLE, TAKE, TAKE_APP, WHOLE},
            queries::Person,
        },
        rights::organisation::AdministratorOf,
        roles,
        second_factor::rows::is_needed,
    },
    entity::{membership, membership::Role, organisation, political_body},
    request,
    ui::{
        fields::{Choice, Pick, Pickable},
        notice::{Notice, NoticeKind},
        select::Select,
    },
};

/// A role and where it is held, as "Moderator, Socialnämnden".
pub fn in_words(row: &membership::Model, bodies: &[political_body::Model]) -> String {
    match bodies.iter().find(|body| Some(body.id) == row.body_id) {
        Some(body) => format!("{}, {}", roles::name(row.role), body.name),
        None => format!("{}, hela organisationen", roles::name(row.role)),
    }
}

/// That a role came with a group, for those that did.
pub fn by_group(row: &membership::Model) -> Option<&'static str> {
    row.is_by_group.then_some("Kom med en grupp i er egen inloggning, och gäller den som loggar in där.")
}

/// Whether, and how, somebody can sign in.
pub fn account_in_words(person: &Person) -> &'static str {
    match (person.account.password_hash.is_some(), person.is_known_elsewhere) {
        (_, true) => "Loggar in hos sin organisation",
        (true, false) => "Kan logga in",
        (false, false) => "Inbjuden, har inte valt lösenord än",
    }
}

/// Whether somebody signs in with more than a password.
pub fn second_factor_in_words(person: &Person) -> &'static str {
    match (person.has_app, person.has_passkey) {
        _ if person.account.is_demonstration => "Demonstrationskonto: inget andra steg",
        (true, false) => "Har en app",
        (true, true) => "Har en app och en passkey",
        (false, true) => "Har en passkey",
        (false, false) if is_needed(&person.account, &person.roles) => "Väljer app eller passkey vid nästa inloggning",
        (false, false) => "Behövs inte",
    }
}

/// Which role, and in which body.
#[component]
pub fn RoleFields(
    /// Whose to give they are.
    administrator: AdministratorOf<organisation::Model>,
    /// Where they can be held.
    bodies: Vec<political_body::Model>,
    /// Whether it is to come with a group.
    #[prop(optional)]
    by_group: bool,
) -> impl IntoView {
    let offered = |role: &Role| administrator.gives(*role) && (!by_group || may_come(*role));
    let roles: Vec<_> = roles::ALL.into_iter().filter(offered).collect();
    let options = roles.into_iter().map(|role| Pickable::new(roles::key(role), roles::name(role)));
    // Most roles are held in a body: where there is but one it is chosen, and else nothing is.
    let chosen = match bodies.as_slice() {
        [only] => only.id.to_string(),
        _ => String::new(),
    };
    let (none, whole) = ((String::new(), "Välj".to_owned()), (WHOLE.to_owned(), "Hela organisationen".to_owned()));
    let bodies = bodies.into_iter().map(|body| (body.id.to_string(), body.name));
    let bodies = [none].into_iter().chain(bodies).chain([whole]);
    view! {
        <Choice name=ROLE legend="Roll" pick=Pick::One options=options.collect()/>
        <Select name=BODY label="Var gäller rollen?" hint="En administratör har alltid hela organisationen." chosen options=bodies.collect()/>
    }
}

/// Who can do what, role by role.
#[component]
pub fn RolesExplained(
    /// The roles that are explained.
    roles: Vec<Role>,
) -> impl IntoView {
    let rows: Vec<_> = roles
        .into_iter()
        .map(|role| view! { <div><dt><strong>{roles::name(role)}</strong></dt> <dd>"får " {roles::may(role)}</dd></div> })
        .collect();
    view! {
        <section class="part" aria-labelledby="roles-title">
            <h2 id="roles-title">"Vad rollerna får göra"</h2>
            <p>"En roll gäller där den är given: i en nämnd eller styrelse, eller i hela organisationen."</p>
            <dl class="data" id="roles-explained">{rows}</dl>
        </section>
    }
}

/// What has just been done.
#[component]
pub fn JustDone() -> impl IntoView {
    let (title, then) = match request::query(&request::parts(), DONE).as_str() {
        INVITED => ("Inbjudan är skickad", "Länken gäller i sju dagar och går bara till den du bjöd in."),
        CONTACT => ("Kontaktuppgifterna är sparade", "Invånare ser dem från och med nu."),
        GIVE => ("Rollen är given", "Den gäller från och med nu."),
        TAKE => ("Rollen är borttagen", "Det gäller genast, också i fönster som är öppna."),
        RENEW => ("En ny länk är skickad", "Den gäller i sju dagar. Äldre länkar fungerar inte längre."),
        TAKE_APP => (
            "Andra steget är borttaget",
            "Personen är utloggad överallt och har fått ett mejl. Nästa inloggning är med lösenordet.",
        ),
        LEAVE => ("Personen är borttagen", "Alla fönster är utloggade, och personen kommer inte åt något här."),
        LEFT_COUNTY => {
            ("Rollerna är borttagna", "Alla fönster är utloggade. Har personen andra roller här finns de kvar.")
        }
        _ => return None,
    };
    Some(view! { <Notice kind=NoticeKind::Success title><p>{then}</p></Notice> })
}
