//! Files that cannot be read: what is wrong is told with file, line and column, and nothing of the rest is taken.

use analysis::opinion_map::polis::export::Export;
use analysis::opinion_map::polis::table::Malformed;
use analysis::opinion_map::polis::{labels, last};

const VOTES: &str = "timestamp,comment-id,voter-id,vote\n5,0,7,1\n6,1,7,-1\n7,0,8,0\n4,0,7,-1\n";
const COMMENTS: &str = "comment-id,moderated,comment-body\n0,1,\"One, \"\"or\"\"\ntwo\"\n1,-1,x\n9,0,y\n";
const PARTICIPANTS: &str = "participant,xid,group-id,n-votes,0,1\n7,,1,2,1,-1\n8,a,,1,0,\n";

fn read(votes: &str, comments: &str, participants: &str) -> Result<Export, Malformed> {
    Export::read(votes.as_bytes(), comments.as_bytes(), Some(participants.as_bytes()))
}

/// The sentence for a file of votes, comments or participants in which this is written instead of that.
fn sentence(from: &str, to: &str) -> String {
    let with = |text: &str| text.replacen(from, to, 1);
    read(&with(VOTES), &with(COMMENTS), &with(PARTICIPANTS)).unwrap_err().to_string()
}

#[test]
fn columns_may_be_there_or_not_and_the_latest_vote_counts() {
    let export = read(VOTES, COMMENTS, PARTICIPANTS).unwrap();
    assert_eq!((export.votes.len(), export.listed, export.votes.hidden()), (3, 3, &[false, true][..]));
    let participants = export.participants.unwrap();
    assert_eq!(participants.groups.unwrap(), [(7, Some(1)), (8, None)].into());
    assert_eq!(participants.votes.len(), 3);
    assert_eq!(participants.votes[&(7, 0)], export.votes.row(0).next().unwrap().1);
    let comments = "is-meta,comment-id,moderated\ntrue,0,1\nf,1,1\n,2,-1\n";
    let export = Export::read(VOTES.as_bytes(), comments.as_bytes(), None).unwrap();
    assert_eq!((export.meta, export.rejected, export.participants), ([0].into(), [2].into(), None));
    assert_eq!(export.votes.hidden(), [true, false]);
}

#[test]
fn a_field_that_cannot_be_read_is_told_by_its_place() {
    let cases = [
        ("6,1,7,-1", "6,1,7,2", "votes.csv, line 3, column 4 (vote): is not 1, 0 or -1"),
        ("6,1,7,-1", "6,1,-7,-1", "votes.csv, line 3, column 3 (voter-id): is not a whole number from 0"),
        ("6,1,7,-1", "6,1.0,7,-1", "votes.csv, line 3, column 2 (comment-id): is not a whole number from 0"),
        ("6,1,7,-1", "x,1,7,-1", "votes.csv, line 3, column 1 (timestamp): is not a whole number of milliseconds"),
        ("6,1,7,-1", "6,1,7", "votes.csv, line 3, column 4 (vote): is missing"),
        ("6,1,7,-1", "6,1,7,-1,", "votes.csv, line 3, column 5: is one more than the first line has"),
        ("voter-id", "voter", "votes.csv, line 1, column voter-id: is missing"),
        ("voter-id", "vote", "votes.csv, line 1, column 4: has the name of another column"),
        ("\ntwo\"", "\ntwo", "comments.csv, line 2, column 3 (comment-body): has no closing quote"),
        ("two\"\n", "two\"x\n", "comments.csv, line 3, column 3 (comment-body): goes on after its closing quote"),
        ("1,-1,x", "0,-1,x", "comments.csv, line 4, column 1 (comment-id): has the same number as line 2"),
        ("9,0,y", "9,yes,y", "comments.csv, line 5, column 2 (moderated): is not 1, 0 or -1"),
        ("8,a,,1,0,", "8,a,,1,0,+", "participants-votes.csv, line 3, column 6 (1): is not 1, 0 or -1"),
        (
            "8,a,,1,0,",
            "8,a,-1,1,0,",
            "participants-votes.csv, line 3, column 3 (group-id): is not a whole number from 0",
        ),
        (
            "8,a,,1,0,",
            "7,a,,1,0,",
            "participants-votes.csv, line 3, column 1 (participant): has the same number as line 2",
        ),
    ];
    for (from, to, expected) in cases {
        assert_eq!(sentence(from, to), expected);
    }
}

#[test]
fn a_file_without_a_first_line_or_in_another_encoding_is_told_too() {
    let sentence = |votes: &[u8], comments: &[u8]| Export::read(votes, comments, None).unwrap_err().to_string();
    assert_eq!(sentence(b"", COMMENTS.as_bytes()), "votes.csv, line 1, column timestamp: is missing");
    let latin = b"comment-id,moderated,comment-body\n0,1,p\xe5\n";
    assert_eq!(sentence(VOTES.as_bytes(), latin), "comments.csv, line 2, column 3 (comment-body): is not UTF-8");
}

#[test]
fn labels_are_two_lists_that_go_together() {
    let read = |json: &str| labels::read(json.as_bytes(), &[3, 5, 8]).map_err(|error| error.to_string());
    assert_eq!(read(r#"{"labels":[1,null],"kept_participant_ids":[8,3],"chosen_k":2}"#), Ok([(8, 1)].into()));
    let said = |json: &str| read(json).unwrap_err();
    assert_eq!(said(r#"{"labels":[1],"kept_participant_ids":[8,3]}"#), "there are 2 kept_participant_ids and 1 labels");
    assert_eq!(said(r#"{"labels":[1],"kept_participant_ids":[4]}"#), "participant 4 has no votes");
    assert_eq!(said(r#"{"labels":[1,1],"kept_participant_ids":[8,8]}"#), "participant 8 is there twice");
    assert!(said("{\n\"labels\":[-1]}").ends_with("at line 2 column 12"), "{}", said("{\n\"labels\":[-1]}"));
}

#[test]
fn an_earlier_map_is_a_whole_one() {
    let read = |json: &str| last::read(json.as_bytes()).map_err(|error| error.to_string());
    let statements = r#""statements":[{"id":4,"pc1":0.5,"pc2":-1.0,"mean":0.1}]"#;
    let map = |lists: &str| format!("{{{statements},{lists}}}");
    let held = read(&map(r#""kept_participant_ids":[8,3],"labels":[1,null],"chosen_k":2"#)).unwrap();
    assert_ne!(held, read(&map(r#""kept_participant_ids":[8,3],"labels":[]"#)).unwrap(), "no groups have no names");
    let uneven = read(&map(r#""kept_participant_ids":[8,3],"labels":[1]"#)).unwrap_err();
    assert_eq!(uneven, "there are 2 kept_participant_ids and 1 labels");
    assert!(read(r#"{"statements":[{"id":4,"x":3}]}"#).unwrap_err().starts_with("missing field `pc1`"));
}
