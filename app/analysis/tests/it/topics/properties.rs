//! What holds for any comments.

use analysis::topics::agreement::{Agreement, agreement};
use analysis::topics::{Proposal, propose};
use proptest::prelude::*;

use super::by_text;

/// Words that make topics, inflected and compound, small words, and words of one's own.
const WORDS: &[&str] = &[
    "bussen",
    "bussar",
    "busshållplatsen",
    "väntetid",
    "väntetiderna",
    "vänta",
    "telefonkö",
    "telefonen",
    "ringa",
    "kön",
    "läkare",
    "läkarna",
    "samma",
    "hemtjänsten",
    "hemtjänst",
    "mamma",
    "och",
    "är",
    "inte",
    "the",
    "letter",
    "hoitaja",
    "Ärla",
    "1177",
];

fn comment() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => prop::collection::vec(prop::sample::select(WORDS), 0..8).prop_map(|words| words.join(" ")),
        1 => ".*",
        1 => "[a-zåäö ]{0,40}",
    ]
}

fn comments() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(comment(), 0..40)
}

/// Topics as a person may set them.
fn topics() -> impl Strategy<Value = Vec<Vec<u8>>> {
    prop::collection::vec(prop::collection::vec(0_u8..30, 1..9), 0..7)
}

/// What a proposal says of voices, by text.
fn voices(proposal: &Proposal, comments: &[String]) -> Vec<(String, u64)> {
    proposal.voices.iter().map(|voice| (comments[voice.comment].clone(), voice.distance.to_bits())).collect()
}

proptest! {
    #[test]
    fn the_order_of_comments_does_not_matter((comments, shuffled) in comments().prop_flat_map(|comments| {
        (Just(comments.clone()), Just(comments).prop_shuffle())
    })) {
        let (one, other) = (propose(&comments), propose(&shuffled));
        prop_assert_eq!(by_text(&one, &comments), by_text(&other, &shuffled));
        prop_assert_eq!(voices(&one, &comments), voices(&other, &shuffled));
    }

    #[test]
    fn an_empty_comment_changes_nothing(comments in comments(), empty in prop::sample::select(vec!["", "   ", "\n", "och", "…"])) {
        let mut more = comments.clone();
        more.push(empty.to_owned());
        let (one, other) = (propose(&comments), propose(&more));
        prop_assert_eq!(&one.topics, &other.topics);
        prop_assert_eq!(one.voices, other.voices);
    }

    #[test]
    fn every_comment_of_a_topic_is_there_once_and_every_figure_is_a_share(comments in comments()) {
        let proposal = propose(&comments);
        for topic in &proposal.topics {
            let mut members: Vec<usize> = topic.members.iter().map(|member| member.comment).collect();
            prop_assert!(topic.members.iter().all(|member| 0.0 < member.weight && member.weight <= 1.0));
            prop_assert!(2 <= members.len() && members.iter().all(|member| *member < comments.len()));
            prop_assert!(topic.typical.iter().all(|typical| members.contains(typical)));
            members.sort_unstable();
            members.dedup();
            prop_assert_eq!(members.len(), topic.members.len());
        }
        prop_assert!(proposal.voices.iter().all(|voice| voice.comment < comments.len() && (0.0..=1.0).contains(&voice.distance)));
    }

    #[test]
    fn every_word_of_a_label_is_a_word_of_several_comments(comments in comments()) {
        let topics = propose(&comments).topics;
        for (at, topic) in topics.iter().enumerate() {
            prop_assert!(topics[..at].iter().all(|other| other.label != topic.label), "{} twice", topic.label);
            let words: Vec<&str> = topic.label.split(" (").next().unwrap_or_default().split(", ").collect();
            prop_assert!((1..=5).contains(&words.len()), "what is beyond three tells it from another");
            for word in words {
                prop_assert!(comments.iter().any(|text| text.to_lowercase().contains(word)), "{}", word);
            }
        }
    }

    #[test]
    fn topics_agree_wholly_with_themselves_and_never_more_than_there_is_of_them(
        one in topics(),
        other in topics(),
    ) {
        let Agreement { proposed, decided, standing } = agreement(&one, &other);
        prop_assert!(standing <= proposed.min(decided));
        let itself = agreement(&one, &one);
        prop_assert_eq!((itself.standing, itself.decided), (itself.proposed, proposed));
    }

    #[test]
    fn no_text_is_too_strange(comments in prop::collection::vec(any::<String>(), 0..12)) {
        let proposal = propose(&comments);
        prop_assert!(proposal.voices.len() <= comments.len());
    }
}

#[test]
fn very_long_words_and_texts_are_read() {
    let long = "telefonkö".repeat(2_000);
    let comments = [long.clone(), long, "å\u{30a}\u{30a}\u{308}".repeat(500), "buss ".repeat(20_000)];
    assert!(propose(&comments).topics.len() <= 2);
}
