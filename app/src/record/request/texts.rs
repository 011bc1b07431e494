//! The texts of a round as they stand before its records are given out: which must be looked at, which words are masked in
//! others, and what goes out of each.

use std::collections::{HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::{
    judge::{Judge, Masked},
    places::{self, Found, Place},
    rules::Which,
    what::What,
};
use crate::{
    context::Keys,
    entity::{round, secrecy_review},
    error::AppError,
    round::questionnaire::questionnaire,
};

/// So many texts are listed at a time.
pub const AT_A_TIME: usize = 20;

/// Why a text must be looked at, or what was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It may go out as it stands: others read it as it is anyway.
    Free,
    /// It is decided, and all that the decision rested on is as it was.
    Reviewed,
    /// Nobody has read it, others may not, or it says why they may not.
    Unread,
    /// It was decided, and something has changed since.
    Changed,
    /// Words that are masked in another text stand in it too.
    Alike,
    /// It is a version of an answer of which another version is masked or must be looked at.
    Version,
}

impl Standing {
    /// Whether it must be looked at before anything goes out.
    pub fn is_left(self) -> bool {
        !matches!(self, Self::Free | Self::Reviewed)
    }
}

/// One text with all that is known of it.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its name in addresses and in the database.
    pub id: Uuid,
    /// The words.
    pub text: String,
    /// Where it stands.
    pub places: Vec<Place>,
    /// What was decided of it last.
    pub review: Option<secrecy_review::Model>,
    /// What is masked elsewhere and stands in what would go out of this.
    pub alike: Vec<Masked>,
    /// Whether it must be looked at.
    pub standing: Standing,
    /// Of all that a decision rests on; empty until somebody is shown it, or has decided of it.
    pub(super) print: Vec<u8>,
}

impl Text {
    /// What goes out of it.
    pub fn goes_out(&self) -> &str {
        let masked = self.review.as_ref().and_then(|review| review.masked_text.as_deref());
        masked.unwrap_or(&self.text)
    }

    /// How often it was decided.
    pub fn version(&self) -> i32 {
        self.review.as_ref().map_or(0, |review| review.version)
    }

    /// What a form is filled from: another one says that something has changed since.
    pub fn stamp(&self) -> String {
        let print: String = self.print.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        format!("{}-{print}", self.version())
    }

    pub(super) fn must_be_reviewed(&self) -> bool {
        self.places.iter().any(|place| place.what.must_be_reviewed())
    }

    pub(super) fn is_masked(&self) -> bool {
        self.review.as_ref().is_some_and(|review| review.masked_text.is_some())
    }

    /// The answers and questions in which it stands.
    pub(super) fn in_answers(&self) -> impl Iterator<Item = (Uuid, Option<usize>)> {
        self.places.iter().filter_map(|place| Some((place.answer?, place.question)))
    }
}

/// All texts of a round, in the order of their names, which is none.
#[derive(Debug)]
pub struct Texts {
    all: Vec<Text>,
    /// The questions, in order.
    pub asked: Vec<String>,
    keys: Keys,
    round_id: Uuid,
    judge: Judge,
}

/// Reads all texts of the round and says how each of them stands. All of them, also where a page shows twenty: how one stands depends on
/// every place of the same words and on what is masked in any other. It is done beside the threads that answer others.
///
/// # Errors
/// When the database cannot be read.
pub async fn texts(keys: &Keys, db: &impl ConnectionTrait, round: &round::Model) -> Result<Texts, AppError> {
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let found = places::gathered(db, round, &asked).await?;
    let reviews = newest(db, round.id).await?;
    let asked: Vec<String> = asked.questions.into_iter().map(|question| question.row.text).collect();
    let (keys, round_id) = (keys.clone(), round.id);
    let work = move || {
        let (all, judge) = judged(&keys, round_id, found, reviews);
        Texts { all, asked, keys, round_id, judge }
    };
    Ok(spawn_blocking(work).await.map_err(anyhow::Error::from)?)
}

fn judged(
    keys: &Keys,
    round_id: Uuid,
    mut found: Found,
    mut reviews: HashMap<Uuid, secrecy_review::Model>,
) -> (Vec<Text>, Judge) {
    of_masks(&reviews, &mut found);
    let named = |(text, places): (String, Vec<Place>)| {
        let id = id(keys, round_id, &text);
        let (review, print) = (reviews.remove(&id), Vec::new());
        Text { id, text, places, review, alike: Vec::new(), standing: Standing::Free, print }
    };
    let mut all: Vec<Text> = found.into_iter().map(named).collect();
    all.sort_unstable_by_key(|text| text.id);
    let judge = Judge::of(keys.clone(), &all);
    all.iter_mut().for_each(|text| judge.judge(text));
    (all, judge)
}

/// The names of the texts that stand in the round, but for those that registrars have written.
///
/// # Errors
/// When the database cannot be read.
pub async fn standing(keys: &Keys, db: &impl ConnectionTrait, round: &round::Model) -> Result<HashSet<Uuid>, AppError> {
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let found = places::gathered(db, round, &asked).await?;
    Ok(found.into_keys().map(|text| id(keys, round.id, &text)).collect())
}

/// A name that says nothing of the words, the same for the same words in the same round.
fn id(keys: &Keys, round_id: Uuid, text: &str) -> Uuid {
    let mac = keys.mac("text that is given out", &[round_id.as_bytes(), text.as_bytes()].concat());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&mac[..16]);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// What registrars have written about the masks that are made.
fn of_masks(reviews: &HashMap<Uuid, secrecy_review::Model>, found: &mut Found) {
    for review in reviews.values().filter(|review| review.masked_text.is_some()) {
        places::add_some(found, review.reason.clone(), Place::of(What::MaskReason));
        places::add_some(found, review.section.clone(), Place::of(What::Section));
    }
}

async fn newest(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashMap<Uuid, secrecy_review::Model>, DbErr> {
    let rows = secrecy_review::Entity::find()
        .filter(secrecy_review::COLUMN.round_id.eq(round_id))
        .order_by_asc(secrecy_review::COLUMN.version)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.text_id, row)).collect())
}

impl Texts {
    /// How many must be looked at before the round's records are given out.
    pub fn left(&self) -> usize {
        self.all.iter().filter(|text| text.standing.is_left()).count()
    }

    /// The first texts after this one, as they are shown.
    pub fn listed(&self, which: Which, after: Option<Uuid>) -> Vec<Text> {
        let is_listed = |text: &&Text| match which {
            Which::Left => text.standing.is_left(),
            Which::Reviewed => text.review.is_some(),
            Which::All => true,
        };
        let start = after.map_or(0, |after| self.all.partition_point(|text| text.id <= after));
        let listed = self.all[start..].iter().filter(is_listed).take(AT_A_TIME);
        listed.map(|text| self.judge.shown(text)).collect()
    }

    /// All that are masked.
    pub fn masked(&self) -> impl Iterator<Item = &Text> {
        self.all.iter().filter(|text| text.is_masked())
    }

    /// The text of this name, as it is shown.
    pub fn named(&self, id: Uuid) -> Option<Text> {
        self.found(id).map(|text| self.judge.shown(text))
    }

    fn found(&self, id: Uuid) -> Option<&Text> {
        self.all.binary_search_by_key(&id, |text| text.id).ok().map(|place| &self.all[place])
    }

    /// What goes out of these words.
    ///
    /// # Errors
    /// When they are none of the round's texts, or must be looked at first: a fault of ours.
    pub fn told(&self, words: &str) -> anyhow::Result<&Text> {
        let text = self.found(id(&self.keys, self.round_id, words));
        let text = text.ok_or_else(|| anyhow::anyhow!("a text would go out that was not gathered"))?;
        anyhow::ensure!(!text.standing.is_left(), "a text would go out that must be looked at first");
        Ok(text)
    }

    /// Of all that a decision rests on by which this goes out of the text.
    pub fn print(&self, text: &Text, goes_out: &str) -> Vec<u8> {
        self.judge.print(text, goes_out, &self.judge.alike(text.id, goes_out))
    }
}
