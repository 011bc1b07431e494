//! `medmig topics`: what whoever measures it sees.

use crate::support::program::Program;

const COMMENTS: &str = "\
a1\tVäntetiden på vårdcentralen är för lång.
b2\tBussen till sjukhuset går för sällan.
c3\tVäntetiderna måste bli kortare!
d4\tDet går inga bussar på kvällen.
e5\tKrokusarna blommar.
f6\tJag fick vänta tre veckor på en tid.
";

#[test]
fn ids_come_out_with_topics_from_a_file_or_from_standard_input() {
    let program = Program::new();
    std::fs::write(program.file("comments.tsv"), COMMENTS).unwrap();

    let from_file = program.run(&["topics", "comments.tsv"]);
    let from_input = program.run_with(&["topics", "-"], COMMENTS.as_bytes());

    let said = String::from_utf8(from_file.stdout.clone()).unwrap();
    let lines: Vec<Vec<&str>> = said.lines().map(|line| line.split('\t').collect()).collect();
    let of = |number: &str| lines.iter().filter(|line| line[1] == number).map(|line| line[0]).collect::<Vec<_>>();
    assert!(lines.iter().all(|line| line.len() == 3), "{said}");
    assert_eq!((of("1"), of("2")), (vec!["a1", "c3", "f6"], vec!["b2", "d4"]), "{said}");
    assert!(lines[1][2].starts_with("buss"), "{said}");
    assert_eq!(from_file.stdout, from_input.stdout);
}

#[test]
fn a_bad_line_or_file_is_told_in_one_sentence_that_quotes_nobody() {
    let program = Program::new();
    let wrong = program.run_with(&["topics", "-"], "a1\tBussen är sen\nbara ord\n".as_bytes());
    let missing = program.run(&["topics", "no-such-file.tsv"]);

    let said = |output: std::process::Output| {
        assert!(!output.status.success() && output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(said(wrong), "medmig: line 2 has no tab between an id and a text\n");
    assert!(said(missing).starts_with("medmig: cannot read no-such-file.tsv: "));
}

#[test]
fn it_asks_for_no_settings() {
    let program = Program::new().with("MEDMIG_DATABASE_URL", "mysql://somewhere/medmig");
    let output = program.run_with(&["topics", "-"], b"");
    assert!(output.status.success() && output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn twenty_thousand_comments_are_done_in_a_moment() {
    let lines: Vec<String> =
        (0..20_000).map(|at| format!("{at}\t{}\n", COMMENTS.lines().nth(at % 6).unwrap())).collect();
    let output = Program::new().run_with(&["topics", "-"], lines.concat().as_bytes());
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && 15_000 < said.lines().count(), "{}", said.lines().count());
}
