//! The price of safety, on plausible made-up answers: how much of the tables is told, and how often each rung of the ladder is taken.
//!
//! Of breakdowns it says how many groups by how many answers they come to. `make bench` has the shares of cells in its table.
//!
//! `cargo bench -p analysis --bench loss`
#![expect(clippy::print_stdout, reason = "a report for a person to read")]

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write;

use analysis::age::AgeBand;
use analysis::disclose::disclose;
use analysis::figures::{Breakdown, By, Cell, Group, QuestionFigures, RoundFigures, Table};
use analysis::loss::Loss;
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Background, QuestionShape, RoundShape, Sex};
use analysis::threshold::Threshold;
use analysis::value::AnswerValue;

const ROUNDS: u32 = 500;

/// Answers in a round.
const PEOPLE: [u32; 9] = [8, 12, 30, 50, 60, 250, 400, 1_000, 4_000];

/// Those whose cells stand in the table of `make bench`.
const MEASURED: [u32; 4] = [8, 50, 400, 4_000];

/// Chances in per cent of the steps 1 to 5, "vet inte" and skipping.
const SCALES: [(&str, [u64; 7]); 4] = [
    ("scale, leaning to good", [5, 10, 20, 35, 25, 3, 2]),
    ("scale, two camps", [25, 20, 10, 20, 20, 3, 2]),
    ("scale, middling", [10, 20, 35, 20, 10, 3, 2]),
    ("scale, near-consensus", [1, 1, 3, 20, 72, 2, 1]),
];

/// Breakdowns, as groups by answers.
const BREAKDOWNS: [(&str, usize, By); 4] = [
    ("by age, scale leaning to good", 0, By::Age),
    ("by age, choice of four", 4, By::Age),
    ("by age, option seldom ticked", 5, By::Age),
    ("by sex, scale leaning to good", 0, By::Sex),
];

/// Chances of four options and of skipping.
const CHOICE: [u64; 5] = [40, 30, 15, 10, 5];
/// Chances of a rather unpopular option of a multiple choice, and of not ticking it.
const TICK: [u64; 2] = [15, 85];
/// Chances of the age bands, youngest first, and of not saying, in a dialogue about care for the old.
const AGES: [u64; 8] = [0, 1, 4, 12, 30, 33, 15, 5];
/// Chances of woman, man, other, and of not saying.
const SEXES: [u64; 4] = [60, 34, 1, 5];

fn main() {
    for people in PEOPLE {
        println!("{people} answers, {ROUNDS} rounds, per cent of tables");
        let mut taken: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
        let mut loss = Loss::default();
        let mut chance = Chance(u64::from(people));
        for _ in 0..ROUNDS {
            let [open, coded] = one_round(people, &mut chance);
            loss = loss + Loss::of(&shape(), &open);
            for (name, form) in forms(&open).into_iter().chain([crossed(&coded)]) {
                *taken.entry(name).or_default().entry(form).or_default() += 1;
            }
        }
        for (name, forms) in taken {
            let shares = forms.iter().map(|(form, times)| format!("{form} {}", (100 * times + ROUNDS / 2) / ROUNDS));
            println!("  {name}: {}", shares.collect::<Vec<_>>().join(", "));
        }
        report(people, loss);
    }
}

/// Prints what became of the cells, and writes it where `make bench` gathers its rows.
fn report(people: u32, loss: Loss) {
    let parts = [("told", loss.told), ("hidden", loss.hidden), ("merged", loss.merged), ("not shown", loss.not_shown)];
    let shares = parts.map(|(name, cells)| (name, (loss.per_cent(cells) * 10.0).round() / 10.0));
    println!("  cells: {}", shares.map(|(name, share)| format!("{name} {share}")).join(", "));
    let rows = std::env::var_os("MEDMIG_BENCH_ROWS").filter(|_| MEASURED.contains(&people));
    let Some(rows) = rows else { return };
    let mut file = OpenOptions::new().append(true).create(true).open(rows).expect("rows can be written");
    for (name, share) in shares {
        let what = format!("cells of a round of {people} answers, {name}");
        let row = serde_json::json!({ "what": what, "value": share, "unit": "%" });
        writeln!(file, "{row}").expect("rows can be written");
    }
}

/// What each table of a round came to.
fn forms(figures: &RoundFigures) -> Vec<(String, String)> {
    let questions = figures.questions().iter().enumerate().filter_map(|(at, question)| match question {
        QuestionFigures::Scale(table) => Some((SCALES[at].0.to_owned(), form(table))),
        QuestionFigures::SingleChoice(table) => Some(("choice of four".to_owned(), form(table))),
        QuestionFigures::MultipleChoice(tables) => Some(("option seldom ticked".to_owned(), form(&tables[0]))),
        _ => None,
    });
    let breakdowns =
        BREAKDOWNS.iter().map(|(name, question, by)| ((*name).to_owned(), broken_down(figures, *question, *by)));
    let background = [("age", figures.by_age()), ("sex", figures.by_sex())];
    questions.chain(background.map(|(name, table)| (name.to_owned(), form(table)))).chain(breakdowns).collect()
}

/// What the table of two backgrounds came to.
fn crossed(figures: &RoundFigures) -> (String, String) {
    ("sexes by age, with one-time codes".to_owned(), size(figures.sexes_by_age()))
}

/// How many groups and how many answers a breakdown has, or none. Whole it would have 8 or 4 groups, and 7, 5, 4 or 2 answers.
fn broken_down(figures: &RoundFigures, question: usize, by: By) -> String {
    let mut all = figures.breakdowns().iter();
    let of_this = all.find(|breakdown| (breakdown.question(), breakdown.by()) == (question, by));
    size(of_this.map_or(&[][..], Breakdown::groups))
}

fn size(groups: &[Group]) -> String {
    let of_first = |first: &Group| format!("{} x {}", groups.len(), first.table().rows().len());
    groups.first().map_or_else(|| "none".to_owned(), of_first)
}

/// The rung, and whether it came with all large cells shown, with an interval, or with cells hidden.
fn form(table: &Table) -> String {
    let cells: Vec<Cell> = table.rows().iter().map(|row| row.cell()).collect();
    let any = |found: fn(&Cell) -> bool| cells.iter().any(found);
    let how = if any(|cell| matches!(cell, Cell::NotShown { .. })) {
        " with hidden"
    } else if any(|cell| matches!(cell, Cell::Between { .. })) {
        " with interval"
    } else {
        ""
    };
    format!("{:?}{how}", table.rung())
}

/// A round with an open link, and one with one-time codes, of the same answers.
fn one_round(people: u32, chance: &mut Chance) -> [RoundFigures; 2] {
    let mut both = [false, true].map(|coded| AnswerRows::new(shape().with_one_time_codes(coded)));
    for _ in 0..people {
        let background = Background {
            age: AgeBand::ALL.get(chance.pick(&AGES)).copied(),
            sex: [Sex::Woman, Sex::Man, Sex::Other].get(chance.pick(&SEXES)).copied(),
        };
        let mut answers: Vec<AnswerValue> = SCALES.iter().map(|(_, chances)| step(chance.pick(chances))).collect();
        answers.push(match chance.pick(&CHOICE) {
            4 => AnswerValue::Skipped,
            option => AnswerValue::Option(u8::try_from(option).expect("few options")),
        });
        answers.push(AnswerValue::Options(if chance.pick(&TICK) == 0 { vec![0] } else { vec![] }));
        for rows in &mut both {
            rows.push(background, AnswerChannel::Web, "sv", &answers).expect("the answers fit");
        }
    }
    both.map(|rows| disclose(&rows, Threshold::default()))
}

fn shape() -> RoundShape {
    let mut questions = vec![QuestionShape::Scale.into(); SCALES.len()];
    questions.push(QuestionShape::SingleChoice { options: 4 }.into());
    questions.push(QuestionShape::MultipleChoice { options: 1 }.into());
    let shape = RoundShape::new(questions, vec![AnswerChannel::Web], vec!["sv".to_owned()]);
    shape.expect("the questionnaire is sound")
}

fn step(picked: usize) -> AnswerValue {
    match picked {
        5 => AnswerValue::DontKnow,
        6 => AnswerValue::Skipped,
        step => AnswerValue::Step(u8::try_from(step + 1).expect("five steps")),
    }
}

/// The same numbers every time (splitmix64).
struct Chance(u64);

impl Chance {
    fn pick(&mut self, chances: &[u64]) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mut left = (mixed ^ (mixed >> 31)) % chances.iter().sum::<u64>();
        for (at, weight) in chances.iter().enumerate() {
            if left < *weight {
                return at;
            }
            left -= weight;
        }
        chances.len() - 1
    }
}
