//! Few comments, as people write them.

use std::collections::BTreeSet;

use analysis::topics::propose;

use super::{sets, topics};

const EIGHT: [&str; 8] = [
    "Väntetiden på vårdcentralen är för lång.",
    "Bussen till sjukhuset går för sällan.",
    "Samma läkare varje gång, tack.",
    "Jag fick vänta tre veckor på en tid.",
    "Det går inga bussar på kvällen.",
    "Utan bil kommer man inte till sjukhuset, bussen är indragen.",
    "Jag vill träffa samma läkare.",
    "Väntetiderna måste bli kortare!",
];

#[test]
fn eight_comments_have_topics() {
    let topics = topics(&EIGHT);

    let comments: BTreeSet<BTreeSet<usize>> = topics.iter().map(|(_, comments)| comments.clone()).collect();
    assert_eq!(comments, sets(&[&[0, 3, 7], &[1, 4, 5], &[2, 6]]), "{topics:?}");
    let labels: String = topics.iter().map(|(label, _)| format!("{label}\n")).collect();
    assert!(["bussen", "väntetiden", "läkare"].iter().all(|word| labels.contains(word)), "{labels}");
}

#[test]
fn inflected_and_compound_words_are_of_one_topic() {
    let about_the_centre =
        ["Vårdcentralens telefon är stängd", "Ring vårdcentraler", "På vårdcentralen ringer de inte"];
    let about_doctors = ["Läkarbesöket ställdes in", "Inga läkartider", "Läkarna slutar", "En läkare till"];
    let found = topics(&[&about_the_centre[..], &about_doctors[..]].concat());
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().any(|(_, comments)| *comments == BTreeSet::from([0, 1, 2])), "{found:?}");
}

#[test]
fn what_all_write_about_is_a_topic_too() {
    let found = topics(&["Bussen är sen", "Jag tar bussen", "Bussen!", "Ingen buss", "Bussarna är fulla"]);
    assert_eq!(found, [("bussen".to_owned(), BTreeSet::from([0, 1, 2, 3, 4]))]);
}

#[test]
fn a_comment_may_have_several_topics_or_none() {
    let mut comments = EIGHT.to_vec();
    comments.push("Både väntetiden och bussen till sjukhuset är eländiga.");
    comments.push("Krokusarna blommar.");
    comments.push("");
    let found = topics(&comments);
    let of = |comment: usize| found.iter().filter(|(_, comments)| comments.contains(&comment)).count();
    assert_eq!((of(8), of(9), of(10)), (2, 0, 0), "{found:?}");
}

#[test]
fn a_word_that_one_person_wrote_is_in_no_label() {
    let mut comments = EIGHT.to_vec();
    comments.push("Bussen till Häggdånger! Hälsar Rut-Gunborg, Bönhamnsvägen 4, 070-1740605");
    for (label, _) in topics(&comments) {
        for word in label.split(", ") {
            // In whatever form they wrote it.
            let stem: String = word.chars().take(word.chars().count().saturating_sub(3)).collect();
            let writers = comments.iter().filter(|text| text.to_lowercase().contains(&stem)).count();
            assert!(2 <= writers, "{word}");
        }
    }
}

#[test]
fn from_twenty_comments_on_three_people_must_have_written_a_word() {
    let many: Vec<String> =
        (0..20).map(|at| format!("Bussen {}", ["kommer", "dröjer", "vänder", "brinner"][at % 4])).collect();
    let mut comments: Vec<&str> = many.iter().map(String::as_str).collect();
    comments.extend(["Trappan är hal", "Ingen tar trappan"]);
    assert!(topics(&comments).iter().all(|(label, _)| !label.contains("trappan")));
    comments.push("Trappan igen");
    assert!(topics(&comments).iter().any(|(label, _)| label.contains("trappan")));
}

#[test]
fn a_name_is_in_no_label_however_many_wrote_it() {
    let found =
        topics(&["Fråga Annelie i receptionen", "Det är Annelie som svarar i receptionen", "Annelie, receptionen!"]);
    assert_eq!(found, [("receptionen".to_owned(), BTreeSet::from([0, 1, 2]))]);
}

#[test]
fn the_one_who_speaks_of_something_else_is_farthest_away() {
    let mut comments = EIGHT.to_vec();
    comments.push("Min granne är döv och ingen kan teckenspråk.");
    let voices = propose(&comments).voices;
    assert_eq!((voices[0].comment, voices[0].distance), (8, 1.0));
    assert_eq!(voices.len(), 9);
    assert!(voices.is_sorted_by(|one, next| next.distance <= one.distance));
}

#[test]
fn typical_comments_are_members_and_say_different_things() {
    let comments = [
        "Bussen är sen",
        "Bussen är sen!",
        "bussen är sen",
        "En buss om dagen",
        "Tandläkaren är dyr",
        "Tandläkare är dyra",
    ];
    for topic in propose(&comments).topics {
        assert!(topic.typical.iter().all(|typical| topic.members.iter().any(|member| member.comment == *typical)));
        let said: Vec<String> = topic.typical.iter().map(|at| comments[*at].to_lowercase().replace('!', "")).collect();
        assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), said.len(), "{said:?}");
    }
}

#[test]
fn comments_in_other_languages_are_read_in_theirs() {
    let found = topics(&[
        "The letters are hard to understand.",
        "Nobody understands the letter that came.",
        "Haluaisin suomenkielisen hoitajan.",
        "Suomenkielinen hoitaja olisi hyvä.",
        "Läkarna byts hela tiden.",
        "Läkaren var ny igen.",
    ]);
    let comments: BTreeSet<BTreeSet<usize>> = found.iter().map(|(_, comments)| comments.clone()).collect();
    assert_eq!(comments, sets(&[&[0, 1], &[2, 3], &[4, 5]]), "{found:?}");
}

#[test]
fn comments_that_say_nothing_have_no_topics() {
    assert!(propose(&["Hej", "Nej", "Vet inte", "-", "…", "1", "", "Inget"]).topics.is_empty());
    assert!(propose(&[""; 0]).topics.is_empty());
}
