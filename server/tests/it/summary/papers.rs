//! The brief, its annex and the draft of an officer's report are read back, and say what the page says.

use std::collections::BTreeSet;

use app::{
    entity::{
        answer_option, comment::CommentState, dialogue, membership::Role, round, round::RoundState, round_result,
        submission,
    },
    round::questionnaire::questionnaire,
};
use chrono::NaiveDate;
use scraper::{ElementRef, Html, Selector};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

use super::writing::{approved_with_voice, closed};
use crate::support::{TestApp, log::Log, page::Page, pdf, rounds::TestRound, visitor::Visitor, workbook};

const PDF: [(&str, &str); 3] = [
    ("brief.pdf", "Underlag {}.pdf"),
    ("bilaga.pdf", "Bilaga {}.pdf"),
    ("tjansteskrivelse.pdf", "Tjansteskrivelse {}.pdf"),
];
const DOCX: [(&str, &str); 2] =
    [("bilaga.docx", "Bilaga {}.docx"), ("tjansteskrivelse.docx", "Tjansteskrivelse {}.docx")];

fn at(round: &TestRound, file: &str) -> String {
    format!("/politik/{}/{file}", round.row.code)
}

async fn fetched(who: &mut Visitor, round: &TestRound, file: &str) -> Vec<u8> {
    let page = who.get(&at(round, file)).await;
    assert_eq!(page.status, 200, "{file}: {}", page.text("body"));
    page.bytes
}

/// The words of a PDF, and on how many pages they stand.
async fn paper(who: &mut Visitor, round: &TestRound, file: &str) -> (String, usize) {
    let pages = pdf::pages(&fetched(who, round, file).await);
    (flat(&pages.concat()), pages.len())
}

/// The paragraphs and tables of a file for a word processor.
async fn document(who: &mut Visitor, round: &TestRound, file: &str) -> String {
    workbook::document(fetched(who, round, file).await)
}

/// The words between the tags.
fn words(xml: &str) -> String {
    let words: String = workbook::pieces(xml).collect();
    flat(&words.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// The rows of the tables but for those that head them.
fn rows(xml: &str) -> Vec<String> {
    let rows = xml.split("<w:tr>").skip(1).filter(|row| !row.contains("<w:tblHeader/>"));
    rows.map(|row| words(row.split("</w:tr>").next().unwrap())).collect()
}

/// Text without space and without the marks of quotations, which a page draws.
fn flat(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && *sign != '”').collect()
}

/// The text of every element that `selector` finds, but for what only those hear who do not see it.
fn all(page: &Page, selector: &str) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let (found, hidden) = (Selector::parse(selector).unwrap(), Selector::parse(".visually-hidden").unwrap());
    let text = |element: ElementRef<'_>| {
        let unseen: Vec<_> = element.select(&hidden).flat_map(|part| part.text()).collect();
        let seen = element.text().filter(|text| !unseen.iter().any(|other| std::ptr::eq(*other, *text)));
        flat(&seen.collect::<String>())
    };
    html.select(&found).map(text).collect()
}

#[track_caller]
fn assert_says(paper: &str, said: &[String]) {
    assert!(!said.is_empty(), "there is nothing to look for");
    for one in said {
        assert!(paper.contains(one.as_str()), "{one} is not in: {paper}");
    }
}

/// Has the result of a round corrected, with the same figures.
async fn correct(app: &TestApp, round: &TestRound) {
    let first = app::summary::result::fixed_result(app.db(), round.row.id).await.unwrap().row;
    let second = round_result::Model {
        id: app::context::new_id(&app.state.clock),
        version: 2,
        correction_reason: Some("Ett papper var inmatat två gånger.".to_owned()),
        ..first
    };
    second.into_active_model().insert(app.db()).await.unwrap();
}

#[tokio::test]
async fn every_sentence_of_the_summary_stands_in_every_paper_and_leads_to_its_support() {
    let app = TestApp::new().await;
    let (round, comment) = closed(&app).await;
    approved_with_voice(&app, &round, comment).await;
    let case = dialogue::ActiveModel {
        id: Set(round.dialogue.id),
        case_number: Set(Some("SOC/2027:14".to_owned())),
        meeting_on: Set(NaiveDate::from_ymd_opt(2027, 4, 8)),
        ..Default::default()
    };
    case.update(app.db()).await.unwrap();
    let page = app.brief_of(&round).await;
    page.assert_text(".brief-case", "sammanträde 8 april 2027 · dnr SOC/2027:14")
        .assert_text(".brief-case .print-only", &format!("{}/politik/{}", app.state.base_url, round.row.code));
    assert_eq!(page.count(".annex .bar-key"), 1, "the bars of the annex have their key too");
    let mut said = all(&page, ".claim-words, .free-sentence");
    assert_eq!(said.len(), 3, "two sentences and what stands before them");
    said.extend(["40 svar", "SOC/2027:14", "8 april 2027"].map(flat));
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;

    let (brief, pages) = paper(&mut elected, &round, "brief.pdf").await;

    assert_eq!(pages, 1, "a brief is one page");
    assert_says(&brief, &said);
    assert_says(&brief, &all(&page, ".brief-part h2, .brief-terms dd, .brief-statement"));
    assert_says(&brief, &["Ingenting är viktat", "Resultatet skrevs under den 1 mars 2027"].map(flat));
    assert_says(&brief, &["Så svarade de på frågorna", "Staplarna står i svarens ordning"].map(flat));
    assert_says(&brief, &["meningarna är av dem som svarade på frågan", "av de 40 som fick frågan"].map(flat));
    assert_eq!(page.count("details.claim-support[open]"), 0);
    let links = pdf::links(&fetched(&mut elected, &round, "brief.pdf").await);
    let html = Html::parse_document(&page.body);
    for claim in html.select(&Selector::parse(".claim-read:has(details)").unwrap()) {
        let (anchor, path) = (claim.attr("id").unwrap(), format!("/politik/{}", round.row.code));
        let way = format!("{path}?underlag={anchor}#{anchor}-underlag");
        assert!(links.contains(&format!("{}{way}", app.state.base_url)), "{way} is not among {links:?}");
        let page = elected.get(way.split('#').next().unwrap()).await;
        assert_eq!(page.count("details.claim-support[open]"), 1, "{way}");
        assert_eq!(page.count(&format!("#{anchor} details[open][id='{anchor}-underlag']")), 1, "{way}");
    }
    let resting: BTreeSet<_> = links.iter().filter(|link| link.contains("underlag=")).collect();
    assert_eq!(resting.len(), page.count(".claim-read details"), "no link where there is nothing to open");
    let mut moderator = app.staff(Role::Moderator, &round).await;
    for (file, _) in &PDF[1..] {
        assert_says(&paper(&mut moderator, &round, file).await.0, &said);
    }
    for (file, _) in DOCX {
        let text = words(&document(&mut moderator, &round, file).await);
        assert_says(&text, &said);
        assert_eq!(text.matches("Diarienummer").count(), 1, "{file} has no blank for what is known");
    }
}

#[tokio::test]
async fn the_annex_has_every_row_of_every_table_of_the_page_and_no_other() {
    let app = TestApp::new().await;
    let round = app.aged_round(60).await;
    let answer = app.answer_in(&round, 3).await;
    for said in ["Kön är lång & <ingen> svarar.", "Kukaan ei kerro minulle, kuka hoitaa asiaani."] {
        app.comment_as(&round, answer, said, CommentState::Approved).await;
    }
    app.comment_as(&round, answer, "Ring Anna på receptionen.", CommentState::Withheld).await;
    let page = app.brief_of(&round).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;

    let annex = document(&mut elected, &round, "bilaga.docx").await;

    let told = all(&page, ".annex table tbody tr");
    assert!(20 < told.len() && 0 < page.count(".breakdown"), "{told:?}");
    assert_eq!(rows(&annex), told);
    assert_eq!(annex.matches("<w:tblHeader/>").count(), page.count(".annex table"), "each table has a header");
    assert!(annex.contains(r#"<w:lang w:val="fi"/>"#));
    let (paper, _) = paper(&mut elected, &round, "bilaga.pdf").await;
    let print = app::moderation::protocol::kept::readable(&page.text(".annex-part code"));
    let quotes = [all(&page, ".annex blockquote"), vec![flat(&print)]].concat();
    for text in [words(&annex), paper] {
        assert_says(&text, &quotes);
        assert_says(&text, &all(&page, ".annex .figure-title, .annex .figure-meaning"));
        assert!(!text.contains(&flat("Ring Anna")), "{text}");
    }
}

#[tokio::test]
async fn the_papers_tell_who_thinks_alike_and_age_with_sex_as_the_page_does() {
    let app = TestApp::new().await;
    let camps = app.camps(120, RoundState::Closed).await;
    app.fixed(&camps).await;
    let both = app.round_of_both(true).await;
    for (round, caption) in
        [(&camps, "Håller med, andel av alla i gruppen"), (&both, "Ålder och kön, andel i procent.")]
    {
        let page = app.brief_of(round).await;
        let mut elected = app.staff(Role::ElectedRepresentative, round).await;
        let annex = document(&mut elected, round, "bilaga.docx").await;
        assert!(all(&page, ".annex caption").iter().any(|told| told.starts_with(&flat(caption))), "{caption}");
        assert_says(&words(&annex), &[flat(caption)]);
        // Where no group of a statement is shown the page says so once.
        let of_paper: Vec<_> = rows(&annex).iter().map(|row| row.replace("visasintevisasinte", "visasinte")).collect();
        assert_eq!(of_paper, all(&page, ".annex table tbody tr"));
    }
    let mut elected = app.staff(Role::ElectedRepresentative, &camps).await;
    let parted = [flat("Vilka tycker lika"), flat("Grupperna går mest isär här:")];
    for file in ["brief.pdf", "bilaga.pdf"] {
        assert_says(&paper(&mut elected, &camps, file).await.0, &parted);
    }
}

#[tokio::test]
async fn of_statements_added_along_the_way_page_and_papers_say_that_shares_are_of_all_who_answered() {
    let app = TestApp::new().await;
    let round = app.camps(120, RoundState::Closed).await;
    let question = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap().questions.remove(5);
    for option in question.options {
        let own_language = Set(Some("sv".to_owned()));
        let added = answer_option::ActiveModel { id: Set(option.id), own_language, ..Default::default() };
        added.update(app.db()).await.unwrap();
    }
    app.fixed(&round).await;
    let of_all = "Andelarna är av alla som svarade. Påståenden som är tillagda under tiden fick bara de frågan om som \
                  svarade efter det.";

    let parts = all(&app.brief_of(&round).await, ".brief-part");
    let parted = parts.iter().find(|part| part.starts_with(&flat("Här går meningarna isär"))).unwrap();

    assert!(parted.ends_with(&flat(of_all)) && !parted.contains(&flat("som fick frågan")), "{parted}");
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    assert_says(&paper(&mut elected, &round, "brief.pdf").await.0, &[flat(of_all)]);
}

#[tokio::test]
async fn in_which_languages_people_answered_is_told_where_there_was_more_than_one() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Closed).await;
    app.offer(&round, "sv fi").await;
    for person in 0..30 {
        let id = app.answer_in(&round, 3).await;
        if person < 12 {
            let finnish = submission::ActiveModel { id: Set(id), language: Set("fi".to_owned()), ..Default::default() };
            finnish.update(app.db()).await.unwrap();
        }
    }
    app.fixed(&round).await;
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;

    let (page, annex) = (app.brief_of(&round).await, document(&mut elected, &round, "bilaga.docx").await);

    let told = all(&page, "#vilka tbody tr");
    for expected in ["Svenska1860 %", "Suomi1240 %"].map(flat) {
        assert!(told.contains(&expected), "{expected} is not in {told:?}");
        assert!(rows(&annex).contains(&expected), "{expected} is not in the annex");
    }
    let alone = app.aged_round(60).await;
    app.brief_of(&alone).await.assert_no_text("#vilka", "Språk som frågorna ställdes på");
}

#[tokio::test]
async fn the_draft_has_the_headings_of_the_field_and_leaves_to_people_what_is_theirs() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let draft = document(&mut moderator, &round, "tjansteskrivelse.docx").await;

    let headings = draft.split(r#"<w:pStyle w:val="Heading1"/>"#).skip(1);
    let headings: Vec<_> = headings.map(|part| words(part.split("</w:p>").next().unwrap())).collect();
    let expected = [
        "Förslag till beslut",
        "Sammanfattning",
        "Ärendet",
        "Bakgrund",
        "Beredning",
        "Bedömning",
        "Ekonomiska konsekvenser",
        "Barnets bästa",
        "Konsekvenser för hållbar utveckling och en effektiv organisation",
        "Återkoppling till invånarna",
        "Beslutsunderlag",
        "Beslutet skickas till",
    ];
    assert_eq!(headings, expected.map(flat));
    let theirs = ["Förslag till beslut", "Bedömning", "Ekonomiska konsekvenser", "Barnets bästa"];
    assert_says(&words(&draft), &theirs.map(|heading| flat(&format!("{heading}Fylls i:"))));
    assert_eq!(words(&draft).matches("Diarienummer").count(), 1);
    let known = [
        "40 svar",
        "Ingen sammanställning är godkänd än.",
        "Invånarna ska ha svar senast 15 april 2027.",
        "Öppettider och telefontider.",
    ];
    assert_says(&words(&draft), &known.map(flat));
    let page = app.brief_of(&round).await;
    assert_eq!(page.count(".papers a"), 3, "the elected draft nothing");
    let work = moderator.get(&round.work_path()).await;
    for (file, _) in PDF.into_iter().chain(DOCX) {
        assert_eq!(work.count(&format!(".papers a[href='{}']", at(&round, file))), 1, "{file}");
    }
}

#[tokio::test]
async fn they_are_files_to_save_for_those_who_may_read_the_brief_and_nothing_for_others() {
    let app = TestApp::new().await;
    let (round, _) = closed(&app).await;
    let other = app.round(RoundState::Closed).await;
    for role in [Role::ElectedRepresentative, Role::Moderator] {
        let mut reader = app.staff(role, &round).await;
        for (file, name) in PDF.into_iter().chain(DOCX) {
            let page = reader.get(&at(&round, file)).await;
            if role == Role::ElectedRepresentative && file.starts_with("tjansteskrivelse") {
                page.assert_status(404).assert_no_text("body", "Kontakten med vården");
                continue;
            }
            let header = |name: &str| page.headers[name].to_str().unwrap().to_owned();
            let name = name.replace("{}", &round.row.code);
            assert_eq!((page.status, header("cache-control").as_str()), (200, "no-store"), "{file}");
            assert_eq!(header("content-disposition"), format!("attachment; filename=\"{name}\""));
            assert_eq!(header("content-type") == "application/pdf", file.ends_with(".pdf"), "{file}");
            assert_eq!(page.body.contains("<pdfuaid:part>1<"), file.ends_with(".pdf"), "{file}");
        }
    }
    let (log, mut asked) = (Log::start(), 0);
    for (role, place) in [
        (Role::Moderator, &other),
        (Role::ElectedRepresentative, &other),
        (Role::PaperKeyer, &round),
        (Role::Registrar, &round),
    ] {
        let mut stranger = app.staff(role, place).await;
        for (file, _) in PDF.into_iter().chain(DOCX) {
            stranger.get(&at(&round, file)).await.assert_status(404).assert_no_text("body", "Kontakten med vården");
            asked += 1;
        }
    }
    assert_eq!(log.lines_with(&round.row.id.to_string()), asked);
    assert_eq!(app.visitor().get(&at(&round, "brief.pdf")).await.status, 303);
    let open = app.round(RoundState::Open).await;
    app.staff(Role::Moderator, &open).await.get(&at(&open, "brief.pdf")).await.assert_status(404);
}

#[tokio::test]
async fn that_the_result_was_corrected_after_the_approval_is_told_once_in_every_paper_as_on_the_page() {
    let app = TestApp::new().await;
    let (round, comment) = closed(&app).await;
    approved_with_voice(&app, &round, comment).await;
    correct(&app, &round).await;
    let page = app.brief_of(&round).await;
    page.assert_text("#corrected-since", "Siffrorna i meningarna är från version 1 av resultatet, före rättelsen.");
    let told = all(&page, "#corrected-since p:not(.notice-title)").concat();
    let mut moderator = app.staff(Role::Moderator, &round).await;

    let mut papers = Vec::new();
    for (file, _) in PDF {
        papers.push((file, paper(&mut moderator, &round, file).await.0));
    }
    for (file, _) in DOCX {
        papers.push((file, words(&document(&mut moderator, &round, file).await)));
    }

    for (file, said) in papers {
        assert!(said.contains("40svar"), "{file}: {said}");
        assert_eq!(said.matches(told.as_str()).count(), 1, "{file}: {said}");
        assert!(!said.contains(&flat("Meningen bygger på version")), "{file}: {said}");
    }
}

#[tokio::test]
async fn a_round_without_answers_a_long_title_and_a_corrected_result_each_give_papers() {
    let app = TestApp::new().await;
    let empty = app.round(RoundState::Closed).await;
    app.fixed(&empty).await;
    let (corrected, _) = closed(&app).await;
    let title = "Hur är det att få kontakt med vården #1 *nära* dig? ".repeat(4);
    let long = round::ActiveModel { id: Set(corrected.row.id), title: Set(title.clone()), ..Default::default() };
    long.update(app.db()).await.unwrap();
    correct(&app, &corrected).await;

    let mut reader = app.staff(Role::ElectedRepresentative, &corrected).await;
    let told = "Resultatet rättades den 1 mars 2027. Skäl: Ett papper var inmatat två gånger.";
    assert_says(&paper(&mut reader, &corrected, "brief.pdf").await.0, &[flat(told)]);
    for (round, brief, annex) in [
        (&empty, "Det finns inga svar och inga kommentarer att visa.", "0 svar räknas."),
        (
            &corrected,
            title.as_str(),
            "version 2 av resultatet, som ersätter den förra. Tidigare versioner finns kvar. Skälet: Ett papper var",
        ),
    ] {
        let mut reader = app.staff(Role::Moderator, round).await;
        let (said, pages) = paper(&mut reader, round, "brief.pdf").await;
        assert_eq!(pages, 1);
        assert_says(&said, &[flat(brief)]);
        assert_says(&paper(&mut reader, round, "bilaga.pdf").await.0, &[flat(annex)]);
        assert_says(&words(&document(&mut reader, round, "tjansteskrivelse.docx").await), &[flat(brief)]);
    }
}
