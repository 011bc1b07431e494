//! What a summary rests on when the comments of its round are disposed of. The words that others could read were kept then: they
//! stand for the comments of which they were the words. Nothing stands for one that was withheld or withdrawn before.

use std::collections::{HashMap, HashSet};

use analysis::stored::fingerprint;
use claims::{
    claim::{CommentRef, Kind, Support},
    sources::{Comment, Sources},
};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::{
    document::Document,
    sources::{named_in, sources_over},
};
use crate::{
    entity::{published_words, round},
    error::AppError,
    summary::comments::kept_words,
};

/// Words that were kept, by their fingerprint.
type Kept = HashMap<String, published_words::Model>;

/// The sources of the summary of `round` as `document` may rest on them.
///
/// # Errors
/// As [`sources_over`].
pub async fn sources_of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    document: &Document,
) -> Result<Sources, AppError> {
    let mut sources = sources_over(db, round, document).await?;
    stand_in(document, &kept(db, round.id).await?, &mut sources);
    Ok(sources)
}

/// Of the same, what the claims of `document` rest on: where it is read.
///
/// # Errors
/// As [`sources_over`].
pub async fn rests_on(
    db: &impl ConnectionTrait,
    round: &round::Model,
    document: &Document,
) -> Result<Sources, AppError> {
    let claims: Vec<_> = document.claims.iter().map(|written| (written.claim.kind, &written.claim.support)).collect();
    named(db, round, document, &claims).await
}

/// Of the same, what one claim of this kind rests on while it is written in `document`: its checks say the same of it as of all.
///
/// # Errors
/// As [`sources_over`].
pub async fn sources_of_claim(
    db: &impl ConnectionTrait,
    round: &round::Model,
    document: &Document,
    (kind, support): (Kind, &Support),
) -> Result<Sources, AppError> {
    named(db, round, document, &[(kind, support)]).await
}

async fn named(
    db: &impl ConnectionTrait,
    round: &round::Model,
    document: &Document,
    claims: &[(Kind, &Support)],
) -> Result<Sources, AppError> {
    let mut sources = named_in(db, round, document, claims).await?;
    stand_in(document, &kept(db, round.id).await?, &mut sources);
    Ok(sources)
}

/// The words that were kept when comments were disposed of and have not been withdrawn since.
async fn kept(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Kept, DbErr> {
    let rows = kept_words(db, round_id).await?;
    Ok(rows.into_iter().map(|row| (fingerprint(&row.text), row)).collect())
}

fn stand_in(document: &Document, kept: &Kept, sources: &mut Sources) {
    let there: HashSet<Uuid> = sources.comments.iter().map(|comment| comment.id).collect();
    let gone = |wanted: &&CommentRef| !there.contains(&wanted.id);
    for written in &document.claims {
        for wanted in written.claim.support.comments.iter().filter(gone) {
            // One who writes to a question does so once, so that each comment under a topic is of another writer.
            let Some(words) = kept.get(&wanted.words) else { continue };
            sources.comments.push(Comment {
                id: wanted.id,
                writer: wanted.id,
                shown: Some(words.text.clone()),
                lone_voice: false,
                at_meeting: words.at_meeting,
            });
            let topic = sources.topics.iter_mut().find(|topic| written.claim.kind == Kind::Topic(topic.id));
            if let Some(topic) = topic {
                topic.comments.push(wanted.id);
            }
        }
    }
}
