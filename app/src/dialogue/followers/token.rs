//! The code in a link of a mail: a key (a follower's, or an account's) and a keyed hash of it. The database holds nothing that makes
//! one, so that a stolen backup signs nobody up and nobody off; and each mail can hold the code anew.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use crate::context::Keys;

/// What a code is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To say yes.
    Confirm,
    /// To end it.
    End,
    /// To end mail to somebody who works here about what waits.
    EndStaffMail,
    /// To end mail to one of the elected about what is new.
    EndElectedMail,
}

/// Bytes of the keyed hash that stand in a code.
const HASHED: usize = 16;

/// The code for `follower`, or whoever's key it is.
pub fn write(keys: &Keys, purpose: Purpose, follower: Uuid) -> String {
    URL_SAFE_NO_PAD.encode([follower.as_bytes().as_slice(), &hash(keys, purpose, follower)].concat())
}

/// The follower that `code` was made for, if we made it.
pub fn read(keys: &Keys, purpose: Purpose, code: &str) -> Option<Uuid> {
    let bytes = URL_SAFE_NO_PAD.decode(code.trim()).ok()?;
    let (id, claimed) = bytes.split_first_chunk::<16>()?;
    let follower = Uuid::from_bytes(*id);
    is_same(claimed, &hash(keys, purpose, follower)).then_some(follower)
}

fn hash(keys: &Keys, purpose: Purpose, follower: Uuid) -> Vec<u8> {
    let purpose = match purpose {
        Purpose::Confirm => "follower confirms",
        Purpose::End => "follower ends",
        Purpose::EndStaffMail => "staff mail ends",
        Purpose::EndElectedMail => "elected mail ends",
    };
    let mut hash = keys.mac(purpose, follower.as_bytes());
    hash.truncate(HASHED);
    hash
}

/// Takes as long whatever the difference.
fn is_same(claimed: &[u8], hash: &[u8]) -> bool {
    claimed.len() == hash.len() && claimed.iter().zip(hash).fold(0, |seen, (a, b)| seen | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_good_for_one_follower_one_purpose_and_one_installation() {
        let (ours, theirs) = (Keys::new(b"ours"), Keys::new(b"theirs"));
        let follower = Uuid::from_u128(7);
        let code = write(&ours, Purpose::Confirm, follower);

        assert_eq!(code.len(), 43);
        assert_eq!(read(&ours, Purpose::Confirm, &code), Some(follower));
        assert_eq!(read(&ours, Purpose::Confirm, &format!(" {code}\n")), Some(follower));
        assert_eq!(read(&ours, Purpose::End, &code), None);
        assert_eq!(read(&theirs, Purpose::Confirm, &code), None);
    }

    #[test]
    fn what_was_made_up_is_no_code() {
        let keys = Keys::new(b"ours");
        let mut other = write(&keys, Purpose::End, Uuid::from_u128(7)).into_bytes();
        other[3] ^= 1;
        for made_up in ["", "kod", "å", "AAAAAAAAAAAAAAAAAAAAAA", &"A".repeat(43), &String::from_utf8(other).unwrap()]
        {
            assert_eq!(read(&keys, Purpose::End, made_up), None, "{made_up}");
        }
    }
}
