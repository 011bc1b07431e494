//! The form of a round as it is printed from PDF: the same questions and keys as on the page.

use print::{
    form::{Answer, Choice, Form, Labels, Part},
    said::Said,
};

use super::{
    on_paper::{
        HandIn, LINES, OWN_LINES, file_lang, hand_in, hint, in_swedish, lang_of, no_receipt, noted, privacy,
        question_in_swedish, said,
    },
    sheet::{self, Kind, asked_now},
};
use crate::{
    round::{notes::queries::PublicNote, queries::ResidentRound, wording::Wording},
    words::Words,
};

/// What the form says, in the language that the round is asked in. A round counts as stopped here when that is noted, within
/// seconds of its end: until then the day that stands on the paper is the one that it ends on.
pub fn form(round: &ResidentRound, asked: &Wording, note: Option<&PublicNote>, base_url: &str) -> Form {
    let words = asked.language;
    let HandIn { sentence, place, .. } = hand_in(&round.row, round.row.state, words);
    let title = asked.title.clone();
    Form {
        lang: file_lang(words),
        document: words.paper_document_form(round.row.code.as_str(), title.text.as_str()),
        labels: labels(words),
        from: round.official_place.clone(),
        code: round.row.code.clone(),
        title: said(title),
        instructions: words.paper_instructions(),
        hand_in: sentence,
        return_to: place.map(said),
        asks_for_code: round.row.one_time_codes,
        told: told(round, asked, note, base_url),
        parts: asked_now(asked).into_iter().map(|one| part(one, asked)).collect(),
    }
}

fn labels(words: Words) -> Labels {
    Labels {
        code: words.paper_code(),
        page: words.paper_page(),
        of: words.paper_page_of(),
        return_here: words.paper_return_here(),
        letter_code: words.paper_letter_code(),
        letter_code_needed: words.paper_letter_code_needed(),
        staff: words.paper_staff(),
        staff_number: words.paper_staff_number(),
        staff_day: words.paper_staff_day(),
    }
}

/// What is told before the questions, the most pressing first.
fn told(round: &ResidentRound, asked: &Wording, note: Option<&PublicNote>, base_url: &str) -> Vec<Said> {
    let words = asked.language;
    let note = note.map(|note| said(noted(note, words)));
    let rest = [privacy(round, base_url, words), no_receipt(round, base_url, words)];
    let sentences = in_swedish(asked).into_iter().chain(rest).map(Said::from);
    note.into_iter().chain(sentences).collect()
}

fn part(part: sheet::Part, asked: &Wording) -> Part {
    let (hint, lang, note) = (hint(&part), lang_of(&part, asked.language), question_in_swedish(&part, asked));
    let sheet::Part { text, only_if, kind, keys, fields, .. } = part;
    let choices = keys.into_iter().map(|key| Choice { key: key.key, text: key.text }).collect();
    let many = 1 < fields.len();
    let rows = fields.into_iter().map(|field| Said { text: field.label, lang: field.lang }).collect();
    let answer = match kind {
        Kind::Words => Answer::Lines { lines: LINES },
        Kind::Own => Answer::Lines { lines: OWN_LINES },
        Kind::Places => Answer::Places { rows },
        Kind::One if many => Answer::Rows { rows, choices },
        Kind::One | Kind::Many => Answer::Boxes { choices },
    };
    Part { lang, note, only_if, text, hint, answer }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        entity::round::RoundState,
        round::{example, wording},
    };

    fn nothing_in(code: &str) -> Wording {
        wording::example(Vec::new(), Words::in_language(code), &[])
    }

    fn printed(kind: Kind, labels: &[&str]) -> Part {
        let key =
            |key: &str, text: &str| sheet::Key { key: key.to_owned(), sent: key.to_owned(), text: text.to_owned() };
        let fields = labels.iter().map(|label| sheet::KeyField {
            name: "q1".to_owned(),
            label: (*label).to_owned(),
            lang: None,
        });
        let of_sheet = sheet::Part {
            name: "q1".to_owned(),
            language: Words::swedish(),
            text: "Hur är det?".to_owned(),
            only_if: None,
            kind,
            keys: vec![key("5", "Bra"), key("0", "Jag vet inte")],
            fields: fields.collect(),
        };
        part(of_sheet, &nothing_in("sv"))
    }

    #[test]
    fn the_form_of_a_round_that_was_stopped_early_says_so_and_no_place_to_hand_it_in() {
        let mut round = example::resident_round("web paper");
        round.row.paper_return = Some("Biblioteket".to_owned());
        let asked = nothing_in("sv");
        let printed = |round: &ResidentRound| {
            let form = form(round, &asked, None, "https://medmig.example");
            (form.hand_in.split(" den ").next().map(str::to_owned), form.return_to.is_some())
        };
        assert_eq!(printed(&round), (Some("Lämna blanketten senast".to_owned()), true));
        round.row.state = RoundState::Stopped;
        assert_eq!(printed(&round), (Some("Svarstiden gick ut".to_owned()), false));
    }

    #[test]
    fn a_note_on_the_round_is_told_before_all_else() {
        let note =
            PublicNote { text: "Fråga 2 gäller telefon.".to_owned().into(), written_on: example::now().date_naive() };
        let form =
            form(&example::resident_round("web paper"), &nothing_in("sv"), Some(&note), "https://medmig.example");
        assert_eq!(form.told[0].text, "Meddelande om frågorna: Fråga 2 gäller telefon.");
        assert_eq!(form.told.len(), 3);
    }

    #[test]
    fn a_form_in_another_language_says_what_it_says_in_it() {
        let finnish = form(&example::resident_round("web paper"), &nothing_in("fi"), None, "https://medmig.example");
        assert_eq!((finnish.lang.as_str(), finnish.document.as_str()), ("fi", "Lomake STO1: Kontakt"));
        assert_eq!((finnish.labels.code.as_str(), finnish.labels.staff.as_str()), ("Koodi", "Kunta täyttää"));
        assert!(finnish.hand_in.starts_with("Palauta lomake viimeistään"), "{}", finnish.hand_in);
        let easy = form(&example::resident_round("web paper"), &nothing_in("lattlast"), None, "https://medmig.example");
        assert_eq!((easy.lang.as_str(), easy.labels.staff.as_str()), ("sv", "Här skriver kommunen"));
    }

    #[test]
    fn a_question_keeps_the_keys_it_is_keyed_in_by() {
        let Answer::Boxes { choices } = printed(Kind::One, &[""]).answer else {
            panic!("a question with one answer has boxes")
        };
        let keys: Vec<_> = choices.iter().map(|choice| (choice.key.as_str(), choice.text.as_str())).collect();
        assert_eq!(keys, [("5", "Bra"), ("0", "Jag vet inte")]);
    }

    #[test]
    fn each_kind_of_question_has_its_place_to_answer() {
        assert!(matches!(printed(Kind::Many, &[""]).answer, Answer::Boxes { .. }));
        assert!(
            matches!(printed(Kind::One, &["Ett", "Två"]).answer, Answer::Rows { rows, choices } if (rows.len(), choices.len()) == (2, 2))
        );
        assert!(
            matches!(printed(Kind::Places, &["Ett", "Två"]).answer, Answer::Places { rows } if rows == ["Ett", "Två"].map(Said::from))
        );
        assert!(matches!(printed(Kind::Words, &[""]).answer, Answer::Lines { lines: LINES }));
        assert_eq!(printed(Kind::Many, &[""]).hint.as_deref(), Some("Du kan kryssa i flera."));
    }
}
