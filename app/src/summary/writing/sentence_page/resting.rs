//! What a sentence rests on, in its form: figures with what is said of each, and comments.

use std::sync::Arc;

use claims::{
    claim::{FigureRef, Support as RestsOn},
    sources::Sources,
};
use leptos::prelude::*;

use super::{COMMENTS, FIGURES, comment_id, figure_id, figures::FiguresToAdd};
use crate::{
    forms::Sent,
    summary::writing::{
        choices::{self, said},
        fields::{COMMENT, COMPARING, against_field, code, direction_field, points_to, strength_field, strengths},
    },
    ui::select::Select,
};

/// The figures that it rests on, what is said of each, and those to add.
#[component]
pub(super) fn RestsOnFigures(
    /// What it rests on.
    support: RestsOn,
    /// What is filled in.
    form: Sent,
    /// What it may rest on.
    sources: Arc<Sources>,
) -> impl IntoView {
    let many = support.figures.len();
    let each = support.figures.clone().into_iter().enumerate();
    let rows: Vec<_> = each
        .map(|(place, wanted)| view! { <OneFigure wanted place many form=form.clone() sources=sources.clone()/> })
        .collect();
    view! {
        <fieldset class="stack" id=FIGURES tabindex="-1">
            <legend>"Siffror som meningen bygger på"</legend>
            <ol class="stack">{rows}</ol>
            <FiguresToAdd support sources/>
        </fieldset>
    }
}

/// One of them.
#[component]
fn OneFigure(wanted: FigureRef, place: usize, many: usize, form: Sent, sources: Arc<Sources>) -> impl IntoView {
    let own = points_to(&wanted, &sources).map(|(direction, name)| (code(&direction), name.to_owned()));
    let comparing = COMPARING.iter().map(|(direction, name)| (code(direction), (*name).to_owned()));
    let none = (String::new(), "Meningen säger inget om den".to_owned());
    let directions: Vec<_> = own.into_iter().chain(comparing).chain([none]).collect();
    let strengths: Vec<_> = strengths().into_iter().map(|(strength, name)| (code(&strength), name)).collect();
    let others = (0..many).filter(|other| *other != place);
    let others = others.map(|other| (other.to_string(), format!("Siffra {}", other + 1)));
    let others: Vec<_> = [(String::new(), "Inget".to_owned())].into_iter().chain(others).collect();
    let field = |name: String, label: &'static str, mut options: Vec<(String, String)>| {
        let value = form.get(&name).to_owned();
        options.sort_by_key(|(code, _)| *code != value);
        view! { <Select name label options/> }
    };
    view! {
        <li class="claim-figure">
            <fieldset class="stack" id=figure_id(place) tabindex="-1">
                <legend><strong>{format!("Siffra {}: ", place + 1)}</strong>{said(&wanted, &sources)}</legend>
                {field(direction_field(place), "Vad meningen säger om den", directions)}
                {field(strength_field(place), "Hur starkt", strengths)}
                {(1 < many).then(|| field(against_field(place), "Jämförs med", others))}
                <button class="button button--quiet" name="act" value=format!("figure-{place}")>
                    "Ta bort" <span class="visually-hidden">{format!(" siffra {}", place + 1)}</span>
                </button>
            </fieldset>
        </li>
    }
}

/// The comments that it rests on, and one more.
#[component]
pub(super) fn RestsOnComments(
    /// What it rests on.
    support: RestsOn,
    /// What it may rest on.
    sources: Arc<Sources>,
) -> impl IntoView {
    let rows: Vec<_> = support
        .comments
        .iter()
        .enumerate()
        .map(|(place, wanted)| {
            let found = sources.comments.iter().find(|comment| comment.id == wanted.id);
            let words = found
                .and_then(|comment| comment.shown.clone())
                .unwrap_or_else(|| "Kommentaren visas inte längre".to_owned());
            view! {
                <li id=comment_id(place) tabindex="-1">
                    <blockquote class="quote"><p>{words}</p></blockquote>
                    <button class="button button--quiet" name="act" value=format!("comment-{place}")>
                        "Ta bort" <span class="visually-hidden">{format!(" kommentar {}", place + 1)}</span>
                    </button>
                </li>
            }
        })
        .collect();
    let first = [(String::new(), "Välj en kommentar".to_owned())];
    let options = first.into_iter().chain(choices::comments(&sources)).collect();
    view! {
        <fieldset class="stack" id=COMMENTS tabindex="-1">
            <legend>"Kommentarer som meningen bygger på"</legend>
            <ol class="stack">{rows}</ol>
            <Select name=COMMENT label="Lägg till en kommentar" options/>
            <button class="button button--secondary" name="act" value="add_comment">"Lägg till kommentaren"</button>
        </fieldset>
    }
}
