//! What a made-up device answered, once and for all: its key is one of P-256, made for `medmig.example`, and it was asked the same
//! every time. A story puts that in the place of what the page asks; all else is as with any device.

use app::entity::passkey_ceremony;
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{TestApp, page::Page, visitor::Visitor};

/// What it was asked.
const CHALLENGE: &str = "dGhlIGNoYWxsZW5nZSBvZiBldmVyeSBzdG9yeSAuLi4";
const ID: &str = "YSBtYWRlLXVwIGRldmljZQ";
/// What the browser said of a passkey that is made, and of one that is shown.
const MAKES: &str = "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiZEdobElHTm9ZV3hzWlc1blpTQnZaaUJsZG1WeWVTQnpkRzl5ZVNBdUxpNCIsIm9yaWdpbiI6Imh0dHBzOi8vbWVkbWlnLmV4YW1wbGUiLCJjcm9zc09yaWdpbiI6ZmFsc2V9";
const SHOWS: &str = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiZEdobElHTm9ZV3hzWlc1blpTQnZaaUJsZG1WeWVTQnpkRzl5ZVNBdUxpNCIsIm9yaWdpbiI6Imh0dHBzOi8vbWVkbWlnLmV4YW1wbGUiLCJjcm9zc09yaWdpbiI6ZmFsc2V9";
/// The passkey; it has been used once.
const MADE: &str = "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YViUj0QV_E9FtIz63QZY-4R_O3KhHVXuC-Tr9juPt6qqA5pFAAAAAQAAAAAAAAAAAAAAAAAAAAAAEGEgbWFkZS11cCBkZXZpY2WlAQIDJiABIVggEz4IbwLrNAgwx66juhdwQTdI07ZUeLZeKEfh_G5ej0MiWCBo8BosHNduORK1tOevjSYeucQxQARdkAo7HEmpsPUX0Q";

/// What it said when it was used, and its signature.
pub(super) struct Use(&'static str, &'static str);

/// The second use.
pub(super) const SECOND: Use = Use(
    "j0QV_E9FtIz63QZY-4R_O3KhHVXuC-Tr9juPt6qqA5oFAAAAAg",
    "MEUCIQCOWnbCvrlCEU24nryazeoT0xOCkSNUsfeHWv_LNpJRMAIgS6y4kB-6RDhPS_8TJIaV2GDBXt3TfYCRAKFX1-Dkeuo",
);
/// The third use.
pub(super) const THIRD: Use = Use(
    "j0QV_E9FtIz63QZY-4R_O3KhHVXuC-Tr9juPt6qqA5oFAAAAAw",
    "MEQCICWSe-pPJfLeW-PdGdxXf7EtBtzkPcZS1RgIBVpanOM7AiAmF904RLutrB7S1bXJZ4LF0mBv-ifWv_46L-fpi9hAfQ",
);
/// A later use, without a look at who holds it.
pub(super) const UNVERIFIED: Use = Use(
    "j0QV_E9FtIz63QZY-4R_O3KhHVXuC-Tr9juPt6qqA5oBAAAABQ",
    "MEQCIAINEIDyS6Kx8l2sx3K9lg2NgAy4iHvpDUFp3JHKedq5AiBETh1Zw8no-9tnsw63uabtCyciMr1FL3o9lYcyOGglfw",
);

/// The passkey is made.
pub(super) fn made() -> String {
    let response = json!({ "attestationObject": MADE, "clientDataJSON": MAKES, "transports": ["internal"] });
    answer(&response)
}

/// The passkey is shown.
pub(super) fn shown(Use(data, signature): Use) -> String {
    let response =
        json!({ "authenticatorData": data, "clientDataJSON": SHOWS, "signature": signature, "userHandle": null });
    answer(&response)
}

fn answer(response: &Value) -> String {
    json!({ "id": ID, "rawId": ID, "type": "public-key", "response": response }).to_string()
}

impl TestApp {
    /// Puts what the device was asked in the place of what this page asks; returns the ceremony.
    pub(super) async fn asked_of_device(&self, page: &Page) -> String {
        let id = page.value("input[name='ceremony']").expect("the page asks the device");
        let ceremony = Uuid::parse_str(&id).unwrap();
        let row = passkey_ceremony::Entity::find_by_id(ceremony).one(self.db()).await.unwrap().unwrap();
        let mut asked: Value = serde_json::from_str(&row.asked).unwrap();
        for (kind, state) in [("Make", "rs"), ("Use", "ast")] {
            if let Some(asked) = asked.get_mut(kind) {
                asked[state]["challenge"] = CHALLENGE.into();
            }
        }
        let row =
            passkey_ceremony::ActiveModel { id: Set(ceremony), asked: Set(asked.to_string()), ..Default::default() };
        passkey_ceremony::Entity::update(row).exec(self.db()).await.unwrap();
        id
    }

    /// Answers what the page at `path` asks the device, with these fields beside it.
    pub(super) async fn answer(&self, browser: &mut Visitor, path: &str, more: &[(&str, &str)], said: &str) -> Page {
        let page = browser.get(path).await;
        let ceremony = self.asked_of_device(&page).await;
        let answered = [("ceremony", ceremony.as_str()), ("passkey", said)];
        browser.post(path, &[more, &answered].concat()).await
    }
}
