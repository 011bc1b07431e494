//! Told first to whoever has just handed over a summary, approved it or sent it back. The address says what was done, and the page says it only
//! of a version that stands so.

use leptos::prelude::*;

use crate::{
    entity::round::RoundState,
    request,
    round::rules::delivering,
    summary::writing::queries::Version,
    ui::notice::{Notice, NoticeKind},
};

/// In the address: the draft was just handed over, sent back or approved.
pub const HANDED_OVER: &str = "lamnad";
/// See [`HANDED_OVER`].
pub const SENT_BACK: &str = "tillbaka";
/// See [`HANDED_OVER`].
pub const APPROVED: &str = "godkand";

/// The id of what is told. The address ends in it, since a browser otherwise keeps the end of the one before.
const JUST_DONE: &str = "gjort";

/// The end of the address after that was done.
pub fn just(done: &str) -> String {
    format!("?{done}=ja#{JUST_DONE}")
}

/// What comes after an approval: of a later version too, which those who decide have the brief for already.
fn after_approval(state: RoundState) -> &'static str {
    match delivering(state) {
        Some(_) => "Nu kan underlaget lämnas över till politikerna.",
        None => "Politikerna läser den nya versionen i underlaget.",
    }
}

/// What was done, and what happens next.
#[component]
pub(super) fn JustDone(
    /// The newest version.
    newest: Version,
    /// Where its round is.
    state: RoundState,
) -> impl IntoView {
    let parts = request::parts();
    let is = |done: &str| !request::query(&parts, done).is_empty();
    let told = if is(HANDED_OVER) && newest.is_submitted() {
        Some((
            "Sammanställningen är lämnad för godkännande",
            "Den väntar nu hos de andra som leder dialoger i er nämnd.",
        ))
    } else if is(SENT_BACK) && newest.is_draft() {
        Some(("Sammanställningen är skickad tillbaka", "Den som skrev den ser vad som behöver ändras."))
    } else if is(APPROVED) && newest.row.approved_at.is_some() {
        Some(("Sammanställningen är godkänd", after_approval(state)))
    } else {
        None
    };
    told.map(|(title, text)| {
        view! {
            <div role="status" id=JUST_DONE tabindex="-1">
                <Notice kind=NoticeKind::Success title><p>{text}</p></Notice>
            </div>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_version_of_what_is_handed_over_is_not_handed_over_again() {
        assert!(after_approval(RoundState::Summarised).contains("lämnas över"));
        assert!(after_approval(RoundState::Delivered).contains("läser den nya versionen"));
        assert!(after_approval(RoundState::FedBack).contains("läser den nya versionen"));
    }
}
