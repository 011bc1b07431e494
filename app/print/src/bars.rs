//! Shares as small bars beside one another, for a line of text: drawn with little ink, and told apart without colour.

use serde::Serialize;

/// The least and the most of a share, in per cent.
pub type Bounds = (u32, u32);

/// How wide a bar is, and how far the next one stands from where it begins.
const WIDE: u32 = 8;
const STEP: u32 = 12;
/// How high the highest is. One that may not be told is always an eighth of it: a mark and no height.
const HIGH: u32 = 24;
/// Above and below, for half of a line's thickness.
const EDGE: u32 = 1;

/// Bars with their numbers, and the same in words for those who do not see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bars {
    svg: String,
    alt: String,
    numbers: String,
}

impl Bars {
    /// A bar for each share, in order, the highest as high as the picture; nothing for one that may not be told. `alt` says each share
    /// with what it is a share of.
    pub fn of(shares: &[Option<Bounds>], alt: String) -> Self {
        let most = shares.iter().flatten().map(|(_, most)| *most).max().unwrap_or_default().max(1);
        let drawn: String = shares.iter().zip(0..).map(|(share, at)| bar(at * STEP, *share, most)).collect();
        let (wide, high, floor) = (shares.len() * STEP as usize, HIGH + 2 * EDGE, HIGH + EDGE);
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}"><g fill="none" stroke="#17211b" stroke-width="1.2">{drawn}<path d="M0 {floor}H{wide}"/></g></svg>"##
        );
        Self { svg, alt, numbers: numbers(shares) }
    }
}

/// "31 · 20–24 · dolt, i procent": what each bar stands for, in their order. Nothing where there is no bar.
fn numbers(shares: &[Option<Bounds>]) -> String {
    let number = |share: &Option<Bounds>| match share {
        None => "dolt".to_owned(),
        Some((least, most)) if least == most => least.to_string(),
        Some((least, most)) => format!("{least}–{most}"),
    };
    let numbers: Vec<_> = shares.iter().map(number).collect();
    if numbers.is_empty() { String::new() } else { format!("{}, i procent", numbers.join(" · ")) }
}

/// What is certain is a bar with an edge, what may be besides it one with a broken edge, what is hidden a low crossed one.
fn bar(x: u32, share: Option<Bounds>, most: u32) -> String {
    let x = x + (STEP - WIDE) / 2;
    let Some((low, high)) = share else {
        let (top, floor) = (EDGE + HIGH - HIGH / 8, EDGE + HIGH);
        return format!(
            r#"<path stroke-dasharray="2 1" d="M{x} {floor}V{top}h{WIDE}V{floor}M{x} {top}L{} {floor}"/>"#,
            x + WIDE
        );
    };
    let height = |share: u32| share * HIGH / most;
    let (certain, possible) = (height(low), height(high));
    let (top, y) = (EDGE + HIGH - possible, EDGE + HIGH - certain);
    let may = match possible - certain {
        0 => String::new(),
        more => format!(r#"<rect stroke-dasharray="2 1" x="{x}" y="{top}" width="{WIDE}" height="{more}"/>"#),
    };
    let is = match certain {
        0 => String::new(),
        certain => format!(r##"<rect fill="#e6f2e1" x="{x}" y="{y}" width="{WIDE}" height="{certain}"/>"##),
    };
    may + &is
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_high_as_its_share_of_the_highest() {
        let Bars { svg, alt, numbers } =
            Bars::of(&[Some((50, 50)), Some((25, 25)), Some((0, 0))], "Ja 50 %, nej 25 %".to_owned());
        assert_eq!((alt.as_str(), numbers.as_str()), ("Ja 50 %, nej 25 %", "50 · 25 · 0, i procent"));
        assert_eq!(svg.matches("<rect").count(), 2, "{svg}");
        assert!(
            svg.contains(r#"y="1" width="8" height="24""#) && svg.contains(r#"y="13" width="8" height="12""#),
            "{svg}"
        );
        assert!(svg.contains(r#"viewBox="0 0 36 26""#), "{svg}");
    }

    #[test]
    fn what_may_be_has_a_broken_edge_and_a_hidden_number_always_the_same_mark() {
        let Bars { svg, numbers, .. } = Bars::of(&[Some((10, 40)), None], String::new());
        assert_eq!(numbers, "10–40 · dolt, i procent");
        assert!(svg.contains(r#"<rect stroke-dasharray="2 1" x="2" y="1" width="8" height="18"/>"#), "{svg}");
        assert!(svg.contains(r#"x="2" y="19" width="8" height="6""#), "{svg}");
        let mark =
            |shares: &[Option<Bounds>]| bar(0, None, shares.iter().flatten().map(|(_, most)| *most).max().unwrap());
        assert_eq!(mark(&[Some((90, 90))]), mark(&[Some((3, 3))]));
        assert!(svg.contains("M14 25V22h8V25M14 22L22 25"), "{svg}");
        Bars::of(&[], String::new());
    }
}
