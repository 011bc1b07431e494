//! Shares that are not told in per cent: "129 av de 209", and those in words. Each stands in a sentence of the summary that rests on just that,
//! counted once more from the stored result; or it is one of the service's own sentences, each with its reason.

use std::collections::{BTreeMap, BTreeSet};

use analysis::{
    answered::{Part, Possible},
    figures::{QuestionFigures, RoundFigures},
};
use app::{entity::round, summary::writing::queries::approved, words::Words};
use claims::{
    claim::{Claim, Strength},
    quantity::{Quantity, WORDS},
};
use scraper::{ElementRef, Html, Selector};
use sea_orm::{EntityTrait, QueryFilter};

use super::{
    SUMMARISED,
    brief::{all, text},
    no_figures::{OTHERS, digits, plain},
    release::Release,
    running::{self, code_of, pieces},
    sentences,
};
use crate::support::{
    TestApp,
    counted::{Span, counted},
    page::Page,
};

/// What one sentence may say.
struct May {
    /// How many, and of how many.
    pairs: BTreeSet<(u32, u32)>,
    /// Which words for a share hold of what it rests on.
    words: BTreeSet<&'static str>,
}

/// "129 av de 209": every two numbers with only such a word between them.
pub(super) fn pairs(text: &str) -> Vec<(u32, u32)> {
    let text = plain(text);
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let number = |at: usize| -> Option<u32> { digits(words.get(at)?.rsplit('–').next()?)?.parse().ok() };
    let pair = |at: usize| {
        let some = number(at).filter(|_| !words[at].ends_with(['.', ',', ':', ';', '%']))?;
        let is_of = words.get(at + 1).is_some_and(|word| ["av", "of"].contains(word));
        let whose = usize::from(words.get(at + 2).is_some_and(|word| ["de", "dem", "the", "those"].contains(word)));
        Some((some, number(at + 2 + whose).filter(|_| is_of)?))
    };
    (0..words.len()).filter_map(pair).collect()
}

/// Words that say a share, in every language; as they begin, without what is bent.
const SHARES: [&str; 16] = [
    "hälften",
    "varannan",
    "var tredje",
    "var fjärde",
    "tredjedel",
    "fjärdedel",
    "tre av fyra",
    "av tio",
    "half",
    "one in ",
    "one third",
    "three out of four",
    "puolet",
    "puolta",
    "joka kolmas",
    "kolmea neljästä",
];

/// The words for a share in a text.
fn shares(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    let begins = |at: usize| !text[..at].ends_with(char::is_alphabetic);
    SHARES.into_iter().filter(|share| text.match_indices(*share).any(|(at, _)| begins(at))).collect()
}

/// What the sentences of a round may say, by their ids.
async fn may(app: &TestApp, code: &str, results: &BTreeMap<String, RoundFigures>) -> BTreeMap<String, May> {
    if !SUMMARISED.contains(&code) {
        return BTreeMap::new();
    }
    let row = round::Entity::find().filter(round::COLUMN.code.eq(code)).one(app.db()).await.unwrap().unwrap();
    let version = approved(app.db(), row.id).await.unwrap().unwrap();
    let claims = version.document.claims.into_iter();
    claims.map(|written| (format!("mening-{}", written.id), of_claim(&written.claim, results))).collect()
}

fn of_claim(claim: &Claim, results: &BTreeMap<String, RoundFigures>) -> May {
    let counts: Vec<Vec<[Span; 2]>> =
        claim.support.figures.iter().map(|at| counted(at, &results[&at.result])).collect();
    let pairs = counts
        .iter()
        .flatten()
        .filter(|[_, of]| of.0 == of.1)
        .flat_map(|[people, of]| [(people.0, of.0), (people.1, of.0)]);
    let holding = claim.says.iter().filter_map(|said| match said.strength {
        Strength::Word(quantity) if counts[said.figure].iter().any(|counts| holds(quantity, *counts)) => Some(quantity),
        _ => None,
    });
    let words = holding.flat_map(|held| WORDS.into_iter().filter(move |(_, quantity)| *quantity == held));
    May { pairs: pairs.collect(), words: words.flat_map(|(word, _)| shares(word)).collect() }
}

fn holds(quantity: Quantity, [people, of]: [Span; 2]) -> bool {
    let part = |people: u32| Part { people, of: of.0 };
    let possible = Possible { people, of, low: part(people.0), high: part(people.1) };
    0 < of.0 && of.0 == of.1 && quantity.holds(&possible)
}

/// The places of the service's own sentences that tell a share in words.
struct Own {
    /// Of a scale: between which steps the middle half of its answers lies.
    halves: Vec<Selector>,
    /// Of the opinion map: from when on most are said to agree, where they do not about anything. It is the rule, and counts nobody.
    rules: [String; 2],
    /// How many papers were read once, and why. It is about how answers were taken in.
    once: Selector,
}

impl Own {
    fn of(release: &Release, words: Words) -> Self {
        let scales = (1..).zip(release.figures.questions()).filter(|(_, figures)| match figures {
            QuestionFigures::Scale(table) => table.middle_half().is_some(),
            _ => false,
        });
        let selector = |part: &str| Selector::parse(part).unwrap();
        Self {
            halves: scales.map(|(number, _)| selector(&format!("#fraga-{number} .figure-meaning"))).collect(),
            rules: [words.opinion_map_agreed_none(), words.opinion_map_agreed_none_groups()],
            once: selector("#read-once"),
        }
    }

    fn holds(&self, said: &str, around: &[ElementRef<'_>]) -> bool {
        let is_in = |part: &Selector| around.iter().any(|element| part.matches(element));
        self.halves.iter().any(is_in) || is_in(&self.once) || self.rules.iter().any(|rule| rule == said)
    }
}

/// The pieces of a result that tell a share which nothing there rests on.
fn strays(page: &Page, own: &Own, may: &BTreeMap<String, May>) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let others = Selector::parse(OTHERS).unwrap();
    let pieces = all(html.root_element(), "main").into_iter().flat_map(pieces);
    let stray = |(said, around): &(String, Vec<ElementRef<'_>>)| {
        let sentence = around.iter().find_map(|element| may.get(element.attr("id")?));
        let is_other = around.iter().any(|element| others.matches(element));
        let pairs = pairs(said).iter().all(|pair| sentence.is_some_and(|may| may.pairs.contains(pair)));
        let words = shares(said).iter().all(|word| sentence.is_some_and(|may| may.words.contains(word)));
        let rests = pairs && (words || own.holds(said, around));
        !is_other && !rests
    };
    pieces.filter(stray).map(|(said, _)| said).collect()
}

/// How many sentences of a page say so many of so many.
fn told(page: &Page) -> usize {
    let html = Html::parse_document(&page.body);
    let said = all(html.root_element(), ".claim-words").into_iter().map(|words| text(&[words]));
    said.filter(|said| !pairs(said).is_empty()).count()
}

#[tokio::test]
async fn so_many_of_so_many_and_every_share_in_words_is_what_its_own_sentence_rests_on() {
    let app = TestApp::demonstrated().await;
    let stored = sentences::results(&app).await;
    let mut sentences = 0;
    for (path, page) in running::results(&app).await {
        let code = code_of(&path);
        let (release, may) = (Release::of(&app, code).await, may(&app, code, &stored).await);
        let language = path.rsplit_once("sprak=").map_or("sv", |(_, language)| language);
        let own = Own::of(&release, Words::in_language(language));
        assert_eq!(strays(&page, &own, &may), Vec::<String>::new(), "{path}");
        sentences += told(&page);
    }
    assert!(3 < sentences, "{sentences} easy-read sentences say so many of so many");
}

/// Every such number is changed in its turn; another share is put into words; and what one sentence may say is said where nothing rests on it.
#[tokio::test]
async fn a_share_that_nothing_rests_on_is_seen_in_numbers_and_in_words() {
    let app = TestApp::demonstrated().await;
    let stored = sentences::results(&app).await;
    let (release, may) = (Release::of(&app, "HSD3").await, may(&app, "HSD3", &stored).await);
    let own = Own::of(&release, Words::in_language("lattlast"));
    let page = app.visitor().get("/resultat/HSD3?sprak=lattlast").await;
    let with = |body: String| Page { status: 200, headers: page.headers.clone(), body, bytes: Vec::new() };
    assert_eq!(strays(&page, &own, &may), Vec::<String>::new());

    let mut tried = 0;
    for (at, between) in page.body.match_indices(" av de ") {
        let (before, after) = (&page.body[..at], &page.body[at + between.len()..]);
        let is_digit = |sign: char| sign.is_ascii_digit();
        if !before.ends_with(is_digit) || !after.starts_with(is_digit) {
            continue;
        }
        for changed in [format!("{before}7 av de {after}"), format!("{before} av de 7{after}")] {
            assert!(!strays(&with(changed), &own, &may).is_empty(), "{}", after.chars().take(60).collect::<String>());
            tried += 1;
        }
    }
    assert!(2 < tried, "{tried} numbers were changed");
    let pair = may.values().flat_map(|may| &may.pairs).next().unwrap();
    let of_nothing = [
        format!("{} av de {} håller med.", pair.0, pair.1),
        "Hälften håller med.".to_owned(),
        "Var tredje av dem som svarade håller med.".to_owned(),
    ];
    for said in of_nothing {
        let added = page.body.replacen("</h1>", &format!("</h1><p>{said}</p>"), 1);
        assert_eq!(strays(&with(added), &own, &may), [said]);
    }
}

#[test]
fn so_many_of_so_many_is_read_in_running_text() {
    for (said, found) in [
        ("129\u{a0}av de 209\u{a0}som svarade", vec![(129, 209)]),
        ("mellan 12 och 15 av de 40, och minst 1\u{a0}200 av 1\u{a0}300.", vec![(15, 40), (1200, 1300)]),
        ("17 of the 24 who answered", vec![(17, 24)]),
        ("64\u{a0}% av de 129, 64% of the 129, fråga 1 av 4, i november 2026. Av 12", vec![]),
        ("36–40 av 200", vec![(40, 200)]),
        ("minst 3 av påståendena", vec![]),
    ] {
        assert_eq!(pairs(said), found, "{said}");
    }
}

#[test]
fn words_for_a_share_are_whole_words() {
    assert_eq!(shares("Ungefär hälften, inte var tredje."), ["hälften", "var tredje"]);
    assert_eq!(shares("Half of the answers, on behalf of others"), ["half"]);
    assert!(shares("on behalf of others, och svar tredje gången").is_empty());
}
