//! The attacker by bounds is worth something too: given a release that leaks, he finds the leak each time.

use crate::bounds::Knowledge;

const T: u32 = 5;

/// With 20 in all, 8 and 9 shown and one "färre än 5", the rest is a subtraction.
#[test]
fn he_subtracts_where_nothing_complementary_is_hidden() {
    let mut release = Knowledge::of(3, 20);
    release.learn(|cell| cell == 0, 8, 8);
    release.learn(|cell| cell == 1, 9, 9);
    release.learn(|cell| cell == 2, 0, T - 1);

    assert_eq!(release.bounds(|cell| cell == 2), (3, 3));
    assert!(release.tells(|cell| cell == 2, T));
}

/// With 20 in all, 8 shown, one "färre än 5" and one "visas inte": a rule that hides the smallest of the
/// large means that the hidden one is at most 8, and so the small one is 4. Without the rule nothing is told.
#[test]
fn he_turns_the_rule_of_fewest_lost_round() {
    for (most, told) in [(8, true), (20, false)] {
        let mut release = Knowledge::of(3, 20);
        release.learn(|cell| cell == 0, 8, 8);
        release.learn(|cell| cell == 1, 0, T - 1);
        release.learn(|cell| cell == 2, T, most);
        assert_eq!(release.tells(|cell| cell == 1, T), told, "{most}");
    }
}

/// 58 in all, 30 women, 25 men: the other three follow.
#[test]
fn he_finds_those_who_did_not_say() {
    let mut release = Knowledge::of(3, 58);
    release.learn(|cell| cell == 0, 30, 30);
    release.learn(|cell| cell == 1, 25, 25);

    assert_eq!(release.bounds(|cell| cell == 2), (3, 3));
    assert!(release.tells(|cell| cell == 2, T));
}

/// Twelve answers merged to 6 and 6 with a mean of 2.0 are 6, 0, 6, 0, 0.
#[test]
fn he_sees_through_a_merged_scale_with_a_mean() {
    let mut release = Knowledge::of(5, 12);
    release.learn(|step| step < 2, 6, 6);
    assert!((0..5).all(|step| !release.tells(|cell| cell == step, T)));

    release.learn_sum(|step| step as f64 + 1.0, 12.0 * 1.95, 12.0 * 2.05);
    let bounds = [0, 1, 2, 3, 4].map(|step| release.bounds(|cell| cell == step));
    assert_eq!(bounds, [(6, 6), (0, 0), (6, 6), (0, 0), (0, 0)]);
}

/// A crossed table with 3 in a corner. Rows and columns hide it until its row shows the two others, or, one
/// table further, until the others of its column follow from their rows.
#[test]
fn he_goes_from_one_table_to_the_next() {
    let counts = [3, 9, 8, 7, 6, 9, 8, 7, 6];
    let mut release = Knowledge::of(9, counts.iter().sum());
    for line in 0..3 {
        for members in [[3 * line, 3 * line + 1, 3 * line + 2], [line, line + 3, line + 6]] {
            let people = members.map(|cell| counts[cell]).iter().sum();
            release.learn(|cell| members.contains(&cell), people, people);
        }
    }
    assert_eq!(release.bounds(|cell| cell == 0), (0, 18));

    for shown in [4, 5, 7, 8] {
        assert!(!release.tells(|cell| cell == 0, T), "{shown}");
        release.learn(|cell| cell == shown, counts[shown], counts[shown]);
    }
    assert_eq!(release.bounds(|cell| cell == 0), (3, 3));
}

/// The question after a choice was put to 12, which is not told of the choice itself.
#[test]
fn he_subtracts_the_group_of_a_question_put_to_some() {
    let mut release = Knowledge::of(3, 30);
    release.learn(|cell| cell == 0, T, 30);
    release.learn(|cell| cell == 1, 15, 15);
    release.learn(|cell| cell == 2, 0, T - 1);
    assert!(!release.tells(|cell| cell == 2, T));

    release.learn(|cell| cell == 0, 12, 12);
    assert_eq!(release.bounds(|cell| cell == 2), (3, 3));
}

/// Two questions by two backgrounds: four tables that go round. In each, three eighths of 80 people are in two corners
/// and one eighth in the other two. Any three of them tell nothing, and all four that everybody with the same sign of
/// both backgrounds answered the first question by it.
#[test]
fn he_goes_round_four_tables_without_a_small_cell() {
    let told = |tables: &[(u32, u32, bool)]| {
        let mut release = Knowledge::of(16, 80);
        for (question, background, turned) in tables {
            for (answer, group) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                let is_in =
                    |cell: usize| cell as u32 >> question & 1 == answer && cell as u32 >> background & 1 == group;
                let people = if (answer == group) != *turned { 30 } else { 10 };
                release.learn(is_in, people, people);
            }
        }
        release.tells(|cell| cell & 0b1101 == 0b1100, T)
    };
    // Bits 0 and 1 are the questions, 2 and 3 the backgrounds.
    let all = [(0, 2, false), (0, 3, false), (1, 2, false), (1, 3, true)];
    assert!(told(&all));
    for left_out in 0..4 {
        let three: Vec<_> = (0..4).filter(|at| *at != left_out).map(|at| all[at]).collect();
        assert!(!told(&three), "{left_out}");
    }
}

/// Ages by sex beside one question by both: three tables that go round. 40 people answered as their age does, 40 as their sex does,
/// and 40 as both do, so that each table has 40 in two corners and 20 in the others. Any two tell nothing, and all three that nobody
/// answered otherwise than both.
#[test]
fn he_goes_round_three_tables_without_a_small_cell() {
    let told = |tables: &[(u32, u32)]| {
        let mut release = Knowledge::of(8, 120);
        for (one, other) in tables {
            for (value, same) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                let is_in = |cell: usize| cell as u32 >> one & 1 == value && cell as u32 >> other & 1 == same;
                // The question goes with age and with sex; those two go less together.
                let people = match ((*one, *other), value == same) {
                    ((0, _), true) => 40,
                    ((0, _), false) | (_, true) => 20,
                    _ => 40,
                };
                release.learn(is_in, people, people);
            }
        }
        release.tells(|cell| cell == 0b110 || cell == 0b001, T)
    };
    // Bit 0 is the question, 1 and 2 are age and sex.
    let all = [(0, 1), (0, 2), (1, 2)];
    assert!(told(&all));
    for left_out in 0..3 {
        let two: Vec<_> = (0..3).filter(|at| *at != left_out).map(|at| all[at]).collect();
        assert!(!told(&two), "{left_out}");
    }
}

/// The bare total tells nothing, and he does not claim that it does.
#[test]
fn he_finds_nothing_where_there_is_nothing() {
    let release = Knowledge::of(4, 20);
    for members in 1..15_u32 {
        assert_eq!(release.bounds(|cell| members >> cell & 1 == 1), (0, 20));
    }
}
