# Every text has a name, and every language has every text.

## The language itself

language-name = English
language-lang = en
language-direction = ltr

## Dates and numbers

date-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## The frame of every page

frame-skip = Skip to the content
frame-languages = Language
frame-about = About Med mig
frame-privacy = Privacy
frame-accessibility = Accessibility
frame-about-site = About this site
frame-larger-text = Larger text
frame-usual-text = Usual text
frame-motto = No decisions about me without me.
frame-here = You are here
frame-start = Start
frame-error = Error: { $title }


## Start, kommun, målbild and dialogue


## Answering

answer-send = Send my answer
answer-send-anyway = Send anyway, with the number left in
answer-to-buttons = To the buttons that send
answer-other-title = Is this a new answer?
answer-other-text = An answer has already been sent from here, and it differs from this one. Do you want to change that answer, or send this as a new one? Nothing has been changed yet.
answer-change = Change my answer
answer-new = Send as a new answer
answer-number-title = Your answer has not been sent yet
answer-number-text = This looks like a Swedish personal identity number. Please take it away: others may read your answer.
answer-number-short = Personal identity number?
answer-without-script = Please read your answers through once more before you send. They are all above.
answer-dont-know = I do not know
answer-choose-many = You can choose several.
answer-free-hint = Do not write names, personal identity numbers or anything about the health of individual people.
answer-depends = Answer if you chose “{ $option }” in the question “{ $question }”
answer-rank-hint = Put 1 at what matters most. You need not number them all.
answer-agree = Agree
answer-disagree = Disagree
answer-pass = Pass
answer-hard-title = Words that may be difficult
answer-about-title = A little about you, if you like
answer-about-why = We ask to see who has answered and who is missing. You choose whether to answer. We never show figures for so few people that someone could be recognised.
answer-age = How old are you?
answer-age-0-12 = 12 or younger
answer-age-80 = 80 or older
answer-age-13-17 = 13–17
answer-age-18-24 = 18–24
answer-age-25-39 = 25–39
answer-age-40-64 = 40–64
answer-age-65-79 = 65–79
answer-sex = Are you a woman or a man?
answer-woman = Woman
answer-man = Man
answer-other-sex = Other, or would rather not say
answer-behalf = Who are you answering for?
answer-behalf-hint = Are you helping someone to answer? Then choose the second, and give that person’s age and sex.
answer-behalf-self = I am answering for myself
answer-behalf-other = I am answering for someone else
answer-wrong-choice = Choose one of the answers in the list
answer-wrong-one = Choose only one answer
answer-wrong-rank = Choose a number in the list
answer-wrong-twice = You have put { $n } at several. Use each number once.
answer-wrong-empty = Answer at least one question. You choose which.
answer-wrong-long = Write { $most } characters at most. That is { $over } too many.
answer-wrong-label = Mistake:
answer-optional = (optional)
answer-most = { $most } characters at most
answer-mend-title = { $count ->
    [one] One thing to put right
   *[other] { $count } things to put right
}
answer-next = Next
answer-skip = Skip the question
answer-skip-sure = Do you want to remove what you wrote here? To keep it, choose Cancel and then Next.
answer-back = ← Back
answer-saved = Saved on your phone.
answer-clear = Clear from this phone
answer-clear-sure = Do you want to clear your answers from this phone?
answer-offline = You have no network just now. Your answer is still on your phone. Send it again when you have a network.
answer-progress = { $place } · question { $n } of { $all }
answer-progress-last = { $place } · look through and send
answer-left-many = about { $n } minutes left
answer-left-one = less than a minute left
answer-count-left = Characters left: { $n }
answer-count-over = Characters too many: { $n }
answer-review = Look through your answers
answer-review-help = Nothing has been sent yet. Change what you like, then send.
answer-review-change = Change
answer-review-none = Not answered
answer-moved = You answered: { $answer }
answer-moves-on = When you tap an answer the next question comes by itself. You can always go back.
answer-listen = Listen
answer-listen-stop = Stop reading
answer-rank-up = Move up: { $thing }
answer-rank-down = Move down: { $thing }
answer-rank-now = { $thing } is now number { $n }
answer-rank-out = { $thing } now has no number
answer-before-title = You have already answered from here
answer-before-text = If you send again we will ask whether to change that answer or send a new one. If it was someone else who answered, clear it first.
answer-left-here = The code stays on this phone, so that you do not answer twice by mistake. If you share the phone, clear it.
answer-left-cleared = Now nothing is left on this phone.
answer-hard-words =
    health centre, hälsocentral, vårdcentral: where you get care when you do not need a hospital
    continuity, kontinuitet: that you meet the same people, and that what was agreed is followed
    accessib, tillgänglig: easy to reach and to use for everyone
    participat, delaktig: that you take part in deciding
    coordinat, samordn: that those who help you know what the others do
    person-centred, personcentrer: that care starts from you and what matters to you
    social care, omsorg: help in daily life, such as home help, housing and support
    relative, anhörig: someone in the family or a close friend
    primary care, primärvård: the care you turn to first
    self-care, egenvård: what you can do for your own health
    prevent, förebygg: doing something before it becomes a problem
    rehabilitat, rehabilitering: training and support to recover after illness or injury
    local care, close care, nära vård: care and support that is near you and works as a whole
    digital: on the internet, by computer or phone

## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

