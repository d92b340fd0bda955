//! Who else is there: people without faces, paler than the customer, who turn their heads, film, and leave.

/// How somebody in the hall is to look at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bystander {
    /// Where the middle of the head is, when nothing happens.
    pub x: f32,
    pub y: f32,
    pub size: f32,
    hair: Hair,
    carries: Carries,
    /// Turned to the viewer's right while looking elsewhere.
    looks_right: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hair {
    Short,
    Cap,
    Bun,
    Long,
    Bald,
    Curly,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Carries {
    Nothing,
    Bag,
    /// A child by the hand.
    Child,
    Stick,
    /// Looks at a phone, and films with it.
    Phone,
}

/// Everybody who may be there, the first ones first; the places beside the customer, none behind the head.
pub(super) const EVERYBODY: [Bystander; 10] = [
    Bystander { x: 58.0, y: 292.0, size: 1.0, hair: Hair::Short, carries: Carries::Phone, looks_right: true },
    Bystander { x: 470.0, y: 286.0, size: 1.06, hair: Hair::Long, carries: Carries::Bag, looks_right: false },
    Bystander { x: -52.0, y: 264.0, size: 0.96, hair: Hair::Cap, carries: Carries::Nothing, looks_right: true },
    Bystander { x: 396.0, y: 300.0, size: 0.9, hair: Hair::Bun, carries: Carries::Child, looks_right: false },
    Bystander { x: 560.0, y: 300.0, size: 0.9, hair: Hair::Curly, carries: Carries::Stick, looks_right: false },
    Bystander { x: 122.0, y: 306.0, size: 0.86, hair: Hair::Bald, carries: Carries::Nothing, looks_right: true },
    Bystander { x: 648.0, y: 284.0, size: 1.0, hair: Hair::Short, carries: Carries::Phone, looks_right: false },
    Bystander { x: -140.0, y: 280.0, size: 1.02, hair: Hair::Long, carries: Carries::Bag, looks_right: true },
    Bystander { x: 520.0, y: 276.0, size: 0.84, hair: Hair::Cap, carries: Carries::Nothing, looks_right: false },
    Bystander { x: 8.0, y: 300.0, size: 0.84, hair: Hair::Curly, carries: Carries::Bag, looks_right: true },
];

/// Half the width and the whole height of the box in which somebody is drawn, at size 1.
pub(super) const BOX: (f32, f32) = (70.0, 150.0);

impl Bystander {
    pub(super) fn films(&self) -> bool {
        self.carries == Carries::Phone
    }

    /// The drawing, in a box around the head's middle: `turned` 0 looks elsewhere, 1 at the customer; `films` how far
    /// the phone is raised.
    pub(super) fn drawn(&self, turned: f32, films: f32) -> String {
        let flip = if self.looks_right { 1.0 } else { -1.0 };
        let (half, height) = BOX;
        let body = "<path d=\"M-45 110C-45 66 -40 48 -25 42C-17 39 -9 38 -8 30V18H8V30C9 38 17 39 25 42C40 48 45 66 45 110Z\" fill=\"@far\"/>\
                    <path d=\"M14 39C19 40.500 22 41 25 42C40 48 45 66 45 110H22C25 74 24 54 14 39Z\" fill=\"@far2\" fill-opacity=\".55\"/>\
                    <path d=\"M-8 20C-3 26 3 26 8 20V27C3 31 -3 31 -8 27Z\" fill=\"@far2\" fill-opacity=\".6\"/>";
        let inside = format!("{}{body}{}{}", self.behind(), self.head(turned), self.carried(films));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{height}\" viewBox=\"-{half} -40 {} {height}\"><g transform=\"scale({flip} 1)\">{inside}</g></svg>",
            2.0 * half,
            2.0 * half
        )
    }

    fn behind(&self) -> &'static str {
        match self.hair {
            Hair::Long => {
                "<path d=\"M-21 24C-25 -8 -18 -27 1 -27C19 -27 25 -8 21 44C17 49 11 47 10 24H-10C-11 47 -17 49 -21 24Z\" fill=\"@far2\"/>"
            }
            Hair::Bun => "<circle cx=\"0\" cy=\"-29\" r=\"9\" fill=\"@far2\"/>",
            Hair::Curly => "<circle cx=\"0\" cy=\"-8\" r=\"23\" fill=\"@far2\"/>",
            Hair::Short | Hair::Cap | Hair::Bald => "",
        }
    }

    /// A head seen half from behind that turns to be seen from the front: hair gives way to the face, and on the way
    /// there is a nose.
    fn head(&self, turned: f32) -> String {
        let away = 1.0 - turned;
        let nose = 4.0 * (1.0 - (2.0 * turned - 1.0).abs()) + 3.0 * away;
        let face = format!(
            "<ellipse cx=\"{:.1}\" cy=\"1\" rx=\"17.500\" ry=\"22\" fill=\"@far\"/><ellipse cx=\"{:.1}\" cy=\"3\" rx=\"{:.1}\" ry=\"4\" fill=\"@far\"/>",
            1.5 * away,
            16.0 + 0.5 * nose,
            nose.max(0.2)
        );
        if self.hair == Hair::Bald {
            let ear = -16.0 + 12.0 * away;
            return format!(
                "{face}<ellipse cx=\"{ear:.1}\" cy=\"3\" rx=\"3.500\" ry=\"6\" fill=\"@far2\" fill-opacity=\"{:.2}\"/>",
                0.35 + 0.3 * away
            );
        }
        // From behind the hair reaches the neck; from the front it is a cap.
        let (low, forehead) = (4.0 + 12.0 * away, -8.0 + 3.0 * away);
        let front = 17.0 - 8.0 * away;
        let hair = format!(
            "<path d=\"M-18.500 {low:.1}C-22 -14 -14 -26 0 -26C15 -26 20 -14 18.500 2C{front:.1} -2 {:.1} {forehead:.1} {:.1} {forehead:.1}C2 {:.1} -6 {:.1} -11 {low:.1}Z\" fill=\"@far2\"/>",
            front - 2.0,
            front - 6.0,
            forehead + 1.0 + 6.0 * away,
            forehead + 2.0 + 10.0 * away
        );
        let brim = if self.hair == Hair::Cap {
            format!(
                "<path d=\"M2 -12C14 -14 {:.1} -10 {:.1} -7C20 -5 10 -5 2 -7Z\" fill=\"@far2\"/>",
                24.0 + 4.0 * away,
                27.0 + 4.0 * away
            )
        } else {
            String::new()
        };
        face + &hair + &brim
    }

    fn carried(&self, films: f32) -> String {
        match self.carries {
            Carries::Nothing => String::new(),
            Carries::Bag => "<path d=\"M-20 44L-34 96\" stroke=\"@far2\" stroke-width=\"4\"/><rect x=\"-50\" y=\"86\" width=\"30\" height=\"26\" rx=\"5\" fill=\"@far2\"/>".to_owned(),
            Carries::Child => "<ellipse cx=\"-40\" cy=\"72\" rx=\"11\" ry=\"13\" fill=\"@far\"/><path d=\"M-52 70C-53 58 -48 54 -40 54C-32 54 -27 58 -28 68C-34 64 -46 64 -52 70Z\" fill=\"@far2\"/><path d=\"M-62 112C-62 96 -54 90 -40 90C-26 90 -20 96 -20 112Z\" fill=\"@far2\" fill-opacity=\".8\"/>".to_owned(),
            Carries::Stick => "<path d=\"M40 112V78C40 68 28 68 28 76\" fill=\"none\" stroke=\"@far2\" stroke-width=\"4.500\" stroke-linecap=\"round\"/>".to_owned(),
            Carries::Phone => {
                // Held at the chest, or raised before the face.
                let (x, y) = (22.0 + 6.0 * films, 66.0 - 58.0 * films);
                format!(
                    "<path d=\"M34 84C44 {:.1} 36 {:.1} {x:.1} {:.1}\" fill=\"none\" stroke=\"@far\" stroke-width=\"13\" stroke-linecap=\"round\"/>\
                     <rect x=\"{:.1}\" y=\"{:.1}\" width=\"13\" height=\"23\" rx=\"3\" fill=\"@board\" fill-opacity=\".55\"/>",
                    78.0 - 20.0 * films,
                    74.0 - 30.0 * films,
                    y + 12.0,
                    x - 6.0,
                    y - 10.0
                )
            }
        }
    }
}
