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


## Rounds in the language of the reader

round-in-swedish = The questions are only in Swedish
round-in-swedish-help = Nobody has translated them yet. You can still answer.
round-question-in-swedish = This question is only in Swedish.
statement-from = From


## Start, kommun, målbild and dialogue


## Answering


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

