//! What waits for somebody who works here, by the roles that they have: one list, for their start page and for their mail.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::{
    rules::may_moderate,
    staff_mail::people::administered,
    waiting::{Standing, Waiting, waiting},
    work_queries::rounds_of,
};
use crate::{
    dialogue::{followers::unsent, joint::queries::unanswered},
    entity::{membership, membership::Role},
    moderation::{second_reading::left_by_round, second_waiting::with_seconds},
    record::archiving::{
        listed::with_archiving,
        queries::{FedBack, fed_back},
    },
};

/// What somebody has to do.
#[derive(Clone, Debug)]
pub struct WorkList {
    /// The rounds that they moderate.
    pub rounds: Vec<Standing>,
    /// Mails that could not be sent, for administrators.
    pub unsent: u64,
    /// What waits, most urgent first; what nothing hurries comes last.
    pub waiting: Vec<Waiting>,
}

/// What the person with this account has to do in these seats, which are theirs.
///
/// # Errors
/// When the database cannot be read.
pub async fn work_list(
    db: &impl ConnectionTrait,
    account_id: Uuid,
    seats: &[membership::Model],
    now: DateTime<Utc>,
) -> Result<WorkList, DbErr> {
    let moderates = seats.iter().filter(|seat| seat.role == Role::Moderator);
    let bodies: Vec<Uuid> = moderates.filter_map(|seat| seat.body_id).collect();
    let invited = unanswered(db, &bodies).await?;
    let rounds = if bodies.is_empty() { Vec::new() } else { rounds_of(db, account_id, bodies).await? };
    let living = rounds.iter().filter(|standing| may_moderate(standing.round.state)).map(|standing| standing.round.id);
    let seconds = left_by_round(db, &living.collect::<Vec<_>>(), account_id).await?;
    let administered = administered(seats);
    let unsent = if administered.is_empty() { 0 } else { unsent::unsent(db, administered).await? };
    let mut to_archive = fed_back(db, seats).await?;
    to_archive.retain(FedBack::is_decided);
    let tasks = with_seconds(waiting(&rounds, &invited, unsent, now), &rounds, &seconds);
    Ok(WorkList { waiting: with_archiving(tasks, to_archive), rounds, unsent })
}
