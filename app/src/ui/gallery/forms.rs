//! What one fills in.

use leptos::prelude::*;

use super::Shelf;
use crate::ui::fields::{Choice, Pick, Pickable, TextArea, TextField};

/// Everything that is filled in, also with a mistake.
#[component]
pub fn Forms() -> impl IntoView {
    view! {
        <Shelf id="fields" title="Fält">
            <TextField name="email" label="Din e-post" hint="Vi skriver bara när svaret har kommit." kind="email" autocomplete="email"/>
            <TextArea name="comment" label="Vill du berätta mer?" hint="Skriv inte namn eller personnummer." limit=2_000 optional=true/>
            <Choice name="q1" legend="Hur lätt är det för dig att få kontakt med vården?" hint="Tänk på det senaste året." pick=Pick::One options=scale()/>
            <Choice name="q2" legend="Hur vill du helst få kontakt?" pick=Pick::Any options=ways()/>
        </Shelf>
        <Several/>
        <Mistakes/>
        <Buttons/>
    }
}

/// Questions that are several fields.
#[component]
fn Several() -> impl IntoView {
    let things = ["Att få en tid snabbt", "Att få träffa samma person"].map(|thing| {
        let id = format!("rank-{}", thing.len());
        view! {
            <li class="ranking-row">
                <label for=id.clone()>{thing}</label>
                <select class="input select" id=id.clone() name=id><option value="">"–"</option><option>"1"</option><option>"2"</option></select>
            </li>
        }
    });
    let votes = [("agree", "Håller med"), ("disagree", "Håller inte med"), ("pass", "Hoppa över")].map(|(code, words)| {
        view! { <label class=format!("opinion-choice opinion-choice--{code}")><input type="radio" name="vote" value=code/><span>{words}</span></label> }
    });
    view! {
        <Shelf id="several" title="Ordning och ställningstagande">
            <fieldset class="ranking">
                <legend class="choice-legend">"Vad är viktigast för dig?"</legend>
                <p class="hint">"Sätt 1 vid det som är viktigast. Du behöver inte numrera alla."</p>
                <ul class="ranking-rows">{things.collect_view()}</ul>
            </fieldset>
            <fieldset class="opinion">
                <legend class="opinion-text">"Det är bra om all personal i vården kan läsa min journal."</legend>
                <div class="opinion-choices">{votes.collect_view()}</div>
            </fieldset>
        </Shelf>
    }
}

#[component]
fn Mistakes() -> impl IntoView {
    view! {
        <Shelf id="mistakes" title="När något är fel">
            <div class="error-summary" role="group" tabindex="-1" aria-labelledby="error-summary-title">
                <h3 id="error-summary-title">"En sak att rätta till"</h3>
                <ul><li><a href="#address">"Skriv adressen som namn@exempel.se"</a></li></ul>
            </div>
            <div class="field">
                <label class="label" for="address">"Din e-post"</label>
                <p class="error" id="address-error"><span class="visually-hidden">"Fel: "</span>"Skriv adressen som namn@exempel.se"</p>
                <input class="input" id="address" name="address" type="email" value="namn@" autocomplete="off" aria-describedby="address-error" aria-invalid="true"/>
            </div>
        </Shelf>
    }
}

#[component]
fn Buttons() -> impl IntoView {
    view! {
        <Shelf id="buttons" title="Knappar">
            <div class="actions">
                <button class="button" type="button">"Skicka mitt svar"</button>
                <button class="button button--secondary" type="button">"Hoppa över frågan"</button>
                <button class="button button--quiet" type="button">"Tillbaka"</button>
            </div>
            <div class="progress">
                <p id="progress-text">"Härnösand · fråga 2 av 6"</p>
                <progress max="6" value="2" aria-labelledby="progress-text"></progress>
            </div>
            <form class="ask" method="get" action="/">
                <label class="label" for="kommun">"Var bor du?"</label>
                <div class="ask-row">
                    <select class="input select" id="kommun" name="kommun"><option value="harnosand">"Härnösand"</option></select>
                    <button class="button">"Visa"</button>
                </div>
            </form>
        </Shelf>
    }
}

fn scale() -> Vec<Pickable> {
    let steps = ["Mycket lätt", "Ganska lätt", "Varken lätt eller svårt", "Ganska svårt", "Mycket svårt"];
    let steps = (1..).zip(steps).map(|(i, text)| Pickable::new(i.to_string(), text));
    let unknown = Pickable { apart: true, ..Pickable::new("vet-inte", "Jag vet inte") };
    steps.chain([unknown]).collect()
}

fn ways() -> Vec<Pickable> {
    let ways = [("ringa", "Ringa själv"), ("besok", "Besöka hälsocentralen"), ("video", "Videosamtal")];
    ways.into_iter().map(|(value, text)| Pickable::new(value, text)).collect()
}
