//! Putting things in order with two buttons a thing, beside the numbers: by keyboard, by touch, without dragging.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlSelectElement};

use super::dom;

/// Which way a thing is moved.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Move {
    Up,
    Down,
}

/// Adds the buttons to every ranking of `form`.
pub fn add_to(form: &HtmlFormElement) {
    for ranking in dom::all::<Element>(form, ".ranking") {
        for row in rows(&ranking) {
            add_buttons(&row).unwrap_or_default();
        }
        tell_of_buttons(&ranking).unwrap_or_default();
        if let Some(said) = dom::make("p", "hint ranking-said", "") {
            drop(said.set_attribute("role", "status"));
            drop(ranking.append_child(&said));
        }
    }
    arrange_all(form);
}

/// Puts the rows of every ranking inside `place` in the order of their numbers, as when these were filled in or emptied.
pub fn arrange_all(place: &Element) {
    dom::all::<Element>(place, ".ranking").iter().for_each(arrange);
}

/// What is said of numbers gives way to what is said of the buttons, in the language of the page.
fn tell_of_buttons(ranking: &Element) -> Option<()> {
    let how = dom::first::<Element>(ranking, ".ranking-how")?;
    how.set_attribute("lang", &how.get_attribute("data-lang")?).ok()?;
    how.set_text_content(Some(&how.get_attribute("data-buttons")?));
    Some(())
}

fn add_buttons(row: &Element) -> Option<()> {
    let thing = thing(row)?;
    let moves = dom::make("span", "ranking-moves", "")?;
    for (name, sign, word) in [("up", "↑", "rank-up"), ("down", "↓", "rank-down")] {
        let button = dom::make("button", "button button--secondary", sign)?;
        button.set_attribute("type", "button").ok()?;
        button.set_attribute("data-move", name).ok()?;
        button.set_attribute("aria-label", &dom::told(word, &[("{thing}", &thing)])).ok()?;
        moves.append_child(&button).ok()?;
    }
    row.append_child(&moves).ok()?;
    Some(())
}

/// Moves the thing whose button was pressed, puts the rows in their new order and says where it stands. Returns whether it is the
/// first that has a place at all.
pub fn press(button: &Element) -> bool {
    let found = button.closest(".ranking").ok().flatten().zip(button.closest(".ranking-row").ok().flatten());
    let Some((ranking, row)) = found else { return false };
    let rows = rows(&ranking);
    let Some(at) = rows.iter().position(|other| *other == row) else { return false };
    let way = if button.get_attribute("data-move").as_deref() == Some("up") { Move::Up } else { Move::Down };
    let ranks: Vec<Option<usize>> = rows.iter().map(rank).collect();
    let moved = moved(&ranks, at, way);
    for (row, rank) in rows.iter().zip(&moved) {
        if let Some(select) = select(row) {
            select.set_value(&rank.map(|rank| rank.to_string()).unwrap_or_default());
        }
    }
    arrange(&ranking);
    // A row that is put elsewhere loses the focus.
    if let Some(button) = button.dyn_ref::<HtmlElement>() {
        drop(button.focus());
    }
    let thing = thing(&row).unwrap_or_default();
    let said = match moved[at] {
        Some(rank) => dom::told("rank-now", &[("{thing}", &thing), ("{n}", &rank.to_string())]),
        None => dom::told("rank-out", &[("{thing}", &thing)]),
    };
    say(&ranking, &said);
    is_first(&ranks, &moved)
}

/// Says after that that the next question comes by itself.
pub fn say_that_it_goes_on(button: &Element) {
    let ranking = button.closest(".ranking").ok().flatten();
    if let Some(said) = ranking.and_then(|ranking| dom::first::<Element>(&ranking, ".ranking-said")) {
        said.set_text_content(Some(&format!("{}. {}", dom::text_of(&said), dom::word("rank-more"))));
    }
}

/// Says at once that a number stands at several, when one was chosen in `field`.
pub fn chosen(field: &Element) {
    if let Some(ranking) = field.closest(".ranking").ok().flatten() {
        let sentence = twice(&ranking).map(|rank| dom::told("wrong-twice", &[("{n}", &rank.to_string())]));
        say(&ranking, &sentence.unwrap_or_default());
        mark(&rows(&ranking));
    }
}

/// A number that stands at several things.
pub fn twice(ranking: &Element) -> Option<usize> {
    let ranks: Vec<usize> = rows(ranking).iter().filter_map(rank).collect();
    (1..=ranks.len()).find(|number| 1 < ranks.iter().filter(|rank| *rank == number).count())
}

/// Those with a number first, in its order.
fn arrange(ranking: &Element) {
    let rows = rows(ranking);
    mark(&rows);
    // The library's sorting would be a tenth of what the browser fetches, and there are a handful of rows.
    for number in (1..=rows.len()).map(Some).chain([None]) {
        for row in rows.iter().filter(|row| rank(row) == number) {
            if let Some(list) = row.parent_element() {
                drop(list.append_child(row));
            }
        }
    }
}

/// What has no number cannot go further down. The button keeps the focus, which a disabled one would lose.
fn mark(rows: &[Element]) {
    for row in rows {
        if let Some(down) = dom::first::<Element>(row, "[data-move=down]") {
            let last = if rank(row).is_none() { "true" } else { "false" };
            drop(down.set_attribute("aria-disabled", last));
        }
    }
}

/// The ranks after the thing at `at` has been moved. One without a rank is moved up to the place after the last; the last
/// is moved down to none.
fn moved(ranks: &[Option<usize>], at: usize, way: Move) -> Vec<Option<usize>> {
    let with = |number: usize| (0..ranks.len()).filter(move |row| ranks[*row] == Some(number));
    let mut order: Vec<usize> = (1..=ranks.len()).flat_map(with).collect();
    match (order.iter().position(|row| *row == at), way) {
        (None, Move::Up) => order.push(at),
        (Some(place), Move::Up) if 0 < place => order.swap(place, place - 1),
        (Some(place), Move::Down) if place + 1 < order.len() => order.swap(place, place + 1),
        (Some(_), Move::Down) => drop(order.pop()),
        _ => {}
    }
    (0..ranks.len()).map(|row| order.iter().position(|other| *other == row).map(|place| place + 1)).collect()
}

/// Whether nothing had a place before, and something has now.
fn is_first(before: &[Option<usize>], after: &[Option<usize>]) -> bool {
    before.iter().all(Option::is_none) && after.iter().any(Option::is_some)
}

fn rows(ranking: &Element) -> Vec<Element> {
    dom::all(ranking, ".ranking-row")
}

fn select(row: &Element) -> Option<HtmlSelectElement> {
    dom::first(row, "select")
}

fn rank(row: &Element) -> Option<usize> {
    select(row)?.value().parse().ok()
}

fn thing(row: &Element) -> Option<String> {
    Some(dom::text_of(&dom::first(row, "label")?))
}

fn say(ranking: &Element, sentence: &str) {
    if let Some(said) = dom::first::<Element>(ranking, ".ranking-said") {
        said.set_text_content(Some(sentence));
        let wrong = twice(ranking).is_some();
        said.set_class_name(if wrong { "ranking-said count--over" } else { "hint ranking-said" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_without_a_number_comes_last_and_then_climbs() {
        let first = moved(&[None, None, None], 2, Move::Up);
        assert_eq!(first, [None, None, Some(1)]);
        let second = moved(&first, 0, Move::Up);
        assert_eq!(second, [Some(2), None, Some(1)]);
        assert_eq!(moved(&second, 0, Move::Up), [Some(1), None, Some(2)]);
    }

    #[test]
    fn only_the_first_thing_that_gets_a_place_is_the_first() {
        let none = [None, None, None];
        let first = moved(&none, 2, Move::Up);
        assert!(is_first(&none, &first));
        assert!(!is_first(&first, &moved(&first, 0, Move::Up)), "one who puts more in order is not hurried");
        assert!(!is_first(&none, &moved(&none, 2, Move::Down)));
    }

    #[test]
    fn the_last_thing_moved_down_has_no_number_any_more() {
        assert_eq!(moved(&[Some(2), None, Some(1)], 0, Move::Down), [None, None, Some(1)]);
        assert_eq!(moved(&[Some(2), None, Some(1)], 2, Move::Down), [Some(1), None, Some(2)]);
        assert_eq!(moved(&[None, None, Some(1)], 0, Move::Down), [None, None, Some(1)]);
    }

    #[test]
    fn numbers_that_stand_twice_are_put_right() {
        assert_eq!(moved(&[Some(3), Some(3), None], 2, Move::Up), [Some(1), Some(2), Some(3)]);
    }
}
