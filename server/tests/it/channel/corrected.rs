//! A paper that was keyed in wrong is read anew after the result is signed.

use app::{
    entity::{comment, comment::CommentState, correction, membership::Role, round::RoundState},
    round::shuffle::shuffle_closed,
    summary::result::{self, fixed_result},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::{at, comments, key_in, keyer, names_of_acts, paper_with, put_right, round, submissions, versions};
use crate::{
    round::sign_frozen,
    support::{TestApp, rounds::TestRound},
};

const WHY: &str = "Ett papper var fel inmatat.";

/// A signed round of thirty answers, one of them on paper, with words that others may read.
pub async fn signed(app: &TestApp) -> TestRound {
    let round = round(app, RoundState::Open).await;
    key_in(&mut keyer(app, &round).await, &round, "1", &[]).await.assert_status(303);
    for n in 0..29 {
        app.answer_in(&round, 1 + n % 5).await;
    }
    let words = comments(app, &round).await.remove(0);
    let read = comment::ActiveModel { id: Set(words.id), state: Set(CommentState::Approved), ..Default::default() };
    read.update(app.db()).await.unwrap();
    let stopped = round::ActiveModel {
        id: Set(round.row.id),
        state: Set(RoundState::Stopped),
        stopped_at: Set(Some(app.state.clock.now())),
        ..Default::default()
    };
    stopped.update(app.db()).await.unwrap();
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = at(&round, "/stang");
    let frozen = [("act", "freeze"), ("received", "30"), ("paper_keyed", "yes"), ("without_second", "Hann inte")];
    moderator.post(&path, &frozen).await.assert_sent_to(&format!("{path}?frysta=ja"));
    sign_frozen(&mut moderator, &round).await.assert_sent_to(&round.signed_path());
    shuffle_closed(&app.state).await.unwrap();
    round
}

#[tokio::test]
async fn what_the_paper_says_comes_in_the_place_of_what_was_keyed_in_when_another_has_signed() {
    let app = TestApp::new().await;
    let round = signed(&app).await;
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.another(Role::Moderator, &round).await);
    let paper = at(&round, "/rattelse/papper/1");
    let list = at(&round, "/rattelse");
    let no_such = one.post(&list, &[("act", "open"), ("open_number", "9")]).await;
    no_such.assert_status(422).assert_text("#open_number-error", "Det finns inget papper med det numret");
    one.post(&list, &[("act", "open"), ("open_number", "1")]).await.assert_sent_to(&paper);
    one.get(&paper).await.assert_status(200).assert_value("[name=q1]", "4");
    let same = paper_with(&[("reason", WHY)]);
    put_right(&mut one, &paper, &same).await.assert_status(422).assert_text("#paper_number-error", "redan står");

    let right = paper_with(&[("q1", "2"), ("reason", WHY)]);
    put_right(&mut one, &paper, &right).await.assert_sent_to(&list);
    let waits = other.get(&list).await;
    assert_eq!(waits.count(".differences li"), 1);
    waits.assert_text(".differences", "4 Ganska lätt").assert_text(".differences", "2 Ganska svårt");
    let before = fixed_result(app.db(), round.row.id).await.unwrap();
    let proposal = waits.value("input[name=proposal]").unwrap();
    other.post(&list, &[("proposal", &proposal), ("act", "sign"), ("seen", "1")]).await.assert_sent_to(&list);

    let row = submissions(&app, &round).await.into_iter().find(|row| row.version == 2).unwrap();
    assert!(row.answers.starts_with("[2,") && row.withdrawn_on.is_none(), "{}", row.answers);
    assert!(versions(&app, &row).await[0].answers.starts_with("[4,"));
    let states: Vec<_> = comments(&app, &round).await.into_iter().map(|row| (row.text, row.state)).collect();
    assert_eq!(states, vec![("Ring oftare".to_owned(), CommentState::Approved); 2]);
    let after = fixed_result(app.db(), round.row.id).await.unwrap();
    assert_eq!((after.row.version, after.figures.participants()), (2, 30));
    assert_eq!(after.figures.questions(), before.figures.questions(), "no table is computed anew");
    assert_eq!(correction::Entity::find().one(app.db()).await.unwrap().unwrap().reading, None);
    assert_eq!(result::unlogged(app.db()).await.unwrap(), Vec::<String>::new());
    let brief = other.get(&format!("/politik/{}", round.row.code)).await;
    brief.assert_text("main", "Ring oftare").assert_text("#corrected", "de 30 svar som räknades från början");
    let acts = names_of_acts(&app).await;
    assert_eq!(acts[3..], ["paper.open", "correction.propose", "paper.open", "correction.sign"], "{acts:?}");
}

#[tokio::test]
async fn words_that_nobody_has_read_are_not_shown_and_more_than_a_tenth_takes_the_tables_away() {
    let app = TestApp::new().await;
    let round = signed(&app).await;
    let (mut one, mut other) = (app.staff(Role::Moderator, &round).await, app.another(Role::Moderator, &round).await);
    let (paper, list) = (at(&round, "/rattelse/papper/1"), at(&round, "/rattelse"));
    put_right(&mut one, &paper, &paper_with(&[("q5", "Ring Anna på tvåan"), ("reason", WHY)])).await.assert_status(303);
    let proposal = other.get(&list).await.value("input[name=proposal]").unwrap();
    other.post(&list, &[("proposal", &proposal), ("act", "sign"), ("seen", "1")]).await.assert_status(303);
    let brief = format!("/politik/{}", round.row.code);
    other.get(&brief).await.assert_no_text("main", "Ring Anna").assert_no_text("main", "Ring oftare");

    for answer in submissions(&app, &round).await.into_iter().filter(|row| row.version == 1).take(3) {
        let comment = app.comment_as(&round, answer.id, "Påhittat", CommentState::Approved).await.to_string();
        one.post(&list, &[("comment", &comment), ("reason", "Svaret var påhittat.")]).await.assert_status(303);
        let proposal = other.get(&list).await.value("input[name=proposal]").unwrap();
        other.post(&list, &[("proposal", &proposal), ("act", "sign"), ("seen", "1")]).await.assert_status(303);
    }

    let newest = fixed_result(app.db(), round.row.id).await.unwrap();
    assert_eq!((newest.row.version, newest.figures.participants()), (5, 27));
    assert!(!newest.figures.by_age().is_shown());
    other.get(&brief).await.assert_text("#corrected", "tabellerna är borttagna");
}
