//! The fonts that are written into the program, and text that they can show.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// Lato sets the text; DejaVu Sans steps in for scripts and signs that it lacks.
const FILES: [&[u8]; 3] = [
    include_bytes!("../fonts/Lato-Regular.ttf"),
    include_bytes!("../fonts/Lato-Bold.ttf"),
    include_bytes!("../fonts/DejaVuSans.ttf"),
];

/// Stands for a character that no font has. PDF/UA allows no empty glyphs.
const UNKNOWN: char = '□';

/// The fonts, read once.
pub static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect());

/// What Typst looks fonts up in.
pub static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(&*FONTS)));

/// `text` with a square for what cannot be shown. Signs that only steer how others look go without a trace.
pub fn shown(text: &str) -> String {
    text.chars().filter(|sign| !steers(*sign)).map(|sign| if is_known(sign) { sign } else { UNKNOWN }).collect()
}

/// The same with squares also for scripts that need signs put together: what is left are letters that stand by themselves,
/// of Latin, Greek and Cyrillic, and common signs.
pub fn shown_plainly(text: &str) -> String {
    let plain = |sign: char| {
        let letter = sign < '\u{0300}' || ('\u{0370}'..'\u{0483}').contains(&sign);
        letter || ('\u{2010}'..='\u{20ac}').contains(&sign)
    };
    shown(text).chars().map(|sign| if plain(sign) { sign } else { UNKNOWN }).collect()
}

/// Forced directions, variation selectors, the mark of byte order, tags, and control characters but the end of a line.
fn steers(sign: char) -> bool {
    let embeds = matches!(sign, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    let varies = matches!(sign, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}');
    embeds || varies || (sign.is_control() && sign != '\n')
}

fn is_known(sign: char) -> bool {
    sign == '\n' || FONTS.iter().any(|font| font.info().coverage.contains(sign.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_our_fonts_have_is_shown_and_the_rest_is_a_square() {
        let kept = "Åäö é ŋđ Забота الرعاية טיפול – … ”x”\n€";
        assert_eq!(shown(kept), kept);
        assert_eq!(shown("Hej 🫠 漢\u{0}\u{202e}\u{feff}!"), "Hej □ □!");
        assert!(is_known(UNKNOWN));
    }
}
