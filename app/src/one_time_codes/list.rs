//! The codes as a file, for whoever prints the letters.

use crate::{
    answer::receipt::ReceiptCode,
    dialogue::rules::last_day,
    entity::round,
    round::rules::answer_path,
    spreadsheet::{harmless, list},
    swedish,
};

/// Its columns.
const HEADINGS: [&str; 3] = ["Engångskod", "Adress", "Sista dag att svara"];

/// A row for each code, with where and until when it is used.
///
/// # Errors
/// When there is no memory for it.
pub fn file(codes: &[ReceiptCode], round: &round::Model, base_url: &str) -> anyhow::Result<Vec<u8>> {
    let address = harmless(&format!("{base_url}{}", answer_path(&round.code)));
    let until = harmless(&swedish::day(last_day(round.closes_at)));
    let mut rows = list(Vec::new())?;
    rows.write_record(HEADINGS)?;
    for code in codes {
        rows.write_record([harmless(&code.to_string()), address.clone(), until.clone()])?;
    }
    rows.into_inner().map_err(|cause| cause.into_error().into())
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
}
