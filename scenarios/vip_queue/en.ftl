# Why Is He First: every word

title = Why Is He First?
    .blurb = Almost an hour in the queue, and a VIP sits down first. It isn't the minutes he minds.
    .place = Ordinary counter
customer = Mr Chen
    .about = Mr Chen, in his twenties
    .looks = Right hand always up his sleeve. Stands a little crooked, resting one leg, then the other.
    .scene = Half past ten, every chair taken, a dozen people still queuing
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
facilitator = This one is about two words: why him. Watch the room as it votes. Does it reach for the rule first, or for the man?
tell = Folds his ticket twice, half turns to the door
last-chance-leave = One more wrong word and he walks out
last-chance-escalate = One more wrong word and he takes it higher
end-resolved = All right. It's done, and you did listen. If that sign's been put right next time, I'll believe the rest.
    .manner = Pockets the card with his left hand and nods
    .summary = The errand was done, the anger was gone, and he nodded on his way out.
end-sore = Fine, that'll do. But nobody's giving me back my hour.
    .manner = Turns and goes without looking back
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

storms_in = This ticket's falling apart in my hand! Nearly an hour on my feet, he walks in, and V012 gets called. Why him?
    .manner = Loud, pointing at window 2
    .facilitator = He talks of an hour. Which moment of it is he angry about?
    .system_says = Nobody's pushed in, sir. VIPs have a separate queue and the system calls the numbers, not us.
    .system_says-why = He asked about fairness and got a lesson in software. What he heard: your hour does not count.
    .feel_and_ask = Nearly an hour on your feet, and a newcomer sits down first. I'd be fuming too. Go on, tell me.
    .feel_and_ask-why = You name what it felt like, then hand him the floor. Right now he only wants to know if anybody is listening.
    .two_minutes = So sorry to keep you! Two more minutes, and the very next number is yours, I guarantee it.
    .two_minutes-why = Neither the two minutes nor the next call is yours to give. It cheers him for a moment; then he looks at his watch.
    .settle_down = Please calm down a little, sir. It's a full hall. Keep your voice down and tell me what you need.
    .settle_down-why = Telling him to calm down says he has no right to be angry. Now he will argue about that instead.

vents = { $mood ->
    [furious] Four still ahead of me, I've counted! No chairs, so I stand there and your people walk past. Did anyone ask?
   *[angry] It isn't the wait. No chairs, so I stand there, and your people in uniform go back and forth. Not one asked.
}
    .manner = All in one breath, still panting
    .facilitator = He is halfway through. Is this the moment for a long answer or a short one?
    .go_on = Mm. Mm-hm. And then?
    .go_on-why = Letting him go on is fine, but an ear that gives nothing back leaves him guessing.
    .lobby_short = I do apologise, but it's only Ms Zhou out there today and we've new people on. We're run off our feet.
    .lobby_short-why = The excuse eats the apology. All he hears is how tired you are.
    .reflect_standing = No seat, nobody asking, and then a newcomer goes first. I'm sorry. No wonder you're angry.
    .reflect_standing-why = You gave his hour back to him in one sentence, and you are sorry for what it felt like. He can say: yes, that is it.
    .why_not_say = Why didn't you say? The lobby could have found a chair. We can't see you from in here.
    .why_not_say-why = There is a chair in that sentence, but it opens by making this his fault.

rules_dig = { $mood ->
    [furious] The system! Did it drop out of the sky? You lot set it up. Just tell me: does my hour count or not?
   *[angry] I didn't ask how the machine works. I'm a customer too. Why doesn't my hour count?
}
    .manner = Rapping the ticket on the counter
    .facilitator = What did our last sentence sound like from his side of the counter?
    .rule_on_wall = It's on the notice: forty minutes on average. Today's about normal.
    .rule_on_wall-why = You point him at a notice and call his hour normal. Normal is the word that stings.
    .everywhere_same = It's the same at every bank, sir. VIPs get their own lane, it isn't just us. Please bear with it.
    .everywhere_same-why = That everybody does it is no comfort to the man it is done to.
    .take_back = You asked what's fair and I talked machines. Yes, your hour counts. Go on.
    .take_back-why = You take your own words back and answer the one thing he asked: it counts. Now he can go on.
    .his_balance = I feel for you. But between us, he keeps over eight hundred thousand here. They have to look after him.
    .his_balance-why = It makes sense to him and he cools down. But you have just told a hall full of people what another man keeps here.

calm_bites = Who's worked up? This is just how I talk. Or are you afraid they'll hear me back there?
    .manner = Louder than before
    .facilitator = Why does a man who is asked to lower his voice raise it?
    .step_aside = Then let's step over to one side, so the customers behind you can be served.
    .step_aside-why = Move a man before you have heard him and he feels swept out of sight.
    .sorry_sorry = All right, all right, sorry, it's all our fault. You're the bigger man here, let it go.
    .sorry_sorry-why = You plead guilty to everything without asking about anything. He can tell you want him gone.
    .for_your_face = No, it's for your own good. A young man, making a scene with everyone watching. It looks bad, you know.
    .for_your_face-why = It sounds caring and it scolds. Being treated like a child is what he can least bear.
    .right_to_be = You've every reason, and I go and pick on your voice. Tell me about that hour. I won't cut in.
    .right_to_be-why = You admit you picked the wrong thing to fix, drop it, and go back to his hour.

promise_bait = Right. Two minutes, you said. And everyone back there heard you.
    .manner = Lifts his left wrist and watches the time
    .facilitator = We said too much. What does it cost to take it back now, and what later?
    .take_it_back = I spoke too soon. There are four ahead, it isn't mine to promise. What's this hour been like?
    .take_it_back-why = The sooner you take it back the better. The true number, then back to him.
    .word_is_word = Don't worry, I keep my word. Wait here, and the moment it's up I call you first. I won't let you down.
    .word_is_word-why = The second guarantee weighs more than the first. With four people ahead, what will you give him when time is up?
    .about_two = Well, two minutes, give or take. No need to hold a watch on me.
    .about_two-why = It goes soft the moment he leans on it. So it was never meant, he thinks.

vip_known = Over eight hundred thousand. That explains it. Can't compete with that, not on my wages.
    .manner = Deflated, glances back at the man
    .some_day = You're young. Save up, get a card of your own, and then you won't have to queue either.
    .some_day-why = In other words: no money, no turn. You have just agreed that fairness is a matter of balance.
    .back_to_you = I shouldn't have said that; forget him. Your hour has nothing to do with balances. Go on.
    .back_to_you-why = You can't unsay it, but you can stop, own it and come back to him.
    .more_detail = You see? He's moving a large sum, he'll be gone in minutes. It's really nothing against you.
    .more_detail-why = One more secret out. Everyone in earshot now wonders what you say about them.

complaint_talk = { $mood ->
    [furious] There's no talking to you. What's the complaints number? I'm getting an answer today if it takes all day!
   *[angry] Then I can complain, can't I? Give me the book, or tell me what number to ring.
}
    .manner = Slaps the ticket on the counter
    .facilitator = A customer says complaint. What is the first thing that crosses our mind?
    .our_bonus = Please don't. One complaint and the whole team loses its bonus this month. Have a heart.
    .our_bonus-why = Begging is blocking too. He came with a grievance and is asked to look after yours.
    .what_hurts = I'll write it up. Only tell me first: out of all of today, what was the worst of it?
    .what_hurts-why = You agree to record it and ask for the heart of it. He notices he has not said that part yet.
    .no_use = It'd only come back to us here, and I'd be the one explaining. It's your time. No point, really.
    .no_use-why = It may even be true, and it says: complaining is useless. You may not talk anyone out of a complaint.
    .channels = You're owed an answer, and thank you. The book, our hotline or 12378: 15 days if it's simple.
    .channels-why = Channels and time limit, all at once, with no fear in it (measures in force since March 2020). Oddly, that makes him talk.

my_fault = You're busy, you can't see us, and I've got all day, is that it? I stand here an hour and now it's my fault.
    .manner = A short cold laugh
    .not_accusing = I never said it was your fault. I'm just telling you how it is. Don't take it so personally.
    .not_accusing-why = You defend your sentence, he defends his hour, and nothing moves.
    .nobody_asked = It isn't. An hour and nobody asked; we should have noticed. You were saying, about standing?
    .nobody_asked-why = You lift the blame off him and pick up the word he used himself: standing.
    .look_behind = Look behind you. There are people with children, older people, and nobody else is carrying on.
    .look_behind-why = You hold him up against the whole hall. He loses face, and the hall will not thank you for it.

shooed = To one side? What, am I an eyesore? I've stood here an hour. Whose way was I in?
    .manner = Doesn't move an inch
    .zhou_take = Ms Zhou, could you come over, please, and take this gentleman to the waiting area?
    .zhou_take-why = Calling her is right. Calling her over his head, with no briefing, looks like having him removed.
    .blocks_window = I didn't mean that. But you're blocking the window, and it's everybody's time that's being lost.
    .blocks_window-why = Every word confirms it: you are thinking of the queue, and he is the obstacle.
    .stay_here = You're not. That came out like I was moving you on. Stay right there; I'll listen to all of it.
    .stay_here-why = You withdraw the insult and let him keep his ground. That gives him his face back.

hollow_sorry = Sorry for what? Can you even say?
    .manner = Leans in
    .gift = Let me get you something. Ms Zhou has some nice new umbrellas in. No hard feelings?
    .gift-why = He asks what you are sorry for and gets an umbrella. That is a gag with a bow on it.
    .half_of_it = Half of it. You stood an hour and someone new went past you. The other half I don't know until you say.
    .half_of_it-why = You can say what happened to him, and you admit you have not got it all. That is a reason to go on.
    .inconvenience = For, well, any inconvenience. Please accept the branch's sincere apologies; we'll strive to improve.
    .inconvenience-why = It would fit anyone, so he hears nothing.

bystander_joins = Well, I mind! Forty minutes I've been here, watching other people go first. What are we, extras?
    .manner = Leaning out of the queue
    .to_both = Ms Zhou's coming to say how many are ahead, madam. Sir, you hadn't finished. Go on, please.
    .to_both-why = The queue gets a fact, he gets his turn back, and nobody is brushed off.
    .his_matter = Don't worry, madam, your number's a way off yet. Let me just get this gentleman settled.
    .his_matter-why = Settled, said over his head: now he is a problem being handled.
    .one_at_a_time = Madam, please don't you start as well. One at a time. If everybody shouts, nobody gets anywhere.
    .one_at_a_time-why = You slap her down and everybody waiting feels it. So this, he thinks, is how they treat us.

half_turn = { $mood ->
    [furious] Forget it. What's the use of telling you? You're sitting, I'm standing. What would you know?
   *[angry] It isn't only the queue. Oh, never mind. You wouldn't get it.
}
    .manner = Pulls his right hand further up the sleeve
    .facilitator = He almost said something. What is he waiting for?
    .say_or_not = Tell me or don't, that's up to you. I'm not trying to get rid of you.
    .say_or_not-why = You leave the door open and pull at nobody. That is when a proud man walks in by himself.
    .business_then = Let's get on, then. What did you come in for? I'll see how many are ahead. Sooner done, sooner home.
    .business_then-why = He had it on his tongue and you changed the subject. The errand may get done; the rest stays unsaid.
    .are_you_ill = Are you unwell? Any medical history? Shall I call somebody before something happens?
    .are_you_ill-why = You are close, but three questions in a row feel like a check-up, and the door shuts.
    .not_only_queue = Sitting here, I don't suppose I do. But it's not just the queue. Nobody noticed you. Is that it?
    .not_only_queue-why = You take the half he left hanging, say it a little more exactly, and ask if that is right.

not_yet = { $mood ->
    [furious] Don't fish. Just tell me how much longer I've got to stand here.
   *[angry] It's nothing. Sick of standing, that's all. Just tell me how much longer.
}
    .manner = Shifts his weight to the other leg
    .soon_soon = Soon, very soon, you're nearly there! You've managed a whole hour, so what's a few more minutes?
    .soon_soon-why = Soon is not a time. He asked for a number and got a pat on the head.
    .true_number = Four ahead, twenty minutes or so. I know that's not what you want, but I won't sweeten it.
    .true_number-why = A hard number beats a soft promise with a man like this.
    .said_standing = That's twice you've said standing. Forget the wait: is it getting too much for you?
    .said_standing-why = You heard the word he keeps coming back to, and asked about just that.

tells = { $mood ->
    [furious] My right hand's no good and my legs shake if I stand. Happy now? Other banks take one look. You lot can't even see!
   *[angry] My right hand's weak, my legs shake if I stand. I don't want pity. Other banks see it and serve me first. You didn't.
}
    .manner = Quieter now, the right hand up his sleeve
    .facilitator = He said it with a full hall behind him. Who needs to know, and who does not?
    .ask_the_hall = Excuse me, everyone! This gentleman's disabled and can't stand long. Let's let him go first. Thank you!
    .ask_the_hall-why = Kindly meant, and the one thing he wanted kept quiet has just been announced to the hall.
    .so_young = Oh dear, and you so young! That must be so hard. Anything we can do, just say the word.
    .so_young-why = Warm words and a warm look, and that look is the very thing he dreads.
    .certificate_please = Oh, you should have told us! Could I see the original of your disability card? Then I'll fast-track you.
    .certificate_please-why = He has just said the hardest thing, and you put out your hand for papers. He hears: prove it.
    .not_pity_due = You stuck it out an hour and we never looked. Our fault. Going first isn't pity, it's your due.
    .not_pity_due-why = The facts are clear, so you can own this one. And you say the thing that matters to him: not pity.

not_pity = That look again. My hand's bad, there's nothing wrong with my head. I want what's fair, not sympathy.
    .manner = Turns his face away
    .prove_fair = Then by the book it is. Your papers, please; I log them and move you up. Fair to everyone.
    .prove_fair-why = You took his word fair and turned it into paperwork.
    .only_kind = I only meant it kindly. Please don't read into it; we've a lot of love here for our disabled friends.
    .only_kind-why = He says fair and you say loving, and you label him again while you are at it.
    .straight_talk = You're right, I put it badly. Sorry. Fair is priority for those it's for. That's how I'll do it.
    .straight_talk-why = You own it without fuss and use his word: fair. A plain sentence is all he wanted.

proof = { $mood ->
    [furious] Let's be clear: I've got a card, just not on me. Nobody else ever asked. There's a photo on my phone. Will you take it?
    [angry] Let's be clear: I've got a card, just not on me. Nobody else ever asked. There's a photo on my phone. Will you take it?
   *[upset] Thing is, I do have a card, just not on me. Other banks never asked. There's a photo on my phone. Will that do?
}
    .manner = Left hand feels for his phone
    .facilitator = How do you ask for proof in one sentence that still trusts him?
    .no_need_look = No need, I believe you. Sit down, I'll see to you now. Anyone objects, send them to me.
    .no_need_look-why = It warms him, but the queue sees one more queue-jumper, and you have nothing to tell them.
    .need_original = A photo's tricky, anyone can fake one. Could someone bring the original? We'll hold your place.
    .need_original-why = Priority is a courtesy, not an identity check. It needs no original, and you have just hinted that he forged it.
    .photo_enough = They don't need it and nor do we. One look at the photo, for the queue, then put it away.
    .photo_enough-why = What the look is for, in one breath. Priority here is the branch's own courtesy; he need not prove himself.
    .send_wechat = Fine, send it to my WeChat. I'll print it for the log, so we're covered for inspections.
    .send_wechat-why = One look is all that priority needs. Your own phone and a page in a log is taking more than you may.

proof_stuck = { $mood ->
    [furious] First this, then that! The photo's right here on my phone. You think I stood an hour to come and cheat you?
   *[angry] So you don't trust me. The photo's right here on my phone. An hour on my feet, and I've got to prove I'm no fraud?
}
    .manner = Grips the phone and keeps it
    .other_banks = Other banks are other banks. We're strict, at every branch. It protects customers too.
    .other_banks-why = Strictness as a wall. You close the door and there is one way left: out.
    .drop_it = I asked too much, sorry. No original; one look at the photo, nothing kept.
    .drop_it-why = You withdraw what you overasked and get the rule right. A quick climb-down looks better than a stand.
    .inspection = It isn't that. Head office inspects, and anything missing comes out of our pay. You understand.
    .inspection-why = So your score outweighs his legs. That is what he takes away.
    .ask_zhou_flex = Let me go and ask Ms Zhou if we can bend things a bit. Wait here, please, I'll be right back.
    .ask_zhou_flex-why = Asking is fine, but he stands and waits again, and bend turns his due into a favour.

photo_shown = There. Name, number, dates, all of it. Clear enough?
    .manner = Swipes with his left hand, lays it down
    .as_far_as = That's fine. But the others have waited too. I'll do what I can; no telling when.
    .as_far_as-why = You accept the photo and blur the time. Just as he settles, he is back to waiting in the dark.
    .call_zhou = Good, thank you for that. You're next at this window. Ms Zhou will find you a seat.
    .call_zhou-why = A firm yes and a thank-you for his trust. What is left is to brief her, so that he needn't.
    .clear_and_seat = Clear, you're next. Ms Zhou, Mr Chen can't stand long, I've seen the photo. The side desk, please.
    .clear_and_seat-why = You decide on the spot and brief Ms Zhou in front of him, so he need not say it again.
    .read_it_out = Let me check: Mr Chen, physical disability, grade two, card number... now, what year does it expire?
    .read_it_out-why = It only needed your eyes. Now everybody within three metres has it too.

loud_secret = { $mood ->
    [furious] Why are you shouting? Did I ask you to tell the whole hall? Great, now they're all staring!
   *[angry] Could you keep it down? Lovely. Now the whole room's looking at my hand.
}
    .manner = Red in the face, hides his hand behind him
    .own_it = My mistake, that was yours to tell. I'll find you a quiet seat and keep my voice down.
    .own_it-why = No talk of good intentions. You own it and take him out of their sight at once.
    .nothing_to_hide = It's nothing to be ashamed of. Make your peace with it and nobody will think twice. They all mean well.
    .nothing_to_hide-why = He did not ask for counselling. Who knows, and when, is his to decide.
    .good_intent = I only wanted them to understand. And look, nobody minds, they're being very nice about it.
    .good_intent-why = You look at the queue and see no objection. He looks at it and sees that they know.

complaint_told = { $mood ->
    [furious] I get it, there's no talking to you. I'll ring 12378 and take my account elsewhere. How's that?
   *[angry] You've an answer for everything. Where do I put in a complaint? Then I'm gone.
}
    .manner = Straightens up, very stiff
    .no_use_told = I've passed it all on, you needn't complain as well. It only comes back here and you start all over.
    .no_use_told-why = It sounds like sparing him trouble. It is talking him out of his right.
    .in_his_words = What else goes in? I've got, in your words: an hour on my feet and nobody saw. Is that right?
    .in_his_words-why = He has not filed it and you are already writing it down, in his words. Worth more than a hundred I understands.
    .both_things = I'll log it now; 15 days at most if it's simple. And you're still next, so one won't hold up the other.
    .both_things-why = You neither block the complaint nor trade the errand for it (15 days: measures in force since March 2020).
    .please_stay = No, no, please, sir, I'm hopeless with words. Don't hold it against me, it isn't worth it.
    .please_stay-why = A heap of soft words, nothing he can hold, and at the end you still call it not worth it.

zhou_comes = What's the matter, Xu? Good morning, sir. I'm Zhou, I look after the lobby.
    .manner = Walks over quickly and stands beside him
    .facilitator = We are handing him over. What should he not have to say twice?
    .brief_told = Ms Zhou, he shouldn't be standing. I know the story, please don't ask. A seat first, I'll follow.
    .brief_told-why = Seat first, and the telling is yours, not his. The rest can follow.
    .lone_hero = It's fine, Ms Zhou, I've got this. Now, sir, where were we? What did you come in for?
    .lone_hero-why = You carry it alone, so he stands and talks. Help came, and you sent it away.
    .cold_pass = Ms Zhou, this customer isn't happy with the ticket calls. Could you deal with it? I've a whole queue.
    .cold_pass-why = You pass on the man and not the story. He is now an issue to be dealt with.
    .brief_photo = Ms Zhou, Mr Chen's stood nearly an hour. He has priority, I've checked. The side desk; no questions.
    .brief_photo-why = Three sentences, in front of him. He need not tell it again, or prove it again.

zhou_back = Xu, the gentleman doesn't look well. Shouldn't he be sitting down? What can I do?
    .manner = Back again, paper cup in hand
    .under_control = Nearly done here. Could you see to the ticket machine, Ms Zhou? It's jammed over there.
    .under_control-why = Help walks up a second time and you send it off. He is the one left standing.
    .brief_now = Please. He can't stand long, he has priority, he's my next. The side desk, and no questions.
    .brief_now-why = A little late, but the story, the place in the queue and the seat all come in one go.
    .your_turn_zhou = Just in time, Ms Zhou. Would you talk to him, please? I've said all I can and he isn't satisfied.
    .your_turn_zhou-why = Nothing satisfies him, said to his face. All your listening just went to waste.

zhou_cold = Somebody else? I've only just told you. Do I start all over again?
    .manner = Looks at Ms Zhou, then at you
    .short_version = Just the short version, so Ms Zhou's in the picture. It'll only take a second.
    .short_version-why = The hardest thing to say is harder the second time.
    .i_tell_her = No, I'll do it. Ms Zhou, he's stood an hour and shouldn't any longer; he has priority. I should've said.
    .i_tell_her-why = You take the telling off him, and own that you had skipped it.
    .she_decides = Ms Zhou's in charge, you're better off telling her. I really must call my next number.
    .she_decides-why = He had just begun to trust you, and you turn away to call a number. He has been passed along.

seated = { $mood ->
    [furious] Right, I'm sitting. All I want is my phone number changed. The old one's dead, no codes, and the rent's due today.
    [angry] Right, I'm sitting. All I want is my phone number changed. The old one's dead, no codes, and the rent's due today.
   *[upset] That is better. It's only my phone number. The old one's dead, no codes, and I have to send the rent today.
}
    .manner = Takes the warm water, rubs his knee
    .machine_seat = A phone number? Don't wait for me. The machine takes two minutes, no queue. I'll show you.
    .machine_seat-why = Quick, yes, but one-handed? Staffed counters must stay open to him (barrier-free law, art. 39, since September 2023).
    .hear_more = No hurry, have some water. All these years of not being noticed, you must have had your share of this.
    .hear_more-why = It is kind and he likes to talk. But this is a man who wants it done, and the clock is running.
    .two_ways = We can do that. Fill in the slip here, or rest and I'll type it at the window. Whichever's easier.
    .two_ways-why = First: it can be done. Then two ways that both work, and he picks the easier one.
    .why_now = We can. As for why him: window 2 takes both, V first. Our own rule, not on the sign. You're right.
    .why_now-why = You give the answer you owe him before he asks again, and you do not dress the branch rule up as law.
    .photo_here = We can. A photo of your card? One look for Ms Zhou, for the queue, nothing kept. All right?
    .photo_here-why = You say what the look is for and where it ends, and you ask.

late_for_work = { $mood ->
    [furious] Look at the time, my shift's at eleven! All this chatting, and is my number changed?
    [angry] Look at the time, my shift's at eleven! All this chatting, and is my number changed?
    [upset] It's ten to eleven and my shift's at eleven. I'm not going to make it today, am I?
   *[calmer] Oh no, ten to eleven, and my shift's at eleven. We got talking. I don't think there's time today.
}
    .manner = Checks his phone, pushes himself up
    .leave_it_here = Off you go, you've had enough. Leave me your ID and card; I'll change it, sign it, you collect later.
    .leave_it_here-why = The kindest offer and the most dangerous: he is gone, his ID is in your drawer, and his name is in your hand.
    .now_or_note = My fault for chatting. The window now, four or five minutes; or a note for any day. You choose.
    .now_or_note-why = You own the lost minutes and put both ways to him; it is his clock, so he picks.
    .ask_for_leave = Well, you're here now. Couldn't you ring work? I'll be quick. What's ten minutes, after all?
    .ask_for_leave-why = You used up his time and now you are generous with more of it.
    .note_for_you = Go to work. I'll write a note: any day, straight to window 3, no queue, no retelling. All right?
    .note_for_you-why = His place and his dignity are safe; the errand is not done. A few minutes sooner and it would have been.

seated_not = { $mood ->
    [furious] My phone number! The old one's dead, no codes, and the rent's due today. Do I have to say all this standing?
   *[angry] My phone number needs changing. The old one's dead, no codes, rent's due today. Could I say this sitting down?
}
    .manner = Holds the counter, unsteady
    .morning_better = No rush with that. It's packed today. Come first thing tomorrow, nobody here, much nicer.
    .morning_better-why = He has just told you the rent is due today.
    .machine_stand = The machine does that in two minutes, and there's a stool. I'll show you the buttons.
    .machine_stand-why = A stool and speed, and still no thought for how one hand holds the card and signs.
    .seat_at_last = Sit first. Ms Zhou, the side desk, please; he's my next. I'll bring the slip. He's explained enough.
    .seat_at_last-why = He asks for a chair; he gets the chair, the place in the queue and the briefing at once.
    .papers_stand = Got your ID, your card, proof of the new SIM? When was the old one cut off? Let me see.
    .papers_stand-why = He asks for a seat. You ask for his papers.

papers = { $mood ->
    [furious] I told you, it has to be today. I've got my ID and my card. If there's more, say it all at once.
    [angry] I told you, it has to be today. I've got my ID and my card. If there's more, say it all at once.
   *[upset] It has to be today, the rent's waiting. I have my ID and the card. If anything's missing, tell me all of it now.
}
    .manner = Lines up card and ID on the counter
    .that_is_all = That's all of it; the rest I can look up. I'll print the form, you just sign.
    .that_is_all-why = You have enough: worth more than any list. What the bank can look up, it does not ask him for.
    .may_need = Usually that's enough, but sometimes the system wants something extra. We'll see.
    .may_need-why = A maybe at the end keeps him on edge until it is over.
    .leaflet = Valid ID document, debit card, real-name SIM, amendment form in duplicate. It's all in this leaflet.
    .leaflet-why = Every word correct and none of it human. He asked whether he has enough.

machine_refused = { $mood ->
    [furious] I've tried it. One hand holds the ID down, the other signs the screen. I've got one good hand. So how?
    [angry] I've tried it. One hand holds the ID down, the other signs the screen. I've got one good hand. So how?
   *[upset] The machine's no good. One hand has to hold the ID, the other signs. I've only got my left.
}
    .manner = Lifts his right sleeve a little
    .counter_then = Two hands, I see. I hadn't thought. We'll do it here: I print it, you only sign. All right?
    .counter_then-why = You see where it sticks, change course and leave him one thing to do by hand.
    .learn_once = Plenty of old folk have learned it and never queue now. You'd get it first time.
    .learn_once-why = He told you about his hand. You heard that he cannot learn.
    .hold_it_for_you = That's all right, I'll hold the ID while you sign. A few taps. Better than waiting for me.
    .hold_it_for_you-why = He says no and you find another way to make him. That is not help any more.

plan = { $mood ->
    [furious] Right, get it done. Where am I in the queue, and how long? A straight answer. Don't say soon.
    [angry] Right, get it done. Where am I in the queue, and how long? A straight answer. Don't say soon.
   *[upset] All right, let's get it done. So where am I in the queue, and how long will it be? A straight answer.
}
    .manner = Smooths out the crumpled ticket
    .facilitator = He wants a number. Which numbers can we stand behind, and which can we not?
    .seven_minutes = You're next. The gentleman's redoing his slip: six, seven minutes. If it's more, I'll come and say why.
    .seven_minutes-why = Where he stands, how long, and what if not. None of it is air.
    .one_or_two = Only one or two before you. If they're quick, you'll be up in no time. Have some water.
    .one_or_two-why = He said: not soon. You found another way to say soon.
    .after_vip = Once the man at 2 is done. He's only raising his transfer limit, five minutes, then we're both free.
    .after_vip-why = An honest time, wrapped round another customer's business. That is not yours to tell either.
    .packed_off = Two minutes at the very most, you have my word. If you're not up by then, find me and I'll apologise.
    .packed_off-why = The slip at your window is not even finished. Two minutes is not yours to give.

time_asked = { $mood ->
    [furious] Soon, maybe, it depends! Can't one of you people say a number? How long?
   *[angry] Stop going round the houses. How long? All I want is a number.
}
    .manner = Taps the phone, over and over
    .cannot_say = I honestly can't say, it depends what they're here for. I'd hate to be wrong. Please understand.
    .cannot_say-why = Afraid of a wrong number, you give none. An estimate is not a guarantee.
    .range_and_check = I can't swear to it. Seven minutes or so, you're my next. If I haven't called, I'll come over.
    .range_and_check-why = An estimate, plus word when it lapses: a promise you can keep.
    .five_flat = Five minutes, not one more, I'll stake my staff number on it. Time me if you like. Deal?
    .five_flat-why = He wanted a number and got a handsome false one. It is good for five minutes.

time_slipped = { $mood ->
    [furious] Your time's long gone! Where's that promise? I've had my eye on the clock all along!
   *[angry] Time's up. What about that promise? I've been watching the clock.
}
    .manner = Holds out his wrist to show you
    .case_complex = The one before you got complicated, that's out of my hands. Bear with me, it really is soon now.
    .case_complex-why = Nobody believes the second soon. The promise was yours, not that gentleman's.
    .own_break = I boasted and didn't keep it. He's signing now: three, four minutes. I'll report every two.
    .own_break-why = You own it, give the facts and something he can see. Lost trust comes back only like this.
    .own_break_early = I boasted. Two minutes was never mine to give, there are four ahead. What's made today so bad?
    .own_break_early-why = Own it, give the true number, hand him the floor. Late, and still better than a third promise.
    .push_in = Hang on, I'll have this gentleman stop and squeeze you in. I said I would, didn't I?
    .push_in-why = To save your own word you do to someone else what was done to him.

why_vip = { $mood ->
    [furious] Waiting's one thing, fair's another. Why does a V go in front the minute it walks in? Tell me that.
    [angry] Waiting's one thing, fair's another. Why does a V go in front the minute it walks in? Tell me that.
   *[upset] The wait I can live with. But I keep turning it over and I don't get it. Why does a V go before me?
}
    .manner = Eyes on the call screen
    .facilitator = Whose rule is it, and how do you say that from this side of the glass?
    .our_own_rule = Window 2 takes both, V first. Our own rule, and nothing at the door says so. Good point; I'm noting it.
    .our_own_rule-why = Who made it and where it falls short, plainly. A branch rule is called a branch rule.
    .head_office = That's head office. I think it's unfair too, but we can't change it. We just take the abuse.
    .head_office-why = Siding with him against head office sounds friendly and leaves nobody answerable.
    .they_give_more = VIPs bring in more for the bank, that's why. Reach the level and you'd get it too.
    .they_give_more-why = He asks about right and wrong, and you quote him a price.

whose_rule = So you think it's unfair too. Then who do you speak for? Round and round, and not one of you owns it.
    .manner = Shakes his head
    .i_own_it = This bank, and I'll own it: our rule, and our fault it isn't posted. I'll report it.
    .i_own_it-why = He was looking for one person to own it. The next step keeps it from being just words.
    .drop_topic = Shall we leave that? We won't settle the rules today. Let's get your number done, that's the thing.
    .drop_topic-why = To you it is moving on. To him it is one more time without an answer.
    .more_people = Maybe get a few more people to write in. They only listen to numbers. We'd love it gone too.
    .more_people-why = Passing it up is your job. You have just handed it back to him.

others_grumble = Hang on, aren't we all queuing? How come he goes first? Are there any rules here today?
    .manner = Raises her voice, two steps forward
    .tell_her_why = He's disabled, madam, it's his hand. Do let him go first. What if it were your boy?
    .tell_her_why-why = True, and private. To quiet one person you told everybody.
    .not_mine = That was Ms Zhou's decision, madam, so do take it up with her. I'm in the middle of serving him.
    .not_mine-why = You push a colleague out in front. He wonders too: does my place hold or not?
    .she_first = Well, would you like to go first, madam? Sir, a few more minutes. She's been standing too.
    .she_first-why = Whoever is loudest wins: the very rule he came in hating.
    .our_arrangement = He has priority, madam; that was us, he didn't push in. Three ahead of you; Ms Zhou will bring a chair.
    .our_arrangement-why = The bank owns the decision, the reason stays private, and she gets a number and a seat.

at_window = { $mood ->
    [furious] My turn at last. It's the phone number, here's my ID. Do I have to shout the new one out as well?
    [angry] My turn at last. It's the phone number, here's my ID. Do I have to shout the new one out as well?
    [upset] Me now? It's the phone number, here's my ID. Do I have to read the new one out? It's crowded.
   *[calmer] My turn, then. The phone number, and here's my ID. The new one... do I just say it, here?
}
    .manner = Sits at the window, hands over ID left-handed
    .skip_id = Put your ID away. That photo has your name and number, I'll go by that and save you the trouble.
    .skip_id-why = The photo was for the queue. To touch an account the ID check cannot be skipped, kind or not.
    .all_checks = Registry check, face match, your records, then recorded confirmation. Look at the camera, don't move.
    .all_checks-why = The steps are right. The words are yours, not his, and then you tell him not to move.
    .just_read = Oh, just read it out, I type fast. They're behind the line back there, nobody can make it out.
    .just_read-why = He was hesitating for a reason. A line on the floor stops feet, not ears.
    .paper_slip = Write it here, you get the slip back. I'll check your ID; the account goes by that alone.
    .paper_slip-why = The number stays silent, the ID is checked. A photo for priority, an ID for the account: two different things.

signing = { $mood ->
    [furious] Sign here, is it? I write with my left. It's slow. Anyone who minds can go round.
    [angry] Sign here, is it? I write with my left. It's slow. Anyone who minds can go round.
    [upset] Here? I sign with my left, so it's slow. Don't rush me.
   *[calmer] Here? It's my left hand, so it takes a while. Bear with me.
}
    .manner = Pen in his left hand, stroke by stroke
    .hurry_gently = No rush at all. Only, the lady's watching, so any old squiggle will do.
    .hurry_gently-why = You say no rush and rush him. Any squiggle: so his name is not worth waiting for.
    .your_hand = Nobody's rushing you. Then you'll get a code. The keypad's on your left; key it in, don't tell me.
    .your_hand-why = No hurry, no praise; you just put the next thing where his good hand is.
    .thumbprint = If you can't manage, a thumbprint will do. With your condition, no one's going to laugh.
    .thumbprint-why = He said slow and you heard unable. Nobody was laughing until you brought it up.
    .sign_for_you = Don't strain yourself. Nod and I'll sign it. It's only a phone number, nobody's going to fuss.
    .sign_for_you-why = He may thank you. But a signature is his word, and nobody else may give it, however small the form.

code = { $mood ->
    [furious] Signed. There's a text, six digits. You want them read out?
    [angry] Signed. There's a text, six digits. You want them read out?
   *[upset] There, signed. A text's come, six digits. Shall I read it to you?
}
    .manner = His phone lights up
    .facilitator = He is willing to read it out. Whose trouble would that save?
    .read_to_me = Yes, you read, I'll type. The keypad's awkward for you to reach; let me do that much.
    .read_to_me-why = It spares him a reach. But no one may hear or key in a code, tellers least of all.
    .you_key = Don't read it out. Keypad's by your left hand, key it in. Never give that to anyone, me included.
    .you_key-why = You refuse to hear it, say why, and move the keypad to where he can reach.
    .system_slow = Oh, frozen again. Let that one expire and wait for the next. Always the same in the mornings.
    .system_slow-why = A slow system is nobody's fault. Leaving him to wait while you grumble is.

done = { $mood ->
    [furious] So it's changed. And the hour? Is that just over and done with?
    [angry] So it's changed. And the hour? Is that just over and done with?
    [upset] Right, the text came. And that hour this morning, do we just forget it?
   *[calmer] The text's here. Is that it? If I'd known it was this quick... So what about the hour?
}
    .manner = Looks at the phone, stays in his seat
    .facilitator = The errand is done and he has not stood up. What is he waiting to hear?
    .all_done_next = That's all done for you. Please take your belongings, and mind how you go. Next, please!
    .all_done_next-why = The errand is done and his question is left lying there.
    .rate_me = Sorry again about the wait! If you're happy with me, the little machine on your left: top button?
    .rate_me-why = He asks about his hour. You ask for a star.
    .two_notes = Not forgotten: no seat, no sign about V, both on record. Ms Zhou rings in three days. Anything else?
    .two_notes-why = His hour becomes two notes, one person and a date, and you ask before you let him go.
    .vip_card = You could have a VIP card yourself and never queue again. It's easier than you'd think. Shall I look?
    .vip_card-why = He has been fighting for fairness, and you sell him a ticket to jump the queue.

fairness_last = { $mood ->
    [furious] I knew it. Next time it's someone who keeps quiet, and they'll stand the hour as well, won't they?
    [angry] I knew it. Next time it's someone who keeps quiet, and they'll stand the hour as well, won't they?
   *[upset] Never mind that. What about the next one, who doesn't speak up? Do they stand for an hour too?
}
    .manner = Takes his left hand off the counter
    .find_me = Next time, skip the ticket and come straight to me, I'll see you first. We know each other now.
    .find_me-why = You offer him a favour between friends. He wants what everybody gets.
    .polite_bye = Of course, thank you for your valuable feedback. Have a lovely day and do come again.
    .polite_bye-why = As polite as a recording, and not one word of his question got in.
    .never_again = I promise you, this will never happen again, to anybody. And if it does, you come to me.
    .never_again-why = You cannot answer for every day to come. An oversized promise shrinks the ones you kept.
    .next_one_too = So it's for the next one. No seat, no sign: I'll log both. Ms Zhou rings within three days. All right?
    .next_one_too-why = You hear that it is not for himself, write down two things that can change, and say who will call.

one_more = Then I'd be the one jumping the queue. Is that what I've been shouting about all morning?
    .manner = A crooked smile
    .mend_the_rule = You're right: mend the rule, no back doors. It's on record, and Ms Zhou rings within three days.
    .mend_the_rule-why = You shut the back door and write his point down as what it is: a point.
    .as_you_wish = As you like, the offer stands. Anything else today? Otherwise I'll call the next one.
    .as_you_wish-why = You round off, and his question is still in the air.
    .between_us = Oh, special cases, anyone would understand. Don't mention it, though; I wouldn't do it for most.
    .between_us-why = A kindness that has to be kept quiet is not fairness.

walks_off = { $mood ->
    [furious] Forget the whole thing. I'm never setting foot in here again.
   *[angry] Never mind, I'm going. I can't afford any more of this.
}
    .manner = Turns for the door, not quite steady
    .nine_tomorrow = If you've had enough, I'll write you a note: nine tomorrow, a seat, no queue. Or today, any time.
    .nine_tomorrow-why = He can go and he can come back, without asking anybody. That is a way out with his head up.
    .number_void = Don't go, not after all this waiting! If you leave, your ticket's void and you'd start from the back.
    .number_void-why = You mean stay. What comes out is a rule: leave, and it serves you right.
    .your_choice = No wonder. I won't stop you. But there's a seat, and you're my next. Stay or go, you decide.
    .your_choice-why = No pulling, no pleading: two plain facts, and the decision is his.
    .what_else = It's a lot to swallow, and I won't stop you. But tell me: besides the queue, where did we fail you?
    .what_else-why = You stand out of his way and ask about your own fault. If he will still say it, there is still a talk to have.
    .see_you_out = All right then. Mind the step at the door, and do come again.
    .see_you_out-why = You see him off with every courtesy. Nobody cared that he came, he thinks.

tomorrow = { $mood ->
    [furious] Nine tomorrow. Put it in writing. My flatmate can cover the rent. And don't go back on it.
    [angry] Nine tomorrow. Put it in writing. My flatmate can cover the rent. And don't go back on it.
   *[upset] Nine tomorrow, a seat, no queue. All right, write it down. My flatmate can cover the rent tonight.
}
    .manner = Half turned, by the door
    .note_signed = Here: nine tomorrow, window 3, signed by me and Ms Zhou. Just bring your ID and card.
    .note_signed-why = Who answers for it and what to bring, in writing. The errand waits; your word stands.
    .just_come = No need for a note, just ask for me. If I'm out, tell any of my colleagues; they're all very helpful.
    .just_come-why = Tomorrow it is somebody else, and he tells the whole story again.
    .or_now = You'd owe your flatmate. If you can sit a little longer, it's seven or eight minutes. Up to you.
    .or_now-why = You heard the rent, so you offer today once more, and leave it to him.

phone_out = { $mood ->
    [furious] Not another word. I'm ringing 12378 right now, and they can all listen!
   *[angry] I've got the number up already. Anything you want to say first?
}
    .manner = Phone in his left hand, thumb on the screen
    .your_right = After an hour of this, do ring. That's the number, it's your right. I'll still be here to listen.
    .your_right-why = You neither fear the call nor drop him for it. Often that is what takes the strain out.
    .no_difference = Go ahead. They'll only ask us, and we've broken no rule. Same answer either way, so why bother?
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
    .still_listening = We can do that. All that standing and nobody asked; no wonder. You hadn't finished. Go on?
    .still_listening-why = Yes to the errand, a word for how cold it felt, and the door pushed open again.
    .machine_cold = You needn't wait for that. The machine does it in two minutes, no queue. I'll show you how.
    .machine_cold-why = A fine way to save time. You did not ask whether he can use it.

no_machine = I'm not using the machine. Don't ask me why. I want the counter.
    .manner = His right hand is gone up the sleeve
    .no_why_needed = The counter it is, no reasons needed. You look worn out standing; if I can do anything, tell me.
    .no_why_needed-why = You don't chase what he keeps back, and you say what you can see. That is when people talk.
    .still_faster = The counter's possible, but that's twenty minutes, and the machine's free right now. It's your time.
    .still_faster-why = You say possible and lean on him with the clock.
    .you_are_young = Young as you are? You must be better with screens than any of us. Come on, I'll teach you.
    .you_are_young-why = He said don't ask, and you tease him with his age. Not using is not the same as not knowing how.

slow_queue = { $mood ->
    [furious] So it's back to the queue. An hour on my feet, four ahead, and now another twenty minutes.
    [angry] So it's back to the queue. An hour on my feet, four ahead, and now another twenty minutes.
   *[upset] All right, I'll wait. Four ahead, that's twenty more minutes on my feet.
}
    .manner = Holds the edge and shifts a step
    .chair_twenty = Here's a chair. I'll watch the time; past twenty minutes, I'll come and tell you.
    .chair_twenty-why = A seat and somebody minding the time. You can do that much without knowing why.
    .you_said_feet = You keep coming back to standing. Is it hard for you? If you'd say, there may be another way.
    .you_said_feet-why = He has dropped the clue again and again. You pick it up, and say why you ask.
    .call_in_time = Thank you for being so patient. I'll call you the moment you're up, just stay close and listen out.
    .call_in_time-why = Nothing wrong with it, and he still stands the twenty minutes.

served_late = { $mood ->
    [furious] Me at last. Phone number, here's my ID. I sign slowly, I'm telling you now.
    [angry] Me at last. Phone number, here's my ID. I sign slowly, I'm telling you now.
   *[upset] My turn? It's the phone number, here's my ID. I'm slow at signing, so bear with me.
}
    .manner = Sits down hard, hands over ID left-handed
    .if_quiet = You see, in order it goes quite fast. If we'd all kept calm, you'd have been home by now.
    .if_quiet-why = The errand is all but done, and you turn back to have the last word.
    .plain_serve = I'll check this; just write the number down. You've waited over an hour. I'm sorry.
    .plain_serve-why = ID checked, number kept quiet, and you remember to say sorry for the hour.
    .out_loud = Right. What's the new number? A bit louder, please, it's noisy back there.
    .out_loud-why = His number is his own business, and you had him call it out in a full hall.
