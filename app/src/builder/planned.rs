//! A question as it is to stand after what was sent: its rows, and what becomes of its translations.

use std::collections::HashSet;

use uuid::Uuid;

use super::{
    board::ids_of,
    draft::{Draft, Other},
    form::{HELP, TEXT},
    options::paired,
    texts::{Original, Standing, Texts, standing},
};
use crate::{
    context::{Clock, new_id},
    entity::{answer_option, question},
    round::questionnaire::AskedQuestion,
    words::Words,
};

/// A question with its options, and its texts in other languages.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    pub(super) question: AskedQuestion,
    pub(super) texts: Texts,
}

/// One Swedish text of a question: the row it stands in, what it said before and what it says now.
struct Piece<'a> {
    subject: Uuid,
    part: Part,
    before: Option<&'a str>,
    now: &'a str,
}

/// Which of a question's texts.
#[derive(Clone, Copy)]
enum Part {
    Text,
    Help,
    /// The line at this place.
    Option(usize),
}

impl Planned {
    /// A new question at `row`'s place. `row` has its key, its set, its kind and its place.
    pub(super) fn new(row: question::Model, draft: &Draft, clock: &Clock) -> Self {
        let old = AskedQuestion { row, options: Vec::new() };
        Self::changed(&old, draft, &Texts::default(), clock)
    }

    /// `old` after what was sent. A standard question stays one if nothing about it changes, and else becomes an own one.
    pub(super) fn changed(old: &AskedQuestion, draft: &Draft, stored: &Texts, clock: &Clock) -> Self {
        let words: Vec<&str> = old.options.iter().map(|option| option.text.as_str()).collect();
        let pairs = paired(&words, &draft.options);
        let mut planned = Self { question: rows(old, draft, &pairs, clock), texts: Texts::default() };
        planned.texts = planned.translated(old, draft, stored, &pairs);
        if !planned.is(old, stored) {
            let row = &mut planned.question.row;
            (row.origin_id, row.low_end, row.high_end) = (None, None, None);
        }
        planned
    }

    /// Whether it is as `old` stands, in every language.
    pub(super) fn is(&self, old: &AskedQuestion, stored: &Texts) -> bool {
        self.question.row == old.row && self.question.options == old.options && self.texts == stored.of(&ids_of(old))
    }

    /// Places of options that are gone, in `old`.
    pub(super) fn lost(&self, old: &AskedQuestion) -> Vec<usize> {
        let stays: HashSet<Uuid> = ids_of(&self.question);
        let gone = |(at, option): (usize, &answer_option::Model)| (!stays.contains(&option.id)).then_some(at);
        old.options.iter().enumerate().filter_map(gone).collect()
    }

    fn translated(&self, old: &AskedQuestion, draft: &Draft, stored: &Texts, pairs: &[Option<usize>]) -> Texts {
        let mut texts = Texts::default();
        let pieces = self.pieces(old, pairs);
        for language in Words::all().iter().copied().filter(|words| !words.is_swedish()) {
            let typed = draft.others.iter().find(|other| other.language.tag() == language.tag());
            for piece in &pieces {
                let before = stored.get(piece.subject, piece.field(), language);
                // A language without fields in the form says what it said.
                let said = typed.map_or_else(|| before.map(|(text, _)| text), |other| piece.said(other, before));
                if let Some(text) = said.filter(|text| !text.is_empty()) {
                    let confirmed = typed.is_some_and(|other| other.confirmed);
                    let standing = if confirmed { Standing::Current } else { standing(before, text, piece.original()) };
                    texts.put(piece.subject, piece.field(), language, text, standing);
                }
            }
        }
        texts
    }

    /// Every Swedish text.
    fn pieces<'a>(&'a self, old: &'a AskedQuestion, pairs: &[Option<usize>]) -> Vec<Piece<'a>> {
        let (row, before) = (&self.question.row, &old.row);
        let text = Piece { subject: row.id, part: Part::Text, before: Some(&before.text), now: &row.text };
        let help = row.help.as_deref();
        let help = help.map(|now| Piece { subject: row.id, part: Part::Help, before: before.help.as_deref(), now });
        let options = self.question.options.iter().zip(pairs).enumerate().map(|(place, (option, pair))| Piece {
            subject: option.id,
            part: Part::Option(place),
            before: pair.map(|at| old.options[at].text.as_str()),
            now: &option.text,
        });
        [text].into_iter().chain(help).chain(options).collect()
    }
}

impl Piece<'_> {
    fn field(&self) -> &'static str {
        match self.part {
            Part::Text | Part::Option(_) => TEXT,
            Part::Help => HELP,
        }
    }

    fn original(&self) -> Original {
        if self.before == Some(self.now) { Original::Same } else { Original::Changed }
    }

    /// What was typed of it in another language. Lines that nobody touched say what they said `before`.
    fn said<'a>(&self, other: &'a Other, before: Option<(&'a str, Standing)>) -> Option<&'a str> {
        match (self.part, &other.options) {
            (Part::Text, _) => Some(&other.text),
            (Part::Help, _) => Some(&other.help),
            (Part::Option(place), Some(lines)) => lines.get(place).map(String::as_str),
            (Part::Option(_), None) => before.map(|(text, _)| text),
        }
    }
}

fn rows(old: &AskedQuestion, draft: &Draft, pairs: &[Option<usize>], clock: &Clock) -> AskedQuestion {
    let row = question::Model {
        statement_id: draft.statement_id,
        depends_on_option_id: draft.depends_on,
        text: draft.text.clone(),
        help: draft.help.clone(),
        ..old.row.clone()
    };
    let option = |((text, pair), position): ((&String, &Option<usize>), i32)| answer_option::Model {
        id: pair.map_or_else(|| new_id(clock), |at| old.options[at].id),
        question_id: old.row.id,
        position,
        text: text.clone(),
        own_language: None,
        withheld_at: None,
        withheld_reason: None,
    };
    AskedQuestion { row, options: draft.options.iter().zip(pairs).zip(0..).map(option).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::example::{option_id, set};

    fn finnish() -> Words {
        Words::in_language("fi")
    }

    /// A standard question with everything in Finnish.
    fn standard() -> (AskedQuestion, Texts) {
        let mut old = set(&[None]).questions.remove(0);
        old.row.origin_id = Some(Uuid::max());
        let mut texts = Texts::default();
        for (id, text) in [(old.row.id, "Kysymys?"), (option_id(0, 0), "Kyllä"), (option_id(0, 1), "Ei")] {
            texts.put(id, TEXT, finnish(), text, Standing::Current);
        }
        (old, texts)
    }

    fn changed(change: impl Fn(&mut Draft)) -> Planned {
        let (old, texts) = standard();
        let mut draft = Draft::of(&old, &texts, &[finnish()]);
        change(&mut draft);
        Planned::changed(&old, &draft, &texts, &Clock::System)
    }

    #[test]
    fn a_standard_question_stays_one_until_something_of_it_changes() {
        let (old, texts) = standard();
        let same = changed(|_| ());
        assert!(same.is(&old, &texts));
        assert_eq!(same.question.row.origin_id, Some(Uuid::max()));
        let changes: [fn(&mut Draft); 4] = [
            |draft| draft.text.push('!'),
            |draft| draft.options.reverse(),
            |draft| draft.depends_on = Some(Uuid::nil()),
            |draft| draft.others[0].text.push('!'),
        ];
        for change in changes {
            let own = changed(change);
            assert!(!own.is(&old, &texts));
            assert_eq!(own.question.row.origin_id, None);
            assert_eq!(own.question.row.id, old.row.id, "it is the same row");
        }
    }

    #[test]
    fn translations_of_changed_words_are_older_until_somebody_has_looked_at_them() {
        let says =
            |planned: &Planned, id| planned.texts.get(id, TEXT, finnish()).map(|(text, how)| (text.to_owned(), how));
        let id = standard().0.row.id;
        let older = changed(|draft| draft.text.push('!'));
        assert_eq!(says(&older, id), Some(("Kysymys?".to_owned(), Standing::Older)));
        assert_eq!(says(&older, option_id(0, 1)), Some(("Ei".to_owned(), Standing::Current)));

        let looked_at = changed(|draft| {
            draft.text.push('!');
            draft.others[0].confirmed = true;
        });
        assert_eq!(says(&looked_at, id), Some(("Kysymys?".to_owned(), Standing::Current)));

        let emptied = changed(|draft| draft.others[0].text.clear());
        assert_eq!(says(&emptied, id), None);
    }

    #[test]
    fn lines_that_nobody_touched_follow_their_swedish_ones() {
        let says = |planned: &Planned, at| {
            planned.texts.get(option_id(0, at), TEXT, finnish()).map(|(text, how)| (text.to_owned(), how))
        };
        let turned = changed(|draft| {
            draft.options = vec!["Nej".to_owned(), "Ibland".to_owned(), "Ja".to_owned()];
            draft.others[0].options = None;
        });
        assert_eq!(says(&turned, 0), Some(("Kyllä".to_owned(), Standing::Current)));
        assert_eq!(says(&turned, 1), Some(("Ei".to_owned(), Standing::Current)));
        assert_eq!(turned.question.options[2].id, option_id(0, 0));
    }

    #[test]
    fn a_language_without_fields_keeps_what_it_said() {
        let planned = changed(|draft| {
            draft.others.clear();
            draft.options[0] = "Japp".to_owned();
        });
        let how = |id| planned.texts.get(id, TEXT, finnish()).map(|(_, how)| how);
        assert_eq!(how(option_id(0, 0)), Some(Standing::Older));
        assert_eq!(how(option_id(0, 1)), Some(Standing::Current));
    }

    #[test]
    fn options_that_are_gone_are_told_by_their_old_places() {
        let (old, _) = standard();
        let lost = changed(|draft| draft.options = vec!["Nej".to_owned(), "Kanske".to_owned(), "Ofta".to_owned()]);
        assert_eq!(lost.lost(&old), [0]);
        assert_eq!(changed(|draft| draft.options.reverse()).lost(&old), [] as [usize; 0]);
    }
}
