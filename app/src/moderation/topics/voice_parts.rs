//! Single voices on the page of topics: those that are proposed, those that are marked, and those that are gone.

use leptos::prelude::*;
use uuid::Uuid;

use super::{
    form::{MAX_REASON, reason_of},
    voices::Voice,
};
use crate::{
    request, swedish,
    ui::{
        fields::{FieldError, TextField},
        notice::{Notice, NoticeKind},
        text::Paragraphs,
    },
};

/// So many proposals of a question stand on the page.
const SHOWN: usize = 5;

/// Comments far from all topics, each with a button that marks it.
#[component]
pub fn ProposedVoices(
    /// The farthest first.
    voices: Vec<Voice>,
    /// Whether everybody was asked.
    is_put_to_all: bool,
) -> impl IntoView {
    let sent = request::form().sent;
    // What somebody has just written is in sight, with what is wrong with it.
    let open = voices.iter().any(|voice| !sent.get(&reason_of(voice.comment.id)).is_empty());
    let rows: Vec<_> = voices.into_iter().take(SHOWN).map(|voice| view! { <Proposed voice/> }).collect();
    (is_put_to_all && !rows.is_empty()).then(|| {
        view! {
            <details class="voices-proposed" open=open>
                <summary>"Kommentarer som inte liknar någon annans"</summary>
                <p>"Är någon av dem en röst som inte får försvinna? Den står då i protokollet, så som andra läser den."</p>
                <ul class="voices">{rows}</ul>
            </details>
        }
    })
}

#[component]
fn Proposed(voice: Voice) -> impl IntoView {
    let id = voice.comment.id;
    let hint = format!("Kan lämnas tomt. Högst {MAX_REASON} tecken. Skälet står i protokollet.");
    view! {
        <li class="voice">
            <Words voice/>
            <form method="post">
                <TextField name=reason_of(id) label="Varför får den inte försvinna?" hint=hint/>
                <input type="hidden" name="comment" value=id.to_string()/>
                <button class="button button--secondary" name="act" value="mark">"Lyft fram rösten"</button>
            </form>
        </li>
    }
}

#[component]
fn Words(voice: Voice) -> impl IntoView {
    let at_meeting = voice.at_meeting.then(|| view! { <p class="muted">"Antecknat på ett möte"</p> });
    view! { <blockquote><Paragraphs text=voice.text/></blockquote> {at_meeting} }
}

/// Those that must not disappear.
#[component]
pub fn MarkedVoices(
    /// The marked ones.
    voices: Vec<Voice>,
    /// Whether the round can still be changed.
    may_change: bool,
    /// How many there may be.
    most: usize,
) -> impl IntoView {
    let error = request::form().errors.at("comment").map(str::to_owned);
    let most = swedish::in_words(most, "röst", "röster");
    let rows: Vec<_> = voices.into_iter().map(|voice| view! { <MarkedVoice voice may_change/> }).collect();
    let none = rows.is_empty().then(|| view! { <p>"Ingen röst är framlyft."</p> });
    view! {
        <section class="part" aria-labelledby="comment">
            <h2 id="comment" tabindex="-1">"Röster som inte får försvinna"</h2>
            <FieldError field="comment".to_owned() sentence=error/>
            {may_change.then(|| view! { <p>{format!("Högst {most}. De står i protokollet.")}</p> })}
            {none}
            <ul class="voices" id="marked">{rows}</ul>
        </section>
    }
}

#[component]
fn MarkedVoice(voice: Voice, may_change: bool) -> impl IntoView {
    let id = voice.comment.id;
    let marked = voice.marked.clone();
    let reason = marked.as_ref().and_then(|marked| marked.reason.clone());
    let by = marked.map(|marked| marked.by);
    view! {
        <li class="voice">
            <Words voice/>
            {reason.map(|reason| view! { <p>"Varför: " {reason}</p> })}
            <p class="muted">"Framlyft av " {by}</p>
            {may_change.then(|| view! { <Unmark id button="Lyft inte fram längre"/> })}
        </li>
    }
}

#[component]
fn Unmark(id: Uuid, button: &'static str) -> impl IntoView {
    view! {
        <form method="post">
            <input type="hidden" name="comment" value=id.to_string()/>
            <button class="button button--quiet" name="act" value="unmark">{button}</button>
        </form>
    }
}

/// Marked voices that nobody may read any more: they have dropped out, and the moderator is told.
#[component]
pub fn GoneVoices(
    /// Their comments.
    gone: Vec<Uuid>,
    /// Whether the round can still be changed.
    may_change: bool,
) -> impl IntoView {
    let buttons: Vec<_> = gone.iter().map(|id| view! { <Unmark id=*id button="Jag har sett det"/> }).collect();
    (may_change && !gone.is_empty()).then(|| {
        view! {
            <div id="gone">
                <Notice kind=NoticeKind::Warning title=gone_told(gone.len())>
                    <p>"Den som skrev har ändrat eller tagit tillbaka sitt svar, eller så har kommentaren dolts eller blivit oläst. Den står inte i protokollet."</p>
                    {buttons}
                </Notice>
            </div>
        }
    })
}

/// How many marked voices have dropped out.
pub fn gone_told(gone: usize) -> String {
    swedish::capital(&format!("{} har fallit bort", swedish::in_words(gone, "framlyft röst", "framlyfta röster")))
}
