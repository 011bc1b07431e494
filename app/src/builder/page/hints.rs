//! Hints about the language of a question, beside what they are about.

use leptos::prelude::*;

use crate::{
    builder::form::lines,
    entity::question::QuestionKind,
    plain_language::{ReadAs, Remark, remarks},
    round::questionnaire::AskedQuestion,
};

/// What is worth a second look, with what it is: a help, not a mistake.
#[component]
pub(super) fn Hints(
    /// The remarks in order.
    remarks: Vec<Remark>,
) -> impl IntoView {
    let rows: Vec<_> = remarks.iter().map(|remark| view! { <li>{remark.said()}</li> }).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="builder-hints">
                <p><strong>"Språkhjälp."</strong> " Förslag, inget du måste följa."</p>
                <ul>{rows}</ul>
            </div>
        }
    })
}

/// Of all the texts of a question.
pub(super) fn of_question(question: &AskedQuestion) -> Vec<Remark> {
    let row = &question.row;
    let help = row.help.as_deref().unwrap_or_default();
    let options = question.options.iter().map(|option| option.text.as_str());
    let all = remarks(&row.text, ReadAs::Question)
        .into_iter()
        .chain(remarks(help, ReadAs::Other))
        .chain(options.flat_map(|option| remarks(option, read_as(row.kind))));
    each_once(all)
}

/// Of the lines below a question of this kind, as they are typed.
pub(super) fn of_lines(kind: QuestionKind, typed: &str) -> Vec<Remark> {
    each_once(lines(typed).iter().flat_map(|line| remarks(line, read_as(kind))))
}

fn read_as(kind: QuestionKind) -> ReadAs {
    if kind == QuestionKind::Opinion { ReadAs::Statement } else { ReadAs::Other }
}

fn each_once(all: impl Iterator<Item = Remark>) -> Vec<Remark> {
    let mut once: Vec<Remark> = Vec::new();
    for remark in all {
        if !once.contains(&remark) {
            once.push(remark);
        }
    }
    once
}
