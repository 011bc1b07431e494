//! Makes a function of every text in `words/`, one file a language, so that a text that is missing, or that asks for
//! something the Swedish one does not have, fails the build.

use std::{env, fs, path::Path};

#[path = "build/languages.rs"]
mod languages;

fn main() {
    println!("cargo::rerun-if-changed=words");
    let code = languages::generate(Path::new("words")).unwrap_or_else(|wrong| panic!("\n{wrong}\n"));
    let out = Path::new(&env::var("OUT_DIR").expect("cargo names a folder")).join("words.rs");
    fs::write(out, code).expect("the texts can be written as code");
}
