//! Letters with one-time codes.

use serde::Serialize;

use crate::{PrintError, pages::Page, qr, said::Said, typeset};

/// What every letter says.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// What language the letters are in: "fi".
    pub lang: String,
    /// What the file is called: "Brev STB4: Kontakten med vården".
    pub document: String,
    /// What the QR code is, for those who do not see it.
    pub qr_alt: String,
    /// What stands in every letter, whatever the round.
    pub labels: Labels,
    /// Whose letter it is: "Härnösands kommun".
    pub from: String,
    /// What the round is called.
    pub title: Said,
    /// Why it is held.
    pub why: Said,
    /// What residents can influence.
    pub can_influence: Option<Said>,
    /// Where to answer, whole: the QR code leads there. The one-time code is no part of it.
    #[serde(skip)]
    pub link: String,
    /// The same as one types it.
    pub address: String,
    /// "8 mars 2027".
    pub last_day: String,
    /// How to answer, step by step. The address stands in one of them.
    pub steps: Vec<String>,
    /// What to do without the internet: each a way.
    pub others: Vec<String>,
    /// What becomes of the answer: each a paragraph.
    pub told: Vec<String>,
}

/// Headings and sentences of a letter, from top to bottom.
#[derive(Clone, Debug, Serialize)]
pub struct Labels {
    /// The code of the round: "Frågornas kod STB4".
    pub code: String,
    /// Who asks, and what the code is for.
    pub asks: String,
    /// Above what residents can influence.
    pub can_influence: String,
    /// Above how to answer.
    pub how: String,
    /// Above the one-time code.
    pub own_code: String,
    /// Until when one can answer: a sentence with the day.
    pub until: String,
    /// Above what to do without the internet.
    pub no_internet: String,
    /// Above that nobody knows who has which code.
    pub unknown: String,
    /// How that is.
    pub unknown_why: String,
    /// Above what becomes of the answer.
    pub then: String,
}

#[derive(Serialize)]
struct Values<'a> {
    qr: String,
    codes: &'a [String],
    #[serde(flatten)]
    letter: &'a Letter,
}

/// One page for each code, in the order given. Codes are printed as they are written.
///
/// # Errors
/// When a page cannot be set, or would not be accessible. Without codes there is no page.
pub fn letters(letter: &Letter, codes: &[String]) -> Result<Vec<u8>, PrintError> {
    typeset::pdf(Page::Letter, &values(letter, codes)?)
}

fn values<'a>(letter: &'a Letter, codes: &'a [String]) -> Result<Values<'a>, PrintError> {
    Ok(Values { qr: qr::svg(&letter.link)?, codes, letter })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::printed::{HOSTILE, all_on_paper, says, texts};

    fn labels() -> Labels {
        Labels {
            code: "Frågornas kod STB4".to_owned(),
            asks: "Socialnämnden i Storby frågar. I varje brev står en egen kod, som gäller för ett svar.".to_owned(),
            can_influence: "Det här kan du påverka".to_owned(),
            how: "Så här svarar du".to_owned(),
            own_code: "Din engångskod".to_owned(),
            until: "Svara senast den 8 mars 2027.".to_owned(),
            no_internet: "Har du inte internet?".to_owned(),
            unknown: "Vi vet inte vem som fick vilken kod".to_owned(),
            unknown_why: "Det finns ingen lista.".to_owned(),
            then: "Det här händer med ditt svar".to_owned(),
        }
    }

    fn letter() -> Letter {
        Letter {
            lang: "sv".to_owned(),
            document: "Brev STB4: Hur är det att få kontakt med vården?".to_owned(),
            qr_alt: "QR-kod som leder till medmig.example/svara/STB4".to_owned(),
            labels: labels(),
            from: "Storby kommun".to_owned(),
            title: "Hur är det att få kontakt med vården?".into(),
            why: "Vi vill veta hur det är att få kontakt.".into(),
            can_influence: Some("Öppettider och telefontider.".into()),
            link: "https://medmig.example/svara/STB4".to_owned(),
            address: "medmig.example/svara/STB4".to_owned(),
            last_day: "8 mars 2027".to_owned(),
            steps: [
                "Skriv medmig.example/svara/STB4 i en webbläsare.",
                "Svara på frågorna. Hoppa över dem du inte vill svara på.",
                "Skriv din engångskod sist, och skicka.",
            ]
            .map(str::to_owned)
            .to_vec(),
            others: vec!["Du kan svara på papper i stället.".to_owned()],
            told: vec!["Socialnämnden i Storby svarar invånarna senast den 15 april 2027.".to_owned()],
        }
    }

    fn codes() -> Vec<String> {
        ["K7QX-M2PD-9RTA", "0ABC-DEFG-H1JK", "ZYXW-9876-5432"].map(str::to_owned).to_vec()
    }

    fn set(letter: &Letter) -> typst_layout::PagedDocument {
        typeset::set(Page::Letter, &values(letter, &codes()).unwrap()).unwrap()
    }

    #[test]
    fn each_code_has_a_page_with_nobody_elses() {
        let pages = texts(&set(&letter()));
        assert_eq!(pages.len(), 3);
        for (page, own) in pages.iter().zip(codes()) {
            for code in codes() {
                assert_eq!(page.matches(&code).count(), usize::from(code == own), "{code} in: {page}");
            }
        }
    }

    #[test]
    fn each_letter_says_who_asks_how_to_answer_and_what_becomes_of_it() {
        for page in texts(&set(&letter())) {
            for said in [
                "Storby kommun",
                "Frågornas kod STB4",
                "Socialnämnden i Storby frågar. I varje brev står en egen kod, som gäller för ett svar.",
                "Vi vill veta hur det är att få kontakt.",
                "Öppettider och telefontider.",
                "1. Skriv medmig.example/svara/STB4 i en webbläsare.",
                "Svara senast den 8 mars 2027.",
                "Du kan svara på papper i stället.",
                "Vi vet inte vem som fick vilken kod",
                "svarar invånarna senast den 15 april 2027",
            ] {
                assert!(says(&page, said), "{said} is not in: {page}");
            }
        }
    }

    /// The form asks for the code after its questions.
    #[test]
    fn the_code_is_written_last() {
        let page = &texts(&set(&letter()))[0];
        let steps =
            "2. Svara på frågorna. Hoppa över dem du inte vill svara på. 3. Skriv din engångskod sist, och skicka.";
        assert!(says(page, steps), "{page}");
    }

    #[test]
    fn the_letters_are_an_accessible_pdf_and_need_a_code() {
        let file = letters(&letter(), &codes()).unwrap();
        let text = String::from_utf8_lossy(&file);
        assert!(text.starts_with("%PDF-") && text.contains("Brev STB4: Hur är") && text.contains("<pdfuaid:part>1<"));
        assert!(text.contains("<xmpTPg:NPages>3<"));
        assert!(!codes().iter().any(|code| text.contains(code)));
        assert!(matches!(letters(&letter(), &[]), Err(PrintError::Page { .. })));
    }

    #[test]
    fn letters_are_in_their_language() {
        let mut finnish = letter();
        finnish.lang = "fi".to_owned();
        finnish.labels.own_code = "Kertakoodisi".to_owned();
        let page = &texts(&set(&finnish))[0];
        assert!(says(page, "Kertakoodisi") && !says(page, "Din engångskod"), "{page}");
        let file = |one| String::from_utf8_lossy(&letters(one, &codes()).unwrap()).into_owned();
        assert!(file(&finnish).contains("fi-SE") && !file(&letter()).contains("fi-SE"));
    }

    #[test]
    fn a_letter_is_one_page_however_much_is_written() {
        let mut long = letter();
        long.title = HOSTILE.into();
        long.why = "Vi vill veta mycket. ".repeat(100).into();
        long.others = vec![HOSTILE.to_owned(); 5];
        let set = set(&long);
        assert_eq!(set.pages().len(), 3);
        assert!(all_on_paper(&set) && says(&texts(&set)[0], HOSTILE));
    }
}
