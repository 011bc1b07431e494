//! The texts of a dialogue that can stand in other languages.

use crate::{
    dialogue::planning::form::{CAN, CANNOT, MOST_LINE, MOST_TEXT, PURPOSE, TITLE},
    entity::dialogue,
    translating::form::{Subject, Translatable, Written},
    words::Words,
};

/// The texts that a dialogue has, and the languages of the service beside Swedish: rounds of the dialogue choose among them later.
pub fn subject(row: &dialogue::Model) -> Subject {
    let texts = [
        (TITLE, "Namn", Some(&row.title), MOST_LINE, Written::Line),
        (PURPOSE, "Varför", Some(&row.purpose), MOST_TEXT, Written::Lines),
        (CAN, "Kan påverkas", row.can_influence.as_ref(), MOST_TEXT, Written::Lines),
        (CANNOT, "Kan inte påverkas", row.cannot_influence.as_ref(), MOST_TEXT, Written::Lines),
    ];
    let translatable = |(field, name, text, most, written): (_, _, Option<&String>, _, _)| {
        text.map(|text| Translatable { field, name, text: text.clone(), most, written })
    };
    Subject {
        id: row.id,
        texts: texts.into_iter().filter_map(translatable).collect(),
        languages: Words::all().iter().copied().filter(|words| !words.is_swedish()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{builder::texts::Texts, forms::Sent, round::example::dialogue as example};

    #[test]
    fn only_what_stands_in_swedish_can_be_translated() {
        let row = dialogue::Model { can_influence: None, ..example() };
        let sent = Sent::new(vec![("can_influence-fi".to_owned(), "Puhelinajat.".to_owned())]);
        assert_eq!(subject(&row).check(&sent), Ok(Texts::default()));
    }
}
