//! The summary as the elected read it: the newest approved version, without the sentences whose sources have changed since.

use std::collections::HashMap;

use analysis::stored::fingerprint;
use chrono::{DateTime, Utc};
use claims::{
    check::may_be_published,
    claim::{Claim, Kind},
    render::text,
    sources::Sources,
};
use leptos::prelude::*;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    document::{Document, Written},
    kept::rests_on,
    queries::{Version, approved, versions},
    shown::{SUPPORT, Sentence, SentenceWords, Support},
    since::{CorrectedSince, Since, corrected_beside, of_another_round, since},
    since_note::SinceNote,
};
use crate::{entity::round, error::AppError, request, swedish};

/// Of whom the shares of sentences are, beside those of the questions' own tables.
pub const BASES: &str = "Andelarna i meningarna är av dem som svarade på frågan, där det är känt. I frågans tabell är de av alla som fick den.";

/// What is read.
#[derive(Clone, Debug)]
pub struct Published {
    /// The sentences that still hold, in order.
    pub sentences: Vec<Sentence>,
    /// Before them.
    pub background: String,
    /// After them.
    pub thanks: String,
    /// Fingerprint of the result that it was approved over, where that was written down.
    pub result: Option<String>,
    /// Which version it is.
    pub version: i32,
    /// When it was approved.
    pub approved_at: DateTime<Utc>,
    /// How many sentences are not shown, because something that they rest on has changed.
    pub hidden: usize,
    /// That the result was corrected after it was approved, where it was.
    pub since: Option<Since>,
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
        (0 < self.hidden).then(|| format!("{sentences} visas inte: det som står där byggde på något som har ändrats."))
    }

    /// Which version it is, and that its numbers are nobody's own.
    pub fn version_in_words(&self) -> String {
        let approved = swedish::day_of(self.approved_at);
        format!(
            "Version {}, godkänd {approved}. Tjänsten har hämtat siffrorna ur det underskrivna resultatet.",
            self.version
        )
    }
}

/// The published summary of a round; nothing where none is approved.
///
/// # Errors
/// When it or its sources cannot be read.
pub async fn published(db: &impl ConnectionTrait, round: &round::Model) -> Result<Option<Published>, AppError> {
    match approved(db, round.id).await? {
        Some(version) => {
            let since = since(db, round.id, &version.document).await?;
            read(db, round, version, since).await
        }
        None => Ok(None),
    }
}

/// What was read beside the result with this fingerprint, before another superseded it; nothing where nothing was approved then.
///
/// # Errors
/// As [`published`].
pub async fn published_beside(
    db: &impl ConnectionTrait,
    round: &round::Model,
    result: &str,
) -> Result<Option<Published>, AppError> {
    let over = |version: &Version| version.document.result.as_deref() == Some(result);
    match versions(db, round.id).await?.into_iter().find(over) {
        Some(version) => read(db, round, version, None).await,
        None => Ok(None),
    }
}

async fn read(
    db: &impl ConnectionTrait,
    round: &round::Model,
    version: Version,
    since: Option<Since>,
) -> Result<Option<Published>, AppError> {
    let Some(approved_at) = version.row.approved_at else { return Ok(None) };
    let sources = rests_on(db, round, &version.document).await?;
    let (all, elsewhere) = (version.document.claims.len(), corrected_beside(db, &version.document).await?);
    let own = |claim: &Claim| since.as_ref().filter(|_| is_counted(claim, &sources)).map(Since::told_of_one);
    let sentence = |written: &Written| Sentence {
        since: CorrectedSince {
            own: own(&written.claim),
            other: of_another_round(&written.claim, &sources, &elsewhere),
        },
        ..Sentence::of(format!("mening-{}", written.id), &written.claim, &sources)
    };
    let sentences: Vec<_> = holding(&version.document, &sources).map(sentence).collect();
    Ok(Some(Published {
        hidden: all - sentences.len(),
        sentences,
        since,
        background: version.document.background,
        thanks: version.document.thanks,
        result: version.document.result,
        version: version.row.version,
        approved_at,
    }))
}

/// Whether a claim rests on figures of the round's own result.
fn is_counted(claim: &Claim, sources: &Sources) -> bool {
    let own = sources.rounds.first();
    own.is_some_and(|own| claim.support.figures.iter().any(|figure| own.has_fingerprint(&figure.result)))
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

/// What the published summary asks those to answer who decide.
#[derive(Clone, Debug, Default)]
pub struct Asking {
    /// Its claims of what residents say that still hold, in order, each with whether it rests on a result that was corrected since.
    pub claims: Vec<(PublishedClaim, bool)>,
    /// How many are not shown, because something that they rest on has changed.
    pub hidden: usize,
}

/// What asks for an answer in the published summary; nothing where none is approved. How many answered, who is missing and what
/// cannot be said ask for none.
///
/// # Errors
/// When it or its sources cannot be read.
pub async fn asking(db: &impl ConnectionTrait, round: &round::Model) -> Result<Asking, AppError> {
    let Some(mut version) = approved(db, round.id).await? else { return Ok(Asking::default()) };
    version.document.claims.retain(|written| asks(written.claim.kind));
    let corrected = since(db, round.id, &version.document).await?.is_some();
    let sources = rests_on(db, round, &version.document).await?;
    let claim =
        |written: &Written| (PublishedClaim::of(written, &sources), corrected && is_counted(&written.claim, &sources));
    let claims: Vec<_> = holding(&version.document, &sources).map(claim).collect();
    Ok(Asking { hidden: version.document.claims.len() - claims.len(), claims })
}

fn asks(kind: Kind) -> bool {
    !matches!(kind, Kind::Participation | Kind::Limit(_))
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
    let Published { sentences, background, thanks, since, .. } = published;
    let since = since.map(|since| view! { <SinceNote since/> });
    let free = |text: String| (!text.is_empty()).then(|| view! { <p class="free-sentence">{text}</p> });
    let hidden = hidden.map(|hidden| view! { <p class="muted" id="hidden-sentences">{hidden}</p> });
    view! {
        {since}
        {free(background)}
        <Sentences sentences/>
        {free(thanks)}
        {hidden}
        <p class="small muted">{version} " " {BASES}</p>
    }
}

/// Sentences in order; nothing where there are none. That their own result was corrected since is said once, above them all.
#[component]
pub fn Sentences(
    /// As they are read.
    sentences: Vec<Sentence>,
) -> impl IntoView {
    let asked = request::query(&request::parts(), SUPPORT);
    let sentence = |sentence: Sentence| {
        let anchor = sentence.anchor.clone();
        let open = anchor == asked;
        let since = sentence.since.other.clone().map(|since| view! { <p class="small muted from-before">{since}</p> });
        let remark = sentence.remark.clone().map(|remark| view! { <p class="small muted">{remark}</p> });
        view! {
            <li class="claim-read" id=anchor tabindex="-1">
                <p class="claim-words"><SentenceWords pieces=sentence.pieces.clone()/></p>
                {remark}
                {since}
                <Support sentence open/>
            </li>
        }
    };
    let rows: Vec<_> = sentences.into_iter().map(sentence).collect();
    (!rows.is_empty()).then(|| view! { <ol class="claims">{rows}</ol> })
}
