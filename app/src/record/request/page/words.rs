//! A text as it was written, with what resembles something that points out a person marked, where it stands, and what was decided
//! of it.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::{
    entity::{comment::CommentState, secrecy_review},
    moderation::flags::{self, Part},
    record::request::{
        judge::Masked,
        places::Place,
        texts::{Standing, Text},
        what::What,
    },
    ui::text::Paragraphs,
};

/// So many places of a text are told.
const PLACES: usize = 6;

/// The text with where it stands.
#[component]
pub fn Original(
    /// The text.
    text: Text,
    /// The round's questions.
    asked: Vec<String>,
) -> impl IntoView {
    let lines = text.text.split('\n').filter(|line| !line.trim().is_empty());
    let lines: Vec<_> =
        lines.map(|line| view! { <p>{flags::parts(line).into_iter().map(marked).collect_view()}</p> }).collect();
    let question = text.places.iter().find_map(|place| asked.get(place.question?).cloned());
    let places: BTreeSet<String> = text.places.iter().map(told).collect();
    let rows: Vec<_> = places.into_iter().take(PLACES).map(|place| view! { <li>{place}</li> }).collect();
    view! {
        {question.map(|question| view! { <p class="comment-question">{question}</p> })}
        <blockquote class="comment-text">{lines}</blockquote>
        <ul class="facts">{rows}</ul>
    }
}

fn marked(Part { text, kind }: Part) -> AnyView {
    match kind {
        None => text.into_any(),
        Some(kind) => {
            view! { <mark class="flag">{text}</mark> " " <span class="flag-note">"(" {flags::note(kind)} ")"</span> }
                .into_any()
        }
    }
}

/// What the text is at one of its places.
fn told(place: &Place) -> String {
    match place.what {
        What::Comment(state) => format!("Text i ett svar. {}", moderated(state)),
        What::OwnStatement(state) => format!("Eget påstående i ett svar. {}", moderated(state)),
        What::Unread => {
            "Text som inte visas för andra: svaret räknas inte, eller citatet är tillbakadraget.".to_owned()
        }
        What::Shown => "Eget påstående som andra tar ställning till.".to_owned(),
        What::TakenAway => "Eget påstående som visades. En moderator har tagit bort det.".to_owned(),
        What::TakenAwayReason => "Moderatorns skäl till att ett påstående togs bort.".to_owned(),
        What::ModeratorReason | What::KnownReason => "Moderatorns skäl till att en text döljs.".to_owned(),
        What::MaskReason => "Skäl till en maskning.".to_owned(),
        What::Section => "Lagrum.".to_owned(),
        What::Written => {
            "Ett ämne, ett meddelande om omgången, ett beslut, eller något i återkopplingen eller sammanställningen."
                .to_owned()
        }
        What::HiddenSentence => {
            "Mening i en godkänd sammanställning. Den visas inte längre: något som den byggde på har ändrats."
                .to_owned()
        }
        What::SummaryReason => "Skäl som är skrivet till sammanställningen.".to_owned(),
        What::BriefQuestion => {
            "Fråga om underlaget från en förtroendevald, eller svaret. Läses av dem som får läsa underlaget.".to_owned()
        }
        What::VoiceReason => "Moderatorns skäl till att en röst lyftes fram.".to_owned(),
        What::Meeting => "Plats eller ledare för ett möte.".to_owned(),
        What::MeetingReason => "Skäl till en rättelse av ett möte.".to_owned(),
        What::Closing => "Skrivet när omgången stoppades, stängdes eller rättades.".to_owned(),
        What::Published => "Ur ett svar som är gallrat. Står i underlaget till politikerna.".to_owned(),
        What::Protocol => "Mening i protokollet.".to_owned(),
        What::Log | What::LogReason => "Anteckning i loggen.".to_owned(),
    }
}

fn moderated(state: CommentState) -> &'static str {
    match state {
        CommentState::Unread => "Ingen moderator har läst det.",
        CommentState::Approved => "En moderator har bestämt att det får visas.",
        CommentState::Withheld => "En moderator har dolt det.",
        CommentState::Redacted => "En moderator har dolt vissa ord i det.",
    }
}

/// Why the text must be looked at, and what of it is masked elsewhere.
#[component]
pub fn Why(
    /// How it stands.
    standing: Standing,
    /// What is masked in other texts and stands in this.
    alike: Vec<Masked>,
) -> impl IntoView {
    let why = match standing {
        Standing::Changed => Some("Texten är prövad, men något har ändrats sedan dess. Pröva den igen."),
        Standing::Version => Some("En annan version av samma svar är maskerad eller ska prövas."),
        Standing::Alike => Some("Ord som är maskerade i en annan text står här också."),
        Standing::Free | Standing::Reviewed | Standing::Unread => None,
    };
    let rows: Vec<_> = alike
        .into_iter()
        .map(|mask| {
            let words = mask.passage.unwrap_or_else(|| "En hel text som liknar den här".to_owned());
            view! { <li><q>{words}</q> " " <span class="muted">{mask.section}</span></li> }
        })
        .collect();
    view! {
        {why.map(|why| view! { <p class="why"><strong>{why}</strong></p> })}
        {(!rows.is_empty()).then(|| view! { <p>"Maskat i andra texter:"</p> <ul class="alike">{rows}</ul> })}
    }
}

/// What a registrar has decided.
#[component]
pub fn Decided(
    /// The newest review.
    review: secrecy_review::Model,
) -> impl IntoView {
    let secrecy_review::Model { masked_text, section, reason, .. } = review;
    match masked_text {
        None => view! { <p class="decided">"Prövad. Lämnas ut som den står."</p> }.into_any(),
        Some(masked) => view! {
            <div class="decided">
                <p>"Maskad enligt " {section} ". Skäl: " {reason}</p>
                <p>"Så här lämnas den ut:"</p>
                <blockquote><Paragraphs text=masked/></blockquote>
            </div>
        }
        .into_any(),
    }
}
