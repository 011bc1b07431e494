//! `/arbete/personer/{organisation}/inloggning`: where people of the organisation sign in, and what comes with their groups.

use leptos::{either::Either, prelude::*};

use super::{
    form::{ACT, ADD, CLAIM, CLIENT_ID, CLIENT_SECRET, END, GROUP, ISSUER, REMOVE, SAVE, STRONG, TRUSTED},
    settings,
};
use crate::{
    account::{
        people::{PEOPLE_PATH, page::parts::RoleFields, people_path},
        rights::organisation::{AdministratorOf, own_administrator_of},
        roles,
    },
    dialogue::places,
    entity::{group_role, organisation, own_sign_in, political_body},
    request,
    round::parts::MovedOn,
    ui::{
        fields::{ErrorSummary, TextField},
        notice::{Notice, NoticeKind},
        page::{Audience, Page, Trail},
        select::Select,
        shown::shown,
    },
};

/// The page.
#[component]
pub fn OwnSignInPage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("organisation"));
    let found = async move {
        let administrator = own_administrator_of(&state, &parts.headers, &slug).await?;
        let id = administrator.row().id;
        let own = settings::of(&state.db, id).await?;
        let table = settings::table(&state.db, id).await?;
        let bodies = places::bodies(&state.db, id).await?;
        let redirect = settings::redirect(&state, administrator.row());
        Ok((administrator, own, table, (bodies, redirect)))
    };
    shown(found, |(administrator, own, table, (bodies, redirect))| {
        let organisation::Model { slug, official_name, .. } = administrator.row().clone();
        let is_on = own.is_some();
        view! {
            <Page title="Egen inloggning" audience=Audience::Staff>
                <ErrorSummary/>
                <Trail steps=vec![(PEOPLE_PATH.to_owned(), "Personer".to_owned()), (people_path(&slug), official_name.clone())]/>
                <MovedOn/>
                <h1>"Egen inloggning"</h1>
                <JustDone/>
                <p class="lead">
                    "De som arbetar i " {official_name} " kan logga in med kontot de redan har hos er. Ni behöver en inloggning som \
                     stöder OpenID Connect, och hjälp av den som sköter den."
                </p>
                <Where own redirect/>
                <Groups table administrator bodies/>
                {is_on.then(|| view! { <TurnOff/> })}
            </Page>
        }
    })
}

#[component]
fn JustDone() -> impl IntoView {
    let (title, then) = match request::query(&request::parts(), "klart").as_str() {
        SAVE => (
            "Inloggningen är sparad",
            "Den syns på sidan där man loggar in. Prova den själv innan du berättar för andra.",
        ),
        END => ("Inloggningen är avstängd", "De som var inloggade den vägen är utloggade."),
        ADD => ("Gruppen är tillagd", "Rollen kommer när den som är med i gruppen loggar in nästa gång."),
        REMOVE => ("Gruppen är borttagen", "De som hade rollen genom en grupp har den inte längre."),
        _ => return None,
    };
    Some(view! { <Notice kind=NoticeKind::Success title><p>{then}</p></Notice> })
}

/// The provider, and who we are to it.
#[component]
fn Where(own: Option<own_sign_in::Model>, redirect: String) -> impl IntoView {
    let is_on = own.is_some();
    let (issuer, client_id, claim, (is_strong, is_trusted)) = match own {
        Some(own) => (own.issuer, own.client_id, own.groups_claim, (own.is_strong, own.trusts_addresses)),
        None => (String::new(), String::new(), "groups".to_owned(), (false, false)),
    };
    let secret = if is_on { "Lämna tomt om hemligheten är densamma." } else { "Den visas aldrig igen." };
    let options = |no: &str, yes: &str| vec![(String::new(), no.to_owned()), ("ja".to_owned(), yes.to_owned())];
    let strong = options("Nej, eller inte alltid", "Ja, och vi ansvarar för det");
    let trusted = options(
        "Nej, släpp bara in någon på en adress som leverantören säger är kontrollerad",
        "Vi litar på att leverantören har kontrollerat e-postadresserna",
    );
    let chosen = |is_chosen: bool| if is_chosen { "ja" } else { "" };
    view! {
        <section class="part" aria-labelledby="where-title">
            <h2 id="where-title">"Var ni loggar in"</h2>
            <p>"Registrera Med mig hos er inloggning med den här adressen att komma tillbaka till:"</p>
            <p><code id="redirect" translate="no">{redirect}</code></p>
            <p>"Frågar er inloggning också efter en adress att komma tillbaka till efter utloggning? Det är samma adress."</p>
            <form method="post" class="stack" novalidate>
                <TextField name=ISSUER label="Adress (issuer)" kind="url" value=issuer
                    hint="Så som inloggningen själv skriver den, till exempel https://id.storby.se"/>
                <TextField name=CLIENT_ID label="Vad Med mig heter där (client id)" value=client_id/>
                <TextField name=CLIENT_SECRET label="Hemlighet (client secret)" kind="password" autocomplete="new-password" hint=secret/>
                <TextField name=CLAIM label="Uppgiften om grupper (claim)" value=claim
                    hint="Den som sköter inloggningen vet vad den heter."/>
                <Select name=STRONG label="Loggar ni in i två steg hos er?" options=strong chosen=chosen(is_strong)
                    hint="Med ett nej frågar Med mig efter en kod från en app eller en passkey, när rollen kräver det och er inloggning \
                          inte säger att den redan har frågat efter mer än ett lösenord."/>
                <Select name=TRUSTED label="Ska en e-postadress räknas om inloggningen inte säger att den är kontrollerad?"
                    options=trusted chosen=chosen(is_trusted)
                    hint="Microsoft Entra ID säger inget om det. Då kommer ingen in första gången. Risken med att lita på adresserna: den \
                          som själv kan skriva in eller ändra sin e-postadress hos er kan logga in som någon annan och få den \
                          personens roller. Välj det bara om er IT-avdelning bestämmer allas adresser. Säger inloggningen att en adress inte \
                          är kontrollerad räknas den aldrig."/>
                <div class="actions"><button class="button" name=ACT value=SAVE>"Spara"</button></div>
            </form>
        </section>
    }
}

/// Which roles come with which groups.
#[component]
fn Groups(
    table: Vec<group_role::Model>,
    administrator: AdministratorOf<organisation::Model>,
    bodies: Vec<political_body::Model>,
) -> impl IntoView {
    let list = if table.is_empty() {
        Either::Left(view! { <p>"Ingen grupp ger någon roll än. Den som har en roll hos er kan logga in ändå."</p> })
    } else {
        Either::Right(view! { <Table table bodies=bodies.clone()/> })
    };
    view! {
        <section class="part" aria-labelledby="groups-title">
            <h2 id="groups-title">"Grupper som ger roller"</h2>
            <p>
                "Rollen kommer med gruppen när någon loggar in hos er, och försvinner när personen loggar in utan att vara med i \
                 gruppen. Den gäller bara den som har loggat in hos er. Roller som en administratör har gett är kvar. \
                 Registratorer loggar in med lösenord och kod."
            </p>
            {list}
            <h3>"Lägg till en grupp"</h3>
            <form method="post" class="stack" novalidate>
                <TextField name=GROUP label="Gruppens namn eller id hos er"/>
                <RoleFields administrator bodies by_group=true/>
                <div class="actions"><button class="button" name=ACT value=ADD>"Lägg till gruppen"</button></div>
            </form>
        </section>
    }
}

#[component]
fn Table(table: Vec<group_role::Model>, bodies: Vec<political_body::Model>) -> impl IntoView {
    let row = |row: group_role::Model| {
        let place = bodies.iter().find(|body| Some(body.id) == row.body_id).map(|body| body.name.clone());
        let place = place.unwrap_or_else(|| "Hela organisationen".to_owned());
        let remove = format!("Ta bort {}, {}", row.group_name, roles::name(row.role).to_lowercase());
        view! {
            <tr>
                <th scope="row" translate="no">{row.group_name}</th>
                <td>{roles::name(row.role)}</td>
                <td>{place}</td>
                <td>
                    <form method="post">
                        <input type="hidden" name=GROUP value=row.id.to_string()/>
                        <button class="button button--secondary" name=ACT value=REMOVE aria-label=remove>"Ta bort"</button>
                    </form>
                </td>
            </tr>
        }
    };
    let rows: Vec<_> = table.into_iter().map(row).collect();
    view! {
        <div class="table-wrap" role="region" aria-labelledby="groups-title" tabindex="0">
            <table class="table" id="groups">
                <thead>
                    <tr>
                        <th scope="col">"Grupp"</th><th scope="col">"Roll"</th><th scope="col">"Var"</th>
                        <th scope="col">"Ändra"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn TurnOff() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="off-title">
            <h2 id="off-title">"Stäng av inloggningen"</h2>
            <p>
                "De som är inloggade den vägen loggas ut på en gång, och roller som kom med grupper försvinner. Den som bara har \
                 kunnat logga in hos er behöver en ny länk för att välja ett lösenord."
            </p>
            <form method="post" class="actions">
                <button class="button button--danger" name=ACT value=END>"Stäng av"</button>
            </form>
        </section>
    }
}
