//! The form of a round to print, and where it is handed in.

use http::request::Parts;
use leptos::prelude::*;

use super::frame::DeskPage;
use crate::{
    account::rights::moderator_of_round,
    channel::{
        access::{self, Asked},
        blank::PaperForm,
        form::{MAX_RETURN, RETURN},
        rules::{form_path, may_say_where},
    },
    context::AppState,
    entity::submission::AnswerChannel,
    error::AppError,
    request,
    round::{
        notes::queries::{PublicNote, public_note},
        queries::{ResidentRound, round_by_code},
    },
    ui::{fields::TextField, shown::shown},
    words::Words,
};

struct Found {
    asked: Asked,
    round: ResidentRound,
    note: Option<PublicNote>,
    /// Whether the visitor may say now where the form is handed in.
    may_say_where: bool,
}

/// `/arbete/omgang/{code}/blankett`.
#[component]
pub fn BlankPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Blank found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Paper).await?;
    Ok(Found {
        asked: access::asked(&state.db, keyer.row()).await?,
        round: round_by_code(&state.db, &keyer.row().code).await?,
        note: public_note(&state.db, keyer.row(), Words::swedish()).await?,
        may_say_where: may_say_where(keyer.row(), state.clock.now())
            && moderator_of_round(state, &parts.headers, code).await.is_ok(),
    })
}

#[component]
fn Blank(found: Found) -> impl IntoView {
    let Found { asked, round, note, may_say_where } = found;
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
        <DeskPage title="Blankett att skriva ut" round=asked.round.clone()>
            <p class="no-print">
                <a href=form_path(&round.row.code)>"Hämta blanketten som PDF"</a>
                ", eller skriv ut sidan med webbläsaren, på A4. Det som står över linjen kommer inte med."
            </p>
            {missing}
            {where_to}
            <PaperForm round asked=(*asked.questionnaire).clone() note/>
        </DeskPage>
    }
}
