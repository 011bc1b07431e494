//! The questions as fields of the form, each in a section of its own under the statement it belongs to.

use std::sync::Arc;

use leptos::{prelude::*, tachys::html::InertElement};
use uuid::Uuid;

use super::{
    background::{AGES, SEXES},
    fields::{Opinions, Ranking},
    form::{self, MOST_TEXT, field},
    page::SEEN,
    privacy::warning,
    warnings,
};
use crate::{
    entity::question::QuestionKind,
    request,
    round::{
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
            view! {
                {quote.map(|statement| view! { <Quotation statement/> })}
                <Section place question=question.clone() condition/>
            }
        })
        .collect();
    view! {
        {sections}
        <AboutYou/>
    }
}

/// The statement of a question; the round's first where the question names none.
fn statement_of<'a>(statements: &'a [AskedStatement], question: &AskedQuestion) -> Option<&'a AskedStatement> {
    let own = |statement: &&AskedStatement| question.row.statement_id == Some(statement.statement_id);
    statements.iter().find(own).or(statements.first())
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
        let sentence = format!("Svara om du valde ”{}” på frågan ”{}”", earlier.options[index].text, earlier.row.text);
        Some(Self { field: field(place), value: (index + 1).to_string(), sentence })
    }
}

#[component]
fn Section(place: usize, question: AskedQuestion, condition: Option<Condition>) -> impl IntoView {
    let (after, is, sentence) = match condition {
        Some(Condition { field, value, sentence }) => (Some(field), Some(value), Some(sentence)),
        None => (None, None, None),
    };
    let name = field(place);
    let AskedQuestion { row, options } = question;
    let numbered = options.into_iter().enumerate();
    let texts = numbered.map(|(index, option)| pickable((index + 1).to_string(), option.text));
    let asked = match row.kind {
        QuestionKind::Scale => {
            let dont_know =
                Pickable { value: form::DONT_KNOW.to_owned(), text: "Jag vet inte".to_owned(), apart: true };
            // The easiest step stands first; rows hold them from low to high.
            let options = texts.rev().chain([dont_know]).collect();
            view! { <Choice name legend=row.text nostrip:hint=row.help pick=Pick::One options/> }.into_any()
        }
        QuestionKind::SingleChoice => {
            view! { <Choice name legend=row.text nostrip:hint=row.help pick=Pick::One options=texts.collect()/> }.into_any()
        }
        QuestionKind::MultipleChoice => {
            let hint = row.help.or_else(|| Some("Du kan välja flera.".to_owned()));
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
    };
    view! {
        <section class="question" data-after=after data-is=is>
            {sentence.map(|sentence| view! { <p class="muted">{sentence}</p> })}
            {asked}
        </section>
    }
}

fn pickable(value: String, text: String) -> Pickable {
    Pickable { value, text, apart: false }
}

#[component]
fn FreeText(name: String, label: String, hint: Option<String>) -> impl IntoView {
    let form = request::form();
    let hint =
        hint.unwrap_or_else(|| "Skriv inte namn, personnummer eller något om enskilda personers hälsa.".to_owned());
    let seen = if form.notes.contains_key(SEEN) { warnings::seen(form.sent.get(&name)) } else { Vec::new() };
    view! {
        <TextArea name label hint limit=MOST_TEXT/>
        {(!seen.is_empty()).then(|| view! { <p class="notice notice--warning">{warning(request::words(), &seen)}</p> })}
    }
}

/// Age and sex, last, with the reason why.
#[component]
fn AboutYou() -> impl IntoView {
    let options = |known: &[(&str, &str)]| -> Vec<Pickable> {
        known.iter().map(|(code, text)| pickable((*code).to_owned(), (*text).to_owned())).collect()
    };
    view! {
        <section class="question">
            <h2>"Lite om dig, om du vill"</h2>
            <p>
                "Vi frågar för att se vilka som har svarat och vilka som saknas. Du väljer själv om du vill svara. Vi visar \
                 aldrig siffror för så få att någon kan kännas igen."
            </p>
            <Choice name=form::AGE legend="Hur gammal är du?" pick=Pick::One options=options(&AGES)/>
            <Choice name=form::SEX legend="Är du kvinna eller man?" pick=Pick::One options=options(&SEXES)/>
        </section>
    }
}
