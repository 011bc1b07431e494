//! What is read of joint dialogues: whose questions a round asks, who is invited and how far they have come. Of another body's round
//! nothing leaves here but what residents may see, and that it has not opened.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::rules::{self, Part, Standing, Unanswered};
use crate::{
    account::members,
    dialogue::{
        places,
        planning::queries::{BodyChoice, choices, named},
    },
    entity::{
        dialogue, joint_dialogue, joint_invitation,
        organisation::{self, OrganisationKind},
        political_body::{self, BodyKind},
        questionnaire,
        round::{self, RoundState},
    },
    swedish,
    words::Words,
};

/// What makes the dialogue a joint one; nothing where it is none.
///
/// # Errors
/// When the database cannot be read.
pub async fn joint(db: &impl ConnectionTrait, dialogue_id: Uuid) -> Result<Option<joint_dialogue::Model>, DbErr> {
    joint_dialogue::Entity::find_by_id(dialogue_id).one(db).await
}

/// How the round stands to the questions that several bodies share.
///
/// # Errors
/// When the database cannot be read.
pub async fn part(db: &impl ConnectionTrait, round: &round::Model) -> Result<Part, DbErr> {
    let Some(joint) = joint(db, round.dialogue_id).await? else { return Ok(Part::Apart) };
    let set = questionnaire::Entity::find_by_id(joint.questionnaire_id).one(db).await?;
    Ok(rules::part(round, set.as_ref().map(|set| (&joint, set))))
}

/// The round itself, and where it leads a joint dialogue every other that asks the same.
pub fn with_those_that_follow(round: &round::Model, part: Part) -> Condition {
    let questions = round::Column::QuestionnaireId.eq(round.questionnaire_id);
    let which = if part == Part::Leads { questions } else { round::Column::Id.eq(round.id) };
    Condition::all().add(which)
}

/// An invited body, and how far it has come.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The invitation.
    pub id: Uuid,
    /// As "Socialnämnden i Härnösand".
    pub body: String,
    /// How far it has come.
    pub standing: Standing,
    /// Why it takes no part, where it said so.
    pub because: Option<String>,
    /// Whether somebody moderates it who can sign in.
    pub is_moderated: bool,
}

/// Everybody who is invited to the dialogue, in Swedish alphabetical order. Whose invitation was taken back is not.
///
/// # Errors
/// When the database cannot be read.
pub async fn invited(db: &impl ConnectionTrait, dialogue_id: Uuid) -> Result<Vec<Invited>, DbErr> {
    let mut rows = invitations(db, dialogue_id).await?;
    rows.retain(|row| row.taken_back_at.is_none());
    let names = places::body_names(db, rows.iter().map(|row| row.body_id), Words::swedish()).await?;
    let rounds = round::COLUMN.id.is_in(rows.iter().filter_map(|row| row.round_id));
    let rounds = round::Entity::find().filter(rounds).all(db).await?;
    let rounds: HashMap<Uuid, _> = rounds.into_iter().map(|round| (round.id, round)).collect();
    let ids: Vec<Uuid> = rows.iter().map(|row| row.body_id).collect();
    let moderated = members::moderated(db, &ids).await?;
    let told = |row: joint_invitation::Model| Invited {
        id: row.id,
        body: names.get(&row.body_id).cloned().unwrap_or_default(),
        standing: rules::standing(&row, row.round_id.and_then(|id| rounds.get(&id))),
        because: row.declined_because,
        is_moderated: moderated.contains(&row.body_id),
    };
    let mut invited: Vec<_> = rows.into_iter().map(told).collect();
    invited.sort_by_key(|one| swedish::sort_key(&one.body));
    Ok(invited)
}

/// The invitations to a dialogue, as they are stored.
pub(super) async fn invitations(
    db: &impl ConnectionTrait,
    dialogue_id: Uuid,
) -> Result<Vec<joint_invitation::Model>, DbErr> {
    joint_invitation::Entity::find().filter(joint_invitation::COLUMN.dialogue_id.eq(dialogue_id)).all(db).await
}

/// The bodies that can be invited to the dialogue: the nämnder and styrelser of the kommuner in its owner's county but the owner itself, by
/// kommun. A council holds no rounds.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when its owner is gone.
pub async fn can_be_invited(db: &impl ConnectionTrait, dialogue: &dialogue::Model) -> Result<Vec<BodyChoice>, DbErr> {
    let owner = political_body::Entity::find_by_id(dialogue.owner_body_id).one(db).await?;
    let owner = owner.ok_or_else(|| DbErr::RecordNotFound("political_body".to_owned()))?;
    let seat = organisation::Entity::find_by_id(owner.organisation_id).one(db).await?;
    let seat = seat.ok_or_else(|| DbErr::RecordNotFound("organisation".to_owned()))?;
    let others = Condition::all()
        .add(organisation::Column::CountyCode.eq(seat.county_code))
        .add(organisation::Column::Kind.eq(OrganisationKind::Municipality))
        .add(political_body::Column::Kind.ne(BodyKind::Council))
        .add(political_body::Column::Id.ne(owner.id));
    let mut rows = named(db, others).await?;
    rows.sort_by_key(|(body, place)| (swedish::sort_key(&place.name), body.kind as u8, swedish::sort_key(&body.name)));
    Ok(choices(rows))
}

/// Those of the bodies that can be invited whom nobody has invited yet, or who may be invited anew.
///
/// # Errors
/// When the database cannot be read.
pub async fn not_invited(db: &impl ConnectionTrait, dialogue: &dialogue::Model) -> Result<Vec<BodyChoice>, DbErr> {
    let invited = invitations(db, dialogue.id).await?;
    let asked = |id: Uuid| invited.iter().any(|row| row.body_id == id && !is_over(row));
    let mut bodies = can_be_invited(db, dialogue).await?;
    bodies.retain(|body| !asked(body.id));
    Ok(bodies)
}

/// Whether a body may be invited anew: it has said that it takes no part, or its invitation was taken back.
pub(super) fn is_over(row: &joint_invitation::Model) -> bool {
    row.taken_back_at.is_some() || row.answered_at.is_some() && row.round_id.is_none()
}

/// The round whose plan and questions those who are invited get: that of the dialogue as it is, or the owner's planned one that opens
/// first, where nobody has been invited yet.
///
/// # Errors
/// When the database cannot be read.
pub async fn template(db: &impl ConnectionTrait, dialogue: &dialogue::Model) -> Result<Option<round::Model>, DbErr> {
    if let Some(joint) = joint(db, dialogue.id).await? {
        return round::Entity::find_by_id(joint.template_round_id).one(db).await;
    }
    round::Entity::find()
        .filter(round::COLUMN.dialogue_id.eq(dialogue.id))
        .filter(round::COLUMN.controller_body_id.eq(dialogue.owner_body_id))
        .filter(round::COLUMN.state.eq(RoundState::Planned))
        .order_by_asc(round::Column::OpensAt)
        .one(db)
        .await
}

/// The invitations that these bodies have not answered.
///
/// # Errors
/// When the database cannot be read.
pub async fn unanswered(db: &impl ConnectionTrait, bodies: &[Uuid]) -> Result<Vec<Unanswered>, DbErr> {
    let rows = joint_invitation::Entity::find()
        .filter(joint_invitation::COLUMN.body_id.is_in(bodies.iter().copied()))
        .filter(joint_invitation::Column::AnsweredAt.is_null())
        .filter(joint_invitation::Column::TakenBackAt.is_null())
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let dialogues = dialogue::COLUMN.id.is_in(rows.iter().map(|row| row.dialogue_id));
    let dialogues = dialogue::Entity::find().filter(dialogues).all(db).await?;
    let titles: HashMap<Uuid, _> = dialogues.into_iter().map(|row| (row.id, row.title)).collect();
    let names = places::body_names(db, rows.iter().map(|row| row.body_id), Words::swedish()).await?;
    let told = |row: joint_invitation::Model| Unanswered {
        id: row.id,
        dialogue: titles.get(&row.dialogue_id).cloned().unwrap_or_default(),
        body: names.get(&row.body_id).cloned().unwrap_or_default(),
        invited_at: row.invited_at,
    };
    Ok(rows.into_iter().map(told).collect())
}

/// The invitation by which a round came to be; nothing where its body planned it itself.
///
/// # Errors
/// When the database cannot be read.
pub async fn invitation_of(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Option<Uuid>, DbErr> {
    let row = joint_invitation::Entity::find().filter(joint_invitation::Column::RoundId.eq(round_id)).one(db).await?;
    Ok(row.map(|row| row.id))
}
