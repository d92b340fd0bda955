//! The frame of every page: what a browser must know, the style, and the foot.

use maud::{DOCTYPE, Markup, PreEscaped, Render, html};

use crate::locale::{Words, msg};

const STYLE: &str = include_str!("../../assets/report/page.css");

/// Closed as XML wants it. Whatever may slip into a page one day, a browser is told to fetch and to run nothing.
const META: PreEscaped<&str> = PreEscaped(concat!(
    r#"<meta charset="utf-8"/>"#,
    r#"<meta name="viewport" content="width=device-width, initial-scale=1"/>"#,
    r#"<meta name="color-scheme" content="light"/>"#,
    r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>"#,
));

/// A whole page; empty parts of the title are left out.
pub(super) fn page(words: &Words, title: &[String], body: &Markup) -> String {
    let title: Vec<String> = title.iter().map(|part| plain(part)).filter(|part| !part.trim().is_empty()).collect();
    let page = html! {
        (DOCTYPE)
        html lang=(words.lang().tag()) {
            head {
                (META)
                title { (title.join(" ")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main { (body) }
                footer {
                    p { (words.plain(msg::TERMINAL_AID)) }
                    p { (words.plain(msg::APP_NAME)) " " (env!("CARGO_PKG_VERSION")) }
                }
            }
        }
    };
    page.into_string()
}

/// A text as a page can hold it: what can't be seen and means nothing there becomes a space.
pub(super) fn plain(text: &str) -> String {
    let is_noise = |letter: char| letter.is_control() || ('\u{fffe}'..='\u{ffff}').contains(&letter);
    text.chars().map(|letter| if is_noise(letter) { ' ' } else { letter }).collect()
}

/// Text that somebody typed, kept apart from what stands beside it whichever way its script runs.
pub(super) struct Typed<'a>(pub &'a str);

impl Render for Typed<'_> {
    fn render(&self) -> Markup {
        html! { bdi { (plain(self.0)) } }
    }
}

/// A part of the page under its heading.
pub(super) fn section(heading: &str, body: &Markup) -> Markup {
    html! {
        section {
            h2 { (heading) }
            (body)
        }
    }
}

/// The name of the program over the title of the page.
pub(super) fn masthead(words: &Words, kind: &str, title: &Markup) -> Markup {
    html! {
        p.masthead {
            span { (words.plain(msg::APP_NAME)) }
            span { (kind) }
        }
        h1 { (title) }
    }
}

/// Facts by name; those without a value are left out.
pub(super) fn facts(facts: &[(String, &str)]) -> Markup {
    html! {
        dl.facts {
            @for (name, value) in facts.iter().filter(|(_, value)| !value.trim().is_empty()) {
                div {
                    dt { (name) }
                    dd { (Typed(value)) }
                }
            }
        }
    }
}
