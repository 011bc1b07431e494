//! One person's answer to one question, and its compact form in the database.
//!
//! A submission is a JSON array with one value per question:
//! `[4,"dk",null,{"option":2},{"options":[0,3]},{"order":[2,0]},{"votes":"ad-p"},"text"]`.

use std::fmt;

use serde::de::{self, Deserializer, IgnoredAny, MapAccess, Unexpected, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

/// One person's answer to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AnswerValue {
    /// Nothing was answered, "hoppade över": `null`.
    #[default]
    Skipped,
    /// "Vet inte" on a scale: `"dk"`.
    DontKnow,
    /// A step of a scale, 1 to 5: the number itself.
    Step(u8),
    /// The one option chosen, counted from 0: `{"option":2}`.
    Option(u8),
    /// The options chosen, counted from 0; none chosen is the same as skipped: `{"options":[0,3]}`.
    Options(Vec<u8>),
    /// Options best first, counted from 0, not necessarily all: `{"order":[2,0]}`.
    Order(Vec<u8>),
    /// A vote per statement, in order; statements added later are missing at the end: `{"votes":"ad-p"}`.
    Votes(Vec<Option<Vote>>),
    /// Something was written. The words themselves are a Comment: `"text"`.
    Text,
}

/// What a person thought of one opinion statement. No vote is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words say what they mean")]
pub enum Vote {
    Agree,
    Disagree,
    Pass,
}

impl Serialize for AnswerValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Skipped => to.serialize_unit(),
            Self::DontKnow => to.serialize_str("dk"),
            Self::Text => to.serialize_str("text"),
            Self::Step(step) => to.serialize_u8(*step),
            Self::Option(option) => entry(to, "option", option),
            Self::Options(options) => entry(to, "options", options),
            Self::Order(order) => entry(to, "order", order),
            Self::Votes(votes) => entry(to, "votes", &votes.iter().copied().map(letter).collect::<String>()),
        }
    }
}

fn entry<S: Serializer>(to: S, key: &str, value: &impl Serialize) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(Some(1))?;
    map.serialize_entry(key, value)?;
    map.end()
}

fn letter(vote: Option<Vote>) -> char {
    match vote {
        Some(Vote::Agree) => 'a',
        Some(Vote::Disagree) => 'd',
        Some(Vote::Pass) => 'p',
        None => '-',
    }
}

impl<'de> Deserialize<'de> for AnswerValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = AnswerValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null, a step 1 to 5, \"dk\", \"text\", or one of option, options, order, votes")
    }

    fn visit_unit<E: de::Error>(self) -> Result<AnswerValue, E> {
        Ok(AnswerValue::Skipped)
    }

    fn visit_u64<E: de::Error>(self, step: u64) -> Result<AnswerValue, E> {
        match u8::try_from(step) {
            Ok(step @ 1..=5) => Ok(AnswerValue::Step(step)),
            _ => Err(E::invalid_value(Unexpected::Unsigned(step), &self)),
        }
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<AnswerValue, E> {
        match word {
            "dk" => Ok(AnswerValue::DontKnow),
            "text" => Ok(AnswerValue::Text),
            _ => Err(E::invalid_value(Unexpected::Str(word), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<AnswerValue, A::Error> {
        let value = match map.next_key::<Key>()? {
            Some(Key::Option) => AnswerValue::Option(map.next_value()?),
            Some(Key::Options) => AnswerValue::Options(map.next_value()?),
            Some(Key::Order) => AnswerValue::Order(map.next_value()?),
            Some(Key::Votes) => AnswerValue::Votes(map.next_value::<Ballot>()?.0),
            None => return Err(de::Error::invalid_length(0, &"one entry")),
        };
        match map.next_key::<IgnoredAny>()? {
            None => Ok(value),
            Some(_) => Err(de::Error::invalid_length(2, &"one entry")),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Key {
    Option,
    Options,
    Order,
    Votes,
}

/// Votes as they stand in JSON: one letter each.
struct Ballot(Vec<Option<Vote>>);

impl<'de> Deserialize<'de> for Ballot {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(BallotVisitor)
    }
}

struct BallotVisitor;

impl Visitor<'_> for BallotVisitor {
    type Value = Ballot;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a, d, p or - for each statement")
    }

    fn visit_str<E: de::Error>(self, letters: &str) -> Result<Ballot, E> {
        let votes = letters.bytes().map(|letter| match letter {
            b'a' => Ok(Some(Vote::Agree)),
            b'd' => Ok(Some(Vote::Disagree)),
            b'p' => Ok(Some(Vote::Pass)),
            b'-' => Ok(None),
            _ => Err(E::invalid_value(Unexpected::Str(letters), &self)),
        });
        votes.collect::<Result<_, E>>().map(Ballot)
    }
}

#[cfg(test)]
mod tests {
    use super::{AnswerValue, Vote};

    #[test]
    fn every_kind_of_answer_comes_back_as_it_was_stored() {
        let json = r#"[4,"dk",null,{"option":2},{"options":[0,3]},{"order":[2,0]},{"votes":"ad-p"},"text"]"#;
        let values: Vec<AnswerValue> = serde_json::from_str(json).unwrap();

        assert_eq!(values[0], AnswerValue::Step(4));
        assert_eq!(
            values[6],
            AnswerValue::Votes(vec![Some(Vote::Agree), Some(Vote::Disagree), None, Some(Vote::Pass)])
        );
        assert_eq!(serde_json::to_string(&values).unwrap(), json);
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for json in [
            "0",
            "6",
            "-1",
            "1.5",
            "true",
            "\"ja\"",
            "{}",
            "[]",
            "{\"votes\":\"x\"}",
            "{\"choice\":1}",
            "{\"option\":1,\"order\":[]}",
            "{\"option\":300}",
        ] {
            assert!(serde_json::from_str::<AnswerValue>(json).is_err(), "{json}");
        }
    }
}
