//! A pack as its author wrote it: the scenario, and every word of it with its place.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::engine::{Reply, ReplyId, Scenario, StepId};

/// One message or attribute of a words file.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Where its name stands in the file.
    pub span: Range<usize>,
    /// Every wording that it can take, placeables left out; at least one.
    pub wordings: Vec<String>,
    /// Variables that it refers to.
    pub variables: Vec<String>,
}

/// All words of a pack in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Manuscript {
    /// Tag of the language, as `zh-CN`.
    pub lang: String,
    /// Name of the file.
    pub file: String,
    /// By key: `message` or `message.attribute`.
    pub texts: BTreeMap<String, Text>,
}

/// A pack that can be played, with its words; the first language is the source.
pub struct Draft<'a> {
    pub scenario: &'a Arc<Scenario>,
    pub manuscripts: Vec<Manuscript>,
    /// Fingerprints of the first language's texts, by key.
    pub fingerprints: BTreeMap<String, String>,
    /// Those that the translations were last confirmed against; `None` where nobody has confirmed anything.
    pub confirmed: Option<BTreeMap<String, String>>,
    /// Whether the fonts that ship can draw a character.
    pub can_draw: &'a dyn Fn(char) -> bool,
}

impl Manuscript {
    /// Whether it is written in Chinese characters, where a letter is as wide as it is high.
    pub fn is_chinese(&self) -> bool {
        self.lang.starts_with("zh")
    }

    pub fn text(&self, key: &str) -> Option<&Text> {
        self.texts.get(key)
    }

    /// What the teller says.
    pub fn reply(&self, scenario: &Scenario, id: ReplyId) -> &str {
        self.first(&reply_key(scenario, scenario.reply(id)))
    }

    /// The author's comment on a reply.
    pub fn why(&self, scenario: &Scenario, id: ReplyId) -> &str {
        self.first(&format!("{}-why", reply_key(scenario, scenario.reply(id))))
    }

    /// Every wording of a step's line.
    pub fn lines(&self, scenario: &Scenario, id: StepId) -> &[String] {
        self.text(&scenario.step(id).name).map_or(&[], |text| &text.wordings)
    }

    fn first(&self, key: &str) -> &str {
        self.text(key).and_then(|text| text.wordings.first()).map_or("", String::as_str)
    }
}

/// The key of what the teller says: `step.reply`.
pub fn reply_key(scenario: &Scenario, reply: &Reply) -> String {
    format!("{}.{}", scenario.step(reply.step).name, reply.name)
}
