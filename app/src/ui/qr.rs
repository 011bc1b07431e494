//! A QR code as one vector path, sharp on a screen and on a poster.

use std::fmt::Write as _;

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

/// Light modules around the code, as the standard demands.
const QUIET: usize = 4;

/// A picture that a phone reads as `text`. Nothing where `text` is longer than a code can hold.
#[component]
pub fn Qr(
    /// What the phone reads.
    text: String,
    /// What the picture is, for those who do not see it.
    label: String,
) -> impl IntoView {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let side = code.width() + 2 * QUIET;
    Some(view! {
        <svg class="qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=label shape-rendering="crispEdges">
            <path d=path(&code) fill="currentColor"/>
        </svg>
    })
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
    use super::*;

    #[test]
    fn the_path_covers_the_dark_modules_and_no_others() {
        let code = QrCode::new("https://medmig.example/kvitto#K7QX-M2PD-9RTA").unwrap();
        let mut drawn = vec![Color::Light; code.width() * code.width()];
        for rectangle in path(&code).split('M').skip(1) {
            let (from, rest) = rectangle.split_once('h').unwrap();
            let (x, y) = from.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let wide: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let start = (y - QUIET) * code.width() + x - QUIET;
            drawn[start..start + wide].fill(Color::Dark);
        }
        assert_eq!(drawn, code.to_colors());
    }
}
