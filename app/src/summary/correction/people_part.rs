//! Meetings to choose from, and the part of the page where it is proposed that another number of people took part in one.

use leptos::prelude::*;

use super::{
    actions::{ACT, RECOUNT},
    form::{MEETING, PEOPLE, PEOPLE_REASON},
};
use crate::{
    channel::meeting_queries,
    entity::meeting,
    swedish,
    ui::fields::{Choice, Pick, Pickable, TextField},
};

/// The meetings, each with when and where it was held and how many took part.
pub fn pickable(meetings: &[meeting::Model]) -> Vec<Pickable> {
    let people = |row: &meeting::Model| swedish::count(row.participants.into(), "deltagare", "deltagare");
    let told = |row: &meeting::Model| {
        Pickable::new(row.submission_id.to_string(), format!("{}, {}", meeting_queries::name(row), people(row)))
    };
    meetings.iter().map(told).collect()
}

/// The form.
#[component]
pub fn People(
    /// The meetings that count.
    meetings: Vec<meeting::Model>,
) -> impl IntoView {
    let options = pickable(&meetings);
    view! {
        <section class="part" aria-labelledby="people-title">
            <h2 id="people-title">"Antalet deltagare på ett möte är fel"</h2>
            <p>
                "Det rätta antalet sparas bredvid det som registrerades. Alla läser skälet vid resultatet. Det sammanlagda antalet \
                 räknas inte om, för skillnaden skulle visa hur många det gäller. När mer än ett av tio möten är rättat eller \
                 borttaget visas varken antalet eller handuppräckningen. Med färre än tio möten räcker det med ett."
            </p>
            <form method="post">
                <Choice name=MEETING legend="Vilket möte?" pick=Pick::One options/>
                <TextField name=PEOPLE label="Hur många deltog?" hint="Utom den som ledde mötet."/>
                <TextField name=PEOPLE_REASON label="Varför rättas antalet?"
                    hint="Alla läser skälet, vid resultatet och i underlaget. Skriv inget som pekar ut någon."/>
                <div class="actions"><button class="button" name=ACT value=RECOUNT>"Föreslå det rätta antalet"</button></div>
            </form>
        </section>
    }
}
