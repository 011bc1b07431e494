//! A real dialogue, stage by stage: each stage is fed what the reference fed it, so that one that differs does not hide in the next.

use std::collections::{BTreeMap, BTreeSet};

use analysis::opinion_map::grouping::Method;
use analysis::opinion_map::polis::labels;
use analysis::opinion_map::polis::written::Written;
use analysis::opinion_map::still::Last;
use serde_json::Value;

use super::{dialogue, expected};

/// The JSON of the dialogue, with these labels or with those of the method.
fn written(method: Method, labels: Option<&BTreeMap<u64, usize>>) -> Value {
    serde_json::to_value(Written::of(&dialogue(), "ssis-land-bank", method, labels, &Last::default())).unwrap()
}

fn flat() -> (Value, Value) {
    (written(Method::Flat, None), expected())
}

/// Fails where anything differs: numbers by more than the tolerance, everything else at all. Of what only one of them has nothing is said.
#[track_caller]
fn same(found: &Value, expected: &Value, path: &str, tolerance: fn(&str, f64) -> f64) {
    match (found, expected) {
        (Value::Object(one), Value::Object(other)) => {
            one.iter().filter_map(|(key, value)| Some((key, value, other.get(key)?))).for_each(
                |(key, value, other)| {
                    same(value, other, &format!("{path}/{key}"), tolerance);
                },
            );
        }
        (Value::Array(one), Value::Array(other)) => {
            assert_eq!(one.len(), other.len(), "{path}");
            let pairs = one.iter().zip(other).enumerate();
            pairs.for_each(|(at, (one, other))| same(one, other, &format!("{path}/{at}"), tolerance));
        }
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            assert!((one - other).abs() <= tolerance(path, other), "{path}: {one} is not {other}");
        }
        _ => assert_eq!(found, expected, "{path}"),
    }
}

/// The names of all fields, wherever they stand.
fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields_of) => {
            for (key, value) in fields_of {
                let path = format!("{path}/{key}");
                fields(value, &path, found);
                found.insert(path);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| fields(value, path, found)),
        _ => {}
    }
}

#[test]
fn the_votes_are_those_of_the_matrix() {
    let export = dialogue();
    let votes = &export.votes;
    let cell = |row: usize| {
        let participant = votes.participants()[row];
        votes.row(row).map(move |(column, vote)| ((participant, votes.statements()[column]), vote))
    };
    let found: BTreeMap<_, _> = (0..votes.participants().len()).flat_map(cell).collect();
    assert_eq!(found, export.participants.unwrap().votes);
    assert_eq!(found.len(), 33_463);
}

#[test]
fn what_was_read() {
    let (found, expected) = flat();
    for key in ["dataset", "input", "participants_kept", "participant_ids", "kept_participant_ids"] {
        same(&found[key], &expected[key], key, |_, _| 0.0);
    }
}

#[test]
fn means_loadings_places_and_extremity() {
    let (found, expected) = flat();
    same(&found["participant_xy"], &expected["participant_xy"], "xy", |_, _| 1e-8);
    let tolerance = |path: &str, _: f64| {
        let is_later = ["priority", "consensus", "n_"].iter().any(|field| path.contains(field));
        if is_later { f64::INFINITY } else { 1e-8 }
    };
    same(&found["statements"], &expected["statements"], "statements", tolerance);
    let mut without_solver = expected["pca"].clone();
    without_solver["auto_solver_used_by_default"] = Value::Null;
    same(&found["pca"], &without_solver, "pca", |_, _| 1e-9);
}

#[test]
fn flat_groups() {
    let (found, mut expected) = flat();
    for k in ["2", "3", "4", "5"] {
        expected["kmeans"][k]["best_of_100_kmeanspp"] = Value::Null;
        let exact = |path: &str, _: f64| if path.contains("labels") || path.contains("sizes") { 0.0 } else { 1e-9 };
        let inertia = |path: &str, value: f64| if path.contains("inertia") { 1e-9 * value } else { 1e-8 };
        let (found, expected) = (&found["kmeans"][k], &expected["kmeans"][k]);
        same(&found["silhouette"], &expected["silhouette"], k, |_, _| 1e-9);
        same(&found["labels"], &expected["labels"], k, exact);
        same(found, expected, k, inertia);
    }
    for key in ["chosen_k", "group_sizes", "labels"] {
        same(&found[key], &expected[key], key, |_, _| 0.0);
    }
}

#[test]
fn two_levels() {
    let found = written(Method::TwoLevel, None);
    let expected: Value =
        serde_json::from_slice(include_bytes!("../../data/polis/ssis-land-bank/expected.two-level.json")).unwrap();
    for key in ["participants_kept", "base_clusters", "chosen_k", "group_sizes", "kept_participant_ids", "labels"] {
        same(&found[key], &expected[key], key, |_, _| 0.0);
    }
    for k in ["2", "3", "4", "5"] {
        same(&found["kmeans"][k], &expected["k_tried"][k], k, |_, _| 1e-9);
    }
    let index = found["polis_service"]["adjusted_rand_index"].as_f64().unwrap();
    assert!((index - expected["adjusted_rand_index_with_published"].as_f64().unwrap()).abs() < 1e-12 && 0.95 <= index);
}

#[test]
fn statistics_with_the_labels_of_the_reference() {
    let expected = expected();
    let bytes = include_bytes!("../../data/polis/ssis-land-bank/expected.json");
    let labels = labels::read(bytes, dialogue().votes.participants()).unwrap();
    // Labels from elsewhere count, whatever the method would have made.
    let found = written(Method::TwoLevel, Some(&labels));
    let statements = |path: &str, value: f64| match path {
        _ if path.contains("n_") => 0.0,
        _ if path.contains("consensus") => 1e-12,
        _ if path.contains("priority") => 1e-8 * value,
        _ => 1e-8,
    };
    same(&found["statements"], &expected["statements"], "statements", statements);
    let groups = |path: &str, _: f64| if path.contains("n-") || path.contains("tid") { 0.0 } else { 1e-9 };
    for key in ["groups", "consensus", "labels", "group_sizes", "chosen_k", "polis_service"] {
        same(&found[key], &expected[key], key, groups);
    }
    let counts = |value: &Value| {
        let groups = value["groups"].as_array().unwrap().iter();
        let rows = groups.flat_map(|group| group["statements"].as_array().unwrap());
        rows.map(|row| [1, 2, 3].map(|at| row[at].as_f64().unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(counts(&found), counts(&expected));
}

#[test]
fn p_values_far_out_are_right_too() {
    let (found, expected) = flat();
    let relative = |path: &str, value: f64| if path.contains("p-value") { 1e-9 * value } else { f64::INFINITY };
    same(&found["consensus"], &expected["consensus"], "consensus", relative);
    same(&found["groups"], &expected["groups"], "groups", relative);
}

#[test]
fn the_fields_are_those_of_the_reference_but_for_its_libraries_and_our_settings() {
    let (found, expected) = flat();
    let names = |value: &Value| {
        let mut names = BTreeSet::new();
        fields(value, "", &mut names);
        names
    };
    let (found, expected) = (names(&found), names(&expected));
    let more: Vec<&String> = found.difference(&expected).collect();
    assert_eq!(more, ["/settings/grouping", "/settings/labels"]);
    let is_theirs = |name: &&String| {
        let theirs = ["/reference/", "auto_solver_used_by_default/", "best_of_100_kmeanspp/"];
        !theirs.iter().any(|part| name.contains(part))
    };
    assert_eq!(expected.difference(&found).filter(is_theirs).count(), 0);
}
