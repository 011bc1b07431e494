//! Of whom the share of a figure is, as it is told.

use analysis::answered::Base;

/// Of whom a share is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Everybody who took part.
    Participants,
    /// Everybody the question was put to.
    Asked,
    /// Those who answered the question.
    Answered,
    /// Those who took a side on the statement, or passed.
    Voted,
}

impl Told {
    /// The same for [`Table::possible`].
    pub fn base(self) -> Base {
        match self {
            Self::Participants | Self::Asked => Base::Asked,
            Self::Answered | Self::Voted => Base::Answered,
        }
    }

    /// As it stands after a share: "av dem som svarade på frågan".
    pub fn words(self) -> &'static str {
        match self {
            Self::Participants => "av dem som svarade",
            Self::Asked => "av dem som fick frågan",
            Self::Answered => "av dem som svarade på frågan",
            Self::Voted => "av dem som svarade på påståendet",
        }
    }
}
