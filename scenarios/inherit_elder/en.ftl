# The Third Trip: every word

title = The Third Trip
    .blurb = His brother left a passbook. Three trips, no money. He doesn't shout; he talks of his brother's washing and the bus.
    .place = Ordinary counter
customer = Mr Lü
    .about = Mr Lü, seventy-six
    .looks = Shirt done up to the collar. A blue cloth bundle, neatly knotted. He talks louder than he knows.
    .scene = Nearly half past ten; a bus has just come in and every chair is taken
    .he = he
    .his = his
bystander = Gui from his village
colleague = Ms Qin
know-1 = You are Su, window 2, Willow Brook branch. His brother, deaf and unmarried, died last month. You weren't on duty for trips one and two.
know-2 = The rule: brothers and sisters can't go without a notary. And since 2020 villages no longer certify kinship or inheritance.
know-3 = Behind the counter is a small quiet room. Ms Qin is in the back office and deals with the notary.
goal-1 = Give him a place and the time to finish; find out what he walks around.
goal-2 = Give him one road that works, and everything to bring, all at once.
bound-1 = Not a word about his family out in the hall.
bound-2 = Every heir has a share; hide nobody for anybody.
bound-3 = Without approval and papers, not a cent goes out.
bound-4 = The day he gets the money is not yours to promise.
bound-5 = If he wants to complain, tell him how.
bound-6 = Papers and identity first, before any account is opened.
bound-7 = Never ask for, hear or key in a PIN.
opening-1 = Three trips
opening-2 = Always one short
opening-3 = A noisy hall
hidden = He has a sister of ninety, long married away. He leaves her out because on paper, he fears, his decades of care will count for nothing.
facilitator = This one is good practice with an elderly man who doesn't shout and has already come three times. As the room votes, watch who reaches for the missing paper and who longs to spare him trouble, and ask both sides why.
tell = Ties the cloth up again, corner by corner
last-chance-leave = One more wrong word and he goes for his bus
last-chance-escalate = One more wrong word and he takes it higher
end-resolved = I have the list. Big letters, I can read it. I'll go to town first and say it to her face. Much obliged.
    .manner = Turns at the door and nods
    .summary = There is a road that works, and he has decided himself how to speak to her.
end-sore = I'll do as it says. The rest I'll keep to myself. Good day.
    .manner = Bundle under his arm, no second look
    .summary = The errand has its way now; what weighed on him still does.
end-unsolved = It isn't done, but you heard me out, and that's something. I'll think it over and come again.
    .manner = Pushes the chair back gently in its place
    .summary = He said what was on his mind; for the money there is no road yet.
end-unsettled = I'll be off, then. The bus is due. You're busy.
    .manner = Bundle in his arms, doesn't look back
    .summary = Nothing said and nothing done, he went for his bus.
end-left = { "" }
    .manner = A nod, and he goes without a sound
    .summary = He said no more and left by himself.
end-escalated = Excuse me, who is in charge here? I'm done with this one. Three trips. I'll tell it trip by trip.
    .manner = In the middle of the hall, voice shaking
    .summary = He stood in the hall and asked for whoever was in charge.
end-crisis = Three trips! You made me come three times! My brother...
    .manner = Can't stand; Ms Qin comes running
    .summary = He could hardly stay on his feet; first came sitting him down and staying with him.

opens = Excuse me. Third trip. First a death certificate, then the police, then the village. They won't. Which paper is it?
    .manner = Sets a blue bundle down; speaks very loud
    .facilitator = At the counter for the third time over one passbook, what would you want to hear first?
    .three_trips = Three trips and a new paper each time. Anyone would be fed up. Sit down and tell me from the start.
    .three_trips-why = You name what three trips feel like and ask for the story. Nobody has asked him for it yet.
    .notary_it_is = The village paper's no use, sir. Brothers and sisters need a notary. Get the deed and bring it in.
    .notary_it_is-why = Correct, every word. He asks which paper is missing and you hand him a new one. Not a word about the trips.
    .not_empty_handed = I'm so sorry for all this to and fro! Don't worry, you won't go home empty-handed today. I'll see to it.
    .not_empty_handed-why = Whether there is money today is not yours to say. He will believe it, and let his bus go.
    .ask_them_nicely = Don't get upset. Just go back and ask the village secretary nicely. You're neighbours.
    .ask_them_nicely-why = He has not raised a word against you and is told not to be upset. Then he is sent to beg: a fourth trip.

no_hurry = I'm not upset. If I were the sort, I'd have been upset the first time. And I don't know how to beg.
    .manner = Draws the bundle back half an inch
    .bench_first = Why not rest on the bench with some water, and I'll look once I'm through with these few?
    .bench_first-why = It sounds kind and it puts him off. After three trips he knows that sentence well.
    .ring_the_village = Tell you what, I'll ring the village and say the bank wants it, in our wording. They won't dare refuse.
    .ring_the_village-why = Without asking, you go after a paper that should not be asked for. And suddenly he fears that call.
    .i_was_hasty = No, I was the hasty one. We sent you, all three times. You shouldn't have to beg. Please go on.
    .i_was_hasty-why = You take back the upset and the begging. That gives him his dignity before anything else.
    .quite_usual = Please don't take it to heart. Older people are often a paper short. It's no great matter.
    .quite_usual-why = Three trips, and you call it usual. What he hears: old people are like that.

trips = { $mood ->
    [furious] The police computer hasn't got my parents. When Father died we'd no electricity. They say ask you, you say the village.
    [angry] The police computer hasn't got my parents. When Father died we'd no electricity. They say ask you, you say the village.
   *[upset] The police looked. Nothing. We'd no electricity the year Father died. They say ask the bank, you say ask the village.
}
    .manner = Lays out three bus tickets, one by one
    .facilitator = Three bus tickets, laid out one by one. What is he telling us?
    .police_matter = Their records aren't our affair. We have procedures too, and nobody dares skip them. Please understand.
    .police_matter-why = The police have their records, you have your procedure, and he has the bus.
    .who_refused = Who refused? The secretary, the bookkeeper? What did they say? Who else is in the family?
    .who_refused-why = The right spot, but four questions in a row with a full hall listening. He clams up.
    .back_and_forth = They send you to us, we send you to the village. Three fares and no paper to show. Is that it?
    .back_and_forth-why = You put the three trips into one sentence, with his own tickets in it, and ask if it is right.
    .sit_inside = Three fares and not one paper. It's hard to talk here. My window's covered, so let's sit down inside.
    .sit_inside-why = You take up his story first, then offer the room. Hard to talk here, you say; not a word about his ears.

one_more = { $mood ->
    [furious] Another one. The girl last time said just this one, too. Can't you people say it all in one go?
    [angry] Another one. The girl last time said just this one, too. Can't you people say it all in one go?
   *[upset] One more. Last time it was just this one as well. Could you say it all in one go?
}
    .manner = A hand on the knot of the bundle
    .facilitator = He heard the same line last time. Why should he believe it from us?
    .all_in_a_breath = Right: notarial deed, death certificate, household register, kinship proof, ID, deposit voucher, copies.
    .all_in_a_breath-why = Everything at once, yes, and in one breath in a noisy hall. It is only complete if he can take it in.
    .one_at_a_time = A paper at a time is a trip at a time. We should have told you the lot. I'm sorry you had to do that.
    .one_at_a_time-why = You find what stings: not the paper, but one at a time. By the rules it should all have been said at once.
    .rules_change = I'm really not being difficult, sir. Those are the rules. Even the manager would ask for it.
    .rules_change-why = You pile the rules and the manager up in front of him, and there is no way left.
    .she_was_new = She's new, she didn't know. Never mind what she said. Go by me, I've been at this window eight years.
    .she_was_new-why = You blame a colleague and he still does not know whose word to trust. Nor does he care to hear her run down.

who_sits = She was kind, that girl. She brought me water. Don't run her down. I only ask: whose word counts here?
    .manner = Shakes his head
    .from_me_on = I shouldn't have. We each say something different and you do the walking. Sorry. From now on, ask me.
    .from_me_on-why = You take it back and give him someone to hold on to: you. That is what he asked.
    .papers_change = Honestly, head office changes it every year. We're as lost as you are. Please bear with us.
    .papers_change-why = Frank enough. But now there is nobody here whose word counts.
    .kind_but = Kind is one thing, business is another. If she'd got it right you'd have saved a trip, wouldn't you?
    .kind_but-why = He stands up for someone who was good to him and you have to win. You keep the point and lose the man.

mishears = Yes, yes. Good. He was born in a Sheep year. Seventy-one, when he went.
    .manner = Nodding, his eyes on your lips
    .at_the_top = Sir! I said! Notary! No, ta, ry! For your brother's deposit! The notary! Did you hear that now?
    .at_the_top-why = He hears you now, and so does the hall. His brother's deposit was not for them.
    .took_the_nod = Good. That's settled, then: get it all together, make the trip once more, and ask for me, please.
    .took_the_nod-why = His nod is politeness, not understanding. Settled, you say, and the fourth trip will be for nothing.
    .which_part = I'll say it again, no hurry. Which part didn't you catch? Just tell me.
    .which_part-why = Well meant. But ask a proud man in public what he did not hear, and he heard everything.
    .write_it_large = Too much noise, and I talk too fast. Inside I'll write it out large, one thing at a time.
    .write_it_large-why = He did not catch it and will never say so. You put it down to noise and your own haste, and write.

not_deaf = I can hear you. So can everybody, now.
    .manner = Red in the face, and quieter
    .nothing_to_hide = I didn't want you mishearing, that's all. A bit deaf at your age is no shame. My gran's the same.
    .nothing_to_hide-why = You defend the shout, and say out loud the one thing he would never say.
    .no_one_listens = Never mind, they're all busy, nobody's listening. So you've got it this time? The notary.
    .no_one_listens-why = Who heard it is exactly what he minds, and you say never mind.
    .should_not_shout = I shouldn't have shouted, least of all about your family. I'm sorry. Inside I'll keep my voice down.
    .should_not_shout-why = You say exactly what was wrong: not his hearing, but your shouting, and those words of all words.

holds_word = Today. Good. Then I'll let the eleven twenty go. I'll wait.
    .manner = Pencils it on the back of a bus ticket
    .as_far_as_i_can = I meant if at all possible, sir. Please don't write it down. There are people above me.
    .as_far_as_i_can-why = He writes it down and you shrink. He looks at the pencil line, then at you.
    .strike_today = Cross out today, please. I said too much, it isn't mine to give. How did the three trips go?
    .strike_today-why = The bus has not gone yet, so you can still take it back. You say which word goes, then give him the floor.
    .put_my_name = Put my name to it, too. Twenty minutes and you'll have the money, and catch that bus. Please rest easy.
    .put_my_name-why = Heavier than the first time, and with a clock on it. He really will sit and count the twenty minutes.

shooed = Out of the way with me, is it? I haven't come to beg.
    .manner = Doesn't move; one hand on the counter
    .next_in_line = We have a queue, sir. If you won't move I can't call the next, and a dozen people are watching.
    .next_in_line-why = You set the whole hall on him. Being looked at is what he dreads.
    .stay_with_me = I put it badly and made you feel small. Nobody's sending you off. Stand or sit here, and tell me.
    .stay_with_me-why = You withdraw the brush-off to his face; standing or sitting is his choice. First his dignity, then the place.
    .worried_for_you = Oh, what a thing to say! At your age you might fall, and then what? Be good now and sit down.
    .worried_for_you-why = Warm words in a voice for children. The warmer they are, the smaller he feels.

neighbour = Well, if it isn't Lü! All those years you nursed your brother, and now it's this hard to get his bit of money?
    .manner = Leans in with a basket; he covers the bundle
    .facilitator = Who in the hall heard Gui just now, and which of them do we see to first?
    .other_family = Excuse us, ma'am. Sir, are there any other brothers or sisters? Do tell me.
    .other_family-why = The question that has to be asked, in the one place where it must not be. His neighbour is standing right there.
    .tea_is_poured = Your number's nearly up, ma'am, keep an ear out. Mr Lü, there's tea in the quiet room. Shall we?
    .tea_is_poured-why = A fact for her, a way out for him. What he is here for, and why he is moving, you leave unsaid.
    .be_the_judge = Isn't it, ma'am! All those years, one passbook, and not a line from the village. Who wouldn't be hurt!
    .be_the_judge-why = He has waited half his life to hear that said aloud. But you said his passbook and his family aloud as well.
    .behind_the_line = Behind the yellow line, please, ma'am. Nobody stands beside a customer. I'll call your number.
    .behind_the_line-why = It shields him, and it is the rule for everyone. She is two steps off now; her ears are not.

neighbour_says = The village? The bookkeeper told me. Isn't there a sister in town? Who'd dare stamp that he's the only one?
    .manner = In a carrying voice; heads turn
    .ask_the_aunt = Is there? If you know her, ma'am, could you please ask her to drop in? It'd save everyone the bother.
    .ask_the_aunt-why = A messenger saves time. But whether she should hear it, and from whom, you never asked him.
    .stop_it_here = Let's stop there, ma'am, I shouldn't have raised it. Mr Lü, I'm sorry. Come inside, just us two.
    .stop_it_here-why = You opened it, so you close it. It is out now, but not one word more.
    .so_a_sister = So there is a sister? Why didn't you say so? Then this money isn't only your affair, is it?
    .so_a_sister-why = True, and asked before the whole hall it makes him a man who has been caught.

aloud = So. My family, and the whole hall to sit in judgement on it.
    .manner = Looks round; shaking hands tie the bundle
    .door_shut = That was nobody's to tell, nor mine to ask. Come in, sir, door shut. Talk or don't. There's tea.
    .door_shut-why = You give the telling back to him. Behind a door, even silence is allowed.
    .every_family = Every family has something. It'll be forgotten by lunchtime. Please don't take it to heart.
    .every_family-why = Whether they forget is not up to you. He has to walk through that village every day.
    .simple_then = Well, if there's a sister, it's simple. The rule is both of you. Bring her along and sign here together.
    .simple_then-why = You are relieved; he has just lost face. However quick the answer, he cannot hear it now.

still_hall = { $mood ->
    [furious] Say what you like. That child won't stop crying. A man can't make out a word.
    [angry] Say what you like. That child won't stop crying. A man can't make out a word.
   *[upset] Go on. That child's crying so, a man can't make out a word.
}
    .manner = Turns one ear, then turns back
    .too_loud_here = It's too loud, I can't hear either. There's a quiet room and hot tea, sir. Shall we go in?
    .too_loud_here-why = He has offered a reason: the noise. You take it up and invite him. Nothing else need be said.
    .in_short = Briefly: notarised succession, all heirs present or renouncing in writing, you draw on the deed.
    .in_short-why = All correct, and nothing he can hold on to. He will say yes, politely, and go for his bus.
    .after_three = It's just so full today. Would you mind coming back after three? I can explain it all properly then.
    .after_three-why = Quiet is right. But after three there is no bus left to his village.

clams = It's nothing. They're busy, in the village. I have the passbook here. Just tell me which paper.
    .manner = Looks away; pulls the bundle in
    .the_truth_now = I need the truth or I can't help you, sir. Who's in the family, who's still living?
    .the_truth_now-why = The truth, you say, as if he had lied. He will not argue. He will leave.
    .call_them_now = Then I'll ring the village for you. A word from the bank, our wording, and you're spared the trip.
    .call_them_now-why = It would save a trip. But villages are not to write that paper any more, and you have not asked him.
    .no_more_asking = No more questions, I was too quick. Something hot first, and I'll write down all you need.
    .no_more_asking-why = You see him back away and let go. What matters needs another place before it can be said.

dont_ring = Don't ring. Don't ring them, please. The bookkeeper's an honest man. Leave him be.
    .manner = Reaches over and lays a hand on the phone
    .not_ringing = I won't. He's right: since 2020 villages don't write those. We shouldn't have sent you. I'm sorry.
    .not_ringing-why = Phone down. You do right by the bookkeeper, and by him: that trip was never needed.
    .why_so_afraid = But you have to tell me why. What's one call? Is there something you're afraid they'd say?
    .why_so_afraid-why = You have guessed, and said so. The hand on the phone will go, and he with it.
    .only_a_minute = Oh, where's the harm? It's a minute, it costs you nothing, and they might well settle it on the spot.
    .only_a_minute-why = He said it twice and you took it for manners. To him it is not a matter of minutes.

complaint = { $mood ->
    [furious] The complaints book, please. I've never written in one. Today I will, and don't you stop me.
    [angry] Have you a complaints book, please? I've never written in one. Today I shall.
   *[upset] Is there a complaints book? I'll make no fuss. I'll write it down and go.
}
    .manner = Takes a stub of pencil from his pocket
    .here_is_a_pen = Please do, thank you. Here. Hotline and 12378 work too: answered in 15 days if simple. Which trip first?
    .here_is_a_pen-why = You don't stop him; channels and time limit at once (measures in force since March 2020), then the heart of it.
    .let_it_go = Oh, sir, surely not. I'm sorry, all right? It'd only come back to me, so why bother?
    .let_it_go-why = You apologise so that he will not write. You may not talk a customer out of it, however gently.
    .book_is_locked = It's locked up, the supervisor's in a meeting. Could you write it next time? I'll remember, I promise.
    .book_is_locked-why = You never said no. But next time is trip four. That is blocking too.

gets_up = { $mood ->
    [furious] I don't want it any more. Let it rot here. Excuse me, let me by.
    [angry] I'll leave it. It won't rot in there. I have a bus to catch.
   *[upset] Never mind, I'll leave it. It won't rot in there. I've my bus.
}
    .manner = Bundle tied and under his arm
    .facilitator = After three trips he says he doesn't want it. How far do you believe him?
    .not_about_money = Three trips, and you end up leaving it. That's bitter. There's time, sir. Sit. Never mind the money.
    .not_about_money-why = You don't press him to take it or to do anything. You name what it feels like, and he can sit down.
    .large_slip = I won't stop you. May I write it out large, who to ask for, what to bring? No starting over.
    .large_slip-why = You let him go with something he can use. In three trips it is the first paper made out for him.
    .sleeping_account = Think it over. Leave it and the account goes dormant, with more paperwork, and then nobody can help you.
    .sleeping_account-why = You want to keep him and it comes out as a scare. At seventy-six he does not scare.
    .mind_the_step = Take care, then, sir, and mind the step. You're welcome back any time, any time at all.
    .mind_the_step-why = Every courtesy, and a man goes home empty-handed for the third time, unseen.

held = Twenty minutes, and they're gone. You did say today.
    .manner = Turns the pencilled ticket towards you
    .said_and_did_not = I did say it, and it was never mine to say. You've sat here for nothing, sir. Be as cross as you like.
    .said_and_did_not-why = You own it, no reasons given. Mending a broken word can only start there.
    .qin_would_not = I did ask. Ms Qin won't, it's the rules. I meant well, sir. I've been so worried for you.
    .qin_would_not-why = You gave the promise and now it is Ms Qin's fault, or the rules'. A good heart does not give him the time back.
    .tomorrow_surely = It got stuck, so tomorrow! Don't worry, come tomorrow and it's ready first thing. I mean it this time.
    .tomorrow_surely-why = The first one still unpaid, and here is another. He is running out of room on the ticket.

sits = { $mood ->
    [furious] Quiet, yes. There's a bus at eleven twenty. The one after that isn't till two forty.
    [angry] Quiet, yes. There's a bus at eleven twenty. The one after that isn't till two forty.
   *[upset] It's quiet in here. There's a bus at eleven twenty. The one after is two forty.
}
    .manner = Sits on the edge, the bundle on his knees
    .facilitator = Quiet at last, and he starts with the buses. What is on his mind?
    .just_pour = Have your tea first. I'm in no hurry.
    .just_pour-why = One sentence, one cup, and the rest is his. Silence is listening too.
    .before_the_bus = Let's be quick, then, so you don't miss it. You need a notary. I'll take you through it in no time.
    .before_the_bus-why = Kind to think of his bus. But he has only just sat down, and you have finished before he has begun.
    .three_quick_ones = Three quick ones. Why won't the village write it? Who's left? How many on the register?
    .three_quick_ones-why = A new room and the old way of asking. Three in a row, and he is back in the dock.
    .mind_the_clock = I'll watch the clock and tell you at ten past eleven. No rush till then. Start wherever you like.
    .mind_the_clock-why = Somebody is minding the bus, so he can sit back. Where to start is his choice, roundabout ways included.

silence = ...
    .manner = A hand on the knot; he looks at the tea
    .open_the_cloth = The papers are in there, aren't they? Let me undo it. One look and I'll know what's missing.
    .open_the_cloth-why = He has kept a hand on that knot all the way. It is not for you to touch before he lets go.
    .stay_quiet = No hurry. I'm here.
    .stay_quiet-why = You don't fill it. He has plenty to say; he is choosing where to begin.
    .how_he_spoke = Your brother couldn't speak. How did the two of you talk?
    .how_he_spoke-why = Not the money, not the papers: the man he knew best. Nobody else could answer that one.
    .fill_it_up = Try to look ahead, sir. Nobody can bring him back, and money always works out somehow, doesn't it?
    .fill_it_up-why = It was you who could not bear the quiet. The soothing words close a mouth that was about to open.

village = The village. Well. The bookkeeper says he can't. A lot of rain this year. That road is bad.
    .manner = Turns the cup and looks at nothing
    .there_is_a_reason = There must be a reason. Some other relative, perhaps, that you haven't mentioned to them or to us?
    .there_is_a_reason-why = Straight to the spot he was walking round. He does not trust you yet, so all he has is a no.
    .one_stamp = That's easy. I know your party secretary. I'll ring, they write it's only you, stamp it, and done.
    .one_stamp-why = Easy, you say. Villages don't write those now. And that he is the only one: who told you that?
    .our_wrong_turn = He's right. Villages haven't certified kin since 2020. We sent you wrong. That was our fault. I'm sorry.
    .our_wrong_turn-why = The facts are plain, so you can own this one trip. And he need not make excuses for the village any more.
    .what_time_up = With the road like that, what time did you set out?
    .what_time_up-why = He talks of the road, so you walk along it. Let him go round; he will come back by himself.

clothes = My brother couldn't speak, but he liked to be clean. I did his washing every third day. In the river, then a machine.
    .manner = His hands go through the motions
    .facilitator = He came about money and talks of washing. What has one to do with the other?
    .any_proof_of_it = Is there any proof of that? A neighbour's signature, hospital bills? It would help you.
    .any_proof_of_it-why = You have his interest in mind. But he is talking of washing, and you put out your hand for evidence.
    .river_to_machine = River to machine, every third day, and you mention no one lending a hand. It must weigh on you?
    .river_to_machine-why = You give him his own words back and touch what he left out: nobody helped. That is where the door is.
    .just_you_two = In those years, sir, was it just the two of you?
    .just_you_two-why = You ask on from the washing. About those years, not about the register.
    .moving_story = You're a saint, sir! They don't make brothers like that any more. You ought to be on television!
    .moving_story-why = Praise that high leaves him nothing to add. It was washing; you have made it a story for others.

signs = With our hands. This is eating. This is rain. And this is me. No one else could read it. No one tried.
    .manner = For me, a thumb to his chest
    .free_classes = They have free signing classes in town now. It needn't have been so hard. What a pity you missed them!
    .free_classes-why = He shows you a language of two people, and you hold up a free class beside it.
    .only_two_hands = Nobody else learnt it. All he had to say went through you. Could you ever get away, even two days?
    .only_two_hands-why = No one tried: he said it softly. That is exactly what you picked up.
    .show_me_rain = How did the rain go? Like this? Thank you for showing me.
    .show_me_rain-why = Learning one sign beats telling him ten times that you understand. He has taught you something, and he sits up.

hometown = Where are you from, if I may ask? Ah, up north. They grow good jujubes, up north.
    .manner = Sips, and the talk turns a corner
    .home_for_new_year = We do, whole roofs red with them in autumn. And at your place, who comes home for New Year?
    .home_for_new_year-why = You take the jujubes and go on to New Year. Not asked straight, it is easier to answer.
    .need_not_say = There's something you haven't said. If it's hard, leave it. I'd only hate you to waste another trip.
    .need_not_say-why = You say there is something, not what. No pushing, and he hears why it matters to you.
    .to_the_point = Never mind the jujubes. Time's getting on. Just tell me: is there anybody else, or not?
    .to_the_point-why = He put up the jujubes and you swept them aside. What you force out will hardly be the truth.
    .talk_of_home = Oh yes, ours are wonderful! My mother dries them every year. I'll bring you a bag, see how they compare.
    .talk_of_home-why = Warm, and he enjoys it. But while you chat the door swings shut again, and the bus is coming.

sole = No. There's no one else, just me. Write it down: just me.
    .manner = Says it fast; the cup goes down
    .register_says = That's not what the register says, is it? Tell the bank what isn't so and you'll answer for it.
    .register_says-why = You win the point and lose the man. Call a proud man a liar to his face and he can only leave.
    .two_ways_both = You must feel on trial, and that's my doing. One heir or several, sir, either way there's a road.
    .two_ways_both-why = You don't expose him. Once he knows there is a road either way, he need not guard that no.
    .drop_it_tea = I'm not writing. Look, the pen's down. I rushed you, forgive me. Let me fill your cup.
    .drop_it_tea-why = As long as it is not on paper, he has room to say something else.
    .sign_a_pledge = Your word will do! Three trips, I can't bear it. Sign a pledge, papers later, and you'll have it today.
    .sign_a_pledge-why = Your pity is real and so is his relief. But with no approval and no papers, not a cent may go out.

paid_quiet = It can be done like that? Where do I sign, then? I can write my name.
    .manner = Finds his glasses, wipes them twice
    .sign_right_here = Right here, of your own accord. I'll make up the village paper. Not a word, and I'll square the review.
    .sign_right_here-why = You make up a paper for him and pay behind the reviewer's back. He thinks he has met a good soul.
    .see_what_qin_says = You sign, I'll show the supervisor. She may be in a good mood today. Let's try our luck.
    .see_what_qin_says-why = You hand him what is not yours and then try your luck. A false joy is worse than none.
    .heart_ran_off = No, my heart ran away with me. If it's clawed back you're the one shamed. Let's do it properly.
    .heart_ran_off-why = Awkward, but it can still be undone. And you say whom it would hurt: him, not you.

cold_way = All right, all right. Write down what I must bring. I've a bus to catch.
    .manner = Glances at the clock on the wall
    .next_bus_will_do = I will. There's something you still haven't said, isn't there? There's always the two forty.
    .next_bus_will_do-why = The list gets written and the door stays open: a reason to take the later bus, and no pressure.
    .half_a_list = For the notary: ID, passbook, death certificate. Start with those, and they'll tell you what else.
    .half_a_list-why = They will tell you the rest: that is three more trips. It has to be complete, and at once.
    .just_your_name = Here's the easy way: only you on the form. They won't ask about other relatives and you needn't say.
    .just_your_name-why = It is what he most wants to hear. But whoever else there is, telling him to leave them off is hiding an heir.
    .who_goes_on_it = I'll write it. To be straight with you: every brother and sister goes on it, or it can't be done.
    .who_goes_on_it-why = The plain truth, said to him, and you don't ask how many. Whether to speak is for him to weigh.

think = { $mood ->
    [furious] I'll go home, then. We'll see.
    [angry] I'll go home, then. We'll see.
    [upset] I'll go home and think. We'll see.
   *[calmer] I'll go home, then. Think it over.
}
    .manner = Stands up, sits down again
    .next_please = All right, come back when you've decided. Mind how you go. I'd better call the next one.
    .next_please-why = He stood up and sat down again and you did not see it. He takes the words home.
    .sat_down_again = You stood up and sat down again, sir. Is something still weighing on you? I can wait.
    .sat_down_again-why = You saw it and said so, gently. When a man is about to leave is often when he is about to speak.
    .my_number_on_it = Do think. Here's my name and number. Come any day, no starting over. Thank you for talking to me.
    .my_number_on_it-why = No pressure, and a way back. But nothing has moved, and he will have to come again.
    .decide_today = You're here now, so please settle it. Another trip would be so tiring. I only want what's best for you.
    .decide_today-why = You care, you hurry, and you decide for him. Slow is not the same as undecided.

tells = { $mood ->
    [furious] I've a sister. Ninety. Married before he was born. She'd come once a year, half a day, and they praise her for it.
    [angry] I've a sister. Ninety. Married before he was born. She'd come once a year, half a day, and they praise her for it.
   *[upset] I've a sister, too. She's ninety. Married before he was born. She'd come once a year, half a day, and they praise her.
}
    .manner = The knot comes half undone
    .facilitator = It is said, and the knot is only half undone. What is he waiting for from us?
    .law_says_half = Then it's clear. A married sister inherits too, half each. Until she comes, nobody touches it.
    .law_says_half-why = He has just said the hardest thing and gets half each for it. It is only half the law, too: whoever cared more may get more.
    .did_not_hear = It was you all those decades, not her. I didn't hear a thing. It's only you on the form, and up it goes.
    .did_not_hear-why = You take his side, warmly. And you help to hide an heir, which no pity makes right.
    .half_a_day = She's praised for half a day, nobody asks about your decades. Do you fear they won't count on paper?
    .half_a_day-why = He spoke of her and meant himself. You say it exactly, and now he dares to ask the rest.
    .stays_in_here = Thank you for telling me. Not a word of it out there. How did you two manage, all those years?
    .stays_in_here-why = You thank him and say it goes no further than it must. Hardly anyone has asked him about those years.

ledger = Nobody's seen this. Forty-one years. Medicine, teeth, shoes. It's all in there, every bit.
    .manner = Out of the cloth, he slides an old notebook
    .no_receipts = I'm afraid that won't count for much. The notary can't take it without receipts. Reckon on half each.
    .no_receipts-why = Shown for the first time, and handed back. And whether it counts is not for you to say.
    .for_our_group = What a story! Let me photograph a page for our staff group. They should all see what family means.
    .for_our_group-why = Praise and an audience: he is flattered. But it is his family's business, and he has not said yes.
    .read_one_line = 1991, one pair of padded shoes. Forty-one years, not a gap. Thank you, sir. Such a neat hand.
    .read_one_line-why = One line read aloud beats ten compliments. An account counts once somebody has looked at it.
    .keep_it_safe = Keep it safe. By law, whoever did more of the caring may get more, or you two can agree on a split.
    .keep_it_safe-why = He fears that paper forgets. You tell him that the law does not.

not_count = I'm not after praise, and I don't keep score. It's only that nobody ever asked.
    .manner = Shuts the notebook, smooths a corner
    .asking_now = Then I'm asking. All those years, when you were ill yourself, who took over?
    .asking_now-why = Nobody ever asked, he says. So you ask, and about him.
    .all_can_see = But everyone knows, sir. The whole village saw it. Good deeds are always repaid in the end.
    .all_can_see-why = A word about reward, and nobody ever asked is buried again.
    .her_side_too = That's hardly fair. At ninety, coming at all is hard. In her place, wouldn't you have cared?
    .her_side_too-why = It may be so. But he has just said he keeps no score, and by pleading for her you make him the petty one.

asks_out = That paper. Could you leave her off it, for now? Once she's on, all her sons will know.
    .manner = So low he might be asking the tea
    .facilitator = If we say yes, how does he leave this room? And if we say no?
    .no_and_why = She's an heir, married or not, so she's on it. But by law whoever cared more may get more. That's you.
    .no_and_why-why = A clear no, and right after it the part that is his. The rule and his decades both stand.
    .what_if_they_know = It isn't her you mind, is it? It's the sons knowing. What would happen, if they knew?
    .what_if_they_know-why = Before the yes or no, you ask what he is afraid of. There is another layer beneath.
    .after_the_money = I'll leave her off. When the money's out, tell her in your own time. Families do sort these things out.
    .after_the_money-why = Money first and telling later sounds easiest. But the share is hers, and leaving her off is hiding her.
    .sued_one_day = Certainly not. If you hide her and her family sues, you'll be in court.
    .sued_one_day-why = No hiding is right. But scare him with a lawsuit and all he hears is that he is a cheat.

not_money = They never fought me for anything. I'm afraid they'll say I nursed him all those years for the passbook.
    .manner = Turns the passbook face down
    .all_the_more_quiet = All the more reason to leave her off! Put her on and tongues wag. Just you, quietly, and who can talk?
    .all_the_more_quiet-why = You go along with his fear and he is relieved. If it leaks out, they will say exactly what he dreads.
    .so_all_can_see = That would hurt. So put her on. If she's there, and the law lets the carer have more, who could say it?
    .so_all_can_see-why = The clean name he wants he cannot get by hiding her, only by naming her. His fear is the very reason.
    .who_would_say = Nobody would think that! A good man like you? Please, you're frightening yourself.
    .who_would_say-why = He has feared it for decades and you say it isn't there. Then there is nothing more to say.

half_each = Half each. I know the number for that passbook. It's his birthday. If I were that sort, I'd have used it long ago.
    .manner = Very slowly; the knot is tight again
    .that_is_the_law = That's the law, there's nothing I can do. Feelings are one thing and money's another.
    .that_is_the_law-why = He is telling you what sort of man he is, and you are still talking money.
    .you_never_did = You never did. You came and asked, and I left half out: she has a share, but the carer may have more.
    .you_never_did-why = You recognise what he did not do, then add the half of the rule you left out. It is the half he needs.
    .machine_by_door = You have the number? You should have said. The machine's by the door, no names asked. I've seen nothing.
    .machine_by_door-why = It would have saved three trips, and he wavers. But the owner is dead; using his number gets round the checks, and her.

unsaid = You've got sense. So we do it now, do we?
    .manner = Sits up straight for the first time
    .facilitator = For the first time he sits up straight. Which words of ours did that?
    .let_qin_nod = Put your name down and I'll run it past the supervisor. If she nods, fine. No harm in trying.
    .let_qin_nod-why = You don't take it back yourself; you leave it for her to stop. Someone else will have to take his joy away.
    .take_it_back = Wait, I take that back, I was a fool. Leave anyone out and you'd be shamed. We'll do it honestly.
    .take_it_back-why = The sooner the better. He will be let down now, but less than on the day it comes out.
    .fill_it_for_you = Just sign at the bottom. I'll fill in the rest: sole heir, dated two days back so that it looks right.
    .fill_it_for_you-why = Filled in for him, back-dated, and a sole heir who is not. The neater the paper, the worse it is.

qin_stops = Su, I can't sign this. The papers aren't in order. It won't pass review, and it shouldn't.
    .manner = Lays the form down, then shuts the door
    .i_did_try = You saw it, sir, I really did want to help. It's the supervisor who won't. Please don't blame me.
    .i_did_try-why = You keep the good part and give her the bad one. And he has come for nothing again.
    .when_she_is_out = Never mind, she has a meeting this afternoon. Don't go. Once she's out I'll get it done, for certain.
    .when_she_is_out-why = Round the reviewer, with one more promise. If he believes it he will miss the two forty, too.
    .mine_to_mend = That was my mistake, not Ms Qin's. I'm sorry I raised your hopes. Let's start again, properly.
    .mine_to_mend-why = You take it on yourself and don't make her the villain. He is cold, but somebody owns up.

ways = { $mood ->
    [furious] Say she's on it. Then what? Tell me how it goes.
    [angry] Say she's on it. Then what? Tell me how it goes.
    [upset] Say she's on it. And then? How does it go from there?
   *[calmer] Then put it down as it is. And after that, how does it go?
}
    .manner = Undoes the bundle; lays each thing flat
    .village_once_more = Or I could ask if a village note might do after all. Then we needn't trouble the old lady at all.
    .village_once_more-why = Back to the village paper, and round the sister into the bargain. Neither way leads anywhere.
    .two_roads = It takes a notary. You both go, or she gives up her share in writing. Which would suit, sir?
    .two_roads-why = Both roads work, and you lean towards neither. The choosing is his.
    .she_gives_up = Simplest is for her to sign it away: all yours, one visit. Let's do that. Anything else is a bother.
    .she_gives_up-why = Giving up is hers to decide, not a short cut for you to pick. And it is he who will have to say it.
    .what_would_suit = There are ways. First let me ask: what split would sit right with you?
    .what_would_suit-why = You ask his mind before you give the ways. He may not have the answer, but nobody asked him before.

ninety = She's ninety. She doesn't leave the house. And the notary's in the county town. I can't carry her.
    .manner = Looks at his hands
    .drive_you_there = Carry her? Never! I'll drive you tonight. Bring the passbook, she puts her thumb to it and it's done.
    .drive_you_there-why = So kind that his eyes light up. But alone, unapproved, with the passbook: if anything goes wrong nobody can answer.
    .scan_the_code = Just scan this, get the app, and your sister says two words to the camera. So convenient!
    .scan_the_code-why = One is seventy-six, one is ninety. You say convenient; he looks at the code, then at his bundle.
    .ask_a_home_visit = You won't have to. Ms Qin will ring now and ask if they make visits. I'll tell her the errand, no more.
    .ask_a_home_visit-why = You act at once: who rings and what she asks. And he knows how much she will be told.
    .fetch_qin = Ms Qin knows this part, she deals with the notary. Would it be all right if I asked her in?
    .fetch_qin-why = One more person in the room, and you ask him first. What you tell her is the next test.

how_tell = How do I put that to her? Three years, and we haven't sat down and talked.
    .manner = Still holding the tea, gone cold
    .thumb_for_her = Then don't trouble her. I'll type the waiver and you thumb it for her. It's family, no one will check.
    .thumb_for_her-why = He need not speak, and she cannot. Giving up takes her own written word; a thumb for hers is a forgery.
    .a_box_of_cakes = Your own sister? What's so hard? Take a box of cakes, sit down, and it'll all come right.
    .a_box_of_cakes-why = Three years of silence and a box of cakes. You make light of it, and he cannot say that it is hard.
    .on_a_sheet = After three years the first word's hardest, and yours. May I write down what she'd have to do?
    .on_a_sheet-why = You grant that it is hard, leave the words to him, and put your half on paper.
    .ring_her_son = You needn't. Give me her son's number. I'll tell him all you've done, and he'll get her to sign.
    .ring_her_son-why = You speak for him and he breathes out. But you would tell his affairs to others and have them press her.

qin_comes = Mr Lü, I'm Qin. What can I do, Su?
    .manner = Takes a chair at an angle to him
    .yours_now = Just in time, Ms Qin, my window's piling up. Mr Lü, could you kindly tell her the whole thing again?
    .yours_now-why = She comes and you go. What took him three trips to say has to start over.
    .in_three_lines = A brother and sister, for the notary. She's ninety, housebound. Would they visit? He's told it enough.
    .in_three_lines-why = Three sentences: all she needs and nothing she does not. He need not tell it a fourth time.
    .the_whole_story = It's like this: the sister comes once a year, he won't share and kept it quiet. Any advice, Ms Qin?
    .the_whole_story-why = Afraid of sharing: he never said that. You did, for him, in front of a stranger.

again = Somebody else. Which trip do I start from?
    .manner = Looks at the door, then at his bundle
    .main_points = Just the main points, if you would. Then she can arrange it. It won't take a minute.
    .main_points-why = The main points are the ones that cost him most. Quick is how it looks from your side.
    .she_decides = I'm only a teller, there's so much I can't decide. Her yes counts for more. It's for your own good.
    .she_decides-why = He had found somebody to ask, and that somebody has just resigned.
    .i_will_say_it = None of them, sir. Ms Qin: brother and sister, she's housebound, would the notary visit? I'm staying.
    .i_will_say_it-why = You take the telling and you stay. All he has to do is sit.

call_back = They'll come to the house, by appointment. Here's all you need. They check the family link, no more police station.
    .manner = Puts down the phone and passes a sheet
    .read_it_off = Listen: decedent's death certificate, deposit voucher, heirs' ID, household documents. Originals. Right?
    .read_it_off-why = Read off word for word, it is as good as not given. He will say yes, good.
    .by_next_friday = Wonderful! Go home and rest easy. You'll have the money by Friday next week, I'll see to it.
    .by_next_friday-why = The visit is good news, but the day of the money is not yours to name. He will circle that Friday on his calendar.
    .big_letters = Big letters: passbook, death certificate, register, both IDs. They set the day. I ring Thursday anyway.
    .big_letters-why = One sheet, complete, and large enough. What isn't yours you don't promise, and what is has a day to it.
    .go_through_it = Your bundle, then: passbook, death certificate, register, all there. Only her ID to get. It goes on top.
    .go_through_it-why = The things he keeps so neatly all count. Only one is missing, and it is written down.

how_much = How much is in there now, with the interest? So that I've a figure to tell her.
    .manner = Taps the passbook
    .a_quick_look = A quick look, and you didn't hear it from me. About a thousand more than what's printed, with interest.
    .a_quick_look-why = It sets his mind at rest. But nobody has been shown to inherit yet, and until then no one hears the balance.
    .pin_on_paper = Don't you know the number? Write it on this slip. I'll check for you and tear it up.
    .pin_on_paper-why = He would write it. But a teller may neither ask for a PIN nor see it, and the owner is dead.
    .wait_and_see = Interest is such a fiddle, I couldn't say. You'll see when you draw it. Please don't trouble yourself.
    .wait_and_see-why = It is not that you cannot work it out; you may not say. Give another reason and he feels something is hidden.
    .notary_may_ask = I may not say yet. The notary can ask us, and then you both hear it together. No one need wonder.
    .notary_may_ask-why = You don't say it, and you say who may ask and why that is better. Both together: the clean way he wants.

when = Yes, good. And the money, which day would that be? I'm not pressing. Only asking.
    .manner = Folds the three tickets, unfolds them
    .friday_for_sure = Very soon! Once the papers are in, a week at most, I guarantee it. Just come and pick up the cash.
    .friday_for_sure-why = You have guaranteed somebody else's timetable. For the fourth trip he will be here to the minute.
    .do_not_rush = It can't be hurried, sir. Please just wait at home for word, and don't keep coming all this way.
    .do_not_rush-why = He said he was not pressing and is told not to hurry. Word from whom, and by when? Nothing.
    .thursday_at_ten = The notary sets the day. I'll ring Thursday at ten, news or no news. Your list's in large letters.
    .thursday_at_ten-why = What is not yours, you say you don't know; what is yours has an hour to it, news or not.

relies = Good, good. I have your word, then, and I can rest. Let me write it down.
    .manner = Pencils it on the back of a ticket
    .smaller_but_true = Don't write that, I promised too much. I can do this: Ms Qin sees to the notary, and I ring Thursday.
    .smaller_but_true-why = The pencil is still moving; you are in time. A large promise for a small one that will hold.
    .write_it_big = Do, and write it large, with my name. If it doesn't come off, you come to me.
    .write_it_big-why = You have sworn it twice now. And when he comes that day, what will you show him?
    .roughly_so = No need to be so exact. It's just the gist. We'll see when the time comes. Roughly will do, won't it?
    .roughly_so-why = He picks up the pencil and you shrink. One more line on that ticket that does not count.

bye = { $mood ->
    [furious] The bus is due. And if she won't see me, well, that's that.
    [angry] The bus is due. And if she won't see me, well, that's that.
    [upset] The bus is due. What if she won't see me?
   *[calmer] The bus is due. I was only thinking: what if she won't see me?
}
    .manner = Ties the four corners, feels the knot
    .facilitator = The bus is due, and only now he asks whether she'll see him. Why now?
    .press_the_button = Mind how you go. Anything else today? If not, would you kindly press very satisfied for me? Thank you.
    .press_the_button-why = You did ask, for your own score. What he said lies where it fell.
    .i_vouch_for_her = Don't worry, with the notary there she's sure to see you. It'll work out, I give you my word.
    .i_vouch_for_her-why = No one can vouch for her. If that door stays shut, he will have lost you as well.
    .then_the_next_one = Then you tell me, and we think again. I'll ring your landline Thursday. Anything we've left out?
    .then_the_next_one-why = Whether she will, you can't know, so you don't say. What you can say: he has someone to come back to. And is anything left?
    .of_course_she_will = Of course she will! Your own sister, how could she not? Don't you worry, and mind how you go.
    .of_course_she_will-why = He kept his greatest fear for the door, and you waved it through.
