//! A report as a word processor opens it (DOCX): real headings, so that its navigation works, Swedish as its language, tables
//! whose first row is a header. What people wrote is escaped, so that it stands in the text and never steers it.
//!
//! Written by hand, since docx-rs can mark no header row and set neither title nor language.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::{
    PrintError,
    docx::parts::Written,
    report::{Block, Report},
};

mod parts;

/// The parts that are the same in every file.
const FIXED: [(&str, &str); 5] = [
    ("[Content_Types].xml", include_str!("../docx/content_types.xml")),
    ("_rels/.rels", include_str!("../docx/rels.xml")),
    ("word/settings.xml", include_str!("../docx/settings.xml")),
    ("word/numbering.xml", include_str!("../docx/numbering.xml")),
    ("word/styles.xml", include_str!("../docx/styles.xml")),
];

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The file. The same report is the same file whenever it is written. `title` is what the file is called among its properties.
///
/// # Errors
/// When it cannot be packed.
pub(crate) fn file(report: &Report, title: &str) -> Result<Vec<u8>, PrintError> {
    Ok(packed(report, title)?)
}

fn packed(report: &Report, title: &str) -> Result<Vec<u8>, ZipError> {
    let written = body(report);
    let own = [
        ("docProps/core.xml", properties(report, title)),
        ("word/document.xml", document(&written)),
        ("word/footer.xml", footer(report)),
        ("word/_rels/document.xml.rels", ways(&written)),
    ];
    let fixed = FIXED.map(|(name, text)| (name, text.to_owned()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in fixed.into_iter().chain(own) {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// All that stands on its pages, in the order of the PDF.
fn body(report: &Report) -> Written {
    let mut written = Written::default();
    written.styled("Normal", &report.from);
    written.styled("Normal", &format!("{}, kod {}", report.kind, report.code));
    written.styled("Title", &report.title);
    for (name, said) in &report.facts {
        written.named(&format!("{name}:"), said);
    }
    report.lead.iter().for_each(|block| shown(&mut written, block));
    for part in &report.parts {
        written.styled("Heading1", &part.title);
        part.blocks.iter().for_each(|block| shown(&mut written, block));
    }
    written.way("Samma sak på skärm, med allt underlag: ", &report.address, &report.address);
    written
}

fn shown(written: &mut Written, block: &Block) {
    match block {
        Block::Heading(title) => written.styled("Heading2", title),
        Block::Paragraph(paragraph) => written.paragraph("Normal", paragraph),
        Block::List(points) => points.iter().for_each(|point| written.paragraph("ListBullet", point)),
        Block::Quote(quote) => written.quote(quote),
        Block::Table(table) => written.table(table),
        Block::Blank(what) => written.blank(what),
    }
}

fn document(written: &Written) -> String {
    let page = concat!(
        r#"<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/>"#,
        r#"<w:pgMar w:top="1247" w:right="1418" w:bottom="1247" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>"#
    );
    format!(
        r#"{XML}<w:document xmlns:w="{WORDS}" xmlns:r="{RELATIONSHIPS}"><w:body>{}{page}</w:body></w:document>"#,
        written.xml()
    )
}

/// What it is and which page of how many.
fn footer(report: &Report) -> String {
    let number = |field: &str| format!(r#"<w:fldSimple w:instr="{field}"><w:r><w:t>1</w:t></w:r></w:fldSimple>"#);
    let (page, pages) = (number("PAGE"), number("NUMPAGES"));
    let (name, of) = (parts::run(&format!("{} {}", report.kind, report.code), ""), parts::run(" av ", ""));
    let tab = r#"<w:r><w:tab/></w:r>"#;
    let before = parts::run("Sida ", "");
    format!(
        r#"{XML}<w:ftr xmlns:w="{WORDS}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{name}{tab}{before}{page}{of}{pages}</w:p></w:ftr>"#
    )
}

/// Title, language and whose it is.
fn properties(report: &Report, title: &str) -> String {
    format!(
        concat!(
            r#"{}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#,
            r#"xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>"#,
            r#"<dc:language>sv-SE</dc:language></cp:coreProperties>"#
        ),
        XML,
        parts::escaped(title),
        parts::escaped(&report.from),
    )
}

/// Where the links of the document lead, and the files that it is made of.
fn ways(written: &Written) -> String {
    let one = |id: &str, kind: &str, target: &str, mode: &str| {
        format!(r#"<Relationship Id="{id}" Type="{RELATIONSHIPS}/{kind}" Target="{target}"{mode}/>"#)
    };
    let own = ["styles", "settings", "numbering", "footer"].map(|kind| one(kind, kind, &format!("{kind}.xml"), ""));
    let links = written.links().iter().enumerate();
    let links = links.map(|(place, address)| {
        one(&parts::link_id(place), "hyperlink", &parts::escaped(address), r#" TargetMode="External""#)
    });
    let all: String = own.into_iter().chain(links).collect();
    format!(
        r#"{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#
    )
}
