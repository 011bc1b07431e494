//! `/tillganglighet`: the statement that DOS-lagen (2018:1937) demands, with what is known and what is not. Whoever mends a
//! flaw takes it away here, and moves [`UPDATED`].

use chrono::NaiveDate;
use leptos::prelude::*;

use super::ACCESSIBILITY_AUTHORITY;
use crate::ui::{
    notice::Day,
    page::{Page, Trail},
};

/// When the service was last assessed.
const ASSESSED: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 21);
/// When this statement was last changed.
const UPDATED: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 21);

/// The accessibility statement.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    view! {
        <Page title="Tillgänglighet">
            <Trail steps=vec![("/".to_owned(), "Start".to_owned())]/>
            <h1>"Tillgänglighet för Med mig"</h1>
            <p class="lead">"Alla ska kunna svara. Här står hur väl tjänsten klarar det, vad som brister och hur du får hjälp."</p>
            <p>"Den kommun eller region som håller i en dialog ansvarar för att den är tillgänglig. Redogörelsen gäller tjänsten Med mig."</p>
            <section class="part" aria-labelledby="how-well">
                <h2 id="how-well">"Hur tillgänglig tjänsten är"</h2>
                <p>"Med mig är "<strong>"delvis förenlig"</strong>" med lagen om tillgänglighet till digital offentlig service. Vi bygger för WCAG 2.2 på nivå AA. Lagens krav är standarden EN 301 549 version 3.2.1."</p>
            </section>
            <Flaws/>
            <Help/>
            <Complain/>
            <Method/>
        </Page>
    }
}

/// What is known not to be good enough, sorted by whom it hinders.
#[component]
fn Flaws() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="flaws">
            <h2 id="flaws">"Det här brister"</h2>
            <h3>"För dig som läser långsamt eller behöver lättläst"</h3>
            <ul>
                <li>"Målbildens egna texter är skrivna för förvaltningar och kan vara svåra. Varje del har en lättläst bearbetning när någon har skrivit en."</li>
                <li>"Beskedet om vad som händer med ditt svar finns bara i korthet på lättläst."</li>
            </ul>
            <h3>"För dig som använder ett annat språk"</h3>
            <ul>
                <li>"Tjänsten finns än så länge bara på svenska. Den finns inte på teckenspråk."</li>
            </ul>
            <h3>"För dig som använder hjälpmedel"</h3>
            <ul>
                <li>"Tjänsten är inte provad av personer som använder skärmläsare, förstoring eller röststyrning. Därför kan det finnas brister som vi inte känner till."</li>
            </ul>
            <p>"Inget innehåll är undantaget för att det skulle vara orimligt betungande att göra det tillgängligt, och inget ligger utanför lagen."</p>
        </section>
    }
}

#[component]
fn Help() -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="help">
            <h2 id="help">"Berätta om något inte fungerar"</h2>
            <p>"Kontakta kommunen eller regionen som ställer frågorna. Den kan ge dig frågorna på ett annat sätt, till exempel på papper eller i telefon. Vem det är står i löftet på dialogens sida."</p>
            <p>"Det finns ännu inget formulär här för att anmäla brister. Det är en brist i sig."</p>
        </section>
    }
}

#[component]
fn Complain() -> impl IntoView {
    let (name, address) = ACCESSIBILITY_AUTHORITY;
    view! {
        <section class="part" aria-labelledby="complain">
            <h2 id="complain">"Om du inte är nöjd"</h2>
            <p>{name} " har tillsyn över lagen. Du kan "<a href=address>"anmäla bristande tillgänglighet dit"</a>"."</p>
        </section>
    }
}

#[component]
fn Method() -> impl IntoView {
    let day = |on: Option<NaiveDate>| on.map(|on| view! { <Day on/> });
    view! {
        <section class="part" aria-labelledby="method">
            <h2 id="method">"Hur vi har provat"</h2>
            <p>"Vi har gjort en egen bedömning, med automatiska prov av sidorna och genom att använda dem med bara tangentbord. Ingen utomstående har granskat tjänsten."</p>
            <p>"Bedömningen gjordes den " {day(ASSESSED)} ". Redogörelsen ändrades senast den " {day(UPDATED)} "."</p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_statement_is_not_older_than_what_it_tells_of() {
        assert!(ASSESSED.is_some() && ASSESSED <= UPDATED);
    }
}
