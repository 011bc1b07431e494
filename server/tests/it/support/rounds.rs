//! A kommun with a dialogue and a round, as stories need them.

use app::{
    context::{new_id, new_secret_id},
    entity::{
        answer_option, county, dialogue, organisation, political_body, question, question::QuestionKind, questionnaire,
        round, round::RoundState, round_statement, statement, statement_version, translation, vision,
    },
};
use chrono::{NaiveDate, TimeDelta};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use uuid::Uuid;

use super::TestApp;

/// A round and what it stands on.
pub struct TestRound {
    pub row: round::Model,
    pub dialogue: dialogue::Model,
    pub body_id: Uuid,
    pub organisation_id: Uuid,
}

impl TestRound {
    /// Where residents answer.
    pub fn path(&self) -> String {
        format!("/svara/{}", self.row.code)
    }

    /// Where its moderator works.
    pub fn work_path(&self) -> String {
        format!("/arbete/omgang/{}", self.row.code)
    }

    /// Where its moderator is sent after signing.
    pub fn signed_path(&self) -> String {
        format!("{}/protokoll?undertecknat=ja", self.work_path())
    }
}

/// Every kind of question, in this order: position in `questions` is the number in the form's field names.
const QUESTIONS: [(QuestionKind, &str, &[&str]); 6] = [
    (
        QuestionKind::Scale,
        "Hur lätt är det för dig att få kontakt med vården?",
        &["Mycket svårt", "Ganska svårt", "Varken lätt eller svårt", "Ganska lätt", "Mycket lätt"],
    ),
    (QuestionKind::SingleChoice, "Hur vill du helst få kontakt?", &["Telefon", "Besök", "Video"]),
    (QuestionKind::MultipleChoice, "Vad skulle göra det lättare?", &["Fler tider", "Kortare kö", "Närmare hem"]),
    (QuestionKind::Ranking, "Vad är viktigast för dig?", &["Närhet", "Tid", "Bemötande"]),
    (QuestionKind::FreeText, "Vad vill du säga till dem som beslutar?", &[]),
    (QuestionKind::Opinion, "Håller du med?", &["Det ska gå att ringa.", "Digitala besök är bra."]),
];

impl TestApp {
    /// A round in the invented kommun Storby, socialnämnden, in the given state: opened a day ago, ending in a week, with
    /// a complete promise and a question of every kind.
    pub async fn round(&self, state: RoundState) -> TestRound {
        let now = self.state.clock.now();
        let (organisation_id, body_id) = self.body("Storby").await;
        let dialogue = self.dialogue(body_id).await;
        let opened = state != RoundState::Planned;
        let questionnaire_id = self.questions(opened).await;
        let row = round::Model {
            id: new_id(&self.state.clock),
            dialogue_id: dialogue.id,
            organisation_id,
            controller_body_id: body_id,
            questionnaire_id,
            code: format!("T{}", &new_secret_id().simple().to_string()[..6].to_uppercase()),
            title: "Hur är det att få kontakt med vården?".to_owned(),
            state,
            opens_at: now - TimeDelta::days(1),
            closes_at: now + TimeDelta::days(7),
            preview_seen_at: opened.then_some(now - TimeDelta::days(2)),
            opened_at: opened.then_some(now - TimeDelta::days(1)),
            stopped_at: (state == RoundState::Stopped).then_some(now),
            stop_reason: None,
            frozen_at: None,
            closed_at: None,
            channels: "web".to_owned(),
            languages: "sv".to_owned(),
            threshold: 5,
            one_time_codes: false,
            paper_return: None,
            shuffled_at: None,
            set_to_open_by: None,
            failed_to_open_at: None,
            note_id: None,
            result_shown_at: None,
        };
        let row = row.into_active_model().insert(self.db()).await.unwrap();
        self.statement_of(&row).await;
        TestRound { row, dialogue, body_id, organisation_id }
    }

    /// Offers the round in these languages, as "sv fi".
    pub async fn offer(&self, round: &TestRound, languages: &str) {
        let mut row = round.row.clone().into_active_model();
        row.languages = Set(languages.to_owned());
        row.update(self.db()).await.unwrap();
    }

    /// Says a text of a row in another language.
    pub async fn translate(&self, subject_id: Uuid, field: &str, language: &str, text: &str) {
        let id = new_id(&self.state.clock);
        let (field, language, text) = (field.to_owned(), language.to_owned(), text.to_owned());
        let row = translation::Model { id, subject_id, field, language, text };
        row.into_active_model().insert(self.db()).await.unwrap();
    }

    /// A kommun of this name with a socialnämnd.
    pub async fn body(&self, name: &str) -> (Uuid, Uuid) {
        self.county().await;
        let id = new_id(&self.state.clock);
        let row = organisation::Model {
            id,
            kind: organisation::OrganisationKind::Municipality,
            slug: format!("{}-{}", name.to_lowercase(), new_secret_id().simple()),
            name: name.to_owned(),
            official_name: format!("{name} kommun"),
            genitive: format!("{name}s"),
            county_code: "99".to_owned(),
            municipality_code: None,
            kolada_id: None,
            minority_languages: String::new(),
            contact_phone: None,
            contact_mail: None,
        };
        row.into_active_model().insert(self.db()).await.unwrap();
        let body = political_body::Model {
            id: new_id(&self.state.clock),
            organisation_id: id,
            kind: political_body::BodyKind::Committee,
            slug: "socialnamnden".to_owned(),
            name: "Socialnämnden".to_owned(),
            running_name: "socialnämnden".to_owned(),
        };
        let body = body.into_active_model().insert(self.db()).await.unwrap();
        (id, body.id)
    }

    async fn county(&self) {
        use sea_orm::EntityTrait;
        if county::Entity::find_by_id("99").one(self.db()).await.unwrap().is_none() {
            let row = county::Model {
                code: "99".to_owned(),
                name: "Storlän".to_owned(),
                health_centre_word: "hälsocentral".to_owned(),
            };
            row.into_active_model().insert(self.db()).await.unwrap();
        }
    }

    async fn dialogue(&self, body_id: Uuid) -> dialogue::Model {
        let row = dialogue::Model {
            id: new_id(&self.state.clock),
            slug: format!("kontakt-{}", new_secret_id().simple()),
            owner_body_id: body_id,
            title: "Kontakten med vården".to_owned(),
            purpose: "Vi vill veta hur det är att få kontakt.".to_owned(),
            influence_level: dialogue::InfluenceLevel::Consultation,
            can_influence: Some("Öppettider och telefontider.".to_owned()),
            cannot_influence: Some("Var sjukhusen ligger.".to_owned()),
            deciding_body_id: Some(body_id),
            reply_due: NaiveDate::from_ymd_opt(2027, 4, 15),
            meeting_on: None,
            commissioned_by: None,
            case_number: None,
            is_demonstration: false,
            created_at: self.state.clock.now(),
        };
        row.into_active_model().insert(self.db()).await.unwrap()
    }

    async fn questions(&self, frozen: bool) -> Uuid {
        let id = new_id(&self.state.clock);
        let set = questionnaire::Model {
            id,
            created_at: self.state.clock.now(),
            frozen_at: frozen.then_some(self.state.clock.now()),
            fingerprint: None,
            edition: 1,
        };
        set.into_active_model().insert(self.db()).await.unwrap();
        for (position, (kind, text, options)) in (0..).zip(QUESTIONS) {
            let question = question::Model {
                id: new_id(&self.state.clock),
                questionnaire_id: id,
                statement_id: None,
                origin_id: None,
                position,
                kind,
                text: text.to_owned(),
                help: None,
                low_end: None,
                high_end: None,
                depends_on_option_id: None,
            };
            let question = question.into_active_model().insert(self.db()).await.unwrap();
            for (position, text) in (0..).zip(options) {
                let option = answer_option::Model {
                    id: new_id(&self.state.clock),
                    question_id: question.id,
                    position,
                    text: (*text).to_owned(),
                    own_language: None,
                    withheld_at: None,
                    withheld_reason: None,
                };
                option.into_active_model().insert(self.db()).await.unwrap();
            }
        }
        id
    }

    async fn statement_of(&self, round: &round::Model) {
        let vision = vision::Model {
            id: new_id(&self.state.clock),
            slug: format!("storlan-{}", new_secret_id().simple()),
            county_code: "99".to_owned(),
            name: "Målbild för vården i Storlän".to_owned(),
            subtitle: None,
            purpose: None,
            motto: None,
            period_from: None,
            period_to: 2035,
            adopted_on: NaiveDate::from_ymd_opt(2022, 1, 1).unwrap(),
            adopted_by: "Storläns samverkansnämnd".to_owned(),
            minute_item: None,
            case_number: None,
            in_force_from: None,
            source_title: "Målbild".to_owned(),
            source_body: "Storläns samverkansnämnd".to_owned(),
            source_year: 2022,
        };
        let vision = vision.into_active_model().insert(self.db()).await.unwrap();
        let statement = statement::Model {
            id: new_id(&self.state.clock),
            vision_id: vision.id,
            slug: "tillganglig".to_owned(),
            position: 1,
            questionnaire_id: None,
        };
        let statement = statement.into_active_model().insert(self.db()).await.unwrap();
        let version = statement_version::Model {
            id: new_id(&self.state.clock),
            statement_id: statement.id,
            version: 1,
            title: "Jag har en vård som är tillgänglig för mina behov".to_owned(),
            means: None,
            body: "Jag har möjlighet att komma i kontakt med vården.".to_owned(),
        };
        let version = version.into_active_model().insert(self.db()).await.unwrap();
        let link = round_statement::Model { round_id: round.id, statement_version_id: version.id, position: 0 };
        link.into_active_model().insert(self.db()).await.unwrap();
    }
}
