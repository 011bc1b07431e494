//! What the resident should know before the first question: the short of it in sight, the rest one tap away.

use leptos::prelude::*;

use crate::round::queries::ResidentRound;

/// Who asks, who may read the answer, and where to turn for care; then, folded, what the law demands to be told.
#[component]
pub fn Privacy(round: ResidentRound) -> impl IntoView {
    let who = format!("{} i {}", round.controller, round.place);
    view! {
        <p class="lead">
            {who.clone()}
            " frågar. Du behöver inte logga in eller säga vem du är, och du väljer själv vilka frågor du svarar på."
        </p>
        <div class="notice notice--information">
            <p class="notice-title">"Ditt svar kan läsas av andra"</p>
            <p>
                "När du har skickat ditt svar är det en allmän handling. Den som ber att få läsa det kan få det. \
                 Skriv inte om enskilda personers hälsa, och skriv inte namn eller personnummer."
            </p>
            <p>"Behöver du vård eller råd? Ring 1177. Ring 112 om någons liv är i fara."</p>
        </div>
        <details class="more">
            <summary>"Så tar vi hand om ditt svar"</summary>
            <div class="more-body"><InFull who round/></div>
        </details>
    }
}

#[component]
fn InFull(who: String, round: ResidentRound) -> impl IntoView {
    view! {
        <h2>"Vem ansvarar"</h2>
        <p>{who} " är personuppgiftsansvarig för svaren."</p>
        <h2>"Varför vi frågar"</h2>
        <p>{round.purpose} " Att fråga invånarna är en uppgift av allmänt intresse, och det är därför vi får ta emot svaren."</p>
        <h2>"Vad vi sparar"</h2>
        <p>
            "Dina svar, och vilken timme de kom. Inte din adress på nätet, och inga kakor. Medan du skriver sparas ett \
             utkast på din egen telefon eller dator, och det försvinner när svaret är framme."
        </p>
        <h2>"Vem som kan läsa"</h2>
        <p>
            "En moderator läser det du har skrivit med egna ord innan någon annan får se det på de här sidorna. Resultatet \
             visas för politikerna och för alla, aldrig så att någon kan pekas ut. Allmän handling betyder att vem som \
             helst kan be att få läsa svaren. Då prövar vi först om något i dem är hemligt enligt lag."
        </p>
        <h2>"Hur länge svaren finns kvar"</h2>
        <p>
            "Till dess att det finns ett beslut om att de får tas bort, enligt reglerna för kommunens eller regionens arkiv. \
             Sammanställningen sparas för alltid."
        </p>
        <h2>"Om du ångrar dig"</h2>
        <p>
            "När du har skickat får du en kvittokod. Den är det enda som visar vilket svar som är ditt. Skickar du samma \
             formulär igen med andra svar frågar vi om du vill ändra det första. Ett ändrat svar blir en ny version, och \
             den tidigare finns kvar som handling."
        </p>
        <p>
            "Du har rätt att få veta vad som finns om dig, att få fel rättade och att klaga hos \
             Integritetsskyddsmyndigheten. " <a href="/integritet">"Läs mer om integritet"</a>
        </p>
    }
}
