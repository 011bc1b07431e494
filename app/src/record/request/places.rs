//! Every text of a round that somebody has written and that is given out, and where it stands. What is not found here cannot be
//! given out: the export asks for each of its texts.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

use super::{
    of_protocol::each_text,
    outcome,
    rows::{corrections, notes_of, own_statements, published, signed, translations_of, withdrawn_answers},
    summary,
    what::What,
};
use crate::{
    entity::{audit_entry, comment, comment::CommentState, lone_voice, meeting, read_once, round, topic},
    error::AppError,
    moderation::{form::GROUNDS, quotes::queries::withdrawn, shown},
    record::log::queries::of_round,
    round::questionnaire::Questionnaire,
    summary::brief_questions::queries as brief_questions,
};

/// Texts with their places.
pub type Found = HashMap<String, Vec<Place>>;

/// One place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What it is there.
    pub what: What,
    /// The place of the question, from 0.
    pub question: Option<usize>,
    /// The answer, of which there may be several versions.
    pub answer: Option<Uuid>,
    /// The characters that a moderator has covered.
    pub covered: Vec<(usize, usize)>,
}

impl Place {
    /// A place in no answer.
    pub fn of(what: What) -> Self {
        Self { what, question: None, answer: None, covered: Vec::new() }
    }
}

/// Every text of the round but those that a registrar has written.
///
/// # Errors
/// When the database cannot be read, or a protocol is not as it was stored.
pub async fn gathered(
    db: &impl ConnectionTrait,
    round: &round::Model,
    asked: &Questionnaire,
) -> Result<Found, AppError> {
    let mut found = Found::new();
    comments(db, round, asked, &mut found).await?;
    statements(db, asked, &mut found).await?;
    staff(db, round, &mut found).await?;
    moderators(db, round, &mut found).await?;
    for (result, protocol) in signed(db, round.id).await? {
        add_some(&mut found, result.correction_reason, Place::of(What::Closing));
        if let Some(protocol) = protocol {
            let signed: Value = serde_json::from_str(&protocol.json).map_err(anyhow::Error::from)?;
            each_text(&signed, &mut |text: &str, what| {
                add(&mut found, text.to_owned(), Place::of(what));
                Ok(Value::Null)
            })?;
        }
    }
    let withdrawn = withdrawn(db, round.id).await?;
    for row in published(db, round.id).await? {
        let question = asked.questions.iter().position(|question| question.row.id == row.question_id);
        let what = if withdrawn.iter().any(|quote| quote.quote_id == row.id) { What::Unread } else { What::Published };
        add(&mut found, row.text, Place { question, ..Place::of(what) });
    }
    withdrawn.into_iter().for_each(|quote| add(&mut found, quote.reason, Place::of(What::ModeratorReason)));
    for correction in corrections(db, round.id).await? {
        add(&mut found, correction.reason, Place::of(What::Closing));
    }
    for text in outcome::texts(db, round).await? {
        add(&mut found, text, Place::of(What::Written));
    }
    for line in summary::given(db, round).await?.into_iter().flat_map(|given| given.lines) {
        add(&mut found, line.text, Place::of(line.kind.what()));
    }
    notes(db, round, &mut found).await?;
    Ok(found)
}

/// Adds a text where there is one.
pub fn add_some(found: &mut Found, text: Option<String>, place: Place) {
    if let Some(text) = text {
        add(found, text, place);
    }
}

fn add(found: &mut Found, text: String, place: Place) {
    if !text.trim().is_empty() {
        let places = found.entry(text).or_default();
        // Thousands may answer with the same word: places in answers are not compared with each other.
        if place.answer.is_some() || !places.contains(&place) {
            places.push(place);
        }
    }
}

/// What people wrote in every version of their answers, and what moderators wrote about it.
async fn comments(
    db: &impl ConnectionTrait,
    round: &round::Model,
    asked: &Questionnaire,
    found: &mut Found,
) -> Result<(), DbErr> {
    let numbers: HashMap<Uuid, usize> = (0..).zip(&asked.questions).map(|(place, one)| (one.row.id, place)).collect();
    let mut spans = shown::spans_in_round(db, round.id).await?;
    let withdrawn = withdrawn_answers(db, round.id).await?;
    let rows = comment::Entity::find().filter(comment::COLUMN.round_id.eq(round.id)).all(db).await?;
    for row in rows {
        let spans = spans.remove(&row.id).unwrap_or_default();
        let what = match row.is_own_statement {
            // One that others vote on stays when its answer goes.
            true => What::OwnStatement(row.state),
            false if withdrawn.contains(&row.submission_id) && row.state == CommentState::Approved => What::Unread,
            false => What::Comment(row.state),
        };
        let place = Place {
            what,
            question: numbers.get(&row.question_id).copied(),
            answer: Some(row.submission_id),
            covered: spans.iter().map(|span| (span.range.start, span.range.end)).collect(),
        };
        for span in spans {
            add_some(found, span.section, Place::of(What::Section));
        }
        add(found, row.text, place);
        let is_ours = row.reason.as_ref().is_some_and(|reason| GROUNDS.iter().any(|(_, known)| known == reason));
        add_some(found, row.reason, Place::of(if is_ours { What::KnownReason } else { What::ModeratorReason }));
    }
    Ok(())
}

/// Residents' own statements among the options.
async fn statements(db: &impl ConnectionTrait, asked: &Questionnaire, found: &mut Found) -> Result<(), DbErr> {
    for own in own_statements(db, asked).await? {
        let what = if own.is_withheld() { What::TakenAway } else { What::Shown };
        let question = asked.questions.iter().position(|question| question.row.id == own.question_id);
        add(found, own.text, Place { question, ..Place::of(what) });
        add_some(found, own.withheld_reason, Place::of(What::TakenAwayReason));
    }
    Ok(())
}

/// What staff wrote about meetings, where papers are handed in, and when the round was stopped or closed.
async fn staff(db: &impl ConnectionTrait, round: &round::Model, found: &mut Found) -> Result<(), DbErr> {
    for meeting in meeting::Entity::find().filter(meeting::COLUMN.round_id.eq(round.id)).all(db).await? {
        add(found, meeting.place, Place::of(What::Meeting));
        add(found, meeting.led_by, Place::of(What::Meeting));
        add_some(found, meeting.reason, Place::of(What::MeetingReason));
    }
    let once = read_once::Entity::find_by_id(round.id).one(db).await?;
    add_some(found, once.map(|once| once.reason), Place::of(What::Closing));
    add_some(found, round.stop_reason.clone(), Place::of(What::Closing));
    add_some(found, round.paper_return.clone(), Place::of(What::Written));
    Ok(())
}

/// What moderators wrote about comments, and told everybody.
async fn moderators(db: &impl ConnectionTrait, round: &round::Model, found: &mut Found) -> Result<(), DbErr> {
    let topics = topic::Entity::find().filter(topic::COLUMN.round_id.eq(round.id)).all(db).await?;
    topics.into_iter().for_each(|topic| add(found, topic.label, Place::of(What::Written)));
    let voices = lone_voice::Entity::find().filter(lone_voice::COLUMN.round_id.eq(round.id)).all(db).await?;
    voices.into_iter().for_each(|voice| add_some(found, voice.reason, Place::of(What::VoiceReason)));
    let notes = notes_of(db, round.id).await?;
    for translated in translations_of(db, &notes).await? {
        add(found, translated.text, Place::of(What::Written));
    }
    notes.into_iter().for_each(|note| add_some(found, note.text, Place::of(What::Written)));
    for asked in brief_questions::of_round(db, round.id).await? {
        add(found, asked.text, Place::of(What::BriefQuestion));
        add_some(found, asked.answer, Place::of(What::BriefQuestion));
    }
    Ok(())
}

/// Notes in the log of what was done in the round.
async fn notes(db: &impl ConnectionTrait, round: &round::Model, found: &mut Found) -> Result<(), DbErr> {
    let notes: Vec<Option<String>> = audit_entry::Entity::find()
        .select_only()
        .column(audit_entry::Column::Note)
        .distinct()
        .filter(of_round(round))
        .filter(audit_entry::Column::BodyId.eq(round.controller_body_id))
        .filter(audit_entry::Column::Act.not_like(format!("{OF_REQUESTS}%")))
        .filter(audit_entry::Column::Note.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    for note in notes.into_iter().flatten() {
        let what = if note.contains("Skäl:") { What::LogReason } else { What::Log };
        add(found, note, Place::of(what));
    }
    Ok(())
}

/// What acts of requests for records begin with. They are about a request, not about the round.
pub const OF_REQUESTS: &str = "record.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_once_with_all_its_places() {
        let mut found = Found::new();
        for what in [What::Shown, What::Shown, What::TakenAway] {
            add(&mut found, "Bra".to_owned(), Place::of(what));
        }
        add(&mut found, " ".to_owned(), Place::of(What::Shown));
        assert_eq!(found, Found::from([("Bra".to_owned(), vec![Place::of(What::Shown), Place::of(What::TakenAway)])]));
    }
}
