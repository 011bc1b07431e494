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
frame-motto = No decisions about me without me.
frame-here = You are here
frame-start = Start
frame-error = Error: { $title }


## Start, kommun, målbild and dialogue


## Answering


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


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

