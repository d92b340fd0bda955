//! What the turns that are left can still bring, at best and at worst: the bounds that let a search stop early.
//!
//! For every step and number of turns left, the tables hold limits that no way from there can pass. They look at the
//! graph as if every guard were open and every reply landed as well, or as badly, as the model lets it at all; so
//! they may be generous, and are never wrong: see the law `no_way_passes_its_outlook` in the tests.

use crate::engine::mood::{Axes, Failure, Persona, Tuning};
use crate::engine::score::{Drift, Outlook};
use crate::engine::{Act, Catalogue, Family, Position, Reply, Scenario, Severity, Step, StepId, Target, Trait};

/// The outlook from each step for each number of turns left, good for every customer that a seed may send.
pub struct Outlooks {
    /// By turns left, then by step.
    by_turns: Vec<Vec<Outlook>>,
}

impl Outlooks {
    pub fn of(scenario: &Scenario) -> Outlooks {
        let reach = Reach::new(scenario);
        let replies: Vec<Outlook> = scenario.replies().map(|(_, reply)| reach.reply(reply)).collect();
        let nothing = vec![Outlook::default(); scenario.steps().len()];
        let mut by_turns = vec![nothing];
        for left in 1..=scenario.turn_limit() {
            let later = &by_turns[left - 1];
            let from_here = |(_, step): (StepId, &Step)| {
                let ways = step.replies.iter().flat_map(|&id| {
                    let own = &replies[id.position()];
                    scenario.reply(id).routes.iter().map(move |route| match route.to {
                        Target::End => own.clone(),
                        Target::Step(next) => own.then(&later[next.position()]),
                    })
                });
                // The mood can end a talk at any turn.
                ways.fold(Outlook::default(), |so_far, way| so_far.or(&way))
            };
            by_turns.push(scenario.steps().map(from_here).collect());
        }
        Outlooks { by_turns }
    }

    /// What can come from a step on when so many turns are left.
    pub fn at(&self, step: StepId, turns_left: usize) -> &Outlook {
        &self.by_turns[turns_left][step.position()]
    }
}

/// How far one act can reach under a customer's persona and circumstances.
struct Reach<'a> {
    catalogue: &'a Catalogue,
    scenario: &'a Scenario,
    /// As touchy as the seed can make it.
    persona: Persona,
    tuning: &'a Tuning,
}

impl<'a> Reach<'a> {
    fn new(scenario: &'a Scenario) -> Self {
        let catalogue = scenario.catalogue();
        let mut persona = scenario.customer().persona;
        persona.react *= 1.0 + scenario.temperament();
        Reach { catalogue, scenario, persona, tuning: catalogue.tuning() }
    }

    fn reply(&self, reply: &Reply) -> Outlook {
        let mut outlook = Outlook::default();
        let catalogue = self.catalogue;
        let mut may_show = reply.shows;
        let (mut upset, mut falls) = (0.0, Axes::ZERO);
        let Persona { kappa, impatience, .. } = self.persona;
        // No home base lies lower than .08, and the grievance keeps it up while the customer is not heard.
        let mut drift = Drift {
            anger_kept: 1.0 - kappa - 0.3 * impatience,
            anger_left: kappa * 0.08 + 0.3 * impatience,
            ..Drift::default()
        };
        for &id in &reply.acts {
            let act = catalogue.act(id);
            may_show = may_show.union(act.shows);
            let best = self.best(act, reply.quality);
            drift.anger_kept *= 1.0 - best.anger / 0.6;
            drift.heard_missing *= 1.0 - 1.25 * best.heard;
            drift.trust_missing *= 1.0 - 1.25 * best.trust;
            drift.resolution_gain += best.resolution;
            upset += self.upset(act, reply.quality);
            let fall = self.fall(act, reply.quality);
            falls.heard += fall.heard;
            falls.trust += fall.trust;
            falls.resolution += fall.resolution;
            outlook.premature += u8::from(act.family == Family::Solving);
            outlook.closes |= act.family == Family::Closing;
            outlook.commits |= act.has(Trait::Promises) || act.has(Trait::Speedy);
            outlook.commits |= act.family == Family::Overpromise;
            outlook.breaks_word |= act.has(Trait::BreaksPromise) || act.family == Family::Overpromise;
        }
        drift.anger_unheard = kappa * 0.42 * self.scenario.situation().grievance * drift.heard_missing;
        outlook.resolution_gain = drift.resolution_gain;
        outlook.drifts = vec![drift];
        for principle in may_show.without(reply.violates).iter() {
            outlook.shown[principle.position()] = if reply.quality < 1.0 { 1 } else { 2 };
        }
        for principle in reply.violates.iter() {
            outlook.violated[principle.position()] = 1;
        }
        for &rule in &reply.breaks {
            match catalogue.rule(rule).severity {
                Severity::Critical => outlook.cap = outlook.cap.min(39.0),
                Severity::Major => {
                    outlook.cap = outlook.cap.min(69.0);
                    outlook.deduction += 15.0;
                }
                Severity::Minor => outlook.deduction += 5.0,
            }
        }
        let waiting = self.tuning.wait_rate * reply.wait * 1.2 * 1.5 * self.persona.react * 2.0;
        let anger = upset.min(self.tuning.anger_cap) + waiting + self.persona.kappa + self.persona.impatience;
        falls.anger = anger;
        falls.trust += 0.003 * reply.wait;
        let weights = &self.tuning.meter;
        outlook.meter_fall = 100.0
            * (weights.anger * falls.anger
                + weights.heard * falls.heard
                + weights.trust * falls.trust
                + weights.resolution * falls.resolution);
        outlook
    }

    /// The most that an act can do good: calming, heard, trust and resolution, all as positive sizes.
    fn best(&self, act: &Act, quality: f64) -> Axes {
        let persona = &self.persona;
        let failure = self.scenario.situation().failure;
        let (mut calm, mut heard, mut trust) = match act.family {
            Family::Relational => (persona.warmth, persona.warmth * persona.h_gain, persona.warmth),
            Family::Apology => {
                let share = persona.warmth * if failure == Failure::Process { 1.2 } else { 0.85 };
                (share, share * persona.h_gain, share)
            }
            Family::Voice => (1.0, persona.h_gain, 1.0),
            Family::Solving => {
                let mut weight = if failure == Failure::Outcome { 1.2 } else { 1.0 };
                weight *= if act.has(Trait::Proof) { persona.evidence } else { 1.0 };
                weight *= if act.has(Trait::Speedy) { persona.speed } else { 1.0 };
                (weight, 1.0, weight)
            }
            _ => (1.0, 1.0, 1.0),
        };
        calm *= quality * (-act.effect.anger).max(0.0);
        heard *= quality * act.effect.heard.max(0.0);
        trust *= quality * persona.t_gain * act.effect.trust.max(0.0);
        let resolution = quality * act.effect.resolution.max(0.0);
        let bounded = |size: f64, most: f64| if size < most { size } else { most };
        Axes {
            anger: bounded(calm, 0.6),
            heard: bounded(heard, 0.8),
            trust: bounded(trust, 0.8),
            resolution,
            facts: 0.0,
        }
    }

    /// The most that a harsh word's effect can be multiplied by.
    fn harshest(&self) -> f64 {
        let watched = 1.0 + self.tuning.audience * self.scenario.situation().bystanders * self.persona.face;
        self.tuning.harshness * self.persona.react * (1.0 + self.tuning.heat) * watched * self.tuning.repeat
    }

    /// The most that an act can upset.
    fn upset(&self, act: &Act, quality: f64) -> f64 {
        quality
            * match act.family {
                Family::Negative => self.harshest() * act.effect.anger.max(0.0),
                Family::Solving => self.tuning.premature * self.persona.react + act.effect.anger.max(0.0),
                _ => act.effect.anger.max(0.05),
            }
    }

    /// The most that heard, trust and resolution can fall by an act.
    fn fall(&self, act: &Act, quality: f64) -> Axes {
        let harshest = if act.family == Family::Negative { 0.8 * self.harshest() } else { 1.0 };
        // The second figures are what the model takes for an act at the wrong moment.
        let heard = (harshest * -act.effect.heard).max(0.05);
        let trust = (harshest * -act.effect.trust).max(0.08);
        Axes {
            anger: 0.0,
            heard: quality * heard * 1.4,
            trust: quality * trust * 1.5,
            resolution: quality * (-act.effect.resolution).max(0.0),
            facts: 0.0,
        }
    }
}
