//! Codes that change with the time (RFC 6238): HMAC-SHA-1, six digits, half a minute each, as every app knows them.

use chrono::{DateTime, Utc};
use hmac::{Hmac, Mac};
use http::HeaderMap;
use sha1::Sha1;
use uuid::Uuid;

use crate::{account::sessions, context::Keys};

/// How long a code is shown, in seconds.
const PERIOD: i64 = 30;

/// How many characters of base 32 are read at a time by those who type the secret.
const GROUP: usize = 4;

/// Random bytes that are kept: a secret is made of them.
pub type Seed = [u8; 16];

/// What an app makes its codes from: 160 bits, as RFC 4226 asks for.
pub type Secret = [u8; 20];

/// The seed that is offered to the session, whole or half, of a request, for the app that will be tied to the account. It follows
/// from the random token in the cookie: the page shows the same when it is loaded again, and nothing is kept before a code has
/// been right. Each session is offered another. None for who has no cookie.
pub fn offered(keys: &Keys, headers: &HeaderMap) -> Option<Seed> {
    let mac = keys.mac("seed of a second factor", sessions::token(headers)?.as_bytes());
    mac.first_chunk().copied()
}

/// The secret of an account, from the random `seed` that is kept and the secret of the installation, which is kept elsewhere.
pub fn secret(keys: &Keys, account_id: Uuid, seed: &[u8]) -> Secret {
    let mac = keys.mac("second factor", &[account_id.as_bytes().as_slice(), seed].concat());
    let mut secret = [0; 20];
    secret.copy_from_slice(&mac[..20]);
    secret
}

/// The code of one step of time (RFC 4226, section 5.3).
pub fn code(secret: &[u8], step: i64) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("HMAC takes a key of any length");
    mac.update(&step.to_be_bytes());
    let bytes = mac.finalize().into_bytes();
    let at = usize::from(bytes[19] & 0xf);
    let number = u32::from_be_bytes([bytes[at] & 0x7f, bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    format!("{:06}", number % 1_000_000)
}

/// The step of time that `now` is in.
pub fn step(now: DateTime<Utc>) -> i64 {
    now.timestamp().div_euclid(PERIOD)
}

/// The step whose code `typed` is: this one, the one before (people are slow) or the next (clocks are not alike).
pub fn step_of(secret: &[u8], typed: &str, now: DateTime<Utc>) -> Option<i64> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let now = step(now);
    [now, now - 1, now + 1].into_iter().find(|step| is_same(&code(secret, *step), &typed))
}

/// Compares in a time that does not tell where the two differ.
fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

/// The secret as people type it: base 32 (RFC 4648) in groups of four.
pub fn written(secret: &Secret) -> String {
    let letters: Vec<char> = base32(secret).chars().collect();
    letters.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The address that the QR code leads an app to.
pub fn address(secret: &Secret, email: &str) -> String {
    let email: String = form_urlencoded::byte_serialize(email.as_bytes()).collect();
    format!("otpauth://totp/Med%20mig:{email}?secret={}&issuer=Med%20mig", base32(secret))
}

fn base32(secret: &Secret) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let letter = |bits: u64, place: u32| char::from(LETTERS[usize::from(((bits >> (35 - 5 * place)) as u8) & 31)]);
    secret
        .chunks(5)
        .flat_map(|five| {
            let bits = five.iter().fold(0, |bits, byte| (bits << 8) | u64::from(*byte));
            (0..8).map(move |place| letter(bits, place))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B.
    const RFC: &Secret = b"12345678901234567890";

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (seconds, digits) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(code(RFC, step(at(seconds))), digits[2..], "{seconds}");
        }
    }

    #[test]
    fn a_code_is_good_in_its_own_half_minute_and_the_ones_beside_it() {
        let typed = code(RFC, 100);

        for (now, found) in [(98, None), (99, Some(100)), (100, Some(100)), (101, Some(100)), (102, None)] {
            assert_eq!(step_of(RFC, &typed, at(now * PERIOD)), found, "{now}");
        }
        assert_eq!(step_of(RFC, &format!(" {} {} ", &typed[..3], &typed[3..]), at(3_000)), Some(100));
        for wrong in ["", "12345", "1234567", "åäöåäö"] {
            assert_eq!(step_of(RFC, wrong, at(3_000)), None, "{wrong}");
        }
    }

    #[test]
    fn the_secret_is_read_by_apps_and_by_people() {
        assert_eq!(written(RFC), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            address(RFC, "a+b@storby.example"),
            "otpauth://totp/Med%20mig:a%2Bb%40storby.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Med%20mig"
        );
    }

    #[test]
    fn a_session_is_offered_the_same_each_time_and_another_one_another() {
        let keys = Keys::new(b"ours");
        let offered = |cookie: &str| {
            let headers = HeaderMap::from_iter([(http::header::COOKIE, cookie.parse().unwrap())]);
            offered(&keys, &headers)
        };

        assert_eq!(offered("__Host-medmig=a"), offered("x=y; __Host-medmig=a"));
        assert_ne!(offered("__Host-medmig=a"), offered("__Host-medmig=b"));
        assert_eq!(offered("x=y"), None);
    }

    #[test]
    fn without_the_secret_of_the_installation_what_is_kept_makes_another() {
        let (ours, theirs) = (Keys::new(b"ours"), Keys::new(b"theirs"));
        let id = Uuid::nil();

        assert_ne!(secret(&ours, id, &[7; 16]), secret(&theirs, id, &[7; 16]));
        assert_ne!(secret(&ours, id, &[7; 16]), secret(&ours, Uuid::max(), &[7; 16]));
        assert_ne!(secret(&ours, id, &[7; 16]), secret(&ours, id, &[8; 16]));
    }
}
