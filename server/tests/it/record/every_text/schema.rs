//! Which tables hang on a round, and which of their columns hold text: asked of the entities themselves, so that a new one is not missed.

use std::collections::BTreeSet;

use app::entity;
use sea_orm::{ColumnTrait, EntityName, EntityTrait, IdenStatic, Iterable, prelude::ColumnType};

/// A column, by its table and its name.
pub type Place = (&'static str, &'static str);

/// Where the walk begins: the round, and what it points at and has for itself. That is the dialogue it is a round of, its questions, the
/// decisions that rest on it, and the rules by which something of it was disposed of.
const ROOTS: [&str; 5] = ["round", "dialogue", "questionnaire", "decision", "disposal_rule"];

/// Names a row of any table. Whoever has it may be about something of a round.
const OF_ANYTHING: &str = "subject_id";

/// A table as its entity has it.
pub struct Table {
    /// Its name.
    pub name: &'static str,
    columns: Vec<&'static str>,
    texts: Vec<&'static str>,
}

fn table<E: EntityTrait>() -> Table {
    let columns: Vec<E::Column> = <E::Column as Iterable>::iter().collect();
    let texts = columns.iter().filter(|column| is_text(*column));
    Table {
        name: EntityName::table_name(&E::default()),
        texts: texts.map(IdenStatic::as_str).collect(),
        columns: columns.iter().map(IdenStatic::as_str).collect(),
    }
}

/// Words of the code's own are stored as text too; which columns hold nothing else is for the exceptions to say.
fn is_text(column: &impl ColumnTrait) -> bool {
    let stored = ColumnTrait::def(column);
    let kind = stored.get_column_type();
    matches!(kind, ColumnType::String(_) | ColumnType::Text | ColumnType::Char(_))
        || matches!(kind, ColumnType::Enum { .. } | ColumnType::Json | ColumnType::JsonBinary)
}

macro_rules! tables {
    ($($name:ident)*) => { vec![$(table::<entity::$name::Entity>()),*] };
}

/// Every table. That none is missing is a story of its own.
pub fn all() -> Vec<Table> {
    tables![
        account answer_option attempt audit_entry audit_head brief_question brief_read comment comment_hold comment_print
        comment_run correction county data_protection_contact decision decision_dialogue decision_round delivery dialogue disposal
        disposal_rule elected_mail feedback_answer feedback_report follower follower_notice frozen_result group_role half_session
        house_rules identity invitation joint_dialogue joint_invitation lone_voice meeting membership network_measure one_time_code
        one_time_code_use organisation outbox own_sign_in paper_check paper_entry passkey passkey_ceremony perspective_shift
        planned_action political_body population population_table protocol published_words question questionnaire read_once
        recovery_code redaction round round_case round_note round_result round_statement round_summary second_factor second_reading
        secrecy_review session sign_in_ceremony sign_in_link staff_mail staff_notice statement statement_version submission
        submission_flag submission_version success_factor topic topic_board topic_placement topic_proposal translation
        unsaved_sentence vision vision_section withdrawn_quote
    ]
}

/// The tables that hang on a round: the roots, and each that has a column for the key of one that does.
pub fn of_round() -> Vec<Table> {
    let mut tables = all();
    let mut hanging: BTreeSet<&str> = ROOTS.into();
    loop {
        let keys: Vec<String> = hanging.iter().map(|name| format!("{name}_id")).collect();
        let more: Vec<_> = tables.iter().filter(|table| points(table, &keys)).map(|table| table.name).collect();
        let before = hanging.len();
        hanging.extend(more);
        if hanging.len() == before {
            break;
        }
    }
    tables.retain(|table| hanging.contains(table.name));
    tables
}

fn points(table: &Table, keys: &[String]) -> bool {
    table.columns.iter().any(|&column| column == OF_ANYTHING || keys.iter().any(|key| is_key(column, key)))
}

/// Whether a column is this key, under its own name or with a word before it, as `template_round_id`.
fn is_key(column: &str, key: &str) -> bool {
    column.strip_suffix(key).is_some_and(|before| before.is_empty() || before.ends_with('_'))
}

/// Every column of text in a table that hangs on a round.
pub fn texts() -> Vec<Place> {
    let of = |table: Table| table.texts.into_iter().map(move |column| (table.name, column));
    of_round().into_iter().flat_map(of).collect()
}
