//! Signing in with an organisation's own accounts, at a real provider.

mod addresses;
mod arriving;
mod leaving;
mod misbehaving;
mod settings;

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    sync::LazyLock,
};

use app::account::oidc::{back_path, go_path, settings_path};
use chrono::DateTime;
use serde_json::{Value, json};

use super::people::Place;
use crate::support::{TestApp, page::Page, program::request, visitor::Visitor};

const BASE_URL: &str = "http://127.0.0.1:3000";

/// One for all stories (`end2end/support/oidc.mjs`). It ends when this program does.
static PROVIDER: LazyLock<Provider> = LazyLock::new(Provider::start);

struct Provider {
    address: SocketAddr,
    _child: Child,
}

impl Provider {
    fn start() -> Self {
        let mut node = Command::new("node");
        // It warns of what is right for stories: nothing is kept.
        let node =
            node.arg("../end2end/support/oidc.mjs").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = node.spawn().expect("the provider runs on Node.js: is it installed?");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("http://").and_then(|address| address.parse().ok());
        Self { address: address.expect("the provider says where it is: is `npm ci` done in end2end?"), _child: child }
    }

    fn issuer(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What it answers to one of the requests that `oidc.mjs` explains, and all that came.
    fn ask(&self, path: &str, sent: &Value) -> (Value, String) {
        let (status, came) = request(self.address, "POST", path, &[], &sent.to_string()).unwrap();
        assert_eq!(status, 200, "{came}");
        let (begin, end) = (came.find('{').unwrap(), came.rfind('}').unwrap());
        (serde_json::from_str(&came[begin..=end]).unwrap(), came)
    }
}

/// Somebody at the provider, with a verified address and in these groups.
fn person(name: &str, groups: &[&str]) -> Value {
    let sub = app::context::new_secret_id().simple().to_string();
    let email = format!("{sub}@storby.example");
    json!({
        "sub": sub,
        "claims": {"email": email, "email_verified": true, "name": name, "groups": groups},
    })
}

impl Place {
    fn settings_path(&self) -> String {
        settings_path(&self.row.slug)
    }

    fn go_path(&self) -> String {
        go_path(&self.row.slug)
    }

    /// The sign-in page after a try that came to nothing.
    fn outside(&self, hindrance: &str) -> String {
        format!("/logga-in?hos={}&hinder={hindrance}", self.row.slug)
    }
}

impl TestApp {
    /// The service beside the provider, at its time.
    async fn beside_provider() -> Self {
        let app = Self::new().await.reached_at(BASE_URL);
        let (_, came) = PROVIDER.ask("/client", &json!({"redirect": BASE_URL}));
        let date = came.lines().find_map(|line| line.strip_prefix("Date: ")).unwrap();
        app.set_time(&DateTime::parse_from_rfc2822(date.trim()).unwrap().to_rfc3339());
        app
    }

    /// A kommun whose people sign in at the provider, and its administrator.
    async fn with_own_sign_in(&self, name: &str, strong: &str) -> (Place, Visitor) {
        let place = self.place(name).await;
        let administrator = self.own_sign_in_at(&place, strong).await;
        (place, administrator)
    }

    /// The same of a kommun that is there.
    async fn own_sign_in_at(&self, place: &Place, strong: &str) -> Visitor {
        let (_, mut administrator) = self.administrator(place).await;
        let redirect = format!("{BASE_URL}{}", back_path(&place.row.slug));
        let (client, _) = PROVIDER.ask("/client", &json!({"redirect": redirect}));
        let issuer = PROVIDER.issuer();
        let form = [
            ("act", "save"),
            ("issuer", &issuer),
            ("client_id", client["id"].as_str().unwrap()),
            ("client_secret", client["secret"].as_str().unwrap()),
            ("groups_claim", "groups"),
            ("strong", strong),
        ];
        let saved = administrator.post(&place.settings_path(), &form).await;
        saved.assert_sent_to(&format!("{}?klart=save", place.settings_path()));
        administrator
    }
}

/// Says that a role in the body comes with a group.
async fn add_group(administrator: &mut Visitor, place: &Place, group: &str, role: &str) {
    let body = place.body_id.to_string();
    let form = [("act", "add"), ("group", group), ("role", role), ("body", &body)];
    administrator.post(&place.settings_path(), &form).await.assert_status(303);
}

/// Goes to the provider, signs in there as `person`, and gives the address that leads back.
async fn back_from_provider(browser: &mut Visitor, place: &Place, person: &Value) -> String {
    let sent = browser.get(&place.go_path()).await;
    sent.assert_status(303);
    let mut walk = person.clone();
    walk["to"] = sent.location().into();
    let (walked, _) = PROVIDER.ask("/walk", &walk);
    walked["back"].as_str().unwrap().strip_prefix(BASE_URL).unwrap().to_owned()
}

/// All of it: there and back again.
async fn sign_in_as(browser: &mut Visitor, place: &Place, person: &Value) -> Page {
    let back = back_from_provider(browser, place, person).await;
    browser.get(&back).await
}
