//! How a round hangs together with what is told about it: whose it is, what it is part of, who decides.

use sea_orm::{EntityTrait, RelationDef};

use crate::entity::{data_protection_contact, dialogue, organisation, political_body, round};

/// From a round to the organisation that holds it.
pub fn place() -> RelationDef {
    round::Entity::belongs_to(organisation::Entity)
        .from(round::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into()
}

/// From a round to the body that is its data controller.
pub fn controller() -> RelationDef {
    round::Entity::belongs_to(political_body::Entity)
        .from(round::Column::ControllerBodyId)
        .to(political_body::Column::Id)
        .into()
}

/// From a round to whom its organisation names for questions about personal data.
pub fn data_protection() -> RelationDef {
    round::Entity::belongs_to(data_protection_contact::Entity)
        .from(round::Column::OrganisationId)
        .to(data_protection_contact::Column::OrganisationId)
        .into()
}

/// From a round to its dialogue, with the promise.
pub fn undertaking() -> RelationDef {
    round::Entity::belongs_to(dialogue::Entity).from(round::Column::DialogueId).to(dialogue::Column::Id).into()
}

/// From a dialogue to the body that decides.
pub fn decider() -> RelationDef {
    dialogue::Entity::belongs_to(political_body::Entity)
        .from(dialogue::Column::DecidingBodyId)
        .to(political_body::Column::Id)
        .into()
}
