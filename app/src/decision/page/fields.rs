//! The fields of a decision, the same for a new one and for one that is put right.

use leptos::prelude::*;

use super::behind::Behind;
use crate::{
    decision::{
        choices::Choices,
        form::{BODY, CASE_NUMBER, DECIDED_ON, MINUTE_ITEM, MINUTES_URL, MOST_WORDING, TITLE, WORDING},
    },
    forms::Sent,
    ui::fields::{Choice, Pick, Pickable, TextArea, TextField},
};

/// What was decided, and the dialogues that it rests on.
#[component]
pub fn DecisionFields(
    /// What stands there at first.
    start: Sent,
    /// What can be chosen.
    choices: Choices,
) -> impl IntoView {
    let value = |name: &str| start.get(name).to_owned();
    let bodies = choices.bodies.iter().map(|body| Pickable::new(body.id.to_string(), body.name.clone())).collect();
    let hint = choices.numbering.hint();
    view! {
        <section class="part" aria-labelledby="decision-title">
            <h2 id="decision-title">"Beslutet"</h2>
            <Choice name=BODY legend="Vem har beslutat?" pick=Pick::One chosen=vec![value(BODY)] options=bodies/>
            <TextField name=DECIDED_ON label="När?" kind="date" value=value(DECIDED_ON)/>
            <TextField name=MINUTE_ITEM label="Paragraf i protokollet" hint="Till exempel § 41." value=value(MINUTE_ITEM)/>
            <TextField name=CASE_NUMBER label="Diarienummer, om det finns" value=value(CASE_NUMBER)
                hint/>
            <TextField name=TITLE label="Vad gäller beslutet?" value=value(TITLE)
                hint="En rubrik som invånarna förstår, till exempel: Längre telefontider på hälsocentralen."/>
            <TextArea name=WORDING label="Hur lyder beslutet?" limit=MOST_WORDING value=value(WORDING)
                hint="Ordagrant som i protokollet. Skriv inga namn på enskilda personer."/>
            <TextField name=MINUTES_URL label="Länk till protokollet, om det finns på webben" kind="url" value=value(MINUTES_URL)/>
        </section>
        <Behind start choices/>
    }
}
