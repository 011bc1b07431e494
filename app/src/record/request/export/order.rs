//! An order that is drawn for one file and thrown away: nothing of it can be told from the keys of the rows.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::round::questionnaire::AskedQuestion;

/// The order of one file.
pub struct Order([u8; 32]);

impl Order {
    /// The order that these bytes of chance make.
    pub fn drawn(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The keys in this order.
    pub fn of(&self, mut keys: Vec<Uuid>) -> Vec<Uuid> {
        keys.sort_by_cached_key(|key| self.place(*key));
        keys
    }

    /// The number of each option of a question in this file, from 1. Residents' own statements come after the others, in an order
    /// that says nothing of which came first.
    pub fn numbers(&self, question: &AskedQuestion) -> Vec<usize> {
        let mut places: Vec<usize> = (0..question.options.len()).collect();
        places.sort_by_cached_key(|place| {
            let option = &question.options[*place];
            option.is_own_statement().then(|| self.place(option.id))
        });
        let mut numbers = vec![0; places.len()];
        (1..).zip(places).for_each(|(number, place)| numbers[place] = number);
        numbers
    }

    fn place(&self, key: Uuid) -> Vec<u8> {
        Sha256::new().chain_update(self.0).chain_update(key.as_bytes()).finalize().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_draw_is_another_order_of_the_same_keys() {
        let keys: Vec<_> = (0..40).map(Uuid::from_u128).collect();
        let [one, other] = [1, 2].map(|byte| Order::drawn([byte; 32]).of(keys.clone()));

        assert!(one != keys && other != keys && one != other);
        for mut drawn in [one, other] {
            drawn.sort();
            assert_eq!(drawn, keys);
        }
    }
}
