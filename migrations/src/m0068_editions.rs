//! Questions have an edition that people can say: it begins at 1 and goes up with each change that somebody saves. What was changed before this
//! step stands in the log of acts, so it is counted there.

use sea_orm_migration::prelude::*;

use crate::table::number;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const COLUMN: &str = "edition";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let edition = number(COLUMN).default(1).take();
        manager.alter_table(Table::alter().table("questionnaire").add_column(edition).to_owned()).await?;
        let db = manager.get_connection();
        db.execute_unprepared(COUNTED).await?;
        db.execute_unprepared(COPIED).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("questionnaire").drop_column(COLUMN).to_owned()).await
    }
}

/// Each act on the questions of a round was one change.
const COUNTED: &str = "UPDATE questionnaire SET edition = 1 + \
                       (SELECT COUNT(*) FROM audit_entry JOIN round ON round.id = audit_entry.subject_id \
                       WHERE round.questionnaire_id = questionnaire.id AND audit_entry.act IN \
                       ('question.add', 'question.change', 'question.move', 'question.remove', 'question.write'))";

/// In a joint dialogue the owner's round was changed for all, and each opened with a copy: those that say the same are of one edition.
const COPIED: &str = "WITH asked AS (SELECT dialogue_id, questionnaire_id FROM joint_dialogue \
                      UNION SELECT round.dialogue_id, round.questionnaire_id FROM round \
                      JOIN joint_dialogue ON joint_dialogue.dialogue_id = round.dialogue_id) \
                      UPDATE questionnaire SET edition = (SELECT MAX(same.edition) FROM questionnaire AS same \
                      JOIN asked AS theirs ON theirs.questionnaire_id = same.id \
                      JOIN asked AS own ON own.dialogue_id = theirs.dialogue_id \
                      WHERE own.questionnaire_id = questionnaire.id AND same.fingerprint = questionnaire.fingerprint) \
                      WHERE fingerprint IS NOT NULL AND id IN (SELECT questionnaire_id FROM asked)";
