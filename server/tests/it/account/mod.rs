//! Signing in and out, with a second factor too, with an organisation's own accounts, with a mailed link; being slowed down, being
//! invited; and who works here.

mod contact;
mod invited;
mod leaving;
mod mailed_link;
mod oidc;
mod people;
mod second_factor;
mod sessions;
mod sign_in;
mod slow_down;
mod strangers;

use std::{
    net::SocketAddr,
    sync::{Arc, atomic::AtomicU64},
};

use app::{
    account::{
        invitations::{self, NewInvitation, NotInvited},
        passwords, queries, rights,
    },
    entity::{account, audit_entry, membership::Role},
};
use axum::extract::ConnectInfo;
use http::{HeaderMap, Request, header};
use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, SharedString, Unit};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};

use crate::support::{TestApp, page::Page, visitor::Visitor};

const PASSWORD: &str = "fyra gröna cyklar";
const WRONG: &str = "E-postadressen eller lösenordet stämmer inte";
const HERE: &str = "192.0.2.1:40000";
const ELSEWHERE: &str = "198.51.100.7:40000";

impl TestApp {
    /// Somebody with a password; returns the row.
    async fn with_password(&self, role: Role) -> account::Model {
        let (organisation_id, body_id) = self.body("Storby").await;
        let id = self.account(role, organisation_id, Some(body_id)).await;
        queries::set_password(self.db(), id, &passwords::hash(PASSWORD).await.unwrap()).await.unwrap();
        account::Entity::find_by_id(id).one(self.db()).await.unwrap().unwrap()
    }

    /// Sends the sign-in form from a network address.
    async fn sign_in_from(&self, address: &str, email: &str, password: &str) -> Page {
        sign_in_from(self.visitor(), address, email, password).await
    }

    /// Whether the cookie that `page` set opens a session.
    async fn is_signed_in(&self, page: &Page) -> bool {
        rights::signed_in(&self.state, &cookie_of(page)).await.is_ok()
    }

    async fn acts(&self) -> Vec<String> {
        let rows = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Number).all(self.db()).await;
        rows.unwrap().into_iter().map(|row| row.act).collect()
    }

    async fn close(&self, account: &account::Model) {
        let closed = account::ActiveModel {
            id: Set(account.id),
            disabled_at: Set(Some(self.state.clock.now())),
            ..Default::default()
        };
        account::Entity::update(closed).exec(self.db()).await.unwrap();
    }

    async fn invited(&self, email: &str) -> Result<String, NotInvited> {
        self.invited_as(Role::Facilitator, email).await
    }

    /// From the command line, to a role in a body.
    async fn invited_as(&self, role: Role, email: &str) -> Result<String, NotInvited> {
        let (organisation_id, body_id) = self.body("Storby").await;
        let new = NewInvitation {
            email: email.to_owned(),
            display_name: "Åsa Prov".to_owned(),
            role,
            organisation_id,
            body_id: Some(body_id),
        };
        let link = invitations::invite(&self.state, &new).await?;
        Ok(link.strip_prefix("https://medmig.example").unwrap().to_owned())
    }
}

async fn sign_in_from(mut browser: Visitor, address: &str, email: &str, password: &str) -> Page {
    browser.send(sign_in(address, email, password, None)).await
}

/// The form from a socket's address, with what a proxy says that it heard.
fn sign_in(address: &str, email: &str, password: &str, heard: Option<&str>) -> Request<axum::body::Body> {
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("email", email)
        .append_pair("password", password)
        .finish();
    let mut request = Request::post("/logga-in").body(form.into()).unwrap();
    request.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
    request.extensions_mut().insert(ConnectInfo::<SocketAddr>(address.parse().unwrap()));
    if let Some(heard) = heard {
        request.headers_mut().insert("x-forwarded-for", heard.parse().unwrap());
    }
    request
}

fn set_cookie(page: &Page) -> String {
    page.headers.get(header::SET_COOKIE).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// The request headers of a browser that got this page.
fn cookie_of(page: &Page) -> HeaderMap {
    let cookie = set_cookie(page).split(';').next().unwrap_or_default().parse().unwrap();
    HeaderMap::from_iter([(header::COOKIE, cookie)])
}

fn code_of(link: &str) -> &str {
    link.split_once("kod=").unwrap().1
}

/// Counts the passwords that are looked at on this thread.
#[derive(Default)]
struct PasswordsSeen(Arc<AtomicU64>);

impl metrics::Recorder for PasswordsSeen {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        if key.name() == "medmig_password_hashes_total" { Counter::from_arc(self.0.clone()) } else { Counter::noop() }
    }
    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }
    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}
