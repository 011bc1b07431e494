//! Keys of seeded rows: the same readable name gives the same UUID on every machine and at every time.

use uuid::Uuid;

/// The namespace of everything that is seeded. Changing it would make every installation's seeds new rows.
const NAMESPACE: Uuid = Uuid::from_u128(0x6d65_646d_6967_5f73_8565_6473_5f76_3031);

/// The key of the seeded row with this name, for example `id("statement", "vn-1")`.
pub(crate) fn id(kind: &str, key: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{kind}:{key}").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_same_for_ever() {
        assert_eq!(id("statement", "vn-1").to_string(), "2a828947-6574-5cd9-9838-21f84aef4457");
        assert_ne!(id("statement", "vn-1"), id("statement", "vn-2"));
        assert_ne!(id("statement", "vn-1"), id("vision", "vn-1"));
    }
}
