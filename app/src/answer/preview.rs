//! The form as a moderator tries it before the round opens: the parts that residents meet, walked through as they do, with
//! sending switched off.

use std::sync::Arc;

use leptos::prelude::*;

use super::{browser_words::BrowserWords, island::AnswerSteps, page::FormParts, privacy::CareNow};
use crate::{
    request,
    round::{queries::ResidentRound, wording::Wording},
    ui::scripts::IslandScripts,
};

/// The form of a round. Nothing of it is sent: `dialog` is a method that sends nothing where there is no dialog, and browsers that
/// do not know it send no form whose only button is switched off. Nothing is kept on the device either, as on a screen at a
/// reception, whose mark the form has.
#[component]
pub fn FormPreview(
    /// The round, which need not be open.
    round: ResidentRound,
    /// What it asks, in the reader's language.
    asked: Arc<Wording>,
) -> impl IntoView {
    let words = request::words();
    let (code, place, asks_for_code) = (round.row.code.clone(), round.place.clone(), round.row.one_time_codes);
    view! {
        <BrowserWords changes=false withdrawn=false/>
        <AnswerSteps>
            <form class="answer" method="dialog" id="svar" data-round=code data-place=place data-kiosk="" autocomplete="off">
                <FormParts round asked=asked.clone() asks_for_code>
                    <h2 class="answer-title" lang=asked.title.lang>{asked.title.text.clone()}</h2>
                </FormParts>
                <p class="small muted" id="las-igenom">{words.answer_without_script()}</p>
                <div class="actions" id="skicka">
                    <button class="button" disabled>{words.answer_send()}</button>
                </div>
            </form>
        </AnswerSteps>
        <CareNow/>
        <IslandScripts/>
    }
}
