//! A signed protocol, number by number.

use std::collections::{BTreeMap, BTreeSet};

use app::entity::{comment, membership::Role, topic, topic_placement};
use scraper::{Html, Selector};
use sea_orm::EntityTrait;

use super::{
    CLOSED, everybody,
    release::{Numbers, Release, numbers},
};
use crate::support::{TestApp, page::Page};

/// The paragraphs about those who answered and what they wrote, but for the one about topics.
const ABOUT_PEOPLE: [usize; 4] = [2, 3, 5, 7];

/// The paragraph about topics.
const TOPICS: &str = "section[aria-labelledby=p6] li";

fn told(page: &Page) -> Numbers {
    let body = |number: &usize| page.text(&format!("section[aria-labelledby=p{number}] .protocol-body"));
    ABOUT_PEOPLE.iter().flat_map(|number| numbers(&body(number))).collect()
}

fn allowed(release: &Release) -> Numbers {
    release.about_people().into_iter().chain([release.figures.threshold()]).collect()
}

#[tokio::test]
async fn every_number_of_a_protocol_about_people_is_in_its_stored_release() {
    let app = TestApp::demonstrated().await;
    let mut read = BTreeSet::new();
    for mut moderator in everybody(&app, Role::Moderator).await {
        for code in CLOSED {
            let page = moderator.get(&format!("/arbete/omgang/{code}/protokoll")).await;
            if page.status == 200 {
                // A protocol is of what was signed first, whatever was corrected since.
                let release = Release::of_version(&app, code, 1).await;
                let strange: Vec<_> = told(&page).difference(&allowed(&release)).copied().collect();
                assert_eq!(strange, Vec::<u32>::new(), "{code}: {}", page.text("article"));
                assert!(told(&page).contains(&release.figures.participants()));
                read.insert(code);
            }
        }
    }
    assert_eq!(read.len(), CLOSED.len());
}

/// How many people have written what is under each topic of the demonstration, by its name; of topics with the same name, all of them.
async fn people_by_topic(app: &TestApp) -> BTreeMap<String, BTreeSet<usize>> {
    let comments = comment::Entity::find().all(app.db()).await.unwrap();
    let placed = topic_placement::Entity::find().all(app.db()).await.unwrap();
    let mut people: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for topic in topic::Entity::find().all(app.db()).await.unwrap() {
        let own = placed.iter().filter(|row| row.topic_id == topic.id && !topic.is_gone);
        let written = own.filter_map(|row| comments.iter().find(|comment| comment.id == row.comment_id));
        let answers: BTreeSet<_> = written.map(|comment| comment.submission_id).collect();
        people.entry(topic.label).or_default().insert(answers.len());
    }
    people
}

#[tokio::test]
async fn a_protocol_tells_how_many_wrote_about_a_topic_and_none_of_few() {
    let app = TestApp::demonstrated().await;
    let people = people_by_topic(&app).await;
    let mut read = 0;
    for mut moderator in everybody(&app, Role::Moderator).await {
        for code in CLOSED {
            let page = moderator.get(&format!("/arbete/omgang/{code}/protokoll")).await;
            let lines = Html::parse_document(&page.body);
            for line in lines.select(&Selector::parse(TOPICS).unwrap()) {
                let line: String = line.text().collect();
                let (label, told) = line.rsplit_once(": ").unwrap();
                let told = numbers(told).into_iter().next().unwrap();
                assert!(5 <= told, "{code}: {line}");
                assert!(people[label].contains(&usize::try_from(told).unwrap()), "{code}: {line}: {people:?}");
                read += 1;
            }
        }
    }
    assert!(10 <= read, "{read} topics");
}
