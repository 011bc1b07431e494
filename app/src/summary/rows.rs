//! The one module that reads many people's answers (G6 of `analysis`). What it returns neither renders nor serialises;
//! only the disclosure layer can read it. Of votes on opinion statements, counted while a round is open, nothing can be had but
//! an order drawn by chance.

use std::collections::HashMap;

use analysis::{
    age::AgeBand,
    routing::VoteCounts,
    rows::AnswerRows,
    shape::{AnswerChannel as Channel, Asked, Background, Condition, RoundShape, Sex},
    value::AnswerValue,
};
use anyhow::Context;
use futures_util::TryStreamExt;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select, StreamTrait,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    answer::background::AGES,
    entity::{question::QuestionKind, round, submission, submission::AnswerChannel},
    error::AppError,
    round::questionnaire::Questionnaire,
};

/// What counts of a submission: its answers, and [`ABOUT`].
type Row = (String, String);

/// Age band, sex, channel and language with a space between, empty where nothing was said. Each value of a row costs as much
/// to fetch as a long one, and a round has many rows.
const ABOUT: &str = "coalesce(age_band, '') || ' ' || coalesce(sex, '') || ' ' || channel || ' ' || language";

/// The most answers that are read to draw an order.
const SAMPLE: u64 = 4_000;

/// Every counted answer of a round: sent in time and not withdrawn. Meetings stand beside and are not among them.
///
/// # Errors
/// When the database fails, or an answer does not fit the questionnaire it was given to, which is a fault of ours.
pub(super) async fn counted_answers(
    db: &(impl ConnectionTrait + StreamTrait),
    round: &round::Model,
    asked: &Questionnaire,
) -> Result<AnswerRows, AppError> {
    let mut rows = AnswerRows::new(shape(round, asked)?);
    // Each answer is counted while the database fetches the next: a round of any size fits in memory.
    let mut stored = answers_of(round.id).into_tuple::<Row>().stream(db).await?;
    while let Some(row) = stored.try_next().await? {
        add(&mut rows, &row).context("a stored answer does not fit its questionnaire")?;
    }
    Ok(rows)
}

/// How many have voted on each opinion statement of a round, by question: to draw the order that they are shown in while it
/// is open. Nothing else can be had of it. A visitor waits for it, so of a round with more than [`SAMPLE`] answers a sample is
/// counted, and reading ends when more votes would change nothing. A statement with S votes weighs 1 + 8·2^(−S/5), which is near 1
/// from some 25 on: in a sample that is reached later, and what few have voted on still comes early more often.
///
/// # Errors
/// When the database cannot be read.
pub async fn vote_counts(
    db: &(impl ConnectionTrait + StreamTrait),
    round_id: Uuid,
    asked: &Questionnaire,
) -> Result<HashMap<Uuid, VoteCounts>, DbErr> {
    let mut counts: Vec<_> = asked
        .questions
        .iter()
        .enumerate()
        .filter(|(_, question)| question.row.kind == QuestionKind::Opinion)
        .map(|(place, question)| (place, question.row.id, VoteCounts::new(question.options.len())))
        .collect();
    let mut stored = sample_of(round_id).into_tuple::<Row>().stream(db).await?;
    while let Some((answers, _)) = stored.try_next().await? {
        // One that cannot be read is a fault that closing the round tells of; an order can do without it.
        let values: Vec<AnswerValue> = serde_json::from_str(&answers).unwrap_or_default();
        for (place, _, votes) in &mut counts {
            if let Some(AnswerValue::Votes(given)) = values.get(*place) {
                votes.add(given);
            }
        }
        if counts.iter().all(|(_, _, votes)| votes.is_enough()) {
            break;
        }
    }
    Ok(counts.into_iter().map(|(_, id, votes)| (id, votes)).collect())
}

/// The answers with the lowest keys. Keys are random, so chance chose them, and a new answer is among them as often as any.
fn sample_of(round_id: Uuid) -> Select<submission::Entity> {
    answers_of(round_id).order_by_asc(submission::Column::Id).limit(SAMPLE)
}

fn answers_of(round_id: Uuid) -> Select<submission::Entity> {
    submission::Entity::find()
        .select_only()
        .column(submission::Column::Answers)
        .expr_as(Expr::cust(ABOUT), "about")
        .filter(submission::COLUMN.round_id.eq(round_id))
        .filter(submission::COLUMN.withdrawn_on.is_null())
        .filter(submission::COLUMN.is_late.eq(false))
        .filter(submission::Column::Channel.ne(AnswerChannel::Meeting))
}

fn add(rows: &mut AnswerRows, (answers, about): &Row) -> anyhow::Result<()> {
    let answers: Vec<AnswerValue> = serde_json::from_str(answers)?;
    let [age, sex, channel, language] = about.split(' ').collect::<Vec<_>>()[..] else {
        anyhow::bail!("a stored answer has other columns than are asked for");
    };
    let background = Background { age: age_band(age), sex: sex_of(sex) };
    let channel = channel_named(channel).context("a meeting is not counted among answers")?;
    rows.push(background, channel, language, &answers)?;
    Ok(())
}

/// What is asked, as counting needs it.
///
/// # Errors
/// When the round cannot be counted: the gate asks before it opens.
pub fn shape(round: &round::Model, asked: &Questionnaire) -> Result<RoundShape, AppError> {
    let condition = |option_id| {
        let (question, option) = asked.place_of(option_id)?;
        Some(Condition { question, option: u8::try_from(option).ok()? })
    };
    let questions = asked
        .questions
        .iter()
        .map(|question| Asked {
            shape: question.shape(),
            only_if: question.row.depends_on_option_id.and_then(condition),
        })
        .collect();
    let counted = round.channels.split_whitespace().filter(|channel| *channel != "meeting");
    let channels = counted.map(channel_named).collect::<Option<Vec<_>>>();
    let channels = channels.context("a channel that is not known")?;
    let languages = round.languages.split_whitespace().map(str::to_owned).collect();
    let shape = RoundShape::new(questions, channels, languages).context("the round cannot be counted")?;
    // Settled before the round opens, as the gate demands.
    let shape = shape.with_one_time_codes(round.one_time_codes);
    Ok(shape.without(withheld(asked)))
}

/// Opinion statements that a moderator has taken away, by question and place.
fn withheld(asked: &Questionnaire) -> Vec<(usize, usize)> {
    let questions = asked.questions.iter().enumerate();
    let options = questions.flat_map(|(place, question)| {
        question.options.iter().enumerate().map(move |(at, option)| ((place, at), option.is_withheld()))
    });
    options.filter(|(_, is_withheld)| *is_withheld).map(|(place, _)| place).collect()
}

fn channel_named(name: &str) -> Option<Channel> {
    match name {
        "web" => Some(Channel::Web),
        "kiosk" => Some(Channel::Kiosk),
        "phone" => Some(Channel::Phone),
        "paper" => Some(Channel::Paper),
        _ => None,
    }
}

fn age_band(name: &str) -> Option<AgeBand> {
    AGES.iter().position(|code| *code == name).and_then(|place| AgeBand::ALL.get(place).copied())
}

fn sex_of(name: &str) -> Option<Sex> {
    match name {
        "woman" => Some(Sex::Woman),
        "man" => Some(Sex::Man),
        "other" => Some(Sex::Other),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::{DbBackend, QueryTrait};

    use super::*;

    #[test]
    fn an_order_goes_by_a_sample_that_chance_chose_and_figures_by_every_answer() {
        let sql = |chosen: Select<submission::Entity>| chosen.build(DbBackend::Postgres).to_string();
        let (sample, all) = (sql(sample_of(Uuid::nil())), sql(answers_of(Uuid::nil())));
        assert!(sample.ends_with(r#" ORDER BY "submission"."id" ASC LIMIT 4000"#), "{sample}");
        assert!(sample.starts_with(&all) && !all.contains("LIMIT"), "{all}");
    }

    #[test]
    fn every_age_band_is_found_by_the_name_it_is_stored_under() {
        for band in AgeBand::ALL {
            let name = serde_json::to_value(band).unwrap();
            assert_eq!(age_band(name.as_str().unwrap()), Some(band));
        }
        assert_eq!(age_band("18-99"), None);
    }
}
