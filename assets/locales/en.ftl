# The program's own words. A scenario's words are in its pack; names of principles, rules and acts in scenarios/locales.

app-name = Counterpoise
app-line = Hear the person first. Then get it done.

band-furious = Furious
band-angry = Angry
band-upset = Upset
band-calmer = Calmer
band-satisfied = Satisfied

mode-practice = Practice
    .about = The meter is live, and you can take a turn back
mode-coached = Coached
    .about = A word from the coach after each turn; no way back
mode-assessment = Assessment
    .about = No meter until the end; no way back

grade-excellent = Excellent
grade-good = Good
grade-pass = Pass
grade-again = Try again

level-beginner = Beginner
level-intermediate = Intermediate
level-advanced = Advanced

area-counter = Counter
area-enquiry = Enquiry desk
area-waiting = Waiting area
area-self_service = Self-service
area-form_table = Form table
area-vip_room = VIP room
area-phone = Phone

severity-critical = critical
severity-major = major
severity-minor = minor

cause-audience = In public
cause-waiting = More waiting
cause-cooling = Cooling down
cause-grievance = Still aggrieved
cause-impatience = Impatience
cause-cap = Turn's limit
cause-limit = End of scale
cause-rest = Rest

note-premature = { $act }: { customer.he } doesn't feel heard yet, so it feels like a brush-off
note-repeated = { $act }: said again, so it does less
    .harsh = { $act }: again, and it cuts deeper
note-in_public = People are watching: kind words weigh less, hard ones more
note-early_apology = { $act }: sorry before listening doesn't sink in
note-fault_before_facts = { $act }: admitting fault before the facts are known
note-all_talk = { $act }: plenty of talk, nothing moves
note-unanswered_venting = { $act }: { customer.he } goes on and nobody picks it up
note-put_out_of_sight = { $act }: asked aside before being heard, as if in the way
note-sent_around = { $act }: passed on yet again
note-closed_too_soon = { $act }: wrapping up before it is done
note-limit_too_soon = { $act }: drawing a line before listening

axis-anger = Anger
axis-heard = Heard
axis-trust = Trust
axis-resolution = Resolved
axis-facts = Facts

last-chance = Last chance
last-chance-time = { customer } keeps checking the time. Wrap it up, or it's over.

turn = Turn { $number }
seed = Seed { $seed }
you = You
start = Start
separator = { ", " }

# Playing in a terminal
terminal-prompt = Choose { $first }–{ $last }, u to take a turn back, ? for help, q to leave:
terminal-prompt-no-rewind = Choose { $first }–{ $last }, ? for help, q to leave:
terminal-help = Type a number to say that line. u takes the last turn back (practice only), t shows the talk so far, q leaves.
terminal-not-a-choice = There is no choice "{ $typed }" here.
terminal-locked = You can't say that yet: { $reason }
terminal-rewound = Back at turn { $number }. This practice run will carry a mark.
terminal-no-rewind = This mode has no way back.
terminal-left = You left before the end; nothing was scored.
terminal-minutes-informed = { $minutes } minutes pass. { customer } knows how long it will take.
terminal-minutes = { $minutes } minutes pass. Nobody has told { customer } how long it will take.
terminal-ending = Ending
terminal-total = Total
terminal-process = Process
terminal-outcome = Outcome
terminal-mood = Mood
terminal-principles = Principles
terminal-not-exercised = No occasion for: { $names }
terminal-evidence-shown = shown in { $count ->
    [one] turn
   *[other] turns
} { $turns }
terminal-evidence-weak = half shown in { $count ->
    [one] turn
   *[other] turns
} { $turns }
terminal-evidence-violated = violated in { $count ->
    [one] turn
   *[other] turns
} { $turns }
terminal-evidence-none = missing where it was needed
terminal-rules = Rules
terminal-no-breach = No rule broken
terminal-breach = Turn { $turn }: { $rule } ({ $severity })
terminal-breach-happy = It pleased the customer, but it broke a rule, so it can't score.
terminal-premature = { $count } { $count ->
        [one] solution
       *[other] solutions
    } too soon, { $points } points
terminal-turns = Turn by turn
terminal-why = Why
terminal-hidden = What { customer.he } didn't say
terminal-rewinds = Taken back { $count } { $count ->
        [one] time
       *[other] times
    }
terminal-aid = A training aid. It doesn't stand for a real appraisal.

verify-true = The record is true: { $turns } turns, { $total } points, every number the same on replay.
verify-drill-true = The record of the drill is true: { $points } points given away, and judging it again gives the same.
verify-other-scenario = The record was made with another version of the scenario ({ $recorded }); this one is { $here }, so its numbers can't be checked.
verify-broken-seal = The record was changed after it was made: its seal does not fit.
verify-impossible-reply = Turn { $turn }: "{ $reply }" can't be chosen there.
verify-differs = { $at }: the record says { $recorded }, the replay gives { $replayed }.
verify-no-scenario = There is no scenario "{ $scenario }", or it can't be read.
verify-not-a-record = This is not a record: { $reason }

graph-best = Best way: { $turns } replies, { $total } points
graph-guarded = Only under a condition
graph-several = Several replies lead there
graph-colours = A card's colour: the mood in which the step is typically met (median of the best, the worst and { $runs } random ways). A line's colour: where it leads.
graph-pointing = In a browser, point at a step or a line to see its replies and conditions.
graph-end = End of the talk
graph-never-met = Never met

guard-used = "{ $act }" used
guard-settled = errand settled
guard-not = not { $part }
guard-and = { " and " }
guard-or = { " or " }
guard-otherwise = otherwise
guard-turn = turn

check-clean = { $packs } { $packs ->
        [one] pack
       *[other] packs
    }, nothing to report.
check-summary = { $packs } { $packs ->
        [one] pack
       *[other] packs
    }: { $errors } { $errors ->
        [one] error
       *[other] errors
    }, { $warnings } { $warnings ->
        [one] warning
       *[other] warnings
    }.
check-play = { $file }: { $fault }
check-error = Error
check-warning = Warning
check-first = first here
check-instead = this closes what is around it
check-suggestion = did you mean "{ $name }"?

play-parse = line { $line } makes no sense: { $text }
play-step = line { $line }: we are at "{ $actual }", not at "{ $expected }"
play-reply = line { $line }: "{ $reply }" can't be chosen here
play-expected = line { $line }: expected { $expected }, got { $actual }

new-next = Written; it can be played as it is. Change it, check it, play it:
    { "  " }counterpoise check { $path }
    { "  " }counterpoise --scenarios { $path } play { $id }

error-bad-id = A scenario can't be called "{ $name }".
    .hint = Begin with a small letter and use only small letters, digits and underscores, as lost_card.
error-taken-id = There is a scenario called "{ $name }" already.
    .hint = Choose another name; one of the same name would take its place.
error-folder-exists = { $path } is there already, and was left as it is.
    .hint = Choose another name, or a new folder with --dir.
error-no-scenario = There is no scenario "{ $name }".
    .hint = There are: { $known }
error-broken-scenario = The scenario "{ $name }" can't be read.
    .hint = Run counterpoise check to see what is wrong with it.
error-no-reply = Turn { $turn } has no reply "{ $name }".
    .hint = This step offers: { $known }
error-locked-reply = Turn { $turn }: "{ $name }" is still locked.
error-over = The conversation was over before turn { $turn }; "{ $name }" has no place.
error-read = Can't read { $path }: { $reason }
error-mood-input = Standard input holds no run of the mood model: { $reason }
    .hint = Same format as the reference model: start, situation, persona, turns.
error-stdin = Can't read standard input: { $reason }
error-no-display = There is no display here.
    .hint = You can play in the terminal: counterpoise play vip_queue
error-no-gpu = No usable graphics card and no software renderer. Tried: { $tried }
    .hint = Install a graphics driver or a software renderer (mesa-vulkan-drivers on Debian). Or play in the terminal: counterpoise play vip_queue
error-window = The window could not go on ({ $driver }): { $reason }
    .hint = Most likely the graphics driver can draw but not show; try another one. You can play in the terminal: counterpoise play vip_queue
error-no-game = This program was built without its window.
    .hint = You can play in the terminal: counterpoise play vip_queue
error-capture = Can't draw this picture: { $reason }
error-confirm-built-in = Built-in packs can't be confirmed: they are part of the program.
    .hint = Give the folder of the pack: counterpoise check FOLDER --confirm KEY
error-confirm-key = None of these packs has a text "{ $key }".
    .hint = A key is written as in the words files, vents.go_on or know-1; "all" stands for every one.
error-size = "{ $text }" is no size.
    .hint = Write width x height, as 1280x720, each side 320 to 7680.
error-write = Can't write { $path }: { $reason }

diag-F01 = this file can't be read: { $detail }
    .hint = Check its permissions, and whether another program holds it.
diag-F02 = the file is empty
    .hint = For a new scenario, counterpoise new writes one to start from.
diag-F03 = the file has { $name } MB, which is too large
    .hint = A scenario has at most { $detail } MB. Is it the wrong file?
diag-F04 = the file is not UTF-8; it can't be read from line { $name } on (byte { $detail })
    .hint = Save it as UTF-8 in your editor.
diag-F05 = the file is UTF-16
    .hint = Save it as UTF-8 in your editor.
diag-F06 = brackets are nested too deep, more than { $detail }
    .hint = Most likely a closing bracket is missing.
diag-F07 = full-width { $name } here
    .hint = Punctuation in the structure is half-width: { $detail }
diag-F08 = this is not well written: { $detail ->
        [end] the file ends too early
        [comma] a comma is missing
        [colon] a colon is missing
        [bracket] a closing bracket is missing
        [quote] a closing quote is missing
        [escape] there is no such escape
        [digit] this is no number
        [more] the structure ends here, and more follows
        [comment] a comment is not closed
       *[other] { $detail }
    }
    .hint = Look for a missing comma, quote or bracket just before.
diag-F09 = there is no field { $name }
    .hint = Known here: { $detail }
diag-F10 = the field { $name } is missing
diag-F11 = { $name } stands here twice
    .hint = Keep one. Of two, only the later would count.
diag-F12 = { $name } is not a word for this place
    .hint = Known here: { $detail }
diag-F13 = the value does not fit: { $detail ->
        [struct] fields in ( and ) belong here
        [list] a list in [ and ] belongs here
        [bool] true or false belongs here
        [number] a number belongs here
        [name] a word without quotes belongs here
        [whole] a whole number belongs here
        [map] entries in { "{" } and { "}" } belong here
        [string] a string in quotes belongs here
        [bounds] the number is too large, or below zero
       *[other] { $detail }
    }
    .hint = The guide and the JSON schema (counterpoise schema) say what each field takes.
diag-F14 = this program can't read format { $name }
    .hint = It reads format { $detail }.
diag-F15 = this file is missing
    .hint = A pack has scenario.ron, zh-CN.ftl and en.ftl.
diag-F16 = this is no file, but a folder, a device or a pipe
    .hint = Put a file of that name here, or give the other thing another name.
diag-F17 = this link leads out of the pack; it was not followed
    .hint = Copy the file itself into the folder.
diag-F18 = not read: the files of this pack have more than { $detail } MB together
    .hint = Is something else in the folder?
diag-F19 = this looks like { $name }
    .hint = A pack's structure is written in RON: (format: 1, id: "…"). For a new scenario, counterpoise new writes one to start from.
diag-F20 = { $name } is never closed
    .hint = Close it. If the end of the file is missing, save the file again, whole.
diag-F21 = a character that can't be seen stands here: { $name }
    .hint = Delete it and write the place anew.
diag-F22 = more is wrong than the { $name } faults that are told
    .hint = Mend these first, then check again.
diag-F23 = the file is not UTF-8 but, as it seems, GBK; it can't be read from line { $name } on (byte { $detail })
    .hint = Save it as UTF-8 in your editor. Notepad's "ANSI" is GBK on a Chinese system.
diag-F24 = { $name } is no whole number
    .hint = Allowed: whole numbers, { $detail }
diag-S01 = there is no step { $name }
    .hint = Add it to steps, or name one that exists; to conclude the talk write "end".
diag-S02 = there is no act { $name }
    .hint = acts.ron lists the acts.
diag-S03 = there is no principle { $name }
    .hint = principles.ron lists the principles.
diag-S04 = there is no rule { $name }
    .hint = rules.ron lists the rules.
diag-S05 = there is no persona { $name }
    .hint = Known: { $detail }
diag-S06 = no reply sets the flag { $name }
    .hint = Write sets: ["{ $name }"] in some reply.
diag-S07 = at { $name } there may be nothing to say
    .hint = Leave at least one reply without a when.
diag-S08 = two replies of { $detail } are called { $name }
diag-S09 = a reply has one to three acts; this one has { $name }
diag-S10 = { $name } is out of range
    .hint = Allowed: { $detail }
diag-S11 = when no guard holds there is nowhere to go
    .hint = End with one (step: "…") without when, and have it only at the end.
diag-S12 = "{ $name }" can't be a name
    .hint = A name starts with a small letter and has only small letters, digits and underscores, 64 at most.
diag-S13 = the name { $name } is taken by the format
    .hint = Choose another name.
diag-S14 = too many { $name }
    .hint = At most { $detail }.
diag-S15 = guards are nested too deep, more than { $detail }
    .hint = Take the condition apart with flags.
diag-S16 = the id { $name } and the folder { $detail } differ
    .hint = Make the two names the same.
diag-S17 = nobody looks like { $name }; somebody else is drawn
    .hint = Known: { $detail }
diag-W01 = { $name } is missing in { $detail }
    .hint = Add it to { $detail }.
diag-W02 = Fluent can't read this: { $detail ->
        [equals] the equals sign after the name is missing
        [brace] the braces don't pair up
        [name] only a name that begins with an English letter can stand here
        [digit] a digit is wanted
        [text] no text follows the name
        [star] one of the wordings must have a star
        [stars] only one of the wordings can have a star
        [quote] the closing quote is missing
        [escape] there is no such escape
        [selector] wordings can't be chosen by this
        [expression] what the braces hold can't be read
       *[other] { $detail }
    }
    .hint = { $detail ->
        [equals] Write the name, an equals sign and the text; indent what is a further line of the text above.
        [star] Put a star before the wording for everything else, as *[other].
        [stars] Keep the star of the wording for everything else.
        [quote] Close it on the same line.
        [escape] Write the character itself; \" stands for a quote and \\ for a backslash.
        [selector] Choose by a variable, as $mood.
       *[other] Indent attributes and every further line of a text; close every brace.
    }
diag-W03 = nothing uses { $name }
    .hint = Give it a name that is used, or remove it.
diag-W04 = { $name } stands here twice
    .hint = Keep one.
diag-W05 = there is no variable { $name }
    .hint = Words of a scenario may use $mood and $variant.
diag-W06 = { $name } refers to a text that is not there, or back to itself
    .hint = Refer to a text of the same file, and in one direction only.
diag-W07 = { $name } is too long, more than { $detail } characters
    .hint = Nobody reads that much at a counter. Say it in one breath.
diag-W08 = { $name } has too many wordings, more than { $detail }
    .hint = Choose once in a text, not several times one after the other.
diag-W09 = a character that can't be seen stands here: { $name }
    .hint = Delete it; □ is shown in its place.
diag-W10 = { $name } is not known here
    .hint = Only what is said at a step, and its .manner and .speaker, may depend on the mood.

# In the window
back = Back
close = Close
title-start = Choose a scenario
    .note = { $count } { $count ->
        [one] customer
       *[other] customers
    }
title-resume = Go on
    .note = { $title }, turn { $number }
title-settings = Settings
title-quit = Quit
title-hint = Up and down to choose, Enter to confirm
title-aid = For practice, not a real appraisal

library-title = Choose a scenario
library-search = Find a scenario
library-level = Level
library-all = All
library-nothing = No scenario like that.
library-nothing-hint = Try another word, or all levels.
library-minutes = { $minutes } min
library-trains = Trains
library-untried = Not tried yet
library-last = last { $total }
library-broken = { $count } { $count ->
        [one] pack
       *[other] packs
    } can't be read: { $name }, { $fault }
library-empty = No scenarios here yet
library-empty-hint = Put packs into the scenarios folder beside the program and open it again.

briefing-know = What you know
briefing-goal = Your goal
briefing-bounds = Lines not to cross
briefing-mind = First, yourself
briefing-mind-ask = { customer } is next. Which is closer to your mind?
briefing-reframe = Try this instead
mind-victim = Me again. And it isn't even my fault.
    .reframe = Somebody is in a fix, and I can help.
mind-attacker = This one is just looking for trouble.
    .reframe = An ordinary person in a hurry, with something to say.
mind-helpless = I don't decide anything. What can I do?
    .reframe = There's plenty I can do. Start with the first thing.
briefing-another = Someone else
briefing-start = Begin

talk-say = What do you say?
talk-keys = Press 1–{ $last }
talk-transcript = Talk
talk-take-back = Take back
talk-to-debrief = See the debrief
talk-ended = The talk is over
talk-turn = Turn { $number }
talk-subtitle = { $mode }, turn { $number }
talk-coach = Coach
talk-transcript-title = The talk so far
talk-transcript-count = { $count } { $count ->
        [one] turn
       *[other] turns
    }
talk-transcript-empty = Nothing has been said yet.
talk-rewind-to = Take turn { $number } again
talk-rewind-mark = This practice run will carry a mark
talk-mood-said = Mood { $band } { $value }, { $change }
talk-hidden-meter = The meter is put away until the end

debrief-title = Debrief
debrief-subtitle = { $title }, { $mode }, seed { $seed }
debrief-overview = Overview
debrief-turns = Turns
debrief-principles = Principles
debrief-no-breach = No rule broken
debrief-breaches = { $count } { $count ->
        [one] rule breach
       *[other] rule breaches
    }
debrief-curve = How the mood moved
debrief-open = Start
debrief-best = Best line
debrief-worst = Costliest line
debrief-again = Practise again
debrief-other = Other scenarios
debrief-ending = Ending: { $summary }
debrief-rewound = Taken back { $count } { $count ->
        [one] time
       *[other] times
    }
debrief-said = You said
debrief-why = Why
debrief-better = A better line here
debrief-best-there = Nothing better was on the table here.
debrief-hidden = What { customer.he } didn't say
debrief-cap = Total held at { $cap }
debrief-deduction = { $points } points off
debrief-turn = Turn { $number }
debrief-rating = { $value } / 4

settings-title = Settings
settings-language = Language
settings-text = Text size
settings-theme = Colours
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
settings-motion = Motion
motion-full = On
motion-reduced = Off
settings-projector = Projector layout
settings-typing = Typing
typing-at-once = At once
typing-quick = Quick
typing-usual = Usual
typing-calm = Calm
settings-window = Window
window-framed = In a frame
window-full = Full screen
switch-on = On
switch-off = Off
settings-broken = Your settings file could not be read, so these are the defaults. The old file is kept at { $path }
settings-kept = Takes effect at once and stays for next time.

tag-mistake = A common mistake: { $name }
tag-question = Kind of question: { $name }
tag-answer = Kind of answer: { $name }

# optimum and simulate

optimum-best = The best way: { $total } points, { $turns } turns, { $ending }
optimum-worst = The worst way: { $total } points, { $turns } turns, { $ending }
optimum-states = Looked at { $states } states; the result is exact.
optimum-broken-off = Looked at { $states } states, and there are more: there may be better and worse ways than these.

ending-resolved = resolved
ending-sore = done, still hurt
ending-unsolved = calm, not done
ending-unsettled = neither
ending-left = walked out
ending-escalated = complained above
ending-crisis = lost control

policy-random = anything
policy-first = always the first
policy-longest = always the longest
policy-shortest = always the shortest
policy-most_polite = always the most polite
policy-appeaser = gives in
policy-rule_reciter = recites rules
policy-impatient = solves at once
policy-empathiser = warm, never solves
policy-novice = a novice
policy-expert = an expert

simulate-head = How it ended
simulate-never-shown = Never on the table ({ $count }): { $names }
simulate-never-taken = On the table, taken by nobody ({ $count }): { $names }

# the rules of check

lint-way = To get there: counterpoise play { $scenario } --choose { $way }
lint-allow = If it is meant so, write in scenario.ron: allow: [(rule: "{ $rule }", at: "{ $at }", reason: "...")]
lint-idle = { $rule } is allowed at "{ $at }", but nothing of the kind is there
    .hint = The rule's name or the place is wrong, or it has been mended, or the reason is missing. Correct it or take it out.

lint-unreachable_step = no run arrives at "{ $name }" (looked at { $detail } states)
    .hint = What leads to it never holds. Widen the condition, open another way, or take the step out.
lint-unreachable_reply = "{ $at }" can never be said (looked at { $detail } states)
    .hint = Its when never holds at this step. Widen it, or move the reply to a later step.
lint-dead_end = whoever comes to "{ $name }" never gets out: only the turn limit or the customer's temper ends it
    .hint = Give one of its steps a reply that leads on, or one that leads to "end".
lint-few_replies = at "{ $name }" there are times with only { $detail } replies to choose from
    .hint = Add a reply without a condition, or leave two open whatever has happened.
lint-constant_guard = the when of "{ $at }" holds every time
    .hint = It is not needed: without it the file says what is so.
lint-endless_loop = a talk comes to "{ $name }" a third time with nothing changed
    .hint = Let a flag (sets) take what was said off the table, or lead somewhere else.
lint-unread_flag = the flag "{ $name }" is set, and nothing reads it
    .hint = Make a condition of it, or take it out of sets.
lint-unreached_ending = no run ends like this: { $name } (looked at { $detail } states)
    .hint = A good way needs words that round it off, ways that settle nothing need to lead to "end", and what hurts must hurt.
lint-untaken_route = "{ $at }" never leads to "{ $name }" (looked at { $detail } states)
    .hint = The condition never holds here, or an earlier route is taken first. Change it, or take the route out.
lint-too_many_ways = there are too many ways through it to know the best and the worst (looked at { $detail } states)
    .hint = Lower turn_limit to the length of a good talk, take off the table what was said (sets and when), let replies that do the same become one.

lint-longest_is_best = the longest reply is too often a good one ({ $name }; times / by chance / steps: { $detail })
    .hint = Shorten good replies and give wrong ones more to say, until who always takes the longest gains nothing.
lint-telling_position = the good reply is too often { $name ->
        [last] the last one
       *[other] number { $name }
    } of its step (times / by chance / steps: { $detail })
    .hint = Change the order of the replies in some steps.
lint-telling_words = "{ $name }" gives the answer away (with it, good replies : the others = { $detail })
    .hint = Take the word out of some replies and put it into others, until it says nothing about them.
lint-near_duplicate_replies = "{ $at }" says nearly the same as "{ $name }" (alike: { $detail })
    .hint = Let the two do different things, or leave one out.
lint-too_long = "{ $name }" does not fit its place (letters: { $detail })
    .hint = Cut it down to what a person would say in one breath.
lint-register_drift = "{ $name }" here, "{ $detail }" elsewhere, to the same customer
    .hint = Call the customer the same throughout.
lint-mixed_punctuation = "{ $name }" has punctuation of the other kind of script: { $detail }
    .hint = Write full-width marks beside Chinese characters, and plain ones in English.
lint-undrawable_character = "{ $name }" has a character that the fonts can't draw: { $detail }
    .hint = Use another word or name; pictures and smileys can't be shown.
lint-variable_mismatch = "{ $name }" depends on { $detail } in one language only
    .hint = Give both languages the same choices, so that the temper shows in both.
lint-stale_translation = { $detail ->
        [missing] nobody has confirmed yet that the translation says what the Chinese says ({ $name } is missing)
        [new] nobody has confirmed the translation of "{ $name }" yet
       *[changed] the Chinese of "{ $name }" has changed since its translation was confirmed
    }
    .hint = { $detail ->
        [missing] When it is right: counterpoise check FOLDER --confirm all
       *[changed] Read both, correct the translation if need be, then: counterpoise check FOLDER --confirm { $name }
    }

lint-untagged_breach = "{ $at }" breaks { $name } and does not say so ({ $detail })
    .hint = Write breaks: ["{ $name }"], or choose other words or acts.
lint-silent_breach = "{ $at }" breaks { $name }, and its comment is too short to explain that (letters: { $detail })
    .hint = Say in its -why what the rule protects and what could come of it.
lint-unannounced_rule = breaking { $name } fails the run, and the briefing does not mention it (broken by: { $detail })
    .hint = Add it to bounds in scenario.ron, with a bound line in both words files that says what it means here.
lint-undated_law = { $detail ->
        [form] "{ $name }" is not a year and a month
        [sources] the law is quoted ("{ $name }") and sources names none
       *[other] as_of is older than { $detail }, when rules it applies were last checked ({ $name })
    }
    .hint = Check the scenario against the law, then write the month as as_of: "2026-11" and where it is written in sources.
lint-unverified_figure = "{ $name }" could not be confirmed ({ $detail ->
        [number] number of a document
        [title] title of a document
        [article] number of an article
        [force] a rule whose start was put off
        [rate] an interest rate
        [period] a period
        [law] no law says so
       *[count] a count
    })
    .hint = Leave the figure out and say what is sure; put it back when you have seen the document itself.

lint-no_path_to_90 = the best way comes to { $detail } points, which is less than 90
    .hint = See whether expects asks for too much, whether words that round it off (confirm_close, follow_up) and promises that are kept are there, and whether the customer can be calm at the end.
lint-best_path_length = a very good run takes { $detail } decisions; 8 to 12 are right
    .hint = If they are too few, add a turn that brings up what lies behind it; if too many, join two steps that say the same.
lint-dominated_reply = "{ $name }" is so much worse than every other reply of its step that nobody takes it
    .hint = Give it something that tempts: courtesy, speed, or a true word. Or put in its place a mistake that people really make.
lint-one_sided_step = { $detail ->
    [good] at "{ $name }" every reply is right, so there is nothing to choose
   *[bad] at "{ $name }" no reply is right
}
    .hint = Each step needs a good reply, and one that sounds right and is not. Good is: no mistake, breaks or lacks, quality of 1 or more, and no act that upsets or promises too much.
lint-decisive_choice = at "{ $at }" one choice decides over { $detail } points ({ $name })
    .hint = Give whoever chose wrong a way to mend it, or let the steps around it share the points. Replies that break rules don't count here.
lint-pinned_mood = the meter stands at one end for three turns running
    .hint = Start the customer with room on both sides, and let each turn have something to win and to lose.
lint-unexercised_principle = "{ $name }" is in expects, but no reply that can be said shows it
    .hint = Write it in shows of a reply, or use an act that shows it; if it isn't needed, take it out of expects.
lint-unreachable_four = "{ $name }" is never rated higher than { $detail }; 4 can't be reached
    .hint = Ask in expects for as many times as there is occasion, or add one; it counts in full only when the customer is ready for it.
lint-thin_why = { $detail ->
    [same] the comment on "{ $at }" is word for word that on "{ $name }"
   *[short] the comment on "{ $at }" is too short to say anything
}
    .hint = Say what the sentence does to this customer, in 20 letters or more, and for each reply its own.
lint-missing_trap = no reply breaks a rule and pleases the customer at the same time
    .hint = Add a temptation: a promise, an exception, a word about somebody else. He is pleased at once, and a rule is broken.
lint-missing_tell = { $detail ->
    [empty] "{ $name }" is empty
   *[same] "{ $name }" is the same as "{ $detail }"
}
    .hint = Write what can be seen, so that a trainee knows he is about to go or to complain; each of the three lines has its own words.
lint-missing_secret = nothing depends on how far the customer feels heard
    .hint = Let what he hides come out to those who listen: to: [(when: heard(at_least: 0.3), step: "..."), (step: "...")]
lint-failed_expectation = { $name }: the middle of the simulated totals is { $detail }, which is not what expect says
    .hint = Either the replies let such a trainee through, or expect is wrong. See: counterpoise simulate.

# Where points were lost; turns says in which turns
loss-turns = { $count ->
    [one] turn
   *[other] turns
} { $turns }
loss-rating = { $principle }: { $value } / 4
loss-nothing_shown = Nothing said shows any principle
loss-premature = Solutions before the customer felt heard
loss-unresolved = The errand is not resolved as far as needed
loss-not_closed = No proper close: anything else?
loss-promises = No promise of who does what by when, or one not kept
loss-mood_end = The mood at the end is not at the top
loss-mood_climb = The mood did not climb all the way
loss-mood_fall = The mood fell below where it began
loss-breach = Rule broken: { $rule }
loss-cap = Rule broken, total capped: { $rule }
loss-crisis_cap = The customer was driven to lose control, total capped
loss-hints = Hints taken
debrief-range = Within reach: { $worst } to { $best }
debrief-too-wide = This scenario has too many ways through it to know what was within reach and what each turn gave away.
debrief-only-detour = Only a mistake and its repair could have won these back; nothing to copy
debrief-gave-away = { $points } lost
debrief-reaches = From here on, up to { $total } was within reach
debrief-losses = Where the { $points } points went

talk-hint = Hint
talk-hint-is = Hint. { $acts }: now might be the time.
talk-hint-costs = ({ $points } points off)
debrief-frameworks = Frameworks
debrief-framework-full = Done
debrief-framework-half = Half done
debrief-framework-against = Against it
debrief-framework-none = Not reached
debrief-framework-turns = Done: { $count ->
    [one] turn
   *[other] turns
} { $turns }
debrief-framework-weak = Half done: { $count ->
    [one] turn
   *[other] turns
} { $turns }
debrief-framework-offended = Against it: { $count ->
    [one] turn
   *[other] turns
} { $turns }
debrief-framework-covered = { $covered } of { $all } covered
debrief-framework-order = In this order: { $order }
debrief-thinking = Working it out...
debrief-try = What if you had said
debrief-try-this = Say this instead
debrief-what-if = Another reply at turn { $number }
debrief-what-if-practice = A trial, not on record
debrief-what-if-up = { $points } points more
debrief-what-if-down = { $points } points less
debrief-what-if-same = The same points
debrief-what-if-total = { $mine } becomes { $other }
debrief-what-if-mine = Your run
debrief-what-if-other = The other
debrief-origin-asked = The other reply
debrief-origin-kept = As you said it
debrief-origin-best = Best way on
debrief-back-to-turn = Back to turn { $number }

# Records of learners

records-set-aside = The records were damaged ({ $reason }). The file is kept as { $path }; { $count } { $count ->
        [one] attempt
       *[other] attempts
    } could still be read and went into a new one.
records-newer = { $path } was made by a newer version of this program. It stays as it is, and nothing is saved now.
records-not-saved = Not being saved: { $path } can't be written now ({ $reason }). It is tried again with the next save.
records-read-only = the file or its folder is read-only
records-full = the disk is full
records-locked = another program holds it
records-no-folder = Not being saved: the system names no folder for records. Name one with --folder.
records-saved = Saved after all: { $count } { $count ->
        [one] attempt
       *[other] attempts
    } that waited.
records-not-stored = Nothing is being kept in this browser. { $reason ->
        [full] Its storage is full; when there is room, the next save is kept again.
        [forbidden] It does not let this page keep anything: a private window, or a setting.
        [elsewhere] The program is open in another tab, which has the records. Close that one and load this page again.
       *[other] It says: { $detail }
    }
records-taken-in = { $outcome ->
        [added] Taken in: { $count } { $count ->
            [one] attempt
           *[other] attempts
        } from the file.
        [nothing] Everything in that file is here already.
        [newer] That file was made by a newer version of this program. Nothing was taken in.
       *[refused] That is no records file of this program, or it is damaged. Nothing was taken in.
    }
records-updated = The records were brought up to date. As they were they are kept in { $path }

keeping-found = A talk of { $date } was left in turn { $turn } ({ $mode }).
keeping-ask = Go on with it? y to go on, n to drop it and begin anew:
keeping-other-version = A talk of { $date } was left unfinished with another version of this scenario and can't be continued.
keeping-left = You left before the end. The talk is kept; next time you can go on with it.
keeping-lost = This attempt could not be saved and is gone when the program ends. With --format json it prints the record, to keep it yourself.

history-none = No records yet. They begin with: counterpoise play vip_queue --learner NAME
history-number = No.
history-date = Date
history-scenario = Scenario
history-mode = Mode
history-grade = Grade
history-clock = clock set back
history-waiting = not on the disk yet
history-other-format = written by another version, can't be shown here
history-missing = damaged: gone
history-changed = damaged: not what was written
history-foreign = damaged: doesn't belong here
history-nameless = (name lost)
history-name-damaged = { $name }: the name or the end of the list was changed from outside. The last attempts may be missing.
history-damaged = { $name }: { $count } of { $total } { $total ->
        [one] attempt is
       *[other] attempts are
    } damaged, the first is number { $number }. The others are as they were written.
history-unfinished = Unfinished: { $title }, turn { $turn }, { $date }
history-unfinished-damaged = { $name }: an unfinished talk is damaged and can't be continued.
history-erase-ask = Erase every record of { $name }? This can't be undone. Type y to erase:
history-erased = Every record of { $name } is erased.
history-not-erased = Nothing was erased.
history-erased-open = Another program is reading the records, so what was erased may still lie in the file until the next time it is written.
history-erased-elsewhere = These older files may still hold some of it; delete them if you don't need them: { $paths }

error-records = The records can't be used: { $reason }
error-learner-empty = A name has at least one character.
error-learner-long = The name "{ $name }" is too long.
    .hint = A name has at most { $most } characters.
error-learner-unseen = This name has a character that can't be seen.
    .hint = Type it anew instead of pasting it.
error-learner-taken = There is a learner called "{ $name }" already.
    .hint = Names must differ by more than capital letters.
error-no-learner = There is no learner "{ $name }".
    .hint = There are: { $known }
error-erase-yes = Nobody is there to be asked.
    .hint = To erase without being asked, add --yes.

# What to practise next, skills and drills
suggestion-weak = { $principle } is weak so far: about { $level } of 4, most likely between { $low } and { $high }.
suggestion-due_again = { $principle } went well; after { $interval } { $interval ->
        [one] day
       *[other] days
    } it is time to see whether it is still there.
suggestion-never_met = { $principle } has not come up in anything you did.
suggestion-uncertain = { $missing ->
        [0] { $principle } goes up and down, between { $low } and { $high }; another run would tell more.
        [one] { $principle } needs one more run before a level can be named.
       *[other] { $principle } needs { $missing } more runs before a level can be named.
    }
suggestion-ready = Everything it asks for is there, best total { $total }: try it as an assessment.
skill-known = { $level } of 4, nine times in ten between { $low } and { $high }
skill-unknown = { $missing ->
        [one] Not yet known; one more run is needed
       *[other] Not yet known; { $missing } more runs are needed
    }
skill-trend-unclear = too few runs for a trend
skill-trend-rising = rising
skill-trend-steady = steady
skill-trend-falling = falling
drill-title = Drill
drill-head = Drill { $number } of { $count }
drill-before = Just before, you said: { $reply }
drill-prompt = What do you say? { $first }–{ $last }, q to stop:
drill-best = That is the best reply here.
drill-better = Better: { $reply }
drill-trains = It trained: { $principle }
drill-breaks = It breaks a rule: { $rule }
drill-summary = { $best } of { $count } best replies, { $points } points given away
drill-left = You stopped before the first answer; nothing was counted.
error-no-principle = There is no principle "{ $name }".
    .hint = There are: { $known }
error-no-drill = No decision here is clear enough for a drill.
    .hint = Leave the principle or the scenario out, or try another --seed.
error-drill-over = Answer { $number } ("{ $name }") is one too many: the deck is over.

# Pages to print and to file
list-between = { ", " }
report-customer = Customer
report-learner = Learner
report-date = Date
report-mode = Mode
report-seed = Seed
report-version = Program version
report-hinted = Hints taken: { $count ->
    [one] turn
   *[other] turns
} { $turns }
report-open = The talk was not finished
report-reachable = Reachable with this customer
report-teller = Teller
report-broke = Rule broken: { $rule } ({ $severity })
report-coverage = The talk seen through common frameworks
report-covered = { $covered } of { $items } covered
report-shown = shown
report-weakly = half shown
report-offended = violated
report-care = Look after yourself first
    .why = The customer was made up; what you feel is real. Pick one or two of these, and do them today.
    .breathe = Leave the counter for three minutes. Drink some water. Breathe out longer than you breathe in, five times.
    .release = Put what you held back on paper, send it to nobody, and tear it up.
    .confide = Talk to someone you trust for ten minutes: first how you feel, then what happened. No customer's name, no account.
    .peers = Tell your supervisor and whoever takes over, and ask what they say to such a customer. Don't carry it alone.
    .achievement = Look back: which line of yours calmed the customer, if only for a moment? Write it down; it will serve again.
    .habits = Walk for twenty minutes this evening and go to bed early. Drink and the phone won't carry you.
    .longer = If you sleep badly for days, or dread going to work, go to your supervisor or the staff counselling service. There is no shame in it.
report-history = Practice record
report-attempts = { $count } { $count ->
        [one] attempt
       *[other] attempts
    }
report-attempts-name = Attempts
report-list = Every attempt
report-none = No practice yet.
report-trend = Totals over time
report-number = No.
report-scenario = Scenario
report-grade = Grade
report-marks = Remarks

what-if-untrue = The record in { $path } is not true, so nothing can be built on it
    .hint = Run counterpoise verify to see what is wrong with it.
what-if-no-turn = There is no turn { $turn }: the run has { $turns }

# Exports
exported = Saved: { $path }
export-no-folder = The system names no folder for files, so nothing can be saved.
left-gone = That talk is being played in another window, or it is over.
left-other-version = That talk was with another version of its scenario and can't be opened now. Its record is kept.
learner-title = Who is practising
learner-bring = Bring records from another machine
learner-about = Records stay on this computer. Whoever uses it can see them; you can export or delete your own at any time.
learner-known = Who has been here
learner-first = What shall we call you?
learner-new = New here?
learner-name = Name
learner-enter = Start
learner-unnamed = Practise without a name; nothing is kept
learner-choose = Choose a name
notice-read = Got it
notice-try-again = Try again
progress-title = Progress
progress-overview = Overview
progress-records = Records
progress-nobody = Nobody has said who is practising
progress-nobody-hint = Choose a name, and what you practise is kept and shown here.
progress-empty = Nothing practised yet
progress-empty-hint = Meet your first customer, and the first point appears here.
progress-totals = Total of each run
progress-count = { $hidden ->
    [0] { $count } { $count ->
        [one] run
       *[other] runs
    }
   *[other] the last { $shown } of { $count } runs
}
progress-next = What to practise next
progress-rested = Nothing is due just now. Come back in a day or two and see what has stayed.
progress-meet = Meet the customer
progress-drill = Start the drill
progress-skills = Principles
progress-skills-legend = 0–4; the dot is the level now, a longer bar means it is less sure
progress-unknown = Too little to tell yet: { $names }
progress-unmet = Not met yet: { $names }
skill-sure = sure
skill-fairly-sure = fairly sure
skill-unsure = unsure
left-title = Unfinished
left-take-up = Go on
left-drop = Drop it
records-more = Only the latest { $count } are listed; older ones are in the exports.
export-title = Export
export-about = { $to ->
        [browser] The browser keeps them with your downloads.
       *[folder] Saved in the folder Counterpoise in your documents.
    }
export-page = A page to print
export-table = A table (CSV)
export-data = All data (JSON)
export-file = Everybody's records
erase = Delete all records
erase-ask = Delete every record of { $name }? This can't be undone.
erase-not = Keep them
erase-yes = Delete
drill-place = { $number } of { $count }
drill-dealing = Picking a few hard moments...
drill-next = Next
drill-result = See the result
drill-again = Another deck
drill-was-best = best
debrief-unclaimed = This run is not saved: nobody has said who is practising.
debrief-claim = Save it under a name
debrief-lowest = Lowest { $total }
debrief-highest = Highest { $total }
debrief-short = { $turn ->
    [0] { $points } short of the highest
   *[other] { $points } short of it, most in turn { $turn }
}
left-turn = turn { $turn }
debrief-turn-cost = Turn { $number }, { $points } lost
settings-sound = Sound
sound-off = Off
sound-soft = Soft
sound-medium = Medium
sound-full = Full
sound-missing = This computer can't play sound now. Everything works without it.
handbook-title = Handbook
handbook-subtitle = Principles, rules and frameworks
handbook-search = Look for a word
handbook-principles = Principles
handbook-rules = Rules
handbook-frameworks = Frameworks
handbook-nothing = Nothing found
handbook-nothing-hint = Try a shorter word, in Chinese or in English.
handbook-shown = What one sees when it is done
handbook-missed = What one sees when it is not
handbook-say = You could say
handbook-slip = Well meant, and wrong
handbook-basis = Basis
handbook-checked = The basis was checked in { $month }.
handbook-breach = This breaks it
handbook-title-only = The source has no more than a title.
handbook-authored = The title is the source's; we wrote what it says.
handbook-unverified = The source's figures could not be checked and are not repeated.
handbook-off-topic = Not about calming a customer; listed so that nothing is missing.
handbook-not-scored = A matter for management; not scored.
handbook-caution = Not as it stands
handbook-talks = Scenarios that train it
handbook-no-talk = No scenario trains it yet.
handbook-in-frameworks = Found in these frameworks

## The workshop
workshop-title = Workshop
workshop-library = Choose a customer for the room
workshop-resume = Go on with the workshop
workshop-think = Before the replies
workshop-think-ask = You are at the counter. What would you say next?
workshop-show = Show the replies
workshop-close = Close the vote
workshop-again = Discuss, vote again
workshop-majority = Say the majority's
workshop-voting = { $count ->
    [one] 1 hand
   *[other] { $count } hands
}
workshop-closed = { $count ->
    [one] 1 hand, closed
   *[other] { $count } hands, closed
}
workshop-round-two = second vote
workshop-keys = A number adds a hand, Shift and the number takes one back.
workshop-any = Press a number to say any of them.
workshop-tie = No reply has a majority. Vote again, or press a number to say one.
workshop-hands = { $count ->
    [one] 1 hand
   *[other] { $count } hands
}
workshop-less = One hand less for { $key }
workshop-before = before talking
workshop-after = after
workshop-notes = Notes
workshop-no-note = There is no note for this step.
workshop-timer = Timer
workshop-time-is-up = Time is up.
workshop-votes = Votes
workshop-nobody = Nobody voted on this turn.
workshop-said = said
workshop-best = the best there was
