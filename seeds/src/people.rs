//! Who answers in the demonstration. Each made-up comment finds a writer of its age and sex; the rest write nothing.

use std::collections::BTreeMap;

use crate::{
    chance::Chance,
    demonstration::{Comment, Round, Rule},
};

/// What is drawn for everybody, in this order: later ones may depend on earlier.
const PROPERTIES: [&str; 5] = ["age_group", "sex", "channel", "camp", "leaning"];

/// The value of a background question that was not answered.
pub(crate) const MISSING: &str = "missing";

/// A person who does not exist.
#[derive(Clone, Debug)]
pub(crate) struct Person<'a> {
    properties: BTreeMap<&'static str, &'a str>,
    /// What the person writes, by free-text question.
    pub(crate) comments: BTreeMap<&'a str, &'a Comment>,
}

impl<'a> Person<'a> {
    /// The value of a property; empty where there is none.
    pub(crate) fn property(&self, name: &str) -> &'a str {
        self.properties.get(name).copied().unwrap_or_default()
    }

    /// A background answer, `None` where it is missing.
    pub(crate) fn background(&self, name: &str) -> Option<&'a str> {
        Some(self.property(name)).filter(|value| *value != MISSING)
    }

    /// The language that the questions were asked in: that of what the person writes.
    pub(crate) fn language(&self) -> &'a str {
        self.comments.values().find_map(|comment| comment.language.as_deref()).unwrap_or("sv")
    }

    /// The weights of the first rule that fits.
    pub(crate) fn weights(&self, rules: &'a [Rule]) -> Option<&'a BTreeMap<String, u64>> {
        let fits = |rule: &&Rule| rule.when.iter().all(|(name, any)| any.iter().any(|v| v == self.property(name)));
        rules.iter().find(fits).map(|rule| &rule.weights)
    }

    fn could_have_written(&self, comment: &Comment) -> bool {
        let same = |asked: &Option<String>, name| asked.as_deref().is_none_or(|value| value == self.property(name));
        same(&comment.age_group, "age_group") && same(&comment.sex, "sex")
    }
}

/// Draws the people of a round, in random order.
pub(crate) fn people<'a>(round: &'a Round, chance: &mut Chance) -> Vec<Person<'a>> {
    let mut people: Vec<_> = (0..round.submissions).map(|_| draw(round, chance)).collect();
    for (question, comments) in &round.comments {
        give_out(question, comments, &mut people);
        chance.shuffle(&mut people);
    }
    people
}

fn draw<'a>(round: &'a Round, chance: &mut Chance) -> Person<'a> {
    let mut person = Person { properties: BTreeMap::new(), comments: BTreeMap::new() };
    for name in PROPERTIES {
        let rules = round.people.get(name).map_or(&[][..], Vec::as_slice);
        if let Some(value) = person.weights(rules).and_then(|weights| chance.pick(weights)) {
            person.properties.insert(name, value);
        }
    }
    person
}

/// Comments that ask for a certain writer choose first.
fn give_out<'a>(question: &'a str, comments: &'a [Comment], people: &mut [Person<'a>]) {
    let mut ordered: Vec<_> = comments.iter().collect();
    ordered.sort_by_key(|comment| comment.age_group.is_none());
    for comment in ordered {
        let free = |person: &&mut Person| person.comments.is_empty();
        let position = people
            .iter()
            .position(|p| p.comments.is_empty() && p.could_have_written(comment))
            .or_else(|| people.iter().position(|p| p.comments.is_empty() && p.background("sex").is_none()));
        let writer = match position {
            Some(index) => people.get_mut(index),
            None => people.iter_mut().find(free),
        };
        if let Some(person) = writer {
            person.properties.insert("leaning", &comment.leaning);
            person.comments.insert(question, comment);
        }
    }
}
