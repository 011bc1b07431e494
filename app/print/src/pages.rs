//! The pages that Typst sets, and what they import: all that can be read while one is set.

use typst::{
    foundations::Bytes,
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
};

/// One of the printed pages.
#[derive(Clone, Copy, Debug)]
pub enum Page {
    /// The form.
    Form,
    /// The poster.
    Poster,
    /// The letters.
    Letter,
    /// The closing protocol.
    Protocol,
    /// The brief.
    Brief,
    /// Its annex, and the draft of an officer's report.
    Report,
}

impl Page {
    /// Its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Form => "form.typ",
            Self::Poster => "poster.typ",
            Self::Letter => "letter.typ",
            Self::Protocol => "protocol.typ",
            Self::Brief => "brief.typ",
            Self::Report => "report.typ",
        }
    }
}

/// Where a page finds what it is to say.
pub const DATA: &str = "data.json";

const FILES: [(&str, &str); 9] = [
    ("blocks.typ", include_str!("../pages/blocks.typ")),
    ("brief.typ", include_str!("../pages/brief.typ")),
    ("common.typ", include_str!("../pages/common.typ")),
    ("form.typ", include_str!("../pages/form.typ")),
    ("letter.typ", include_str!("../pages/letter.typ")),
    ("poster.typ", include_str!("../pages/poster.typ")),
    ("protocol.typ", include_str!("../pages/protocol.typ")),
    ("report.typ", include_str!("../pages/report.typ")),
    ("mark.svg", include_str!("../../public/mark.svg")),
];

/// The id of a file at the root.
pub fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("our own names are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The file's text, where it is one of ours.
pub fn text(file: FileId) -> Option<&'static str> {
    FILES.iter().find(|(name, _)| id(name) == file).map(|(_, text)| *text)
}

/// As Typst reads a page.
pub fn source(file: FileId) -> Option<Source> {
    Some(Source::new(file, text(file)?.to_owned()))
}

/// A file of ours as Typst reads a picture; nothing where we have none of that name.
pub fn bytes(file: FileId) -> Option<Bytes> {
    text(file).map(Bytes::from_string)
}
