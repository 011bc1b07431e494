//! A result is stored once and for good.

use analysis::age::AgeBand;
use analysis::disclose::{disclose, noted};
use analysis::figures::{Category, QuestionFigures, Table};
use analysis::sessions::{Session, Sessions, Vote as Show};
use analysis::shape::{AnswerChannel, Background, QuestionShape, Sex};
use analysis::stored::{NotAsStored, StoredResult, StoredTable, fingerprint, open};
use analysis::threshold::Threshold;
use analysis::value::{AnswerValue, Vote};

use crate::answers::rows;

/// Sixty people whose answers go through every kind of question; `first` says who comes first.
fn result(first: u8) -> StoredResult {
    let shapes = [
        QuestionShape::Scale,
        QuestionShape::SingleChoice { options: 3 },
        QuestionShape::MultipleChoice { options: 3 },
        QuestionShape::Ranking { options: 3 },
        QuestionShape::Opinion { statements: 2 },
        QuestionShape::FreeText,
    ];
    let mut rows = rows(shapes.into_iter().map(Into::into).collect());
    for person in (0..60).map(|person| (person + first) % 60) {
        let background = Background {
            age: AgeBand::ALL.get(usize::from(person % 8)).copied(),
            sex: [Some(Sex::Woman), Some(Sex::Man), None][usize::from(person % 3)],
        };
        let answers = [
            AnswerValue::Step(1 + person % 5),
            AnswerValue::Option(person % 3),
            AnswerValue::Options(vec![person % 3]),
            AnswerValue::Order(vec![person % 3, (person + 1) % 3]),
            AnswerValue::Votes(vec![Some(Vote::Agree), None]),
            AnswerValue::Text,
        ];
        rows.push(background, AnswerChannel::Web, "sv", &answers).unwrap();
    }
    StoredResult::of(&disclose(&rows, Threshold::default())).unwrap()
}

#[test]
fn a_stored_result_comes_back_whole() {
    let stored = result(0);
    let figures = open(stored.json(), stored.fingerprint()).unwrap();
    assert_eq!(figures.participants(), 60);
    assert_eq!(StoredResult::of(&figures).unwrap(), stored);
}

#[test]
fn meetings_are_under_the_fingerprint_and_a_result_without_them_is_still_one() {
    let alone = result(0);
    assert!(!alone.json().contains("sessions"), "as results were before");
    let figures = open(alone.json(), alone.fingerprint()).unwrap();
    assert_eq!(figures.sessions(), None);

    let held = [Session::new(41, vec![Some(vec![20, 9]), None])];
    let votes = [Show { choices: 2, several: false }, Show { choices: 3, several: true }];
    let sessions = Sessions::of(&held, &votes, Threshold::default());
    let stored = StoredResult::of(&figures.beside(sessions.clone())).unwrap();

    assert_ne!(stored.fingerprint(), alone.fingerprint());
    assert_eq!(open(stored.json(), stored.fingerprint()).unwrap().sessions(), Some(&sessions));
}

/// As the first version of the layer stored it.
#[test]
fn a_result_from_before_there_were_breakdowns_is_read_and_kept_as_it_was() {
    let none = |group| format!(r#"{{"rung":"no_table","group":{group},"rows":[]}}"#);
    let one = |category, number| {
        let rows = format!(r#"[{{"category":{category},"cell":{{"between":[{number}]}}}}]"#);
        format!(r#"{{"rung":"full","group":12,"rows":{rows}}}"#)
    };
    let json = format!(
        r#"{{"algorithm":1,"threshold":5,"participants":12,"languages":["sv"],"by_age":{0},"by_sex":{0},"by_channel":{1},"by_language":{2},"questions":["free_text",{{"scale":{0}}}]}}"#,
        none(12),
        one(r#"{"channel":"web"}"#, "8,12"),
        one(r#"{"language":0}"#, "8,12"),
    );
    let figures = open(&json, &fingerprint(&json)).unwrap();
    assert_eq!((figures.algorithm(), figures.breakdowns().len(), figures.corrected()), (1, 0, None));
    assert_eq!(StoredResult::of(&figures).unwrap().json(), json);
}

/// As the third version of the layer stored it: a ranking has first places alone.
#[test]
fn a_result_from_before_second_places_were_counted_is_read_and_kept_as_it_was() {
    let none = r#"{"rung":"no_table","group":40,"rows":[]}"#;
    let row = |option, count| format!(r#"{{"category":{{"option":{option}}},"cell":{{"count":{count}}}}}"#);
    let rows = [row(0, 20), row(1, 9), row(2, 6), r#"{"category":"skipped","cell":{"count":5}}"#.to_owned()].join(",");
    let ranking = format!(r#"{{"rung":"full","group":40,"rows":[{rows}]}}"#);
    let json = format!(
        r#"{{"algorithm":3,"threshold":5,"participants":40,"languages":["sv"],"by_age":{none},"by_sex":{none},"by_channel":{none},"by_language":{none},"questions":[{{"ranking":{ranking}}}]}}"#
    );
    let figures = open(&json, &fingerprint(&json)).unwrap();
    let QuestionFigures::Ranking(table) = &figures.questions()[0] else { panic!("not a ranking") };
    assert!(table.second_places().is_empty());
    assert_eq!(table.condorcet_winner(), Some(Category::Option(0)), "20 against 15");
    assert_eq!(StoredResult::of(&figures).unwrap().json(), json);
}

#[test]
fn what_stands_second_is_under_the_fingerprint() {
    let stored = result(0);
    let figures = open(stored.json(), stored.fingerprint()).unwrap();
    let QuestionFigures::Ranking(table) = &figures.questions()[3] else { panic!("not a ranking") };
    let shown: Vec<bool> = table.second_places().iter().map(Table::is_shown).collect();
    assert_eq!(shown, [false, true, true], "the number of the first is hidden");
    assert!(
        stored.json().contains(r#""second":[{"rung":"no_table","group":null,"rows":[]},{"rung":"full","group":20,"#)
    );
}

#[test]
fn the_same_answers_in_another_order_give_the_same_bytes() {
    assert_eq!(result(0), result(17));
}

/// A version of the layer that shows the same answers in another way must say so in `ALGORITHM`.
#[test]
fn the_fingerprint_of_known_answers_does_not_change() {
    assert_eq!(result(0).fingerprint(), "f726fee68762cc15a1c6275739764ef92f213d67aa918d2fc7c403fdbd9e09de");
}

#[test]
fn a_result_is_refused_when_any_byte_is_another() {
    let stored = result(0);
    for at in 0..stored.json().len() {
        let mut bytes = stored.json().as_bytes().to_vec();
        bytes[at] ^= 1;
        let changed = String::from_utf8(bytes).unwrap();
        assert!(matches!(open(&changed, stored.fingerprint()), Err(NotAsStored::Fingerprint)), "{at}");
    }
    let longer = format!("{} ", stored.json());
    assert!(matches!(open(&longer, stored.fingerprint()), Err(NotAsStored::Fingerprint)));
}

#[test]
fn a_signed_text_that_is_no_result_is_refused() {
    let empty = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    assert!(matches!(open("{}", empty), Err(NotAsStored::Unreadable(_))));
}

#[test]
fn numbers_in_a_result_are_whole() {
    assert!(!result(0).json().contains('.'));
}

#[test]
fn a_table_that_stands_in_no_result_comes_back_whole_or_not_at_all() {
    for (of, people) in [(12, 40), (3, 40), (39, 40), (4, 8)] {
        let table = noted(people, of, Threshold::default());
        let stored = StoredTable::of(&table).unwrap();
        let json = serde_json::to_string(&stored).unwrap();
        assert_eq!(serde_json::from_str::<StoredTable>(&json).unwrap().open().unwrap(), table);
        let changed = json.replace(&format!("\\\"group\\\":{people}"), "\\\"group\\\":41");
        let opened = serde_json::from_str::<StoredTable>(&changed).unwrap().open();
        assert!(
            matches!(opened, Err(NotAsStored::Fingerprint)) || json == changed && table.group().is_none(),
            "{json}"
        );
    }
}
