//! Which option is which after the lines below a question were changed: one that others depend on keeps its key, and so do its
//! translations.

/// For each new line, the old one that it is: the one with the same words, else, where as many lines were changed as are new,
/// the next of those.
pub fn paired(old: &[&str], new: &[String]) -> Vec<Option<usize>> {
    let mut free: Vec<usize> = (0..old.len()).collect();
    let mut pairs: Vec<Option<usize>> = new
        .iter()
        .map(|text| {
            let at = free.iter().position(|place| old[*place] == text)?;
            Some(free.remove(at))
        })
        .collect();
    let open = pairs.iter().filter(|pair| pair.is_none()).count();
    if open == free.len() {
        let mut rest = free.into_iter();
        for pair in pairs.iter_mut().filter(|pair| pair.is_none()) {
            *pair = rest.next();
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_paired(old: &[&str], new: &[&str], expected: &[Option<usize>]) {
        let new: Vec<String> = new.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(paired(old, &new), expected);
    }

    #[test]
    fn an_option_is_known_by_its_words_wherever_it_stands() {
        assert_paired(&["Ja", "Nej"], &["Nej", "Ja"], &[Some(1), Some(0)]);
        assert_paired(&["Ja", "Nej"], &["Ja", "Kanske", "Nej"], &[Some(0), None, Some(1)]);
        assert_paired(&["Ja", "Kanske", "Nej"], &["Ja", "Nej"], &[Some(0), Some(2)]);
    }

    #[test]
    fn an_option_whose_words_were_mended_is_the_same() {
        assert_paired(&["Ja", "Nje"], &["Ja", "Nej"], &[Some(0), Some(1)]);
        assert_paired(&["Jaa", "Nej", "Vet ej"], &["Ja", "Nej", "Vet inte"], &[Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn where_more_changed_than_can_be_told_the_lines_are_new() {
        assert_paired(&["Ja", "Nej"], &["Ofta", "Ibland", "Aldrig"], &[None, None, None]);
        assert_paired(&[], &["Ja"], &[None]);
    }
}
