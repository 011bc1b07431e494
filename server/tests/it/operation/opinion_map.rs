//! `medmig opinion-map`: what whoever compares it sees.

use serde_json::{Value, json};

use crate::support::program::Program;

/// Two camps of so many people, who vote on ten statements; the last one of them passes on all.
fn votes(people: usize) -> String {
    let row = |person: usize, statement: usize| {
        let vote = match (person + 1 == people, (person + statement) % 2) {
            (true, _) => "0",
            (false, 0) => "1",
            (false, _) => "-1",
        };
        format!("{},{statement},{person},{vote}\n", person * 10 + statement)
    };
    let rows = (0..people).flat_map(|person| (0..10).map(move |statement| row(person, statement)));
    format!("timestamp,comment-id,voter-id,vote\n{}", rows.collect::<String>())
}

/// A program beside a folder `land-bank` with these votes.
fn program(votes: &str) -> Program {
    let program = Program::new();
    let comments: String =
        (0..10).map(|statement| format!("{statement},{},x\n", if statement == 9 { -1 } else { 1 })).collect();
    std::fs::create_dir(program.file("land-bank")).unwrap();
    std::fs::write(program.file("land-bank/votes.csv"), votes).unwrap();
    std::fs::write(program.file("land-bank/comments.csv"), format!("comment-id,moderated,comment-body\n{comments}"))
        .unwrap();
    program
}

/// What it prints with these arguments after the folder.
fn printed(program: &Program, more: &[&str]) -> Value {
    let output = program.run(&[&["opinion-map", "land-bank"][..], more].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What it says when it fails.
fn said(program: &Program, more: &[&str]) -> String {
    let output = program.run(&[&["opinion-map", "land-bank"][..], more].concat());
    assert!(!output.status.success() && output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn the_map_of_an_export_is_printed_as_json_in_two_levels_or_flat() {
    let program = program(&votes(41));

    let (two_level, flat) = (printed(&program, &[]), printed(&program, &["--grouping", "flat"]));

    assert_eq!((&two_level["dataset"], &two_level["settings"]["grouping"]), (&json!("land-bank"), &json!("two-level")));
    assert_eq!(flat["settings"]["grouping"], "flat");
    for map in [&two_level, &flat] {
        assert_eq!(map["input"]["moderated_out_ids"], json!([9]));
        assert_eq!((&map["participants_kept"], &map["polis_service"]), (&json!(41), &Value::Null));
        assert_eq!(map["statements"].as_array().unwrap().len(), 10);
        assert_eq!(map["groups"][0]["statements"][0][3], map["groups"][0]["size"]);
    }
}

#[test]
fn groups_from_elsewhere_are_counted_instead() {
    let program = program(&votes(40));
    std::fs::write(program.file("labels.json"), r#"{"kept_participant_ids":[0,1,2],"labels":[4,4,7]}"#).unwrap();

    let map = printed(&program, &["--labels", "labels.json"]);

    assert_eq!((&map["chosen_k"], &map["group_sizes"]), (&json!(2), &json!([2, 1])));
    assert_eq!((&map["groups"][0]["id"], &map["groups"][1]["id"]), (&json!(4), &json!(7)));
    assert_eq!(map["labels"].as_array().unwrap()[..4], [json!(4), json!(4), json!(7), Value::Null]);
}

/// An earlier map in which the groups were called the other way round, and what lay to the right lay to the left.
fn turned(map: &Value) -> Value {
    let mut map = map.clone();
    for label in map["labels"].as_array_mut().unwrap() {
        *label = label.as_u64().map_or(Value::Null, |label| json!(5 - label));
    }
    for statement in map["statements"].as_array_mut().unwrap() {
        statement["pc1"] = json!(-statement["pc1"].as_f64().unwrap());
    }
    map
}

#[test]
fn sides_and_names_are_those_of_an_earlier_map() {
    let program = program(&votes(41));
    let alone = printed(&program, &[]);
    std::fs::write(program.file("last.json"), turned(&alone).to_string()).unwrap();

    let held = printed(&program, &["--last", "last.json"]);

    let of_first = |map: &Value| (map["labels"][0].as_u64().unwrap(), map["participant_xy"][0][0].as_f64().unwrap());
    let ((label, x), (held_label, held_x)) = (of_first(&alone), of_first(&held));
    assert_eq!(held_label, 5 - label);
    assert!(0.5 < x.abs() && (held_x + x).abs() < 1e-9, "{x} and {held_x}");
    let mut names: Vec<_> =
        held["groups"].as_array().unwrap().iter().map(|group| group["id"].as_u64().unwrap()).collect();
    names.sort_unstable();
    let mut expected: Vec<_> =
        alone["groups"].as_array().unwrap().iter().map(|group| 5 - group["id"].as_u64().unwrap()).collect();
    expected.sort_unstable();
    assert_eq!(names, expected);

    std::fs::write(program.file("again.json"), held.to_string()).unwrap();
    assert_eq!(printed(&program, &["--last", "again.json"]), held, "from one time to the next");
    let shown = |more: &[&str]| printed(&program, &[&["--publishable"][..], more].concat())["groups"].clone();
    assert_eq!(shown(&["--last", "again.json"])[0]["id"], json!(5 - shown(&[])[0]["id"].as_u64().unwrap()));
}

#[test]
fn an_earlier_map_that_holds_no_participants_is_refused() {
    let program = program(&votes(41));
    std::fs::write(program.file("last.json"), printed(&program, &["--publishable"]).to_string()).unwrap();

    let said = said(&program, &["--last", "last.json"]);

    assert!(said.starts_with("medmig: last.json: ") && said.contains("missing field"), "{said}");
}

#[test]
fn what_is_publishable_has_no_participant_and_no_lone_group() {
    let program = program(&votes(41));

    let map = printed(&program, &["--publishable"]);

    let sizes: Vec<_> = map["group_sizes"].as_array().unwrap().iter().filter_map(Value::as_u64).collect();
    assert!(sizes.iter().all(|size| 10 <= *size) && sizes.iter().sum::<u64>() == 41, "{sizes:?}");
    assert_eq!(map["participants_kept"], Value::Null, "how many voted on little is not told");
    assert_eq!((&map["participant_xy"], &map["labels"], &map["kmeans"]), (&Value::Null, &Value::Null, &Value::Null));
    let small = printed(&self::program(&votes(12)), &["--publishable"]);
    assert_eq!((&small["chosen_k"], &small["groups"]), (&Value::Null, &json!([])));
}

#[test]
fn what_cannot_be_read_is_told_in_one_sentence_with_file_line_and_column() {
    let bad = program("timestamp,comment-id,voter-id,vote\n1,0,0,1\n2,0,1,yes\n");
    assert_eq!(said(&bad, &[]), "medmig: votes.csv, line 3, column 4 (vote): is not 1, 0 or -1\n");

    let program = program(&votes(12));
    std::fs::write(program.file("labels.json"), "{\n\"kept_participant_ids\":[0],\"labels\":[x]}").unwrap();
    let labels = said(&program, &["--labels", "labels.json"]);
    assert!(labels.starts_with("medmig: labels.json: ") && labels.contains("line 2 column"), "{labels}");
    std::fs::remove_file(program.file("land-bank/comments.csv")).unwrap();
    assert!(said(&program, &[]).starts_with("medmig: cannot read land-bank/comments.csv: "));
}

#[test]
fn it_asks_for_no_settings() {
    let program = program(&votes(12)).with("MEDMIG_DATABASE_URL", "mysql://somewhere/medmig");
    assert_eq!(printed(&program, &[])["participants_kept"], 12);
}
