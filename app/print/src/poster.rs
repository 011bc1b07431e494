//! The poster of a round.

use serde::Serialize;

use crate::{PrintError, pages::Page, qr, said::Said, typeset};

/// What the poster says.
#[derive(Clone, Debug, Serialize)]
pub struct Poster {
    /// What language the page is in: "fi".
    pub lang: String,
    /// What the file is called: "Affisch STB4: Kontakten med vården".
    pub document: String,
    /// What the QR code is, for those who do not see it.
    pub qr_alt: String,
    /// The words that every poster has.
    pub labels: Labels,
    /// Who asks, as letterhead: "Härnösands kommun".
    pub from: String,
    /// The code of the round.
    pub code: String,
    /// What the round is called.
    pub title: Said,
    /// What it is about, as the målbild says it, in the quotation marks of its language.
    pub statements: Vec<Said>,
    /// What residents can influence.
    pub can_influence: Option<Said>,
    /// Where to answer, whole: the QR code leads there.
    #[serde(skip)]
    pub link: String,
    /// The same as one types it.
    pub address: String,
    /// "8 mars 2027".
    pub last_day: String,
    /// Other ways to answer, who asks, and when the reply comes: a sentence each.
    pub others: Vec<String>,
}

/// What stands above and before the rest.
#[derive(Clone, Debug, Serialize)]
pub struct Labels {
    /// Above what residents can influence.
    pub can_influence: String,
    /// Above how one answers: "Svara här".
    pub answer: String,
    /// What to do with the QR code and the address.
    pub how: String,
    /// Before the code of the round: "Koden är".
    pub code: String,
    /// Before the last day: "Svara senast den".
    pub until: String,
}

/// How large the paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 148 × 210 mm.
    A5,
}

#[derive(Serialize)]
struct Values<'a> {
    paper: Paper,
    qr: String,
    #[serde(flatten)]
    poster: &'a Poster,
}

/// The poster as PDF, one page.
///
/// # Errors
/// When it cannot be set, or would not be accessible.
pub fn poster(poster: &Poster, paper: Paper) -> Result<Vec<u8>, PrintError> {
    typeset::pdf(Page::Poster, &values(poster, paper)?)
}

fn values(poster: &Poster, paper: Paper) -> Result<Values<'_>, PrintError> {
    Ok(Values { paper, qr: qr::svg(&poster.link)?, poster })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::printed::{HOSTILE, SCRIPTS, all_on_paper, says, texts};

    fn example() -> Poster {
        Poster {
            lang: "sv".to_owned(),
            document: "Affisch STB4: Hur är det att få kontakt med vården?".to_owned(),
            qr_alt: "QR-kod som leder till medmig.example/svara/STB4".to_owned(),
            labels: Labels {
                can_influence: "Det här kan du påverka".to_owned(),
                answer: "Svara här".to_owned(),
                how: "Rikta mobilens kamera mot rutan.".to_owned(),
                code: "Koden är".to_owned(),
                until: "Svara senast den".to_owned(),
            },
            from: "Storby kommun".to_owned(),
            code: "STB4".to_owned(),
            title: "Hur är det att få kontakt med vården?".into(),
            statements: vec!["”Jag har en vård som är tillgänglig för mina behov”".into()],
            can_influence: Some("Öppettider och telefontider.".into()),
            link: "https://medmig.example/svara/STB4".to_owned(),
            address: "medmig.example/svara/STB4".to_owned(),
            last_day: "8 mars 2027".to_owned(),
            others: vec!["Du kan också svara på papper.".to_owned()],
        }
    }

    fn set(poster: &Poster, paper: Paper) -> typst_layout::PagedDocument {
        typeset::set(Page::Poster, &values(poster, paper).unwrap()).unwrap()
    }

    #[test]
    fn the_poster_says_what_is_asked_where_to_answer_and_until_when() {
        for paper in [Paper::A4, Paper::A5] {
            let pages = texts(&set(&example(), paper));
            assert_eq!(pages.len(), 1);
            for said in [
                "Hur är det att få kontakt med vården?",
                "”Jag har en vård som är tillgänglig för mina behov”",
                "Öppettider och telefontider.",
                "medmig.example/svara/STB4",
                "Koden är STB4",
                "8 mars 2027",
                "Du kan också svara på papper.",
            ] {
                assert!(says(&pages[0], said), "{said} is not in: {}", pages[0]);
            }
        }
    }

    #[test]
    fn the_poster_is_an_accessible_pdf_of_its_size() {
        let file = |paper| String::from_utf8_lossy(&poster(&example(), paper).unwrap()).into_owned();
        let (large, small) = (file(Paper::A4), file(Paper::A5));
        assert!(
            large.starts_with("%PDF-") && large.contains("Affisch STB4: Hur är") && large.contains("<pdfuaid:part>1<")
        );
        let size = set(&example(), Paper::A5).pages()[0].frame.size();
        assert_eq!((size.x.to_mm().round(), size.y.to_mm().round()), (148.0, 210.0));
        assert!(small.contains("Affisch STB4: Hur är"));
    }

    #[test]
    fn a_poster_is_in_its_language() {
        let mut finnish = example();
        finnish.lang = "fi".to_owned();
        finnish.labels.answer = "Vastaa tässä".to_owned();
        finnish.title = Said { text: "Hur är det?".to_owned(), lang: Some("sv".to_owned()) };
        let page = &texts(&set(&finnish, Paper::A4))[0];
        assert!(says(page, "Vastaa tässä") && says(page, "Hur är det?") && !says(page, "Svara här"), "{page}");
        let file = |one| String::from_utf8_lossy(&poster(one, Paper::A4).unwrap()).into_owned();
        assert!(file(&finnish).contains("fi-SE") && !file(&example()).contains("fi-SE"));
    }

    #[test]
    fn a_poster_is_one_page_however_much_is_written() {
        let mut long = example();
        long.title = format!("{HOSTILE} {SCRIPTS} {}", "Väldigt lång titel ".repeat(100)).into();
        long.can_influence = Some("Det mesta. ".repeat(60).into());
        let set = set(&long, Paper::A5);
        assert_eq!(set.pages().len(), 1);
        assert!(all_on_paper(&set) && says(&texts(&set)[0], HOSTILE));
    }

    #[test]
    fn signs_that_no_font_has_together_are_squares() {
        let mut odd = example();
        odd.title = "\u{1d51b}#_a\u{c47}\u{cf1}N\\v:\u{1193b}g.&".into();
        odd.others.push(
            "@\u{1130c}\u{9cc}\u{cc9}`ksv\u{11916}\u{1e1ea}\u{d01}{\u{86a}o\u{10b69}\u{10f4d}\u{113d7}KY\u{72c}"
                .to_owned(),
        );
        assert!(poster(&odd, Paper::A4).is_ok());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(6))]
        #[test]
        fn whatever_is_written_there_is_a_poster(title in "\\PC{1,60}", other in any::<String>()) {
            let mut any = example();
            any.title = title.into();
            any.others.push(other);
            prop_assert!(poster(&any, Paper::A4).is_ok());
        }
    }
}
