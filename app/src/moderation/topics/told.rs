//! What the signed protocol keeps of topics and single voices, in words. How many have written about a topic passes the disclosure
//! layer as a table of its own. A topic that fewer than the threshold have written about is left out: its name would prove that
//! the hidden number is not zero.

use std::collections::HashMap;

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
        topics.extend(rows.into_iter().map(|row| Written {
            id: row.id,
            question_id: question.id,
            question: question.text.clone(),
            lean: row.lean,
            people: people.get(&row.id).copied().unwrap_or_default(),
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

/// What of it may be told beside these figures.
pub fn told(figures: &RoundFigures, sorted: &Sorted) -> Told {
    let unfinished = "Alla ämnen var inte bestämda när protokollet skrevs under.".to_owned();
    let newer = "Kommentarer som kom efter att ämnena bestämdes står inte under något ämne.".to_owned();
    let several = sorted.topics.iter().any(|topic| topic.question != sorted.topics[0].question);
    let line = |topic: &Written| {
        let of = if several { format!(" ({})", topic.question) } else { String::new() };
        let lean = topic.lean.map(|lean| format!(", {}", lean_in_words(lean))).unwrap_or_default();
        Some(format!("{}{of}{}{lean}", topic.label, how_many(figures, topic.people)?))
    };
    let said = about_topics(figures, sorted);
    let kept: Vec<_> = sorted.topics.iter().filter_map(|topic| KeptTopic::of(figures, topic)).collect();
    let leans = kept.iter().any(|topic| topic.lean.is_some()).then(|| JUDGED.to_owned());
    Told {
        topics: [Some(said), leans, sorted.is_unfinished.then_some(unfinished), sorted.has_newer.then_some(newer)]
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
mod tests {
    use analysis::{
        disclose::disclose,
        rows::AnswerRows,
        shape::{AnswerChannel as Channel, Background, RoundShape},
        threshold::Threshold,
    };

    use super::*;

    fn figures(people: u32) -> RoundFigures {
        let mut rows = AnswerRows::new(RoundShape::new(vec![], vec![Channel::Web], vec!["sv".to_owned()]).unwrap());
        for _ in 0..people {
            rows.push(Background { age: None, sex: None }, Channel::Web, "sv", &[]).unwrap();
        }
        disclose(&rows, Threshold::default())
    }

    fn sorted(topics: &[(&str, u32)]) -> Sorted {
        let written = |(label, people): &(&str, u32)| Written {
            id: Uuid::nil(),
            question_id: Uuid::nil(),
            lean: None,
            question: "Vad vill du säga?".to_owned(),
            label: (*label).to_owned(),
            people: *people,
        };
        Sorted { topics: topics.iter().map(written).collect(), ..Sorted::default() }
    }

    #[test]
    fn topics_are_told_with_how_many_have_written_about_them() {
        let told = told(&figures(40), &sorted(&[("Köer", 12), ("Språk", 7)]));
        assert_eq!(told.labels, ["Köer: 12 svar", "Språk: 7 svar"]);
        assert!(told.topics[0].ends_with("Ämnen som färre än 5 har skrivit om står inte här."));
    }

    #[test]
    fn a_topic_of_few_is_told_as_one_of_nobody() {
        let without = told(&figures(40), &sorted(&[("Köer", 12)]));
        for few in 0..5 {
            assert_eq!(told(&figures(40), &sorted(&[("Köer", 12), ("Språk", few)])), without, "{few}");
        }
    }

    #[test]
    fn of_a_small_round_the_names_are_told_and_no_number_at_all() {
        let told = told(&figures(8), &sorted(&[("Köer", 7), ("Språk", 1)]));
        assert_eq!(told.labels, ["Köer", "Språk"]);
        assert!(!told.topics.concat().contains(|sign: char| sign.is_ascii_digit()));
    }

    #[test]
    fn where_several_questions_have_topics_each_says_which() {
        let mut both = sorted(&[("Köer", 12), ("Köer", 9)]);
        both.topics[1].question = "Något mer?".to_owned();
        assert_eq!(
            told(&figures(40), &both).labels,
            ["Köer (Vad vill du säga?): 12 svar", "Köer (Något mer?): 9 svar"]
        );
    }

    #[test]
    fn how_a_topic_leans_is_told_with_who_judged_it_and_not_of_one_of_few() {
        let mut leaning = sorted(&[("Köer", 12), ("Språk", 3)]);
        leaning.topics[1].lean = Some(Lean::For);
        let without = told(&figures(40), &leaning);
        assert_eq!((&without.labels[..], without.topics.len()), (&["Köer: 12 svar".to_owned()][..], 1));
        leaning.topics[0].lean = Some(Lean::Against);
        let told = told(&figures(40), &leaning);
        assert_eq!(told.labels, ["Köer: 12 svar, mest emot"]);
        assert_eq!(told.topics[1], JUDGED);
        assert_eq!(told.kept.len(), 1);
        let people = told.kept[0].people.as_ref().unwrap().open().unwrap();
        assert_eq!(words::cell(people.cell(Category::Chosen).unwrap(), people.group()), "12");
    }

    #[test]
    fn that_nothing_was_decided_is_said() {
        let told = told(&figures(40), &Sorted { is_unfinished: true, ..Sorted::default() });
        assert_eq!(
            told.topics,
            ["Inga ämnen är bestämda.", "Alla ämnen var inte bestämda när protokollet skrevs under."]
        );
        assert!(told.voices.starts_with("Ingen enskild röst") && told.quotes.is_empty());
    }

    #[test]
    fn topics_that_are_decided_are_told_also_where_comments_have_come_since() {
        let told = told(&figures(40), &Sorted { has_newer: true, ..sorted(&[("Köer", 12)]) });
        assert_eq!(told.labels, ["Köer: 12 svar"]);
        assert_eq!(told.topics[1..], ["Kommentarer som kom efter att ämnena bestämdes står inte under något ämne."]);
    }
}
