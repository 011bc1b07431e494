//! The form for a decision on how long records are kept.

use leptos::prelude::*;
use sea_orm::{ActiveEnum, Iterable};

use crate::{
    entity::disposal_rule::RecordKind,
    record::disposal::{
        form::{AFTER, CASE_NUMBER, DECIDED_ON, DISPOSED, KEPT, KIND, MINUTE_ITEM, MONTHS},
        rules::{holds, name},
    },
    ui::fields::{Choice, Pick, Pickable, TextField},
};

/// The form.
#[component]
pub fn Enter() -> impl IntoView {
    let kind = |kind: RecordKind| Pickable {
        means: Some(holds(kind).to_owned()),
        ..Pickable::new(kind.to_value(), name(kind))
    };
    let kinds = RecordKind::iter().map(kind).collect();
    let after = vec![Pickable::new(DISPOSED, "Gallras"), Pickable::new(KEPT, "Bevaras")];
    view! {
        <section class="part" aria-labelledby="enter-title">
            <h2 id="enter-title">"Skriv in ett beslut"</h2>
            <p>"Beslutet fattas av nämnden, till exempel i informationshanteringsplanen. Här skriver du in det. Ett nytt beslut ersätter det gamla."</p>
            <form method="post" class="stack">
                <Choice name=KIND legend="Vad gäller beslutet?" pick=Pick::One options=kinds/>
                <Choice name=AFTER legend="Vad händer med handlingarna?" pick=Pick::One options=after/>
                <TextField name=MONTHS label="Efter hur många månader, om de gallras?"
                    hint="Räknat från dagen då omgången stängdes. Skriver du 0 behöver någon annan än du gallra."/>
                <TextField name=DECIDED_ON label="Beslutets dag" kind="date"/>
                <TextField name=MINUTE_ITEM label="Beslutets paragraf" hint="Till exempel § 41."/>
                <TextField name=CASE_NUMBER label="Diarienummer, om det finns"/>
                <div class="actions"><button class="button button--secondary">"Spara beslutet"</button></div>
            </form>
        </section>
    }
}
