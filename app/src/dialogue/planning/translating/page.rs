//! `/arbete/dialog/{slug}/sprak`: what residents are told, text by text, with a place for each other language below it.

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use super::form::{Translatable, filled, languages, stamp, texts_of, translatable};
use crate::{
    account::rights::moderator_of_dialogue,
    builder::{form::in_language, texts::Texts},
    channel::{differences::Difference, seen::Seen},
    context::AppState,
    dialogue::planning::{form::TITLE, queries::stands, rules::plan_path},
    entity::dialogue,
    error::AppError,
    request,
    round::parts::MovedOn,
    ui::{
        fields::{ErrorSummary, TextArea, TextField},
        page::{Audience, Page, Trail},
        shown::shown,
        text::Paragraphs,
    },
    words::Words,
};

struct Found {
    row: dialogue::Model,
    texts: Texts,
    /// Whether a round has opened.
    stands: bool,
}

/// The page.
#[component]
pub fn TranslationsPage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("slug"));
    shown(async move { found(&state, &parts, &slug).await }, |found| view! { <Translations found/> })
}

async fn found(state: &AppState, parts: &Parts, slug: &str) -> Result<Found, AppError> {
    let row = moderator_of_dialogue(state, &parts.headers, slug).await?.row().clone();
    Ok(Found { texts: texts_of(&state.db, &row).await?, stands: stands(&state.db, row.id).await?, row })
}

#[component]
fn Translations(found: Found) -> impl IntoView {
    let Found { row, texts, stands } = found;
    let plan = plan_path(&row.slug);
    let steps = vec![("/arbete".to_owned(), "Ditt arbete".to_owned()), (plan.clone(), row.title.clone())];
    let body = match stands {
        true => Either::Left(view! { <Standing row texts/> }),
        false => Either::Right(view! { <TranslationsForm row texts plan/> }),
    };
    view! {
        <Page title="Dialogen på andra språk" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps/>
            <MovedOn/>
            <h1>"Dialogen på andra språk"</h1>
            {body}
        </Page>
    }
}

#[component]
fn TranslationsForm(row: dialogue::Model, texts: Texts, plan: String) -> impl IntoView {
    let parts: Vec<_> = translatable(&row).into_iter().map(|original| fields(row.id, original, &texts)).collect();
    view! {
        <p class="lead">
            "Det du lämnar tomt visas på svenska, och sidan säger det. Du behöver inte fylla i något för att omgången ska kunna öppna."
        </p>
        <p>
            "Ändrar du en svensk text försvinner översättningarna av den. När den första omgången har öppnat står texterna fast på \
             alla språk."
        </p>
        <form method="post">
            <Seen stamp=stamp(&row, &texts) differences=differences(&row, &texts)/>
            {parts}
            <div class="actions">
                <button class="button">"Spara"</button>
                <a class="button button--secondary" href=plan>"Avbryt"</a>
            </div>
        </form>
    }
}

/// One text in Swedish, and below it a field for each other language.
fn fields(dialogue_id: Uuid, original: Translatable, texts: &Texts) -> impl IntoView + use<> {
    let is_line = original.field == TITLE;
    let places: Vec<_> = languages()
        .map(|words| {
            let value = texts.get(dialogue_id, original.field, words).map(|(text, _)| text.to_owned());
            let (value, label) = (value.unwrap_or_default(), label(original.name, words));
            let (name, lang) = (in_language(original.field, words), words.language_lang());
            match is_line {
                true => Either::Left(view! { <TextField name label value lang/> }),
                false => Either::Right(view! { <TextArea name label limit=original.most value optional=true lang/> }),
            }
        })
        .collect();
    view! { <Part original>{places}</Part> }
}

/// What stands in every language, to read and not to change.
#[component]
fn Standing(row: dialogue::Model, texts: Texts) -> impl IntoView {
    let said_in = |field: &str, words: Words| {
        let said = texts.get(row.id, field, words).map(|(text, _)| text.to_owned());
        let lang = said.is_some().then(|| words.language_lang());
        let said = said.unwrap_or_else(|| "Visas på svenska.".to_owned());
        view! { <li><strong>{words.language_name()} ": "</strong> <span lang=lang>{said}</span></li> }
    };
    let parts: Vec<_> = translatable(&row)
        .into_iter()
        .map(|original| {
            let rows: Vec<_> = languages().map(|words| said_in(original.field, words)).collect();
            view! { <Part original><ul class="stack">{rows}</ul></Part> }
        })
        .collect();
    view! {
        <p class="lead" id="stands">"En omgång har öppnat, så texterna står fast på alla språk."</p>
        {parts}
    }
}

/// One text: what it is called, what it says in Swedish, and what stands below.
#[component]
fn Part(original: Translatable, children: Children) -> impl IntoView {
    let id = format!("{}-title", original.field);
    let named = id.clone();
    view! {
        <section class="part" aria-labelledby=id>
            <h2 id=named>{original.name}</h2>
            <Paragraphs text=original.text/>
            {children()}
        </section>
    }
}

/// "Kan påverkas (Suomi)"
fn label(name: &str, words: Words) -> String {
    format!("{name} ({})", words.language_name())
}

/// Where what stands now is not what was typed.
fn differences(row: &dialogue::Model, texts: &Texts) -> Vec<Difference> {
    let in_languages = |Translatable { field, name, .. }: Translatable| {
        languages().map(move |words| (in_language(field, words), label(name, words)))
    };
    let fields: Vec<_> = translatable(row).into_iter().flat_map(in_languages).collect();
    let fields: Vec<_> = fields.iter().map(|(field, label)| (field.as_str(), label.as_str())).collect();
    Difference::between(&fields, &filled(row, texts), &request::form().sent)
}
