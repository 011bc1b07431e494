//! A brief with its annex, number by number.

use analysis::figures::{Breakdown, Category, Cell, Group, Row, Table};
use app::{
    entity::membership::Role,
    summary::{breakdown::breakdown_id, words},
};
use scraper::{ElementRef, Html, Selector};

use super::{
    CLOSED, everybody, opinions,
    ordinals::without_ordinals,
    release::{Numbers, Release, numbers, of_cell, of_share},
};
use crate::support::{TestApp, page::Page};

/// Sentences of the summary and what they rest on, as they are read and as they are written.
const SENTENCES: &str = ".claim-words, details.claim-support";

/// The numbers of a brief that its release does not hold, each with where it stands.
pub(super) fn strangers(page: &Page, release: &Release) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let mut found = Vec::new();
    for part in all(html.root_element(), "#vilka, .brief-part:has(a[href='#vilka']), .brief-count") {
        found.extend(not_in(&release.about_people(), part));
        found.extend(lengths(part, &[release.figures.by_channel().clone(), release.figures.by_language().clone()]));
    }
    for sentence in all(html.root_element(), SENTENCES) {
        found.extend(not_in(&release.in_sentences(), sentence));
    }
    for topic in all(html.root_element(), ".spoken-topics > li > p") {
        found.extend(not_in(&release.topic(&text(&all(topic, "strong"))), topic));
    }
    found.extend(opinions::strangers(html.root_element(), release));
    for hands in all(html.root_element(), "#handupprackning") {
        found.extend(not_in(&release.in_hands(), hands));
    }
    for place in 0..release.asked.questions.len() {
        let id = format!("#fraga-{}", place + 1);
        for part in all(html.root_element(), &format!("{id}, .claim:has(a[href='{id}']), .claim:has(a[href^='{id}-'])"))
        {
            found.extend(not_in(&release.about(place), part));
            found.extend(rows(part, release, place));
            found.extend(breakdowns(part, release, place));
        }
        for (statement, table) in release.tables(place) {
            found.extend(opinion_bars(html.root_element(), &statement, &table));
        }
    }
    found
}

/// Numbers in the words below `part` that are not `allowed`. What people wrote is theirs, and breakdowns have cells of their own.
pub(super) fn not_in(allowed: &Numbers, part: ElementRef<'_>) -> Vec<String> {
    let quoted: Vec<_> = all(part, ".quote, .claim-quote, .breakdown").iter().flat_map(ElementRef::text).collect();
    let texts = part.text().filter(|text| !quoted.iter().any(|quote| std::ptr::eq(*quote, *text)));
    let strange =
        |text: &str| numbers(&without_ordinals([text]).concat()).iter().any(|number| !allowed.contains(number));
    texts.filter(|text| strange(text)).map(str::to_owned).collect()
}

/// Every row of a table and every bar tells the cell of its own category, no other.
pub(super) fn rows(part: ElementRef<'_>, release: &Release, place: usize) -> Vec<String> {
    let options = release.options(place);
    let tables = release.tables(place);
    let mut found = Vec::new();
    for (name, text) in named(part) {
        let cells = tables.iter().flat_map(|(about, table)| table.rows().iter().map(move |row| (about, table, row)));
        let own = cells.filter(|(about, _, row)| name_of(about, row, &options) == name);
        let own: Vec<_> = own.map(|(_, table, row)| of_cell(table, row.cell())).collect();
        let [allowed] = &own[..] else {
            found.push(format!("{name}: {} cells have that name", own.len()));
            continue;
        };
        if numbers(&text).iter().any(|number| !allowed.contains(number)) {
            found.push(format!("{name}: {text}"));
        }
    }
    found.extend(lengths(part, &tables.into_iter().map(|(_, table)| table).collect::<Vec<_>>()));
    found
}

/// What a line of a table or a bar is about, and its numbers. Breakdowns are read by [`breakdowns`].
fn named(part: ElementRef<'_>) -> Vec<(String, String)> {
    let broken_down = all(part, ".breakdown tbody tr");
    let lines = [("tbody tr", "th", "td"), (".bar", ".bar-label", ".bar-value")];
    let lines = lines.into_iter().flat_map(|(line, name, value)| {
        let lines = all(part, line).into_iter().filter(|line| !broken_down.contains(line));
        lines.map(|line| (text(&all(line, name)), text(&all(line, value)))).collect::<Vec<_>>()
    });
    lines.collect()
}

/// Every breakdown that stands there is released, and says what it says.
fn breakdowns(part: ElementRef<'_>, release: &Release, place: usize) -> Vec<String> {
    let mut found = Vec::new();
    for shown in all(part, ".breakdown") {
        let id = shown.attr("id").unwrap_or_default();
        if id.starts_with("andra-") {
            found.extend(second_places(shown, release, place));
            continue;
        }
        match release.figures.breakdowns().iter().find(|breakdown| breakdown_id(breakdown) == id) {
            Some(breakdown) => found.extend(of_breakdown(shown, release, breakdown)),
            None => found.push(format!("{id} is no breakdown of the release")),
        }
    }
    found
}

/// What stands second in a ranking: every number in the line of what stands first, under what stands second.
fn second_places(shown: ElementRef<'_>, release: &Release, place: usize) -> Vec<String> {
    let options = release.options(place);
    let firsts = release.tables(place).into_iter().next().map(|(_, table)| table);
    let seconds = firsts.as_ref().map_or(&[][..], Table::second_places);
    let table_of = |name: &str| options.iter().position(|option| option == name).and_then(|at| seconds.get(at));
    let mut found = by_line(shown, &options, table_of);
    found.extend(all(shown, "caption, thead th, p").into_iter().flat_map(|part| not_in(&release.about(place), part)));
    found
}

/// Every number stands in the line of its own group, under its own answer; the other words have no number but those of names.
fn of_breakdown(shown: ElementRef<'_>, release: &Release, breakdown: &Breakdown) -> Vec<String> {
    let table_of = |name: &str| {
        let group = breakdown.groups().iter().find(|group| release.group(group.category()) == name);
        group.map(Group::table)
    };
    let mut found = by_line(shown, &release.options(breakdown.question()), table_of);
    let names = release.names_in(breakdown);
    found.extend(all(shown, "caption, thead th, p").into_iter().flat_map(|part| not_in(&names, part)));
    found
}

/// Every number that is not told in the line of its own table, which `table_of` finds by the name of the line, under its own answer.
fn by_line<'a>(shown: ElementRef<'_>, options: &[String], table_of: impl Fn(&str) -> Option<&'a Table>) -> Vec<String> {
    let columns: Vec<_> = all(shown, "thead th").into_iter().map(|column| text(&[column])).collect();
    let mut found = Vec::new();
    for line in all(shown, "tbody tr") {
        let name = text(&all(line, "th"));
        let Some(table) = table_of(&name) else {
            found.push(format!("{name} has no table in the release"));
            continue;
        };
        for (column, told) in columns.iter().skip(1).zip(all(line, "td")) {
            let own = table.rows().iter().find(|row| words::category(row.category(), options) == *column);
            let allowed: Numbers = match own {
                Some(row) => of_share(table, row.cell()).into_iter().collect(),
                None => table.group().into_iter().collect(),
            };
            found.extend(not_in(&allowed, told));
        }
    }
    found
}

/// As a page names the row: an opinion by statement and vote, a multiple choice by its option.
fn name_of(about: &str, row: &Row, options: &[String]) -> String {
    match row.category() {
        Category::Chosen => about.to_owned(),
        Category::NotChosen => String::new(),
        category if about.is_empty() => words::category(category, options),
        category => format!("{about} – {}", words::category(category, options)),
    }
}

/// The bar and the key of one opinion statement tell of that statement.
fn opinion_bars(root: ElementRef<'_>, statement: &str, table: &Table) -> Vec<String> {
    let mut found = Vec::new();
    for line in all(root, ".opinion-bars > li") {
        if text(&all(line, "p")[..1]) != statement {
            continue;
        }
        for key in all(line, ".scale-key li") {
            let said = text(&[key]);
            let own = table.rows().iter().find(|row| said.starts_with(&words::category(row.category(), &[])));
            let allowed = own.map(|row| of_cell(table, row.cell())).unwrap_or_default();
            found.extend(not_in(&allowed, key));
        }
        found.extend(lengths(line, std::slice::from_ref(table)));
    }
    found
}

/// Lengths of bars that are neither a share of `tables` nor at most what [`most_hidden`] is drawn as. A part of a scale
/// is drawn a little shorter where rounded shares come to more than everyone.
fn lengths(part: ElementRef<'_>, tables: &[Table]) -> Vec<String> {
    let shares = tables.iter().flat_map(|table| table.rows().iter().flat_map(|row| of_share(table, row.cell())));
    let shares: Vec<u32> = shares.collect();
    let hidden = tables.iter().flat_map(|table| table.rows().iter().map(move |row| most_hidden(table, row)));
    let hidden = hidden.fold(0.0, f64::max);
    let drawn = all(part, ".scale-bar rect, .bar-track rect").into_iter().filter_map(|rect| {
        let length: f64 = rect.attr("width")?.trim_end_matches('%').parse().ok()?;
        let fits = |share: &u32| (f64::from(*share) - length).abs() <= f64::from(*share) / 10.0 + 0.1;
        let known = if rect.attr("fill") == Some("url(#hatch)") { length <= hidden } else { shares.iter().any(fits) };
        (!known).then(|| format!("a bar of {length} %"))
    });
    drawn.collect()
}

/// How long a hidden number is drawn at most, in per cent: the share that it is at most, or just so that it is seen; nought for one that is told.
fn most_hidden(table: &Table, row: &Row) -> f64 {
    match (row.cell(), table.group()) {
        (Cell::FewerThan { threshold, .. }, Some(group)) => {
            (f64::from(threshold - 1) * 100.0 / f64::from(group.max(1))).max(1.0)
        }
        (Cell::FewerThan { .. }, None) | (Cell::NotShown { .. }, _) => 1.0,
        _ => 0.0,
    }
}

pub(super) fn all<'a>(part: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    part.select(&Selector::parse(selector).unwrap()).collect()
}

pub(super) fn text(elements: &[ElementRef<'_>]) -> String {
    let texts: String = elements.iter().flat_map(ElementRef::text).fold(String::new(), |all, text| all + text + " ");
    texts.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn every_number_of_a_brief_is_in_its_stored_release() {
    let app = TestApp::demonstrated().await;
    let mut read = 0;
    for role in [Role::ElectedRepresentative, Role::Moderator] {
        for mut reader in everybody(&app, role).await {
            for code in CLOSED {
                let page = reader.get(&format!("/politik/{code}")).await;
                if page.status == 200 {
                    read += 1;
                    let release = Release::of(&app, code).await;
                    assert_eq!(strangers(&page, &release), Vec::<String>::new(), "{code}");
                }
            }
        }
    }
    assert_eq!(read, 3 * CLOSED.len(), "one elected and two moderators of each kommun read theirs");
}

#[tokio::test]
async fn every_number_of_a_summary_is_in_its_stored_release_where_it_is_written() {
    let app = TestApp::demonstrated().await;
    let mut read = 0;
    for mut moderator in everybody(&app, Role::Moderator).await {
        for code in CLOSED {
            let page = moderator.get(&format!("/arbete/omgang/{code}/sammanstallning")).await;
            if page.status == 200 {
                read += page.count(SENTENCES);
                let release = Release::of(&app, code).await;
                assert_eq!(strangers(&page, &release), Vec::<String>::new(), "{code}");
            }
        }
    }
    assert!(20 < read, "{read} sentences and what they rest on");
}

/// Each number in a table or beside a bar is changed in its turn, and each change is seen.
#[tokio::test]
async fn a_number_that_is_not_released_is_seen_wherever_it_stands() {
    let app = TestApp::demonstrated().await;
    let release = Release::of(&app, "HSD3").await;
    let mut page = None;
    for mut reader in everybody(&app, Role::ElectedRepresentative).await {
        page = page.or(Some(reader.get("/politik/HSD3").await).filter(|page| page.status == 200));
    }
    let page = page.unwrap();

    let mut tried = 0;
    for shown in [
        "<td class=\"number\">",
        "<span class=\"bar-value\">",
        "<strong>",
        "class=\"figure-meaning\">",
        "class=\"spoken-count\">",
    ] {
        for (at, _) in page.body.match_indices(shown) {
            let Some(changed) = with_another_number(&page.body, at + shown.len()) else { continue };
            let changed = Page { status: 200, headers: page.headers.clone(), body: changed, bytes: Vec::new() };
            assert!(!strangers(&changed, &release).is_empty(), "{}", &page.body[at..at + 80]);
            tried += 1;
        }
    }
    assert!(60 < tried, "{tried} numbers were changed");
}

/// The page with the number that begins at `at` made one that nobody counted, if one does.
pub(super) fn with_another_number(body: &str, at: usize) -> Option<String> {
    let digits = body[at..].chars().take_while(char::is_ascii_digit).count();
    (0 < digits).then(|| format!("{}7919{}", &body[..at], &body[at + digits..]))
}
