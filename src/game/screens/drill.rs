//! Drills: one decision at a time out of the talks; what it trained is named only when it is answered.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, likeness, page};
use crate::catalog::Script;
use crate::engine::ReplyId;
use crate::game::a11y::Announce;
use crate::game::bridge::{Answer, AnswerDrill, Appearance, Branch, DealDeck, NextDrill, Sitting, Speech, band};
use crate::game::state::{Behind, Open, Screen};
use crate::game::theme::{
    Class, Fill, Layout, Lettering, Role,
    space::{gap, radius},
};
use crate::game::ui::{
    self, Bar, Column, Escape, Reply, Shortcut, barred_card, card, icon, paragraph, primary_button, reply_card,
    rule, scroll_column, secondary_button, speech_bubble, top_bar,
};
use crate::locale::{Arg, Words, msg, number};
use crate::progress::{Drill, Verdict};

pub(super) fn plugin(app: &mut App) {
    let is_due = in_state(Screen::Drill).and_then(is_outdated.or_eager(resource_changed::<Sitting>));
    app.add_systems(Update, draw.run_if(is_due));
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct DrillScreen;

/// What the views draw from: the drill on the table, in the words of its own pack.
struct Posed<'a> {
    drill: &'a Drill,
    answer: Option<&'a Answer>,
    words: &'a Words,
    layout: Layout,
}

impl<'a> Posed<'a> {
    fn script(&self) -> Script<'a> {
        Script::new(self.drill.scenario(), self.words)
    }
}

fn draw(
    drawn: Query<Entity, With<DrillScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    sitting: Res<Sitting>,
    branch: Res<Branch>,
    behind: Res<Behind>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let (subtitle, body): (String, Box<dyn Scene>) = match sitting.drill() {
        Some((number, drill)) => {
            let words = branch.words(speech.lang(), Some(drill.scenario().id()));
            let posed = Posed { drill, answer: sitting.answer(), words: &words, layout: *layout };
            let is_last = number == sitting.deck().len();
            commands.trigger(Announce(spoken(&posed)));
            let place: [(&str, Arg<'_>); 2] = [("number", number.into()), ("count", sitting.deck().len().into())];
            (speech.say(msg::DRILL_PLACE, &place), Box::new(moment(&posed, is_last)))
        }
        None if sitting.is_dealing() => (String::new(), Box::new(waiting(&speech))),
        None => (String::new(), Box::new(sum_up(&sitting, &speech, &branch, *layout))),
    };
    let bar = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.plain(msg::DRILL_TITLE),
        subtitle,
    };
    let bar = top_bar(bar, *layout, Open(behind.0), bsn_list![]);
    commands.spawn_scene(bsn! {
        page()
        DrillScreen
        DespawnOnExit::<Screen>(Screen::Drill)
        Children [ bar, ({body}) ]
    });
}

/// What a screen reader is told: the situation, or what the answer was worth.
fn spoken(posed: &Posed<'_>) -> String {
    let script = posed.script();
    match posed.answer {
        None => {
            let now = script.now(posed.drill.session());
            format!("{} {}. {}", now.who, now.manner, now.line)
        }
        Some(answer) => {
            let trained = trained(&script, &answer.verdict);
            [worth(&script, &answer.verdict), trained].join(" ")
        }
    }
}

fn waiting(speech: &Speech) -> impl Scene + use<> {
    let words = paragraph(speech.plain(msg::DRILL_DEALING), Lettering::Lead, Role::Ink2);
    bsn! {
        Node { flex_grow: 1.0, align_items: AlignItems::Center, justify_content: JustifyContent::Center }
        Children [ words ]
    }
}

/// The customer beside what is said, and what can be answered, or was.
fn moment(posed: &Posed<'_>, is_last: bool) -> impl Scene + use<> {
    let layout = posed.layout;
    let is_stacked = layout.class == Class::Compact;
    let who = (!is_stacked).then(|| bsn_list![who(posed)]);
    let script = posed.script();
    let now = script.now(posed.drill.session());
    let before = (is_stacked && posed.answer.is_none()).then(|| bsn_list![before(posed)]);
    let bubble = speech_bubble(
        ui::Speech { name: now.who.into(), manner: now.manner.into(), line: now.line.into() },
        layout,
    );
    let (answers, next): (Box<dyn SceneList>, _) = match posed.answer {
        None => (Box::new(choices(posed)), None),
        Some(answer) => {
            let word = if is_last { msg::DRILL_RESULT } else { msg::DRILL_NEXT };
            let next = primary_button(script.words().plain(word), NextDrill);
            let trained = trained(&script, &answer.verdict);
            (Box::new(judged(posed, answer)), Some(bsn_list![foot(trained, next)]))
        }
    };
    let margin = layout.pick(gap::MARGIN, gap::XL, gap::S);
    // The tail of the bubble stands left of it.
    let tail = gap::L;
    let content = bsn_list![
        {before},
        (bubble Node { margin: UiRect::left(px(tail)) }),
        (
            Node { flex_direction: FlexDirection::Column, row_gap: px(gap::ROW), flex_shrink: 0.0 }
            Children [ {answers} ]
        ),
    ];
    let column = Column { padding: gap::S, spread: gap::M, ..default() };
    // Below both while it keeps its place.
    let (last, below) = if layout.is_tight() { (next, None) } else { (None, next) };
    let content = bsn_list![{ content }, { last }];
    let body = scroll_column(script.words().plain(msg::DRILL_TITLE), column, content);
    bsn! {
        Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }
        Children [
            (
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_height: px(0),
                    column_gap: px(gap::XL),
                    padding: UiRect { left: px(margin), right: px(margin - gap::S), top: px(gap::S), bottom: px(0) },
                }
                Children [ {who}, body ]
            ),
            {below},
        ]
    }
}

/// What it trained, and the way on.
fn foot(trained: String, button: impl Scene) -> impl Scene {
    bsn! {
        Node {
            flex_shrink: 0.0,
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(gap::XL),
            row_gap: px(gap::S),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::FlexEnd,
            padding: UiRect { left: px(gap::MARGIN), right: px(gap::MARGIN), top: px(gap::XXS), bottom: px(gap::L) },
        }
        Children [
            (
                Node {
                    column_gap: px(gap::S),
                    align_items: AlignItems::Center,
                    padding: UiRect::axes(px(gap::L), px(gap::XS)),
                    border_radius: BorderRadius::all(px(radius::BUTTON)),
                }
                Fill(Role::AccentSoft)
                Children [
                    icon("target", 22.0, Role::Accent),
                    paragraph(trained, Lettering::BodyBold, Role::Ink),
                ]
            ),
            (button Shortcut("PgDn") AutoFocus),
        ]
    }
}

/// Who stands there, and in which mood.
fn who(posed: &Posed<'_>) -> impl Scene + use<> {
    let layout = posed.layout;
    let spare = (layout.size.x - 1280.0).max(0.0);
    let size = Vec2::new(layout.pick(440.0, 360.0, 0.0) + 0.4 * spare, layout.pick(390.0, 330.0, 0.0));
    let session = posed.drill.session();
    let picture = likeness::bust(&Appearance::now(session), size, BorderRadius::all(px(radius::BUTTON)));
    let script = posed.script();
    let title = paragraph(script.title(), Lettering::LeadBold, Role::Ink);
    let mood = paragraph(script.band(session.band()), Lettering::Body, Role::Ink2);
    let before = before(posed);
    let content = bsn_list![
        (
            Node {
                height: px(size.y),
                flex_shrink: 0.0,
                overflow: Overflow::clip(),
                border_radius: BorderRadius::all(px(radius::BUTTON)),
            }
            Children [ picture ]
        ),
        title,
        (
            Node { column_gap: px(gap::XS), align_items: AlignItems::Center }
            Children [ ui::face(band(session.band()), 32.0), mood ]
        ),
        before,
    ];
    bsn! {
        card(content)
        Node {
            width: px(size.x),
            flex_shrink: 0.0,
            align_self: AlignSelf::FlexStart,
            row_gap: px(gap::XS),
            margin: UiRect::top(px(gap::S)),
            padding: UiRect::all(px(gap::S)),
        }
    }
}

/// What was said just before; or, at the beginning of a talk, how the customer looks.
fn before(posed: &Posed<'_>) -> impl Scene + use<> {
    let script = posed.script();
    let text = match posed.drill.session().turns().last() {
        Some(turn) => {
            let said: [(&str, Arg<'_>); 1] = [("reply", script.reply(turn.reply).into())];
            script.words().say(msg::DRILL_BEFORE, &said)
        }
        None => script.text("customer.looks"),
    };
    paragraph(text, Lettering::Caption, Role::Ink2)
}

fn choices(posed: &Posed<'_>) -> impl SceneList + use<> {
    let script = posed.script();
    let cards: Vec<_> = posed
        .drill
        .choices()
        .iter()
        .enumerate()
        .map(|(at, choice)| {
            let reply =
                Reply { key: (at + 1).to_string(), text: script.reply(choice.reply).into_owned(), locked: None };
            let focus = (at == 0).then(|| bsn! { AutoFocus });
            bsn! {
                reply_card(reply, posed.layout, AnswerDrill(choice.reply))
                {focus}
            }
        })
        .collect();
    bsn_list![{ cards }]
}

/// What the answer was worth, in a sentence.
fn worth(script: &Script<'_>, verdict: &Verdict) -> String {
    let words = script.words();
    if verdict.is_best() {
        return words.plain(msg::DRILL_BEST);
    }
    let points: [(&str, Arg<'_>); 1] = [("points", number::tenths(verdict.given_away).into())];
    let broken = verdict.breaks.iter().map(|&rule| {
        let args: [(&str, Arg<'_>); 1] = [("rule", script.rule(rule).into())];
        words.say(msg::DRILL_BREAKS, &args)
    });
    let told = std::iter::once(words.say(msg::DEBRIEF_GAVE_AWAY, &points)).chain(broken);
    told.collect::<Vec<_>>().join(&words.plain(msg::SEPARATOR))
}

fn trained(script: &Script<'_>, verdict: &Verdict) -> String {
    let args: [(&str, Arg<'_>); 1] = [("principle", script.principle(verdict.principle).into())];
    script.words().say(msg::DRILL_TRAINS, &args)
}

/// The answer with its worth and the reason, and the better one.
fn judged(posed: &Posed<'_>, answer: &Answer) -> impl SceneList + use<> {
    let script = posed.script();
    let words = script.words();
    let verdict = &answer.verdict;
    let (bar, ink) =
        if verdict.is_best() { (Role::GainLine, Role::GainInk) } else { (Role::LossLine, Role::LossInk) };
    let mine =
        reply(&script, words.plain(msg::DEBRIEF_SAID), answer.reply, bar, Some((worth(&script, verdict), ink)));
    let better = (!verdict.is_best())
        .then(|| bsn_list![reply(&script, words.plain(msg::DEBRIEF_BETTER), verdict.best, Role::GainLine, None)]);
    bsn_list![mine, { better }]
}

fn reply(
    script: &Script<'_>,
    heading: String,
    reply: ReplyId,
    bar: Role,
    worth: Option<(String, Role)>,
) -> impl Scene + use<> {
    let heading = paragraph(heading, Lettering::Caption, Role::Ink2);
    let said = paragraph(script.reply(reply).into_owned(), Lettering::Body, Role::Ink);
    let worth = worth.map(|(words, ink)| bsn_list![paragraph(words, Lettering::BodyBold, ink)]);
    let why = paragraph(script.why(reply), Lettering::Caption, Role::Ink2);
    bsn! {
        barred_card(bar, bsn_list![heading, said, {worth}, why])
        Node { row_gap: px(gap::XXS), flex_shrink: 0.0 }
    }
}

/// The end of the deck.
fn sum_up(sitting: &Sitting, speech: &Speech, branch: &Branch, layout: Layout) -> impl Scene + use<> {
    let name = speech.plain(msg::DRILL_TITLE);
    let answers = sitting.answers();
    if answers.is_empty() {
        let heading = paragraph(speech.plain(msg::ERROR_NO_DRILL), Lettering::LeadBold, Role::Ink);
        let go = primary_button(speech.plain(msg::TITLE_START), Open(Screen::Library));
        return middle(name, layout, bsn_list![heading, (go AutoFocus Node { align_self: AlignSelf::FlexEnd })]);
    }
    let best = answers.iter().filter(|answer| answer.verdict.is_best()).count();
    let points: f64 = answers.iter().map(|answer| answer.verdict.given_away).sum();
    let args: [(&str, Arg<'_>); 3] =
        [("best", best.into()), ("count", answers.len().into()), ("points", number::tenths(points).into())];
    let heading = paragraph(speech.say(msg::DRILL_SUMMARY, &args), Lettering::LeadBold, Role::Ink);
    let titles = branch.library().titles(speech.lang());
    let rows: Vec<_> = sitting
        .deck()
        .iter()
        .zip(answers)
        .map(|(drill, answer)| {
            let about = drill.scenario().catalogue().principle(answer.verdict.principle);
            let principle = speech.text(&format!("principle-{}", about.name));
            let title = titles.get(drill.scenario().id()).cloned().unwrap_or_default();
            result(principle, title, &answer.verdict, speech)
        })
        .collect();
    let progress = secondary_button(speech.plain(msg::PROGRESS_TITLE), Open(Screen::Progress));
    let again = primary_button(speech.plain(msg::DRILL_AGAIN), DealDeck::default());
    middle(
        name,
        layout,
        bsn_list![
            heading,
            rule(),
            {rows},
            (
                Node {
                    flex_wrap: FlexWrap::Wrap,
                    flex_shrink: 0.0,
                    column_gap: px(gap::S),
                    row_gap: px(gap::S),
                    justify_content: JustifyContent::FlexEnd,
                    margin: UiRect::top(px(gap::S)),
                }
                Children [ progress, (again AutoFocus) ]
            ),
        ],
    )
}

fn result(principle: String, title: String, verdict: &Verdict, speech: &Speech) -> impl Scene + use<> {
    let (sign, ink, told) = if verdict.is_best() {
        ("tick", Role::GainInk, speech.plain(msg::DRILL_WAS_BEST))
    } else {
        ("triangle_down", Role::LossInk, ui::signed(-verdict.given_away as f32))
    };
    bsn! {
        Node { column_gap: px(gap::M), align_items: AlignItems::Center, min_height: px(44), flex_shrink: 0.0 }
        Children [
            icon(sign, 22.0, ink),
            (
                Node {
                    flex_wrap: FlexWrap::Wrap,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    column_gap: px(gap::M),
                    align_items: AlignItems::Center,
                }
                Children [
                    (paragraph(principle, Lettering::Body, Role::Ink) Node { flex_grow: 1.0 }),
                    paragraph(title, Lettering::Caption, Role::Ink2),
                ]
            ),
            ui::one_line(told, Lettering::BodyBold, ink),
        ]
    }
}

/// A card in the middle of the screen.
fn middle(name: String, layout: Layout, content: impl SceneList) -> Box<dyn Scene> {
    let width = layout.measure(760.0).min(layout.size.x - 2.0 * gap::XL);
    let content = bsn_list![(
        card(content)
        Node {
            width: px(width),
            align_self: AlignSelf::Center,
            flex_shrink: 0.0,
            margin: UiRect::vertical(auto()),
            row_gap: px(gap::S),
        }
    )];
    Box::new(scroll_column(name, Column { padding: gap::M, ..default() }, content))
}
