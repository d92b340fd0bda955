//! Measures the game's window beside an empty one, from outside: `window GAME EMPTY [WIDTHxHEIGHT [WHAT]]`, where WHAT is
//! starts, memory, rest or frames, and all of them if left out.
//!
//! Each program runs in an X server of its own, with a home of its own. What is seen on the screen, what the kernel says
//! of the process, and nothing else is measured.

mod place;
mod process;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use place::{Key, Place};
use process::Running;

/// Paired starts; the first pair, which warms the disk's cache, is not counted.
const PAIRS: usize = 11;

/// How long a window is left alone before it is watched, and how long it is watched then.
const SETTLE: Duration = Duration::from_secs(6);
const WATCH: Duration = Duration::from_secs(20);

/// Screens, with the keys that lead to each from the one before.
const SCREENS: [(&str, &[Key]); 6] = [
    ("title", &[]),
    ("library", &[Key::Enter, Key::Down, Key::Down, Key::Enter]),
    ("briefing", &[Key::Enter]),
    ("conversation, the customer breathing", &[Key::Enter]),
    ("conversation, a turn later", &[Key::One]),
    ("debrief", &TO_THE_END),
];

/// The first reply until nothing can be said any more, and on.
const TO_THE_END: [Key; 20] = {
    let mut keys = [Key::One; 20];
    keys[19] = Key::Enter;
    keys
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(game), Some(empty)) = (arguments.next(), arguments.next()) else {
        return Err("use: window GAME EMPTY [WIDTHxHEIGHT]".into());
    };
    let size = arguments.next().unwrap_or_else(|| "1280x720".into());
    let (width, height) = size.split_once('x').ok_or("a size is like 1280x720")?;
    let place = Place::open(width.parse()?, height.parse()?)?;
    let (game, empty) = (PathBuf::from(game), PathBuf::from(empty));
    let what = arguments.next();
    let is_asked = |name: &str| what.as_ref().is_none_or(|what| what == name);
    if is_asked("starts") {
        starts(&place, &game, &empty)?;
    }
    if is_asked("memory") {
        memory(&place, &game, &empty)?;
    }
    if is_asked("rest") {
        rest(&place, &game)?;
    }
    if is_asked("frames") {
        frames(&place, &game)?;
    }
    Ok(())
}

/// Time from the start of the process to the first thing seen on the screen.
fn starts(place: &Place, game: &Path, empty: &Path) -> Result<(), Box<dyn Error>> {
    let mut ratios = Vec::new();
    let mut times = [Vec::new(), Vec::new()];
    for pair in 0..PAIRS {
        let mut took = [0.0; 2];
        for (took, program) in took.iter_mut().zip([game, empty]) {
            let began = Instant::now();
            let running = Running::start(program, place, "")?;
            place.wait_until_drawn(&running)?;
            *took = began.elapsed().as_secs_f64();
            drop(running);
            place.wait_until_bare()?;
        }
        if pair > 0 {
            ratios.push(took[0] / took[1]);
            times[0].push(took[0]);
            times[1].push(took[1]);
        }
    }
    let [game, empty] = times.map(median);
    println!("start to first frame: game {game:.2} s, empty {empty:.2} s, median of ratios {:.2}", median(ratios));
    Ok(())
}

/// Resident memory once everything has come to rest.
fn memory(place: &Place, game: &Path, empty: &Path) -> Result<(), Box<dyn Error>> {
    let mut found = Vec::new();
    for program in [game, empty] {
        let running = Running::start(program, place, "")?;
        place.wait_until_drawn(&running)?;
        place.fill()?;
        sleep(SETTLE);
        found.push(running.resident()?);
        drop(running);
        place.wait_until_bare()?;
    }
    println!(
        "resident at {} x {}: game {:.0} MiB, empty {:.0} MiB, ratio {:.2}",
        place.width,
        place.height,
        found[0],
        found[1],
        found[0] / found[1]
    );
    Ok(())
}

/// Share of a core on each screen, with and without motion.
fn rest(place: &Place, game: &Path) -> Result<(), Box<dyn Error>> {
    for motion in ["reduced_motion = true\n", ""] {
        println!("at rest, {}:", if motion.is_empty() { "as designed" } else { "with reduced motion" });
        let running = Running::start(game, place, motion)?;
        place.wait_until_drawn(&running)?;
        place.fill()?;
        sleep(SETTLE);
        for (screen, keys) in SCREENS {
            for key in keys {
                place.press(*key)?;
                sleep(Duration::from_secs(2));
            }
            sleep(SETTLE);
            let before = running.processor()?;
            sleep(WATCH);
            let share = (running.processor()? - before).as_secs_f64() / WATCH.as_secs_f64();
            println!("  {screen}: {:.2} % of a core, {:.0} MiB", 100.0 * share, running.resident()?);
            let name = format!("window-{}.ppm", screen.replace([' ', ','], "-"));
            place.picture(&std::env::temp_dir().join(name))?;
        }
        drop(running);
        place.wait_until_bare()?;
    }
    Ok(())
}

/// Frames of the conversation while the customer breathes, and what one costs each of the program's threads.
fn frames(place: &Place, game: &Path) -> Result<(), Box<dyn Error>> {
    let running = Running::start(game, place, "")?;
    place.wait_until_drawn(&running)?;
    place.fill()?;
    sleep(SETTLE);
    for key in SCREENS.iter().take(4).flat_map(|(_, keys)| *keys) {
        place.press(*key)?;
        sleep(Duration::from_secs(2));
    }
    sleep(SETTLE);
    let before = running.threads()?;
    let shown = place.frames(WATCH)?;
    let threads = running.threads()?;
    println!("{:.1} frames a second; milliseconds of a core for each:", shown as f64 / WATCH.as_secs_f64());
    let mut costs: Vec<(f64, &str)> = threads
        .iter()
        .map(|(name, after)| {
            let used = *after - before.get(name).copied().unwrap_or_default();
            (1000.0 * used.as_secs_f64() / shown.max(1) as f64, name.as_str())
        })
        .collect();
    costs.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (cost, name) in costs.iter().filter(|(cost, _)| *cost >= 0.01) {
        println!("  {cost:7.2}  {name}");
    }
    Ok(())
}

fn median(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}
