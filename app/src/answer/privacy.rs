//! What the resident should know before the first question: the short of it in sight, the rest one tap away. It is short
//! so that the first question stands on the first screen of a phone.

use leptos::prelude::*;

use crate::{dialogue::rules::body_in_place, request, round::queries::ResidentRound};

/// Who asks, and who may read the answer; then, folded, what the law demands to be told.
#[component]
pub fn Privacy(round: ResidentRound) -> impl IntoView {
    let who = body_in_place(&round.controller, round.kind, &round.place, request::words());
    view! {
        <p class="small">
            <strong>{who.clone()}</strong>
            " frågar. Du behöver inte logga in. Ditt svar blir en allmän handling, som andra kan be att få läsa. Skriv inte \
             om enskilda personers hälsa, och inte namn eller personnummer."
        </p>
        <details class="more">
            <summary>"Så tar vi hand om ditt svar"</summary>
            <div class="more-body"><InFull who round/></div>
        </details>
    }
}

/// Where to turn for care: this form is not read by anybody who can help at once. Stands below every question.
#[component]
pub fn CareNow() -> impl IntoView {
    view! { <p class="small muted">"Behöver du vård eller råd? Ring 1177. Ring 112 om någons liv är i fara."</p> }
}

#[component]
fn InFull(who: String, round: ResidentRound) -> impl IntoView {
    view! {
        <h2>"Vem ansvarar"</h2>
        <p>{who} " är personuppgiftsansvarig för svaren."</p>
        <h2>"Varför vi frågar"</h2>
        <p>{round.purpose} " Att fråga invånarna är en uppgift av allmänt intresse, och det är därför vi får ta emot svaren."</p>
        <h2>"Du väljer själv"</h2>
        <p>"Ingen fråga är obligatorisk. Du kan hoppa över dem du inte vill svara på."</p>
        <h2>"Vad vi sparar"</h2>
        <p>
            "Dina svar, och vilken timme de kom. Inte din adress på nätet, och inga kakor. Medan du skriver sparas ett \
             utkast på din egen telefon eller dator, och det försvinner när svaret är framme."
        </p>
        <h2>"Vem som kan läsa"</h2>
        <p>
            "En moderator läser det du har skrivit med egna ord innan någon annan får se det på de här sidorna. Resultatet \
             visas för politikerna. Små tal döljs, så att siffrorna inte pekar ut någon. Det du har skrivit kan citeras. Allmän handling betyder att vem som \
             helst kan be att få läsa svaren. Då prövar vi först om något i dem är hemligt enligt lag."
        </p>
        <h2>"Hur länge svaren finns kvar"</h2>
        <p>
            "Till dess att det finns ett beslut om att de får tas bort, enligt reglerna för kommunens eller regionens arkiv. \
             Sammanställningen sparas för alltid."
        </p>
        <h2>"Om du ångrar dig"</h2>
        <p>
            "När du har skickat får du en kvittokod. Den är det enda som visar vilket svar som är ditt. Kommer samma \
             formulär en gång till med andra svar, till exempel för att nätet bröts, frågar vi om du vill ändra det första. \
             Ett ändrat svar blir en ny version, och den tidigare finns kvar som handling."
        </p>
        <p>
            "Du har rätt att få veta vad som finns om dig, att få fel rättade och att klaga hos \
             Integritetsskyddsmyndigheten. " <a href="/integritet">"Läs mer om integritet"</a>
        </p>
    }
}
