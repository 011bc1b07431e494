//! A brief with its annex, number by number.

use analysis::figures::{Category, Row, Table};
use app::{entity::membership::Role, summary::words};
use scraper::{ElementRef, Html, Selector};

use super::{
    CLOSED, demonstration, everybody,
    release::{Numbers, Release, numbers, of_cell, of_share},
};
use crate::support::page::Page;

/// How wide what is hidden is drawn, in per cent, whatever it is.
const HIDDEN: [u32; 2] = [10, 100];

/// The numbers of a brief that its release does not hold, each with where it stands.
pub(super) fn strangers(page: &Page, release: &Release) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let mut found = Vec::new();
    for part in all(html.root_element(), "#vilka, .brief-part:has(a[href='#vilka']), .brief-count") {
        found.extend(not_in(&release.about_people(), part));
        found.extend(lengths(part, &[release.figures.by_channel().clone()]));
    }
    for place in 0..release.asked.questions.len() {
        let id = format!("#fraga-{}", place + 1);
        for part in all(html.root_element(), &format!("{id}, .claim:has(a[href='{id}'])")) {
            found.extend(not_in(&release.about(place), part));
            found.extend(rows(part, release, place));
        }
        for (statement, table) in release.tables(place) {
            found.extend(opinions(html.root_element(), &statement, &table));
        }
    }
    found
}

/// Numbers in the words below `part` that are not `allowed`. What people wrote is theirs.
fn not_in(allowed: &Numbers, part: ElementRef<'_>) -> Vec<String> {
    let quoted: Vec<_> = all(part, ".quote").iter().flat_map(ElementRef::text).collect();
    let texts = part.text().filter(|text| !quoted.iter().any(|quote| std::ptr::eq(*quote, *text)));
    let strange = |text: &str| numbers(text).iter().any(|number| !allowed.contains(number));
    texts.filter(|text| strange(text)).map(str::to_owned).collect()
}

/// Every row of a table and every bar tells the cell of its own category, no other.
fn rows(part: ElementRef<'_>, release: &Release, place: usize) -> Vec<String> {
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

/// What a line of a table or a bar is about, and its numbers.
fn named(part: ElementRef<'_>) -> Vec<(String, String)> {
    let lines = [("tbody tr", "th", "td"), (".bar", ".bar-label", ".bar-value")];
    let lines = lines.into_iter().flat_map(|(line, name, value)| {
        all(part, line).into_iter().map(move |line| (text(&all(line, name)), text(&all(line, value))))
    });
    lines.collect()
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
fn opinions(root: ElementRef<'_>, statement: &str, table: &Table) -> Vec<String> {
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

/// Lengths of bars that are neither a share of `tables` nor the length of what is hidden. A part of a scale is drawn a little
/// shorter where rounded shares come to more than everyone.
fn lengths(part: ElementRef<'_>, tables: &[Table]) -> Vec<String> {
    let shares = tables.iter().flat_map(|table| table.rows().iter().flat_map(|row| of_share(table, row.cell())));
    let shares: Vec<u32> = shares.collect();
    let drawn = all(part, ".scale-bar rect, .bar-track rect").into_iter().filter_map(|rect| {
        let length: f64 = rect.attr("width")?.trim_end_matches('%').parse().ok()?;
        let fits = |share: &u32| (f64::from(*share) - length).abs() <= f64::from(*share) / 10.0 + 0.1;
        let known = shares.iter().chain(&HIDDEN).any(fits);
        (!known).then(|| format!("a bar of {length} %"))
    });
    drawn.collect()
}

fn all<'a>(part: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    part.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(elements: &[ElementRef<'_>]) -> String {
    let texts: String = elements.iter().flat_map(ElementRef::text).fold(String::new(), |all, text| all + text + " ");
    texts.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn every_number_of_a_brief_is_in_its_stored_release() {
    let app = demonstration().await;
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
    assert!(4 <= read, "elected and moderators of both kommuner read theirs: {read}");
}

/// Each number in a table or beside a bar is changed in its turn, and each change is seen.
#[tokio::test]
async fn a_number_that_is_not_released_is_seen_wherever_it_stands() {
    let app = demonstration().await;
    let release = Release::of(&app, "HSD3").await;
    let mut page = None;
    for mut reader in everybody(&app, Role::ElectedRepresentative).await {
        page = page.or(Some(reader.get("/politik/HSD3").await).filter(|page| page.status == 200));
    }
    let page = page.unwrap();

    let mut tried = 0;
    for shown in ["<td class=\"number\">", "<span class=\"bar-value\">", "<strong>", "class=\"figure-meaning\">"] {
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
fn with_another_number(body: &str, at: usize) -> Option<String> {
    let digits = body[at..].chars().take_while(char::is_ascii_digit).count();
    (0 < digits).then(|| format!("{}7919{}", &body[..at], &body[at + digits..]))
}
