//! What is wrong with a pack, as data: a code, a place, and the names involved; `locale` has the words.

use std::fmt;
use std::ops::Range;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth mending; the pack can be played.
    Warning,
    /// The pack can't be played.
    Error,
}

/// The kind of fault. A code is a group letter and a number, and is never given to another fault.
///
/// F: the file itself. S: the scenario's structure. W: the words. C: the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    UnreadableFile,
    EmptyFile,
    FileTooLarge,
    NotUtf8,
    Utf16,
    Gbk,
    NotWhole,
    NestedTooDeep,
    FullWidthPunctuation,
    Syntax,
    UnknownField,
    MissingField,
    DuplicateKey,
    UnknownValue,
    WrongType,
    UnknownFormat,
    MissingFile,
    NotAFile,
    LeadsOut,
    PackTooLarge,
    OtherFormat,
    Unclosed,
    UnseenCharacter,
    MoreFaults,
    UnknownStep,
    UnknownAct,
    UnknownPrinciple,
    UnknownRule,
    UnknownPersona,
    UnknownPortrait,
    UnknownFlag,
    NothingToSay,
    DuplicateReply,
    NumberOfActs,
    OutOfRange,
    NoWayOut,
    BadId,
    ReservedName,
    TooMany,
    GuardTooDeep,
    OtherFolder,
    MissingWords,
    WordsSyntax,
    UnusedWords,
    DuplicateWords,
    UnknownVariable,
    UnknownReference,
    TextTooLong,
    TooManyWordings,
    UnseenInWords,
    MisplacedVariable,
}

impl Code {
    /// Group letter and number, as `S01`.
    pub fn id(self) -> &'static str {
        match self {
            Code::UnreadableFile => "F01",
            Code::EmptyFile => "F02",
            Code::FileTooLarge => "F03",
            Code::NotUtf8 => "F04",
            Code::Utf16 => "F05",
            Code::NestedTooDeep => "F06",
            Code::FullWidthPunctuation => "F07",
            Code::Syntax => "F08",
            Code::UnknownField => "F09",
            Code::MissingField => "F10",
            Code::DuplicateKey => "F11",
            Code::UnknownValue => "F12",
            Code::WrongType => "F13",
            Code::UnknownFormat => "F14",
            Code::MissingFile => "F15",
            Code::NotAFile => "F16",
            Code::LeadsOut => "F17",
            Code::PackTooLarge => "F18",
            Code::OtherFormat => "F19",
            Code::Unclosed => "F20",
            Code::UnseenCharacter => "F21",
            Code::MoreFaults => "F22",
            Code::Gbk => "F23",
            Code::NotWhole => "F24",
            Code::UnknownStep => "S01",
            Code::UnknownAct => "S02",
            Code::UnknownPrinciple => "S03",
            Code::UnknownRule => "S04",
            Code::UnknownPersona => "S05",
            Code::UnknownFlag => "S06",
            Code::NothingToSay => "S07",
            Code::DuplicateReply => "S08",
            Code::NumberOfActs => "S09",
            Code::OutOfRange => "S10",
            Code::NoWayOut => "S11",
            Code::BadId => "S12",
            Code::ReservedName => "S13",
            Code::TooMany => "S14",
            Code::GuardTooDeep => "S15",
            Code::OtherFolder => "S16",
            Code::UnknownPortrait => "S17",
            Code::MissingWords => "W01",
            Code::WordsSyntax => "W02",
            Code::UnusedWords => "W03",
            Code::DuplicateWords => "W04",
            Code::UnknownVariable => "W05",
            Code::UnknownReference => "W06",
            Code::TextTooLong => "W07",
            Code::TooManyWordings => "W08",
            Code::UnseenInWords => "W09",
            Code::MisplacedVariable => "W10",
        }
    }

    pub fn level(self) -> Level {
        match self {
            Code::UnknownPortrait | Code::UnusedWords | Code::UnseenInWords | Code::MoreFaults => Level::Warning,
            _ => Level::Error,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A stretch of a file, in bytes; it never splits a character.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Name of the file within its pack, as `scenario.ron`.
    pub file: String,
    pub span: Range<usize>,
}

impl Place {
    /// Order in which places are told: by file, then by where they begin.
    pub fn order(&self) -> (&str, usize, usize) {
        (&self.file, self.span.start, self.span.end)
    }
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub place: Place,
    /// The culprit: the name, value or character at fault.
    pub name: String,
    /// What the words need besides: the names that were expected, a limit, a reason.
    pub detail: String,
    /// The known name closest to the culprit.
    pub suggestion: Option<String>,
    /// Another place that belongs to it, as the first of two equal keys.
    pub related: Option<Place>,
}

impl Diagnostic {
    pub fn new(code: Code, file: &str, span: Range<usize>) -> Diagnostic {
        Diagnostic {
            code,
            place: Place { file: file.to_owned(), span },
            name: String::new(),
            detail: String::new(),
            suggestion: None,
            related: None,
        }
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = cut(name.into(), 100);
        self
    }

    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = cut(detail.into(), 1000);
        self
    }

    /// Suggests the known name that is closest to the culprit, if one is close.
    pub fn suggest<'a>(mut self, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = closest(&self.name, known).map(str::to_owned);
        self
    }

    pub fn related(mut self, file: &str, span: Range<usize>) -> Self {
        self.related = Some(Place { file: file.to_owned(), span });
        self
    }

    pub fn is_error(&self) -> bool {
        self.code.level() == Level::Error
    }
}

/// A text that may be as long as a file, short enough to be told.
fn cut(mut text: String, most: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(most) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// Longest name that something is suggested for, and most known names that it is held against.
const LONGEST_NAME: usize = 64;
const MOST_KNOWN: usize = 2000;

fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let most = (name.chars().count() / 3).max(1);
    known
        .into_iter()
        .take(MOST_KNOWN)
        .filter(|candidate| candidate.len() <= LONGEST_NAME)
        .map(|candidate| (edits(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Letters to insert, delete or replace to get from one name to the other.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
