//! Comma-separated values (RFC 4180), to the letter: what cannot be read for certain is refused.

use std::borrow::Cow;

/// One field of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field<'a> {
    /// The line on which it begins, from 1. Quoted fields may be several lines long.
    pub(super) line: usize,
    pub(super) text: Cow<'a, str>,
}

/// What is wrong with a field.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) line: usize,
    /// From 1.
    pub(super) column: usize,
    pub(super) what: &'static str,
}

/// Goes through a file record by record.
pub(super) struct Records<'a> {
    rest: &'a [u8],
    line: usize,
}

impl<'a> Records<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes), line: 1 }
    }

    /// Puts the next record into `fields`, and says whether there was one. Empty lines are passed over.
    pub(super) fn next_into(&mut self, fields: &mut Vec<Field<'a>>) -> Result<bool, Wrong> {
        fields.clear();
        while self.line_ends() {}
        if self.rest.is_empty() {
            return Ok(false);
        }
        loop {
            let line = self.line;
            let text = self.field().map_err(|what| Wrong { line, column: fields.len() + 1, what })?;
            fields.push(Field { line, text });
            if self.take(b",") {
                continue;
            }
            if self.line_ends() || self.rest.is_empty() {
                return Ok(true);
            }
            return Err(Wrong { line: self.line, column: fields.len(), what: "goes on after its closing quote" });
        }
    }

    fn take(&mut self, prefix: &[u8]) -> bool {
        let rest = self.rest.strip_prefix(prefix);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn line_ends(&mut self) -> bool {
        let ends = self.take(b"\n") || self.take(b"\r\n");
        self.line += usize::from(ends);
        ends
    }

    fn field(&mut self) -> Result<Cow<'a, str>, &'static str> {
        if self.take(b"\"") {
            return self.quoted();
        }
        let is_end = |byte: &u8| matches!(byte, b',' | b'\n' | b'\r' | b'"');
        let end = self.rest.iter().position(is_end).unwrap_or(self.rest.len());
        let (field, rest) = self.rest.split_at(end);
        if rest.starts_with(b"\"") {
            return Err("has a quote, and does not begin with one");
        }
        if rest.starts_with(b"\r") && !rest.starts_with(b"\r\n") {
            return Err("has half an end of line");
        }
        self.rest = rest;
        text(field).map(Cow::Borrowed)
    }

    /// What stands before the closing quote; two quotes are one.
    fn quoted(&mut self) -> Result<Cow<'a, str>, &'static str> {
        let mut whole = Cow::Borrowed("");
        loop {
            let end = self.rest.iter().position(|byte| *byte == b'"').ok_or("has no closing quote")?;
            let part = text(&self.rest[..end])?;
            self.line += part.matches('\n').count();
            self.rest = &self.rest[end + 1..];
            whole += part;
            if !self.take(b"\"") {
                return Ok(whole);
            }
            whole += "\"";
        }
    }
}

fn text(bytes: &[u8]) -> Result<&str, &'static str> {
    std::str::from_utf8(bytes).map_err(|_| "is not UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<Vec<Vec<(usize, String)>>, Wrong> {
        let (mut records, mut fields, mut all) = (Records::new(bytes), Vec::new(), Vec::new());
        while records.next_into(&mut fields)? {
            all.push(fields.iter().map(|field| (field.line, field.text.to_string())).collect());
        }
        Ok(all)
    }

    fn wrong(bytes: &[u8]) -> (usize, usize, &'static str) {
        let Wrong { line, column, what } = read(bytes).unwrap_err();
        (line, column, what)
    }

    #[test]
    fn fields_are_read_with_their_lines() {
        let at = |line: usize, text: &str| (line, text.to_owned());
        let read = read("\u{feff}a,\"b, \"\"c\"\"\n\nd\",\r\n\n\n,é\n\"\"".as_bytes()).unwrap();
        let expected =
            [vec![at(1, "a"), at(1, "b, \"c\"\n\nd"), at(3, "")], vec![at(6, ""), at(6, "é")], vec![at(7, "")]];
        assert_eq!(read, expected);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        assert_eq!(wrong(b"a,b\nc,\"d\n"), (2, 2, "has no closing quote"));
        assert_eq!(wrong(b"a,b\nc,d\"e\"\n"), (2, 2, "has a quote, and does not begin with one"));
        assert_eq!(wrong(b"\"a\n\"b,c"), (2, 1, "goes on after its closing quote"));
        assert_eq!(wrong(b"a\n\xe5,b"), (2, 1, "is not UTF-8"));
        assert_eq!(wrong(b"a\nb\rc"), (2, 1, "has half an end of line"));
    }
}
