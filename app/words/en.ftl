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

warning-number = This looks like a personal identity number.
warning-phone = This looks like a telephone number.
warning-mail = This looks like an email address.
warning-remove = Please remove it: other people can read your answer.
warning-not-sent = Your answer has not been sent yet
warning-keep = Send anyway
warning-to-buttons = Go to the buttons that send

guard-wait = A great many answers are coming from the network you are on just now. Everything you have answered is still on this page. Wait a minute and send again.
guard-decoy = Leave this field empty
guard-old-form = The form was too old. Read through your answer and send it again.
guard-other-answer = The code in the form belonged to another answer. Read through your answer and send it again.
guard-code-title = The code in your letter
guard-code-label = Enter the code
guard-code-hint = Three groups of four characters, like K7QX-M2PD-9RTA. It is good for one answer. We keep a note that the code has been used, but not which answer it belonged to.
guard-code-missing = Enter the code that is in the letter
guard-code-odd = Something is wrong with the code. Look at the letter again: three groups of four characters.
guard-code-unknown = The code does not belong to these questions. Look at the letter again.
guard-code-used = The code has already been used, and it is good for one answer. To change an answer that you have sent, you need your receipt code.

privacy-who = { $who } is asking. Your answer becomes a public record, which others can ask to read.
privacy-write = Do not write about the health of individual people, and no names or personal identity numbers.
privacy-care-short = Emergency: call 112. Advice on care: call 1177.
privacy-care = Do you need care or advice? Call 1177. Call 112 if someone’s life is in danger.
privacy-hint = Do not write names, personal identity numbers or anything about the health of individual people.
privacy-summary = How we take care of your answer
privacy-controller-title = Who is responsible
privacy-controller = { $who } is the data controller for the answers.
privacy-officer = The data protection officer answers questions about how your data is handled: { $contact }
privacy-no-officer = Do you have questions about how your data is handled? Contact { $place } and ask for the data protection officer for { $body }. We have no direct address to give you here.
privacy-why-title = Why we ask
privacy-why = Asking residents before decisions is a task in the public interest. That is why we may receive the answers (General Data Protection Regulation, article 6.1 e). If someone writes about health all the same, we rely on article 9.2 g.
privacy-choice-title = You choose
privacy-choice = You do not need to log in. No question is compulsory. You can skip those you do not want to answer.
privacy-kept-title = What we keep
privacy-kept = Your answers, the language you answered in and the hour your answer came. Not your network address, and no cookies. While you write, a draft is kept on your own phone or computer. It goes away when the answer has arrived.
privacy-misuse = To notice misuse, we count for a short time how many answers come from the same network. This is done with a fingerprint of the network’s address. It is not kept with the answer and is removed within an hour.
privacy-readers-title = Who can read
privacy-readers = A moderator reads what you have written in your own words before anyone else sees it on these pages. The politicians get the result. Small numbers are hidden, so that the figures point out nobody. What you have written may be quoted.
privacy-record = A public record means that anyone can ask to read the answers. We then first consider whether anything in them is secret by law.
privacy-how-long-title = How long the answers are kept
privacy-how-long = Until there is a decision that they may be removed, by the rules for the municipality’s or the region’s archives. The summary is kept for ever.
privacy-regret-title = If you change your mind
privacy-regret = When you have sent your answer you get a receipt code. It is the only thing that shows which answer is yours. If the same form comes once more with other answers, we ask whether you want to change the first. A changed answer becomes a new version, and the earlier one is kept as a record.
privacy-rights-title = Your rights
privacy-rights = You have the right to know what is held about you, to have mistakes corrected, to ask us to limit how it is used and to object to it. Since you answer without a name, we need your receipt code to find your answer.
privacy-complain = You can complain to { $authority }.
privacy-more = Read more about privacy


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service


## When something went wrong

