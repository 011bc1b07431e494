//! One statement over rounds, number by number: each picture tells the release of its own round, and nothing is added up over them.

use app::entity::membership::Role;
use scraper::{ElementRef, Html};

use super::{
    CORRECTED,
    brief::{all, not_in, rows, text, with_another_number},
    everybody,
    release::{Numbers, Release, numbers},
};
use crate::support::{TestApp, page::Page};

/// Where everybody reads the statement that three rounds of the demonstration asked about, one of them another kommun's.
pub(super) const COMPARED: &str = "/malbild/vasternorrland-2030/tillganglig/jamfor";

/// The same for the elected.
const FOR_ELECTED: &str = "/politik/malbild/vasternorrland-2030/tillganglig";

/// The rounds that are set beside each other there.
const COMPARED_ROUNDS: [&str; 3] = ["HSD1", "HSD3", "KRA1"];

/// The releases of the rounds that are compared, by their codes.
async fn releases(app: &TestApp) -> Vec<(&'static str, Release)> {
    let mut releases = Vec::new();
    for code in COMPARED_ROUNDS {
        releases.push((code, Release::of(app, code).await));
    }
    releases
}

/// The numbers of both comparison pages that the release of their own round does not hold.
fn strangers(page: &Page, releases: &[(&str, Release)]) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let questions = all(html.root_element(), "section:has(.multiples)");
    let mut found: Vec<String> = questions.into_iter().flat_map(|part| of_question(part, releases)).collect();
    for line in all(html.root_element(), "#kommuner > li") {
        match own(line, releases) {
            Some(release) => {
                let places = 0..release.asked.questions.len();
                let said: Numbers = places.flat_map(|place| release.about(place)).collect();
                let many = [release.figures.participants()];
                found.extend(not_in(&said.into_iter().chain(many).chain(release.in_name()).collect(), line));
            }
            None => found.push(format!("{} is about no round of the comparison", text(&[line]))),
        }
    }
    found
}

/// The release of the round that a line or a picture leads to.
fn own<'a>(line: ElementRef<'_>, releases: &'a [(&str, Release)]) -> Option<&'a Release> {
    let links = all(line, "a[href^='/resultat/'], a[href^='/politik/']");
    let code = links.first()?.attr("href")?.rsplit('/').next()?;
    releases.iter().find(|(known, _)| *known == code).map(|(_, release)| release)
}

/// Every picture below a question is of the same question in its own round.
fn of_question(part: ElementRef<'_>, releases: &[(&str, Release)]) -> Vec<String> {
    let asked = text(&all(part, "h2"));
    let mut found = Vec::new();
    for picture in all(part, ".multiples > li") {
        let release = own(picture, releases);
        let place = release.and_then(|one| one.asked.questions.iter().position(|of| of.row.text == asked));
        match release.zip(place) {
            Some((release, place)) => {
                let told = release.about(place).into_iter().chain(release.in_name()).collect();
                found.extend(not_in(&told, picture));
                found.extend(rows(picture, release, place));
            }
            None => found.push(format!("{asked}: no round that it leads to has asked it")),
        }
    }
    found
}

/// How many numbers stand in the pictures and their tables.
fn seen(page: &Page) -> usize {
    let html = Html::parse_document(&page.body);
    let told = all(html.root_element(), ".multiples td.number, .multiples .bar-value");
    told.into_iter().filter(|told| !numbers(&text(&[*told])).is_empty()).count()
}

/// Two questions, each in three rounds, of which one says that it is corrected and why its numbers differ from those of its result.
fn assert_filled(page: &Page) {
    page.assert_status(200);
    let corrected = format!(".multiples > li:has(a[href='/resultat/{CORRECTED}']) .corrected");
    page.assert_text(&corrected, "Resultatet är rättat")
        .assert_text(&corrected, "de 160 svar som räknades från början");
    assert_eq!(page.count(".corrected"), 2);
    assert_eq!((page.count(".multiples"), page.count(".multiples > li")), (2, 6));
    for code in COMPARED_ROUNDS {
        assert_eq!(page.count(&format!(".multiples a[href='/resultat/{code}']")), 2, "{code}");
    }
    assert!(40 < seen(page), "{} numbers", seen(page));
}

#[tokio::test]
async fn every_number_of_a_comparison_is_in_the_release_of_its_own_round() {
    let app = TestApp::demonstrated().await;
    let releases = releases(&app).await;

    let page = app.visitor().get(COMPARED).await;

    assert_filled(&page);
    assert_eq!(strangers(&page, &releases), Vec::<String>::new());
}

#[tokio::test]
async fn every_number_of_the_comparison_that_the_elected_read_is_in_the_release_of_its_own_round() {
    let app = TestApp::demonstrated().await;
    let releases = releases(&app).await;
    for mut reader in everybody(&app, Role::ElectedRepresentative).await {
        let page = reader.get(FOR_ELECTED).await;
        assert_filled(&page);
        assert_eq!(page.count("#kommuner > li"), COMPARED_ROUNDS.len());
        page.assert_text("#kommuner", "159 svar").assert_text("#kommuner", "de 160 svar som räknades från början");
        assert_eq!(strangers(&page, &releases), Vec::<String>::new());
    }
}

/// Each number is changed in its turn, and each change is seen; so is a picture that stands under another round's name.
#[tokio::test]
async fn a_number_of_another_round_or_of_none_is_seen() {
    let app = TestApp::demonstrated().await;
    let releases = releases(&app).await;
    let page = app.visitor().get(COMPARED).await;
    let with = |body: String| Page { status: 200, headers: page.headers.clone(), body, bytes: Vec::new() };

    let mut tried = 0;
    for shown in ["<td class=\"number\">", "<span class=\"bar-value\">"] {
        for (at, _) in page.body.match_indices(shown) {
            let Some(changed) = with_another_number(&page.body, at + shown.len()) else { continue };
            assert!(!strangers(&with(changed), &releases).is_empty(), "{}", &page.body[at..at + 80]);
            tried += 1;
        }
    }
    assert!(20 < tried, "{tried} numbers were changed");
    let swapped = page.body.replace("/resultat/HSD1", "/resultat/-").replace("/resultat/HSD3", "/resultat/HSD1");
    let swapped = swapped.replace("/resultat/-", "/resultat/HSD3");
    assert!(!strangers(&with(swapped), &releases).is_empty(), "each under the other's name");
}
