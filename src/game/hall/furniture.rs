//! What stands in a hall: walls with their light, windows, doors, seats, machines, plants.

/// Wall and ceiling, with the light that comes in from the upper left and a paler place behind the customer.
pub(super) fn wall() -> String {
    "<defs><linearGradient id=\"wall\" x1=\"0\" y1=\"-100\" x2=\"0\" y2=\"374\" gradientUnits=\"userSpaceOnUse\">\
     <stop offset=\"0\" stop-color=\"@wall1\"/><stop offset=\".35\" stop-color=\"@wall1\"/><stop offset=\"1\" stop-color=\"@wall2\"/></linearGradient>\
     <linearGradient id=\"beam\" x1=\"165\" y1=\"60\" x2=\"390\" y2=\"300\" gradientUnits=\"userSpaceOnUse\">\
     <stop offset=\"0\" stop-color=\"@glass\" stop-opacity=\".9\"/><stop offset=\"1\" stop-color=\"@glass\" stop-opacity=\"0\"/></linearGradient>\
     <radialGradient id=\"glow\" cx=\"226\" cy=\"150\" r=\"210\" gradientUnits=\"userSpaceOnUse\">\
     <stop offset=\"0\" stop-color=\"@glass\" stop-opacity=\".75\"/><stop offset=\".5\" stop-color=\"@glass\" stop-opacity=\".35\"/>\
     <stop offset=\"1\" stop-color=\"@glass\" stop-opacity=\"0\"/></radialGradient></defs>\
     <rect x=\"-200\" y=\"-100\" width=\"920\" height=\"480\" fill=\"url(#wall)\"/>\
     <rect x=\"-200\" y=\"-100\" width=\"920\" height=\"26\" fill=\"@wall2\"/>\
     <rect x=\"-200\" y=\"-74\" width=\"920\" height=\"3\" fill=\"@far\" fill-opacity=\".7\"/>\
     <circle cx=\"226\" cy=\"150\" r=\"210\" fill=\"url(#glow)\"/>\
     <path d=\"M166 52H316L420 290H166Z\" fill=\"url(#beam)\" fill-opacity=\".8\"/>"
        .to_owned()
}

/// Panels along the lower wall.
pub(super) fn wainscot() -> String {
    "<rect x=\"-200\" y=\"290\" width=\"920\" height=\"90\" fill=\"@wain\"/>\
     <rect x=\"-200\" y=\"288\" width=\"920\" height=\"4.5\" fill=\"@far2\" fill-opacity=\".75\"/>\
     <path d=\"M-90 300V374M40 300V374M170 300V374M300 300V374M430 300V374M560 300V374M690 300V374\" stroke=\"@far2\" stroke-width=\"1.5\" stroke-opacity=\".35\"/>"
        .to_owned()
}

/// A window of four panes with trees behind it; `x` is its left edge.
pub(super) fn window(x: f32, width: f32) -> String {
    let pane = (width - 22.0) / 2.0;
    let (left, right) = (x + 8.0, x + 14.0 + pane);
    let panes: String = [(left, 52.0), (left, 138.0), (right, 52.0), (right, 138.0)]
        .map(|(x, y)| {
            format!("<rect x=\"{x}\" y=\"{y}\" width=\"{pane}\" height=\"80\" rx=\"3\" fill=\"@glass\"/>")
        })
        .concat();
    let id = format!("pane{}", x as i32 + 500);
    let clip: String = [(left, 52.0), (left, 138.0), (right, 52.0), (right, 138.0)]
        .map(|(x, y)| format!("M{x} {y}h{pane}v80h-{pane}Z"))
        .concat();
    let tree = |dx: f32, y: f32, r: f32, colour: &str, shown: f32| {
        format!(
            "<circle cx=\"{}\" cy=\"{y}\" r=\"{r}\" fill=\"@{colour}\" fill-opacity=\"{shown}\"/>",
            x + dx * width
        )
    };
    format!(
        "<rect x=\"{x}\" y=\"44\" width=\"{width}\" height=\"182\" rx=\"9\" fill=\"@far\"/>{panes}\
         <clipPath id=\"{id}\"><path d=\"{clip}\"/></clipPath><g clip-path=\"url(#{id})\">\
         <rect x=\"{x}\" y=\"44\" width=\"{width}\" height=\"182\" fill=\"@plant1\" fill-opacity=\".07\"/>{}{}{}\
         <path d=\"M{} 44h37L{} 226h-37Z\" fill=\"@glass\" fill-opacity=\".5\"/></g>\
         <rect x=\"{}\" y=\"221\" width=\"{}\" height=\"9\" rx=\"3\" fill=\"@far2\"/>",
        tree(0.2, 197.0, 31.0, "plant1", 0.17),
        tree(0.46, 213.0, 26.0, "plant2", 0.15),
        tree(0.86, 208.0, 30.0, "plant1", 0.15),
        x + 0.5 * width,
        x + 0.2 * width,
        x - 5.0,
        width + 10.0
    )
}

/// The glass doors of the entrance, daylight behind them.
pub(super) fn door(x: f32) -> String {
    let leaf = |x: f32| {
        format!(
            "<rect x=\"{x}\" y=\"8\" width=\"100\" height=\"372\" rx=\"3\" fill=\"@far\"/>\
             <rect x=\"{}\" y=\"16\" width=\"86\" height=\"364\" fill=\"@glass\"/>\
             <circle cx=\"{}\" cy=\"330\" r=\"44\" fill=\"@plant1\" fill-opacity=\".2\"/><circle cx=\"{}\" cy=\"352\" r=\"38\" fill=\"@plant2\" fill-opacity=\".18\"/>\
             <path d=\"M{} 16h34l-64 364h-20Z\" fill=\"@wall1\" fill-opacity=\".7\"/>",
            x + 7.0,
            x + 28.0,
            x + 74.0,
            x + 58.0
        )
    };
    let bars = format!(
        "<rect x=\"{}\" y=\"170\" width=\"6\" height=\"70\" rx=\"3\" fill=\"@far2\"/><rect x=\"{}\" y=\"170\" width=\"6\" height=\"70\" rx=\"3\" fill=\"@far2\"/>",
        x + 88.0,
        x + 110.0
    );
    format!(
        "<rect x=\"{}\" y=\"-6\" width=\"220\" height=\"386\" rx=\"5\" fill=\"@far2\"/>{}{}{bars}",
        x - 8.0,
        leaf(x),
        leaf(x + 104.0)
    )
}

/// A rack of leaflets.
pub(super) fn leaflets(x: f32) -> String {
    let colours = ["plant1", "wood1", "far2", "pot", "plant2", "far"];
    let sheets: String = (0..9)
        .map(|i| {
            let (column, row) = (i % 3, i / 3);
            let (x, y) = (x + 9.0 + 27.0 * column as f32, 176.0 + 62.0 * row as f32);
            let colour = colours[(i * 5 + 1) % colours.len()];
            format!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"22\" height=\"44\" rx=\"2\" fill=\"@glass\"/><rect x=\"{x}\" y=\"{y}\" width=\"22\" height=\"17\" rx=\"2\" fill=\"@{colour}\" fill-opacity=\".6\"/>\
                 <path d=\"M{} {}h14M{} {}h10\" stroke=\"@far2\" stroke-width=\"2\" stroke-opacity=\".6\"/>\
                 <rect x=\"{}\" y=\"{}\" width=\"26\" height=\"20\" rx=\"2\" fill=\"@far\"/>",
                x + 4.0,
                y + 23.0,
                x + 4.0,
                y + 28.0,
                x - 2.0,
                y + 32.0
            )
        })
        .collect();
    format!(
        "<rect x=\"{x}\" y=\"160\" width=\"94\" height=\"220\" rx=\"6\" fill=\"@wain\"/><rect x=\"{x}\" y=\"160\" width=\"94\" height=\"220\" rx=\"6\" fill=\"none\" stroke=\"@far2\" stroke-width=\"2\" stroke-opacity=\".6\"/>{sheets}"
    )
}

/// Two rows of seats, seen from the desk: backs before backs.
pub(super) fn seats() -> String {
    let row = |y: f32, step: f32, from: f32, colour: &str| -> String {
        (0..14)
            .map(|i| {
                let x = from + step * i as f32;
                format!(
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"70\" rx=\"12\" fill=\"@{colour}\"/><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"6\" rx=\"3\" fill=\"@glass\" fill-opacity=\".35\"/>",
                    step - 9.0,
                    x + 9.0,
                    y + 7.0,
                    step - 27.0
                )
            })
            .collect()
    };
    row(304.0, 62.0, -196.0, "far") + &row(328.0, 72.0, -222.0, "far2")
}

/// The machine that gives tickets, one hanging out of it.
pub(super) fn ticket_machine(x: f32) -> String {
    format!(
        "<path d=\"M{x} 196Q{x} 184 {} 184H{}Q{} 184 {} 196V380H{x}Z\" fill=\"@far2\"/>\
         <path d=\"M{} 184H{}Q{} 184 {} 196V380H{}Z\" fill=\"@wood2\" fill-opacity=\".16\"/>\
         <rect x=\"{}\" y=\"202\" width=\"48\" height=\"60\" rx=\"5\" fill=\"@board\" fill-opacity=\".8\"/>\
         <path d=\"M{} 220h28M{} 234h28M{} 248h18\" stroke=\"@board_ink\" stroke-width=\"4\" stroke-linecap=\"round\" stroke-opacity=\".7\"/>\
         <rect x=\"{}\" y=\"276\" width=\"36\" height=\"6\" rx=\"3\" fill=\"@woodedge\" fill-opacity=\".6\"/>\
         <path d=\"M{} 279h22v26l-4-3-4 3-3-3-4 3-3-3-4 3Z\" fill=\"@glass\"/>",
        x + 12.0,
        x + 56.0,
        x + 68.0,
        x + 68.0,
        x + 46.0,
        x + 56.0,
        x + 68.0,
        x + 68.0,
        x + 46.0,
        x + 10.0,
        x + 20.0,
        x + 20.0,
        x + 20.0,
        x + 16.0,
        x + 23.0
    )
}

/// A teller machine between two wings that keep looks away.
pub(super) fn kiosk(x: f32) -> String {
    let keys: String = (0..12)
        .map(|i| {
            let (column, row) = (i % 4, i / 4);
            format!(
                "<rect x=\"{}\" y=\"{}\" width=\"10\" height=\"8\" rx=\"2\" fill=\"@glass\" fill-opacity=\".8\"/>",
                x + 34.0 + 14.0 * column as f32,
                262.0 + 12.0 * row as f32
            )
        })
        .collect();
    format!(
        "<path d=\"M{} 96L{x} 84V380H{}Z\" fill=\"@far\"/><path d=\"M{} 84L{} 96V380H{}Z\" fill=\"@far2\"/>\
         <rect x=\"{}\" y=\"84\" width=\"96\" height=\"296\" rx=\"6\" fill=\"@far2\"/><rect x=\"{}\" y=\"84\" width=\"96\" height=\"30\" rx=\"6\" fill=\"@accent\" fill-opacity=\".55\"/>\
         <rect x=\"{}\" y=\"130\" width=\"76\" height=\"92\" rx=\"5\" fill=\"@board\" fill-opacity=\".82\"/>\
         <rect x=\"{}\" y=\"140\" width=\"60\" height=\"10\" rx=\"3\" fill=\"@glass\" fill-opacity=\".75\"/>\
         <path d=\"M{} 166h26M{} 182h26M{} 198h26\" stroke=\"@glass\" stroke-width=\"6\" stroke-linecap=\"round\" stroke-opacity=\".45\"/>\
         <rect x=\"{}\" y=\"240\" width=\"40\" height=\"6\" rx=\"3\" fill=\"@woodedge\" fill-opacity=\".6\"/>{keys}",
        x - 14.0,
        x - 14.0,
        x + 110.0,
        x + 124.0,
        x + 124.0,
        x + 7.0,
        x + 7.0,
        x + 17.0,
        x + 25.0,
        x + 28.0,
        x + 28.0,
        x + 28.0,
        x + 54.0
    )
}

/// A plant in a pot; `x`, `y` is where the pot stands.
pub(super) fn plant(x: f32, y: f32) -> String {
    let leaf = |dx: f32, dy: f32, turn: f32, size: f32, colour: &str| {
        format!(
            "<path d=\"M0 0C17 -22 17 -55 0 -74C-17 -55 -17 -22 0 0Z\" fill=\"@{colour}\" transform=\"translate({dx} {dy}) rotate({turn}) scale({size})\"/>"
        )
    };
    let leaves = [
        (-4.0, -92.0, -62.0, 1.0, "plant2"),
        (0.0, -100.0, 58.0, 1.03, "plant2"),
        (-8.0, -130.0, -38.0, 1.05, "plant1"),
        (14.0, -146.0, 70.0, 0.9, "plant1"),
        (-22.0, -178.0, -80.0, 0.84, "plant2"),
        (-26.0, -190.0, -30.0, 0.95, "plant1"),
        (24.0, -168.0, 34.0, 0.97, "plant2"),
        (22.0, -176.0, 8.0, 0.9, "plant1"),
        (-3.0, -224.0, -10.0, 0.97, "plant1"),
        (-2.0, -226.0, 26.0, 0.86, "plant2"),
        (-3.0, -216.0, -48.0, 0.84, "plant2"),
    ]
    .map(|(dx, dy, turn, size, colour)| leaf(dx, dy, turn, size, colour))
    .concat();
    format!(
        "<g transform=\"translate({x} {y}) scale(.95)\"><path d=\"M-3 -60C-6 -120 2 -170 -2 -230M-2 -120C8 -140 16 -150 24 -170M-3 -150C-12 -165 -20 -175 -26 -192\" fill=\"none\" stroke=\"@plant2\" stroke-width=\"5\" stroke-linecap=\"round\"/>{leaves}\
         <path d=\"M-36 -70H36L29 0H-29Z\" fill=\"@pot\"/><path d=\"M10 -70H36L29 0H14Z\" fill=\"@woodedge\" fill-opacity=\".22\"/>\
         <rect x=\"-40\" y=\"-78\" width=\"80\" height=\"14\" rx=\"4\" fill=\"@pot\"/></g>"
    )
}

/// A picture on the wall: hills, no words.
pub(super) fn frame(x: f32, y: f32) -> String {
    format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"92\" height=\"116\" rx=\"4\" fill=\"@far2\"/><rect x=\"{}\" y=\"{}\" width=\"78\" height=\"102\" fill=\"@glass\"/>\
         <path d=\"M{} {}q22 -34 40 -10q16 -26 38 -2v36h-78Z\" fill=\"@plant1\" fill-opacity=\".35\"/>\
         <circle cx=\"{}\" cy=\"{}\" r=\"9\" fill=\"@pot\" fill-opacity=\".5\"/>",
        x + 7.0,
        y + 7.0,
        x + 7.0,
        y + 73.0,
        x + 60.0,
        y + 30.0
    )
}

/// A sofa along the wall of a quiet room.
pub(super) fn sofa() -> String {
    "<path d=\"M344 284Q344 262 366 262H642Q664 262 664 284V380H344Z\" fill=\"@far2\"/>\
     <path d=\"M344 306Q328 306 328 322V380H366V322Q366 306 344 306Z\" fill=\"@far\"/>\
     <path d=\"M452 270V374M556 270V374\" stroke=\"@far\" stroke-width=\"3\"/>\
     <rect x=\"380\" y=\"290\" width=\"62\" height=\"54\" rx=\"10\" fill=\"@plant1\" fill-opacity=\".5\" transform=\"rotate(-6 411 317)\"/>"
        .to_owned()
}

/// A lamp on a stand, lit.
pub(super) fn lamp(x: f32) -> String {
    format!(
        "<circle cx=\"{x}\" cy=\"120\" r=\"110\" fill=\"@glass\" fill-opacity=\".28\"/><path d=\"M{x} 150V380\" stroke=\"@woodedge\" stroke-width=\"5\" stroke-opacity=\".6\"/>\
         <path d=\"M{} 84H{}L{} 158H{}Z\" fill=\"@board_ink\" fill-opacity=\".75\"/>",
        x - 28.0,
        x + 28.0,
        x + 46.0,
        x - 46.0
    )
}

/// Shelves with files.
pub(super) fn shelf(x: f32) -> String {
    let files: String = (0..14)
        .map(|i| {
            let (column, row) = (i % 7, i / 7);
            let colour = ["far", "far2", "plant1", "pot", "far"][(i * 3) % 5];
            format!(
                "<rect x=\"{}\" y=\"{}\" width=\"17\" height=\"62\" rx=\"2\" fill=\"@{colour}\" fill-opacity=\".75\"/>",
                x + 8.0 + 19.0 * column as f32,
                104.0 + 100.0 * row as f32
            )
        })
        .collect();
    format!(
        "<rect x=\"{x}\" y=\"80\" width=\"150\" height=\"300\" rx=\"4\" fill=\"@wain\"/>{files}<rect x=\"{x}\" y=\"166\" width=\"150\" height=\"8\" fill=\"@far2\"/><rect x=\"{x}\" y=\"266\" width=\"150\" height=\"8\" fill=\"@far2\"/>"
    )
}

/// The screen of a video call, with what is seen on it behind the caller.
pub(super) fn monitor(inside: &str) -> String {
    format!(
        "<rect x=\"8\" y=\"-52\" width=\"504\" height=\"440\" rx=\"20\" fill=\"@board\"/>\
         <clipPath id=\"screen\"><rect x=\"20\" y=\"-40\" width=\"480\" height=\"420\" rx=\"10\"/></clipPath>\
         <g clip-path=\"url(#screen)\">{inside}</g><circle cx=\"260\" cy=\"-46\" r=\"3\" fill=\"@far2\"/>"
    )
}
