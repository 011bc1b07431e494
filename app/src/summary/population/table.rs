//! A table of the population as it stands in a file, read whole or not at all. What is wrong is told by line and column.

use std::{
    collections::{BTreeMap, HashMap},
    str::from_utf8,
};

use csv::{ByteRecord, ReaderBuilder};

use super::fields::{self, COLUMNS, OLDEST, Who};

/// People by sex ("woman", "man") and age; 100 means 100 and older.
pub type People = BTreeMap<(String, i32), i32>;

/// How many live in one place, as one year ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// They, by sex and age.
    pub people: People,
    /// How many the source says that they are: the sum, where it says nothing.
    pub total: i32,
}

impl Counted {
    /// How many the ages come to.
    pub fn sum(&self) -> i64 {
        self.people.values().map(|people| i64::from(*people)).sum()
    }
}

/// Places by their code and the year.
pub type Places = BTreeMap<(String, i32), Counted>;

/// What is wrong with a table.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the sentences say what they mean")]
pub enum Wrong {
    #[error("line 1 has no column named \"{0}\"")]
    NoColumn(&'static str),
    #[error("line 1 has two columns named \"{0}\" or the like")]
    TwoColumns(&'static str),
    #[error("line {0} is not UTF-8")]
    NotText(u64),
    #[error("line {line} has {found} columns, not {expected}")]
    Columns { line: u64, found: usize, expected: usize },
    #[error("line {line}, column {column} (\"{name}\"): {what}")]
    Value { line: u64, column: usize, name: &'static str, what: &'static str },
    #[error("line {line} counts the same people as line {first}")]
    Twice { line: u64, first: u64 },
    #[error("{place}, {year}: no line for sex \"{sex}\" and age {age}")]
    Missing { place: String, year: i32, sex: &'static str, age: i32 },
    #[error("there is no line below the headings")]
    Empty,
}

/// One line, and where it stands.
struct Line {
    place: (String, i32),
    who: Who,
    age: Option<i32>,
    people: i32,
}

/// Numbers of one place by sex and age, totals among them.
type Raw = HashMap<(Who, Option<i32>), (i32, u64)>;

/// The table in `bytes`: UTF-8, with headings, and commas, semicolons or tabs between fields. `this_year` has not ended.
///
/// # Errors
/// The first thing that is wrong; nothing is half read.
pub fn read(bytes: &[u8], this_year: i32) -> Result<Places, Wrong> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter(bytes)).has_headers(false).flexible(true).from_reader(bytes);
    let mut records = reader.byte_records().map(|record| record.unwrap_or_default());
    let headings = records.next().ok_or(Wrong::Empty)?;
    let columns = columns(&headings)?;
    let mut raw: BTreeMap<(String, i32), Raw> = BTreeMap::new();
    for record in records {
        let at = record.position().map_or(0, csv::Position::line);
        let line = line(&record, at, headings.len(), &columns, this_year)?;
        let of_place = raw.entry(line.place).or_default();
        if let Some((_, first)) = of_place.insert((line.who, line.age), (line.people, at)) {
            return Err(Wrong::Twice { line: at, first });
        }
    }
    if raw.is_empty() {
        return Err(Wrong::Empty);
    }
    raw.into_iter().map(|(place, raw)| Ok((place.clone(), counted(&place, &raw)?))).collect()
}

/// What stands between the headings.
fn delimiter(bytes: &[u8]) -> u8 {
    let headings = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let many = |sign: &u8| headings.iter().filter(|byte| *byte == sign).count();
    *b",;\t".iter().max_by_key(|sign| many(sign)).unwrap_or(&b';')
}

/// Where each column stands, counted from 0.
fn columns(headings: &ByteRecord) -> Result<[usize; 5], Wrong> {
    let named: Vec<String> =
        headings.iter().map(|heading| String::from_utf8_lossy(heading).trim().to_lowercase()).collect();
    let mut places = [0; 5];
    for (place, names) in places.iter_mut().zip(COLUMNS) {
        let mut found = (0..named.len()).filter(|at| names.contains(&named[*at].as_str()));
        *place = found.next().ok_or(Wrong::NoColumn(names[0]))?;
        if found.next().is_some() {
            return Err(Wrong::TwoColumns(names[0]));
        }
    }
    Ok(places)
}

fn line(record: &ByteRecord, at: u64, expected: usize, columns: &[usize; 5], this_year: i32) -> Result<Line, Wrong> {
    if record.len() != expected {
        return Err(Wrong::Columns { line: at, found: record.len(), expected });
    }
    let mut texts = [""; 5];
    for (text, column) in texts.iter_mut().zip(columns) {
        *text = from_utf8(&record[*column]).map_err(|_| Wrong::NotText(at))?;
    }
    let wrong = |n: usize| move |what| Wrong::Value { line: at, column: columns[n] + 1, name: COLUMNS[n][0], what };
    let code = fields::code(texts[0]).map_err(wrong(0))?;
    Ok(Line {
        place: (code, fields::year(texts[1], this_year).map_err(wrong(1))?),
        who: fields::sex(texts[2]).map_err(wrong(2))?,
        age: fields::age(texts[3]).map_err(wrong(3))?,
        people: fields::people(texts[4]).map_err(wrong(4))?,
    })
}

/// Both sexes at every age must be there: half a table would say that the others are missing.
fn counted((place, year): &(String, i32), raw: &Raw) -> Result<Counted, Wrong> {
    let mut people = BTreeMap::new();
    for who in [Who::Women, Who::Men] {
        for age in 0..=OLDEST {
            let (number, _) = raw.get(&(who, Some(age))).ok_or_else(|| {
                let sex = if who == Who::Women { "kvinnor" } else { "män" };
                Wrong::Missing { place: place.clone(), year: *year, sex, age }
            })?;
            people.insert((who.name().to_owned(), age), *number);
        }
    }
    let counted = Counted { people, total: 0 };
    let sum = i32::try_from(counted.sum()).unwrap_or(i32::MAX);
    Ok(Counted { total: total(raw).unwrap_or(sum), ..counted })
}

/// The whole population as the source says it: one line, or one for each sex.
fn total(raw: &Raw) -> Option<i32> {
    let of = |who| raw.get(&(who, None)).map(|(people, _)| *people);
    of(Who::Everybody).or_else(|| of(Who::Women)?.checked_add(of(Who::Men)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A whole table of one place: one woman and two men of each age, with `more` below.
    fn table(more: &str) -> String {
        let line = |sex: &str, age: i32, people| format!("2281 Storby;2025;{sex};{age};{people}\n");
        let ages = (0..=OLDEST).map(|age| line("kvinnor", age, 1) + &line("män", age, 2));
        format!("Kommun;År;Kön;Ålder;Antal\n{}{more}", ages.collect::<String>())
    }

    fn wrong(table: &str) -> String {
        read(table.as_bytes(), 2026).unwrap_err().to_string()
    }

    #[test]
    fn a_whole_table_is_read_with_its_total() {
        let places = read(table("").as_bytes(), 2026).unwrap();
        let counted = &places[&("2281".to_owned(), 2025)];
        assert_eq!((counted.people.len(), counted.sum(), counted.total), (202, 303, 303));
        assert_eq!(counted.people[&("man".to_owned(), 100)], 2);
    }

    #[test]
    fn commas_tabs_another_order_and_english_headings_are_read_too() {
        let places = read(table("").as_bytes(), 2026).unwrap();
        for sign in [",", "\t"] {
            assert_eq!(read(format!("\u{feff}{}", table("").replace(';', sign)).as_bytes(), 2026).unwrap(), places);
        }
        let turned: String =
            table("").lines().map(|line| line.split(';').rev().collect::<Vec<_>>().join(";") + "\r\n").collect();
        assert_eq!(read(turned.as_bytes(), 2026).unwrap(), places);
        let english = table("").replace("Kommun;År;Kön;Ålder;Antal", "region;year;sex;age;count");
        assert_eq!(read(english.as_bytes(), 2026).unwrap(), places);
    }

    #[test]
    fn a_total_that_does_not_add_up_is_kept_as_the_source_says_it() {
        let total = |more: &str| read(table(more).as_bytes(), 2026).unwrap()[&("2281".to_owned(), 2025)].total;
        assert_eq!(total("2281;2025;totalt;totalt;305\n"), 305);
        assert_eq!(total("2281;2025;kvinnor;totalt ålder;102\n2281;2025;män;totalt ålder;202\n"), 304);
    }

    #[test]
    fn what_is_wrong_is_told_by_line_and_column() {
        assert_eq!(
            wrong(&table("2281;2025;kvinnor;45 år;1 000\n")),
            "line 204, column 5 (\"antal\"): no whole number of people"
        );
        assert_eq!(wrong(&table("281;2025;kvinnor;45;1\n")).split(':').next(), Some("line 204, column 1 (\"kommun\")"));
        assert_eq!(wrong(&table("2281;2030;kvinnor;45;1\n")).split(':').next(), Some("line 204, column 2 (\"år\")"));
        assert_eq!(wrong(&table("2281;2025;x;45;1\n")).split(':').next(), Some("line 204, column 3 (\"kön\")"));
        assert_eq!(wrong(&table("2281;2025;män;45–50;1\n")).split(':').next(), Some("line 204, column 4 (\"ålder\")"));
        assert_eq!(wrong(&table("2281;2025;män\n")), "line 204 has 3 columns, not 5");
        assert_eq!(wrong(&table("2281;2025;män;0;2\n")), "line 204 counts the same people as line 3");
        assert_eq!(wrong("Kommun;År;Kön;Antal\n"), "line 1 has no column named \"ålder\"");
        assert_eq!(wrong("Kommun;Region;År;Kön;Ålder;Antal\n"), "line 1 has two columns named \"kommun\" or the like");
        assert_eq!(wrong(""), "there is no line below the headings");
        assert_eq!(wrong("Kommun;År;Kön;Ålder;Antal\n"), "there is no line below the headings");
    }

    #[test]
    fn a_file_in_another_encoding_is_told_by_its_line() {
        let mut bytes = table("").into_bytes();
        bytes.extend(b"2281;2025;m\xe4n;totalt;1\n");
        assert_eq!(read(&bytes, 2026), Err(Wrong::NotText(204)));
    }

    #[test]
    fn half_a_table_is_refused() {
        let half = table("").replace("2281 Storby;2025;män;64;2\n", "");
        assert_eq!(wrong(&half), "2281, 2025: no line for sex \"män\" and age 64");
    }
}
