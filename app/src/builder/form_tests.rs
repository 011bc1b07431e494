//! What is wrong with a question that was sent, and what is not.

use super::*;

fn allowed(kind: QuestionKind) -> Allowed {
    Allowed {
        kind,
        statements: vec![Uuid::from_u128(1)],
        options: vec![Uuid::from_u128(7)],
        languages: vec![Words::in_language("fi")],
        stands: None,
    }
}

fn sent(fields: &[(&str, &str)]) -> Sent {
    Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

#[track_caller]
fn assert_wrong(kind: QuestionKind, fields: &[(&str, &str)], expected: &[(&str, &str)]) {
    let errors = check(&sent(fields), &allowed(kind)).unwrap_err();
    assert_eq!(errors.iter().collect::<Vec<_>>(), expected);
}

#[test]
fn a_question_is_read_with_its_lines_and_languages() {
    let fields = [
        ("text", "  Hur vill du\n helst bli  nådd? "),
        ("options", "Telefon\n\n  Brev \n"),
        ("depends", "00000000-0000-0000-0000-000000000007"),
        ("text-fi", "Miten?"),
        ("options-fi", "Puhelin\n-"),
        ("right-fi", "ja"),
    ];
    let draft = check(&sent(&fields), &allowed(QuestionKind::SingleChoice)).unwrap();

    assert_eq!((draft.text.as_str(), draft.help), ("Hur vill du helst bli nådd?", None));
    assert_eq!(draft.options, ["Telefon", "Brev"]);
    assert_eq!((draft.statement_id, draft.depends_on), (Some(Uuid::from_u128(1)), Some(Uuid::from_u128(7))));
    let finnish = &draft.others[0];
    assert_eq!((finnish.text.as_str(), finnish.help.as_str(), finnish.confirmed), ("Miten?", "", true));
    assert_eq!(finnish.options, Some(vec!["Puhelin".to_owned(), String::new()]));
}

#[test]
fn a_question_asks_something_and_has_something_to_choose() {
    let text = ("text", "Skriv vad du vill fråga");
    let two = ("options", "Skriv minst två svar att välja mellan, ett på varje rad");
    assert_wrong(QuestionKind::SingleChoice, &[], &[text, two]);
    assert_wrong(QuestionKind::Ranking, &[("text", "Vad?"), ("options", "En")], &[two]);
    assert_wrong(
        QuestionKind::Opinion,
        &[("text", "Vad?"), ("options", " \n")],
        &[("options", "Skriv minst ett påstående")],
    );
    assert_wrong(
        QuestionKind::Scale,
        &[("text", "Hur?"), ("options", "Lite\nMycket")],
        &[("options", "Skriv fem steg, ett på varje rad, från lägst till högst. Nu är det 2.")],
    );
    assert!(check(&sent(&[("text", "Vad?"), ("options", "något")]), &allowed(QuestionKind::FreeText)).is_ok());
}

#[test]
fn two_hundred_options_are_too_many() {
    let lines: Vec<String> = (0..200).map(|n| format!("Svar {n}")).collect();
    let all = lines.join("\n");
    let fields = [("text", "Vad?"), ("options", all.as_str())];
    assert_wrong(QuestionKind::MultipleChoice, &fields, &[("options", "Skriv högst 20 rader. Nu är det 200.")]);
    assert_wrong(QuestionKind::Opinion, &fields, &[("options", "Skriv högst 30 rader. Nu är det 200.")]);
    let twenty = lines[..20].join("\n");
    let fields = [("text", "Vad?"), ("options", twenty.as_str())];
    assert!(check(&sent(&fields), &allowed(QuestionKind::MultipleChoice)).is_ok());
}

#[test]
fn a_line_stands_once_and_is_short() {
    let fields = [("text", "Vad?"), ("options", "Ja\nNej\nJA")];
    assert_wrong(QuestionKind::SingleChoice, &fields, &[("options", "”JA” står två gånger. Skriv varje rad en gång.")]);
    let long = format!("Ja\n{}", "å".repeat(141));
    let sentence = "Rad 2 är för lång. Skriv högst 140 tecken på en rad.";
    assert_wrong(QuestionKind::SingleChoice, &[("text", "Vad?"), ("options", long.as_str())], &[("options", sentence)]);
}

#[test]
fn texts_have_a_longest_length_in_letters() {
    let (text, help) = ("å".repeat(201), "å".repeat(301));
    let fields = [("text", text.as_str()), ("help", help.as_str()), ("text-fi", text.as_str())];
    let long = "Skriv högst 200 tecken. Nu är det 201.";
    assert_wrong(
        QuestionKind::FreeText,
        &fields,
        &[("text", long), ("help", "Skriv högst 300 tecken. Nu är det 301."), ("text-fi", long)],
    );
}

#[test]
fn nothing_can_be_chosen_that_is_not_offered() {
    let mut two = allowed(QuestionKind::FreeText);
    two.statements.push(Uuid::from_u128(2));
    let other = Uuid::from_u128(9).to_string();
    let fields = sent(&[("text", "Vad?"), ("statement", other.as_str()), ("depends", other.as_str())]);
    let errors = check(&fields, &two).unwrap_err();
    assert_eq!(
        errors.iter().collect::<Vec<_>>(),
        [
            ("statement", "Välj vilken del av målbilden frågan hör till"),
            ("depends", "Välj ett svar på en fråga som står före den här"),
        ]
    );
}

#[test]
fn a_translation_has_as_many_lines_as_the_swedish_or_none() {
    let fields = [("text", "Vad?"), ("options", "Ja\nNej"), ("options-fi", "Kyllä"), ("help-fi", "Apua")];
    assert_wrong(
        QuestionKind::SingleChoice,
        &fields,
        &[
            ("options-fi", "Skriv lika många rader som på svenska: 2. Nu är det 1."),
            ("help-fi", "Skriv hjälptexten på svenska också"),
        ],
    );
}

#[test]
fn lines_in_another_language_that_nobody_touched_are_not_counted() {
    let finnish = Words::in_language("fi");
    let options = Some(vec!["Kyllä".to_owned(), "Ei".to_owned()]);
    let stands = Other { language: finnish, text: String::new(), help: String::new(), options, confirmed: false };
    let stands = Draft { others: vec![stands], ..Draft::default() };
    let allowed = Allowed { stands: Some(stands), ..allowed(QuestionKind::SingleChoice) };
    let of = |lines| check(&sent(&[("text", "Vad?"), ("options", "Ja\nNej\nIbland"), ("options-fi", lines)]), &allowed);
    assert_eq!(of("Kyllä\nEi").unwrap().others[0].options, None);
    assert!(of("Kyllä\nJoo").unwrap_err().at("options-fi").is_some());
}
