//! What the shown cells of a question come to taken together, in a sentence: the middle of a scale and how far the answers spread, and what wins
//! a ranking when all places count. Nothing that the shown cells leave open is said.

use analysis::figures::{Category, Table};

use super::telling::category;
use crate::words::Words;

/// "Svaret i mitten (medianen) är ”ganska svårt”. Hälften av svaren, de i mitten, ligger från ”mycket svårt” till ”ganska svårt”." Nothing
/// where neither is settled.
pub fn middle(words: Words, table: &Table, options: &[String]) -> Option<String> {
    let named = |step: Category| category(words, step, options);
    let median = table.median().map(|step| words.figure_median(named(step)));
    let half = table.middle_half().map(|half| match half {
        (from, to) if from == to => words.figure_middle_half_one(named(from)),
        (from, to) => words.figure_middle_half(named(from), named(to)),
    });
    let told: Vec<_> = [median, half].into_iter().flatten().collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// What has most points by Borda and what beats every other in pairs, by Condorcet, or that it cannot be said. Nothing where the ranking
/// is not shown.
pub fn winner(words: Words, table: &Table, options: &[String]) -> Option<String> {
    let named = |choice: Category| category(words, choice, options);
    table.is_shown().then(|| match (table.borda_winner(), table.condorcet_winner()) {
        (Some(points), Some(pairs)) if points == pairs => words.figure_ranking_both(named(points)),
        (_, Some(pairs)) => words.figure_ranking_pairs(named(pairs)),
        (Some(points), None) => words.figure_ranking_points(named(points)),
        (None, None) => words.figure_ranking_none(),
    })
}

#[cfg(test)]
mod tests {
    use analysis::{shape::QuestionShape, value::AnswerValue};

    use super::*;
    use crate::summary::example::one_question;

    fn scale(counts: [u32; 5]) -> Option<String> {
        let steps = (1..).zip(counts).map(|(step, times)| (AnswerValue::Step(step), times));
        let steps = steps.chain([(AnswerValue::Skipped, 6), (AnswerValue::DontKnow, 6)]);
        let options = ["Ett", "Två", "Tre", "Fyra", "Fem"].map(str::to_owned);
        middle(Words::swedish(), &one_question(QuestionShape::Scale, &steps.collect::<Vec<_>>()), &options)
    }

    #[test]
    fn the_middle_of_a_scale_and_the_half_around_it_are_told_in_words() {
        assert_eq!(
            scale([10, 20, 10, 8, 6]).unwrap(),
            "Svaret i mitten (medianen) är ”Två”. Hälften av svaren, de i mitten, ligger från ”Två” till ”Fyra”."
        );
        assert!(scale([6, 90, 6, 7, 8]).unwrap().ends_with("Hälften av svaren, de i mitten, är ”Två”."));
    }

    #[test]
    fn what_the_shown_cells_leave_open_is_not_said() {
        assert_eq!(scale([1, 1, 3, 4, 3]), None);
        assert_eq!(scale([0, 0, 0, 0, 8]), None);
    }

    #[test]
    fn what_wins_a_ranking_is_told_only_where_no_other_place_could_change_it() {
        let ranked = |counts: [u32; 3]| {
            let firsts = (0..).zip(counts).map(|(first, times)| (AnswerValue::Order(vec![first]), times));
            let options = ["Närhet", "Tid", "Bemötande"].map(str::to_owned);
            let table = one_question(QuestionShape::Ranking { options: 3 }, &firsts.collect::<Vec<_>>());
            winner(Words::swedish(), &table, &options)
        };
        assert!(
            ranked([80, 10, 10]).unwrap().starts_with("”Närhet” vinner när alla platser räknas: det får flest poäng")
        );
        assert!(ranked([40, 20, 12]).unwrap().starts_with("Fler sätter ”Närhet” före"));
        assert!(ranked([20, 20, 20]).unwrap().contains("går inte att säga"));
        assert_eq!(ranked([3, 3, 2]), None);
    }
}
