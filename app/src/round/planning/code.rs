//! The short code that stands on posters and papers. No two rounds have the same.

/// Consonants that are not mistaken for one another or for a digit. Without vowels they make no word.
const LETTERS: &[u8; 18] = b"BCDFGHJKLMNPRSTVXZ";

/// So many letters: nearly two million codes.
const LENGTH: usize = 5;

/// A code made of chance.
pub fn code(random: [u8; 8]) -> String {
    let mut chance = u64::from_le_bytes(random);
    let letters = LETTERS.len() as u64;
    let mut draw = || {
        let letter = LETTERS[usize::try_from(chance % letters).unwrap_or_default()];
        chance /= letters;
        char::from(letter)
    };
    (0..LENGTH).map(|_| draw()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_code_is_five_letters_without_a_word_in_them() {
        for seed in 0..2_000_u64 {
            let code = code(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes());
            assert_eq!(code.len(), LENGTH);
            assert!(!code.contains(['A', 'E', 'I', 'O', 'U', 'Y', 'Q', 'W', '0', '1']), "{code}");
        }
    }

    #[test]
    fn another_chance_is_another_code() {
        let codes: HashSet<_> = (0..1_000_u64).map(|n| code(n.to_le_bytes())).collect();
        assert_eq!(codes.len(), 1_000);
        assert_eq!((code([0; 8]), code([0xff; 8]).len()), ("BBBBB".to_owned(), LENGTH));
    }
}
