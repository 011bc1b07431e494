//! One field of a table of the population: what may stand in it.

/// Whom a line counts, by sex; a line of a total counts both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Who {
    Women,
    Men,
    Everybody,
}

impl Who {
    /// As the rows of the database hold it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Women => "woman",
            Self::Men => "man",
            Self::Everybody => "total",
        }
    }
}

/// The last age of its own: 100 means 100 and older.
pub(super) const OLDEST: i32 = 100;

/// The five columns, each with the headings it may have. The first stands in messages.
pub(super) const COLUMNS: [&[&str]; 5] = [
    &["kommun", "region", "kommunkod", "kod", "code"],
    &["år", "year"],
    &["kön", "sex"],
    &["ålder", "age"],
    &["antal", "folkmängd", "count", "people"],
];

/// What a total is called.
fn is_total(text: &str) -> bool {
    matches!(text, "totalt" | "total" | "tot" | "totalt ålder" | "totalt kön" | "samtliga" | "1+2")
}

/// "2281" or "2281 Sundsvall" is a kommun, "22" a county, "00" the whole country.
pub(super) fn code(text: &str) -> Result<String, &'static str> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    match digits.len() {
        2 | 4 => Ok(digits),
        0 => Err("no code: it is four digits for a kommun, two for a county"),
        _ => Err("a code is four digits for a kommun, two for a county, leading zeros included"),
    }
}

/// The year on the last day of which people were counted. One that has not ended is a forecast.
pub(super) fn year(text: &str, this_year: i32) -> Result<i32, &'static str> {
    match text.trim().parse() {
        Ok(year) if year >= this_year => Err("people are counted on 31 December, and that day has not come"),
        Ok(year) if 1968 <= year => Ok(year),
        _ => Err("no year: it is four digits, 1968 at the earliest"),
    }
}

pub(super) fn sex(text: &str) -> Result<Who, &'static str> {
    match text.trim().to_lowercase().as_str() {
        "kvinnor" | "kvinna" | "women" | "woman" | "females" | "female" | "2" => Ok(Who::Women),
        "män" | "man" | "men" | "males" | "male" | "1" => Ok(Who::Men),
        total if is_total(total) => Ok(Who::Everybody),
        _ => Err("no sex: it is kvinnor, män or totalt"),
    }
}

/// Whole years; nothing where the line counts all ages.
pub(super) fn age(text: &str) -> Result<Option<i32>, &'static str> {
    let text = text.trim().to_lowercase();
    if is_total(&text) {
        return Ok(None);
    }
    let years = text.trim_end_matches("år").trim_end().trim_end_matches('+');
    match years.parse() {
        Ok(age @ 0..=OLDEST) => Ok(Some(age)),
        _ => Err("no age in whole years: it is 0 to 99, 100+ or totalt"),
    }
}

pub(super) fn people(text: &str) -> Result<i32, &'static str> {
    match text.trim().parse() {
        Ok(people @ 0..) => Ok(people),
        _ => Err("no whole number of people"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_as_scb_and_spreadsheets_write_them() {
        assert_eq!(
            (code("0114"), code("2281 Sundsvall"), code("22")),
            (Ok("0114".into()), Ok("2281".into()), Ok("22".into()))
        );
        assert!(code("114").is_err() && code("Sundsvall").is_err());
        assert_eq!((year("2025", 2026), year(" 1968 ", 2026)), (Ok(2025), Ok(1968)));
        assert!(year("2026", 2026).is_err() && year("25", 2026).is_err());
        assert_eq!((sex("Kvinnor"), sex("män"), sex("totalt")), (Ok(Who::Women), Ok(Who::Men), Ok(Who::Everybody)));
        assert!(sex("?").is_err());
        assert_eq!(
            (age("0"), age("45 år"), age("100+"), age("100+ år")),
            (Ok(Some(0)), Ok(Some(45)), Ok(Some(100)), Ok(Some(100)))
        );
        assert_eq!(age("totalt ålder"), Ok(None));
        assert!(age("101").is_err() && age("18-24").is_err() && age("").is_err());
        assert_eq!(people("0"), Ok(0));
        assert!(people("-1").is_err() && people("1 000,5").is_err() && people("..").is_err());
    }
}
