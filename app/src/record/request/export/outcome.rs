//! What became of the round: decisions, and the reply to residents.

use std::collections::HashMap;

use serde_json::{Value, json};
use uuid::Uuid;

use super::{Subject, columns::Table, pack::Pack, times::day};
use crate::{
    decision::feedback::{drafts::subjects, form::Answer},
    dialogue::places,
    entity::decision,
    record::request::outcome::{GivenReply, decided, replied},
    words::Words,
};

/// What was decided.
pub const DECISIONS: Table = Table {
    name: "beslut",
    holds: "Politiska beslut som bygger på omgången, ett på varje rad, de nyaste först.",
    columns: &[
        ("beslutat_av", "Vilket politiskt organ"),
        ("dag", "Dagen då det beslutade"),
        ("paragraf", "Paragrafen i protokollet"),
        ("diarienummer", "Ärendets nummer"),
        ("rubrik", "Vad beslutet kallas här"),
        ("lydelse", "Hur det lyder"),
        ("protokoll", "Var protokollet finns på webben"),
    ],
};

/// The reply.
pub const REPLY: Table = Table {
    name: "aterkoppling",
    holds: "Svaret till invånarna: vad som blev av det de sa. Tomt tills invånarna har fått svaret.",
    columns: &[
        ("slag", "Vad raden är: beslut, ingen åtgärd, ändring, varför eller åtgärd"),
        ("galler", "För beslut och ingen åtgärd: hela omgången, eller vilken mening i sammanställningen"),
        ("text", "Beslutets rubrik, skälet, vad som blir annorlunda, varför, eller vad som ska göras"),
        ("dag", "Dagen då svaret gavs. För en åtgärd: dagen då den ska vara klar"),
    ],
};

pub(super) async fn write(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let decisions = decided(subject.txn, &subject.ready.round).await?;
    write_decisions(subject, pack, &decisions).await?;
    write_reply(subject, pack, &decisions).await
}

async fn write_decisions(subject: &Subject<'_>, pack: &mut Pack, decisions: &[decision::Model]) -> anyhow::Result<()> {
    let bodies = decisions.iter().map(|row| row.body_id);
    let bodies = places::body_names(subject.txn, bodies, Words::swedish()).await?;
    let mut rows = pack.list(&DECISIONS, Vec::new())?;
    for row in decisions {
        rows.add(&[
            json!(bodies.get(&row.body_id)),
            json!(row.decided_on),
            json!(row.minute_item),
            json!(row.case_number),
            subject.told(&row.title)?,
            subject.told(&row.wording)?,
            json!(row.minutes_url),
        ])?;
    }
    rows.finish()
}

async fn write_reply(subject: &Subject<'_>, pack: &mut Pack, decisions: &[decision::Model]) -> anyhow::Result<()> {
    let reply = replied(subject.txn, &subject.ready.round).await?;
    let places = places_of(subject).await?;
    let mut rows = pack.list(&REPLY, Vec::new())?;
    for row in reply.map(|reply| told(subject, reply, decisions, &places)).transpose()?.unwrap_or_default() {
        rows.add(&row)?;
    }
    rows.finish()
}

/// What each subject of the reply is called.
async fn places_of(subject: &Subject<'_>) -> anyhow::Result<HashMap<Uuid, String>> {
    let found = subjects(subject.txn, &subject.ready.round).await?.shown;
    let called = (1..).zip(found).map(|(number, about)| (about.id, format!("Mening {number}")));
    let mut called: HashMap<Uuid, String> = called.collect();
    called.insert(subject.ready.round.id, "Hela omgången".to_owned());
    Ok(called)
}

fn told(
    subject: &Subject<'_>,
    reply: GivenReply,
    decisions: &[decision::Model],
    places: &HashMap<Uuid, String>,
) -> anyhow::Result<Vec<[Value; 4]>> {
    let given = json!(reply.report.given_at.map(day));
    let mut rows = Vec::new();
    for (about, answer) in reply.answers {
        let place = json!(places.get(&about).map_or("En mening som inte visas längre", String::as_str));
        let (kind, text) = match answer {
            Answer::NoAction(reason) => ("ingen åtgärd", subject.told(&reason)?),
            Answer::Decision(id) => {
                let title = decisions.iter().find(|row| row.id == id).map(|row| &row.title);
                ("beslut", subject.told_of(title)?)
            }
        };
        rows.push([json!(kind), place, text, given.clone()]);
    }
    rows.push([json!("ändring"), Value::Null, subject.told(&reply.report.changed)?, given.clone()]);
    rows.push([json!("varför"), Value::Null, subject.told(&reply.report.why)?, given]);
    for action in reply.actions {
        rows.push([json!("åtgärd"), Value::Null, subject.told(&action.text)?, json!(action.due_on)]);
    }
    Ok(rows)
}
