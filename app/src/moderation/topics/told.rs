//! What the signed protocol keeps of topics and single voices, in words. How many have written about a topic passes the disclosure
//! layer as a table of its own. A topic that fewer than the threshold have written about is left out: its name would prove that
//! the hidden number is not zero.

use std::collections::{HashMap, HashSet};

use analysis::figures::{Category, RoundFigures};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use super::{
    held,
    kept::{KeptTopic, table},
    queries::{left, unready, written_to},
    rules::lean_in_words,
    texts::readable_keys,
    voices::{self, Voice},
};
use crate::{
    entity::{comment, round, submission, submission::AnswerChannel, topic::Lean, topic_placement},
    summary::words,
    swedish,
};

/// Said where it is told how topics lean.
const JUDGED: &str = "Hur ett ämne lutar har en människa bedömt, som har läst vad som skrevs. Det är ingen uträkning.";

/// Said where the service has put comments under topics that were decided already.
const BY_RULE: &str =
    "Kommentarer som kom efter att ämnena bestämdes har tjänsten lagt under det ämne som låg närmast.";

/// Said where comments that came later stand under no topic; and the same beside [`BY_RULE`].
const NEWER: &str = "Kommentarer som kom efter att ämnena bestämdes står inte under något ämne.";
const NEWER_BESIDE: &str = "De som kom sist står inte under något ämne.";

/// The decided topics and the marked voices of a round.
#[derive(Clone, Debug, Default)]
pub struct Sorted {
    /// Those of questions that were put to all, in the order of the questions and then of the alphabet.
    pub topics: Vec<Written>,
    /// Voices that must not disappear.
    pub voices: Vec<Voice>,
    /// Whether the topics of a question that was put to all are not decided. Of one that only some were asked it is not told: it
    /// would prove that somebody has written to it.
    pub is_unfinished: bool,
    /// Whether comments to such a question have come since its topics were decided, and stand under none of them.
    pub has_newer: bool,
}

/// A topic, and how many have written about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its key.
    pub id: Uuid,
    /// The question.
    pub question_id: Uuid,
    /// The words of the question.
    pub question: String,
    /// What the topic is called.
    pub label: String,
    /// How it leans, where a person has said so.
    pub lean: Option<Lean>,
    /// How many people; those of meetings are not among them.
    pub people: u32,
    /// Whether some of the comments were put there by the service after a person had decided the topics.
    pub by_rule: bool,
}

/// The same in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// About the topics.
    pub topics: Vec<String>,
    /// The topics.
    pub labels: Vec<String>,
    /// The same for the result and the brief, which tell it in other languages too.
    pub kept: Vec<KeptTopic>,
    /// About the voices.
    pub voices: String,
    /// The voices.
    pub quotes: Vec<String>,
}

/// What is decided of a round. Topics of questions that only some were asked are not among it: they would tell of groups that may be hidden.
///
/// # Errors
/// When the database cannot be read.
pub async fn sorted(db: &impl ConnectionTrait, round: &round::Model) -> Result<Sorted, DbErr> {
    let mut undecided = unready(db, round).await?;
    undecided.retain(|unready| unready.since.is_none());
    let mut topics = Vec::new();
    for question in written_to(db, round).await? {
        if question.depends_on_option_id.is_some() || undecided.iter().any(|other| other.question.id == question.id) {
            continue;
        }
        let mut rows = held::living(db, round.id, question.id).await?;
        rows.retain(|row| !row.is_rest);
        rows.sort_by_key(|row| swedish::sort_key(&row.label));
        let people = people(db, round.id, rows.iter().map(|row| row.id)).await?;
        let by_rule = by_rule(db, round.id, rows.iter().map(|row| row.id)).await?;
        topics.extend(rows.into_iter().map(|row| Written {
            id: row.id,
            question_id: question.id,
            question: question.text.clone(),
            lean: row.lean,
            people: people.get(&row.id).copied().unwrap_or_default(),
            by_rule: by_rule.contains(&row.id),
            label: row.label,
        }));
    }
    let voices = voices::voices(db, round.id).await?.there;
    let voices = voices.into_iter().filter(|voice| voice.marked.is_some()).collect();
    let mut left = left(db, round).await?;
    left.retain(|unready| unready.question.depends_on_option_id.is_none());
    let is_unfinished = left.iter().any(|unready| unready.since.is_none());
    Ok(Sorted { topics, voices, is_unfinished, has_newer: left.iter().any(|unready| unready.since.is_some()) })
}

/// How many people have written what is under each topic.
async fn people(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    topics: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, u32>, DbErr> {
    let placed = topic_placement::Entity::belongs_to(comment::Entity)
        .from(topic_placement::Column::CommentId)
        .to(comment::Column::Id);
    let answer =
        comment::Entity::belongs_to(submission::Entity).from(comment::Column::SubmissionId).to(submission::Column::Id);
    let rows: Vec<(Uuid, i64)> = topic_placement::Entity::find()
        .select_only()
        .column(topic_placement::Column::TopicId)
        .expr_as(Expr::col((comment::Entity, comment::Column::SubmissionId)).count_distinct(), "people")
        .join(JoinType::InnerJoin, placed.into())
        .join(JoinType::InnerJoin, answer.into())
        .filter(topic_placement::Column::TopicId.is_in(topics))
        .filter(topic_placement::Column::CommentId.in_subquery(readable_keys(round_id)))
        .filter(submission::Column::Channel.ne(AnswerChannel::Meeting))
        .group_by(topic_placement::Column::TopicId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(topic, people)| (topic, u32::try_from(people).unwrap_or(u32::MAX))).collect())
}

/// The topics under which no person has put all that others may read there. Deciding the topics makes all that is under them a person's: so
/// the rest has come since, and was put where it is nearest.
async fn by_rule(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    topics: impl Iterator<Item = Uuid>,
) -> Result<HashSet<Uuid>, DbErr> {
    let rows: Vec<Uuid> = topic_placement::Entity::find()
        .select_only()
        .column(topic_placement::Column::TopicId)
        .distinct()
        .filter(topic_placement::Column::TopicId.is_in(topics))
        .filter(topic_placement::COLUMN.by_person.eq(false))
        .filter(topic_placement::Column::CommentId.in_subquery(readable_keys(round_id)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// What of it may be told beside these figures. That the service has put comments under a topic is told without how many: beside how many
/// have written about it that would tell how many wrote before, who may be few.
pub fn told(figures: &RoundFigures, sorted: &Sorted) -> Told {
    let unfinished = "Alla ämnen var inte bestämda när protokollet skrevs under.".to_owned();
    let several = sorted.topics.iter().any(|topic| topic.question != sorted.topics[0].question);
    let line = |topic: &Written| {
        let of = if several { format!(" ({})", topic.question) } else { String::new() };
        let lean = topic.lean.map(|lean| format!(", {}", lean_in_words(lean))).unwrap_or_default();
        Some(format!("{}{of}{}{lean}", topic.label, how_many(figures, topic.people)?))
    };
    let said = about_topics(figures, sorted);
    let kept: Vec<_> = sorted.topics.iter().filter_map(|topic| KeptTopic::of(figures, topic)).collect();
    let by_rule = kept.iter().any(|topic| topic.by_rule);
    let since = by_rule.then(|| BY_RULE.to_owned());
    let newer = if by_rule { NEWER_BESIDE } else { NEWER };
    let newer = sorted.has_newer.then(|| newer.to_owned());
    let leans = kept.iter().any(|topic| topic.lean.is_some()).then(|| JUDGED.to_owned());
    Told {
        topics: [Some(said), leans, sorted.is_unfinished.then_some(unfinished), since, newer]
            .into_iter()
            .flatten()
            .collect(),
        labels: sorted.topics.iter().filter_map(line).collect(),
        kept,
        voices: about_voices(sorted.voices.len()).to_owned(),
        quotes: sorted.voices.iter().map(quote).collect(),
    }
}

fn about_topics(figures: &RoundFigures, sorted: &Sorted) -> String {
    if sorted.topics.is_empty() {
        return "Inga ämnen är bestämda.".to_owned();
    }
    let counted = match figures.too_few() {
        true => "Hur många som har skrivit om varje ämne visas inte: det skulle peka ut dem.".to_owned(),
        false => format!(
            "Ett svar kan handla om flera. Ämnen som färre än {} har skrivit om står inte här.",
            figures.threshold()
        ),
    };
    format!("Ämnena är bestämda av en människa, som har läst vad som skrevs. {counted}")
}

/// ": 12 svar" after a topic's name; no more than the name where there are too few answers to count; nothing where even the
/// name would tell too much.
fn how_many(figures: &RoundFigures, people: u32) -> Option<String> {
    if figures.too_few() {
        return Some(String::new());
    }
    let table = table(figures, people)?;
    Some(format!(": {} svar", words::cell(table.cell(Category::Chosen)?, table.group())))
}

/// What a protocol says before so many single voices.
pub fn about_voices(voices: usize) -> &'static str {
    match voices {
        0 => "Ingen enskild röst är framlyft i protokollet. Det som är godkänt kan läsas i underlaget.",
        _ => {
            "De här rösterna ska inte försvinna. En människa har valt dem. Var och en är en persons ord och säger \
             inget om hur många som tycker likadant."
        }
    }
}

fn quote(voice: &Voice) -> String {
    let at_meeting = if voice.at_meeting { " (från ett möte)" } else { "" };
    let reason = voice.marked.as_ref().and_then(|marked| marked.reason.as_ref());
    let reason = reason.map(|reason| format!(" Varför: {reason}")).unwrap_or_default();
    format!("”{}”{at_meeting}{reason}", voice.text)
}

#[cfg(test)]
#[path = "told_tests.rs"]
mod tests;
