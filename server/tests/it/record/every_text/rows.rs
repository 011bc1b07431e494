//! Rows of every kind that the round of the demonstration has none of. What stands in their texts is written over with marks.

use app::{
    context::new_id,
    entity::{
        answer_option, brief_question, comment, comment::CommentState, disposal, disposal_rule,
        disposal_rule::RecordKind, follower, frozen_result, joint_invitation, lone_voice, meeting, membership::Role,
        paper_check, paper_entry, published_words, question::QuestionKind, read_once, redaction, redaction::Ground,
        round_case, round_note, submission::AnswerChannel, submission_version, unsaved_sentence, withdrawn_quote,
    },
    round::questionnaire::questionnaire,
};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::support::{TestApp, rounds::TestRound};

/// What the rows are made of.
struct Made<'a> {
    app: &'a TestApp,
    round: &'a TestRound,
    round_id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
    day: NaiveDate,
    comments: Vec<comment::Model>,
}

/// Stands in every text until its mark does.
fn text() -> String {
    "Text".to_owned()
}

/// Adds them.
pub async fn add(app: &TestApp, round: &TestRound) {
    let made = Made {
        app,
        round,
        round_id: round.row.id,
        by: app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await,
        now: app.state.clock.now(),
        day: NaiveDate::from_ymd_opt(2027, 2, 1).unwrap(),
        comments: app.comments_by_key(round).await,
    };
    own_statement(&made).await;
    of_comments(&made).await;
    answers(&made).await;
    of_moderators(&made).await;
    disposed(&made).await;
    kept_out(&made).await;
    another_case(&made).await;
}

impl Made<'_> {
    fn id(&self) -> Uuid {
        new_id(&self.app.state.clock)
    }
}

/// One of the statements that all vote on is a resident's own.
async fn own_statement(made: &Made<'_>) {
    let asked = questionnaire(made.app.db(), made.round.row.questionnaire_id).await.unwrap();
    let opinions = asked.questions.iter().find(|question| question.row.kind == QuestionKind::Opinion).unwrap();
    let id = opinions.options[0].id;
    let own =
        answer_option::ActiveModel { id: Set(id), own_language: Set(Some("sv".to_owned())), ..Default::default() };
    own.update(made.app.db()).await.unwrap();
}

/// One comment is covered and another is a voice. Those of the demonstration are taken away: what is covered in them is longer than a mark.
async fn of_comments(made: &Made<'_>) {
    let (round_id, db) = (made.round_id, made.app.db());
    redaction::Entity::delete_many().exec(db).await.unwrap();
    lone_voice::Entity::delete_many().exec(db).await.unwrap();
    let [covered, voice] = [0, 1].map(|place| &made.comments[place]);
    let (starts, ends, ground, section) = (0, 5, Ground::Other, Some(text()));
    let row = redaction::Model { comment_id: covered.id, starts, ends, ground, section };
    row.into_active_model().insert(db).await.unwrap();
    let state = CommentState::Redacted;
    let read = comment::ActiveModel { id: Set(covered.id), state: Set(state), ..Default::default() };
    read.update(db).await.unwrap();
    let row = lone_voice::Model {
        comment_id: voice.id,
        round_id,
        question_id: voice.question_id,
        place: 0,
        marked_by: Some(made.by),
        marked_at: Some(made.now),
        reason: Some(text()),
    };
    row.into_active_model().insert(db).await.unwrap();
}

/// An answer that was changed, a paper that was read twice, papers that were not, and a meeting.
async fn answers(made: &Made<'_>) {
    let Made { app, round, round_id, by, now, day, .. } = *made;
    let [changed, keyed, met] = [
        app.answer_as(round, "[]".to_owned()).await,
        app.answer_as(round, "[]".to_owned()).await,
        app.answer_as(round, "[]".to_owned()).await,
    ];
    let row = submission_version::Model {
        submission_id: changed,
        version: 2,
        channel: AnswerChannel::Web,
        language: "sv".to_owned(),
        answers: "[]".to_owned(),
        age_band: None,
        sex: None,
        on_behalf: None,
        sent_hour: app.state.clock.hour(),
        withdrawn_on: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    let paper = paper_entry::Model {
        id: made.id(),
        round_id,
        paper_number: 9_001,
        handed_in_on: day,
        submission_id: keyed,
        is_sampled: true,
        keyed_by: by,
        keyed_at: now,
    };
    let paper_entry_id = paper.id;
    paper.into_active_model().insert(app.db()).await.unwrap();
    let (differing, reading) = (text(), Some(text()));
    let (settled_by, settled_at) = (None, None);
    let row =
        paper_check::Model { paper_entry_id, keyed_by: by, keyed_at: now, differing, reading, settled_by, settled_at };
    row.into_active_model().insert(app.db()).await.unwrap();
    let row = read_once::Model { round_id, papers: 1, reason: text() };
    row.into_active_model().insert(app.db()).await.unwrap();
    let row = meeting::Model {
        submission_id: met,
        version: 1,
        round_id,
        held_on: day,
        place: text(),
        participants: 14,
        led_by: text(),
        hands: r#"{"h1-4":9}"#.to_owned(),
        reason: Some(text()),
        registered_by: by,
        registered_at: now,
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

/// What moderators and the elected wrote.
async fn of_moderators(made: &Made<'_>) {
    let Made { app, round_id, by, now, .. } = *made;
    let row =
        round_note::Model { id: made.id(), round_id, version: 9, text: Some(text()), written_by: by, written_at: now };
    row.into_active_model().insert(app.db()).await.unwrap();
    let row = brief_question::Model {
        id: made.id(),
        round_id,
        text: text(),
        asked_by: by,
        asked_at: now,
        answer: Some(text()),
        answered_by: Some(by),
        answered_at: Some(now),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    let row = withdrawn_quote::Model {
        id: made.id(),
        round_id,
        question_id: made.comments[0].question_id,
        quote_id: made.comments[0].id,
        words: text(),
        stood_in: text(),
        reason: text(),
        withdrawn_by: by,
        withdrawn_at: now,
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

/// The one-time codes are disposed of, and of a comment that is, words are left.
async fn disposed(made: &Made<'_>) {
    let Made { app, round, round_id, by, now, day, .. } = *made;
    let rule = disposal_rule::Model {
        id: made.id(),
        body_id: round.body_id,
        kind: RecordKind::Codes,
        months: Some(1),
        decided_on: day,
        minute_item: text(),
        case_number: Some(text()),
        entered_by: by,
        entered_at: now,
    };
    let rule_id = rule.id;
    rule.into_active_model().insert(app.db()).await.unwrap();
    let (id, kind) = (made.id(), RecordKind::Codes);
    let row = disposal::Model { id, round_id, kind, rule_id, disposed_by: by, disposed_at: now };
    row.into_active_model().insert(app.db()).await.unwrap();
    let row = published_words::Model {
        id: made.id(),
        round_id,
        question_id: made.comments[0].question_id,
        text: text(),
        at_meeting: false,
        topic_id: None,
        is_voice: false,
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

/// What is not given out.
async fn kept_out(made: &Made<'_>) {
    let Made { app, round, round_id, by, now, .. } = *made;
    let dialogue_id = round.dialogue.id;
    let row = follower::Model {
        id: made.id(),
        dialogue_id,
        address: text(),
        mailbox: text(),
        language: "sv".to_owned(),
        asked: 1,
        expires_on: None,
        refused: 0,
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    let (json, fingerprint, population_table_id) = (text(), text(), None);
    let row = frozen_result::Model { round_id, json, fingerprint, frozen_by: by, population_table_id };
    row.into_active_model().insert(app.db()).await.unwrap();
    let row = joint_invitation::Model {
        id: made.id(),
        dialogue_id,
        body_id: app.body("Storby").await.1,
        invited_by: by,
        invited_at: now,
        answered_by: Some(by),
        answered_at: Some(now),
        declined_because: Some(text()),
        round_id: None,
        taken_back_at: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    let row = unsaved_sentence::Model { account_id: by, sentence_id: made.id(), round_id, fields: text() };
    row.into_active_model().insert(app.db()).await.unwrap();
}

/// The case that the round belongs to once another body holds the dialogue.
async fn another_case(made: &Made<'_>) {
    let (round_id, case_number) = (made.round_id, Some(text()));
    let row = round_case::Model { round_id, case_number, receiving_body_id: None, meeting_on: None };
    row.into_active_model().insert(made.app.db()).await.unwrap();
}
