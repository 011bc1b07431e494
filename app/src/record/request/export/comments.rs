//! What people wrote in every version of their answers: masked as the registrar has said, with what became of it.

use std::collections::HashMap;

use sea_orm::{DbErr, EntityTrait, QueryFilter, QuerySelect};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Numbers, Subject, columns::COMMENTS, pack::Pack, topics::Sorted};
use crate::{
    entity::{answer_option, comment, comment::CommentState, redaction::Ground, second_reading},
    moderation::{
        redaction::Span,
        shown::{Spans, spans_in_round},
    },
};

/// So many are read at a time.
const AT_A_TIME: usize = 500;

/// What is known of comments beside their rows.
struct Known {
    /// What moderators have covered.
    spans: Spans,
    /// Why a statement that others voted on was taken away, by question and words.
    taken_away: HashMap<(Uuid, String), String>,
}

pub(super) async fn write(
    subject: &Subject<'_>,
    pack: &mut Pack,
    numbers: &Numbers,
    sorted: &Sorted,
) -> anyhow::Result<()> {
    let known =
        Known { spans: spans_in_round(subject.txn, subject.ready.round.id).await?, taken_away: taken_away(subject) };
    let mut rows = pack.list(&COMMENTS, Vec::new())?;
    for ids in subject.order.of(ids(subject).await?).chunks(AT_A_TIME) {
        let own = comment::Entity::find().filter(comment::COLUMN.id.is_in(ids.iter().copied()));
        let stored: HashMap<Uuid, _> = own.all(subject.txn).await?.into_iter().map(|row| (row.id, row)).collect();
        let second = second(subject, ids).await?;
        let mut placed = sorted.placed(subject, ids).await?;
        for comment in ids.iter().filter_map(|id| stored.get(id)) {
            let mut cells = of_answer(subject, comment, numbers);
            cells.extend(subject.with_mask(&comment.text)?);
            cells.extend(moderated(subject, comment, &known)?);
            cells.push(json!(second.get(&comment.id).map(|state| decided(*state))));
            let under = placed.remove(&comment.id);
            let is_quote = under.as_ref().is_some_and(|under| under.is_quote);
            cells.push(json!(under.map(|under| under.topics)));
            cells.extend(sorted.voice(subject, comment.id)?);
            cells.push(json!(is_quote));
            rows.add(&cells)?;
        }
    }
    rows.finish()
}

async fn ids(subject: &Subject<'_>) -> Result<Vec<Uuid>, DbErr> {
    let ids = comment::Entity::find().select_only().column(comment::Column::Id);
    ids.filter(comment::COLUMN.round_id.eq(subject.ready.round.id)).into_tuple().all(subject.txn).await
}

/// What another moderator said of the comments that were read twice.
async fn second(subject: &Subject<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, CommentState>, DbErr> {
    let read = second_reading::Entity::find().filter(second_reading::COLUMN.comment_id.is_in(ids.iter().copied()));
    Ok(read.all(subject.txn).await?.into_iter().map(|row| (row.comment_id, row.second)).collect())
}

/// Words that stand among the options once more, shown anew, are not taken away.
fn taken_away(subject: &Subject<'_>) -> HashMap<(Uuid, String), String> {
    let words = |option: &answer_option::Model| (option.question_id, option.text.clone());
    let reasons = subject.own.iter().filter_map(|own| Some((words(own), own.withheld_reason.clone()?)));
    let mut taken: HashMap<_, _> = reasons.collect();
    for shown in subject.own.iter().filter(|own| !own.is_withheld()) {
        taken.remove(&words(shown));
    }
    taken
}

/// Which answer it stands in, and where.
fn of_answer(subject: &Subject<'_>, comment: &comment::Model, numbers: &Numbers) -> Vec<Value> {
    let question = subject.ready.asked.questions.iter().position(|asked| asked.row.id == comment.question_id);
    vec![
        json!(numbers.get(&comment.submission_id)),
        json!(comment.submission_version),
        json!(question.map(|place| place + 1)),
        json!(comment.is_own_statement),
    ]
}

/// What a moderator said of it, which words they covered, and why.
fn moderated(subject: &Subject<'_>, comment: &comment::Model, known: &Known) -> anyhow::Result<[Value; 3]> {
    let own = comment.is_own_statement && comment.state == CommentState::Approved;
    let taken = known.taken_away.get(&(comment.question_id, comment.text.clone())).filter(|_| own);
    let said = if taken.is_some() { "visades och togs sedan bort" } else { decided(comment.state) };
    let covered = known.spans.get(&comment.id).map(Vec::as_slice).unwrap_or_default();
    let covered: Vec<Value> = covered.iter().map(|span| ground(subject, span)).collect::<anyhow::Result<_>>()?;
    Ok([json!(said), json!(covered), subject.told_of(taken.or(comment.reason.as_ref()))?])
}

/// Why words are covered, with the section of law where there is one.
fn ground(subject: &Subject<'_>, span: &Span) -> anyhow::Result<Value> {
    let ground = match span.ground {
        Ground::Person => "pekar ut en person",
        Ground::Health => "någon annans hälsa",
        Ground::Threat => "hot eller kränkning",
        Ground::Copyright => "någon annans text",
        Ground::Other => "annat",
    };
    let section = subject.told_of(span.section.as_ref())?;
    Ok(section.as_str().map_or_else(|| json!(ground), |section| json!(format!("{ground}, {section}"))))
}

fn decided(state: CommentState) -> &'static str {
    match state {
        CommentState::Unread => "oläst",
        CommentState::Approved => "får visas",
        CommentState::Withheld => "dold",
        CommentState::Redacted => "får visas utan vissa ord",
    }
}
