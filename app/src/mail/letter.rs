//! What a mail says, in parts, written out twice: as plain text and as HTML. Nothing in it is fetched from anywhere, so
//! nobody learns whether or when it was read.

use crate::{
    mail::{outbox::NewMail, rules::Patience},
    ui::text::escape,
    words::Words,
};

/// A mail before it has a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// A few words.
    pub subject: String,
    /// What there is to say, in order.
    pub parts: Vec<Part>,
    /// Set apart below: why the reader gets it, and how to end it.
    pub foot: Vec<Part>,
}

/// A piece of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A paragraph.
    Text(String),
    /// Something to write down, such as a code, on a line of its own.
    Code(String),
    /// An address to go to.
    Link {
        /// What is there.
        text: String,
        /// The whole address, with the host.
        url: String,
    },
}

impl Letter {
    /// The mail to `recipient` in the language of `words`.
    pub fn to(&self, recipient: &str, words: Words) -> NewMail {
        NewMail {
            recipient: recipient.to_owned(),
            subject: self.subject.clone(),
            text: self.as_text(),
            html: self.as_html(words),
            unsubscribe: None,
            patience: Patience::Days,
            sealed: None,
        }
    }

    fn as_text(&self) -> String {
        let written = |parts: &[Part]| parts.iter().map(Part::as_text).collect::<Vec<_>>().join("\n\n");
        match self.foot.is_empty() {
            true => format!("{}\n", written(&self.parts)),
            // What stands below two hyphens and a space is shown as less important.
            false => format!("{}\n\n-- \n{}\n", written(&self.parts), written(&self.foot)),
        }
    }

    fn as_html(&self, words: Words) -> String {
        let written = |parts: &[Part]| parts.iter().map(Part::as_html).collect::<String>();
        let foot = if self.foot.is_empty() { String::new() } else { format!("<hr>\n{}", written(&self.foot)) };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title>\n{STYLE}</head>\n\
             <body>\n{}{foot}</body>\n</html>\n",
            words.language_lang(),
            words.language_direction(),
            escape(&self.subject),
            written(&self.parts),
        )
    }
}

/// Large calm type, in the colours that the reader has chosen.
const STYLE: &str = "<meta name=\"color-scheme\" content=\"light dark\">\n\
    <style>body { max-width: 36em; font: 1.1em/1.5 sans-serif; } code { font-size: 1.4em; }</style>\n";

impl Part {
    fn as_text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Code(code) => format!("    {code}"),
            Self::Link { text, url } => format!("{text}:\n{url}"),
        }
    }

    fn as_html(&self) -> String {
        match self {
            Self::Text(text) => format!("<p>{}</p>\n", escape(text)),
            Self::Code(code) => format!("<p><code>{}</code></p>\n", escape(code)),
            Self::Link { text, url } => format!("<p><a href=\"{}\">{}</a></p>\n", escape(url), escape(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> NewMail {
        let link =
            Part::Link { text: "Läs mer".to_owned(), url: "https://medmig.example/dialog/a?b=1&c=2".to_owned() };
        let letter = Letter {
            subject: "Nu är <dialogen> öppen".to_owned(),
            parts: vec![Part::Text("Å & ä".to_owned()), Part::Code("K7QX-M2PD-9RTA".to_owned()), link],
            foot: vec![Part::Text("Därför får du mejlet.".to_owned())],
        };
        letter.to("anna@storby.example", Words::swedish())
    }

    #[test]
    fn both_texts_say_the_same() {
        let mail = letter();

        assert_eq!(
            mail.text,
            "Å & ä\n\n    K7QX-M2PD-9RTA\n\nLäs mer:\nhttps://medmig.example/dialog/a?b=1&c=2\n\n-- \nDärför får du mejlet.\n"
        );
        assert!(mail.html.contains("<html lang=\"sv\" dir=\"ltr\">"), "{}", mail.html);
        assert!(mail.html.contains("<title>Nu är &lt;dialogen&gt; öppen</title>"), "{}", mail.html);
        assert!(mail.html.contains("<p>Å &amp; ä</p>") && mail.html.contains("a?b=1&amp;c=2\">Läs mer</a>"));
    }

    #[test]
    fn nothing_is_fetched_and_nobody_is_counted() {
        let mail = letter();

        for fetched in ["<img", "src=", "url(", "<link", "@import"] {
            assert!(!mail.html.contains(fetched), "{fetched} in {}", mail.html);
        }
    }

    #[test]
    fn whom_we_write_to_does_not_show_in_a_log() {
        assert_eq!(format!("{:?}", letter()), "NewMail");
    }
}
