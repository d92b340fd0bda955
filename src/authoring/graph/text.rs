//! A graph as text: DOT for Graphviz, and Mermaid, which many wikis draw.

use std::fmt::Write;

use super::style::{ACCENT, FAINT_INK, PAGE, Paint, beginning, paint};
use super::{Graph, Labels, Way};
use crate::engine::mood::Band;

/// Columns of what is said at a step, and of a condition on a line.
const LINE: usize = 28;
const CONDITION: usize = 20;

/// Writes a graph in the language of Graphviz.
pub fn dot(graph: &Graph<'_>, labels: &Labels) -> String {
    let mut text = String::new();
    let mut put = |line: String| text.push_str(&(line + "\n"));
    put(format!("digraph {} {{", quoted(graph.scenario.id())));
    put(format!("    graph [label={}, labelloc=t, fontsize=22, bgcolor=\"{PAGE}\"];", quoted(&labels.title)));
    put("    node [shape=box, style=\"rounded,filled\", fontname=\"Noto Sans SC\"];".to_owned());
    put("    edge [fontname=\"Noto Sans SC\", fontsize=11];".to_owned());
    for place in 0..graph.end() {
        let Paint { fill, line, ink } = paint(graph.bands[place]);
        let label = quoted(&card(graph, labels, place).join("\n"));
        let width = if graph.best.contains(&place) { 3 } else { 1 };
        let name = quoted(graph.name(place));
        put(format!(
            "    {name} [label={label}, fillcolor=\"{fill}\", color=\"{line}\", fontcolor=\"{ink}\", penwidth={width}];"
        ));
    }
    put(format!(
        "    \"end\" [label={}, shape=oval, fillcolor=\"{FAINT_INK}\", fontcolor=\"{PAGE}\"];",
        quoted(&labels.end)
    ));
    for (i, way) in graph.ways.iter().enumerate() {
        let mut style = format!("tooltip={}", quoted(&labels.ways[i].replies.join("\n")));
        if way.is_best {
            write!(style, ", color=\"{ACCENT}\", penwidth=4").expect("a string takes all that is written to it");
        } else if way.is_guarded() {
            style.push_str(", style=dashed");
        }
        if let Some(label) = line_label(labels, i, way) {
            write!(style, ", label={}", quoted(&label)).expect("a string takes all that is written to it");
        }
        let to = way.to.map_or("end", |to| &graph.scenario.step(to).name);
        put(format!("    {} -> {} [{style}];", quoted(&graph.scenario.step(way.from).name), quoted(to)));
    }
    text + "}\n"
}

/// Writes a graph in the language of Mermaid.
pub fn mermaid(graph: &Graph<'_>, labels: &Labels) -> String {
    let mut text = String::new();
    let mut put = |line: String| text.push_str(&(line + "\n"));
    put(format!("---\ntitle: {}\n---", quoted(&labels.title)));
    put("flowchart TD".to_owned());
    for place in 0..graph.end() {
        let lines: Vec<String> = card(graph, labels, place).iter().map(|line| entities(line)).collect();
        let class = graph.bands[place].map_or("never", Band::name);
        put(format!("    {}[\"{}\"]:::{class}", node(graph.name(place)), lines.join("<br>")));
    }
    put(format!("    {}([\"{}\"])", node("end"), entities(&labels.end)));
    for (i, way) in graph.ways.iter().enumerate() {
        let arrow = match way {
            Way { is_best: true, .. } => "==>",
            _ if way.is_guarded() => "-.->",
            _ => "-->",
        };
        let label =
            line_label(labels, i, way).map_or(String::new(), |label| format!("|\"{}\"|", entities(&label)));
        let to = way.to.map_or("end", |to| &graph.scenario.step(to).name);
        put(format!("    {} {arrow}{label} {}", node(&graph.scenario.step(way.from).name), node(to)));
    }
    for band in Band::ALL.map(Some).into_iter().chain([None]) {
        let Paint { fill, line, ink } = paint(band);
        let class = band.map_or("never", Band::name);
        put(format!("    classDef {class} fill:{fill},stroke:{line},color:{ink}"));
    }
    text
}

/// What a card says: the step with its turns on the best way, its line, its band.
fn card(graph: &Graph<'_>, labels: &Labels, place: usize) -> [String; 3] {
    let turns = graph.turns_at(place);
    let name = graph.name(place);
    let name = if turns.is_empty() { name.to_owned() } else { format!("{turns}. {name}") };
    let band = graph.bands[place].map_or(&labels.never_met, |band| &labels.bands[band as usize]);
    [name, beginning(&labels.lines[place], LINE), band.clone()]
}

/// What stands on a line: how many replies take it, or the condition if that is short.
fn line_label(labels: &Labels, i: usize, way: &Way) -> Option<String> {
    let condition = &labels.ways[i].condition;
    match way.replies() {
        1 => (!condition.is_empty() && condition.chars().count() <= CONDITION).then(|| condition.clone()),
        several => Some(format!("×{several}")),
    }
}

/// A text in quotes, as DOT and YAML can hold it.
fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", text.replace('\n', "\\n").replace(char::is_control, " "))
}

/// Names that Mermaid keeps for itself, as `end`, are none with this before them.
fn node(name: &str) -> String {
    format!("step_{name}")
}

/// A text between quotes of Mermaid, which reads what is between `#` and `;` as a character.
fn entities(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' => {
                write!(safe, "#{};", u32::from(letter)).expect("a string takes all that is written to it");
            }
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}
