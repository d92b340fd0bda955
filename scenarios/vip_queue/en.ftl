# Why Is He First: every word

title = Why Is He First?
    .blurb = Almost an hour in line, and a VIP sits down first. It isn't the minutes he minds.
    .place = Ordinary counter
customer = Mr Chen
    .about = Mr Chen, in his twenties
    .looks = Right hand always up his sleeve. Stands a little crooked, resting one leg, then the other.
    .scene = Half past ten, every chair taken, a dozen people still in line
    .he = he
    .his = his
bystander = Woman in the queue
colleague = Ms Zhou
board = Ticket V012
    .window = to window 2

know-1 = You are Xu, at window 3. The old gentleman with you needs a few more minutes.
know-2 = V012 has just gone to window 2. It takes both tickets, V first: the branch's own rule.
know-3 = The lobby manager, Ms Zhou, is a few steps away.
goal-1 = Let him feel understood; find out what really hurts.
goal-2 = Within what you may decide, a fair plan and an honest time.
bound-1 = Not a word on another's business, nor his own out loud.
bound-2 = Promise only the times and results that are yours to give.
bound-3 = What the counter can do, don't push to a machine.
bound-4 = If he wants to complain, tell him how.
bound-5 = See his ID before you touch his account.
bound-6 = PINs and codes: never ask, hear or key them in.
opening-1 = Nearly an hour
opening-2 = Someone cut in
opening-3 = People watching
hidden = His right hand has no strength and standing hurts. He has a disability card but not on him, and he didn't want to be pitied.
tell = Folds his ticket twice, half turns to the door
last-chance-leave = One more wrong word and he walks out
last-chance-escalate = One more wrong word and he takes it higher
end-resolved = All right. It's done, and you did listen. If that sign's been changed next time, I'll believe the rest.
    .manner = Pockets the card with his left hand and nods
    .summary = The errand was done, the anger was gone, and he nodded on his way out.
end-sore = Fine, that'll do. But nobody's giving me back my hour.
    .manner = Takes the card and goes without looking back
    .summary = The errand was seen to; the hurt went home with him.
end-unsolved = Fine, we've talked. I'll come back for the rest. Just don't forget what you told me.
    .manner = Gets up slowly, leaves the ticket on the desk
    .summary = He calmed down, but his number was not changed.
end-unsettled = Forget it. I'm tired of talking and you're not hearing it.
    .manner = Ticket in his fist, walks out step by step
    .summary = Neither the anger nor the errand was settled.
end-left = { "" }
    .manner = Turns round without a word and goes
    .summary = He stopped talking and walked out.
end-escalated = Is this 12378? I want to report a bank. I'll give you the address.
    .manner = Phone to his ear, in the middle of the hall
    .summary = He rang the complaint line on the spot.
end-crisis = Say that again! Go on, say that one more time!
    .manner = Slams the counter; Ms Zhou and a guard run up
    .summary = He lost control, and keeping everyone safe came first.

storms_in = I've had this ticket so long it's falling apart. An hour on my feet, he walks in, and it's V012 to the window. Why him?
    .manner = Loud, pointing at window 2
    .system_says = Nobody cut in, sir. VIP tickets have their own line; the system picks the next number and I can't change that.
    .system_says-why = He asked about fairness and got a lesson in software. What he heard: your hour does not count.
    .feel_and_ask = An hour standing, and someone new sits down first. I couldn't swallow that either. Tell me.
    .feel_and_ask-why = You name what it felt like, then hand him the floor. Right now he only wants to know if anybody is listening.
    .two_minutes = I'm so sorry you've had to wait! Two more minutes, and the very next number I call is yours, I guarantee it.
    .two_minutes-why = Neither the two minutes nor the next call is yours to give. It cheers him for a moment; then he looks at his watch.
    .settle_down = Please calm down a little. The hall is full, so let's keep our voices low, and you can tell me what you need.
    .settle_down-why = Telling him to calm down says he has no right to be angry. Now he will argue about that instead.

vents = { $mood ->
    [furious] Four still ahead of me, I've been counting! No chairs left, so I stand, and your people walk past. Did one of them ask?
   *[angry] It isn't the waiting. There were no chairs, so I stood, and your people in uniform went by me, back and forth. Not one asked.
}
    .manner = All in one breath, still panting
    .go_on = Mm. I'm listening. Go on?
    .go_on-why = Letting him go on is fine, but an ear that gives nothing back leaves him guessing.
    .lobby_short = I do apologise, but Ms Zhou is alone in the hall today and we have new people on. We're run off our feet ourselves.
    .lobby_short-why = The excuse eats the apology. All he hears is how tired you are.
    .reflect_standing = An hour on your feet, nobody asked, and then a newcomer went first. I'm sorry we put you through that.
    .reflect_standing-why = You gave his hour back to him in one sentence, and you are sorry for what it felt like. He can say: yes, that is it.
    .why_not_say = Why didn't you say so earlier? The lobby could have brought a chair. We can't see you from in here.
    .why_not_say-why = There is a chair in that sentence, but it opens by making this his fault.

rules_dig = { $mood ->
    [furious] The system, the system! Who set it up, the weather? One question: does my hour count or not?
   *[angry] I didn't ask how the machine works. We're both customers. Why doesn't my hour count?
}
    .manner = Rapping the ticket on the counter
    .rule_on_wall = The rules are posted by the door. Forty minutes is average for an ordinary ticket, so today is about normal.
    .rule_on_wall-why = You point him at a notice and call his hour normal. Normal is the word that stings.
    .everywhere_same = It's the same at every bank, sir. VIPs always have their own lane. It's not just us, so please bear with it.
    .everywhere_same-why = That everybody does it is no comfort to the man it is done to.
    .take_back = You're right, you asked about fairness and I talked machines. Your hour counts. Please, go on.
    .take_back-why = You take your own words back and answer the one thing he asked: it counts. Now he can go on.
    .his_balance = I feel for you. But honestly, that gentleman keeps over eight hundred thousand with us; they look after him.
    .his_balance-why = It makes sense to him and he cools down. But you have just told a hall full of people what another man keeps here.

calm_bites = Who's worked up? This is how I talk. You want me quiet so the people behind me don't hear, is that it?
    .manner = Louder than before
    .step_aside = Then let's step to one side, so we don't hold up the customers behind you.
    .step_aside-why = Move a man before you have heard him and he feels swept out of sight.
    .sorry_sorry = All right, all right, sorry, sorry, it's all our fault. You're a bigger man than that, please let it go.
    .sorry_sorry-why = You plead guilty to everything without asking about anything. He can tell you want him gone.
    .for_your_face = Not at all, it's for your own sake. All these people watching, a young man like you; it doesn't look good, does it?
    .for_your_face-why = It sounds caring and it scolds. Being treated like a child is what he can least bear.
    .right_to_be = You've every reason. I shouldn't have started with your voice. Tell me about that hour; I won't cut in.
    .right_to_be-why = You admit you picked the wrong thing to fix, drop it, and go back to his hour.

promise_bait = Fine. Two minutes. You said it, and everyone back there heard you.
    .manner = Lifts his left wrist and watches the time
    .take_it_back = I said too much. Two minutes isn't mine to give; there are four ahead. Tell me what's made this so bad.
    .take_it_back-why = The sooner you take it back the better. The true number, then back to him.
    .word_is_word = Don't worry, I keep my word. Just wait right here; when the time's up you're first, I won't let you down.
    .word_is_word-why = The second guarantee weighs more than the first. With four people ahead, what will you give him when time is up?
    .about_two = Two minutes, give or take. Don't hold a watch on me; if they're quick, it'll be quick.
    .about_two-why = It goes soft the moment he leans on it. So it was never meant, he thinks.

vip_known = Over eight hundred thousand. That explains it. My bit of salary can't compete with that.
    .manner = Deflated, glances back at the man
    .some_day = You're young. Once your balance grows you'll get a card too, and then you won't have to queue either.
    .some_day-why = In other words: no money, no turn. You have just agreed that fairness is a matter of balance.
    .back_to_you = I shouldn't have said that, and I take it back. Your hour has nothing to do with balances. Tell me yours.
    .back_to_you-why = You can't unsay it, but you can stop, own it and come back to him.
    .more_detail = There you are. He's only here to move a large sum, he'll be gone in minutes. It's really not about you, you see?
    .more_detail-why = One more secret out. Everyone in earshot now wonders what you say about them.

complaint_talk = { $mood ->
    [furious] There's no talking to you. What's the complaint number? I'm getting an answer today if it takes all day!
   *[angry] Then I'm allowed to complain, aren't I? Give me the book, or tell me what number to ring.
}
    .manner = Slaps the ticket on the counter
    .our_bonus = Please don't, we can sort this out. One complaint and the whole team loses its bonus this month. Have a heart.
    .our_bonus-why = Begging is blocking too. He came with a grievance and is asked to look after yours.
    .what_hurts = I'll write it down for you. First let me get it right: which moment was the one you can't get past?
    .what_hurts-why = You agree to record it and ask for the heart of it. He notices he has not said that part yet.
    .no_use = It'd only be passed back to this branch, you know. It costs you time and in the end I'd be explaining it anyway.
    .no_use-why = It may even be true, and it says: complaining is useless. You may not talk anyone out of a complaint.
    .channels = You deserve an answer. The book here, our hotline or 12378: 15 days at most if it's simple.
    .channels-why = Channels and time limit, all at once, with no fear in it (measures in force since March 2020). Oddly, that makes him talk.

my_fault = You're busy, you can't see us, and I've got all day, is that it? I stand here an hour and now it's my fault.
    .manner = A short cold laugh
    .not_accusing = I never said it was your fault. I'm only explaining how things are; you're taking it the wrong way.
    .not_accusing-why = You defend your sentence, he defends his hour, and nothing moves.
    .nobody_asked = It isn't your fault. An hour and nobody asked; we should have noticed. You were saying, about standing?
    .nobody_asked-why = You lift the blame off him and pick up the word he used himself: standing.
    .look_behind = Look behind you, everyone's waiting. There are people with children, older people. Nobody else is carrying on.
    .look_behind-why = You hold him up against the whole hall. He loses face, and the hall will not thank you for it.

shooed = To one side? Am I in the way now? I've stood here an hour. Whose way was I in?
    .manner = Doesn't move an inch
    .zhou_take = Ms Zhou, could you come over, please, and take this gentleman to the waiting area?
    .zhou_take-why = Calling her is right. Calling her over his head, with no briefing, looks like having him removed.
    .blocks_window = That's not what I meant. But you're blocking the window, and it's everybody's time that's being lost.
    .blocks_window-why = Every word confirms it: you are thinking of the line, and he is the obstacle.
    .stay_here = You're not in the way. That sounded like I was shooing you off. Stay right there; I'll hear all of it.
    .stay_here-why = You withdraw the insult and let him keep his ground. That gives him his face back.

hollow_sorry = Sorry for what? Can you even tell me?
    .manner = Leans in
    .gift = Let me get you a little gift. Ms Zhou has some new umbrellas in, they're rather nice. No hard feelings?
    .gift-why = He asks what you are sorry for and gets an umbrella. That is a gag with a bow on it.
    .half_of_it = Half of it. You stood an hour and someone new went past you. The other half I don't know, unless you say.
    .half_of_it-why = You can say what happened to him, and you admit you have not got it all. That is a reason to go on.
    .inconvenience = Well, for any inconvenience, for your experience today, please accept our sincere apologies. We'll strive to improve.
    .inconvenience-why = It would fit anyone, so he hears nothing.

bystander_joins = He's right, I've been here forty minutes too. Every VIP walks straight up. What are we, the scenery?
    .manner = Leaning out of the line
    .to_both = Ms Zhou is coming to tell everyone how many are ahead, madam. Sir, you hadn't finished. Go on, please.
    .to_both-why = The line gets a fact, he gets his turn back, and nobody is brushed off.
    .his_matter = Don't worry, madam, your number's a way off yet. Let me just get this gentleman settled first.
    .his_matter-why = Settled, said over his head: now he is a problem being handled.
    .one_at_a_time = Madam, please don't join in. One at a time, if you don't mind; if everybody shouts, nobody gets anywhere at all.
    .one_at_a_time-why = You slap her down and everybody waiting feels it. So this, he thinks, is how they treat us.

half_turn = { $mood ->
    [furious] Forget it. What's the use of telling you? You're sitting, I'm standing. How would you know?
   *[angry] It's not only the queue, actually. Never mind. I doubt you'd get it.
}
    .manner = Pulls his right hand further up the sleeve
    .say_or_not = Tell me if you like, and if not, that's fine too. I'm not trying to get rid of you.
    .say_or_not-why = You leave the door open and pull at nobody. That is when a proud man walks in by himself.
    .business_then = Then let's talk business. What did you come in for? I'll see how many are ahead; sooner done, sooner home.
    .business_then-why = He had it on his tongue and you changed the subject. The errand may get done; the rest stays unsaid.
    .are_you_ill = Are you unwell? Any medical history? Should I get somebody to look at you before something happens here?
    .are_you_ill-why = You are close, but three questions in a row feel like a check-up, and the door shuts.
    .not_only_queue = I'm sitting and you're standing; it isn't the same. So not just the queue. Nobody saw you. Is that it?
    .not_only_queue-why = You take the half he left hanging, say it a little more exactly, and ask if that is right.

not_yet = { $mood ->
    [furious] Don't fish. Just tell me how much longer I've got to stand here.
   *[angry] It's nothing. I've been standing too long, that's all. Just tell me how much longer.
}
    .manner = Shifts his weight to the other leg
    .soon_soon = Soon, very soon, nearly your turn. You've managed an hour already, it's only a little bit longer.
    .soon_soon-why = Soon is not a time. He asked for a number and got a pat on the head.
    .true_number = Four ahead, twenty minutes or so. I know that's not what you want, but I won't sweeten it.
    .true_number-why = A hard number beats a soft promise with a man like this.
    .said_standing = You've said it twice: standing. Never mind the wait for a second; is the standing too much for you?
    .said_standing-why = You heard the word he keeps coming back to, and asked about just that.

tells = { $mood ->
    [furious] My right hand's no good and my legs shake if I stand. Happy? Other banks take one look. You lot can't even see!
   *[angry] My right hand's got no strength, and standing makes my legs shake. I don't want pity. Other banks take one look. Here no one saw.
}
    .manner = Quieter now, the right hand up his sleeve
    .ask_the_hall = Excuse me, everyone! This gentleman is disabled, he can't stand for long, so let's let him go first. Thank you!
    .ask_the_hall-why = Kindly meant, and the one thing he wanted kept quiet has just been announced to the hall.
    .so_young = Oh dear, and you so young! That must be so hard. Whatever we can do for you, just say the word.
    .so_young-why = Warm words, three breaths after he said he wanted no pity.
    .certificate_please = I see. You should have told us! Could I have the original of your disability card? With that I'll fast-track you.
    .certificate_please-why = He has just said the hardest thing, and you put out your hand for papers. He hears: prove it.
    .not_pity_due = You stood it out because we didn't look. That's our fault. This isn't pity, it's what you're owed.
    .not_pity_due-why = The facts are clear, so you can own this one. And you say the thing that matters to him: not pity.

not_pity = There, that look again. My hand's bad, there's nothing wrong with my head. I want what's fair, not your sympathy.
    .manner = Turns his face away
    .prove_fair = Then we do it by the book: show me your papers, I'll log them and move you up. That's fair to the others too.
    .prove_fair-why = You took his word fair and turned it into paperwork.
    .only_kind = I didn't mean anything by it, I only care. Please don't read into it; we're very loving to our disabled friends here.
    .only_kind-why = He says fair and you say loving, and you label him again while you are at it.
    .straight_talk = You're right, I put it badly and I'm sorry. Fair means priority for those it's for. That's how I'll do it.
    .straight_talk-why = You own it without fuss and use his word: fair. A plain sentence is all he wanted.

proof = { $mood ->
    [furious] Let's be clear: I've got a card, just not on me. Nobody else ever asked. There's a photo on my phone. Good enough?
    [angry] Let's be clear: I've got a card, just not on me. Nobody else ever asked. There's a photo on my phone. Good enough?
   *[upset] Thing is, I do have a card, just not with me. Other banks never asked. There's a photo on my phone. Will that do?
}
    .manner = Left hand feels for his phone
    .no_need_look = No need to show me, I believe you. Sit down here and I'll do you right now. Anyone objects, send them to me.
    .no_need_look-why = It warms him, but the line sees one more queue-jumper, and you have nothing to tell them.
    .need_original = A photo's tricky, anything can be faked these days. Could someone bring the original? We'll hold your place.
    .need_original-why = Priority is a courtesy, not an identity check. It needs no original, and you have just hinted that he forged it.
    .photo_enough = Other banks don't ask for it and we needn't either. One look at the photo, just for priority, then put it away.
    .photo_enough-why = What the look is for, in one breath. Priority here is the branch's own courtesy; he need not prove himself.
    .send_wechat = It should be fine. Send it to my WeChat, I'll print it and stick it in the log, so we're covered for inspections.
    .send_wechat-why = One look is all that priority needs. Your own phone and a page in a log is taking more than you may.

proof_stuck = { $mood ->
    [furious] Originals, records. I stand here for an hour and now I have to prove I'm not a liar?
   *[angry] It all comes down to not believing me. An hour on my feet, and I've got to prove I'm no fraud?
}
    .manner = Grips the phone and keeps it
    .other_banks = Other banks are other banks. We're strict here; any branch would tell you the same. It protects customers too.
    .other_banks-why = Strictness as a wall. You close the door and there is one way left: out.
    .drop_it = I asked for too much, sorry. Priority needs no original. One look at the photo is enough; I keep nothing.
    .drop_it-why = You withdraw what you overasked and get the rule right. A quick climb-down looks better than a stand.
    .inspection = It isn't that we don't believe you. Head office inspects, and anything missing comes out of our pay. You understand.
    .inspection-why = So your score outweighs his legs. That is what he takes away.
    .ask_zhou_flex = Let me go and ask Ms Zhou if we can bend things. Just wait here a moment, I'll be right back.
    .ask_zhou_flex-why = Asking is fine, but he stands and waits again, and bend turns his due into a favour.

photo_shown = There. Name, number, dates, all of it. Clear enough?
    .manner = Swipes with his left hand, lays it down
    .as_far_as = That's fine, I can see it. But the others have waited too, so I'll do what I can; I can't really say when.
    .as_far_as-why = You accept the photo and blur the time. Just as he settles, he is back to waiting in the dark.
    .call_zhou = I can see it, thank you. You're next at this window. I'll ask Ms Zhou over to find you a seat.
    .call_zhou-why = A firm yes and a thank-you for his trust. What is left is to brief her, so that he needn't.
    .clear_and_seat = Clear. You're next at my window. Ms Zhou, Mr Chen can't stand long; I've seen the photo. The side desk, please.
    .clear_and_seat-why = You decide on the spot and brief Ms Zhou in front of him, so he need not say it again.
    .read_it_out = Right, let me check: Mr Chen, physical disability, grade two, card number... now, which year does this expire?
    .read_it_out-why = It only needed your eyes. Now everybody within three metres has it too.

loud_secret = { $mood ->
    [furious] Why are you shouting? Did I ask you to tell the whole hall? Great, now they're all staring!
   *[angry] Could you keep it down? Wonderful. Now the whole room's looking at my hand.
}
    .manner = Red in the face, hides his hand behind him
    .own_it = My mistake. That's private and I had no business saying it out here. Let's go to the side desk and talk quietly.
    .own_it-why = No talk of good intentions. You own it and take him out of their sight at once.
    .nothing_to_hide = There's nothing to be ashamed of. Once you make peace with it, nobody else will think twice. They all mean well.
    .nothing_to_hide-why = He did not ask for counselling. Who knows, and when, is his to decide.
    .good_intent = I only wanted people to understand. And look, nobody minds, they're being very nice about it. It's all fine.
    .good_intent-why = You look at the line and see no objection. He looks at the line and sees that they know.

complaint_told = { $mood ->
    [furious] I get it, talking's useless. I'll ring 12378 and take my account elsewhere. Happy now?
   *[angry] You've an answer for everything. Where do I sign a complaint? Then I'm gone.
}
    .manner = Pockets the phone, stands up straight
    .no_use_told = I've passed it all on already, there's no need to ring. They'd only send it back here and you'd go through it again.
    .no_use_told-why = It sounds like sparing him trouble. It is talking him out of his right.
    .in_his_words = I'll write it in your words: an hour on my feet and nobody saw. Have I got that right? What else goes in?
    .in_his_words-why = He has not filed it and you are already writing it down, in his words. Worth more than a hundred I understands.
    .both_things = I'll log it here and now; simple ones get an answer in 15 days. And you're still next. One won't hold up the other.
    .both_things-why = You neither block the complaint nor trade the errand for it (15 days: measures in force since March 2020).
    .please_stay = No, no, please, it's me, I'm hopeless with words. You're a bigger man than that. It isn't worth it, is it?
    .please_stay-why = A heap of soft words, nothing he can hold, and at the end you still call it not worth it.

zhou_comes = What's going on, Xu? Good morning, sir. I'm Zhou, I look after the lobby.
    .manner = Walks over quickly and stands beside him
    .brief_told = Ms Zhou, he shouldn't be standing. I know the story, so please don't ask again; a seat first, I'll follow.
    .brief_told-why = Seat first, and the telling is yours, not his. The rest can follow.
    .lone_hero = It's fine, Ms Zhou, I've got this, you carry on. Now then, sir, where were we? What did you come in for?
    .lone_hero-why = You carry it alone, so he stands and talks. Help came, and you sent it away.
    .cold_pass = Ms Zhou, this customer has an issue with the ticket calls. Could you deal with it? I've got a whole line here.
    .cold_pass-why = You pass on the man and not the story. He is now an issue to be dealt with.
    .brief_photo = Ms Zhou, Mr Chen's stood nearly an hour. He has priority, I've checked. The side desk, please; no need to ask again.
    .brief_photo-why = Three sentences, in front of him. He need not tell it again, or prove it again.

zhou_back = Xu, the gentleman doesn't look well. Shouldn't he be sitting? What can I do?
    .manner = Back again, paper cup in hand
    .under_control = Nearly done here, Ms Zhou. Could you look at the ticket machine? It's jammed up over there.
    .under_control-why = Help walks up a second time and you send it off. He is the one left standing.
    .brief_now = Please. He can't stand for long, he has priority and he's my next. The side desk, and no questions.
    .brief_now-why = A little late, but the story, the place in line and the seat all come in one go.
    .your_turn_zhou = Ms Zhou, just in time. Would you talk to the gentleman yourself? I've said all I can and he isn't satisfied.
    .your_turn_zhou-why = Nothing satisfies him, said to his face. All your listening just went to waste.

zhou_cold = Somebody else? I've only just been through it. Do I start all over again?
    .manner = Looks at Ms Zhou, then at you
    .short_version = If you could just give Ms Zhou the short version, so she's in the picture. It'll only take a second.
    .short_version-why = The hardest thing to say is harder the second time.
    .i_tell_her = No, that's for me to say. Ms Zhou, he's stood an hour, he shouldn't have to, he has priority. I should've told you.
    .i_tell_her-why = You take the telling off him, and own that you had skipped it.
    .she_decides = Ms Zhou's in charge here, so you can tell her everything, it'll do more good. I really have to call my next number.
    .she_decides-why = He had just begun to trust you, and you turn away to call a number. He has been passed along.

seated = { $mood ->
    [furious] Right, I'm sitting. All I want is my phone number changed. The old one's dead, no codes, and the rent's due today.
    [angry] Right, I'm sitting. All I want is my phone number changed. The old one's dead, no codes, and the rent's due today.
   *[upset] That is better. It's only my phone number. The old one's dead, I get no codes, and I have to send the rent today.
}
    .manner = Takes the warm water, rubs his knee
    .machine_seat = Just a phone number? No need to wait for me. The machine does it in two minutes, no queue. I'll show you.
    .machine_seat-why = Quick, yes, but one-handed? Staffed counters must stay open to him (barrier-free law, art. 39, since September 2023).
    .hear_more = No hurry, have some water and rest. All these years, with nobody noticing, you must have had your share of this.
    .hear_more-why = It is kind and he likes to talk. But this is a man who wants it done, and the clock is running.
    .two_ways = The counter can do that. Fill in the slip here, or rest and tell me at the window while I type. Which is easier?
    .two_ways-why = First: it can be done. Then two ways that both work, and he picks the easier one.
    .why_now = It can be done. As for why: window 2 calls both, V first. That's our branch's rule and the sign doesn't say so.
    .why_now-why = You give the answer you owe him before he asks again, and you do not dress the branch rule up as law.
    .photo_here = It can be done. If you've a photo of your card, one look for Ms Zhou is enough, for the queue, not kept. All right?
    .photo_here-why = You say what the look is for and where it ends, and you ask.

late_for_work = { $mood ->
    [furious] Look at the time, my shift's at eleven! All this chatting, and is my number changed?
    [angry] Look at the time, my shift's at eleven! All this chatting, and is my number changed?
    [upset] It's ten to eleven and my shift's at eleven. I'm not going to make it today, am I?
   *[calmer] Oh no, ten to eleven, and my shift's at eleven. We got talking. I don't think there's time today.
}
    .manner = Checks his phone, pushes himself up
    .leave_it_here = Off you go, you've been through enough. Leave the ID and card with me; I'll change it, sign for you, and you collect later.
    .leave_it_here-why = The kindest offer and the most dangerous: he is gone, his ID is in your drawer, and his name is in your hand.
    .now_or_note = My fault for chatting. Now at the window, four or five minutes; or a note for any day you like. You choose.
    .now_or_note-why = You own the lost minutes and put both ways to him; it is his clock, so he picks.
    .ask_for_leave = Well, you're here now. Couldn't you ring work and say you'll be late? I'll be quick, and what's ten minutes, after all?
    .ask_for_leave-why = You used up his time and now you are generous with more of it.
    .note_for_you = Don't be late. I'll write you a note: any day, straight to window 3, no line, no explaining. Would that do?
    .note_for_you-why = His place and his dignity are safe; the errand is not done. A few minutes sooner and it would have been.

seated_not = { $mood ->
    [furious] My phone number! The old one's dead, no codes, and the rent's due today. Do I have to say all this standing?
   *[angry] My phone number needs changing. The old one's dead, no codes, rent's due today. Could I say this sitting down?
}
    .manner = Holds the counter, unsteady
    .morning_better = There's no rush with that. It's packed today. Come first thing tomorrow, no one here at all, much nicer for you.
    .morning_better-why = He has just told you the rent is due today.
    .machine_stand = The machine does that, two minutes, far quicker than me, and there's a stool. I'll come and show you.
    .machine_stand-why = A stool and speed, and still no thought for how one hand holds the card and signs.
    .seat_at_last = Sit first. Ms Zhou, the side desk please; he's my next. I'll bring the slip over, and he needn't explain again.
    .seat_at_last-why = He asks for a chair; he gets the chair, the place in line and the briefing at once.
    .papers_stand = Have you got your ID, your card, proof of the new SIM? When was the old one cut off? Let me see them first.
    .papers_stand-why = He asks for a seat. You ask for his papers.

papers = { $mood ->
    [furious] I told you, it has to be today. I've got my ID and my card. If there's more, say it all at once.
    [angry] I told you, it has to be today. I've got my ID and my card. If there's more, say it all at once.
   *[upset] It has to be today, the rent's waiting. I have my ID and the card. If anything's missing, tell me all of it now.
}
    .manner = Lines up card and ID on the counter
    .that_is_all = Those two, and you have them. The rest I can look up. I'll print the form; you just sign.
    .that_is_all-why = You have enough: worth more than any list. What the bank can look up, it does not ask him for.
    .may_need = Usually that's enough, though sometimes the system wants something extra. I can't say; we'll see when we get there.
    .may_need-why = A maybe at the end keeps him on edge until it is over.
    .leaflet = A valid identity document, debit card, a real-name SIM, the amendment form in duplicate; it's all in this leaflet.
    .leaflet-why = Every word correct and none of it human. He asked whether he has enough.

machine_refused = { $mood ->
    [furious] I've tried it. One hand holds the ID down, the other signs the screen. I've got one good hand. So how?
    [angry] I've tried it. One hand holds the ID down, the other signs the screen. I've got one good hand. So how?
   *[upset] The machine's no good. One hand has to hold the ID, the other signs. I've only got my left.
}
    .manner = Lifts his right sleeve a little
    .counter_then = I see, it's made for two hands. I hadn't thought. We'll do it here; I print it, you only sign. All right?
    .counter_then-why = You see where it sticks, change course and leave him one thing to do by hand.
    .learn_once = Plenty of old folks have learned it, and they never queue again. You're young, you'd get it at the first try.
    .learn_once-why = He told you about his hand. You heard that he cannot learn.
    .hold_it_for_you = That's all right, I'll hold the ID for you while you sign. It's a few taps, really better than waiting for me.
    .hold_it_for_you-why = He says no and you find another way to make him. That is not help any more.

plan = { $mood ->
    [furious] All right, let's do that. But where am I in the line? And don't say soon.
    [angry] All right, let's do that. But where am I in the line? And don't say soon.
   *[upset] Fine, let's do that. So where exactly am I in the line now?
}
    .manner = Smooths out the crumpled ticket
    .seven_minutes = Next at my window. A gentleman's redoing his slip: six, seven minutes. If it runs over, I'll come and say why.
    .seven_minutes-why = Where he stands, how long, and what if not. None of it is air.
    .one_or_two = There's only one or two before you. If they're quick, you'll be up in no time. Have some water, don't you worry.
    .one_or_two-why = He said: not soon. You found another way to say soon.
    .after_vip = Once the gentleman at 2 is done. He's only raising his transfer limit, five minutes, then you can have either window.
    .after_vip-why = An honest time, wrapped round another customer's business. That is not yours to tell either.
    .packed_off = Two minutes at the very most, you have my word. If you're not up by then, come to me and I'll answer for it.
    .packed_off-why = The slip at your window is not even finished. Two minutes is not yours to give.

time_asked = { $mood ->
    [furious] Soon, maybe, it depends! Can't one of you people say a number? How long?
   *[angry] Stop going round it. How long? All I want is a number.
}
    .manner = Taps the phone, over and over
    .cannot_say = I honestly can't say, it depends what they're here for. I'd hate to give you a figure and be wrong; please understand.
    .cannot_say-why = Afraid of a wrong number, you give none. An estimate is not a guarantee.
    .range_and_check = I can't swear to it. As it stands: seven minutes, you're my next. If I haven't called by then, I'll come over.
    .range_and_check-why = An estimate, plus word when it lapses: a promise you can keep.
    .five_flat = All right, five minutes, not one more. I'll stake my staff number on it. Time me if you like. Deal?
    .five_flat-why = He wanted a number and got a handsome false one. It is good for five minutes.

time_slipped = { $mood ->
    [furious] Your time's long gone! Where's that promise? I had my eye on the clock, every second of it!
   *[angry] Time's up. What about that promise? I've been watching the clock.
}
    .manner = Holds out his wrist to show you
    .case_complex = The one before you turned out more complicated, that's out of my hands. Bear with me; this time it really is soon.
    .case_complex-why = Nobody believes the second soon. The promise was yours, not that gentleman's.
    .own_break = I boasted and I didn't keep it. The truth: he's signing now, three or four minutes. I'll report every two.
    .own_break-why = You own it, give the facts and something he can see. Lost trust comes back only like this.
    .own_break_early = I boasted; two minutes was never mine to give, there are four ahead. Tell me what's made today so bad.
    .own_break_early-why = Own it, give the true number, hand him the floor. Late, and still better than a third promise.
    .push_in = Hang on, I'll have this gentleman stop right now and squeeze you in first. I said I would, didn't I?
    .push_in-why = To save your own word you do to someone else what was done to him.

why_vip = { $mood ->
    [furious] Waiting's one thing, fair's another. Why does a V go in front the minute it walks in? Explain it to me.
    [angry] Waiting's one thing, fair's another. Why does a V go in front the minute it walks in? Explain it to me.
   *[upset] The wait I can live with. But I've been turning it over, and I still don't get it. Why does a V go before me?
}
    .manner = Eyes on the call screen
    .our_own_rule = Window 2 takes both, V first. It's our own rule and nothing at the door says so. Good point; I'm noting it.
    .our_own_rule-why = Who made it and where it falls short, plainly. A branch rule is called a branch rule.
    .head_office = It's set by head office. Honestly I think it's unfair too, but we can't change it. We just take the abuse for them.
    .head_office-why = Siding with him against head office sounds friendly and leaves nobody answerable.
    .they_give_more = VIP clients bring in more for the bank, so it's only right they're looked after. Reach the level and you'd get it too.
    .they_give_more-why = He asks about right and wrong, and you quote him a price.

whose_rule = So you think it's unfair too. Then who do you speak for? Round and round, and not one of you owns it.
    .manner = Shakes his head
    .i_own_it = Then I will. I sit here, so I speak for this bank. V first is our rule, not posting it is our fault. I'll report it.
    .i_own_it-why = He was looking for one person to own it. The next step keeps it from being just words.
    .drop_topic = Let's leave that, shall we? We won't settle rules today. We're about to do your number, and that's what matters, isn't it?
    .drop_topic-why = To you it is moving on. To him it is one more time without an answer.
    .more_people = Maybe get a few more people to write in. They only listen to numbers up there, and we'd be glad to see it go.
    .more_people-why = Passing it up is your job. You have just handed it back to him.

others_grumble = Hang on, wasn't he behind me? How come he's first now? Are there any rules here today?
    .manner = Raises her voice, two steps forward
    .tell_her_why = He's disabled, madam, he can't use his hand. Do let him go first. If it were your boy you'd want that, wouldn't you?
    .tell_her_why-why = True, and private. To quiet one person you told everybody.
    .not_mine = That was Ms Zhou's decision, madam, so do take it up with her. I'm in the middle of serving this gentleman.
    .not_mine-why = You push a colleague out in front. He wonders too: does my place hold or not?
    .she_first = Well, would you like to go first, madam? Sir, just a few more minutes; she's been standing too, it's hard on us all.
    .she_first-why = Whoever is loudest wins: the very rule he came in hating.
    .our_arrangement = He has priority, madam; we arranged it, he didn't push in. Three ahead of you; Ms Zhou will bring a chair.
    .our_arrangement-why = The bank owns the decision, the reason stays private, and she gets a number and a seat.

at_window = { $mood ->
    [furious] My turn at last. Here's my ID. And the new number, do I have to shout that out as well?
    [angry] My turn at last. Here's my ID. And the new number, do I have to shout that out as well?
    [upset] Me now? Here's my ID. Do I have to read the new number out? It's crowded.
   *[calmer] My turn, then. Here's my ID. And the number... do I just say it, here?
}
    .manner = Sits at the window, hands over ID left-handed
    .skip_id = Put your ID away. That photo has your name and number on it, I'll go by that and save you the trouble.
    .skip_id-why = The photo was for the queue. To touch an account the ID check cannot be skipped, kind or not.
    .all_checks = First the registry check, then the face match, then your records, then confirmation. Look at the camera, don't move.
    .all_checks-why = The steps are right. The words are yours, not his, and then you tell him not to move.
    .just_read = Oh, just read it out, I type fast. They're behind the line back there, nobody can make it out.
    .just_read-why = He was hesitating for a reason. A line on the floor stops feet, not ears.
    .paper_slip = Write it on this slip; you get it back. I'll check your ID, since that's all your account goes by.
    .paper_slip-why = The number stays silent, the ID is checked. A photo for priority, an ID for the account: two different things.

signing = { $mood ->
    [furious] Sign here, is it? I write with my left. It's slow. Anyone who minds can go round.
    [angry] Sign here, is it? I write with my left. It's slow. Anyone who minds can go round.
    [upset] Here? I sign with my left, so it's slow. Don't rush me.
   *[calmer] Here? It's my left hand, so it takes a while. Bear with me.
}
    .manner = Pen in his left hand, stroke by stroke
    .hurry_gently = No rush at all. Only the lady's watching, so any old squiggle will do, it doesn't have to look like much.
    .hurry_gently-why = You say no rush and rush him. Any squiggle: so his name is not worth waiting for.
    .your_hand = Take your time, it's your name. Then a code comes; the keypad's on your left. Key it in, don't tell me.
    .your_hand-why = No hurry, no praise; you just put the next thing where his good hand is.
    .thumbprint = If you can't manage, a thumbprint will do. We understand with a condition like yours, no one's going to laugh.
    .thumbprint-why = He said slow and you heard unable. Nobody was laughing until you brought it up.
    .sign_for_you = Don't strain yourself. Nod and I'll sign it for you; it's only a phone number, nobody's going to fuss.
    .sign_for_you-why = He may thank you. But a signature is his word, and nobody else may give it, however small the form.

code = { $mood ->
    [furious] Signed. There's a text, six digits. You want them read out?
    [angry] Signed. There's a text, six digits. You want them read out?
   *[upset] There, signed. A text's come, six digits. Shall I read it to you?
}
    .manner = His phone lights up
    .read_to_me = Yes, you read and I'll type. The keypad's right over there and it's awkward for you to reach; let me do that much.
    .read_to_me-why = It spares him a reach. But no one may hear or key in a code, tellers least of all.
    .you_key = Don't read it. The keypad's by your left hand now; key it in yourself. Never give that to anyone, me included.
    .you_key-why = You refuse to hear it, say why, and move the keypad to where he can reach.
    .system_slow = Oh, it's frozen again. Let that one expire and wait for the next. It's always like this in the mornings.
    .system_slow-why = A slow system is nobody's fault. Leaving him to wait while you grumble is.

done = { $mood ->
    [furious] So it's changed. And the hour? Is that just over and done with?
    [angry] So it's changed. And the hour? Is that just over and done with?
    [upset] Right, the text came. And that hour this morning, do we just forget it?
   *[calmer] The text's here. Is that it? If I'd known it was this quick... So what about the hour?
}
    .manner = Looks at the phone, stays in his seat
    .all_done_next = That's all done for you, please take your belongings with you. Mind how you go. Next, please!
    .all_done_next-why = The errand is done and his question is left lying there.
    .rate_me = Sorry again about the wait! If you're happy with me, the little machine on your left: top button, please.
    .rate_me-why = He asks about his hour. You ask for a star.
    .two_notes = It isn't over. No seat offered, no sign about V tickets: both on record. Ms Zhou calls within three days. Anything else?
    .two_notes-why = His hour becomes two notes, one person and a date, and you ask before you let him go.
    .vip_card = You know, you could have a VIP card yourself. The bar's lower than you'd think, and then no more queues. Shall I look?
    .vip_card-why = He has been fighting for fairness, and you sell him a ticket to jump the line.

fairness_last = { $mood ->
    [furious] I knew it. Next time it's someone who keeps quiet, and they'll stand the hour as well, won't they?
    [angry] I knew it. Next time it's someone who keeps quiet, and they'll stand the hour as well, won't they?
   *[upset] Never mind that. What about the next one, who doesn't speak up? Do they stand for an hour too?
}
    .manner = Takes his left hand off the counter
    .find_me = Next time don't take a ticket, just come and find me and I'll do you first. We know each other now, you won't be standing.
    .find_me-why = You offer him a favour between friends. He wants what everybody gets.
    .polite_bye = Of course, thank you for your valuable feedback. Have a lovely day and do come again.
    .polite_bye-why = As polite as a recording, and not one word of his question got in.
    .never_again = I promise you this will never happen again, to anybody. And if it does, you come to me.
    .never_again-why = You cannot answer for every day to come. An oversized promise shrinks the ones you kept.
    .next_one_too = It's for the next one: no seat offered, no sign. I'll log both, and Ms Zhou will ring you in three days. All right?
    .next_one_too-why = You hear that it is not for himself, write down two things that can change, and say who will call.

one_more = Then I'd be the one jumping the line. Is that what I've been shouting about all morning?
    .manner = A crooked smile
    .mend_the_rule = You're right. It's the rule that needs mending, not a side door for you. It's on record; Ms Zhou calls in three days.
    .mend_the_rule-why = You close the side door and write his point down as what it is: a point.
    .as_you_wish = As you like, the offer stands. Anything else today? Otherwise I'll call the next one.
    .as_you_wish-why = You round off, and his question is still in the air.
    .between_us = You're too kind. Special cases, that's all; anyone would understand. Just don't mention it, I wouldn't do it for most.
    .between_us-why = A kindness that has to be kept quiet is not fairness.

walks_off = { $mood ->
    [furious] Forget the whole thing. I'm never setting foot in here again.
   *[angry] Never mind, I'm going. I can't afford any more of this.
}
    .manner = Turns for the door, not quite steady
    .nine_tomorrow = If you've had enough for today, I'll write you a note: nine tomorrow, a seat, no line. Or today, whenever you like.
    .nine_tomorrow-why = He can go and he can come back, without asking anybody. That is a way out with his head up.
    .number_void = Don't go, not after all this waiting! If you leave, your ticket's void and you'd have to start from the back again.
    .number_void-why = You mean stay. What comes out is a rule: leave, and it serves you right.
    .your_choice = No wonder you've had enough. I won't stop you. But there's a seat, and you're my next. Stay or go, you decide.
    .your_choice-why = No pulling, no pleading: two plain facts, and the decision is his.
    .what_else = It's a lot to swallow, and I won't stop you. But would you tell me: besides the queue, where did we fail you?
    .what_else-why = You stand out of his way and ask about your own fault. If he will still say it, there is still a talk to have.
    .see_you_out = All right then. Mind the step at the door, and do come again.
    .see_you_out-why = You see him off with every courtesy. Nobody cared that he came, he thinks.

tomorrow = { $mood ->
    [furious] Nine tomorrow. Put it in writing. My flatmate can cover the rent. And don't go back on it.
    [angry] Nine tomorrow. Put it in writing. My flatmate can cover the rent. And don't go back on it.
   *[upset] Nine tomorrow, a seat, no line. All right, write it down. My flatmate can cover the rent tonight.
}
    .manner = Half turned, by the door
    .note_signed = Here: nine tomorrow, window 3, signed by me and Ms Zhou. Bring your ID, nothing else.
    .note_signed-why = Who answers for it and what to bring, in writing. The errand waits; your word stands.
    .just_come = No need for a note, just ask for me. And if I'm not in, tell any of my colleagues; they're all very helpful.
    .just_come-why = Tomorrow it is somebody else, and he tells the whole story again.
    .or_now = You'd owe your flatmate. If you can sit a bit longer, it's seven or eight minutes. Either way, you choose.
    .or_now-why = You heard the rent, so you offer today once more, and leave it to him.

phone_out = { $mood ->
    [furious] Not another word. I'm ringing 12378 right now, and they can all listen!
   *[angry] I've got the number up already. Anything you want to say first?
}
    .manner = Phone in his left hand, thumb on the screen
    .your_right = After an hour of this, ring them. It's your right, and that's the number. I'll still be here for the rest of it.
    .your_right-why = You neither fear the call nor drop him for it. Often that is what takes the strain out.
    .no_difference = Go ahead. They'll only ask us, and we've broken no rule on the queue. It'll come out just the same.
    .no_difference-why = Every word says: you will lose. That is blocking a complaint too.
    .dont_call = Please, put it down. I'm sorry, all right? But if you ring, the whole branch gets punished for it.
    .dont_call-why = The apology is there to stop the call, so it is worth nothing; and you may not stop it.

errand_cold = { $mood ->
    [furious] Enough of this. Change my phone number, the old one's dead, I need it today. How much longer?
   *[angry] Fine, forget the rest. I need my phone number changed, the rent's due today. How much longer?
}
    .manner = His voice has gone cold
    .why_today = Must it be today? This is our busiest hour. Come after three and you'd hardly wait at all.
    .why_today-why = He has put in an hour, and you suggest another time.
    .four_ahead = Four ahead, about twenty minutes. Fill in the slip now and you save five. I'll watch for your number.
    .four_ahead-why = Honest and useful. But the thing he did not say is still standing there with him.
    .still_listening = We can do that. All that standing and not one kind word; no wonder. You hadn't finished, and I'd still like to hear it.
    .still_listening-why = Yes to the errand, a word for how cold it felt, and the door pushed open again.
    .machine_cold = For that you needn't wait at all. The machine does it in two minutes with no line, and somebody will show you the buttons.
    .machine_cold-why = A fine way to save time. You did not ask whether he can use it.

no_machine = I'm not using the machine. Don't ask me why. I want the counter.
    .manner = His right hand is gone up the sleeve
    .no_why_needed = The counter it is, no reasons needed. You look worn out standing; if I can do anything, tell me.
    .no_why_needed-why = You don't chase what he keeps back, and you say what you can see. That is when people talk.
    .still_faster = The counter's possible, but that's twenty minutes, and the machine is free right now. It's your time, you weigh it up.
    .still_faster-why = You say possible and lean on him with the clock.
    .you_are_young = Young as you are? You must be better with screens than any of us. Come on, I'll teach you, it's easy.
    .you_are_young-why = He said don't ask, and you tease him with his age. Not using is not the same as not knowing how.

slow_queue = { $mood ->
    [furious] So it's back to the line. An hour, and now twenty more minutes on my feet.
    [angry] So it's back to the line. An hour, and now twenty more minutes on my feet.
   *[upset] All right, at least that's a number. I'll wait. Twenty more minutes on my feet, though.
}
    .manner = Holds the edge and shifts a step
    .chair_twenty = Here's a chair. I'll watch the time, and if it goes past twenty minutes I'll come and tell you.
    .chair_twenty-why = A seat and somebody minding the time. You can do that much without knowing why.
    .you_said_feet = You keep saying: on my feet. Is standing hard for you? If you'd care to tell me, there may be another way.
    .you_said_feet-why = He has dropped the clue again and again. You pick it up, and say why you ask.
    .call_in_time = Thank you for being so patient. I'll call you the moment you're up; just stay close and listen for the announcement.
    .call_in_time-why = Nothing wrong with it, and he still stands the twenty minutes.

served_late = { $mood ->
    [furious] Me at last. Phone number, here's my ID. I sign slowly, I'm telling you now.
    [angry] Me at last. Phone number, here's my ID. I sign slowly, I'm telling you now.
   *[upset] My turn? It's the phone number, here's my ID. I'm slow at signing, so bear with me.
}
    .manner = Sits down hard, hands over ID left-handed
    .if_quiet = You see, in order it goes quite fast. If we'd all kept calm earlier you'd have been home by now.
    .if_quiet-why = The errand is all but done, and you turn back to have the last word.
    .plain_serve = I'll check this; just write the number down. Well over an hour on your feet. I'm sorry.
    .plain_serve-why = ID checked, number kept quiet, and you remember to say sorry for the hour.
    .out_loud = Right, let's do it. What's the new number? A bit louder, please, it's noisy back there.
    .out_loud-why = His number is his own business, and you had him call it out in a full hall.
