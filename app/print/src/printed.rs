//! What a page says, for tests: the words as they were set, and values that try to be more than words.

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst_layout::PagedDocument;

/// What somebody may write to break a page.
pub const HOSTILE: &str =
    r##"#panic("x") *fet* _kursiv_ $x$ = "citat" \ #let <script>alert(1)</script> @x // y /* z */ `k` ~ -- ..."##;

/// Arabic, Hebrew, Greek, Cyrillic, North Sami.
pub const SCRIPTS: &str = "الرعاية القريبة, טיפול, Φροντίδα, Забота, Davvisámegiella ŋđŧ";

/// The text of each page, pieces parted by a space where they do not touch.
pub fn texts(set: &PagedDocument) -> Vec<String> {
    set.pages()
        .iter()
        .map(|page| {
            let mut found = Vec::new();
            walk(&page.frame, Point::zero(), &mut found);
            found.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(" ")
        })
        .collect()
}

/// Whether all text stands on the paper.
pub fn all_on_paper(set: &PagedDocument) -> bool {
    set.pages().iter().all(|page| {
        let mut found = Vec::new();
        walk(&page.frame, Point::zero(), &mut found);
        let (wide, high) = (page.frame.width(), page.frame.height());
        let inside = |at: Point| Abs::zero() < at.x && at.x < wide && Abs::zero() < at.y && at.y < high;
        found.into_iter().all(|(at, _)| inside(at))
    })
}

fn walk(frame: &Frame, from: Point, found: &mut Vec<(Point, String)>) {
    for (at, item) in frame.items() {
        let at = from + *at;
        match item {
            FrameItem::Text(text) => found.push((at, text.text.to_string())),
            FrameItem::Group(group) => walk(&group.frame, at, found),
            _ => {}
        }
    }
}

/// Whether `text` has the words of `said`, whatever stands between them.
pub fn says(text: &str, said: &str) -> bool {
    let plain = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
    plain(text).contains(&plain(said))
}
