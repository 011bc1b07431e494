//! What was done in the round, as the log has it. What was done with single answers is told by the day and counted: the minute of each
//! would tell in which order they came.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Subject,
    columns::LOG,
    pack::Pack,
    times::{day, moment},
};
use crate::{
    channel::access,
    entity::audit_entry,
    record::{
        log::{
            acts,
            queries::{ONE_BY_ONE, of_round},
        },
        request::places::OF_REQUESTS,
    },
};

pub(super) async fn write(subject: &Subject<'_>, pack: &mut Pack) -> anyhow::Result<()> {
    let entries = audit_entry::Entity::find()
        .filter(of_round(&subject.ready.round))
        .filter(audit_entry::Column::BodyId.eq(subject.ready.round.controller_body_id))
        .filter(audit_entry::Column::Act.not_like(format!("{OF_REQUESTS}%")))
        .order_by_asc(audit_entry::Column::Number)
        .all(subject.txn)
        .await?;
    let people: BTreeSet<Uuid> = entries.iter().filter_map(|entry| entry.account_id).collect();
    let names = access::names(subject.txn, people.into_iter()).await?;
    let (single, whole): (Vec<_>, Vec<_>) =
        entries.into_iter().partition(|entry| ONE_BY_ONE.contains(&entry.subject_kind.as_str()));
    let mut rows = pack.list(&LOG, Vec::new())?;
    for entry in whole {
        rows.add(&cells(subject, (moment(entry.at), who(&names, &entry), &entry.act, entry.note.as_ref()), 1)?)?;
    }
    let mut counted: BTreeMap<(String, String, String, Option<String>), u32> = BTreeMap::new();
    for entry in single {
        let by = who(&names, &entry);
        *counted.entry((day(entry.at), by, entry.act, entry.note)).or_default() += 1;
    }
    for ((day, by, act, note), times) in counted {
        rows.add(&cells(subject, (day, by, &act, note.as_ref()), times)?)?;
    }
    rows.finish()
}

fn who(names: &[(Uuid, String)], entry: &audit_entry::Model) -> String {
    entry.account_id.map_or_else(|| "Tjänsten".to_owned(), |id| access::name_of(names, id))
}

fn cells(
    subject: &Subject<'_>,
    (when, by, act, note): (String, String, &str, Option<&String>),
    times: u32,
) -> anyhow::Result<[Value; 5]> {
    Ok([json!(when), json!(by), json!(acts::in_words(act)), subject.told_of(note)?, json!(times)])
}
