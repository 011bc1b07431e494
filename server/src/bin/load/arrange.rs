//! A round with twenty questions of every kind, open, in the demonstration's dialogue.

use anyhow::Context;
use app::{
    context::{Clock, new_id},
    entity::{
        answer_option, question,
        question::QuestionKind::{self, FreeText, MultipleChoice, Opinion, Ranking, Scale, SingleChoice},
        questionnaire, round, round_statement,
    },
};
use sea_orm::{ActiveModelTrait, DatabaseConnection, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

/// Where residents of this measurement answer.
pub const CODE: &str = "LAST";

/// How many options, or statements, there are to choose between.
pub const OPTIONS: usize = 5;

/// Twenty questions.
pub const KINDS: [QuestionKind; 20] = [
    Scale,
    Scale,
    Scale,
    Scale,
    Scale,
    Scale,
    SingleChoice,
    SingleChoice,
    SingleChoice,
    SingleChoice,
    MultipleChoice,
    MultipleChoice,
    MultipleChoice,
    Ranking,
    Opinion,
    Opinion,
    Scale,
    Scale,
    FreeText,
    FreeText,
];

const COMMENT: &str = "Det är svårt att komma fram på telefon, och tiderna passar inte den som arbetar på dagen.";

/// What the measurement stands on.
pub struct Arranged {
    pub db: DatabaseConnection,
    pub round: round::Model,
    /// The free-text questions.
    pub texts: Vec<Uuid>,
}

impl Arranged {
    /// Makes the round and what it asks.
    pub async fn in_database(url: &str) -> anyhow::Result<Self> {
        let db = server::database::connect(url).await?;
        let model = round::Entity::find().filter(round::COLUMN.code.eq("HSD4")).one(&db).await?;
        let clock = Clock::System;
        let set = questionnaire::Model {
            id: new_id(&clock),
            created_at: clock.now(),
            frozen_at: Some(clock.now()),
            fingerprint: None,
            edition: 1,
        };
        let set = set.into_active_model().insert(&db).await?;
        let mut texts = Vec::new();
        for (place, kind) in (1..).zip(KINDS) {
            let id = ask(&db, set.id, place, kind).await?;
            texts.extend((kind == FreeText).then_some(id));
        }
        let model = model.context("the demonstration has no round HSD4")?;
        let like = model.id;
        let round = round::Model { id: new_id(&clock), code: CODE.to_owned(), questionnaire_id: set.id, ..model };
        let round = round.into_active_model().insert(&db).await?;
        let mut statements = round_statement::Entity::find().all(&db).await?;
        statements.retain(|link| link.round_id == like);
        for link in statements {
            let link = round_statement::Model { round_id: round.id, ..link };
            link.into_active_model().insert(&db).await?;
        }
        Ok(Self { db, round, texts })
    }
}

async fn ask(db: &DatabaseConnection, set: Uuid, place: i32, kind: QuestionKind) -> anyhow::Result<Uuid> {
    let clock = Clock::System;
    let question = question::Model {
        id: new_id(&clock),
        questionnaire_id: set,
        statement_id: None,
        origin_id: None,
        position: place,
        kind,
        text: format!("Fråga {place}: hur lätt eller svårt är det för dig att få kontakt med vården?"),
        help: Some("Tänk på det senaste året.".to_owned()),
        low_end: None,
        high_end: None,
        depends_on_option_id: None,
    };
    let question = question.into_active_model().insert(db).await?;
    let options = if kind == FreeText { 0 } else { OPTIONS as i32 };
    for position in 1..=options {
        let text = format!("Svar nummer {position}");
        let (id, question_id) = (new_id(&clock), question.id);
        let option = answer_option::Model {
            id,
            question_id,
            position,
            text,
            own_language: None,
            withheld_at: None,
            withheld_reason: None,
        };
        option.into_active_model().insert(db).await?;
    }
    Ok(question.id)
}

/// The form of a resident who answers everything, without the receipt code.
pub fn form() -> String {
    let mut fields = form_urlencoded::Serializer::new(String::new());
    for (place, kind) in (1..).zip(KINDS) {
        let name = format!("q{place}");
        let sent: &[(&str, &str)] = match kind {
            Scale | SingleChoice => &[("", "3")],
            MultipleChoice => &[("", "1"), ("", "4")],
            Ranking => &[("-1", "2"), ("-2", "1")],
            Opinion => &[("-1", "agree"), ("-3", "pass")],
            FreeText => &[("", COMMENT)],
        };
        fields.extend_pairs(sent.iter().map(|(row, value)| (format!("{name}{row}"), *value)));
    }
    fields.append_pair("age", "65-79").append_pair("sex", "woman").finish()
}

/// The same answer as it is stored.
pub const STORED: &str = concat!(
    r#"[3,3,3,3,3,3,{"option":2},{"option":2},{"option":2},{"option":2},{"options":[0,3]},{"options":[0,3]},"#,
    r#"{"options":[0,3]},{"order":[1,0]},{"votes":"a-p"},{"votes":"a-p"},3,3,"text","text"]"#
);

/// What stands in each free text.
pub const fn comment() -> &'static str {
    COMMENT
}
