//! What is decided about passkeys.

/// The most characters of a passkey's name.
const LONGEST_NAME: usize = 60;

/// What one is called whose owner gave it no name.
const NAMELESS: &str = "Passkey";

/// What the passkey is called, of what was typed: the device has made it by then, so nothing that was typed is a mistake.
pub fn name(typed: &str) -> String {
    let name: String = typed.trim().chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    if name.is_empty() { NAMELESS.to_owned() } else { name }
}

/// Whether one of `passkeys` may go: never the last there is to sign in with. Codes on paper are for the day when the rest is gone.
pub fn may_go(has_app: bool, passkeys: usize) -> bool {
    0 < passkeys && (has_app || 1 < passkeys)
}

/// Whether a device that has told of `last` uses can tell of `now`: a number that does not grow tells of a copy. Many devices do
/// not count, and tell nought every time (Web Authentication level 3, section 6.1.1).
pub fn goes_on(last: i64, now: i64) -> bool {
    last < now || (last == 0 && now == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_was_typed_is_a_name() {
        assert_eq!(name("  Min\u{0} telefon\n"), "Min telefon");
        assert_eq!(name(" \t"), "Passkey");
        assert_eq!(name(&"å".repeat(70)), "å".repeat(60));
    }

    #[test]
    fn the_last_way_in_stays() {
        assert!(may_go(true, 1) && may_go(false, 2));
        assert!(!may_go(false, 1) && !may_go(true, 0));
    }

    #[test]
    fn a_count_that_stands_still_or_goes_back_is_that_of_a_copy() {
        assert!(goes_on(0, 0) && goes_on(0, 1) && goes_on(4, 9));
        assert!(!goes_on(4, 4) && !goes_on(4, 3) && !goes_on(4, 0));
    }
}
