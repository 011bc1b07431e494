//! What a form was filled from, and what stands now where somebody has changed it meanwhile.

use leptos::prelude::*;

use crate::{
    builder::form::{DEPENDS, HELP, OPTIONS, STATEMENT, TEXT, VERSION, in_language},
    forms::Sent,
    ui::notice::{Notice, NoticeKind},
    words::Words,
};

/// Carries the version that the form was filled from. Where there is a newer one, what stands now is told, what was typed stays
/// in the form, and sending it once more is done with open eyes.
#[component]
pub(super) fn Seen(
    /// Of what stands now.
    version: String,
    /// What stands now, where something does.
    #[prop(optional_no_strip)]
    draft: Option<Sent>,
    /// Whether the form was filled from something older.
    is_stale: bool,
    /// What was typed, empty on the first visit.
    typed: Sent,
) -> impl IntoView {
    let is_first = typed.fields().next().is_none();
    let carried = if is_first || is_stale { version } else { typed.get(VERSION).to_owned() };
    let told = is_stale.then(|| {
        let rows = draft.map(|now| different(&now, &typed)).unwrap_or_default();
        let rows: Vec<_> = rows.into_iter().map(|row| view! { <Row row/> }).collect();
        view! {
            <div id=VERSION tabindex="-1">
                <Notice kind=NoticeKind::Warning title="Någon har ändrat frågorna under tiden">
                    <p>"Det du skrev står kvar i formuläret. Spara igen om ditt ska gälla."</p>
                    {(!rows.is_empty()).then(|| view! { <p>"Så här står frågan nu, där det inte är som du skrev:"</p> <dl>{rows}</dl> })}
                </Notice>
            </div>
        }
    });
    view! { <input type="hidden" name=VERSION value=carried/> {told} }
}

#[component]
fn Row(row: (String, String)) -> impl IntoView {
    let (name, now) = row;
    let now = if now.is_empty() { "inget".to_owned() } else { now };
    view! { <dt><strong>{name}</strong></dt> <dd class="builder-lines">{now}</dd> }
}

/// What each field that is not as it was typed is called, and what it holds now. Keys of rows tell nobody anything.
fn different(now: &Sent, typed: &Sent) -> Vec<(String, String)> {
    let differs = |name: &str| now.get(name).trim() != typed.get(name).trim();
    let swedish = [(TEXT, "Frågan"), (OPTIONS, "Raderna"), (HELP, "Hjälptexten")];
    let mut rows: Vec<_> = swedish
        .into_iter()
        .filter(|(field, _)| differs(field))
        .map(|(field, name)| (name.to_owned(), now.get(field).to_owned()))
        .collect();
    for words in Words::all().iter().copied().filter(|words| !words.is_swedish()) {
        rows.extend(swedish.into_iter().filter_map(|(field, name)| {
            let field = in_language(field, words);
            differs(&field).then(|| (format!("{name}, {}", words.language_name()), now.get(&field).to_owned()))
        }));
    }
    let chosen = [(STATEMENT, "Delen av målbilden"), (DEPENDS, "Vem frågan visas för")];
    let chosen = chosen.into_iter().filter(|(field, _)| differs(field));
    rows.extend(chosen.map(|(_, name)| (name.to_owned(), "något annat än du valde".to_owned())));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_as_it_was_typed_is_told() {
        let sent = |fields: &[(&str, &str)]| {
            Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
        };
        let now = sent(&[("text", "Hur?"), ("options", "Ja\nNej"), ("text-fi", "Miten?"), ("depends", "1")]);
        let typed =
            sent(&[("text", "Hur?\n"), ("options", "Ja"), ("help", ""), ("text-fi", "Kuinka?"), ("depends", "")]);
        let names: Vec<_> = different(&now, &typed).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["Raderna", "Frågan, Suomi", "Vem frågan visas för"]);
        assert_eq!(different(&now, &now), []);
    }
}
