//! The fields of a dialogue's plan, in the order in which a moderator knows them: what it is about, what is promised, the case.

use leptos::prelude::*;
use sea_orm::ActiveEnum;

use crate::{
    dialogue::{
        planning::{
            form::{
                CAN, CANNOT, CASE_NUMBER, COMMISSIONED_BY, DECIDING, LEVEL, MEETING_ON, MOST_TEXT, PURPOSE, REPLY_DUE,
                TITLE,
            },
            numbering::Numbering,
            queries::BodyChoice,
        },
        rules::{LADDER, influence},
    },
    forms::Sent,
    ui::fields::{Choice, Pick, Pickable, TextArea, TextField},
    words::Words,
};

/// What residents are told: about the dialogue, and the promise.
#[component]
pub fn ToldFields(
    /// What stands there at first.
    start: Sent,
    /// The bodies that can decide.
    deciding: Vec<BodyChoice>,
) -> impl IntoView {
    let value = |name: &str| start.get(name).to_owned();
    view! {
        <section class="part" aria-labelledby="about-title">
            <h2 id="about-title">"Om dialogen"</h2>
            <TextField name=TITLE label="Vad heter dialogen?" hint="Det är rubriken som invånarna ser. Adressen till dialogen görs av den." value=value(TITLE)/>
            <TextArea name=PURPOSE label="Varför hålls den?" limit=MOST_TEXT value=value(PURPOSE)
                hint="Skriv till invånarna: vad vill ni veta, och vad ska det användas till? Korta meningar."/>
        </section>
        <section class="part" aria-labelledby="promised-title">
            <h2 id="promised-title">"Löftet till invånarna"</h2>
            <p>
                "Allt det här är offentligt och måste vara klart innan en omgång kan öppna. När den första omgången har öppnat står \
                 löftet fast. Det du inte vet än kan du fylla i senare."
            </p>
            <Ladder chosen=value(LEVEL)/>
            <TextArea name=CAN label="Vad kan invånarna påverka?" limit=MOST_TEXT value=value(CAN)
                hint="Bara det som nämnden faktiskt kan ändra."/>
            <TextArea name=CANNOT label="Vad kan de inte påverka?" limit=MOST_TEXT value=value(CANNOT)
                hint="Till exempel det som är beslutat redan, eller det som någon annan beslutar om."/>
            <Choice name=DECIDING legend="Vem tar emot resultatet och beslutar?" pick=Pick::One chosen=vec![value(DECIDING)]
                options=pickable(deciding)/>
            <TextField name=REPLY_DUE label="När har invånarna svar senast?" kind="date" value=value(REPLY_DUE)
                hint="Dagen måste komma efter omgångens sista dag, och efter det sammanträde där resultatet tas upp."/>
        </section>
    }
}

/// What belongs to the case, and can be filled in as it comes to be known.
#[component]
pub fn CaseFields(
    /// What stands there at first.
    start: Sent,
    /// How case numbers are written.
    numbering: Numbering,
) -> impl IntoView {
    let value = |name: &str| start.get(name).to_owned();
    view! {
        <section class="part" aria-labelledby="case-title">
            <h2 id="case-title">"Ärendet"</h2>
            <p>"Det här går att fylla i och ändra när som helst."</p>
            <TextField name=COMMISSIONED_BY label="Vilket beslut ligger bakom dialogen?" value=value(COMMISSIONED_BY)
                hint="Till exempel: Socialnämnden 2027-02-11, § 14."/>
            <TextField name=CASE_NUMBER label="Diarienummer" value=value(CASE_NUMBER)
                hint=numbering.hint()/>
            <TextField name=MEETING_ON label="När sammanträder de som tar emot resultatet?" kind="date" value=value(MEETING_ON)/>
        </section>
    }
}

/// SKR's five steps, each with what it means to a resident.
#[component]
fn Ladder(chosen: String) -> impl IntoView {
    let step = |level| {
        let (name, means) = influence(level, Words::swedish());
        Pickable { means: Some(means), ..Pickable::new(level.to_value(), name) }
    };
    view! {
        <Choice name=LEVEL legend="Hur mycket kan invånarna påverka?" pick=Pick::One chosen=vec![chosen]
            hint="SKR:s delaktighetstrappa. Invånarna ser meningen under det steg du väljer. Lova inte mer än ni kan hålla."
            options=LADDER.into_iter().map(step).collect()/>
    }
}

/// Bodies as options.
pub fn pickable(bodies: Vec<BodyChoice>) -> Vec<Pickable> {
    bodies.into_iter().map(|body| Pickable::new(body.id.to_string(), body.name)).collect()
}
