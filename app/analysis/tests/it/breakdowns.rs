//! What a breakdown shows, in rounds whose numbers are known.

use analysis::age::AgeBand;
use analysis::derived::Share;
use analysis::disclose::disclose;
use analysis::figures::{Breakdown, By, Category, Cell, Group, RoundFigures, Rung};
use analysis::rows::AnswerRows;
use analysis::shape::{AnswerChannel, Background, QuestionShape, RoundShape, Sex};
use analysis::threshold::Threshold;
use analysis::value::AnswerValue;

/// Who, what they answer, and how many they are.
type People<'a> = &'a [(Background, &'a [AnswerValue], u32)];

fn figures(questions: &[QuestionShape], people: People<'_>) -> RoundFigures {
    let questions = questions.iter().map(|shape| (*shape).into()).collect();
    let shape = RoundShape::new(questions, vec![AnswerChannel::Web], vec!["sv".to_owned()]);
    let mut rows = AnswerRows::new(shape.unwrap());
    for (background, answers, count) in people {
        for _ in 0..*count {
            rows.push(*background, AnswerChannel::Web, "sv", answers).unwrap();
        }
    }
    disclose(&rows, Threshold::default())
}

fn of(age: Option<AgeBand>, sex: Option<Sex>) -> Background {
    Background { age, sex }
}

fn by(figures: &RoundFigures, question: usize, by: By) -> Option<&Breakdown> {
    figures.breakdowns().iter().find(|breakdown| (breakdown.question(), breakdown.by()) == (question, by))
}

/// Each group with its numbers, in the order of rows.
fn cells(breakdown: &Breakdown) -> Vec<(Category, Vec<(Category, u32)>)> {
    let people = |cell| match cell {
        Cell::Count { people, .. } => people,
        other => panic!("{other:?} is no number"),
    };
    let rows = |group: &Group| group.table().rows().iter().map(|row| (row.category(), people(row.cell()))).collect();
    breakdown.groups().iter().map(|group| (group.category(), rows(group))).collect()
}

const YES_NO: QuestionShape = QuestionShape::SingleChoice { options: 2 };
const YES: &[AnswerValue] = &[AnswerValue::Option(0)];
const NO: &[AnswerValue] = &[AnswerValue::Option(1)];
const NOTHING: &[AnswerValue] = &[AnswerValue::Skipped];

/// Three did not say, so their own table does not tell how many women there are: both are the others.
#[test]
fn what_the_own_table_hides_is_one_group_of_others() {
    let (woman, man, unknown) = (of(None, Some(Sex::Woman)), of(None, Some(Sex::Man)), of(None, None));
    let figures = figures(
        &[YES_NO],
        &[
            (woman, YES, 30),
            (woman, NO, 20),
            (woman, NOTHING, 10),
            (man, YES, 15),
            (man, NO, 15),
            (man, NOTHING, 10),
            (unknown, YES, 2),
            (unknown, NO, 1),
        ],
    );
    let breakdown = by(&figures, 0, By::Sex).unwrap();
    let row =
        |yes, no, nothing| vec![(Category::Option(0), yes), (Category::Option(1), no), (Category::Skipped, nothing)];
    assert_eq!(cells(breakdown), [(Category::Sex(Sex::Man), row(15, 15, 10)), (Category::Others, row(32, 21, 10))]);
    assert_eq!(figures.other_groups(breakdown), [Category::Sex(Sex::Woman), Category::OtherOrUnknown]);
    assert_eq!(figures.other_answers(breakdown), []);
    assert!(by(&figures, 0, By::Age).is_none(), "nobody has told an age, and the only group would be those");
}

#[test]
fn a_group_has_shares_of_its_own() {
    let (woman, man) = (of(None, Some(Sex::Woman)), of(None, Some(Sex::Man)));
    let unknown = of(None, None);
    let figures = figures(
        &[YES_NO],
        &[
            (woman, YES, 30),
            (woman, NO, 20),
            (woman, NOTHING, 10),
            (man, YES, 10),
            (man, NO, 25),
            (man, NOTHING, 5),
            (unknown, YES, 6),
            (unknown, NO, 7),
            (unknown, NOTHING, 5),
        ],
    );
    let groups = by(&figures, 0, By::Sex).unwrap().groups();
    assert_eq!(groups[0].category(), Category::Sex(Sex::Woman));
    let table = groups[0].table();
    assert_eq!(table.share(table.cell(Category::Option(0)).unwrap()), Share::Percent(50));
    let table = groups[1].table();
    assert_eq!(table.share(table.cell(Category::Option(0)).unwrap()), Share::Percent(25));
}

/// Four women did not say yes: they are not told, nor are the men beside them.
#[test]
fn one_small_cell_is_merged_away_or_nothing_is_shown() {
    let (woman, man) = (of(None, Some(Sex::Woman)), of(None, Some(Sex::Man)));
    let figures = figures(&[YES_NO], &[(woman, YES, 40), (woman, NO, 4), (man, YES, 20), (man, NO, 30)]);
    let small = figures.breakdowns().iter().flat_map(cells).flat_map(|(_, rows)| rows).any(|(_, people)| people < 5);
    assert!(!small);
    assert!(by(&figures, 0, By::Sex).is_none(), "{:?}", figures.breakdowns());
}

/// Each group has a share of those at the upper end, though some steps hold few of it.
#[test]
fn a_scale_by_age_comes_in_merged_steps() {
    let ages = [AgeBand::From13, AgeBand::From25, AgeBand::From40, AgeBand::From65].map(Some);
    let counts =
        [[3, 4, 6, 6, 5, 6], [4, 6, 8, 10, 6, 6], [3, 9, 14, 20, 8, 6], [6, 7, 12, 30, 12, 9], [1, 4, 5, 4, 1, 5]];
    let answers: Vec<Vec<AnswerValue>> =
        (1..=5).map(AnswerValue::Step).chain([AnswerValue::Skipped]).map(|answer| vec![answer]).collect();
    let mut people = Vec::new();
    for (age, counts) in ages.into_iter().chain([None]).zip(counts) {
        people.extend(answers.iter().zip(counts).map(|(answer, count)| (of(age, None), answer.as_slice(), count)));
    }
    let figures = figures(&[QuestionShape::Scale], &people);
    let breakdown = by(&figures, 0, By::Age).unwrap();
    assert_eq!(breakdown.groups().len(), 5);

    let young = breakdown.groups()[0].table();
    assert_eq!(young.rung(), Rung::MergedSteps);
    assert!(matches!(young.steps(4, 5), Cell::Count { people: 11, .. }));
    assert_eq!(young.share(young.steps(4, 5)), Share::Percent(37));
    assert_eq!((young.mean_in_tenths(), young.median()), (None, Some(Category::Steps(3, 3))));
    assert_eq!(breakdown.groups()[3].table().median(), Some(Category::Steps(4, 5)));
}

/// The population of Bell's inequality: ten of each kind for whom both backgrounds and both answers go together. The fourth
/// table is not there, however large its cells are.
#[test]
fn no_two_questions_are_broken_down_by_two_backgrounds() {
    let mut people = Vec::new();
    let answers: Vec<Vec<AnswerValue>> =
        (0..4).map(|kind| vec![AnswerValue::Option(kind & 1), AnswerValue::Option(kind >> 1)]).collect();
    for kind in 0..16_u8 {
        let sign = |bit: u8| if kind >> bit & 1 == 1 { 1 } else { -1 };
        let (first, second, age, sex) = (sign(0), sign(1), sign(2), sign(3));
        if first * age + first * sex + second * age - second * sex == 2 {
            let age = if age == 1 { AgeBand::From65 } else { AgeBand::From18 };
            let sex = if sex == 1 { Sex::Woman } else { Sex::Man };
            people.push((of(Some(age), Some(sex)), answers[usize::from(kind & 3)].as_slice(), 100));
        }
    }
    let figures = figures(&[YES_NO, YES_NO], &people);
    let pairs: Vec<(usize, By)> =
        figures.breakdowns().iter().map(|breakdown| (breakdown.question(), breakdown.by())).collect();
    assert!(pairs.len() <= 3 && !pairs.contains(&(1, By::Sex)), "{pairs:?}");
}

/// Eleven are under 40, and all but one of them under 18: their own table says the first, so no breakdown may say the second.
#[test]
fn what_the_own_table_tells_in_one_is_not_told_in_parts() {
    let aged = |band| of(Some(band), None);
    let (child, young, old) = (aged(AgeBand::From13), aged(AgeBand::From25), aged(AgeBand::From65));
    let figures = figures(
        &[YES_NO],
        &[
            (child, YES, 5),
            (child, NO, 3),
            (child, NOTHING, 2),
            (young, YES, 1),
            (old, YES, 4),
            (old, NO, 2),
            (old, NOTHING, 2),
            (of(None, None), NOTHING, 1),
        ],
    );
    assert_eq!(figures.by_age().rung(), Rung::TwoAgeBands);
    let shown = |category| match category {
        Category::Ages(range) => figures.by_age().rows().iter().any(|row| match row.category() {
            Category::Ages(row) => range.holds(row),
            _ => false,
        }),
        _ => true,
    };
    let groups = figures.breakdowns().iter().flat_map(Breakdown::groups);
    assert!(groups.map(Group::category).all(shown), "{:?}", figures.breakdowns());
}
