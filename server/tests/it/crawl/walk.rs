//! Every page that can be reached by links, as everybody who may read one.

use std::collections::{BTreeSet, VecDeque};

use app::entity::membership::Role;
use scraper::{Html, Selector};

use super::{CLOSED, CORRECTED, SUMMARISED, compared::COMPARED, everybody, release::Release};
use crate::support::{TestApp, page::Page, visitor::Visitor};

/// What stands in a picture or a table of figures.
const FIGURES: &str = ".figure, .bars, .bar, .scale-bar, .scale-key, .opinion-bars, .claim, .swatch";

/// All pages that links lead to from `start`, each once.
pub(super) async fn walk(visitor: &mut Visitor, start: &str) -> Vec<(String, Page)> {
    let mut left = VecDeque::from([start.to_owned()]);
    let mut seen = BTreeSet::from([start.to_owned()]);
    let mut pages = Vec::new();
    while let Some(path) = left.pop_front() {
        let page = visitor.get(&path).await;
        left.extend(links(&page).into_iter().filter(|path| seen.insert(path.clone())));
        pages.push((path, page));
    }
    pages
}

/// Addresses of ours without a query but for that of an earlier version. The languages of results are walked in `running`, those of other
/// public pages in `elsewhere`; staff and the elected read Swedish alone. Papers of a brief are read in stories of their own.
fn links(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let ours = Selector::parse("a[href^='/']").unwrap();
    let links = html.select(&ours).filter_map(|link| link.attr("href"));
    let pages = links.map(|path| path.split('#').next().unwrap_or_default().to_owned());
    let paper = |path: &str| path.starts_with("/politik/") && [".pdf", ".docx"].iter().any(|end| path.ends_with(end));
    let asks = |path: &str| path.contains('?') && !path.contains("?version=");
    pages.filter(|path| !asks(path) && !paper(path)).collect()
}

#[tokio::test]
async fn figures_stand_in_briefs_results_and_comparisons_and_nowhere_else() {
    let app = TestApp::demonstrated().await;
    let mut walked = walk(&mut app.visitor(), "/").await;
    for (role, start) in [(Role::ElectedRepresentative, "/politik"), (Role::Moderator, "/arbete")] {
        for mut person in everybody(&app, role).await {
            walked.extend(walk(&mut person, start).await);
        }
    }

    let elected = walked.iter().filter(|(path, page)| path.starts_with("/politik/") && page.status == 200);
    let elected: BTreeSet<_> = elected.map(|(path, _)| path.trim_start_matches("/politik/")).collect();
    let (other, briefs): (BTreeSet<_>, _) = elected.into_iter().partition(|path| path.contains('/') || *path == "post");
    assert!(other.iter().any(|path| path.starts_with("malbild/")), "{other:?}");
    assert_eq!(briefs, BTreeSet::from(CLOSED), "each closed round has a brief, and open ones have none");
    assert!(40 < walked.len(), "{} pages", walked.len());
    let results: BTreeSet<_> = walked.iter().filter_map(|(path, _)| path.strip_prefix("/resultat/")).collect();
    for code in CLOSED {
        for path in [
            code.to_owned(),
            format!("{code}/resultat.csv"),
            format!("{code}/resultat.xlsx"),
            format!("{code}/resultat.json"),
        ] {
            assert!(results.contains(path.as_str()), "links lead to {path}: {results:?}");
        }
        let sentences = results.contains(format!("{code}/meningar.json").as_str());
        assert_eq!(sentences, SUMMARISED.contains(&code), "{code}");
    }
    for file in ["", "/resultat.csv", "/resultat.xlsx", "/resultat.json"] {
        let path = format!("{CORRECTED}{file}?version=1");
        assert!(results.contains(path.as_str()), "links lead to {path}: {results:?}");
    }
    // Comparisons are read number by number in `compared`.
    let (compared, empty): (Vec<_>, Vec<_>) =
        walked.iter().filter(|(path, _)| path.ends_with("/jamfor")).partition(|(_, page)| 0 < page.count(FIGURES));
    let compared: BTreeSet<_> = compared.into_iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(compared, BTreeSet::from([COMPARED]), "one statement was asked about more than once: {}", empty.len());
    let told =
        |path: &String| ["/politik/", "/resultat/"].iter().any(|start| path.starts_with(start)) || path == COMPARED;
    assert!(
        walked
            .iter()
            .filter(|(path, _)| path.starts_with("/resultat/"))
            .all(|(path, page)| { CLOSED.iter().any(|code| path.contains(code)) || page.count(FIGURES) == 0 })
    );
    for (path, page) in walked.iter().filter(|(path, _)| !told(path)) {
        assert_eq!(page.count(FIGURES), 0, "{path}");
        // What a protocol tells of who is missing is looked at number by number in `protocol`, and a summary in `brief`; the reply and
        // its form have its sentences, which are looked at in `sentences`. Numbers without a "%" are looked at in `elsewhere` where everybody
        // may read the page.
        let has_sentences = ["/protokoll", "/sammanstallning", "/aterkoppling"].iter().any(|end| path.ends_with(end));
        if !has_sentences && !path.starts_with("/aterkoppling/") {
            page.assert_no_text("main", "%");
        }
    }
    let protocols = walked.iter().filter(|(path, page)| path.ends_with("/protokoll") && page.status == 200);
    let protocols: BTreeSet<_> = protocols.map(|(path, _)| path).collect();
    assert_eq!(protocols.len(), CLOSED.len(), "each closed round has a protocol, and open ones have none");
}

/// The list of rounds tells of a closed one how many answered, as its release does, and of nothing that is left to read.
#[tokio::test]
async fn the_workbench_tells_how_many_answered_a_closed_round_as_its_release_does() {
    let app = TestApp::demonstrated().await;
    let mut seen = 0;
    for mut moderator in everybody(&app, Role::Moderator).await {
        let bench = moderator.get("/arbete/omgangar").await;
        let html = Html::parse_document(&bench.body);
        for code in CLOSED {
            let counts = Selector::parse(&format!("tr:has(a[href='/arbete/omgang/{code}']) .number")).unwrap();
            let told: Vec<_> = html.select(&counts).map(|count| count.text().collect::<String>()).collect();
            if told.is_empty() {
                continue;
            }
            let answers = Release::of(&app, code).await.figures.participants();
            assert_eq!(told, [answers.to_string(), "–".to_owned()], "{code}");
            seen += told.len();
        }
    }
    assert_eq!(seen, 4 * CLOSED.len(), "two columns for each of two moderators");
}
