//! That a result was corrected, when and why, and which results it supersedes: told wherever the result is read.

use analysis::{correction::Corrected, figures::RoundFigures, sessions::Sessions};
use chrono::{DateTime, Utc};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
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

/// The corrections of a round's result, the first first.
///
/// # Errors
/// When the database cannot be read.
pub async fn corrections(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<Correction>, DbErr> {
    let rows = results(db, round_id).await?;
    let correction = |row: round_result::Model| {
        Some(Correction { version: row.version, signed_at: row.signed_at, reason: row.correction_reason? })
    };
    Ok(rows.into_iter().filter_map(correction).collect())
}

/// The fingerprints of the results before this one, which it supersedes.
///
/// # Errors
/// When the database cannot be read.
pub async fn superseded(db: &impl ConnectionTrait, result: &round_result::Model) -> Result<Vec<String>, DbErr> {
    let rows = results(db, result.round_id).await?;
    Ok(rows.into_iter().filter(|row| row.version < result.version).map(|row| row.fingerprint).collect())
}

async fn results(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<round_result::Model>, DbErr> {
    round_result::Entity::find()
        .filter(round_result::COLUMN.round_id.eq(round_id))
        .order_by_asc(round_result::COLUMN.version)
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
