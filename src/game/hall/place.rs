//! The places of a branch: what is seen behind the customer, and the desk before them.
//!
//! Drawn in the stage's measure: 520 x 664 with margins for windows of other shapes, the desk's edge at 374. Colours
//! are the palette's names.

use bevy::math::{Rect, Vec2};

use super::furniture::{
    door, frame, kiosk, lamp, leaflets, monitor, plant, seats, shelf, sofa, ticket_machine, wainscot, wall, window,
};
use super::on_desk::{cup, desk, forms, glasses, headset, keyboard, leaflet_stand, pen, screen_back, wood};
use super::{ORIGIN, SIZE};

/// Where in the branch a talk takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    #[default]
    Counter,
    /// The desk by the entrance.
    Enquiry,
    Waiting,
    SelfService,
    FormTable,
    /// A room with a door.
    VipRoom,
    /// The hotline: the customer is on a screen.
    Phone,
}

impl Place {
    pub const ALL: [Place; 7] = [
        Place::Counter,
        Place::Enquiry,
        Place::Waiting,
        Place::SelfService,
        Place::FormTable,
        Place::VipRoom,
        Place::Phone,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Place::Counter => "counter",
            Place::Enquiry => "enquiry",
            Place::Waiting => "waiting",
            Place::SelfService => "self_service",
            Place::FormTable => "form_table",
            Place::VipRoom => "vip_room",
            Place::Phone => "phone",
        }
    }

    /// Whether other people can be there.
    pub const fn is_open(self) -> bool {
        !matches!(self, Place::VipRoom | Place::Phone)
    }

    /// What is behind the customer, and behind the people who look on.
    pub fn back(self) -> String {
        document(whole(), &self.inside())
    }

    /// The part of that which is seen behind a part of the stage, in the stage's measure.
    pub fn behind(self, shown: Rect) -> String {
        document(shown, &self.inside())
    }

    fn inside(self) -> String {
        match self {
            Place::Counter => {
                wall() + &wainscot() + &window(34.0, 132.0) + &window(570.0, 132.0) + &plant(-132.0, 384.0)
            }
            Place::Enquiry => wall() + &wainscot() + &door(-96.0) + &leaflets(486.0) + &window(610.0, 104.0),
            Place::Waiting => {
                wall()
                    + &wainscot()
                    + &window(-150.0, 132.0)
                    + &window(24.0, 132.0)
                    + &seats()
                    + &ticket_machine(470.0)
                    + &plant(640.0, 384.0)
            }
            Place::SelfService => {
                wall() + &wainscot() + &kiosk(-118.0) + &kiosk(24.0) + &kiosk(502.0) + &kiosk(644.0)
            }
            Place::FormTable => {
                wall() + &wainscot() + &window(-120.0, 132.0) + &leaflets(50.0) + &plant(588.0, 384.0)
            }
            Place::VipRoom => {
                wall()
                    + &curtains()
                    + &door_closed()
                    + &sofa()
                    + &lamp(-92.0)
                    + &frame(408.0, 84.0)
                    + &plant(546.0, 384.0)
            }
            Place::Phone => wall() + &shelf(-150.0) + &shelf(560.0) + &monitor(&far_away()),
        }
    }

    /// The desk before the customer, with what lies on it.
    pub fn front(self) -> String {
        let inside = match self {
            Place::Counter | Place::SelfService => wood(),
            Place::Enquiry => desk() + &leaflet_stand(34.0) + &pen(470.0),
            Place::Waiting => wood() + &pen(470.0),
            Place::FormTable => desk() + &forms(28.0) + &glasses(452.0) + &pen(-70.0) + &forms(560.0),
            Place::VipRoom => wood() + &cup(60.0) + &cup(476.0),
            Place::Phone => screen_back() + &headset(466.0) + &keyboard(-110.0) + &keyboard(20.0),
        };
        document(whole(), &inside)
    }
}

fn whole() -> Rect {
    Rect::from_corners(ORIGIN, ORIGIN + SIZE)
}

fn document(shown: Rect, inside: &str) -> String {
    let (Vec2 { x, y }, Vec2 { x: width, y: height }) = (shown.min, shown.size());
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"{x} {y} {width} {height}\">{inside}</svg>"
    )
}

/// Folds of a curtain at both ends of a quiet room.
fn curtains() -> String {
    let fold = |x: f32| {
        format!(
            "<path d=\"M{x} -74V374H{}V-74Z\" fill=\"@wain\"/><path d=\"M{} -74V374\" stroke=\"@far2\" stroke-width=\"2\" stroke-opacity=\".5\"/>",
            x + 24.0,
            x + 12.0
        )
    };
    let left: String = (0..5).map(|i| fold(-200.0 + 24.0 * i as f32)).collect();
    let right: String = (0..5).map(|i| fold(600.0 + 24.0 * i as f32)).collect();
    let baseboard = "<rect x=\"-200\" y=\"352\" width=\"920\" height=\"28\" fill=\"@wain\"/><rect x=\"-200\" y=\"350\" width=\"920\" height=\"3\" fill=\"@far2\" fill-opacity=\".6\"/>";
    left + &right + baseboard
}

/// A door with frosted glass, shut.
fn door_closed() -> String {
    "<rect x=\"-64\" y=\"28\" width=\"150\" height=\"346\" rx=\"4\" fill=\"@far2\"/>\
     <rect x=\"-56\" y=\"36\" width=\"134\" height=\"338\" fill=\"@wood1\" fill-opacity=\".55\"/>\
     <rect x=\"-38\" y=\"58\" width=\"98\" height=\"216\" rx=\"5\" fill=\"@glass\"/>\
     <path d=\"M-38 110H60M-38 164H60M-38 218H60\" stroke=\"@far\" stroke-width=\"7\" stroke-opacity=\".55\"/>\
     <rect x=\"58\" y=\"196\" width=\"7\" height=\"34\" rx=\"3.5\" fill=\"@woodedge\" fill-opacity=\".7\"/>"
        .to_owned()
}

/// Another room, far away, where it is night.
fn far_away() -> String {
    "<rect x=\"20\" y=\"-40\" width=\"480\" height=\"420\" fill=\"@wall2\"/>\
     <rect x=\"20\" y=\"-40\" width=\"480\" height=\"420\" fill=\"@wain\" fill-opacity=\".35\"/>\
     <rect x=\"58\" y=\"6\" width=\"104\" height=\"150\" rx=\"6\" fill=\"@far2\"/>\
     <rect x=\"66\" y=\"14\" width=\"88\" height=\"134\" rx=\"2\" fill=\"@board\" fill-opacity=\".78\"/>\
     <path d=\"M110 14V148M66 80H154\" stroke=\"@far2\" stroke-width=\"6\"/>\
     <circle cx=\"88\" cy=\"42\" r=\"2.2\" fill=\"@board_ink\"/><circle cx=\"134\" cy=\"36\" r=\"1.6\" fill=\"@board_ink\"/>\
     <circle cx=\"128\" cy=\"104\" r=\"1.8\" fill=\"@board_ink\"/><circle cx=\"82\" cy=\"122\" r=\"1.5\" fill=\"@board_ink\"/>\
     <rect x=\"376\" y=\"60\" width=\"104\" height=\"8\" rx=\"2\" fill=\"@far2\"/>\
     <path d=\"M386 60V22H396V60M399 60V14H411V60M414 60V28H422V60M426 60L436 20L445 23L436 60Z\" fill=\"@far\"/>\
     <rect x=\"376\" y=\"132\" width=\"104\" height=\"8\" rx=\"2\" fill=\"@far2\"/>\
     <path d=\"M452 132V104H472V132Z\" fill=\"@pot\" fill-opacity=\".7\"/><circle cx=\"462\" cy=\"94\" r=\"14\" fill=\"@plant1\" fill-opacity=\".6\"/>"
        .to_owned()
}
