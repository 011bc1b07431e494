//! What pages say of a round before it is decided, after that, when the day has passed without a decision, and after the reply; and that one
//! round of a dialogue says nothing of the other.

use app::entity::{dialogue, membership::Role, round, round::RoundState};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{again, decided, fed_back, path, recorded, rest_on};
use crate::support::{TestApp, rounds::TestRound};

const BEFORE: &str = "De går till politikerna i socialnämnden innan de beslutar.";
const AFTER: &str = "Politikerna har beslutat.";
const PASSED: &str = "Politikerna skulle ta upp svaren den 1 april 2027. Något beslut är inte inskrivet än.";
const REPLIED: &str = "Politikerna i socialnämnden har svarat.";

/// How often a page says each of these.
async fn says<const N: usize>(app: &TestApp, path: &str, words: [&str; N]) -> [usize; N] {
    let text = app.visitor().get(path).await.text("main");
    words.map(|words| text.matches(words).count())
}

/// A result that everybody may read, of a dialogue that was asked again; both rounds are closed.
async fn asked_twice(app: &TestApp) -> (TestRound, TestRound) {
    let round = app.public_round().await;
    let other = again(app, &round, RoundState::Closed).await;
    (round, other)
}

async fn meets_on(app: &TestApp, round: &TestRound, day: &str) {
    let meeting_on = Set(Some(day.parse::<NaiveDate>().unwrap()));
    let row = dialogue::ActiveModel { id: Set(round.dialogue.id), meeting_on, ..Default::default() };
    row.update(app.db()).await.unwrap();
}

#[tokio::test]
async fn a_round_is_told_as_decided_once_a_decision_rests_on_it_and_the_other_one_is_not() {
    let app = TestApp::new().await;
    let (round, other) = asked_twice(&app).await;
    let result = format!("/resultat/{}", round.row.code);
    let every = ["/".to_owned(), format!("/dialog/{}", round.dialogue.slug), path(&round)];
    for page in &every {
        assert_eq!(says(&app, page, [BEFORE, AFTER]).await, [2, 0], "{page}");
    }
    assert_eq!(says(&app, &result, [BEFORE, AFTER]).await, [1, 0]);

    decided(&app, &round).await;

    for page in &every {
        assert_eq!(says(&app, page, [BEFORE, AFTER]).await, [1, 1], "{page}");
    }
    assert_eq!(says(&app, &result, [BEFORE, AFTER]).await, [0, 1]);
    let waits = app.visitor().get(&format!("/resultat/{}", other.row.code)).await;
    waits.assert_text(".timeline", "Politikerna beslutar").assert_no_text(".timeline", "Politikerna har beslutat");
    let dialogue = app.visitor().get(&every[1]).await;
    let now =
        |round: &TestRound| dialogue.text(&format!("section[id$='{}'] .timeline-step[aria-current]", round.row.code));
    let tag = |round: &TestRound| dialogue.text(&format!("section[id$='{}'] h3 .tag", round.row.code));
    assert_eq!((tag(&round).as_str(), tag(&other).as_str()), ("Beslutad", "Stängd"), "as their sentences say");
    let given = dialogue.text(&format!("section[id$='{}'] .timeline", round.row.code));
    assert!(!given.contains("har fått dem"), "nothing is handed over: {given}");
    assert!(now(&round).starts_with("Du får svar"), "{}", now(&round));
    assert!(now(&other).starts_with("Svaren är lästa"), "{}", now(&other));
    app.brief_of(&round).await.assert_text("#beslut h2", "Det här är beslutat").assert_no_text("#beslut", "Beslutat:");
    for (language, said) in
        [("sv-x-lattlast", "Politikerna har bestämt."), ("fi", "tehneet päätöksen."), ("en", "made a decision.")]
    {
        let page = app.visitor().get(&format!("{result}?sprak={language}")).await;
        page.assert_text("section:has(#next)", said);
    }
}

#[tokio::test]
async fn what_another_kommun_decides_on_a_round_ends_no_waiting() {
    let app = TestApp::new().await;
    let (round, _) = asked_twice(&app).await;
    let theirs = recorded(&app, &app.round(RoundState::Closed).await).await;

    rest_on(&app, theirs, &round).await;

    for page in ["/".to_owned(), format!("/dialog/{}", round.dialogue.slug), path(&round)] {
        assert_eq!(says(&app, &page, [AFTER]).await, [0], "{page}");
    }
    assert_eq!(says(&app, &format!("/resultat/{}", round.row.code), [BEFORE, AFTER]).await, [1, 0]);
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let new = moderator.get(&format!("/arbete/beslut/nytt?dialog={}", round.dialogue.slug)).await;
    assert_eq!(new.count(&format!("input[name=round][value='{}'][checked]", round.row.id)), 1, "it waits for its own");
    decided(&app, &round).await;
    assert_eq!(says(&app, &format!("/resultat/{}", round.row.code), [BEFORE, AFTER]).await, [0, 1]);
}

#[tokio::test]
async fn a_day_that_passed_without_a_decision_is_told_to_everybody_and_one_before_the_round_is_not() {
    let app = TestApp::new().await;
    let (round, _) = asked_twice(&app).await;
    meets_on(&app, &round, "2027-03-04").await;
    app.set_time("2027-04-02T11:00:00Z");
    let page = format!("/dialog/{}", round.dialogue.slug);
    assert_eq!(says(&app, &page, [BEFORE, "skulle ta upp"]).await, [2, 0], "that day was before the round had ended");
    meets_on(&app, &round, "2027-04-01").await;
    assert_eq!(says(&app, &page, [BEFORE, PASSED]).await, [0, 2]);

    decided(&app, &round).await;

    assert_eq!(says(&app, &page, [AFTER, PASSED]).await, [1, 1]);
    let mut elected = app.staff(Role::ElectedRepresentative, &round).await;
    let start = elected.get("/politik").await;
    start.assert_text("main", "skulle ta upp det 1 april 2027. Inget beslut är inskrivet.");
    assert_eq!(start.text("main").matches("Inget beslut är inskrivet").count(), 1);
}

#[tokio::test]
async fn the_reply_is_what_is_told_once_it_is_given() {
    let app = TestApp::new().await;
    let (round, _) = asked_twice(&app).await;

    fed_back(&app, &round).await;

    let page = format!("/dialog/{}", round.dialogue.slug);
    assert_eq!(says(&app, &page, [REPLIED, AFTER, BEFORE]).await, [1, 0, 1]);
    let result = format!("/resultat/{}", round.row.code);
    assert_eq!(says(&app, &result, [REPLIED, AFTER, BEFORE]).await, [1, 0, 0]);
}

/// From the result to what was decided on it, and from there back to the answers.
#[tokio::test]
async fn a_result_leads_to_the_decision_and_the_decision_to_the_result() {
    let app = TestApp::new().await;
    let (round, other) = asked_twice(&app).await;
    let result = format!("/resultat/{}", round.row.code);
    assert_eq!(app.visitor().get(&result).await.count("section:has(#next) .decisions"), 0);

    let decision = format!("/beslut/{}", decided(&app, &round).await);

    let page = app.visitor().get(&result).await;
    assert_eq!(page.count(&format!("section:has(#next) a[href='{decision}']")), 1);
    let page = app.visitor().get(&decision).await;
    assert_eq!(page.count(&format!(".rounds-behind a[href='{result}']")), 1);
    let finnish = app.visitor().get(&format!("{decision}?sprak=fi")).await;
    assert_eq!(finnish.count(&format!(".rounds-behind a[href='{result}?sprak=fi']")), 1);

    // What nobody may read yet is named, and no link leads to it.
    let unread = round::ActiveModel { id: Set(other.row.id), result_shown_at: Set(None), ..Default::default() };
    unread.update(app.db()).await.unwrap();
    let decision = format!("/beslut/{}", decided(&app, &other).await);
    let page = app.visitor().get(&decision).await;
    page.assert_text(".rounds-behind", "Kontakten, en gång till");
    assert_eq!(page.count(".rounds-behind a"), 0);
}
