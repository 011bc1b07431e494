//! Somebody who works in one kommun tries what belongs to another, at every address: it is not there, and each try shows in the log.

use app::{
    context::{new_id, new_secret_id},
    entity::{
        decision, joint_invitation, meeting, membership::Role, organisation, paper_entry, round, round::RoundState,
        submission, submission::AnswerChannel, topic, topic::TopicChange,
    },
    record::request::{rules::Which, texts::texts},
    round::questionnaire::questionnaire,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::support::{TestApp, addresses, log::Log, rounds::TestRound, visitor::Visitor};

/// How the log tells of a try.
const TRIED: &str = "asked for what is not there for them";

/// What they say when the question or the sentence of a form is gone: what was typed stands on the page, and is never lost.
const KEEP_WHAT_WAS_TYPED: [&str; 2] = ["/fragor/{id}", "/sammanstallning/{id}"];

/// What belongs to a kommun, by where it stands in an address.
struct Things {
    slug: String,
    dialogue: String,
    body: Uuid,
    account: Uuid,
    decision: Uuid,
    invitation: Uuid,
    comment: Uuid,
    quote: Uuid,
    topic: Uuid,
    meeting: Uuid,
    question: Uuid,
    text: Uuid,
}

impl Things {
    async fn of(app: &TestApp, open: &TestRound, signed: &TestRound) -> Self {
        let account = app.account(Role::Moderator, open.organisation_id, Some(open.body_id)).await;
        let place = organisation::Entity::find_by_id(open.organisation_id).one(app.db()).await.unwrap().unwrap();
        let answer = app.answer_in(open, 2).await;
        let asked = questionnaire(app.db(), open.row.questionnaire_id).await.unwrap();
        let comment = app.comment_in(open, answer, "Inte din att läsa.").await;
        for (round, answer) in [(open, answer), (signed, app.answers_by_key(signed).await[0].id)] {
            paper(app, round, answer, account).await;
        }
        let all = texts(&app.state.keys, app.db(), &open.row).await.unwrap();
        Self {
            slug: place.slug,
            dialogue: open.dialogue.slug.clone(),
            body: open.body_id,
            account,
            decision: decision(app, open, account).await,
            invitation: invitation(app, open, account).await,
            comment,
            quote: app.comments_by_key(signed).await[0].id,
            topic: topic(app, open, asked.questions[4].row.id).await,
            meeting: meeting(app, open, account).await,
            question: asked.questions[0].row.id,
            text: all.listed(Which::All, None).into_iter().next().unwrap().id,
        }
    }

    /// What stands in the pattern for a parameter.
    fn at(&self, pattern: &str, part: &str, code: &str) -> String {
        let is_of = |place: &str| pattern.contains(place);
        match part {
            "{code}" => code.to_owned(),
            "{slug}" => self.dialogue.clone(),
            "{organisation}" => self.slug.clone(),
            "{account}" => self.account.to_string(),
            "{body}" => self.body.to_string(),
            "{number}" => "7".to_owned(),
            "{kind}" => "egna-ord".to_owned(),
            "{id}" if is_of("/beslut/") => self.decision.to_string(),
            "{id}" if is_of("/inbjudan/") => self.invitation.to_string(),
            "{id}" if is_of("/kommentarer/") => self.comment.to_string(),
            "{id}" if is_of("/citat/") => self.quote.to_string(),
            "{id}" if is_of("/amnen/") => self.topic.to_string(),
            "{id}" if is_of("/moten/") => self.meeting.to_string(),
            "{id}" if is_of("/fragor/") => self.question.to_string(),
            "{id}" if is_of("/texter/") => self.text.to_string(),
            _ => new_secret_id().to_string(),
        }
    }
}

async fn paper(app: &TestApp, round: &TestRound, submission_id: Uuid, keyed_by: Uuid) {
    let (id, keyed_at) = (new_id(&app.state.clock), app.state.clock.now());
    let (round_id, handed_in_on) = (round.row.id, keyed_at.date_naive());
    let row = paper_entry::Model {
        id,
        round_id,
        paper_number: 7,
        handed_in_on,
        submission_id,
        is_sampled: true,
        keyed_by,
        keyed_at,
    };
    row.into_active_model().insert(app.db()).await.unwrap();
}

async fn meeting(app: &TestApp, round: &TestRound, registered_by: Uuid) -> Uuid {
    let submission_id = app.answer_in(round, 2).await;
    let channel = Set(AnswerChannel::Meeting);
    let session = submission::ActiveModel { id: Set(submission_id), channel, ..Default::default() };
    session.update(app.db()).await.unwrap();
    let row = meeting::Model {
        submission_id,
        version: 1,
        round_id: round.row.id,
        held_on: app.state.clock.now().date_naive(),
        place: "Skolan".to_owned(),
        participants: 3,
        led_by: "Dialogledaren".to_owned(),
        hands: "{}".to_owned(),
        reason: None,
        registered_by,
        registered_at: app.state.clock.now(),
    };
    row.into_active_model().insert(app.db()).await.unwrap();
    submission_id
}

async fn topic(app: &TestApp, round: &TestRound, question_id: Uuid) -> Uuid {
    let row = topic::Model {
        id: new_secret_id(),
        round_id: round.row.id,
        question_id,
        label: "Köer".to_owned(),
        is_rest: false,
        is_decided: false,
        is_gone: false,
        version: 0,
        change: TopicChange::Proposed,
        changed_by: None,
        changed_at: app.state.clock.now(),
        lean: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap().id
}

async fn decision(app: &TestApp, round: &TestRound, recorded_by: Uuid) -> Uuid {
    let row = decision::Model {
        id: new_id(&app.state.clock),
        owner_body_id: round.body_id,
        body_id: round.body_id,
        title: "Telefontiderna".to_owned(),
        wording: "Nämnden beslutar att utöka telefontiderna.".to_owned(),
        decided_on: app.state.clock.now().date_naive(),
        minute_item: "§ 12".to_owned(),
        case_number: None,
        minutes_url: None,
        is_demonstration: false,
        recorded_by,
        recorded_at: app.state.clock.now(),
        changed_at: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap().id
}

async fn invitation(app: &TestApp, round: &TestRound, invited_by: Uuid) -> Uuid {
    let row = joint_invitation::Model {
        id: new_id(&app.state.clock),
        dialogue_id: round.dialogue.id,
        body_id: round.body_id,
        invited_by,
        invited_at: app.state.clock.now(),
        answered_by: None,
        answered_at: None,
        declined_because: None,
        round_id: None,
        taken_back_at: None,
    };
    row.into_active_model().insert(app.db()).await.unwrap().id
}

/// Somebody with every role in the bodies of these rounds that reaches single things there.
async fn staff_of(app: &TestApp, rounds: &[&TestRound]) -> Visitor {
    let first = rounds[0];
    let id = app.account(Role::Administrator, first.organisation_id, None).await;
    for round in rounds {
        for role in [Role::Moderator, Role::Registrar] {
            app.member(id, role, round.organisation_id, Some(round.body_id)).await;
        }
        let channels = Set("web phone paper meeting".to_owned());
        let offered = round::ActiveModel { id: Set(round.row.id), channels, ..Default::default() };
        offered.update(app.db()).await.unwrap();
    }
    app.signed_in_as(id).await
}

/// Opens the address and sends its form; neither is there, and the log has a line for each.
async fn is_not_there(stranger: &mut Visitor, log: &Log, pattern: &str, path: &str) {
    let before = log.lines_with(TRIED);
    stranger.get(path).await.assert_status(404).assert_no_text("body", "Inte din att läsa");
    assert_eq!(log.lines_with(TRIED), before + 1, "{path}");
    if KEEP_WHAT_WAS_TYPED.iter().any(|end| pattern.ends_with(end)) {
        return;
    }
    stranger.post(path, &[]).await.assert_status(404).assert_no_text("body", "Inte din att läsa");
    assert_eq!(log.lines_with(TRIED), before + 2, "{path}");
}

#[tokio::test]
async fn what_belongs_to_another_kommun_is_nowhere_and_each_try_is_logged() {
    let app = TestApp::new().await;
    let theirs = (app.round(RoundState::Open).await, app.public_round().await, app.round(RoundState::Planned).await);
    let own = (app.round(RoundState::Open).await, app.public_round().await);
    let things = Things::of(&app, &theirs.0, &theirs.1).await;
    let mut strangers = vec![staff_of(&app, &[&own.0, &own.1]).await];
    for role in [Role::ElectedRepresentative, Role::PaperKeyer, Role::Facilitator] {
        strangers.push(app.staff(role, &own.0).await);
    }
    let log = Log::start();
    let patterns: Vec<_> = addresses::patterns()
        .into_iter()
        .filter(|pattern| addresses::is_staffs(pattern) && pattern.contains('{'))
        .collect();
    assert!(40 < patterns.len(), "{patterns:?}");

    let codes = [&theirs.0, &theirs.1, &theirs.2].map(|round| round.row.code.as_str());
    for stranger in &mut strangers {
        for pattern in &patterns {
            // From round to round only addresses with a code differ.
            let tried = if pattern.contains("{code}") { &codes[..] } else { &codes[..1] };
            for code in tried {
                let path = addresses::filled(pattern, |part| things.at(pattern, part, code));
                is_not_there(stranger, &log, pattern, &path).await;
            }
        }
    }
    let stranger = &mut strangers[0];
    let single =
        |pattern: &&String| pattern.contains("/{code}/") && (pattern.ends_with("{id}") || pattern.contains("{number}"));
    for pattern in patterns.iter().filter(single) {
        for code in [&own.0.row.code, &own.1.row.code] {
            let path = addresses::filled(pattern, |part| things.at(pattern, part, code));
            is_not_there(stranger, &log, pattern, &path).await;
        }
    }
    let slug = &organisation::Entity::find_by_id(own.0.organisation_id).one(app.db()).await.unwrap().unwrap().slug;
    let path = format!("/arbete/personer/{slug}/{}", things.account);
    is_not_there(stranger, &log, "/arbete/personer/{organisation}/{account}", &path).await;
}
