//! What a customer feels, and the nine moods between which a figure is drawn.

/// The customer's state, each between 0 and 1. `fear` tells a customer with little control from one in a rage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Feeling {
    pub anger: f32,
    pub heard: f32,
    pub trust: f32,
    pub resolution: f32,
    pub fear: f32,
}

impl Feeling {
    pub const fn new(anger: f32, heard: f32, trust: f32, resolution: f32, fear: f32) -> Feeling {
        Feeling { anger, heard, trust, resolution, fear }
    }

    /// So much of the way to another feeling.
    pub fn towards(self, other: Feeling, share: f32) -> Feeling {
        let between = |from: f32, to: f32| from + (to - from) * share;
        Feeling {
            anger: between(self.anger, other.anger),
            heard: between(self.heard, other.heard),
            trust: between(self.trust, other.trust),
            resolution: between(self.resolution, other.resolution),
            fear: between(self.fear, other.fear),
        }
    }

    /// The largest difference in any of the five.
    pub fn distance(self, other: Feeling) -> f32 {
        [
            self.anger - other.anger,
            self.heard - other.heard,
            self.trust - other.trust,
            self.resolution - other.resolution,
            self.fear - other.fear,
        ]
        .into_iter()
        .fold(0.0, |most, difference: f32| most.max(difference.abs()))
    }
}

/// A mood that is acted; what lies between two is between them in everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Acted {
    Furious,
    Angry,
    Contempt,
    Hurt,
    Anxious,
    Wary,
    Listening,
    Relieved,
    Satisfied,
}

impl Acted {
    pub const ALL: [Acted; 9] = [
        Acted::Furious,
        Acted::Angry,
        Acted::Contempt,
        Acted::Hurt,
        Acted::Anxious,
        Acted::Wary,
        Acted::Listening,
        Acted::Relieved,
        Acted::Satisfied,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Acted::Furious => "furious",
            Acted::Angry => "angry",
            Acted::Contempt => "contempt",
            Acted::Hurt => "hurt",
            Acted::Anxious => "anxious",
            Acted::Wary => "wary",
            Acted::Listening => "listening",
            Acted::Relieved => "relieved",
            Acted::Satisfied => "satisfied",
        }
    }

    /// Where the mood lies. Fear counts for some of them only.
    const fn place(self) -> (Feeling, bool) {
        match self {
            Acted::Furious => (Feeling::new(0.92, 0.10, 0.15, 0.05, 0.0), true),
            Acted::Angry => (Feeling::new(0.74, 0.12, 0.30, 0.03, 0.0), true),
            Acted::Contempt => (Feeling::new(0.60, 0.15, 0.04, 0.05, 0.0), true),
            Acted::Hurt => (Feeling::new(0.52, 0.10, 0.46, 0.05, 0.0), false),
            Acted::Anxious => (Feeling::new(0.62, 0.22, 0.28, 0.05, 1.0), true),
            Acted::Wary => (Feeling::new(0.34, 0.45, 0.22, 0.20, 0.0), false),
            Acted::Listening => (Feeling::new(0.27, 0.66, 0.46, 0.28, 0.0), false),
            Acted::Relieved => (Feeling::new(0.16, 0.78, 0.60, 0.62, 0.0), false),
            Acted::Satisfied => (Feeling::new(0.04, 0.92, 0.90, 0.97, 0.0), false),
        }
    }

    /// The state in which the mood is purest.
    pub const fn feeling(self) -> Feeling {
        self.place().0
    }
}

/// How far a mood reaches; smaller means purer moods and quicker change.
const REACH: f32 = 0.13;

/// How much of each mood is in a feeling, in the order of [`Acted::ALL`]: smooth everywhere, in sum 1.
pub(super) fn weights(feeling: Feeling) -> [f32; 9] {
    let apart = Acted::ALL.map(|acted| {
        let (place, has_fear) = acted.place();
        let fear = if has_fear { 0.4 * (feeling.fear - place.fear).powi(2) } else { 0.0 };
        (feeling.anger - place.anger).powi(2)
            + 0.8 * (feeling.heard - place.heard).powi(2)
            + (feeling.trust - place.trust).powi(2)
            + 0.6 * (feeling.resolution - place.resolution).powi(2)
            + fear
    });
    let nearest = apart.into_iter().fold(f32::INFINITY, f32::min);
    let near = apart.map(|apart| (-(apart - nearest) / (2.0 * REACH * REACH)).exp());
    let sum: f32 = near.iter().sum();
    near.map(|near| near / sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mood_is_mostly_itself_where_it_is_purest() {
        for (i, acted) in Acted::ALL.into_iter().enumerate() {
            let weights = weights(acted.feeling());
            assert!((weights.iter().sum::<f32>() - 1.0).abs() < 1e-5);
            assert!(weights.iter().all(|weight| *weight <= weights[i]), "{acted:?}: {weights:?}");
        }
    }
}
