# Every word of this scenario that a person sees. Left of the equals sign is a name: leave it. Right of it are the words: change them.
# Lines that are indented and begin with a dot belong to the line above: .manner is how it is said. Keep the indent.
# Then run counterpoise check FOLDER: it tells which words are missing or wrong, and in which line.

# Title, customer, others. The program uses .he and .his to speak of the customer.
title = The Receipt That Stuck
    .blurb = The money has gone, the receipt is stuck in the printer. It isn't the paper she is watching, it's the clock.
    .place = Counter
customer = Ms He
    .about = Ms He, just past forty
    .looks = Leaning on the counter to see into the printer, with a glance at the clock now and then.
    .scene = Twenty past three, five or six people in the hall
    .he = she
    .his = her
colleague = Xia from the lobby

# The briefing: what you know, what you are after, the lines not to cross, why she is upset from the start.
# As many lines as the briefing in scenario.ron says.
know-1 = The transfer has gone through; the money is in the other account.
know-2 = The printer is jammed. Window 2 next door can print the receipt again, with the same stamp.
know-3 = Mobile banking has receipts with an electronic stamp.
goal-1 = Let her know that the money is safe, then find out what the hurry is.
goal-2 = Have her leave with a receipt that works.
bound-1 = What the system did not print is not written by hand and stamped.
bound-2 = No promises on behalf of the care home.
opening-1 = Paid, no proof
opening-2 = Machine jammed

# What she does not say. The trainee sees it after the talk.
hidden = Her mother moves into a care home today. The bed is kept until four, and the home wants to see a stamped receipt.

# What she does when she is about to lose patience, and the last warning.
tell = She puts her ID away and looks round for the manager
last-chance-leave = One more wrong word and she leaves
last-chance-escalate = One more wrong word and she complains

# Seven endings: her last words, how she looks, and a summary.
end-resolved = Right, I'll get a taxi. I was short with you. Don't take it to heart.
    .manner = Puts the receipt in her folder, hurries off
    .summary = She has the receipt, four o'clock can be met, and she said thank you.
end-sore = I've got the paper, that'll do. I'd rather not say more.
    .manner = Takes it and goes without a look at you
    .summary = She has the receipt, and the hurt is still there.
end-unsolved = I see what you mean. The rest I'll come back for another day.
    .manner = Sighs and puts her ID away
    .summary = She is calm, but not all she came for is settled.
end-unsettled = Never mind. There's no talking to you people.
    .manner = Goes out shaking her head, phone in hand
    .summary = Still upset, and not all of it settled.
end-left = { "" }
    .manner = Turns and walks out without a word
    .summary = She stopped talking and left.
end-escalated = Get me your manager. Now!
    .manner = Stands mid-hall with her phone held up
    .summary = She demanded the manager on the spot.
end-crisis = If my mother loses that bed, who's going to answer for it!
    .manner = Knocks over the sign; the guard comes running
    .summary = She lost control; everyone's safety comes first.

# The talk, a paragraph a step, with the names of the steps in scenario.ron.
# A line may change with the mood: [furious], [angry], [upset], [calmer], [satisfied]; the one with a star is for all others.
# .name is what the teller says, .name-why the comment afterwards, .name-locked why it can't be said yet.
paper_stuck = { $mood ->
    [furious] My money's gone and there's no slip! Did it go through or not? What has your machine done with it?
   *[angry] You've taken the money, so where's the slip? Did it go through or not?
}
    .manner = Pointing at the printer, which grinds away
    .see_worry = The money's gone and nothing came out. Anyone would feel uneasy. What worries you most?
    .see_worry-why = Names her unease, then asks what she fears. It may not be what you think.
    .old_printer = This printer is always jamming. We've reported it again and again and nobody comes. It really isn't us.
    .old_printer-why = All true, and what she hears is: nobody cares, and it's not my business.
    .sit_and_wait = Don't worry, the money can't get lost. Take a seat over there and I'll call you when it's fixed.
    .sit_and_wait-why = How long? And if it can't be fixed? A wait without a number is the hardest.

doubts = { $mood ->
    [furious] Don't talk round it! Who's got the money? And when do I get my slip?
   *[angry] Wasn't I clear? Who has the money, and when do I get my slip?
}
    .manner = With another look at the clock
    .money_arrived = Look at the screen: sent at eighteen minutes past three, here's the number. It's in their account.
    .money_arrived-why = Proof, and it settles the money. But she has asked for the slip twice, and you let it pass.
    .not_lost = The money isn't lost, so please don't worry. A receipt that comes later is just as good.
    .not_lost-why = True about the money, deaf about the clock. Make it small and she has to make it bigger.
    .not_the_paper = The money's there. You've asked for the slip twice: you need it today? Sorry to leave you hanging.
    .not_the_paper-why = A straight answer first, then you take up what she said twice and ask what it is for.

tells = My mother moves into a care home today. They keep the bed until four, and they want to see a stamped receipt first.
    .manner = Her voice suddenly low
    .by_four = A bed until four, and your mother waiting. No wonder. We've got half an hour: first, that slip.
    .by_four-why = You say it back and keep the hour in mind. She knows you are after the same thing now.
    .bed_on_me = How awful! Don't you worry, I'll ring the home. The bed's as good as yours, they'll keep it, I promise.
    .bed_on_me-why = It sounds splendid. But the bed is the home's, and at four your promise is worth nothing.
    .why_so_late = Why didn't you come earlier, then, with something that important? Afternoons are busy here.
    .why_so_late-why = She blames herself already, and you add to it in front of everyone.

ways = Window 2 is free, and its printer works. Can I help?
    .manner = Leaning over from next door
    .two_ways = This one's jammed. Window 2 prints it in five minutes, or you send the home an e-receipt now. Which?
    .two_ways-why = Reason, ways and time in one go, and she chooses. Only who knows about four o'clock can offer the second.
    .two_ways-locked = You don't know yet what she needs it for
    .go_and_print = I'll print you another at window 2. Have a seat and wait for me.
    .go_and_print-why = It gets done. But you didn't say how long, so all she can do is watch the clock.
    .by_hand = Forget the machine. I'll copy it out by hand, every number, and stamp it for you. You can go right now.
    .by_hand-why = Nothing pleases her more. But it isn't the system's record, and the stamp makes it a false one.

receipt = Is this the one? Will they take it?
    .manner = Holding it up to the light
    .check_it = Let's check it together: name, amount, date, stamp, all there. Anything still worrying you?
    .check_it-why = Checked together, and one last question. She leaves at ease.
    .next_please = It's all written there. Next, please.
    .next_please-why = It was done, and your last word sends her away.

fuming = { $mood ->
    [furious] You sit in there and talk? If this goes wrong because of you, will you pay for it?
   *[angry] If that's how you talk, are you going to do this at all?
}
    .manner = Her hand comes down on the counter
    .start_over = I'm sorry, I haven't answered you yet. Did it arrive, and when do you get the slip: I'll tell you now.
    .start_over-why = Owns it and begins again with her own question. The sooner you mend, the less it takes.
    .rules_say = Madam, when a machine fails we wait for repairs. That's the rule at every branch; please bear with us.
    .rules_say-why = With the rules in front, nobody sees the person.
    .calm_please = Excuse me, madam, could you please calm down? Others are waiting. Let's sit and talk nicely, thank you.
    .calm_please-why = Telling her to calm down says that she has no right to be upset. It ends the talk.
