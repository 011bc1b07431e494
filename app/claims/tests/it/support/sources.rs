//! The made-up sources: Härnösand with two rounds beside it, Eskilstuna, and a round of twenty-four.

use std::sync::LazyLock;

use analysis::{
    age::{AgeBand, AgeRange},
    figures::{Category, RoundFigures},
    shape::Sex,
    stored::StoredResult,
};
use claims::sources::{Comment, Ends, Fact, Population, Question, Round, Sources, Topic, Whose};
use uuid::Uuid;

use super::rounds::{Alike, Answers, People, figures, of_camps, of_groups};

/// The questions by the names that the corpus uses, with the statements of the last one.
pub const HARNOSAND: [&str; 6] = ["kontakt", "satt", "flera", "samarbete", "ihop", "pastaenden"];
pub const ESKILSTUNA: [&str; 2] = ["fa-vard", "viktigast"];
pub const STATEMENTS: [&str; 7] = ["samma", "beratta", "ringa", "journal", "anhoriga", "hem", "vanta"];

fn question(key: &str) -> Question {
    let scale = |low: &str, high: &str| {
        let texts = [
            format!("Mycket {low}"),
            format!("Ganska {low}"),
            format!("Varken {high} eller {low}"),
            format!("Ganska {high}"),
            format!("Mycket {high}"),
        ];
        (Some(Ends { low: low.to_owned(), high: high.to_owned() }), texts.to_vec())
    };
    let options = |all: &[&str]| (None, all.iter().map(|one| (*one).to_owned()).collect());
    let (text, (ends, options)): (&str, (Option<Ends>, Vec<String>)) = match key {
        "kontakt" => (
            "Hur lätt eller svårt är det för dig att få kontakt med vården när du behöver den?",
            scale("svårt", "lätt"),
        ),
        "fa-vard" => {
            ("Hur lätt eller svårt är det för dig att få vård och omsorg när du behöver?", scale("svårt", "lätt"))
        }
        "samarbete" => ("Hur bra eller dåligt tycker du att de samarbetar?", scale("dåligt", "bra")),
        "satt" => ("Hur vill du komma i kontakt med vården?", options(&WAYS)),
        "flera" => (
            "Har du, eller någon du hjälper, kontakt med flera delar av vården och omsorgen just nu?",
            options(&SEVERAL),
        ),
        "viktigast" => ("Vad är viktigast för att vården och omsorgen ska kännas nära för dig?", options(&NEAR)),
        "ihop" => ("Vad är viktigt för dig för att vården och omsorgen ska hänga ihop?", options(&[])),
        _ => ("Vad tycker du om det här?", options(&OPINIONS)),
    };
    let put_to_some = key == "samarbete";
    Question { text: text.to_owned(), ends, options, standard: Some(key.to_owned()), put_to_some, added: Vec::new() }
}

const WAYS: [&str; 8] = [
    "Ringa och prata med någon direkt",
    "Bli uppringd på en tid som jag vet i förväg",
    "Skriva ett meddelande på nätet",
    "Prata med någon i ett videosamtal",
    "Gå till hälsocentralen",
    "Få besök hemma",
    "Låta en anhörig ta kontakten",
    "Något annat",
];
const SEVERAL: [&str; 4] = ["Ja, två eller fler", "Nej, bara en", "Nej, ingen just nu", "Jag vet inte"];
const NEAR: [&str; 4] = [
    "Att det är kort väg till vårdcentralen",
    "Att få träffa samma personal",
    "Att få svar snabbt när jag hör av mig",
    "Att kunna sköta ärenden på nätet",
];
const OPINIONS: [&str; 7] = [
    "Jag får träffa samma personal när det är viktigt för mig.",
    "Jag måste ofta berätta samma sak flera gånger.",
    "Jag vet vem jag ska ringa om jag undrar något om min vård.",
    "Det är bra om all personal i vården kan läsa min journal.",
    "Anhöriga får ta för stort ansvar för att vården ska fungera.",
    "Den som kommer hem från sjukhuset får den hjälp som behövs.",
    "Jag väntar hellre några dagar för att få träffa någon som känner mig.",
];

/// A round of this name, in which these questions were put.
pub fn round(name: &str, figures: RoundFigures, keys: &[&str]) -> Round {
    let fingerprint = StoredResult::of(&figures).unwrap().fingerprint().to_owned();
    let questions = keys.iter().map(|key| question(key)).collect();
    Round { whose: Whose::Own, name: name.to_owned(), fingerprint, superseded: Vec::new(), figures, questions }
}

fn people<'a>(all: u32, sexes: &'a [u32]) -> People<'a> {
    People { all, ages: &[0, 6, 11, 28, 71, 64, 26], sexes, channels: &[170, 6, 8, 30] }
}

/// Härnösand, spring 2026.
pub fn harnosand() -> Sources {
    let votes = [[70, 98, 36], [186, 8, 10], [92, 88, 24], [160, 22, 22], [120, 30, 54], [20, 160, 24], [100, 84, 20]];
    let own = figures(
        &people(214, &[126, 74, 6]),
        &[
            Answers::Scale(&[44, 85, 25, 38, 11, 6]),
            Answers::Choices(&[120, 105, 88, 54, 72, 34, 20, 8]),
            Answers::Choice(&[126, 44, 24, 12]),
            Answers::ScaleIf { place: 2, option: 0, counts: &[28, 36, 20, 22, 8, 6] },
            Answers::Text,
            Answers::Opinion(&votes),
        ],
    );
    let before = figures(
        &people(198, &[110, 78, 6]),
        &[Answers::Scale(&[20, 56, 30, 58, 24, 5]), Answers::Choices(&[100, 95, 50, 50, 66, 31, 18, 8])],
    );
    let beside = figures(&people(150, &[80, 60, 5]), &[Answers::Scale(&[30, 60, 15, 30, 10])]);
    let small = little().rounds.remove(0);
    Sources {
        rounds: vec![
            round("Härnösand, våren 2026", own, &HARNOSAND),
            round("Härnösand, våren 2025", before, &HARNOSAND[..2]),
            round("Timrå, våren 2026", beside, &HARNOSAND[..1]),
            small,
        ],
        comments: comments(),
        topics: vec![Topic {
            id: Uuid::from_u128(1),
            label: "att få träffa samma personal".to_owned(),
            comments: (100..106).map(Uuid::from_u128).collect(),
            written: 60,
        }],
        ..about()
    }
}

/// What all of them share.
pub fn about() -> Sources {
    let ages = |from, to| Category::Ages(AgeRange { from, to });
    let fact = |key: &str, words: &str| Fact { key: key.to_owned(), words: words.to_owned() };
    Sources {
        rounds: Vec::new(),
        comments: Vec::new(),
        topics: Vec::new(),
        facts: vec![fact("1177", "1177"), fact("stangd", "den 6 mars 2026"), fact("lilla", "Bjärtrå den 6 mars 2026")],
        population: Some(Population {
            all: 24_800,
            groups: vec![
                (Category::Sex(Sex::Woman), 12_300),
                (Category::Sex(Sex::Man), 12_500),
                (ages(25, Some(39)), 4_700),
                (ages(40, Some(64)), 7_900),
                (ages(65, Some(79)), 4_600),
                (ages(80, None), 1_800),
            ],
        }),
        hard_words: vec![("implementer".to_owned(), "införa".to_owned())],
    }
}

fn comments() -> Vec<Comment> {
    let texts = [
        "Jag har fått träffa sju olika läkare på två år.",
        "Det är för många som har hand om en bit var. Ingen ser hela mig.",
        "Nya ansikten i hemtjänsten nästan varje dag.",
        "Att de som kommer hem till mig har läst på innan.",
        "Min sköterska har kommit till mig i fyra år. Det är värt mer än allt annat.",
        "Varje gång börjar vi om från början.",
        "Jag hör dåligt och telefonen är ett elände. Ändå är det alltid telefonen man hänvisas till.",
    ];
    let comment = |(at, text): (usize, &&str)| Comment {
        id: Uuid::from_u128(100 + at as u128),
        writer: Uuid::from_u128(500 + at as u128),
        shown: Some((*text).to_owned()),
        lone_voice: at == 6,
        at_meeting: false,
    };
    texts.iter().enumerate().map(comment).collect()
}

/// Eskilstuna, with a ranking.
pub fn eskilstuna() -> Sources {
    let own = figures(
        &people(187, &[100, 70, 7]),
        &[Answers::Scale(&[18, 27, 30, 70, 30, 6]), Answers::Ranking(&[44, 62, 45, 22])],
    );
    Sources { rounds: vec![round("Eskilstuna, våren 2026", own, &ESKILSTUNA)], ..about() }
}

/// A round of twenty-four.
pub fn little() -> Sources {
    let people = People { all: 24, ages: &[0, 0, 0, 6, 9, 9], sexes: &[20, 4], channels: &[24] };
    let own = figures(&people, &[Answers::Scale(&[8, 6, 0, 4, 3, 0])]);
    Sources { rounds: vec![round("Bjärtrå, våren 2026", own, &HARNOSAND[..1])], ..about() }
}

/// Örnsköldsvik, where two camps think the opposite of each other. Its opinion map is computed once.
pub fn ornskoldsvik() -> Sources {
    static ONCE: LazyLock<Sources> = LazyLock::new(|| {
        let rounds = vec![round("Örnsköldsvik, våren 2026", of_camps([200, 160]), &HARNOSAND)];
        Sources { rounds, ..about() }
    });
    ONCE.clone()
}

/// Sundsvall, where the old find it harder than the young, and women than men.
pub fn sundsvall() -> Sources {
    let alike = |age, sex, scale, ways, first| Alike { age, sex, scale, ways, first };
    let (woman, man) = (Some(Sex::Woman), Some(Sex::Man));
    let own = of_groups(&[
        alike(Some(AgeBand::From0), man, [1, 0, 0, 0, 1, 0, 0], [2, 8], 2),
        alike(Some(AgeBand::From13), woman, [1, 1, 1, 0, 0, 0, 0], [2, 8], 2),
        alike(Some(AgeBand::From18), man, [0, 0, 0, 1, 0, 0, 0], [2, 8], 2),
        alike(Some(AgeBand::From25), woman, [6, 8, 8, 14, 8, 3, 3], [2, 8], 3),
        alike(Some(AgeBand::From25), man, [3, 5, 7, 14, 11, 3, 3], [2, 8], 3),
        alike(Some(AgeBand::From40), woman, [12, 18, 10, 12, 8, 3, 3], [5, 5], 4),
        alike(Some(AgeBand::From40), man, [6, 9, 10, 15, 10, 3, 3], [5, 5], 4),
        alike(Some(AgeBand::From65), woman, [25, 28, 8, 6, 5, 4, 4], [9, 2], 8),
        alike(Some(AgeBand::From65), man, [12, 18, 9, 11, 8, 3, 3], [9, 2], 8),
        alike(Some(AgeBand::From80), woman, [8, 8, 3, 3, 3, 2, 3], [9, 1], 8),
        alike(None, Some(Sex::Other), [1, 1, 1, 1, 1, 0, 1], [5, 5], 5),
        alike(None, None, [6, 6, 6, 6, 6, 6, 6], [5, 5], 5),
    ]);
    Sources { rounds: vec![round("Sundsvall, våren 2026", own, &HARNOSAND[..3])], ..about() }
}
