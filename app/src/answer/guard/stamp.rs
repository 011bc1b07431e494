//! When a form was shown, signed, so that the server can tell one that came back faster than anybody can read. It holds the
//! time and the round and nothing about who asked, and it is not kept.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};

use crate::context::Keys;

/// Field of the form.
pub const FIELD: &str = "shown";

/// The shortest time in which anybody reads a question, answers it and sends.
const SHORTEST: i64 = 3;

/// So many characters of the signature are enough against a program that makes up times.
const SIGNATURE: usize = 22;

/// What stands in the form of the round with this code, shown at `now`.
pub fn stamp(keys: &Keys, code: &str, now: DateTime<Utc>) -> String {
    let seconds = now.timestamp();
    format!("{seconds}.{}", signature(keys, code, seconds))
}

/// How long ago the form was shown; `None` where the stamp is missing, not ours, or of a time to come.
pub fn age(keys: &Keys, code: &str, stamp: &str, now: DateTime<Utc>) -> Option<TimeDelta> {
    let (seconds, signed) = stamp.split_once('.')?;
    let seconds: i64 = seconds.parse().ok()?;
    let age = TimeDelta::try_seconds(now.timestamp().checked_sub(seconds)?)?;
    (signature(keys, code, seconds) == signed && TimeDelta::zero() <= age).then_some(age)
}

/// Whether nobody could have given `answered` answers in this time: a second for each is fast.
pub fn is_too_fast(age: TimeDelta, answered: usize) -> bool {
    age.num_seconds() < SHORTEST.max(i64::try_from(answered).unwrap_or(i64::MAX))
}

fn signature(keys: &Keys, code: &str, seconds: i64) -> String {
    let mac = keys.mac("form shown", format!("{seconds} {code}").as_bytes());
    let mut text = BASE64_URL_SAFE_NO_PAD.encode(mac);
    text.truncate(SIGNATURE);
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys() -> Keys {
        Keys::new(b"a secret for tests")
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn a_stamp_tells_how_long_the_form_has_been_there() {
        let shown = stamp(&keys(), "HSD4", at(1_000));

        assert_eq!(age(&keys(), "HSD4", &shown, at(1_090)), Some(TimeDelta::seconds(90)));
        assert_eq!(age(&keys(), "ESK4", &shown, at(1_090)), None);
        assert_eq!(age(&Keys::new(b"another"), "HSD4", &shown, at(1_090)), None);
        assert_eq!(age(&keys(), "HSD4", &shown, at(999)), None);
        assert_eq!(age(&keys(), "HSD4", &shown.replace("1000", "100"), at(1_090)), None);
    }

    #[test]
    fn three_seconds_are_enough_for_one_question_and_not_for_ten() {
        let seconds = |seconds, answered| is_too_fast(TimeDelta::seconds(seconds), answered);

        assert!(seconds(2, 1) && !seconds(3, 1));
        assert!(seconds(9, 10) && !seconds(10, 10));
    }

    proptest! {
        #[test]
        fn what_is_no_stamp_says_nothing(text in "\\PC{0,40}", number: i64) {
            prop_assert_eq!(age(&keys(), "HSD4", &text, at(1_000)), None);
            prop_assert_eq!(age(&keys(), "HSD4", &format!("{number}.{text}"), at(1_000)), None);
        }
    }
}
