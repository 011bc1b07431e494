//! Seeding of the demonstration.

use std::sync::{Arc, atomic::AtomicI64};

use anyhow::Context as _;
use app::{
    context::{AppState, Clock},
    entity::{dialogue, membership::Role},
    record::audit,
    transaction::begin_writing,
};
use chrono::TimeDelta;
use sea_orm::{DatabaseTransaction, EntityTrait};
use uuid::Uuid;

use crate::{
    accounts, contact_rows, decision_rows, delivering,
    demonstration::{Account, Demonstration, Dialogue, demonstration},
    dialogue_rows,
    earlier::earlier,
    ending, meeting_rows,
    neighbour::neighbour,
    questions::{Questions, questions},
    report::{Counts, Report},
    signing, standard,
    submission_rows::{self, Sending},
    summarising::{self, Moderators},
};

/// Makes the database hold the standard seeds and the demonstration. A dialogue that is there already is left as it
/// stands, with what visitors have done to it since; the accounts get the given password every time.
///
/// # Errors
/// When a data file cannot be read, a round cannot be closed, or the database refuses.
pub async fn seed_demonstration(state: &AppState, password_hash: &str) -> anyhow::Result<Report> {
    let mut report = standard::seed(&state.db).await?;
    let (data, earlier, neighbour, standard) = (demonstration()?, earlier()?, neighbour()?, questions()?);
    // These two first: others are compared with them.
    let dialogues = || [&earlier.dialogue, &neighbour].into_iter().chain(&data.dialogues);
    let transaction = begin_writing(&state.db).await?;
    accounts::write(&transaction, &mut report, state.clock.now(), &data.accounts, password_hash).await?;
    for dialogue in dialogues() {
        stage(state, &transaction, &mut report, &data, dialogue, &standard).await?;
    }
    transaction.commit().await?;
    for dialogue in dialogues() {
        for round in &dialogue.rounds {
            // Two days after it had stopped, before anything was decided.
            let then = on_day(state, (round.closes_days + 2).min(0));
            signing::close(&then, &mut report, round, moderator(&data, dialogue)?).await?;
            summarising::summarise(&then, &mut report, round, both(&data, dialogue)?).await?;
        }
        delivering::before_decision(state, &mut report, dialogue, both(&data, dialogue)?).await?;
        if dialogue.key == earlier.dialogue.key {
            ending::end(state, &mut report, &earlier, both(&data, dialogue)?).await?;
        }
    }
    Ok(report)
}

/// As it was so many days from now; before is negative.
pub(crate) fn on_day(state: &AppState, days: i64) -> AppState {
    let then = (state.clock.now() + TimeDelta::days(days)).timestamp();
    AppState { clock: Clock::Fixed(Arc::new(AtomicI64::new(then))), ..state.clone() }
}

async fn stage(
    state: &AppState,
    db: &DatabaseTransaction,
    report: &mut Report,
    data: &Demonstration,
    dialogue: &Dialogue,
    standard: &Questions,
) -> anyhow::Result<()> {
    let now = state.clock.now();
    let dialogue_id = dialogue_rows::dialogue_id(dialogue);
    if dialogue::Entity::find_by_id(dialogue_id).one(db).await?.is_some() {
        report.count("dialogue", Counts { unchanged: 1, ..Counts::default() });
        return Ok(());
    }
    contact_rows::write(db, report, dialogue).await?;
    dialogue_rows::write_dialogue(db, report, now, dialogue).await?;
    let moderator = moderator(data, dialogue)?;
    for round in &dialogue.rounds {
        let (row, set) = dialogue_rows::write_round(db, report, now, dialogue, round, standard).await?;
        let sending = Sending { round: &row, set: &set, moderator, now, keys: &state.keys };
        submission_rows::write(db, report, round, &sending).await?;
        if !round.meetings.is_empty() {
            meeting_rows::write(db, report, round, (&sending, facilitator(data, dialogue)?)).await?;
        }
    }
    decision_rows::write(db, report, now, dialogue, moderator).await?;
    let act = audit::Act {
        act: "demonstration.seed",
        subject_kind: "dialogue",
        subject_id: Some(dialogue_id),
        note: Some("made-up answers".to_owned()),
        ..audit::Act::default()
    };
    audit::write(state, db, act).await?;
    Ok(())
}

/// The account that moderates for the dialogue's owner.
fn moderator(data: &Demonstration, dialogue: &Dialogue) -> anyhow::Result<Uuid> {
    moderators(data, dialogue).next().context("the demonstration has no moderator")
}

/// The same, who writes, and the one who approves.
fn both(data: &Demonstration, dialogue: &Dialogue) -> anyhow::Result<Moderators> {
    let reader = moderators(data, dialogue).nth(1).context("the demonstration has no second moderator")?;
    Ok(Moderators { writer: moderator(data, dialogue)?, reader })
}

/// The account that leads meetings for the dialogue's owner.
fn facilitator(data: &Demonstration, dialogue: &Dialogue) -> anyhow::Result<Uuid> {
    staff(data, dialogue, Role::Facilitator).next().context("the demonstration has no facilitator")
}

fn moderators(data: &Demonstration, dialogue: &Dialogue) -> impl Iterator<Item = Uuid> {
    staff(data, dialogue, Role::Moderator)
}

fn staff(data: &Demonstration, dialogue: &Dialogue, role: Role) -> impl Iterator<Item = Uuid> {
    let theirs = move |account: &&Account| {
        account.role == role
            && account.organisation == dialogue.organisation
            && account.body.as_ref() == Some(&dialogue.owner)
    };
    data.accounts.iter().filter(theirs).map(|account| accounts::account_id(&account.email))
}
