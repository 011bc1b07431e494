//! Lists as files, written for the Excel of a Swedish kommun, which opens them with a double click: there the comma stands in
//! numbers, so fields are parted by semicolons, and without the mark of UTF-8 first it would take å, ä and ö for something else.

use std::io::{self, Write};

use axum::{body::Body, response::Response};
use csv::{Terminator, Writer, WriterBuilder};
use http::{HeaderValue, header};

use crate::error::AppError;

/// Tells spreadsheets that the file is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// A list that is written into `to`.
///
/// # Errors
/// When nothing can be written there.
pub fn list<W: Write>(mut to: W) -> io::Result<Writer<W>> {
    to.write_all(MARK)?;
    Ok(WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(to))
}

/// A cell that no spreadsheet takes for a formula. What begins with an apostrophe gets one too: whoever takes one away where
/// there is one reads what was written.
pub fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '\'']) {
        return format!("'{text}");
    }
    text.to_owned()
}

/// The list as an answer that nobody on the way keeps. `name` is of ASCII letters, digits and hyphens, without its ending.
///
/// # Errors
/// When the name cannot stand in a header, which is a fault of ours.
pub fn download(name: &str, file: Vec<u8>) -> Result<Response, AppError> {
    attachment(&format!("{name}.csv"), "text/csv; charset=utf-8", file)
}

/// The same of a file of any kind, whose `name` has its ending.
///
/// # Errors
/// As [`download`].
pub fn attachment(name: &str, kind: &'static str, file: Vec<u8>) -> Result<Response, AppError> {
    let mut response = Response::new(Body::from(file));
    let name = format!("attachment; filename=\"{name}\"");
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(anyhow::Error::from)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for odd in ["=1+1", "+46", "-1", "@SUM(A1)", "＝1+1", "\t=1", "\r=1", "'=1"] {
            assert_eq!(harmless(odd), format!("'{odd}"));
        }
        assert_eq!(harmless("K7QX-M2PD-9RTA"), "K7QX-M2PD-9RTA");
    }
}
