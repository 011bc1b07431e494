//! A moderator plans: a dialogue with its promise, rounds of it, and their opening.

mod copying;
mod dialogues;
mod editions;
mod house_rules;
mod joint;
mod naming;
mod opening_of_itself;
mod previewing;
mod rounds;
mod translating;
mod withdrawing;

use app::entity::{audit_entry, dialogue, membership::Role, organisation, political_body, round};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::{
    round::see_preview,
    support::{TestApp, page::Page, visitor::Visitor},
};

/// Where dialogues begin.
const NEW: &str = "/arbete/dialog/ny";

/// The first statement of Västernorrland's målbild.
const AVAILABLE: &str = "Jag har en vård som är tillgänglig för mina behov";

/// A whole promise.
const PLAN: [(&str, &str); 10] = [
    ("title", "Vård som hänger ihop"),
    ("purpose", "Vi vill veta hur det är att få kontakt."),
    ("influence_level", "consultation"),
    ("can_influence", "Telefontider."),
    ("cannot_influence", "Var sjukhusen ligger."),
    ("deciding_body", ""),
    ("reply_due", "2027-06-15"),
    ("commissioned_by", "Socialnämnden 2027-02-11, § 14"),
    ("case_number", "SN 2027/14"),
    ("meeting_on", "2027-05-20"),
];

/// A round on the first statement, from 2 March at eight in the morning.
const ROUND: [(&str, &str); 9] = [
    ("title", "Hur är det att få kontakt?"),
    ("statements", ""),
    ("questions", "standard"),
    ("opens_on", "2027-03-02"),
    ("opens_time", "08:00"),
    ("closes_on", "2027-03-22"),
    ("closes_time", "23:59"),
    ("channels", "paper"),
    ("languages", "fi"),
];

/// Härnösand's socialnämnd, with the målbilder and standard questions, and somebody who moderates it.
struct Desk {
    app: TestApp,
    organisation_id: Uuid,
    body_id: Uuid,
    moderator: Visitor,
}

impl Desk {
    async fn new() -> Self {
        let app = TestApp::new().await;
        seeds::standard::seed(app.db()).await.unwrap();
        let place = organisation::COLUMN.slug.eq("harnosand");
        let place = organisation::Entity::find().filter(place).one(app.db()).await.unwrap().unwrap();
        let body = political_body::Entity::find()
            .filter(political_body::COLUMN.organisation_id.eq(place.id))
            .filter(political_body::COLUMN.slug.eq("socialnamnden"))
            .one(app.db())
            .await
            .unwrap()
            .unwrap();
        let account = app.account(Role::Moderator, place.id, Some(body.id)).await;
        let moderator = app.signed_in_as(account).await;
        Self { organisation_id: place.id, body_id: body.id, moderator, app }
    }

    /// Another moderator of the same body.
    async fn colleague(&self) -> Visitor {
        let account = self.app.account(Role::Moderator, self.organisation_id, Some(self.body_id)).await;
        self.app.signed_in_as(account).await
    }

    /// A form of the page at `path` with these fields, and `instead` in place of some.
    async fn send(&mut self, path: &str, fields: &[(&str, &str)], instead: &[(&str, &str)]) -> Page {
        let shown = self.moderator.get(path).await;
        send(&mut self.moderator, path, &filled(&shown, fields, instead)).await
    }

    /// The page after a dialogue was begun.
    async fn begin(&mut self, instead: &[(&str, &str)]) -> Page {
        self.send(NEW, &PLAN, instead).await
    }

    /// A dialogue with a whole promise; where its rounds begin.
    async fn dialogue(&mut self) -> String {
        let page = self.begin(&[]).await;
        assert_eq!(page.status, 303, "{}", page.text("body"));
        page.location()
    }

    /// A round of a new dialogue.
    async fn round(&mut self, instead: &[(&str, &str)]) -> round::Model {
        let begins = self.dialogue().await;
        let page = self.send(&begins, &ROUND, instead).await;
        assert_eq!(page.status, 303, "{}", page.text("body"));
        self.stored(page.location().rsplit('/').next().unwrap()).await
    }

    /// A round whose preview has been seen, so that it may open.
    async fn ready(&mut self, instead: &[(&str, &str)]) -> round::Model {
        let round = self.round(instead).await;
        see_preview(&mut self.moderator, &at(&round, "")).await.assert_status(303);
        round
    }

    async fn stored(&self, code: &str) -> round::Model {
        let found = round::Entity::find().filter(round::COLUMN.code.eq(code)).one(self.app.db()).await;
        found.unwrap().unwrap()
    }

    async fn only_dialogue(&self) -> dialogue::Model {
        let mut all = dialogue::Entity::find().all(self.app.db()).await.unwrap();
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    /// What was done to a dialogue or a round, with the notes, first to last.
    async fn acts(&self, subject: Uuid) -> Vec<(String, String)> {
        let rows = audit_entry::Entity::find()
            .filter(audit_entry::COLUMN.subject_id.eq(subject))
            .order_by_asc(audit_entry::Column::Number)
            .all(self.app.db())
            .await
            .unwrap();
        rows.into_iter().map(|row| (row.act, row.note.unwrap_or_default())).collect()
    }

    async fn act_names(&self, subject: Uuid) -> Vec<String> {
        self.acts(subject).await.into_iter().map(|(act, _)| act).collect()
    }
}

/// The fields as a browser would send them from `shown`: what is hidden or chosen there stays where nothing else is given.
fn filled(shown: &Page, fields: &[(&str, &str)], instead: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut sent: Vec<(String, String)> = Vec::new();
    for name in ["key", "seen", "owner", "seen-lattlast", "seen-fi", "seen-en"] {
        sent.extend(shown.value(&format!("input[type=hidden][name={name}]")).map(|value| (name.to_owned(), value)));
    }
    for (name, value) in fields {
        let value = match (*name, *value) {
            ("deciding_body", "") => shown.value("input[name=deciding_body][checked]"),
            ("statements", "") => shown.value("input[name=statements]"),
            (_, value) => Some(value.to_owned()),
        };
        sent.push(((*name).to_owned(), value.unwrap_or_default()));
    }
    for (name, value) in instead {
        sent.retain(|(field, _)| field != name);
        sent.push(((*name).to_owned(), (*value).to_owned()));
    }
    sent
}

async fn send(visitor: &mut Visitor, path: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.post(path, &fields).await
}

fn at(round: &round::Model, page: &str) -> String {
    format!("/arbete/omgang/{}{page}", round.code)
}

fn plan_of(dialogue: &dialogue::Model) -> String {
    format!("/arbete/dialog/{}", dialogue.slug)
}
