//! An administrator decides how case numbers are written, and from how many people a number is shown.

use app::{
    account::house_rules::house_rules_path,
    entity::{house_rules, membership::Role},
};
use sea_orm::{EntityTrait, IntoActiveModel};

use super::{Desk, PLAN, ROUND, at, plan_of};

#[tokio::test]
async fn what_a_house_decides_holds_for_what_is_planned_from_then_on() {
    let mut desk = Desk::new().await;
    let begins = desk.dialogue().await;
    let dialogue = desk.only_dialogue().await;
    let account = desk.app.account(Role::Administrator, desk.organisation_id, None).await;
    let mut administrator = desk.app.signed_in_as(account).await;
    let path = house_rules_path("harnosand");
    desk.moderator.get(&path).await.assert_status(404);
    desk.moderator.post(&path, &[("threshold", "20")]).await.assert_status(404);

    let shown = administrator.get(&path).await;
    shown.assert_status(200).assert_value("#threshold", "5");
    let seen = shown.value("input[name=seen]").unwrap();
    let rules =
        |pattern, threshold| [("seen", seen.as_str()), ("case_number_pattern", pattern), ("threshold", threshold)];
    let page = administrator.post(&path, &rules("SN", "4")).await;
    page.assert_status(422)
        .assert_text("#case_number_pattern-error", "Skriv minst ett # på raden ”SN”")
        .assert_text("#threshold-error", "Skriv ett tal från 5 till 20")
        .assert_value("#threshold", "4");
    let saved = administrator.post(&path, &rules("SN ####/####\nVON ###", "7")).await;
    saved.assert_sent_to(&format!("{path}?sparad=ja"));
    let late = administrator.post(&path, &rules("SN ####/####\nVON ###", "9")).await;
    late.assert_status(422).assert_text("#seen", "står nu 7, du skrev 9");
    let said = "Diarienummer skrivs SN ####/#### eller VON ###. Minsta antal 7.".to_owned();
    assert_eq!(desk.acts(desk.organisation_id).await, [("organisation.house_rules".to_owned(), said)]);

    // The number that stands is left; another is written as they say.
    let plan = plan_of(&dialogue);
    desk.send(&plan, &PLAN, &[("purpose", "Vi vill veta mer.")]).await.assert_status(303);
    let page = desk.send(&plan, &PLAN, &[("case_number", "SN 2027/15")]).await;
    page.assert_status(422).assert_text("#case_number-error", "SN ####/#### eller VON ###");
    page.assert_text("#case_number-hint", "Så som det står i ert diarium: SN ####/#### eller VON ###.");
    desk.begin(&[]).await.assert_status(422).assert_value("#case_number", "SN 2027/14");
    desk.send(&plan, &PLAN, &[("case_number", "VON 114")]).await.assert_status(303);
    assert_eq!(desk.only_dialogue().await.case_number.as_deref(), Some("VON 114"));

    let planned = desk.send(&begins, &ROUND, &[]).await.location();
    let code = planned.rsplit('/').next().unwrap();
    assert_eq!(desk.stored(code).await.threshold, 7);
}

/// The house decides `threshold`, whatever it had decided before.
async fn decide(desk: &Desk, threshold: i32) {
    let rules = house_rules::Model { organisation_id: desk.organisation_id, case_number_pattern: None, threshold };
    house_rules::Entity::delete_many().exec(desk.app.db()).await.unwrap();
    house_rules::Entity::insert(rules.into_active_model()).exec_without_returning(desk.app.db()).await.unwrap();
}

#[tokio::test]
async fn a_round_opens_with_the_highest_threshold_of_its_planning_and_of_the_house() {
    for (house, opens_with) in [(9, 9), (5, 7)] {
        let mut desk = Desk::new().await;
        decide(&desk, 7).await;
        let round = desk.ready(&[]).await;
        assert_eq!(round.threshold, 7);

        decide(&desk, house).await;
        desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);
        assert_eq!(desk.stored(&round.code).await.threshold, opens_with);
        let opened = desk.acts(round.id).await.into_iter().find(|(act, _)| act == "round.open").unwrap();
        assert!(opened.1.contains(&format!("Minsta antal {opens_with}.")), "{}", opened.1);

        // What is decided after that is for other rounds.
        decide(&desk, 12).await;
        assert_eq!(desk.stored(&round.code).await.threshold, opens_with);
    }
}
