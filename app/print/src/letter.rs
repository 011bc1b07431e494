//! Letters with one-time codes.

use serde::Serialize;

use crate::{PrintError, pages::Page, qr, typeset};

/// What every letter says.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// Whose letter it is: "Härnösands kommun".
    pub from: String,
    /// Who asks: "Socialnämnden i Härnösand".
    pub asks: String,
    /// The code of the round.
    pub code: String,
    /// What the round is called.
    pub title: String,
    /// Why it is held.
    pub why: String,
    /// What residents can influence.
    pub can_influence: Option<String>,
    /// Where to answer, whole: the QR code leads there. The one-time code is no part of it.
    #[serde(skip)]
    pub link: String,
    /// The same as one types it.
    pub address: String,
    /// "8 mars 2027".
    pub last_day: String,
    /// What to do without the internet: each a way.
    pub others: Vec<String>,
    /// What becomes of the answer: each a paragraph.
    pub told: Vec<String>,
}

#[derive(Serialize)]
struct Values<'a> {
    document: String,
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
    let document = format!("Brev {}: {}", letter.code, letter.title);
    Ok(Values { document, qr: qr::svg(&letter.link)?, codes, letter })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::printed::{HOSTILE, all_on_paper, says, texts};

    fn letter() -> Letter {
        Letter {
            from: "Storby kommun".to_owned(),
            asks: "Socialnämnden i Storby".to_owned(),
            code: "STB4".to_owned(),
            title: "Hur är det att få kontakt med vården?".to_owned(),
            why: "Vi vill veta hur det är att få kontakt.".to_owned(),
            can_influence: Some("Öppettider och telefontider.".to_owned()),
            link: "https://medmig.example/svara/STB4".to_owned(),
            address: "medmig.example/svara/STB4".to_owned(),
            last_day: "8 mars 2027".to_owned(),
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
                "medmig.example/svara/STB4",
                "Svara senast den 8 mars 2027",
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
    fn a_letter_is_one_page_however_much_is_written() {
        let mut long = letter();
        long.title = HOSTILE.to_owned();
        long.why = "Vi vill veta mycket. ".repeat(100);
        long.others = vec![HOSTILE.to_owned(); 5];
        let set = set(&long);
        assert_eq!(set.pages().len(), 3);
        assert!(all_on_paper(&set) && says(&texts(&set)[0], HOSTILE));
    }
}
