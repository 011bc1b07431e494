//! What a round on two statements says first, wherever that is read: of each statement what its scale comes to. What people wrote about comes
//! before how it was sorted.

use app::entity::membership::Role;

use super::everybody;
use crate::support::{TestApp, page::Page, pdf, visitor::Visitor};

/// The question of each statement, and where its figures stand.
const ASKED: [(&str, &str); 2] = [
    ("Hur lätt eller svårt är det för dig att få kontakt med vården när du behöver den?", "#fraga-1"),
    ("Hur bra eller dåligt tycker du att de samarbetar?", "#fraga-4"),
];

/// The page of the second statement over all kommuner.
const STATEMENT: &str = "/politik/malbild/vasternorrland-2030/kontinuitet";

/// Somebody elected who may read the brief, and the brief.
async fn reader(app: &TestApp) -> (Visitor, Page) {
    for mut elected in everybody(app, Role::ElectedRepresentative).await {
        let page = elected.get("/politik/HSD3").await;
        if page.status == 200 {
            return (elected, page);
        }
    }
    panic!("nobody elected may read it");
}

#[track_caller]
fn assert_leads(page: &Page, place: &str) {
    assert_eq!(page.count(&format!("{place} p.claim")), ASKED.len());
    for (question, at) in ASKED {
        page.assert_text(&format!("{place} p.claim:has(a[href='{at}'])"), question);
    }
}

/// Text without space.
fn flat(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

#[tokio::test]
async fn a_round_on_two_statements_says_first_what_the_scale_of_each_comes_to() {
    let app = TestApp::demonstrated().await;
    let (mut elected, brief) = reader(&app).await;

    assert_leads(&brief, ".brief-headline");
    assert_leads(&app.visitor().get("/resultat/HSD3").await, "header");
    let headline = brief.text(".brief-headline");
    let of_whom = "Andelarna är av de 214 som fick frågan, där inget annat står.";
    assert_eq!(headline.matches(of_whom).count(), 1, "{headline}");
    let second = brief.text(".brief-headline p.claim:has(a[href='#fraga-4'])");
    assert!(second.contains("Det är andelar av de ") && !second.contains("214"), "only some were asked: {second}");

    let pages = pdf::pages(&elected.get("/politik/HSD3/brief.pdf").await.bytes);
    let paper = flat(&pages.concat());
    assert_eq!(pages.len(), 1, "the brief is one sheet");
    for (question, _) in ASKED {
        assert!(paper.contains(&flat(question)), "{question} is not in: {paper}");
    }
    assert!(paper.contains(&flat("Bilaga, fråga 4")) && !paper.contains(&flat("Underlag till fråga")), "{paper}");
}

#[tokio::test]
async fn on_paper_the_topics_stand_before_how_they_came_about() {
    let app = TestApp::demonstrated().await;
    let (mut elected, _) = reader(&app).await;

    let paper = flat(&pdf::pages(&elected.get("/politik/HSD3/brief.pdf").await.bytes).concat());

    let (_, about) = paper.split_once(&flat("Det människor skrev om")).unwrap();
    let how = flat("En tjänsteperson har läst det som skrevs och bestämt ämnena.");
    assert!(about.contains(&how) && !about.starts_with(&how), "{about}");
}

#[tokio::test]
async fn the_page_of_one_statement_tells_nothing_that_was_said_of_another() {
    let app = TestApp::demonstrated().await;
    let (mut elected, _) = reader(&app).await;

    let page = elected.get(STATEMENT).await;

    let [(other, _), (own, _)] = ASKED;
    page.assert_status(200).assert_text("#kommuner > li:has(a[href='/politik/HSD3'])", own);
    page.assert_no_text("#kommuner", other);
}
