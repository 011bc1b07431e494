//! The free sentences around the claims, and what the whole lacks.

use claims::{
    claim::TableRef,
    finding::Finding,
    sources::Sources,
    summary::{Expected, LeftOut, Of, expected},
};
use leptos::prelude::*;

use super::Found;
use crate::{
    summary::writing::{
        fields::CHANGES,
        whole::{BACKGROUND, THANKS, WHOLE},
    },
    ui::fields::TextArea,
};

/// The longest free text.
pub const MAX_FREE: usize = 600;
/// The longest reason.
pub const MAX_REASON: usize = 300;

/// The field of why this is left out. What the whole must hold can change while the form is filled in, so its name says what it is about.
pub fn reason_field(what: Expected) -> String {
    match what {
        Expected::Disagreement(_) => "reason-disagreement".to_owned(),
        Expected::LoneVoice(id) => format!("reason-{id}"),
        Expected::Missing => "reason-missing".to_owned(),
        Expected::Limits => "reason-limits".to_owned(),
    }
}

/// The form.
#[component]
pub(super) fn Rest(
    /// What there is.
    found: Found,
) -> impl IntoView {
    let document = found.versions[0].document.clone();
    let lacking = |what: Expected| found.findings.iter().any(|(of, _)| *of == Of::Whole(what));
    let fields: Vec<_> = expected(&found.sources)
        .into_iter()
        .filter_map(|what| {
            let why = document.left_out.iter().find(|left: &&LeftOut| left.what == what).map(|left| left.why.clone());
            (why.is_some() || lacking(what)).then(|| (what, named(what, &found.sources), why.unwrap_or_default()))
        })
        .map(|(what, label, value)| {
            let hint = "Lägg till en mening om det, eller skriv varför det inte är med.";
            view! { <TextArea name=reason_field(what) label hint limit=MAX_REASON value/> }
        })
        .collect();
    let whole = if fields.is_empty() {
        "Ingenting fattas i helheten.".to_owned()
    } else {
        "Det här ska en sammanställning innehålla, och det saknas eller har ett skäl:".to_owned()
    };
    let changes = found.versions[0].row.changes;
    view! {
        <section class="part" aria-labelledby=WHOLE>
            <h2 id=WHOLE tabindex="-1">"Helheten"</h2>
            <form method="post">
                <input type="hidden" name=CHANGES value=changes/>
                <p>{whole}</p>
                {fields}
                <TextArea name=BACKGROUND label="Bakgrund, före meningarna" limit=MAX_FREE value=document.background optional=true
                    hint="Varför dialogen hölls. Inga siffror och inget om vad människor tycker: det hör till meningarna."/>
                {said_of(&found.findings, Of::Background(0))}
                <TextArea name=THANKS label="Tack, efter meningarna" limit=MAX_FREE value=document.thanks optional=true/>
                {said_of(&found.findings, Of::Thanks(0))}
                <div class="actions"><button class="button" name="act" value="save">"Spara helheten"</button></div>
            </form>
        </section>
    }
}

fn said_of(findings: &[(Of, Finding)], wanted: Of) -> impl IntoView + use<> {
    let about: Vec<_> =
        findings.iter().filter(|(of, _)| *of == wanted).map(|(_, found)| found.message.clone()).collect();
    let rows: Vec<_> =
        about.into_iter().map(|message| view! { <li class="finding finding--refuses">{message}</li> }).collect();
    (!rows.is_empty()).then(|| view! { <ul class="findings">{rows}</ul> })
}

fn named(what: Expected, sources: &Sources) -> String {
    match what {
        Expected::Disagreement(table) => match statement(table, sources) {
            Some(text) => format!("Det som delar dem som svarade mest: ”{text}”"),
            None => "Det som delar dem som svarade mest".to_owned(),
        },
        Expected::LoneVoice(id) => {
            let words =
                sources.comments.iter().find(|comment| comment.id == id).and_then(|comment| comment.shown.clone());
            format!("En enskild röst som är utmärkt: ”{}”", words.unwrap_or_default())
        }
        Expected::Missing => "Vilka som saknas bland dem som svarade".to_owned(),
        Expected::Limits => "Vad som inte går att säga".to_owned(),
    }
}

fn statement(table: TableRef, sources: &Sources) -> Option<String> {
    let TableRef::Question { place, row } = table else { return None };
    sources.rounds.first()?.questions.get(place)?.options.get(row).cloned()
}
