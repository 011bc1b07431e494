//! The log as a page.

use app::entity::{membership, membership::Role, round::RoundState};
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::arranged;
use crate::support::log::Log;

const LOG: &str = "/arbete/logg";

#[tokio::test]
async fn a_moderator_reads_in_words_what_was_done_in_the_rounds() {
    let (app, round, mut moderator) = arranged().await;
    let id = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    app.signed_in(id).await;

    moderator.get("/arbete").await.assert_text("main", "Vad som har gjorts");
    let page = moderator.get(LOG).await;

    page.assert_status(200).assert_text("#log", "Provkonto").assert_text("#log", "stoppade omgången");
    page.assert_text("#log", "1 mars 2027 kl. 12.00").assert_text("#log", &round.row.code);
    page.assert_no_text("#log", "loggade in").assert_no_text("main", "round.stop");
    page.assert_no_text("main", "Fel i en fråga");
}

#[tokio::test]
async fn registrar_and_administrator_read_all_of_their_organisation_and_nothing_of_another() {
    let (app, round, mut stranger) = arranged().await;
    let other = app.round(RoundState::Open).await;
    app.acted(&other, None, "I Lillby").await;
    let id = app.account(Role::PaperKeyer, round.organisation_id, Some(round.body_id)).await;
    app.signed_in(id).await;

    for role in [Role::Registrar, Role::Administrator] {
        let mut reader = app.of_organisation(role, &round).await;
        let usual = reader.get(LOG).await;
        usual.assert_text("#log", "stoppade omgången").assert_no_text("#log", "loggade in");
        let way = usual.with("#sign-ins a", |a| a.value().attr("href").unwrap().to_owned()).unwrap();
        let page = reader.get(&way).await;
        page.assert_text("#log", "stoppade omgången").assert_text("#log", "loggade in");
        page.assert_value(".log-filter input[name=inloggningar]", "ja");
        page.assert_no_text("#log", "I Lillby").assert_no_text("#omgang", &other.row.code);
    }
    let page = app.staff(Role::Registrar, &other).await.get(LOG).await;
    page.assert_text("#log", "Tjänsten").assert_text("#log", "I Lillby").assert_no_text("#log", "stoppade");

    let log = Log::start();
    for address in [format!("{LOG}?omgang={}", other.row.code), format!("{LOG}?person={}", uuid::Uuid::nil())] {
        stranger.get(&address).await.assert_status(404);
    }
    assert_eq!(log.lines_with("asked for a part of the log that is not theirs to read"), 2);
}

#[tokio::test]
async fn the_log_is_not_there_for_others() {
    let (app, round, _) = arranged().await;

    app.visitor().get(LOG).await.assert_status(303);
    for role in [Role::PaperKeyer, Role::Facilitator, Role::ElectedRepresentative] {
        app.staff(role, &round).await.get(LOG).await.assert_status(404);
        app.staff(role, &round).await.post(LOG, &[]).await.assert_status(404);
    }
}

#[tokio::test]
async fn it_is_narrowed_to_a_round_a_person_and_a_period() {
    let (app, round, _) = arranged().await;
    let keyer = app.account(Role::PaperKeyer, round.organisation_id, Some(round.body_id)).await;
    app.later(TimeDelta::days(1));
    app.acted(&round, Some(keyer), "Receptionen").await;
    app.signed_in(keyer).await;
    let mut registrar = app.of_organisation(Role::Registrar, &round).await;

    let of_round = registrar.get(&format!("{LOG}?omgang={}", round.row.code)).await;
    of_round.assert_text("#log", "stoppade").assert_text("#log", "Receptionen").assert_no_text("#log", "loggade in");
    let of_person = registrar.get(&format!("{LOG}?person={keyer}&inloggningar=ja")).await;
    of_person.assert_text("#log", "loggade in").assert_no_text("#log", "stoppade");
    let first_day = registrar.get(&format!("{LOG}?fran=2027-03-01&till=2027-03-01")).await;
    first_day.assert_text("#log", "stoppade").assert_no_text("#log", "Receptionen");
    first_day.assert_value("#till", "2027-03-01");
    registrar.get(&format!("{LOG}?till=2027-02-28")).await.assert_text("#none", "Här finns inget");

    let wrong = registrar.get(&format!("{LOG}?fran=2027-03-02&till=2027-03-01")).await;
    wrong.assert_status(422).assert_text("#till-error", "kommer före den första").assert_value("#fran", "2027-03-02");
}

#[tokio::test]
async fn twenty_five_acts_stand_on_a_page_and_none_is_lost_between_two() {
    let (app, round, mut moderator) = arranged().await;
    for number in 1..=35 {
        app.acted(&round, None, &format!("Nummer {number}.")).await;
    }

    let first = moderator.get(LOG).await;
    let older = first.with("nav[aria-label=Bläddra] a", |a| a.value().attr("href").unwrap().to_owned()).unwrap();
    app.acted(&round, None, "Nummer 36.").await;
    let second = moderator.get(&older).await;

    assert_eq!((first.count("#log tbody tr"), second.count("#log tbody tr")), (25, 11));
    first.assert_text("#log", "Nummer 35.").assert_text("#log", "Nummer 11.").assert_no_text("#log", "Nummer 10.");
    second.assert_text("#log", "Nummer 10.").assert_text("#log", "stoppade").assert_no_text("#log", "Nummer 11.");
    second
        .assert_text("nav[aria-label=Bläddra]", "Till det senaste")
        .assert_no_text("nav[aria-label=Bläddra]", "Äldre");
}

#[tokio::test]
async fn the_sign_in_of_somebody_who_works_for_two_is_told_to_neither() {
    let (app, round, _) = arranged().await;
    let other = app.round(RoundState::Open).await;
    let id = app.account(Role::Moderator, round.organisation_id, Some(round.body_id)).await;
    app.signed_in(id).await;
    let second = membership::Model {
        id: app::context::new_id(&app.state.clock),
        account_id: id,
        organisation_id: other.organisation_id,
        body_id: Some(other.body_id),
        role: Role::Moderator,
        is_by_group: false,
    };
    second.into_active_model().insert(app.db()).await.unwrap();
    app.signed_in(id).await;

    let own =
        app.of_organisation(Role::Administrator, &round).await.get(&format!("{LOG}?person={id}&inloggningar=ja")).await;

    assert_eq!(own.count("#log tbody tr"), 1, "what was done before that is told");
    let others = app.of_organisation(Role::Administrator, &other).await.get(&format!("{LOG}?person={id}")).await;
    others.assert_status(404);
}
