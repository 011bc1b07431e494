//! What stands second in a ranking, of those who put each option first: an option a row, what stands second a column. Only tables that the
//! disclosure layer let out can stand here.

use analysis::figures::{Category, Table};
use leptos::prelude::*;

use crate::{
    request,
    round::questionnaire::AskedQuestion,
    summary::{
        breakdown::{Told, ToldGroup, ToldTable},
        telling,
    },
    words::Words,
};

/// What stands where an option meets itself.
const ITSELF: &str = "–";

/// What the tables of second places say, the same on the page and on paper; nothing where none is shown.
pub fn told(words: Words, asked: &AskedQuestion, firsts: &Table) -> Option<Told> {
    let options = telling::options_of(words, asked);
    let seconds: Vec<Category> = (0..).map(Category::Option).take(options.len()).chain([Category::NoSecond]).collect();
    let tables = || firsts.second_places().iter();
    let group = |(first, table): (u8, &Table)| ToldGroup {
        name: telling::category(words, Category::Option(first), &options),
        size: table.group().map(|people| words.figure_count(people)),
        shares: seconds.iter().map(|second| Some(share(words, table, first, *second))).collect(),
    };
    let groups: Vec<ToldGroup> = (0..).zip(tables()).filter(|(_, table)| table.is_shown()).map(group).collect();
    let notes = [
        tables().any(|table| !table.is_shown()).then(|| words.figure_second_left_out()),
        tables().any(telling::is_uneven).then(|| words.figure_rounded()),
    ];
    (!groups.is_empty()).then(|| Told {
        caption: words.figure_second_caption(asked.row.text.as_str()),
        answers: seconds.iter().map(|second| telling::category(words, *second, &options)).collect(),
        groups,
        notes: notes.into_iter().flatten().collect(),
    })
}

/// How many of those who put `first` first put this second, or that it is hidden.
fn share(words: Words, table: &Table, first: u8, second: Category) -> String {
    if second == Category::Option(first) {
        return ITSELF.to_owned();
    }
    let told = table.cell(second).and_then(|cell| telling::share(words, table, cell));
    told.unwrap_or_else(|| words.figure_hidden())
}

/// What stands second, one tap away; nothing where none of it is shown.
#[component]
pub fn SecondPlaces(
    /// The ranking as it was asked.
    asked: AskedQuestion,
    /// Its figures.
    table: Table,
) -> impl IntoView {
    let words = request::words();
    told(words, &asked, &table).map(|told| {
        let id = format!("andra-{}", asked.row.id);
        view! {
            <details class="more">
                <summary>{words.figure_second_show()}</summary>
                <div class="more-body"><ToldTable id told head=words.figure_second_first()/></div>
            </details>
        }
    })
}

#[cfg(test)]
mod tests {
    use analysis::{shape::QuestionShape, value::AnswerValue};

    use super::*;
    use crate::summary::example::one_question;

    /// Of a ranking of three that so many put in each order.
    fn firsts(orders: &[(&[u8], u32)]) -> Table {
        let answers = orders.iter().map(|(order, times)| (AnswerValue::Order(order.to_vec()), *times));
        one_question(QuestionShape::Ranking { options: 3 }, &answers.collect::<Vec<_>>())
    }

    #[test]
    fn a_hidden_share_says_so_and_an_option_has_none_beside_itself() {
        let words = Words::swedish();
        let table = firsts(&[(&[0, 1], 30), (&[0, 2], 20), (&[0], 2), (&[1], 20), (&[2], 20), (&[], 20)]);
        let of_first = &table.second_places()[0];
        let said = |second| share(words, of_first, 0, second);
        assert_eq!([Category::Option(0), Category::NoSecond].map(said), ["–", "dolt"]);
        assert_eq!(said(Category::Option(2)), "38\u{a0}%", "20 of 52");
    }

    #[test]
    fn so_few_that_nothing_is_shown_first_have_nothing_second() {
        assert!(firsts(&[(&[0, 1], 4), (&[1, 0], 4)]).second_places().is_empty());
    }
}
