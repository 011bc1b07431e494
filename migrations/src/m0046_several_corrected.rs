//! One correction of a result may name several answers: rows with the same `proposal_id` are one. What was proposed before, or by a
//! program from before, has none and stands alone. An invitation to a joint dialogue may be taken back. And what belongs to the case of a round whose body takes part in the dialogue of
//! another: its own case number, and which body takes the result up and when.

use sea_orm_migration::prelude::*;

use crate::table::{create, day, drop_all, id, link, maybe, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let together = Table::alter().table("correction").add_column(maybe(id("proposal_id"))).to_owned();
        manager.alter_table(together).await?;
        let back = Table::alter().table("joint_invitation").add_column(maybe(time("taken_back_at"))).to_owned();
        manager.alter_table(back).await?;
        create(manager, vec![round_case()], Vec::new()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(MEETINGS).await?;
        drop_all(manager, &["round_case"]).await?;
        manager.alter_table(Table::alter().table("joint_invitation").drop_column("taken_back_at").to_owned()).await?;
        manager.alter_table(Table::alter().table("correction").drop_column("proposal_id").to_owned()).await
    }
}

/// Programs from before know no correction of a meeting: what was signed reads as an answer taken out, what waited is put aside.
const MEETINGS: &str = "UPDATE correction SET kind = 'exclude', settled_by = COALESCE(settled_by, proposed_by), \
                        settled_at = COALESCE(settled_at, proposed_at) WHERE kind = 'meeting'";

fn round_case() -> TableCreateStatement {
    Table::create()
        .table("round_case")
        .col(id("round_id").primary_key().take())
        .col(maybe(text("case_number")))
        .col(maybe(id("receiving_body_id")))
        .col(maybe(day("meeting_on")))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("receiving_body_id", "political_body"))
        .to_owned()
}
