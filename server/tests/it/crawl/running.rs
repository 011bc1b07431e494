//! A result as everybody reads it, word by word and in every language: wherever a number stands, it is looked up in what the release lets be said
//! there. Where nothing of the release belongs, no number stands but one that counts nobody (`no_figures`).

use std::collections::{BTreeMap, BTreeSet};

use app::words::Words;
use scraper::{ElementRef, Html, Selector};

use super::{
    CLOSED, CORRECTED,
    brief::{all, text},
    no_figures::{OTHERS, figures_in},
    opinions,
    release::{Numbers, Release},
};
use crate::support::{TestApp, page::Page};

/// A topic of a result with what is told of it.
const TOPIC: &str = ".spoken-topics > li";

/// What may be said in numbers in each part of a result, a part within another before it.
fn parts(release: &Release) -> Vec<(Selector, Numbers)> {
    let places = 0..release.asked.questions.len();
    let questions = places.flat_map(|place| {
        let id = format!("#fraga-{}", place + 1);
        let lead = format!(".claim:has(a[href='{id}']), .claim:has(a[href^='{id}-'])");
        [(lead, release.about(place)), (id, release.around(place))]
    });
    // From how many answers on a number is shown: it is said beside the questions, the topics, and how sure the result is.
    let threshold = Numbers::from([release.figures.threshold()]);
    let others = [
        ("#vilka, .brief-count", release.about_people()),
        ("[aria-labelledby=summary]", release.in_sentences()),
        ("#corrected, #superseded, #counted-first", release.in_corrections()),
        ("#asiktskarta", opinions::in_words(release)),
        ("#handupprackning", release.in_hands()),
        ("[aria-labelledby=questions], [aria-labelledby=written-about], [aria-labelledby=sure]", threshold),
    ];
    let all = questions.chain(others.map(|(part, may)| (part.to_owned(), may)));
    all.map(|(part, may)| (Selector::parse(&part).unwrap(), may)).collect()
}

/// The pieces of text that people read in `part`, each with the elements around it, from the inside out.
pub(super) fn pieces(part: ElementRef<'_>) -> Vec<(String, Vec<ElementRef<'_>>)> {
    let texts = part.descendants().filter_map(|node| {
        let said = node.value().as_text()?.to_string();
        Some((said, node.ancestors().filter_map(ElementRef::wrap).collect::<Vec<_>>()))
    });
    let read = texts.filter_map(|(said, around)| match around[0].value().name() {
        "script" | "style" => None,
        "noscript" => Some((without_tags(&said), around)),
        _ => Some((said, around)),
    });
    read.collect()
}

/// What stands in a `noscript` is read as text, its tags among it.
fn without_tags(said: &str) -> String {
    said.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words)).collect::<Vec<_>>().join(" ")
}

/// The pieces of a result with a number that the release does not let be said there.
fn strays(page: &Page, release: &Release) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let [others, topic] = [OTHERS, TOPIC].map(|part| Selector::parse(part).unwrap());
    let (parts, none) = (parts(release), Numbers::new());
    let mut found = opinions::strangers(html.root_element(), release);
    for (said, around) in all(html.root_element(), "main").into_iter().flat_map(pieces) {
        let figures = figures_in(&said);
        if figures.is_empty() || around.iter().any(|element| others.matches(element)) {
            continue;
        }
        let topic = around.iter().find(|element| topic.matches(element));
        let topic = topic.map(|topic| release.topic(&text(&all(*topic, "p > strong"))));
        let part = parts.iter().find(|(part, _)| around.iter().any(|element| part.matches(element)));
        let may = topic.as_ref().or(part.map(|(_, may)| may)).unwrap_or(&none);
        if figures.iter().any(|figure| !may.contains(figure)) {
            found.push(said);
        }
    }
    found
}

/// Every result of the demonstration, the superseded one too, in Swedish and in each language that links lead to from there. That links lead to these
/// addresses is told in `walk`.
pub(super) async fn results(app: &TestApp) -> BTreeMap<String, Page> {
    let (mut visitor, mut found) = (app.visitor(), BTreeMap::new());
    let superseded = format!("/resultat/{CORRECTED}?version=1");
    for swedish in CLOSED.map(|code| format!("/resultat/{code}")).into_iter().chain([superseded]) {
        let page = visitor.get(&swedish).await;
        for path in languages(&page) {
            let page = visitor.get(&path).await;
            page.assert_status(200);
            found.insert(path, page);
        }
        page.assert_status(200);
        found.insert(swedish, page);
    }
    found
}

/// Where a page is read in the other languages.
fn languages(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let links = all(html.root_element(), ".site-languages a");
    links.into_iter().filter_map(|link| link.attr("href").map(str::to_owned)).collect()
}

/// Of which round the result at an address is.
pub(super) fn code_of(path: &str) -> &'static str {
    let known = CLOSED.into_iter().find(|code| path.contains(*code));
    known.unwrap()
}

async fn release_of(app: &TestApp, path: &str) -> Release {
    match path.contains("version=1") {
        true => Release::of_version(app, code_of(path), 1).await,
        false => Release::of(app, code_of(path)).await,
    }
}

#[tokio::test]
async fn every_number_in_running_text_of_a_result_is_in_its_stored_release_in_every_language() {
    let app = TestApp::demonstrated().await;

    let results = results(&app).await;

    for (path, page) in &results {
        assert_eq!(strays(page, &release_of(&app, path).await), Vec::<String>::new(), "{path}");
    }
    let read: BTreeSet<_> = results.keys().map(String::as_str).collect();
    assert_eq!(read.len(), Words::all().len() * (CLOSED.len() + 1), "and the one that is superseded: {read:?}");
}

/// Before running text that tells numbers.
const TOLD: [&str; 5] = [
    "class=\"claim-words\">",
    "class=\"lead claim\">",
    "class=\"figure-meaning\">",
    "class=\"brief-count\">",
    "class=\"spoken-count\">",
];

/// Where the first number after `at` begins, in the same piece of words. What people wrote is passed over.
fn first_number(body: &str, at: usize) -> Option<usize> {
    let words = &body[at..at + body[at..].find("</")?];
    let mut in_tag = false;
    let found = words.char_indices().find(|(_, sign)| {
        in_tag = *sign == '<' || (in_tag && *sign != '>');
        !in_tag && sign.is_ascii_digit()
    });
    found.map(|(place, _)| place).filter(|place| !words[..*place].contains("<q")).map(|place| at + place)
}

/// The body with a number that nobody counted in place of the one that begins at `at`.
fn with_another(body: &str, at: usize) -> String {
    let digits = body[at..].chars().take_while(char::is_ascii_digit).count();
    format!("{}7919{}", &body[..at], &body[at + digits..])
}

/// Each number that begins a sentence is changed in its turn, and each change is seen; so is a number that is added to any heading.
#[tokio::test]
async fn a_number_in_running_text_that_is_not_released_is_seen_in_easy_read_words_and_in_finnish() {
    let app = TestApp::demonstrated().await;
    let release = Release::of(&app, "HSD3").await;
    for language in ["lattlast", "fi"] {
        let page = app.visitor().get(&format!("/resultat/HSD3?sprak={language}")).await;
        let body = &page.body;
        let with = |body: String| Page { status: 200, headers: page.headers.clone(), body, bytes: Vec::new() };
        assert_eq!(strays(&page, &release), Vec::<String>::new());
        let told = TOLD.iter().flat_map(|told| body.match_indices(*told).map(|(at, told)| at + told.len()));
        let told: Vec<_> = told.filter_map(|at| first_number(body, at)).collect();
        for at in &told {
            let changed = with(with_another(body, *at));
            assert!(
                !strays(&changed, &release).is_empty(),
                "{language}: {}",
                body[*at..].chars().take(80).collect::<String>()
            );
        }
        let main = body.find("<main").unwrap()..body.find("</main>").unwrap();
        let headings = body.match_indices("</h2>").map(|(at, _)| at).filter(|at| main.contains(at));
        let headings: Vec<_> = headings.collect();
        for at in &headings {
            let changed = with(format!("{} 7919{}", &body[..*at], &body[*at..]));
            assert!(!strays(&changed, &release).is_empty(), "{language}: a number in a heading");
        }
        assert!(12 < told.len() && 6 < headings.len(), "{language}: {} and {}", told.len(), headings.len());
    }
}
