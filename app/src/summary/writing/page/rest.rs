//! The free sentences around the claims, and what the whole lacks.

use claims::{
    claim::TableRef,
    sources::Sources,
    summary::{Expected, LeftOut, Of, expected},
};
use leptos::prelude::*;

use super::Found;
use crate::{
    summary::writing::{
        checking::SaidOfFree,
        whole::{BACKGROUND, THANKS, WHOLE},
    },
    ui::fields::TextArea,
};

/// The longest free text.
pub const MAX_FREE: usize = 600;
/// The longest reason.
pub const MAX_REASON: usize = 300;

/// How the fields of reasons begin.
pub const REASON_OF: &str = "reason-";

/// The field of why this is left out. What the whole must hold can change while the form is filled in, so its name says what it is about.
pub fn reason_field(what: Expected) -> String {
    match what {
        Expected::Disagreement(_) => format!("{REASON_OF}disagreement"),
        Expected::LoneVoice(id) => format!("{REASON_OF}{id}"),
        Expected::Missing => format!("{REASON_OF}missing"),
        Expected::Limits => format!("{REASON_OF}limits"),
    }
}

/// Their fields.
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
    view! {
        <section class="part" aria-labelledby=WHOLE>
            <h2 id=WHOLE tabindex="-1">"Helheten"</h2>
            <p>{whole}</p>
            {fields}
            <TextArea name=BACKGROUND label="Bakgrund, före meningarna" limit=MAX_FREE value=document.background.clone() optional=true
                hint="Varför dialogen hölls. Inga siffror och inget om vad människor tycker: det hör till meningarna."/>
            {said_of(&found, BACKGROUND, Of::Background(0), &document.background)}
            <TextArea name=THANKS label="Tack, efter meningarna" limit=MAX_FREE value=document.thanks.clone() optional=true/>
            {said_of(&found, THANKS, Of::Thanks(0), &document.thanks)}
            <div class="actions"><button class="button" name="act" value="save">"Spara helheten"</button></div>
        </section>
    }
}

/// What is wrong with the free sentences of a field, below it.
fn said_of(found: &Found, field: &'static str, wanted: Of, text: &str) -> impl IntoView + use<> {
    let findings = found.findings.iter().filter(|(of, _)| *of == wanted).map(|(_, finding)| finding.clone());
    let (findings, text): (Vec<_>, _) = (findings.collect(), text.to_owned());
    (!findings.is_empty()).then(|| view! { <SaidOfFree field text findings/> })
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
            format!("En framlyft röst: ”{}”", words.unwrap_or_default())
        }
        Expected::Missing => "Vilka som saknas bland dem som svarade".to_owned(),
        Expected::Limits => "Vad som inte går att säga".to_owned(),
    }
}

fn statement(table: TableRef, sources: &Sources) -> Option<String> {
    let TableRef::Question { place, row } = table else { return None };
    sources.rounds.first()?.questions.get(place)?.options.get(row).cloned()
}
