//! `/lattlast`: the service in lättläst: short sentences, one thought in each, ordinary words.

use leptos::prelude::*;

use crate::ui::page::{Page, Trail};

/// Med mig in lättläst.
#[component]
pub fn EasyReadPage() -> impl IntoView {
    view! {
        <Page title="Lättläst om Med mig">
            <Trail steps=vec![("/".to_owned(), "Start".to_owned())]/>
            <h1>"Lättläst om Med mig"</h1>
            <p class="lead">"Här kan du säga vad du tycker om vården."</p>
            <section class="part stack" aria-labelledby="what">
                <h2 id="what">"Vad är Med mig?"</h2>
                <p>"Kommunen vill veta vad du tycker."</p>
                <p>"Kommunen ställer frågor om vård och omsorg. Du svarar."</p>
                <p>"Politikerna läser vad alla har svarat. Sedan bestämmer de."</p>
                <p>"Efteråt får du veta vad de bestämde."</p>
            </section>
            <section class="part stack" aria-labelledby="answer">
                <h2 id="answer">"Hur svarar du?"</h2>
                <p>"Gå till startsidan. Välj din kommun. Tryck på en fråga."</p>
                <p>"Du väljer själv vilka frågor du svarar på. Du får hoppa över frågor."</p>
                <p>"Du behöver inte säga vad du heter."</p>
                <p>"När du är klar trycker du på knappen Skicka mitt svar."</p>
            </section>
            <section class="part stack" aria-labelledby="after">
                <h2 id="after">"Vad händer med ditt svar?"</h2>
                <p>"En person på kommunen läser det du har skrivit."</p>
                <p>"Andra kan få läsa ditt svar. Skriv därför inte namn. Skriv inte om hur en viss person mår."</p>
                <p>"Kommunen sparar svaren. Det säger lagen."</p>
            </section>
            <section class="part stack" aria-labelledby="help">
                <h2 id="help">"Behöver du vård?"</h2>
                <p>"Här kan du inte få hjälp av vården."</p>
                <p>"Ring 1177 om du behöver råd. Ring 112 om det är bråttom och allvarligt."</p>
            </section>
            <p><a class="button" href="/">"Gå till startsidan"</a></p>
            <p><a href="/om">"Läs mer om Med mig på vanlig svenska"</a></p>
        </Page>
    }
}
