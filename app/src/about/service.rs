//! `/om`: what the service is, and for whom.

use leptos::prelude::*;

use crate::ui::page::{Page, Trail};

/// What Med mig is.
#[component]
pub fn AboutPage() -> impl IntoView {
    view! {
        <Page title="Om Med mig">
            <Trail steps=vec![("/".to_owned(), "Start".to_owned())]/>
            <h1>"Om Med mig"</h1>
            <p class="lead">"I Med mig frågar kommuner och regioner dig om vården nära dig. Det du svarar når politikerna innan de beslutar, och du får veta vad som hände."</p>
            <section class="part" aria-labelledby="how">
                <h2 id="how">"Så går det till"</h2>
                <ol>
                    <li>"En nämnd bestämmer vad den vill fråga om. Först lovar den tre saker: vad du kan påverka, vilka som beslutar och vilken dag du får svar."</li>
                    <li>"Du svarar. Du behöver varken konto eller app, och det tar några minuter."</li>
                    <li>"En tjänsteperson läser allt som du har skrivit med egna ord. Ingen ser något resultat förrän omgången är stängd, inte heller politikerna."</li>
                    <li>"Politikerna läser vad invånarna har sagt och beslutar."</li>
                    <li>"Du får svar på vad som hände. Om svaret blir sent står det här."</li>
                </ol>
            </section>
            <section class="part" aria-labelledby="near-care">
                <h2 id="near-care">"Varför Nära vård"</h2>
                <p>"Vården och omsorgen ska komma närmare dig. Kommunerna och regionen i ditt län har kommit överens om en målbild för det. Varje dialog utgår från målbildens egna ord."</p>
            </section>
            <section class="part" aria-labelledby="not">
                <h2 id="not">"Det här är inte Med mig"</h2>
                <p>"Du kan inte boka tid eller få råd om din hälsa här. Ring 1177 för sjukvårdsråd. Ring 112 om det är akut."</p>
                <p>"En dialog är ingen opinionsundersökning. De som svarar har själva valt att svara, så resultatet visar vad de tycker och inte vad alla tycker."</p>
            </section>
            <section class="part" aria-labelledby="more">
                <h2 id="more">"Läs mer"</h2>
                <ul>
                    <li><a href="/integritet">"Vad som händer med ditt svar"</a></li>
                    <li><a href="/tillganglighet">"Hur tillgänglig tjänsten är"</a></li>
                    <li><a href="/lattlast">"Om Med mig på lättläst"</a></li>
                </ul>
            </section>
        </Page>
    }
}
