//! On the page of comments: the own statements of residents that others are shown, with the way to take one away, and why some
//! were.

use leptos::prelude::*;

use super::{
    form::{ASK_TO_TAKE_AWAY, STATEMENT, TAKE_AWAY, TAKEN_REASON},
    taken_away::{ASKS, DONE, PART},
};
use crate::{
    entity::answer_option,
    request, swedish,
    ui::{
        fields::{Choice, Pick, Pickable, TextField},
        notice::{Notice, NoticeKind},
    },
};

/// What residents have added, where they have.
#[component]
pub fn ShownStatements(
    /// What stands, and what was taken away.
    added: Vec<answer_option::Model>,
) -> impl IntoView {
    let (away, shown): (Vec<_>, Vec<_>) = added.into_iter().partition(answer_option::Model::is_withheld);
    let any = !(away.is_empty() && shown.is_empty());
    let (form, parts) = (request::form(), request::parts());
    let done = parts.method.is_safe() && request::query(&parts, DONE) == "ja";
    let asked = form.notes.contains_key(ASKS).then(|| form.sent.get(STATEMENT));
    let asked = asked.and_then(|id| shown.iter().find(|own| own.id.to_string() == id).cloned());
    any.then(|| {
        view! {
            <section class="part" id=PART aria-labelledby="own-title">
                <h2 id="own-title">"Egna påståenden från invånare"</h2>
                {done.then(|| view! { <div role="status"><Notice kind=NoticeKind::Success title="Påståendet är borttaget"><p>"Orden visas inte längre."</p></Notice></div> })}
                {match asked {
                    Some(own) => view! { <Sure own reason=form.sent.get(TAKEN_REASON).trim().to_owned()/> }.into_any(),
                    None => (!shown.is_empty()).then(|| view! { <TakeAway shown/> }).into_any(),
                }}
                {(!away.is_empty()).then(|| view! { <TakenAway away/> })}
            </section>
        }
    })
}

#[component]
fn TakeAway(shown: Vec<answer_option::Model>) -> impl IntoView {
    let option = |own: answer_option::Model| Pickable::new(own.id.to_string(), own.text);
    let options = shown.into_iter().map(option).collect();
    view! {
        <p>
            "De här visas för andra. Pekar ett påstående ut en person kan du ta bort det, också när omgången är stängd. Då \
             visas orden inte längre någonstans. Platsen och rösterna finns kvar. Den som skrev det ser skälet på sitt kvitto. \
             Det går inte att ångra."
        </p>
        <form method="post" action=here()>
            <Choice name=STATEMENT legend="Vilket påstående ska tas bort?" pick=Pick::One options/>
            <TextField name=TAKEN_REASON label="Skäl att ta bort"
                hint="Till exempel att en person pekas ut. Skriv inte av det som ska tas bort."/>
            <div class="actions">
                <button class="button button--secondary" name="act" value=ASK_TO_TAKE_AWAY>"Ta bort påståendet"</button>
            </div>
        </form>
    }
}

/// The statement that was chosen and the reason, before it is done for good.
#[component]
fn Sure(own: answer_option::Model, reason: String) -> impl IntoView {
    // Another address than the form's: to its own a browser would only scroll.
    let kept = format!("{}?{DONE}=nej#{PART}", request::parts().uri.path());
    let (id, text, told) = (own.id.to_string(), own.text, reason.clone());
    view! {
        <div role="alert">
            <Notice kind=NoticeKind::Warning title="Ska påståendet tas bort? Det går inte att ångra.">
                <blockquote id="to-take-away">{text}</blockquote>
                <p>"Skäl som den som skrev det får se: " <q>{told}</q></p>
            </Notice>
        </div>
        <form method="post" action=here()>
            <input type="hidden" name=STATEMENT value=id/>
            <input type="hidden" name=TAKEN_REASON value=reason/>
            <div class="actions">
                <button class="button" name="act" value=TAKE_AWAY>"Ja, ta bort det"</button>
                <a class="button button--secondary" href=kept>"Nej, låt det stå kvar"</a>
            </div>
        </form>
    }
}

/// Where the forms are sent: to the page they stand on, and back to this part of it.
fn here() -> String {
    format!("{}#{PART}", request::parts().uri.path())
}

/// When and why; not the words.
#[component]
fn TakenAway(away: Vec<answer_option::Model>) -> impl IntoView {
    let said = |own: answer_option::Model| {
        let day = own.withheld_at.map(swedish::day_of).unwrap_or_default();
        view! { <li>"Borttaget den " {day} ". Skälet är: " <q>{own.withheld_reason}</q></li> }
    };
    let rows: Vec<_> = away.into_iter().map(said).collect();
    view! { <h3>"Borttagna påståenden"</h3> <ul class="facts" id="taken-away">{rows}</ul> }
}
