//! Reads the shared catalogue: acts, personas, tuning, principles and rules.

use super::outline::outline;
use super::raw::{RawAct, RawActs, RawPersonas, RawPrinciples, RawRules, RawTuning};
use super::{FORMAT, Source, read};
use crate::engine::acts::Act;
use crate::engine::catalogue::{Catalogue, Principle, PrincipleId, Rule};
use crate::engine::diagnostic::{Code, Diagnostic};
use crate::engine::mood::{Axes, Tuning};
use crate::engine::set::{IdSet, MAX_IDS};

/// The texts of the catalogue's five files.
#[derive(Clone, Copy, Debug)]
pub struct CatalogueSources<'a> {
    pub acts: Source<'a>,
    pub personas: Source<'a>,
    pub tuning: Source<'a>,
    pub principles: Source<'a>,
    pub rules: Source<'a>,
}

/// Reads the catalogue.
///
/// # Errors
/// Every fault of the five files.
pub fn catalogue(sources: CatalogueSources<'_>) -> Result<Catalogue, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let acts = keep(read::file::<RawActs>(sources.acts), &mut faults);
    let personas = keep(read::file::<RawPersonas>(sources.personas), &mut faults);
    let tuning = keep(read::file::<RawTuning>(sources.tuning), &mut faults);
    let principles = keep(read::file::<RawPrinciples>(sources.principles), &mut faults);
    let rules = keep(read::file::<RawRules>(sources.rules), &mut faults);
    let (Some(acts), Some(personas), Some(tuning), Some(principles), Some(rules)) =
        (acts, personas, tuning, principles, rules)
    else {
        return Err(faults);
    };
    let mut check = Check { faults };
    for (source, format) in [
        (sources.acts, acts.format),
        (sources.personas, personas.format),
        (sources.tuning, tuning.format),
        (sources.principles, principles.format),
        (sources.rules, rules.format),
    ] {
        if format != FORMAT {
            check.fault(Code::UnknownFormat, source, &["format"], |fault| {
                fault.name(format.to_string()).detail(FORMAT.to_string())
            });
        }
    }
    check.count(sources.acts, "acts", acts.acts.len());
    check.count(sources.principles, "principles", principles.principles.len());
    check.personas(sources.personas, &personas);
    check.tuning(sources.tuning, &tuning.tuning);
    check.principles(sources.principles, &principles);
    if !check.faults.is_empty() {
        return Err(check.faults);
    }
    let mut known: Vec<Principle> = principles
        .principles
        .iter()
        .map(|(name, raw)| Principle {
            name: name.clone(),
            number: raw.number,
            weight: raw.weight,
            level: raw.level,
        })
        .collect();
    known.sort_by_key(|principle| principle.number);
    let acts_read = acts.acts.iter().map(|(name, raw)| check.act(sources.acts, name, raw, &known)).collect();
    let mut rules_read: Vec<Rule> = rules
        .rules
        .iter()
        .map(|(name, raw)| Rule {
            name: name.clone(),
            number: raw.number,
            severity: raw.severity,
            as_of: raw.as_of.clone(),
        })
        .collect();
    rules_read.sort_by_key(|rule| rule.number);
    if !check.faults.is_empty() {
        return Err(check.faults);
    }
    Ok(Catalogue {
        acts: acts_read,
        personas: personas.personas.into_iter().collect(),
        tuning: tuning.tuning,
        principles: known,
        rules: rules_read,
    })
}

fn keep<T>(read: Result<T, Vec<Diagnostic>>, faults: &mut Vec<Diagnostic>) -> Option<T> {
    read.map_err(|more| faults.extend(more)).ok()
}

struct Check {
    faults: Vec<Diagnostic>,
}

impl Check {
    fn fault(
        &mut self,
        code: Code,
        source: Source<'_>,
        path: &[&str],
        fill: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let root = outline(source.text);
        let mut node = &root;
        for part in path {
            node = node.get(part).unwrap_or(node);
        }
        self.faults.push(fill(Diagnostic::new(code, source.file, node.span.clone())));
    }

    fn in_range(&mut self, source: Source<'_>, path: &[&str], value: f64, least: f64, most: f64) {
        if !(least..=most).contains(&value) {
            self.fault(Code::OutOfRange, source, path, |fault| {
                fault.name(value.to_string()).detail(format!("{least} – {most}"))
            });
        }
    }

    fn count(&mut self, source: Source<'_>, field: &str, count: usize) {
        if count > MAX_IDS {
            self.fault(Code::TooMany, source, &[field], |fault| fault.name(field).detail(MAX_IDS.to_string()));
        }
    }

    fn act(&mut self, source: Source<'_>, name: &str, raw: &RawAct, principles: &[Principle]) -> Act {
        for (axis, value) in [
            ("anger", raw.anger),
            ("heard", raw.heard),
            ("trust", raw.trust),
            ("resolution", raw.resolution),
            ("facts", raw.facts),
        ] {
            self.in_range(source, &["acts", name, axis], value, -1.0, 1.0);
        }
        let mut known = |names: &[String], field: &str| -> IdSet<PrincipleId> {
            let mut ids = IdSet::default();
            for wanted in names {
                match principles.iter().position(|principle| principle.name == *wanted) {
                    Some(i) => ids.insert(PrincipleId(i as u16)),
                    None => self.fault(Code::UnknownPrinciple, source, &["acts", name, field], |fault| {
                        fault.name(wanted).suggest(principles.iter().map(|principle| principle.name.as_str()))
                    }),
                }
            }
            ids
        };
        let shows = known(&raw.shows, "shows");
        let violates = known(&raw.violates, "violates");
        Act {
            name: name.to_owned(),
            family: raw.family,
            effect: Axes {
                anger: raw.anger,
                heard: raw.heard,
                trust: raw.trust,
                resolution: raw.resolution,
                facts: raw.facts,
            },
            traits: raw.traits.iter().copied().collect(),
            shows,
            violates,
        }
    }

    fn personas(&mut self, source: Source<'_>, raw: &RawPersonas) {
        for (name, persona) in &raw.personas {
            for (field, value, most) in [
                ("react", persona.react, 3.0),
                ("kappa", persona.kappa, 0.5),
                ("h_gain", persona.h_gain, 3.0),
                ("h_need", persona.h_need, 1.0),
                ("t_gain", persona.t_gain, 3.0),
                ("face", persona.face, 3.0),
                ("evidence", persona.evidence, 4.0),
                ("warmth", persona.warmth, 3.0),
                ("speed", persona.speed, 4.0),
                ("impatience", persona.impatience, 0.3),
            ] {
                self.in_range(source, &["personas", name, field], value, 0.0, most);
            }
        }
    }

    fn tuning(&mut self, source: Source<'_>, raw: &Tuning) {
        let bounds = [
            ("harshness", raw.harshness, 0.1, 3.0),
            ("heat", raw.heat, 0.0, 2.0),
            ("repeat", raw.repeat, 1.0, 3.0),
            ("saturation", raw.saturation, 0.0, 2.0),
            ("stale_after", f64::from(raw.stale_after), 1.0, 100.0),
            ("stale_factor", raw.stale_factor, 0.0, 1.0),
            ("premature", raw.premature, 0.0, 0.5),
            ("premature_below", raw.premature_below, 0.05, 1.0),
            ("readiness_floor", raw.readiness_floor, 0.0, 1.0),
            ("wait_rate", raw.wait_rate, 0.0, 0.1),
            ("audience", raw.audience, 0.0, 2.0),
            ("anger_cap", raw.anger_cap, 0.01, 1.0),
            ("hysteresis", raw.hysteresis, 0.0, 9.0),
        ];
        for (field, value, least, most) in bounds {
            self.in_range(source, &["tuning", field], value, least, most);
        }
        let meter = &raw.meter;
        for (field, value) in [
            ("anger", meter.anger),
            ("heard", meter.heard),
            ("trust", meter.trust),
            ("resolution", meter.resolution),
        ] {
            self.in_range(source, &["tuning", "meter", field], value, 0.0, 1.0);
        }
        let sum = meter.anger + meter.heard + meter.trust + meter.resolution;
        if !(0.999_999..=1.000_001).contains(&sum) {
            self.fault(Code::OutOfRange, source, &["tuning", "meter"], |fault| {
                fault.name(sum.to_string()).detail("1.0")
            });
        }
    }

    fn principles(&mut self, source: Source<'_>, raw: &RawPrinciples) {
        for (name, principle) in &raw.principles {
            self.in_range(source, &["principles", name, "weight"], principle.weight, 0.01, 10.0);
        }
    }
}
