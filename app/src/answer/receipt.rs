//! The receipt code: the key that makes sending again harmless, and the way back to an answer. Made on the device, or by
//! the server where there is no JavaScript.

use std::fmt;

/// What its keyed hash is made for.
pub const PURPOSE: &str = "receipt";

/// Digits and letters that are not mistaken for one another (Crockford's alphabet): no I, L, O or U.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Symbols that carry chance, five bits each; one more checks them.
const CHANCE: usize = 11;

/// 55 random bits and a check symbol, written as `K7QX-M2PD-9RTA`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ReceiptCode([u8; CHANCE + 1]);

impl ReceiptCode {
    /// A code of the first 55 bits of `random`.
    pub fn from_random(random: [u8; 7]) -> Self {
        let bits = random.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte)) >> 1;
        let mut values = [0; CHANCE + 1];
        for (place, value) in values.iter_mut().take(CHANCE).enumerate() {
            *value = (bits >> (5 * place)) as u8 & 31;
        }
        values[CHANCE] = check(&values[..CHANCE]);
        Self(values.map(|value| SYMBOLS[usize::from(value)]))
    }

    /// Reads a code as people write it: small letters, spaces, hyphens, and O, I or L for a digit. `None` where it is no
    /// code, or where a symbol is wrong or two have changed places.
    pub fn parse(text: &str) -> Option<Self> {
        let mut values = [0; CHANCE + 1];
        let mut places = values.iter_mut();
        for c in text.chars().filter(|c| !is_between(*c)) {
            *places.next()? = value_of(c)?;
        }
        let whole = places.next().is_none() && check(&values[..CHANCE]) == values[CHANCE];
        whole.then(|| Self(values.map(|value| SYMBOLS[usize::from(value)])))
    }

    /// Whether `text` may be a code: one, or three groups of four symbols, as one with a mistake in it. Such a text is somebody's, or nearly,
    /// and is written nowhere that it was not meant for.
    pub fn is_shape_of(text: &str) -> bool {
        let groups: Vec<&str> = text.split(is_between).filter(|group| !group.is_empty()).collect();
        let is_group = |group: &&str| group.chars().count() == 4 && group.chars().all(|c| value_of(c).is_some());
        Self::parse(text).is_some() || (groups.len() == 3 && groups.iter().all(is_group))
    }

    /// What the keyed hash is made of: the twelve symbols alone.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, symbol) in self.0.iter().enumerate() {
            if place != 0 && place % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*symbol))?;
        }
        Ok(())
    }
}

/// Whoever holds the code holds the answer, so it never reaches a log.
impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode")
    }
}

/// What people write between the groups of a code, or around them.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '–' | '\u{2010}' | '\u{2011}')
}

fn value_of(c: char) -> Option<u8> {
    let symbol = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    SYMBOLS.iter().position(|known| char::from(*known) == symbol).and_then(|value| u8::try_from(value).ok())
}

/// The sum of the symbols, each multiplied by its own power of α in the field of 32 elements. The powers differ and none
/// is zero, so one wrong symbol always shows, and so do any two that have changed places.
fn check(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| times_alpha(sum ^ value))
}

/// Multiplies by α in the field made by x⁵ + x² + 1.
fn times_alpha(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_is_written_in_three_groups_of_four() {
        let code = ReceiptCode::from_random([0xff; 7]).to_string();
        assert!(code.starts_with("ZZZZ-ZZZZ-ZZZ"), "{code}");
        assert_eq!(ReceiptCode::from_random([0; 7]).to_string(), "0000-0000-0000");
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in ["", "K7QX", "0000-0000-0001", "0000-0000-0000-0", "0000-0000-000å", "UUUU-UUUU-UUUU"] {
            assert_eq!(ReceiptCode::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_mistyped_code_has_the_shape_of_one_and_a_round_s_code_and_a_word_have_not() {
        for text in ["0000-0000-0000", "000000000000", " zzzz zzzz zzzz ", "0000-0000-0001", "K7QX–M2PD–9RTA"] {
            assert!(ReceiptCode::is_shape_of(text), "{text}");
        }
        for text in
            ["", "HSD4", "HS-D4", "000000000001", "0000-0000", "0000-0000-0000-0000", "UUUU-UUUU-UUUU", "om-tjansten"]
        {
            assert!(!ReceiptCode::is_shape_of(text), "{text}");
        }
    }

    #[test]
    fn a_code_does_not_show_in_a_log() {
        assert_eq!(format!("{:?}", ReceiptCode::from_random([7; 7])), "ReceiptCode");
    }

    proptest! {
        #[test]
        fn a_code_is_read_as_people_write_it(random: [u8; 7]) {
            let code = ReceiptCode::from_random(random);
            let shown = code.to_string();
            prop_assert_eq!(ReceiptCode::parse(&shown), Some(code.clone()));
            let sloppy = format!(" {} ", shown.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l"));
            prop_assert_eq!(ReceiptCode::parse(&sloppy), Some(code));
        }

        #[test]
        fn all_55_bits_count(random: [u8; 7], bit in 1_usize..56) {
            let mut other = random;
            other[6 - bit / 8] ^= 1 << (bit % 8);
            prop_assert_ne!(ReceiptCode::from_random(random), ReceiptCode::from_random(other));
        }

        #[test]
        fn one_wrong_symbol_is_noticed(random: [u8; 7], place in 0_usize..12, wrong in 0_usize..32) {
            let mut code = ReceiptCode::from_random(random).0;
            prop_assume!(code[place] != SYMBOLS[wrong]);
            code[place] = SYMBOLS[wrong];
            prop_assert_eq!(ReceiptCode::parse(std::str::from_utf8(&code).unwrap()), None);
        }

        #[test]
        fn two_symbols_that_changed_places_are_noticed(random: [u8; 7], one in 0_usize..12, other in 0_usize..12) {
            let mut code = ReceiptCode::from_random(random).0;
            prop_assume!(code[one] != code[other]);
            code.swap(one, other);
            prop_assert_eq!(ReceiptCode::parse(std::str::from_utf8(&code).unwrap()), None);
        }
    }
}
