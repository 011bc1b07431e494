//! What is said to an organisation's provider, and what is believed of its answers: OpenID Connect by authorization code, with
//! PKCE, state and nonce. What it says of itself (its addresses and keys) is read anew for each sign-in.

use anyhow::{Context, anyhow};
use chrono::{DateTime, Utc};
use openidconnect::{
    AuthenticationFlow, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken, DiscoveryError,
    EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, IdTokenFields, IssuerUrl, LogoutRequest,
    Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, PostLogoutRedirectUrl, ProviderMetadataWithLogout,
    RedirectUrl, RequestTokenError, Scope, StandardErrorResponse, StandardTokenResponse, TokenResponse,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreResponseType, CoreRevocableToken,
        CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
    },
};

use super::{
    told::{More, Told},
    wire::{NotAnswered, Reach, Wire},
};

type Fields = IdTokenFields<
    More,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;

type Tokens = StandardTokenResponse<Fields, CoreTokenType>;

/// A client that has read where the provider is.
type Found = Client<
    More,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A provider signs with one of these. Not with the client's secret, and not without a signature.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// An organisation's provider, and who we are to it.
#[derive(Clone)]
pub struct Provider {
    /// Its name, which is where it is.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// Our password there.
    pub client_secret: String,
    /// Where it sends people back to.
    pub redirect: String,
    /// The claim that holds a person's groups.
    pub groups_claim: String,
    /// Whom we may ask.
    pub reach: Reach,
}

/// What ties the answer to the question, for one sign-in.
#[derive(Clone)]
pub struct Ties {
    /// Comes back in the address.
    pub state: String,
    /// Comes back signed.
    pub nonce: String,
    /// Shows that who asks with the code is who asked for it (PKCE).
    pub verifier: String,
}

impl Ties {
    /// Ties of no sign-in: to ask where a provider is.
    pub fn none() -> Self {
        Self { state: String::new(), nonce: String::new(), verifier: "-".repeat(43) }
    }
}

impl Provider {
    /// Where a person is sent to sign in.
    ///
    /// # Errors
    /// When the provider is away, or is not what it should be. The cause names nobody.
    pub async fn address(&self, ties: &Ties) -> anyhow::Result<String> {
        let (found, has_scope) = self.found(&Wire::new(self.reach)?).await?;
        let Ties { state, nonce, verifier } = ties.clone();
        let verifier = PkceCodeVerifier::new(verifier);
        let asked = found
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                || CsrfToken::new(state),
                || Nonce::new(nonce),
            )
            .add_scopes(["email", "profile"].map(|scope| Scope::new(scope.to_owned())))
            .add_scopes(has_scope.then(|| Scope::new(self.groups_claim.clone())))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        let (address, ..) = asked.url();
        anyhow::ensure!(self.reach.includes(address.as_str()), "people would be sent to an address without HTTPS");
        Ok(address.into())
    }

    /// Where a person is sent to sign out there too (OpenID Connect RP-Initiated Logout); none where the provider names no such place.
    /// It is told who we are and not who they are, so that nobody stands in the address: it asks them itself.
    ///
    /// # Errors
    /// As [`Self::address`].
    pub async fn ending(&self) -> anyhow::Result<Option<String>> {
        self.ending_of(&self.metadata(&Wire::new(self.reach)?).await?)
    }

    fn ending_of(&self, metadata: &ProviderMetadataWithLogout) -> anyhow::Result<Option<String>> {
        let Some(named) = metadata.additional_metadata().end_session_endpoint.clone() else { return Ok(None) };
        let back = PostLogoutRedirectUrl::new(self.redirect.clone()).context("we have no address to come back to")?;
        let asked = LogoutRequest::from(named).set_client_id(ClientId::new(self.client_id.clone()));
        let address = asked.set_post_logout_redirect_uri(back).http_get_url();
        anyhow::ensure!(self.reach.includes(address.as_str()), "people would be sent to an address without HTTPS");
        Ok(Some(address.into()))
    }

    /// Who has signed in there, for the `code` that they came back with.
    ///
    /// # Errors
    /// As [`Self::address`], and when anything of the answer is not as it must be.
    pub async fn told(&self, ties: &Ties, code: &str, now: DateTime<Utc>) -> anyhow::Result<Told> {
        let wire = Wire::new(self.reach)?;
        let (found, _) = self.found(&wire).await?;
        let tokens = found
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .context("the provider has no address for codes")?
            .set_pkce_verifier(PkceCodeVerifier::new(ties.verifier.clone()))
            .request_async(&wire)
            .await
            .map_err(not_exchanged)?;
        let told = self.believed(&found, &tokens, ties, now)?;
        match found.user_info(tokens.access_token().clone(), None) {
            Ok(request) if told.lacks_something() => {
                let more = request
                    .request_async(&wire)
                    .await
                    .map_err(|_| anyhow!("what it says of the person cannot be had"))?;
                told.with(&more, &self.groups_claim)
            }
            _ => Ok(told),
        }
    }

    /// What the signed token says, if everything about it is right.
    fn believed(&self, found: &Found, tokens: &Tokens, ties: &Ties, now: DateTime<Utc>) -> anyhow::Result<Told> {
        let token = tokens.id_token().context("no ID token came")?;
        let verifier = found.id_token_verifier().set_allowed_algs(ALGORITHMS).set_time_fn(move || now);
        let claims = token.claims(&verifier, &Nonce::new(ties.nonce.clone())).map_err(|cause| anyhow!("{cause}"))?;
        let told = Told::of(claims, &self.groups_claim);
        anyhow::ensure!(told.is_named(), "the name of the person there is none");
        Ok(told)
    }

    /// Reads where the provider is and its keys; and whether it knows a scope by the name of the claim with the groups.
    async fn found(&self, wire: &Wire) -> anyhow::Result<(Found, bool)> {
        let metadata = self.metadata(wire).await?;
        let scopes = metadata.scopes_supported().into_iter().flatten();
        let has_scope = scopes.into_iter().any(|scope| scope.as_str() == self.groups_claim);
        let redirect = RedirectUrl::new(self.redirect.clone()).context("we have no address to come back to")?;
        let (id, secret) = (ClientId::new(self.client_id.clone()), ClientSecret::new(self.client_secret.clone()));
        let found = Client::from_provider_metadata(metadata, id, Some(secret)).set_redirect_uri(redirect);
        Ok((found, has_scope))
    }

    /// What it says of itself.
    async fn metadata(&self, wire: &Wire) -> anyhow::Result<ProviderMetadataWithLogout> {
        anyhow::ensure!(self.reach.includes(&self.issuer), "the provider is not reached over HTTPS");
        let issuer = IssuerUrl::new(self.issuer.clone()).context("the provider's name is no address")?;
        ProviderMetadataWithLogout::discover_async(issuer, wire).await.map_err(not_found)
    }
}

/// Why the provider was not found, without what it answered.
fn not_found(cause: DiscoveryError<NotAnswered>) -> anyhow::Error {
    match cause {
        DiscoveryError::Request(cause) => anyhow::Error::from(cause).context("the provider does not answer"),
        DiscoveryError::Parse(_) => anyhow!("what the provider says of itself cannot be read"),
        DiscoveryError::Response(status, ..) => anyhow!("the provider answers {status} when asked who it is"),
        other => anyhow!("the provider is not what it should be: {other}"),
    }
}

/// Why no token came, without what the provider wrote about it: that may name somebody.
fn not_exchanged(cause: RequestTokenError<NotAnswered, StandardErrorResponse<CoreErrorResponseType>>) -> anyhow::Error {
    match cause {
        RequestTokenError::Request(cause) => anyhow::Error::from(cause).context("the provider does not answer"),
        RequestTokenError::ServerResponse(refused) => {
            anyhow!("the provider refused the code: {}", refused.error().as_ref())
        }
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => anyhow!("the provider's token cannot be read"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Where somebody signs out at a provider that says this of itself.
    fn ending(named: Option<&str>) -> anyhow::Result<Option<String>> {
        let provider = Provider {
            issuer: "https://id.storby.example".to_owned(),
            client_id: "medmig".to_owned(),
            client_secret: String::new(),
            redirect: "https://medmig.example/logga-in/hos/storby/svar".to_owned(),
            groups_claim: "groups".to_owned(),
            reach: Reach::Https,
        };
        let mut said = json!({
            "issuer": provider.issuer,
            "authorization_endpoint": "https://id.storby.example/auth",
            "jwks_uri": "https://id.storby.example/jwks",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        });
        if let Some(named) = named {
            said["end_session_endpoint"] = json!(named);
        }
        provider.ending_of(&serde_json::from_value(said).unwrap())
    }

    #[test]
    fn people_are_sent_to_sign_out_where_the_provider_says_and_nowhere_without_a_certificate() {
        let back =
            "client_id=medmig&post_logout_redirect_uri=https%3A%2F%2Fmedmig.example%2Flogga-in%2Fhos%2Fstorby%2Fsvar";

        let named = ending(Some("https://id.storby.example/ut?l=sv")).unwrap();
        assert_eq!(named, Some(format!("https://id.storby.example/ut?l=sv&{back}")));
        assert_eq!(ending(None).unwrap(), None);
        assert!(ending(Some("http://id.storby.example/ut")).is_err());
    }
}
