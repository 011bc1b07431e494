//! The questions as fields of the form, each in a section of its own under the statement it belongs to.

use std::sync::Arc;

use leptos::{prelude::*, tachys::html::InertElement};
use uuid::Uuid;

use super::{
    background,
    fields::{Opinions, Ranking},
    form::{self, MOST_TEXT, field},
    hard_words::HardWords,
    page::SEEN,
    privacy::{codes, warning},
    warnings,
};
use crate::{
    dialogue::rules::{ABOUT_ALL, ABOUT_ONE, seconds},
    entity::question::QuestionKind,
    request,
    round::{
        language_note::{InSwedishNote, note_at_question},
        questionnaire::{AskedQuestion, Questionnaire},
        wording::{AskedStatement, Wording},
    },
    ui::{
        fields::{Choice, Pick, Pickable, TextArea},
        statement::{StatementQuote, StatementSource},
    },
};

/// Every question in order, with what has been typed. On a first visit nothing has, and the page is most often asked for
/// just then: those questions are written once and used for everyone.
#[component]
pub fn Questions(
    /// What the round asks.
    asked: Arc<Wording>,
) -> impl IntoView {
    if request::form().is_shown_again() {
        return view! { <Written asked/> }.into_any();
    }
    let unanswered = asked.unanswered.get_or_init(|| view! { <Written asked=asked.clone()/> }.to_html());
    InertElement::new(unanswered.clone()).into_any()
}

/// The questions, then what we ask about the person. A statement is quoted before the first question that belongs to it.
#[component]
fn Written(asked: Arc<Wording>) -> impl IntoView {
    let questions = &asked.questionnaire.questions;
    let mut quoted: Option<Uuid> = None;
    let sections: Vec<_> = questions
        .iter()
        .enumerate()
        .map(|(place, question)| {
            let statement = statement_of(&asked.statements, question);
            let quote = statement.filter(|statement| quoted != Some(statement.statement_id)).cloned();
            quoted = statement.map(|statement| statement.statement_id).or(quoted);
            let condition = Condition::of(question, &asked.questionnaire);
            let (lang, note) = (asked.lang_of(question.row.id), note_at_question(&asked, question.row.id));
            let read = read_with(question, quote.as_ref());
            view! {
                {quote.map(|statement| view! { <Quotation statement/> })}
                <Section place question=question.clone() condition lang note read/>
            }
        })
        .collect();
    view! {
        <InSwedishNote asked=asked.clone()/>
        {sections}
        <AboutYou/>
    }
}

/// The statement of a question; the round's first where the question names none.
fn statement_of<'a>(statements: &'a [AskedStatement], question: &AskedQuestion) -> Option<&'a AskedStatement> {
    let own = |statement: &&AskedStatement| question.row.statement_id == Some(statement.statement_id);
    statements.iter().find(own).or(statements.first())
}

/// All that one reads at a question, for the words that may be hard.
fn read_with(question: &AskedQuestion, quote: Option<&AskedStatement>) -> String {
    let row = &question.row;
    let quoted = quote.map(|statement| statement.title.text.as_str());
    let texts = [quoted, Some(row.text.as_str()), row.help.as_deref()];
    let options = question.options.iter().map(|option| Some(option.text.as_str()));
    texts.into_iter().chain(options).flatten().collect::<Vec<_>>().join(" ")
}

#[component]
fn Quotation(statement: AskedStatement) -> impl IntoView {
    let source = StatementSource { path: format!("/malbild/{}", statement.vision_slug), name: statement.vision_name };
    view! { <StatementQuote text=statement.title source=Some(source)/> }
}

/// Whom a question is put to: those who chose one option of an earlier question.
struct Condition {
    /// Field of the earlier question.
    field: String,
    /// Its option, as it is sent.
    value: String,
    /// The same in words.
    sentence: String,
}

impl Condition {
    fn of(question: &AskedQuestion, asked: &Questionnaire) -> Option<Self> {
        let (place, index) = asked.place_of(question.row.depends_on_option_id?)?;
        let earlier = &asked.questions[place];
        let (option, question) = (earlier.options[index].text.clone(), earlier.row.text.clone());
        let sentence = request::words().answer_depends(option, question);
        Some(Self { field: field(place), value: (index + 1).to_string(), sentence })
    }
}

#[component]
fn Section(
    place: usize,
    question: AskedQuestion,
    condition: Option<Condition>,
    /// Set where the question stands in Swedish on a page in another language.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    /// Says so, in the reader's language.
    #[prop(optional_no_strip)]
    note: Option<String>,
    /// What one reads here, for the words that may be hard.
    read: String,
) -> impl IntoView {
    let (after, is, sentence) = match condition {
        Some(Condition { field, value, sentence }) => (Some(field), Some(value), Some(sentence)),
        None => (None, None, None),
    };
    let takes = seconds(question.row.kind, u32::try_from(question.options.len()).unwrap_or(u32::MAX));
    view! {
        <section class="question" lang=lang data-after=after data-is=is data-seconds=takes.to_string()>
            {sentence.map(|sentence| view! { <p class="muted">{sentence}</p> })}
            {note.map(|note| {
                let words = request::words();
                view! { <p class="muted" lang=words.language_lang() dir=words.language_direction()>{note}</p> }
            })}
            <Asked name=field(place) question/>
            <HardWords text=read/>
        </section>
    }
}

/// The question with its fields, by its kind.
#[component]
fn Asked(name: String, question: AskedQuestion) -> impl IntoView {
    let AskedQuestion { row, options } = question;
    let numbered = options.into_iter().enumerate();
    let texts = numbered.map(|(index, option)| pickable((index + 1).to_string(), option.text));
    match row.kind {
        QuestionKind::Scale => {
            let dont_know =
                Pickable { value: form::DONT_KNOW.to_owned(), text: request::words().answer_dont_know(), apart: true };
            // The easiest step stands first; rows hold them from low to high.
            let options = texts.rev().chain([dont_know]).collect();
            view! { <Choice name legend=row.text nostrip:hint=row.help pick=Pick::One options/> }.into_any()
        }
        QuestionKind::SingleChoice => {
            view! { <Choice name legend=row.text nostrip:hint=row.help pick=Pick::One options=texts.collect()/> }.into_any()
        }
        QuestionKind::MultipleChoice => {
            let hint = row.help.or_else(|| Some(request::words().answer_choose_many()));
            view! { <Choice name legend=row.text nostrip:hint=hint pick=Pick::Any options=texts.collect()/> }.into_any()
        }
        QuestionKind::Ranking => {
            view! { <Ranking name legend=row.text hint=row.help things=texts.map(|option| option.text).collect()/> }.into_any()
        }
        QuestionKind::Opinion => {
            view! { <Opinions name heading=row.text hint=row.help statements=texts.map(|option| option.text).collect()/> }
                .into_any()
        }
        QuestionKind::FreeText => view! { <FreeText name label=row.text hint=row.help/> }.into_any(),
    }
}

fn pickable(value: String, text: String) -> Pickable {
    Pickable { value, text, apart: false }
}

#[component]
fn FreeText(name: String, label: String, hint: Option<String>) -> impl IntoView {
    let form = request::form();
    let words = request::words();
    let hint = hint.unwrap_or_else(|| words.privacy_write());
    let seen = if form.notes.contains_key(SEEN) { warnings::seen(form.sent.get(&name)) } else { Vec::new() };
    view! {
        <TextArea name label hint limit=MOST_TEXT/>
        {(!seen.is_empty())
            .then(|| view! { <p class="notice notice--warning" data-warns=codes(&seen)>{warning(words, &seen)}</p> })}
    }
}

/// Age and sex, and whose answer it is, last, with the reason why.
#[component]
fn AboutYou() -> impl IntoView {
    let words = request::words();
    let options = |known: Vec<(&str, String)>| -> Vec<Pickable> {
        known.into_iter().map(|(code, text)| pickable(code.to_owned(), text)).collect()
    };
    let (ages, sexes) = (options(background::ages(words)), options(background::sexes(words)));
    let behalf = options(background::behalf(words));
    view! {
        <section class="question" data-seconds=(ABOUT_ALL * ABOUT_ONE).to_string()>
            <h2>{words.answer_about_title()}</h2>
            <p>{words.answer_about_why()}</p>
            <Choice name=form::AGE legend=words.answer_age() pick=Pick::One options=ages/>
            <Choice name=form::SEX legend=words.answer_sex() pick=Pick::One options=sexes/>
            <Choice name=form::BEHALF_FIELD legend=words.answer_behalf() hint=words.answer_behalf_hint() pick=Pick::One
                options=behalf/>
        </section>
    }
}
