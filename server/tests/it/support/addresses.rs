//! Every address of the service, for stories that try them all.

use app::shell;

/// What has an address and is no page.
const FILES: [&str; 14] = [
    "/arbete/omgang/{code}/blankett.pdf",
    "/arbete/omgang/{code}/affisch.pdf",
    "/arbete/omgang/{code}/protokoll.pdf",
    "/politik/{code}/brief.pdf",
    "/politik/{code}/bilaga.pdf",
    "/politik/{code}/bilaga.docx",
    "/politik/{code}/tjansteskrivelse.pdf",
    "/politik/{code}/tjansteskrivelse.docx",
    "/resultat/{code}/resultat.csv",
    "/resultat/{code}/resultat.xlsx",
    "/resultat/{code}/resultat.json",
    "/resultat/{code}/meningar.json",
    "/logga-in/hos/{organisation}",
    "/logga-in/hos/{organisation}/svar",
];

/// Every address as it is written where it is routed, as `/svara/{code}`.
pub fn patterns() -> Vec<String> {
    let pages = shell::routes();
    pages.iter().map(|page| page.path().to_owned()).chain(FILES.map(str::to_owned)).collect()
}

/// Whether the address is of staff or elected, and needs somebody who is signed in.
pub fn is_staffs(path: &str) -> bool {
    // What a mail program asks for in the name of nobody who is signed in.
    let is_mails = ["/arbete/post/avsluta", "/politik/post/avsluta"].contains(&path);
    (path.starts_with("/arbete") || path.starts_with("/politik")) && !is_mails
}

/// The address with what `fill` says for each of its parameters, as `{code}`.
pub fn filled(pattern: &str, fill: impl Fn(&str) -> String) -> String {
    let parts = pattern.split('/').map(|part| if part.starts_with('{') { fill(part) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("/")
}
