//! The questions of a round with all their texts, and the version of them that a form was filled from.

use std::collections::HashSet;

use sea_orm::{ActiveEnum, ConnectionTrait, DbErr};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::texts::{Texts, texts};
use crate::round::questionnaire::{AskedQuestion, Questionnaire, questionnaire};

/// What a round asks, as whoever puts it together has it before them.
#[derive(Clone, Debug)]
pub struct Board {
    /// The questions, in Swedish.
    pub asked: Questionnaire,
    /// What they say in other languages.
    pub texts: Texts,
}

/// All of a question that can be changed.
#[derive(Serialize)]
struct Seen<'a> {
    id: Uuid,
    statement: Option<Uuid>,
    origin: Option<Uuid>,
    kind: String,
    text: &'a str,
    help: Option<&'a str>,
    only_if: Option<Uuid>,
    options: Vec<(Uuid, &'a str)>,
    texts: Vec<(&'a str, &'a str, &'a str)>,
}

/// The set with this id.
///
/// # Errors
/// [`DbErr::RecordNotFound`] when there is none.
pub async fn board(db: &impl ConnectionTrait, questionnaire_id: Uuid) -> Result<Board, DbErr> {
    let asked = questionnaire(db, questionnaire_id).await?;
    let texts = texts(db, asked.questions.iter().flat_map(ids_of)).await?;
    Ok(Board { asked, texts })
}

/// The rows that hold a question's words: its own and those of its options.
pub fn ids_of(question: &AskedQuestion) -> HashSet<Uuid> {
    question.options.iter().map(|option| option.id).chain([question.row.id]).collect()
}

impl Board {
    /// The place of a question, counted from 0.
    pub fn place(&self, id: Uuid) -> Option<usize> {
        self.asked.questions.iter().position(|question| question.row.id == id)
    }

    /// Of all the questions in their order. A form carries it, so that it shows when somebody else has changed something.
    pub fn version(&self) -> String {
        self.digest(&self.asked.questions)
    }

    /// Of one question, wherever it stands.
    pub fn version_of(&self, question: &AskedQuestion) -> String {
        self.digest(std::slice::from_ref(question))
    }

    fn digest(&self, questions: &[AskedQuestion]) -> String {
        let seen: Vec<_> = questions.iter().map(|question| self.seen(question)).collect();
        // Texts and keys can always be written; were they not, every form would be told to look again.
        let digest = Sha256::digest(serde_json::to_vec(&seen).unwrap_or_default());
        digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect()
    }

    fn seen<'a>(&'a self, question: &'a AskedQuestion) -> Seen<'a> {
        let row = &question.row;
        let ids = ids_of(question);
        let texts = self.texts.iter().filter(|((subject, ..), _)| ids.contains(subject));
        Seen {
            id: row.id,
            statement: row.statement_id,
            origin: row.origin_id,
            kind: row.kind.to_value(),
            text: &row.text,
            help: row.help.as_deref(),
            only_if: row.depends_on_option_id,
            options: question.options.iter().map(|option| (option.id, option.text.as_str())).collect(),
            texts: texts
                .map(|((_, field, language), text)| (field.as_str(), language.as_str(), text.as_str()))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        builder::{example, texts::Standing},
        words::Words,
    };

    #[test]
    fn another_order_is_another_version_and_the_same_question() {
        let mut board = Board { asked: example::set(&[None, None]), texts: Texts::default() };
        let (all, first) = (board.version(), board.version_of(&board.asked.questions[0]));
        board.asked.questions.swap(0, 1);
        assert_ne!(board.version(), all);
        assert_eq!(board.version_of(&board.asked.questions[1]), first);
    }

    #[test]
    fn another_word_in_any_language_is_another_version() {
        let board = Board { asked: example::set(&[None]), texts: Texts::default() };
        let version = board.version();
        let mut swedish = board.clone();
        swedish.asked.questions[0].options[1].text.push('!');
        let mut finnish = board.clone();
        finnish.texts.put(example::option_id(0, 1), "text", Words::in_language("fi"), "Ei", Standing::Current);
        let mut older = board.clone();
        older.texts.put(example::option_id(0, 1), "text", Words::in_language("fi"), "Ei", Standing::Older);
        let versions = [board.version(), swedish.version(), finnish.version(), older.version()];
        assert_eq!(versions[0], version);
        let different: HashSet<_> = versions.into_iter().collect();
        assert_eq!(different.len(), 4);
    }
}
