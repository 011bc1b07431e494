//! The screen of a round at a reception: its address, and how it is set up.

use http::request::Parts;
use leptos::prelude::*;

use super::frame::DeskPage;
use crate::{
    answer::kiosk,
    channel::access,
    context::AppState,
    entity::submission::AnswerChannel,
    error::AppError,
    request,
    round::queries::{ResidentRound, round_by_code},
    ui::{qr::Qr, shown::shown},
};

/// `/arbete/omgang/{code}/skarm`.
#[component]
pub fn ScreenPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Screen found/> })
}

struct Found {
    round: ResidentRound,
    /// The way to the round, for those who see it.
    above: Vec<(String, String)>,
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Kiosk).await?;
    Ok(Found {
        round: round_by_code(&state.db, &keyer.row().code).await?,
        above: access::way_to_round(state, &parts.headers, keyer.row()).await?,
    })
}

#[component]
fn Screen(found: Found) -> impl IntoView {
    let Found { round, above } = found;
    let path = kiosk::start(&round);
    let address = format!("{}{path}", request::state().base_url);
    view! {
        <DeskPage title="Svarsskärm" round=round.row above>
            <p>"Öppna den här adressen på skärmen. QR-koden leder dit från en surfplatta."</p>
            <p><a id="screen" href=path>{address.clone()}</a></p>
            <Qr text=address label="QR-kod till svarsskärmen".to_owned()/>
            <h2>"Så ställer ni upp skärmen"</h2>
            <p>
                "Låt sidan stå öppen: skärmen börjar om för nästa person efter varje svar, och när ingen har rört den på en minut. \
                 Starta webbläsaren i dess eget kioskläge, så fyller frågorna hela skärmen och leder ingen annanstans. Kommer någon ändå till \
                 en annan av Med migs sidor går skärmen tillbaka till frågorna när ingen har rört den på en minut. Har du bara provat \
                 skärmen i din egen webbläsare, stäng fliken efteråt."
            </p>
            <ul>
                <li>"Dator: starta Chrome eller Firefox med " <code>"--kiosk"</code> " och adressen."</li>
                <li>"iPad: slå på Guidad åtkomst när sidan är öppen."</li>
                <li>"Surfplatta med Android: fäst appen på skärmen när sidan är öppen."</li>
            </ul>
            <p>
                "Har skärmen inget nät ligger svaren kvar i den och skickas när nätet är tillbaka. Använd därför inget privat läge, och \
                 rensa inte webbläsaren medan omgången pågår."
            </p>
            <p id="refused">
                "Säger skärmen att ett svar inte kunde tas emot: rensa inget, och hör av dig till den som sköter driften."
            </p>
        </DeskPage>
    }
}
