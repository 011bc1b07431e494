//! The result as a workbook (XLSX): one sheet with the lines, one that says what the file is and what its columns mean. Words
//! are written as words, so that none of them is a formula.

use chrono::{DateTime, Datelike, Utc};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{
    columns::{COLUMNS, COUNT},
    lines::Value,
};
use crate::spreadsheet::harmless;

/// How wide the columns that hold sentences are, in letters.
const WIDE: f64 = 40.0;

/// The columns that hold them: question, what it is about, answer, and the group within which it was given.
const SENTENCES: [u16; 4] = [2, 3, 4, 14];

/// The file. `about` are facts and their names, `signed_at` is when the result was signed: the same result is the same file
/// whenever it is fetched.
///
/// # Errors
/// When it cannot be written, which is a fault of ours.
pub(super) fn workbook(
    lines: Vec<[Value; COUNT]>,
    about: &[(&str, String)],
    signed_at: DateTime<Utc>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&day(signed_at)?));
    let sheet = book.add_worksheet().set_name("Resultat")?;
    headings(sheet, COLUMNS.map(|column| column.heading))?;
    for column in SENTENCES {
        sheet.set_column_width(column, WIDE)?;
    }
    for (row, line) in (1..).zip(lines) {
        write_line(sheet, row, line)?;
    }
    describe(book.add_worksheet().set_name("Om filen")?, about)?;
    book.save_to_buffer()
}

fn day(at: DateTime<Utc>) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(at.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, at.month() as u8, at.day() as u8)
}

/// The first row, which stays in sight.
fn headings<const N: usize>(sheet: &mut Worksheet, headings: [&str; N]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string_with_format(0, column, heading, &bold)?;
        let width = f64::from(u32::try_from(heading.chars().count()).unwrap_or_default()) + 2.0;
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn write_line(sheet: &mut Worksheet, row: u32, line: [Value; COUNT]) -> Result<(), XlsxError> {
    for (column, value) in (0..).zip(line) {
        match value {
            Value::Nothing => {}
            Value::Words(text) => {
                sheet.write_string(row, column, harmless(&text))?;
            }
            Value::Number(number) => {
                sheet.write_number(row, column, number)?;
            }
        }
    }
    Ok(())
}

/// Facts and columns, a row each.
fn describe(sheet: &mut Worksheet, about: &[(&str, String)]) -> Result<(), XlsxError> {
    headings(sheet, ["Uppgift eller kolumn", "Betydelse"])?;
    let about = about.iter().map(|(name, text)| (*name, text.as_str()));
    let columns = COLUMNS.iter().map(|column| (column.heading, column.means));
    for (row, (name, text)) in (1..).zip(about.chain(columns)) {
        sheet.write_string(row, 0, harmless(name))?;
        sheet.write_string(row, 1, harmless(text))?;
    }
    sheet.set_column_width(0, WIDE)?;
    sheet.set_column_width(1, 2.0 * WIDE)?;
    Ok(())
}
