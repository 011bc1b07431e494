//! The codes as a file, for whoever prints the letters. Written for the Excel of a Swedish kommun, which opens it with a
//! double click: there the comma stands in numbers, so fields are parted by semicolons, and without the mark of UTF-8 first
//! it would take å, ä and ö for something else.

use csv::{Terminator, WriterBuilder};

use crate::{
    answer::receipt::ReceiptCode, dialogue::rules::last_day, entity::round, round::rules::answer_path, swedish,
};

/// Tells spreadsheets that the file is UTF-8.
const MARK: &str = "\u{feff}";

/// Its columns.
const HEADINGS: [&str; 3] = ["Engångskod", "Adress", "Sista dag att svara"];

/// A row for each code, with where and until when it is used.
///
/// # Errors
/// When there is no memory for it.
pub fn file(codes: &[ReceiptCode], round: &round::Model, base_url: &str) -> anyhow::Result<Vec<u8>> {
    let address = harmless(&format!("{base_url}{}", answer_path(&round.code)));
    let until = harmless(&swedish::day(last_day(round.closes_at)));
    let start = MARK.as_bytes().to_vec();
    let mut rows = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(start);
    rows.write_record(HEADINGS)?;
    for code in codes {
        rows.write_record([harmless(&code.to_string()), address.clone(), until.clone()])?;
    }
    rows.into_inner().map_err(|cause| cause.into_error().into())
}

/// A cell that no spreadsheet takes for a formula. Nothing of ours begins so today; what is added one day might.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{entity::round::RoundState, round::example};

    #[test]
    fn a_file_opens_in_excel_and_has_a_row_for_each_code() {
        let codes = [[0; 7], [7; 7]].map(ReceiptCode::from_random);
        let round = example::round(RoundState::Open, (-5, 3));

        let file = String::from_utf8(file(&codes, &round, "https://medmig.example").unwrap()).unwrap();

        let lines: Vec<_> = file.split("\r\n").collect();
        assert_eq!(lines[0], "\u{feff}Engångskod;Adress;Sista dag att svara");
        assert_eq!(lines[1], "0000-0000-0000;https://medmig.example/svara/STO1;13 mars 2027");
        assert!(lines[2].starts_with(&codes[1].to_string()));
        assert_eq!((lines.len(), lines[3]), (4, ""));
    }

    #[test]
    fn no_cell_is_a_formula() {
        for odd in ["=1+1", "+46", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(harmless(odd), format!("'{odd}"));
        }
        assert_eq!(harmless("K7QX-M2PD-9RTA"), "K7QX-M2PD-9RTA");
    }
}
