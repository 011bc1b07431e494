//! The database's tables, step by step. Every step runs the same on SQLite and PostgreSQL, works with the code that is
//! running before it, and is tried on filled tables in `server/tests/it`.

mod m0001_visions;
mod m0002_organisations;
mod m0003_accounts;
mod m0004_dialogues;
mod m0005_submissions;
mod m0006_results;
mod m0007_audit;
mod m0008_outbox;
mod m0009_on_behalf;
mod m0010_misuse;
mod m0012_withdrawn_versions;
mod m0014_followers;
mod m0015_paper;
mod m0016_meetings;
mod m0017_own_statements;
mod m0018_read_once;
mod m0019_attempts;
mod m0020_shuffled;
mod m0021_withheld_statements;
mod m0022_moderation;
mod m0023_planning;
mod m0025_protocols;
mod m0028_log_read;
mod m0030_public_results;
mod m0031_requests;
mod m0032_disposal;
mod m0033_second_factor;
mod m0035_topics;
mod m0036_staff_mail;
mod m0037_round_notes;
mod m0038_summaries;
mod m0039_joint_dialogues;
mod m0040_corrections;
mod m0041_own_sign_in;
mod m0042_passkeys;
mod m0044_delivery;
mod m0045_decisions;
mod m0046_several_corrected;
mod m0047_summarised;
mod m0048_trusted_addresses;
mod m0049_comment_runs;
mod m0050_sealed_mail;
mod m0051_what_people_wrote;
mod m0053_house_rules;
mod m0056_contact;
mod m0057_frozen_results;
mod m0058_log_stays;
mod m0061_people_at_meetings;
mod m0062_decision_rounds;
mod m0063_unsaved_sentences;
mod m0066_unattended;
mod m0067_waiting_mail;
mod m0068_editions;
mod table;

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

/// All steps, oldest first.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_visions::Migration),
            Box::new(m0002_organisations::Migration),
            Box::new(m0003_accounts::Migration),
            Box::new(m0004_dialogues::Migration),
            Box::new(m0005_submissions::Migration),
            Box::new(m0006_results::Migration),
            Box::new(m0007_audit::Migration),
            Box::new(m0008_outbox::Migration),
            Box::new(m0009_on_behalf::Migration),
            Box::new(m0010_misuse::Migration),
            Box::new(m0012_withdrawn_versions::Migration),
            Box::new(m0014_followers::Migration),
            Box::new(m0015_paper::Migration),
            Box::new(m0016_meetings::Migration),
            Box::new(m0017_own_statements::Migration),
            Box::new(m0018_read_once::Migration),
            Box::new(m0019_attempts::Migration),
            Box::new(m0020_shuffled::Migration),
            Box::new(m0021_withheld_statements::Migration),
            Box::new(m0022_moderation::Migration),
            Box::new(m0023_planning::Migration),
            Box::new(m0025_protocols::Migration),
            Box::new(m0028_log_read::Migration),
            Box::new(m0030_public_results::Migration),
            Box::new(m0031_requests::Migration),
            Box::new(m0032_disposal::Migration),
            Box::new(m0033_second_factor::Migration),
            Box::new(m0035_topics::Migration),
            Box::new(m0036_staff_mail::Migration),
            Box::new(m0037_round_notes::Migration),
            Box::new(m0038_summaries::Migration),
            Box::new(m0039_joint_dialogues::Migration),
            Box::new(m0040_corrections::Migration),
            Box::new(m0041_own_sign_in::Migration),
            Box::new(m0042_passkeys::Migration),
            Box::new(m0044_delivery::Migration),
            Box::new(m0045_decisions::Migration),
            Box::new(m0047_summarised::Migration),
            Box::new(m0048_trusted_addresses::Migration),
            Box::new(m0046_several_corrected::Migration),
            Box::new(m0049_comment_runs::Migration),
            Box::new(m0050_sealed_mail::Migration),
            Box::new(m0051_what_people_wrote::Migration),
            Box::new(m0053_house_rules::Migration),
            Box::new(m0056_contact::Migration),
            Box::new(m0057_frozen_results::Migration),
            Box::new(m0058_log_stays::Migration),
            Box::new(m0061_people_at_meetings::Migration),
            Box::new(m0062_decision_rounds::Migration),
            Box::new(m0063_unsaved_sentences::Migration),
            Box::new(m0066_unattended::Migration),
            Box::new(m0067_waiting_mail::Migration),
            Box::new(m0068_editions::Migration),
        ]
    }
}
