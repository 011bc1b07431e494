//! What a summary rests on when the comments of its round are disposed of. The words that others could read were kept then: they
//! stand for the comments of which they were the words. Nothing stands for one that was withheld or withdrawn before.

use std::collections::{HashMap, HashSet};

use analysis::stored::fingerprint;
use claims::{
    claim::{CommentRef, Kind},
    sources::{Comment, Sources},
};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::{document::Document, sources::sources};
use crate::{entity::round, error::AppError, summary::queries::kept_words};

/// The sources of the summary of `round` as `document` may rest on them.
///
/// # Errors
/// As [`sources`].
pub async fn sources_of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    document: &Document,
) -> Result<Sources, AppError> {
    let mut sources = sources(db, round).await?;
    stand_in(document, &kept(db, round.id).await?, &mut sources);
    Ok(sources)
}

/// The words that were kept when comments were disposed of and have not been withdrawn since, by their fingerprint.
async fn kept(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashMap<String, String>, DbErr> {
    let rows = kept_words(db, round_id).await?;
    Ok(rows.into_iter().map(|row| (fingerprint(&row.text), row.text)).collect())
}

fn stand_in(document: &Document, kept: &HashMap<String, String>, sources: &mut Sources) {
    let there: HashSet<Uuid> = sources.comments.iter().map(|comment| comment.id).collect();
    let gone = |wanted: &&CommentRef| !there.contains(&wanted.id) && kept.contains_key(&wanted.words);
    for written in &document.claims {
        for wanted in written.claim.support.comments.iter().filter(gone) {
            // One who writes to a question does so once, so that each comment under a topic is of another writer.
            let shown = kept.get(&wanted.words).cloned();
            sources.comments.push(Comment { id: wanted.id, writer: wanted.id, shown, lone_voice: false });
            let topic = sources.topics.iter_mut().find(|topic| written.claim.kind == Kind::Topic(topic.id));
            if let Some(topic) = topic {
                topic.comments.push(wanted.id);
            }
        }
    }
}
