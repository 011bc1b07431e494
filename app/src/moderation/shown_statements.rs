//! On the page of comments: the own statements of residents that others are shown, with the way to take one away, and why some
//! were.

use leptos::prelude::*;

use super::{
    form::{STATEMENT, TAKE_AWAY, TAKEN_REASON},
    taken_away::PART,
};
use crate::{
    entity::answer_option,
    swedish,
    ui::fields::{Choice, Pick, Pickable, TextField},
};

/// What residents have added, where they have.
#[component]
pub fn ShownStatements(
    /// What stands, and what was taken away.
    added: Vec<answer_option::Model>,
) -> impl IntoView {
    let (away, shown): (Vec<_>, Vec<_>) = added.into_iter().partition(answer_option::Model::is_withheld);
    let any = !(away.is_empty() && shown.is_empty());
    any.then(|| {
        view! {
            <section class="part" id=PART aria-labelledby="own-title">
                <h2 id="own-title">"Egna påståenden från invånare"</h2>
                {(!shown.is_empty()).then(|| view! { <TakeAway shown/> })}
                {(!away.is_empty()).then(|| view! { <TakenAway away/> })}
            </section>
        }
    })
}

#[component]
fn TakeAway(shown: Vec<answer_option::Model>) -> impl IntoView {
    let option = |own: answer_option::Model| Pickable { value: own.id.to_string(), text: own.text, apart: false };
    let options = shown.into_iter().map(option).collect();
    view! {
        <p>
            "De här visas för andra. Pekar ett påstående ut en person kan du ta bort det, också när omgången är stängd. Då              visas orden inte längre någonstans. Platsen och rösterna finns kvar. Den som skrev det ser skälet på sitt kvitto.              Det går inte att ångra."
        </p>
        <form method="post">
            <Choice name=STATEMENT legend="Vilket påstående ska tas bort?" pick=Pick::One options/>
            <TextField name=TAKEN_REASON label="Skäl att ta bort"
                hint="Till exempel att en person pekas ut. Skriv inte av det som ska tas bort."/>
            <div class="actions">
                <button class="button button--secondary" name="act" value=TAKE_AWAY>"Ta bort påståendet"</button>
            </div>
        </form>
    }
}

/// When and why; not the words.
#[component]
fn TakenAway(away: Vec<answer_option::Model>) -> impl IntoView {
    let said = |own: answer_option::Model| {
        let day = own.withheld_at.map(swedish::day_of).unwrap_or_default();
        view! { <li>"Borttaget den " {day} ". Skälet är: " <q>{own.withheld_reason}</q></li> }
    };
    let rows: Vec<_> = away.into_iter().map(said).collect();
    view! { <h3>"Borttagna påståenden"</h3> <ul class="facts" id="taken-away">{rows}</ul> }
}
