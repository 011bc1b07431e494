//! A question as a form holds it: lines of text in every language of the round, with what decides whom it is put to.

use uuid::Uuid;

use super::{
    board::Board,
    form::{CONFIRM, DEPENDS, HELP, OPTIONS, STATEMENT, TEXT, in_language},
    texts::Texts,
};
use crate::{entity::question::QuestionKind, forms::Sent, round::questionnaire::AskedQuestion, words::Words};

/// Stands in the place of a line that nobody has translated.
pub const UNTRANSLATED: &str = "-";

/// The steps that a new scale is filled with, lowest first.
const STEPS: [&str; 5] = ["Mycket dåligt", "Ganska dåligt", "Varken bra eller dåligt", "Ganska bra", "Mycket bra"];

/// What a question is to say and whom it is put to.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The statement it belongs to.
    pub statement_id: Option<Uuid>,
    /// The option of an earlier question that it depends on.
    pub depends_on: Option<Uuid>,
    /// What it asks.
    pub text: String,
    /// Help below it.
    pub help: Option<String>,
    /// Steps from low to high, choices, things to rank, or statements.
    pub options: Vec<String>,
    /// The same in the other languages of the form.
    pub others: Vec<Other>,
}

/// A question in another language. What is empty is not translated.
#[derive(Clone, Debug)]
pub struct Other {
    /// The language.
    pub language: Words,
    /// What it asks.
    pub text: String,
    /// Help below it.
    pub help: String,
    /// One for each Swedish line, or none at all. Nothing where nobody has touched the lines: then each follows its Swedish one.
    pub options: Option<Vec<String>>,
    /// Somebody says that it says the same as the Swedish.
    pub confirmed: bool,
}

impl Draft {
    /// A new question of this kind, before anything is written.
    pub fn new(kind: QuestionKind, statement_id: Option<Uuid>) -> Self {
        let steps = if kind == QuestionKind::Scale { &STEPS[..] } else { &[] };
        Self { statement_id, options: steps.iter().map(|step| (*step).to_owned()).collect(), ..Self::default() }
    }

    /// The question as it stands, in Swedish and in `languages`.
    pub fn of(question: &AskedQuestion, texts: &Texts, languages: &[Words]) -> Self {
        let row = &question.row;
        Self {
            statement_id: row.statement_id,
            depends_on: row.depends_on_option_id,
            text: row.text.clone(),
            help: row.help.clone(),
            options: question.options.iter().map(|option| option.text.clone()).collect(),
            others: languages.iter().map(|language| Other::of(question, texts, *language)).collect(),
        }
    }

    /// The same as the fields of a form.
    pub fn sent(&self) -> Sent {
        let key = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        let mut fields = vec![
            (STATEMENT.to_owned(), key(self.statement_id)),
            (DEPENDS.to_owned(), key(self.depends_on)),
            (TEXT.to_owned(), self.text.clone()),
            (HELP.to_owned(), self.help.clone().unwrap_or_default()),
            (OPTIONS.to_owned(), self.options.join("\n")),
        ];
        fields.extend(self.others.iter().flat_map(Other::fields));
        Sent::new(fields)
    }
}

impl Other {
    fn of(question: &AskedQuestion, texts: &Texts, language: Words) -> Self {
        let said = |id, field| texts.get(id, field, language).map(|(text, _)| text.to_owned());
        let options: Vec<_> = question.options.iter().map(|option| said(option.id, TEXT)).collect();
        let options = if options.iter().all(Option::is_none) { Vec::new() } else { options };
        Self {
            language,
            text: said(question.row.id, TEXT).unwrap_or_default(),
            help: said(question.row.id, HELP).unwrap_or_default(),
            options: Some(options.into_iter().map(Option::unwrap_or_default).collect()),
            confirmed: false,
        }
    }

    fn fields(&self) -> Vec<(String, String)> {
        let line = |option: &String| if option.is_empty() { UNTRANSLATED.to_owned() } else { option.clone() };
        let options = self.options.iter().flatten().map(line).collect::<Vec<_>>().join("\n");
        let mut fields = vec![
            (in_language(TEXT, self.language), self.text.clone()),
            (in_language(HELP, self.language), self.help.clone()),
            (in_language(OPTIONS, self.language), options),
        ];
        fields.extend(self.confirmed.then(|| (in_language(CONFIRM, self.language), "ja".to_owned())));
        fields
    }
}

/// The languages of a round beside Swedish.
pub fn other_languages(languages: &str) -> Vec<Words> {
    let offered: Vec<&str> = languages.split_whitespace().collect();
    Words::all().iter().copied().filter(|words| !words.is_swedish() && offered.contains(&words.tag())).collect()
}

/// What a question lacks in a language of the round, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// Some of its words are not translated, so it stands in Swedish.
    Missing,
    /// Some of them are older than the Swedish, so it stands in Swedish until somebody has looked at them.
    Older,
}

/// What `question` lacks in `language`; nothing where residents read it in that language.
pub fn lack(board: &Board, question: &AskedQuestion, language: Words) -> Option<Lack> {
    use super::texts::Standing::{Current, Older};
    let help = question.row.help.as_ref().map(|_| (question.row.id, HELP));
    let options = question.options.iter().map(|option| (option.id, TEXT));
    let needed = [(question.row.id, TEXT)].into_iter().chain(help).chain(options);
    needed
        .filter_map(|(id, field)| match board.texts.get(id, field, language).map(|(_, standing)| standing) {
            Some(Current) => None,
            Some(Older) => Some(Lack::Older),
            None => Some(Lack::Missing),
        })
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::{
        example::{option_id, set},
        texts::Standing,
    };

    #[test]
    fn a_question_comes_back_from_its_own_form() {
        let finnish = Words::in_language("fi");
        let asked = set(&[None]);
        let mut texts = Texts::default();
        texts.put(asked.questions[0].row.id, TEXT, finnish, "Kysymys?", Standing::Older);
        texts.put(option_id(0, 1), TEXT, finnish, "Ei", Standing::Current);

        let sent = Draft::of(&asked.questions[0], &texts, &[finnish]).sent();

        assert_eq!((sent.get("text"), sent.get("options")), ("Fråga 1?", "Ja\nNej"));
        assert_eq!((sent.get("text-fi"), sent.get("help-fi"), sent.get("options-fi")), ("Kysymys?", "", "-\nEi"));
        assert_eq!(Draft::of(&asked.questions[0], &Texts::default(), &[finnish]).sent().get("options-fi"), "");
    }

    #[test]
    fn what_a_question_lacks_in_a_language_is_told() {
        let finnish = Words::in_language("fi");
        let asked = set(&[None]);
        let id = asked.questions[0].row.id;
        let mut board = Board { asked, texts: Texts::default() };
        assert_eq!(lack(&board, &board.asked.questions[0], finnish), Some(Lack::Missing));
        for (id, text) in [(id, "Kysymys?"), (option_id(0, 0), "Kyllä")] {
            board.texts.put(id, TEXT, finnish, text, Standing::Current);
        }
        assert_eq!(lack(&board, &board.asked.questions[0], finnish), Some(Lack::Missing));
        let mut older = board.clone();
        older.texts.put(option_id(0, 1), TEXT, finnish, "Ei", Standing::Older);
        assert_eq!(lack(&older, &older.asked.questions[0], finnish), Some(Lack::Older));
        board.texts.put(option_id(0, 1), TEXT, finnish, "Ei", Standing::Current);
        assert_eq!(lack(&board, &board.asked.questions[0], finnish), None);
    }

    #[test]
    fn the_other_languages_of_a_round_are_those_that_the_service_speaks() {
        let tags: Vec<_> = other_languages("sv fi xx sv-x-lattlast").into_iter().map(Words::tag).collect();
        assert_eq!(tags, ["sv-x-lattlast", "fi"]);
        assert_eq!(other_languages("sv").len(), 0);
    }
}
