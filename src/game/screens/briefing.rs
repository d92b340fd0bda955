//! The briefing: who comes, what you know, your goal, the rules that bite, and a look at your own mind first.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, likeness, page};
use crate::engine::Mode;
use crate::game::bridge::{Appearance, Begin, NextCustomer, SetMode, Speech, Table};
use crate::game::state::{Gathering, Open, Screen};
use crate::game::theme::{
    Class, Edge, Fill, Layout, Lettering, Role, Shadow,
    space::{edge, gap, radius},
};
use crate::game::ui::{
    Bar, Choice, Column, Escape, Statement, barred_card, bullet, icon, paragraph, primary_button,
    scroll_column_over, secondary_button, segmented, statements, top_bar,
};
use crate::locale::{Msg, msg};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, draw.run_if(in_state(Screen::Briefing).and_then(is_outdated)))
        .add_systems(Update, redraw_foot.run_if(in_state(Screen::Briefing).and_then(resource_changed::<Table>)))
        .add_observer(on_call_over);
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct BriefingScreen;

/// The bar at the foot, which follows mode and seed.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Foot;

/// What of the foot changes with mode and seed.
#[derive(Component, Clone, Copy, Debug, Default)]
enum FootWords {
    #[default]
    Mode,
    Seed,
}

/// Asks the customer over.
#[derive(Event, Clone, Copy, Debug, Default)]
struct CallOver;

/// Says which statement is closest to the learner's mind. Nobody listens: the statement itself shows another way to
/// see it, and what a learner feels is not kept.
#[derive(Event, Clone, Copy, Debug, Default)]
struct Mind;

fn on_call_over(_: On<CallOver>, gathering: Res<Gathering>, mut commands: Commands) {
    if gathering.0 {
        // A room can always step back.
        commands.trigger(SetMode(Mode::Practice));
    }
    commands.trigger(Begin);
    commands.trigger(Open(gathering.talk()));
}

fn draw(
    drawn: Query<Entity, With<BriefingScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    table: Res<Table>,
    gathering: Res<Gathering>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let Some(scenario) = table.scenario() else { return };
    let minutes = speech.say(msg::LIBRARY_MINUTES, &[("minutes", (scenario.minutes() as usize).into())]);
    let bar = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.text("title"),
        subtitle: [speech.text("title.place"), minutes].join(&speech.plain(msg::SEPARATOR)),
    };
    let bar = top_bar(bar, *layout, Open(Screen::Library), bsn_list![]);
    let who = who(&speech, &Appearance::coming(scenario), *layout);
    let note = speech.words().get("facilitator", &[]).filter(|_| gathering.0).map(|note| {
        let head = paragraph(speech.plain(msg::WORKSHOP_NOTES), Lettering::BodyBold, Role::Accent);
        bsn_list![(barred_card(Role::Accent, bsn_list![head, paragraph(note, Lettering::Body, Role::Ink)]))]
    });
    let briefing = scenario.briefing();
    let script = speech.script(scenario);
    let know = part(&speech, "list", msg::BRIEFING_KNOW, script.list("know", briefing.know));
    let goal = part(&speech, "flag", msg::BRIEFING_GOAL, script.list("goal", briefing.goal));
    let bounds = part(&speech, "shield", msg::BRIEFING_BOUNDS, script.list("bound", briefing.bounds.len()));
    let mind = mind(&speech);
    let foot = foot(&speech, &table, *gathering, *layout);
    let (margin, wrap) =
        layout.pick((gap::MARGIN, FlexWrap::NoWrap), (gap::MARGIN, FlexWrap::NoWrap), (gap::M, FlexWrap::Wrap));
    let spare = layout.pick(0.0, 0.0, 1.0);
    let columns = bsn_list![(
        Node {
            flex_wrap: wrap,
            column_gap: px(gap::XXL),
            row_gap: px(gap::XL),
            padding: UiRect::axes(px(margin), px(gap::XL)),
            flex_shrink: 0.0,
        }
        Children [
            who,
            (
                Node { flex_direction: FlexDirection::Column, row_gap: px(gap::M), flex_grow: 1.0, flex_basis: px(layout.measure(380.0)) }
                Children [ know, goal, {note} ]
            ),
            (
                Node { flex_direction: FlexDirection::Column, row_gap: px(gap::L), flex_grow: {spare}, flex_basis: px(layout.measure(392.0)), flex_shrink: 0.0 }
                Children [ bounds, mind ]
            ),
        ]
    )];
    let body = scroll_column_over(bsn_list![foot], *layout, speech.text("title"), Column::default(), columns);
    commands.spawn_scene(bsn! {
        page()
        BriefingScreen
        DespawnOnExit::<Screen>(Screen::Briefing)
        Children [ bar, body ]
    });
}

/// The customer as one sees him.
fn who(speech: &Speech, look: &Appearance, layout: Layout) -> impl Scene {
    let width = layout.pick(288.0, 336.0, layout.measure(240.0));
    // What leaves no room beside it has the row for itself.
    let width = if 3.0 * width > layout.size.x { layout.size.x - 2.0 * gap::M } else { width };
    let size = Vec2::new(width, layout.pick(232.0, 260.0, 200.0));
    let picture = likeness::bust(look, size, BorderRadius::top(px(radius::CARD - edge::HAIRLINE)));
    let about = paragraph(speech.text("customer.about"), Lettering::LeadBold, Role::Ink);
    let looks = paragraph(speech.text("customer.looks"), Lettering::Body, Role::Ink);
    let scene = paragraph(speech.text("customer.scene"), Lettering::Caption, Role::Ink2);
    bsn! {
        Node {
            width: px(width),
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            border: UiRect::all(px(edge::HAIRLINE)),
            border_radius: BorderRadius::all(px(radius::CARD)),
        }
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        template_value(Shadow::Card)
        Children [
            (
                Node {
                    height: px(size.y),
                    flex_shrink: 0.0,
                    overflow: Overflow::clip(),
                    border_radius: BorderRadius::top(px(radius::CARD - edge::HAIRLINE)),
                }
                Children [ picture ]
            ),
            (
                Node { flex_direction: FlexDirection::Column, row_gap: px(gap::S), padding: UiRect::all(px(gap::XL)) }
                Children [ about, looks, scene ]
            ),
        ]
    }
}

/// A heading with its lines.
fn part(speech: &Speech, icon_name: &'static str, heading: Msg, lines: Vec<String>) -> impl Scene {
    let heading = paragraph(speech.plain(heading), Lettering::BodyBold, Role::Ink);
    let lines: Vec<_> = lines.into_iter().map(bullet).collect();
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS) }
        Children [
            (
                Node { column_gap: px(gap::S), align_items: AlignItems::Center }
                Children [ icon(icon_name, 22.0, Role::Accent), heading ]
            ),
            {lines},
        ]
    }
}

/// The check-in: which thought is closest, and another way to see it.
fn mind(speech: &Speech) -> impl Scene {
    let heading = paragraph(speech.plain(msg::BRIEFING_MIND), Lettering::LeadBold, Role::Ink);
    let ask = paragraph(speech.plain(msg::BRIEFING_MIND_ASK), Lettering::Caption, Role::Ink2);
    let thoughts = [
        (msg::MIND_VICTIM, msg::MIND_VICTIM_REFRAME),
        (msg::MIND_ATTACKER, msg::MIND_ATTACKER_REFRAME),
        (msg::MIND_HELPLESS, msg::MIND_HELPLESS_REFRAME),
    ];
    let thoughts = thoughts.map(|(thought, reframe)| Statement {
        choice: Choice::new(speech.plain(thought), Mind),
        reframe: Some((speech.plain(msg::BRIEFING_REFRAME), speech.plain(reframe))),
    });
    let thoughts = statements(speech.plain(msg::BRIEFING_MIND), None, thoughts.to_vec());
    bsn! {
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap::XXS) }
        Children [
            heading,
            ask,
            (thoughts Node { margin: UiRect::top(px(gap::S)) }),
        ]
    }
}

fn foot(speech: &Speech, table: &Table, gathering: Gathering, layout: Layout) -> impl Scene {
    let setup = table.setup();
    let modes = Mode::ALL.map(|mode| Choice::new(speech.text(&format!("mode-{}", mode.name())), SetMode(mode)));
    let chosen = Mode::ALL.iter().position(|mode| *mode == setup.mode).unwrap_or_default();
    // A room always practises: it votes, sees the mood and steps back.
    let modes =
        (!gathering.0).then(|| bsn_list![segmented(speech.plain(msg::BRIEFING_START), chosen, modes.to_vec())]);
    let about = (layout.class == Class::Wide).then(|| {
        let about = paragraph(mode_words(speech, setup.mode), Lettering::Caption, Role::Ink2);
        bsn_list![(about template_value(FootWords::Mode))]
    });
    let seed = (layout.class != Class::Compact).then(|| {
        let seed = paragraph(seed_words(speech, table), Lettering::Caption, Role::Ink2);
        bsn_list![(seed template_value(FootWords::Seed))]
    });
    let another = secondary_button(speech.plain(msg::BRIEFING_ANOTHER), NextCustomer);
    let start = primary_button(speech.plain(msg::BRIEFING_START), CallOver);
    let margin = layout.pick(gap::MARGIN, gap::MARGIN, gap::M);
    bsn! {
        Node {
            width: percent(100),
            min_height: px(92),
            flex_shrink: 0.0,
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(gap::L),
            row_gap: px(gap::XS),
            padding: UiRect::axes(px(margin), px(gap::S)),
            border: UiRect::top(px(edge::HAIRLINE)),
            align_items: AlignItems::Center,
        }
        Foot
        Fill(Role::Surface)
        Edge(Role::LineSoft)
        Children [
            {modes},
            (Node { flex_grow: 1.0, flex_basis: px(0) } Children [ {about} ]),
            {seed},
            another,
            (start AutoFocus),
        ]
    }
}

fn mode_words(speech: &Speech, mode: Mode) -> String {
    speech.text(&format!("mode-{}.about", mode.name()))
}

fn seed_words(speech: &Speech, table: &Table) -> String {
    speech.say(msg::SEED, &[("seed", table.setup().seed.to_string().into())])
}

/// Says the mode and the seed in force, without touching what has the focus.
fn redraw_foot(speech: Res<Speech>, table: Res<Table>, mut parts: Query<(&FootWords, &mut Text)>) {
    for (part, mut text) in &mut parts {
        text.0 = match part {
            FootWords::Mode => mode_words(&speech, table.setup().mode),
            FootWords::Seed => seed_words(&speech, &table),
        };
    }
}
