//! Paragraphs and tables as WordprocessingML. The order of elements is the one that its schema demands.

use std::fmt::Write as _;

use crate::report::{Paragraph, Quote, Row, Table};

/// How wide a page's text is, in twentieths of a point.
const WIDE: usize = 9070;

const BOLD: &str = "<w:b/>";

/// That a paragraph stays on the page of the next one.
const KEPT: &str = "<w:keepNext/>";

/// A table of so many rows at most stands on one page.
const ON_ONE_PAGE: usize = 12;

/// What is written so far, and where its links lead.
#[derive(Debug, Default)]
pub struct Written {
    xml: String,
    links: Vec<String>,
}

impl Written {
    /// The paragraphs and tables.
    pub fn xml(&self) -> &str {
        &self.xml
    }

    /// Addresses in the order of their numbers.
    pub fn links(&self) -> &[String] {
        &self.links
    }

    /// A paragraph of nothing but text.
    pub fn styled(&mut self, style: &str, text: &str) {
        self.put(style, &run(text, ""));
    }

    /// Something and what it is.
    pub fn named(&mut self, name: &str, text: &str) {
        self.put("Normal", &format!("{}{}", run(&format!("{name} "), BOLD), run(text, "")));
    }

    /// Running text with the way to what it rests on.
    pub fn paragraph(&mut self, style: &str, paragraph: &Paragraph) {
        let Paragraph { name, text, support, .. } = paragraph;
        let name = if name.is_empty() { String::new() } else { run(&format!("{name} "), BOLD) };
        let support = support.as_ref().map(|link| format!("{}{}", run(" ", ""), self.link(&link.words, &link.address)));
        self.put(style, &format!("{name}{}{}", run(text, ""), support.unwrap_or_default()));
    }

    /// Text with a link after it.
    pub fn way(&mut self, before: &str, words: &str, address: &str) {
        let link = self.link(words, address);
        self.put("Normal", &format!("{}{link}", run(before, "")));
    }

    /// Words of somebody else, in their language, and where they come from.
    pub fn quote(&mut self, quote: &Quote) {
        let lang = quote.lang.as_ref().map(|lang| format!(r#"<w:lang w:val="{}"/>"#, escaped(lang)));
        self.put("Quote", &run(&format!("”{}”", quote.text), &lang.unwrap_or_default()));
        self.styled("Quote", &quote.source);
    }

    /// A place to write in.
    pub fn blank(&mut self, what: &str) {
        self.put("Blank", &format!("{}{}", run("Fylls i: ", BOLD), run(what, "")));
    }

    /// Figures. The first row is repeated on every page and read as the header of its columns, the first column as that of rows. The
    /// first column is the widest; a table that fits on a page stays on one.
    pub fn table(&mut self, table: &Table) {
        self.styled("Caption", &table.caption);
        let columns = table.heads.len().max(1);
        let wide = WIDE / (columns + 1);
        let first = WIDE - wide * (columns - 1);
        let look = r#"<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>"#;
        let grid = format!(r#"<w:gridCol w:w="{wide}"/>"#).repeat(columns - 1);
        let _ = write!(
            self.xml,
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/>{look}<w:tblCaption w:val="{}"/></w:tblPr><w:tblGrid><w:gridCol w:w="{first}"/>{grid}</w:tblGrid>"#,
            escaped(&table.caption)
        );
        let last = table.rows.len().saturating_sub(1);
        let kept = |place: usize| if table.rows.len() <= ON_ONE_PAGE && place < last { KEPT } else { "" };
        self.xml.push_str(&row(&table.heads, (first, wide), "<w:tblHeader/>", KEPT, |_| BOLD));
        for (place, Row { cells, .. }) in table.rows.iter().enumerate() {
            let bold = |column: usize| if column == 0 { BOLD } else { "" };
            self.xml.push_str(&row(cells, (first, wide), "", kept(place), bold));
        }
        self.xml.push_str("</w:tbl>");
        // Two tables that touch are one to a word processor.
        self.put("TableText", "");
    }

    fn put(&mut self, style: &str, runs: &str) {
        let _ = write!(self.xml, r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>"#);
    }

    fn link(&mut self, words: &str, address: &str) -> String {
        let id = link_id(self.links.len());
        self.links.push(address.to_owned());
        format!(
            r#"<w:hyperlink r:id="{id}" w:history="1">{}</w:hyperlink>"#,
            run(words, r#"<w:rStyle w:val="Hyperlink"/>"#)
        )
    }
}

/// The name of a link.
pub fn link_id(place: usize) -> String {
    format!("link{}", place + 1)
}

fn row(
    cells: &[String],
    (first, wide): (usize, usize),
    more: &str,
    kept: &str,
    marks: impl Fn(usize) -> &'static str,
) -> String {
    let cell = |(column, text): (usize, &String)| {
        let wide = if column == 0 { first } else { wide };
        let right = if column == 0 { "" } else { r#"<w:jc w:val="right"/>"# };
        format!(
            r#"<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>{kept}{right}</w:pPr>{}</w:p></w:tc>"#,
            run(text, marks(column))
        )
    };
    let cells: String = cells.iter().enumerate().map(cell).collect();
    format!("<w:tr><w:trPr><w:cantSplit/>{more}</w:trPr>{cells}</w:tr>")
}

/// Text with the same marks throughout; each of its lines begins anew.
pub fn run(text: &str, marks: &str) -> String {
    let lines: Vec<_> =
        text.lines().map(|line| format!(r#"<w:t xml:space="preserve">{}</w:t>"#, escaped(line))).collect();
    let marks = if marks.is_empty() { String::new() } else { format!("<w:rPr>{marks}</w:rPr>") };
    format!("<w:r>{marks}{}</w:r>", lines.join("<w:br/>"))
}

/// Text as it may stand in XML. Signs that XML does not know are left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}
