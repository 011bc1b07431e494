//! A secret that we must be able to say again, as that of an organisation at its provider, or a mail with a code in it that waits, is kept
//! encrypted under the secret of the installation: a backup that gets into the wrong hands does not hold it. HMAC-SHA-256 makes the stream of bytes (as a counter mode) and the tag over what came of
//! it; each has a key of its own, and every sealing a nonce of its own.

use uuid::Uuid;

use crate::context::{Keys, random_bytes};

const NONCE: usize = 16;
const TAG: usize = 32;

/// `text` as it is stored for `place`: nonce, encrypted bytes, tag.
pub fn seal(keys: &Keys, place: Uuid, text: &str) -> Vec<u8> {
    let nonce = random_bytes::<NONCE>();
    let mut sealed = nonce.to_vec();
    sealed.extend(crossed(keys, place, &nonce, text.as_bytes()));
    let tag = tag(keys, place, &sealed);
    sealed.extend(tag);
    sealed
}

/// What was sealed for `place`; none where it was sealed for another, under another secret, or was changed.
pub fn open(keys: &Keys, place: Uuid, sealed: &[u8]) -> Option<String> {
    let (kept, found) = sealed.split_at_checked(sealed.len().checked_sub(TAG)?)?;
    let (nonce, encrypted) = kept.split_at_checked(NONCE)?;
    let differs = tag(keys, place, kept).iter().zip(found).fold(0, |differs, (a, b)| differs | (a ^ b));
    if differs != 0 {
        return None;
    }
    String::from_utf8(crossed(keys, place, nonce, encrypted)).ok()
}

/// `bytes` crossed with the stream: the same twice gives them back.
fn crossed(keys: &Keys, place: Uuid, nonce: &[u8], bytes: &[u8]) -> Vec<u8> {
    let block = |number: u64| {
        keys.mac("sealed secret", &[place.as_bytes().as_slice(), nonce, number.to_be_bytes().as_slice()].concat())
    };
    bytes.iter().zip((0..).flat_map(block)).map(|(byte, stream)| byte ^ stream).collect()
}

fn tag(keys: &Keys, place: Uuid, kept: &[u8]) -> Vec<u8> {
    keys.mac("tag of a sealed secret", &[place.as_bytes().as_slice(), kept].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_read_again_under_the_same_key_for_the_same_place_and_unchanged() {
        let (keys, place) = (Keys::new(b"one"), Uuid::from_u128(1));
        for text in ["", "kort", &"å".repeat(100)] {
            let sealed = seal(&keys, place, text);

            assert_eq!(open(&keys, place, &sealed).as_deref(), Some(text));
            assert_eq!(open(&Keys::new(b"two"), place, &sealed), None);
            assert_eq!(open(&keys, Uuid::from_u128(2), &sealed), None);
            for at in 0..sealed.len() {
                let mut changed = sealed.clone();
                changed[at] ^= 1;
                assert_eq!(open(&keys, place, &changed), None, "{at}");
            }
            assert_eq!(open(&keys, place, &sealed[1..]), None);
        }
        assert_eq!(open(&keys, place, b"short"), None);
    }

    #[test]
    fn the_same_secret_never_looks_the_same() {
        let (keys, place) = (Keys::new(b"one"), Uuid::from_u128(1));
        let [one, two] = [(); 2].map(|()| seal(&keys, place, "en hemlighet"));

        assert_ne!(one, two);
        assert!(!one.windows(4).any(|at| at == b"heml"));
    }
}
