//! For whom devices keep a passkey: the name of the host that the service is reached at. A passkey that was made under one name is
//! shown under no other.

use webauthn_rs::prelude::{Url, Webauthn, WebauthnBuilder};

/// What the device may say that the passkey is for.
const NAME: &str = "Med mig";

/// The service that is reached at `base_url`, as devices know it. None where no browser lets a page use passkeys: at a network
/// address in place of a name, and without HTTPS (but on one's own machine).
pub fn at(base_url: &str) -> Option<Webauthn> {
    let url = Url::parse(base_url).ok()?;
    let host = url.domain()?;
    let is_own_machine = host == "localhost" || host.ends_with(".localhost");
    if url.scheme() != "https" && !is_own_machine {
        return None;
    }
    WebauthnBuilder::new(host, &url).ok()?.rp_name(NAME).build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_a_name_and_https_but_on_ones_own_machine() {
        for there in ["https://medmig.example", "https://medmig.example:8443", "http://localhost:3000"] {
            assert!(at(there).is_some(), "{there}");
        }
        for nowhere in
            ["http://127.0.0.1:3000", "https://192.0.2.1", "https://[2001:db8::1]", "http://medmig.example", ""]
        {
            assert!(at(nowhere).is_none(), "{nowhere}");
        }
    }
}
