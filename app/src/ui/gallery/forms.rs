//! What one fills in.

use leptos::{context::Provider, prelude::*};
use uuid::Uuid;

use super::{Shelf, made_up::MadeUp};
use crate::{
    answer::fields::{Opinions, Ranking},
    dialogue::page::start::WhereForm,
    entity::organisation::{self, OrganisationKind},
    forms::{FormErrors, FormState, Sent},
    ui::{
        fields::{Choice, ErrorSummary, Pick, Pickable, TextArea, TextField},
        lines::Lines,
        select::Select,
    },
};

/// Everything that is filled in, also with a mistake.
#[component]
pub fn Forms(
    /// The round whose questions are several fields.
    made: MadeUp,
) -> impl IntoView {
    view! {
        <Shelf id="fields" title="Fält">
            <TextField name="epost" label="Din e-post" hint="Vi skriver bara när svaret har kommit." kind="email" autocomplete="email"/>
            <TextArea name="mer" label="Vill du berätta mer?" hint="Skriv inte namn eller personnummer." limit=2_000 optional=true/>
            <Lines name="saker" label="Svarsalternativ" hint="Skriv ett på varje rad."/>
            <Select name="namnd" label="Nämnd" options=bodies()/>
            <Choice name="latt" legend="Hur lätt är det för dig att få kontakt med vården?" hint="Tänk på det senaste året." pick=Pick::One options=scale()/>
            <Choice name="helst" legend="Hur vill du helst få kontakt?" pick=Pick::Any options=ways()/>
        </Shelf>
        <Several made/>
        <Mistakes/>
        <Buttons/>
        <Shelf id="where" title="Var bor du?"><WhereForm kommuner=kommuner() slug="harnosand".to_owned()/></Shelf>
    }
}

/// Questions that are several fields.
#[component]
fn Several(made: MadeUp) -> impl IntoView {
    let mut questions = made.asked.questions.into_iter().skip(2);
    let ranking = questions.next().map(|asked| {
        let things = asked.options.into_iter().map(|option| option.text).collect();
        view! { <Ranking name="ordning".to_owned() legend=asked.row.text hint=None how=None things/> }
    });
    let opinions = questions.next().map(|asked| {
        let statements = asked.options.into_iter().enumerate().take(2).collect();
        view! { <Opinions name="tycker".to_owned() heading=asked.row.text hint=None statements/> }
    });
    view! { <Shelf id="several" title="Ordning och ställningstagande">{ranking} {opinions}</Shelf> }
}

/// As a form comes back that was sent with a mistake.
#[component]
fn Mistakes() -> impl IntoView {
    let sent = Sent::new(vec![("adress".to_owned(), "namn@".to_owned())]);
    let state = FormState::of(sent, FormErrors::on("adress", "Skriv adressen som namn@exempel.se"));
    view! {
        <Shelf id="mistakes" title="När något är fel">
            <Provider value=state>
                <ErrorSummary/>
                <TextField name="adress" label="Din e-post" kind="email"/>
            </Provider>
        </Shelf>
    }
}

/// A button is the element itself: there is no component of it.
#[component]
fn Buttons() -> impl IntoView {
    view! {
        <Shelf id="buttons" title="Knappar">
            <div class="actions">
                <button class="button" type="button">"Skicka mitt svar"</button>
                <button class="button button--secondary" type="button">"Hoppa över frågan"</button>
                <button class="button button--quiet" type="button">"Tillbaka"</button>
                <button class="button button--danger" type="button">"Stoppa omgången"</button>
            </div>
        </Shelf>
    }
}

fn bodies() -> Vec<(String, String)> {
    let bodies = [("social", "Socialnämnden"), ("ks", "Kommunstyrelsen")];
    bodies.into_iter().map(|(value, text)| (value.to_owned(), text.to_owned())).collect()
}

fn scale() -> Vec<Pickable> {
    let steps = ["Mycket lätt", "Ganska lätt", "Varken lätt eller svårt", "Ganska svårt", "Mycket svårt"];
    let steps = (1..).zip(steps).map(|(i, text)| Pickable::new(i.to_string(), text));
    let unknown = Pickable { apart: true, ..Pickable::new("vet-inte", "Jag vet inte") };
    steps.chain([unknown]).collect()
}

fn ways() -> Vec<Pickable> {
    let ways = [("ringa", "Ringa själv"), ("besok", "Besöka hälsocentralen")];
    let ways = ways.into_iter().map(|(value, text)| Pickable::new(value, text));
    let means = Some("Du och vården ser varandra på en skärm.".to_owned());
    ways.chain([Pickable { means, ..Pickable::new("video", "Videosamtal") }]).collect()
}

fn kommuner() -> Vec<organisation::Model> {
    let kommuner = [("harnosand", "Härnösand", "Härnösands"), ("kramfors", "Kramfors", "Kramfors")];
    let kommun = |(slug, name, genitive): (&str, &str, &str)| organisation::Model {
        id: Uuid::nil(),
        kind: OrganisationKind::Municipality,
        slug: slug.to_owned(),
        name: name.to_owned(),
        official_name: format!("{genitive} kommun"),
        genitive: genitive.to_owned(),
        county_code: "22".to_owned(),
        municipality_code: None,
        kolada_id: None,
        minority_languages: String::new(),
        contact_phone: None,
        contact_mail: None,
    };
    kommuner.into_iter().map(kommun).collect()
}
