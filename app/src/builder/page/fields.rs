//! The fields of one question: in Swedish with hints beside them, whom it is put to, and in other languages.

use std::sync::Arc;

use leptos::prelude::*;
use uuid::Uuid;

use super::{
    Found,
    hints::{Hints, of_lines},
};
use crate::{
    builder::{
        condition::earlier,
        draft::{Draft, Lack, UNTRANSLATED, lack, other_languages},
        form::{CONFIRM, DEPENDS, HELP, MAX_HELP, MAX_OPTION, MAX_TEXT, OPTIONS, STATEMENT, TEXT, in_language},
        rules::most_options,
    },
    entity::{question::QuestionKind, statement_version},
    plain_language::{ReadAs, remarks},
    request,
    ui::{
        fields::{Choice, Pick, Pickable, TextArea},
        lines::Lines,
        select::Select,
    },
    words::Words,
};

/// The question that a form is about.
#[derive(Clone, Debug)]
pub(super) struct Asking {
    /// How it is answered.
    pub(super) kind: QuestionKind,
    /// Where it stands, or will stand, counted from 0.
    pub(super) place: usize,
    /// What it says now.
    pub(super) draft: Draft,
    /// Of what the form is filled from.
    pub(super) version: String,
}

/// All fields, filled in with what is typed.
#[component]
pub(super) fn Fields(found: Arc<Found>, asking: Asking) -> impl IntoView {
    let typed = request::form().sent;
    let kind = asking.kind;
    let (text, help) = (typed.get(TEXT).to_owned(), typed.get(HELP).to_owned());
    let in_lines = typed.get(OPTIONS).to_owned();
    let lines = (kind != QuestionKind::FreeText).then(|| {
        let (label, hint) = lines_of(kind);
        view! { <Lines name=OPTIONS label hint/> <Hints remarks=of_lines(kind, &in_lines)/> }
    });
    view! {
        <Statements found=found.clone()/>
        <TextArea name=TEXT label="Vad vill du fråga?" limit=MAX_TEXT/>
        <Hints remarks=remarks(&text, ReadAs::Question)/>
        {lines}
        <TextArea name=HELP label="Hjälptext under frågan" limit=MAX_HELP optional=true/>
        <Hints remarks=remarks(&help, ReadAs::Other)/>
        <WhoIsAsked found=found.clone() place=asking.place/>
        <OtherLanguages found asking/>
    }
}

/// What the lines below a question are called, and how they are written.
fn lines_of(kind: QuestionKind) -> (&'static str, String) {
    let most = most_options(kind);
    let one_a_line = format!("Ett på varje rad, högst {most}. Högst {MAX_OPTION} tecken på en rad.");
    match kind {
        QuestionKind::Scale => (
            "Fem steg, från lägst till högst",
            format!("Ett på varje rad, högst {MAX_OPTION} tecken. ”Jag vet inte” läggs till av sig självt."),
        ),
        QuestionKind::Ranking => ("Det som ska rangordnas", one_a_line),
        QuestionKind::Opinion => ("Påståenden", one_a_line),
        _ => ("Svar att välja mellan", one_a_line),
    }
}

/// The statement it belongs to, where there are several.
#[component]
fn Statements(found: Arc<Found>) -> impl IntoView {
    let option = |statement: &statement_version::Model| {
        Pickable::new(statement.statement_id.to_string(), statement.title.clone())
    };
    let options: Vec<_> = found.statements.iter().map(option).collect();
    (1 < options.len()).then(|| {
        view! { <Choice name=STATEMENT legend="Vilken del av målbilden hör frågan till?" pick=Pick::One options/> }
    })
}

/// The choices before it that may decide whom it is put to.
#[component]
fn WhoIsAsked(found: Arc<Found>, place: usize) -> impl IntoView {
    let groups: Vec<_> = earlier(&found.board.asked, place)
        .into_iter()
        .map(|question| {
            let option =
                |(id, text): (Uuid, String)| (id.to_string(), format!("… ”{text}” på fråga {}", question.place + 1));
            (
                format!("Fråga {}: {}", question.place + 1, question.text),
                question.options.into_iter().map(option).collect(),
            )
        })
        .collect();
    if groups.is_empty() {
        return view! {
            <p class="muted">
                "Frågan visas för alla. Står den efter en fråga med ett eller flera svar att välja, kan du låta den visas bara för \
                 den som har valt ett av dem."
            </p>
        }
        .into_any();
    }
    view! {
        <Select name=DEPENDS label="Vem visas frågan för?" hint="Välj ett svar om bara den som har svarat så ska få frågan."
            options=vec![(String::new(), "Alla".to_owned())] groups/>
    }
    .into_any()
}

/// Fields for each other language of the round.
#[component]
fn OtherLanguages(found: Arc<Found>, asking: Asking) -> impl IntoView {
    let languages = other_languages(&found.round.languages);
    let groups: Vec<_> = languages
        .iter()
        .map(|words| view! { <OtherLanguage found=found.clone() asking=asking.clone() words=*words/> })
        .collect();
    (!groups.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="languages-title">
                <h2 id="languages-title">"På andra språk"</h2>
                <p>
                    "Du behöver inte fylla i det här. Är något tomt på ett språk visas hela frågan på svenska där. När du ändrar den \
                     svenska texten sparas översättningen som äldre, och visas inte förrän du har skrivit en ny eller kryssat i att \
                     den stämmer."
                </p>
                {groups}
            </section>
        }
    })
}

#[component]
fn OtherLanguage(found: Arc<Found>, asking: Asking, words: Words) -> impl IntoView {
    let field = |name| in_language(name, words);
    let question = found.board.asked.questions.get(asking.place);
    let is_older = question.and_then(|question| lack(&found.board, question, words)) == Some(Lack::Older);
    let has_any = asking.draft.others.iter().any(|other| other.language == words && !other.text.is_empty());
    let options = vec![Pickable::new("ja", "Jag har läst översättningen. Den säger samma sak som den svenska texten.")];
    let hint =
        format!("Lika många rader som på svenska, i samma ordning. Skriv {UNTRANSLATED} där översättning saknas.");
    let name = words.language_name();
    view! {
        <fieldset class="builder-language">
            <legend>{name.clone()}</legend>
            {is_older.then(|| view! {
                <p><strong>"Översättningen är äldre än den svenska texten."</strong> " Den visas inte för invånarna."</p>
            })}
            <TextArea name=field(TEXT) label=format!("Frågan, {name}") limit=MAX_TEXT optional=true lang=words.language_lang()/>
            {(asking.kind != QuestionKind::FreeText)
                .then(|| view! { <Lines name=field(OPTIONS) label=format!("Raderna, {name}") hint/> })}
            <TextArea name=field(HELP) label=format!("Hjälptexten, {name}") limit=MAX_HELP optional=true lang=words.language_lang()/>
            {has_any.then(|| view! {
                <Choice name=field(CONFIRM) legend=format!("Stämmer översättningen, {name}?") pick=Pick::Any options/>
            })}
        </fieldset>
    }
}
