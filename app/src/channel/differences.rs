//! Where two versions differ: two readings of a paper, field by field, with what was chosen by whoever has it in hand; or what
//! stands now and what was typed.

use super::{
    keying::{Keyed, differing},
    sheet::Part,
};
use crate::forms::{FormErrors, Sent};

/// What is chosen where the two differ: what the first person keyed in.
pub const FIRST: &str = "first";
/// What the second person keyed in.
pub const SECOND: &str = "second";

/// Before the name of a field: the choice between the two readings of it.
pub const CHOOSE: &str = "choose-";

/// Id of the sentence above the choices.
pub const DIFFERENCES: &str = "differences";

/// Name of the choice for a field that differs.
pub fn choice(field: &str) -> String {
    format!("{CHOOSE}{field}")
}

/// A field where the two readings of a paper are not the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: String,
    /// What it asks.
    pub text: String,
    /// What the first person read, or what stands now.
    pub first: String,
    /// What the second person read, or what was typed.
    pub second: String,
}

impl Difference {
    /// The fields, each with what it asks, whose typed words are not those that stand there now. One that was not sent is left out.
    pub fn between(fields: &[(&str, &str)], stands: &Sent, typed: &Sent) -> Vec<Self> {
        let sent = fields.iter().filter(|(field, _)| typed.all(field).next().is_some());
        let difference = |(field, text): &(&str, &str)| Self {
            field: (*field).to_owned(),
            text: (*text).to_owned(),
            first: stands.get(field).trim().to_owned(),
            second: typed.get(field).trim().to_owned(),
        };
        sent.map(difference).filter(|difference| difference.first != difference.second).collect()
    }
}

/// Where two readings differ, in words.
pub fn differences(sheet: &[Part], first: &Keyed, second: &Keyed) -> Vec<Difference> {
    let fields = differing(first, second);
    let mut found = Vec::new();
    for part in sheet {
        for field in part.fields.iter().filter(|field| fields.contains(&field.name)) {
            let told = |keyed: &Keyed| part.told(keyed.get(&field.name).map_or("", String::as_str));
            let text =
                if field.label.is_empty() { part.text.clone() } else { format!("{} {}", part.text, field.label) };
            found.push(Difference { field: field.name.clone(), text, first: told(first), second: told(second) });
        }
    }
    found
}

/// The paper as it reads by what was chosen at each difference, and the choices in words.
///
/// # Errors
/// Where nothing was chosen.
pub(super) fn chosen(first: &Keyed, second: &Keyed, sent: &Sent) -> Result<(Keyed, String), FormErrors> {
    let (mut right, mut told, mut errors) = (first.clone(), Vec::new(), FormErrors::default());
    for field in differing(first, second) {
        let name = choice(&field);
        match sent.get(&name) {
            FIRST => told.push(format!("{field}: första inmatningen")),
            SECOND => {
                told.push(format!("{field}: andra inmatningen"));
                match second.get(&field) {
                    Some(typed) => drop(right.insert(field, typed.clone())),
                    None => drop(right.remove(&field)),
                }
            }
            _ => errors.add(name, "Titta på papperet och välj det som står där"),
        }
    }
    errors.or((right, told.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyed(fields: &[(&str, &str)]) -> Keyed {
        fields.iter().map(|(name, typed)| ((*name).to_owned(), (*typed).to_owned())).collect()
    }

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(keyed(fields).into_iter().collect())
    }

    #[test]
    fn each_difference_is_settled_by_itself() {
        let (first, second) = (keyed(&[("q1", "4"), ("q2", "1"), ("sex", "1")]), keyed(&[("q1", "5"), ("q2", "1")]));
        let choices = [("choose-q1", SECOND), ("choose-sex", FIRST)];
        let (right, told) = chosen(&first, &second, &sent(&choices)).unwrap();
        assert_eq!(right, keyed(&[("q1", "5"), ("q2", "1"), ("sex", "1")]));
        assert_eq!(told, "q1: andra inmatningen, sex: första inmatningen");
        let (right, _) = chosen(&first, &second, &sent(&[("choose-q1", FIRST), ("choose-sex", SECOND)])).unwrap();
        assert_eq!(right, keyed(&[("q1", "4"), ("q2", "1")]));
    }

    #[test]
    fn a_difference_that_nobody_chose_in_stays() {
        let errors = chosen(&keyed(&[("q1", "4")]), &keyed(&[("q1", "5")]), &sent(&[])).unwrap_err();
        assert!(errors.at("choose-q1").is_some());
    }
}
