//! `/arbete/omgang/{code}/koder`: whether a code is demanded, how many there are, and making more. How many are used is
//! told nowhere: it is how many have answered.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::{
    form::{ACT, CONTACT, DEMAND, FREE, LETTERS, LIST, MAX_CONTACT, NUMBER},
    rules::{NoCodes, codes_path, may_make},
};
use crate::{
    channel::{language_buttons::LanguageButtons, languages::spoken},
    entity::round::{self, RoundState},
    request,
    round::{
        gate::Preparation,
        parts::{AtHand, MovedOn, WorkHead, WorkTrail, of_round},
        rules::{state_at, work_path},
    },
    swedish,
    ui::{
        fields::{ErrorSummary, TextField},
        page::{Audience, Page},
    },
};

/// The id of the form that makes codes.
const FORM: &str = "gor-koder";

/// The page. It never shows a code: those leave in files.
#[component]
pub fn CodesPage() -> impl IntoView {
    of_round(|AtHand { work, now, .. }| view! { <Codes ready=work.ready now/> })
}

#[component]
fn Codes(ready: Preparation, now: DateTime<Utc>) -> impl IntoView {
    let Preparation { round, codes, .. } = ready;
    let state = state_at(&round, now);
    let choice = (state == RoundState::Planned).then(|| view! { <Choice demanded=round.one_time_codes codes/> });
    let made = match may_make(&round, now) {
        Ok(()) => view! { <Make round=round.clone() codes/> }.into_any(),
        Err(NoCodes::NotDemanded) if state == RoundState::Planned => ().into_any(),
        Err(NoCodes::NotDemanded) => view! {
            <p>"Omgången tar emot svar utan kod. Det går inte att ändra när den har öppnat."</p>
        }
        .into_any(),
        Err(NoCodes::Over) => {
            view! { <p>"Omgången tar inte emot fler svar, så det behövs inga fler koder."</p> }.into_any()
        }
    };
    view! {
        <Page title="Engångskoder" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            <WorkHead title="Engångskoder" state/>
            <p class="lead">"En engångskod står i ett brev och gäller för ett svar."</p>
            {choice}
            {made}
        </Page>
    }
}

/// Whether a code is demanded, as long as that can be chosen.
#[component]
fn Choice(demanded: bool, codes: u64) -> impl IntoView {
    let (says, class, act, name) = if demanded {
        (
            "En person, ett svar: den som svarar behöver en engångskod. Det gäller också på papper, på telefon och vid en \
             svarsskärm.",
            "button button--secondary",
            FREE,
            "Ta emot svar utan kod",
        )
    } else {
        (
            "Länken är öppen: vem som helst kan svara, och samma person kan svara flera gånger. Du kan i stället välja en \
             person, ett svar: den som svarar behöver en engångskod.",
            "button",
            DEMAND,
            "Kräv en engångskod",
        )
    };
    let stay = (demanded && 0 < codes).then(|| view! { <p>"Koderna som är gjorda gäller igen om du ångrar dig."</p> });
    view! {
        <section class="part" aria-labelledby="choice-title">
            <h2 id="choice-title">"En person, ett svar"</h2>
            <p id="demanded">{says}</p>
            {stay}
            <p class="muted">"Det går att ändra tills omgången öppnar."</p>
            <form method="post" class="actions"><button class=class name=ACT value=act>{name}</button></form>
        </section>
    }
}

/// How many there are, what to know before more are made, and the form.
#[component]
fn Make(round: round::Model, codes: u64) -> impl IntoView {
    let (words, code) = (spoken(&round, &request::parts()), round.code.clone());
    let there = swedish::count(i64::try_from(codes).unwrap_or(i64::MAX), "kod", "koder");
    let contact =
        format!("Står på breven, till exempel ett telefonnummer. Lämna tomt om du vill. Högst {MAX_CONTACT} tecken.");
    view! {
        <section class="part" aria-labelledby="make-title">
            <h2 id="make-title">"Gör koder"</h2>
            <p id="there"><strong>{there}</strong> " finns."</p>
            <Warnings/>
            // What the key that ends a line presses, also where the buttons of the languages come before it.
            <button class="visually-hidden" form=FORM name=ACT value=LIST tabindex="-1" aria-hidden="true"></button>
            <LanguageButtons round form=FORM path=codes_path(&code) now=words label="Brevens språk"/>
            <form method="post" class="stack" id=FORM>
                <TextField name=NUMBER label="Hur många?" hint="Högst 5 000 i en fil, högst 500 brev, och högst 100 000 koder i en omgång."/>
                <TextField name=CONTACT label="Vart vänder sig den som inte har internet?" hint=contact/>
                <p id="only-there">
                    <strong>"Koderna finns bara i filen du hämtar. "</strong>
                    "Vi sparar dem så att de inte går att läsa, och de kan inte hämtas igen. Blanda breven innan du skriver \
                     adresser på kuverten."
                </p>
                <div class="actions">
                    <button class="button" name=ACT value=LIST>"Hämta koderna som fil"</button>
                    <button class="button button--secondary" name=ACT value=LETTERS>"Hämta brev att skriva ut (PDF)"</button>
                </div>
                <p class="muted">
                    "Koderna som fil är en CSV-fil, som öppnas i Excel. Många brev tar en stund att göra: tryck en gång och vänta."
                </p>
            </form>
            <Next code/>
        </section>
    }
}

/// What whoever makes codes must know.
#[component]
fn Warnings() -> impl IntoView {
    view! {
        <ul id="to-know">
            <li>"Fler går att göra så länge omgången tar emot svar. Blir några borta gör du nya: koder som ingen får gör ingen skada."</li>
            <li>"Trycker du två gånger blir det två uppsättningar koder. Använd den ena och släng den andra."</li>
            <li>
                "Koderna är till för brev, en i varje. Håll dem skilda från adresserna, och skriv aldrig upp vem som får vilken kod."
            </li>
        </ul>
    }
}

/// What to do with the file. A browser that saves one stays on the page, so this stands there from the start.
#[component]
fn Next(code: String) -> impl IntoView {
    view! {
        <h3>"När du har hämtat filen"</h3>
        <ol id="next">
            <li>"Öppna filen. Den ligger bland dina hämtade filer, och den här sidan ser ut som förut."</li>
            <li>"Skriv ut breven på A4, på en sida av papperet: varje sida är ett brev."</li>
            <li>"Blanda breven, lägg dem i kuvert och skriv adresserna sist."</li>
            <li>"Ta bort filen när breven är utskrivna."</li>
            <li>
                <a href=codes_path(&code)>"Se hur många koder som finns nu"</a> ", eller "
                <a href=work_path(&code)>"gå till omgången"</a> "."
            </li>
        </ol>
    }
}
