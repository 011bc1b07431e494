//! What a question's form sent, and what is wrong with it. Nothing is refused for how it is put: that is what hints are for.

use uuid::Uuid;

use super::{
    draft::{Draft, Other, UNTRANSLATED},
    rules::most_options,
};
use crate::{
    entity::question::QuestionKind,
    forms::{FormErrors, Sent},
    round::gate::fewest_options,
    swedish,
    words::Words,
};

/// Field of what is asked.
pub const TEXT: &str = "text";
/// Field of the help below it.
pub const HELP: &str = "help";
/// Field of the lines below it.
pub const OPTIONS: &str = "options";
/// Field of the statement it belongs to.
pub const STATEMENT: &str = "statement";
/// Field of the option it depends on.
pub const DEPENDS: &str = "depends";
/// Field of a tick, for each language, that a translation says what the Swedish says.
pub const CONFIRM: &str = "right";
/// Field of the version that the form was filled from.
pub const VERSION: &str = "version";
/// Field of what is to be done.
pub const ACT: &str = "act";
/// Shows the form again with hints about its language, and saves nothing.
pub const SHOW_HINTS: &str = "hints";

/// The most characters of what is asked.
pub const MAX_TEXT: usize = 200;
/// The most characters of the help below it.
pub const MAX_HELP: usize = 300;
/// The most characters of one line below it.
pub const MAX_OPTION: usize = crate::answer::own_statement::MOST_CHARACTERS;

/// What may be chosen in the form.
#[derive(Clone, Debug)]
pub struct Allowed {
    /// The question's kind.
    pub kind: QuestionKind,
    /// The statements of the round.
    pub statements: Vec<Uuid>,
    /// Options of earlier questions that it may depend on.
    pub options: Vec<Uuid>,
    /// Languages beside Swedish that have fields.
    pub languages: Vec<Words>,
    /// What the question says now, where it is there.
    pub stands: Option<Draft>,
}

/// Name of a field in another language.
pub fn in_language(field: &str, language: Words) -> String {
    format!("{field}-{}", language.code())
}

/// The question that was sent.
///
/// # Errors
/// What is wrong, field by field, in the order of the page.
pub fn check(sent: &Sent, allowed: &Allowed) -> Result<Draft, FormErrors> {
    let mut errors = FormErrors::default();
    let draft = Draft {
        statement_id: statement(sent, allowed, &mut errors),
        text: text(sent, &mut errors),
        options: options(sent, allowed.kind, &mut errors),
        help: help(sent, &mut errors),
        depends_on: depends_on(sent, allowed, &mut errors),
        others: Vec::new(),
    };
    let others =
        allowed.languages.iter().map(|language| other(sent, allowed, &draft, *language, &mut errors)).collect();
    errors.or(Draft { others, ..draft })
}

/// One line, however it was typed.
pub fn line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines with something on them.
pub fn lines(typed: &str) -> Vec<String> {
    typed.lines().map(line).filter(|line| !line.is_empty()).collect()
}

fn statement(sent: &Sent, allowed: &Allowed, errors: &mut FormErrors) -> Option<Uuid> {
    // With one statement there is nothing to choose.
    if let [only] = allowed.statements[..] {
        return Some(only);
    }
    let chosen = sent.get(STATEMENT).parse().ok().filter(|id| allowed.statements.contains(id));
    if chosen.is_none() && !allowed.statements.is_empty() {
        errors.add(STATEMENT, "Välj vilken del av målbilden frågan hör till");
    }
    chosen
}

fn text(sent: &Sent, errors: &mut FormErrors) -> String {
    let text = line(sent.get(TEXT));
    if text.is_empty() {
        errors.add(TEXT, "Skriv vad du vill fråga");
    }
    short(TEXT, &text, MAX_TEXT, errors);
    text
}

fn help(sent: &Sent, errors: &mut FormErrors) -> Option<String> {
    let help = line(sent.get(HELP));
    short(HELP, &help, MAX_HELP, errors);
    (!help.is_empty()).then_some(help)
}

fn depends_on(sent: &Sent, allowed: &Allowed, errors: &mut FormErrors) -> Option<Uuid> {
    let typed = sent.get(DEPENDS);
    let chosen = typed.parse().ok().filter(|id| allowed.options.contains(id));
    if !typed.is_empty() && chosen.is_none() {
        errors.add(DEPENDS, "Välj ett svar på en fråga som står före den här");
    }
    chosen
}

fn options(sent: &Sent, kind: QuestionKind, errors: &mut FormErrors) -> Vec<String> {
    if kind == QuestionKind::FreeText {
        return Vec::new();
    }
    let lines = lines(sent.get(OPTIONS));
    if let Some(sentence) = wrong_count(kind, lines.len()) {
        errors.add(OPTIONS, sentence);
    }
    if let Some(twice) = twice(&lines) {
        errors.add(OPTIONS, format!("”{twice}” står två gånger. Skriv varje rad en gång."));
    }
    long_line(OPTIONS, &lines, errors);
    lines
}

/// What is wrong with the number of lines.
fn wrong_count(kind: QuestionKind, count: usize) -> Option<String> {
    let (fewest, most) = (fewest_options(kind), most_options(kind));
    let there = format!("Nu är det {}.", swedish::number(i64::try_from(count).unwrap_or(i64::MAX)));
    match (kind, count) {
        (QuestionKind::Opinion, 0) => Some("Skriv minst ett påstående".to_owned()),
        (QuestionKind::Scale, count) if count != fewest => {
            Some(format!("Skriv fem steg, ett på varje rad, från lägst till högst. {there}"))
        }
        (_, count) if count < fewest => Some("Skriv minst två svar att välja mellan, ett på varje rad".to_owned()),
        (_, count) if most < count => Some(format!("Skriv högst {most} rader. {there}")),
        _ => None,
    }
}

/// The first line that stands there once before, whatever its capitals.
fn twice(lines: &[String]) -> Option<&String> {
    let small: Vec<String> = lines.iter().map(|line| line.to_lowercase()).collect();
    let (at, _) = small.iter().enumerate().find(|(at, line)| small[..*at].contains(line))?;
    lines.get(at)
}

fn long_line(field: &str, lines: &[String], errors: &mut FormErrors) {
    if let Some(at) = lines.iter().position(|line| MAX_OPTION < line.chars().count()) {
        errors.add(field, format!("Rad {} är för lång. Skriv högst {MAX_OPTION} tecken på en rad.", at + 1));
    }
}

fn short(field: &str, text: &str, most: usize, errors: &mut FormErrors) {
    let count = text.chars().count();
    if most < count {
        let there = swedish::number(i64::try_from(count).unwrap_or(i64::MAX));
        errors.add(field, format!("Skriv högst {most} tecken. Nu är det {there}."));
    }
}

/// The question in another language. Nothing of it has to be there.
fn other(sent: &Sent, allowed: &Allowed, draft: &Draft, language: Words, errors: &mut FormErrors) -> Other {
    let field = |name| in_language(name, language);
    let typed = |name| line(sent.get(&field(name)));
    let lines = translated_lines(sent.get(&field(OPTIONS)));
    let stands = allowed.stands.iter().flat_map(|stands| &stands.others).find(|other| other.language == language);
    let touched = stands.is_none_or(|stands| stands.options.as_ref() != Some(&lines));
    let (text, help) = (typed(TEXT), typed(HELP));
    short(&field(TEXT), &text, MAX_TEXT, errors);
    if touched {
        other_lines(&field(OPTIONS), &lines, draft.options.len(), errors);
    }
    if !help.is_empty() && draft.help.is_none() {
        errors.add(field(HELP), "Skriv hjälptexten på svenska också");
    }
    short(&field(HELP), &help, MAX_HELP, errors);
    let confirmed = !sent.get(&field(CONFIRM)).is_empty();
    Other { language, text, help, options: touched.then_some(lines), confirmed }
}

fn other_lines(field: &str, lines: &[String], swedish: usize, errors: &mut FormErrors) {
    if !lines.is_empty() && lines.len() != swedish {
        let sentence = format!("Skriv lika många rader som på svenska: {swedish}. Nu är det {}.", lines.len());
        errors.add(field, sentence);
    }
    long_line(field, lines, errors);
}

/// Lines of a translation; one with a dash alone is empty.
fn translated_lines(typed: &str) -> Vec<String> {
    let or_nothing = |line: String| if line == UNTRANSLATED { String::new() } else { line };
    lines(typed).into_iter().map(or_nothing).collect()
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
