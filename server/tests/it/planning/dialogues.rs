//! A dialogue: begun, changed until a round opens, and then as it was promised.

use app::entity::{
    dialogue::{self, InfluenceLevel},
    membership::Role,
    round::RoundState,
    translation,
};
use chrono::NaiveDate;
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};

use super::{Desk, NEW, PLAN, at, filled, plan_of, send};

#[tokio::test]
async fn a_moderator_begins_a_dialogue_and_goes_on_to_its_first_round() {
    let mut desk = Desk::new().await;
    let shown = desk.moderator.get("/arbete").await;
    assert_eq!(shown.count(&format!("a[href='{NEW}']")), 1);
    let shown = desk.moderator.get(NEW).await;
    shown.assert_status(200).assert_text("main", "Socialnämnden i Härnösand håller dialogen.");
    assert_eq!(shown.count("input[name=influence_level]"), 5);
    shown.assert_text("main", "Vi träffas, lyssnar på varandra och resonerar tillsammans.");
    assert_eq!(shown.value("input[name=deciding_body][checked]"), Some(desk.body_id.to_string()));

    let page = desk.begin(&[]).await;

    let row = desk.only_dialogue().await;
    page.assert_sent_to(&format!("/arbete/omgang/ny?dialog={}", row.slug));
    assert_eq!(
        (row.slug.as_str(), row.influence_level),
        ("harnosand-vard-som-hanger-ihop", InfluenceLevel::Consultation)
    );
    assert_eq!((row.owner_body_id, row.deciding_body_id), (desk.body_id, Some(desk.body_id)));
    assert_eq!(
        (row.reply_due, row.meeting_on),
        (NaiveDate::from_ymd_opt(2027, 6, 15), NaiveDate::from_ymd_opt(2027, 5, 20))
    );
    assert_eq!(row.case_number.as_deref(), Some("SN 2027/14"));
    assert_eq!(desk.act_names(row.id).await, ["dialogue.plan"]);
    let shown = desk.moderator.get(&plan_of(&row)).await;
    shown.assert_status(200).assert_value("#title", "Vård som hänger ihop").assert_value("#reply_due", "2027-06-15");
    desk.moderator.get("/arbete").await.assert_text("#dialogues", "Vård som hänger ihop");
    desk.app.visitor().get(&format!("/dialog/{}", row.slug)).await.assert_status(404);
}

#[tokio::test]
async fn what_is_wrong_with_a_plan_stands_at_its_field_and_nothing_typed_is_lost() {
    let mut desk = Desk::new().await;
    let purpose = "å".repeat(2_001);

    let wrong = [
        ("title", " "),
        ("purpose", purpose.as_str()),
        ("influence_level", "x"),
        ("reply_due", "2027-03-01"),
        ("meeting_on", "i maj"),
    ];
    let page = desk.begin(&wrong).await;

    page.assert_status(422)
        .assert_text(".error-summary", "Fem saker att rätta till")
        .assert_text("#title-error", "Skriv vad dialogen heter")
        .assert_text("#purpose-error", "Skriv högst 2 000 tecken")
        .assert_text("#influence_level-group", "Välj hur mycket invånarna kan påverka")
        .assert_text("#reply_due-error", "Välj en dag som kommer efter i dag")
        .assert_text("#meeting_on-error", "Skriv en dag")
        .assert_value("#case_number", "SN 2027/14");
    assert!(page.value("#purpose").unwrap().contains(&purpose));
    assert_eq!(dialogue::Entity::find().count(desk.app.db()).await.unwrap(), 0);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_begins_one_dialogue() {
    let mut desk = Desk::new().await;
    let shown = desk.moderator.get(NEW).await;
    let form = filled(&shown, &PLAN, &[]);
    let mut twice = desk.moderator.clone();
    let (one, two) = tokio::join!(send(&mut desk.moderator, NEW, &form), send(&mut twice, NEW, &form));
    assert_eq!((one.status, two.status, one.location()), (303, 303, two.location()));

    let other = filled(&shown, &PLAN, &[("title", "Något annat")]);
    let page = send(&mut desk.moderator, NEW, &other).await;

    page.assert_status(409).assert_text("[role=alert]", "Dialogen är redan sparad");
    page.assert_text("[role=alert]", "Något annat");
    let row = desk.only_dialogue().await;
    assert_eq!((row.title.as_str(), desk.act_names(row.id).await.len()), ("Vård som hänger ihop", 1));
    // Another with the same title has an address of its own.
    let again = desk.dialogue().await;
    assert_eq!(again, "/arbete/omgang/ny?dialog=harnosand-vard-som-hanger-ihop-2");
}

#[tokio::test]
async fn a_promise_can_be_changed_until_a_round_opens_and_stands_from_then_on() {
    let mut desk = Desk::new().await;
    let round = desk.ready(&[]).await;
    let before = desk.only_dialogue().await;
    let path = plan_of(&before);
    desk.app.translate(before.id, "can_influence", "fi", "Puhelinajat.").await;

    desk.send(&path, &PLAN, &[("can_influence", "Telefontider och öppettider.")]).await.assert_status(303);
    assert_eq!(desk.only_dialogue().await.can_influence.as_deref(), Some("Telefontider och öppettider."));
    let left = translation::Entity::find().filter(translation::COLUMN.subject_id.eq(before.id));
    assert_eq!(left.count(desk.app.db()).await.unwrap(), 0, "the translation said something else");

    let old = filled(&desk.moderator.get(&path).await, &PLAN, &[("reply_due", "2028-01-01")]);
    desk.moderator.post(&at(&round, "/oppna"), &[]).await.assert_status(303);
    let page = send(&mut desk.moderator, &path, &old).await;

    page.assert_status(409).assert_text("[role=alert]", "Det som är lovat går inte att ändra");
    page.assert_text("#stands", "Telefontider och öppettider.");
    assert_eq!(page.count("#reply_due, #title"), 0);
    assert_eq!(desk.only_dialogue().await.reply_due, before.reply_due);

    // What belongs to the case can still be added, and nothing else is taken from such a form.
    let case = [("case_number", "SN 2027/15"), ("meeting_on", "2027-08-20"), ("reply_due", "2028-01-01")];
    desk.send(&path, &case, &[]).await.assert_sent_to(&format!("{path}?sparad=ja"));
    let row = desk.only_dialogue().await;
    assert_eq!((row.case_number.as_deref(), row.reply_due), (Some("SN 2027/15"), before.reply_due));
    assert_eq!(row.meeting_on, NaiveDate::from_ymd_opt(2027, 8, 20), "a late meeting is told as it is");
    assert_eq!(desk.act_names(row.id).await, ["dialogue.plan", "dialogue.edit", "dialogue.edit"]);
    let notes: Vec<_> = desk.acts(row.id).await.into_iter().map(|(_, note)| note).collect();
    assert!(notes[1].contains("vad de kan påverka") && !notes[1].contains("öppettider"), "{}", notes[1]);
    assert!(notes[2].contains("diarienumret") && notes[2].ends_with("Det som är lovat står kvar."), "{}", notes[2]);
}

/// Which of the two days is wrong is for a person to say, so it is told and not refused.
#[tokio::test]
async fn a_meeting_before_a_round_has_ended_is_saved_with_a_warning() {
    let mut desk = Desk::new().await;
    desk.ready(&[]).await;
    let path = plan_of(&desk.only_dialogue().await);
    assert_eq!(desk.moderator.get(&path).await.count("#meeting-too-early"), 0);

    let saved = desk.send(&path, &PLAN, &[("meeting_on", "2027-03-20")]).await;

    saved.assert_status(303);
    let page = desk.moderator.get(&saved.location()).await;
    page.assert_text("#meeting-too-early", "sammanträder den 20 mars 2027");
    page.assert_text("#meeting-too-early", "Hur är det att få kontakt? (till och med den 22 mars 2027)");
}

/// The gate looks at the promise that the round opens with, never at one that is being changed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_of_the_promise_at_the_moment_of_opening_is_before_it_or_not_at_all() {
    for turn in 0..6 {
        let mut desk = Desk::new().await;
        let round = desk.ready(&[]).await;
        let path = plan_of(&desk.only_dialogue().await);
        let bare = filled(&desk.moderator.get(&path).await, &PLAN, &[("can_influence", "")]);
        let (mut opener, mut editor, oppna) = (desk.moderator.clone(), desk.moderator.clone(), at(&round, "/oppna"));
        let open = async move {
            if turn % 2 == 1 {
                tokio::task::yield_now().await;
            }
            opener.post(&oppna, &[]).await.status
        };
        let open = tokio::spawn(open);
        let edit = tokio::spawn(async move { send(&mut editor, &path, &bare).await.status });

        let outcome = (open.await.unwrap(), edit.await.unwrap());

        let (row, dialogue) = (desk.stored(&round.code).await, desk.only_dialogue().await);
        let stands = (row.state, dialogue.can_influence.as_deref());
        match outcome {
            (303, 409) => assert_eq!(stands, (RoundState::Open, Some("Telefontider.")), "the opening came first"),
            (422, 303) => assert_eq!(stands, (RoundState::Planned, None), "the edit came first"),
            other => panic!("{other:?} with {stands:?}"),
        }
    }
}

#[tokio::test]
async fn of_two_who_change_a_promise_at_once_the_second_sees_what_the_first_did() {
    let mut desk = Desk::new().await;
    desk.dialogue().await;
    let path = plan_of(&desk.only_dialogue().await);
    let mut colleague = desk.colleague().await;
    let hers = filled(&colleague.get(&path).await, &PLAN, &[("purpose", "Hennes ord.")]);
    desk.send(&path, &PLAN, &[("purpose", "Hans ord.")]).await.assert_status(303);

    let page = send(&mut colleague, &path, &hers).await;

    page.assert_status(422).assert_text("#seen", "står nu Hans ord., du skrev Hennes ord.");
    assert_eq!(desk.only_dialogue().await.purpose, "Hans ord.");
    let again = filled(&page, &PLAN, &[("purpose", "Hennes ord.")]);
    send(&mut colleague, &path, &again).await.assert_status(303);
    assert_eq!(desk.only_dialogue().await.purpose, "Hennes ord.");
}

#[tokio::test]
async fn who_moderates_another_body_or_none_finds_nothing_to_plan() {
    let mut desk = Desk::new().await;
    let begins = desk.dialogue().await;
    let row = desk.only_dialogue().await;
    let other = desk.app.body("Storby").await;
    let account = desk.app.account(Role::Moderator, other.0, Some(other.1)).await;
    let mut stranger = desk.app.signed_in_as(account).await;
    let log = crate::support::log::Log::start();

    let others = format!("{}/sprak", plan_of(&row));
    for path in [plan_of(&row), begins.clone(), others.clone()] {
        stranger.get(&path).await.assert_status(404).assert_no_text("body", &row.title);
        stranger.post(&path, &PLAN).await.assert_status(404);
    }
    let owner = desk.body_id.to_string();
    stranger.post(NEW, &[("owner", &owner)]).await.assert_status(404);
    assert_eq!(log.lines_with(&row.id.to_string()) + log.lines_with(&desk.body_id.to_string()), 7);

    for role in [Role::Administrator, Role::ElectedRepresentative, Role::PaperKeyer] {
        let account = desk.app.account(role, desk.organisation_id, Some(desk.body_id)).await;
        let mut person = desk.app.signed_in_as(account).await;
        for path in [NEW.to_owned(), plan_of(&row), begins.clone(), others.clone()] {
            person.get(&path).await.assert_status(404);
        }
        person.post(NEW, &PLAN).await.assert_status(404);
    }
    let page = desk.app.visitor().get(NEW).await;
    assert!(page.status == 303 && page.location().starts_with("/logga-in"));
    assert_eq!(desk.act_names(row.id).await, ["dialogue.plan"]);
}
