//! The result for everybody, number by number, in every language and in the list beside it.

use std::collections::BTreeSet;

use analysis::figures::By;
use app::{summary::words, vision::queries::EASY_READ, words::Words};
use scraper::{Html, Selector};

use super::{
    CLOSED, CORRECTED,
    brief::strangers,
    opinions::in_list,
    release::{Numbers, Release, numbers, of_cell, of_table},
};
use crate::support::{TestApp, page::Page};

async fn read(app: &TestApp, code: &str, language: Words) -> Page {
    let page = app.visitor().get(&language.link(&format!("/resultat/{code}"))).await;
    page.assert_status(200);
    page
}

/// The numbers of every table and picture, in order.
fn shown(page: &Page) -> Vec<Vec<u32>> {
    let html = Html::parse_document(&page.body);
    let figures = Selector::parse("td.number, .bar-value, .scale-key strong, .brief-count, .spoken-count").unwrap();
    html.select(&figures).map(|number| numbers(&number.text().collect::<String>())).collect()
}

#[tokio::test]
async fn every_number_of_a_public_result_is_in_its_stored_release() {
    let app = TestApp::demonstrated().await;
    for code in CLOSED {
        let (page, release) = (read(&app, code, Words::swedish()).await, Release::of(&app, code).await);
        assert_eq!(strangers(&page, &release), Vec::<String>::new(), "{code}");
        assert!(40 < shown(&page).len(), "{code}: {}", shown(&page).len());
    }
}

#[tokio::test]
async fn every_number_of_a_superseded_result_is_in_the_release_that_it_was() {
    let app = TestApp::demonstrated().await;
    let path = format!("/resultat/{CORRECTED}?version=1");
    let (newest, first) = (Release::of(&app, CORRECTED).await, Release::of_version(&app, CORRECTED, 1).await);
    let after = read(&app, CORRECTED, Words::swedish()).await;
    after.assert_text("#corrected", "Resultatet är rättat");
    assert_eq!(after.count(&format!("#corrected a[href='{path}']")), 1);

    let before = app.visitor().get(&path).await;

    before.assert_status(200).assert_text("#superseded", "Det här resultatet är ersatt");
    assert_eq!(strangers(&before, &first), Vec::<String>::new());
    assert!(40 < shown(&before).len(), "{}", shown(&before).len());
    let [was, is] = [&first, &newest].map(|release| release.figures.participants());
    assert_eq!(was, is + 1);
    before.assert_text(".brief-count", &format!("{was} svar"));
    after.assert_text(".brief-count", &format!("{is} svar"));
}

#[tokio::test]
async fn every_language_tells_the_same_numbers() {
    let app = TestApp::demonstrated().await;
    for code in CLOSED {
        let swedish = shown(&read(&app, code, Words::swedish()).await);
        for language in Words::all() {
            let told = shown(&read(&app, code, *language).await);
            match language.code() {
                // In easy-read words the questions come first, and one picture of each stands twice.
                EASY_READ => assert_eq!(BTreeSet::from_iter(told), BTreeSet::from_iter(swedish.clone()), "{code}"),
                _ => assert_eq!(told, swedish, "{code} in {language:?}"),
            }
        }
    }
}

#[tokio::test]
async fn every_number_of_the_list_is_in_the_release() {
    let app = TestApp::demonstrated().await;
    let newest = CLOSED.map(|code| (code, format!("/resultat/{code}/resultat.csv"), None));
    let before = (CORRECTED, format!("/resultat/{CORRECTED}/resultat.csv?version=1"), Some(1));
    for (code, path, version) in newest.into_iter().chain([before]) {
        let release = match version {
            Some(version) => Release::of_version(&app, code, version).await,
            None => Release::of(&app, code).await,
        };
        let file = app.visitor().get(&path).await;
        file.assert_status(200);
        let places = 0..release.asked.questions.len();
        let questions: Numbers = places.flat_map(|place| release.about(place)).collect();
        let sentences = release.in_sentences();
        // "Färre än fem" is none to four.
        let small = [0, release.figures.threshold() - 1];
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.body.as_bytes());
        for line in reader.records() {
            let line = line.unwrap();
            let allowed = match &line[0] {
                "Fråga" | "Mått" => questions.clone(),
                "Fråga, plats två" => second_places(&release, &line),
                "Ämne" => {
                    let many = release.in_corrections().into_iter().chain([release.figures.participants()]);
                    release.topic(&line[4]).into_iter().chain(many).collect()
                }
                "Handuppräckning" => release.in_hands(),
                "Åsiktsgrupper" | "Fråga efter åsiktsgrupp" => in_list(&release, &line),
                "Mening" | "Underlag till mening" => sentences.clone(),
                "Rättelse" | "Ersatt av en senare version" => release.in_corrections(),
                "Fråga efter ålder" => in_breakdown(&release, By::Age, &line),
                "Fråga efter kön" => in_breakdown(&release, By::Sex, &line),
                "Fråga efter svarssätt" => in_breakdown(&release, By::Channel, &line),
                "Fråga efter språk" => in_breakdown(&release, By::Language, &line),
                _ => release.about_people(),
            };
            for told in line.iter().skip(5).flat_map(numbers) {
                assert!(allowed.contains(&told) || small.contains(&told), "{code}: {told} in {line:?}");
            }
        }
    }
}

/// What those who put the same first put second.
fn second_places(release: &Release, line: &csv::StringRecord) -> Numbers {
    let place = line[1].parse::<usize>().unwrap() - 1;
    let first = release.options(place).iter().position(|option| *option == line[3]).unwrap();
    let tables = release.tables(place);
    tables.iter().filter_map(|(_, table)| table.second_places().get(first)).flat_map(of_table).collect()
}

/// The cell of a breakdown that a line is about, and the digits in the name of its group; nothing where there is no such cell.
fn in_breakdown(release: &Release, by: By, line: &csv::StringRecord) -> Numbers {
    let place = line[1].parse::<usize>().unwrap() - 1;
    let options = release.options(place);
    let own = release.figures.breakdowns().iter().filter(|one| one.question() == place && one.by() == by);
    let own = own.filter(|one| one.part().map_or("", |part| options[part].as_str()) == &line[3]);
    let groups = own.flat_map(|one| one.groups()).filter(|group| release.group(group.category()) == line[14]);
    let cells = groups.flat_map(|group| group.table().rows().iter().map(move |row| (group.table(), row)));
    let cells = cells.filter(|(_, row)| words::category(row.category(), &options) == line[4]);
    let told = cells.flat_map(|(table, row)| of_cell(table, row.cell()).into_iter().chain(table.group()));
    told.chain(numbers(&line[14])).collect()
}
