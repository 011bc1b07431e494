//! The second stylesheet: what only those who work here and the elected need (`style/staff.css`). No phone of a resident
//! fetches it. `build/staff_style.rs` puts it together, and it is written into the program as the scripts of pages are.

use std::sync::LazyLock;

use crate::answer::client::hash;

/// What it says.
pub const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/staff.css"));

/// Where browsers fetch it. The name holds the content's hash, so it may be kept for ever.
pub static PATH: LazyLock<String> = LazyLock::new(|| format!("/pkg/staff.{}.css", hash(TEXT)));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_stands_in_a_layer_and_no_remark_is_sent() {
        assert!(TEXT.starts_with("@layer tokens {\n.staff {\n--text: 1rem;"));
        assert!(TEXT.contains("@layer print {\n@page form {") && TEXT.contains("@layer features {\n.work-head {"));
        assert!(!TEXT.contains("/*") && !TEXT.contains("*/") && !TEXT.contains("@import"));
        assert_eq!(TEXT.matches('{').count(), TEXT.matches('}').count());
    }
}
