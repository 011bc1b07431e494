//! What is read of meetings: the list, one of them as its form holds it, and what is counted when the round is closed.

use std::collections::{HashMap, HashSet};

use analysis::sessions::Session;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    access::Asked,
    hands::{self, Hands, Vote, votes},
    meeting_form::{self, note_places},
};
use crate::{
    account::rights::FacilitatorOf,
    entity::{comment, meeting, round, submission},
    error::AppError,
    forms::Sent,
    swedish,
};

/// A meeting as it stands now.
#[derive(Clone, Debug)]
pub struct MeetingCard {
    /// Its newest version.
    pub row: meeting::Model,
    /// Whether it counts.
    pub counts: bool,
    /// Who registered it at first.
    pub registered_by: Uuid,
}

impl MeetingCard {
    /// Whether the hands are shown to this person: to whoever registered the meeting, and to nobody else before the result is
    /// signed. They are figures of a round that is not closed.
    pub fn shows_hands_to(&self, account_id: Uuid) -> bool {
        self.registered_by == account_id
    }

    /// The votes that this person may see and change.
    pub fn votes_for(&self, account_id: Uuid, asked: &Asked) -> Vec<Vote> {
        if self.shows_hands_to(account_id) { votes(&asked.questionnaire) } else { Vec::new() }
    }

    /// How many of these votes are not counted, since there are more hands than people.
    ///
    /// # Errors
    /// When what is stored cannot be read.
    pub fn uncounted(&self, votes: &[Vote]) -> Result<usize, AppError> {
        let hands = if self.counts { hands_of(&self.row)? } else { Hands::new() };
        Ok(hands::uncounted(votes, &hands, people(&self.row)))
    }

    /// What a form was filled from: another one means that it has been changed since.
    pub fn stamp(&self) -> String {
        format!("{} {}", self.row.version, self.counts)
    }
}

/// The meetings of the round, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn meetings(
    db: &impl ConnectionTrait,
    facilitator: &FacilitatorOf<round::Model>,
) -> Result<Vec<MeetingCard>, DbErr> {
    cards(db, facilitator.row().id).await
}

/// One meeting, and what its form would hold for whoever asks.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such meeting in the round.
pub async fn meeting(
    db: &impl ConnectionTrait,
    facilitator: &FacilitatorOf<round::Model>,
    asked: &Asked,
    id: Uuid,
) -> Result<(MeetingCard, Sent), AppError> {
    let card = card(db, facilitator.row().id, id).await?;
    let shown = card.shows_hands_to(facilitator.account().id);
    let form = filled(db, asked, &card.row, if shown { hands_of(&card.row)? } else { Hands::new() }).await?;
    Ok((card, form))
}

/// One meeting of a round.
///
/// # Errors
/// As [`meeting`].
pub(super) async fn card(db: &impl ConnectionTrait, round_id: Uuid, id: Uuid) -> Result<MeetingCard, AppError> {
    let cards = cards(db, round_id).await?;
    cards.into_iter().find(|card| card.row.submission_id == id).ok_or(AppError::NotFound)
}

/// How many notes a meeting has, each to be read by a moderator.
///
/// # Errors
/// When the database cannot be read.
pub async fn notes(db: &impl ConnectionTrait, row: &meeting::Model) -> Result<u64, DbErr> {
    comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(row.submission_id))
        .filter(comment::COLUMN.submission_version.eq(row.version))
        .count(db)
        .await
}

/// The submissions of a round that are meetings.
///
/// # Errors
/// When the database cannot be read.
pub async fn sessions(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashSet<Uuid>, DbErr> {
    let rows = meeting::Entity::find().filter(meeting::COLUMN.round_id.eq(round_id)).all(db).await?;
    Ok(rows.into_iter().map(|row| row.submission_id).collect())
}

/// The meetings of a round that count, with the hands of these votes, for the result alone.
///
/// # Errors
/// When the database cannot be read.
pub async fn counted(db: &impl ConnectionTrait, round_id: Uuid, votes: &[Vote]) -> Result<Vec<Session>, AppError> {
    let cards = cards(db, round_id).await?.into_iter().filter(|card| card.counts);
    let session = |card: MeetingCard| Ok(Session::new(people(&card.row), hands::by_vote(votes, &hands_of(&card.row)?)));
    cards.map(session).collect()
}

/// The meetings of a round that count, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn counting(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<meeting::Model>, DbErr> {
    let cards = cards(db, round_id).await?.into_iter().filter(|card| card.counts);
    Ok(cards.map(|card| card.row).collect())
}

/// What each meeting of a round is called, whether or not it counts: "1 mars 2027, Biblioteket".
///
/// # Errors
/// When the database cannot be read.
pub async fn names(db: &impl ConnectionTrait, round_id: Uuid) -> Result<HashMap<Uuid, String>, DbErr> {
    Ok(cards(db, round_id).await?.into_iter().map(|card| (card.row.submission_id, name(&card.row))).collect())
}

/// When and where a meeting was held.
pub fn name(row: &meeting::Model) -> String {
    format!("{}, {}", swedish::day(row.held_on), row.place)
}

/// How many votes at the meetings of a round are not counted, since somebody who did not see the hands has said that fewer
/// people took part.
///
/// # Errors
/// When the database cannot be read.
pub async fn uncounted(db: &impl ConnectionTrait, round_id: Uuid, votes: &[Vote]) -> Result<usize, AppError> {
    cards(db, round_id).await?.iter().map(|card| card.uncounted(votes)).sum()
}

/// The newest version of each meeting of a round.
async fn cards(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<MeetingCard>, DbErr> {
    let rows = meeting::Entity::find()
        .filter(meeting::COLUMN.round_id.eq(round_id))
        .order_by_asc(meeting::COLUMN.version)
        .all(db)
        .await?;
    let first: HashMap<Uuid, Uuid> = rows.iter().rev().map(|row| (row.submission_id, row.registered_by)).collect();
    let newest: HashMap<Uuid, meeting::Model> = rows.into_iter().map(|row| (row.submission_id, row)).collect();
    let sessions = submission::Entity::find().filter(submission::COLUMN.id.is_in(newest.keys().copied()));
    let counting: HashMap<Uuid, bool> =
        sessions.all(db).await?.iter().map(|row| (row.id, row.withdrawn_on.is_none())).collect();
    let card = |row: meeting::Model| MeetingCard {
        counts: counting.get(&row.submission_id).copied().unwrap_or_default(),
        registered_by: first.get(&row.submission_id).copied().unwrap_or(row.registered_by),
        row,
    };
    let mut cards: Vec<_> = newest.into_values().map(card).collect();
    cards.sort_by_key(|card| std::cmp::Reverse((card.row.held_on, card.row.registered_at)));
    Ok(cards)
}

fn people(row: &meeting::Model) -> u32 {
    u32::try_from(row.participants).unwrap_or_default()
}

fn hands_of(row: &meeting::Model) -> Result<Hands, AppError> {
    Ok(serde_json::from_str(&row.hands).map_err(anyhow::Error::from)?)
}

/// The form of a meeting as it was filled in. The notes come in the order of their random keys: nothing else is kept.
async fn filled(
    db: &impl ConnectionTrait,
    asked: &Asked,
    row: &meeting::Model,
    hands: Hands,
) -> Result<Sent, AppError> {
    let comments = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(row.submission_id))
        .filter(comment::COLUMN.submission_version.eq(row.version))
        .order_by_asc(comment::COLUMN.id)
        .all(db)
        .await?;
    let mut fields = vec![
        (meeting_form::HELD_ON.to_owned(), row.held_on.to_string()),
        (meeting_form::PLACE.to_owned(), row.place.clone()),
        (meeting_form::PARTICIPANTS.to_owned(), row.participants.to_string()),
        (meeting_form::LED_BY.to_owned(), row.led_by.clone()),
    ];
    for place in note_places(asked) {
        let own = comments.iter().filter(|comment| comment.question_id == place.question_id);
        let text: Vec<_> = own.map(|comment| comment.text.as_str()).collect();
        fields.push((place.field, text.join("\n\n")));
    }
    fields.extend(hands.into_iter().map(|(field, number)| (field, number.to_string())));
    Ok(Sent::new(fields))
}
