//! A question's answers by background: a group a row, an answer a column. Only breakdowns that the disclosure layer let out can
//! stand here.

use analysis::figures::{Breakdown, By, Category, RoundFigures};
use leptos::prelude::*;

use crate::{
    request,
    round::questionnaire::AskedQuestion,
    summary::{
        page::annex::figure_id,
        telling::{self, PutTo},
    },
    words::Words,
};

/// In the order of the page.
pub const BACKGROUNDS: [By; 4] = [By::Age, By::Sex, By::Channel, By::Language];

/// A breakdown in words.
#[derive(Clone, Debug)]
pub struct Told {
    /// What it shows.
    pub caption: String,
    /// The answers, a column each.
    pub answers: Vec<String>,
    /// The groups, a row each.
    pub groups: Vec<ToldGroup>,
    /// What is together in it, and that its shares are rounded.
    pub notes: Vec<String>,
}

/// A group with how many it is and the share of each answer in it, as far as they may be told.
#[derive(Clone, Debug)]
pub struct ToldGroup {
    /// Its name.
    pub name: String,
    /// How many.
    pub size: Option<String>,
    /// A share for each answer.
    pub shares: Vec<Option<String>>,
}

/// What a breakdown says, the same on the page and on paper.
pub fn told(words: Words, breakdown: &Breakdown, asked: &AskedQuestion, figures: &RoundFigures) -> Told {
    let (options, languages) = (telling::options_of(words, asked), telling::languages(figures));
    let about = breakdown.part().and_then(|part| options.get(part).cloned());
    let about = about.unwrap_or_else(|| asked.row.text.clone());
    let put = breakdown.part().and_then(|part| asked.options.get(part)).map(PutTo::of);
    let answers = breakdown.groups().first().map_or_else(Vec::new, |group| telling::rows(group.table()));
    let answers = answers.into_iter().map(|row| match (put, row.category()) {
        (Some(put), Category::NotVoted) => telling::vote(words, Category::NotVoted, put),
        (_, category) => telling::category(words, category, &options),
    });
    let groups = breakdown.groups().iter().map(|group| {
        let table = group.table();
        ToldGroup {
            name: telling::category(words, group.category(), &languages),
            size: table.group().map(|people| words.figure_count(people)),
            shares: telling::rows(table).into_iter().map(|row| telling::share(words, table, row.cell())).collect(),
        }
    });
    let uneven = breakdown.groups().iter().any(|group| telling::is_uneven(group.table()));
    let notes = [
        together(words, &figures.other_groups(breakdown), &languages).map(|list| words.breakdown_other_groups(list)),
        together(words, &figures.other_answers(breakdown), &options).map(|list| words.breakdown_other_answers(list)),
        uneven.then(|| words.figure_rounded()),
    ];
    Told {
        caption: words.breakdown_caption(background(words, breakdown.by()), about),
        answers: answers.collect(),
        groups: groups.collect(),
        notes: notes.into_iter().flatten().collect(),
    }
}

/// Where a breakdown stands on a page.
pub fn breakdown_id(breakdown: &Breakdown) -> String {
    let by = match breakdown.by() {
        By::Age => "alder",
        By::Sex => "kon",
        By::Channel => "svarssatt",
        By::Language => "sprak",
    };
    let part = breakdown.part().map(|part| format!("-{}", part + 1)).unwrap_or_default();
    format!("{}-{by}{part}", figure_id(breakdown.question()))
}

/// The breakdowns of one question, each background one tap away; nothing where it has none.
#[component]
pub fn Breakdowns(
    /// The question as it was asked.
    asked: AskedQuestion,
    /// Its place in the questionnaire.
    place: usize,
    /// What may be shown of its round.
    figures: RoundFigures,
) -> impl IntoView {
    let words = request::words();
    let each = BACKGROUNDS.map(|by| {
        let own = figures.breakdowns().iter().filter(|one| one.question() == place && one.by() == by);
        let tables: Vec<_> = own
            .map(|one| view! { <OneBreakdown breakdown=one.clone() asked=asked.clone() figures=figures.clone()/> })
            .collect();
        (!tables.is_empty()).then(|| {
            view! {
                <details class="more">
                    <summary>{words.breakdown_show(background(words, by))}</summary>
                    <div class="more-body stack">{tables}</div>
                </details>
            }
        })
    });
    each.collect_view()
}

/// Why some answers are broken down and others are not. Once a page; nothing where there are no figures.
#[component]
pub fn WhyBrokenDown(
    /// What may be shown of the round.
    figures: RoundFigures,
) -> impl IntoView {
    let threshold = figures.threshold();
    let words = request::words();
    (!figures.too_few())
        .then(|| view! { <p class="muted">{words.breakdown_why(threshold)} " " {words.breakdown_within()}</p> })
}

/// One table, with what is together in it.
#[component]
fn OneBreakdown(breakdown: Breakdown, asked: AskedQuestion, figures: RoundFigures) -> impl IntoView {
    let (words, id) = (request::words(), breakdown_id(&breakdown));
    let told = told(words, &breakdown, &asked, &figures);
    view! { <ToldTable id told head=words.beside_group()/> }
}

/// A table of groups, with what is to be known of it.
#[component]
pub fn ToldTable(
    /// Where it stands on the page.
    id: String,
    /// What it says.
    told: Told,
    /// What its rows are.
    head: String,
) -> impl IntoView {
    let words = request::words();
    let Told { caption: title, answers, groups, notes } = told;
    let first = head;
    let heads: Vec<String> = [words.breakdown_size()].into_iter().chain(answers).collect();
    let groups: Vec<_> = groups.into_iter().map(|group| row(group, &heads)).collect();
    let head = |head: String| view! { <th scope="col" role="columnheader" class="number">{head}</th> };
    let heads: Vec<_> = heads.into_iter().map(head).collect();
    let notes: Vec<_> = notes.into_iter().map(|note| view! { <p class="small muted">{note}</p> }).collect();
    let caption = format!("{id}-namn");
    view! {
        <div class="breakdown" id=id>
            <div class="table-wrap" role="region" aria-labelledby=caption tabindex="0">
                <table class="table table--stacked" role="table">
                    <caption id=caption.clone()>{title}</caption>
                    <thead role="rowgroup">
                        <tr role="row"><th scope="col" role="columnheader">{first}</th> {heads}</tr>
                    </thead>
                    <tbody role="rowgroup">{groups}</tbody>
                </table>
            </div>
            {notes}
        </div>
    }
}

/// How many a group is, and the share of each answer in it.
fn row(group: ToldGroup, heads: &[String]) -> impl IntoView + use<> {
    let ToldGroup { name, size, shares } = group;
    let cell = |(said, head): (Option<String>, &String)| {
        view! { <td role="cell" class="number" data-head=head.clone()>{said}</td> }
    };
    let cells: Vec<_> = [size].into_iter().chain(shares).zip(heads).map(cell).collect();
    view! { <tr role="row"><th scope="row" role="rowheader">{name}</th>{cells}</tr> }
}

/// The words of what is together in one row or column; nothing where nothing is.
fn together(words: Words, categories: &[Category], named: &[String]) -> Option<String> {
    let list: Vec<_> = categories.iter().map(|category| telling::category(words, *category, named)).collect();
    (!list.is_empty()).then(|| words.list(&list))
}

/// The background, as it stands after "efter".
fn background(words: Words, by: By) -> String {
    match by {
        By::Age => words.breakdown_age(),
        By::Sex => words.breakdown_sex(),
        By::Channel => words.breakdown_channel(),
        By::Language => words.breakdown_language(),
    }
}
