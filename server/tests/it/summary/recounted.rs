//! A small round is counted here, straight from what was sent and by nothing of the service's, and every file of its result tells just that.

use app::entity::round::RoundState;
use serde_json::{Value, from_slice, from_str, json};

use super::{
    files::{Line, of_csv, of_sheet},
    public::path,
};
use crate::support::{TestApp, rounds::TestRound};

/// How many answered.
const ALL: usize = 60;

/// What was sent to each question, and by how many. No answer is of fewer than the threshold, so each has a number of its own.
const SENT: [&[(&str, usize)]; 6] = [
    &[("1", 11), ("2", 13), ("3", 6), ("4", 9), ("5", 7), (r#""dk""#, 8), ("null", 6)],
    &[(r#"{"option":0}"#, 21), (r#"{"option":1}"#, 17), (r#"{"option":2}"#, 12), ("null", 10)],
    &[
        (r#"{"options":[0]}"#, 14),
        (r#"{"options":[0,2]}"#, 9),
        (r#"{"options":[1]}"#, 12),
        (r#"{"options":[1,2]}"#, 8),
        (r#"{"options":[0,1,2]}"#, 6),
        ("null", 11),
    ],
    &[
        (r#"{"order":[2,0,1]}"#, 19),
        (r#"{"order":[0,1]}"#, 15),
        (r#"{"order":[1]}"#, 13),
        (r#"{"order":[1,2,0]}"#, 5),
        ("null", 8),
    ],
    &[("null", ALL)],
    &[
        (r#"{"votes":"ad"}"#, 16),
        (r#"{"votes":"aa"}"#, 7),
        (r#"{"votes":"da"}"#, 11),
        (r#"{"votes":"dp"}"#, 6),
        (r#"{"votes":"pd"}"#, 8),
        (r#"{"votes":"p-"}"#, 5),
        (r#"{"votes":"--"}"#, 7),
    ],
];

/// How far apart those stand who sent the same to a question: no two questions part people alike.
const APART: [usize; 6] = [1, 7, 11, 13, 17, 19];

const STEPS: [&str; 5] = ["Mycket svårt", "Ganska svårt", "Varken lätt eller svårt", "Ganska lätt", "Mycket lätt"];
const WAYS: [&str; 3] = ["Telefon", "Besök", "Video"];
const EASIER: [&str; 3] = ["Fler tider", "Kortare kö", "Närmare hem"];
const FIRST: [&str; 3] = ["Närhet", "Tid", "Bemötande"];
const STATEMENTS: [&str; 2] = ["Det ska gå att ringa.", "Digitala besök är bra."];

/// A number that the files tell.
struct Counted {
    /// Place of the question.
    place: usize,
    /// The option or statement that has a table of its own, and its place.
    about: (&'static str, usize),
    /// The answer in words, and as the signed result has it.
    answer: (&'static str, Value),
    people: usize,
}

/// How many sent something to the question at `place` that is so.
fn sent(place: usize, is: impl Fn(&Value) -> bool) -> usize {
    SENT[place].iter().filter(|(said, _)| is(&from_str(said).unwrap())).map(|(_, people)| people).sum()
}

fn counted() -> Vec<Counted> {
    let one = |place, answer, people| Counted { place, about: ("", 0), answer, people };
    let skipped = |place| one(place, ("Hoppade över", json!("skipped")), sent(place, Value::is_null));
    let steps = (1..)
        .zip(STEPS)
        .map(|(step, words)| one(0, (words, json!({ "steps": [step, step] })), sent(0, |said| *said == json!(step))));
    let unknown = one(0, ("Vet inte", json!("dont_know")), sent(0, |said| *said == json!("dk")));
    let option = |at: usize| json!({ "option": at });
    let ways = WAYS.into_iter().enumerate();
    let ways = ways.map(|(at, words)| one(1, (words, option(at)), sent(1, |said| said["option"] == json!(at))));
    let easier = EASIER.into_iter().enumerate().flat_map(|about| of_option((about.1, about.0)));
    let first = FIRST.into_iter().enumerate();
    let first = first.map(|(at, words)| one(3, (words, option(at)), sent(3, |said| said["order"][0] == json!(at))));
    let votes = STATEMENTS.into_iter().enumerate().flat_map(|about| of_statement((about.1, about.0)));
    let apart = [unknown, skipped(0), skipped(1), skipped(3)];
    steps.chain(ways).chain(first).chain(apart).chain(easier).chain(votes).collect()
}

/// Who chose an option of the multiple choice, and all others.
fn of_option(about: (&'static str, usize)) -> [Counted; 2] {
    let chose = |said: &Value| said["options"].as_array().is_some_and(|chosen| chosen.contains(&json!(about.1)));
    let one = |answer, people| Counted { place: 2, about, answer, people };
    [
        one(("Valde detta", json!("chosen")), sent(2, chose)),
        one(("Valde inte detta", json!("not_chosen")), sent(2, |said| !chose(said))),
    ]
}

/// How people voted on a statement.
fn of_statement(about: (&'static str, usize)) -> [Counted; 4] {
    let letters = [
        ('a', "Håller med", "agree"),
        ('d', "Håller inte med", "disagree"),
        ('p', "Hoppade över", "pass"),
        ('-', "Svarade inte", "not_voted"),
    ];
    letters.map(|(letter, words, category)| {
        let voted = |said: &Value| said["votes"].as_str().and_then(|votes| votes.chars().nth(about.1)) == Some(letter);
        Counted { place: 5, about, answer: (words, json!(category)), people: sent(5, voted) }
    })
}

/// What so many are of all, in whole per cent, half upwards.
fn share(people: usize) -> usize {
    (200 * people + ALL) / (2 * ALL)
}

/// The numbers that do not stand in a list just once, as so many, so large a share, of all who answered.
fn not_listed(counted: &[Counted], lines: &[Line]) -> Vec<String> {
    let stands = |one: &&Counted| {
        let number = (one.place + 1).to_string();
        let named = ["Fråga", number.as_str(), one.about.0, one.answer.0];
        let [people, share, all] = [one.people, share(one.people), ALL].map(|told| told.to_string());
        let told = [&people, &people, &people, &share, &share, &all];
        let own = lines.iter().filter(|line| [&line[0], &line[1], &line[3], &line[4]] == named);
        own.filter(|line| line[5..11].iter().eq(told)).count() == 1
    };
    names(counted.iter().filter(|one| !stands(one)))
}

/// The numbers that the signed result does not have in the place of their own category.
fn not_signed(counted: &[Counted], result: &Value) -> Vec<String> {
    let stands = |one: &&Counted| {
        let figures = result["questions"][one.place].as_object().and_then(|kind| kind.values().next()).unwrap();
        let table = figures.get(one.about.1).unwrap_or(figures);
        let rows = table["rows"].as_array().unwrap();
        let own = rows.iter().filter(|row| row["category"] == one.answer.1);
        let cells: Vec<_> = own.map(|row| row["cell"].clone()).collect();
        table["group"] == json!(ALL) && cells == [json!({ "count": one.people })]
    };
    names(counted.iter().filter(|one| !stands(one)))
}

fn names<'a>(counted: impl Iterator<Item = &'a Counted>) -> Vec<String> {
    counted.map(|one| format!("{} {} {}: {}", one.place + 1, one.about.0, one.answer.0, one.people)).collect()
}

impl TestApp {
    /// A round that everybody may read, with what was sent.
    async fn recounted_round(&self) -> TestRound {
        let round = self.round(RoundState::Closed).await;
        let said = SENT.map(|sent| sent.iter().flat_map(|(said, people)| vec![*said; *people]).collect::<Vec<_>>());
        for person in 0..ALL {
            let values = said.iter().zip(APART).map(|(said, apart)| said[person * apart % ALL]);
            self.answer_as(&round, format!("[{}]", values.collect::<Vec<_>>().join(","))).await;
        }
        self.fixed(&round).await;
        self.show_result(&round).await;
        round
    }
}

#[tokio::test]
async fn every_file_tells_what_a_count_of_the_answers_that_were_sent_comes_to() {
    let app = TestApp::new().await;
    let round = app.recounted_round().await;
    let counted = counted();
    assert_eq!(counted.len(), 6 + 1 + 3 + 1 + 2 * 3 + 3 + 1 + 4 * 2);
    let of = |place: usize, at: usize| counted.iter().filter(move |one| (one.place, one.about.1) == (place, at));
    for (place, tables) in [(0, 1), (1, 1), (2, 3), (3, 1), (5, 2)] {
        for at in 0..tables {
            assert_eq!(of(place, at).map(|one| one.people).sum::<usize>(), ALL, "everybody is counted once");
        }
    }

    let (csv, xlsx) = (of_csv(&app, &round).await, of_sheet(&app, &round, "Resultat").await);
    let json = app.visitor().get(&format!("{}/resultat.json", path(&round))).await;
    let json: Value = from_slice(&json.bytes).unwrap();

    for lines in [&csv, &xlsx] {
        assert_eq!(lines[1][4..8], ["Alla", "60", "60", "60"]);
        assert_eq!(not_listed(&counted, lines), Vec::<String>::new());
    }
    assert_eq!(json["participants"], json!(ALL));
    assert_eq!(not_signed(&counted, &json), Vec::<String>::new());
    // One person more or fewer in any cell would be seen.
    for at in 0..counted.len() {
        for people in [counted[at].people - 1, counted[at].people + 1] {
            let mut wrong = self::counted();
            wrong[at].people = people;
            let seen = [not_listed(&wrong, &csv), not_listed(&wrong, &xlsx), not_signed(&wrong, &json)];
            assert!(seen.iter().all(|seen| seen.len() == 1), "{seen:?}");
        }
    }
}
