//! `/arbete/omgang/{code}/utlamnande/texter/{id}`: one text is masked, in whole or in part, or given out as it stands.

use http::request::Parts;
use leptos::prelude::*;
use uuid::Uuid;

use super::{
    frame::{Below, RecordsPage},
    words::{Decided, Original, Why},
};
use crate::{
    account::rights::registrar::registrar_of_round,
    context::AppState,
    entity::round,
    error::AppError,
    record::request::{
        decide,
        form::{
            ACT, EXTENT, MAX_PASSAGES, OTHER, OTHER_SECTION, PART, PASSAGES, REASON, RELEASE, SECTION, SEEN, WHOLE,
        },
        mask::SECTIONS,
        texts::{Standing, Text, texts},
    },
    request,
    ui::{
        fields::{Choice, Pick, Pickable, TextArea, TextField},
        shown::shown,
    },
};

/// What the page shows.
struct Found {
    round: round::Model,
    text: Text,
    asked: Vec<String>,
}

/// The page.
#[component]
pub fn TextPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let (code, id) = (request::route_param("code"), request::route_param("id"));
    shown(async move { found(&state, &parts, &code, &id).await }, |found| view! { <One found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str, id: &str) -> Result<Found, AppError> {
    let registrar = registrar_of_round(state, &parts.headers, code).await?;
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let texts = texts(&state.keys, &state.db, registrar.row()).await?;
    let text = texts.named(id).ok_or(AppError::NotFound)?;
    decide::looked(state, &registrar, std::slice::from_ref(&text)).await?;
    Ok(Found { round: registrar.row().clone(), text, asked: texts.asked })
}

#[component]
fn One(found: Found) -> impl IntoView {
    let Found { round, text, asked } = found;
    let (seen, before) = (text.stamp(), Before::of(&text));
    let (standing, alike, decided) = (text.standing, text.alike.clone(), text.review.clone());
    let is_released = standing == Standing::Reviewed && text.goes_out() == text.text;
    view! {
        <RecordsPage title="Maska en text" round below=Below::Texts>
            <div class="comment-card">
                <Original text asked/>
                {decided.map(|review| view! { <Decided review/> })}
                <Why standing alike/>
            </div>
            {(!is_released).then(|| view! {
                <form method="post" class="actions">
                    <input type="hidden" name=SEEN value=seen.clone()/>
                    <button class="button button--secondary" name=ACT value=RELEASE>"Lämna ut texten som den står"</button>
                </form>
            })}
            <Mask seen before/>
        </RecordsPage>
    }
}

/// What stands in the form before anything is typed: the mask there is, and what is masked in other texts.
struct Before {
    extent: Option<&'static str>,
    passages: String,
    section: String,
    reason: String,
}

impl Before {
    fn of(text: &Text) -> Self {
        let review = text.review.as_ref().filter(|review| review.masked_text.is_some());
        let own = review.and_then(|review| review.passages.clone());
        let others = text.alike.iter().filter_map(|mask| mask.passage.clone());
        let passages = own.into_iter().chain(others).collect::<Vec<_>>().join("\n");
        let first = text.alike.first();
        let section = review.and_then(|review| review.section.clone()).or(first.map(|mask| mask.section.clone()));
        let reason = review.and_then(|review| review.reason.clone()).or(first.map(|mask| mask.reason.clone()));
        let whole = review.is_some_and(|review| review.masks_all()).then_some(WHOLE);
        Self {
            extent: whole.or((!passages.is_empty()).then_some(PART)),
            passages,
            section: section.unwrap_or_default(),
            reason: reason.unwrap_or_default(),
        }
    }
}

#[component]
fn Mask(seen: String, before: Before) -> impl IntoView {
    let Before { extent, passages, section, reason } = before;
    let pickable = |value: &str, text: String| Pickable::new(value, text);
    let extents = vec![pickable(PART, "En del av texten".to_owned()), pickable(WHOLE, "Hela texten".to_owned())];
    let sections = SECTIONS.iter().map(|(section, what)| pickable(section, format!("{section}: {what}")));
    let sections: Vec<_> = sections.chain([pickable(OTHER, "Ett annat lagrum".to_owned())]).collect();
    let is_known = SECTIONS.iter().any(|(known, _)| *known == section);
    let other = if is_known { String::new() } else { section.clone() };
    let chosen = match (section.is_empty(), is_known) {
        (true, _) => Vec::new(),
        (_, true) => vec![section],
        (_, false) => vec![OTHER.to_owned()],
    };
    view! {
        <section class="part" aria-labelledby="mask-title">
            <h2 id="mask-title">"Maska"</h2>
            <p>"Masken gäller texten överallt där den står, i filer som lämnas ut. Står samma ord i andra texter får du pröva dem också. \
                Originalet finns kvar, och det som visas på webben ändras inte."</p>
            <form method="post" class="stack">
                <input type="hidden" name=SEEN value=seen/>
                <Choice name=EXTENT legend="Hur mycket maskas?" pick=Pick::One options=extents
                    chosen=extent.into_iter().map(str::to_owned).collect()/>
                <TextArea name=PASSAGES label="Vilka ord, om det är en del?" limit=MAX_PASSAGES optional=true value=passages
                    hint="Ett ställe på varje rad. Det maskas överallt där det står i texten, med stora eller små bokstäver."/>
                <Choice name=SECTION legend="Vilket lagrum stöds maskningen på?" pick=Pick::One options=sections chosen/>
                <TextField name=OTHER_SECTION label="Vilket, om det är ett annat?" value=other
                    hint="Med kapitel och paragraf, till exempel OSL 23 kap. 2 §."/>
                <TextField name=REASON label="Varför?" value=reason
                    hint="Skälet lämnas ut tillsammans med texten, och prövas som alla andra texter. Skriv inte det som maskas. Högst 300 tecken."/>
                <div class="actions"><button class="button">"Maska texten"</button></div>
            </form>
        </section>
    }
}
