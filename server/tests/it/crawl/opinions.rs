//! The opinion map of the demonstration: in words on every page, number by number, and in the files.

use std::collections::BTreeMap;

use analysis::{
    derived::Share,
    figures::{Category, Cell},
    opinion_map::representative::Side,
};
use app::{entity::membership::Role, summary::words};
use scraper::ElementRef;

use super::{
    NEWEST,
    brief::{all, not_in, text},
    everybody,
    release::{Numbers, Release, numbers, of_cell, of_share, of_table},
};
use crate::support::TestApp;

const MAP: &str = "#asiktskarta";

fn of(share: Share) -> Vec<u32> {
    match share {
        Share::Percent(percent) => vec![percent],
        Share::Between(low, high) => vec![low, high],
        Share::NotShown => vec![],
    }
}

/// For every statement the shares that may stand in its line: of all, then of each group.
fn lines(release: &Release) -> Vec<Vec<Numbers>> {
    let Some(told) = release.figures.opinions() else { return Vec::new() };
    let tables = release.tables(told.question);
    let line = |(at, (_, table)): (usize, &(String, analysis::figures::Table))| {
        let all = table.cell(Category::Agree).map(|agree| of_share(table, agree)).unwrap_or_default();
        let groups = told.stands[at].iter().map(|stand| of(stand.share(Side::Agree)));
        [all].into_iter().chain(groups).map(|shares| shares.into_iter().collect()).collect()
    };
    tables.iter().enumerate().map(line).collect()
}

/// Everything that the words around the map may say: sizes, shares on either side, places of statements, digits in their words.
pub(super) fn in_words(release: &Release) -> Numbers {
    let Some((told, map)) = release.figures.opinions().zip(release.figures.opinion_map()) else {
        return Numbers::new();
    };
    let tables = release.tables(told.question);
    let of_all = tables.iter().flat_map(|(_, table)| of_table(table));
    let stands = told.stands.iter().flatten();
    let of_groups = stands.flat_map(|stand| [Side::Agree, Side::Disagree].map(|side| of(stand.share(side))));
    let names = (1..).zip(&tables).flat_map(|(place, (statement, _))| [vec![place], numbers(statement)].concat());
    let groups = u32::try_from(told.marks.len()).unwrap();
    of_all.chain(of_groups.flatten()).chain(of_table(map.sizes())).chain(names).chain([groups]).collect()
}

/// The numbers of the map on a page that the release does not hold.
pub(super) fn strangers(root: ElementRef<'_>, release: &Release) -> Vec<String> {
    let (in_words, lines) = (in_words(release), lines(release));
    let mut found = Vec::new();
    for map in all(root, MAP) {
        found.extend(not_in(&in_words, map));
        for shown in all(map, "tbody tr") {
            // Statements of which nothing is shown have no row, so a row is known by its number.
            let number = numbers(&text(&all(shown, "th"))).first().and_then(|number| usize::try_from(*number).ok());
            let Some(allowed) = number.and_then(|number| lines.get(number.checked_sub(1)?)) else {
                found.push("a row of no statement".to_owned());
                continue;
            };
            for (cell, allowed) in all(shown, "td").into_iter().zip(allowed) {
                found.extend(not_in(allowed, cell));
            }
        }
    }
    found
}

/// What a line of the list may say: the cell that it is about.
pub(super) fn in_list(release: &Release, line: &csv::StringRecord) -> Numbers {
    let map = release.figures.opinion_map().unwrap();
    if &line[0] == "Åsiktsgrupper" {
        return of_table(map.sizes());
    }
    let statement = release.options(map.question()).iter().position(|statement| statement == &line[3]).unwrap();
    let groups = map.statement(statement).iter().filter(|group| words::category(group.category(), &[]) == line[14]);
    let cells = groups.flat_map(|group| group.table().rows().iter().map(move |row| (group.table(), row)));
    let cells = cells.filter(|(_, row)| words::category(row.category(), &[]) == line[4]);
    cells.flat_map(|(table, row)| of_cell(table, row.cell()).into_iter().chain(table.group())).collect()
}

#[tokio::test]
async fn the_map_is_told_in_words_with_every_group_and_the_same_on_all_pages() {
    let app = TestApp::demonstrated().await;
    let mut of_elected = BTreeMap::new();
    for mut reader in everybody(&app, Role::ElectedRepresentative).await {
        for code in NEWEST {
            let page = reader.get(&format!("/politik/{code}")).await;
            if page.status == 200 {
                of_elected.insert(code, page);
            }
        }
    }
    let mut groups = 0;
    for code in NEWEST {
        let release = Release::of(&app, code).await;
        let map = release.figures.opinion_map().unwrap();
        let of_groups = map.sizes().rows().iter().filter(|row| matches!(row.category(), Category::OpinionGroup(_)));
        let public = app.visitor().get(&format!("/resultat/{code}")).await;
        for page in [&public, &of_elected[code]] {
            page.assert_text(MAP, "De flesta som tog ställning är överens om det här");
            for row in of_groups.clone() {
                let Cell::Count { people, .. } = row.cell() else { panic!("a size is told or nothing is") };
                let said = format!("{} {people} svar", words::category(row.category(), &[]));
                page.assert_text(MAP, &said);
                groups += 1;
            }
            let (circles, letters) = (format!("{MAP} svg circle"), format!("{MAP} svg .opinion-map-letter"));
            let drawn = release.figures.opinions().map_or(0, |told| told.places.groups.len());
            assert_eq!(page.count(&letters), drawn, "{code}");
            assert!(page.count(&circles) <= release.options(map.question()).len(), "statements alone, and no people");
        }
        of_elected[code].assert_text(".brief .opinion-line a", "Visa åsiktskartan");
    }
    assert!(4 <= groups, "a round of the demonstration has groups");
    let finnish = app.visitor().get(&format!("/resultat/{}?sprak=fi", NEWEST[1])).await;
    finnish.assert_text(MAP, "Ryhmä A");
}
