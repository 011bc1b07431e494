//! What would go now, round by round and by which rule, and the button that disposes of what is chosen.

use leptos::{either::Either, prelude::*};

use crate::{
    record::disposal::{
        form::{ACT, DISPOSE, ROUNDS, SEEN, SURE},
        queries::{Due, stamp_of},
        rules::{decision, is_chosen_first, name, unfinished},
    },
    swedish,
    ui::{
        fields::{Choice, Pick, Pickable},
        notice::{Notice, NoticeKind},
        tag,
    },
    words::Words,
};

/// The rounds, and the form.
#[component]
pub fn Dispose(
    /// What may be disposed of, that of each round together.
    due: Vec<Due>,
) -> impl IntoView {
    let list = if due.is_empty() {
        Either::Left(view! { <p id="none-due">"Inget får gallras i dag."</p> })
    } else {
        Either::Right(view! { <Confirm due/> })
    };
    view! {
        <section class="part" aria-labelledby="due-title">
            <h2 id="due-title">"Det här får gallras i dag"</h2>
            {list}
        </section>
    }
}

/// One round with its state, what of it would go, and what is not done in it.
fn option(own: &[Due]) -> Option<Pickable> {
    let round = &own.first()?.round;
    let state = tag::word(round.state, Words::swedish()).0;
    let kinds = own.iter().map(|one| {
        format!("{}: sedan den {}. Beslut: {}.", name(one.kind), swedish::day(one.since), decision(&one.rule))
    });
    let going: Vec<_> = own.iter().map(|one| one.kind).collect();
    let waits = unfinished(round.state, &going).map(str::to_owned);
    let told: Vec<_> = [format!("{state}.")].into_iter().chain(kinds).chain(waits).collect();
    let text = format!("{} ({})", round.title, round.code);
    Some(Pickable { means: Some(told.join(" ")), ..Pickable::new(round.code.clone(), text) })
}

#[component]
fn Confirm(due: Vec<Due>) -> impl IntoView {
    let seen = stamp_of(&due);
    let options: Vec<_> = due.chunk_by(|one, next| one.round.id == next.round.id).filter_map(option).collect();
    let first = due.iter().filter(|one| is_chosen_first(one.round.state));
    let chosen: Vec<_> = first.map(|one| one.round.code.clone()).collect();
    let sure = vec![Pickable::new("ja", "Ja, det jag har valt ska gallras")];
    view! {
        <Notice kind=NoticeKind::Warning title="Det går inte att ångra">
            <p>
                "Har någon begärt att få ut handlingarna, lämna ut dem först. Säkerhetskopior som redan är tagna har kvar det som gallras. \
                 De rensas inte härifrån: be den som sköter driften om det, och gallra igen om en gammal kopia läses tillbaka."
            </p>
        </Notice>
        <form method="post" class="stack">
            <input type="hidden" name=SEEN value=seen/>
            <div id="due">
                <Choice name=ROUNDS legend="Vilka omgångar ska gallras?" pick=Pick::Any options chosen
                    hint="De omgångar där invånarna har fått svar är valda. Ta bort krysset för den du vill vänta med."/>
            </div>
            <Choice name=SURE legend="Ska det här gallras?" pick=Pick::Any options=sure/>
            <div class="actions"><button class="button" name=ACT value=DISPOSE>"Gallra"</button></div>
        </form>
    }
}
