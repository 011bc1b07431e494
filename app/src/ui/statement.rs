//! A part of a målbild, set as the quotation it is. The quotation marks come from the style.

use leptos::prelude::*;

use crate::{answer::kiosk, request, translated::Translated};

/// Where a statement is taken from: the address and the name of its målbild.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementSource {
    /// Address of the målbild.
    pub path: String,
    /// Its name, as in running text.
    pub name: String,
}

/// How large a quotation stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatementSize {
    /// The main thing on the page.
    #[default]
    Large,
    /// A reminder.
    Small,
    /// A reminder that stays in sight while one scrolls.
    Sticky,
}

impl StatementSize {
    fn class(self) -> &'static str {
        match self {
            Self::Large => "statement",
            Self::Small => "statement statement--small",
            Self::Sticky => "statement statement--small statement--sticky",
        }
    }
}

/// One statement, with its source where that helps.
#[component]
pub fn StatementQuote(
    /// Its words. On a page in another language it is said beside the source whether they are those that were adopted.
    #[prop(into)]
    text: Translated,
    /// Its målbild.
    #[prop(optional_no_strip)]
    source: Option<StatementSource>,
    /// How large it stands.
    #[prop(optional)]
    size: StatementSize,
) -> impl IntoView {
    let words = request::words();
    // From a screen that many use nothing leads out.
    let leads_on = !kiosk::is_asked(&request::parts());
    let name_lang = (!words.is_swedish()).then_some("sv");
    let note = match text.lang {
        Some(_) => Some(words.text_in_swedish()),
        None => text.is_translation(words).then(|| words.statement_translated()),
    };
    let note = note.map(|note| format!(". {note}"));
    view! {
        <figure class=size.class()>
            <blockquote lang=text.lang><p>{text.text}</p></blockquote>
            {source.map(|source| view! {
                <figcaption>{words.statement_from()} " " <a href=leads_on.then(|| words.link(&source.path)) lang=name_lang>{source.name}</a> {note}</figcaption>
            })}
        </figure>
    }
}

/// One line in a [`StatementList`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementLine {
    /// Address of its page.
    pub path: String,
    /// Its words.
    pub title: Translated,
    /// What it means in short, where the målbild says so.
    pub means: Option<Translated>,
}

/// The statements of a målbild in order.
#[component]
pub fn StatementList(
    /// The statements.
    lines: Vec<StatementLine>,
) -> impl IntoView {
    let rows: Vec<_> = lines
        .into_iter()
        .map(|line| {
            let means = line.means.map(|means| view! { <p lang=means.lang>{means.text}</p> });
            view! { <li><a href=line.path lang=line.title.lang>{line.title.text}</a>{means}</li> }
        })
        .collect();
    view! { <ol class="statement-list">{rows}</ol> }
}
