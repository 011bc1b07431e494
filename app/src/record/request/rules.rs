//! Addresses of the registrar's pages, and which texts must be looked at before records are given out.

use uuid::Uuid;

/// Where rounds are found.
pub const REGISTRY: &str = "/arbete/handlingar";

/// Where the records of a round are given out.
pub fn export_path(code: &str) -> String {
    format!("/arbete/omgang/{code}/utlamnande")
}

/// Where its texts are reviewed.
pub fn texts_path(code: &str) -> String {
    format!("{}/texter", export_path(code))
}

/// Where one of them is masked.
pub fn text_path(code: &str, comment_id: Uuid) -> String {
    format!("{}/{comment_id}", texts_path(code))
}

/// Which texts are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that must be reviewed and have not been.
    Left,
    /// Those that have been reviewed.
    Reviewed,
    /// All.
    All,
}

impl Which {
    /// As it stands in the page's address.
    pub fn named(name: &str) -> Self {
        match name {
            "provade" => Self::Reviewed,
            "alla" => Self::All,
            _ => Self::Left,
        }
    }

    /// Its name in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Left => "kvar",
            Self::Reviewed => "provade",
            Self::All => "alla",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_comes_first_and_each_name_leads_back() {
        assert_eq!(Which::named(""), Which::Left);
        for which in [Which::Left, Which::Reviewed, Which::All] {
            assert_eq!(Which::named(which.name()), which);
        }
    }
}
