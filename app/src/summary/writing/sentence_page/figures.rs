//! The figures to choose among, each a button: question by question, in parts that open, and those of other rounds last. A script beside
//! it (`choosing.js`) shows those that hold some words.

use std::sync::Arc;

use claims::{claim::Support as RestsOn, sources::Sources};
use leptos::prelude::*;

use crate::{
    request,
    summary::writing::{
        choices::{Choice, OfQuestion, OfRound, figures},
        fields::{FIGURE, FIND},
    },
    ui::fields::{FieldError, TextField},
};

/// The figures that may be added.
#[component]
pub(super) fn FiguresToAdd(
    /// What the sentence rests on.
    support: RestsOn,
    /// What it may rest on.
    sources: Arc<Sources>,
) -> impl IntoView {
    let open = asked(&support, &sources);
    let mut rounds = figures(&sources).into_iter();
    let own = rounds.next().map(|own| view! { <Questions questions=own.questions open/> });
    let others: Vec<_> = rounds.map(|other| view! { <OtherRound other/> }).collect();
    let error = request::form().errors.at(FIGURE).map(str::to_owned);
    let described = error.is_some().then(|| format!("{FIGURE}-error"));
    view! {
        <fieldset class="stack" id=FIGURE tabindex="-1" aria-describedby=described>
            <legend>"Lägg till en siffra"</legend>
            <FieldError field=FIGURE.to_owned() sentence=error/>
            <div class="stack" id="figure-find" hidden=true>
                <TextField name=FIND label="Sök bland siffrorna" hint="Skriv till exempel: svårt 65–79 år" kind="search"/>
                <p class="small muted" id="figures-found" role="status"></p>
            </div>
            {own}
            {others}
        </fieldset>
    }
}

/// Which question the sentence is about: that of the first figure of the own round that it rests on, in whose place there is nothing
/// where it tells who answered. Nothing while it rests on no figure.
fn asked(support: &RestsOn, sources: &Sources) -> Option<Option<usize>> {
    let own = sources.rounds.first()?;
    let first = support.figures.iter().find(|figure| own.has_fingerprint(&figure.result))?;
    Some(first.table.question().map(|(place, _)| place))
}

#[component]
fn Questions(questions: Vec<OfQuestion>, open: Option<Option<usize>>) -> impl IntoView {
    let question = |OfQuestion { place, text, of_all, of_groups }: OfQuestion| {
        let groups: Vec<_> = of_groups.into_iter().map(|(name, list)| view! { <OfGroup name list/> }).collect();
        view! {
            <details class="more figures" open={open == Some(place)}>
                <summary>{text}</summary>
                <div class="more-body stack">
                    <Buttons list=of_all/>
                    {groups}
                </div>
            </details>
        }
    };
    questions.into_iter().map(question).collect_view()
}

#[component]
fn OfGroup(name: String, list: Vec<Choice>) -> impl IntoView {
    view! {
        <details class="more figures">
            <summary>{name}</summary>
            <div class="more-body"><Buttons list/></div>
        </details>
    }
}

#[component]
fn OtherRound(other: OfRound) -> impl IntoView {
    view! {
        <details class="more figures figures--other">
            <summary>"Siffror ur en annan omgång: " {other.name}</summary>
            <div class="more-body stack"><Questions questions=other.questions open=None/></div>
        </details>
    }
}

#[component]
fn Buttons(list: Vec<Choice>) -> impl IntoView {
    let row = |(value, text): Choice| {
        view! { <li><button class="button button--quiet figure-button" name=FIGURE value=value>{text}</button></li> }
    };
    (!list.is_empty()).then(|| view! { <ul class="figure-buttons">{list.into_iter().map(row).collect_view()}</ul> })
}

#[cfg(test)]
mod tests {
    use claims::claim::{FigureRef, TableRef};

    use super::*;

    #[test]
    fn a_sentence_that_rests_on_nothing_of_the_own_round_is_about_no_question() {
        let table = TableRef::Question { place: 2, row: 0 };
        let figure = FigureRef { result: "gone".to_owned(), table, categories: Vec::new(), of_all_asked: false };
        let support = RestsOn { figures: vec![figure], comments: Vec::new() };
        assert_eq!(asked(&support, &Sources::default()), None);
    }
}
