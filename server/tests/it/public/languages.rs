//! The public pages in the reader's language: nothing is left in Swedish unmarked, and no link loses the language.

use std::collections::BTreeSet;

use app::{
    entity::{round::RoundState, statement_version},
    words::Words,
};
use scraper::{Html, Selector};
use sea_orm::EntityTrait;

use super::{link, place, statement_path, vision_of};
use crate::{
    decision::fed_back,
    support::{TestApp, page::Page, rounds::TestRound},
};

/// Names, which are the same in every language.
const NAMES: [&str; 9] = [
    "Med mig",
    "Storby",
    "Storby kommun",
    "Storlän",
    "Socialnämnden",
    "Målbild för vården i Storlän",
    "meänkieli",
    "Integritetsskyddsmyndigheten (IMY)",
    "Myndigheten för digital förvaltning (Digg)",
];

/// Addresses of files, of pages that are in Swedish alone, and of what is read on another site.
fn leads_away(path: &str) -> bool {
    let is_file = [".csv", ".xlsx", ".json"].iter().any(|ending| path.ends_with(ending));
    !path.starts_with('/') || path.starts_with("/logga-in") || is_file
}

/// The words of a page that nothing marks as another language.
fn unmarked(page: &Page) -> BTreeSet<String> {
    let html = Html::parse_document(&page.body);
    let body = html.select(&Selector::parse("body").unwrap()).next().unwrap();
    let texts = body.descendants().filter(|node| {
        !node.ancestors().any(|above| {
            let element = above.value().as_element();
            element.is_some_and(|e| e.name() == "script" || (e.name() != "html" && e.attr("lang").is_some()))
        })
    });
    let folded =
        texts.filter_map(|node| Some(node.value().as_text()?.split_whitespace().collect::<Vec<_>>().join(" ")));
    let is_fingerprint = |text: &String| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let words = folded.filter(|text| text.chars().filter(|letter| letter.is_alphabetic()).count() > 2);
    words.filter(|text| !is_fingerprint(text)).collect()
}

/// Links in the page's own words, without those to the page in other languages.
fn links(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let all = Selector::parse("a[href]:not([hreflang])").unwrap();
    let target = |e: scraper::ElementRef<'_>| e.attr("href").unwrap_or_default().to_owned();
    html.select(&all).map(target).filter(|path| !leads_away(path)).collect()
}

/// Every page that a resident can reach before answering.
async fn crawled(app: &TestApp, start: &str) -> Vec<(String, Page)> {
    let mut paths = vec![start.to_owned()];
    let mut pages = Vec::new();
    while let Some(path) = paths.get(pages.len()).cloned() {
        let page = app.visitor().get(&path).await;
        page.assert_status(200);
        let found = links(&page).into_iter().filter(|path| !path.starts_with("/svara"));
        for path in found.map(|path| path.split('#').next().unwrap_or_default().to_owned()) {
            if !path.is_empty() && !paths.contains(&path) {
                paths.push(path);
            }
        }
        pages.push((path, page));
    }
    pages
}

async fn arranged() -> (TestApp, TestRound) {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    app.public_round().await;
    let answered = app.public_round().await;
    fed_back(&app, &answered).await;
    (app, round)
}

#[tokio::test]
async fn in_finnish_no_link_loses_the_language_and_no_swedish_sentence_is_left() {
    let (app, _) = arranged().await;

    let pages = crawled(&app, "/?sprak=fi").await;

    assert!(8 < pages.len(), "{:?}", pages.iter().map(|(path, _)| path).collect::<Vec<_>>());
    for (path, page) in &pages {
        let lost: Vec<_> = links(page).into_iter().filter(|to| !to.contains("sprak=fi")).collect();
        assert!(lost.is_empty(), "{path} leads out of Finnish: {lost:?}");
        let swedish = app.visitor().get(&path.replace("?sprak=fi", "").replace("&sprak=fi", "")).await;
        let (finnish, swedish) = (unmarked(page), unmarked(&swedish));
        let left: Vec<_> = finnish.intersection(&swedish).filter(|text| !NAMES.contains(&text.as_str())).collect();
        assert!(left.is_empty(), "{path} is in Swedish: {left:?}");
    }
}

#[tokio::test]
async fn a_form_sent_with_get_keeps_the_language() {
    let (app, round) = arranged().await;

    let page = app.visitor().get("/?sprak=fi").await;
    page.assert_value("form.ask input[name=sprak]", "fi").assert_text("label", "Missä asut?");
    assert_eq!(app.visitor().get("/").await.count("input[name=sprak]"), 0);

    let slug = place(&app, &round).await;
    let page = app.visitor().get(&format!("/?sprak=fi&kommun={slug}")).await;
    page.assert_text("h1", "Kerro mielipiteesi hoidosta. Paikkakunta: Storby");
    let swedish = link(&page, "header a[hreflang=sv]:not([href*=lattlast])");
    assert_eq!(swedish, format!("/?kommun={slug}"), "the way to Swedish keeps what was chosen");
}

#[tokio::test]
async fn search_engines_are_told_of_the_other_languages() {
    let (app, _) = arranged().await;

    let page = app.visitor().get("/om?sprak=fi").await;

    let with_a_tag = Words::all().iter().filter(|words| words.code() == words.tag()).count();
    assert_eq!(page.count("head link[rel=alternate]"), with_a_tag, "lättläst has no tag of its own");
    assert_eq!(link(&page, "head link[hreflang=en]"), "https://medmig.example/om?sprak=en");
    assert_eq!(link(&page, "head link[hreflang=sv]"), "https://medmig.example/om");
    assert_eq!(app.visitor().get("/logga-in").await.count("link[rel=alternate]"), 0);
}

#[tokio::test]
async fn what_is_not_there_is_said_in_the_language_of_the_reader() {
    let (app, _) = arranged().await;

    let page = app.visitor().get("/dialog/x?sprak=fi").await;

    page.assert_status(404).assert_text("h1", "Sivua ei ole");
    assert_eq!(link(&page, ".lost a"), "/?sprak=fi");
    assert_eq!(page.with("html", |e| e.attr("lang") == Some("fi")), Some(true));
}

#[tokio::test]
async fn a_dialogue_is_told_in_the_language_of_the_reader_where_it_is_translated() {
    let (app, round) = arranged().await;
    let path = format!("/dialog/{}?sprak=fi", round.dialogue.slug);

    let page = app.visitor().get(&path).await;
    page.assert_text("h1[lang=sv]", "Kontakten med vården")
        .assert_text("main", "Tämä teksti on vain ruotsiksi.")
        .assert_text(".promise-when", "Viimeistään 15. huhtikuuta 2027")
        .assert_text("main", "Kysyjä: Socialnämnden, Storby.");

    for (field, text) in [("title", "Yhteys hoitoon"), ("purpose", "Haluamme tietää."), ("can_influence", "Ajat.")] {
        app.translate(round.dialogue.id, field, "fi", text).await;
    }
    app.translate(round.row.id, "title", "fi", "Millaista on saada yhteys?").await;
    let page = app.visitor().get(&path).await;
    page.assert_text("h1:not([lang])", "Yhteys hoitoon")
        .assert_text(".lead:not([lang])", "Haluamme tietää.")
        .assert_text(".promise-can dd:not([lang])", "Ajat.")
        .assert_text(".promise-cannot dd[lang=sv]", "Var sjukhusen ligger.")
        .assert_text("h3", "Millaista on saada yhteys?");
    app.visitor().get("/?sprak=fi").await.assert_text("main", "Millaista on saada yhteys?");
}

#[tokio::test]
async fn in_lattlast_a_statement_stands_in_easy_words_with_the_adopted_ones_one_tap_away() {
    let (app, _) = arranged().await;
    let path = statement_path(&app).await;
    let vision = vision_of(&app).await;
    for words in statement_version::Entity::find().all(app.db()).await.unwrap() {
        app.translate(words.id, "title", "sv-x-lattlast", "Jag får vård när jag behöver").await;
        app.translate(words.id, "body", "sv-x-lattlast", "Det är lätt att få vård.").await;
    }

    let page = app.visitor().get(&format!("{path}?sprak=lattlast")).await;
    page.assert_text("h1", "Jag får vård när jag behöver")
        .assert_text("main", "Vi har skrivit om texten så att den blir lättare att läsa.")
        .assert_text(".more", "Jag har en vård som är tillgänglig");
    let page = app.visitor().get(&format!("/malbild/{}?sprak=lattlast", vision.slug)).await;
    page.assert_text(".statement-list", "Jag får vård när jag behöver");

    let page = app.visitor().get(&format!("{path}?sprak=fi")).await;
    page.assert_text("[lang=sv] h1", "Jag har en vård").assert_text("main > p", "Tämä teksti on vain ruotsiksi.");
}

#[tokio::test]
async fn a_translated_statement_says_that_it_is_none_of_what_was_adopted() {
    let (app, _) = arranged().await;
    let path = statement_path(&app).await;
    for words in statement_version::Entity::find().all(app.db()).await.unwrap() {
        app.translate(words.id, "title", "fi", "Saan hoitoa").await;
    }

    let page = app.visitor().get(&format!("{path}?sprak=fi")).await;
    page.assert_text("h1:not([lang])", "Saan hoitoa")
        .assert_text("main", "Tämä on käännös. Hyväksytty teksti on ruotsiksi.")
        .assert_text("details[open] [lang=sv]", "Jag har en vård");
    let page = app.visitor().get("/?sprak=fi").await;
    page.assert_text(".round-card-quote:not([lang])", "Saan hoitoa (käännös)");
    let page = app.visitor().get(&format!("/malbild/{}?sprak=fi", vision_of(&app).await.slug)).await;
    page.assert_text(".statement-list", "Saan hoitoa").assert_text("main", "Suomenkieliset tekstit ovat käännöksiä");
}

#[tokio::test]
async fn a_card_and_a_promise_that_nobody_has_translated_say_so() {
    let (app, round) = arranged().await;

    let page = app.visitor().get("/?sprak=fi").await;
    page.assert_text(".round-card a[lang=sv]", "Hur är det att få kontakt med vården?")
        .assert_text(".round-card .facts", "vain ruotsiksi");
    let dialogue = format!("/dialog/{}?sprak=fi", round.dialogue.slug);
    app.visitor().get(&dialogue).await.assert_text(".promise", "Osa tästä on vain ruotsiksi.");

    app.translate(round.row.id, "title", "fi", "Millaista on saada yhteys?").await;
    for field in ["can_influence", "cannot_influence"] {
        app.translate(round.dialogue.id, field, "fi", "Ajat.").await;
    }
    let page = app.visitor().get("/?sprak=fi").await;
    assert!(!page.body.contains("vain ruotsiksi"), "all of the card is in Finnish");
    let page = app.visitor().get(&dialogue).await;
    assert!(!page.body.contains("Osa tästä"), "all of the promise is in Finnish");
}

#[tokio::test]
async fn the_way_to_a_language_is_written_in_it_and_in_its_direction() {
    let (app, _) = arranged().await;

    let page = app.visitor().get("/").await;

    assert_eq!(page.count("nav.site-languages a"), Words::all().len() - 1);
    assert_eq!(page.count("nav.site-languages a[lang=fi][hreflang=fi][dir=ltr]"), 1);
    assert_eq!(page.count("nav.site-languages a[lang=sv][hreflang=sv][dir=ltr]"), 1, "lättläst is Swedish");
    page.assert_text("nav.site-languages a[lang=fi]", "Suomi");
}
