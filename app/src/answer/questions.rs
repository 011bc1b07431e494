//! The questions as fields of the form, each in a section of its own under the statement it belongs to.

use std::sync::Arc;

use leptos::prelude::*;
use uuid::Uuid;

use super::{
    about_you::AboutYou,
    fields::{Opinions, Ranking, in_order},
    form::{self, MOST_TEXT, field},
    hard_words::HardWords,
    own_statement,
    page::SEEN,
    privacy::{codes, warning},
    warnings,
};
use crate::{
    dialogue::rules::seconds,
    entity::{
        answer_option,
        question::{self, QuestionKind},
    },
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

/// Every question in order, with what has been typed, then what we ask about the person. A statement is quoted before the
/// first question that belongs to it.
#[component]
pub fn Questions(
    /// What the round asks.
    asked: Arc<Wording>,
    /// Where it is asked, as in running text.
    town: String,
) -> impl IntoView {
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
            let order = asked.order.get(&question.row.id).cloned().unwrap_or_default();
            let number = (town.clone(), place + 1, questions.len());
            let own = takes_own(question)
                .then(|| view! { <Own place question=question.clone() condition=condition.clone()/> });
            view! {
                {quote.map(|statement| view! { <Quotation statement/> })}
                <Section place number question=question.clone() condition order lang note read/>
                {own}
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
    let options = question.asked_options().map(|option| Some(option.text.as_str()));
    texts.into_iter().chain(options).flatten().collect::<Vec<_>>().join(" ")
}

#[component]
fn Quotation(statement: AskedStatement) -> impl IntoView {
    let source = StatementSource { path: format!("/malbild/{}", statement.vision_slug), name: statement.vision_name };
    view! { <StatementQuote text=statement.title source=Some(source)/> }
}

/// Whom a question is put to: those who chose one option of an earlier question.
#[derive(Clone)]
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

    /// Field, option and words, where there is a condition.
    fn parts(condition: Option<Self>) -> (Option<String>, Option<String>, Option<String>) {
        match condition {
            Some(Self { field, value, sentence }) => (Some(field), Some(value), Some(sentence)),
            None => (None, None, None),
        }
    }
}

/// Where it is asked, which question it is and of how many, for those who have all of them below each other: the steps tell it otherwise.
#[component]
fn Number(
    /// The place, the question counted from 1, and how many there are.
    number: (String, usize, usize),
) -> impl IntoView {
    let (words, (town, number, all)) = (request::words(), number);
    let told = words.answer_progress(town, number.to_string(), all.to_string());
    view! { <noscript lang=words.language_lang()><p class="small muted">{told}</p></noscript> }
}

#[component]
fn Section(
    place: usize,
    /// As [`Number`] takes it.
    number: (String, usize, usize),
    question: AskedQuestion,
    condition: Option<Condition>,
    /// Places of its opinion statements as they are to stand.
    order: Vec<usize>,
    /// Set where the question stands in Swedish on a page in another language.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    /// Says so, in the reader's language.
    #[prop(optional_no_strip)]
    note: Option<String>,
    /// What one reads here, for the words that may be hard.
    read: String,
) -> impl IntoView {
    let (after, is, sentence) = Condition::parts(condition);
    let takes = seconds(question.row.kind, u32::try_from(question.asked_options().count()).unwrap_or(u32::MAX));
    let add = takes_own(&question).then(|| view! { <AddOwn place/> });
    let unsure = is_unsure(&question).then_some("");
    view! {
        <section class="question" lang=lang data-after=after data-is=is data-seconds=takes.to_string() data-unsure=unsure>
            <Number number/>
            {sentence.map(|sentence| view! { <p class="muted">{sentence}</p> })}
            {note.map(|note| {
                let words = request::words();
                view! { <p class="muted" lang=words.language_lang() dir=words.language_direction()>{note}</p> }
            })}
            {asked(field(place), question, &order)}
            {add}
            <HardWords text=read/>
        </section>
    }
}

/// The fields of one question. `order` is that of its opinion statements.
fn asked(name: String, question: AskedQuestion, order: &[usize]) -> AnyView {
    let words = request::words();
    let none = if is_unsure(&question) { words.answer_no_answer_unsure() } else { words.answer_no_answer() };
    let AskedQuestion { row, options } = question;
    let texts = |options: Vec<answer_option::Model>| {
        let numbered = options.into_iter().enumerate();
        numbered.map(|(index, option)| Pickable::new((index + 1).to_string(), option.text))
    };
    match row.kind {
        QuestionKind::Scale => {
            let dont_know = Pickable { apart: true, ..Pickable::new(form::DONT_KNOW, words.answer_dont_know()) };
            // The easiest step stands first; rows hold them from low to high.
            let options = texts(options).rev().chain([dont_know]).collect();
            view! { <Choice name legend=row.text nostrip:hint=row.help pick=Pick::One options undone=none/> }.into_any()
        }
        QuestionKind::SingleChoice => {
            view! { <Choice name legend=row.text nostrip:hint=row.help pick=Pick::One options=texts(options).collect() undone=none/> }.into_any()
        }
        QuestionKind::MultipleChoice => {
            let hint = own_hint(&row).unwrap_or_else(|| with_help(row.help, words.answer_choose_many()));
            view! { <Choice name legend=row.text hint pick=Pick::Any options=texts(options).collect()/> }.into_any()
        }
        QuestionKind::Ranking => {
            let things = options.into_iter().map(|option| option.text).collect();
            let how = own_hint(&row);
            let hint = row.help.filter(|_| how.is_none());
            view! { <Ranking name legend=row.text hint how things/> }.into_any()
        }
        QuestionKind::Opinion => {
            let statements = in_order(options, order);
            view! { <Opinions name heading=row.text hint=row.help statements/> }.into_any()
        }
        QuestionKind::FreeText => {
            let hint = with_help(row.help, words.privacy_write());
            view! { <FreeText name label=row.text hint limit=MOST_TEXT/> }.into_any()
        }
    }
}

/// What a standard question says of how it is answered. Nothing needs to be added: what its kind says stands in it.
fn own_hint(row: &question::Model) -> Option<String> {
    row.help.clone().filter(|_| row.origin_id.is_some())
}

/// What every question of a kind says, after what this one says itself.
fn with_help(help: Option<String>, always: String) -> String {
    match help {
        Some(help) => format!("{help} {always}"),
        None => always,
    }
}

/// Whether one who does not know can only skip the question: it is closed, and none of its options says so.
fn is_unsure(question: &AskedQuestion) -> bool {
    use QuestionKind::{MultipleChoice, Ranking, SingleChoice};
    let words = request::words();
    let unknown = [words.answer_dont_know(), words.figure_dont_know()].map(|text| text.to_lowercase());
    let says = |text: &str| unknown.iter().any(|unknown| text.to_lowercase().contains(unknown));
    matches!(question.row.kind, SingleChoice | MultipleChoice | Ranking)
        && !question.asked_options().any(|option| says(&option.text))
}

#[component]
fn FreeText(name: String, label: String, hint: String, limit: usize) -> impl IntoView {
    let form = request::form();
    let words = request::words();
    let seen = if form.notes.contains_key(SEEN) { warnings::seen(form.sent.get(&name)) } else { Vec::new() };
    view! {
        <TextArea name label hint limit/>
        {(!seen.is_empty()).then(|| view! {
            <p class="notice notice--warning" data-warns=codes(&seen)>
                {warning(words, &seen)} " " <a href="#skicka">{words.answer_to_buttons()}</a>
            </p>
        })}
    }
}

/// Seconds for a statement of one's own.
const OWN: u32 = 20;

/// Whether one may add a statement to the question.
fn takes_own(question: &AskedQuestion) -> bool {
    question.row.kind == QuestionKind::Opinion && own_statement::fits(question.options.len())
}

/// The way to the field for a statement of one's own.
#[component]
fn AddOwn(place: usize) -> impl IntoView {
    let words = request::words();
    let field = format!("#{}", own_statement::field(&field(place)));
    view! { <p><a class="button button--quiet" href=field lang=words.language_lang()>{words.answer_own_link()}</a></p> }
}

/// Where one may add a statement of one's own. With JavaScript it is no step on the way, but one that a link leads to: most
/// have nothing to add.
#[component]
fn Own(place: usize, question: AskedQuestion, condition: Option<Condition>) -> impl IntoView {
    let words = request::words();
    let (after, is, sentence) = Condition::parts(condition);
    let name = own_statement::field(&field(place));
    let needed = own_statement::votes_needed(&question);
    let hint = words.answer_own_hint(needed);
    view! {
        <section class="question" data-aside="" data-needs=needed.to_string() data-after=after data-is=is data-seconds=OWN.to_string()>
            {sentence.map(|sentence| view! { <p class="muted">{sentence}</p> })}
            <FreeText name label=words.answer_own_label() hint limit=own_statement::MOST_CHARACTERS/>
        </section>
    }
}
