//! The questionnaire builder: a moderator puts together what a planned round asks.

mod changing;
mod editions;
mod languages;
mod listing;
mod locked;
mod rights;
mod shared;
mod stale;
mod writing;

use app::{
    entity::{audit_entry, membership::Role, question, round::RoundState, round_statement, statement_version},
    round::questionnaire::{AskedQuestion, questionnaire},
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, ModelTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::support::{TestApp, page::Page, rounds::TestRound, visitor::Visitor};

/// A standard question that depends on another, in the seeds.
const DEPENDENT: &str = "Hur bra eller dåligt tycker du att de samarbetar?";
/// The one that it depends on.
const DECIDES: &str = "Har du, eller någon du hjälper, kontakt med flera delar av vården och omsorgen just nu?";

/// A moderator at the questions of a planned round.
struct Builder {
    app: TestApp,
    round: TestRound,
    moderator: Visitor,
}

impl Builder {
    /// At a round with a question of every kind.
    async fn new() -> Self {
        let app = TestApp::new().await;
        let round = app.round(RoundState::Planned).await;
        let moderator = app.staff(Role::Moderator, &round).await;
        Self { app, round, moderator }
    }

    /// At a round without any.
    async fn at_nothing() -> Self {
        let builder = Self::new().await;
        for question in builder.asked().await {
            for option in question.options {
                option.delete(builder.app.db()).await.unwrap();
            }
            question.row.delete(builder.app.db()).await.unwrap();
        }
        builder
    }

    /// The round is about one more statement, which has the standard questions of the seeds.
    async fn with_standards(self) -> Self {
        seeds::standard::seed(self.app.db()).await.unwrap();
        let statement_id = self.standard(DEPENDENT).await.statement_id.unwrap();
        let version = statement_version::Entity::find()
            .filter(statement_version::COLUMN.statement_id.eq(statement_id))
            .one(self.app.db())
            .await
            .unwrap()
            .unwrap();
        let link =
            round_statement::Model { round_id: self.round.row.id, statement_version_id: version.id, position: 1 };
        link.into_active_model().insert(self.app.db()).await.unwrap();
        self
    }

    /// The standard question that asks this.
    async fn standard(&self, text: &str) -> question::Model {
        let rows = question::Entity::find().filter(question::COLUMN.text.eq(text)).all(self.app.db()).await.unwrap();
        rows.into_iter().find(|row| row.origin_id.is_none()).unwrap()
    }

    fn path(&self) -> String {
        format!("{}/fragor", self.round.work_path())
    }

    fn path_of(&self, question: &AskedQuestion) -> String {
        format!("{}/{}", self.path(), question.row.id)
    }

    async fn list(&mut self) -> Page {
        self.moderator.get(&self.path()).await
    }

    /// Presses a button of the list as it stands now.
    async fn press(&mut self, act: &str, question: Uuid) -> Page {
        let version = self.list().await.value("input[name=version]").unwrap_or_default();
        self.press_on(&version, act, question).await
    }

    /// Presses a button of a list that was shown before.
    async fn press_on(&mut self, version: &str, act: &str, question: Uuid) -> Page {
        let question = question.to_string();
        let fields = [("version", version), ("act", act), ("question", question.as_str())];
        self.moderator.post(&self.path(), &fields).await
    }

    /// Fills in a form as it stands now, but for `fields`, and sends it.
    async fn fill(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.moderator.get(path).await;
        self.send(&page, path, fields).await
    }

    /// Sends the form of `page`, but for `fields`.
    async fn send(&mut self, page: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
        let sent = filled(page, fields);
        let sent: Vec<_> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.moderator.post(path, &sent).await
    }

    async fn asked(&self) -> Vec<AskedQuestion> {
        questionnaire(self.app.db(), self.round.row.questionnaire_id).await.unwrap().questions
    }

    async fn texts(&self) -> Vec<String> {
        self.asked().await.into_iter().map(|question| question.row.text).collect()
    }

    /// What the log says was done to the round, first to last.
    async fn acts(&self) -> Vec<String> {
        let rows = audit_entry::Entity::find()
            .filter(audit_entry::COLUMN.subject_id.eq(self.round.row.id))
            .order_by_asc(audit_entry::Column::Number)
            .all(self.app.db())
            .await
            .unwrap();
        rows.into_iter().map(|row| row.act).collect()
    }
}

/// What the form of a page holds, but for `fields`.
fn filled(page: &Page, fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let names = ["version", "statement", "depends", "text", "options", "help", "text-fi", "options-fi", "help-fi"];
    let typed = |name: &str| {
        let chosen = page.value(&format!("input[name={name}][checked]"));
        let selected = page.value(&format!("select[name={name}] option[selected]"));
        let written = page.value(&format!("textarea[name={name}], input[type=hidden][name={name}]"));
        written.or(chosen).or(selected)
    };
    let there = names.into_iter().filter(|name| !fields.iter().any(|(field, _)| field == name));
    let there = there.filter_map(|name| Some((name.to_owned(), typed(name)?)));
    there.chain(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))).collect()
}
