//! A registrar finds a round, looks at its texts, masks what is secret, and gives out its records.

mod anew;
mod contents;
mod demonstrated;
mod every_text;
mod following;
mod giving_out;
mod masking;
mod order;
mod reviewing;
mod rights;
mod summary;

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use app::{
    context::new_id,
    entity::{answer_option, audit_entry, comment, comment::CommentState, membership::Role},
    round::questionnaire::questionnaire,
};
use scraper::{Html, Selector};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QueryOrder};
use serde_json::Value;
use uuid::Uuid;
use zip::ZipArchive;

use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

const WHY: [(&str, &str); 1] = [("reason", "Begäran om allmän handling")];

/// A mask of a part, as the form sends it.
const MASK: [(&str, &str); 4] =
    [("extent", "part"), ("passages", "Åsa Öberg"), ("section", "OSL 26 kap. 1 §"), ("reason", "Pekar ut en person")];

fn at(round: &TestRound, page: &str) -> String {
    format!("{}/utlamnande{page}", round.work_path())
}

async fn registrar(app: &TestApp, round: &TestRound) -> Visitor {
    app.staff(Role::Registrar, round).await
}

/// The mask with these fields in the place of its own.
fn mask_with<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = MASK.into_iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    kept.chain(changed.iter().copied()).collect()
}

/// A text in a list.
struct Listed {
    words: String,
    path: String,
    /// What its box sends, where it has one.
    marked: String,
}

/// The texts of a page that lists them.
fn listed(page: &Page) -> Vec<Listed> {
    let html = Html::parse_document(&page.body);
    let find = |css: &str| Selector::parse(css).unwrap();
    let (card, words, link, mark) =
        (find("#texts > li"), find("blockquote.comment-text"), find("a"), find("input[name=text]"));
    let read = |card: scraper::ElementRef<'_>| Listed {
        words: card.select(&words).flat_map(|one| one.text()).collect(),
        path: card.select(&link).filter_map(|one| one.attr("href")).collect(),
        marked: card.select(&mark).filter_map(|one| one.attr("value")).collect(),
    };
    html.select(&card).map(read).collect()
}

/// The address of the text with just these words.
async fn text_at(person: &mut Visitor, round: &TestRound, words: &str) -> String {
    let mut path = at(round, "/texter?visa=alla");
    loop {
        let page = person.get(&path).await;
        if let Some(found) = listed(&page).into_iter().find(|text| text.words == words) {
            return found.path;
        }
        let next = page.with("a[rel=next]", |link| link.value().attr("href").map(str::to_owned)).flatten();
        path = next.unwrap_or_else(|| panic!("{words} is not listed"));
    }
}

/// Decides of the text with these words, as its page shows it.
async fn decide(person: &mut Visitor, round: &TestRound, words: &str, fields: &[(&str, &str)]) {
    let path = text_at(person, round, words).await;
    let seen = person.get(&path).await.value("[name=seen]").unwrap();
    let fields = [fields, &[("seen", seen.as_str())]].concat();
    person.post(&path, &fields).await.assert_sent_to(&at(round, "/texter"));
}

/// Masks words of the text with these words.
pub async fn mask(person: &mut Visitor, round: &TestRound, words: &str, changed: &[(&str, &str)]) {
    decide(person, round, words, &mask_with(changed)).await;
}

/// The words that are left to look at, in alphabetical order.
pub async fn left(person: &mut Visitor, round: &TestRound) -> Vec<String> {
    let mut words: Vec<_> =
        listed(&person.get(&at(round, "/texter")).await).into_iter().map(|text| text.words).collect();
    words.sort();
    words
}

/// Says of all that is left that it is given out as it stands.
pub async fn release_the_rest(person: &mut Visitor, round: &TestRound) {
    loop {
        let left = listed(&person.get(&at(round, "/texter")).await);
        if left.is_empty() {
            return;
        }
        let mut fields = vec![("act", "release")];
        fields.extend(left.iter().map(|text| ("text", text.marked.as_str())));
        person.post(&at(round, "/texter"), &fields).await.assert_status(303);
    }
}

/// The files of an export, by their names.
fn files(page: &Page) -> BTreeMap<String, String> {
    page.assert_status(200);
    let mut zip = ZipArchive::new(Cursor::new(page.bytes.clone())).unwrap();
    let places = 0..zip.len();
    let read = |place| {
        let mut file = zip.by_index(place).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().into_owned(), text)
    };
    places.map(read).collect()
}

/// Gets the records of the round.
pub async fn given_out(person: &mut Visitor, round: &TestRound) -> BTreeMap<String, String> {
    files(&person.post(&at(round, ""), &WHY).await)
}

/// A list of an export.
fn list(files: &BTreeMap<String, String>, name: &str) -> Vec<Value> {
    serde_json::from_str(&files[&format!("{name}.json")]).unwrap()
}

/// Whether any file has these words.
pub fn has(files: &BTreeMap<String, String>, words: &str) -> bool {
    files.values().any(|file| file.contains(words))
}

/// What the log says was done, first to last, with the notes.
async fn acts(app: &TestApp) -> Vec<(String, String)> {
    let rows = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Number).all(app.db()).await.unwrap();
    rows.into_iter().map(|row| (row.act, row.note.unwrap_or_default())).collect()
}

/// Says why a moderator withholds or covers a comment.
async fn because(app: &TestApp, id: Uuid, reason: &str) {
    let told = comment::ActiveModel { id: Set(id), reason: Set(Some(reason.to_owned())), ..Default::default() };
    told.update(app.db()).await.unwrap();
}

/// A resident's own statement: approved in the answer, and among the options in this place.
async fn own_statement(app: &TestApp, round: &TestRound, text: &str, position: i32) -> answer_option::Model {
    let answer = app.answer_in(round, 4).await;
    let id = app.comment_as(round, answer, text, CommentState::Approved).await;
    let question_id = questionnaire(app.db(), round.row.questionnaire_id).await.unwrap().questions[5].row.id;
    let own = comment::ActiveModel {
        id: Set(id),
        question_id: Set(question_id),
        is_own_statement: Set(true),
        ..Default::default()
    };
    own.update(app.db()).await.unwrap();
    let option = answer_option::Model {
        id: new_id(&app.state.clock),
        question_id,
        position,
        text: text.to_owned(),
        own_language: Some("sv".to_owned()),
        withheld_at: None,
        withheld_reason: None,
    };
    option.into_active_model().insert(app.db()).await.unwrap()
}

/// Takes a statement away.
async fn take_away(app: &TestApp, option: answer_option::Model, reason: &str) {
    let mut taken = option.into_active_model();
    taken.withheld_at = Set(Some(app.state.clock.now()));
    taken.withheld_reason = Set(Some(reason.to_owned()));
    taken.update(app.db()).await.unwrap();
}
