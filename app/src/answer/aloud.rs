//! Reads a question aloud with the voices that the device itself has. Some browsers also have voices that speak elsewhere, to
//! which the text would be sent: these are never used. Where the device has no voice for the language there is no button.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::{dom, step::Step};

/// What is read of a step, in the order of the page.
const READ: &str = "h2,p,legend,label";

/// The button, and what reads.
#[derive(Clone)]
pub struct Aloud {
    synthesis: SpeechSynthesis,
    button: HtmlElement,
}

impl Aloud {
    /// `None` where the browser has no voices at all.
    pub fn with(button: &HtmlElement) -> Option<Self> {
        let window = web_sys::window()?;
        let known = JsValue::from_str("speechSynthesis").js_in(&window);
        let synthesis = if known { window.speech_synthesis().ok()? } else { return None };
        Some(Self { synthesis, button: button.clone() })
    }

    /// What tells that voices have come, which takes some browsers a while.
    pub fn voices(&self) -> &SpeechSynthesis {
        &self.synthesis
    }

    /// A step has come into sight: what was read stops, and the button is there if the device has a voice for its language.
    pub fn come_to(&self, step: &Step) {
        self.synthesis.cancel();
        self.button.set_text_content(Some(&dom::word("listen")));
        self.button.set_hidden(self.voice(&language(step)).is_none());
    }

    /// Reads the step, or stops reading.
    pub fn press(&self, step: &Step) {
        if self.synthesis.speaking() {
            return self.come_to(step);
        }
        let language = language(step);
        // Without a voice of ours the browser would choose one, wherever that speaks.
        let Some(voice) = self.voice(&language) else { return };
        let Ok(said) = SpeechSynthesisUtterance::new_with_text(&in_words(step)) else { return };
        said.set_lang(&language);
        said.set_voice(Some(&voice));
        let button = self.button.clone();
        dom::on(&said, "end", move |_| button.set_text_content(Some(&dom::word("listen"))));
        self.button.set_text_content(Some(&dom::word("listen-stop")));
        self.synthesis.speak(&said);
    }

    fn voice(&self, language: &str) -> Option<SpeechSynthesisVoice> {
        let voices = self.synthesis.get_voices();
        let mut voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
        voices.find(|voice| voice.local_service() && speaks(&voice.lang(), language))
    }
}

/// Whether a voice ("sv-SE", on some phones "sv_SE") speaks a language ("sv").
fn speaks(voice: &str, language: &str) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    primary(voice) == primary(language)
}

fn language(step: &Step) -> String {
    let marked = step.section().closest("[lang]").ok().flatten();
    marked.and_then(|marked| marked.get_attribute("lang")).unwrap_or_default()
}

fn in_words(step: &Step) -> String {
    let read = dom::all::<Element>(step.section(), READ);
    let in_sight = |element: &&Element| matches!(element.closest("[hidden],details,.notice"), Ok(None));
    read.iter().filter(in_sight).map(dom::text_of).collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::speaks;

    #[test]
    fn a_voice_is_known_by_its_language_alone() {
        assert!(speaks("sv-SE", "sv") && speaks("sv_SE", "sv") && speaks("FI", "fi"));
        assert!(!speaks("en-GB", "sv") && !speaks("", "sv"));
    }
}
