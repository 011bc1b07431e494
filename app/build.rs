//! Makes a function of every text in `words/`, one file a language, so that a text that is missing, or that asks for
//! something the Swedish one does not have, fails the build.

use std::{collections::BTreeMap, env, fmt::Write as _, fs, path::Path};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// The language that every other is measured against.
const ORIGINAL: &str = "sv";

/// Names of a language's texts, each with the variables it uses, in order of appearance.
type Texts = BTreeMap<String, Vec<String>>;

fn main() {
    println!("cargo::rerun-if-changed=words");
    let mut languages: BTreeMap<String, Texts> = BTreeMap::new();
    for file in fs::read_dir("words").expect("the folder of texts is there") {
        let path = file.expect("the folder of texts can be read").path();
        let code = path.file_stem().and_then(|stem| stem.to_str()).expect("a file of texts has a name");
        languages.insert(code.to_owned(), texts(&path));
    }
    let original = languages.get(ORIGINAL).expect("there are Swedish texts");
    let wrong: Vec<_> = languages.iter().flat_map(|(code, texts)| differences(code, texts, original)).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    let out = Path::new(&env::var("OUT_DIR").expect("cargo names a folder")).join("words.rs");
    fs::write(out, code(languages.keys(), original)).expect("the texts can be written as code");
}

fn texts(path: &Path) -> Texts {
    let source = fs::read_to_string(path).expect("a file of texts can be read");
    let resource = match parser::parse(source.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
    };
    let mut texts = Texts::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = Vec::new();
        message.value.iter().for_each(|pattern| in_pattern(pattern, &mut variables));
        let before = texts.insert(message.id.name.to_owned(), variables);
        assert!(before.is_none(), "{}: {} stands there twice", path.display(), message.id.name);
    }
    texts
}

/// What keeps a language from being complete, a sentence for each.
fn differences(code: &str, texts: &Texts, original: &Texts) -> Vec<String> {
    let missing = original.keys().filter(|name| !texts.contains_key(*name));
    let missing = missing.map(|name| format!("words/{code}.ftl: {name} is missing"));
    let unknown = texts.iter().flat_map(|(name, variables)| {
        let known = original.get(name);
        let strange = move |variable: &&String| !known.is_some_and(|known| known.contains(variable));
        let variables = variables.iter().filter(strange).map(move |variable| format!("{name} uses ${variable}, which"));
        variables.chain(known.is_none().then(|| format!("{name} is a text that")))
    });
    missing.chain(unknown.map(|what| format!("words/{code}.ftl: {what} the Swedish file does not have"))).collect()
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

/// The languages and the functions, as Rust.
fn code<'a>(codes: impl Iterator<Item = &'a String>, texts: &Texts) -> String {
    let mut code = "/// Tag and texts of each language.\nconst FILES: &[(&str, &str)] = &[\n".to_owned();
    for tag in codes {
        let path = format!("/words/{tag}.ftl");
        writeln!(code, "    ({tag:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),")
            .expect("memory");
    }
    code += "];\n\n/// Every text with its variables.\n#[cfg(test)]\nconst TEXTS: &[(&str, &[&str])] = &[\n";
    for (name, variables) in texts {
        writeln!(code, "    ({name:?}, &{variables:?}),").expect("memory");
    }
    code += "];\n\n#[expect(missing_docs, reason = \"the texts are in words/sv.ftl\")]\nimpl Words {\n";
    texts.iter().for_each(|(name, variables)| code += &function(name, variables));
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
