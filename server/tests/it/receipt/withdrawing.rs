//! Withdrawing an answer until the round stops, and sending it again.

use app::{
    entity::{membership::Role, round::RoundState, submission},
    summary::result,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{ANSWER, Holder, arranged, now_is, old_versions, only_submission, submissions, with};
use crate::support::{TestApp, rounds::TestRound};

/// How many answers the moderator is told of.
async fn received(app: &TestApp, round: &TestRound) -> String {
    app.staff(Role::Moderator, round).await.get(&round.work_path()).await.text(".sealed")
}

#[tokio::test]
async fn a_withdrawn_answer_stops_counting_and_is_kept_as_it_was() {
    let (app, round, mut holder) = arranged().await;
    let before = only_submission(&app, &round).await;
    assert!(received(&app, &round).await.starts_with("1 svar har kommit"));
    let page = holder.look().await;
    page.assert_text("details:not([open])", "Det tas inte bort: det finns kvar som allmän handling.");
    page.assert_text("details:not([open]) button[value=withdraw]", "Ja, ta tillbaka mitt svar");

    let page = holder.withdraw(&page).await;

    page.assert_status(200).assert_text(".notice", "Ditt svar är tillbakataget");
    page.assert_text("#counting", "Du tog tillbaka det den 1 mars 2027. Det finns kvar, som lagen kräver.");
    page.assert_text("dl.answers", "eftersom svaret inte räknas")
        .assert_text("button[value=change]", "Skicka svaret igen");
    assert_eq!(page.count("button[value=withdraw]"), 0);
    let after = only_submission(&app, &round).await;
    assert!(after.withdrawn_on.is_some());
    assert_eq!((after.answers, after.version), (before.answers, before.version));
    assert!(received(&app, &round).await.starts_with("0 svar har kommit"));
    let mut queue = app.staff(Role::Moderator, &round).await;
    queue.get(&format!("{}/kommentarer", round.work_path())).await.assert_no_text("main", "Ring upp");
}

#[tokio::test]
async fn withdrawing_ten_times_at_once_is_withdrawing_once() {
    let (app, round, mut holder) = arranged().await;
    let page = holder.look().await;
    let version = page.value("input[name=version]").unwrap();
    let mut asking = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let (mut holder, version) = (holder.clone(), version.clone());
        asking.spawn(async move { holder.ask(&[("act", "withdraw"), ("version", &version)]).await.status });
    }
    assert_eq!(asking.join_all().await, [200; 10]);
    app.set_time("2027-03-03T11:00:00Z");

    holder.withdraw(&page).await.assert_status(200);

    assert_eq!(only_submission(&app, &round).await.withdrawn_on.unwrap().to_string(), "2027-03-01");
}

#[tokio::test]
async fn a_withdrawn_answer_can_be_sent_again_until_the_stop() {
    let (app, round, mut holder) = arranged().await;
    let page = holder.look().await;
    holder.withdraw(&page).await.assert_status(200);

    let fields = holder.change().await;
    holder.send(&fields).await.assert_status(200).assert_text("h1", "Tack. Ditt ändrade svar är framme.");

    let again = only_submission(&app, &round).await;
    assert_eq!((again.version, again.withdrawn_on), (2, None));
    let old = old_versions(&app).await;
    assert_eq!((old.len(), old[0].withdrawn_on.map(|day| day.to_string()).as_deref()), (1, Some("2027-03-01")));
    assert!(received(&app, &round).await.starts_with("1 svar har kommit"));
    // The wish to withdraw the old version comes once more: the new one stands.
    let late = holder.withdraw(&page).await;
    late.assert_status(409).assert_text(".notice", "Svaret har skickats på nytt");
    assert_eq!(only_submission(&app, &round).await.withdrawn_on, None);
}

#[tokio::test]
async fn who_changes_a_withdrawn_answer_is_told_that_it_counts_again_when_it_is_sent() {
    let (_app, _round, mut holder) = arranged().await;
    let page = holder.look().await;
    holder.withdraw(&page).await.assert_status(200);

    let page = holder.ask(&[("act", "change")]).await;
    page.assert_text(".notice", "Det är tillbakataget. Det räknas igen när du skickar det.");
    page.assert_no_text(".notice", "gäller").assert_text("#skicka button", "Skicka svaret igen");
    let help = page.with("#ord [data-review-help]", |words| words.attr("data-review-help").unwrap().to_owned());
    assert!(help.is_some_and(|help| help.starts_with("Ditt svar är tillbakataget.")));

    let again = holder.send(&with(&super::filled_in(&page), "q1", "9")).await;
    again.assert_status(422).assert_text(".notice", "Det räknas igen när du skickar det.");
    let sent = holder.send(&with(&super::filled_in(&again), "q1", "1")).await;
    sent.assert_status(200);
    holder.ask(&[("act", "change")]).await.assert_text(".notice", "Det gamla gäller tills du har skickat det nya.");
}

#[tokio::test]
async fn sending_the_old_form_again_does_not_undo_a_withdrawal_and_tells_of_it() {
    for choice in ["change", "new"] {
        let (app, round, mut holder) = arranged().await;
        let first: Vec<_> = ANSWER.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let first = with(&first, "receipt", &holder.code);
        let page = holder.look().await;
        holder.withdraw(&page).await.assert_status(200);

        let page = holder.send(&first).await;

        page.assert_status(409).assert_text("[role=alert]", "Du tog tillbaka svaret den 1 mars 2027");
        page.assert_text("button[value=change]", "Skicka svaret igen").assert_text("button[value=new]", "nytt svar");
        assert!(only_submission(&app, &round).await.withdrawn_on.is_some());
        let fields = with(&super::filled_in(&page), "same_code", choice);
        holder.send(&fields).await.assert_status(200);
        let counted = submissions(&app, &round).await.into_iter().filter(|row| row.withdrawn_on.is_none()).count();
        assert_eq!((counted, submissions(&app, &round).await.len()), (1, if choice == "new" { 2 } else { 1 }));
    }
}

#[tokio::test]
async fn a_change_pressed_before_the_withdrawal_does_not_undo_it_unasked() {
    let (app, round, mut holder) = arranged().await;
    let pressed = with(&holder.change().await, "q5", "Ändrat utan nät");
    let page = holder.look().await;
    holder.withdraw(&page).await.assert_status(200);

    let page = holder.send(&pressed).await;

    page.assert_status(409).assert_text("[role=alert]", "Du tog tillbaka svaret den 1 mars 2027");
    assert_eq!(page.headers["medmig-answer"], "refused");
    assert!(only_submission(&app, &round).await.withdrawn_on.is_some());
    // Who has read that and sends it all the same means it.
    holder.send(&with(&super::filled_in(&page), "same_code", "change")).await.assert_status(200);
    let again = only_submission(&app, &round).await;
    assert_eq!((again.version, again.withdrawn_on), (2, None));
}

/// The form that was sent first, sent again after the answer was withdrawn, as it is when one presses that it is to count again.
async fn pressed_again(holder: &mut Holder) -> Vec<(String, String)> {
    let page = holder.look().await;
    holder.withdraw(&page).await.assert_status(200);
    let first: Vec<_> = ANSWER.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let first = with(&first, "receipt", &holder.code);
    let asked = holder.send(&first).await;
    asked.assert_status(409).assert_text("button[value=change]", "Skicka svaret igen");
    with(&super::filled_in(&asked), "same_code", "change")
}

#[tokio::test]
async fn sending_it_again_pressed_before_a_later_withdrawal_does_not_undo_that_one_unasked() {
    let (app, round, mut holder) = arranged().await;
    let pressed = pressed_again(&mut holder).await;
    // On another device it is sent again, and withdrawn once more, while the network holds back the first.
    let elsewhere = holder.change().await;
    holder.send(&elsewhere).await.assert_status(200);
    app.set_time("2027-03-03T11:00:00Z");
    let page = holder.look().await;
    holder.withdraw(&page).await.assert_status(200);

    let page = holder.send(&pressed).await;

    page.assert_status(409).assert_text("[role=alert]", "Du tog tillbaka svaret den 3 mars 2027");
    assert_eq!(page.headers["medmig-answer"], "refused");
    let stands = only_submission(&app, &round).await;
    assert_eq!((stands.version, stands.withdrawn_on.is_some()), (2, true));
    // Who has read that and sends it all the same means it.
    holder.send(&with(&super::filled_in(&page), "same_code", "change")).await.assert_status(200);
    let again = only_submission(&app, &round).await;
    assert_eq!((again.version, again.withdrawn_on), (3, None));
}

#[tokio::test]
async fn sending_it_again_pressed_before_a_newer_version_came_does_not_write_over_that_one_unasked() {
    let (app, round, mut holder) = arranged().await;
    let pressed = pressed_again(&mut holder).await;
    let elsewhere = with(&holder.change().await, "q5", "Ändrat på en annan enhet");
    holder.send(&elsewhere).await.assert_status(200);

    let page = holder.send(&pressed).await;

    page.assert_status(409).assert_text("[role=alert]", "Svaret är ändrat under tiden");
    assert_eq!(only_submission(&app, &round).await.version, 2);
    holder.send(&super::filled_in(&page)).await.assert_status(200);
    let again = only_submission(&app, &round).await;
    assert_eq!((again.version, again.withdrawn_on), (3, None));
}

#[tokio::test]
async fn after_the_stop_nothing_is_withdrawn_and_the_page_says_why() {
    let (app, round, mut holder) = arranged().await;
    let page = holder.look().await;
    app.set_time("2027-03-08T11:00:00Z");
    for state in [RoundState::Open, RoundState::Stopped, RoundState::Closed, RoundState::FedBack, RoundState::Withdrawn]
    {
        now_is(&app, &round, state).await;

        let refused = holder.withdraw(&page).await;

        refused.assert_status(409).assert_text(".notice", "Svarstiden tog slut innan du hann.");
        refused.assert_text("main", "Det går inte längre. Svarstiden är slut, och då ligger svaren fast.");
    }
    assert_eq!(only_submission(&app, &round).await.withdrawn_on, None);
}

#[tokio::test]
async fn the_result_is_counted_without_what_was_withdrawn_and_with_what_was_changed() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    for _ in 0..20 {
        Holder::of(&app, &round, &[("q1", "3")]).await;
    }
    let mut withdrawn = Holder::of(&app, &round, &[("q1", "5")]).await;
    let page = withdrawn.look().await;
    withdrawn.withdraw(&page).await.assert_status(200);
    let mut changed = Holder::of(&app, &round, &[("q1", "5")]).await;
    let fields = with(&changed.change().await, "q1", "3");
    changed.send(&fields).await.assert_status(200);
    now_is(&app, &round, RoundState::Closed).await;

    let fixed = app.fixed(&round).await;
    let others = TestApp::new().await;
    let other = others.round(RoundState::Closed).await;
    for _ in 0..21 {
        others.answer_as(&other, "[3,null,null,null,null,null]".to_owned()).await;
    }
    for row in submissions(&others, &other).await {
        let id = Set(row.id);
        let nobody = submission::ActiveModel { id, age_band: Set(None), sex: Set(None), ..Default::default() };
        nobody.update(others.db()).await.unwrap();
    }

    let expected = result::compute(others.db(), other.row.id).await.unwrap();
    assert_eq!(fixed.json, expected.json());
}
