//! The signed protocol quotes the voices that must not disappear, word for word and under its fingerprint. A quote that is withdrawn
//! is not read there either; what was signed is kept as it was.

use std::collections::HashSet;

use analysis::stored::fingerprint;

use crate::moderation::protocol::items::{Item, Protocol};

/// Stands in the place of a quote.
pub const INSTEAD: &str = "[Citatet är tillbakadraget efter underskriften.]";

/// The protocol without the quotes whose words have these fingerprints, and whether it had any.
pub fn without(protocol: Protocol, withdrawn: &HashSet<String>) -> (Protocol, bool) {
    if !has_any(&protocol, withdrawn) {
        return (protocol, false);
    }
    let point = |point: String| if quotes(&point, withdrawn) { INSTEAD.to_owned() } else { point };
    let item = |item: Item| Item { points: item.points.into_iter().map(point).collect(), ..item };
    let items = protocol.items.into_iter().map(item).collect();
    (Protocol { items, ..protocol }, true)
}

/// Whether the protocol quotes any words with these fingerprints.
pub fn has_any(protocol: &Protocol, prints: &HashSet<String>) -> bool {
    !prints.is_empty() && protocol.items.iter().flat_map(|item| &item.points).any(|point| quotes(point, prints))
}

/// Whether a point begins with a quote of words with one of these fingerprints. What is quoted may hold quotation marks itself.
fn quotes(point: &str, prints: &HashSet<String>) -> bool {
    let Some(quoted) = point.strip_prefix('”') else { return false };
    quoted.match_indices('”').any(|(end, _)| prints.contains(&fingerprint(&quoted[..end])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn protocol(points: &[&str]) -> Protocol {
        let points = points.iter().map(|point| (*point).to_owned()).collect();
        let item =
            Item { title: "Enskilda röster".to_owned(), told: vec!["De ska inte försvinna.".to_owned()], points };
        Protocol { of: "Socialnämnden".to_owned(), items: vec![item], letterhead: None, topics: None }
    }

    #[test]
    fn a_quote_that_is_withdrawn_is_left_out_with_why_it_was_there_and_the_others_stand() {
        let whole = protocol(&["”Hon sa ”nej” till mig.” (från ett möte) Varför: Ensam om det.", "”Ring oftare.”"]);
        let withdrawn = HashSet::from([fingerprint("Hon sa ”nej” till mig.")]);

        assert_eq!(without(whole.clone(), &withdrawn), (protocol(&[INSTEAD, "”Ring oftare.”"]), true));
        for others in [HashSet::new(), HashSet::from([fingerprint("Ring"), fingerprint("De ska inte försvinna.")])] {
            assert_eq!(without(whole.clone(), &others), (whole.clone(), false));
        }
    }
}
