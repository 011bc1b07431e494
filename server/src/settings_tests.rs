//! Tests of the settings: what is read, and what is refused.

use super::*;

fn read(set: &[(&str, &str)]) -> Result<Settings, Refused> {
    Settings::read(|name| set.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned()))
}

#[test]
fn nothing_needs_to_be_set_on_one_machine() {
    let settings = read(&[]).unwrap();
    assert_eq!(settings.base_url, "http://127.0.0.1:3000");
    assert_eq!(settings.database, DatabaseUrl::Sqlite("medmig.db".into()));
}

#[test]
fn the_base_url_is_plain_http_on_this_machine_alone() {
    for here in ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000", "https://medmig.example"] {
        assert_eq!(read(&[("MEDMIG_BASE_URL", here)]).unwrap().base_url, here);
    }
    for away in ["http://medmig.example", "http://192.0.2.7:3000", "http://localhost.example"] {
        let refused = read(&[("MEDMIG_BASE_URL", away)]).unwrap_err().to_string();
        assert!(refused.contains("use https://"), "{refused}");
    }
}

#[test]
fn the_base_url_loses_its_last_slash() {
    assert_eq!(read(&[("MEDMIG_BASE_URL", "https://medmig.example/")]).unwrap().base_url, "https://medmig.example");
}

#[test]
fn a_setting_that_cannot_work_is_named() {
    let long = "s".repeat(32);
    let authority = "../end2end/support/certificates/authority.pem";
    let wrong: [&[(&str, &str)]; 26] = [
        &[("MEDMIG_COMPONENTS", "yes")],
        &[("MEDMIG_PROXIES", "many")],
        &[("MEDMIG_LISTEN", "3000")],
        &[("MEDMIG_LISTEN", "localhost:3000:1")],
        &[("MEDMIG_METRICS_LISTEN", "127.0.0.1")],
        &[("MEDMIG_BASE_URL", "medmig.example")],
        &[("MEDMIG_BASE_URL", ""), ("MEDMIG_LISTEN", "0.0.0.0:3000")],
        &[("MEDMIG_BASE_URL", ""), ("MEDMIG_LISTEN", "192.0.2.7:3000")],
        &[("MEDMIG_BASE_URL", "ftp://medmig.example")],
        &[("MEDMIG_BASE_URL", "https://medmig.example/dialog")],
        &[("MEDMIG_DATABASE_URL", "mysql://medmig@db/medmig"), ("MEDMIG_SECRET", &long)],
        &[("MEDMIG_DATABASE_URL", "medmig.db")],
        &[("MEDMIG_DATABASE_URL", "sqlite://")],
        &[("MEDMIG_DATABASE_URL", "sqlite://:memory:")],
        &[("MEDMIG_MAIL_URL", "mail.example")],
        &[("MEDMIG_MAIL_FROM", ""), ("MEDMIG_MAIL_URL", "smtp://mail.example")],
        &[("MEDMIG_MAIL_CA", "/no/such/file"), ("MEDMIG_MAIL_URL", "smtps://mail.example")],
        &[("MEDMIG_MAIL_CA", authority)],
        &[("MEDMIG_MAIL_CA", authority), ("MEDMIG_MAIL_URL", "smtp://mail.example?tls=opportunistic")],
        &[("MEDMIG_SECRET", ""), ("MEDMIG_DATABASE_URL", "postgres://medmig@db/medmig")],
        &[("MEDMIG_SECRET", "short"), ("MEDMIG_DATABASE_URL", "postgres://medmig@db/medmig")],
        &[("MEDMIG_SECRET", "short")],
        &[("MEDMIG_DEMO_PASSWORD", "short")],
        &[("MEDMIG_SITE", "/no/such/folder")],
        &[("MEDMIG_LOG", "xml")],
        &[("MEDMIG_LOG", "json:loud=louder")],
    ];
    for set in wrong {
        let refused = read(set).unwrap_err().to_string();
        assert!(refused.starts_with(set[0].0), "{set:?}: {refused}");
    }
}

#[test]
fn a_password_in_the_database_address_is_not_shown() {
    let refused = read(&[("MEDMIG_DATABASE_URL", "mysql://medmig:hemligt@db/medmig")]).unwrap_err().to_string();
    assert!(!refused.contains("hemligt"), "{refused}");
    let long = "s".repeat(32);
    let kept = read(&[("MEDMIG_DATABASE_URL", "postgres://m:hemligt@db/m"), ("MEDMIG_SECRET", &long)]).unwrap();
    assert!(!format!("{kept:?}").contains("hemligt"));
    assert!(!format!("{kept:?}").contains(&long));
}
