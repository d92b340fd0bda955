//! The frameworks of complaint handling that courses teach, item by item, each with the principles it stands for.

use serde::{Deserialize, Serialize};

use super::catalogue::{PrincipleId, RuleId};
use super::set::IdSet;

/// How the items of a framework belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FrameworkKind {
    /// One after the other.
    Steps,
    /// Side by side.
    Set,
    /// Degrees of one thing.
    Scale,
    /// Background, mottos, figures.
    Notes,
}

/// What stands behind a framework or an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The source says it.
    #[default]
    Stated,
    /// The source gives a title and nothing else.
    TitleOnly,
    /// The title is the source's, the content a proposal of this project.
    Authored,
    /// Figures that could not be checked; they are not repeated.
    Unverified,
    /// Has nothing to do with calming a customer.
    OffTopic,
    /// A matter for management, and not for a teller's score.
    NotScored,
}

/// One framework.
#[derive(Clone, Debug, PartialEq)]
pub struct Framework {
    pub name: String,
    /// The number in F01-F50; `None` for one from elsewhere.
    pub number: Option<u8>,
    pub kind: FrameworkKind,
    pub basis: Basis,
    /// In the source's order.
    pub items: Vec<FrameworkItem>,
}

/// One item of a framework, with the items it consists of.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameworkItem {
    /// Unique within the framework.
    pub name: String,
    pub principles: IdSet<PrincipleId>,
    pub rules: Vec<RuleId>,
    pub basis: Basis,
    /// Advice that must be qualified: its words say how.
    pub caution: bool,
    pub items: Vec<FrameworkItem>,
}

impl Framework {
    /// All principles that its items stand for.
    pub fn principles(&self) -> IdSet<PrincipleId> {
        self.all_items().into_iter().fold(IdSet::default(), |all, item| all.union(item.principles))
    }

    /// Every item, each before the items it consists of.
    pub fn all_items(&self) -> Vec<&FrameworkItem> {
        fn gather<'a>(items: &'a [FrameworkItem], into: &mut Vec<&'a FrameworkItem>) {
            for item in items {
                into.push(item);
                gather(&item.items, into);
            }
        }
        let mut all = Vec::new();
        gather(&self.items, &mut all);
        all
    }
}
