//! Public pages other than results and comparisons, in every language: none tells how many answered, nor so many of so many.

use std::collections::BTreeSet;

use app::words::Words;
use scraper::{Html, Selector};

use super::{
    brief::all,
    no_figures::{digits, plain},
    running::pieces,
    so_many_of::pairs,
    walk::walk,
};
use crate::support::{TestApp, page::Page};

/// How the words begin for answers and for those who gave them, in every language.
const ANSWERS: [&str; 14] = [
    "svar",
    "person",
    "deltagar",
    "röst",
    "vastau",
    "vastas",
    "henkilö",
    "osallistuj",
    "komment",
    "answer",
    "people",
    "participant",
    "comment",
    "respon",
];

/// What a reply says of the answers: the sentences of the summary, which are looked up in `sentences`.
const SENTENCES: &str = ".reply-said > li > p";

/// Before a number that counts who live somewhere, of the official statistics and of no round: "I Härnösand bodde 24 000 personer".
const LIVED: &str = "bodde";

/// A number beside a word for answers: "17 svar", "17 har svarat", "Antal svar: 17".
fn beside(text: &str) -> Option<String> {
    let text = plain(text);
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let is_told = |word: &str| {
        let word = word.trim_start_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase();
        ANSWERS.iter().any(|begins| word.starts_with(*begins))
    };
    let ends = |at: usize| words[at].ends_with(['.', ',', ':', ';', '?', '!']);
    let beside = |at: &usize| {
        let at = *at;
        let after = |place: usize| words.get(place).is_some_and(|word| is_told(word));
        let next = after(at + 1) || (at + 1 < words.len() && !ends(at + 1) && after(at + 2));
        let before = at.checked_sub(1);
        let counted = before.is_some_and(|before| words[before].ends_with(':') && is_told(words[before]));
        let lived = before.is_some_and(|before| words[before] == LIVED);
        is_number(words[at]) && !lived && ((!ends(at) && next) || counted)
    };
    (0..words.len()).find(beside).map(|at| words[at.saturating_sub(1)..].join(" "))
}

/// "17", "12–15".
fn is_number(word: &str) -> bool {
    digits(&word.replace('–', "")).is_some()
}

/// The pieces of a page that tell how many answered, or so many of so many.
fn told(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let sentences = Selector::parse(SENTENCES).unwrap();
    let pieces = all(html.root_element(), "main").into_iter().flat_map(pieces);
    let pieces = pieces.filter(|(_, around)| !around.iter().any(|element| sentences.matches(element)));
    let said = pieces.flat_map(|(said, _)| {
        let so_many_of = (!pairs(&said).is_empty()).then(|| said.clone());
        so_many_of.into_iter().chain(beside(&said)).collect::<Vec<_>>()
    });
    said.collect()
}

/// Whether a page has no figures: a result and a comparison do, which are looked up number by number.
fn is_elsewhere((path, page): &(String, Page)) -> bool {
    page.status == 200 && page.count("main") == 1 && !path.starts_with("/resultat/") && !path.ends_with("/jamfor")
}

#[tokio::test]
async fn no_other_public_page_tells_how_many_answered_in_any_language() {
    let app = TestApp::demonstrated().await;
    let mut visitor = app.visitor();
    let pages: Vec<_> = walk(&mut visitor, "/").await.into_iter().filter(is_elsewhere).collect();
    let starts = ["/dialog/", "/kommun/", "/svara/", "/aterkoppling/", "/beslut/", "/malbild/", "/om"];

    for (path, _) in &pages {
        for language in Words::all() {
            let page = visitor.get(&language.link(path)).await;
            assert_eq!(told(&page), Vec::<String>::new(), "{path} in {}", language.code());
        }
    }

    let read: BTreeSet<_> = pages.iter().map(|(path, _)| path.as_str()).collect();
    for start in starts {
        assert!(read.iter().any(|path| path.starts_with(start)), "links lead to {start}: {read:?}");
    }
}

/// What no figure's class and no "%" gives away is seen on the page of a dialogue.
#[tokio::test]
async fn a_public_page_that_tells_how_many_answered_is_refused() {
    let app = TestApp::demonstrated().await;
    let page = app.visitor().get("/dialog/harnosand-vard-som-hanger-ihop").await;
    page.assert_status(200);
    assert_eq!(told(&page), Vec::<String>::new());
    for said in [
        "17 av 24",
        "Hittills har 17 svarat.",
        "17\u{a0}svar",
        "Kommentarer: 17",
        "12–15 personer",
        "1\u{a0}017 vastausta",
    ] {
        let body = page.body.replacen("</h1>", &format!("</h1><p>{said}</p>"), 1);
        let changed = Page { status: 200, headers: page.headers.clone(), body, bytes: Vec::new() };
        assert_eq!(told(&changed).len(), 1, "{said}");
    }
}

#[test]
fn a_number_of_something_else_is_none_of_answers() {
    for said in [
        "Du får svar senast den 27 mars 2027. Svaret kommer här.",
        "12 dagar kvar",
        "ungefär 4 minuter",
        "Ring 112 om någons liv är i fara.",
        "I Härnösand bodde 24\u{a0}000\u{a0}personer i slutet av 2019.",
        "Sätt 1 vid det som är viktigast",
    ] {
        assert_eq!(beside(said), None, "{said}");
    }
}
