//! The fields of a round's plan.

use chrono::NaiveDate;
use leptos::prelude::*;
use sea_orm::ActiveEnum;

use crate::{
    entity::submission::AnswerChannel,
    forms::Sent,
    round::planning::form::{CHANNELS, CHOSEN_CHANNELS, CLOSES, LANGUAGES, OPENS, STATEMENTS, TITLE},
    swedish,
    ui::fields::{Choice, Pick, Pickable, TextField},
    vision::queries::WordedStatement,
    words::Words,
};

/// What it is called, and what it is tied to.
#[component]
pub fn AboutFields(
    /// What stands there at first.
    start: Sent,
    /// The statements that can be chosen.
    offered: Vec<WordedStatement>,
) -> impl IntoView {
    let title = start.get(TITLE).to_owned();
    let chosen = start.all(STATEMENTS).map(str::to_owned).collect();
    let option = |statement: WordedStatement| Pickable {
        means: statement.words.means,
        ..Pickable::new(statement.row.id.to_string(), statement.words.title)
    };
    let options = offered.into_iter().map(option).collect();
    view! {
        <TextField name=TITLE label="Vad heter omgången?" hint="Rubriken över frågorna, gärna som en fråga till invånarna." value=title/>
        <Choice name=STATEMENTS legend="Vilken del av målbilden gäller den?" hint="En eller flera. Varje del ger omkring fyra frågor."
            pick=Pick::Any options chosen/>
    }
}

/// When it opens and when it ends.
#[component]
pub fn PeriodFields(
    /// What stands there at first.
    start: Sent,
    /// When residents have been promised their reply.
    reply_due: Option<NaiveDate>,
) -> impl IntoView {
    let value = |name: &str| start.get(name).to_owned();
    let until = reply_due.map(|due| {
        let due = swedish::day(due);
        view! { <p>"Svaret till invånarna är utlovat till den " {due} ". Omgången måste sluta före den dagen."</p> }
    });
    view! {
        <section class="part" aria-labelledby="period-title">
            <h2 id="period-title">"När kan invånarna svara?"</h2>
            {until}
            <div class="period">
                <TextField name=OPENS.0 label="Första dagen" kind="date" value=value(OPENS.0)/>
                <TextField name=OPENS.1 label="Öppnar klockan" kind="time" value=value(OPENS.1)/>
            </div>
            <div class="period">
                <TextField name=CLOSES.0 label="Sista dagen" kind="date" value=value(CLOSES.0)/>
                <TextField name=CLOSES.1 label="Slutar klockan" kind="time" value=value(CLOSES.1)/>
            </div>
            <p class="muted">"Du öppnar omgången själv, eller ställer in att den öppnar på klockslaget. Den slutar av sig själv."</p>
        </section>
    }
}

/// How and in which languages it can be answered.
#[component]
pub fn OfferFields(
    /// What stands there at first.
    start: Sent,
) -> impl IntoView {
    let channel = |(channel, name, means): (AnswerChannel, &str, &str)| Pickable {
        means: Some(means.to_owned()),
        ..Pickable::new(channel.to_value(), name)
    };
    let channels = CHOSEN_CHANNELS.into_iter().map(channel).collect();
    let others = Words::all().iter().filter(|words| !words.is_swedish());
    let languages = others.map(|words| Pickable::new(words.tag(), words.language_name())).collect();
    let chosen = |name: &str| start.all(name).map(str::to_owned).collect::<Vec<_>>();
    view! {
        <section class="part" aria-labelledby="offer-title">
            <h2 id="offer-title">"Hur kan man svara?"</h2>
            <Choice name=CHANNELS legend="Andra sätt än på nätet" hint="På nätet kan man alltid svara. Välj bara det som ni klarar av att ta emot."
                pick=Pick::Any options=channels chosen=chosen(CHANNELS)/>
            <Choice name=LANGUAGES legend="Andra språk än svenska" hint="Standardfrågorna finns på alla språken. Det som ingen har översatt visas på svenska."
                pick=Pick::Any options=languages chosen=chosen(LANGUAGES)/>
        </section>
    }
}
