//! Columns of text of a round in which no mark is written, or whose mark must not be in the file; and tables that are not of a round.
//! Each with its reason.

use super::schema::Place;

/// What is done about a column that stands here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It holds a word of the code's own, a list of such, or an address: nobody has written it, and another word could not be read.
    Coded,
    /// It holds JSON or a fingerprint that must be right: its texts are looked for in their own way.
    Formed,
    /// It is kept out of the file. A mark is written in it and must not come out.
    KeptOut,
}

/// A column, what is done about it, and why.
pub type Exception = (&'static str, &'static str, How, &'static str);

/// The exception for a column, where there is one.
pub fn exception((table, column): Place) -> Option<&'static Exception> {
    EXCEPTIONS.iter().find(|(of, name, ..)| (*of, *name) == (table, column))
}

/// All of them, by table.
pub const EXCEPTIONS: &[Exception] = &[
    ("answer_option", "own_language", How::Coded, "the tag of a language; that there is one is told as eget_pastaende"),
    ("audit_entry", "act", How::Coded, "a word of the code; told in Swedish as vad in the log"),
    ("audit_entry", "subject_kind", How::Coded, "a word of the code; by it acts on single answers are told by the day"),
    ("comment", "state", How::Coded, "a word of the code; told in Swedish as moderering"),
    ("correction", "kind", How::Coded, "a word of the code; told in Swedish as vad"),
    (
        "correction",
        "reading",
        How::KeptOut,
        "how a paper would read if a proposal were signed: gone when it is, and an answer then",
    ),
    ("dialogue", "influence_level", How::Coded, "a word of the code; told in Swedish among the facts of the round"),
    ("dialogue", "slug", How::Coded, "the address of the page"),
    ("disposal", "kind", How::Coded, "a word of the code; told in Swedish among the facts of the round"),
    ("disposal_rule", "kind", How::Coded, "a word of the code; told in Swedish among the facts of the round"),
    (
        "follower",
        "address",
        How::KeptOut,
        "the mail address of a resident who follows the dialogue, and no record of the round",
    ),
    ("follower", "language", How::Coded, "the tag of a language; followers are not in the file at all"),
    ("follower", "mailbox", How::KeptOut, "the same address in another form"),
    ("follower_notice", "event", How::Coded, "a word of the code; followers are not in the file at all"),
    ("frozen_result", "fingerprint", How::KeptOut, "of a result that nobody has signed yet"),
    ("frozen_result", "json", How::KeptOut, "a result that nobody has signed yet; the signed one is a file of its own"),
    (
        "joint_invitation",
        "declined_because",
        How::KeptOut,
        "another body's answer to the dialogue's owner, from which no round came",
    ),
    ("meeting", "hands", How::Formed, "JSON of numbers; told in words as hander"),
    (
        "paper_check",
        "reading",
        How::KeptOut,
        "how somebody else read a paper, until the differences are settled: gone then",
    ),
    ("protocol", "json", How::Formed, "JSON; its sentences are looked for"),
    ("question", "kind", How::Coded, "a word of the code; told in Swedish as slag"),
    ("redaction", "ground", How::Coded, "a word of the code; told in Swedish as dolda_ord"),
    ("round", "channels", How::Coded, "a list of words of the code; told as it stands"),
    ("round", "code", How::Coded, "the key of the round on posters and in addresses; told as it stands"),
    ("round", "languages", How::Coded, "a list of tags of languages; told as it stands"),
    ("round", "state", How::Coded, "a word of the code; told in Swedish among the facts of the round"),
    ("round_result", "fingerprint", How::Formed, "the summary is read by it; looked for as it stands"),
    ("round_result", "json", How::Formed, "JSON; looked for to the letter"),
    ("round_summary", "document", How::Formed, "JSON; its texts are looked for"),
    (
        "second_reading",
        "first",
        How::Coded,
        "a word of the code: what had been said when another read the text; what was said last is told",
    ),
    ("second_reading", "second", How::Coded, "a word of the code; told in Swedish as andra_lasning"),
    ("secrecy_review", "passages", How::KeptOut, "the very words that are masked"),
    (
        "staff_notice",
        "event",
        How::Coded,
        "a word of the code: which mail one of the staff got, and no record of the round",
    ),
    ("statement", "slug", How::Coded, "the address of a page"),
    (
        "statement_version",
        "body",
        How::KeptOut,
        "the county's own adopted text, which the round points at by its title",
    ),
    ("statement_version", "means", How::KeptOut, "the same text, the line under the title"),
    ("submission", "answers", How::Formed, "JSON; told in words for each question, as a story in contents holds"),
    ("submission", "channel", How::Coded, "a word of the code; told as kanal"),
    ("submission", "language", How::Coded, "the tag of a language; told as sprak"),
    ("submission_flag", "flag", How::Coded, "a word of the code; told as markningar"),
    (
        "submission_version",
        "answers",
        How::Formed,
        "JSON; told in words for each question, as a story in contents holds",
    ),
    ("submission_version", "channel", How::Coded, "a word of the code; told as kanal"),
    ("submission_version", "language", How::Coded, "the tag of a language; told as sprak"),
    ("topic", "change", How::Coded, "a word of the code: what was last done to the topic"),
    ("topic", "lean", How::Coded, "a word of the code; told in Swedish as lutning"),
    ("translation", "field", How::Coded, "the name of a field; told as falt"),
    ("translation", "language", How::Coded, "the tag of a language; told as sprak"),
    ("unsaved_sentence", "fields", How::KeptOut, "what one person has filled in and not saved: no record yet"),
    (
        "withdrawn_quote",
        "words",
        How::KeptOut,
        "a fingerprint of the words; they stand themselves among comments, or what is left of them",
    ),
];

/// Tables that do not hang on a round, and whose they are.
pub const OTHERS: &[(&str, &str)] = &[
    ("account", "people's; the name of who did something stands in the lists"),
    ("attempt", "the guard against guessing"),
    ("audit_head", "the last row of the whole log"),
    ("county", "the county's"),
    ("data_protection_contact", "the organisation's"),
    ("elected_mail", "which mail one of the elected wants"),
    ("group_role", "the organisation's"),
    ("half_session", "signing in"),
    ("house_rules", "the organisation's"),
    ("identity", "signing in"),
    ("invitation", "people's"),
    ("membership", "people's"),
    ("network_measure", "the guard against misuse"),
    ("organisation", "the organisation's; its name stands among the facts of the round"),
    ("outbox", "mail on its way, tied to nothing"),
    ("own_sign_in", "the organisation's"),
    ("passkey", "signing in"),
    ("passkey_ceremony", "signing in"),
    ("perspective_shift", "the county's"),
    ("political_body", "the organisation's; the names of those that decide stand among the facts of the round"),
    ("population", "official statistics"),
    ("population_table", "official statistics, the same for every round"),
    ("recovery_code", "signing in"),
    ("second_factor", "signing in"),
    ("session", "signing in"),
    ("sign_in_ceremony", "signing in"),
    ("sign_in_link", "signing in"),
    ("staff_mail", "which mail one of the staff wants"),
    ("success_factor", "the county's"),
    ("vision", "the county's"),
    ("vision_section", "the county's"),
];
