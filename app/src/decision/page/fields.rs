//! The fields of a decision, the same for a new one and for one that is put right.

use leptos::prelude::*;

use crate::{
    decision::{
        choices::Choices,
        form::{BODY, CASE_NUMBER, DECIDED_ON, DIALOGUE, MINUTE_ITEM, MINUTES_URL, MOST_WORDING, TITLE, WORDING},
    },
    entity::dialogue,
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
    let Choices { bodies, dialogues, holders, numbering, .. } = choices;
    let bodies = bodies.into_iter().map(|body| Pickable::new(body.id.to_string(), body.name)).collect();
    let ticked = start.all(DIALOGUE).map(str::to_owned).collect();
    let dialogue = |dialogue: dialogue::Model| Pickable {
        means: holders.get(&dialogue.owner_body_id).cloned(),
        ..Pickable::new(dialogue.id.to_string(), dialogue.title)
    };
    let dialogues = dialogues.into_iter().map(dialogue).collect();
    view! {
        <section class="part" aria-labelledby="decision-title">
            <h2 id="decision-title">"Beslutet"</h2>
            <Choice name=BODY legend="Vem har beslutat?" pick=Pick::One chosen=vec![value(BODY)] options=bodies/>
            <TextField name=DECIDED_ON label="När?" kind="date" value=value(DECIDED_ON)/>
            <TextField name=MINUTE_ITEM label="Paragraf i protokollet" hint="Till exempel § 41." value=value(MINUTE_ITEM)/>
            <TextField name=CASE_NUMBER label="Diarienummer, om det finns" value=value(CASE_NUMBER)
                hint=numbering.hint()/>
            <TextField name=TITLE label="Vad gäller beslutet?" value=value(TITLE)
                hint="En rubrik som invånarna förstår, till exempel: Längre telefontider på hälsocentralen."/>
            <TextArea name=WORDING label="Hur lyder beslutet?" limit=MOST_WORDING value=value(WORDING)
                hint="Ordagrant som i protokollet. Skriv inga namn på enskilda personer."/>
            <TextField name=MINUTES_URL label="Länk till protokollet, om det finns på webben" kind="url" value=value(MINUTES_URL)/>
        </section>
        <Dialogues options=dialogues chosen=ticked/>
    }
}

#[component]
fn Dialogues(options: Vec<Pickable>, chosen: Vec<String>) -> impl IntoView {
    let inside = match options.is_empty() {
        true => view! { <p>"Det finns ingen dialog i länet som har öppnat."</p> }.into_any(),
        false => view! {
            <Choice name=DIALOGUE legend="Vilka dialoger vilar beslutet på?" pick=Pick::Any chosen options
                hint="Kryssa för dem som politikerna hade med sig när de beslutade. Kryssa inte för någon om det inte var så: då visas \
                      beslutet som ett utan dialog."/>
        }
        .into_any(),
    };
    view! {
        <section class="part" aria-labelledby="behind-title">
            <h2 id="behind-title">"Dialogen bakom"</h2>
            {inside}
        </section>
    }
}
