//! From `style/staff.css` and the files that it names to one stylesheet: each file in its layer, without remarks and indents.

use std::{fs, path::Path};

/// What browsers are sent of the stylesheet at `list`, which names other files and says nothing else.
///
/// # Errors
/// The line that names no file, or the file that cannot be read, in a sentence.
pub(crate) fn put_together(list: &Path) -> Result<String, String> {
    let in_their_layers: Result<Vec<_>, _> = bare(&read(list)?).lines().map(|line| in_its_layer(list, line)).collect();
    Ok(in_their_layers?.concat())
}

fn in_its_layer(list: &Path, line: &str) -> Result<String, String> {
    let (file, layer) =
        import(line).ok_or_else(|| format!("{}: names no file and its layer: {line}", list.display()))?;
    Ok(format!("@layer {layer} {{\n{}\n}}\n", bare(&read(&list.with_file_name(file))?)))
}

/// File and layer of `@import "FILE" layer(LAYER);`.
fn import(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix("@import \"")?.strip_suffix(");")?.split_once("\" layer(")
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|wrong| format!("{}: {wrong}", file.display()))
}

/// Without what is written for us alone. No text of ours in a stylesheet holds the sign that begins a remark.
fn bare(css: &str) -> String {
    let (before, remarks) = css.split_once("/*").unwrap_or((css, ""));
    let after = remarks.split("/*").map(|remark| remark.split_once("*/").map_or("", |(_, said)| said));
    let said = before.to_owned() + &after.collect::<String>();
    said.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
