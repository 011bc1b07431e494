//! What a provider says of somebody, as far as we believe it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::ensure;
use openidconnect::{AdditionalClaims, IdTokenClaims, UserInfoClaims, core::CoreGenderClaim};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::entity::own_sign_in;

/// Methods and contexts that say that more than a password was asked for: RFC 8176, Microsoft's, REFEDS', and the third level of
/// assurance in Sweden (tillitsnivå 3).
const STRONG: [&str; 4] = [
    "mfa",
    "http://schemas.microsoft.com/claims/multipleauthn",
    "https://refeds.org/profile/mfa",
    "http://id.elegnamnden.se/loa/1.0/loa3",
];

/// Claims beside those of the standard, by name.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct More {
    #[serde(flatten)]
    claims: BTreeMap<String, Value>,
}

impl AdditionalClaims for More {}

/// What a provider says of somebody's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// It tells none.
    Missing,
    /// It tells one, and nothing of whether it is theirs. Entra ID is such a provider.
    Unsaid(String),
    /// It has made sure that this one is theirs.
    Verified(String),
    /// It says that it has not. Nothing overrules that.
    Denied,
}

impl Address {
    fn of(email: Option<String>, is_verified: Option<bool>) -> Self {
        match (is_verified, email) {
            (Some(false), _) => Self::Denied,
            (_, None) => Self::Missing,
            (Some(true), Some(email)) => Self::Verified(email),
            (None, Some(email)) => Self::Unsaid(email),
        }
    }

    /// What is known after the provider has said `more`. What was signed stands, and a denial stands wherever it was said.
    fn with(self, more: Self) -> Self {
        match (self, more) {
            (Self::Missing, more) | (Self::Unsaid(_), more @ (Self::Verified(_) | Self::Denied)) => more,
            (known, _) => known,
        }
    }

    /// The address as far as it is believed: one of which nothing is said where its organisation `trusts` that all are theirs.
    pub fn believed(&self, trusts: Trusts) -> Option<&str> {
        match self {
            Self::Verified(email) => Some(email),
            Self::Unsaid(email) if trusts == Trusts::Unsaid => Some(email),
            _ => None,
        }
    }
}

/// Which addresses an organisation believes its provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trusts {
    /// Those that it has made sure of.
    Verified,
    /// Those that it says nothing of, too: the administrator answers for them.
    Unsaid,
}

impl From<&own_sign_in::Model> for Trusts {
    fn from(own: &own_sign_in::Model) -> Self {
        if own.trusts_addresses { Self::Unsaid } else { Self::Verified }
    }
}

/// Somebody, as their organisation's provider knows them.
#[derive(Clone, PartialEq, Eq)]
pub struct Told {
    /// Who says so.
    pub issuer: String,
    /// Their name there, which is never given to another.
    pub subject: String,
    /// Their address, as it was written.
    pub address: Address,
    /// What they are called.
    pub name: Option<String>,
    /// Their groups; none where the provider says nothing of groups.
    pub groups: Option<BTreeSet<String>>,
    /// Whether the provider says that it asked for more than a password.
    pub is_strong: bool,
}

impl Told {
    /// What a verified token says.
    pub fn of(claims: &IdTokenClaims<More, CoreGenderClaim>, groups_claim: &str) -> Self {
        let methods = claims.auth_method_refs().into_iter().flatten().map(|method| method.as_str());
        let context = claims.auth_context_ref().map(|context| context.as_str());
        let email = claims.email().map(|email| email.to_string());
        Self {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            address: Address::of(email, claims.email_verified()),
            name: claims.name().and_then(|name| name.get(None)).map(|name| name.to_string()),
            groups: claims.additional_claims().claims.get(groups_claim).map(groups),
            is_strong: methods.chain(context).any(|said| STRONG.contains(&said)),
        }
    }

    /// Whether the name is one: OpenID Connect Core, section 2, has at most 255 characters of ASCII.
    pub fn is_named(&self) -> bool {
        (1..=255).contains(&self.subject.len()) && self.subject.bytes().all(|byte| (b' '..=b'~').contains(&byte))
    }

    /// Whether there may be more to ask for.
    pub fn lacks_something(&self) -> bool {
        let is_settled = matches!(self.address, Address::Verified(_) | Address::Denied);
        !is_settled || self.name.is_none() || self.groups.is_none()
    }

    /// The same with what the provider says beside the token; that never replaces what was signed.
    ///
    /// # Errors
    /// When it is about somebody else.
    pub fn with(self, more: &UserInfoClaims<More, CoreGenderClaim>, groups_claim: &str) -> anyhow::Result<Self> {
        ensure!(more.subject().as_str() == self.subject, "it answered about somebody else");
        let address = Address::of(more.email().map(|email| email.to_string()), more.email_verified());
        let name = more.name().and_then(|name| name.get(None)).map(|name| name.to_string());
        let groups = more.additional_claims().claims.get(groups_claim).map(groups);
        let address = self.address.with(address);
        Ok(Self { address, name: self.name.or(name), groups: self.groups.or(groups), ..self })
    }
}

/// A list of names; some providers send one that stands alone as itself. What is no name is no group.
fn groups(claim: &Value) -> BTreeSet<String> {
    match claim {
        Value::String(one) => BTreeSet::from([one.clone()]),
        Value::Array(several) => several.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What the token with these claims says.
    fn told(more: &Value) -> Told {
        let mut token = json!({
            "iss": "https://id.storby.example", "aud": "medmig", "exp": 2, "iat": 1, "sub": "17",
        });
        token.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        Told::of(&serde_json::from_value(token).unwrap(), "roles")
    }

    #[test]
    fn groups_are_a_list_or_one_that_stands_alone() {
        let named = |more: Value| told(&more).groups.map(|groups| groups.into_iter().collect::<Vec<_>>().join(" "));

        assert_eq!(named(json!({"roles": ["b", "a", 7, null]})).as_deref(), Some("a b"));
        assert_eq!(named(json!({"roles": "a"})).as_deref(), Some("a"));
        assert_eq!(named(json!({"roles": {"a": true}})).as_deref(), Some(""));
        assert_eq!(named(json!({"groups": ["a"]})), None);
    }

    #[test]
    fn a_name_is_short_and_plain() {
        let named = |sub: &str| told(&json!({ "sub": sub })).is_named();

        assert!(named("17") && named("auth0|Anna B") && named(&"x".repeat(255)));
        assert!(!named("") && !named("å") && !named("a\0b") && !named(&"x".repeat(256)));
    }

    #[test]
    fn an_address_that_is_denied_is_never_believed_and_one_of_which_nothing_is_said_where_it_is_trusted() {
        let believed = |more: Value| {
            let address = told(&more).address;
            [Trusts::Verified, Trusts::Unsaid].map(|trusts| address.believed(trusts).map(str::to_owned))
        };
        let known = || Some("a@b.se".to_owned());

        assert_eq!(believed(json!({"email": "a@b.se", "email_verified": true})), [known(), known()]);
        assert_eq!(believed(json!({"email": "a@b.se"})), [None, known()]);
        assert_eq!(believed(json!({"email": "a@b.se", "email_verified": false})), [None, None]);
        assert_eq!(believed(json!({"email_verified": true})), [None, None]);
    }

    #[test]
    fn what_is_signed_stands_and_a_denial_stands_wherever_it_was_said() {
        let [one, other] = ["a@b.se", "c@b.se"].map(str::to_owned);
        let (verified, unsaid) = (Address::Verified(one.clone()), Address::Unsaid(one));

        assert_eq!(Address::Missing.with(unsaid.clone()), unsaid);
        assert_eq!(unsaid.clone().with(Address::Unsaid(other.clone())), unsaid);
        assert_eq!(unsaid.clone().with(verified.clone()), verified);
        assert_eq!(unsaid.with(Address::Denied), Address::Denied);
        assert_eq!(Address::Denied.with(Address::Verified(other)), Address::Denied);
        assert_eq!(verified.clone().with(Address::Denied), verified);
    }

    #[test]
    fn more_than_a_password_is_what_the_provider_says_in_known_words() {
        assert!(told(&json!({"amr": ["pwd", "mfa"]})).is_strong);
        assert!(told(&json!({"acr": "http://id.elegnamnden.se/loa/1.0/loa3"})).is_strong);
        for weak in [json!({}), json!({"amr": ["pwd", "mfa2"]}), json!({"acr": "loa1"}), json!({"acr": ""})] {
            assert!(!told(&weak).is_strong, "{weak}");
        }
    }
}
