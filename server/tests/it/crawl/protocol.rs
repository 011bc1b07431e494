//! A signed protocol, number by number.

use std::collections::BTreeSet;

use app::entity::membership::Role;

use super::{
    CLOSED, demonstration, everybody,
    release::{Numbers, Release, numbers},
};
use crate::support::page::Page;

/// The paragraphs about those who answered and what they wrote.
const ABOUT_PEOPLE: [usize; 4] = [2, 3, 5, 6];

fn told(page: &Page) -> Numbers {
    let body = |number: &usize| page.text(&format!("section[aria-labelledby=p{number}] .protocol-body"));
    ABOUT_PEOPLE.iter().flat_map(|number| numbers(&body(number))).collect()
}

fn allowed(release: &Release) -> Numbers {
    let sessions = release.figures.sessions();
    let sessions = sessions.into_iter().flat_map(|held| [Some(held.meetings()), held.people()]).flatten();
    release.about_people().into_iter().chain(sessions).chain([release.figures.threshold()]).collect()
}

#[tokio::test]
async fn every_number_of_a_protocol_about_people_is_in_its_stored_release() {
    let app = demonstration().await;
    let mut read = BTreeSet::new();
    for mut moderator in everybody(&app, Role::Moderator).await {
        for code in CLOSED {
            let page = moderator.get(&format!("/arbete/omgang/{code}/protokoll")).await;
            if page.status == 200 {
                let release = Release::of(&app, code).await;
                let strange: Vec<_> = told(&page).difference(&allowed(&release)).copied().collect();
                assert_eq!(strange, Vec::<u32>::new(), "{code}: {}", page.text("article"));
                assert!(told(&page).contains(&release.figures.participants()));
                read.insert(code);
            }
        }
    }
    assert_eq!(read.len(), CLOSED.len());
}
