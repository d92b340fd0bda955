//! How a customer looks: who they are, and what they feel, read from the engine's mood.

use crate::engine::mood::{Axes, Band, Situation};
use crate::engine::{Ending, Scenario, Session};
use crate::game::portrait::{Acted, Feeling, Person, person};

/// A customer to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Appearance {
    pub person: &'static Person,
    pub feeling: Feeling,
    /// About to go, or gone.
    pub is_leaving: bool,
}

impl Appearance {
    /// The customer of a session, now.
    pub fn now(session: &Session) -> Appearance {
        let has_gone = matches!(session.ending(), Some(Ending::Left | Ending::Escalated));
        Appearance {
            feeling: feeling(&session.mood().at, session.scenario().situation()),
            is_leaving: session.is_tell_showing() || has_gone,
            ..Appearance::coming(session.scenario())
        }
    }

    /// The customer as they come in.
    pub fn coming(scenario: &Scenario) -> Appearance {
        let customer = scenario.customer();
        let feeling = feeling(&customer.start, scenario.situation());
        Appearance { person: person(&customer.portrait), feeling, is_leaving: false }
    }

    /// The same customer in a band, for when nothing more is known of their mood.
    #[must_use]
    pub fn in_band(self, band: Band) -> Appearance {
        let feeling = match band {
            Band::Furious => Acted::Furious.feeling(),
            Band::Angry => Acted::Angry.feeling(),
            Band::Upset => Feeling::new(0.44, 0.34, 0.32, 0.2, 0.0),
            Band::Calmer => Acted::Relieved.feeling(),
            Band::Satisfied => Acted::Satisfied.feeling(),
        };
        Appearance { feeling, ..self }
    }
}

/// What the mood's axes look like. Where more hangs on the errand than anybody is blamed for, and there is little
/// trust, anger is mixed with fear.
fn feeling(at: &Axes, situation: &Situation) -> Feeling {
    let fear = ((situation.stakes - situation.grievance) * 2.0).clamp(0.0, 1.0) * (1.0 - at.trust);
    Feeling::new(at.anger as f32, at.heard as f32, at.trust as f32, at.resolution as f32, fear as f32)
}
