//! In which language something is printed or read aloud: the one that its address names, where the round offers it, else Swedish.
//! Of a paper that is keyed in, whoever holds it says which it is.

use http::request::Parts;

use crate::{
    builder::draft::other_languages,
    entity::round,
    request,
    round::wording::asked_in,
    words::{FIELD, Words},
};

/// The language that the address names, where the round offers it; else Swedish.
pub fn spoken(round: &round::Model, parts: &Parts) -> Words {
    asked_in(round, Words::in_language(&request::query(parts, FIELD)))
}

/// The languages of the round, Swedish first.
pub fn offered(round: &round::Model) -> Vec<Words> {
    [Words::swedish()].into_iter().chain(other_languages(&round.languages)).collect()
}
