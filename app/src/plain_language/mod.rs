//! Plain-language help for whoever writes questions: what in a Swedish text may be hard to read or to answer, by rules. A remark
//! is a hint and never a ban: nothing is refused because of it.

mod double;
mod leading;
mod sentences;
mod words;

/// One thing worth a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A sentence of so many words.
    LongSentence(usize),
    /// A word with many letters.
    LongWord(String),
    /// A word that is explained to residents, and what they are told.
    HardWord(String, String),
    /// A word of offices, and a plainer one.
    OfficialWord(String, String),
    /// Two things are asked at once.
    Double,
    /// These words lead to one of the answers.
    Leading(String),
    /// One way to answer is named and not the other: what is there, and both.
    OneSided(String, String),
    /// A statement with this word says no, so that disagreeing says no to a no.
    Negation(String),
}

/// What a text is, which decides what is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadAs {
    /// What is asked.
    Question,
    /// Help below it, or an option to choose.
    Other,
    /// A statement to agree or disagree with. It takes a side, as it should.
    Statement,
}

/// Everything worth a second look in `text`, in the order it is told.
pub fn remarks(text: &str, read_as: ReadAs) -> Vec<Remark> {
    let asked = read_as != ReadAs::Other;
    let double = (asked && double::is_double(text)).then_some(Remark::Double);
    let leading = if read_as == ReadAs::Question { leading::leading(text) } else { None };
    let one_sided = if read_as == ReadAs::Question { leading::one_sided(text) } else { None };
    let negation = if read_as == ReadAs::Statement { leading::negation(text) } else { None };
    let about_asking = [double, leading, one_sided, negation].into_iter().flatten();
    about_asking.chain(sentences::long(text)).chain(words::hard(text)).collect()
}

impl Remark {
    /// The hint, in whole sentences.
    pub fn said(&self) -> String {
        match self {
            Self::LongSentence(count) => format!(
                "En mening har {count} ord. Dela den gärna: med högst {} ord är den lättare att läsa.",
                sentences::MOST_WORDS
            ),
            Self::LongWord(word) => format!("”{word}” är ett långt ord. Finns det ett kortare?"),
            Self::HardWord(word, means) => {
                format!("”{word}” kan vara svårt. Den som svarar får det förklarat så här: {means}.")
            }
            Self::OfficialWord(word, plainer) => format!("”{word}” kan sägas enklare: {plainer}."),
            Self::Double => "Det ser ut som två frågor i en. Den som tycker olika om dem vet inte vad den ska svara. \
                             Dela gärna upp dem."
                .to_owned(),
            Self::Leading(words) => {
                format!("”{words}” kan styra svaret. Fråga så att alla svar är lika lätta att ge.")
            }
            Self::OneSided(one, both) => format!("”{one}” nämner bara ena hållet. Skriv till exempel ”{both}”."),
            Self::Negation(word) => format!(
                "Påståendet har ordet ”{word}”. Den som inte håller med säger då nej till ett nej. Skriv det gärna utan."
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_gets_no_remark() {
        for text in ["Hur vill du få kontakt med oss?", "Vad är viktigt för dig när du träffar någon i vården?", ""]
        {
            assert_eq!(remarks(text, ReadAs::Question), [], "{text}");
        }
        assert_eq!(remarks("Det ska gå att ringa på kvällen.", ReadAs::Statement), []);
    }

    #[test]
    fn what_a_text_is_decides_what_is_said() {
        let text = "Telefon och besök tar inte lång tid.";
        assert_eq!(remarks(text, ReadAs::Statement), [Remark::Double, Remark::Negation("inte".to_owned())]);
        assert_eq!(remarks(text, ReadAs::Question), [Remark::Double]);
        assert_eq!(remarks(text, ReadAs::Other), []);
    }

    #[test]
    fn every_remark_is_said_in_whole_sentences() {
        let word = || "ord".to_owned();
        let all = [
            Remark::LongSentence(25),
            Remark::LongWord(word()),
            Remark::HardWord(word(), word()),
            Remark::OfficialWord(word(), word()),
            Remark::Double,
            Remark::Leading(word()),
            Remark::OneSided(word(), word()),
            Remark::Negation(word()),
        ];
        for remark in all {
            let said = remark.said();
            assert!(said.ends_with(['.', '?']) && !said.contains("  "), "{said}");
        }
    }
}
