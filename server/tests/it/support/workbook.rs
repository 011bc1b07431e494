//! The words of the files that are opened with other programs: workbooks and documents of ours.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use zip::ZipArchive;

/// The lines of a sheet of a result's workbook, as text. No cell is a formula.
pub fn sheet(file: Vec<u8>, name: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file)).unwrap();
    assert_eq!(book.sheet_names(), ["Resultat", "Om filen"]);
    assert!(book.worksheet_formula(name).unwrap().cells().all(|(_, _, formula)| formula.is_empty()));
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::Float(number) => format!("{number}"),
        Data::Int(number) => number.to_string(),
        Data::String(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    book.worksheet_range(name).unwrap().rows().map(|row| row.iter().map(text).collect()).collect()
}

/// The paragraphs and tables of a file for a word processor, as XML.
pub fn document(file: Vec<u8>) -> String {
    let mut text = String::new();
    let mut zip = ZipArchive::new(Cursor::new(file)).unwrap();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The words between the tags, piece by piece.
pub fn pieces(xml: &str) -> impl Iterator<Item = &str> {
    xml.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text)
}
