//! A QR code as one vector path, for a page or a screen to show as large as it likes.

use qrcode::{
    Color, EcLevel, QrCode,
    bits::encode_auto,
    canvas::{Canvas, MaskPattern},
    ec::construct_codewords,
    types::QrResult,
};

use crate::PrintError;

/// Light modules around the code, as the standard demands.
const QUIET: usize = 4;

/// A QR code, drawn in a square where a module is 1 wide and high.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// How wide and high the square is.
    pub side: usize,
    /// The dark modules, as SVG has a path that is to be stroked, 1 wide.
    pub path: String,
}

/// The code that a phone reads as `text` from a screen. Its mask is always the checkerboard, which breaks up what addresses
/// and receipt codes hold. Readers take any of the eight; to try them all, as for paper, takes fifty times as long.
///
/// # Errors
/// [`PrintError::Address`] where the text is longer than a code can hold.
pub fn drawn(text: &str) -> Result<Drawn, PrintError> {
    modules(text).map(|(colors, width)| draw(&colors, width)).map_err(|_| PrintError::Address)
}

/// The modules, row by row, and how many stand in a row.
fn modules(text: &str) -> QrResult<(Vec<Color>, usize)> {
    let bits = encode_auto(text.as_bytes(), EcLevel::M)?;
    let version = bits.version();
    let (data, correction) = construct_codewords(&bits.into_bytes(), version, EcLevel::M)?;
    let mut canvas = Canvas::new(version, EcLevel::M);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    canvas.apply_mask(MaskPattern::Checkerboard);
    Ok((canvas.into_colors(), usize::try_from(version.width()).unwrap_or_default()))
}

/// The same for paper, as an SVG picture. Its mask is the one of the eight that the standard likes best.
pub(crate) fn svg(text: &str) -> Result<String, PrintError> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| PrintError::Address)?;
    let Drawn { side, path } = draw(&code.to_colors(), code.width());
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}" fill="none" stroke="#000"/></svg>"##
    ))
}

/// Dark modules, each run in a row as a line through their middle.
fn draw(colors: &[Color], width: usize) -> Drawn {
    let mut path = String::with_capacity(8 * colors.len() / 2);
    for (y, row) in colors.chunks(width.max(1)).enumerate() {
        step(&mut path, 'M', QUIET);
        step(&mut path, ' ', y + QUIET);
        path.push_str(".5");
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                step(&mut path, 'h', run.len());
            } else {
                step(&mut path, 'm', run.len());
                path.push_str(" 0");
            }
        }
    }
    Drawn { side: width + 2 * QUIET, path }
}

/// A letter and a number, written without the machinery of formatting: a code has some six hundred of them, and each answer a code.
fn step(path: &mut String, letter: char, number: usize) {
    path.push(letter);
    digits(path, number);
}

fn digits(path: &mut String, number: usize) {
    if 9 < number {
        digits(path, number / 10);
    }
    path.extend(u32::try_from(number % 10).ok().and_then(|digit| char::from_digit(digit, 10)));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rqrr::PreparedImage;

    use super::*;

    /// Size of a module in the picture that is read.
    const LARGE: usize = 4;

    /// Which modules the lines cover.
    fn covered(drawn: &Drawn) -> Vec<bool> {
        let mut dark = vec![false; drawn.side * drawn.side];
        for line in drawn.path.split('M').skip(1) {
            let start = line.find(['h', 'm']).unwrap();
            let (x, y) = line[..start].split_once(' ').unwrap();
            let mut at =
                y.strip_suffix(".5").unwrap().parse::<usize>().unwrap() * drawn.side + x.parse::<usize>().unwrap();
            for (is_dark, modules) in runs(&line[start..].replace(" 0", "")) {
                dark[at..at + modules].fill(is_dark);
                at += modules;
            }
        }
        dark
    }

    /// "h3m2" as dark 3, light 2.
    fn runs(steps: &str) -> Vec<(bool, usize)> {
        let starts = steps.match_indices(['h', 'm']).map(|(at, _)| at);
        let ends = steps.match_indices(['h', 'm']).map(|(at, _)| at).skip(1).chain([steps.len()]);
        starts
            .zip(ends)
            .map(|(start, end)| (&steps[start..=start] == "h", steps[start + 1..end].parse().unwrap()))
            .collect()
    }

    /// What a phone reads.
    fn read(drawn: &Drawn) -> String {
        let dark = covered(drawn);
        let shade = |x: usize, y: usize| if dark[y / LARGE * drawn.side + x / LARGE] { 0 } else { 255 };
        let mut picture = PreparedImage::prepare_from_greyscale(drawn.side * LARGE, drawn.side * LARGE, shade);
        let found = picture.detect_grids();
        assert_eq!(found.len(), 1);
        found[0].decode().unwrap().1
    }

    #[test]
    fn a_phone_reads_the_address_from_paper() {
        let link = "https://medmig.example/svara/STB4";
        let svg = svg(link).unwrap();
        let between = |start: &str, end: &str| svg.split_once(start).unwrap().1.split_once(end).unwrap().0.to_owned();
        let side = between("viewBox=\"0 0 ", " ").parse().unwrap();
        assert_eq!(read(&Drawn { side, path: between("d=\"", "\"") }), link);
    }

    proptest! {
        /// With the one mask that screens have, whatever the code is.
        #[test]
        fn a_phone_reads_every_receipt_code_from_a_screen(code in "[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}") {
            let link = format!("https://dialog.kommun.example/kvitto?sprak=fi#{code}");
            prop_assert_eq!(read(&drawn(&link).unwrap()), link);
        }
    }

    #[test]
    fn an_address_longer_than_a_code_is_refused() {
        assert!(matches!(svg(&"a".repeat(3000)), Err(PrintError::Address)));
        assert!(matches!(drawn(&"a".repeat(3000)), Err(PrintError::Address)));
    }
}
