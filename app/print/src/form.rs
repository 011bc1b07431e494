//! The form of a round on paper, in large type.

use serde::Serialize;

use crate::{PrintError, pages::Page, said::Said, typeset};

/// What the form says, from top to bottom.
#[derive(Clone, Debug, Serialize)]
pub struct Form {
    /// What language the page is in: "fi".
    pub lang: String,
    /// What the file is called: "Blankett STB4: Kontakten med vården".
    pub document: String,
    /// The words that every form has.
    pub labels: Labels,
    /// Who asks, as letterhead: "Härnösands kommun".
    pub from: String,
    /// The code of the round.
    pub code: String,
    /// What the round is called.
    pub title: Said,
    /// How to fill it in.
    pub instructions: String,
    /// Until when it is handed in, or that it cannot be any more: a sentence or two.
    pub hand_in: String,
    /// Where to hand it in.
    pub return_to: Option<Said>,
    /// Whether there is room for a code from a letter.
    pub asks_for_code: bool,
    /// What becomes of the answer: each a paragraph.
    pub told: Vec<Said>,
    /// What is asked, in order; the first has number 1.
    pub parts: Vec<Part>,
}

/// What stands beside boxes and lines.
#[derive(Clone, Debug, Serialize)]
pub struct Labels {
    /// Before the code of the round: "Kod".
    pub code: String,
    /// Before the number of a page: "Sida".
    pub page: String,
    /// Between it and how many there are: "av".
    pub of: String,
    /// Before the place where the form is handed in: "Här:".
    pub return_here: String,
    /// Before the room for a code from a letter.
    pub letter_code: String,
    /// What becomes of a form without it.
    pub letter_code_needed: String,
    /// Above what staff write: "Fylls i av kommunen".
    pub staff: String,
    /// Before the number of the paper.
    pub staff_number: String,
    /// Before the day on which it was handed in.
    pub staff_day: String,
}

/// A question.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Its language ("sv"), where it is not that of the page.
    pub lang: Option<String>,
    /// Tells so, in the language of the page.
    pub note: Option<String>,
    /// Whom it is put to, where that is not everybody.
    pub only_if: Option<String>,
    /// What is asked.
    pub text: String,
    /// How to answer, where that is not plain.
    pub hint: Option<String>,
    /// Where to answer.
    pub answer: Answer,
}

/// What one answers in.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Answer {
    /// A box for each choice.
    Boxes {
        /// The choices.
        choices: Vec<Choice>,
    },
    /// The same choices for each of several statements.
    Rows {
        /// The statements.
        rows: Vec<Said>,
        /// The choices.
        choices: Vec<Choice>,
    },
    /// A box for a number at each of several things.
    Places {
        /// The things.
        rows: Vec<Said>,
    },
    /// Lines to write on.
    Lines {
        /// How many.
        lines: usize,
    },
}

/// What a box stands for.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// The number that is keyed in for it.
    pub key: String,
    /// The choice in words.
    pub text: String,
}

/// The form as PDF.
///
/// # Errors
/// When it cannot be set, or would not be accessible.
pub fn paper_form(form: &Form) -> Result<Vec<u8>, PrintError> {
    typeset::pdf(Page::Form, form)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::printed::{HOSTILE, SCRIPTS, all_on_paper, says, texts};

    fn choices(texts: &[&str]) -> Vec<Choice> {
        (1..).zip(texts).map(|(n, text): (usize, _)| Choice { key: n.to_string(), text: (*text).to_owned() }).collect()
    }

    fn part(text: &str, answer: Answer) -> Part {
        Part { lang: None, note: None, only_if: None, text: text.to_owned(), hint: None, answer }
    }

    fn labels() -> Labels {
        Labels {
            code: "Kod".to_owned(),
            page: "Sida".to_owned(),
            of: "av".to_owned(),
            return_here: "Här:".to_owned(),
            letter_code: "Skriv koden från ditt brev här:".to_owned(),
            letter_code_needed: "Utan den räknas inte ditt svar.".to_owned(),
            staff: "Fylls i av kommunen".to_owned(),
            staff_number: "Papper nr".to_owned(),
            staff_day: "Lämnat den".to_owned(),
        }
    }

    fn form() -> Form {
        let contact =
            choices(&["Mycket svårt", "Ganska svårt", "Varken lätt eller svårt", "Ganska lätt", "Mycket lätt"]);
        let votes = choices(&["Håller med", "Håller inte med", "Hoppa över"]);
        let rows = ["Det ska gå att ringa.", "Digitala besök är bra."].map(Said::from).to_vec();
        let things = ["Närhet", "Tid", "Bemötande"].map(Said::from).to_vec();
        let places = Part {
            only_if: Some("Om svaret på fråga 1 är 1, Mycket svårt".to_owned()),
            hint: Some("Skriv 1 vid det som är viktigast.".to_owned()),
            ..part("Vad är viktigast för dig?", Answer::Places { rows: things })
        };
        Form {
            lang: "sv".to_owned(),
            document: "Blankett STB4: Hur är det att få kontakt med vården?".to_owned(),
            labels: labels(),
            from: "Storby kommun".to_owned(),
            code: "STB4".to_owned(),
            title: "Hur är det att få kontakt med vården?".into(),
            instructions: "Sätt ett kryss i rutan.".to_owned(),
            hand_in: "Lämna blanketten senast den 8 mars 2027.".to_owned(),
            return_to: Some("Biblioteket, Storgatan 1".into()),
            asks_for_code: true,
            told: vec!["Socialnämnden i Storby frågar. Skriv inte ditt namn.".into()],
            parts: vec![
                part("Hur lätt är det att få kontakt?", Answer::Boxes { choices: contact }),
                places,
                part("Håller du med?", Answer::Rows { rows, choices: votes }),
                part("Vad vill du säga till dem som beslutar?", Answer::Lines { lines: 6 }),
            ],
        }
    }

    fn set(form: &Form) -> typst_layout::PagedDocument {
        typeset::set(Page::Form, form).unwrap()
    }

    #[test]
    fn the_form_says_what_is_asked_with_the_keys_and_where_to_hand_it_in() {
        let all = texts(&set(&form())).join(" ");
        for said in [
            "Kod STB4",
            "Lämna blanketten senast den 8 mars 2027. Här: Biblioteket, Storgatan 1",
            "1. Hur lätt är det att få kontakt?",
            "5 Mycket lätt",
            "Om svaret på fråga 1 är 1, Mycket svårt:",
            "2. Vad är viktigast för dig?",
            "3 Hoppa över",
            "4. Vad vill du säga till dem som beslutar?",
            "Fylls i av kommunen",
        ] {
            assert!(says(&all, said), "{said} is not in: {all}");
        }
    }

    #[test]
    fn the_form_is_an_accessible_pdf_with_a_title() {
        let file = paper_form(&form()).unwrap();
        let text = String::from_utf8_lossy(&file);
        assert!(text.starts_with("%PDF-"));
        assert!(
            text.contains("Blankett STB4: Hur är det att få kontakt med vården?") && text.contains("<pdfuaid:part>1<")
        );
    }

    #[test]
    fn a_form_is_in_its_language_and_what_nobody_has_translated_in_swedish() {
        let mut finnish = form();
        finnish.lang = "fi".to_owned();
        finnish.labels.code = "Koodi".to_owned();
        finnish.labels.staff = "Kunta täyttää".to_owned();
        finnish.parts[0].lang = Some("sv".to_owned());
        finnish.parts[0].note = Some("Tämä kysymys on vain ruotsiksi.".to_owned());
        let all = texts(&set(&finnish)).join(" ");
        assert!(says(&all, "Koodi STB4") && says(&all, "Kunta täyttää") && !says(&all, "Fylls i av kommunen"), "{all}");
        assert!(says(&all, "Tämä kysymys on vain ruotsiksi. 1. Hur lätt är det att få kontakt?"), "{all}");
        let file = |form| String::from_utf8_lossy(&paper_form(form).unwrap()).into_owned();
        assert!(file(&finnish).contains("fi-SE"));
        assert!(!file(&form()).contains("fi-SE"));
    }

    #[test]
    fn a_form_read_from_right_to_left_can_be_set() {
        let mut arabic = form();
        arabic.lang = "ar".to_owned();
        arabic.title = SCRIPTS.into();
        arabic.parts[0].lang = Some("sv".to_owned());
        assert!(all_on_paper(&set(&arabic)) && paper_form(&arabic).is_ok());
    }

    #[test]
    fn what_people_wrote_is_text_wherever_it_stands() {
        let mut form = form();
        form.title = HOSTILE.into();
        form.from = SCRIPTS.to_owned();
        form.return_to = Some(HOSTILE.into());
        form.parts[1].text = HOSTILE.to_owned();
        form.parts[1].only_if = Some(SCRIPTS.to_owned());
        form.parts[2].answer = Answer::Rows { rows: vec![HOSTILE.into()], choices: choices(&[HOSTILE]) };
        let all = texts(&set(&form)).join(" ");
        assert!(says(&all, HOSTILE), "{all}");
        assert!(paper_form(&form).is_ok());
    }

    #[test]
    fn a_question_longer_than_a_page_goes_on_on_the_next() {
        let mut form = form();
        form.title = "Väldigt lång fråga ".repeat(110).into();
        let many: Vec<_> = (1..=60).map(|n| Choice { key: n.to_string(), text: format!("Val nummer {n}") }).collect();
        form.parts.push(part("Vilket?", Answer::Boxes { choices: many }));
        let set = set(&form);
        assert!(all_on_paper(&set) && says(&texts(&set).join(" "), "60 Val nummer 60"));
    }
}
