# Out the Door: every word

title = Out the Door
    .blurb = Two windows of four, a line out the door. Winning over the loudest is not enough.
    .place = Lobby
customer = Ms Wang
    .about = Ms Wang, in her forties, speaking for the line
    .looks = A carrying voice. Looks back at the line after each sentence, fanning herself with her ticket.
    .scene = 10:25 on the tenth of the month. Thirty on their feet, the tail of the line outside
    .he = she
    .his = her
bystander = Someone in the line
colleague = Tang
board = Ticket A031
    .window = to window 2
know-1 = You are Meng, the manager on duty, out in the lobby.
know-2 = Two windows of four are open. The front has waited 45 minutes, and nobody has told them anything.
know-3 = Tang, in the back, is licensed: you may put her on window 3, about 15 minutes. Head-count isn't yours.
goal-1 = Let the whole line feel heard and looked after, not only the loudest.
goal-2 = As far as you may: add a window, say truly how long, report back when you said.
bound-1 = Promise only the times and results that are yours to give.
bound-2 = A window needs someone licensed: no borrowed cards.
bound-3 = What another customer is doing is nobody's business.
bound-4 = Whoever isn't at home with machines gets the counter.
bound-5 = Nobody's PIN is yours to ask for, hear or key in.
bound-6 = No talk of the police unless somebody is in danger.
opening-1 = 45 minutes
opening-2 = 2 windows of 4
opening-3 = Told nothing
hidden = They can see five people behind the glass; they want to know how long, and a window. Yesterday Ms Wang left without a word.
facilitator = This one is good practice with a single voice in front and a whole line listening behind it. As people give their reasons, notice whether they talk only about Ms Wang or about the rest of the line too.
tell = Looks past you, tearing up her ticket
last-chance-leave = One more wrong word and half the line walks out
last-chance-escalate = One more wrong word and she takes it higher
end-resolved = Well, somebody did come out and talk to us. I'll be back on the tenth, mind. I'll be watching.
    .manner = Waves at the line; a few of them laugh
    .summary = The window opened, people were told how long, the line settled, and she went up smiling.
end-sore = So you got somebody moving. And if I hadn't been shouting all morning, would you have?
    .manner = Walks to the counter without looking back
    .summary = The window was seen to; the sting stayed in the line.
end-unsolved = You talk so nicely there's nothing left to shout about. I still haven't got my money. I'm off.
    .manner = Leaves her ticket on the desk, eyes the clock
    .summary = It ended politely, and what they had asked for was still not there.
end-unsettled = Never mind. We've stood here, we've had our say. You carry on.
    .manner = Waves a hand and looks away
    .summary = Neither the anger nor the wait was settled.
end-left = { "" }
    .manner = Out without a word, six or seven behind her
    .summary = She stopped talking and left, half the line with her.
end-escalated = Hello, is that 12378? There are thirty of us here, and every one's a witness.
    .manner = On loudspeaker, held up for the whole line
    .summary = She rang the complaint line in front of everyone.
end-crisis = Nobody's doing anything! Nobody gets served today!
    .manner = The line surges; the guard comes running
    .summary = The line broke up, and keeping everyone safe came first.

opens = You in charge? I'm Wang, for all of us. Two windows of four, a line out the door, 45 minutes. Has anyone said a word?
    .manner = Points behind her; seven or eight heads nod
    .facilitator = Of everything she just threw at us, which part stings most?
    .not_so_loud = Please don't get upset, madam, and lower your voice. They're serving in there. Everyone gets a turn.
    .not_so_loud-why = She asks whether anyone is in charge, and the first thing you take charge of is her voice.
    .short_staffed = Honestly, I'm more upset than you. I've begged head office for more staff. It's hard on me too.
    .short_staffed-why = It sounds like a confidence. But if you can't do anything either, who are thirty people supposed to turn to?
    .come_out = I'm Meng, in charge today. Forty-five minutes and nobody came: fair question. All of you, tell me.
    .come_out-why = You say who you are, grant them the forty-five minutes and give the floor to the whole line before offering anything.
    .ten_minutes = I'm so sorry, everyone. I'll go and hurry them up. Ten minutes, I guarantee, and this line moves.
    .ten_minutes-why = The ten minutes are comfort, not something you have. And thirty people heard them.

line_vents = { $mood ->
    [furious] Soon, soon, is that the only word you people know? The guard, soon. The girl, soon. Can't we just get a straight...
   *[angry] That board hardly moves. The guard says soon. The girl at the door says soon. When's soon? All we want is a straight...
}
    .manner = Faster and faster, counting on her fingers
    .go_on = Mm. Go on.
    .go_on-why = Letting her talk is right. A nod alone does not show thirty people what you took in.
    .i_know = I know, I know. I do understand how you feel, all of you. If you'd just let me say one thing...
    .i_know-why = Understood before she had finished. What she remembers is that you cut in.
    .payday = So sorry. It's the tenth, pensions and wages together. Every bank's the same, do please bear with us.
    .payday-why = The reason arrives on the heels of the apology and turns it into an introduction.
    .two_soons = You asked two people and got soon both times. It's the not knowing that wears you out. What else?
    .two_soons-why = You hand it back in her own words, name the hanging about, and leave room for more. She can say: yes, that.

chummy = How would I know what your head office gives you? You're who I've got. So you came out to be fed up along with us?
    .manner = Somebody behind her laughs
    .joint_letter = Why not all sign a letter? One word from a customer beats ten from us. Really, I'll fetch the paper.
    .joint_letter-why = It sounds helpful. It sends the people who are waiting to fight for your staff.
    .same_boat = Shout all you like, I can't conjure up staff. I haven't had a sip of water all morning myself.
    .same_boat-why = She has stood for forty-five minutes and you ask her to feel sorry for you.
    .todays_mine = You're right, this line's my job. Nobody came out to talk to you, you said. Please, go on.
    .todays_mine-why = No defence. You take it back on yourself and pick up where she was.
    .on_my_way = Fine, forget I said it. I'll go in right now and sort something out. Wait here.
    .on_my_way-why = Quick, but she has not said what she wants. What the line sees is one more back turned.

hushed = And who listened when I was quiet? I was quiet for forty-five minutes! Wasn't I, everybody?
    .manner = Louder still; the line calls back
    .outside_please = Could those by the door wait outside, please? It isn't safe, this crowd. The guard will call you in.
    .outside_please-why = The fuller it gets the more they look like a problem to clear. Those you send out have waited just as long.
    .quiet_ignored = Quiet, nobody comes. Loud, and I hush you. Anyone would boil over. Be as loud as you like. Go on.
    .quiet_ignored-why = You withdraw your own line, say what is choking her, and let her speak.
    .all_our_fault = All right, it's all our fault. I'll bow to every one of you. Sorry, sorry. Will that do?
    .all_our_fault-why = You admit everything and have asked nothing. And will that do gives you away.

ten_bait = Ten minutes, yeah? Right. You all heard. I'm setting an alarm.
    .speaker = Man in work overalls
    .manner = Shows you the screen of his phone
    .take_back = Don't, I can't promise that. It's twenty-odd tickets, two windows. What's been the worst of it for you?
    .take_back-why = Taken back on the spot, with the real number, and then a question. The sooner, the cheaper.
    .more_or_less = Oh, ten minutes, you know, roughly. Please don't hold me to it, I'm only trying to help everybody out.
    .more_or_less-why = It goes soft at the first touch. From now on he will believe nothing you say.
    .bet_on_it = Go ahead, set it. I keep my word. If this line hasn't moved by then, you come to me.
    .bet_on_it-why = A second guarantee. It is still the same tickets and the same two windows.

ten_over = { $mood ->
    [furious] Alarm's been and gone! Your time's up and the board's moved three. Where's that guarantee? Where is it?
   *[angry] There's the alarm. Your time's up, and the board's moved three. So where's the guarantee?
}
    .speaker = Man in work overalls
    .manner = Lets the alarm ring on
    .one_slow_case = Nobody's fault, there's a tricky one at window 1. Sorry. A few more minutes, this time for sure.
    .one_slow_case-why = The guarantee was yours, and you let the customer at the counter carry it.
    .own_early = Fair, I'd no business saying it. Seventeen or eighteen to go. What else has got to you?
    .own_early-why = You own it, give the true figure and hand the floor back. Late, but better than guarantee number three.
    .own_late = I was bragging. Tang's setting up, 3's still dark. From now on, only what I can see.
    .own_late-why = You call a boast a boast. From here on only what can be seen: that is how trust is picked up again.
    .loudest_first = I'm so sorry you were kept. No more shouting, please: come with me, I'll have a word, you go first.
    .loudest_first-why = One man goes quiet, and thirty people learn that shouting works.

talked_over = I hadn't even finished and you understand? Understand what? Go on, tell everybody.
    .manner = Spreads her hands and turns to the line
    .just_the_wait = It's the wait, I see that. Sorry, only it's the tenth, pensions and wages together. You'll understand.
    .just_the_wait-why = The wait was not all of it. You finish her sentence for her and add an excuse.
    .saves_time = Word by word we'll be here till noon, and that won't open a window, will it?
    .saves_time-why = You are in a hurry to act, she is in a hurry to be heard. You have just called her words a delay.
    .on_record = Your request for a shorter waiting time has been noted. We'll keep improving the experience. Thank you.
    .on_record-why = A restatement in form, and it sounds like a recording. There is nobody on their feet in a waiting time.
    .not_finished = I don't, I cut you off. Soon from the guard, soon from the girl, and you wanted a straight... what?
    .not_finished-why = You own the interruption and stop exactly where she was cut off, so that the rest is hers.

every_month = There's a tenth in every month, it didn't pop up this morning. When you drew up the rota, was the calendar upside down?
    .speaker = Old man in glasses
    .manner = Adjusts his glasses, in no hurry
    .over_to_machines = Quite right, sir. But the machines do pensions and they're free. Older folk, with me, I'll show you how.
    .over_to_machines-why = To thin the line you start with the old. They may not be pushed to machines (CBIRC office notice 2021 No. 40).
    .off_peak = We do ask people to spread out. Your pension won't run away, and tomorrow's empty. Why today?
    .off_peak-why = The calendar was yours to read, and now they have come on the wrong day.
    .knew_the_date = You've put your finger on it: we knew, and didn't staff for it. What else can you all see?
    .knew_the_date-why = You do not duck. You turn the jibe into the plain truth it is, and ask the whole line.

shown_out = There's a wind blowing out there. I'm seventy-six and hard of hearing. You call my number in here, and how do I hear it?
    .speaker = Old man in glasses
    .manner = Leans on his umbrella and stays put
    .young_ones_out = You stay, sir, of course. Then could the young and strong step out instead? As a favour to me. Thanks.
    .young_ones_out-why = A different lot is sent out. It is still sending out.
    .fire_rules = There's a fire regulation, sir: that doorway must be clear. Please cooperate.
    .fire_rules-why = The rule may be real. What a man of seventy-six hears is: out.
    .all_back_in = That was stupid of me. Come in, everyone! Sir, take my chair. Ms Wang, you hadn't finished.
    .all_back_in-why = People back in, a chair given up, and back to what was left unsaid. All three, or it is not taken back.

sorry_what = Who's the bow for? Have you asked once what we're waiting for? So what is it you did wrong?
    .manner = Folds her arms and waits
    .deep_regret = We regret any inconvenience. Volumes are high and staff are under strain. Thank you for understanding.
    .deep_regret-why = It would do for any notice on any wall, so it answers nobody.
    .small_gifts = Tell you what, there are little gifts by the door, one each. No hard feelings, eh?
    .small_gifts-why = She asks what you did wrong and you hand out presents, as one does to stop a child crying.
    .ask_it_now = I said sorry before I'd even asked. I'd feel fobbed off too. So I'm asking: what's hardest to take?
    .ask_it_now-why = You see through your own apology, admit how it felt, and this time really ask.

half_said = { $mood ->
    [furious] What's the use of telling you! It's glass, we can see plain as day what goes on in there... Forget it. Off you go!
   *[angry] I'd be wasting my breath. It's only glass. Standing here we can see plain as day what... Never mind. You get on.
}
    .manner = Nods at the glass, then stops
    .facilitator = She nods at the glass and stops halfway. What made her stop?
    .through_the_glass = Don't stop now. Through that glass, what is it you see?
    .through_the_glass-why = She left half of it hanging, and you ask straight through that pane of glass.
    .water_round = It's dry in here. I'll have some water brought round. Let's have a drink and take it slowly, shall we?
    .water_round-why = Water is kind and badly timed. She was about to speak and you gave her mouth something else to do.
    .your_ticket = Let's be practical. You're 39? Only six ahead. Please hang on a bit.
    .your_ticket-why = The figure is right, but it went to one person, and the half she left hanging is gone.
    .inside_outside = You can see all of them, and not one of them looks up at you. That's what gets you, isn't it?
    .inside_outside-why = You finish the half sentence for her, exactly, and ask whether you got it.

master_time = Stop going round in circles. How long till it's me? The foreman gave me an hour. Go over and I lose half a day's pay.
    .speaker = Man in work overalls
    .manner = Holds up his ticket: A045
    .pay_the_loss = Don't worry. Whatever they dock, tell me and we'll make it good. You shouldn't be out of pocket as well.
    .pay_the_loss-why = Big-hearted, but paying out is not yours to decide, and thirty others are listening.
    .count_it_out = 45: twelve ahead, two windows, about forty minutes. With my mind on the site, that'd drive me mad too.
    .count_it_out-why = The hard number first, and then what really worries him: not the wait, the pay.
    .hang_on_there = Soon, very soon. You've managed forty-five minutes. Just bear with us, please.
    .hang_on_there-why = Soon is the one word this line cannot hear again.
    .besides_time = Most of your hour's gone in here. Apart from the wait, what have you all seen?
    .besides_time-why = You grant him his hour, then ask the line for the thing nobody has said yet.

pay_us_all = Pay him? What about my morning, what about her with the baby? If you're paying, pay all of us. Get a pen!
    .manner = Voices behind her: half a day! Me too!
    .same_for_all = Done, fair's fair: a bag of rice and a bottle of oil each, on your ticket. There, nobody loses out.
    .same_for_all-why = Thirty presents for a bit of quiet, and there are still two windows.
    .real_hardship = He really loses money; you don't. Let's be reasonable about who needs it, please.
    .real_hardship-why = You tell a crowd whose time is worth money. Nobody thinks theirs is not.
    .cannot_pay = I can't pay anyone, sorry, I spoke too soon. Staff I can move. What do you all see in there?
    .cannot_pay-why = A clean retreat that shows what is yours to move, and the floor goes back to the line.

cold_wait = { $mood ->
    [furious] Right, we'll wait. Must be precious, those windows. A roomful of people and you can't spare one.
    [angry] Right, we'll wait. Must be precious, those windows. A roomful of people and you can't spare one.
   *[upset] All right, so we wait. Must be precious, those windows. People sitting in there, and you can't spare one.
}
    .manner = Unfolds her ticket and folds it again
    .watch_the_board = Thank you for your cooperation. Please watch the screen and have your ID ready.
    .watch_the_board-why = Polite. And all they have is still a screen.
    .chairs_and_calls = Then here's what I can do: six more chairs, and every ten minutes I come and say what number we're on.
    .chairs_and_calls-why = You have not found out what it is, but the wait has chairs and news now. That is the least of it.
    .precious_windows = You mean there are people sitting in there and the window's still shut. Is that it? Go on.
    .precious_windows-why = You hear the thing she keeps circling, and take it head-on.

served_late = { $mood ->
    [furious] My turn. All that shouting, and the ones sitting in there still sit, and the ones standing out here still stand!
   *[upset] My turn. All that fuss, and the ones in there are still sitting and we're still standing. What do you call that?
}
    .manner = At the window she turns back once more
    .patience_pays = See, you waited and it came. A bit less noise from everybody and it would have gone quicker, you know.
    .patience_pays-why = One last dig. That is what she will remember, not that her turn came.
    .write_it_in = Them sitting, you standing: I'll pass on those very words. Over an hour on your feet. I'm sorry.
    .write_it_in-why = It is late. But her words go in as she said them, and you are sorry for the hour she stood.
    .thanks_for_waiting = Thank you so much for your patience. Do take a seat. Is there anything else I can help you with?
    .thanks_for_waiting-why = Every courtesy is there, and nobody takes up what she said.

someone_turns = { $mood ->
    [furious] Look at that! Three gone, just like that. You're not even worth a word to them!
   *[angry] See that? Three gone. They can't even be bothered to talk to you.
}
    .manner = Three at the back fold their tickets and go
    .facilitator = You're still in the line and you watch those three go. What crosses your mind?
    .heavier_than_words = Leaving without a word is worse than shouting at me. You're still here. Say what they didn't.
    .heavier_than_words-why = You can read the silence, and you treat those who stayed as those who still talk.
    .fewer_ahead = Well, that's a few less ahead of you, isn't it? Do look on the bright side, please, it won't be long.
    .fewer_ahead-why = Those who left were customers. Those who stay hear how glad you would be to see them go too.
    .mind_how_you_go = Mind how you go, it's windy out. Do come back after three, it's much quieter then.
    .mind_how_you_go-why = A cheerful send-off and not one word about why they left.
    .tickets_hold = You at the door, please keep your tickets! They're good till we close. If you stay, I'm still on it.
    .tickets_hold-why = A door left open for those who go and a word for those who stay. Why they gave up, you have still not asked.

phone_up = { $mood ->
    [furious] I've got 12378 up, the complaints line. Two windows of four: let's see if anybody out there cares!
   *[angry] 12378, the complaints line. It's on my screen, I only have to press. Anything to say?
}
    .manner = Phone up, thumb over the button
    .facilitator = Her thumb is over the button and stays there. What is she waiting for?
    .comes_back_to_me = They'd only pass it back to me, you know. Why go through it all twice?
    .comes_back_to_me-why = It sounds like sparing her trouble. It says: complaining is useless.
    .between_ourselves = I'm sorry, I'm sorry, please put it down? One call and my whole month's gone. Let's settle it here.
    .between_ourselves-why = The apology is there to stop the call. Blocking softly is blocking.
    .serve_you_instead = Ms Wang, leave the call. Come with me, you go first, and we'll say no more. All right?
    .serve_you_instead-why = A quick turn in exchange for no complaint. She gains, and the line learns something.
    .book_or_call = I'd ring too. 12378 or our complaints book: a reply in fifteen days if it's simple. Thanks. I'm staying.
    .book_or_call-why = Channels and time limit in full, no fear (measures in force since March 2020), and the line stays yours.

last_straw = { $mood ->
    [furious] Fine, if you won't, somebody will! I've rung, it's on speaker. Come on, everybody say a word!
   *[angry] Fine. If you won't, somebody will. I've rung, it's on speaker. Anybody with something to say, come and say it.
}
    .manner = Phone over her head; the others close round
    .as_you_please = Go ahead then, you're free to. I've things waiting in there, so you'll have to excuse me, sorry.
    .as_you_please-why = Not blocking is right. Turning away is not: it is the back they saw at the start.
    .say_it_all = Go on, I'm listening. A whole morning and nobody came, no wonder you rang. I'll be here after.
    .say_it_all-why = You stand by the phone and listen along. The line notices: this time you stayed.
    .police_then = This is a disturbance now. Break it up or I'll have to ring the police. Please, think about it.
    .police_then-why = They are standing and talking; nobody is in danger. Scare them with the police and they only get angrier.

counts = I kept books all my life, so I counted. Five: one on a calculator, two chatting, one getting water, one on his phone.
    .speaker = Old man in glasses
    .manner = Points through the glass, one by one
    .facilitator = As he counts them off, what do we most want to answer back?
    .use_my_card = You're right, they should be moving. Window 3 opens now! Zhao, leave that, log in with my card.
    .use_my_card-why = The hall cheers. But someone unlicensed on your card means nobody can answer for what goes wrong.
    .go_and_scold = Disgraceful. I'll tell them off myself. Chatting at work? It comes off their pay.
    .go_and_scold-why = You vent for them, and the fault moves behind the glass. Who drew up the rota?
    .back_office = Those are back-office staff, sir: ledgers, not customers. Not just anyone can sit down at a counter.
    .back_office-why = The division of work is real. He counted people and you answer with posts, and not a word on the two chatting.
    .own_the_glass = Five, you counted right. I could have called one out and told you all how long. I did neither. My fault.
    .own_the_glass-why = The facts are plain, so the fault can be too: two things, both yours. Nobody in there is blamed, nobody above.

wants = { $mood ->
    [furious] It's simple. Two things: somebody at that window, and a straight answer on how long. Waiting we can do!
    [angry] It's simple. Two things: somebody at that window, and a straight answer on how long. Waiting we can do!
    [upset] So there you have it. Two things: somebody at that window, and a straight answer on how long. Waiting we can do.
   *[calmer] Well, at least you own up. Two things: somebody at that window, and a straight answer on how long. We can wait.
}
    .manner = Two fingers up; a shout of yes behind her
    .facilitator = She says they can wait. Then what has been so hard about it?
    .write_a_report = Excellent point. I'll write to head office today for another window and tell you all once it's approved.
    .write_a_report-why = What can be done today has just become next month.
    .all_four = No problem! All four windows, and we'll have this line done in ten minutes. Just you watch.
    .all_four-why = They ask for one window and get four; they ask how long and get a boast.
    .after_three = How about this: it's quiet after three and your tickets hold. Come back then, or wait with me.
    .after_three-why = A choice, nicely put. Of the two things they asked for, you have touched neither.
    .call_tang = Tang's licensed. Tang, window 3, please! No guesses: she says how long, then I tell everyone.
    .call_tang-why = One thing you do at once, the other you say how it will come. And why it is Tang, in half a sentence.

goes_nicely = { $mood ->
    [furious] Put like that, I'd be the unreasonable one. Fine, you're busy. I'll... see about this afternoon.
    [angry] Put like that, I'd be the unreasonable one. Fine, you're busy. I'll... see about this afternoon.
   *[upset] Put like that, I'd be the unreasonable one if I made a fuss. Fine. I'll... come this afternoon, then.
}
    .manner = Looks at the clock, does not move
    .the_clock = You say this afternoon and you watch the clock. It has to be now, doesn't it? What's pressing?
    .the_clock-why = Her mouth said yes and her feet said no. You saw it, and held the door open.
    .see_her_off = Thank you so much for understanding. Keep your ticket, I'll look out for you later. Take care now.
    .see_her_off-why = She looked at the clock and swallowed something, and you thanked her too fast. Gone politely is still gone.
    .whole_line_too = That's settled: after three, 39 still counts, I'll be here. Same for anyone else who'd rather go.
    .whole_line_too-why = Firm, fair and true. But no window was opened, and you never learned what she was up against.

not_blind = No customers? They've time for a chat, though. That's glass, not a wall. We're not blind.
    .manner = Someone behind taps on the glass, twice
    .job_codes = There's segregation of duties: licence, operator card, dual control. It isn't just a matter of a chair.
    .job_codes-why = Each word is correct, and together they say: give up.
    .not_in_front_of_you = Books, fine. Chatting in front of you, no, and that's on me. Tang's licensed. Tang, please!
    .not_in_front_of_you-why = You keep what can be explained apart from what cannot, and say which of the five can move.
    .try_a_day = You don't see them when it's busy. Come and try a day in there, if you like.
    .try_a_day-why = You ask to be believed, and begin by telling them their eyes deceive them.

whose_rota = What's the good of telling them off? Did they draw up the rota, or did you?
    .speaker = Old man in glasses
    .manner = Takes off his glasses and wipes them
    .named_in_public = Whoever was chatting comes out here and says sorry to your faces. You have my word.
    .named_in_public-why = You would put colleagues on show. It makes the line uneasy, and it is still two windows.
    .i_drew_it_up = I did. So have a go at me, not them. And who comes out is up to me too.
    .i_drew_it_up-why = The outburst is withdrawn. You take the blame, and with it the say.
    .keep_an_eye = I did, but people need some discipline. I've the hall and the back to watch. How many eyes do I have?
    .keep_an_eye-why = Half a sentence of owning it, and then it is pushed away again.

borrowed = But I'm not licensed for the counter. And on your card... If something goes wrong, who answers for it?
    .speaker = Zhao
    .manner = Stands behind window 3, not daring to sit
    .sit_there_for_now = Then just sit there, touch nothing. I'll ring and see if they'll bend it. Sorry, everyone, one moment.
    .sit_there_for_now-why = Someone sitting at a window serving nobody is worse than an empty one.
    .just_this_once = Just this once, just for a while, I'll take the blame. Sit down, call a number! Everyone's watching.
    .just_this_once-why = You can't take it: the record has your name, and the hands are someone else's.
    .card_back = You're right, give it back. My mistake, everyone: only a licensed teller keeps your money safe. Tang!
    .card_back-why = Taken back in public, with the reason and a way that works. A little lost face is cheaper than a wrong entry.

who_decides = { $mood ->
    [furious] Enough! One straight answer: another window, today. Can you decide that or can't you!
   *[upset] Then just tell me one thing: another window, today. Is that yours to decide or not?
}
    .manner = Reads the badge on your jacket
    .hotline_beats_me = Honestly? No. Ring the hotline. One word from you beats ten from me.
    .hotline_beats_me-why = You send her to complain on your behalf. She will, about you.
    .yours_and_not = Staff numbers, no. Tang on window 3, today, yes. Tang, please!
    .yours_and_not-why = What is not yours gets half a breath; what is yours gets done.
    .one_phone_call = I just have to make one call and get a nod. It's procedure, I hope you'll understand.
    .one_phone_call-why = It was yours to decide and you go looking for a nod. Another back turned.

tang_comes = I'm only halfway through the books. I'd have to hand over, draw a cash box, log in. That's a quarter of an hour, easily.
    .manner = Leans out, vouchers in her hand
    .facilitator = Tang says this with the whole line listening. What do they hear in it?
    .finish_that_first = Then finish those first, the books must balance. Please wait a bit longer, everyone, till she's done.
    .finish_that_first-why = The books can wait and the people cannot. You have it the wrong way round.
    .five_is_plenty = A quarter of an hour? Five minutes! You all heard: window 3 in five minutes. I'll vouch for Tang.
    .five_is_plenty-why = Tang says fifteen and you vouch for five. When the time comes, it is your number that is wrong.
    .drop_everything = Leave the books and go, go. They're up in arms out here and you're dawdling. Quickly, please!
    .drop_everything-why = She runs, not knowing how long they have waited or for what. What the line heard is you snapping at her.
    .brief_aloud = Zhao, take the books. Tang, get your cash box: they've stood 45 minutes. Any snag, tell me, I'll say so.
    .brief_aloud-why = Who takes the books, why it matters, whom to tell if it sticks: all of it in front of the line.

runs_back = No handover, no cash box, so they sent me back. What is it you want me to do out there? Tell me properly.
    .manner = Out of breath, the same vouchers in hand
    .brief_at_last = I wasn't clear, sorry. Zhao takes the books, you open 3. They've stood 45 minutes. Stuck? Tell me.
    .brief_at_last-why = You supply what was missing, and give a colleague her face back in front of the line.
    .slow_coach = I said hurry, didn't I? You see, everybody? I'd love to open it. This is how fast they move in there.
    .slow_coach-why = You left out the instructions, and she is the one told off in public.
    .i_will_fetch_it = All right, all right, sit down, I'll go and talk to them. So sorry, everyone, I'll be back in no time.
    .i_will_fetch_it-why = Off you run yourself, and nobody is left with the line.

mother_goes = I'm... not going to wait. He needs feeding, and the crying bothers people. Number 50, if anybody wants it.
    .speaker = Young mother, baby in arms
    .manner = Head down, leaves her ticket on the desk
    .facilitator = She has waited like everybody else. Why does she put it so differently?
    .ask_the_line = Everyone, could she go first, with the baby? Shake your head if that's hard; I'll find another way.
    .ask_the_line-why = The line decides and may say no. But with all eyes on them, neither she nor they can easily do so.
    .straight_in = With a baby? You're not waiting! Come along with me, straight to the window. Who'd grudge a baby?
    .straight_in-why = A kind heart. But you are generous with thirty other people's time, and never asked.
    .easier_later = That's probably best. Come after three, it's quiet, it'll be easier on the little one. Take care now.
    .easier_later-why = Considerate words, and she is out of the door. She was never going to say it twice.
    .keep_her_place = Keep it! Feed him in that room, I'll knock in time. Or go home, it's good all day. Which is better?
    .keep_her_place-why = The quietest one gets a room, a place and a choice, and nobody loses a turn.

me_too = She should be looked after, no argument. But I've a steel pin in my leg and I'm standing too. Did you ask any of us?
    .speaker = Old man in glasses
    .manner = Says it mildly; it goes quiet around him
    .then_you_too = You should have said so! Then you go in ahead too, you're the very next. There, everybody happy?
    .then_you_too-why = One exception, then another. That is how a rule goes.
    .should_have_asked = I should have asked you all, I'm sorry. Sit here, sir. If her going first is hard on anyone, tell me.
    .should_have_asked-why = The kindness was right; not asking was wrong. Now they are asked, and his leg gets a chair.
    .grudge_a_baby = Surely you wouldn't grudge a little baby, sir? At your age? Thank you so much.
    .grudge_a_baby-why = He grudges nobody. He asks whether you saw the rest of them.

number_asked = { $mood ->
    [furious] The window's one thing. How long is another. I'm 45. When? I've got a foreman to answer to!
    [angry] The window's one thing. How long is another. I'm 45. When? I've got a foreman to answer to!
   *[upset] The window's one thing. How long is another. I'm 45. Roughly when? I've got to tell my foreman something.
}
    .speaker = Man in work overalls
    .manner = Phone in hand, waiting to type
    .facilitator = If you had to type that message to his foreman right now, what could you put?
    .depends = It's hard to say. One takes a minute, the next half an hour. I'd only mislead you. Let's wait and see.
    .depends-why = For fear of being wrong you say nothing, so he guesses, and guesses the worst.
    .older_ones_first = Let's spread out: the older ones, anyone drawing cash, come to the machines. I'll help you press.
    .older_ones_first-why = It would shorten the line fast, by sending those least able to, and pressing for them.
    .between_us = Come here, I'll show you on the quiet: twelve ahead. I'll have a word at the window, nudge you up a bit.
    .between_us-why = One man is told, with a favour thrown in, and thirty pairs of eyes watch you whisper.
    .whole_line = Everyone: we're at 31, five or six minutes each, 45 around eleven. At 10:40 I'm back, open or not.
    .whole_line-why = One man asks and the whole line is told, and you fix a time to come back that is yours to keep.

whispered = What are you whispering to him? Aren't the rest of us good enough?
    .manner = A step forward, and the line moves with her
    .hoarse = There are thirty of you, I'd lose my voice. It's all on the screen. Thank you.
    .hoarse-why = Too many to tell means: not worth telling.
    .you_as_well = Don't take it the wrong way. You're 39? I'll nudge you up too, how's that? Just keep it to yourselves.
    .you_as_well-why = A second favour to cover the first. What about the other twenty-eight?
    .say_it_aloud = Of course you are, sorry. We're at 31, five or six minutes each. At 10:40 I report, open or not.
    .say_it_aloud-why = Say the whisper out loud and half the fairness is back.

grandpa_machine = Not the machine. I trust my passbook. The print's too small, and once it locked me out: wrong PIN, three times.
    .speaker = Old man in glasses
    .manner = Draws the passbook closer
    .tell_me_softly = I'm here, don't worry. Give me the book, tell me the number softly, I'll key it in. Two minutes.
    .tell_me_softly-why = He will thank you. But nobody may hear a PIN, let alone key it in, however kind.
    .whoever_likes = Machines are for those who like them. Anyone else, the counter, same ticket. You choose.
    .whoever_likes-why = Two real ways, and the choice is his. Neither is a push.
    .passbook_counts = Passbook it is, no buttons to get wrong. Sit here, I'll fetch you when it's 43.
    .passbook_counts-why = You name what he is afraid of, and give him a chair and a straight answer.
    .learn_it_once = Granny Li next door is eighty and she manages. Learn it once, no more queues. Come, I'll hold your hand.
    .learn_it_once-why = He gave three reasons, and you heard unwilling to learn.

pin_heard = Oh dear. He's hard of hearing: you ask, he shouts. We all heard every digit of it!
    .manner = Hand over her mouth; a gasp behind her
    .change_it_now = My fault, I should never have asked. Sir, set a new one at the window yourself. I'll keep well back.
    .change_it_now-why = The fault was asking; the cure is a new one, set by him, with you out of sight.
    .he_was_willing = He told me of his own free will. He can't see the keys, I was being kind. And now it's my fault?
    .he_was_willing-why = He said it because he trusted you. That trust is what you push away.
    .neighbours_all = We're all neighbours, who'd remember a few digits? Please, no fuss. Look, now you've frightened him.
    .neighbours_all-why = The more you say it is nothing, the less safe he feels.

window_one = The one at window 1: I've had my eye on the clock. Twenty-two minutes. What on earth takes that long?
    .speaker = Old man in glasses
    .manner = Checks his watch; others lean in
    .new_girl = The teller at 1's new and slow, I've told her often enough. Sorry, I'll go and hurry her.
    .new_girl-why = You put the slowness on a new colleague, and she can hear you. So can the customers.
    .her_husband = Don't rush her. Her husband died last month and it's his money. All those forms, crying over every one.
    .her_husband-why = Every heart in the line goes out to her. And her loss and her money have just been told to the hall.
    .same_for_yours = That I can't say, and I wouldn't say yours. Once 3 opens, one slow window won't hold you up.
    .same_for_yours-why = You decline, say why that protects him too, and come back to what he wants: how the line will move.

hush = Oh no, last month? That's never old Zhou's wife from our block? No wonder we haven't seen her about.
    .manner = On tiptoe to see window 1; others look too
    .so_be_patient = So there you are, we all have our troubles. Please, a little patience. What's a bit of a wait?
    .so_be_patient-why = You use a stranger's grief to shame a line into waiting, and her privacy goes a second time.
    .let_it_lie = That was hers to tell, and I'm sorry. Could you all let it lie? Don't look, don't ask.
    .let_it_lie-why = It cannot be unsaid. You can stop it here, and ask the line to help.
    .not_from_me = You know her? Then you didn't hear it from me. Let's say it never came up.
    .not_from_me-why = You know it was wrong, and what worries you is being named.

dark = { $mood ->
    [furious] Twenty minutes! Window 3's dark, nobody's told us a thing, you've gone past me three times. Are we invisible?
   *[upset] Twenty minutes. Window 3's dark, nobody's told us a thing. You've gone past me three times. Are we invisible?
}
    .speaker = Man in work overalls
    .manner = Stands in your way
    .sit_over_there = Take it easy, please. Sit down for a while, have some water. You'll make yourself ill.
    .sit_over_there-why = He asks how long and gets a cup of water.
    .no_news_is_news = I owed you a word, even with no news. Sorry. The cash box is in, five or six minutes. 34's next.
    .no_news_is_news-why = What wears people down is silence. Late as it is, you pay back the word you owed.
    .busy_for_you = I've been running in and out for you, I haven't stopped once. What more do you want from me?
    .busy_for_you-why = You ran; he did not see it. Work that nobody is told of does not count.

due = { $mood ->
    [furious] 10:40, and here you are after all. So why's window 3 still dark?
    [angry] 10:40, and here you are after all. So why's window 3 still dark?
   *[upset] 10:40. Huh, you did come back. So how come window 3's still dark?
}
    .speaker = Man in work overalls
    .manner = Shows you the clock on his phone
    .excuse_me = Excuse me, coming through, I'll go and see what's going on in there. I'll tell you later.
    .excuse_me-why = You said you would report, and you walk past the man you were to report to.
    .blame_the_system = It's the IT people, it always crawls on the tenth. Sorry, I've chased them three times. What can I do?
    .blame_the_system-why = You came back, and what you brought is somebody to blame.
    .report_as_is = Not yet, and I wanted to say so myself. Cash box is in, five or six minutes. I guessed short, sorry.
    .report_as_is-why = Nothing to show, and you are back on time, saying where it sticks and owning the misjudgement. That is keeping your word.
    .one_more_minute = One minute! I'll stake my name on it: that light's on inside a minute. Put your watch on me.
    .one_more_minute-why = The system does not take your word. And you have just staked the trust you had saved.

surge = It's lit! Hey, hey, no running back there! You by the door, young man, what number are you?
    .manner = Arms out, but they surge to window 3
    .facilitator = The light they wanted is on. Why are they running?
    .next_is_34 = Window 3 takes the next ticket, not the fastest runner: 34, please! Stay put, nobody loses a place.
    .next_is_34-why = How it works, and why those who stand still lose nothing. Order comes from knowing, not from shouting.
    .guard_them_back = Behind the yellow line! One more push and the guard puts you out. Nobody gets served today!
    .guard_them_back-why = They waited an hour for that light, and what comes with it is: nobody gets served.
    .first_there = No pushing, no pushing! First come, first served, one at a time. Careful, please, don't fall.
    .first_there-why = You mind their safety and drop the rule. Those who stood longest run slowest.
    .ring_leader_first = This window is Ms Wang's doing, so let's thank her! I say she goes first.
    .ring_leader_first-why = Right to thank her, wrong coin: she asked for a window for the line, and you make it hers.

jumped = { $mood ->
    [furious] Oh, so speak up or shove and you go first? I've stood here nice and quiet. What does that make me?
    [angry] Oh, so speak up or shove and you go first? I've stood here nice and quiet. What does that make me?
   *[upset] I see. Speak up or shove and you go first. I've stood here nice and quiet. So what does that make me?
}
    .speaker = Woman with her shopping
    .manner = Thrusts her ticket at you; a murmur behind
    .you_are_next = Don't you worry: I'll slip you in next and have you out of that door by eleven, guaranteed. All right?
    .you_are_next-why = One queue-jump to pay for another, with a guarantee on top.
    .small_of_you = They have their reasons, you know. Please don't be so petty, can't you give way a little?
    .small_of_you-why = She asks about the rule and you call her petty.
    .back_to_the_order = It makes you right. You kept the order, I broke it, I'm sorry. That's off: we go by the numbers.
    .back_to_the_order-why = You cancel the precedent in front of everyone. One is put out, thirty get their fairness back.

why_today = Truth is, I came yesterday too. Forty minutes, left without a word. Today my helpers need their wages before the bus.
    .manner = Quietly, smoothing out her ticket
    .those_who_leave = You went yesterday and we never knew. Today you spoke up for all the ones who go. Thank you.
    .those_who_leave-why = You see why she had to shout, and thank her for exactly that: speaking for those who go in silence.
    .pay_by_phone = You could just send it by phone. If you'd said so yesterday I'd have shown you, and saved you the trip.
    .pay_by_phone-why = She tells you what is on her heart for the first time, and you correct it.
    .round_the_side = You should have said. Come round the side, cash first, they can't miss that bus.
    .round_the_side-why = Her need is real. So is the one each of the others has not told you.
    .cab_fare = Oh, they mustn't miss it. Keep it quiet, but let me pay your taxi back, to say sorry. All right?
    .cab_fare-why = Heartfelt, and a private pay-off: the whole line waited, one is paid, and it has to be kept quiet.

cash_reason = They're past fifty, they want notes, small ones. Why does everybody have to change to suit you?
    .manner = Closes her fist on the ticket
    .change_may_be_out = There may not be any, change is short today. You'd best ask at the window.
    .change_may_be_out-why = A word from you would settle it, and she is left to try her luck.
    .notes_it_is = They don't, sorry. Notes, small ones, before the bus: I'll have the window put some by for you.
    .notes_it_is-why = You withdraw the advice, say back what she needs, and see to the change ahead of time.
    .safer_for_them = It's for your own good. All that cash isn't safe. If it's lost, who do you turn to? You see what I mean.
    .safer_for_them-why = For your own good is another way of saying you know no better.

tomorrow = { $mood ->
    [furious] So it's open today. What about next month's tenth? Does someone have to shout again before anybody moves?
    [angry] So it's open today. What about next month's tenth? Does someone have to shout again before anybody moves?
    [upset] It's open today. What about the tenth of next month? Does someone have to shout again?
   *[calmer] Well, it's open today. And next month, on the tenth? It can't take somebody shouting every time.
}
    .manner = Watches window 3 call one, then another
    .facilitator = Window 3 is calling tickets. Why does she bring up next month now?
    .what_i_can_change = Extra staff I'll ask for and ring you Friday. Tang up front on peak days, times by the door, I can do.
    .what_i_can_change-why = What is not yours you do not promise; what is, in detail; and a call that will come.
    .never_again = I promise you: next month, all four windows, every one. If not, come and have my head.
    .never_again-why = You do not know who will be on leave or moved. You have spent next month's word today.
    .you_tell_them = That's for those above. Ring the city line, 12345. They'd listen to you, we'd cheer you on.
    .you_tell_them-why = After all that work the ball goes back up, and she is sent to fetch your staff.
    .five_stars = All's well that ends well. Five stars on your way out, would you? Thank you.
    .five_stars-why = She asks about next month and you ask for stars.

not_answered = { $mood ->
    [furious] I asked about the tenth, and what's that got to do with it? So today was for nothing, and next time we stand again?
    [angry] I asked about the tenth, and what's that got to do with it? So today was for nothing, and next time we stand again?
   *[upset] I asked about the tenth of next month. What's that got to do with it? Do we just stand here again?
}
    .manner = Behind her the hum starts up again
    .straight_answer = I dodged that, sorry. On the tenth, Tang up front. More staff I'll ask; I ring Friday either way.
    .straight_answer-why = You own the dodge and sort it: this I can, that I will ask, and Friday brings an answer either way.
    .under_study = We shall study your suggestion and announce any progress. Please keep us on our toes, thank you.
    .under_study-why = Once it is under study, everybody knows there will be no more of it.
    .today_is_done = We did open it for you today, didn't we? Leave it on a good note. Who can tell about next month?
    .today_is_done-why = Leave it on a good note says: you got what you wanted, now go.

in_writing = All four, every one? Good. Write it down and sign it, and I'll keep it for everybody.
    .speaker = Old man in glasses
    .manner = Takes out a notebook, finds a clean page
    .word_is_enough = That's not very nice, sir. I'm the manager. Isn't my word enough?
    .word_is_enough-why = He asks for something to hold, and you talk about your face.
    .sign_gladly = With pleasure. Four windows, the tenth, my name. And if I don't deliver, you take that and report me.
    .sign_gladly-why = In black and white, your name under something that is not yours to decide.
    .what_i_can_sign = Four I can't sign, I said too much. I can sign Tang up front, times on the door, an answer by Friday.
    .what_i_can_sign-why = The boast is cut down on the spot, and only what you can sign goes in the book.

empty_ticket = Number 50's still lying here. The girl with the baby has gone. Not a word, and nobody gave her another thought.
    .speaker = Old man in glasses
    .manner = Holds up the ticket between two fingers
    .held_for_her = I shouldn't have let her go. I'll hold it all day. And the ones who slip off go in my report.
    .held_for_her-why = Those who left count as well. You admit you let her go, and keep her place.
    .give_it_away = Well, that frees one up. Whoever's in a hurry back there can have it. No sense wasting it.
    .give_it_away-why = A place is empty and you treat it as found money.
    .her_own_choice = She chose to go, we could hardly hold her. It's quieter this afternoon anyway, so please don't worry.
    .her_own_choice-why = People who leave quietly are always said to have chosen to.

last_one = { $mood ->
    [furious] 39, that's me. And the minute I sit down, don't you go forgetting the rest of them!
    [angry] 39, that's me. And the minute I sit down, don't you go forgetting the rest of them!
    [upset] That's me, 39. I'm off, then. Don't turn your back on this lot, will you?
   *[calmer] Oh, that's me! I'll be off, then. You keep an eye on this lot for me, all right?
}
    .manner = Two steps, then a look back at the line
    .till_the_last = Off you go. I'm here to the last ticket, calling it every ten minutes. Anything wrong after, find me.
    .till_the_last-why = The line has somebody to the end, and she has a last word of her own.
    .breather = It's all open now, nothing can go wrong. I'll just go in and catch my breath. Thank you.
    .breather-why = She has just entrusted them to you, and in you go. It is the same back they saw at the start.
    .come_again = Certainly, Ms Wang. Mind how you go, have a lovely day, and do come again.
    .come_again-why = All the closing courtesies, and no answer to what she asked of you.
    .qr_code = By the way, you run a business, don't you? Let me set you up with a payment code.
    .qr_code-why = The line is still on its feet and you start selling.
