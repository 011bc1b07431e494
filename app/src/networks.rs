//! Whence something was sent, for limits alone: a keyed hash of the network's address under a key of the day, never the
//! address. Sign-in and answering are both slowed down by it.
//!
//! The key of a day is made of the installation's secret. Whoever has both the secret and the table can try every address
//! there is, so rows with such a hash are kept no longer than the limit needs, and never beside what was sent.

use std::net::IpAddr;

use chrono::{DateTime, Utc};

use crate::context::Keys;

/// The key of the day on which `now` falls. Hashes of one day say nothing about those of another.
pub fn key_of_the_day(keys: &Keys, now: DateTime<Utc>) -> Keys {
    Keys::new(&keys.mac("networks of a day", now.date_naive().to_string().as_bytes()))
}

/// The network of an address: an IPv4 address is one network; of IPv6 the first 64 bits are, since one household or office
/// has as many addresses as it likes.
pub fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => format!("{:x?}", &v6.segments()[..4]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_an_ipv4_address_or_the_front_half_of_an_ipv6_address() {
        let same = |a: &str, b: &str| network(a.parse().unwrap()) == network(b.parse().unwrap());

        assert!(same("192.0.2.1", "::ffff:192.0.2.1"));
        assert!(!same("192.0.2.1", "192.0.2.2"));
        assert!(same("2001:db8:1:2::1", "2001:db8:1:2:ffff::9"));
        assert!(!same("2001:db8:1:2::1", "2001:db8:1:3::1"));
    }

    #[test]
    fn the_key_changes_with_the_day() {
        let keys = Keys::new(b"a secret for tests");
        let hash = |at: &str| key_of_the_day(&keys, at.parse().unwrap()).mac("network", b"192.0.2.1");

        assert_eq!(hash("2027-03-01T00:00:00Z"), hash("2027-03-01T23:59:59Z"));
        assert_ne!(hash("2027-03-01T23:59:59Z"), hash("2027-03-02T00:00:00Z"));
    }
}
