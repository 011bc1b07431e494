//! What sentences may say that is in no result: days, numbers that are names; and which words are hard.

use chrono::NaiveDate;
use claims::sources::Fact;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};

use crate::{
    dialogue::{joint::own_case, rules::last_day},
    entity::{dialogue, round},
    summary::elected::rules::ended,
    swedish,
    words::Words,
};

/// What may stand in a sentence although it has digits in it.
pub(super) async fn facts(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Fact>, DbErr> {
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(db).await?;
    let meeting_on = match &dialogue {
        Some(dialogue) => own_case::queries::case(db, dialogue, round).await?.meeting_on,
        None => None,
    };
    let day = |key: &str, day: Option<NaiveDate>| Some((key.to_owned(), swedish::day(day?)));
    let days = dialogue.map(|row| [day("reply_due", row.reply_due), day("meeting_on", meeting_on)]);
    let numbers = ["112", "1177"].map(|number| (number.to_owned(), number.to_owned()));
    let opened = swedish::local(round.opened_at.unwrap_or(round.opens_at)).date_naive();
    let asked = [("opened", opened), ("closed", last_day(ended(round)))];
    let asked = asked.map(|(key, day): (&str, NaiveDate)| (key.to_owned(), swedish::day(day)));
    let all = days.into_iter().flatten().flatten().chain(asked).chain(numbers);
    Ok(all.map(|(key, words)| Fact { key, words }).collect())
}

/// Hard words, each by how it begins, with what it means.
pub(super) fn hard_words() -> Vec<(String, String)> {
    let listed = Words::swedish().answer_hard_words();
    let lines = listed.lines().filter_map(|line| line.split_once(": "));
    lines.map(|(word, means)| (word.trim().to_owned(), means.trim().to_owned())).collect()
}
