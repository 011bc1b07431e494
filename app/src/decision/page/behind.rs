//! The dialogues that a decision may rest on, each with its closed rounds below it.

use leptos::{either::Either, prelude::*};

use crate::{
    decision::{
        choices::{Choices, RoundChoice},
        form::{DIALOGUE, ROUND, rounds_of},
    },
    entity::dialogue,
    forms::Sent,
    request, swedish,
    ui::fields::{FieldError, Filled, Hint, Pick, PickRow, Pickable},
};

const HELP: &str = "Kryssa för dem som politikerna hade med sig när de beslutade, och sedan vilka omgångar de hade läst. Omgångar räknas bara \
                    där dialogen är ikryssad. Kryssa inte för någon om det inte var så: då visas beslutet som ett utan dialog.";

/// What a decision rests on.
#[component]
pub(super) fn Behind(
    /// What stands there at first.
    start: Sent,
    /// What can be chosen.
    choices: Choices,
) -> impl IntoView {
    let inside = match choices.dialogues.is_empty() {
        true => Either::Left(view! { <p>"Det finns ingen dialog i länet som har öppnat."</p> }),
        false => Either::Right(view! { <Dialogues start choices/> }),
    };
    view! {
        <section class="part" aria-labelledby="behind-title">
            <h2 id="behind-title">"Dialogen bakom"</h2>
            {inside}
        </section>
    }
}

#[component]
fn Dialogues(start: Sent, choices: Choices) -> impl IntoView {
    let form = request::form();
    let Filled { error, described, .. } = Filled::of(DIALOGUE, String::new(), true);
    // Of no dialogue in particular.
    let of_rounds = form.errors.at(ROUND).map(str::to_owned);
    let described = [described, of_rounds.as_ref().map(|_| format!("{ROUND}-error"))];
    let described: Vec<_> = described.into_iter().flatten().collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let ticked = if form.is_shown_again() { form.sent } else { start };
    let Choices { dialogues, holders, rounds, .. } = choices;
    // The first round of all has the field's name as its id: there a link to what is wrong with it leads.
    let mut places = 0..;
    let row = |(place, dialogue): (usize, dialogue::Model)| {
        let rounds: Vec<_> = rounds
            .iter()
            .filter(|round| round.dialogue_id == dialogue.id)
            .zip(places.by_ref())
            .map(|(round, place)| round_row(round, place, &ticked))
            .collect();
        let rounds = (!rounds.is_empty()).then(|| {
            let Filled { error, described, .. } = Filled::of(&rounds_of(dialogue.id), String::new(), false);
            view! {
                <fieldset class="choice behind-rounds" id=rounds_of(dialogue.id) tabindex="-1" aria-describedby=described>
                    <legend class="choice-legend">{format!("Vilka omgångar av ”{}” bygger beslutet på?", dialogue.title)}</legend>
                    <FieldError field=rounds_of(dialogue.id) sentence=error/>
                    <div class="options">{rounds}</div>
                </fieldset>
            }
        });
        let id = dialogue.id.to_string();
        let checked = ticked.all(DIALOGUE).any(|ticked| ticked == id);
        let means = holders.get(&dialogue.owner_body_id).cloned();
        let option = Pickable { means, ..Pickable::new(id, dialogue.title) };
        view! {
            <div class="behind">
                <PickRow name=DIALOGUE.to_owned() pick=Pick::Any place option checked/>
                {rounds}
            </div>
        }
    };
    let rows: Vec<_> = dialogues.into_iter().enumerate().map(row).collect();
    view! {
        <fieldset class="choice" id=format!("{DIALOGUE}-group") aria-describedby=described>
            <legend class="choice-legend">"Vilka dialoger bygger beslutet på?"</legend>
            <Hint field=DIALOGUE.to_owned() text=Some(HELP.to_owned())/>
            <FieldError field=DIALOGUE.to_owned() sentence=error/>
            <FieldError field=ROUND.to_owned() sentence=of_rounds/>
            <div class="options">{rows}</div>
        </fieldset>
    }
}

/// One round, with where it was held and until when.
fn round_row(round: &RoundChoice, place: usize, ticked: &Sent) -> impl IntoView + use<> {
    let id = round.id.to_string();
    let checked = ticked.all(ROUND).any(|ticked| ticked == id);
    let means = format!("{}, svarstid till och med {}", round.place, swedish::day(round.last_day));
    let option = Pickable { means: Some(means), ..Pickable::new(id, round.title.clone()) };
    view! { <PickRow name=ROUND.to_owned() pick=Pick::Any place option checked/> }
}
