//! A mail of the outbox as it goes over the wire.

use app::entity::outbox;
use chrono::{DateTime, Utc};
use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};

/// The message. Its number is that of the row, so that a receiver who gets it twice can tell. Nothing when the address is
/// none that mail can be sent to.
pub fn message(mail: &outbox::Model, from: &Mailbox, now: DateTime<Utc>) -> Option<Message> {
    let to = mail.recipient.parse::<Address>().ok().filter(|address| address.user().is_ascii())?;
    let number = format!("<{}@{}>", mail.id, from.email.domain());
    let mut builder = Message::builder()
        .from(from.clone())
        .to(to.into())
        .subject(&mail.subject)
        .date(now.into())
        .message_id(Some(number))
        // No "out of office" comes back.
        .raw_header(header("Auto-Submitted", "auto-generated"));
    if let Some(address) = &mail.unsubscribe {
        builder = builder
            .raw_header(header("List-Unsubscribe", &format!("<{address}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    builder.multipart(MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone())).ok()
}

/// A header of ours, written as it stands: an address that is folded or encoded is none.
fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.to_owned(), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(recipient: &str) -> Option<String> {
        let mail = outbox::Model {
            id: uuid::Uuid::nil(),
            recipient: recipient.to_owned(),
            subject: "Nu är frågorna öppna för dig som bor i Härnösand och vill säga vad du tycker om vården"
                .to_owned(),
            text: "Hej å ä ö\n".to_owned(),
            html: "<p>Hej å ä ö</p>\n".to_owned(),
            sealed: None,
            unsubscribe: Some(format!("https://medmig.example/folj/{}/avsluta?kod={}", "a".repeat(60), "b".repeat(60))),
            attempts: 1,
            next_try_at: DateTime::UNIX_EPOCH,
            give_up_at: DateTime::UNIX_EPOCH,
            waits_from: None,
            failed_at: None,
            trouble: None,
        };
        let from = "Med mig <medmig@storby.example>".parse().unwrap();
        message(&mail, &from, DateTime::UNIX_EPOCH).map(|message| String::from_utf8(message.formatted()).unwrap())
    }

    #[test]
    fn the_headers_that_end_it_stand_on_a_line_each() {
        let written = written("anna@storby.example").unwrap();
        let lines: Vec<_> = written.split("\r\n").collect();

        assert!(lines.contains(&"To: anna@storby.example"), "{written}");
        assert!(lines.contains(&"List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{written}");
        let ends = lines.iter().find_map(|line| line.strip_prefix("List-Unsubscribe: <"));
        assert!(ends.is_some_and(|rest| rest.ends_with("b>")), "{written}");
        assert!(lines.contains(&"Message-ID: <00000000-0000-0000-0000-000000000000@storby.example>"), "{written}");
        assert!(lines.contains(&"Date: Thu, 01 Jan 1970 00:00:00 +0000"), "{written}");
        assert!(written.contains("Content-Type: multipart/alternative"), "{written}");
        assert!(lines.iter().all(|line| line.is_ascii()), "{written}");
    }

    #[test]
    fn what_is_no_address_becomes_no_message() {
        for wrong in ["", "anna", "anna@", "a@b@c", "anna@storby.example\r\nBcc: x@y.example", "å@storby.example"] {
            assert_eq!(written(wrong), None, "{wrong}");
        }
    }
}
