//! What the disclosure layer lets out in the language of the reader: categories, cells and shares.

use analysis::{
    age::AgeRange,
    derived::Share,
    figures::{Category, Cell, RoundFigures, Row, Table},
    sessions::Sessions,
    shape::{AnswerChannel, Sex},
};

use crate::{entity::answer_option, round::questionnaire::AskedQuestion, swedish, words::Words};

/// A row with its words and the table it stands in.
pub type NamedRow = (String, Table, Row);

/// The rows of a table with their words.
pub fn named_rows(words: Words, table: &Table, options: &[String]) -> Vec<NamedRow> {
    rows(table).into_iter().map(|row| (category(words, row.category(), options), table.clone(), row)).collect()
}

/// To whom an opinion statement was put. That is told of every statement, whoever voted on it: it is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PutTo {
    /// Everybody who was asked: the round was opened with it.
    Everybody,
    /// Those who answered after a resident had added it.
    LaterOnes,
}

impl PutTo {
    /// Decided by where the statement comes from, and by nothing that was answered.
    pub fn of(option: &answer_option::Model) -> Self {
        if option.is_own_statement() { Self::LaterOnes } else { Self::Everybody }
    }
}

/// The words of a row about an opinion statement. Whoever is not among those who voted on one that was added may not have been asked.
pub fn vote(words: Words, category: Category, put: PutTo) -> String {
    match (category, put) {
        (Category::NotVoted, PutTo::LaterOnes) => words.figure_not_voted_or_asked(),
        _ => self::category(words, category, &[]),
    }
}

/// The rows of an opinion statement's table with their words.
pub fn named_votes(words: Words, table: &Table, put: PutTo) -> Vec<NamedRow> {
    rows(table).into_iter().map(|row| (vote(words, row.category(), put), table.clone(), row)).collect()
}

/// The rows of a table in the order of its picture: who is against stands to the left of who is for, as on a scale.
pub fn rows(table: &Table) -> Vec<Row> {
    let mut rows = table.rows().to_vec();
    rows.sort_by_key(|row| row.category() != Category::Disagree);
    rows
}

/// The words of an option, and that a resident wrote them where that is so. Those that a moderator has taken away are not told.
pub fn words_of(words: Words, option: &answer_option::Model) -> String {
    match option {
        option if option.is_withheld() => words.figure_own_removed(),
        option if option.is_own_statement() => words.figure_own(option.text.as_str()),
        option => option.text.clone(),
    }
}

/// The question's own words, by position.
pub fn options_of(words: Words, asked: &AskedQuestion) -> Vec<String> {
    asked.options.iter().map(|option| words_of(words, option)).collect()
}

/// The languages that a round was held in, by position, each by its own name.
pub fn languages(figures: &RoundFigures) -> Vec<String> {
    figures.languages().iter().map(|code| Words::in_language(code).language_name()).collect()
}

/// How many a table is about: "214 svar."
pub fn people(words: Words, table: &Table) -> Option<String> {
    Some(words.figure_answers(table.group()?))
}

/// How many were asked what was put only to those who chose something before: "av de 129 som fick frågan". Nothing where
/// everyone was asked, or where it may not be said.
pub fn of_those_asked(words: Words, asked: &AskedQuestion, table: &Table) -> Option<String> {
    asked.row.depends_on_option_id?;
    Some(words.figure_of_asked(table.group()?))
}

/// "214 svar.", or "Svar av de 129 som fick frågan." where not everyone was asked.
pub fn answered(words: Words, asked: &AskedQuestion, table: &Table) -> Option<String> {
    let of_some = of_those_asked(words, asked, table).map(|some| words.figure_answers_of_asked(some));
    of_some.or_else(|| people(words, table))
}

/// "51 svar", or "51 svar, 3 möten med 41 personer" where there were meetings.
pub fn answers(words: Words, participants: u32, sessions: Option<&Sessions>) -> String {
    let meetings = sessions.filter(|sessions| 0 < sessions.meetings()).map(|sessions| meetings(words, sessions));
    [Some(words.result_answers(participants)), meetings].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// "3 möten med 41 personer", or without the people where they may not be counted aloud, or are those of meetings that count no more too.
pub fn meetings(words: Words, sessions: &Sessions) -> String {
    let meetings = words.result_meetings(sessions.meetings());
    match sessions.people().filter(|_| sessions.corrected().is_none()) {
        Some(people) => words.result_meetings_with(meetings, words.result_people(people)),
        None => meetings,
    }
}

/// Whether the shares of a table are all told and yet do not come to a hundred.
pub fn is_uneven(table: &Table) -> bool {
    let shares = table.rows().iter().map(|row| match table.share(row.cell()) {
        Share::Percent(percent) => Some(percent),
        Share::Between(..) | Share::NotShown => None,
    });
    shares.sum::<Option<u32>>().is_some_and(|sum| table.is_shown() && sum != 100)
}

/// How many chose the two lowest steps of a scale, and the two highest, as far as it may be said: "51 % svarade mycket
/// svårt eller ganska svårt. 32 % svarade ganska lätt eller mycket lätt."
pub fn both_ends(words: Words, table: &Table, options: &[String]) -> String {
    let end = |from, to| {
        let share = share(words, table, table.steps(from, to))?;
        let steps = steps(words, from, to, options).to_lowercase();
        Some(swedish::capital(&words.figure_answered(share, steps)))
    };
    [end(1, 2), end(4, 5)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The words of a row. `options` are the question's own words, by position; empty for background.
pub fn category(words: Words, category: Category, options: &[String]) -> String {
    match category {
        Category::Ages(range) => ages(words, range),
        Category::Sex(Sex::Woman) => words.figure_women(),
        Category::Sex(Sex::Man) => words.figure_men(),
        Category::Sex(Sex::Other) => words.figure_other_sex(),
        Category::Channel(channel) => self::channel(words, channel),
        Category::Language(place) | Category::Option(place) => option(options, place),
        Category::Steps(from, to) => steps(words, from, to, options),
        Category::Unknown => words.figure_unknown(),
        Category::OtherOrUnknown => words.figure_other_or_unknown(),
        Category::Chosen => words.figure_chosen(),
        Category::NotChosen => words.figure_not_chosen(),
        Category::Agree => words.figure_agree(),
        Category::Disagree => words.figure_disagree(),
        Category::Pass => words.figure_pass(),
        Category::NotVoted => words.figure_not_voted(),
        Category::DontKnow => words.figure_dont_know(),
        Category::Skipped => words.figure_skipped(),
        Category::DontKnowOrSkipped => words.figure_dont_know_or_skipped(),
        Category::Others => words.figure_others(),
        Category::NoSecond => words.figure_no_second(),
        Category::OpinionGroup(group) => words.figure_opinion_group(letter(group).to_string()),
    }
}

/// The letter of an opinion group, the largest first.
pub fn letter(group: u8) -> char {
    char::from(b'A' + group.min(25))
}

fn option(options: &[String], place: u8) -> String {
    options.get(usize::from(place)).cloned().unwrap_or_default()
}

/// Steps of a scale count from 1; merged ones are joined by "eller".
fn steps(words: Words, from: u8, to: u8, options: &[String]) -> String {
    let mut named = (from..=to).map(|step| option(options, step.saturating_sub(1)));
    let first = named.next().unwrap_or_default();
    named.fold(first, |said, step| words.figure_or(said, step.to_lowercase()))
}

/// "18–24 år", "Under 18 år", "80 år eller äldre".
pub fn ages(words: Words, range: AgeRange) -> String {
    match (range.from, range.to) {
        (0, Some(to)) => words.figure_ages_under(u16::from(to) + 1),
        (from, Some(to)) => words.figure_ages(from, to),
        (from, None) => words.figure_ages_over(from),
    }
}

fn channel(words: Words, channel: AnswerChannel) -> String {
    match channel {
        AnswerChannel::Web => words.figure_web(),
        AnswerChannel::Kiosk => words.figure_kiosk(),
        AnswerChannel::Phone => words.figure_phone(),
        AnswerChannel::Paper => words.figure_paper(),
    }
}

/// How many, as it may be said. `group` is everyone in the table.
pub fn cell(words: Words, cell: Cell, group: Option<u32>) -> String {
    match cell {
        Cell::Count { people, .. } => words.figure_count(people),
        Cell::FewerThan { threshold, .. } => words.figure_fewer(threshold),
        Cell::Between { low, high, .. } if group == Some(high) => words.figure_least(low),
        Cell::Between { low, high, .. } => words.figure_between(low, high),
        Cell::NotShown { .. } => words.figure_not_shown(),
    }
}

/// The share in words, nothing where it cannot be said.
pub fn share(words: Words, table: &Table, cell: Cell) -> Option<String> {
    if matches!(cell, Cell::FewerThan { .. }) {
        return None;
    }
    percent(words, table.share(cell))
}

/// The same of a share that is no cell's.
pub fn percent(words: Words, share: Share) -> Option<String> {
    match share {
        Share::Percent(percent) => Some(words.figure_percent(percent)),
        Share::Between(low, 100) => Some(words.figure_percent_least(low)),
        Share::Between(low, high) => Some(words.figure_percent_between(low, high)),
        Share::NotShown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_said_as_people_say_them() {
        let said = |code, from, to| ages(Words::in_language(code), AgeRange { from, to });
        assert_eq!(said("sv", 0, Some(17)), "Under 18 år");
        assert_eq!(said("sv", 18, Some(24)), "18–24 år");
        assert_eq!(said("sv", 80, None), "80 år eller äldre");
        assert_eq!(said("fi", 80, None), "80 vuotta tai yli");
    }

    #[test]
    fn who_has_not_voted_on_an_added_statement_may_not_have_been_asked() {
        let said = |category, put| vote(Words::swedish(), category, put);
        assert_eq!(said(Category::NotVoted, PutTo::Everybody), "Svarade inte");
        assert_eq!(said(Category::NotVoted, PutTo::LaterOnes), "Svarade inte, eller fick inte frågan");
        assert_eq!(said(Category::Pass, PutTo::LaterOnes), said(Category::Pass, PutTo::Everybody));
    }

    #[test]
    fn merged_steps_keep_both_words() {
        let options: Vec<_> = ["Mycket svårt", "Ganska svårt"].map(str::to_owned).into();
        let said = |category| self::category(Words::swedish(), category, &options);
        assert_eq!(said(Category::Steps(1, 2)), "Mycket svårt eller ganska svårt");
        assert_eq!(said(Category::Steps(2, 2)), "Ganska svårt");
    }
}
