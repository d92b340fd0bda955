//! The words: Fluent bundles per language, with fallback to the source language; nothing else in the program speaks.
//!
//! Words are looked up by key: `message` or `message.attribute`. The program's own messages have typed ids in
//! [`msg`]; those of packs and of the catalogue follow from ids in the data.

mod bundle;
pub mod date;
mod keys;
mod lang;
mod lines;
pub mod msg;
pub mod number;

pub use bundle::{Arg, Words};
pub use keys::{Key, Keys, SyntaxFault, keys};
pub use lang::Lang;
pub use lines::{Line, Lines};
pub use msg::Msg;

/// The program's own words in a language.
pub fn interface(lang: Lang) -> &'static str {
    match lang {
        Lang::ZhCn => include_str!("../../assets/locales/zh-CN.ftl"),
        Lang::En => include_str!("../../assets/locales/en.ftl"),
    }
}
