//! Mutations of what claims rest on.

use claims::{
    check::check,
    finding::Check,
    sources::{Comment, Sources},
};

use crate::support::{
    corpus::{All, corpus},
    sources::harnosand,
};

#[track_caller]
fn assert_source_is_missed(change: impl Fn(&mut Comment)) {
    let all = All::new();
    let mut changed: Sources = harnosand();
    changed.comments.iter_mut().for_each(change);
    let sentences = corpus(&all);
    let resting = || sentences.iter().filter(|right| !right.claim.support.comments.is_empty());
    assert!(18 <= resting().count());
    for right in resting() {
        let found = check(&right.claim, &changed);
        assert!(found.iter().any(|one| one.check == Check::Source), "line {}", right.line);
    }
}

#[test]
fn a_comment_that_is_withdrawn() {
    assert_source_is_missed(|comment| comment.shown = None);
}

#[test]
fn a_comment_that_is_masked_afterwards() {
    assert_source_is_missed(|comment| comment.shown = Some("Jag har fått träffa ▮▮▮▮ läkare.".to_owned()));
}

#[test]
fn a_comment_that_is_gone() {
    let mut changed = harnosand();
    changed.comments.clear();
    let all = All::new();
    for right in corpus(&all).iter().filter(|right| !right.claim.support.comments.is_empty()) {
        assert!(check(&right.claim, &changed).iter().any(|one| one.check == Check::Source), "line {}", right.line);
    }
}
