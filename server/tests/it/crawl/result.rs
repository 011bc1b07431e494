//! The result for everybody, number by number, in every language and in the list beside it.

use app::words::Words;
use scraper::{Html, Selector};

use super::{
    CLOSED,
    brief::strangers,
    demonstration,
    release::{Numbers, Release, numbers},
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
    let figures = Selector::parse("td.number, .bar-value, .scale-key strong, .brief-count").unwrap();
    html.select(&figures).map(|number| numbers(&number.text().collect::<String>())).collect()
}

#[tokio::test]
async fn every_number_of_a_public_result_is_in_its_stored_release() {
    let app = demonstration().await;
    for code in CLOSED {
        let (page, release) = (read(&app, code, Words::swedish()).await, Release::of(&app, code).await);
        assert_eq!(strangers(&page, &release), Vec::<String>::new(), "{code}");
        assert!(60 < shown(&page).len(), "{code}: {}", shown(&page).len());
    }
}

#[tokio::test]
async fn every_language_tells_the_same_numbers() {
    let app = demonstration().await;
    for code in CLOSED {
        let swedish = shown(&read(&app, code, Words::swedish()).await);
        for language in Words::all() {
            assert_eq!(shown(&read(&app, code, *language).await), swedish, "{code} in {language:?}");
        }
    }
}

#[tokio::test]
async fn every_number_of_the_list_is_in_the_release() {
    let app = demonstration().await;
    for code in CLOSED {
        let release = Release::of(&app, code).await;
        let file = app.visitor().get(&format!("/resultat/{code}/resultat.csv")).await;
        let places = 0..release.asked.questions.len();
        let questions: Numbers = places.flat_map(|place| release.about(place)).collect();
        // "Färre än fem" is none to four.
        let small = [0, release.figures.threshold() - 1];
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.body.as_bytes());
        for line in reader.records() {
            let line = line.unwrap();
            let allowed = if &line[0] == "Fråga" { questions.clone() } else { languages(&release) };
            for told in line.iter().skip(5).flat_map(numbers) {
                assert!(allowed.contains(&told) || small.contains(&told), "{code}: {told} in {line:?}");
            }
        }
    }
}

/// Of who answered: also in which language, which the pages do not tell.
fn languages(release: &Release) -> Numbers {
    let of_languages = super::release::of_table(release.figures.by_language());
    release.about_people().into_iter().chain(of_languages).collect()
}
