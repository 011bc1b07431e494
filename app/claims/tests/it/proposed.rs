//! The proposed draft: what the result bears, in words that pass every check.

use std::collections::BTreeSet;

use claims::{
    check::may_be_published,
    claim::Kind,
    propose::{Proposal, propose},
    render::text,
    sources::{Sources, Topic},
    summary::{Summary, check_summary},
};
use uuid::Uuid;

use crate::support::sources::{eskilstuna, harnosand, little, sundsvall};

fn first_wordings(sources: &Sources, proposals: &[Proposal]) -> Vec<String> {
    proposals.iter().map(|proposal| text(&proposal.wordings[0], sources)).collect()
}

#[test]
fn every_wording_may_be_published_and_the_strongest_comes_first() {
    for sources in [harnosand(), eskilstuna(), little(), sundsvall()] {
        let proposals = propose(&sources);
        assert!(proposals.windows(2).all(|pair| pair[1].rank <= pair[0].rank));
        for claim in proposals.iter().flat_map(|proposal| &proposal.wordings) {
            assert!(may_be_published(claim, &sources), "{}", text(claim, &sources));
        }
    }
}

#[test]
fn every_kind_is_proposed_in_two_or_three_wordings() {
    let sources = harnosand();
    let proposals = propose(&sources);
    let kinds: BTreeSet<String> = proposals.iter().map(|proposal| format!("{:?}", proposal.wordings[0].kind)).collect();
    assert_eq!(kinds.len(), 8, "{kinds:?}");
    for proposal in &proposals {
        assert!(
            (2..=3).contains(&proposal.wordings.len()),
            "{:?}",
            first_wordings(&sources, std::slice::from_ref(proposal))
        );
        let texts: BTreeSet<String> = proposal.wordings.iter().map(|claim| text(claim, &sources)).collect();
        assert_eq!(texts.len(), proposal.wordings.len());
    }
}

#[test]
fn a_proposal_says_what_the_figures_say() {
    let sources = harnosand();
    let said = first_wordings(&sources, &propose(&sources));
    for expected in [
        "214\u{a0}svar har kommit.",
        "De som svarade är överens om ”Jag måste ofta berätta samma sak flera gånger”: 91\u{a0}% av dem som svarade på påståendet håller med.",
        "Flest valde ”Ringa och prata med någon direkt” på frågan ”Hur vill du komma i kontakt med vården?” (56\u{a0}% av dem som fick frågan).",
        "I kommentarerna återkommer ämnet ”att få träffa samma personal”.",
    ] {
        assert!(said.iter().any(|sentence| sentence == expected), "{expected}\n{}", said.join("\n"));
    }
}

#[test]
fn the_best_of_each_kind_make_a_whole_summary() {
    let sources = harnosand();
    let mut claims = Vec::new();
    for proposal in propose(&sources) {
        let claim = proposal.wordings[0].clone();
        if claims.iter().filter(|known: &&claims::claim::Claim| known.kind == claim.kind).count() < 2 {
            claims.push(claim);
        }
    }
    assert!(claims.iter().any(|claim| claim.kind == Kind::Division));
    assert_eq!(check_summary(&Summary { claims, ..Summary::default() }, &sources), []);
}

#[test]
fn a_topic_ranks_by_how_much_of_what_was_written_is_about_it() {
    let mut sources = harnosand();
    let (six, everything) = (sources.topics[0].clone(), sources.comments.iter().map(|comment| comment.id).collect());
    let (id, label) = (Uuid::from_u128(2), "vården".to_owned());
    sources.topics.push(Topic { id, label, comments: everything, written: 60 });
    let found = propose(&sources);
    let rank = |topic: Uuid| found.iter().find(|one| one.wordings[0].kind == Kind::Topic(topic)).unwrap().rank;
    assert_eq!((rank(six.id), rank(id)), (40 + 50 * 6 / 7, 40 + 50), "of seven comments");
}

#[test]
fn of_twenty_four_it_is_said_how_many() {
    let sources = little();
    let said = first_wordings(&sources, &propose(&sources));
    assert!(said.iter().any(|sentence| sentence.starts_with("14 av 24 svar lutar åt ”svårt”")), "{}", said.join("\n"));
}

#[test]
fn two_groups_that_differ_are_told_with_the_higher_share_first() {
    let sources = sundsvall();
    let said = first_wordings(&sources, &propose(&sources));
    let asked = "”Hur lätt eller svårt är det för dig att få kontakt med vården när du behöver den?”";
    for expected in [
        format!(
            "De som är 65 år eller äldre lutar oftare åt ”svårt” än de som är 18–39 år på frågan {asked}: 60\u{a0}% mot 24\u{a0}%."
        ),
        format!("Kvinnor lutar oftare än män åt ”svårt” på frågan {asked}: 53\u{a0}% mot 34\u{a0}%."),
    ] {
        assert!(said.contains(&expected), "{expected}\n{}", said.join("\n"));
    }
}
