//! `/integritet`: what is kept of an answer, by whom, and what rights one has. It says what the service does now; whoever
//! changes that changes this page.

use std::sync::Arc;

use leptos::{either::Either, prelude::*};

use super::DATA_PROTECTION_AUTHORITY;
use crate::{
    context::AppState,
    dialogue::{places, queries, queries::Which},
    error::AppError,
    request,
    ui::page::{ErrorPage, Page, Trail},
};

/// The privacy text, with who answers for each round that is open.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let state = request::state();
    view! {
        <Suspense>
            {Suspend::new(async move {
                match controllers(&state).await {
                    Ok(controllers) => Either::Left(view! { <PrivacyView controllers/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

/// Title and controller of each open round.
async fn controllers(state: &AppState) -> Result<Vec<(String, String)>, AppError> {
    let rounds = queries::open_rounds(&state.db, state.clock.now(), Which::All).await?;
    let bodies = places::body_names(&state.db, rounds.iter().map(|open| open.round.controller_body_id)).await?;
    let named = |open: queries::OpenRound| {
        let body = bodies.get(&open.round.controller_body_id).cloned().unwrap_or_default();
        (open.round.title, body)
    };
    Ok(rounds.into_iter().map(named).collect())
}

#[component]
fn PrivacyView(controllers: Vec<(String, String)>) -> impl IntoView {
    view! {
        <Page title="Integritet">
            <Trail steps=vec![("/".to_owned(), "Start".to_owned())]/>
            <h1>"Vad som händer med ditt svar"</h1>
            <p class="lead">"Du svarar utan namn och utan konto. Det du skickar kan läsas av andra, för svaret blir en allmän handling."</p>
            <InShort/>
            <Kept/>
            <PublicRecord/>
            <Controllers controllers/>
            <Rights/>
        </Page>
    }
}

#[component]
fn InShort() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="short">
            <h2 id="short">"I korthet"</h2>
            <ul>
                <li>"Skriv inte namn, personnummer eller något om hur en enskild person mår."</li>
                <li>"En tjänsteperson läser det du skriver med egna ord innan någon annan får se det i ett resultat."</li>
                <li>"Resultatet visas först när omgången är stängd. Antal som är så små att någon kan kännas igen visas inte."</li>
                <li>"Vi använder inga kakor för dig som svarar, och inga tjänster från andra företag får veta att du är här."</li>
            </ul>
        </section>
    }
}

#[component]
fn Kept() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="kept">
            <h2 id="kept">"Det här sparas"</h2>
            <ul>
                <li>"Dina svar på frågorna, och ålder och kön om du väljer att ange det."</li>
                <li>"På vilket sätt och vilket språk du svarade, och vilken timme."</li>
                <li>"Ett avtryck av din kvittokod, som inte går att räkna tillbaka till koden. Spara koden: utan den går det inte att visa vilket svar som är ditt."</li>
                <li>"Om du ändrar ett svar eller tar tillbaka det finns det gamla kvar som handling."</li>
            </ul>
            <h3>"Det här sparas inte med svaret"</h3>
            <p>"Namn, adress, ip-adress, vilken telefon eller dator du har, eller exakt när du svarade."</p>
            <details class="more">
                <summary>"På din egen telefon eller dator"</summary>
                <div class="more-body">
                    <p>"Om din webbläsare kör JavaScript sparas det du har fyllt i på din egen enhet tills du har skickat, så att inget går förlorat. Det behövs för det du själv har bett om, och därför frågar vi inte om lov."</p>
                    <p>"Den som loggar in för att arbeta i tjänsten får en kaka, som behövs för inloggningen. Efter ett misslyckat försök sparas ett avtryck av nätverkets adress, så att ingen kan gissa lösenord hur länge som helst. Detsamma gäller när någon skriver en kvittokod, så att ingen kan gissa koder."</p>
                </div>
            </details>
        </section>
    }
}

#[component]
fn PublicRecord() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="record">
            <h2 id="record">"Ditt svar är en allmän handling"</h2>
            <p>"När du har skickat svaret hör det till nämndens handlingar. Vem som helst kan be att få läsa det. Nämnden prövar då om något i det är hemligt enligt lag. Vi kan inte lova dig att det är det."</p>
            <p>"Svaret tas inte bort förrän nämnden har beslutat om gallring enligt arkivlagen. Det resultat som har räknats fram finns kvar. Små tal är dolda i det, så att siffrorna inte pekar ut någon."</p>
        </section>
    }
}

/// The body of each open round answers for what is kept in it.
#[component]
fn Controllers(controllers: Vec<(String, String)>) -> impl IntoView {
    let rows: Vec<_> =
        controllers.into_iter().map(|(title, body)| view! { <li>{title} " – " <strong>{body}</strong></li> }).collect();
    let list = (!rows.is_empty()).then(|| view! { <p>"Just nu:"</p> <ul>{rows}</ul> });
    view! {
        <section class="part" aria-labelledby="controller">
            <h2 id="controller">"Vem som ansvarar"</h2>
            <p>"Den nämnd som håller i en omgång är personuppgiftsansvarig för svaren i den. Du når den, och dess dataskyddsombud, genom kommunen eller regionen."</p>
            {list}
            <details class="more">
                <summary>"Varför nämnden får göra det"</summary>
                <div class="more-body">
                    <p>"Nämnden behandlar uppgifterna för att utföra en uppgift av allmänt intresse (dataskyddsförordningen artikel 6.1 e): att ta reda på vad invånarna tycker inför beslut."</p>
                    <p>"Uppgifterna används till att räkna och sammanställa svaren. De som arbetar med omgången på nämndens förvaltning läser dem. Politikerna läser sammanställningen."</p>
                </div>
            </details>
        </section>
    }
}

#[component]
fn Rights() -> impl IntoView {
    let (name, address) = DATA_PROTECTION_AUTHORITY;
    view! {
        <section class="part" aria-labelledby="rights">
            <h2 id="rights">"Dina rättigheter"</h2>
            <p>"Du kan be nämnden om att få veta vad som finns om dig, att få fel rättade, att behandlingen begränsas, och du kan invända mot den. Eftersom du svarar utan namn behöver nämnden din kvittokod för att hitta svaret."</p>
            <p>"Är du inte nöjd kan du klaga hos "<a href=address>{name}</a>"."</p>
        </section>
    }
}
