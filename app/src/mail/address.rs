//! Addresses that people type: whether mail can be sent there, and whose inbox it is. The one check, whoever asks.

/// Characters that stand in no address that people have, and that mail servers read as something else.
const NEVER: [char; 12] = ['"', '(', ')', ',', ':', ';', '<', '>', '[', ']', '\\', '|'];

/// An address as it is stored and looked up: without space around it, in lower case.
pub fn folded(typed: &str) -> String {
    typed.trim().to_lowercase()
}

/// Whether mail can be sent to `address`, as far as its shape tells: one `@`, a name of ASCII before it and a host with a
/// dot after it, no space, at most 254 characters (RFC 5321). Whether it exists shows when mail is sent.
pub fn is_address(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else {
        return false;
    };
    let whole = |part: &str| part.split('.').all(|piece| !piece.is_empty());
    let strange = |c: char| c.is_whitespace() || c.is_control() || NEVER.contains(&c);
    address.len() <= 254
        && name.len() <= 64
        && name.is_ascii()
        && whole(name)
        && whole(host)
        && host.contains('.')
        && !host.contains('@')
        && !address.contains(strange)
}

/// Whose inbox an address leads to, as far as it shows: what stands after a plus sign is the owner's own mark.
pub fn mailbox(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((name, host)) => format!("{}@{host}", name.split('+').next().unwrap_or(name)),
        None => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_known_by_its_shape() {
        for good in ["anna@storby.example", "anna.berg+x@post.storby.example", "Anna@härnösand.example"] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "anna",
            "@storby.example",
            "anna@",
            "anna@storby",
            "a@b@c.example",
            "an na@storby.example",
            "åsa@storby.example",
            "a,b@storby.example",
            "<a@storby.example>",
            "a..b@storby.example",
            ".a@storby.example",
            "a@.example",
            "a@storby..example",
            "a@storby.example.",
            "a@storby.example\r\nBcc: b@storby.example",
            &format!("{}@storby.example", "a".repeat(65)),
            &format!("a@{}.example", "b".repeat(250)),
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }

    #[test]
    fn it_is_kept_without_space_and_in_lower_case() {
        assert_eq!(folded(" Åsa@Storby.EXAMPLE\n"), "åsa@storby.example");
    }

    #[test]
    fn marks_after_a_plus_lead_to_the_same_mailbox() {
        assert_eq!(mailbox("anna+dialog+1@storby.example"), "anna@storby.example");
        assert_eq!(mailbox("anna@storby.example"), "anna@storby.example");
    }
}
