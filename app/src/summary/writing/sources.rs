//! What the claims of a summary may rest on, read from the database: the fixed result of the round and of earlier ones of the same
//! body, what may be read of the comments, and who live there.

use std::collections::HashSet;

use analysis::figures::{Category, RoundFigures, Table};
use chrono::{DateTime, Utc};
use claims::sources::{Comment, Ends, Fact, Population, Question, Round, Sources, Topic};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    dialogue::places,
    entity::{
        comment, dialogue, lone_voice, question, question::QuestionKind, round, topic, topic_board, topic_placement,
    },
    error::AppError,
    moderation::{counters, redaction::as_shown, shown::spans_in_round},
    round::{
        questionnaire::{AskedQuestion, questionnaire},
        rules::result_is_public,
    },
    summary::{corrected::superseded, queries::population_of, representativeness, result::fixed_result},
    swedish,
    words::Words,
};

/// How many earlier rounds a result may be compared with.
const MOST_EARLIER: usize = 5;

/// The sources of the summary of `round`, which is closed.
///
/// # Errors
/// [`AppError::NotFound`] when it has no result; else when the database cannot be read.
pub async fn sources(db: &impl ConnectionTrait, round: &round::Model) -> Result<Sources, AppError> {
    let population = population_of(db, &fixed_result(db, round.id).await?.row).await?;
    let own = of_round(db, round).await?;
    let population = in_categories(&population, &own.figures);
    let mut rounds = vec![own];
    for earlier in earlier_rounds(db, round).await? {
        rounds.push(of_round(db, &earlier).await?);
    }
    Ok(Sources {
        rounds,
        comments: comments(db, round).await?,
        topics: topics(db, round).await?,
        facts: facts(db, round).await?,
        population,
        hard_words: hard_words(),
    })
}

async fn of_round(db: &impl ConnectionTrait, round: &round::Model) -> Result<Round, AppError> {
    let result = fixed_result(db, round.id).await?;
    let asked = questionnaire(db, round.questionnaire_id).await?;
    let places = places::names(db, [round.organisation_id]).await?;
    let place = places.into_values().next().unwrap_or_default();
    Ok(Round {
        name: format!("{place}, {}", swedish::month_of(round.closes_at)),
        superseded: superseded(db, &result.row).await?,
        fingerprint: result.row.fingerprint,
        figures: result.figures,
        questions: asked.questions.iter().map(in_words).collect(),
    })
}

fn in_words(asked: &AskedQuestion) -> Question {
    let ends = asked.row.low_end.clone().zip(asked.row.high_end.clone());
    let may_be_told = |text: &str, withheld: bool| if withheld { String::new() } else { text.to_owned() };
    Question {
        text: asked.row.text.clone(),
        ends: ends.map(|(low, high)| Ends { low, high }).filter(|_| asked.row.kind == QuestionKind::Scale),
        options: asked.options.iter().map(|option| may_be_told(&option.text, option.is_withheld())).collect(),
        standard: asked.row.origin_id.map(|id| id.to_string()),
        put_to_some: asked.row.depends_on_option_id.is_some(),
    }
}

/// Rounds of the same body that were closed before this one, the newest first. Whoever reads the summary reads their figures too,
/// so they are those whose result is everybody's to read.
async fn earlier_rounds(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<round::Model>, DbErr> {
    let Some(closed_at) = round.closed_at else { return Ok(Vec::new()) };
    let rounds = round::Entity::find()
        .filter(round::COLUMN.controller_body_id.eq(round.controller_body_id))
        .filter(round::COLUMN.organisation_id.eq(round.organisation_id))
        .filter(round::COLUMN.closed_at.lt(closed_at))
        .order_by_desc(round::COLUMN.closed_at)
        .all(db)
        .await?;
    let is_public = |earlier: &round::Model| result_is_public(earlier.state, earlier.result_shown_at);
    Ok(rounds.into_iter().filter(is_public).take(MOST_EARLIER).collect())
}

/// The comments of counted answers, with their words as others may read them. Those to questions that only some were asked are
/// left out: that one was written tells that somebody was asked.
async fn comments(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Comment>, DbErr> {
    let rows = comment::Entity::find()
        .filter(comment::COLUMN.round_id.eq(round.id))
        .filter(comment::COLUMN.is_own_statement.eq(false))
        .filter(counters::is_of_a_counted_answer())
        .order_by_asc(comment::COLUMN.id)
        .all(db)
        .await?;
    let asked_all = questions_put_to_all(db, round).await?;
    let covered = spans_in_round(db, round.id).await?;
    let marked = marked_voices(db, round).await?;
    let shown = |row: &comment::Model| {
        let spans = covered.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        as_shown(row, spans, Words::swedish()).filter(|_| asked_all.contains(&row.question_id))
    };
    let comment = |row: comment::Model| Comment {
        shown: shown(&row),
        lone_voice: marked.contains(&row.id),
        id: row.id,
        writer: row.submission_id,
    };
    Ok(rows.into_iter().map(comment).collect())
}

/// The comments that somebody has marked as voices that must not disappear.
async fn marked_voices(db: &impl ConnectionTrait, round: &round::Model) -> Result<HashSet<Uuid>, DbErr> {
    let rows = lone_voice::Entity::find()
        .filter(lone_voice::COLUMN.round_id.eq(round.id))
        .filter(lone_voice::COLUMN.marked_by.is_not_null())
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.comment_id).collect())
}

/// The topics that a person has decided, of questions that everybody was asked. Which comments of theirs count is for the checks.
async fn topics(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Topic>, DbErr> {
    let boards = topic_board::Entity::find()
        .filter(topic_board::COLUMN.round_id.eq(round.id))
        .filter(topic_board::COLUMN.decided_by.is_not_null())
        .all(db)
        .await?;
    let asked_all = questions_put_to_all(db, round).await?;
    let decided = boards.into_iter().map(|board| board.question_id).filter(|question| asked_all.contains(question));
    let rows = topic::Entity::find()
        .filter(topic::COLUMN.round_id.eq(round.id))
        .filter(topic::Column::QuestionId.is_in(decided))
        .filter(topic::COLUMN.is_gone.eq(false))
        .filter(topic::COLUMN.is_rest.eq(false))
        .order_by_asc(topic::COLUMN.id)
        .all(db)
        .await?;
    let placed = topic_placement::Entity::find()
        .filter(topic_placement::Column::TopicId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(topic_placement::COLUMN.place)
        .all(db)
        .await?;
    let comments = |topic: Uuid| placed.iter().filter(move |row| row.topic_id == topic).map(|row| row.comment_id);
    let topic = |row: topic::Model| Topic { comments: comments(row.id).collect(), id: row.id, label: row.label };
    Ok(rows.into_iter().map(topic).collect())
}

async fn questions_put_to_all(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Uuid>, DbErr> {
    let questions = question::Entity::find()
        .filter(question::COLUMN.questionnaire_id.eq(round.questionnaire_id))
        .filter(question::COLUMN.depends_on_option_id.is_null())
        .all(db)
        .await?;
    Ok(questions.into_iter().map(|question| question.id).collect())
}

/// What may stand in a sentence although it has digits in it.
async fn facts(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Fact>, DbErr> {
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(db).await?;
    let day = |key: &str, day: Option<chrono::NaiveDate>| Some((key.to_owned(), swedish::day(day?)));
    let days = dialogue.map(|row| [day("reply_due", row.reply_due), day("meeting_on", row.meeting_on)]);
    let numbers = ["112", "1177"].map(|number| (number.to_owned(), number.to_owned()));
    let asked = [("opened", round.opens_at), ("closed", round.closes_at)];
    let asked = asked.map(|(key, at): (&str, DateTime<Utc>)| (key.to_owned(), swedish::day_of(at)));
    let all = days.into_iter().flatten().flatten().chain(asked).chain(numbers);
    Ok(all.map(|(key, words)| Fact { key, words }).collect())
}

/// The population in the categories that the result's tables of participants have.
fn in_categories(population: &representativeness::Population, figures: &RoundFigures) -> Option<Population> {
    let all = population.count(None)?;
    let categories = |table: &Table| table.rows().iter().map(|row| row.category()).collect::<Vec<_>>();
    let wanted = categories(figures.by_age()).into_iter().chain(categories(figures.by_sex()));
    let group = |category: Category| Some((category, population.count(Some(category))?));
    Some(Population { all, groups: wanted.filter_map(group).collect() })
}

fn hard_words() -> Vec<(String, String)> {
    let listed = Words::swedish().answer_hard_words();
    let lines = listed.lines().filter_map(|line| line.split_once(": "));
    lines.map(|(word, means)| (word.trim().to_owned(), means.trim().to_owned())).collect()
}
