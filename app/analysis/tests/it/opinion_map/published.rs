//! What may be shown of a map.

use std::collections::BTreeMap;

use analysis::opinion_map::grouping::Method;
use analysis::opinion_map::polis::export::Export;
use analysis::opinion_map::polis::published::Published;
use analysis::opinion_map::statistics::Statistic;
use analysis::opinion_map::still::Last;
use analysis::opinion_map::{counts::Count, groups::Group, publish, representative};
use serde_json::Value;

use super::dialogue;

fn published(export: &Export, method: Method, labels: Option<&BTreeMap<u64, usize>>) -> Value {
    serde_json::to_value(Published::of(export, "dialogue", method, labels, &Last::default())).unwrap()
}

#[test]
fn no_place_and_no_group_of_a_participant_and_no_count_leaves() {
    let written = published(&dialogue(), Method::TwoLevel, None);
    let text = written.to_string();
    let private = [
        "participant_",
        "labels",
        "kmeans",
        "init_centers",
        "n_agree",
        "n-success",
        "p-",
        "mean",
        "pc1",
        "participants\"",
        "participants_kept",
    ];
    assert!(private.iter().all(|word| !text.contains(&format!("\"{word}"))), "{text}");
    assert_eq!((&written["chosen_k"], &written["group_sizes"]), (&2.into(), &serde_json::json!([313, 91])));
    assert_eq!(written["statements"].as_array().unwrap().len(), 293);
    for group in written["groups"].as_array().unwrap() {
        let shown = group["representative"].as_array().unwrap();
        assert_eq!((&shown[0]["repful-for"], &shown[0]["significant"]), (&"agree".into(), &true.into()));
        assert!(shown.iter().all(|shown| shown["best-agree"] == false || shown["repful-for"] == "agree"));
    }
}

#[test]
fn a_small_group_means_no_clear_groups() {
    let export = dialogue();
    let labels = |small: u64| export.votes.participants().iter().map(|id| (*id, usize::from(*id < small))).collect();
    // All but one of the first eleven participants are kept.
    let large = published(&export, Method::Flat, Some(&labels(11)));
    assert_eq!((&large["chosen_k"], &large["group_sizes"]), (&2.into(), &serde_json::json!([394, 10])));
    let small = published(&export, Method::Flat, Some(&labels(10)));
    assert_eq!((&small["chosen_k"], &small["groups"]), (&Value::Null, &serde_json::json!([])));
    let agreed = |side: &str| small["consensus"][side].as_array().unwrap().len();
    assert_eq!((agreed("agree"), agreed("disagree")), (4, 1));
}

#[test]
fn of_few_people_nothing_is_told() {
    let row = |person: usize| (0..9).map(|at| format!("1,{at},{person},1\n")).collect::<String>();
    let votes =
        |people: usize| format!("timestamp,comment-id,voter-id,vote\n{}", (0..people).map(row).collect::<String>());
    let agreed = |people| {
        let export = Export::read(votes(people).as_bytes(), b"comment-id,moderated\n", None).unwrap();
        published(&export, Method::TwoLevel, None)["consensus"]["agree"].as_array().unwrap().len()
    };
    assert_eq!([9, 10, 40].map(agreed), [0, 0, 5], "of ten it may be that four did not agree");
}

/// A group of so many with this vote each, and the others.
fn group(counts: &[([u32; 3], [u32; 3])]) -> Group {
    let count = |[agrees, disagrees, votes]: [u32; 3]| Count { agrees, disagrees, votes };
    let statistics = counts.iter().map(|(own, others)| Statistic::of(count(*own), count(*others))).collect();
    Group { name: 0, size: 20, statistics }
}

#[test]
fn the_best_agree_is_shown_as_an_agreement_where_the_method_says_disagree() {
    // Nearly all of the group agree, and of the others even more.
    let group = group(&[([18, 2, 20], [400, 1, 401])]);
    let method = representative::representative(&group, &[false]);
    assert_eq!((method[0].side, method[0].is_best_agree), (representative::Side::Disagree, true));
    let shown = publish::representative(&group, &[false], &[false]);
    assert_eq!((shown[0].chosen.side, shown[0].chosen.is_best_agree), (representative::Side::Agree, true));
    assert!(!shown[0].is_significant);
}

#[test]
fn a_side_that_under_half_took_is_not_listed_and_neither_is_one_of_four_voters() {
    let significant = [true, true, true];
    let group = group(&[([9, 1, 20], [0, 300, 400]), ([4, 0, 4], [0, 300, 400]), ([1, 18, 20], [200, 50, 400])]);
    let shown = publish::representative(&group, &[false; 3], &significant);
    assert_eq!(shown.iter().map(|shown| shown.chosen.column).collect::<Vec<_>>(), [2]);
    assert_eq!(shown[0].chosen.side, representative::Side::Disagree);
    assert_eq!(publish::representative(&group, &[false, false, true], &significant), []);
}
