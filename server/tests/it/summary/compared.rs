//! One statement over places and years.

use app::{
    entity::{membership::Role, question, round, round::RoundState, round_result, round_statement, statement_version},
    round::questionnaire::questionnaire,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    public::{move_to, statement_path},
    support::{TestApp, log::Log, rounds::TestRound},
};

impl TestApp {
    /// Makes these questions of the round, by their places, copies of the standard questions with these keys.
    async fn as_standard(&self, round: &TestRound, statement_id: Uuid, copies: &[(usize, u128)]) {
        let asked = questionnaire(self.db(), round.row.questionnaire_id).await.unwrap();
        for (place, origin) in copies {
            let row = question::ActiveModel {
                id: Set(asked.questions[*place].row.id),
                origin_id: Set(Some(Uuid::from_u128(*origin))),
                statement_id: Set(Some(statement_id)),
                ..Default::default()
            };
            row.update(self.db()).await.unwrap();
        }
    }

    /// What ties a round to its statement.
    async fn link_of(&self, round: &TestRound) -> round_statement::Model {
        let own = round_statement::Entity::find().filter(round_statement::COLUMN.round_id.eq(round.row.id));
        own.one(self.db()).await.unwrap().unwrap()
    }

    /// A second round on the statement of the first, in another kommun.
    async fn elsewhere(&self, first: &TestRound) -> TestRound {
        let second = self.public_round().await;
        move_to(self, &second, "Bortby").await;
        let statement = self.link_of(first).await;
        round_statement::Entity::delete_many()
            .filter(round_statement::COLUMN.round_id.eq(second.row.id))
            .exec(self.db())
            .await
            .unwrap();
        let row = round_statement::Model { round_id: second.row.id, ..statement };
        round_statement::Entity::insert(round_statement::ActiveModel::from(row))
            .exec_without_returning(self.db())
            .await
            .unwrap();
        second
    }

    /// Two rounds on one statement that share their first question and no other.
    async fn two(&self) -> (TestRound, TestRound, String) {
        let first = self.public_round().await;
        let path = format!("{}/jamfor", statement_path(self).await);
        let second = self.elsewhere(&first).await;
        let words = statement_version::Entity::find_by_id(self.link_of(&first).await.statement_version_id);
        let id = words.one(self.db()).await.unwrap().unwrap().statement_id;
        self.as_standard(&first, id, &[(0, 1), (1, 2)]).await;
        self.as_standard(&second, id, &[(0, 1), (1, 3)]).await;
        (first, second, path)
    }
}

#[tokio::test]
async fn the_same_standard_question_stands_beside_itself_and_others_do_not() {
    let app = TestApp::new().await;
    let (first, second, path) = app.two().await;

    let page = app.visitor().get(&path).await;

    page.assert_status(200).assert_text("h2 + .multiples", "Bortby, 8 mars 2027");
    assert_eq!((page.count(".multiples"), page.count(".multiples > li"), page.count(".scale-bar")), (1, 2, 2));
    for round in [&first, &second] {
        assert_eq!(page.count(&format!(".multiples a[href='/resultat/{}']", round.row.code)), 1);
    }
    page.assert_text(".lead + #who-differs", "Olika många och olika sorters människor har svarat.")
        .assert_text(".part:has(.multiples) + .part #not + ul", "Listan är ingen rangordning.")
        .assert_no_text("main", "Hur vill du helst få kontakt?");
    let statement = path.trim_end_matches("/jamfor");
    app.visitor().get(statement).await.assert_text(&format!("main a[href='{path}']"), "Jämför kommuner och år");
}

#[tokio::test]
async fn a_round_without_the_question_is_named_with_the_reason_and_older_ones_are_counted() {
    let app = TestApp::new().await;
    let (first, _, path) = app.two().await;
    let third = app.elsewhere(&first).await;
    let words = statement_version::Entity::find_by_id(app.link_of(&first).await.statement_version_id);
    let id = words.one(app.db()).await.unwrap().unwrap().statement_id;
    app.as_standard(&third, id, &[(1, 2)]).await;

    let page = app.visitor().get(&path).await;

    assert_eq!((page.count(".multiples"), page.count(".without li"), page.count("#older")), (2, 2, 0));
    let without = page.text(".without");
    assert_eq!(without, "Bortby, 8 mars 2027: frågan ställdes inte, eller inte med samma ord.");
    let asked = questionnaire(app.db(), third.row.questionnaire_id).await.unwrap();
    let some = question::ActiveModel {
        id: Set(asked.questions[2].row.id),
        origin_id: Set(Some(Uuid::from_u128(1))),
        statement_id: Set(Some(id)),
        depends_on_option_id: Set(Some(asked.questions[1].options[0].id)),
        ..Default::default()
    };
    some.update(app.db()).await.unwrap();
    app.visitor().get(&path).await.assert_text("main", "Bortby, 8 mars 2027: frågan ställdes bara till några.");
}

#[tokio::test]
async fn a_round_whose_result_is_not_for_everybody_is_not_compared() {
    let app = TestApp::new().await;
    let (first, _, path) = app.two().await;
    let row = round::ActiveModel { id: Set(first.row.id), result_shown_at: Set(None), ..Default::default() };
    row.update(app.db()).await.unwrap();

    let page = app.visitor().get(&path).await;

    page.assert_status(200).assert_text(".lead", "Än finns inget att jämföra.");
    assert_eq!((page.count(".multiples"), page.count(".scale-bar")), (0, 0));
}

#[tokio::test]
async fn a_result_that_does_not_open_is_left_out_with_a_sentence_and_the_cause_in_the_log() {
    let log = Log::start();
    let app = TestApp::new().await;
    let (first, _, path) = app.two().await;
    let result = round_result::Entity::find().filter(round_result::COLUMN.round_id.eq(first.row.id));
    let result = result.one(app.db()).await.unwrap().unwrap();
    let changed = round_result::ActiveModel { id: Set(result.id), json: Set("{}".to_owned()), ..Default::default() };
    changed.update(app.db()).await.unwrap();

    let page = app.visitor().get(&path).await;

    page.assert_status(200).assert_text("#left-out", "1 resultat visas inte här");
    assert_eq!((page.count(".multiples"), log.lines_with("a stored result was changed")), (0, 1));
    let elected = format!("/politik{}", path.strip_suffix("/jamfor").unwrap());
    let page = app.staff(Role::ElectedRepresentative, &first).await.get(&elected).await;
    page.assert_status(200)
        .assert_text("#kommuner", "Resultatet går inte att läsa som det skrevs under.")
        .assert_text("#left-out", "1 resultat visas inte här");
    assert_eq!((page.count("#kommuner li"), page.count("#kommuner a")), (2, 1));
}

#[tokio::test]
async fn a_statement_that_nobody_asked_about_has_nothing_to_compare_and_one_that_is_not_there_is_404() {
    let app = TestApp::new().await;
    app.round(RoundState::Planned).await;
    let path = statement_path(&app).await;

    app.visitor().get(&format!("{path}/jamfor")).await.assert_status(200).assert_text(".lead", "Än finns inget");
    app.visitor().get("/malbild/finns-inte/alls/jamfor").await.assert_status(404);
}

#[tokio::test]
async fn the_elected_read_what_all_kommuner_say_and_go_on_to_their_own_brief_or_to_the_result_of_others() {
    let app = TestApp::new().await;
    let (first, second, path) = app.two().await;
    let brief = format!("/politik{}", path.trim_end_matches("/jamfor"));
    let mut elected = app.staff(Role::ElectedRepresentative, &first).await;
    elected.get("/politik").await.assert_text(&format!("#statements a[href='{brief}']"), "Jag har en vård");

    let page = elected.get(&brief).await;

    page.assert_status(200).assert_text("#kommuner", "Bortby, 8 mars 2027: 51 svar.");
    assert_eq!((page.count("#kommuner > li"), page.count(".multiples"), page.count(".scale-bar")), (2, 1, 2));
    let way = |to: &str, round: &TestRound| page.count(&format!("#kommuner a[href='/{to}/{}']", round.row.code));
    assert_eq!((way("politik", &first), way("resultat", &second), way("politik", &second)), (1, 1, 0));
    app.staff(Role::PaperKeyer, &first).await.get(&brief).await.assert_status(404);
    let row = round::ActiveModel { id: Set(second.row.id), result_shown_at: Set(None), ..Default::default() };
    row.update(app.db()).await.unwrap();
    let page = elected.get(&brief).await;
    page.assert_text("#kommuner", "Bortby, 8 mars 2027: Resultatet är inte klart.")
        .assert_no_text("#kommuner", "Se resultatet");
    assert_eq!((page.count(".multiples"), page.count("#kommuner > li")), (0, 2));
}
