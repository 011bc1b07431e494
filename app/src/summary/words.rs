//! Swedish words for what the disclosure layer lets out: categories, cells and shares.

use analysis::{
    age::AgeRange,
    derived::Share,
    figures::{Category, Cell, Row, Table},
    sessions::Sessions,
    shape::{AnswerChannel, Sex},
};

use crate::{entity::answer_option, round::questionnaire::AskedQuestion, swedish};

/// What is said instead of figures.
pub const TOO_FEW: &str = "Det är för få svar för att visa siffror utan att någon kan kännas igen.";

/// A row with its words and the table it stands in.
pub type NamedRow = (String, Table, Row);

/// The rows of a table with their words.
pub fn named_rows(table: &Table, options: &[String]) -> Vec<NamedRow> {
    rows(table).into_iter().map(|row| (category(row.category(), options), table.clone(), row)).collect()
}

/// The rows of a table in the order of its picture: who is against stands to the left of who is for, as on a scale.
pub fn rows(table: &Table) -> Vec<Row> {
    let mut rows = table.rows().to_vec();
    rows.sort_by_key(|row| row.category() != Category::Disagree);
    rows
}

/// The words of an option, and that a resident wrote them where that is so. Those that a moderator has taken away are not told.
pub fn words_of(option: &answer_option::Model) -> String {
    if option.is_withheld() {
        return "Borttaget påstående".to_owned();
    }
    let from = if option.is_own_statement() { " (påstående från en invånare)" } else { "" };
    format!("{}{from}", option.text)
}

/// How many a table is about: "214 svar."
pub fn people(table: &Table) -> Option<String> {
    Some(format!("{} svar.", swedish::number(table.group()?.into())))
}

/// How many were asked what was put only to those who chose something before: "av de 129 som fick frågan". Nothing where
/// everyone was asked, or where it may not be said.
pub fn of_those_asked(asked: &AskedQuestion, table: &Table) -> Option<String> {
    asked.row.depends_on_option_id?;
    Some(format!("av de {} som fick frågan", swedish::number(table.group()?.into())))
}

/// ", 3 möten med 41 personer", after how many have answered; nothing where there were none.
pub fn meetings(sessions: &Sessions) -> String {
    if sessions.meetings() == 0 {
        return String::new();
    }
    let meetings = swedish::count(sessions.meetings().into(), "möte", "möten");
    let people =
        sessions.people().map(|people| format!(" med {}", swedish::count(people.into(), "person", "personer")));
    format!(", {meetings}{}", people.unwrap_or_default())
}

/// Said where shares that are rounded one by one do not come to a hundred.
pub const ROUNDED: &str = "Andelarna är avrundade var för sig. Därför blir summan inte precis hundra.";

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
pub fn both_ends(table: &Table, options: &[String]) -> String {
    let end = |from, to| {
        let share = share(table, table.steps(from, to))?;
        Some(swedish::capital(&format!("{share} svarade {}.", steps(from, to, options).to_lowercase())))
    };
    [end(1, 2), end(4, 5)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The words of a row. `options` are the question's own words, by position; empty for background.
pub fn category(category: Category, options: &[String]) -> String {
    match category {
        Category::Ages(range) => ages(range),
        Category::Sex(Sex::Woman) => "Kvinnor".to_owned(),
        Category::Sex(Sex::Man) => "Män".to_owned(),
        Category::Sex(Sex::Other) => "Annat eller vill inte ange".to_owned(),
        Category::Channel(channel) => self::channel(channel).to_owned(),
        Category::Language(place) | Category::Option(place) => option(options, place),
        Category::Steps(from, to) => steps(from, to, options),
        Category::Unknown => "Uppgift saknas".to_owned(),
        Category::OtherOrUnknown => "Annat, vill inte ange eller uppgift saknas".to_owned(),
        Category::Chosen => "Valde detta".to_owned(),
        Category::NotChosen => "Valde inte detta".to_owned(),
        Category::Agree => "Håller med".to_owned(),
        Category::Disagree => "Håller inte med".to_owned(),
        Category::Pass => "Hoppade över".to_owned(),
        Category::NotVoted => "Svarade inte".to_owned(),
        Category::DontKnow => "Vet inte".to_owned(),
        Category::Skipped => "Hoppade över".to_owned(),
        Category::DontKnowOrSkipped => "Vet inte eller hoppade över".to_owned(),
    }
}

fn option(options: &[String], place: u8) -> String {
    options.get(usize::from(place)).cloned().unwrap_or_default()
}

/// Steps of a scale count from 1; merged ones are joined by "eller".
fn steps(from: u8, to: u8, options: &[String]) -> String {
    let words: Vec<_> = (from..=to).map(|step| option(options, step.saturating_sub(1))).collect();
    match words.split_first() {
        Some((first, rest)) if !rest.is_empty() => {
            let rest: Vec<_> = rest.iter().map(|word| word.to_lowercase()).collect();
            format!("{first} eller {}", rest.join(" eller "))
        }
        _ => words.concat(),
    }
}

/// "18–24 år", "Under 18 år", "80 år eller äldre".
pub fn ages(range: AgeRange) -> String {
    match (range.from, range.to) {
        (0, Some(to)) => format!("Under {} år", u16::from(to) + 1),
        (from, Some(to)) => format!("{from}–{to} år"),
        (from, None) => format!("{from} år eller äldre"),
    }
}

fn channel(channel: AnswerChannel) -> &'static str {
    match channel {
        AnswerChannel::Web => "På webben",
        AnswerChannel::Kiosk => "På skärm i en reception",
        AnswerChannel::Phone => "På telefon",
        AnswerChannel::Paper => "På papper",
    }
}

/// How many, as it may be said. `group` is everyone in the table.
pub fn cell(cell: Cell, group: Option<u32>) -> String {
    match cell {
        Cell::Count { people, .. } => swedish::number(people.into()),
        Cell::FewerThan { threshold, .. } => format!("färre än {threshold}"),
        Cell::Between { low, high, .. } if group == Some(high) => {
            format!("minst {}", swedish::number(low.into()))
        }
        Cell::Between { low, high, .. } => format!("{}–{}", swedish::number(low.into()), swedish::number(high.into())),
        Cell::NotShown { .. } => "visas inte".to_owned(),
    }
}

/// The share in words, nothing where it cannot be said.
pub fn share(table: &Table, cell: Cell) -> Option<String> {
    if matches!(cell, Cell::FewerThan { .. }) {
        return None;
    }
    match table.share(cell) {
        Share::Percent(percent) => Some(format!("{percent}\u{a0}%")),
        Share::Between(low, 100) => Some(format!("minst {low}\u{a0}%")),
        Share::Between(low, high) => Some(format!("{low}–{high}\u{a0}%")),
        Share::NotShown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_said_as_people_say_them() {
        let range = |from, to| AgeRange { from, to };
        assert_eq!(ages(range(0, Some(17))), "Under 18 år");
        assert_eq!(ages(range(18, Some(24))), "18–24 år");
        assert_eq!(ages(range(80, None)), "80 år eller äldre");
    }

    #[test]
    fn merged_steps_keep_both_words() {
        let options: Vec<_> = ["Mycket svårt", "Ganska svårt"].map(str::to_owned).into();
        assert_eq!(category(Category::Steps(1, 2), &options), "Mycket svårt eller ganska svårt");
        assert_eq!(category(Category::Steps(2, 2), &options), "Ganska svårt");
    }
}
