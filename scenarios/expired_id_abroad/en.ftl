# Don't Pass Me On: every word

title = Don't Pass Me On
    .blurb = Abroad, her ID card expired, her account stopped for 39 days. She isn't after comfort, just someone who won't pass her on.
    .place = Branch telephone
customer = Ms Shen
    .about = Ms Shen, twenty-two, a student in England
    .looks = Her ticket reads like a timetable, a date to a line. On the phone: quiet, fast, never a word wrong.
    .scene = Tuesday, five past nine; five past one in the morning for her
    .he = she
    .his = her
colleague = Ms Fang
know-1 = You are Luo at the South Gate branch. Yesterday the city hotline, 12345, sent you the ticket: ID card expired, account paused, she is in England.
know-2 = You are ringing the number she left with you; name and ticket match. Before any figures, her identity must be checked again.
know-3 = A special release is this branch's own: the manager approves, two people act, by video, recorded, then undone. Ms Fang sits behind you.
goal-1 = Let her see that this time somebody has really taken it on; find out which day she is up against.
goal-2 = Give her one way that works: who, what papers, and when the next call comes.
bound-1 = Whether and when it is approved is not yours to promise.
bound-2 = Without approval the account stays shut, every minute.
bound-3 = The reason for the pause is the ID card. Nothing else is said.
bound-4 = Her papers go through the bank's channel; her family hears nothing.
bound-5 = If she wants to complain, tell her how.
bound-6 = Until it's proved to be her, nothing about the account.
bound-7 = She keys in the code herself; never ask for it or hear it.
opening-1 = Stopped 39 days
opening-2 = Nobody takes it
opening-3 = Up at 1 a.m.
hidden = She did as she was told and asked the hotline, the police and the consulate; each named the next. Her fees are due on the 30th, and she has told her mother they are paid.
facilitator = This one is good practice with a customer you can't see, who writes down every word you say. As the room votes, watch whether it reaches first for comfort or for what she actually asked.
tell = Puts her pen down; shorter and shorter answers
last-chance-leave = One more wrong word and she hangs up
last-chance-escalate = One more wrong word and she takes it higher
end-resolved = I'm copying your list out for my wall. All those calls, and this time nobody sent me on. I've got a lecture.
    .manner = A window opens; birds outside
    .summary = The fees went out, the account was shut again, and she holds one clear page with what comes next.
end-sore = Fine, it's done. For my notes: it took asking five times. That's all.
    .manner = Hangs up without waiting for an answer
    .summary = It got done, and she still can't feel safe.
end-unsolved = At least someone let me finish. I'll have to find a way with the half that can't be done.
    .manner = A kettle goes back on its base
    .summary = She was heard, but there is still no way to pay the fees.
end-unsettled = Let's leave it there. I'll see who else I can ring.
    .manner = Pages turning, then the tone
    .summary = No calmer and no way forward, she opened her address book again.
end-left = { "" }
    .manner = Not another sound; the line goes dead
    .summary = She hung up without a word.
end-escalated = Hello, 12345? I want to add to a ticket. I've got a time for every word the bank said. Take it down slowly.
    .manner = On another phone, very clearly
    .summary = She complained again on the spot, every sentence with its time.
end-crisis = What am I supposed to do? You tell me! What am I supposed to do?
    .manner = Something smashes; somebody knocks next door
    .summary = She broke down; first came making sure that someone was with her and she was safe.

picks_up = Is that the bank? I filed this on Sunday; it's Tuesday. Will you deal with it, or is it one more number to ring?
    .manner = Picks up on half a ring, voice kept low
    .facilitator = She picks up on half a ring at one in the morning. What does that tell us?
    .today_sure = I'm so sorry you're up at this hour! Don't worry, you'll have it unlocked today, for certain.
    .today_sure-why = Neither whether nor when is yours to say. She brightens for a moment, and writes it down.
    .check_you = Hello. Identity first, please: full name, ID number, card number, phone. Then tell me what it's about.
    .check_you-why = Checking is right. But who would read all that out to a stranger ringing at one in the morning?
    .stays_with_me = No number. It's mine now, I'm Luo. Up past one for this, you must be worn out. Please, start anywhere.
    .stays_with_me-why = You answer what she asked: nobody is passing her on, and here is a name. Then the hard night, then it is her turn to talk.
    .renew_first = Thank you for your feedback, Ms Shen. Your ID has expired; the account is paused until it's renewed.
    .renew_first-why = Every word correct, and the very sentence she has been handed everywhere else.

rule_heard = Renew it first. I know that by heart. Do you share one script? I'd have to fly home, and my fare's in that account.
    .manner = One word at a time, like a lesson learnt
    .my_sheet = Yes, I was reading. No card without flying, no flight without the money. When did you start asking?
    .my_sheet-why = You own up to the script, say in your own words what she is caught in, and ask something she can answer.
    .same_anywhere = That's the rule, and it protects your money. Any bank would tell you the same, so please bear with us.
    .same_anywhere-why = She never doubted the rule. She asked what happens to someone the rule has boxed in.
    .plan_ahead = Most students renew before they leave, and this never happens. Better book early for the winter break.
    .plan_ahead-why = It sounds like advice and it says: your own fault. And she has just told you where the fare is.
    .peek_balance = Don't be frightened, I've looked: eighty-six thousand and something, it's all there. Does that help?
    .peek_balance-why = Nothing could calm her more. But you have not checked who is on the other end.

number_out = All there. Good. Wait, though. You haven't asked who I am, and you've just read out my balance?
    .manner = Breathes out, then stops short
    .know_it_is_you = It's the number you gave us. Who else would pick up? Don't worry about it.
    .know_it_is_you-why = It is a fair question and you wave it off. A number does not say whose hand the phone is in.
    .recent_ones = It was only the total. Shall I read out the last few payments? If they match, we'll call that a check.
    .recent_ones-why = You would check who she is by telling her what only she should know. That checks nothing, and gives away more.
    .my_slip = I should have asked who you were. Please ring the number on your card and ask for Luo. I'll wait.
    .my_slip-why = You stop at the mistake and put the check into her hands, so that nobody has to take a word for it.

holds_you = 24 November, seven minutes past nine: today, for certain. I've got that down. What time today? And who approved it?
    .manner = A pen scratching across paper
    .facilitator = She asks what time and who approved it. Is she pressing us, or testing something?
    .not_word_by_word = Oh, you know what I mean. Don't pin me down to every word.
    .not_word_by_word-why = You shrink as soon as she leans on it. So the first sentence did not count either.
    .cross_it_out = Please cross that out, I don't approve. The ticket stays here and I'll ring today. From the start?
    .cross_it_out-why = You take it back at once and name the two things that are yours. Small, and they will hold.
    .five_sharp = Five. Look before five today and it'll be working, I'm sure. Leave the approvals to me, I'll chase.
    .five_sharp-why = She asked for a time and you made one up. At five she will look.

who_are_you = One in the morning, a strange number, and you want my ID. Anyone could quote a ticket. How do I know you're the bank?
    .manner = Two taps, as if looking up the number
    .code_both_ways = I'll have the system text you a code. Read it to me, and that checks us both.
    .code_both_ways-why = It sounds official. But a code read aloud is a key handed over, and a teller may not hear it either.
    .you_rang_us = You're the one who rang 12345. If you won't believe even that, what can I do?
    .you_rang_us-why = Being careful is no fault. In one sentence you turned it into making trouble.
    .ring_back = Anyone would be wary at this hour. Don't trust me; please ring the number on your card, ask for Luo.
    .ring_back-why = You do not ask to be believed; you give her a way to find out. With an exact mind that beats any staff number.
    .staff_number = Don't worry, my staff number's 0417, anyone can look me up. May I have your ID number first, please?
    .staff_number-why = Anyone can invent a staff number. She does not believe you yet, and you ask for her ID again.

code_text = It's here, six digits. The line below says: tell no one, bank staff included. And you want me to read it out?
    .manner = Stops halfway through reading
    .do_not_read = Please don't. The text's right, I was wrong. Ring the number on your card and ask for Luo instead.
    .do_not_read-why = You stop it, take it on yourself, and swap it for something she can check on her own.
    .only_formal = That's meant for scammers. This is an official call, all logged, so please just read it and I'll go on.
    .only_formal-why = Scammers say exactly that. You have just taught her to read codes to anyone who says bank.
    .then_cannot = If you won't read it I can't verify you, and then I can't discuss the account. It's up to you.
    .then_cannot-why = She does what the text told her, and you shut the door on her for it.

dates = { $mood ->
    [furious] 12 September it expires, 16 October you stop me, one text! Thirty-nine days, and everyone I ask says it isn't theirs!
   *[angry] By date, then. Expired 12 September. Stopped 16 October, one text. Thirty-nine days, and everyone I ask says: not us.
}
    .manner = Paper turning, one page and another
    .facilitator = Two dates and thirty-nine days. Which part of it weighs on her most?
    .ahead_of_time = It ran out in September. Didn't you look before you left? Half a year sooner and none of this happens.
    .ahead_of_time-why = She has surely told herself that, many times. From you it is only blame.
    .read_back = 12 September, 16 October, thirty-nine days, and nobody took it. I'm sorry you've had that alone.
    .read_back-why = Her own dates come back without a mistake, so she knows you are taking it down. And you are sorry for what it has been like.
    .hotline_swamped = I really am sorry, but the hotline gets tens of thousands of calls a day. Please do see their side.
    .hotline_swamped-why = After the sorry comes everybody else's trouble. Nobody picks up her thirty-nine days.
    .mm_go_on = Mm. Go on. What came then?
    .mm_go_on-why = You do not cut in, but nothing comes back either. On the phone nobody can see you nod.

excuses = So your side did nothing wrong. Then one question: from start to finish, was there a single thing you did badly?
    .manner = Faster now, a little short of breath
    .by_the_process = I've checked. Every step followed the process. Nothing was done wrong here.
    .by_the_process-why = She asked what went badly, you answer that no rule was broken. Those are two things.
    .head_office_line = The hotline's run by head office, we've no say in it here. I'm afraid you'd better take it up with them.
    .head_office_line-why = To her, hotline, head office and branch are one bank. One more person says: not us.
    .there_is_one = Yes. One text, and not a word on who to ask, so you had to try them all. Where did that end?
    .there_is_one-why = One thing, named. That beats a hundred apologies, and then she has the floor again.

which_soon = { $mood ->
    [furious] I've written down what you just said, and read it twice. Find it for me: which word in there is a date?
    [angry] I've written down what you just said, and read it twice. Find it for me: which word in there is a date?
   *[upset] I've written down what you just said, and there isn't one date in it. Could I have one?
}
    .manner = The pen tapping on paper, slowly
    .be_patient = Please don't be so anxious, it won't help. Just wait to be notified.
    .be_patient-why = Wait to be notified is no date either, and you tell her not to mind.
    .what_i_have = There isn't one, I was vague. Here's one: I'll ring at five today, our time. Which other do you need?
    .what_i_have-why = You admit it, then give her one that will hold. Only one, but a real one.
    .three_days = Three days, then, there's a proper date. It'll be unlocked in three days, I'm sure. You sleep well now.
    .three_days-why = She asks for a date and you invent one. In three days she will ring.

next_number = Somebody else again. Fine, give me the number, I'll ring. And they'll tell me to ring you back. Want to bet?
    .manner = A small laugh, more of a sigh
    .no_more_numbers = No bet, and no number. I'll do the asking. Out of that whole round, what stung most?
    .no_more_numbers-why = You stop passing her on, and you ask what it has been like.
    .press_three = Then ring head office, 3 and then 0 for a person, and explain it all. They know more than we do.
    .press_three-why = She has just described the circle and you send her round it.
    .hold_a_bit = Please hold, then, and I'll find out whose department this is. It may be a little while.
    .hold_a_bit-why = One in the morning, and she listens to the line hum for nobody knows how long.

complaint = { $mood ->
    [furious] Right, 12345 again, and I've got a time for every word you've said. Or is it 12378? Which one gets you people to act?
   *[angry] Then I'll complain. I can, can't I? I've noted a time for every word. Which number, and how many days?
}
    .manner = The typing stops
    .facilitator = She is going to complain. Who comes to mind first, her or us?
    .comes_back_to_me = Whichever you ring, it comes back to me. Why put yourself through that again?
    .comes_back_to_me-why = It may be true. Said aloud it means complaining is pointless, and that is standing in her way.
    .first_line = I'll take it down in your words, times and all, and read it back. What goes at the top, please?
    .first_line-why = You do not duck it, you write it. Asking for the first line is asking which one hurts most.
    .both_channels = Do, I don't blame you. Our hotline or 12378, fifteen days at most if it's simple. Thanks for the times.
    .both_channels-why = Channels and limit at once, nothing in the way (complaint measures, in force since March 2020). Now she can listen.
    .slower_for_you = Of course. I'm only thinking of you: with two or three tickets open people get careful, and you wait.
    .slower_for_you-why = The tone is kind, the meaning is: complain and you will wait. You are using her fear to stop her.

half_said = { $mood ->
    [furious] Oh, never mind! I talk, you take a note, you pass it on. Just tell me, how many more days!
   *[angry] Never mind. I talk, you make a note, you pass it on, isn't that it? Just tell me, how many more days?
}
    .manner = Swallows the rest; a knock on the wall
    .not_the_wait = It isn't the waiting. It's waiting, and then someone new, and telling it all again. Is that right?
    .not_the_wait-why = You finish the half she swallowed, as exactly as you can, and ask if that is it.
    .week_or_two = Usually a week, two or three if they're busy. Please be patient just a little longer, would you?
    .week_or_two-why = One week or three: to someone who counts days, that is nothing at all.
    .what_is_it_for = You need the money, then? What for? How much? By when?
    .what_is_it_for-why = The right things to know, four in a row, as in a police station. She shuts the door.
    .who_so_far = I'd be guessing. If it's being passed on you dread, I won't. What haven't you said yet?
    .who_so_far-why = No honest number yet, so you say so, and pick up what she is really afraid of.

circle = { $mood ->
    [furious] 9 November, hotline says police! The 10th, police want me there! The 16th, consulate says bank! It starts with you!
    [angry] 9 November: your hotline says police. The 10th: police say in person. The 16th: the consulate says bank. Full circle.
   *[upset] 9 November, the hotline said the police. The 10th: come in person. The 16th, the consulate said the bank. Back to you.
}
    .manner = Slowly, like someone checking a bill
    .facilitator = If you had been round that circle, what would you want to hear now?
    .anyone_else = Three offices, three dates, I have them. Did anybody tell you anything else? Go on.
    .anyone_else-why = You go on listening and she goes on a little. But nobody has yet said what that circle is like.
    .our_half = Half an answer each, nobody joined them up. And we never asked where you were. That's our fault.
    .our_half-why = You show how the circle closed, and own exactly the link that was yours.
    .police_know_best = We've no say over the police, I'm afraid. Could you try them once more?
    .police_know_best-why = She has just read you the circle, and you send her back to its second stop.
    .ring_parents = You should have said! I'll ring your parents this very minute, and they can go round to the police.
    .ring_parents-why = Warm and quick. But whether her family hears of it was hers to say, and nobody knows if the police would accept it.

deadline = { $mood ->
    [furious] Fees by the 30th or they suspend me, it's in writing. Yesterday Mum asked if I'd paid. I said yes. So what do I do?
    [angry] Fees by the 30th or they suspend me, it's in writing. Yesterday Mum asked if I'd paid. I said yes. So what do I do?
   *[upset] The fees. They're due on the 30th, or the university suspends me. Yesterday my mum asked if I'd paid. I said yes.
}
    .manner = A kettle whistles; she lets it
    .facilitator = She tells a stranger what she keeps from her mother. What is she hoping for?
    .plenty_of_time = You poor thing, you must be so frightened. Six days, there's time; it'll be done by the 30th, I'm sure.
    .plenty_of_time-why = The pity is real; the promise is not yours. She will hang on to it for six days.
    .tell_your_mum = Oh, just tell your parents! They're family, they won't be cross.
    .tell_your_mum-why = Good advice that nobody asked for. She has told you the hardest thing and you tell her how to behave.
    .lend_it = All alone out there, it's too hard. Give me the university's details and I'll lend you part of it.
    .lend_it-why = You truly mean to help. But your own money makes this a private debt, and the bank forbids it.
    .on_your_own = Account shut, course next, and nobody at home can know. Six days alone with that. I'd be scared.
    .on_your_own-why = You name the fear and that she has it alone. Not one boast, and she can tell that you understood.

not_parents = What my family hears, they hear from me. Nobody makes that call for me. I asked about my own account.
    .manner = A chair scrapes; suddenly close
    .more_hands = I only mean well. One trip by them is worth a hundred calls.
    .more_hands-why = You are still on what is easiest. She is on whose news it is to tell.
    .contact_on_file = You did name an emergency contact when you opened the account. The rules do let us ring them.
    .contact_on_file-why = A name on a form is no licence to tell them everything. What she hears is a threat.
    .yours_to_say = I'm sorry, that was out of line. What they hear is up to you; nobody here will ring them.
    .yours_to_say-why = You step back and draw the line for yourself: no call. That lets her breathe.

own_money = Your own money? No. I can't. I didn't ring to borrow. I have money. You've got it.
    .manner = Long silence; a sniff
    .ask_at_home = Then perhaps ask at home after all. It's better than losing your place.
    .ask_at_home-why = She has just said she has money, and you push her back to the one door she will not open.
    .right_way_round = You're right, you have money. I shouldn't have offered, it's not allowed. Let's get on with yours.
    .right_way_round-why = One sentence gives her back her dignity: she is not asking for charity.
    .between_friends = Don't be shy, think of it as family lending it. Only please don't mention it to the bank, will you?
    .between_friends-why = She said no, you press it on her, and then ask her to keep your secret.

swear_it = { $mood ->
    [furious] You were sure; I've put the time beside it. Are you the one who approves? And if it doesn't come, whose word was that?
    [angry] You were sure; I've put the time beside it. Are you the one who approves? And if it doesn't come, whose word was that?
   *[upset] You said you're sure. I want to believe it. But are you the one who approves? And if they don't, whose word was that?
}
    .manner = The pen stops; she waits
    .only_two_count = Mine, and I take it back, I don't approve. What counts: the ticket stays here and I'll ring at five.
    .only_two_count-why = One big word goes back, two small ones stay. Those she can lean on.
    .my_job_on_it = Mine. I'd stake my job on it: not done by the 30th, you come to me. It's my name on the ticket.
    .my_job_on_it-why = Your job cannot sign in another's place. Now she believes you, and has more to lose.
    .only_cheering = I was only trying to cheer you up, no need to be so literal. There's always a way; do think positive.
    .only_cheering-why = Being literal is all she has had to hold on to, and you tell her to let go.

cold_turn = { $mood ->
    [furious] Fine, no more of that. One question: what is there that you yourself can decide?
    [angry] Fine, no more of that. One question: what is there that you yourself can decide?
   *[upset] All right, leave the rest. What can you yourself really decide?
}
    .manner = Her voice goes flat, like another person
    .missed_a_part = A few. But I missed part of this, no wonder you've gone cold. What are you up against?
    .missed_a_part-why = You admit you have not heard it all, and ask. If she will still tell you, the answer can fit.
    .it_depends = It depends. Some things I can, some go higher. Tell me what you'd like and I'll see, all right?
    .it_depends-why = She asks for a list and gets: it depends.
    .nothing_up_to_me = Honestly? I'm only a teller. None of it's up to me.
    .nothing_up_to_me-why = Honest, and it means: no use ringing me. She reaches for her address book again.
    .two_things = Two: I can tell you why it was stopped, and ring you at five our time. Approving isn't one.
    .two_things-why = You name what you have, and she can hold on to it. What she has not said is still unasked.

hanging_up = { $mood ->
    [furious] That's it! Back where I started! Don't bother ringing again!
   *[angry] I see. Back where I started. All right, I'm hanging up.
}
    .manner = Only the hum of the line
    .closed_as_contacted = If you hang up now, I'll have to close this as contacted.
    .closed_as_contacted-why = You hold her with the closing of the ticket. So that is what the ticket was for, she thinks.
    .thanks_for_call = Of course. Thank you for taking the call so late, our apologies for any inconvenience, and goodbye.
    .thanks_for_call-why = Every courtesy is there, and she is gone.
    .ticket_stays = No wonder; I'd hang up too. The ticket stays with me; when I know, I ring. Pick up or don't.
    .ticket_stays-why = You neither hold her nor drop her, and leave a time she need not beg for.
    .which_sentence = I won't stop you. Before you go, please: what did I say that put you back there?
    .which_sentence-why = You ask where you went wrong, not why she is cross. If she will tell you, there is still something to talk about.

why_stopped = { $mood ->
    [furious] Why was my account stopped? I've asked three times and had three answers. Give me one that I can write down.
    [angry] Why was my account stopped? I've asked three times and had three answers. Give me one that I can write down.
   *[upset] Then tell me why it was stopped. No legal text, no soothing. One sentence I can write down.
}
    .manner = The cap comes off a pen
    .facilitator = She wants something she can write down. What will she do with it?
    .objection_15 = You may object: article 39, anti-money-laundering law. You'd hear within fifteen days. Don't worry.
    .objection_15-why = The article is right. But she asked why, and you did not work out which day fifteen days is.
    .between_us = You're so worried, so, between us: it isn't only the card. The system flagged some payments.
    .between_us-why = At last something that is not a stock phrase. But whether anything was ever reported must never reach a customer.
    .by_article = Anti-money-laundering law, article 38: customers assist due diligence; if data lapse, measures follow.
    .by_article-why = She asked for no legal text. The law is real, but not a word of that was meant for her.
    .one_sentence = With an expired card we can't tell it's you, so we stop. Not your fault. You'll have that in writing.
    .one_sentence-why = One reason, in plain words, and a page to hold. No article to hide behind.

plain_words = I took that down word for word and I don't understand it. If someone in your own family asked, is that what you'd say?
    .manner = Reads it back, gives up halfway
    .every_word_fixed = That's how the text reads, and I answer for every word I change. Perhaps you could look it up online.
    .every_word_fixed-why = You protect yourself to the letter and leave her outside.
    .student_like_you = You're a graduate student. Surely you can follow a bit of law?
    .student_like_you-why = Half a joke, and it calls her slow.
    .to_my_own = No. I'd say: your card's expired, they can't be sure it's you, so it's stopped. Not your fault.
    .to_my_own-why = The way you would say it at home: three short sentences and it is clear. That is all she wanted.

tipped = Flagged? Which? The three transfers from home, it must be. I'll stop those and put the rest through someone else's card.
    .manner = Typing fast, as if sending a message
    .one_transfer = Yes, it's the splitting. Have them send it in one go, not a round sum, and it's usually fine, so I hear.
    .one_transfer-why = You mean to save her trouble. You are teaching her to slip past the checks.
    .forget_it = I only said it in passing, please forget it. And don't put it in a complaint, will you?
    .forget_it-why = She has the time written down and you beg her to rub it out. Begging is standing in her way too.
    .cannot_go_on = I shouldn't have said that and I can't go on. Don't change a thing. All I can confirm is the card.
    .cannot_go_on-why = You stop, guess at nothing and lead nowhere. It cannot be unsaid, but there is no second sentence.

fifteen_days = { $mood ->
    [furious] Today's the 24th. Plus fifteen is 9 December, and by then it's far too late. Did you work that out before you said it?
    [angry] Today's the 24th. Plus fifteen is 9 December, and by then it's far too late. Did you work that out before you said it?
   *[upset] Fifteen days. The 24th plus fifteen is 9 December. That's too late. Did you work that out?
}
    .manner = A few taps on a calculator
    .law_says_so = Fifteen days is the law, I'm afraid, I can't help that. There are things that take thirty, you know.
    .law_says_so-why = She is counting down, and you compare with what is slower still.
    .sooner_mostly = It hardly ever takes that long. You should hear next week or so.
    .sooner_mostly-why = Hardly ever, should: she has been collecting those words for thirty-nine days.
    .late_for_what = I didn't; I spoke too fast and frightened you. Too late for what? Which day would you miss?
    .late_for_what-why = She let half of it slip and you caught it: too late for what?
    .outer_limit = I didn't. You're right, it misses the 30th. That's the limit for objections; we need a quicker way.
    .outer_limit-why = She is right and you say so, you explain what the limit is, and you come back to the 30th.

passport = { $mood ->
    [furious] What about my passport? It's good until 2029, and the consulate said ask the bank. Yes or no?
    [angry] What about my passport? It's good until 2029, and the consulate said ask the bank. Yes or no?
   *[upset] And my passport? It's valid until 2029. The consulate said I could ask the bank. Would it do?
}
    .manner = A drawer opens and shuts
    .might_do = I should think it might do? Let me ask around. Don't get your hopes up.
    .might_do-why = Should, might, ask around: three holes in one sentence.
    .cards_only = No. We don't take passports, only ID cards.
    .cards_only-why = The right answer, slammed. Not a word on what else there is.
    .to_my_chat = Send a photo to my own chat. With something in hand I can plead with them upstairs. Leave it to me.
    .to_my_chat-why = It warms her that you would fight. But now her passport is on your own phone, and nobody can call it back.
    .cross_out_passport = Cross that out. By law it's for people settled abroad, and you're studying. There are other ways.
    .cross_out_passport-why = No is said as no, with the one word it turns on, and straight after it: what there still is.

options = { $mood ->
    [furious] So is there a way or isn't there? If there is, one at a time. I'm numbering them.
    [angry] So is there a way or isn't there? If there is, one at a time. I'm numbering them.
    [upset] Then what ways are left? One at a time, please, I'll number them.
   *[calmer] All right, I've got that down. What ways are left? One at a time, I'm numbering them.
}
    .manner = Turns to a fresh page
    .facilitator = She has a fresh page and is numbering. Which way would you name first, and why?
    .in_the_queue = There's bound to be a way. Put in an objection for now, and don't fret so.
    .in_the_queue-why = She asks for a numbered list and gets a queue.
    .three_ways = One: special release by video, fees only. Two: family renew if police agree. Three: notary, slow. Which?
    .three_ways-why = Three ways, each with what it is and what it costs, none of them oversold. She picks.
    .two_and_a_reason = Police, if they let family renew, or a notary. For urgent cases there's a special release. Is yours one?
    .two_and_a_reason-why = What works is on the table, and she has a reason to speak. Whether she does is up to her.
    .half_an_hour = I have access. I'll open it for half an hour, you pay, I shut it again. It does nobody any harm.
    .half_an_hour-why = The words she has waited 39 days for. No approval, no second person, no record: all of it hangs on you alone.
    .just_the_family = Easiest: your family take a letter to the police and renew it. Sure to work. Do it today, all right?
    .just_the_family-why = Whether that is possible today, you do not know. A way nobody has checked is sold as the only one.

parents_word = { $mood ->
    [furious] Somebody at home. That one goes last. Don't ask why, and don't ring them for me.
    [angry] Somebody at home. That one goes last. Don't ask why, and don't ring them for me.
   *[upset] Somebody at home. Could that one go last? Please don't ask me why.
}
    .manner = Suddenly small; a door latch clicks
    .i_ring_mum = It's hard to ask, I know. I'll ring and say it's routine, updating records. They won't suspect a thing.
    .i_ring_mum-why = You would keep her secret by ringing her family with a lie.
    .your_order = It goes last, no questions, and nobody rings home. Shall we take the urgent one first?
    .your_order-why = You draw the line where she drew it, and things still move on.
    .why_not_use_it = But it really is easiest; the rest are slower. They're family. Please think again, won't you?
    .why_not_use_it-why = She said not to ask, and you asked again in other words.

slow_way = { $mood ->
    [furious] A notary, then, and the post, then you check it. Three weeks? Fine, that's that. It hardly matters now.
    [angry] A notary, then, and the post, then you check it. Three weeks? Fine, that's that. It hardly matters now.
   *[upset] A notary, the post, and then you check it. All right. It hardly matters any more.
}
    .manner = Her typing slows, key by key
    .list_and_day = Notary, certification, post, our check. It'll be in your app, and I'll ring next Tuesday, same time.
    .list_and_day-why = The steps and the next call are there. What you missed is why she suddenly stopped hurrying.
    .good_luck = Right, make a start on that. Any questions, there's our hotline, day and night. Best of luck with it!
    .good_luck-why = After all that, what she is left holding is the hotline number.
    .something_sooner = Hardly matters? Then something else does. If there's a date, tell me; it goes in the application.
    .something_sooner-why = There was something in the way she let go. You heard it, and you say what you would use it for.

opened = It's open? It really is, I can see it. My hands are shaking. Do I make the payment now?
    .manner = Her breath comes quicker
    .quick_now = Yes, go on, I'm watching the clock and I'll shut it after. If anything comes of it, I'll answer for it.
    .quick_now-why = You cannot answer for it. If anything goes wrong you could not even show what happened.
    .say_it_was_it = Go ahead. And if anyone asks later, it came back by itself. We'll neither of us mention it, shall we?
    .say_it_was_it-why = You ask a customer to tell a lie along with you.
    .stop_first = Don't, not yet. I had no approval; that was wrong of me. I'm shutting it, and we'll do it properly.
    .stop_first-why = The hardest thing to say, and the sooner the better: there was no approval.

fang_finds = Luo, why is Ms Shen's account showing as open? Who approved that? Shut it first, please.
    .manner = Standing behind you, eyes on your screen
    .i_did_it = I did, with no approval. It's shut, I'm logging it as it was, and I'll tell Ms Shen myself.
    .i_did_it-why = No excuse, a true record, and you tell her yourself.
    .cannot_wait = Ms Fang, she can't spare a day. Can't we open it first and do the papers after? Please, have a heart.
    .cannot_wait-why = She hears every word down the line: so there was no approval.
    .came_back_itself = What? Maybe the system restored it. I was just wondering.
    .came_back_itself-why = One lie spoils two things: the record, and the little trust she had.

shut_again = { $mood ->
    [furious] Stopped again? Four minutes, and stopped again. What is my account, a light switch?
    [angry] Stopped again? Four minutes, and stopped again. What is my account, a light switch?
   *[upset] Stopped again. I'd only just seen it. Does anything you people say count?
}
    .manner = A tremor, then a hand over the phone
    .mine_alone = I'd no approval, and I got your hopes up. I'm sorry. Now the special release, with Ms Fang.
    .mine_alone-why = All of it on you, and then the way that holds. It is the back and forth that hurt, not the rule.
    .but_for_fang = It was as good as done. Ms Fang insisted; I couldn't help it.
    .but_for_fang-why = You turn the rule into a heartless person and pass the customer on to her.
    .after_she_leaves = Don't worry. Once she's gone home I'll open it again for you, and you'll get it paid, I'm sure.
    .after_she_leaves-why = The same mistake again, this time by appointment.

materials = { $mood ->
    [furious] The special release, then. What do you need, and where do I send it? All at once, please; I'm only doing this once.
    [upset] The special release, then. What do you need, and where do I send it? All at once, please; I'm only doing this once.
   *[calmer] Let's start with the special release. What do you need, and where does it go? Tell me all of it, I'll go down the list.
}
    .manner = Typing while she talks
    .sleep_first = The papers can wait. You've been up all night. Get some rest, ring me after, and we'll start again.
    .sleep_first-why = Kind words, and the thread is cut: it is up to her to ring again, at no fixed time, and one of six days is gone.
    .three_papers = Travel record, fee notice, undertaking. All in the app, please, not to me or anyone. I'm filing it now.
    .three_papers-why = All of it at once, by one channel, and you count yourself among those not to send to. And you are already typing.
    .chat_is_quick = Quickest is to send them to my own chat. I'll print them, and the manager has them this morning.
    .chat_is_quick-why = Quick it is, and she would gladly do it. But passport and travel record now live on a private phone.
    .send_what_you_have = Just upload what you've got; if anything's missing I'll ask.
    .send_what_you_have-why = All at once, she said. One more thing, then one more, is how the 39 days went.

chat_sent = Sent: passport, visa. Your picture's a cat. Is this your private account?
    .manner = A phone pings
    .only_my_eyes = Don't worry, only I'll see it, and I'll delete it after. Eight years here, I do know where the line is.
    .only_my_eyes-why = Good sense is no substitute for a rule. She does not think you wicked; she thinks nobody could check.
    .system_is_bad = The bank's upload always hangs. We all do it this way, it's quicker.
    .system_is_bad-why = If everybody does it, nobody will ever know who let it out.
    .delete_both = It is; my mistake. I'll delete it, you unsend it. Then the app, where only those on the case see it.
    .delete_both-why = Taken is taken. You delete at once, change the channel at once, and say who will see it.

signature = Fee notice, travel record, those I have. The page wants a signed undertaking. I've no printer, and it's twenty past one.
    .manner = Steps in the corridor; she pauses
    .sign_on_screen = No printer needed, you sign on screen. Please read it first, ask me anything. I'll file meanwhile.
    .sign_on_screen-why = It works, and you tell her to read before she signs. The name is hers, hurry or no hurry.
    .trace_it = Don't you bother. We've your signature on file; I'll trace it, pure formality. You get some sleep.
    .trace_it-why = She will thank you. But an undertaking is her word, and nobody else can trace it.
    .print_tomorrow = No rush then. Find a print shop; tomorrow will do just as well.
    .print_tomorrow-why = One of her six days, and you tell her it makes no difference.

who_when = { $mood ->
    [furious] And don't tell me soon again. Who approves it? Who rings me? What time?
    [angry] And don't tell me soon again. Who approves it? Who rings me? What time?
    [upset] All right. Who approves it? Whose call am I waiting for, and when?
   *[calmer] Right, I have that. So who approves it? Whose call do I wait for, and when?
}
    .manner = One key tapped; she waits
    .facilitator = She asks three things at once. Which are we most afraid to answer, and why?
    .wait_for_text = The system will text you once it's been through. Please look out for it.
    .wait_for_text-why = Neither who nor when. She will sit up with her phone again.
    .named_hour = The manager decides, so no promises. Ms Fang's heard it all. Either way, I'll ring at five our time.
    .named_hour-why = Three questions, three answers. The result is not yours, the call is, and you say which is which.
    .bring_fang = The manager approves; Ms Fang and I do it. I'll bring her on and tell her while you listen.
    .bring_fang-why = She hears for herself that a second person has it. Worth more than any promise to look into it.
    .by_the_28th = You can sleep easy. By the 28th your fees are paid, I'm sure. I know the manager, it won't be refused.
    .by_the_28th-why = A name, a date, a reason, and not one of them yours to give.

fang_joins = Hello, Ms Shen, my name's Fang, I run operations. Go on, Luo, I'm listening.
    .manner = Puts it on speaker, draws up a chair
    .you_say_it_best = Ms Shen, perhaps you'd tell Ms Fang yourself? Starting from when it expired?
    .you_say_it_best-why = She has just got through the hardest of it, and you ask her to do it again.
    .over_to_you = Ms Fang, may I leave her with you? I've got a queue. Ms Shen, she knows far more than me; tell her all.
    .over_to_you-why = You hand over the customer and not the story. That makes office number five.
    .brief_her = Expired 12 September, three offices tried, fees due the 30th, special release. I'll ring her at five.
    .brief_her-why = Every date right; she need add nothing, and a second person has it all.

retell = From the top again? One, 12 September. Two, 16 October. Three... I can't recite it any more.
    .manner = A notebook claps shut
    .i_tell_it = No, don't; I'm sorry. I'll tell it. Three offices, fees by the 30th, special release, my call at five.
    .i_tell_it-why = You take the telling on yourself, and she can leave the notebook shut.
    .only_main_points = Just the main points will do: when it expired, how much you need. So that Ms Fang has some idea, please.
    .only_main_points-why = The main points are a retelling too, and she never meant to name the sum.
    .needs_your_words = Ms Fang has to hear it from you to judge; it's a necessary step. Please, just once more.
    .needs_your_words-why = What is necessary is checking. Not making her go through it again.

five_oclock = The manager is still reading, nothing signed. An old man at your window is filling in a slip. Five minutes to your call.
    .speaker = Tuesday, 16:55
    .manner = Five to nine in the morning for her
    .facilitator = Nothing is signed and it is five to five. What is she doing right now?
    .text_instead = (By text) Dear customer, your request is under review. Please be patient; you will be notified.
    .text_instead-why = On time, yes. But a call was promised, and this could have gone to anyone.
    .rings_at_five = It's Luo, at five. Not signed. The manager asks when you're home to renew. I'll ring Thursday at five.
    .rings_at_five-why = On the hour without a result, with one question she can help with and the next time.
    .when_there_is_news = It's past five, is it? I wanted real news first, to spare you false hope. I'm afraid it isn't through.
    .when_there_is_news-why = Well meant, and the hour is gone. It was never the result she was waiting for. It was five o'clock.

late_call = I sat here at five and it didn't ring. It rang at twenty past. News or not, you said.
    .manner = An even voice; no typing now
    .meant_kindly = I'm so sorry, I did mean well. I only thought I'd tell you everything at once when there was a result.
    .meant_kindly-why = The good intention was yours. The twenty minutes were hers.
    .only_twenty = It was only twenty minutes, and it's daylight with you.
    .only_twenty-why = To you, twenty minutes. To her, one more phone that did not ring.
    .broke_my_word = I broke my word, and there's no excuse. It isn't signed. I'll ring Thursday at five; watch the clock.
    .broke_my_word-why = You own it first, then the facts, then an hour she can check. There is no other way to mend it.

text_came = Five o'clock, and what comes is a text. Dear customer. I was waiting for a call from you, not for that.
    .manner = She has rung in; she speaks slowly
    .same_content = A text is notice too. It says exactly the same.
    .same_content-why = Same content, but nobody in it. Somebody being there is what she asked for.
    .run_off_my_feet = Sorry, so sorry, an old gentleman came in at five, I couldn't get away. Do see our side of it, please.
    .run_off_my_feet-why = The apology turns round and asks her to feel for you.
    .should_have_rung = It should have been a call. I was lazy, I'm sorry. It's not signed. Thursday at five I'll ring you.
    .should_have_rung-why = You call it what it was, supply the facts, and next time it is a call again.

not_open = Not signed. But you told me you were sure; I have it here, to the minute. What's that worth now?
    .manner = Reads it from her notes, word by word
    .word_was_false = Nothing. It wasn't mine to give; I'm sorry. The truth: not signed, and I'll ring Thursday at five.
    .word_was_false-why = The worst moment, and one honest word. Then what is true, however little.
    .day_not_over = Well, the day isn't over. I'll push, you'll have it before closing, I'm sure. Trust me once more?
    .day_not_over-why = The second I'm sure has even less to stand on than the first.
    .they_would_not = I did give my word, but if they won't sign, what can I do? I did try. Please don't put it all on me.
    .they_would_not-why = You gave the word. Now it is somebody else's fault.

approved = Luo, Ms Shen's is signed: by video, both of us there, all of it recorded, the fees only, and shut again on the spot.
    .speaker = Ms Fang, Thursday 16:50
    .manner = Lays it on your desk, four lines marked
    .terms_and_start = It's approved: two of us, on video, recorded, fees only, then shut. If you agree, we'll start now.
    .terms_and_start-why = No term is missing and you get moving. The word about the code you have not thought of yet.
    .voice_is_enough = It's signed! I'd know your voice anywhere, so we'll skip the video and get the payment done right now.
    .voice_is_enough-why = It sounds like a friend. But video is what was approved; a voice proves nothing, and Ms Fang is not there.
    .terms_later = It's through, congratulations! Get on the video; I'll explain as we go.
    .terms_later-why = You are glad for her. She does not know what she is agreeing to, nor that she is being recorded.
    .all_four_first = It's approved. Terms: video, two of us, recorded, fees only, then shut. You type the code. All right?
    .all_four_first-why = The good news comes with its terms, she hears of the recording beforehand, and you ask.

on_camera = Wait. It says recording on the screen. Nobody told me that. Who sees it? What's it for?
    .manner = Stops in the middle of a word
    .only_a_light = It's nothing, just a notice, it isn't really recording. Please ignore it and let's get on with this.
    .only_a_light-why = A lie, against what she can read on the screen.
    .should_have_told = I should have said, I'm sorry. It's to show it was you; no outsider sees it. Only if you agree.
    .should_have_told-why = You make good what you missed: what for, who sees it, and you wait for her yes.
    .everyone_recorded = Everyone's recorded, that's the rule. Don't let's lose time, the manager and Ms Fang are waiting.
    .everyone_recorded-why = Recording is right. So is telling her. Everyone is no answer.

code = The text's here, six digits. Do I read it to you, or type it in?
    .manner = Her phone buzzes
    .key_it_in = Type it in, please, don't tell me. And if anyone from a bank ever asks you for one, hang up.
    .key_it_in-why = You refuse to hear it, and leave her with a rule for next time.
    .read_it_out = Read it and I'll type. If we lose the line it's a whole new approval; let's save ourselves that.
    .read_it_out-why = You fear the line will drop. But with that code spoken, every rule you kept is broken.
    .sixty_seconds = Quick, quick, it's gone in sixty seconds and then it starts over. Isn't it in yet? Do hurry up!
    .sixty_seconds-why = She is nervous as it is, and you are one more clock ticking.

paid = { $mood ->
    [furious] It's gone through, I have the receipt. Could you not shut it yet? There's the rent. Only till the weekend.
    [upset] It's gone through, I have the receipt. Could you not shut it yet? There's the rent. Only till the weekend.
   *[calmer] It's gone, I've saved the receipt. Could you leave it open a little? There's the rent too. Just till the weekend.
}
    .manner = A click, and a long breath out
    .facilitator = She breathes out, then mentions the rent. What makes this so hard to answer?
    .till_sunday = All right, after all this. I'll shut it Sunday night. Use it while you can, and keep it to yourself.
    .till_sunday-why = Her easiest moment. But one payment was approved, and every minute more is yours alone.
    .only_one = No. It was approved for one payment.
    .only_one-why = You held the line, but coldly. The rent might as well not have been said.
    .rent_is_safe = I'll shut it, but don't worry: I'll get you the rent the same way, by month's end for sure.
    .rent_is_safe-why = Shutting it is right. The rest makes a certainty of something nobody has signed.
    .shut_as_agreed = Fees only, we said, so I'm shutting it. Tell me the rent and date, I'll apply again. No promises.
    .shut_as_agreed-why = You keep to what was agreed and leave a door: another payment, another application, still no guarantee.

last_thing = { $mood ->
    [furious] The fees are paid, but the card's still expired. I'm home in January. Who's first? I'm not asking three offices again.
    [upset] The fees are paid, but the card's still expired. I'm home in January. Who's first? I'm not asking three offices again.
   *[calmer] One last thing. The card's still expired. I'm home in January; who do I see first? I'd rather not ask three offices.
}
    .manner = Turns back to the first page
    .done_bye = Well, your fees are done. All the best, goodbye!
    .done_bye-why = Polite and brisk, and nobody picked up her last question.
    .one_page = I'll send a page: police, temporary card if urgent, then me. I've reported the hotline. Anything else?
    .one_page-why = In order, with names and the urgent case; her detour is on record, and you ask before you go.
    .january_call = Which day are you home? Tell me, and I'll ring you then and go through it with you.
    .january_call-why = A person and a day. But she asked who comes first, and she will not know that for another month.
    .withdraw_it = The card's easy. But now it's done, couldn't you withdraw the 12345 ticket? Better all round, you know.
    .withdraw_it-why = Asking for it now makes all you did look like the price.

ticket_words = Leave that for now. What are you going to put on the ticket? Resolved, customer satisfied?
    .manner = A short laugh, hard to read
    .valued_opinion = Rest assured, we'll report it faithfully. Thank you for your valuable comments, and enjoy your studies!
    .valued_opinion-why = A well-rounded close that answers neither her question nor step one.
    .as_it_was = What happened: one payment, card not renewed, our hotline's slip. You rate it. Your list comes today.
    .as_it_was-why = It says what was done and no more, the rating is hers, and the list you owed her is on its way.
    .click_resolved = There are only two boxes, and if I don't tick resolved it counts as late.
    .click_resolved-why = Card not renewed, account still shut. Two boxes are no reason to write what is not so.
