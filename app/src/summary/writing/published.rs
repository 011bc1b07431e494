//! The summary as the elected read it: the newest approved version, without the sentences whose sources have changed since.

use std::collections::HashMap;

use analysis::stored::fingerprint;
use chrono::{DateTime, Utc};
use claims::{check::may_be_published, render::text, sources::Sources};
use leptos::prelude::*;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    document::{Document, Written},
    kept::rests_on,
    queries::approved,
    shown::{SUPPORT, Sentence, SentenceWords, Support},
};
use crate::{entity::round, error::AppError, request, swedish};

/// What is read.
#[derive(Clone, Debug)]
pub struct Published {
    /// The sentences that still hold, in order.
    pub sentences: Vec<Sentence>,
    /// Before them.
    pub background: String,
    /// After them.
    pub thanks: String,
    /// Which version it is.
    pub version: i32,
    /// When it was approved.
    pub approved_at: DateTime<Utc>,
    /// How many sentences are not shown, because something that they rest on has changed.
    pub hidden: usize,
}

impl Published {
    /// It without what is said of few, and what is.
    pub fn apart(self) -> (Self, Vec<Sentence>) {
        let (of_few, sentences) = self.sentences.into_iter().partition(|sentence| sentence.is_of_few);
        (Self { sentences, ..self }, of_few)
    }

    /// That sentences are not shown, where some are not.
    pub fn hidden_in_words(&self) -> Option<String> {
        let sentences = swedish::capital(&swedish::in_words(self.hidden, "mening", "meningar"));
        (0 < self.hidden).then(|| format!("{sentences} visas inte: det som står där vilade på något som har ändrats."))
    }

    /// Which version it is, and that its numbers are nobody's own.
    pub fn version_in_words(&self) -> String {
        let approved = swedish::day_of(self.approved_at);
        format!("Version {}, godkänd {approved}. Siffrorna är satta av tjänsten ur det fasta resultatet.", self.version)
    }
}

/// The published summary of a round; nothing where none is approved.
///
/// # Errors
/// When it or its sources cannot be read.
pub async fn published(db: &impl ConnectionTrait, round: &round::Model) -> Result<Option<Published>, AppError> {
    let Some(version) = approved(db, round.id).await? else { return Ok(None) };
    let Some(approved_at) = version.row.approved_at else { return Ok(None) };
    let sources = rests_on(db, round, &version.document).await?;
    let all = version.document.claims.len();
    let sentence = |written: &Written| Sentence::of(format!("mening-{}", written.id), &written.claim, &sources);
    let sentences: Vec<_> = holding(&version.document, &sources).map(sentence).collect();
    Ok(Some(Published {
        hidden: all - sentences.len(),
        sentences,
        background: version.document.background,
        thanks: version.document.thanks,
        version: version.row.version,
        approved_at,
    }))
}

/// A claim of the published summary, as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedClaim {
    /// Its key, the same from version to version.
    pub id: Uuid,
    /// Its words.
    pub sentence: String,
}

impl PublishedClaim {
    fn of(written: &Written, sources: &Sources) -> Self {
        Self { id: written.id, sentence: text(&written.claim, sources) }
    }
}

/// The claims of the published summary that still hold, in order; none where none is approved.
///
/// # Errors
/// When it or its sources cannot be read.
pub async fn published_claims(
    db: &impl ConnectionTrait,
    round: &round::Model,
) -> Result<Vec<PublishedClaim>, AppError> {
    let Some(version) = approved(db, round.id).await? else { return Ok(Vec::new()) };
    let sources = rests_on(db, round, &version.document).await?;
    Ok(holding(&version.document, &sources).map(|written| PublishedClaim::of(written, &sources)).collect())
}

/// The claims of the published summary that rest on each of these comments.
///
/// # Errors
/// When it or its sources cannot be read.
pub async fn uses(
    db: &impl ConnectionTrait,
    round: &round::Model,
    comments: &[Uuid],
) -> Result<HashMap<Uuid, Vec<PublishedClaim>>, AppError> {
    let mut uses: HashMap<Uuid, Vec<PublishedClaim>> = HashMap::new();
    let Some(version) = approved(db, round.id).await? else { return Ok(uses) };
    let theirs = |written: &Written| {
        let rests_on = written.claim.support.comments.iter().map(|comment| comment.id);
        rests_on.filter(|id| comments.contains(id)).collect::<Vec<_>>()
    };
    if version.document.claims.iter().all(|written| theirs(written).is_empty()) {
        return Ok(uses);
    }
    let sources = rests_on(db, round, &version.document).await?;
    for written in holding(&version.document, &sources) {
        for id in theirs(written) {
            uses.entry(id).or_default().push(PublishedClaim::of(written, &sources));
        }
    }
    Ok(uses)
}

/// The sentences of the published summary that rest on these words of a comment: on the comment with this key, or, where it is
/// disposed of, on the words that were kept in its place.
///
/// # Errors
/// When it or its sources cannot be read.
pub async fn resting_on(
    db: &impl ConnectionTrait,
    round: &round::Model,
    comment: Option<Uuid>,
    words: &str,
) -> Result<Vec<String>, AppError> {
    let Some(version) = approved(db, round.id).await? else { return Ok(Vec::new()) };
    let sources = rests_on(db, round, &version.document).await?;
    let print = fingerprint(words);
    let rests = |written: &&Written| {
        let mut on = written.claim.support.comments.iter();
        on.any(|wanted| wanted.words == print && comment.is_none_or(|id| id == wanted.id))
    };
    Ok(holding(&version.document, &sources).filter(rests).map(|written| text(&written.claim, &sources)).collect())
}

/// The claims that no check refuses.
fn holding<'a>(document: &'a Document, sources: &'a Sources) -> impl Iterator<Item = &'a Written> {
    document.claims.iter().filter(move |written| may_be_published(&written.claim, sources))
}

/// The sentences, each with what it rests on one step away.
#[component]
pub fn PublishedSentences(
    /// What is read.
    published: Published,
) -> impl IntoView {
    let (hidden, version) = (published.hidden_in_words(), published.version_in_words());
    let Published { sentences, background, thanks, .. } = published;
    let free = |text: String| (!text.is_empty()).then(|| view! { <p class="free-sentence">{text}</p> });
    let hidden = hidden.map(|hidden| view! { <p class="muted" id="hidden-sentences">{hidden}</p> });
    view! {
        {free(background)}
        <Sentences sentences/>
        {free(thanks)}
        {hidden}
        <p class="small muted">{version}</p>
    }
}

/// Sentences in order; nothing where there are none.
#[component]
pub fn Sentences(
    /// As they are read.
    sentences: Vec<Sentence>,
) -> impl IntoView {
    let asked = request::query(&request::parts(), SUPPORT);
    let sentence = |sentence: Sentence| {
        let anchor = sentence.anchor.clone();
        let open = anchor == asked;
        view! {
            <li class="claim-read" id=anchor tabindex="-1">
                <p class="claim-words"><SentenceWords pieces=sentence.pieces.clone()/></p>
                <Support sentence open/>
            </li>
        }
    };
    let rows: Vec<_> = sentences.into_iter().map(sentence).collect();
    (!rows.is_empty()).then(|| view! { <ol class="claims">{rows}</ol> })
}
