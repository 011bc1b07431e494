//! Words that judge: data that the checks read. What a free sentence may not hold at all, a claim may hold where it rests on them.

use crate::vocabulary::fits;

/// The forms of one word, as [`fits`] reads them.
pub(crate) type Forms = &'static [&'static str];

/// Words that judge people, their answers or what they answered about.
const JUDGEMENTS: [Forms; 59] = [
    &["klok", "kloka", "klokt"],
    &["fin", "fina", "fint"],
    &["fantastisk*"],
    &["utmärkt*"],
    &["underbar*"],
    &["duktig*"],
    &["snäll*"],
    &["trevlig*"],
    &["otrevlig*"],
    &["nöjd*"],
    &["missnöjd*"],
    &["upprörd*", "upprörande"],
    &["besvik*"],
    &["okunnig*"],
    &["negativ*"],
    &["positiv*"],
    &["tyvärr"],
    &["beklaglig*"],
    &["tråkig*"],
    &["glädjande"],
    &["engagera*"],
    &["kritisk*"],
    &["orolig*"],
    &["arg", "arga", "argt"],
    &["oroande"],
    &["skrämmande"],
    &["värdefull*"],
    &["värdelös*"],
    &["insatt*"],
    &["dålig*", "sämst*"],
    &["usel*", "usla"],
    &["urusel*", "urusla"],
    &["lat", "lata", "lathet*"],
    &["slö", "slöa", "slött"],
    &["slarv*"],
    &["dum", "dumma", "dumt", "dumhet*"],
    &["korkad*", "korkat"],
    &["elak*"],
    &["oförskämd*", "oförskämt"],
    &["arrogant*"],
    &["nonchalant*"],
    &["likgiltig*"],
    &["inkompetent*"],
    &["oduglig*"],
    &["stressad*", "stressat", "stressig*"],
    &["skamlig*", "skam"],
    &["skandal*"],
    &["pinsam*"],
    &["hemsk*"],
    &["förskräcklig*"],
    &["fruktansvärd*", "fruktansvärt"],
    &["bedrövlig*"],
    &["eländ*"],
    &["katastrof", "katastrofal*"],
    &["hopplös*"],
    &["oacceptab*"],
    &["ovärdig*"],
    &["orimlig*"],
    &["orättvis*"],
];

/// A background may tell that a nämnd asks what works well ("vad som fungerar bra"); a claim that something does rests on something.
const GOOD: Forms = &["bra"];

/// The forms of the word of judgement that a small-lettered word is; nothing where it judges nothing.
pub(crate) fn judgement(word: &str) -> Option<Forms> {
    JUDGEMENTS.into_iter().find(|forms| is_form(word, forms))
}

/// The same in a claim.
pub(crate) fn judgement_of_claim(word: &str) -> Option<Forms> {
    judgement(word).or_else(|| is_form(word, GOOD).then_some(GOOD))
}

/// Whether a small-lettered word is one of the forms.
pub(crate) fn is_form(word: &str, forms: &[&str]) -> bool {
    forms.iter().any(|form| fits(word, form))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_judgement_is_known_in_its_forms_and_is_not_its_opposite() {
        assert_eq!(judgement("stressade"), judgement("stressat"));
        assert!(judgement("skamligt").is_some() && judgement("dåliga").is_some() && judgement("lata").is_some());
        assert_ne!(judgement("missnöjda"), judgement("nöjda"));
        assert_ne!(judgement("otrevliga"), judgement("trevliga"));
    }

    #[test]
    fn what_only_begins_like_a_judgement_judges_nothing() {
        for word in ["", "later", "latin", "final", "argument", "kassa", "katastrofberedskap", "vården", "svårt"] {
            assert_eq!(judgement(word), None, "{word}");
        }
    }

    #[test]
    fn a_background_may_ask_what_works_well() {
        assert_eq!(judgement("bra"), None);
        assert_eq!(judgement_of_claim("bra"), Some(GOOD));
    }
}
