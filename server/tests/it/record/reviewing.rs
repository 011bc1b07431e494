//! The texts that must be looked at come first, twenty at a time; the others can be masked too.

use app::entity::{comment::CommentState, round::RoundState, submission};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{acts, at, because, left, listed, mask, registrar};
use crate::support::TestApp;

#[tokio::test]
async fn what_nobody_has_read_and_what_is_withheld_comes_first() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_in(&round, answer, "Ring mig på 0611-123 45").await;
    let other = app.answer_in(&round, 4).await;
    app.comment_as(&round, other, "Den dolda", CommentState::Withheld).await;
    let third = app.answer_in(&round, 4).await;
    app.comment_as(&round, third, "Den visade", CommentState::Approved).await;
    let mut person = registrar(&app, &round).await;

    let page = person.get(&at(&round, "/texter")).await;

    page.assert_status(200).assert_text("#texts", "Ingen moderator har läst").assert_text("#texts", "Den dolda");
    page.assert_text("mark", "0611-123 45").assert_no_text("#texts", "Den visade");
    page.assert_text("#texts .comment-question", "Vad vill du säga till dem som beslutar?");
    assert_eq!(page.count("#texts input[type=checkbox]"), 3, "two texts, and the reason why one is hidden");
    let all = person.get(&at(&round, "/texter?visa=alla")).await;
    all.assert_text("#texts", "Den visade").assert_text("#texts", "får visas");
    assert_eq!((all.count("#texts > li"), all.count("#texts input[type=checkbox]")), (4, 0));
    mask(&mut person, &round, "Den visade", &[("passages", "visade")]).await;
    let reviewed = person.get(&at(&round, "/texter?visa=provade")).await;
    reviewed.assert_text("#texts .decided", "Den [maskat]").assert_text("#texts .decided", "OSL 26 kap. 1 §");
    assert_eq!(reviewed.count("#texts > li"), 1);
}

#[tokio::test]
async fn what_was_approved_in_an_answer_that_does_not_count_is_looked_at() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_as(&round, answer, "Godkänd innan den togs tillbaka", CommentState::Approved).await;
    let mut person = registrar(&app, &round).await;
    assert_eq!(left(&mut person, &round).await, Vec::<String>::new());
    let today = Some(app.state.clock.now().date_naive());
    let withdrawn = submission::ActiveModel { id: Set(answer), withdrawn_on: Set(today), ..Default::default() };
    withdrawn.update(app.db()).await.unwrap();

    assert_eq!(left(&mut person, &round).await, ["Godkänd innan den togs tillbaka"]);
    person.get(&at(&round, "/texter")).await.assert_text("#texts", "Text som inte visas för andra");
}

#[tokio::test]
async fn nothing_is_reviewed_by_pressing_the_button_with_none_marked() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_in(&round, answer, "Oläst").await;
    let mut person = registrar(&app, &round).await;

    let page = person.post(&at(&round, "/texter"), &[("act", "release")]).await;

    page.assert_status(422).assert_text("#text-error", "Markera minst en text");
    assert_eq!(page.count(".error-summary a[href='#text']") * page.count("#text"), 1);
    assert_eq!(acts(&app).await.iter().filter(|(act, _)| act == "record.release").count(), 0);
}

#[tokio::test]
async fn twenty_are_listed_at_a_time_and_none_twice() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for number in 0..23 {
        let answer = app.answer_in(&round, 4).await;
        app.comment_in(&round, answer, &format!("Text {number}.")).await;
    }
    let mut person = registrar(&app, &round).await;

    let first = person.get(&at(&round, "/texter")).await;
    let next = first.with("a[rel=next]", |link| link.value().attr("href").map(str::to_owned)).flatten().unwrap();
    let second = person.get(&next).await;

    assert_eq!((first.count("#texts > li"), second.count("#texts > li")), (20, 3));
    assert_eq!(second.count("a[rel=next]"), 0);
    let both = first.text("#texts") + &second.text("#texts");
    assert!((0..23).all(|number| both.matches(&format!("Text {number}.")).count() == 1), "{both}");
}

/// A mask that somebody else made meanwhile is not undone by a list that was opened before.
#[tokio::test]
async fn an_old_list_does_not_undo_a_mask() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    app.comment_in(&round, answer, "Åsa Öberg är sjuk").await;
    let (mut first, mut second) = (registrar(&app, &round).await, registrar(&app, &round).await);
    let old = listed(&second.get(&at(&round, "/texter")).await).remove(0);
    mask(&mut first, &round, "Åsa Öberg är sjuk", &[]).await;

    second.post(&at(&round, "/texter"), &[("text", &old.marked)]).await.assert_status(409);

    first.get(&old.path).await.assert_text(".decided", "[maskat] är sjuk");
}

/// A reason may repeat the words it is about, so it is a text like others; the reasons that come with the service are not.
#[tokio::test]
async fn what_moderators_write_as_reasons_must_be_looked_at() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let answer = app.answer_in(&round, 4).await;
    let own = app.comment_as(&round, answer, "Åsa är sjuk", CommentState::Withheld).await;
    because(&app, own, "Säger att Åsa är sjuk").await;
    let other = app.answer_in(&round, 4).await;
    let known = app.comment_as(&round, other, "Bo är frisk", CommentState::Withheld).await;
    because(&app, known, "Texten pekar ut en person.").await;

    let left = left(&mut registrar(&app, &round).await, &round).await;

    assert_eq!(left, ["Bo är frisk", "Säger att Åsa är sjuk", "Åsa är sjuk"]);
}
