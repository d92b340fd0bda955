//! What a trainee who does not think can see of the replies: how long they are, and how polite.

use crate::engine::{Position, ReplyId};

/// Words that sound polite, whatever is said with them.
const POLITE: [(&str, &[&str]); 2] = [
    ("zh-CN", &["您", "请", "谢", "对不起", "抱歉", "麻烦", "不好意思", "理解", "放心", "辛苦", "劳驾"]),
    (
        "en",
        &["please", "sorry", "thank", "sir", "madam", "ma'am", "understand", "would you", "could you", "apolog"],
    ),
];

/// Words that sound polite in a language, all in lower case; those that end short stand for all their forms.
pub fn polite_words(lang: &str) -> &'static [&'static str] {
    POLITE.iter().find(|(of, _)| *of == lang).map_or(&[], |(_, words)| words)
}

/// The looks of every reply in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    lengths: Vec<usize>,
    polite: Vec<usize>,
}

impl Wording {
    /// Takes the text of every reply, in the order of their ids.
    pub fn new<'a>(lang: &str, texts: impl IntoIterator<Item = &'a str>) -> Wording {
        let polite = polite_words(lang);
        let mut wording = Wording::default();
        for text in texts {
            let lower = text.to_lowercase();
            wording.lengths.push(text.chars().count());
            wording.polite.push(polite.iter().map(|word| lower.matches(word).count()).sum());
        }
        wording
    }

    /// Characters of a reply.
    pub fn length(&self, reply: ReplyId) -> usize {
        self.lengths.get(reply.position()).copied().unwrap_or(0)
    }

    /// Polite words in a reply.
    pub fn polite_words(&self, reply: ReplyId) -> usize {
        self.polite.get(reply.position()).copied().unwrap_or(0)
    }
}
