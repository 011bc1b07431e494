//! Addresses of the planning of dialogues, and how a dialogue gets its own.

/// Where a dialogue begins.
pub const NEW_PATH: &str = "/arbete/dialog/ny";

/// The longest part of an address that is made of a title.
const LONGEST: usize = 60;

/// Where a dialogue is worked on. `slug` comes from the dialogue itself.
pub fn plan_path(slug: &str) -> String {
    format!("/arbete/dialog/{slug}")
}

/// Where it is written what the dialogue says in other languages.
pub fn translations_path(slug: &str) -> String {
    format!("{}/sprak", plan_path(slug))
}

/// Where a round of the dialogue begins.
pub fn new_round_path(slug: &str) -> String {
    format!("/arbete/omgang/ny?dialog={slug}")
}

/// The address of a dialogue with this title: "harnosand-vard-som-hanger-ihop". Each `attempt` gives another, since no two
/// dialogues have the same.
pub fn slug(place_slug: &str, title: &str, attempt: usize) -> String {
    let mut words = String::new();
    for letter in title.to_lowercase().chars().map(plain) {
        if letter.is_ascii_alphanumeric() {
            words.push(letter);
        } else if !words.is_empty() && !words.ends_with('-') {
            words.push('-');
        }
    }
    words.truncate(LONGEST);
    let slug = format!("{place_slug}-{words}");
    let slug = slug.trim_end_matches('-');
    if attempt == 0 { slug.to_owned() } else { format!("{slug}-{}", attempt + 1) }
}

/// A letter as it stands in an address.
fn plain(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'á' | 'à' => 'a',
        'ö' | 'ó' | 'ø' => 'o',
        'é' | 'è' | 'ê' => 'e',
        'ü' => 'u',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_made_of_place_and_title() {
        assert_eq!(slug("harnosand", "Vård som hänger ihop!", 0), "harnosand-vard-som-hanger-ihop");
        assert_eq!(slug("harnosand", "Vård som hänger ihop!", 1), "harnosand-vard-som-hanger-ihop-2");
        assert_eq!(slug("ange", "  – ”Äldre” & idé 2030 ", 0), "ange-aldre-ide-2030");
        assert_eq!(slug("ange", "你好", 0), "ange");
    }

    #[test]
    fn an_address_has_a_longest_length_and_ends_in_a_letter() {
        let long = slug("ange", &"vård och ".repeat(30), 0);
        assert!(long.len() <= "ange-".len() + LONGEST && !long.ends_with('-'), "{long}");
    }
}
