//! Where things stand in a RON text: a tree of spans, read leniently, that gives every diagnostic its place.

use std::ops::Range;

/// A value in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub span: Range<usize>,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A word, number or string.
    Leaf,
    /// `[a, b]`, or `(a, b)` without field names.
    List(Vec<Node>),
    /// `(name: value)` or `{ "key": value }`.
    Keyed(Vec<Entry>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key without its quotes.
    pub key: String,
    pub key_span: Range<usize>,
    pub value: Node,
}

impl Node {
    /// The value of the last entry of that name.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().rev().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Keyed(entries) => entries,
            Kind::Leaf | Kind::List(_) => &[],
        }
    }

    pub fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::List(items) => items,
            Kind::Leaf | Kind::Keyed(_) => &[],
        }
    }

    /// The first leaf at or below this node whose text, without quotes, is `word`.
    pub fn find_word(&self, text: &str, word: &str) -> Option<Range<usize>> {
        match &self.kind {
            Kind::Leaf => {
                let own = text[self.span.clone()].trim_matches('"');
                (own == word).then(|| self.span.clone())
            }
            Kind::List(items) => items.iter().find_map(|item| item.find_word(text, word)),
            Kind::Keyed(entries) => entries.iter().find_map(|entry| entry.value.find_word(text, word)),
        }
    }
}

/// Bytes of the string or comment that starts the text; 0 when none does. An unclosed one runs to the end.
pub fn skip_text(text: &str) -> usize {
    let closed =
        |open: usize, close: &str| text[open..].find(close).map_or(text.len(), |at| open + at + close.len());
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if text.starts_with("/*") {
        return closed(2, "*/");
    }
    if text.starts_with('"') {
        let bytes = text.as_bytes();
        let mut at = 1;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'"' => return at + 1,
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
        return text.len();
    }
    if let Some(rest) = text.strip_prefix('r') {
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        if rest[hashes..].starts_with('"') {
            return closed(hashes + 2, &format!("\"{}", "#".repeat(hashes)));
        }
    }
    0
}

/// Deepest nesting that is followed; what lies deeper is left out.
const MAX_DEPTH: usize = 64;

/// Reads the outline of a RON text. Never fails: what it can't understand it leaves out.
pub fn outline(text: &str) -> Node {
    let mut reader = Reader { text, at: 0, depth: 0 };
    reader.skip_blank();
    while reader.rest().starts_with("#!") {
        reader.at += reader.rest().find('\n').unwrap_or(reader.rest().len());
        reader.skip_blank();
    }
    reader.value()
}

/// The text without blanks, comments and the commas before closing brackets: of two texts that differ in nothing else it
/// is the same.
pub fn essence(text: &str) -> String {
    let mut essence = String::with_capacity(text.len());
    // From `start` on, nothing has been taken over yet.
    let (mut start, mut at) = (0, 0);
    while at < text.len() {
        let skipped = match text.as_bytes()[at] {
            b'"' | b'r' => {
                at += skip_text(&text[at..]).max(1);
                continue;
            }
            b' ' | b'\n' | b'\r' | b'\t' => 1,
            b'/' => skip_text(&text[at..]),
            b')' | b']' | b'}' => 0,
            _ => {
                at += 1;
                continue;
            }
        };
        essence.push_str(&text[start..at]);
        if skipped == 0 && essence.ends_with(',') {
            essence.pop();
        }
        start = at + skipped;
        at = start.max(at + 1);
    }
    essence.push_str(&text[start..]);
    essence
}

/// The places of full-width characters that stand where RON wants punctuation.
pub fn full_width(text: &str) -> Vec<(Range<usize>, char, char)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let skipped = skip_text(&text[at..]);
        if skipped > 0 {
            at += skipped;
            continue;
        }
        let end = at + letter.len_utf8();
        if let Some(meant) = half_width(letter) {
            found.push((at..end, letter, meant));
        }
        at = end;
    }
    found
}

fn half_width(letter: char) -> Option<char> {
    Some(match letter {
        '：' => ':',
        '，' | '、' => ',',
        '（' => '(',
        '）' => ')',
        '［' | '【' => '[',
        '］' | '】' => ']',
        '｛' => '{',
        '｝' => '}',
        '“' | '”' | '＂' | '「' | '」' | '‘' | '’' | '＇' => '"',
        '；' => ',',
        '．' => '.',
        '－' => '-',
        '\u{3000}' => ' ',
        _ => return None,
    })
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// Brackets open around the place.
    depth: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            let comment = if rest[blank..].starts_with("//") || rest[blank..].starts_with("/*") {
                skip_text(&rest[blank..])
            } else {
                0
            };
            self.at += blank + comment;
            if comment == 0 {
                return;
            }
        }
    }

    fn value(&mut self) -> Node {
        let start = self.at;
        self.word();
        let named_end = self.at;
        self.skip_blank();
        match self.peek() {
            Some('(' | '[' | '{') if self.depth < MAX_DEPTH => {
                self.depth += 1;
                let kind = self.inside();
                self.depth -= 1;
                Node { span: start..self.at, kind }
            }
            _ => {
                self.at = named_end;
                Node { span: start..named_end, kind: Kind::Leaf }
            }
        }
    }

    /// Reads a string, or everything up to the next blank or punctuation.
    fn word(&mut self) {
        let skipped = skip_text(self.rest());
        if skipped > 0 && !self.rest().starts_with('/') {
            self.at += skipped;
            return;
        }
        let rest = self.rest();
        let end = rest.find(|c: char| c.is_whitespace() || "()[]{},:\"".contains(c)).unwrap_or(rest.len());
        self.at += end;
    }

    fn inside(&mut self) -> Kind {
        let close = match self.peek() {
            Some('(') => ')',
            Some('[') => ']',
            _ => '}',
        };
        self.at += 1;
        let (mut items, mut entries) = (Vec::new(), Vec::new());
        loop {
            self.skip_blank();
            match self.peek() {
                None => break,
                Some(c) if c == close => {
                    self.at += 1;
                    break;
                }
                Some(c @ (',' | ':' | ')' | ']' | '}')) => self.at += c.len_utf8(),
                Some(_) => self.member(&mut items, &mut entries),
            }
        }
        if entries.is_empty() { Kind::List(items) } else { Kind::Keyed(entries) }
    }

    fn member(&mut self, items: &mut Vec<Node>, entries: &mut Vec<Entry>) {
        let before = self.at;
        let first = self.value();
        if self.at == before {
            self.at += self.peek().map_or(0, char::len_utf8);
            return;
        }
        self.skip_blank();
        if self.peek() != Some(':') {
            items.push(first);
            return;
        }
        self.at += 1;
        self.skip_blank();
        let value = self.value();
        let key = self.text[first.span.clone()].trim_matches('"').to_owned();
        entries.push(Entry { key, key_span: first.span, value });
    }
}
