//! What is read of topics and voices.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use analysis::{
    correction::Corrected,
    figures::{Category, Cell, RoundFigures, Table},
    stored::StoredTable,
};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::chosen::Chosen;
use crate::{
    entity::{protocol, round_result, topic::Lean},
    error::AppError,
    moderation::{protocol::kept, topics::kept::KeptTopic},
    round::questionnaire::{AskedQuestion, Questionnaire},
    summary::comments::Said,
};

/// What people wrote about in a round.
#[derive(Clone, Debug, Default)]
pub struct Spoken {
    /// The questions whose topics were decided when the result was signed, in order. None of a round that was signed before topics were
    /// kept.
    pub questions: Vec<SpokenOf>,
    /// Single voices that a person has marked, as they may be read.
    pub voices: Vec<Said>,
    /// What a correction did to how many wrote about each topic; nothing where that is as it was signed, or never was told.
    pub corrected: Option<Corrected>,
    /// Whether the service has put comments under topics that a person had decided.
    pub by_rule: bool,
}

/// What people wrote about to one question.
#[derive(Clone, Debug)]
pub struct SpokenOf {
    /// Place of the question in the questionnaire, counted from 0.
    pub place: usize,
    /// Its words, in the language of the reader where there are such.
    pub asked: AskedQuestion,
    /// For `lang`: "sv" where they stand in Swedish on a page in another language.
    pub lang: Option<&'static str>,
    /// Its topics, those that most wrote about first, by what may be shown.
    pub topics: Vec<SpokenTopic>,
}

/// A topic as others read it.
#[derive(Clone, Debug)]
pub struct SpokenTopic {
    /// What it is called, in Swedish.
    pub label: String,
    /// How many of the participants have written about it; nothing in a round so small that nothing is counted.
    pub people: Option<Table>,
    /// How it leans, where a person has said so.
    pub lean: Option<Lean>,
    /// What a person has chosen to show of it, as it may be read.
    pub quotes: Vec<Said>,
}

impl SpokenTopic {
    /// How many, as far as that may be said.
    pub fn cell(&self) -> Option<(Cell, &Table)> {
        let table = self.people.as_ref()?;
        Some((table.cell(Category::Chosen)?, table))
    }

    /// The fewest that it may be, by which topics are put in order.
    fn at_least(&self) -> u32 {
        match self.cell() {
            Some((Cell::Count { people, .. }, _)) => people,
            Some((Cell::Between { low, .. }, _)) => low,
            _ => 0,
        }
    }
}

impl Spoken {
    /// Whether something was chosen to be shown of what was written to a question.
    pub fn has_quotes(&self, question: Uuid) -> bool {
        let own = self.questions.iter().filter(|spoken| spoken.asked.row.id == question);
        own.flat_map(|spoken| &spoken.topics).any(|topic| !topic.quotes.is_empty())
    }
}

/// What people wrote about. `comments` are those that may be read: no other words leave this function. Where a correction has taken the
/// tables out of the `figures`, it is not told how many wrote about a topic either: they were counted with the same answers.
///
/// # Errors
/// [`AppError::Internal`] when what is stored is not what was signed.
pub async fn spoken(
    db: &impl ConnectionTrait,
    round_id: Uuid,
    asked: &Questionnaire,
    comments: &HashMap<Uuid, Vec<Said>>,
    figures: &RoundFigures,
) -> Result<Spoken, AppError> {
    let chosen = Chosen::of(db, round_id).await?;
    let read: Vec<&Said> = comments.values().flatten().collect();
    let mut kept = kept_topics(db, round_id).await?;
    let corrected = corrected(figures, &mut kept);
    let by_rule = kept.iter().any(|topic| topic.by_rule);
    let of_question: HashSet<Uuid> = kept.iter().map(|topic| topic.question_id).collect();
    let mut questions = Vec::new();
    for (place, asked) in asked.questions.iter().enumerate().filter(|(_, asked)| of_question.contains(&asked.row.id)) {
        let own = kept.iter().filter(|topic| topic.question_id == asked.row.id);
        let mut topics: Vec<_> = own.map(|topic| read_topic(topic, &chosen, &read)).collect::<Result<_, _>>()?;
        topics.sort_by_key(|topic: &SpokenTopic| Reverse(topic.at_least()));
        questions.push(SpokenOf { place, asked: asked.clone(), lang: None, topics });
    }
    Ok(Spoken { questions, voices: chosen.voices(&read), corrected, by_rule })
}

/// What a correction did to how many wrote about each topic: takes away what is not told any more.
fn corrected(figures: &RoundFigures, kept: &mut [KeptTopic]) -> Option<Corrected> {
    let corrected = figures.corrected().filter(|_| kept.iter().any(|topic| topic.people.is_some()));
    if corrected == Some(Corrected::Dropped) {
        kept.iter_mut().for_each(|topic| topic.people = None);
    }
    corrected
}

fn read_topic(kept: &KeptTopic, chosen: &Chosen, read: &[&Said]) -> Result<SpokenTopic, AppError> {
    let people = kept.people.as_ref().map(StoredTable::open).transpose().map_err(anyhow::Error::from)?;
    Ok(SpokenTopic { label: kept.label.clone(), people, lean: kept.lean, quotes: chosen.under(kept.id, read) })
}

/// The topics as they were when the result was signed for the first time: a correction counts no topics.
async fn kept_topics(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Vec<KeptTopic>, AppError> {
    let first: Option<Uuid> = round_result::Entity::find()
        .select_only()
        .column(round_result::Column::Id)
        .filter(round_result::COLUMN.round_id.eq(round_id))
        .filter(round_result::COLUMN.version.eq(1_i32))
        .into_tuple()
        .one(db)
        .await?;
    let Some(first) = first else { return Ok(Vec::new()) };
    let row = protocol::Entity::find_by_id(first).one(db).await?;
    let signed = row.as_ref().map(kept::open).transpose()?;
    Ok(signed.and_then(|signed| signed.topics).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use analysis::{
        correction::disclose_after,
        disclose::{disclose, noted},
        rows::AnswerRows,
        shape::{AnswerChannel, Background, RoundShape},
        threshold::Threshold,
    };

    use super::*;

    /// What a correction of so many of forty answers does to a topic with this many.
    fn corrected_by(changed: u32, people: Option<u32>) -> (Option<Corrected>, bool) {
        let shape = RoundShape::new(vec![], vec![AnswerChannel::Web], vec!["sv".to_owned()]).unwrap();
        let mut rows = AnswerRows::new(shape);
        for _ in 0..40 {
            rows.push(Background { age: None, sex: None }, AnswerChannel::Web, "sv", &[]).unwrap();
        }
        let figures = disclose_after(&disclose(&rows, Threshold::default()), &rows, changed);
        let people = people.map(|people| StoredTable::of(&noted(40, people, Threshold::default())).unwrap());
        let topic = KeptTopic {
            id: Uuid::nil(),
            question_id: Uuid::nil(),
            label: "Köer".to_owned(),
            lean: None,
            people,
            by_rule: false,
        };
        let mut kept = [topic];
        (corrected(&figures, &mut kept), kept[0].people.is_some())
    }

    #[test]
    fn how_many_wrote_about_a_topic_stands_and_goes_with_the_tables() {
        assert_eq!(corrected_by(1, Some(12)), (Some(Corrected::Kept(40)), true));
        assert_eq!(corrected_by(20, Some(12)), (Some(Corrected::Dropped), false));
        assert_eq!(corrected_by(20, None), (None, false), "what was never told was not taken away");
    }
}
