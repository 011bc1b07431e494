//! A resident adds a statement.

use app::entity::comment::CommentState;

use super::{OWN, Resident, add_statements, answers, arranged, comments, one_adds};

#[tokio::test]
async fn the_form_offers_a_field_after_the_statements_and_a_way_to_it() {
    let (app, round) = arranged().await;

    let page = app.visitor().get(&round.path()).await;

    page.assert_text("label[for=q6-own]", "Vill du lägga till ett eget påstående?")
        .assert_text("#q6-own-hint", "minst 5 av påståendena")
        .assert_text("#q6-own-count", "Högst 140 tecken")
        .assert_text("a[href='#q6-own']", "Lägg till ett eget påstående");
    assert!(page.body.rfind("class=\"opinion\"").unwrap() < page.body.find("id=\"q6-own\"").unwrap());
}

#[tokio::test]
async fn one_who_has_voted_on_fewer_than_five_is_told_so_and_loses_nothing() {
    let (app, round) = arranged().await;
    let mut resident = Resident::at(&app, &round).await;

    let page = resident.send(4, &[("q1", "2"), ("q6-own", OWN)]).await;

    page.assert_status(422).assert_text("#q6-5-error", "Ta ställning till minst 5 påståenden");
    page.assert_text(".error-summary a[href='#q6-5']", "kan det egna påståendet inte tas emot");
    page.assert_value("#q6-own", OWN).assert_value("input[name=receipt]", &resident.code);
    assert_eq!(page.count(".opinion [value=agree][checked]"), 4);
    assert_eq!(page.count("#q1-group [value='2'][checked]"), 1);
    assert!(answers(&app, &round).await.is_empty());

    resident.send(4, &[("q6-5", "pass"), ("q6-own", OWN)]).await.assert_status(200);
    let kept = comments(&app, &round).await;
    assert_eq!((kept.len(), kept[0].text.as_str(), kept[0].state), (1, OWN, CommentState::Unread));
    assert!(kept[0].is_own_statement && kept[0].question_id == super::opinions(&app, &round).await.row.id);
}

#[tokio::test]
async fn who_changes_an_answer_may_take_a_vote_back_and_keeps_the_statement_that_came_with_it() {
    let (app, round) = arranged().await;
    let mut resident = one_adds(&app, &round, OWN).await;
    let change = [("same_code", "change"), ("version", "1")];

    let other = resident.send(3, &[change[0], change[1], ("q6-own", "En annan tanke.")]).await;
    other.assert_status(422).assert_text("#q6-4-error", "Ta ställning till minst 5 påståenden");
    resident.send(3, &[change[0], change[1], ("q6-own", OWN)]).await.assert_status(200);

    assert_eq!(answers(&app, &round).await, [r#"[null,null,null,null,null,{"votes":"aaa"}]"#]);
    resident.look().await.assert_text("dl.answers", OWN);
}

#[tokio::test]
async fn an_answer_without_a_statement_of_ones_own_is_as_good() {
    let (app, round) = arranged().await;
    Resident::at(&app, &round).await.send(1, &[("q6-own", "  ")]).await.assert_status(200);

    assert_eq!(answers(&app, &round).await, [r#"[null,null,null,null,null,{"votes":"a"}]"#]);
    assert!(comments(&app, &round).await.is_empty());
}

#[tokio::test]
async fn it_holds_140_characters_and_no_more() {
    let (app, round) = arranged().await;
    let (long, fits) = ("å".repeat(141), "å".repeat(140));
    let mut resident = Resident::at(&app, &round).await;

    let page = resident.send(5, &[("q6-own", &long)]).await;

    page.assert_status(422).assert_text("#q6-own-error", "Skriv högst 140 tecken. Det är 1 för mycket.");
    page.assert_value("#q6-own", &long);
    resident.send(5, &[("q6-own", &fits)]).await.assert_status(200);
}

#[tokio::test]
async fn what_points_out_somebody_is_asked_about_here_too() {
    let (app, round) = arranged().await;
    let mut resident = Resident::at(&app, &round).await;
    let own = ("q6-own", "Ring Anna på 070-174 06 05.");

    let page = resident.send(5, &[own]).await;

    page.assert_status(422).assert_text("section .notice--warning", "Det ser ut som ett telefonnummer");
    page.assert_value("#q6-own", own.1).assert_value("button[name=keep]", "phone");
    page.assert_text("[data-about=q6-own] a[href='#q6-own']", "Vill du lägga till ett eget påstående?");
    resident.send(5, &[own, ("keep", "phone")]).await.assert_status(200);
}

#[tokio::test]
async fn sent_again_it_is_the_same_answer_also_when_a_statement_has_been_added_meanwhile() {
    let (app, round) = arranged().await;
    let mut resident = one_adds(&app, &round, OWN).await;
    add_statements(&app, &round, 1, Some("sv")).await;
    app.later(chrono::TimeDelta::minutes(2));

    for _ in 0..2 {
        resident.send(5, &[("q6-own", OWN)]).await.assert_status(200).assert_text(".receipt-code", &resident.code);
    }

    assert_eq!((answers(&app, &round).await.len(), comments(&app, &round).await.len()), (1, 1));
}

#[tokio::test]
async fn words_are_shown_to_one_who_comes_when_the_round_is_over() {
    let (app, round) = arranged().await;
    let mut resident = Resident::at(&app, &round).await;
    app.set_time("2027-03-20T11:00:00Z");

    resident.send(5, &[("q6-own", OWN)]).await.assert_status(409).assert_text("blockquote", OWN);
}
