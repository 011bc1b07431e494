//! A moderator lets a round demand a code, makes codes, and sends them out in letters.

mod making;

use app::entity::{
    audit_entry,
    membership::Role,
    one_time_code, one_time_code_use,
    round::{self, RoundState},
};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::support::{TestApp, rounds::TestRound};

fn at(round: &TestRound) -> String {
    format!("{}/koder", round.work_path())
}

async fn stored(app: &TestApp, round: &TestRound) -> round::Model {
    round::Entity::find_by_id(round.row.id).one(app.db()).await.unwrap().unwrap()
}

/// How many codes the round has.
async fn number(app: &TestApp, round: &TestRound) -> u64 {
    let own = one_time_code::COLUMN.round_id.eq(round.row.id);
    one_time_code::Entity::find().filter(own).count(app.db()).await.unwrap()
}

/// What was done to the round, with the notes, first to last.
async fn acts(app: &TestApp, round: &TestRound) -> Vec<(String, String)> {
    let rows = audit_entry::Entity::find()
        .filter(audit_entry::COLUMN.subject_id.eq(round.row.id))
        .order_by_asc(audit_entry::Column::Number)
        .all(app.db())
        .await
        .unwrap();
    rows.into_iter().map(|row| (row.act, row.note.unwrap_or_default())).collect()
}

fn act(name: &str, note: &str) -> (String, String) {
    (name.to_owned(), note.to_owned())
}

#[tokio::test]
async fn a_moderator_chooses_whether_a_code_is_demanded_until_the_round_opens() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Planned).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let path = at(&round);
    let work = moderator.get(&round.work_path()).await;
    assert_eq!(work.count(&format!("main a[href='{path}']")), 1);
    let page = moderator.get(&path).await;
    page.assert_status(200).assert_text("#demanded", "Länken är öppen").assert_value("main button", "demand");
    assert_eq!((page.count("#number"), page.headers["cache-control"].to_str().unwrap()), (0, "no-store"));

    moderator.post(&path, &[("act", "demand")]).await.assert_sent_to(&path);
    moderator.post(&path, &[("act", "demand")]).await.assert_sent_to(&path);
    assert!(stored(&app, &round).await.one_time_codes);
    let page = moderator.get(&path).await;
    page.assert_text("#demanded", "En person, ett svar").assert_text("#there", "0 koder finns");
    page.assert_text("form #only-there", "Koderna finns bara i filen")
        .assert_text("#only-there", "kan inte hämtas igen");
    page.assert_text("#only-there", "Blanda breven").assert_text("#next", "Öppna filen");
    assert_eq!(page.count(&format!("#next a[href='{path}']")), 1);
    moderator.post(&path, &[("act", "free")]).await.assert_sent_to(&path);

    assert!(!stored(&app, &round).await.one_time_codes);
    let demanded = act("round.demand_codes", "En kod krävs.");
    assert_eq!(acts(&app, &round).await, [demanded, act("round.demand_codes", "Ingen kod krävs.")]);
}

#[tokio::test]
async fn what_was_chosen_stands_when_the_round_has_opened() {
    let app = TestApp::new().await;
    for state in [RoundState::Open, RoundState::Stopped, RoundState::Closed] {
        let round = app.round(state).await;
        let mut moderator = app.staff(Role::Moderator, &round).await;
        let path = at(&round);

        let page = moderator.get(&path).await;
        page.assert_status(200);
        assert_eq!(page.count("main form"), 0, "{state:?}");
        let late = moderator.post(&path, &[("act", "demand")]).await;
        late.assert_status(409).assert_text("[role=alert]", "har redan öppnat");
        moderator.post(&path, &[("number", "5")]).await.assert_status(409);

        assert!(!stored(&app, &round).await.one_time_codes, "{state:?}");
        assert_eq!((number(&app, &round).await, acts(&app, &round).await), (0, Vec::new()));
    }
}

#[tokio::test]
async fn only_its_moderator_makes_codes_for_a_round() {
    let app = TestApp::new().await;
    let (round, other) = (app.round(RoundState::Open).await, app.round(RoundState::Open).await);
    app.codes_for(&round, 1).await;
    let mut stranger = app.staff(Role::Moderator, &other).await;
    let mut keyer = app.staff(Role::PaperKeyer, &round).await;
    let path = at(&round);

    for person in [&mut stranger, &mut keyer] {
        person.get(&path).await.assert_status(404).assert_no_text("body", "Kontakten");
        for fields in [[("act", "list"), ("number", "5")], [("act", "letters"), ("number", "5")]] {
            person.post(&path, &fields).await.assert_status(404);
        }
        person.post(&path, &[("act", "free")]).await.assert_status(404);
    }
    app.visitor().post(&path, &[("number", "5")]).await.assert_status(401);

    assert_eq!((number(&app, &round).await, stored(&app, &round).await.one_time_codes), (1, true));
}

/// How many codes are used is how many have answered. The page says how many there are, and that alone.
#[tokio::test]
async fn the_page_does_not_tell_how_many_codes_are_used() {
    let app = TestApp::new().await;
    let round = app.round(RoundState::Open).await;
    let codes = app.codes_for(&round, 7).await;
    let mut moderator = app.staff(Role::Moderator, &round).await;
    let before = moderator.get(&at(&round)).await.text("main");
    let mut resident = app.visitor();
    let receipt = resident.get(&round.path()).await.value("input[name=receipt]").unwrap();
    let answer = [("q1", "4"), ("code", codes[0].as_str()), ("receipt", receipt.as_str())];
    resident.post(&round.path(), &answer).await.assert_status(200);

    let page = moderator.get(&at(&round)).await;

    page.assert_text("#there", "7 koder finns");
    assert_eq!(page.text("main"), before);
    let marks = one_time_code_use::Entity::find().one(app.db()).await.unwrap().unwrap().marks;
    assert_eq!(marks.iter().map(|marks| marks.count_ones()).sum::<u32>(), 1);
}
