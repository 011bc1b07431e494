//! The form of a round as it is printed from PDF: the same questions and keys as on the page.

use print::form::{Answer, Choice, Form, Part};

use super::{
    on_paper::{HandIn, INSTRUCTIONS, LINES, OWN_LINES, hand_in, hint, no_receipt, noted, privacy},
    sheet::{self, Kind, asked_now},
};
use crate::round::{notes::queries::PublicNote, queries::ResidentRound, questionnaire::Questionnaire};

/// What the form says. A round counts as stopped here when that is noted, within seconds of its end: until then the day that
/// stands on the paper is the one that it ends on.
pub fn form(round: &ResidentRound, asked: &Questionnaire, note: Option<&PublicNote>, base_url: &str) -> Form {
    let HandIn { sentence, place, .. } = hand_in(&round.row, round.row.state);
    Form {
        from: round.official_place.clone(),
        code: round.row.code.clone(),
        title: round.row.title.clone(),
        instructions: INSTRUCTIONS.to_owned(),
        hand_in: sentence,
        return_to: place,
        asks_for_code: round.row.one_time_codes,
        told: note.map(noted).into_iter().chain([privacy(round, base_url), no_receipt(round, base_url)]).collect(),
        parts: asked_now(asked).into_iter().map(part).collect(),
    }
}

fn part(part: sheet::Part) -> Part {
    let hint = hint(&part);
    let sheet::Part { text, only_if, kind, keys, fields, .. } = part;
    let choices = keys.into_iter().map(|key| Choice { key: key.key, text: key.text }).collect();
    let many = 1 < fields.len();
    let rows = fields.into_iter().map(|field| field.label).collect();
    let answer = match kind {
        Kind::Words => Answer::Lines { lines: LINES },
        Kind::Own => Answer::Lines { lines: OWN_LINES },
        Kind::Places => Answer::Places { rows },
        Kind::One if many => Answer::Rows { rows, choices },
        Kind::One | Kind::Many => Answer::Boxes { choices },
    };
    Part { only_if, text, hint, answer }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        entity::{questionnaire, round::RoundState},
        round::example,
    };

    fn printed(kind: Kind, labels: &[&str]) -> Part {
        let key =
            |key: &str, text: &str| sheet::Key { key: key.to_owned(), sent: key.to_owned(), text: text.to_owned() };
        let fields = labels.iter().map(|label| sheet::KeyField { name: "q1".to_owned(), label: (*label).to_owned() });
        part(sheet::Part {
            name: "q1".to_owned(),
            text: "Hur är det?".to_owned(),
            only_if: None,
            kind,
            keys: vec![key("5", "Bra"), key("0", "Jag vet inte")],
            fields: fields.collect(),
        })
    }

    #[test]
    fn the_form_of_a_round_that_was_stopped_early_says_so_and_no_place_to_hand_it_in() {
        let mut round = example::resident_round("web paper");
        round.row.paper_return = Some("Biblioteket".to_owned());
        let row =
            questionnaire::Model { id: Uuid::nil(), created_at: example::now(), frozen_at: None, fingerprint: None };
        let asked = Questionnaire { row, questions: Vec::new() };
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
        let row =
            questionnaire::Model { id: Uuid::nil(), created_at: example::now(), frozen_at: None, fingerprint: None };
        let asked = Questionnaire { row, questions: Vec::new() };
        let note =
            PublicNote { text: "Fråga 2 gäller telefon.".to_owned().into(), written_on: example::now().date_naive() };
        let form = form(&example::resident_round("web paper"), &asked, Some(&note), "https://medmig.example");
        assert_eq!(form.told[0], "Meddelande om frågorna: Fråga 2 gäller telefon.");
        assert_eq!(form.told.len(), 3);
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
            matches!(printed(Kind::Places, &["Ett", "Två"]).answer, Answer::Places { rows } if rows == ["Ett", "Två"])
        );
        assert!(matches!(printed(Kind::Words, &[""]).answer, Answer::Lines { lines: LINES }));
        assert_eq!(printed(Kind::Many, &[""]).hint.as_deref(), Some("Du kan kryssa i flera."));
    }
}
