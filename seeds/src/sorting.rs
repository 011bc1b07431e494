//! The topics of a closed round of the demonstration are decided as any others: proposed first, then sorted by the moderator.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, anyhow};
use app::{
    account::rights::ModeratorOf,
    context::AppState,
    entity::{comment, round, topic::Lean},
    moderation::{
        decide::Undecided,
        topics::{
            acts,
            describing::Quoting,
            form::Asked,
            held::Seen,
            propose::propose,
            queries::{Board, boards},
            voices,
        },
    },
};
use sea_orm::{EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::demonstration::{Comment, Round};

/// So many comments are shown of a topic.
const QUOTES: usize = 2;

/// Sorts the comments of each question, and marks the voices that must not disappear.
///
/// # Errors
/// When the database refuses, or something stands in the way.
pub(crate) async fn sort(state: &AppState, right: &ModeratorOf<round::Model>, data: &Round) -> anyhow::Result<()> {
    let rows = comment::Entity::find().filter(comment::COLUMN.round_id.eq(right.row().id)).all(&state.db).await?;
    for comments in data.comments.values() {
        let written: Vec<(&Comment, &comment::Model)> = comments
            .iter()
            .filter_map(|comment| Some((comment, rows.iter().find(|row| row.text == comment.text)?)))
            .collect();
        let Some(question) = written.first().map(|(_, row)| row.question_id) else { continue };
        sort_question(state, right, question, &labels(&written)).await?;
        describe(state, right, &board(state, right, question).await?, (&written[..], &data.leans)).await?;
        done(acts::decide(state, right, question, &[]).await)?;
        for (comment, row) in &written {
            if let Some(reason) = &comment.voice {
                done(voices::mark(state, right, [row.id].into(), Some(reason.clone())).await)?;
            }
        }
    }
    Ok(())
}

/// The comments under each topic.
fn labels(written: &[(&Comment, &comment::Model)]) -> BTreeMap<String, BTreeSet<Uuid>> {
    let mut labels: BTreeMap<String, BTreeSet<Uuid>> = BTreeMap::new();
    for (comment, row) in written {
        for topic in &comment.topics {
            labels.entry(topic.clone()).or_default().insert(row.id);
        }
    }
    labels
}

/// Takes away what was proposed, and makes the topics that the moderator wants.
async fn sort_question(
    state: &AppState,
    right: &ModeratorOf<round::Model>,
    question: Uuid,
    labels: &BTreeMap<String, BTreeSet<Uuid>>,
) -> anyhow::Result<()> {
    done(propose(state, right, question).await)?;
    for topic in board(state, right, question).await?.topics {
        let seen = Seen { topic: topic.row.id, version: topic.row.version };
        done(acts::on_topic(state, right, seen, Asked::Remove).await)?;
    }
    for (label, comments) in labels {
        let rest = board(state, right, question).await?.rest.context("a sorted question has a rest")?.row;
        let seen = Seen { topic: rest.id, version: rest.version };
        let split = Asked::Split { comments: comments.clone(), label: label.clone() };
        done(acts::on_topic(state, right, seen, split).await)?;
    }
    Ok(())
}

/// Says how the topics lean, and chooses the first comments of each to be shown.
async fn describe(
    state: &AppState,
    right: &ModeratorOf<round::Model>,
    board: &Board,
    (written, leans): (&[(&Comment, &comment::Model)], &BTreeMap<String, Lean>),
) -> anyhow::Result<()> {
    for topic in &board.topics {
        let (id, label) = (topic.row.id, &topic.row.label);
        let own = written.iter().filter(|(comment, _)| comment.topics.contains(label));
        let comments = own.take(QUOTES).map(|(_, row)| row.id).collect();
        let lean = leans.get(label).copied().unwrap_or(Lean::Unclear);
        let quote = Asked::Quote { comments, quoting: Quoting::Shown };
        for (asked, version) in [Asked::Lean(lean), quote].into_iter().zip(topic.row.version..) {
            done(acts::on_topic(state, right, Seen { topic: id, version }, asked).await)?;
        }
    }
    Ok(())
}

async fn board(state: &AppState, right: &ModeratorOf<round::Model>, question: Uuid) -> anyhow::Result<Board> {
    let boards = boards(&state.db, right).await?;
    boards.into_iter().find(|board| board.question.id == question).context("the round does not ask this question")
}

fn done(done: Result<(), Undecided>) -> anyhow::Result<()> {
    done.map_err(|why| anyhow!("topics of the demonstration cannot be sorted: {why:?}"))
}
