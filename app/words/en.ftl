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
frame-staff = For those who work here
frame-motto = No decisions about me without me.
frame-here = You are here
frame-start = Start
frame-error = Error: { $title }


## Rounds in the language of the reader

round-in-swedish = The questions are only in Swedish
round-in-swedish-help = Nobody has translated them yet. You can still answer.
round-question-in-swedish = This question is only in Swedish.
statement-from = From


## Start, kommun, målbild and dialogue

start-code-title = Do you have a code from a poster or a letter?
start-code-label = The code
start-code-hint = Letters and digits, for example HSD4.
start-code-go = To the questions
start-code-missing = Write the code from the poster or the letter.
start-code-unknown = We find no round with that code. Check the code, or choose among those that are open.


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
shut-not-yet = The round has not opened yet
shut-over = The round is closed
shut-withdrawn = The round has been withdrawn
shut-withdrawn-help = This round did not take place. Answers that had come in are not counted.
shut-dialogue = Read about the dialogue
shut-early = The round was stopped early:
shut-late = Your answer did not make it.
shut-late-below = What you wrote is below.
shut-now = See what you can answer now
shut-soon = It will open soon. Look in again in a day or two.
shut-opens = It is meant to open on { $day }.
shut-reply-by = The politicians of { $body } will reply by { $day }. What happened will be told on the page of the dialogue.
shut-reply = What happened will be told on the page of the dialogue.
shut-unknown = There is no such round
shut-unknown-title = There is no round with that code
shut-unknown-help = Look at the poster or the letter again. It is easy to mix up 0 and O, or 1 and I.
shut-all-now = See everything you can answer now
shut-open-now = You can answer these now
shut-away = We could not receive your answer
shut-away-title = We could not receive your answer just now
shut-away-help = The fault is ours. Everything you answered is still on this page. Wait a little and try again.
shut-again = Try again
shut-wrote = What you wrote


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt

thanks-title = Thank you
thanks-heading = Thank you. Your answer has arrived.
thanks-code-title = Your receipt code
thanks-code-use = Keep the code. With it you can see your answer, change it or withdraw it, and see what came of it. Without it nobody can show which answer is yours, not even we.
thanks-code-how = Write the code down, take a picture of it or print this page. Do not show it to anyone who should not see your answer.
thanks-code-address = Enter the code at { $address }
thanks-qr = QR code that leads to the page where you see your answer, with the code { $code } filled in
thanks-show = See my answer
thanks-next-title = What happens now
thanks-next-others = Others can answer until { $day }.
thanks-next-reply = The politicians who decide ({ $body }) reply by { $day }. Their reply comes on the page of the dialogue.
thanks-next-reply-undated = The reply of the politicians who decide ({ $body }) comes on the page of the dialogue.
thanks-dialogue = Read about the dialogue
thanks-follow = Get an e-mail when the reply comes
thanks-lost-title = Our thanks are shown here when you have sent an answer
thanks-lost-text = Your receipt code is shown only once, as soon as the answer has arrived.
thanks-lost-have = Do you have a receipt code? See your answer
thanks-start = See what you can answer now

receipt-ask-title = See your answer
receipt-ask-lead = Enter the receipt code that you got when you had sent your answer.
receipt-code-label = Receipt code
receipt-code-hint = Twelve characters, for example K7QX-M2PD-9RTA. Capital or small letters both work.
receipt-show = Show my answer
receipt-lost-code = If you have lost the code, we cannot find your answer. Nobody should be able to find out who answered what.
receipt-wrong = We find no answer with that code. Compare it with the one you got, character by character.
receipt-wait-title = Wait a few seconds
receipt-wait = Many wrong codes have come from the same network as yours. Wait a few seconds and press again.

receipt-title = Your answer
receipt-sent = Sent on { $day }.
receipt-changed = Last sent on { $day }.
receipt-versions = { $n ->
    [one] You have changed your answer { $n } time. The earlier version is kept as a public record.
   *[other] You have changed your answer { $n } times. The earlier versions are kept as public records.
}

receipt-counts-title = Does the answer count?
receipt-counts-open = Yes, as long as you do not withdraw it.
receipt-counts-later = Yes. It is included when the answers are counted.
receipt-counts-done = Yes. It is part of the result.
receipt-counts-withdrawn = No. You withdrew it on { $day }. It is kept as a public record.
receipt-counts-late = No. It arrived too late. It is kept as a public record.
receipt-counts-meeting = This is an answer from a meeting. Those are shown separately.
receipt-counts-called-off = No. The round was called off, and none of its answers count.

receipt-answers-title = What you answered
receipt-skipped = You skipped the question.
receipt-dont-know = I don’t know
receipt-agree = Agree
receipt-disagree = Disagree
receipt-pass = Skipped
receipt-vote = { $statement } Your answer: { $vote }
receipt-age = Age
receipt-sex = Sex

receipt-comment-unread = No moderator has read it yet. It is not shown to others before that.
receipt-comment-shown = A moderator has read it. Others may read it, and it may be quoted.
receipt-comment-not-shown = A moderator has read it. It is not shown to others.
receipt-comment-reason = The reason is:
receipt-comment-unused = It is not shown to others, because the answer does not count.

receipt-next-title = What happens to the answers?
receipt-next-open = Others can answer until { $day }. Then we read the answers, and they go to the politicians who decide ({ $body }) before they do so.
receipt-next-stopped = The time for answering is over. We are reading the answers now.
receipt-next-closed = The answers have been read. They go to the politicians who decide ({ $body }) before they do so.
receipt-next-delivered = The politicians who decide ({ $body }) have the answers.
receipt-next-fed-back = The politicians who decide ({ $body }) have replied. Read the reply on the page of the dialogue.
receipt-next-called-off = The round was called off. There will be no result.
receipt-stopped-early = The round was stopped early:
receipt-reply-due = They reply by { $day }. The reply comes on the page of the dialogue.
receipt-reply-late = They were to reply by { $day }. The reply is late.

receipt-change-title = Change or withdraw
receipt-change-until = You can do so until { $day }.
receipt-change-means = If you change the answer, the new version counts. The old one is kept as a public record.
receipt-change = Change my answer
receipt-withdraw-means = If you withdraw the answer, it does not count, and it is not shown to others on this website. It is not removed: it is kept as a public record. If you change your mind, you can send it again as long as the round is open.
receipt-withdraw = Withdraw my answer
receipt-again-means = You have withdrawn the answer. You can send it again, as it was or changed.
receipt-again = Send the answer again
receipt-change-over = That is no longer possible. The round is closed, and its answers stand.
receipt-change-meeting = Whoever led the meeting can change it.

receipt-told-withdrawn-title = Your answer is withdrawn
receipt-told-withdrawn = It does not count any more. It is kept as a public record.
receipt-told-changed-title = Nothing was changed
receipt-told-changed = The answer has been sent anew since you opened the page. This is how it looks now.
receipt-told-late-title = Nothing was changed
receipt-told-late = The round closed before you could do it.

receipt-editing-title = You are changing an answer that you have sent
receipt-editing = The old one stands until you have sent the new one. Then it is kept as a public record.
receipt-editing-send = Send my changed answer

receipt-mail-title = Get the code by e-mail
receipt-mail-means = The address is used for this mail alone and is removed when the mail is delivered. Whoever can read your e-mail can also see your answer.
receipt-mail-address = Your e-mail address
receipt-mail-send = Mail me the code
receipt-mail-wrong = Enter an e-mail address, for example name@example.com
receipt-mail-wait = Several mails have already been sent from here or to that address. Try again in an hour.
receipt-told-mailed-title = The code is on its way
receipt-told-mailed = The mail arrives within a few minutes. Look among unwanted mail if you do not find it.
receipt-mail-subject = Your receipt code
receipt-mail-text = Here is the receipt code of your answer. With it you can see the answer, change it or withdraw it, and see what came of it. Do not show it to anyone who should not see your answer.
receipt-mail-link = See your answer
receipt-mail-foot = You get this mail because somebody entered your address in Med mig. You get no more mail because of that.

## Following a dialogue

follow-link = Get an email when something happens
follow-title = Follow the dialogue
follow-lead = Get an email when something happens in “{ $dialogue }”.
follow-email = Your email address
follow-email-hint = We send an email there first, so that nobody else can sign you up.
follow-send = Send me an email
follow-no-email = Write your email address
follow-bad-email = Write the whole address, for example anna@example.com
follow-wait-title = Wait a moment and try again
follow-wait = Many people have signed up from the same network in a short time. Try again in a minute.
follow-over-title = This dialogue is over
follow-over = Nothing more will happen in it, so there is nothing to follow.
follow-know-title = What you need to know
follow-what = You get one email when questions open and one when they have closed and the answers are counted. Never more than one email about the same thing.
follow-how-to-end = Every email has a link that ends it. You do not need to sign in.
follow-personal = Your email address is personal data. It is used for these emails only. Responsible for it: { $owner }.
follow-not-tied = The address is not connected with what you have answered.
follow-erased = It is erased when you stop following, and at the latest when the dialogue is archived.
follow-public = As long as we have the address, anyone may ask to see it, because it is an official document under Swedish law.
follow-sent-title = Check your email
follow-sent = We are sending an email to { $email }. Press the link in it to start following the dialogue. The link works for a week.
follow-sent-nothing = No email? Look among your junk mail, and check that the address is right. If you already follow the dialogue, or have asked for several emails this week, we do not send another.
follow-again = Write another address
follow-back = To the dialogue
follow-confirm-title = Do you want to follow the dialogue?
follow-confirm = Press the button to get an email when something happens in “{ $dialogue }”.
follow-confirm-button = Yes, I want to follow
follow-confirmed-title = You now follow the dialogue
follow-confirmed = You get an email when something happens in “{ $dialogue }”. Every email has a link that ends it.
follow-stale-title = The link does not work
follow-stale = It is too old, has been ended already, or is not complete. You can sign up again.
follow-end-title = Do you want to stop following the dialogue?
follow-end = You will get no more emails about it, and we erase your email address.
follow-end-button = Stop following
follow-ended-title = You no longer follow the dialogue
follow-ended = We have erased your email address. You can start following again whenever you like.
follow-mail-confirm-subject = Do you want to follow “{ $dialogue }”?
follow-mail-confirm = Someone, probably you, wants to get an email when something happens in the citizens’ dialogue “{ $dialogue }”.
follow-mail-confirm-link = Yes, I want to follow the dialogue
follow-mail-confirm-week = The link works for a week.
follow-mail-confirm-not-you = Was it not you? Then you do not need to do anything. Unless you confirm you do not follow the dialogue, and the address is erased after a week.
follow-mail-opened-subject = You can answer now: “{ $dialogue }”
follow-mail-opened = The questions in “{ $round }” are now open. You can answer up to and including { $day }.
follow-mail-opened-link = Answer the questions
follow-mail-closed-subject = The answers are counted: “{ $dialogue }”
follow-mail-closed = “{ $round }” has closed and the answers are counted. Now the politicians read what was said before they decide.
follow-mail-closed-due = You will be told what they decided by { $day } at the latest.
follow-mail-closed-link = See how far the dialogue has come
follow-mail-why = You get this email because you follow “{ $dialogue }”.
follow-mail-end-link = Stop following


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

