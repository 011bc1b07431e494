//! The acts of the log in plain words, as they stand after who did them.

/// What was done, in words. An act that nobody has found words for stands as the code writes it; a test looks that there is
/// none.
pub fn in_words(act: &str) -> &str {
    of_rounds(act).or_else(|| of_answers(act)).or_else(|| of_people(act)).unwrap_or(act)
}

fn of_rounds(act: &str) -> Option<&'static str> {
    Some(match act {
        "brief.answer" => "svarade på en fråga om underlaget",
        "brief.ask" => "ställde en fråga om underlaget",
        "demonstration.seed" => "lade in en demonstration",
        "decision.change" => "rättade ett beslut",
        "decision.record" => "skrev in ett beslut",
        "dialogue.decline" => "tackade nej till att vara med i dialogen",
        "dialogue.edit" => "ändrade planen för dialogen",
        "dialogue.invite" => "bjöd in andra till dialogen",
        "dialogue.plan" => "planerade dialogen",
        "dialogue.take_back" => "tog tillbaka en inbjudan till dialogen",
        "dialogue.translate" => "ändrade dialogens texter på andra språk",
        "feedback.save" => "skrev på svaret till invånarna",
        "question.add" => "lade till en fråga",
        "question.change" => "ändrade en fråga",
        "question.move" => "flyttade en fråga",
        "question.remove" => "tog bort en fråga",
        "question.write" => "skrev en fråga",
        "round.archive" => "arkiverade omgången",
        "round.case" => "ändrade uppgifterna om ärendet",
        "round.close" => "stängde omgången",
        "round.deliver" => "lämnade över underlaget till politikerna",
        "round.demand_codes" => "valde om den som svarar behöver en engångskod",
        "round.edit" => "ändrade planen för omgången",
        "round.feed_back" => "gav invånarna svaret",
        "round.freeze" => "frös svaren",
        "round.join" => "tackade ja till en gemensam dialog och fick omgången",
        "round.make_codes" => "gjorde engångskoder",
        "round.note" => "skrev ett meddelande om omgången",
        "round.note_away" => "tog bort meddelandet om omgången",
        "round.not_opened" => "öppnade inte omgången, eftersom något saknades",
        "round.own_questions" => "gjorde egna frågor av dem som omgången delade med en annan",
        "round.open" => "öppnade omgången",
        "round.paper_return" => "ändrade vart pappersblanketterna lämnas",
        "round.plan" => "planerade omgången",
        "round.preview" => "såg frågorna så som invånarna ser dem",
        "round.set_to_open" => "bestämde att omgången öppnar av sig själv",
        "round.show_result" => "visade resultatet för alla",
        "round.stop" => "stoppade omgången",
        "round.translate" => "ändrade omgångens namn på andra språk",
        "round.unset_to_open" => "ändrade så att omgången inte öppnar av sig själv",
        "round.withdraw" => "återkallade omgången",
        "summary.approve" => "godkände sammanställningen",
        "summary.begin" => "började på en sammanställning",
        "summary.move" => "flyttade en mening i sammanställningen",
        "summary.put_aside" => "lade ett förslag till sammanställningen åt sidan",
        "summary.remove" => "tog bort en mening ur sammanställningen",
        "summary.save" => "ändrade bakgrund, tack eller skäl i sammanställningen",
        "summary.send_back" => "skickade tillbaka sammanställningen",
        "summary.submit" => "lämnade sammanställningen för godkännande",
        "summary.take" => "tog med ett förslag i sammanställningen",
        "summary.write" => "skrev en mening i sammanställningen",
        _ => return None,
    })
}

fn of_answers(act: &str) -> Option<&'static str> {
    Some(match act {
        "correction.propose" => "föreslog en rättelse av resultatet",
        "correction.put_aside" => "lade undan ett förslag till rättelse",
        "correction.sign" => "skrev under en rättelse av resultatet",
        "quote.withdraw" => "drog tillbaka ett citat",
        "comment.approve" => "godkände en kommentar",
        "comment.original" => "läste en maskerad eller dold kommentar som den skrevs",
        "comment.redact" => "maskerade en kommentar",
        "comment.second_reading" => "läste en kommentar en andra gång",
        "comment.undo" => "ångrade ett beslut om en kommentar",
        "comment.withhold" => "dolde en kommentar",
        "meeting.correct" => "rättade ett möte",
        "meeting.open" => "öppnade ett möte med anteckningarna som de skrevs",
        "meeting.register" => "registrerade ett möte",
        "meeting.withdraw" => "tog bort ett möte ur räkningen",
        "own_statement.approve" => "godkände ett påstående från en invånare",
        "own_statement.take_away" => "tog bort ett påstående som andra har sett",
        "own_statement.withhold" => "dolde ett påstående från en invånare",
        "own_statement.undo" => "ångrade ett beslut om ett påstående från en invånare",
        "paper.check" => "matade in ett papper en andra gång",
        "paper.correct" => "rättade ett inmatat papper",
        "paper.enter" => "matade in ett papper",
        "paper.open" => "öppnade ett inmatat papper",
        "paper.settle" => "avgjorde skillnaderna mellan två inmatningar",
        "paper.withdraw" => "tog bort ett papper ur räkningen",
        "topic.decide" => "bestämde ämnena på en fråga",
        "topic.lean" => "sade hur ett ämne lutar",
        "topic.merge" => "slog ihop ämnen",
        "topic.propose" => "bad om förslag till ämnen",
        "topic.quote" => "valde citat i ett ämne",
        "topic.remove" => "tog bort ett ämne",
        "topic.rename" => "bytte namn på ett ämne",
        "topic.sort" => "flyttade kommentarer mellan ämnen",
        "topic.split" => "gjorde ett nytt ämne",
        "topic.unquote" => "tog bort citat ur ett ämne",
        "voice.mark" => "lyfte fram en enskild röst",
        "voice.unmark" => "tog bort en framlyft röst",
        "phone.enter" => "tog emot svar på telefon",
        _ => return None,
    })
}

fn of_people(act: &str) -> Option<&'static str> {
    Some(match act {
        "account.accept_invitation" => "valde ett lösenord med länken i en inbjudan",
        "account.change_app" => "bytte app för sin inloggning",
        "account.elected_mail" => "ändrade hur ofta hen får mejl om underlag",
        "account.give_role" => "gav en roll",
        "account.invite" => "bjöd in till en roll",
        "account.leave" => "tog bort alla roller",
        "account.make_passkey" => "lade till en passkey",
        "account.make_recovery_codes" => "gjorde nya reservkoder",
        "account.refuse_passkey" => "visade en passkey som kan ha kopierats, och släpptes inte in med den",
        "account.remove_passkey" => "tog bort en passkey",
        "account.renew_invitation" => "skickade en ny länk",
        "account.sign_in" => "loggade in",
        "account.sign_out" => "loggade ut",
        "account.take_app_away" => "tog bort andra steget från ett konto",
        "account.take_role" => "tog bort en roll",
        "account.staff_mail" => "ändrade om hen får mejl om vad som väntar",
        "account.tie_identity" => "kopplade sitt konto till organisationens egen inloggning",
        "account.tie_app" => "kopplade en app till sitt konto",
        "account.use_recovery_code" => "använde en reservkod",
        "organisation.add_group" => "bestämde att en grupp ger en roll",
        "organisation.contact" => "ändrade hur invånare når organisationen",
        "organisation.end_own_sign_in" => "stängde av organisationens egen inloggning",
        "organisation.house_rules" => "ändrade organisationens egna regler",
        "organisation.own_sign_in" => "ändrade organisationens egen inloggning",
        "organisation.remove_group" => "bestämde att en grupp inte längre ger en roll",
        "population.import" => "läste in befolkningssiffror",
        "disposal.decide" => "skrev in ett beslut om gallring",
        "disposal.dispose" => "gallrade handlingar",
        "log.export" => "hämtade loggen som fil",
        "record.export" => "hämtade handlingarna i omgången för att lämna ut dem",
        "record.mask" => "maskerade text inför ett utlämnande",
        "record.read" => "läste texter i omgången inför ett utlämnande",
        "record.read_text" => "läste en text inför ett utlämnande, som den skrevs",
        "record.release" => "prövade text som lämnas ut som den står",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use super::*;

    /// Texts of this shape that are no acts.
    const OTHERS: [&str; 3] = ["fieldset.opinion", "section.question", "x.y"];
    /// What the names of files end with.
    const FILES: [&str; 11] = ["css", "csv", "docx", "html", "js", "json", "pdf", "rs", "svg", "txt", "typ"];

    /// The acts in the code below `folder`: texts of two words in small letters with a dot between them.
    fn acts_in(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                acts_in(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("record/log/acts.rs") {
                let code = std::fs::read_to_string(&path).unwrap();
                let texts = code.split('"').filter(|text| is_act(text)).map(str::to_owned);
                found.extend(texts);
            }
        }
    }

    fn is_act(text: &str) -> bool {
        let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let parts: Vec<_> = text.split('.').collect();
        let [thing, done] = parts.as_slice() else { return false };
        word(thing) && word(done) && !OTHERS.contains(&text) && !FILES.contains(done)
    }

    #[test]
    fn every_act_of_the_code_has_words() {
        let mut found = BTreeSet::new();
        for folder in ["src", "../seeds/src"] {
            acts_in(Path::new(folder), &mut found);
        }

        let wordless: Vec<_> = found.iter().filter(|act| in_words(act) == *act).collect();
        assert!(
            wordless.is_empty(),
            "give these acts words, or list them among the texts that are no acts: {wordless:?}"
        );
        for known in ["round.close", "comment.withhold", "account.leave", "log.export", "demonstration.seed"] {
            assert!(found.contains(known), "{known} is not found in the code: {found:?}");
        }
    }

    #[test]
    fn an_unknown_act_stands_as_it_is() {
        assert_eq!(in_words("round.close"), "stängde omgången");
        assert_eq!(in_words("round.sing"), "round.sing");
    }
}
