//! What comes after signing, and that it was done.

use leptos::prelude::*;

use super::{kept::readable, queries::SignedProtocol, rules::protocol_path};
use crate::{
    dialogue::rules::{Reply, reply},
    entity::{
        membership::Role,
        round::{self, RoundState},
    },
    record::archiving::rules::archive_path,
    round::rules::deliver_path,
    summary::writing::actions::summary_path,
    swedish,
    ui::notice::{Notice, NoticeKind},
};

/// Told to whoever has just signed: what, when, by whom, and under which fingerprint.
#[component]
pub fn JustSigned(
    /// What was signed.
    signed: SignedProtocol,
) -> impl IntoView {
    let SignedProtocol { ready, result, signer, .. } = signed;
    view! {
        <div role="status" id="just-signed">
            <Notice kind=NoticeKind::Success title="Omgången är stängd och resultatet undertecknat">
                <p>
                    {signer} " skrev under resultatet av " <strong>{ready.round.title}</strong> " den "
                    {swedish::moment(result.signed_at)} ". Det kan inte ändras nu."
                </p>
                <p>"Resultatets fingeravtryck: " <code>{readable(&result.fingerprint)}</code></p>
            </Notice>
        </div>
    }
}

/// What comes next, and where.
#[component]
pub fn Next(
    /// What was signed.
    signed: SignedProtocol,
    /// What it is read as: only moderators read the brief from here.
    read_as: Role,
    /// Today, in Sweden.
    today: chrono::NaiveDate,
) -> impl IntoView {
    let (round, dialogue) = (signed.ready.round, signed.ready.dialogue);
    let body = signed.ready.deciding.unwrap_or_else(|| signed.ready.controller.name.clone());
    let promised = match reply(round.state, dialogue.reply_due, today) {
        Reply::Settled => None,
        Reply::Due(day) => Some(format!("{body} svarar invånarna senast den {}.", swedish::day(day))),
        Reply::Late(day) => {
            Some(format!("Invånarna skulle ha fått svar den {}. Svaret är försenat.", swedish::day(day)))
        }
    };
    let promised = promised.map(|told| {
        view! { <li>{told} " " <a href=format!("/dialog/{}", dialogue.slug)>"Sidan där svaret kommer"</a></li> }
    });
    let step = step(&round, read_as).map(|(told, path, name)| view! { <li>{told} " " <a href=path>{name}</a></li> });
    let brief = (read_as == Role::Moderator).then(|| {
        let path = format!("/politik/{}", round.code);
        view! { <li>"Politikerna kan läsa underlaget nu. " <a href=path>"Läs underlaget"</a></li> }
    });
    let record = format!("{}.pdf", protocol_path(&round.code));
    view! {
        <section class="part" aria-labelledby="next-title">
            <h2 id="next-title">"Vad händer nu?"</h2>
            <ul class="stack" id="next">
                {step}
                {brief}
                {promised}
                <li>"Protokollet hör till ärendet. " <a href=record>"Spara protokollet som PDF"</a></li>
            </ul>
        </section>
    }
}

/// What its moderators do next: the summary, and with it the brief is handed over. In the end an administrator archives it.
fn step(round: &round::Model, read_as: Role) -> Option<(&'static str, String, &'static str)> {
    let code = &round.code;
    match (read_as, round.state) {
        (Role::Moderator, RoundState::Closed) => Some((
            "Nu skrivs sammanställningen, som politikerna läser. En skriver och en annan godkänner.",
            summary_path(code),
            "Skriv sammanställningen",
        )),
        (Role::Moderator, RoundState::Summarised) => {
            Some(("Sammanställningen är godkänd.", deliver_path(code), "Lämna över till politikerna"))
        }
        (Role::Administrator, RoundState::FedBack) => {
            Some(("Invånarna har fått svar.", archive_path(code), "Arkivera omgången"))
        }
        _ => None,
    }
}
