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

sending-on-its-way = Sending your answer…
sending-waits-title = Your answer has not been sent yet
sending-waits = We could not send it just now. Your answer is kept on your phone and will be sent when you have a connection.
sending-waits-in-page = We could not send it just now. Keep this page open. Your answer will be sent when you have a connection.
sending-now = Try now
sending-refused-title = One answer needs another look
sending-refused = An answer you sent without a connection has not arrived. It is still on your phone.
sending-refused-show = Show the answer
sending-arrived-title = Your earlier answer has arrived
sending-arrived = Write down the receipt code. It is shown only now:
late-title = Your answer came too late to be counted
late-lead = You sent it in time, but the connection held it back. When it arrived, the result was already final.
late-kept = The answer is kept. It is not counted in the result.
late-code = Your receipt code
late-follow = Read about the dialogue


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes

kiosk-begin-anew = Start over
kiosk-full-screen = Fill the screen
kiosk-still-here = Are you still there?
kiosk-clears = The screen will soon be cleared so that the next person can answer. Seconds left:
kiosk-stay = Yes, I want to go on
kiosk-waits = We could not send it just now. Your answer is kept on this screen and will be sent when it has a connection. You do not need to wait.
kiosk-waits-code = Write down your receipt code. It is valid once the answer has arrived:
kiosk-no-network = Please wait a moment. The screen has no connection just now.
kiosk-done = Done: start over for the next person
kiosk-not-offered = This round cannot be answered on a shared screen
kiosk-not-offered-lead = The organiser has not chosen it. You can answer on your own phone or computer.
kiosk-answer-yourself = Answer here instead


## About the service


## When something went wrong

