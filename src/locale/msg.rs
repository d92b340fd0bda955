//! The program's own messages, by typed id; a test holds that every language has each of them.

/// The id of one of the program's own messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Msg(&'static str);

impl Msg {
    pub const fn key(self) -> &'static str {
        self.0
    }
}

pub const CAUSE_REST: Msg = Msg("cause-rest");
pub const CHECK_CLEAN: Msg = Msg("check-clean");
pub const CHECK_ERROR: Msg = Msg("check-error");
pub const CHECK_FIRST: Msg = Msg("check-first");
pub const CHECK_PLAY: Msg = Msg("check-play");
pub const CHECK_SUGGESTION: Msg = Msg("check-suggestion");
pub const CHECK_SUMMARY: Msg = Msg("check-summary");
pub const CHECK_WARNING: Msg = Msg("check-warning");
pub const ERROR_BROKEN_SCENARIO: Msg = Msg("error-broken-scenario");
pub const ERROR_BROKEN_SCENARIO_HINT: Msg = Msg("error-broken-scenario.hint");
pub const ERROR_LOCKED_REPLY: Msg = Msg("error-locked-reply");
pub const ERROR_MOOD_INPUT: Msg = Msg("error-mood-input");
pub const ERROR_MOOD_INPUT_HINT: Msg = Msg("error-mood-input.hint");
pub const ERROR_NO_GAME: Msg = Msg("error-no-game");
pub const ERROR_NO_GAME_HINT: Msg = Msg("error-no-game.hint");
pub const ERROR_NO_REPLY: Msg = Msg("error-no-reply");
pub const ERROR_NO_REPLY_HINT: Msg = Msg("error-no-reply.hint");
pub const ERROR_NO_SCENARIO: Msg = Msg("error-no-scenario");
pub const ERROR_NO_SCENARIO_HINT: Msg = Msg("error-no-scenario.hint");
pub const ERROR_OVER: Msg = Msg("error-over");
pub const ERROR_READ: Msg = Msg("error-read");
pub const ERROR_STDIN: Msg = Msg("error-stdin");
pub const ERROR_WRITE: Msg = Msg("error-write");
pub const LAST_CHANCE: Msg = Msg("last-chance");
pub const LAST_CHANCE_TIME: Msg = Msg("last-chance-time");
pub const PLAY_EXPECTED: Msg = Msg("play-expected");
pub const PLAY_PARSE: Msg = Msg("play-parse");
pub const PLAY_REPLY: Msg = Msg("play-reply");
pub const PLAY_STEP: Msg = Msg("play-step");
pub const SEED: Msg = Msg("seed");
pub const TERMINAL_AID: Msg = Msg("terminal-aid");
pub const TERMINAL_BREACH: Msg = Msg("terminal-breach");
pub const TERMINAL_ENDING: Msg = Msg("terminal-ending");
pub const TERMINAL_EVIDENCE_NONE: Msg = Msg("terminal-evidence-none");
pub const TERMINAL_EVIDENCE_SHOWN: Msg = Msg("terminal-evidence-shown");
pub const TERMINAL_EVIDENCE_VIOLATED: Msg = Msg("terminal-evidence-violated");
pub const TERMINAL_EVIDENCE_WEAK: Msg = Msg("terminal-evidence-weak");
pub const TERMINAL_HELP: Msg = Msg("terminal-help");
pub const TERMINAL_HIDDEN: Msg = Msg("terminal-hidden");
pub const TERMINAL_LEFT: Msg = Msg("terminal-left");
pub const TERMINAL_LOCKED: Msg = Msg("terminal-locked");
pub const TERMINAL_MINUTES: Msg = Msg("terminal-minutes");
pub const TERMINAL_MINUTES_INFORMED: Msg = Msg("terminal-minutes-informed");
pub const TERMINAL_MOOD: Msg = Msg("terminal-mood");
pub const TERMINAL_NOT_A_CHOICE: Msg = Msg("terminal-not-a-choice");
pub const TERMINAL_NOT_EXERCISED: Msg = Msg("terminal-not-exercised");
pub const TERMINAL_NO_BREACH: Msg = Msg("terminal-no-breach");
pub const TERMINAL_NO_REWIND: Msg = Msg("terminal-no-rewind");
pub const TERMINAL_OUTCOME: Msg = Msg("terminal-outcome");
pub const TERMINAL_PREMATURE: Msg = Msg("terminal-premature");
pub const TERMINAL_PRINCIPLES: Msg = Msg("terminal-principles");
pub const TERMINAL_PROCESS: Msg = Msg("terminal-process");
pub const TERMINAL_PROMPT: Msg = Msg("terminal-prompt");
pub const TERMINAL_PROMPT_NO_REWIND: Msg = Msg("terminal-prompt-no-rewind");
pub const TERMINAL_REWINDS: Msg = Msg("terminal-rewinds");
pub const TERMINAL_REWOUND: Msg = Msg("terminal-rewound");
pub const TERMINAL_RULES: Msg = Msg("terminal-rules");
pub const TERMINAL_TOTAL: Msg = Msg("terminal-total");
pub const TERMINAL_TURNS: Msg = Msg("terminal-turns");
pub const TERMINAL_WHY: Msg = Msg("terminal-why");
pub const TURN: Msg = Msg("turn");
pub const VERIFY_DIFFERS: Msg = Msg("verify-differs");
pub const VERIFY_IMPOSSIBLE_REPLY: Msg = Msg("verify-impossible-reply");
pub const VERIFY_NOT_A_RECORD: Msg = Msg("verify-not-a-record");
pub const VERIFY_NO_SCENARIO: Msg = Msg("verify-no-scenario");
pub const VERIFY_OTHER_SCENARIO: Msg = Msg("verify-other-scenario");
pub const VERIFY_TRUE: Msg = Msg("verify-true");
pub const YOU: Msg = Msg("you");
