//! The form of a round to print, in each language that the round offers, and where it is handed in.

use http::request::Parts;
use leptos::prelude::*;

use super::frame::DeskPage;
use crate::{
    account::rights::moderator_of_round,
    channel::{
        access,
        blank::PaperForm,
        form::{MAX_RETURN, RETURN},
        in_languages::InLanguages,
        languages::spoken,
        rules::{blank_path, form_path, may_say_where},
    },
    context::AppState,
    entity::submission::AnswerChannel,
    error::AppError,
    request,
    round::{
        notes::queries::{PublicNote, public_note},
        queries::{ResidentRound, round_by_code},
        wording::{self, Wording},
    },
    ui::{fields::TextField, shown::shown},
};

struct Found {
    /// What it asks, in the language that is shown.
    asked: Wording,
    round: ResidentRound,
    note: Option<PublicNote>,
    /// The way to the round, for those who see it.
    above: Vec<(String, String)>,
    /// Whether the visitor may say now where the form is handed in.
    may_say_where: bool,
}

/// `/arbete/omgang/{code}/blankett`. `?sprak=` names the language.
#[component]
pub fn BlankPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Blank found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Paper).await?;
    let words = spoken(keyer.row(), parts);
    Ok(Found {
        asked: wording::read(&state.db, keyer.row(), words).await?,
        round: round_by_code(&state.db, &keyer.row().code).await?,
        note: public_note(&state.db, keyer.row(), words).await?,
        above: access::way_to_round(state, &parts.headers, keyer.row()).await?,
        may_say_where: may_say_where(keyer.row(), state.clock.now())
            && moderator_of_round(state, &parts.headers, code).await.is_ok(),
    })
}

#[component]
fn Blank(found: Found) -> impl IntoView {
    let Found { asked, round, note, above, may_say_where } = found;
    let place = round.row.paper_return.clone().unwrap_or_default();
    let missing = place.is_empty().then(|| {
        view! { <p class="no-print"><strong>"På blanketten står inte var den lämnas in."</strong> " En moderator kan skriva det."</p> }
    });
    let where_to = may_say_where.then(|| {
        let hint = format!("Står på blanketten. Högst {MAX_RETURN} tecken.");
        view! {
            <form method="post" class="no-print stack">
                <TextField name=RETURN label="Var lämnas blanketten in?" hint value=place/>
                <div class="actions"><button class="button button--secondary">"Spara"</button></div>
            </form>
        }
    });
    view! {
        <DeskPage title="Blankett att skriva ut" round=round.row.clone() above>
            <InLanguages round=round.row.clone() path=blank_path(&round.row.code) now=asked.language label="Blankettens språk"/>
            <p class="no-print">
                <a href=asked.language.link(&form_path(&round.row.code))>"Hämta blanketten som PDF"</a>
                ", eller skriv ut sidan med webbläsaren, på A4. Det som står över linjen kommer inte med."
            </p>
            {missing}
            {where_to}
            <PaperForm round asked note/>
        </DeskPage>
    }
}
