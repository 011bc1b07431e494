//! What the resident should know before the first question: who asks in sight, the rest one tap away, so that the first
//! question stands on the first screen of a phone. What not to write is said again wherever one writes. And what to say of a
//! text that points out somebody.

use leptos::{either::Either, prelude::*};

use super::{kiosk, warnings::Kind};
use crate::{
    about::DATA_PROTECTION_AUTHORITY,
    dialogue::rules::body_in_place,
    request,
    round::queries::ResidentRound,
    ui::{contact::ContactLine, text::InSwedish},
    words::Words,
};

/// What was seen in a text, and that others can read it.
pub fn warning(words: Words, seen: &[Kind]) -> String {
    let of = |kind: &Kind| match kind {
        Kind::IdentityNumber => words.warning_number(),
        Kind::Telephone => words.warning_phone(),
        Kind::Mail => words.warning_mail(),
    };
    seen.iter().map(of).chain([words.warning_others()]).collect::<Vec<_>>().join(" ")
}

/// The codes of `kinds`, as a form sends them.
pub fn codes(kinds: &[Kind]) -> String {
    kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(" ")
}

/// Who asks; folded, who may read the answer, what not to write and where to turn instead, and what the law demands to be
/// told.
#[component]
pub fn Privacy(
    /// The round that is asked.
    round: ResidentRound,
    /// Why its dialogue is held, in the reader's language, where somebody has written that.
    #[prop(optional_no_strip)]
    purpose: Option<String>,
) -> impl IntoView {
    let words = request::words();
    let who = body_in_place(&round.controller, round.kind, &round.place, words);
    view! {
        <details class="more">
            <summary>{words.privacy_summary(who.clone())}</summary>
            <div class="more-body">
                <p>
                    {words.privacy_who(who.clone())} " " <strong>{words.privacy_write()}</strong> " "
                    {words.privacy_care_short()}
                </p>
                <InFull who round purpose/>
            </div>
        </details>
    }
}

/// Where to turn for care: this form is not read by anybody who can help at once. Stands below every question.
#[component]
pub fn CareNow() -> impl IntoView {
    view! { <p class="small muted">{request::words().privacy_care()}</p> }
}

#[component]
fn InFull(who: String, round: ResidentRound, #[prop(optional_no_strip)] purpose: Option<String>) -> impl IntoView {
    let (words, contact) = (request::words(), round.contact());
    // From a screen that many use nothing leads out.
    let leads_on = !kiosk::is_asked(&request::parts());
    let officer = match round.data_protection_contact {
        Some(contact) => words.privacy_officer(contact),
        None => words.privacy_no_officer(round.official_place, round.controller),
    };
    let why = match purpose {
        Some(purpose) => Either::Left(purpose),
        None => Either::Right(view! { <InSwedish text=round.purpose/> }),
    };
    view! {
        <h2>{words.privacy_controller_title()}</h2>
        <p>{words.privacy_controller(who)} " " {officer}</p>
        <ContactLine contact/>
        <h2>{words.privacy_why_title()}</h2>
        <p>{why} " " {words.privacy_why()}</p>
        <h2>{words.privacy_choice_title()}</h2>
        <p>{words.privacy_choice()}</p>
        <h2>{words.privacy_kept_title()}</h2>
        <p>{words.privacy_kept()}</p>
        <p>{words.privacy_misuse()}</p>
        <h2>{words.privacy_readers_title()}</h2>
        <p>{words.privacy_readers()}</p>
        <p>{words.privacy_record()}</p>
        <h2>{words.privacy_how_long_title()}</h2>
        <p>{words.privacy_how_long()}</p>
        <h2>{words.privacy_regret_title()}</h2>
        <p>{words.privacy_regret()}</p>
        <h2>{words.privacy_rights_title()}</h2>
        <p>{words.privacy_rights()}</p>
        <p>
            {words.privacy_complain(DATA_PROTECTION_AUTHORITY.0)} " "
            {leads_on.then(|| view! { <a href=words.link("/integritet")>{words.privacy_more()}</a> })}
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_names_what_was_seen() {
        let said = warning(Words::swedish(), &[Kind::Telephone, Kind::Mail]);
        let phone = "Det ser ut som ett telefonnummer. Ta gärna bort det.";
        let mail = "Det ser ut som en e-postadress. Ta gärna bort den.";
        assert_eq!(said, format!("{phone} {mail} Ditt svar kan läsas av andra."));
    }
}
