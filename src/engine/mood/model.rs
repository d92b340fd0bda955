//! One turn of the mood model: what the teller did, what it does to the customer, and the account of it.

use super::{Axes, Axis, Book, Cause, Failure, NoteKind, Persona, Situation, State, Tuning, clamp};
use crate::engine::acts::{Act, ActId, Family, Trait};
use crate::engine::catalogue::Catalogue;
use crate::engine::ending::MoodEnding;

/// Most acts of one turn.
pub const MAX_ACTS: usize = 3;

/// What the teller does in one turn.
#[derive(Clone, Copy, Debug)]
pub struct Move<'a> {
    /// One to [`MAX_ACTS`] acts, in order.
    pub acts: &'a [ActId],
    /// 0.5 weak, 1 plain, 1.2 excellent.
    pub quality: f64,
    /// Minutes that pass before the acts.
    pub wait: f64,
    /// Whether the customer knows how long the wait will be.
    pub informed: bool,
}

/// How ready the customer is for a solution, in [0, 1]: the angrier, the more must be heard first.
fn readiness(at: &Axes, persona: &Persona) -> f64 {
    let need = persona.h_need * clamp((at.anger - 0.30) / 0.45);
    clamp((at.heard + 0.10) / (need + 0.10))
}

/// The level that anger drifts back to while the grievance stands.
fn home_base(at: &Axes, public: f64, situation: &Situation) -> f64 {
    clamp(
        0.08 + 0.42 * situation.grievance * (1.0 - at.heard)
            + 0.25 * situation.stakes * (1.0 - clamp(at.resolution / situation.need))
            + 0.10 * public * situation.bystanders,
    )
}

/// An act on its way to the customer: its effect after persona, place and history have worked on it.
struct Effect {
    step: Axes,
    /// Share of a harsh word's effect that is the onlookers' doing.
    audience: f64,
}

/// One turn in the making.
struct Turn<'a, B> {
    state: &'a mut State,
    ledger: &'a mut B,
    persona: &'a Persona,
    situation: &'a Situation,
    tuning: &'a Tuning,
    /// Readiness after waiting and before the acts.
    ready: f64,
    /// What the onlookers have added so far.
    audience: Axes,
    /// What the bounds of the axes have taken away so far.
    cut: Axes,
}

impl State {
    /// Plays one turn on the state and books every cause of the change.
    pub fn play(
        &mut self,
        catalogue: &Catalogue,
        persona: &Persona,
        situation: &Situation,
        what: Move<'_>,
        ledger: &mut impl Book,
    ) {
        let tuning = catalogue.tuning();
        let start = self.at;
        let (audience, cut) = (Axes::ZERO, Axes::ZERO);
        let mut turn = Turn { state: self, ledger, persona, situation, tuning, ready: 0.0, audience, cut };
        turn.pass_time(what.wait, what.informed);
        turn.ready = readiness(&turn.state.at, persona);
        let mut upset = 0.0;
        for &id in what.acts {
            upset += turn.act(id, catalogue.act(id), what.quality);
        }
        turn.ledger.book(Cause::Audience, turn.audience);
        turn.flare_up(upset);
        let resolved_more = turn.state.at.resolution > start.resolution + 0.01;
        turn.drift(resolved_more);
        turn.ledger.book(Cause::Limit, turn.cut);
        let diagnosing = turn.state.at.facts > start.facts + 0.02 && start.facts < 0.75;
        self.since_progress = if resolved_more || diagnosing { 0 } else { self.since_progress + 1 };
        ledger.close(&tuning.meter);
        self.watch_the_edge(tuning.meter.meter(&self.at));
    }

    fn watch_the_edge(&mut self, meter: f64) {
        let Axes { anger, trust, resolution, .. } = self.at;
        self.hot_turns = if anger >= 0.93 || meter < 8.0 { self.hot_turns + 1 } else { 0 };
        self.low_turns = if trust < 0.12 && resolution < 0.2 { self.low_turns + 1 } else { 0 };
        if self.ending.is_none() {
            self.ending = if anger >= 0.98 {
                Some(MoodEnding::Crisis)
            } else if self.hot_turns >= 2 {
                Some(MoodEnding::Escalate)
            } else if self.low_turns >= 2 {
                Some(MoodEnding::Leave)
            } else {
                None
            };
        }
    }
}

impl<B: Book> Turn<'_, B> {
    /// Sets one axis as far as its bounds allow, and counts what they take away.
    fn settle(&mut self, axis: Axis, wanted: f64) {
        let bounded = clamp(wanted);
        self.state.at[axis] = bounded;
        if B::COUNTS {
            self.cut[axis] += bounded - wanted;
        }
    }

    /// Moves one axis by a step.
    fn shift(&mut self, axis: Axis, step: f64) {
        self.settle(axis, self.state.at[axis] + step);
    }

    fn pass_time(&mut self, minutes: f64, informed: bool) {
        if minutes == 0.0 {
            return;
        }
        let weight = if informed { 0.4 } else { 1.2 } * if self.situation.unfair_wait { 1.5 } else { 1.0 };
        let anger = self.state.at.anger;
        let rise = self.tuning.wait_rate * minutes * weight * self.persona.react * (1.0 - anger) * 2.0;
        let doubt = if informed { 0.0 } else { -0.003 * minutes };
        self.shift(Axis::Anger, rise);
        self.shift(Axis::Trust, doubt);
        self.ledger.book(Cause::Waiting, Axes { anger: rise, trust: doubt, ..Axes::ZERO });
    }

    /// Plays one act and returns the upset it causes; upsets of a turn are summed before they raise anger.
    fn act(&mut self, id: ActId, act: &Act, quality: f64) -> f64 {
        let Effect { mut step, audience } = self.effect(id, act);
        step.anger *= quality;
        step.heard *= quality;
        step.resolution *= quality;
        step.trust *= quality * if step.trust > 0.0 { self.persona.t_gain } else { 1.0 };

        let at = self.state.at;
        let calming = if step.anger < 0.0 { step.anger * (at.anger / 0.6) } else { 0.0 };
        let heard = step.heard * if step.heard > 0.0 { (1.0 - at.heard) * 1.25 } else { 0.4 + at.heard };
        let trust = step.trust * if step.trust > 0.0 { (1.0 - at.trust) * 1.25 } else { 0.5 + at.trust };
        let upset = if step.anger > 0.0 { step.anger } else { 0.0 };
        let own = 1.0 - audience;
        self.shift(Axis::Anger, calming);
        self.shift(Axis::Heard, heard * own);
        self.shift(Axis::Trust, trust * own);
        if audience > 0.0 {
            let theirs =
                Axes { anger: upset * audience, heard: heard * audience, trust: trust * audience, ..Axes::ZERO };
            self.shift(Axis::Heard, theirs.heard);
            self.shift(Axis::Trust, theirs.trust);
            self.audience += theirs;
        }
        self.shift(Axis::Resolution, step.resolution);
        self.shift(Axis::Facts, step.facts);
        let anger = calming + upset * own;
        self.ledger.book(Cause::Act(id), Axes { anger, heard: heard * own, trust: trust * own, ..step });
        upset
    }

    /// Raises anger by the turn's upset, which the acts have already booked, up to what one turn can hold.
    fn flare_up(&mut self, upset: f64) {
        if upset == 0.0 {
            return;
        }
        let held = if upset > self.tuning.anger_cap { self.tuning.anger_cap } else { upset };
        self.ledger.book(Cause::Cap, Axes { anger: held - upset, ..Axes::ZERO });
        self.settle(Axis::Anger, self.state.at.anger + held);
    }

    /// Lets anger drift towards its home base, and impatience grow.
    fn drift(&mut self, resolved_more: bool) {
        let State { at, public, .. } = &*self.state;
        let pull = self.persona.kappa * (home_base(at, *public, self.situation) - at.anger);
        let impatience = self.persona.impatience * if resolved_more { 0.3 } else { 1.0 } * (1.0 - at.anger);
        let wanted = at.anger + pull + impatience;
        let cause = if pull < 0.0 { Cause::Cooling } else { Cause::Grievance };
        self.ledger.book(cause, Axes { anger: pull, ..Axes::ZERO });
        self.ledger.book(Cause::Impatience, Axes { anger: impatience, ..Axes::ZERO });
        self.settle(Axis::Anger, wanted);
    }

    fn effect(&mut self, id: ActId, act: &Act) -> Effect {
        let plain = |step| Effect { step, audience: 0.0 };
        match act.family {
            Family::Negative => self.harsh(id, act),
            Family::Relational | Family::Apology => plain(self.warm(id, act)),
            Family::Voice => plain(self.voice(id, act)),
            Family::Solving => plain(self.solving(id, act)),
            Family::Setting => plain(self.setting(id, act)),
            Family::Closing if self.state.at.resolution < self.situation.need => {
                self.ledger.note(id, NoteKind::ClosedTooSoon);
                plain(Axes { anger: 0.04, heard: -0.04, trust: -0.06, ..act.effect })
            }
            Family::Limit if self.state.at.heard < 0.3 => {
                self.ledger.note(id, NoteKind::LimitTooSoon);
                plain(Axes { anger: 0.05, trust: -0.02, ..act.effect })
            }
            Family::Closing | Family::Limit | Family::Inquiry | Family::Overpromise => plain(act.effect),
        }
    }

    /// Counts a use of the act and returns how often it was used before.
    fn use_of(&mut self, id: ActId) -> u32 {
        let times = &mut self.state.used[usize::from(id.0)];
        let before = *times;
        *times = times.saturating_add(1);
        u32::from(before)
    }

    fn onlookers(&self) -> f64 {
        self.state.public * self.situation.bystanders
    }

    fn harsh(&mut self, id: ActId, act: &Act) -> Effect {
        let Tuning { harshness, heat, audience, repeat, .. } = *self.tuning;
        let watched = 1.0 + audience * self.onlookers() * self.persona.face;
        let mut factor =
            harshness * self.persona.react * (1.0 + heat * clamp((self.state.at.anger - 0.7) / 0.3)) * watched;
        if self.use_of(id) > 0 {
            factor *= repeat;
            self.ledger.note(id, NoteKind::Repeated);
        }
        if watched > 1.0 {
            self.ledger.note(id, NoteKind::InPublic);
        }
        let mut step = act.effect;
        step.anger *= factor;
        step.heard *= factor * 0.8;
        step.trust *= factor * 0.8;
        Effect { step, audience: 1.0 - 1.0 / watched }
    }

    /// How much of a warm word arrives: it wears off with use, goes stale without progress, and shrinks in public.
    fn arrives(&mut self, id: ActId, times: u32, stales: bool) -> f64 {
        let mut share = 1.0 / (1.0 + self.tuning.saturation * f64::from(times));
        if times > 0 {
            self.ledger.note(id, NoteKind::Repeated);
        }
        if stales {
            share *= self.tuning.stale_factor;
            self.ledger.note(id, NoteKind::AllTalk);
        }
        if self.onlookers() > 0.0 {
            self.ledger.note(id, NoteKind::InPublic);
        }
        share * (1.0 - 0.25 * self.onlookers())
    }

    fn warm(&mut self, id: ActId, act: &Act) -> Axes {
        let times = if act.family == Family::Apology {
            self.state.apologies += 1;
            self.state.apologies - 1
        } else {
            self.use_of(id)
        };
        if act.has(Trait::AnswersVenting) {
            self.state.vented = 0;
        }
        let stale = self.state.since_progress > self.tuning.stale_after;
        let mut share = self.arrives(id, times, stale) * self.persona.warmth;
        let mut step = act.effect;
        if stale {
            step.trust = -0.03;
        }
        if act.family == Family::Apology {
            let failure = match self.situation.failure {
                Failure::Process => 1.2,
                Failure::Outcome => 0.85,
            };
            share *= (0.4 + 0.6 * self.state.at.heard) * failure;
            if self.state.at.heard < 0.3 {
                self.ledger.note(id, NoteKind::EarlyApology);
            }
            if act.has(Trait::AdmitsFault) && self.state.at.facts < 0.5 {
                share *= 0.3;
                step.trust = -0.08;
                self.ledger.note(id, NoteKind::FaultBeforeFacts);
            }
        }
        self.scaled(step, share)
    }

    fn voice(&mut self, id: ActId, act: &Act) -> Axes {
        let times = self.use_of(id);
        self.state.vented += 1;
        let mut step = act.effect;
        if self.state.vented > 2 {
            step.heard = 0.0;
            step.anger = 0.02;
            self.ledger.note(id, NoteKind::UnansweredVenting);
        }
        let share = self.arrives(id, times, false);
        self.scaled(step, share)
    }

    /// Scales what calms, what is heard and what builds trust; what upsets arrives whole.
    fn scaled(&self, mut step: Axes, share: f64) -> Axes {
        if step.anger < 0.0 {
            step.anger *= share;
        }
        step.heard *= share * self.persona.h_gain;
        if step.trust > 0.0 {
            step.trust *= share;
        }
        step
    }

    fn solving(&mut self, id: ActId, act: &Act) -> Axes {
        let ready = self.ready;
        let floor = self.tuning.readiness_floor;
        let lands = floor + (1.0 - floor) * ready;
        let mut weight = lands
            * match self.situation.failure {
                Failure::Outcome => 1.2,
                Failure::Process => 1.0,
            };
        if act.has(Trait::Proof) {
            weight *= self.persona.evidence;
        }
        if act.has(Trait::Speedy) {
            weight *= self.persona.speed;
        }
        let mut step = act.effect;
        if act.has(Trait::NeedsFacts) {
            step.resolution *= clamp(0.4 + 1.2 * self.state.at.facts);
        }
        step.resolution *= 0.5 + 0.5 * lands;
        step.heard *= lands;
        if ready < self.tuning.premature_below {
            let brush_off =
                self.tuning.premature * (1.0 - ready / self.tuning.premature_below) * self.persona.react;
            step.anger = brush_off + step.anger * weight * 0.3;
            step.trust *= weight * 0.5;
            self.ledger.note(id, NoteKind::Premature);
        } else {
            step.anger *= weight;
            step.trust *= weight;
        }
        step
    }

    fn setting(&mut self, id: ActId, act: &Act) -> Axes {
        let times = self.use_of(id);
        let mut step = act.effect;
        if act.has(Trait::MovesAside) {
            if self.state.at.heard < 0.15 {
                step = Axes { anger: 0.04, heard: -0.02, trust: -0.02, ..step };
                self.ledger.note(id, NoteKind::PutOutOfSight);
            } else {
                self.state.public = 0.0;
            }
        }
        if act.has(Trait::HandsOver) && times > 0 {
            step = Axes { anger: 0.05, heard: -0.05, trust: -0.07, resolution: 0.0, ..step };
            self.ledger.note(id, NoteKind::SentAround);
        }
        step
    }
}
