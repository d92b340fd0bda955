//! How a customer looks and where they stand: who they are, what they feel, who looks on; read from the engine's mood.

use crate::engine::mood::{Axes, Band, Situation};
use crate::engine::{Area, Ending, Scenario, Session};
use crate::game::hall::{Hall, Place};
use crate::game::portrait::{Acted, Feeling, Person, person};

/// A customer to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Appearance {
    pub person: &'static Person,
    pub feeling: Feeling,
    /// About to go, or gone.
    pub is_leaving: bool,
    /// Where they stand or sit.
    pub place: Place,
}

impl Appearance {
    /// The customer of a session, now.
    pub fn now(session: &Session) -> Appearance {
        let has_gone = matches!(session.ending(), Some(Ending::Left | Ending::Escalated));
        Appearance {
            feeling: feeling(&session.mood().at, session.scenario().situation()),
            is_leaving: session.is_tell_showing() || has_gone,
            place: place(session),
            ..Appearance::coming(session.scenario())
        }
    }

    /// The customer as they come in.
    pub fn coming(scenario: &Scenario) -> Appearance {
        let customer = scenario.customer();
        let feeling = feeling(&customer.start, scenario.situation());
        let place = of_area(scenario.area());
        Appearance { person: person(&customer.portrait), feeling, is_leaving: false, place }
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

fn of_area(area: Area) -> Place {
    match area {
        Area::Counter => Place::Counter,
        Area::Enquiry => Place::Enquiry,
        Area::Waiting => Place::Waiting,
        Area::SelfService => Place::SelfService,
        Area::FormTable => Place::FormTable,
        Area::VipRoom => Place::VipRoom,
        Area::Phone => Place::Phone,
    }
}

/// Where a session is now: whoever has been taken aside sits in a room with a door.
fn place(session: &Session) -> Place {
    let scenario = session.scenario();
    let is_aside = scenario.situation().public > 0.0 && session.mood().public <= 0.0;
    if is_aside && scenario.area() != Area::Phone { Place::VipRoom } else { of_area(scenario.area()) }
}

/// Half past ten in the morning, when a talk begins.
const BEGINS: u32 = 10 * 60 + 25;
/// Minutes of a turn.
const TURN: u32 = 2;

/// The hall around a session, now.
pub fn hall(session: &Session) -> Hall {
    let (mood, situation) = (session.mood(), session.scenario().situation());
    let (turns, look_on) = (session.turns().len() as u32, situation.bystanders);
    let heat = ((mood.at.anger - 0.25) * 1.9).clamp(0.0, 1.0);
    let came = 6 + (look_on * 24.0) as u32 + (session.setup().seed % 5) as u32;
    Hall {
        place: place(session),
        people: (look_on * 10.0).round() as usize,
        attention: (heat * (0.4 + 0.7 * look_on)).clamp(0.0, 1.0) as f32,
        leaving: if turns >= 4 && look_on > 0.5 { 1.0 } else { 0.0 },
        waiting: came.saturating_sub(turns / 2),
        minute: BEGINS + TURN * turns,
        has_signs: true,
    }
}
