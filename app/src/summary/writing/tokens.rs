//! A sentence in a text field: what code fills in stands in brackets, as "[andel 1] av de som svarade tycker att det är svårt".
//! Which brackets there are follows from what the claim rests on, so that nothing else can be filled in.

use analysis::figures::Category;
use claims::{
    claim::{Claim, FigureRef, Kind, Part, Slot, Support, TableRef},
    sources::Sources,
};

/// Something that can be filled in, and how it is written in the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Between the brackets.
    pub name: String,
    /// What it stands for.
    pub slot: Slot,
}

/// All that can be filled in of a claim with this kind and support.
pub fn tokens(kind: Kind, support: &Support, sources: &Sources) -> Vec<Token> {
    let mut tokens = Vec::new();
    // What is asked and answered is named in the words of the own round, whose questions may stand elsewhere in another.
    let is_own = |figure: &FigureRef| sources.rounds.first().is_none_or(|own| own.has_fingerprint(&figure.result));
    for (place, figure) in support.figures.iter().enumerate() {
        tokens.extend(numbers(place, figure));
        tokens.extend(is_own(figure).then(|| names(place, figure)).into_iter().flatten());
    }
    for place in 0..support.comments.len() {
        tokens.push(token("citat", place, Slot::Quote(place)));
    }
    if matches!(kind, Kind::Topic(_)) {
        tokens.push(Token { name: "ämne".to_owned(), slot: Slot::Topic });
    }
    let facts = sources.facts.iter();
    tokens.extend(facts.map(|fact| Token { name: fact.words.clone(), slot: Slot::Fact(fact.key.clone()) }));
    tokens
}

fn token(word: &str, place: usize, slot: Slot) -> Token {
    Token { name: format!("{word} {}", place + 1), slot }
}

fn numbers(place: usize, figure: &FigureRef) -> Vec<Token> {
    let answers = token("antal svar", place, Slot::Answers(place));
    if figure.table == TableRef::Participants {
        return vec![answers, token("omgång", place, Slot::Round(place))];
    }
    let mut all = vec![
        token("andel", place, Slot::Percent(place)),
        token("antal", place, Slot::CountOf(place)),
        token("av vilka", place, Slot::Base(place)),
        answers,
        token("omgång", place, Slot::Round(place)),
    ];
    if matches!(figure.table, TableRef::Ages | TableRef::Sexes) {
        all.push(token("befolkning", place, Slot::PopulationPercent(place)));
    }
    all
}

/// What the figure's categories are called. The second and later ones have their number after the figure's.
fn names(place: usize, figure: &FigureRef) -> Vec<Token> {
    let mut all = Vec::new();
    if let Some(group) = figure.table.group() {
        all.push(token("grupp", place, Slot::Group { category: group }));
    }
    if figure.table.left_out().is_some() {
        all.push(token("andra", place, Slot::Others));
    }
    if let Some((question, _)) = figure.table.question() {
        all.push(token("fråga", place, Slot::Question { place: question }));
    }
    if let Some((question, row)) = figure.table.question()
        && figure.categories.iter().any(|category| is_vote(*category))
    {
        all.push(token("påstående", place, Slot::Statement { place: question, row }));
        return all;
    }
    for (nth, category) in figure.categories.iter().enumerate() {
        let at = if nth == 0 { format!("{}", place + 1) } else { format!("{}:{}", place + 1, nth + 1) };
        for (word, slot) in of_category(figure.table, *category) {
            all.push(Token { name: format!("{word} {at}"), slot });
        }
    }
    all
}

fn is_vote(category: Category) -> bool {
    matches!(category, Category::Agree | Category::Disagree | Category::Pass | Category::NotVoted)
}

fn of_category(table: TableRef, category: Category) -> Vec<(&'static str, Slot)> {
    let Some((place, row)) = table.question() else { return vec![("grupp", Slot::Group { category })] };
    let option = match category {
        Category::Option(option) => usize::from(option),
        Category::Steps(from, to) if from == to => usize::from(from.saturating_sub(1)),
        Category::Chosen | Category::NotChosen => row,
        _ => return Vec::new(),
    };
    vec![("svar", Slot::Choice { place, option }), ("”svar”", Slot::QuotedChoice { place, option })]
}

/// The sentence as it stands in the field.
pub fn text(claim: &Claim, sources: &Sources) -> String {
    let known = tokens(claim.kind, &claim.support, sources);
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Slot(slot) => match known.iter().find(|token| token.slot == *slot) {
            Some(token) => format!("[{}]", token.name),
            None => "[saknas]".to_owned(),
        },
    };
    claim.sentence.iter().map(part).collect()
}

/// The sentence in the field, in parts.
///
/// # Errors
/// What stands between brackets and cannot be filled in; nothing where a bracket is not closed.
pub fn parse(text: &str, known: &[Token]) -> Result<Vec<Part>, Option<String>> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once('[') {
        let (name, left) = after.split_once(']').ok_or(None)?;
        let token = known.iter().find(|token| token.name.eq_ignore_ascii_case(name.trim()));
        let token = token.ok_or_else(|| Some(name.trim().to_owned()))?;
        parts.extend((!before.is_empty()).then(|| Part::Text(before.to_owned())));
        parts.push(Part::Slot(token.slot.clone()));
        rest = left;
    }
    parts.extend((!rest.is_empty()).then(|| Part::Text(rest.to_owned())));
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use analysis::{figures::By, shape::Sex};
    use proptest::prelude::*;

    use super::*;

    fn figure(table: TableRef, categories: Vec<Category>) -> FigureRef {
        FigureRef { result: "print".to_owned(), table, categories, of_all_asked: false }
    }

    fn known() -> Vec<Token> {
        let question = |place, row| TableRef::Question { place, row };
        let (by, group) = (By::Sex, Category::Sex(Sex::Woman));
        let of_group = TableRef::OfGroup { place: 2, row: 0, by, group };
        let figures = vec![
            figure(question(0, 0), vec![Category::Steps(1, 1), Category::Steps(2, 2)]),
            figure(question(5, 1), vec![Category::Agree]),
            figure(TableRef::Participants, Vec::new()),
            figure(of_group, vec![Category::Option(0)]),
            figure(TableRef::OfOthers { place: 2, row: 0, by, group }, vec![Category::Option(0)]),
        ];
        tokens(Kind::Level, &Support { figures, comments: Vec::new() }, &Sources::default())
    }

    fn names() -> Vec<String> {
        known().into_iter().map(|token| token.name).collect()
    }

    #[test]
    fn what_can_be_filled_in_follows_from_what_the_claim_rests_on() {
        let names = names();
        let of_questions = ["andel 1", "antal 1", "fråga 1", "svar 1", "svar 1:2", "påstående 2", "antal svar 3"];
        let of_groups = ["andel 4", "av vilka 4", "grupp 4", "svar 4", "av vilka 5", "andra 5"];
        for expected in of_questions.into_iter().chain(of_groups) {
            assert!(names.iter().any(|name| name == expected), "{expected} in {names:?}");
        }
        assert!(!names.iter().any(|name| name == "andel 3" || name == "ämne" || name == "befolkning 1"), "{names:?}");
    }

    #[test]
    fn every_name_stands_for_one_thing() {
        let mut names = names();
        names.sort();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn what_cannot_be_filled_in_is_named_and_a_bracket_must_end() {
        let wrong = |text: &str| parse(text, &known()).unwrap_err();
        assert_eq!(wrong("Så många: [andel 9]."), Some("andel 9".to_owned()));
        assert_eq!(wrong("Så många: [andel 1"), None);
        assert_eq!(wrong("[]"), Some(String::new()));
    }

    proptest! {
        /// Text and brackets in any order are read into the same order, and nothing is lost between.
        #[test]
        fn a_sentence_is_read_in_order(texts in prop::collection::vec("[^\\[\\]]{0,20}", 1..6), at in 0usize..5) {
            let known = known();
            let token = &known[at % known.len()];
            let text = texts.join(&format!("[{}]", token.name));
            let parts = parse(&text, &known).unwrap();
            let slots = parts.iter().filter(|part| matches!(part, Part::Slot(_))).count();
            prop_assert_eq!(slots, texts.len() - 1);
            let words: String = parts.iter().filter_map(|part| match part { Part::Text(text) => Some(text.as_str()), Part::Slot(_) => None }).collect();
            prop_assert_eq!(words, texts.concat());
        }
    }
}
