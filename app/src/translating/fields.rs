//! The parts of a page where the texts of a row are written in other languages, or read where they stand: a section a language, the
//! Swedish above each text.

use leptos::{either::Either, prelude::*};

use super::form::{Change, Subject, Translatable, Written, seen_in};
use crate::{
    builder::{form::in_language, texts::Texts},
    request,
    ui::{
        fields::{TextArea, TextField},
        notice::{Notice, NoticeKind},
        text::Paragraphs,
    },
    words::Words,
};

/// The form: a section for each language, and one button. Where somebody else has changed a language meanwhile, only that one is shown
/// again, with the texts that differ; the others are written by then.
#[component]
pub fn TranslationForm(
    /// What is translated.
    subject: Subject,
    /// What it says in other languages now.
    texts: Texts,
    /// Where one goes without writing anything.
    back: String,
) -> impl IntoView {
    let errors = request::form().errors;
    let is_unseen = |words: &Words| errors.at(&seen_in(*words)).is_some();
    let unseen: Vec<_> = subject.languages.iter().copied().filter(is_unseen).collect();
    let compares = !unseen.is_empty();
    let sections: Vec<_> = match compares {
        true => unseen.into_iter().map(|words| compared(&subject, &texts, words).into_any()).collect(),
        false => subject.languages.iter().map(|words| written(&subject, &texts, *words).into_any()).collect(),
    };
    view! {
        <form method="post">
            {compares.then(|| view! { <p id="others-saved">"Det du skrev på andra språk är sparat."</p> })}
            {sections}
            <div class="actions">
                <button class="button">"Spara"</button>
                <a class="button button--secondary" href=back>"Avbryt"</a>
            </div>
        </form>
    }
}

/// What stands in every language, to read and not to change.
#[component]
pub fn Translations(
    /// What is translated.
    subject: Subject,
    /// What it says in other languages.
    texts: Texts,
) -> impl IntoView {
    subject
        .languages
        .iter()
        .map(|words| {
            let each: Vec<_> = subject
                .texts
                .iter()
                .map(|text| {
                    let said = said(&subject, &texts, text, *words);
                    let said = match said.is_empty() {
                        true => Either::Left(view! { <p class="muted">"Visas på svenska."</p> }),
                        false => Either::Right(in_its_language(said, *words)),
                    };
                    view! { <Swedish text=text.clone()/> {said} }
                })
                .collect();
            section(*words, each)
        })
        .collect::<Vec<_>>()
}

/// One language, its name above it.
fn section<V: IntoView + 'static>(words: Words, inside: V) -> impl IntoView + use<V> {
    let id = section_id(words);
    view! {
        <section class="part stack" aria-labelledby=id>
            <h2 id=id.clone()>{words.language_name()}</h2>
            {inside}
        </section>
    }
}

/// Where the section of a language stands.
fn section_id(words: Words) -> String {
    format!("sprak-{}", words.code())
}

/// A language with every text, each as it was typed or as it stands.
fn written(subject: &Subject, texts: &Texts, words: Words) -> impl IntoView + use<> {
    let form = request::form();
    let seen = form.sent.get(&seen_in(words));
    // What was typed and not written yet was typed of what stood then.
    let seen = if seen.is_empty() { subject.version(texts, words) } else { seen.to_owned() };
    let each: Vec<_> = subject
        .texts
        .iter()
        .map(|text| {
            let value = said(subject, texts, text, words);
            view! { <Swedish text=text.clone()/> {field(text, value, words)} }
        })
        .collect();
    section(words, view! { <input type="hidden" name=seen_in(words) value=seen/> {each} })
}

/// A language that somebody else has changed meanwhile: of each text that differs, what stands now and what was typed. What is the
/// same goes along unseen.
fn compared(subject: &Subject, texts: &Texts, words: Words) -> impl IntoView + use<> {
    let sent = request::form().sent;
    let typed = subject.typed(&sent);
    let is_same = subject.change(&sent, texts, words) == Change::Untouched;
    let each: Vec<_> = subject
        .texts
        .iter()
        .map(|text| {
            let (stands, typed) = (said(subject, texts, text, words), said(subject, &typed, text, words));
            if stands == typed {
                let name = in_language(text.field, words);
                return Either::Left(view! { <input type="hidden" name=name value=stands/> });
            }
            let now = match stands.is_empty() {
                true => Either::Left(view! { <p class="muted">"Ingenting."</p> }),
                false => Either::Right(in_its_language(stands, words)),
            };
            Either::Right(view! {
                <Swedish text=text.clone()/>
                <p><strong>"Det här står nu:"</strong></p>
                {now}
                {field(text, typed, words)}
            })
        })
        .collect();
    let told = if is_same {
        "Det som står nu är detsamma som du skrev."
    } else {
        "Det du skrev står kvar i fälten. Här är de texter där det är olika."
    };
    let inside = view! {
        <div id=seen_in(words) tabindex="-1">
            <Notice kind=NoticeKind::Warning title="Någon har ändrat det här under tiden"><p>{told}</p></Notice>
        </div>
        <input type="hidden" name=seen_in(words) value=subject.version(texts, words)/>
        {each}
    };
    section(words, inside)
}

/// What a text is called and what it says in Swedish.
#[component]
fn Swedish(text: Translatable) -> impl IntoView {
    view! {
        <h3>{text.name}</h3>
        <Paragraphs text=text.text/>
    }
}

fn field(text: &Translatable, value: String, words: Words) -> impl IntoView + use<> {
    let (name, lang) = (in_language(text.field, words), words.language_lang());
    let label = format!("{} ({})", text.name, words.language_name());
    match text.written {
        Written::Line => Either::Left(view! { <TextField name label value lang/> }),
        Written::Lines => Either::Right(view! { <TextArea name label limit=text.most value optional=true lang/> }),
    }
}

fn in_its_language(said: String, words: Words) -> impl IntoView + use<> {
    view! { <div lang=words.language_lang()><Paragraphs text=said/></div> }
}

/// What a text says in a language; empty where it says nothing.
fn said(subject: &Subject, texts: &Texts, text: &Translatable, words: Words) -> String {
    texts.get(subject.id, text.field, words).map(|(said, _)| said.to_owned()).unwrap_or_default()
}
