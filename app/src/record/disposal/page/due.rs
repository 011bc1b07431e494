//! What would go now, by which rule, and the button that disposes of it.

use leptos::{either::Either, prelude::*};

use crate::{
    record::disposal::{
        form::{ACT, DISPOSE, SEEN, SURE},
        queries::{Due, stamp_of},
        rules::{decision, name},
    },
    swedish,
    ui::{
        fields::{Choice, Pick, Pickable},
        notice::{Notice, NoticeKind},
    },
};

/// The list, and the form.
#[component]
pub fn Dispose(
    /// What may be disposed of.
    due: Vec<Due>,
) -> impl IntoView {
    let seen = stamp_of(&due);
    let rows: Vec<_> = due.into_iter().map(|one| view! { <Row one/> }).collect();
    let list = if rows.is_empty() {
        Either::Left(view! { <p id="none-due">"Inget får gallras i dag."</p> })
    } else {
        Either::Right(view! { <ul id="due">{rows}</ul> <Confirm seen/> })
    };
    view! {
        <section class="part" aria-labelledby="due-title">
            <h2 id="due-title">"Det här får gallras i dag"</h2>
            {list}
        </section>
    }
}

#[component]
fn Row(one: Due) -> impl IntoView {
    let Due { round, kind, rule, since } = one;
    view! {
        <li>
            <strong>{name(kind)}</strong> " i " {round.title} " (" {round.code} "), sedan den " {swedish::day(since)} ". Beslut: "
            {decision(&rule)} "."
        </li>
    }
}

#[component]
fn Confirm(seen: String) -> impl IntoView {
    let sure = vec![Pickable::new("ja", "Ja, allt i listan ska gallras")];
    view! {
        <Notice kind=NoticeKind::Warning title="Det går inte att ångra">
            <p>
                "Har någon begärt att få ut handlingarna, lämna ut dem först. Säkerhetskopior som redan är tagna har kvar det som gallras. \
                 De rensas inte härifrån: be den som sköter driften om det, och gallra igen om en gammal kopia läses tillbaka."
            </p>
        </Notice>
        <form method="post" class="stack">
            <input type="hidden" name=SEEN value=seen/>
            <Choice name=SURE legend="Ska det här gallras?" pick=Pick::Any options=sure/>
            <div class="actions"><button class="button" name=ACT value=DISPOSE>"Gallra"</button></div>
        </form>
    }
}
