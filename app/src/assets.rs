//! The files that every page asks for, by the names that the build gave them.

use std::path::Path;

use leptos::config::LeptosOptions;

/// Where the browser finds the stylesheet. The name holds the content's hash, so it may be kept for ever.
#[derive(Clone, Debug)]
pub struct Assets {
    /// Path of the stylesheet.
    pub stylesheet: String,
    /// Path of the script that holds the islands together.
    pub script: String,
    /// Path of the islands.
    pub wasm: String,
}

impl Assets {
    /// Reads the hashes that the build left in `hash_file`; without one the names are plain, as in tests.
    pub fn read(options: &LeptosOptions, hash_file: &Path) -> Self {
        let hashes = std::fs::read_to_string(hash_file).unwrap_or_default();
        let hash =
            |kind: &str| hashes.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(':')).map(str::trim);
        let path = |kind: &str| match hash(kind) {
            Some(hash) => format!("/{}/{}.{hash}.{kind}", options.site_pkg_dir, options.output_name),
            None => format!("/{}/{}.{kind}", options.site_pkg_dir, options.output_name),
        };
        Self { stylesheet: path("css"), script: path("js"), wasm: path("wasm") }
    }
}
