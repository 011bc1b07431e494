//! From a folder of texts, one file a language, to the Rust that says them. All that is known of a language stands in its
//! file, so that one more file is one more language.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    parser,
};

/// The language that every other is measured against.
const ORIGINAL: &str = "sv";

/// Its own name for itself, which nobody shares.
const NAME: &str = "language-name";

/// Texts that nobody reads: what they may say.
const SETTINGS: [(&str, &[&str]); 2] =
    [("language-direction", &["ltr", "rtl"]), ("number-group", &["space", "comma", "point"])];

/// One text of one language.
struct Text {
    /// The variables it uses, in order of appearance.
    variables: Vec<String>,
    /// Its words, where they are the same whatever the variables.
    plain: Option<String>,
}

/// A language's texts by their names.
type Texts = BTreeMap<String, Text>;

/// The languages and a function for each text, as Rust.
///
/// # Errors
/// What is wrong with the files, a sentence a line.
pub(crate) fn generate(folder: &Path) -> Result<String, String> {
    let mut languages: BTreeMap<String, Texts> = BTreeMap::new();
    for file in fs::read_dir(folder).expect("the folder of texts is there") {
        let path = file.expect("the folder of texts can be read").path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let tag = path.file_stem().and_then(|stem| stem.to_str()).expect("a file of texts has a name");
            languages.insert(tag.to_owned(), texts(&path, tag)?);
        }
    }
    let original = languages.get(ORIGINAL).ok_or("there are no Swedish texts")?;
    let mut wrong: Vec<_> = languages.iter().flat_map(|(tag, texts)| differences(tag, texts, original)).collect();
    wrong.extend(languages.iter().flat_map(|(tag, texts)| own_wrong(tag, texts)));
    wrong.extend(shared_names(&languages));
    if wrong.is_empty() { Ok(code(languages.keys(), original)) } else { Err(wrong.join("\n")) }
}

fn texts(path: &Path, tag: &str) -> Result<Texts, String> {
    let source = fs::read_to_string(path).map_err(|cause| format!("words/{tag}.ftl: {cause}"))?;
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| format!("words/{tag}.ftl: {errors:?}"))?;
    let mut texts = Texts::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if texts.insert(message.id.name.to_owned(), text(message)).is_some() {
            return Err(format!("words/{tag}.ftl: {} stands there twice", message.id.name));
        }
    }
    Ok(texts)
}

fn text(message: &Message<&str>) -> Text {
    let mut variables = Vec::new();
    message.value.iter().for_each(|pattern| in_pattern(pattern, &mut variables));
    let plain = message.value.as_ref().and_then(|pattern| match pattern.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some((*value).to_owned()),
        _ => None,
    });
    Text { variables, plain }
}

/// What keeps a language from being complete, a sentence for each.
fn differences(tag: &str, texts: &Texts, original: &Texts) -> Vec<String> {
    let missing = original.keys().filter(|name| !texts.contains_key(*name));
    let missing = missing.map(|name| format!("words/{tag}.ftl: {name} is missing"));
    let unknown = texts.iter().flat_map(|(name, text)| {
        let known = original.get(name);
        let strange = move |variable: &&String| !known.is_some_and(|known| known.variables.contains(variable));
        let variables = text.variables.iter().filter(strange);
        let variables = variables.map(move |variable| format!("{name} uses ${variable}, which"));
        variables.chain(known.is_none().then(|| format!("{name} is a text that")))
    });
    missing.chain(unknown.map(|what| format!("words/{tag}.ftl: {what} the Swedish file does not have"))).collect()
}

/// What a language says wrongly of itself, by the name of its file or by a setting.
fn own_wrong(tag: &str, texts: &Texts) -> Vec<String> {
    let language = tag.split('-').next().unwrap_or_default();
    let is_tag = (2..=3).contains(&language.len()) && language.chars().all(|c| c.is_ascii_lowercase());
    let unnamed =
        (!is_tag).then(|| format!("words/{tag}.ftl: a file is named by its language, as \"ar\" or \"sv-x-name\""));
    let settings = SETTINGS.iter().filter_map(|(name, allowed)| {
        let said = texts.get(*name)?.plain.as_deref();
        let known = said.is_some_and(|said| allowed.contains(&said));
        (!known).then(|| format!("words/{tag}.ftl: {name} is one of {}", allowed.join(", ")))
    });
    unnamed.into_iter().chain(settings).collect()
}

/// Languages that go by another's name: somebody copied a file and left its first lines.
fn shared_names(languages: &BTreeMap<String, Texts>) -> Vec<String> {
    let mut named: BTreeMap<&str, &str> = BTreeMap::new();
    let mut shared = Vec::new();
    for (tag, texts) in languages {
        let Some(name) = texts.get(NAME).and_then(|text| text.plain.as_deref()) else { continue };
        if let Some(other) = named.insert(name, tag) {
            shared.push(format!("words/{tag}.ftl: {NAME} is the one in words/{other}.ftl"));
        }
    }
    shared
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !found.iter().any(|name| name == id.name) => {
            found.push(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::MessageReference { id, .. } => panic!("{} is used in another text: make it a -term", id.name),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut Vec<String>) {
    arguments.positional.iter().for_each(|inline| in_inline(inline, found));
}

fn code<'a>(tags: impl Iterator<Item = &'a String>, texts: &Texts) -> String {
    let mut code = "/// Tag and texts of each language.\nconst FILES: &[(&str, &str)] = &[\n".to_owned();
    for tag in tags {
        let path = format!("/words/{tag}.ftl");
        writeln!(code, "    ({tag:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),")
            .expect("memory");
    }
    code += "];\n\n/// Every text with its variables.\n#[cfg(test)]\nconst TEXTS: &[(&str, &[&str])] = &[\n";
    for (name, text) in texts {
        writeln!(code, "    ({name:?}, &{:?}),", text.variables).expect("memory");
    }
    code += "];\n\n#[expect(missing_docs, reason = \"the texts are in words/sv.ftl\")]\nimpl Words {\n";
    texts.iter().for_each(|(name, text)| code += &function(name, &text.variables));
    code + "}\n"
}

fn function(name: &str, variables: &[String]) -> String {
    let taken: String = variables.iter().map(|v| format!(", {}: impl Into<FluentValue<'a>>", rust(v))).collect();
    let given: String = variables.iter().map(|v| format!("({v:?}, {}.into()), ", rust(v))).collect();
    let lifetime = if variables.is_empty() { "" } else { "<'a>" };
    format!("    pub fn {}{lifetime}(self{taken}) -> String {{ self.say({name:?}, [{given}]) }}\n", rust(name))
}

fn rust(name: &str) -> String {
    name.replace('-', "_")
}

/// Run with the library, which takes this file in for it.
#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    /// The folder of texts.
    fn own() -> &'static Path {
        Path::new("words")
    }

    /// The texts as they are, and one file more.
    fn with(name: &str, text: &str) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in fs::read_dir(own()).unwrap() {
            let path = file.unwrap().path();
            fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
        }
        fs::write(folder.path().join(name), text).unwrap();
        folder
    }

    /// The Swedish file as somebody would begin to translate it into Arabic.
    fn arabic() -> String {
        let swedish = fs::read_to_string(own().join("sv.ftl")).unwrap();
        let lines = [
            ("language-name = Svenska", "language-name = العربية"),
            ("language-lang = sv", "language-lang = ar"),
            ("language-direction = ltr", "language-direction = rtl"),
        ];
        lines.into_iter().fold(swedish, |text, (from, to)| {
            assert!(text.contains(from));
            text.replacen(from, to, 1)
        })
    }

    #[track_caller]
    fn assert_refused(name: &str, text: &str, expected: &str) {
        let said = generate(with(name, text).path()).unwrap_err();
        assert_eq!(said, expected);
    }

    #[test]
    fn one_more_file_is_one_more_language_and_no_other_code() {
        let before = generate(own()).unwrap();
        let after = generate(with("ar.ftl", &arabic()).path()).unwrap();

        let line = "    (\"ar\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/words/ar.ftl\"))),\n";
        assert_eq!(after.matches("include_str!").count(), before.matches("include_str!").count() + 1);
        assert_eq!(after.replacen(line, "", 1), before);
    }

    #[test]
    fn what_is_no_file_of_texts_is_no_language() {
        assert_eq!(generate(with("ar.ftl.orig", "not a text").path()), generate(own()));
    }

    #[test]
    fn a_text_that_is_missing_or_strange_is_named() {
        let without = arabic().replace("answer-back = ", "answer-bakc = ");
        let expected = "words/ar.ftl: answer-back is missing\n\
            words/ar.ftl: answer-bakc is a text that the Swedish file does not have";
        assert_refused("ar.ftl", &without, expected);
        let strange = arabic().replace("answer-most = Högst { $most }", "answer-most = Högst { $number }");
        assert_refused(
            "ar.ftl",
            &strange,
            "words/ar.ftl: answer-most uses $number, which the Swedish file does not have",
        );
    }

    #[test]
    fn what_a_language_says_of_itself_must_hold() {
        let direction = arabic().replace("= rtl", "= right");
        assert_refused("ar.ftl", &direction, "words/ar.ftl: language-direction is one of ltr, rtl");
        let expected = "words/arabiska.ftl: a file is named by its language, as \"ar\" or \"sv-x-name\"";
        assert_refused("arabiska.ftl", &arabic(), expected);
        let copied = arabic().replace("العربية", "Suomi");
        assert_refused("ar.ftl", &copied, "words/fi.ftl: language-name is the one in words/ar.ftl");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named() {
        let doubled = format!("{}\nanswer-next = Nästa\n", arabic());
        assert_refused("ar.ftl", &doubled, "words/ar.ftl: answer-next stands there twice");
        let broken = generate(with("ar.ftl", "answer-next = { $n").path()).unwrap_err();
        assert!(broken.starts_with("words/ar.ftl: "), "{broken}");
    }
}
