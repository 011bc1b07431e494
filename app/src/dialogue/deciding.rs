//! Whether what residents said in a round has been decided on: that is still to come, or a decision of the body that takes the round's result
//! up rests on it, or the day when it was to be taken up has passed without one. What others decided on the same round is told where
//! decisions are listed, and ends no waiting: any body in the county may name the round.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    joint::own_case::{queries::cases, rules::Case},
    queries::PublicRound,
    rules::{awaits_reply, last_day, time_over},
};
use crate::{
    decision::queries::deciders,
    entity::{dialogue, round},
    round::rules::has_result,
};

/// How it stands with the decision about a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deciding {
    /// It is still to come.
    Ahead,
    /// The result was to be taken up on this day, and no decision of those who take it up rests on the round.
    Passed(NaiveDate),
    /// A decision of those who take its result up rests on the round.
    Made,
}

/// What that is told from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenUp {
    /// Whether a decision of those who take its result up rests on the round.
    pub is_decided: bool,
    /// When those who take the result up meet over it.
    pub meeting_on: Option<NaiveDate>,
}

impl TakenUp {
    /// Of a round that no such decision rests on. The day of the dialogue may be that of an earlier round, and in a joint dialogue that of
    /// another body: neither is this round's.
    pub fn undecided(round: &round::Model, case: &Case) -> Self {
        let over = last_day(time_over(round.closes_at, round.stopped_at));
        let meeting_on = case.meeting_on.filter(|day| case.is_own_day && over <= *day);
        Self { is_decided: false, meeting_on }
    }

    /// How it stands on this day.
    pub fn at(self, today: NaiveDate) -> Deciding {
        match self.meeting_on {
            _ if self.is_decided => Deciding::Made,
            Some(day) if day < today => Deciding::Passed(day),
            _ => Deciding::Ahead,
        }
    }
}

/// Says of the closed rounds whose reply is still to come whether they are decided on.
///
/// # Errors
/// When the database cannot be read.
pub async fn take_up(db: &impl ConnectionTrait, rounds: &mut [PublicRound]) -> Result<(), DbErr> {
    let waits = |round: &&PublicRound| has_result(round.state) && awaits_reply(round.state);
    let waiting: Vec<Uuid> = rounds.iter().filter(waits).map(|round| round.id).collect();
    if waiting.is_empty() {
        return Ok(());
    }
    let rows = round::Entity::find().filter(round::COLUMN.id.is_in(waiting)).all(db).await?;
    let known = taken_up(db, &rows).await?;
    for round in rounds {
        round.taken_up = known.get(&round.id).copied().unwrap_or_default();
    }
    Ok(())
}

/// What is known of one round.
///
/// # Errors
/// When the database cannot be read.
pub async fn taken_up_of(db: &impl ConnectionTrait, round: &round::Model) -> Result<TakenUp, DbErr> {
    Ok(taken_up(db, std::slice::from_ref(round)).await?.remove(&round.id).unwrap_or_default())
}

/// What is known of each of these rounds, by their keys.
async fn taken_up(db: &impl ConnectionTrait, rounds: &[round::Model]) -> Result<HashMap<Uuid, TakenUp>, DbErr> {
    let dialogues = rounds.iter().map(|round| round.dialogue_id);
    let dialogues = dialogue::Entity::find().filter(dialogue::COLUMN.id.is_in(dialogues)).all(db).await?;
    let dialogues: HashMap<Uuid, dialogue::Model> = dialogues.into_iter().map(|row| (row.id, row)).collect();
    let cases = cases(db, rounds, &dialogues).await?;
    let decided = deciders(db, rounds.iter().map(|round| round.id)).await?;
    let of = |round: &round::Model| {
        let case = cases.get(&round.id)?;
        let is_decided = decided.contains(&(round.id, case.receiver(round)));
        Some((round.id, TakenUp { is_decided, ..TakenUp::undecided(round, case) }))
    };
    Ok(rounds.iter().filter_map(of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{entity::round::RoundState, round::example::round};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 6, day).unwrap()
    }

    #[test]
    fn a_day_that_has_passed_without_a_decision_is_told_and_a_decision_tells_it_no_more() {
        let at = |is_decided, meeting_on, today| TakenUp { is_decided, meeting_on }.at(day(today));
        assert_eq!(at(false, None, 10), Deciding::Ahead);
        assert_eq!(at(false, Some(day(10)), 10), Deciding::Ahead);
        assert_eq!(at(false, Some(day(10)), 11), Deciding::Passed(day(10)));
        assert_eq!(at(true, Some(day(10)), 9), Deciding::Made);
        assert_eq!(at(true, Some(day(10)), 11), Deciding::Made);
    }

    #[test]
    fn the_day_of_an_earlier_round_or_of_another_body_is_not_the_rounds_own() {
        let round = round(RoundState::Closed, (-8, -1));
        let over = last_day(round.closes_at);
        let day = |meeting_on, is_own_day| {
            let case = Case { meeting_on: Some(meeting_on), is_own_day, ..Case::default() };
            TakenUp::undecided(&round, &case).meeting_on
        };
        assert_eq!(day(over, true), Some(over));
        assert_eq!(day(over.pred_opt().unwrap(), true), None);
        assert_eq!(day(over, false), None);
    }
}
