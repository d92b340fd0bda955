//! Fluent bundles: one for the language asked for, one for the source language behind it.

use std::borrow::Cow;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Pattern, PatternElement};

use super::keys::escape_cut_short;
use super::{Lang, Line, Lines, Msg};

/// A value that goes into a message.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    Text(Cow<'a, str>),
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text.as_str().into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(text.into())
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Arg::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(number as f64)
    }
}

/// The words of one language, with those of the source language to fall back on.
pub struct Words {
    lang: Lang,
    bundles: Vec<FluentBundle<FluentResource>>,
    lines: Lines,
}

impl Words {
    /// Words of `lang` from texts in every language; later texts win over earlier ones of the same language.
    pub fn new<'a>(lang: Lang, texts: impl IntoIterator<Item = (Lang, &'a str)> + Clone) -> Words {
        let order = if lang == Lang::default() { vec![lang] } else { vec![lang, Lang::default()] };
        let bundles = order.into_iter().map(|lang| bundle(lang, texts.clone())).collect();
        Words { lang, bundles, lines: Lines::default() }
    }

    /// The same words, with the texts of some keys found beforehand; `name` says whose they are.
    #[must_use]
    pub fn with_lines(self, name: &str, keys: impl Iterator<Item = String>) -> Words {
        Words { lines: Lines::of(name, &self, keys), ..self }
    }

    /// The texts found beforehand under a name, in the order of their keys.
    pub fn lines(&self, name: &str) -> &[Line] {
        self.lines.named(name)
    }

    /// The program's own words.
    pub fn interface(lang: Lang) -> Words {
        Words::new(lang, Lang::ALL.map(|lang| (lang, super::interface(lang))))
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// One of the program's own messages.
    pub fn say(&self, msg: Msg, args: &[(&str, Arg<'_>)]) -> String {
        let Some((text, faults)) = self.bundles.iter().find_map(|bundle| render(bundle, msg.key(), args)) else {
            return msg.key().to_owned();
        };
        debug_assert!(faults.is_empty(), "{msg:?} was not given what it needs: {faults:?}");
        text
    }

    /// A message without arguments.
    pub fn plain(&self, msg: Msg) -> String {
        self.say(msg, &[])
    }

    /// Some things one after the other, as the language separates them.
    pub fn listed(&self, things: &[String]) -> String {
        things.join(&self.plain(super::msg::LIST_BETWEEN))
    }

    /// A message about some turns: `$turns` lists them, `$count` says how many.
    pub fn of_turns(&self, message: Msg, turns: &[usize]) -> String {
        let numbers: Vec<String> = turns.iter().map(usize::to_string).collect();
        self.say(message, &[("turns", self.listed(&numbers).into()), ("count", turns.len().into())])
    }

    /// The text of a key; `None` where no language has it.
    pub fn get(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.bundles.iter().find_map(|bundle| render(bundle, key, args).map(|(text, _)| text))
    }

    /// What can be known of a key's text without arguments.
    pub(super) fn line(&self, key: &str) -> Line {
        let Some(pattern) = self.bundles.iter().find_map(|bundle| pattern(bundle, key)) else {
            return Line::Missing;
        };
        match &pattern.elements[..] {
            [PatternElement::TextElement { value }] => Line::Plain((*value).into()),
            _ => Line::Varies,
        }
    }

    /// The text of a key, or the key itself.
    pub fn text(&self, key: &str) -> String {
        self.get(key, &[]).unwrap_or_else(|| key.to_owned())
    }

    /// What goes wrong when the key is rendered in the language itself; for tests.
    pub fn faults(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Vec<String> {
        match render(&self.bundles[0], key, args) {
            Some((_, faults)) => faults,
            None => vec![format!("{key} is missing in {}", self.lang.tag())],
        }
    }
}

fn bundle<'a>(lang: Lang, texts: impl IntoIterator<Item = (Lang, &'a str)>) -> FluentBundle<FluentResource> {
    let id = lang.tag().parse().expect("our language tags are well-formed");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    // Without NUMBER a plural selector silently takes its default.
    bundle.add_builtins().expect("the builtins are added once");
    for (_, text) in texts.into_iter().filter(|(of, text)| *of == lang && escape_cut_short(text).is_none()) {
        // A text with faults still gives the messages that are whole; the faults are the catalog's to tell.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn pattern<'a>(bundle: &'a FluentBundle<FluentResource>, key: &str) -> Option<&'a Pattern<&'a str>> {
    let (message, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(message)?;
    match attribute {
        Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        None => message.value(),
    }
}

fn render(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: &[(&str, Arg<'_>)],
) -> Option<(String, Vec<String>)> {
    let pattern = pattern(bundle, key)?;
    let mut fluent_args = FluentArgs::new();
    for (name, value) in args {
        let value: FluentValue<'_> = match value {
            Arg::Text(text) => text.as_ref().into(),
            Arg::Number(number) => (*number).into(),
        };
        fluent_args.set(*name, value);
    }
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&fluent_args), &mut faults);
    Some((text.into_owned(), faults.iter().map(ToString::to_string).collect()))
}
