//! A round of the demonstration comes to its end by the acts that any round does: it is handed over, the body decides, residents get
//! their reply, and the signed result is put right by two people. Each step is taken only from where the one before it ended.

use std::collections::BTreeMap;

use anyhow::{Context as _, anyhow};
use app::{
    channel::form::SEEN,
    context::AppState,
    decision::{
        feedback::{
            acts::give,
            drafts::{Subject, standing, subjects},
            form::{Answer, Draft, NewAction, filled, stamp},
        },
        form::NewDecision,
        saving::record,
    },
    entity::{comment, correction, decision, round, round::RoundState},
    forms::Sent,
    round::{delivery::acts::deliver, life::NotDone, shuffle::shuffle_closed},
    summary::correction::{
        acts::propose,
        form::{Excluding, Which},
        signing::sign,
    },
    swedish,
};
use chrono::{NaiveDate, TimeDelta};
use sea_orm::{EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    demonstration::Round,
    dialogue_rows::{dialogue_id, round_id},
    earlier::{Correction, Earlier},
    ids::id,
    organisation_rows::body_id,
    report::{Counts, Report},
    signing,
    staged::on_day,
    summarising::Moderators,
    weekday::weekday,
};

/// Takes the round to its end, from wherever it stands once it is summarised.
///
/// # Errors
/// When something stands in the way of an act, or the database refuses.
pub(crate) async fn end(state: &AppState, report: &mut Report, data: &Earlier, who: Moderators) -> anyhow::Result<()> {
    let round = data.dialogue.rounds.first().context("the earlier dialogue has no round")?;
    if stands(state, round).await? == Some(RoundState::Summarised) {
        let then = on_day(state, data.ending.delivered_days);
        let right = signing::right(&then, who.writer, &round.code).await?;
        deliver(&then, &right).await.map_err(|why| stopped(round, &why))?;
        report.count("delivery", added());
    }
    if stands(state, round).await? == Some(RoundState::Delivered) {
        decide(state, data, (round, who)).await?;
        reply(state, data, (round, who)).await?;
        report.count("feedback_report", added());
    }
    if stands(state, round).await? == Some(RoundState::FedBack) {
        correct(state, report, &data.ending.correction, (round, who)).await?;
    }
    Ok(())
}

async fn stands(state: &AppState, round: &Round) -> anyhow::Result<Option<RoundState>> {
    Ok(round::Entity::find_by_id(round_id(round)).one(&state.db).await?.map(|row| row.state))
}

/// The key of the decision that rests on the dialogue.
fn decision_id(data: &Earlier) -> Uuid {
    id("decision", &data.dialogue.key)
}

/// Records what the body decided, unless whoever was stopped in the middle has done so.
async fn decide(state: &AppState, data: &Earlier, (round, who): (&Round, Moderators)) -> anyhow::Result<()> {
    let key = decision_id(data);
    if decision::Entity::find_by_id(key).one(&state.db).await?.is_some() {
        return Ok(());
    }
    let (dialogue, made) = (&data.dialogue, &data.ending.decision);
    let new = NewDecision {
        body_id: body_id(&dialogue.organisation, &dialogue.deciding_body),
        title: made.title.clone(),
        wording: made.wording.clone(),
        decided_on: weekday(state.clock.now(), made.decided_days),
        minute_item: made.minute_item.clone(),
        case_number: Some(made.case_number.clone()),
        minutes_url: None,
        dialogues: [dialogue_id(dialogue)].into(),
        rounds: [round_id(round)].into(),
    };
    let then = on_day(state, made.decided_days + 1);
    let owner = body_id(&dialogue.organisation, &dialogue.owner);
    let right = signing::right_of_body(&then, who.writer, owner).await?;
    record(&then, &right, key, new).await.map_err(|why| anyhow!("the decision cannot be recorded: {why:?}"))
}

/// Gives residents their reply.
async fn reply(state: &AppState, data: &Earlier, (round, who): (&Round, Moderators)) -> anyhow::Result<()> {
    let then = on_day(state, data.ending.reply.given_days);
    let right = signing::right(&then, who.writer, &round.code).await?;
    let about = subjects(&then.db, right.row()).await?.shown;
    let seen = stamp(&standing(&then.db, right.row().id).await?);
    let sent = written(data, &about, day(state, data.ending.reply.due_days)).with(SEEN, seen);
    give(&then, &right, &sent).await.map_err(|why| stopped(round, &why))
}

/// The form of the reply, as a moderator fills it in.
fn written(data: &Earlier, about: &[Subject], due_on: NaiveDate) -> Sent {
    let reply = &data.ending.reply;
    let mut answers: BTreeMap<Uuid, Answer> =
        about.iter().map(|subject| (subject.id, Answer::Decision(decision_id(data)))).collect();
    if let Some(last) = about.last() {
        answers.insert(last.id, Answer::NoAction(reply.no_action.clone()));
    }
    let actions = vec![NewAction { text: reply.action.clone(), due_on }];
    filled(&Draft { answers, changed: reply.changed.clone(), why: reply.why.clone(), actions })
}

/// Takes one answer out of the signed result: one moderator proposes it, the other signs.
async fn correct(
    state: &AppState,
    report: &mut Report,
    data: &Correction,
    (round, who): (&Round, Moderators),
) -> anyhow::Result<()> {
    if proposed(state, round, data).await?.is_none() {
        // The ticker of a service does this within a minute of the closing; here there may be none.
        shuffle_closed(state).await?;
        let then = on_day(state, data.proposed_days);
        let which = Which::Comment(comment_of(state, round, data).await?);
        let excluding = Excluding { which: vec![which], reason: data.reason.clone(), ..Excluding::default() };
        let right = signing::right(&then, who.writer, &round.code).await?;
        propose(&then, &right, &excluding).await.map_err(|why| stopped(round, &why))?;
    }
    let proposal = proposed(state, round, data).await?.context("the correction was not proposed")?;
    if proposal.settled_at.is_none() {
        let then = on_day(state, data.signed_days);
        let right = signing::right(&then, who.reader, &round.code).await?;
        sign(&then, &right, proposal.proposal(), "1").await.map_err(|why| stopped(round, &why))?;
        report.count("correction", added());
    }
    Ok(())
}

/// The proposal of the demonstration, whatever visitors have proposed beside it.
async fn proposed(state: &AppState, round: &Round, data: &Correction) -> anyhow::Result<Option<correction::Model>> {
    let own = correction::Entity::find()
        .filter(correction::COLUMN.round_id.eq(round_id(round)))
        .filter(correction::COLUMN.reason.eq(data.reason.as_str()));
    Ok(own.one(&state.db).await?)
}

async fn comment_of(state: &AppState, round: &Round, data: &Correction) -> anyhow::Result<Uuid> {
    let own = comment::Entity::find()
        .filter(comment::COLUMN.round_id.eq(round_id(round)))
        .filter(comment::COLUMN.text.eq(data.comment.as_str()));
    let row = own.one(&state.db).await?;
    row.map(|row| row.id).context("the answer that does not count has no comment")
}

/// The day on the wall in Sweden, so many days from the first seeding.
pub(crate) fn day(state: &AppState, days: i64) -> NaiveDate {
    swedish::local(state.clock.now() + TimeDelta::days(days)).date_naive()
}

fn added() -> Counts {
    Counts { added: 1, ..Counts::default() }
}

fn stopped(round: &Round, why: &NotDone) -> anyhow::Error {
    anyhow!("{} cannot go on: {why:?}", round.code)
}
