//! The protocol that closed a round, as a record to keep.

use serde::Serialize;

use crate::{PrintError, pages::Page, typeset};

/// What the protocol says, from top to bottom.
#[derive(Clone, Debug, Serialize)]
pub struct Protocol {
    /// Whose it is, as letterhead: "Härnösands kommun".
    pub from: String,
    /// For which body: "Socialnämnden i Härnösand".
    pub body: String,
    /// The code of the round.
    pub code: String,
    /// What the round is called.
    pub title: String,
    /// Its paragraphs, in order; the first has number 1.
    pub items: Vec<Item>,
    /// How one knows that it is what was signed, or that it was put together later.
    pub proof: String,
}

/// One paragraph.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// What it is about.
    pub title: String,
    /// Running text, each a paragraph.
    pub told: Vec<String>,
    /// A list after it.
    pub points: Vec<String>,
}

#[derive(Serialize)]
struct Values<'a> {
    document: String,
    #[serde(flatten)]
    protocol: &'a Protocol,
}

/// The protocol as PDF.
///
/// # Errors
/// When it cannot be set, or would not be accessible.
pub fn record(protocol: &Protocol) -> Result<Vec<u8>, PrintError> {
    typeset::pdf(Page::Protocol, &values(protocol))
}

fn values(protocol: &Protocol) -> Values<'_> {
    Values { document: format!("Protokoll {}: {}", protocol.code, protocol.title), protocol }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::printed::{HOSTILE, SCRIPTS, all_on_paper, says, texts};

    fn protocol() -> Protocol {
        let item = |title: &str, told: &[&str], points: &[&str]| Item {
            title: title.to_owned(),
            told: told.iter().map(|text| (*text).to_owned()).collect(),
            points: points.iter().map(|text| (*text).to_owned()).collect(),
        };
        Protocol {
            from: "Storby kommun".to_owned(),
            body: "Socialnämnden i Storby".to_owned(),
            code: "STB4".to_owned(),
            title: "Hur är det att få kontakt med vården?".to_owned(),
            items: vec![
                item("Svaren", &["30 svar räknas."], &[]),
                item("Resultatets gränser", &["Anteckning: Allt gick bra."], &["De som svarar har valt det själva."]),
            ],
            proof: "Protokollets fingeravtryck: a1b2 c3d4".to_owned(),
        }
    }

    fn set(protocol: &Protocol) -> typst_layout::PagedDocument {
        typeset::set(Page::Protocol, &values(protocol)).unwrap()
    }

    #[test]
    fn every_word_of_the_protocol_stands_on_paper() {
        let all = texts(&set(&protocol())).join(" ");
        for said in [
            "Storby kommun",
            "Socialnämnden i Storby",
            "Kod STB4",
            "Protokoll för stängning",
            "§ 1 Svaren",
            "30 svar räknas.",
            "§ 2 Resultatets gränser",
            "De som svarar har valt det själva.",
            "Anteckning: Allt gick bra.",
            "Protokollets fingeravtryck: a1b2 c3d4",
        ] {
            assert!(says(&all, said), "{said} is not in: {all}");
        }
    }

    #[test]
    fn the_protocol_is_an_accessible_pdf_with_a_title() {
        let file = record(&protocol()).unwrap();
        let text = String::from_utf8_lossy(&file);
        assert!(text.starts_with("%PDF-") && text.contains("<pdfuaid:part>1<"));
        assert!(text.contains("Protokoll STB4: Hur är det att få kontakt med vården?"));
    }

    #[test]
    fn what_the_signer_wrote_is_text_and_goes_on_on_the_next_page() {
        let mut long = protocol();
        long.title = HOSTILE.to_owned();
        long.items[0].told = vec![SCRIPTS.to_owned(), HOSTILE.to_owned(), "Väldigt lång anteckning ".repeat(400)];
        long.items[1].points = vec![HOSTILE.to_owned()];
        let set = set(&long);
        assert!(all_on_paper(&set) && says(&texts(&set).join(" "), HOSTILE));
        assert!(1 < set.pages().len() && record(&long).is_ok());
    }
}
