//! Which strings of a stored protocol are texts. What is gathered before an export and what the export gives out are walked here, both of
//! them, so that no text can go out that was not looked for.

use serde_json::{Map, Value};

use super::what::What;

/// The field that keeps the decided topics.
const TOPICS: &str = "topics";

/// The only field of a kept topic that somebody has written. The others are keys, numbers, and words that the service has for them.
const LABEL: &str = "label";

/// The protocol with what `told` makes of each of its texts in the place of it. A text comes with what it is there.
///
/// # Errors
/// The first that `told` has.
pub fn each_text(
    protocol: &Value,
    told: &mut impl FnMut(&str, What) -> anyhow::Result<Value>,
) -> anyhow::Result<Value> {
    let Value::Object(fields) = protocol else { return sentences(protocol, told) };
    in_fields(fields, |name, value| if name == TOPICS { topics(value, told) } else { sentences(value, told) })
}

fn sentences(value: &Value, told: &mut impl FnMut(&str, What) -> anyhow::Result<Value>) -> anyhow::Result<Value> {
    match value {
        Value::String(text) => told(text, What::Protocol),
        Value::Array(values) => values.iter().map(|value| sentences(value, told)).collect(),
        Value::Object(fields) => in_fields(fields, |_, value| sentences(value, told)),
        other => Ok(other.clone()),
    }
}

fn topics(value: &Value, told: &mut impl FnMut(&str, What) -> anyhow::Result<Value>) -> anyhow::Result<Value> {
    match value {
        Value::Array(values) => values.iter().map(|value| topic(value, told)).collect(),
        other => Ok(other.clone()),
    }
}

/// A topic is called here as it was when the protocol was signed. Its row may have another name by now, or be gone.
fn topic(value: &Value, told: &mut impl FnMut(&str, What) -> anyhow::Result<Value>) -> anyhow::Result<Value> {
    let Value::Object(fields) = value else { return Ok(value.clone()) };
    in_fields(fields, |name, value| match (name, value) {
        (LABEL, Value::String(label)) => told(label, What::Written),
        (_, other) => Ok(other.clone()),
    })
}

fn in_fields(
    fields: &Map<String, Value>,
    mut told: impl FnMut(&str, &Value) -> anyhow::Result<Value>,
) -> anyhow::Result<Value> {
    let told = fields.iter().map(|(name, value)| anyhow::Ok((name.clone(), told(name, value)?)));
    Ok(Value::Object(told.collect::<anyhow::Result<_>>()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn protocol() -> Value {
        json!({
            "of": "Socialnämnden",
            "items": [{"title": "Ämnen", "told": ["Bestämda."], "points": ["Telefonen: 8 svar"]}],
            "topics": [{"id": "0199a137", "label": "Telefonen", "lean": "mixed", "people": {"json": "{}"}}]
        })
    }

    #[test]
    fn of_a_kept_topic_the_name_is_a_text_and_its_keys_and_numbers_are_none() {
        let mut found = Vec::new();
        each_text(&protocol(), &mut |text: &str, what| {
            found.push((text.to_owned(), what));
            Ok(json!(text))
        })
        .unwrap();
        let names: Vec<_> = found.iter().filter(|(_, what)| *what == What::Written).collect();
        assert_eq!(names, [&("Telefonen".to_owned(), What::Written)]);
        let mut rest: Vec<_> = found.iter().filter(|(_, what)| *what == What::Protocol).map(|(text, _)| text).collect();
        rest.sort();
        assert_eq!(rest, ["Bestämda.", "Socialnämnden", "Telefonen: 8 svar", "Ämnen"]);
    }

    #[test]
    fn what_is_told_of_a_text_stands_in_its_place_and_the_rest_is_as_it_was() {
        let same = each_text(&protocol(), &mut |text: &str, _| Ok(json!(text))).unwrap();
        assert_eq!(same, protocol());
        let masked =
            each_text(&protocol(), &mut |text: &str, _| Ok(json!(text.replace("Telefonen", "[maskat]")))).unwrap();
        assert_eq!(masked["topics"][0]["label"], "[maskat]");
        assert_eq!(masked["topics"][0]["lean"], "mixed");
    }
}
