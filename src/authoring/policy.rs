//! Simulated trainees: how each of them picks a reply.

use rand_core::Rng;
use rand_pcg::Pcg64;

use super::optimum::{Standing, best_way_on};
use super::outlook::Outlooks;
use super::wording::Wording;
use crate::engine::{Act, Encounter, Family, Offer, Policy, ReplyId, Trait};

/// States that an expert looks at before the first choice: six times what is needed to know the best way through the
/// widest scenario that ships.
const LOOKAHEAD: u64 = 20_000;

/// One simulated trainee in one run.
pub struct Trainee<'a> {
    encounter: &'a Encounter,
    /// What an expert looks ahead by.
    outlooks: Option<&'a Outlooks>,
    wording: &'a Wording,
    policy: Policy,
    dice: Pcg64,
    /// The rest of the expert's plan, the next reply last.
    plan: Vec<ReplyId>,
}

impl<'a> Trainee<'a> {
    pub fn new(
        encounter: &'a Encounter,
        outlooks: Option<&'a Outlooks>,
        wording: &'a Wording,
        policy: Policy,
    ) -> Self {
        let dice = Pcg64::new(u128::from(encounter.seed()), policy as u128);
        Trainee { encounter, outlooks, wording, policy, dice, plan: Vec::new() }
    }

    /// Picks one of the open replies, which stand in the order in which they are shown.
    pub fn pick(&mut self, standing: &Standing, open: &[Offer]) -> ReplyId {
        self.pick_as(self.policy, standing, open)
    }

    fn pick_as(&mut self, policy: Policy, standing: &Standing, open: &[Offer]) -> ReplyId {
        let wording = self.wording;
        match policy {
            Policy::Random => open[self.roll(open.len())].reply,
            Policy::First => open[0].reply,
            Policy::Longest => highest(open, |reply| wording.length(reply) as f64),
            Policy::Shortest => highest(open, |reply| -(wording.length(reply) as f64)),
            Policy::MostPolite => highest(open, |reply| wording.polite_words(reply) as f64),
            Policy::Appeaser => self.keenest(open, yielding),
            Policy::RuleReciter => self.keenest(open, reciting),
            Policy::Impatient => self.keenest(open, hurrying),
            Policy::Empathiser => self.keenest(open, warm),
            Policy::Novice => {
                let mood = [
                    Policy::Random,
                    Policy::Random,
                    Policy::Random,
                    Policy::Impatient,
                    Policy::Impatient,
                    Policy::RuleReciter,
                    Policy::Empathiser,
                    Policy::Empathiser,
                    Policy::Appeaser,
                ];
                let today = mood[self.roll(mood.len())];
                self.pick_as(today, standing, open)
            }
            Policy::Expert => self.planned(standing),
        }
    }

    fn roll(&mut self, sides: usize) -> usize {
        (self.dice.next_u64() % sides as u64) as usize
    }

    fn keenest(&self, open: &[Offer], taste: fn(&Act) -> f64) -> ReplyId {
        let scenario = self.encounter.scenario();
        // Who gives in breaks rules to please.
        let breach = if self.policy == Policy::Appeaser { 3.0 } else { 0.0 };
        highest(open, |reply| {
            let reply = scenario.reply(reply);
            let acts = reply.acts.iter().map(|&id| taste(scenario.catalogue().act(id)));
            acts.sum::<f64>() + breach * reply.breaks.len() as f64
        })
    }

    fn planned(&mut self, standing: &Standing) -> ReplyId {
        if self.plan.is_empty() {
            let best =
                self.outlooks.and_then(|outlooks| best_way_on(self.encounter, outlooks, standing, LOOKAHEAD));
            self.plan = best.map(|best| best.way.replies).unwrap_or_default();
            self.plan.reverse();
        }
        self.plan.pop().expect("an expert looks ahead, and a talk that goes on has a way on")
    }
}

/// The reply that is liked best; of equal ones the one shown first.
fn highest(open: &[Offer], liking: impl Fn(ReplyId) -> f64) -> ReplyId {
    let mut best = (open[0].reply, liking(open[0].reply));
    for offer in &open[1..] {
        let like = liking(offer.reply);
        if like > best.1 {
            best = (offer.reply, like);
        }
    }
    best.0
}

/// Gives in: promises, says sorry, does at once what is wanted, sets no limit.
fn yielding(act: &Act) -> f64 {
    match act.family {
        Family::Overpromise => 4.0,
        Family::Apology => 2.0,
        Family::Solving if act.has(Trait::Speedy) || act.has(Trait::Promises) => 2.0,
        Family::Solving | Family::Relational => 1.0,
        Family::Limit => -3.0,
        Family::Negative => -1.0,
        _ => 0.0,
    }
}

/// Recites: rules and reasons, plainly or not.
fn reciting(act: &Act) -> f64 {
    match act.family {
        Family::Solving if act.has(Trait::Proof) => 2.0,
        Family::Solving if act.effect.resolution <= 0.05 && act.effect.heard == 0.0 => 2.0,
        // What lowers trust more than it takes away the feeling of being heard is rules, jargon and other people.
        Family::Negative if act.effect.trust < act.effect.heard => 2.0,
        Family::Limit => 1.0,
        Family::Relational | Family::Voice | Family::Apology => -1.0,
        _ => 0.0,
    }
}

/// Solves at once, and sees no use in talk.
fn hurrying(act: &Act) -> f64 {
    match act.family {
        Family::Solving | Family::Closing | Family::Overpromise => 2.0 + act.effect.resolution,
        Family::Setting if act.has(Trait::HandsOver) => 1.0,
        Family::Negative if act.effect.resolution > 0.0 => 1.0,
        Family::Relational | Family::Voice | Family::Apology => -1.0,
        _ => 0.0,
    }
}

/// Warm in every sentence, and never gets to the errand.
fn warm(act: &Act) -> f64 {
    match act.family {
        Family::Relational | Family::Apology | Family::Voice => 2.0,
        Family::Setting => 0.5,
        Family::Solving | Family::Closing => -2.0,
        Family::Negative => -1.0,
        _ => 0.0,
    }
}
