//! The papers of every closed round: they have no number that the pages beside them do not tell, and those are looked at number by number.

use std::collections::BTreeSet;

use app::{
    entity::{membership::Role, round},
    moderation::protocol::kept::readable,
    summary::result::fixed_result,
    swedish::{day_of, moment},
};
use scraper::{Html, Selector};
use sea_orm::{EntityTrait, QueryFilter};

use super::{CLOSED, everybody, ordinals::without_ordinals, release::Release};
use crate::support::{TestApp, page::Page, pdf, visitor::Visitor, workbook};

/// The digits of every number, also as it stands where nothing parts its thousands.
fn digits(text: &str) -> BTreeSet<String> {
    let whole = text.replace(['\u{a0}', '\u{202f}'], "");
    let groups = [text, whole.as_str()].into_iter().flat_map(|text| text.split(|sign: char| !sign.is_ascii_digit()));
    groups.filter(|group| !group.is_empty()).map(str::to_owned).collect()
}

/// What a paper of a round may say in digits, beside those that say which: what the page does, and what its release holds.
fn allowed(page: &Page, release: &Release) -> BTreeSet<String> {
    let told = release.in_sentences().into_iter().chain(release.of_hands());
    let topics = release.topics.iter().flat_map(|(label, _)| release.topic(label));
    let told = told.chain(topics).map(|number| number.to_string());
    on_page(page).iter().flat_map(|piece| digits(piece)).chain(told).collect()
}

/// The pieces of text on a page without numbers that say which, and without its pictures: on the map statements are numbers, and papers have
/// none.
fn on_page(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let body = html.select(&Selector::parse("body").unwrap()).next().unwrap();
    let pieces = body.descendants().filter_map(|node| {
        let is_picture = node.ancestors().filter_map(|above| above.value().as_element()).any(|tag| tag.name() == "svg");
        node.value().as_text().filter(|_| !is_picture).map(|text| text.to_string())
    });
    let pieces: Vec<String> = pieces.collect();
    without_ordinals(pieces.iter().map(String::as_str))
}

/// Pieces of a paper with a number that is not allowed and does not say which.
fn strangers<'a>(pieces: impl IntoIterator<Item = &'a str>, allowed: &BTreeSet<String>) -> Vec<String> {
    let mut pieces = without_ordinals(pieces);
    pieces.retain(|piece| !digits(piece).is_subset(allowed));
    pieces
}

/// The digits of when the round opened, stopped and was signed, and of its fingerprint as people compare it: the papers say what they are of.
async fn of_the_act(app: &TestApp, code: &str) -> BTreeSet<String> {
    let round = round::Entity::find().filter(round::COLUMN.code.eq(code)).one(app.db()).await.unwrap().unwrap();
    let signed = fixed_result(app.db(), round.id).await.unwrap().row;
    let moments = [round.opened_at, round.stopped_at].map(|at| moment(at.unwrap())).join(" ");
    digits(&format!("{moments} {} {}", day_of(signed.signed_at), readable(&signed.fingerprint)))
}

async fn file(who: &mut Visitor, path: &str) -> Vec<u8> {
    let file = who.get(path).await;
    assert_eq!(file.status, 200, "{path}: {}", file.text("body"));
    file.bytes
}

#[tokio::test]
async fn every_number_of_every_paper_is_told_on_its_page_too() {
    let app = TestApp::demonstrated().await;
    let mut read = 0;
    for mut moderator in everybody(&app, Role::Moderator).await {
        for code in CLOSED {
            let (brief, record) = (format!("/politik/{code}"), format!("/arbete/omgang/{code}/protokoll"));
            let pages = [moderator.get(&brief).await, moderator.get(&record).await];
            if pages.iter().any(|page| page.status != 200) {
                continue;
            }
            let (newest, first) = (Release::of(&app, code).await, Release::of_version(&app, code, 1).await);
            let [told, signed] = &pages;
            let (mut of_brief, of_record) = (allowed(told, &newest), allowed(signed, &first));
            of_brief.extend(of_the_act(&app, code).await);
            let papers = ["brief", "bilaga", "tjansteskrivelse"].map(|name| format!("{brief}/{name}.pdf"));
            let papers = papers.into_iter().map(|path| (path, &of_brief, &newest));
            for (path, allowed, release) in papers.chain([(format!("{record}.pdf"), &of_record, &first)]) {
                let pieces = pdf::pieces(&file(&mut moderator, &path).await).concat();
                assert_eq!(strangers(pieces.iter().map(String::as_str), allowed), Vec::<String>::new(), "{path}");
                let answers = release.figures.participants().to_string();
                assert!(pieces.iter().any(|piece| digits(piece).contains(&answers)), "{path}");
                read += 1;
            }
            for name in ["bilaga", "tjansteskrivelse"] {
                let xml = workbook::document(file(&mut moderator, &format!("{brief}/{name}.docx")).await);
                assert_eq!(strangers(workbook::pieces(&xml), &of_brief), Vec::<String>::new(), "{code} {name}");
            }
        }
    }
    assert_eq!(read, 2 * 4 * CLOSED.len(), "four papers of each round by two moderators");
}

#[test]
fn a_number_that_the_page_does_not_tell_is_seen() {
    let allowed = digits("40 svar av 25\u{a0}000, 12 %");
    assert_eq!(strangers(["40 svar", "25000 invånare", "av 25\u{a0}000: 12"], &allowed), Vec::<String>::new());
    assert_eq!(strangers(["40 svar", "41 svar"], &allowed), ["41 svar"]);
    assert_eq!(
        strangers(["7. Vad vill du?", "Underlag till fråga 7", "7 av dem", "Sida 7 av 7"], &allowed),
        ["7 av dem"]
    );
}
