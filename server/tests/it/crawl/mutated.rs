//! The approved sentences of the demonstration, with the figures that were signed, are made wrong in every way that they can be; each is
//! refused by the check that is meant to. The ways are those of the corpus of the crate `claims`.

use claims::{
    check::{check, may_be_published},
    claim::{Claim, Kind, Part, Slot},
    finding::Check,
    render::text,
    sources::Sources,
};

use self::{
    mutations::{
        directions_turned, figures_moved, hidden_cells, judgements_added, negations_added, negations_dropped,
        number_word_typed, numbers_typed, quantities_added, quantities_past_their_bounds, support_removed,
        words_turned,
    },
    regrouped::{group_moved, groups_swapped},
};
use super::{SUMMARISED, summary_of};
use crate::support::TestApp;

#[path = "../../../../app/claims/tests/it/mutations.rs"]
mod mutations;
#[path = "../../../../app/claims/tests/it/regrouped.rs"]
mod regrouped;

/// The claims of every round that has some, each right as it stands.
async fn all_claims() -> Vec<(Vec<Claim>, Sources)> {
    let app = TestApp::demonstrated().await;
    let mut all = Vec::new();
    for code in SUMMARISED {
        let (claims, sources) = summary_of(&app, code).await;
        assert!(5 <= claims.len() && claims.iter().all(|claim| may_be_published(claim, &sources)), "{code}");
        all.push((claims, sources));
    }
    all
}

/// Fails with every mutation that its check does not refuse, and where there are fewer than `least`.
#[track_caller]
fn assert_refused(
    all: &[(Vec<Claim>, Sources)],
    (expected, least): (Check, usize),
    mutate: impl Fn(&Claim, &Sources) -> Vec<Claim>,
) {
    let (mut made, mut passed) = (0, Vec::new());
    for (claims, sources) in all {
        for mutated in claims.iter().flat_map(|claim| mutate(claim, sources)) {
            made += 1;
            let checks: Vec<Check> = check(&mutated, sources).into_iter().map(|found| found.check).collect();
            if !checks.contains(&expected) {
                passed.push(format!("{} {checks:?}", text(&mutated, sources)));
            }
        }
    }
    assert!(passed.is_empty(), "{} of {made} not refused by {expected:?}:\n{}", passed.len(), passed.join("\n"));
    assert!(least <= made, "{made} mutations");
}

/// Of whom a share is, which code fills in, typed as others than those who answered.
fn with_another_base(claim: &Claim, others: &str) -> Vec<Claim> {
    if !matches!(claim.kind, Kind::Level | Kind::Agreement | Kind::Division) {
        return Vec::new();
    }
    let part = |part: &Part| match part {
        Part::Slot(Slot::Base(_)) => Part::Text(format!("av {others}")),
        part => part.clone(),
    };
    let mutated = Claim { sentence: claim.sentence.iter().map(part).collect(), ..claim.clone() };
    if mutated == *claim { Vec::new() } else { vec![mutated] }
}

#[tokio::test]
async fn what_a_sentence_says_as_data_cannot_be_turned_moved_or_left_without_support() {
    let all = all_claims().await;
    assert_refused(&all, (Check::Direction, 10), |claim, _| directions_turned(claim));
    assert_refused(&all, (Check::Direction, 5), figures_moved);
    assert_refused(&all, (Check::Strength, 10), quantities_past_their_bounds);
    assert_refused(&all, (Check::Support, 12), |claim, _| support_removed(claim));
    assert_refused(&all, (Check::Source, 10), hidden_cells);
}

#[tokio::test]
async fn its_words_cannot_be_turned_denied_judge_or_be_said_of_others_no_group_is_swapped_and_no_number_is_typed() {
    let all = all_claims().await;
    assert_refused(&all, (Check::Direction, 1), |claim, _| words_turned(claim));
    assert_refused(&all, (Check::Direction, 3), |claim, _| negations_dropped(claim));
    assert_refused(&all, (Check::Direction, 30), |claim, _| negations_added(claim));
    assert_refused(&all, (Check::Support, 60), |claim, _| judgements_added(claim));
    assert_refused(&all, (Check::Strength, 150), |claim, _| quantities_added(claim));
    assert_refused(&all, (Check::Numbers, 5), numbers_typed);
    assert_refused(&all, (Check::Numbers, 15), |claim, _| number_word_typed(claim));
    assert_refused(&all, (Check::Group, 4), |claim, _| groups_swapped(claim));
    assert_refused(&all, (Check::Group, 1), group_moved);
    for others in ["invånarna", "kvinnorna", "härnösandsborna", "medborgarna", "männen"] {
        assert_refused(&all, (Check::Group, 5), |claim, _| with_another_base(claim, others));
    }
}

#[tokio::test]
async fn a_comment_that_is_withheld_masked_or_gone_takes_its_sentences_with_it() {
    let resting = |claim: &Claim, _: &Sources| {
        let own = (!claim.support.comments.is_empty()).then(|| claim.clone());
        own.into_iter().collect::<Vec<_>>()
    };
    let (mut withheld, mut masked, mut gone) = (all_claims().await, all_claims().await, all_claims().await);
    for (_, sources) in &mut withheld {
        sources.comments.iter_mut().for_each(|comment| comment.shown = None);
    }
    for (_, sources) in &mut masked {
        sources.comments.iter_mut().for_each(|comment| comment.shown = Some("Jag har träffat ▮▮▮▮.".to_owned()));
    }
    for (_, sources) in &mut gone {
        sources.comments.clear();
    }
    for all in [&withheld, &masked, &gone] {
        assert_refused(all, (Check::Source, 3), resting);
    }
}
