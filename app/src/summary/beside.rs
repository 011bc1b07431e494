//! Who answered beside who lives there: one background variable a table, and age with sex where that may be shown, with the gap in
//! percentage points.

use analysis::figures::{RoundFigures, Table};
use leptos::{either::Either, prelude::*};

use crate::{
    request,
    summary::{
        crossed,
        figure::{TableFigure, share_or_hidden},
        representativeness::{self, Bounds, Gap, Population},
        telling,
    },
    words::Words,
};

/// Age and sex beside the population, how the answers came in, and in which languages where there was more than one.
#[component]
pub fn Beside(
    /// The signed figures.
    figures: RoundFigures,
    /// Who lived there when they were signed.
    population: Population,
    /// The year in which people answered.
    answered: i32,
) -> impl IntoView {
    let words = request::words();
    let (channels, languages) = (figures.by_channel(), figures.by_language());
    let several = 1 < figures.languages().len();
    let in_languages = several.then(|| {
        let lines = telling::named_rows(words, languages, &telling::languages(&figures));
        let meaning = telling::people(words, languages).unwrap_or_default();
        view! { <TableFigure title=words.beside_languages() meaning lines table=languages.clone()/> }
    });
    let tables = [(words.beside_age(), figures.by_age()), (words.beside_sex(), figures.by_sex())]
        .map(|(name, table)| view! { <OneTable name table=table.clone() population=population.clone() answered/> });
    view! {
        {tables.collect_view()}
        <Crossed figures=figures.clone() population answered/>
        <TableFigure title=words.beside_channels() meaning=telling::people(words, channels).unwrap_or_default()
            lines=telling::named_rows(words, channels, &[]) table=channels.clone()/>
        {in_languages}
    }
}

#[component]
fn OneTable(name: String, table: Table, population: Population, answered: i32) -> impl IntoView {
    let words = request::words();
    if !table.is_shown() {
        return Either::Left(view! { <p>{words.beside_hidden(name)}</p> });
    }
    let uneven = telling::is_uneven(&table);
    let gaps = representativeness::gaps(words, &table, &population).into_iter();
    let lines = gaps.map(|gap| (gap.group(words), gap)).collect();
    Either::Right(view! { <Lines name lines uneven population answered/> })
}

/// Age and sex at once, where that may be shown.
#[component]
fn Crossed(figures: RoundFigures, population: Population, answered: i32) -> impl IntoView {
    let words = request::words();
    let both = crossed::both(words, &figures, &population);
    let uneven = crossed::is_uneven(&both);
    let lines: Vec<_> = both.into_iter().map(|both| (both.name(words), both.gap)).collect();
    (!lines.is_empty()).then(|| {
        let others = crossed::others(words, &figures).into_iter();
        let notes: Vec<_> = others.map(|note| view! { <p class="small muted">{note}</p> }).collect();
        view! {
            <Lines name=words.beside_crossed() lines uneven population answered/>
            {notes}
        }
    })
}

/// Groups by their names, beside the population.
#[component]
fn Lines(
    name: String,
    lines: Vec<(String, Gap)>,
    uneven: bool,
    population: Population,
    answered: i32,
) -> impl IntoView {
    let words = request::words();
    let uneven = uneven.then(|| format!(" {}", words.figure_rounded()));
    let known = !population.people.is_empty();
    let source = known.then(|| population.source_in_words(words, answered));
    let heading =
        if known { words.beside_population_year(population.year.to_string()) } else { words.beside_population() };
    let heads = [words.beside_answered(), heading, words.beside_gap()];
    let rows: Vec<_> = lines.into_iter().map(|line| row(line, &heads)).collect();
    let heads = heads.map(|head| view! { <th scope="col" role="columnheader" class="number">{head}</th> });
    view! {
        <table class="table table--stacked" role="table">
            <caption>{words.beside_caption(name)} " " {source} {uneven}</caption>
            <thead role="rowgroup">
                <tr role="row"><th scope="col" role="columnheader">{words.beside_group()}</th> {heads.collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn row((name, gap): (String, Gap), heads: &[String; 3]) -> impl IntoView + use<> {
    let words = request::words();
    let [answered, people, apart] = heads.clone();
    let none = || words.beside_none();
    let population = gap.population.map_or_else(none, |share| words.figure_percent(share));
    let points = gap.points().map(|points| in_points(words, points)).unwrap_or_else(|| "–".to_owned());
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{name}</th>
            <td role="cell" class="number" data-head=answered>{share_or_hidden(words, gap.said)}</td>
            <td role="cell" class="number" data-head=people>{population}</td>
            <td role="cell" class="number" data-head=apart>{points}</td>
        </tr>
    }
}

/// "−12", "+3", "0", or "−20 till −16" where it is known only so far.
pub fn in_points(words: Words, (low, high): Bounds) -> String {
    if low == high { signed(low) } else { words.beside_to(signed(low), signed(high)) }
}

fn signed(points: i64) -> String {
    match points {
        ..0 => format!("−{}", points.unsigned_abs()),
        0 => "0".to_owned(),
        _ => format!("+{points}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_has_its_sign() {
        let said = |points| in_points(Words::swedish(), points);
        assert_eq!([said((-12, -12)), said((3, 3)), said((0, 0))], ["−12", "+3", "0"]);
        assert_eq!(said((-20, -16)), "−20 till −16");
    }
}
