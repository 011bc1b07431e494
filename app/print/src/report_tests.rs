//! Papers as they are set and packed: every word stands there, the brief on one page, and nothing that was written steers a page.

use std::io::{Cursor, Read};

use typst_layout::PagedDocument;
use zip::ZipArchive;

use super::*;
use crate::printed::{HOSTILE, SCRIPTS, all_on_paper, says, texts};

const PAGE: &str = "https://storby.example/politik/STB4";

fn sentence(number: usize) -> Paragraph {
    let text = format!(
        "På frågan om hur lätt det är att få kontakt med vården svarade 51\u{a0}% av dem som bor i Storby att det är mycket \
         svårt eller ganska svårt, och 32\u{a0}% att det är lätt ({number})."
    );
    Paragraph::of(text).resting_on(format!("Underlag till mening {number}"), format!("{PAGE}#mening-{number}"))
}

fn table(columns: usize) -> Table {
    let heads = ["Svar", "Antal", "Andel", "Varken lätt eller svårt", "Vet inte eller hoppade över"];
    let cells = ["Mycket svårt", "104", "51\u{a0}%", "färre än 5", "dolt"];
    let some = |words: [&str; 5]| words.iter().cycle().take(columns).map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let row = |bar| Row { cells: some(cells), bar };
    Table { caption: "Hur lätt är det?".to_owned(), heads: some(heads), rows: vec![row(Some((51, 51))), row(None)] }
}

/// A brief with so many sentences.
fn brief_of(sentences: usize) -> Report {
    let part = |title: &str, blocks| Part { title: title.to_owned(), blocks, may_go: false };
    Report {
        from: "Storby kommun".to_owned(),
        kind: "Underlag".to_owned(),
        code: "STB4".to_owned(),
        title: "Hur är det att få kontakt med vården?".to_owned(),
        facts: vec![("Diarienummer".to_owned(), "SOC/2027:14".to_owned())],
        lead: vec![Paragraph::named("214 svar.", "Det här sticker ut i svaren: det är svårt.").into()],
        parts: vec![
            part(
                "Det här ska ni ta ställning till",
                vec![
                    Paragraph::of("Socialnämnden beslutar vad svaren ska leda till.").into(),
                    Paragraph::named("Kan påverkas:", "Öppettider och telefontider.").into(),
                ],
            ),
            part("Det här säger invånarna", vec![Block::List((1..=sentences).map(sentence).collect())]),
            part("Så säkert är det här", vec![Paragraph::of("Ingenting är viktat. ".repeat(12)).into()]),
        ],
        address: PAGE.to_owned(),
    }
}

/// A paper with one block of each kind.
fn annex() -> Report {
    let quote = Quote {
        text: "Kukaan ei kerro minulle,\nkuka hoitaa asiaani.".to_owned(),
        source: "Ur ett svar, på finska".to_owned(),
        lang: Some("fi".to_owned()),
    };
    let blocks = vec![
        Block::Heading("1. Hur lätt är det?".to_owned()),
        Block::Table(table(3)),
        Block::Table(table(9)),
        Block::Quote(quote),
        Block::Blank("Förvaltningens bedömning.".to_owned()),
    ];
    let mut annex = brief_of(3);
    annex.parts.push(Part { title: "Alla frågor".to_owned(), blocks, may_go: false });
    annex
}

fn set(page: Page, report: &Report) -> PagedDocument {
    typeset::set(page, &values(report).unwrap()).unwrap()
}

/// What a file of the packed ones holds.
fn packed(file: &[u8], name: &str) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(file)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The words of WordprocessingML.
fn words(xml: &str) -> String {
    let bare: String = xml.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
    bare.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[test]
fn the_brief_stands_on_one_page_with_twenty_sentences_and_with_none() {
    for sentences in [0, 8, 20] {
        let set = set(Page::Brief, &brief_of(sentences));
        assert_eq!(set.pages().len(), 1, "{sentences}");
        let text = texts(&set).join(" ");
        let said = ["Storby kommun", "SOC/2027:14", "214 svar.", "Kan påverkas: Öppettider", "Sida 1 av 1"];
        for said in said {
            assert!(says(&text, said), "{said} is not in: {text}");
        }
        for number in 1..=sentences {
            let Paragraph { text: words, support, .. } = sentence(number);
            assert!(says(&text, &words) && says(&text, &support.unwrap().words), "{number}");
        }
        assert!(all_on_paper(&set));
    }
}

/// The same with what was answered to so many questions, which may go.
fn with_bars(sentences: usize, questions: usize) -> Report {
    let bars =
        || Bars::of(&[Some((31, 31)), Some((20, 24)), None], "Ja: 31 %; nej: 20 till 24 %; kanske: dolt".to_owned());
    let question = |number| {
        Paragraph::named(format!("Fråga {number}?"), "31\u{a0}% svarade ja.")
            .drawn(Some(bars()))
            .resting_on("Underlag", PAGE)
    };
    let blocks = vec![Block::List((1..=questions).map(question).collect())];
    let mut brief = brief_of(sentences);
    brief.parts.insert(2, Part { title: "Så svarade de".to_owned(), blocks, may_go: true });
    brief
}

#[test]
fn bars_stand_beside_their_numbers_with_words_for_those_who_do_not_see_them_and_go_where_there_is_no_room() {
    let some = with_bars(8, 6);
    let page = set(Page::Brief, &some);
    assert!(page.pages().len() == 1 && all_on_paper(&page));
    assert!(says(&texts(&page).join(" "), "Fråga 6? 31\u{a0}% svarade ja."));
    let file = String::from_utf8_lossy(&brief(&some).unwrap()).into_owned();
    assert_eq!(file.matches("/Alt(Ja: 31 %; nej: 20 till 24 %; kanske: dolt").count(), 6);
    assert!(says(&words(&packed(&docx(&some).unwrap(), "word/document.xml")), "Fråga 6? 31\u{a0}% svarade ja."));

    let page = set(Page::Brief, &with_bars(20, 60));
    assert!(page.pages().len() == 1 && all_on_paper(&page));
    let text = texts(&page).join(" ");
    assert!(says(&text, "Så säkert är det här") && !says(&text, "Så svarade de"), "{text}");
}

#[test]
fn what_does_not_fit_on_one_page_goes_on_on_the_next_and_is_still_all_there() {
    let mut long = brief_of(20);
    long.title = "En mycket lång rubrik ".repeat(20);
    long.parts[0].blocks.push(Paragraph::of("Ett långt löfte. ".repeat(300)).into());

    let set = set(Page::Brief, &long);

    assert!((2..=3).contains(&set.pages().len()) && all_on_paper(&set));
    assert!(says(&texts(&set).join(" "), &long.title));
    assert!(brief(&long).is_ok());
}

#[test]
fn every_word_of_the_annex_stands_on_paper_and_in_the_word_processor() {
    let annex = annex();
    let file = docx(&annex).unwrap();
    let (paper, screen) = (texts(&set(Page::Report, &annex)).join(" "), words(&packed(&file, "word/document.xml")));

    for said in [
        "Storby kommun",
        "Hur är det att få kontakt med vården?",
        "Diarienummer: SOC/2027:14",
        "214 svar. Det här sticker ut i svaren: det är svårt.",
        "svarade 51\u{a0}% av dem som bor i Storby",
        "Underlag till mening 3",
        "1. Hur lätt är det?",
        "Mycket svårt 104 51\u{a0}%",
        "färre än 5",
        "”Kukaan ei kerro minulle,kuka hoitaa asiaani.”",
        "Ur ett svar, på finska",
        "Fylls i: Förvaltningens bedömning.",
        "Samma sak på skärm",
        PAGE,
    ] {
        assert!(says(&paper, said), "{said} is not in: {paper}");
        assert!(says(&screen, said), "{said} is not in: {screen}");
    }
}

#[test]
fn a_table_that_fits_on_a_page_is_not_parted_so_its_header_stands_once() {
    let mut small = table(3);
    small.rows = small.rows.iter().cycle().take(12).cloned().collect();
    let mut annex = brief_of(0);
    annex.parts.push(Part { title: "Alla frågor".to_owned(), blocks: vec![Block::Table(small); 9], may_go: false });

    let paper = set(Page::Report, &annex);

    assert!(1 < paper.pages().len() && all_on_paper(&paper));
    assert_eq!(texts(&paper).join(" ").matches("Antal").count(), 9);
}

#[test]
fn the_papers_are_accessible_with_title_headings_headers_of_tables_and_words_for_pictures() {
    for file in [brief(&brief_of(8)).unwrap(), pdf(&annex()).unwrap()] {
        let text = String::from_utf8_lossy(&file);
        assert!(text.starts_with("%PDF-") && text.contains("<pdfuaid:part>1<") && text.contains("/Lang(sv-SE)"));
        assert!(text.contains("Underlag STB4: Hur är det att få kontakt med vården?"));
        for tag in ["/S/H1", "/S/H2", "/S/Figure", "/S/Link", "/Alt(QR-kod som leder till https"] {
            assert!(text.contains(tag), "{tag}");
        }
    }
    let annex = String::from_utf8_lossy(&pdf(&annex()).unwrap()).into_owned();
    for tag in ["/S/H3", "/S/Table", "/S/TH", "/Scope/Column", "/Scope/Row", "/S/Caption", "/Lang(fi)"] {
        assert!(annex.contains(tag), "{tag}");
    }
}

#[test]
fn a_word_processor_finds_headings_language_header_rows_and_the_ways_to_support() {
    let file = docx(&annex()).unwrap();
    let document = packed(&file, "word/document.xml");
    for (mark, times) in [
        (r#"<w:pStyle w:val="Title"/>"#, 1),
        (r#"<w:pStyle w:val="Heading1"/>"#, 4),
        (r#"<w:pStyle w:val="Heading2"/>"#, 1),
        ("<w:tblHeader/>", 2),
        (r#"<w:lang w:val="fi"/>"#, 1),
        ("<w:hyperlink ", 4),
    ] {
        assert_eq!(document.matches(mark).count(), times, "{mark}");
    }
    let ways = packed(&file, "word/_rels/document.xml.rels");
    assert!(ways.contains(&format!(r#"Target="{PAGE}#mening-3" TargetMode="External""#)), "{ways}");
    assert!(packed(&file, "word/styles.xml").contains(r#"<w:lang w:val="sv-SE""#));
    let properties = packed(&file, "docProps/core.xml");
    assert!(properties.contains("<dc:title>Underlag STB4: Hur är det") && properties.contains("sv-SE"), "{properties}");
    assert_eq!(docx(&annex()).unwrap(), file, "the same report is the same file");
}

#[test]
fn what_people_wrote_is_text_on_paper_and_in_the_word_processor() {
    let mut hostile = annex();
    let odd = format!("{HOSTILE} <w:p/> ]]> &amp; \u{0}\u{b}\u{fffe}");
    hostile.title = odd.clone();
    hostile.facts.push((odd.clone(), SCRIPTS.to_owned()));
    hostile.lead.push(Paragraph::named(odd.as_str(), odd.as_str()).resting_on(odd.as_str(), PAGE).into());
    hostile.parts[0].blocks.push(Block::Blank(odd.clone()));
    hostile.parts[0].blocks.push(Block::Quote(Quote { text: odd.clone(), source: SCRIPTS.to_owned(), lang: None }));
    let Block::Table(table) = &mut hostile.parts[3].blocks[1] else { panic!("a table") };
    table.caption.clone_from(&odd);
    table.rows[0].cells[0].clone_from(&odd);

    let file = docx(&hostile).unwrap();

    let paper = set(Page::Report, &hostile);
    assert!(all_on_paper(&paper) && says(&texts(&paper).join(" "), HOSTILE));
    assert!(pdf(&hostile).is_ok() && brief(&hostile).is_ok());
    let document = packed(&file, "word/document.xml");
    assert!(says(&words(&document), HOSTILE) && !document.contains("<script") && !document.contains("<w:p/>"));
    assert!(!document.contains(['\u{0}', '\u{b}', '\u{fffe}']));
    assert_eq!(document.matches("<w:p>").count(), document.matches("</w:p>").count());
}
