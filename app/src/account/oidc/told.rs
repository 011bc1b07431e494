//! What a provider says of somebody, as far as we believe it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::ensure;
use openidconnect::{AdditionalClaims, IdTokenClaims, UserInfoClaims, core::CoreGenderClaim};
use serde::{Deserialize, Serialize};
use serde_json::Value;

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

/// Somebody, as their organisation's provider knows them.
#[derive(Clone, PartialEq, Eq)]
pub struct Told {
    /// Who says so.
    pub issuer: String,
    /// Their name there, which is never given to another.
    pub subject: String,
    /// Their address, as it was written, where the provider has made sure that it is theirs.
    pub email: Option<String>,
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
        let is_verified = claims.email_verified() == Some(true);
        Self {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            email: claims.email().filter(|_| is_verified).map(|email| email.to_string()),
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
        self.email.is_none() || self.name.is_none() || self.groups.is_none()
    }

    /// The same with what the provider says beside the token; that never replaces what was signed.
    ///
    /// # Errors
    /// When it is about somebody else.
    pub fn with(self, more: &UserInfoClaims<More, CoreGenderClaim>, groups_claim: &str) -> anyhow::Result<Self> {
        ensure!(more.subject().as_str() == self.subject, "it answered about somebody else");
        let is_verified = more.email_verified() == Some(true);
        let email = more.email().filter(|_| is_verified).map(|email| email.to_string());
        let name = more.name().and_then(|name| name.get(None)).map(|name| name.to_string());
        let groups = more.additional_claims().claims.get(groups_claim).map(groups);
        Ok(Self { email: self.email.or(email), name: self.name.or(name), groups: self.groups.or(groups), ..self })
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
    fn an_address_is_believed_when_the_provider_has_made_sure_of_it() {
        let email = |more| told(&more).email;

        assert_eq!(email(json!({"email": "a@b.se", "email_verified": true})).as_deref(), Some("a@b.se"));
        assert_eq!(email(json!({"email": "a@b.se", "email_verified": false})), None);
        assert_eq!(email(json!({"email": "a@b.se"})), None);
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
