//! A QR code as one vector path, for a page or a screen to show as large as it likes.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use crate::PrintError;

/// Light modules around the code, as the standard demands.
const QUIET: usize = 4;

/// A QR code, drawn in a square where a module is 1 wide and high.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// How wide and high the square is.
    pub side: usize,
    /// The dark modules, as SVG has a path.
    pub path: String,
}

/// The code that a phone reads as `text`.
///
/// # Errors
/// [`PrintError::Address`] where the text is longer than a code can hold.
pub fn drawn(text: &str) -> Result<Drawn, PrintError> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| PrintError::Address)?;
    Ok(Drawn { side: code.width() + 2 * QUIET, path: path(&code) })
}

/// The same as an SVG picture.
pub(crate) fn svg(text: &str) -> Result<String, PrintError> {
    let Drawn { side, path } = drawn(text)?;
    Ok(format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>"#))
}

/// Dark modules, each run in a row as one rectangle.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                write!(path, "M{} {}h{}v1h-{2}z", x + QUIET, y + QUIET, run.len()).expect("a string takes all");
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use rqrr::PreparedImage;

    use super::*;

    /// Size of a module in the picture that is read.
    const LARGE: usize = 4;

    /// Which modules the path covers.
    fn modules(svg: &str) -> (usize, Vec<bool>) {
        let side: usize = svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        let mut dark = vec![false; side * side];
        for rectangle in svg.split("d=\"").nth(1).unwrap().split('M').skip(1) {
            let (from, rest) = rectangle.split_once('h').unwrap();
            let (x, y) = from.split_once(' ').unwrap();
            let start = y.parse::<usize>().unwrap() * side + x.parse::<usize>().unwrap();
            let wide: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            dark[start..start + wide].fill(true);
        }
        (side, dark)
    }

    #[test]
    fn a_phone_reads_the_address() {
        let link = "https://medmig.example/svara/STB4";
        let (side, dark) = modules(&svg(link).unwrap());
        let shade = |x: usize, y: usize| if dark[y / LARGE * side + x / LARGE] { 0 } else { 255 };
        let mut picture = PreparedImage::prepare_from_greyscale(side * LARGE, side * LARGE, shade);
        let found = picture.detect_grids();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].decode().unwrap().1, link);
    }

    #[test]
    fn an_address_longer_than_a_code_is_refused() {
        assert!(matches!(svg(&"a".repeat(3000)), Err(PrintError::Address)));
    }
}
