//! What only the moment of signing knows, in the words in which it is kept. More people read a protocol than sign it, so every
//! number here has passed the disclosure layer, and what would prove that something hidden is not zero is left out.

use analysis::{
    disclose,
    figures::{Category, Cell, RoundFigures, Table},
    shape::AnswerChannel,
    threshold::Threshold,
};

use super::counted::Counted;
use crate::{
    channel::hands,
    entity::submission_flag::Flag,
    moderation::{
        counters::DoubleKeyed,
        flags,
        read_once::ReadOnce,
        topics::told::{Sorted, Told, told},
    },
    summary::{missing, queries::tells_of_papers, representativeness::Population, words},
    swedish,
    words::Words,
};

/// Said before how many answers have a mark.
pub const MARKS: &str = "En del svar kan vara märkta. De räknas som alla andra: en märkning är ingen dom.";

/// The ways of answering in which an answer can be marked.
const MARKED: [AnswerChannel; 2] = [AnswerChannel::Web, AnswerChannel::Kiosk];

/// What there is when a protocol is signed.
#[derive(Debug)]
pub struct Moment<'a> {
    /// What the signer wrote. May be empty.
    pub note: &'a str,
    /// Papers of the sample that nobody read a second time.
    pub once: Option<&'a ReadOnce>,
    /// How the second keying of papers has gone, where any could come.
    pub twice: Option<DoubleKeyed>,
    /// The result that is signed.
    pub figures: &'a RoundFigures,
    /// What is counted beside it.
    pub counted: &'a Counted,
    /// Who lives there.
    pub population: &'a Population,
    /// The year in which people answered.
    pub answered: i32,
    /// The topics that are decided, and the voices that are marked.
    pub sorted: &'a Sorted,
}

/// What is kept of it, sentence by sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    /// How the answers came about.
    pub odd: Vec<String>,
    /// Who is missing.
    pub missing: Vec<String>,
    /// How papers were keyed in.
    pub papers: Vec<String>,
    /// How many have words that others may not read.
    pub withheld: String,
    /// What the comments are about, and whose voice must not disappear.
    pub topics: Told,
    /// What the signer wrote.
    pub note: Option<String>,
}

/// The moment in words.
pub fn noted(moment: &Moment<'_>) -> Noted {
    let Moment { note, once, twice, figures, counted, population, answered, sorted } = moment;
    Noted {
        odd: odd(figures, counted),
        missing: missing(figures, population, *answered),
        papers: papers(figures, *twice, *once),
        withheld: withheld(figures, counted),
        topics: told(figures, sorted),
        note: (!note.is_empty()).then(|| format!("Anteckning: {note}")),
    }
}

/// How many have a text that is hidden, where that may be told.
pub fn withheld(figures: &RoundFigures, counted: &Counted) -> String {
    match so_many(figures, counted.withheld) {
        Some(answers) => {
            swedish::capital(&format!("{answers} har en text som döljs. Varje text som döljs har ett skäl."))
        }
        None => "Hur många som har en text som döljs visas inte: det skulle peka ut dem.".to_owned(),
    }
}

/// How the answers came about. Every mark is told, also those that nobody got: that one stands here must say nothing. Only answers on the
/// web and at a screen can have one, so they are told among those, where it is told how many these are.
pub fn odd(figures: &RoundFigures, counted: &Counted) -> Vec<String> {
    let answers = |flag| u32::try_from(counted.odd.get(&flag).copied().unwrap_or_default()).unwrap_or(u32::MAX);
    let line = |flag| {
        let told = so_many_marked(figures, answers(flag)).unwrap_or_else(|| "antalet visas inte".to_owned());
        format!("{}: {told}.", swedish::capital(flags::short_reason(flag)))
    };
    let odd = match figures.too_few() {
        true => vec!["Hur svaren skickades visas inte: för få har svarat.".to_owned()],
        // Not the mark of answers that do not count, nor the one that answers at a screen alone can have.
        false => [Flag::Decoy, Flag::TooFast, Flag::Burst].into_iter().map(line).collect(),
    };
    odd.into_iter().chain(hands::told_uncounted(counted.uncounted_votes)).collect()
}

/// Who is missing among those who answered in this year, beside the population.
pub fn missing(figures: &RoundFigures, population: &Population, answered: i32) -> Vec<String> {
    if figures.too_few() {
        return vec!["Så få har svarat att de inte jämförs med befolkningen.".to_owned()];
    }
    let source = (!population.people.is_empty()).then(|| population.source_in_words(Words::swedish(), answered));
    [missing::who_is_missing(Words::swedish(), figures, population, answered)].into_iter().chain(source).collect()
}

/// How papers were keyed in, where any could come: `twice`, or `once`.
pub fn papers(figures: &RoundFigures, twice: Option<DoubleKeyed>, once: Option<&ReadOnce>) -> Vec<String> {
    let Some(twice) = twice else {
        return vec!["Omgången har inte kunnat besvaras på papper.".to_owned()];
    };
    let keyed = ["Alla pappersblanketter som kom i tid är inmatade.".to_owned()];
    if !tells_of_papers(figures) {
        let hidden = "Hur den andra inmatningen gick visas inte: det skulle röja hur få papper som kom.".to_owned();
        return keyed.into_iter().chain([hidden]).collect();
    }
    keyed.into_iter().chain([twice.told()]).chain(once.map(ReadOnce::told)).collect()
}

/// "inga eller färre än 5 svar", "12 svar"; nothing where it may not be told at all.
fn so_many(figures: &RoundFigures, answers: u32) -> Option<String> {
    said(figures, |threshold| disclose::noted(figures.participants(), answers, threshold))
}

/// The same of a mark.
fn so_many_marked(figures: &RoundFigures, answers: u32) -> Option<String> {
    said(figures, |threshold| disclose::noted_among(figures, &MARKED, answers, threshold))
}

fn said(figures: &RoundFigures, table: impl FnOnce(Threshold) -> Table) -> Option<String> {
    let table = table(Threshold::new(figures.threshold()).ok()?);
    let cell = table.cell(Category::Chosen)?;
    // Few and none are told the same, in words that are true of both.
    let none = if matches!(cell, Cell::FewerThan { .. }) { "inga eller " } else { "" };
    Some(format!("{none}{} svar", words::cell(cell, table.group())))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use analysis::{
        rows::AnswerRows,
        shape::{Background, RoundShape},
    };
    use uuid::Uuid;

    use super::*;
    use crate::entity::read_once;

    /// A result of so many answers on the web and on paper.
    fn figures(web: u32, paper: u32) -> RoundFigures {
        let channels = vec![AnswerChannel::Web, AnswerChannel::Paper];
        let mut rows = AnswerRows::new(RoundShape::new(vec![], channels, vec!["sv".to_owned()]).unwrap());
        for (channel, people) in [(AnswerChannel::Web, web), (AnswerChannel::Paper, paper)] {
            for _ in 0..people {
                rows.push(Background { age: None, sex: None }, channel, "sv", &[]).unwrap();
            }
        }
        disclose::disclose(&rows, Threshold::default())
    }

    fn noted_of(figures: &RoundFigures, odd: &BTreeMap<Flag, i64>, withheld: u32) -> Noted {
        let row = read_once::Model { round_id: Uuid::nil(), papers: 1, reason: "Hon är sjuk.".to_owned() };
        let counted = Counted { odd: odd.clone(), withheld, uncounted_votes: 0 };
        let (once, population, sorted) = (ReadOnce::of(row), Population::default(), Sorted::default());
        noted(&Moment {
            sorted: &sorted,
            note: "",
            once: Some(&once),
            twice: Some(DoubleKeyed { twice: 3, same: 2, unsettled: 0, waiting: 0 }),
            figures,
            counted: &counted,
            population: &population,
            answered: 2027,
        })
    }

    #[test]
    fn few_and_none_are_told_the_same() {
        let figures = figures(40, 20);
        let few = noted_of(&figures, &[(Flag::Decoy, 2)].into(), 1);
        assert_eq!(few, noted_of(&figures, &BTreeMap::new(), 0));
        assert_eq!(few.odd[0], "Ett fält som inte syns var ifyllt: inga eller färre än 5 svar.");
        assert_eq!(
            few.withheld,
            "Inga eller färre än 5 svar har en text som döljs. Varje text som döljs har ett skäl."
        );
        let many = noted_of(&figures, &[(Flag::Burst, 12)].into(), 6);
        assert_eq!((many.odd[2].as_str(), many.odd.len()), ("Många svar från samma nätverk på kort tid: 12 svar.", 3));
        assert!(many.withheld.starts_with("6 svar har"));
    }

    #[test]
    fn marks_are_told_where_it_may_be_told_how_many_answered_in_ways_that_can_have_them() {
        let told = |web, paper, odd: &[(Flag, i64)]| {
            noted_of(&figures(web, paper), &odd.iter().copied().collect(), 0).odd.join(" ")
        };
        let hidden = told(40, 3, &[(Flag::Burst, 12)]);
        assert!(hidden.contains("Många svar från samma nätverk på kort tid: antalet visas inte."), "{hidden}");
        assert_eq!(hidden, told(40, 0, &[]));
        assert!(told(40, 20, &[(Flag::Burst, 38)]).contains("på kort tid: minst"), "of those on the web nearly all");
        assert_eq!(told(40, 20, &[(Flag::Unasked, 12)]), told(40, 20, &[]), "only answers at a screen can have it");
    }

    #[test]
    fn of_a_small_round_nothing_is_counted() {
        let told = noted_of(&figures(9, 0), &[(Flag::Decoy, 8)].into(), 7);
        let all = [told.odd, told.missing, told.papers, vec![told.withheld]].concat().join(" ");
        assert!(!all.contains(|sign: char| sign.is_ascii_digit()), "{all}");
    }

    #[test]
    fn how_papers_were_keyed_in_is_told_where_it_may_be_told_that_there_were_any() {
        let told = |paper| noted_of(&figures(40, paper), &BTreeMap::new(), 0).papers.join(" ");
        assert!(told(20).contains("2 av 3 papper lika") && told(20).contains("Skäl: Hon är sjuk."));
        let none = papers(&figures(40, 20), Some(DoubleKeyed::default()), None);
        assert_eq!(none[1], "Inget papper är inmatat två gånger.", "what is signed is not about to change");
        assert!(!told(3).contains(|sign: char| sign.is_ascii_digit()), "{}", told(3));
        assert_eq!(told(3), told(0));
    }
}
