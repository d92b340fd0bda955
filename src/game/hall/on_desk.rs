//! The desk before the customer, and what lies on it.

/// A counter of wood with its grain.
pub(super) fn wood() -> String {
    top("woodtop", "wood1", "wood2")
}

/// A lighter desk, as at the entrance and for filling in forms.
pub(super) fn desk() -> String {
    top("glass", "far", "far2")
}

fn top(top: &str, front: &str, low: &str) -> String {
    let grain: String = (0..11)
        .map(|row| {
            let y = 430.0 + 34.0 * row as f32;
            let shift = f32::from((row * 97 % 150) as u8);
            let lines = [-180.0, 90.0, 360.0].map(|x| format!("<path d=\"M{} {y}q60 4 112 1t91 2\"/>", x + shift));
            lines.concat()
        })
        .collect();
    format!(
        "<defs><linearGradient id=\"front\" x1=\"0\" y1=\"404\" x2=\"0\" y2=\"764\" gradientUnits=\"userSpaceOnUse\">\
         <stop offset=\"0\" stop-color=\"@{front}\"/><stop offset=\".72\" stop-color=\"@{low}\"/><stop offset=\"1\" stop-color=\"@{low}\"/></linearGradient>\
         <linearGradient id=\"under\" x1=\"0\" y1=\"404\" x2=\"0\" y2=\"420\" gradientUnits=\"userSpaceOnUse\">\
         <stop offset=\"0\" stop-color=\"@woodedge\" stop-opacity=\".42\"/><stop offset=\"1\" stop-color=\"@woodedge\" stop-opacity=\"0\"/></linearGradient></defs>\
         <rect x=\"-200\" y=\"374\" width=\"920\" height=\"27\" fill=\"@{top}\"/><rect x=\"-200\" y=\"374\" width=\"920\" height=\"2\" fill=\"@glass\" fill-opacity=\".45\"/>\
         <rect x=\"-200\" y=\"400\" width=\"920\" height=\"364\" fill=\"url(#front)\"/>\
         <g fill=\"none\" stroke=\"@woodedge\" stroke-width=\"1.4\" stroke-linecap=\"round\" stroke-opacity=\".1\">{grain}</g>\
         <rect x=\"-200\" y=\"404\" width=\"920\" height=\"16\" fill=\"url(#under)\"/><rect x=\"-200\" y=\"400\" width=\"920\" height=\"4\" fill=\"@woodedge\" fill-opacity=\".8\"/>"
    )
}

/// A stack of forms with its copies.
pub(super) fn forms(x: f32) -> String {
    format!(
        "<path d=\"M{} 391L{} 379H{}L{} 391Z\" fill=\"@pot\" fill-opacity=\".5\"/><path d=\"M{} 388L{} 376H{}L{} 388Z\" fill=\"@glass\"/>\
         <path d=\"M{} 379.500h26M{} 382.500h32M{} 385.500h24\" stroke=\"@far2\" stroke-width=\"1.6\"/>",
        x - 2.0,
        x + 10.0,
        x + 68.0,
        x + 60.0,
        x,
        x + 10.0,
        x + 66.0,
        x + 58.0,
        x + 18.0,
        x + 16.0,
        x + 14.0
    )
}

/// A pen on a cord, in its stand.
pub(super) fn pen(x: f32) -> String {
    format!(
        "<path d=\"M{x} 394q16 8 26 -4\" fill=\"none\" stroke=\"@woodedge\" stroke-width=\"2\" stroke-opacity=\".7\"/><ellipse cx=\"{x}\" cy=\"392\" rx=\"13\" ry=\"5\" fill=\"@woodedge\" fill-opacity=\".75\"/>\
         <path d=\"M{} 390L{} 350L{} 348L{} 389Z\" fill=\"@board\"/><path d=\"M{} 351L{} 340L{} 349Z\" fill=\"@far2\"/>",
        x - 2.0,
        x + 11.0,
        x + 15.0,
        x + 3.0,
        x + 11.0,
        x + 16.0,
        x + 15.0
    )
}

/// Reading glasses for whoever needs them.
pub(super) fn glasses(x: f32) -> String {
    format!(
        "<g fill=\"none\" stroke=\"@woodedge\" stroke-width=\"2.6\"><ellipse cx=\"{x}\" cy=\"388\" rx=\"13\" ry=\"5.500\"/><ellipse cx=\"{}\" cy=\"388\" rx=\"13\" ry=\"5.500\"/>\
         <path d=\"M{} 387q3 -3 6 0M{} 386l-8 -9M{} 386l8 -9\"/></g>",
        x + 32.0,
        x + 13.0,
        x - 12.0,
        x + 44.0
    )
}

/// Leaflets in a stand.
pub(super) fn leaflet_stand(x: f32) -> String {
    format!(
        "<path d=\"M{} 340L{} 390H{}L{} 340Z\" fill=\"@glass\"/><path d=\"M{} 340L{} 362H{}L{} 340Z\" fill=\"@plant1\" fill-opacity=\".7\"/>\
         <path d=\"M{x} 368L{} 394H{}L{} 368Z\" fill=\"@far2\" fill-opacity=\".85\"/>",
        x + 4.0,
        x + 6.0,
        x + 40.0,
        x + 38.0,
        x + 4.0,
        x + 5.0,
        x + 39.0,
        x + 38.0,
        x + 2.0,
        x + 46.0,
        x + 44.0
    )
}

/// A cup of tea with its lid of steam.
pub(super) fn cup(x: f32) -> String {
    format!(
        "<ellipse cx=\"{x}\" cy=\"393\" rx=\"26\" ry=\"5\" fill=\"@woodedge\" fill-opacity=\".35\"/><ellipse cx=\"{x}\" cy=\"391\" rx=\"23\" ry=\"5\" fill=\"@glass\"/>\
         <path d=\"M{} 366H{}Q{} 390 {} 390H{}Q{} 390 {} 366Z\" fill=\"@glass\"/><path d=\"M{x} 366H{}Q{} 390 {} 390H{x}Z\" fill=\"@far\" fill-opacity=\".7\"/>\
         <ellipse cx=\"{x}\" cy=\"366\" rx=\"16\" ry=\"3.600\" fill=\"@pot\" fill-opacity=\".7\"/>\
         <path d=\"M{} 358q-6 -8 0 -16t0 -14M{} 358q-6 -8 0 -16t0 -14\" fill=\"none\" stroke=\"@glass\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-opacity=\".7\"/>",
        x - 17.0,
        x + 17.0,
        x + 16.0,
        x + 8.0,
        x - 8.0,
        x - 16.0,
        x - 17.0,
        x + 17.0,
        x + 16.0,
        x + 8.0,
        x - 6.0,
        x + 5.0
    )
}

/// The lower edge of the screen, with the bars of the call, and the desk before it.
pub(super) fn screen_back() -> String {
    wood()
        + "<rect x=\"8\" y=\"360\" width=\"504\" height=\"30\" rx=\"8\" fill=\"@board\"/>\
           <path d=\"M240 380v-6M250 380v-10M260 380v-14M270 380v-9M280 380v-5\" stroke=\"@board_ink\" stroke-width=\"4\" stroke-linecap=\"round\"/>\
           <path d=\"M226 390H294L306 401H214Z\" fill=\"@board\" fill-opacity=\".85\"/>"
}

/// A headset on its cradle, light enough to be seen before the screen's edge.
pub(super) fn headset(x: f32) -> String {
    format!(
        "<path d=\"M{x} 394V350\" stroke=\"@wood2\" stroke-width=\"6\"/><ellipse cx=\"{x}\" cy=\"394\" rx=\"24\" ry=\"5\" fill=\"@wood2\"/>\
         <path d=\"M{} 374C{} 328 {} 328 {} 374\" fill=\"none\" stroke=\"@far\" stroke-width=\"6\"/>\
         <rect x=\"{}\" y=\"364\" width=\"13\" height=\"24\" rx=\"6\" fill=\"@far2\"/><rect x=\"{}\" y=\"364\" width=\"13\" height=\"24\" rx=\"6\" fill=\"@far2\"/>",
        x - 22.0,
        x - 22.0,
        x + 22.0,
        x + 22.0,
        x - 29.0,
        x + 16.0
    )
}

/// A keyboard lying before the screen.
pub(super) fn keyboard(x: f32) -> String {
    let keys: String = (0..2)
        .map(|row| {
            let y = 391.0 + 4.0 * row as f32;
            format!(
                "<path d=\"M{} {y}h74\" stroke=\"@far2\" stroke-width=\"2.400\" stroke-dasharray=\"5 3\"/>",
                x + 4.0
            )
        })
        .collect();
    format!("<path d=\"M{x} 388H{}L{} 399H{}Z\" fill=\"@board\"/>{keys}", x + 82.0, x + 88.0, x - 6.0)
}
