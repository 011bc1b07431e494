//! Handing over, approving, sending back, and what comes after.

use leptos::prelude::*;

use super::{Found, MAX_REASON};
use crate::{
    entity::round::RoundState,
    request,
    round::rules::{deliver_path, delivering},
    summary::writing::{document::Difference, fields::CHANGES, whole::lacks},
    swedish,
    ui::{
        fields::TextArea,
        notice::{Notice, NoticeKind},
    },
};

/// The field of what needs to be changed.
const REASON: &str = "reason";

/// The draft is handed over.
#[component]
pub(super) fn Submit(
    /// What there is.
    found: Found,
) -> impl IntoView {
    let newest = &found.versions[0];
    let lacks = lacks(&newest.document, &found.sources);
    let count = lacks.claims.len() + lacks.whole.len();
    let left = (0 < count).then(|| {
        let things = swedish::in_words(count, "sak", "saker");
        view! { <p id="left">{format!("Innan den kan lämnas återstår {things}. De står vid meningarna och under Helheten.")}</p> }
    });
    view! {
        <section class="part" aria-labelledby="lamna">
            <h2 id="lamna">"Lämna för godkännande"</h2>
            <p>"Någon annan som leder dialoger i er nämnd läser och godkänner. Den som har skrivit kan inte godkänna."</p>
            {left}
            <button class="button" name="act" value="submit">"Lämna för godkännande"</button>
        </section>
    }
}

/// It waits for somebody who has not written in it.
#[component]
pub(super) fn Approve(
    /// What there is.
    found: Found,
) -> impl IntoView {
    let newest = &found.versions[0];
    let changes = newest.row.changes;
    let wrote = newest.document.authors.contains(&found.reader);
    let act = if wrote {
        view! { <p class="lead" id="godkann" tabindex="-1">"Den väntar på att någon annan läser och godkänner den. Du har själv skrivit i den."</p> }
            .into_any()
    } else {
        view! {
            <p class="lead">"Läs meningarna och det de bygger på. När du har godkänt läser politikerna dem."</p>
            <form method="post" class="actions">
                <input type="hidden" name=CHANGES value=changes/>
                <button class="button" id="godkann" name="act" value="approve">"Godkänn sammanställningen"</button>
            </form>
        }
        .into_any()
    };
    let before = found.versions.iter().skip(1).find(|version| version.row.approved_at.is_some());
    let since = before.map(|before| newest.document.since(&before.document));
    let is_back = request::form().errors.at(REASON).is_some();
    view! {
        {act}
        {since.map(|since| view! { <Since since/> })}
        <details class="more" open=is_back>
            <summary>"Skicka tillbaka den"</summary>
            <form method="post" class="more-body">
                <input type="hidden" name=CHANGES value=changes/>
                <TextArea name=REASON label="Vad behöver ändras?" limit=MAX_REASON/>
                <button class="button button--secondary" name="act" value="back">"Skicka tillbaka"</button>
            </form>
        </details>
    }
}

/// It is approved.
#[component]
pub(super) fn Approved(
    /// What there is.
    found: Found,
) -> impl IntoView {
    let row = &found.versions[0].row;
    let (code, version) = (found.round.code.clone(), row.version);
    let when = row.approved_at.map(swedish::moment).unwrap_or_default();
    let is_over = found.round.state == RoundState::Archived;
    let marked = lacks(&found.versions[0].document, &found.sources).claims.len();
    let marked = (0 < marked).then(|| {
        let sentences = swedish::in_words(marked, "mening", "meningar");
        let they = if marked == 1 { "Den" } else { "De" };
        view! {
            <div id="source-changed">
                <Notice kind=NoticeKind::Warning title=format!("{} bygger på något som har ändrats", swedish::capital(&sentences))>
                    <p>{they} " visas inte längre för politikerna. " {(!is_over).then_some("Skriv en ny version.")}</p>
                </Notice>
            </div>
        }
    });
    let anew = (!is_over).then(|| {
        view! { <form method="post"><button class="button button--secondary" name="act" value="begin">"Skriv en ny version"</button></form> }
    });
    let deliver = delivering(found.round.state).map(|_| {
        view! { <a class="button" id="lamna-over" href=deliver_path(&code)>"Lämna över till politikerna"</a> }
    });
    let see = if deliver.is_some() { "button button--secondary" } else { "button" };
    view! {
        <p class="lead">{format!("Version {version} godkändes {when}. Politikerna läser den i underlaget.")}</p>
        {marked}
        <div class="actions">
            {deliver}
            <a class=see href=format!("/politik/{code}")>"Se underlaget"</a>
            {anew}
        </div>
    }
}

/// What differs from the version that the elected read now.
#[component]
fn Since(since: Difference) -> impl IntoView {
    let counts = [
        (since.added.len(), "ny mening", "nya meningar"),
        (since.changed.len(), "ändrad mening", "ändrade meningar"),
        (since.removed.len(), "mening borttagen", "meningar borttagna"),
    ];
    let told = counts.map(|(count, one, many)| swedish::in_words(count, one, many)).join(", ");
    view! { <p id="since">"Jämfört med den version som läses nu: " {told} "."</p> }
}
