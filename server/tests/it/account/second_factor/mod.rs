//! Signing in with a code, or a passkey, beside the password.

mod device;
mod half;
mod own;
mod paper;
mod passkeys;
mod signing_in;
mod taken_away;

use app::{
    account::second_factor::{
        CODE_PATH, OWN_PATH, rows,
        totp::{self, Secret},
    },
    entity::{account, membership::Role},
};
use chrono::TimeDelta;
use uuid::Uuid;

use super::{HERE, PASSWORD, set_cookie, sign_in_from};
use crate::support::{TestApp, page::Page, visitor::Visitor};

impl TestApp {
    /// What an app with this secret shows now.
    fn shown_by(&self, secret: &Secret) -> String {
        totp::code(secret, totp::step(self.state.clock.now()))
    }

    /// What the app that is tied to an account shows now.
    async fn shown_by_app_of(&self, account_id: Uuid) -> String {
        let secret = rows::secret(&self.state, self.db(), account_id).await.unwrap().unwrap();
        self.shown_by(&secret)
    }

    /// The app that is offered to a browser.
    fn offered(&self, browser: &Visitor, account_id: Uuid) -> Secret {
        let seed = totp::offered(&self.state.keys, &browser.headers()).unwrap();
        totp::secret(&self.state.keys, account_id, &seed)
    }

    /// A browser where the right password has been given.
    async fn half_signed_in(&self, account: &account::Model) -> Visitor {
        let page = sign_in_from(self.visitor(), HERE, &account.email, PASSWORD).await;
        self.visitor().with_cookie(&set_cookie(&page))
    }

    /// Ties the app that is offered to the browser; returns the page with the codes on paper.
    async fn tie(&self, browser: &mut Visitor, account_id: Uuid) -> Page {
        let code = self.shown_by(&self.offered(browser, account_id));
        browser.post(OWN_PATH, &[("act", "tie"), ("code", &code)]).await
    }

    /// A moderator with an app, the browser it was tied in, and the codes on paper. A minute has passed: the app shows another
    /// code.
    async fn with_app(&self) -> (account::Model, Visitor, Vec<String>) {
        let moderator = self.with_password(Role::Moderator).await;
        let mut browser = self.half_signed_in(&moderator).await;
        let page = self.tie(&mut browser, moderator.id).await;
        page.assert_status(200);
        self.later(TimeDelta::minutes(1));
        (moderator, browser, codes_of(&page))
    }

    /// A moderator with a passkey and nothing else, the browser it was made in, and the codes on paper.
    async fn with_passkey(&self) -> (account::Model, Visitor, Vec<String>) {
        let moderator = self.with_password(Role::Moderator).await;
        let mut browser = self.half_signed_in(&moderator).await;
        let form = [("act", "make_passkey"), ("passkey_name", " Jobbtelefonen ")];
        let page = self.answer(&mut browser, OWN_PATH, &form, &device::made()).await;
        page.assert_status(200).assert_text("h1", "Spara dina reservkoder");
        (moderator, browser, codes_of(&page))
    }

    /// Gives the code that the app shows now, in a browser where the password has been given.
    async fn give_code(&self, browser: &mut Visitor, account_id: Uuid) -> Page {
        let code = self.shown_by_app_of(account_id).await;
        browser.post(CODE_PATH, &[("code", &code)]).await
    }
}

/// The codes on paper that a page shows.
fn codes_of(page: &Page) -> Vec<String> {
    let read = page.with("#codes", |list| list.child_elements().map(|row| row.text().collect()).collect());
    read.unwrap_or_default()
}
