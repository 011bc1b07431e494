//! That a result was corrected, when and why, and which results it supersedes: told wherever the result is read.

use analysis::{correction::Corrected, figures::RoundFigures, sessions::Sessions};
use chrono::{DateTime, Utc};
use leptos::prelude::*;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::{
    entity::round_result,
    request, swedish,
    ui::notice::{Notice, NoticeKind},
    words::Words,
};

/// A correction as everybody may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The version of the result that it led to.
    pub version: i32,
    /// When it was signed.
    pub signed_at: DateTime<Utc>,
    /// Why it was made.
    pub reason: String,
}

impl Correction {
    /// "Rättat den 3 mars 2027. Skäl: …"
    pub fn told(&self) -> String {
        format!("Rättat den {}. Skäl: {}", swedish::day_of(self.signed_at), self.reason)
    }
}

/// A version of a round's result, without its figures.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Signed {
    /// Of which round it is.
    pub round_id: Uuid,
    /// Which it is, counted from 1.
    pub version: i32,
    /// The fingerprint of its figures.
    pub fingerprint: String,
    /// When it was signed.
    pub signed_at: DateTime<Utc>,
    /// Why, where it supersedes another.
    pub correction_reason: Option<String>,
}

impl Signed {
    /// What it put right; nothing of the first.
    pub fn correction(self) -> Option<Correction> {
        Some(Correction { version: self.version, signed_at: self.signed_at, reason: self.correction_reason? })
    }
}

/// The corrections of a round's result, the first first.
///
/// # Errors
/// When the database cannot be read.
pub async fn corrections(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<Correction>, DbErr> {
    Ok(signed(db, [round_id]).await?.into_iter().filter_map(Signed::correction).collect())
}

/// The versions of the results of these rounds, of each the first first.
///
/// # Errors
/// When the database cannot be read.
pub async fn signed(db: &impl ConnectionTrait, rounds: impl IntoIterator<Item = Uuid>) -> Result<Vec<Signed>, DbErr> {
    use round_result::Column::{CorrectionReason, Fingerprint, RoundId, SignedAt, Version};
    round_result::Entity::find()
        .select_only()
        .columns([RoundId, Version, Fingerprint, SignedAt, CorrectionReason])
        .filter(RoundId.is_in(rounds))
        .order_by_asc(Version)
        .into_model()
        .all(db)
        .await
}

/// What became of the tables in a result that supersedes another, and of what is told of meetings: a sentence each, where they are not about
/// what counts now.
pub fn tables(words: Words, figures: &RoundFigures) -> Vec<String> {
    let answers = figures.corrected().map(|corrected| match corrected {
        Corrected::Kept(counted) => words.corrected_kept(counted),
        Corrected::Dropped => words.corrected_dropped(),
    });
    let meetings = figures.sessions().and_then(Sessions::corrected).map(|corrected| match corrected {
        Corrected::Kept(counted) => words.corrected_meetings_kept(counted),
        Corrected::Dropped => words.corrected_meetings_dropped(),
    });
    answers.into_iter().chain(meetings).collect()
}

/// That the result with these figures is corrected, with [`tables`], where one is told of it beside others; nothing where it is not.
pub fn told(words: Words, figures: &RoundFigures) -> Option<String> {
    let tables = tables(words, figures);
    (!tables.is_empty()).then(|| format!("{}. {}", words.corrected_title(), tables.join(" ")))
}

/// Told at a result that is not the first one.
#[component]
pub fn CorrectedNote(
    /// The corrections up to it, the first first.
    corrections: Vec<Correction>,
    /// Its figures.
    figures: RoundFigures,
    /// Where the version before each correction is read, where there is such a page.
    #[prop(optional_no_strip)]
    earlier: Option<String>,
) -> impl IntoView {
    let words = request::words();
    let lang = (!words.is_swedish()).then_some("sv");
    let many = corrections.len();
    let tables: Vec<_> = tables(words, &figures).into_iter().map(|told| view! { <p>{told}</p> }).collect();
    let rows: Vec<_> = corrections
        .into_iter()
        .map(|correction| {
            let before = correction.version - 1;
            let link = earlier.as_ref().map(|path| {
                view! { " " <a href=words.link(&format!("{path}?version={before}"))>{words.corrected_before(before)}</a> }
            });
            view! {
                <li>
                    {words.corrected_on(words.day_of(correction.signed_at))} " " <q lang=lang>{correction.reason}</q> {link}
                </li>
            }
        })
        .collect();
    (0 < many).then(|| {
        view! {
            <div id="corrected">
                <Notice kind=NoticeKind::Warning title=words.corrected_title()>
                    <ul>{rows}</ul>
                    {tables}
                </Notice>
            </div>
        }
    })
}

/// Told at a result that another supersedes.
#[component]
pub fn SupersededNote(
    /// The correction by which it was.
    by: Correction,
    /// Where the result that holds is read.
    newest: String,
) -> impl IntoView {
    let words = request::words();
    let lang = (!words.is_swedish()).then_some("sv");
    view! {
        <div id="superseded">
            <Notice kind=NoticeKind::Warning title=words.superseded_title()>
                <p>{words.corrected_on(words.day_of(by.signed_at))} " " <q lang=lang>{by.reason}</q></p>
                <p><a href=newest>{words.superseded_newest()}</a></p>
            </Notice>
        </div>
    }
}
