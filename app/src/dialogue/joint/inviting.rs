//! The owner of a dialogue invites other bodies to it: one transaction with its row in the log. The first invitation makes the dialogue
//! a joint one. The dialogue's row is held, so that nobody opens or changes one of its rounds meanwhile.

use sea_orm::{ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{
    form::BODIES,
    queries::{invitations, is_over, joint, template},
};
use crate::{
    account::rights::ModeratorOf,
    builder::sharing::others,
    context::{AppState, new_id},
    dialogue::{
        places::body_names,
        planning::{queries::held, saving::act},
    },
    entity::{dialogue, joint_dialogue, joint_invitation},
    error::AppError,
    forms::FormErrors,
    record::audit,
    round::life::NotDone,
    transaction::begin_writing,
    words::Words,
};

/// Invites these bodies. Whoever is invited already stays so; one that has declined, or whose invitation was taken back, is asked again.
///
/// # Errors
/// [`NotDone::Missing`] when the owner has no planned round that the others could have; [`AppError::Conflict`] when another dialogue's
/// round asks its questions.
pub async fn invite(
    state: &AppState,
    moderator: &ModeratorOf<dialogue::Model>,
    bodies: &[Uuid],
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let dialogue = held(&txn, moderator.row().id).await?;
    make_joint(&txn, &dialogue).await?;
    let mut there = invitations(&txn, dialogue.id).await?;
    let mut asked = Vec::new();
    for body_id in bodies.iter().copied() {
        let row = there.iter().position(|row| row.body_id == body_id).map(|at| there.swap_remove(at));
        if row.as_ref().is_some_and(|row| !is_over(row)) {
            continue;
        }
        ask(state, &txn, moderator, body_id, row).await?;
        asked.push(body_id);
    }
    if !asked.is_empty() {
        let names = body_names(&txn, asked.into_iter(), Words::swedish()).await?;
        let mut names: Vec<_> = names.into_values().collect();
        names.sort();
        let note = Some(format!("{}.", names.join(", ")));
        audit::write(state, &txn, act(moderator.account().id, &dialogue, "dialogue.invite", note)).await?;
    }
    Ok(txn.commit().await?)
}

/// Writes the invitation of a body, in place of one that is over.
async fn ask(
    state: &AppState,
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<dialogue::Model>,
    body_id: Uuid,
    over: Option<joint_invitation::Model>,
) -> Result<(), NotDone> {
    let is_new = over.is_none();
    let row = joint_invitation::Model {
        id: over.map_or_else(|| new_id(&state.clock), |row| row.id),
        dialogue_id: moderator.row().id,
        body_id,
        invited_by: moderator.account().id,
        invited_at: state.clock.now(),
        answered_by: None,
        answered_at: None,
        declined_because: None,
        round_id: None,
        taken_back_at: None,
    };
    let row = row.into_active_model();
    if is_new {
        joint_invitation::Entity::insert(row).exec_without_returning(txn).await?;
    } else {
        joint_invitation::Entity::update(row.reset_all()).exec(txn).await?;
    }
    Ok(())
}

/// Says which questions all of the dialogue's rounds ask, unless that is said already.
async fn make_joint(txn: &DatabaseTransaction, dialogue: &dialogue::Model) -> Result<(), NotDone> {
    if joint(txn, dialogue.id).await?.is_some() {
        return Ok(());
    }
    let Some(round) = template(txn, dialogue).await? else {
        let sentence = "Planera er egen omgång först. De ni bjuder in får en likadan.";
        return Err(NotDone::Missing(FormErrors::on(BODIES, sentence)));
    };
    if 0 < others(txn, &round).await? {
        let sentence = "En omgång i en annan dialog ställer samma frågor. Gör en egen kopia av frågorna först.";
        return Err(AppError::Conflict(sentence).into());
    }
    let row = joint_dialogue::Model {
        dialogue_id: dialogue.id,
        questionnaire_id: round.questionnaire_id,
        template_round_id: round.id,
    };
    joint_dialogue::Entity::insert(row.into_active_model()).exec_without_returning(txn).await?;
    Ok(())
}
