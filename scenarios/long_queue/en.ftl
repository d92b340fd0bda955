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
goal-2 = As far as you may: add a window, give true numbers, report back when you said.
bound-1 = Promise only the times and results that are yours to give.
bound-2 = A window needs someone licensed: no borrowed cards.
bound-3 = What another customer is doing is nobody's business.
bound-4 = Whoever isn't at home with machines gets the counter.
bound-5 = Nobody's PIN is yours to ask for, hear or key in.
bound-6 = Nobody in danger, no threat of the police.
opening-1 = 45 minutes
opening-2 = 2 windows of 4
opening-3 = Not one number
hidden = They see five people sitting behind the glass; they want a number and a window. Yesterday Ms Wang left without a word.
tell = Looks past you, tearing up her ticket
last-chance-leave = One more wrong word and half the line walks out
last-chance-escalate = One more wrong word and she takes it higher
end-resolved = Well, somebody did come out and talk to us. I'll be back on the tenth, mind. I'll be watching.
    .manner = Waves at the line; a few of them laugh
    .summary = The window opened, the numbers were told, the line settled, and she went up smiling.
end-sore = So you got somebody moving. And if I hadn't shouted all morning, would you have?
    .manner = Walks to the counter without looking back
    .summary = The window was seen to; the sting stayed in the line.
end-unsolved = You talk so nicely there's nothing left to shout about. I still haven't got my money. I'm off.
    .manner = Leaves her ticket on the desk, eyes the clock
    .summary = It ended politely, and what they had asked for was still not there.
end-unsettled = Never mind. We've stood, we've said it. You carry on.
    .manner = Waves a hand and looks away
    .summary = Neither the anger nor the wait was settled.
end-left = { "" }
    .manner = Out without a word, six or seven behind her
    .summary = She stopped talking and left, half the line with her.
end-escalated = Is this 12378? There are thirty of us here, and every one's a witness.
    .manner = On loudspeaker, held up for the whole line
    .summary = She rang the complaint line in front of everyone.
end-crisis = Nobody's doing anything! Nobody gets served today!
    .manner = The line surges; the guard comes running
    .summary = The line broke up, and keeping everyone safe came first.

opens = You in charge? Wang, speaking for the lot of us. Two windows of four, a line out the door, forty-five minutes. Has anyone said a word?
    .manner = Points behind her; seven or eight heads nod
    .not_so_loud = Please don't get upset, madam, and could we keep it down? They're serving in there. Everyone will get a turn.
    .not_so_loud-why = She asks whether anyone is in charge, and the first thing you take charge of is her voice.
    .short_staffed = I'm more upset than you are, believe me. Between us, head office won't give us the people. I've begged. It's hard on me too.
    .short_staffed-why = It sounds like a confidence. But if you can't do anything either, who are thirty people supposed to turn to?
    .come_out = I'm Meng, I'm in charge today. Forty-five minutes and nobody came out: fair question. All of you, tell me. I'll listen first.
    .come_out-why = You say who you are, grant them the forty-five minutes and give the floor to the whole line before offering anything.
    .ten_minutes = I'm so sorry, everyone. I'll go and hurry them up. Ten minutes, and I guarantee you this line moves.
    .ten_minutes-why = The ten minutes are comfort, not something you have. And thirty people heard them.

line_vents = { $mood ->
    [furious] Soon, soon, it's the only word you people know! The guard says soon, the girl says soon. Forty-five minutes. Where's soon?
   *[angry] That board hardly moves. I ask the guard: soon. I ask the girl at the door: soon. When's soon? All any of us want is a straight...
}
    .manner = Faster and faster, counting on her fingers
    .go_on = Mm. Go on.
    .go_on-why = Letting her talk is right. A nod alone does not show thirty people what you took in.
    .i_know = I know, I know. I do understand how you feel, I understand how everybody feels. If you'd just let me say one thing...
    .i_know-why = Understood before she had finished. What she remembers is that you cut in.
    .payday = I really am sorry. It's the tenth, pensions and wages on one day. It's like this at every bank, so please bear with us.
    .payday-why = The reason arrives on the heels of the apology and turns it into an introduction.
    .two_soons = You asked twice, heard soon twice, and you still don't know. Hanging there is the worst of it. What else?
    .two_soons-why = You hand it back in her own words, name the hanging about, and leave room for more. She can say: yes, that.

chummy = How would I know what your head office gives you? You're who I've got. So you came out to be fed up along with us?
    .manner = Somebody behind her laughs
    .joint_letter = Why don't you all sign a letter to them? One word from a customer beats ten from us. Really, I'll fetch you the paper.
    .joint_letter-why = It sounds helpful. It sends the people who are waiting to fight for your staff.
    .same_boat = We're all working people. Shout at me and I still can't conjure up staff. I haven't had a sip of water all morning myself.
    .same_boat-why = She has stood for forty-five minutes and you ask her to feel sorry for you.
    .todays_mine = True. Being fed up isn't my job, this line is. You said nobody's come out to talk. Please go on, I'm writing it down.
    .todays_mine-why = No defence. You take it back on yourself and pick up where she was.
    .on_my_way = Fine, forget I said it. I'll go in right now and sort something out. Wait here.
    .on_my_way-why = Quick, but she has not said what she wants. What the line sees is one more back turned.

hushed = And who listened when I was quiet? I was quiet for forty-five minutes! Wasn't I, everybody?
    .manner = Louder still; the line calls back
    .outside_please = Look, could those of you by the door please wait outside? It isn't safe, all this crowding. The guard will call you.
    .outside_please-why = The fuller it gets the more they look like a problem to clear. Those you send out have waited just as long.
    .quiet_ignored = Quiet, and nobody comes; loud, and you're told to be quiet. Anyone would boil. Be as loud as you like. Go on.
    .quiet_ignored-why = You withdraw your own line, say what is choking her, and let her speak.
    .all_our_fault = All right, all right, it's all our fault. I'll bow to every one of you. Sorry, sorry. Will that do?
    .all_our_fault-why = You admit everything and have asked nothing. And will that do gives you away.

ten_bait = Ten minutes, yeah? Right. You all heard. I'm setting an alarm.
    .speaker = Man in work overalls
    .manner = Shows you the screen of his phone
    .take_back = Don't. I said ten off the top of my head. It's twenty-odd tickets and two windows. Tell me what's the worst of it.
    .take_back-why = Taken back on the spot, with the real number, and then a question. The sooner, the cheaper.
    .more_or_less = Oh, ten minutes, you know, roughly speaking. Please don't hold me to the second, I'm only trying to help everybody out.
    .more_or_less-why = It goes soft at the first touch. From now on he will believe nothing you say.
    .bet_on_it = Go ahead, set it. I keep my word. If this line hasn't moved by then, you come to me.
    .bet_on_it-why = A second guarantee. It is still the same tickets and the same two windows.

ten_over = { $mood ->
    [furious] Alarm's been and gone! Your time's up and the board's moved three. Where's that guarantee? Where is it?
   *[angry] There's the alarm. Your time's up, and the board's moved three. So where's the guarantee?
}
    .speaker = Man in work overalls
    .manner = Lets the alarm ring on
    .one_slow_case = It's nobody's fault, there's a tricky one at window 1, who could have known? Sorry. A few more minutes, and I mean it.
    .one_slow_case-why = The guarantee was yours, and you let the customer at the counter carry it.
    .own_early = It should ring, I'd no business saying it. Seventeen or eighteen ahead, in truth. What else has got you all so sore?
    .own_early-why = You own it, give the true figure and hand the floor back. Late, but better than guarantee number three.
    .own_late = The time's gone, nothing's moved, and I bragged. Tang is still drawing her cash box. From now on, only what I can see.
    .own_late-why = You call a boast a boast. From here on only what can be seen: that is how trust is picked up again.
    .loudest_first = I'm really sorry you were kept, and I'll make it good. Please, no more shouting: come along, I'll have a word, you go first.
    .loudest_first-why = One man goes quiet, and thirty people learn that shouting works.

talked_over = I hadn't even finished and you understand? Understand what? Go on, tell everybody.
    .manner = Spreads her hands and turns to the line
    .just_the_wait = It's the wait, I do see that. I'm sorry, only it's the tenth: pensions and wages on the same day. You'll understand.
    .just_the_wait-why = The wait was not all of it. You finish her sentence for her and add an excuse.
    .saves_time = I'm trying to get this fixed. If we go through it word by word we'll be here till noon, and no window's open, is it?
    .saves_time-why = You are in a hurry to act, she is in a hurry to be heard. You have just called her words a delay.
    .on_record = Your request is a shorter waiting time. It's been noted; we'll pass it on and keep improving the experience. Thank you.
    .on_record-why = A restatement in form, and it sounds like a recording. There is nobody on their feet in a waiting time.
    .not_finished = I don't, I cut you off. The guard said soon, the girl said soon, and you wanted a straight... a straight what?
    .not_finished-why = You own the interruption and stop exactly where she was cut off, so that the rest is hers.

every_month = There's a tenth in every month, it didn't pop up this morning. When you drew up the rota, was the calendar upside down?
    .speaker = Old man in glasses
    .manner = Adjusts his glasses, in no hurry
    .over_to_machines = You're right, sir. But a pension needn't mean queuing, the machines are free. Come along, the older folk, I'll show you how.
    .over_to_machines-why = To thin the line you start with the old. They may not be pushed to machines (CBIRC office notice 2021 No. 40).
    .off_peak = That's why we ask people to spread out. Your pension won't run away. Tomorrow there's nobody here. Why all come today?
    .off_peak-why = The calendar was yours to read, and now they have come on the wrong day.
    .knew_the_date = That's the root of it: we knew the date and didn't roster for it. What else have you all seen from here? Tell me.
    .knew_the_date-why = You do not duck. You turn the jibe into the plain truth it is, and ask the whole line.

shown_out = There's a wind blowing out there. I'm seventy-six and hard of hearing. You call my number in here, and how do I hear it?
    .speaker = Old man in glasses
    .manner = Leans on his umbrella and stays put
    .young_ones_out = You stay, sir, of course. Then if the young and strong could kindly step out instead? As a favour to me. Thank you.
    .young_ones_out-why = A different lot is sent out. It is still sending out.
    .fire_rules = There's a fire regulation, sir: the doorway must stay clear, or we get fined. Please do cooperate with us.
    .fire_rules-why = The rule may be real. What a man of seventy-six hears is: out.
    .all_back_in = That was foolish of me. Everyone in, please! And sir, take my chair. Ms Wang, you hadn't finished.
    .all_back_in-why = People back in, a chair given up, and back to what was left unsaid. All three, or it is not taken back.

sorry_what = Who's the bow for? Have you asked once what we're waiting for? So what is it you did wrong?
    .manner = Folds her arms and waits
    .deep_regret = We sincerely regret any inconvenience. Volumes have been high and the branch is under strain. Thank you for understanding.
    .deep_regret-why = It would do for any notice on any wall, so it answers nobody.
    .small_gifts = Tell you what, there are little gifts by the door, one each, with our compliments. No hard feelings, eh?
    .small_gifts-why = She asks what you did wrong and you hand out presents, as one does to stop a child crying.
    .ask_it_now = Sorry without asking is no sorry at all. I'd feel fobbed off too. So I'm asking: what can't you all get past?
    .ask_it_now-why = You see through your own apology, admit how it felt, and this time really ask.

half_said = { $mood ->
    [furious] What's the use of telling you! There's only glass, we can see plain as day what goes on in there... Forget it. Off you go!
   *[angry] I'm wasting my breath. There's only a pane of glass; standing here we can see plain as day what... Never mind. You get on.
}
    .manner = Nods at the glass, then stops
    .through_the_glass = You nearly said it. Don't swallow it now. Through the glass: what do you see?
    .through_the_glass-why = She left half of it hanging, and you ask straight through that pane of glass.
    .water_round = It's dry in here. I'll have the guard bring a case of water round. Let's all have a drink and take it slowly, shall we?
    .water_round-why = Water is kind and badly timed. She was about to speak and you gave her mouth something else to do.
    .your_ticket = Then let's be practical. You're 39? Only six ahead of you, that's not many. If you could just hang on a bit.
    .your_ticket-why = The number is right, but it went to one person, and the half she left hanging is gone.
    .inside_outside = You can see all of them, and not one of them looks out at you. That's what makes you angry. Is that it?
    .inside_outside-why = You finish the half sentence for her, exactly, and ask whether you got it.

master_time = Stop going round in circles. How long till it's me? I've got one hour off from the foreman. Go over and I lose half a day's pay.
    .speaker = Man in work overalls
    .manner = Holds up his ticket: A045
    .pay_the_loss = Don't you worry. Whatever they dock, you tell me, and we'll make it good. You shouldn't lose by it on top of everything.
    .pay_the_loss-why = Big-hearted, but paying out is not yours to decide, and thirty others are listening.
    .count_it_out = 45: twelve ahead, two windows, about forty minutes. Standing here with your mind on the site, that would drive me mad.
    .count_it_out-why = The hard number first, and then what really worries him: not the wait, the pay.
    .hang_on_there = Soon, very soon. You've managed forty-five minutes, what's a little longer? Just bear with us, would you?
    .hang_on_there-why = Soon is the one word this line cannot hear again.
    .besides_time = An hour off, and most of it gone in here. Apart from the clock, what is it from out here that you can't stomach?
    .besides_time-why = You grant him his hour, then ask the line for the thing nobody has said yet.

pay_us_all = Pay him? What about my morning, what about her with the baby? If you're paying, pay all of us. Get a pen!
    .manner = Voices behind her: half a day! Me too!
    .same_for_all = Done, fair's fair: a bag of rice and a bottle of oil each, on your ticket, nobody loses out. There, how's that?
    .same_for_all-why = Thirty presents for a bit of quiet, and there are still two windows.
    .real_hardship = He really does lose money; it's not the same for the rest of you. One has to be reasonable about who needs it, surely?
    .real_hardship-why = You tell a crowd whose time is worth money. Nobody thinks theirs is not.
    .cannot_pay = Paying isn't mine to promise. I'm sorry, I shouldn't have. Staff and windows I can move. What have you seen in there?
    .cannot_pay-why = A clean retreat that shows what is yours to move, and the floor goes back to the line.

cold_wait = { $mood ->
    [furious] Right, we'll wait. Those windows of yours must be precious. A roomful of people and you can't spare one.
    [angry] Right, we'll wait. Those windows of yours must be precious. A roomful of people and you can't spare one.
   *[upset] All right, so we wait. Those windows must be precious, people sitting in there and you can't spare one.
}
    .manner = Unfolds her ticket and folds it again
    .watch_the_board = Thank you all for your cooperation. Please watch the screen, listen for your number and have your papers ready.
    .watch_the_board-why = Polite. And all they have is still a screen.
    .chairs_and_calls = Then here's what I can do: six more chairs, and every ten minutes I'll walk the line and say how far we've got.
    .chairs_and_calls-why = You have not found out what it is, but the wait has numbers and chairs now. That is the least of it.
    .precious_windows = Precious windows, people sitting in there. You've come back to it twice. You think one could be opened. Tell me.
    .precious_windows-why = You hear the thing she keeps circling, and take it head-on.

served_late = { $mood ->
    [furious] My turn. All that shouting, and the ones sitting in there still sit, and the ones standing out here still stand!
   *[upset] My turn. All that fuss, and the ones in there are still sitting and we're still standing. What do you call that?
}
    .manner = At the window she turns back once more
    .patience_pays = See, you waited and it came. If everybody had only kept a little quieter it would have gone by so much faster, you know.
    .patience_pays-why = One last dig. That is what she will remember, not that her turn came.
    .write_it_in = The sitting and the standing: that goes in the book as you said it, and I'll raise the staffing. Over an hour. I'm sorry.
    .write_it_in-why = It is late. But her words go in as she said them, and you are sorry for the hour she stood.
    .thanks_for_waiting = Thank you so much for your patience. Do take a seat. Is there anything else I can help you with?
    .thanks_for_waiting-why = Every courtesy is there, and nobody takes up what she said.

someone_turns = { $mood ->
    [furious] Look at that! Three gone, just like that. You're not even worth a word to them!
   *[angry] See that? Three gone. They can't even be bothered to talk to you.
}
    .manner = Three at the back fold their tickets and go
    .heavier_than_words = Leaving without a word is worse than shouting at me. They've given up. You haven't. Say what they didn't.
    .heavier_than_words-why = You can read the silence, and you treat those who stayed as those who still talk.
    .fewer_ahead = Well, that's a few less ahead of you, isn't it? Please look on the bright side, it'll be your turn all the sooner.
    .fewer_ahead-why = Those who left were customers. Those who stay hear how glad you would be to see them go too.
    .mind_how_you_go = Mind how you go, it's windy out. Do come back after three, it's much quieter then.
    .mind_how_you_go-why = A cheerful send-off and not one word about why they left.
    .tickets_hold = You at the door, please keep your tickets! They're good till we close. And for those who stay, I'm still at it.
    .tickets_hold-why = A door left open for those who go and a word for those who stay. Why they gave up, you have still not asked.

phone_up = { $mood ->
    [furious] I've got 12378 up. Two windows of four, let's see whether anyone out there cares!
   *[angry] I've got 12378 on the screen, I only have to press. Anything to say?
}
    .manner = Phone up, thumb over the button
    .comes_back_to_me = It'd be passed straight back to us, you know, and I'd be the one answering. Why go through it all twice?
    .comes_back_to_me-why = It sounds like sparing her trouble. It says: complaining is useless.
    .between_ourselves = I'm sorry, I'm sorry, please put it down? One call and my whole month's gone. Let's settle it between ourselves.
    .between_ourselves-why = The apology is there to stop the call. Blocking softly is blocking.
    .serve_you_instead = Ms Wang, leave the call. Come with me, I'll have you served right now, and we'll say no more about it. All right?
    .serve_you_instead-why = A quick turn in exchange for no complaint. She gains, and the line learns something.
    .book_or_call = After this, ring. 12378 or our book; fifteen days if it's simple. Thanks for saying it. I stay with this line either way.
    .book_or_call-why = Channels and time limit in full, no fear (measures in force since March 2020), and the line stays yours.

last_straw = { $mood ->
    [furious] Fine, if you won't, somebody will! I've rung, it's on speaker. Everybody say a word!
   *[angry] Fine. If you won't, somebody will. I've rung, it's on speaker. Anybody who's got something to say, come and say it.
}
    .manner = Phone over her head; the others close round
    .as_you_please = Go ahead then, it's a free country. I've a pile of things to see to in there, so you'll have to excuse me, sorry.
    .as_you_please-why = Not blocking is right. Turning away is not: it is the back they saw at the start.
    .say_it_all = Say it, all of you, and I'll listen too. A whole morning and nobody came: ring whoever you like. I'll be here after.
    .say_it_all-why = You stand by the phone and listen along. The line notices: this time you stayed.
    .police_then = This is a disturbance now. If you don't break it up I'll have to ring the police, and nobody wants that. Please, think.
    .police_then-why = They are standing and talking; nobody is in danger. The police as a lever turns waiting into a crime.

counts = I kept books all my life, so I've counted. Five in there: one with a calculator, two chatting, one getting water, one on his phone.
    .speaker = Old man in glasses
    .manner = Points through the glass, one by one
    .use_my_card = You're right, they should be moving. Window 3 opens now! Zhao, leave that. Log in with my card and get it going.
    .use_my_card-why = The hall cheers. But someone unlicensed on your card means nobody can answer for what goes wrong.
    .go_and_scold = That's a disgrace. Leave it with me, everyone, I'll go in and tell them off. Chatting at work? It comes off their pay.
    .go_and_scold-why = You vent for them, and the fault moves behind the glass. Who drew up the rota?
    .back_office = Those are back-office staff, sir: ledgers and vouchers, no customers. Not just anyone can sit down at a counter.
    .back_office-why = The division of work is real. He counted people and you answer with posts, and not a word on the two chatting.
    .own_the_glass = Five, you counted right. There's someone I could have called out, and didn't; and I never told you how long. Both my fault.
    .own_the_glass-why = The facts are plain, so the fault can be too: two things, both yours. Nobody in there is blamed, nobody above.

wants = { $mood ->
    [furious] It's simple. Two things: somebody sits down at a window, and somebody gives us a number. Waiting we can do!
    [angry] It's simple. Two things: somebody sits down at a window, and somebody gives us a number. Waiting we can do!
    [upset] So there you have it. Two things: somebody at a window, and a number. Waiting we can do.
   *[calmer] You own up to it, so we can talk. Two things: somebody at a window, and a number. Waiting we can do.
}
    .manner = Two fingers up; a shout of yes behind her
    .write_a_report = That's an excellent point. I'll write to head office today for another window, and let you all know the moment it's approved.
    .write_a_report-why = What can be done today has just become next month.
    .all_four = No problem! I'll open all four, and we'll have this whole line done in ten minutes. Just you watch.
    .all_four-why = They ask for one window and get four; they ask for a number and get a boast.
    .after_three = How about this: it's quiet after three and your tickets hold. Come back then or wait with me, whichever suits you.
    .after_three-why = A choice, nicely put. Of the two things they asked for, you have touched neither.
    .call_tang = Tang's licensed for the counter. Tang, window 3, please! No made-up number: she says how long, then I tell everyone.
    .call_tang-why = One thing you do at once, the other you say how it will come. And why it is Tang, in half a sentence.

goes_nicely = { $mood ->
    [furious] Put like that, I'd be the unreasonable one. Fine, you're busy. I'll... see about this afternoon.
    [angry] Put like that, I'd be the unreasonable one. Fine, you're busy. I'll... see about this afternoon.
   *[upset] Put like that, I'd be the unreasonable one if I made a fuss. Fine. I'll... come this afternoon, then.
}
    .manner = Looks at the clock, does not move
    .the_clock = You said this afternoon, but you looked at the clock and stayed put. It has to be now, doesn't it? What's pressing?
    .the_clock-why = Her mouth said yes and her feet said no. You saw it, and held the door open.
    .see_her_off = Thank you so much for understanding, you're very kind. Keep your ticket, I'll look out for you later. Take care now.
    .see_her_off-why = She looked at the clock and swallowed something, and you thanked her too fast. Gone politely is still gone.
    .whole_line_too = That's settled: after three, 39 still counts, and I'll be here. The same goes for anyone else who'd rather go.
    .whole_line_too-why = Firm, fair and true. But no window was opened, and you never learned what she was up against.

not_blind = No customers? What were they looking out at, then? That's a window, not a wall. We're not blind.
    .manner = Someone behind taps on the glass, twice
    .job_codes = There's segregation of duties: licence, operator card, dual control; the authoriser can't double up. It isn't just a chair.
    .job_codes-why = Each word is correct, and together they say: give up.
    .not_in_front_of_you = The books need doing; chatting in front of you doesn't, and that's on me. Tang can take a counter. Tang, please!
    .not_in_front_of_you-why = You keep what can be explained apart from what cannot, and say which of the five can move.
    .try_a_day = You don't see them when it's busy. Come and sit in there for a day, if you like. Of course it looks easy from out here.
    .try_a_day-why = You ask to be believed, and begin by telling them their eyes deceive them.

whose_rota = What's the good of telling them off? Did they draw up the rota, or did you?
    .speaker = Old man in glasses
    .manner = Takes off his glasses and wipes them
    .named_in_public = Rest assured, whoever was chatting will come out here and apologise to your faces. You have my word on it.
    .named_in_public-why = You would put colleagues on show. It makes the line uneasy, and it is still two windows.
    .i_drew_it_up = I did. So I'm the one to ask, not them. And who comes out of there, and how, is for me to decide as well.
    .i_drew_it_up-why = The outburst is withdrawn. You take the blame, and with it the say.
    .keep_an_eye = I drew it up, but people need some discipline. I've got the hall and the back to watch. How many eyes do I have?
    .keep_an_eye-why = Half a sentence of owning it, and then it is pushed away again.

borrowed = But I'm not licensed for the counter. And on your card... If something goes wrong, whose is it?
    .speaker = Zhao
    .manner = Stands behind window 3, not daring to sit
    .sit_there_for_now = Then just sit there for now and don't touch anything. I'll ring and see if they'll bend it. One moment, everyone.
    .sit_there_for_now-why = Someone sitting at a window serving nobody is worse than an empty one.
    .just_this_once = Just this once, just for a while, I'll take the blame. Sit down, call a number! Everyone's watching, don't just stand there.
    .just_this_once-why = You can't take it: the record has your name, and the hands are someone else's.
    .card_back = You're right, give it back. Everyone, I got ahead of myself: only a licensed teller keeps your money safe. Tang, please.
    .card_back-why = Taken back in public, with the reason and a way that works. A little lost face is cheaper than a wrong entry.

who_decides = { $mood ->
    [furious] Round and round! One answer: another window, today. Can you decide that or can't you!
   *[upset] Round and round we go. Just tell me: another window, today. Is that yours to decide or not?
}
    .manner = Reads the badge on your jacket
    .hotline_beats_me = Honestly? No. Ring the hotline, that's what works. One word from a customer is worth ten reports from me.
    .hotline_beats_me-why = You send her to complain on your behalf. She will, about you.
    .yours_and_not = Head-count isn't mine. Putting Tang on window 3 today is. Tang, over here, please!
    .yours_and_not-why = What is not yours gets five words; what is yours gets done.
    .one_phone_call = I just have to make one call first and get a nod, it won't take long. It's procedure, I hope you'll understand.
    .one_phone_call-why = It was yours to decide and you go looking for a nod. Another back turned.

tang_comes = I'm only halfway through the books. To open I'd hand those over, draw a cash box, log in. A quarter of an hour, easily.
    .manner = Leans out, vouchers in her hand
    .finish_that_first = Then finish those first, the books must balance. If you'd all wait a bit longer, we'll be right with you once she's done.
    .finish_that_first-why = The books can wait and the people cannot. You have it the wrong way round.
    .five_is_plenty = A quarter of an hour? Five minutes! You all heard: window 3 in five minutes. I'll vouch for Tang.
    .five_is_plenty-why = Tang says fifteen and you vouch for five. When the time comes, it is your number that is wrong.
    .drop_everything = Leave the books and go, go. They're tearing the roof off out here and you're dawdling. Quickly, please!
    .drop_everything-why = She runs, not knowing how long they have waited or for what. What the line heard is you snapping at her.
    .brief_aloud = Give Zhao the books. They've waited 45 minutes for a window and a number. If a step sticks, tell me; I'll tell them.
    .brief_aloud-why = Who takes the books, why it matters, whom to tell if it sticks: three sentences, in front of the line.

runs_back = They won't give me a cash box till the books are handed over, so I'm back. What is it you want me to do out there? Tell me properly.
    .manner = Out of breath, the same vouchers in hand
    .brief_at_last = I wasn't clear, sorry. Zhao takes the books; please open 3. They've waited 45 minutes. If a step sticks, tell me.
    .brief_at_last-why = You supply what was missing, and give a colleague her face back in front of the line.
    .slow_coach = What's the matter with you? I said hurry! You see, everybody? I'd love to open it. This is how fast they move in there.
    .slow_coach-why = You left out the instructions, and she is the one told off in public.
    .i_will_fetch_it = All right, all right, sit down, I'll go and talk to them myself. So sorry, everyone, I'll be back in no time.
    .i_will_fetch_it-why = Off you run yourself, and nobody is left with the line.

mother_goes = I'm... not going to wait. He needs feeding, and the crying bothers people. Number 50, if anybody wants it.
    .speaker = Young mother, baby in arms
    .manner = Head down, leaves her ticket on the desk
    .ask_the_line = Everyone, she has a baby. Could we let her go ahead? Just shake your head if that's hard for you; I'll find another way.
    .ask_the_line-why = The line decides and may say no. But with all eyes on them, neither she nor they can easily do so.
    .straight_in = With a baby? You're not waiting! Come along with me, straight to the window. Who'd grudge a baby?
    .straight_in-why = A kind heart. But you are generous with thirty other people's time, and never asked.
    .easier_later = That's probably best. Come after three, there's hardly anyone, it'll be easier on the little one. Take care now.
    .easier_later-why = Considerate words, and she is out of the door. She was never going to say it twice.
    .keep_her_place = Keep it! That room's empty and has a door; I'll knock when you're close. Or go home: it's good all day. Which is easier?
    .keep_her_place-why = The quietest one gets a room, a place and a choice, and nobody loses a turn.

me_too = She should be looked after, no argument. But I've a steel pin in my leg and I'm standing too. Did you ask any of us?
    .speaker = Old man in glasses
    .manner = Says it mildly; it goes quiet around him
    .then_you_too = You should have said so! Then you go in ahead as well, you're the very next. There, everybody happy?
    .then_you_too-why = One exception, then another. That is how a rule goes.
    .should_have_asked = I should have asked, I was generous on your behalf. Sit here, sir. If it's hard on anybody that she goes first, tell me.
    .should_have_asked-why = The kindness was right; not asking was wrong. Now they are asked, and his leg gets a chair.
    .grudge_a_baby = Oh, surely you wouldn't grudge a little baby, sir? At your age you can afford to be generous. Thank you so much.
    .grudge_a_baby-why = He grudges nobody. He asks whether you saw the rest of them.

number_asked = { $mood ->
    [furious] Windows are one thing. What about the number? I'm 45. When? I've got a foreman to answer to!
    [angry] Windows are one thing. What about the number? I'm 45. When? I've got a foreman to answer to!
   *[upset] Windows are one thing. What about the number? I'm 45. Roughly when? I've got to tell my foreman something.
}
    .speaker = Man in work overalls
    .manner = Phone in hand, waiting to type
    .depends = It's really hard to say. One takes a minute, the next half an hour. I'd only mislead you. Let's wait and see.
    .depends-why = For fear of being wrong you say nothing, so he guesses, and guesses the worst.
    .older_ones_first = Let's spread out: the older ones and anyone drawing cash, come to the machines. I'll help you press. That'll clear the front.
    .older_ones_first-why = It would shorten the line fast, by sending those least able to, and pressing for them.
    .between_us = Come here a second, I'll show you on the quiet: twelve ahead. I'll have a word at the window, see if I can nudge you up.
    .between_us-why = The number goes to one man, with a favour thrown in, and thirty pairs of eyes watch you whisper.
    .whole_line = To the whole line: we're at 31, five or six minutes each; 45 about eleven. At 10:40 I'm back here, window or no window.
    .whole_line-why = One man asks and the whole line is told, and you fix a time to come back that is yours to keep.

whispered = What are you two whispering about? Isn't it for the rest of us?
    .manner = A step forward, and the line moves with her
    .hoarse = There are thirty of you, I'd lose my voice. It's all on the screen up there, if you'd have a look. Thank you.
    .hoarse-why = Too many to tell means: not worth telling.
    .you_as_well = Don't take it the wrong way. You're 39? I'll nudge you up too, how's that? Just keep it to yourselves.
    .you_as_well-why = A second favour to cover the first. What about the other twenty-eight?
    .say_it_aloud = It is. I only thought of one, I'm sorry. We're at 31, five or six minutes each. At 10:40, open or not, I'll come and say so.
    .say_it_aloud-why = Say the whisper out loud and half the fairness is back.

grandpa_machine = Not the machine. I trust my passbook. The print's too small, and once I got the PIN wrong three times and it locked me out.
    .speaker = Old man in glasses
    .manner = Draws the passbook closer
    .tell_me_softly = Don't worry, I'm here. You sit, give me the book, tell me the number softly, I'll key it in. Two minutes and it's done.
    .tell_me_softly-why = He will thank you. But nobody may hear a PIN, let alone key it in, however kind.
    .whoever_likes = Machines are for whoever likes them, there's somebody to help. Everyone else: the counter, same tickets. You choose.
    .whoever_likes-why = Two real ways, and the choice is his. Neither is a push.
    .passbook_counts = Passbook, and no more lock-outs. I see. The counter it is, no machine. Sit here; when 43 comes up I'll fetch you.
    .passbook_counts-why = You name what he is afraid of, and give him a chair and a straight answer.
    .learn_it_once = Granny Li next door is eighty and she manages. Learn it once and no more queues. There's a good sir, I'll hold your hand.
    .learn_it_once-why = He gave three reasons, and you heard unwilling to learn.

pin_heard = Oh dear. He's hard of hearing: you ask, he shouts. We all heard every digit of it!
    .manner = Hand over her mouth; a gasp behind her
    .change_it_now = My fault, I should never have asked. Sir, come to the window and set a new one yourself. I'll stay behind the line.
    .change_it_now-why = The fault was asking; the cure is a new one, set by him, with you out of sight.
    .he_was_willing = He told me of his own free will. He can't see the keys, I was only trying to be kind. And now it's my fault?
    .he_was_willing-why = He said it because he trusted you. That trust is what you push away.
    .neighbours_all = We're all neighbours here, who'd remember a few digits? Please, let's not make a fuss. Look, now you've frightened him.
    .neighbours_all-why = The more you say it is nothing, the less safe he feels.

window_one = The one at window 1: I've had my eye on the clock. Twenty-two minutes. What on earth takes that long?
    .speaker = Old man in glasses
    .manner = Checks his watch; others lean in
    .new_girl = Window 1's new and slow, I've told her often enough. What can I do? Please bear with her, I'll go and chivvy her along.
    .new_girl-why = You put the slowness on a new colleague, and she can hear you. So can the customers.
    .her_husband = Don't rush her. Her husband passed away last month and it's his money; all that paper, crying over every page. It's so sad.
    .her_husband-why = Every heart in the line goes out to her. And her loss and her money have just been told to the hall.
    .same_for_yours = That I can't say; I wouldn't tell them yours either. Once 3 opens, one slow window won't hold up the rest.
    .same_for_yours-why = You decline, say why that protects him too, and come back to what he wants: how the line will move.

hush = Oh no, last month? That's never old Zhou's wife from our yard? No wonder we haven't seen her about.
    .manner = On tiptoe to see window 1; others look too
    .so_be_patient = So there you are, everyone has their troubles. Please, let's all show some patience. What's a little wait, after all?
    .so_be_patient-why = You use a stranger's grief to shame a line into waiting, and her privacy goes a second time.
    .let_it_lie = I shouldn't have said it. It's her business, and I've wronged her. Could you all let it lie? Don't look, don't ask.
    .let_it_lie-why = It cannot be unsaid. You can stop it here, and ask the line to help.
    .not_from_me = You know her? Then you didn't hear it from me. Let's say it never came up.
    .not_from_me-why = You know it was wrong, and what worries you is being named.

dark = { $mood ->
    [furious] Twenty minutes! Window 3's dark, there's no number, you've gone past me three times. Are we air?
   *[upset] Twenty minutes. Window 3's dark and still no number. You've gone past me three times. Are we air to you?
}
    .speaker = Man in work overalls
    .manner = Stands in your way
    .sit_over_there = Take it easy, please. Go and sit down for a while, have some water. You'll make yourself ill over it.
    .sit_over_there-why = He asks for a number and gets a cup of water.
    .no_news_is_news = No news is news too, and I kept it from you. I'm sorry. We're at 34; the cash box is in, five or six minutes to log in.
    .no_news_is_news-why = What wears people down is silence. Late as it is, you pay back the number you owed.
    .busy_for_you = I've been running in and out on your behalf, I haven't stopped once. What more do you want from me?
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
    .blame_the_system = It's the IT people. On the tenth it always crawls. I'm so sorry, I've chased them three times, what else can I do?
    .blame_the_system-why = You came back, and what you brought is somebody to blame.
    .report_as_is = Not open yet, and you should hear it from me. Cash box is in, five or six minutes to log in. I judged it short, sorry.
    .report_as_is-why = Nothing to show, and you are back on time, saying where it sticks and owning the misjudgement. That is keeping your word.
    .one_more_minute = One minute! I'll stake my name on it: that light's on inside a minute. Hold your watch on me.
    .one_more_minute-why = The system does not take your word. And you have just staked the trust you had saved.

surge = It's lit! Hey, hey, no running back there! You by the door, young man, what number are you?
    .manner = Arms out, but they surge to window 3
    .next_is_34 = Window 3 takes the next ticket, not the fastest runner: 34, please! Everyone else, stay where you are. No one loses a place.
    .next_is_34-why = How it works, and why those who stand still lose nothing. Order comes from knowing, not from shouting.
    .guard_them_back = Behind the yellow line, all of you! One more push and the guard puts you out, and nobody gets served today!
    .guard_them_back-why = They waited an hour for that light, and what comes with it is: nobody gets served.
    .first_there = No pushing, no pushing! First come, first served, one at a time. Careful, please, don't fall.
    .first_there-why = You mind their safety and drop the rule. Those who stood longest run slowest.
    .ring_leader_first = This window is Ms Wang's doing, so let's thank her! I say she goes first.
    .ring_leader_first-why = Right to thank her, wrong coin: she asked for a window for the line, and you make it hers.

jumped = { $mood ->
    [furious] Oh, so whoever shouts or shoves goes first? I've stood here nice and quiet. What does that make me?
    [angry] Oh, so whoever shouts or shoves goes first? I've stood here nice and quiet. What does that make me?
   *[upset] I see. Shout or shove and you go first. I've stood here nice and quiet. So what does that make me?
}
    .speaker = Woman with her shopping
    .manner = Thrusts her ticket at you; a murmur behind
    .you_are_next = Don't you worry either: I'll slip you in next and have you out of that door by eleven, guaranteed. All right?
    .you_are_next-why = One queue-jump to pay for another, with a guarantee on top.
    .small_of_you = Come on, they have their reasons. At your time of life you can give way a little, surely? Please don't be petty about it.
    .small_of_you-why = She asks about the rule and you call her petty.
    .back_to_the_order = It makes you the one in the right. You kept the order and I broke it. That one's cancelled; we go by the numbers.
    .back_to_the_order-why = You cancel the precedent in front of everyone. One is put out, thirty get their fairness back.

why_today = Truth is, I came yesterday too. Forty minutes, and I left without a word. Today I can't: my two helpers go home, they need their wages.
    .manner = Quietly, smoothing out her ticket
    .those_who_leave = You left yesterday and we never even knew. Speaking up today, you spoke for the ones who go. Thank you.
    .those_who_leave-why = You see why she had to shout, and thank her for exactly that: speaking for those who go in silence.
    .pay_by_phone = You could just send it by phone. If you'd said so yesterday I'd have shown you, and you'd never have had to come.
    .pay_by_phone-why = She tells you what is on her heart for the first time, and you correct it.
    .round_the_side = You should have said. Come on, round the side with me, I'll get you your cash first. They can't miss their bus.
    .round_the_side-why = Her need is real. So is the one each of the others has not told you.
    .cab_fare = Oh, they mustn't miss that. Listen, keep it quiet, but I'll pay your taxi back out of my own pocket. My way of saying sorry.
    .cab_fare-why = Heartfelt, and a private pay-off: the whole line waited, one is paid, and it has to be kept quiet.

cash_reason = They're past fifty, they want notes, small ones. Why does everybody have to change to suit you?
    .manner = Closes her fist on the ticket
    .change_may_be_out = There may not be any. Change is short today. You'd best ask when you get to the window, I really couldn't say.
    .change_may_be_out-why = A word from you would settle it, and she is left to try her luck.
    .notes_it_is = They don't, and I spoke out of turn. Notes, small ones, before their bus. I'll have the window put the change by.
    .notes_it_is-why = You withdraw the advice, say back what she needs, and see to the change ahead of time.
    .safer_for_them = It's for your own good. All that cash on you isn't safe. If it's lost, who do you turn to? You see what I mean.
    .safer_for_them-why = For your own good is another way of saying you know no better.

tomorrow = { $mood ->
    [furious] So it's open today. What about next month's tenth? Does someone have to shout again before anybody moves?
    [angry] So it's open today. What about next month's tenth? Does someone have to shout again before anybody moves?
    [upset] It's open today. What about the tenth of next month? Does someone have to shout again?
   *[calmer] Well, it's open today. And next month, on the tenth? It can't take somebody shouting every time.
}
    .manner = Watches window 3 call one, then another
    .what_i_can_change = Head-count isn't mine. What is: Tang up front on peak days, waiting times by the door. I'll log it and ring you Friday.
    .what_i_can_change-why = What is not yours you do not promise; what is, in detail; and a call that will come.
    .never_again = I promise you: next month, all four windows, every one. If that line's out the door again, you come and have my head.
    .never_again-why = You do not know who will be on leave or moved. You have spent next month's word today.
    .you_tell_them = That's for those above to staff. Honestly, ring 12345 when you're home. We'd be cheering you on. They'd listen to you.
    .you_tell_them-why = After all that work the ball goes back up, and she is sent to fetch your staff.
    .five_stars = All's well that ends well. If you'd all give us five stars on your way out, it'd cheer us up no end. Thank you.
    .five_stars-why = She asks about next month and you ask for stars.

not_answered = { $mood ->
    [furious] I asked about the tenth, and what's that got to do with it? So today was for nothing, and next time we stand again?
    [angry] I asked about the tenth, and what's that got to do with it? So today was for nothing, and next time we stand again?
   *[upset] I asked about the tenth of next month. What's that got to do with it? Do we just stand here again?
}
    .manner = Behind her the hum starts up again
    .straight_answer = I dodged that, sorry. The tenth: Tang goes up front first; more staff I'll ask for. Either way I ring you on Friday.
    .straight_answer-why = You own the dodge and sort it: this I can, that I will ask, and Friday brings an answer either way.
    .under_study = We shall study your suggestion carefully and announce any progress in due course. Please keep us on our toes, thank you.
    .under_study-why = Once it is under study, everybody knows there will be no more of it.
    .today_is_done = We did open it for you today, didn't we? Let's leave it on a good note. Next month is next month, who can tell?
    .today_is_done-why = Leave it on a good note says: you got what you wanted, now go.

in_writing = All four, every one? Good. Write it down and sign it, and I'll keep it for everybody.
    .speaker = Old man in glasses
    .manner = Takes out a notebook, finds a clean page
    .word_is_enough = Now that's not very nice, sir. I'm the manager here, isn't my word enough? I must say I thought you trusted me.
    .word_is_enough-why = He asks for something to hold, and you talk about your face.
    .sign_gladly = With pleasure. Four windows, the tenth, my name. And if I don't deliver, you take that and report me.
    .sign_gladly-why = In black and white, your name under something that is not yours to decide.
    .what_i_can_sign = Four I can't sign, I said too much. What I can: Tang up front on peak days, times on the door, an answer by Friday.
    .what_i_can_sign-why = The boast is cut down on the spot, and only what you can sign goes in the book.

empty_ticket = Number 50's still lying here. The girl with the baby has gone. Not a word, and nobody gave her another thought.
    .speaker = Old man in glasses
    .manner = Holds up the ticket between two fingers
    .held_for_her = I let her go and I shouldn't have. I'll hold it all day for her. And those who leave in silence go in the report.
    .held_for_her-why = Those who left count as well. You admit you let her go, and keep her place.
    .give_it_away = Well, that frees one up. Whoever's in a hurry back there can have it. No sense wasting it.
    .give_it_away-why = A place is empty and you treat it as found money.
    .her_own_choice = She chose to go, we could hardly hold her. With a baby it can't be helped; this afternoon will do. Please don't worry.
    .her_own_choice-why = People who leave quietly are always said to have chosen to.

last_one = { $mood ->
    [furious] 39, that's me. And the minute I sit down, don't you go forgetting the rest of them!
    [angry] 39, that's me. And the minute I sit down, don't you go forgetting the rest of them!
    [upset] That's me, 39. I'm off, then. Don't turn your back on this lot, will you?
   *[calmer] Oh, that's me! I'll be off, then. You keep an eye on this lot for me, all right?
}
    .manner = Two steps, then a look back at the line
    .till_the_last = I'm here till the last ticket, calling it every ten minutes. If anything's still not right when you're done, find me.
    .till_the_last-why = The line has somebody to the end, and she has a last word of her own.
    .breather = It's all open now, nothing can go wrong, don't you worry. I'll just go in and catch my breath. Thank you.
    .breather-why = She has just entrusted them to you, and in you go. It is the same back they saw at the start.
    .come_again = Certainly, Ms Wang. Mind how you go, have a lovely day, and do come again.
    .come_again-why = All the closing courtesies, and no answer to what she asked of you.
    .qr_code = By the way, you run a little business, don't you? Let me set you up with a payment code. It's no trouble.
    .qr_code-why = The line is still on its feet and you start selling.
