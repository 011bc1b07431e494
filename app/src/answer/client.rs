//! The scripts of sending, which are no part of the islands: the service worker cannot be one, and shares their text.
//! What they hold to:
//!
//! - What the server would ask about is asked first.
//! - An answer is put in the queue on the device before it is sent, and leaves it when the receipt has been shown; on a screen
//!   that is everybody's when the server has said that it is kept, or the person has chosen not to send it.
//! - "Sent" is said only on the server's own word for this very code (`medmig-answer`, and the code in its page).
//! - Everything else counts as not sent and is tried again, with longer and longer pauses: at once when the network is
//!   back, when a page is opened, and by the service worker where the browser has Background Sync.
//! - The code is made before the first try, so that trying again is harmless.
//! - What is kept of a page is the form as it is for everybody: without the code.

use std::sync::LazyLock;

use leptos::{nonce::use_nonce, prelude::*};
use sha2::{Digest, Sha256};

use crate::assets::Assets;

const SENDING: &str = include_str!("client/sending.js");
const WORKER: &str = include_str!("client/worker.js");
const STILL_HERE: &str = include_str!("client/still-here.js");
const ASTRAY: &str = include_str!("client/astray.js");

/// A script as browsers fetch it. Its name holds the content's hash, so it may be kept for ever.
#[derive(Debug)]
pub struct Script {
    /// Where it is.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// Sends the form and shows what came of it.
pub static PAGE: LazyLock<Script> = LazyLock::new(|| {
    script(
        "sending",
        &[SENDING, include_str!("client/asking.js"), include_str!("client/page.js"), &leading_back(ASTRAY)],
    )
});

/// Begins anew for the next person at a screen that many use.
pub static KIOSK: LazyLock<Script> =
    LazyLock::new(|| script("kiosk", &[SENDING, STILL_HERE, &leading_back(include_str!("client/kiosk.js"))]));

/// Tells on other pages that an answer waits to be sent, or was refused.
pub static LEFT: LazyLock<Script> =
    LazyLock::new(|| script("left", &[SENDING, include_str!("client/left.js"), &leading_back(ASTRAY)]));

/// Leads a screen that many use back to its form from another page. Such a screen alone fetches it.
pub static WAY_BACK: LazyLock<Script> =
    LazyLock::new(|| script("way-back", &[SENDING, STILL_HERE, include_str!("client/way-back.js")]));

/// `text` with the address of [`WAY_BACK`] in it.
fn leading_back(text: &str) -> String {
    text.replace("$WAY_BACK", &WAY_BACK.path)
}

/// The service worker of a build whose files are `assets`. Another build is another worker. What only a screen that many use
/// needs it keeps with the form of such a screen.
pub fn worker(assets: &Assets) -> String {
    let files = [&assets.stylesheet, &assets.script, &assets.wasm, &PAGE.path, "/favicon.svg"];
    let of_screens = [&KIOSK.path, &WAY_BACK.path];
    let text = bare(&[SENDING, WORKER]);
    let text = text.replace("$FILES", &format!("{files:?}")).replace("$OF_SCREENS", &format!("{of_screens:?}"));
    let version = hash(&text);
    text.replace("$VERSION", &version)
}

/// The script that sends the form of this page, and for a kiosk the one that begins anew.
#[component]
pub fn SendingScripts(
    /// Whether the screen is everybody's.
    kiosk: bool,
) -> impl IntoView {
    let kiosk = kiosk.then(|| view! { <script type="module" src=KIOSK.path.clone() nonce=use_nonce()></script> });
    view! { <script type="module" src=PAGE.path.clone() nonce=use_nonce()></script> {kiosk} }
}

/// A script of a page, called `name`, made of `parts`.
pub fn script(name: &str, parts: &[&str]) -> Script {
    let text = bare(parts);
    Script { path: format!("/pkg/{name}.{}.js", hash(&text)), text }
}

/// Without what is written for us alone: every byte is a byte on somebody's phone.
fn bare(parts: &[&str]) -> String {
    let lines = parts.iter().flat_map(|part| part.lines()).map(str::trim);
    let said = lines.filter(|line| !line.is_empty() && !["//", "/*", "*"].iter().any(|start| line.starts_with(start)));
    said.collect::<Vec<_>>().join("\n")
}

/// What stands in the name of a file of ours, so that it changes with what the file says.
pub(crate) fn hash(text: &str) -> String {
    Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_are_sent_without_our_remarks_and_named_by_what_they_say() {
        assert!(!PAGE.text.contains("/**") && !PAGE.text.lines().any(|line| line.starts_with("//")));
        assert!(PAGE.path.starts_with("/pkg/sending.") && PAGE.path != KIOSK.path);
        assert_ne!(hash("a"), hash("b"));
    }

    #[test]
    fn what_leads_a_screen_back_is_fetched_by_name_from_every_page() {
        for (script, fetches) in [(&PAGE, "import"), (&LEFT, "import"), (&KIOSK, "fetch")] {
            assert!(script.text.contains(&format!("{fetches}('{}')", WAY_BACK.path)), "{}", script.path);
        }
    }

    #[test]
    fn the_worker_knows_the_files_of_its_own_build() {
        let worker = worker_of("/x.css");
        assert!(told(&worker, "FILES").starts_with(r#"["/x.css", "/a.js", "/a.wasm", "/pkg/sending."#));
        for put_in in ["$VERSION", "$FILES", "$OF_SCREENS"] {
            assert!(!worker.contains(put_in), "{put_in}");
        }
        assert_ne!(told(&worker, "CACHE"), told(&worker_of("/y.css"), "CACHE"));
    }

    #[test]
    fn an_ordinary_form_is_kept_without_what_only_a_screen_needs() {
        let worker = worker_of("/x.css");
        assert!(!told(&worker, "FILES").contains(&KIOSK.path));
        assert_eq!(told(&worker, "OF_SCREENS"), format!("[{:?}, {:?}];", KIOSK.path, WAY_BACK.path));
    }

    fn worker_of(css: &str) -> String {
        worker(&Assets { stylesheet: css.into(), script: "/a.js".into(), wasm: "/a.wasm".into() })
    }

    /// The line of a worker that says what `name` is.
    fn told(worker: &str, name: &str) -> String {
        let start = format!("const {name} = ");
        worker.lines().find_map(|line| line.strip_prefix(&start)).unwrap().to_owned()
    }
}
