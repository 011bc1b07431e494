//! Makes a function of every text in `words/`, one file a language, so that a text that is missing, or that asks for
//! something the Swedish one does not have, fails the build; and one stylesheet of those that staff pages alone have.

use std::{env, fs, path::Path};

#[path = "build/languages.rs"]
mod languages;
#[path = "build/staff_style.rs"]
mod staff_style;

fn main() {
    for changes in ["words", "../style/staff.css", "../style/staff"] {
        println!("cargo::rerun-if-changed={changes}");
    }
    let out = env::var("OUT_DIR").expect("cargo names a folder");
    let made = [
        ("words.rs", languages::generate(Path::new("words"))),
        ("staff.css", staff_style::put_together(Path::new("../style/staff.css"))),
    ];
    for (name, text) in made {
        let text = text.unwrap_or_else(|wrong| panic!("\n{wrong}\n"));
        fs::write(Path::new(&out).join(name), text).expect("what is made can be written");
    }
}
