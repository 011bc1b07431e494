# Every text has a name, and every language has every text.

## The language itself

language-name = English
language-lang = en
language-direction = ltr

## Dates and numbers

number-group = comma

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
round-title-in-swedish = The heading is only in Swedish.
statement-from = From
statement-translated = A translation. The adopted text is in Swedish.
card-translated = (translation)
card-in-swedish = in Swedish only
promise-in-swedish = Some of this is only in Swedish.

## Start, kommun, målbild and dialogue

start-title = Have your say about care near you
start-title-in = Have your say about care in { $place }
start-lead = Answer a few questions. The politicians read a summary before they decide, and you are told what happened.
start-where = Where do you live?
start-all = All municipalities
start-show = Show
start-more-about = More about { $place }
open-title = What you can answer now
open-none = There is nothing to answer right now
open-none-help = When the next dialogue opens, you will find it here.
open-elsewhere = See what is going on in other municipalities
earlier-title = What happened next
card-late = Late:
card-late-since = the reply should have come by { $day }.
card-reply-due = You will have a reply by { $day }.
round-minutes = { $n ->
    [one] about 1 minute
   *[other] about { $n } minutes
}
round-last-day = today is the last day
round-days-left = { $n ->
    [one] 1 day left
   *[other] { $n } days left
}
happens-open = You can answer now.
happens-stopped = The time to answer is over. Now we are reading the answers.
happens-closed = The answers have been read. They go to the politicians before they decide. Deciding body: { $body }.
happens-delivered = The politicians have been given the answers. Deciding body: { $body }.
happens-meeting-passed = The politicians were due to discuss the answers on { $day }. No decision has been recorded yet.
happens-decided = The politicians have made a decision.
happens-fed-back = The politicians have replied. Deciding body: { $body }.
happens-withdrawn = These questions have been withdrawn.
body-unnamed = the committee
body-in-place = { $body }, { $place }
step-answer = You answer
step-answer-open = up to and including { $day }
step-answer-over = up to and including { $day }
step-answered = You could answer
step-read = The answers are read
step-read-detail = and go to the politicians ({ $body })
step-was-read = The answers have been read
step-given-detail = and the politicians have them ({ $body })
step-decide = The politicians decide
step-decide-detail = ({ $body })
step-decide-passed = ({ $body }), but no decision has been recorded yet
step-was-decided = The politicians have decided
step-decided = The politicians have considered them
step-reply = You get a reply
step-reply-detail = by { $day }
step-replied = You have had your reply
ladder-information = Information
ladder-information-means = We tell you what is happening and why.
ladder-consultation = Consultation
ladder-consultation-means = We ask what you think, and the politicians read a summary of the answers before they decide.
ladder-deliberation = Dialogue
ladder-deliberation-means = We meet, listen to each other and reason together.
ladder-influence = Influence
ladder-influence-means = You help to draw up the proposals, and the politicians choose among them.
ladder-co-decision = Deciding together
ladder-co-decision-means = You take part in making the decision.
ladder-title = How much you can influence
ladder-five = Five ways to take part
ladder-help = Municipalities usually speak of five steps. The higher the step, the more you decide.
ladder-here = This is where we are in this dialogue.
dialogue-asks = Who is asking: { $body }.
dialogue-joint-asks = The dialogue is held by { $body } together with the municipalities in the list.
dialogue-joint-help = Several municipalities are asking the same questions. Choose yours.
dialogue-joint-later = not open yet
dialogue-joint-asks-bodies = The dialogue is held by { $body } together with the committees in the list.
dialogue-joint-help-bodies = Several committees of the municipality are asking the same questions. Choose which one to answer.
dialogue-joint-which = Who do you want to answer?
dialogue-so-far = How far we have come
dialogue-late = The reply is late
dialogue-late-since = You should have had a reply by
dialogue-late-help = It has not come yet.
dialogue-stopped = It was stopped early:
round-withdrawn-why = The reason:
note-title = A note about these questions
note-written = Written on { $day }.
dialogue-answer = Answer now
demonstration-title = Made-up example
demonstration-help = This is a demonstration. The municipality has not ordered it, and the answers are made up.
state-planned = Planned
state-open = Open
state-stopped = Stopped
state-closed = Closed
state-summarised = Summarised
state-delivered = Delivered
state-decided = Decided
state-fed-back = Replied to
state-archived = Archived
state-withdrawn = Withdrawn
promise-title = What we promise
promise-can = What you can influence
promise-cannot = What cannot be influenced
promise-who = Who decides
promise-when = When you get a reply
promise-by = By
promise-undecided = It has not been settled yet.
kommun-vision = What the county wants
kommun-vision-help = All questions start from
kommun-about = About { $place }
kommun-people = { $place } had { $n } inhabitants at the end of { $year }. Source: { $source }.
kommun-bodies = Who decides in the municipality
kommun-languages = { $place } is an administrative area for { $languages }. You have the right to use { $languages } when you are in contact with the municipality.
kommun-finnish = Finnish
kommun-sami = Sami
kommun-meankieli = Meänkieli
list-last = { $first } and { $last }
vision-in-swedish = The vision was adopted in Swedish. Texts in English are translations and not part of the vision that was adopted.
vision-statements = What we want
vision-changes = How care is changing
vision-shifts = Changes of perspective
vision-from = From
vision-to = To
vision-factors = What is needed to succeed
vision-background = Background from the vision
vision-who = Who decided
vision-source = Source: { $source } The text is reproduced word for word.
vision-adopted = Adopted by { $body } on { $day }
vision-in-force = In force from { $day }.
vision-until = until the end of { $year }
statement-easy = Easy-to-read Swedish
statement-easy-note = This is a translation. The adopted text is in Swedish.
statement-adopted = What the vision says
statement-open = Say what you think now
statement-asked = Who has asked
text-in-swedish = This text is only in Swedish.
start-code-title = Do you have a code from a poster or a letter?
start-code-label = The code
start-code-hint = Letters and digits, for example HSD4.
start-code-go = To the questions
start-code-missing = Enter the code from the poster or the letter.
start-code-unknown = We cannot find any questions with that code. Check the code, or choose among those that are open.

## Answering

answer-send = Send my answer
answer-send-anyway = Send anyway, as it is
answer-send-mended = I have changed it: send my answer
answer-to-buttons = To the buttons that send
answer-warned-at = Change what you wrote in the question “{ $question }”
answer-warned-mended = The text is changed. Now you can send your answer.
answer-shown-again = The language has been changed. All your answers are still here.
answer-other-title = Is this a new answer?
answer-other-text = An answer has already been sent from here, and it differs from this one. Do you want to change that answer, or send this as a new one? Nothing has been changed yet.
answer-change = Change my answer
answer-new = Send as a new answer
answer-withdrawn-title = You withdrew this answer on { $day }
answer-withdrawn-text = It does not count, and nothing has been changed now. Do you want it to count as it stands here? Or do you want to send this as a new answer?
answer-meanwhile-title = The answer was changed in the meantime
answer-meanwhile-text = Your answer has been sent anew since you opened this. Nothing has been changed yet. If you send what is here, it takes the place of the other.
answer-not-sent = Your answer has not been sent yet
answer-without-script = Please read your answers through once more before you send. They are all above.
answer-sent-before = Have you already answered? Do not send again: that would make two answers.
answer-sent-before-link = Change your answer with the receipt code
answer-dont-know = I do not know
answer-no-answer = I do not want to answer
answer-no-answer-unsure = I do not know, or do not want to answer
answer-choose-many = You can choose several.
answer-depends = Answer if you chose “{ $option }” in the question “{ $question }”
answer-rank-hint = Put 1 at what matters most. You need not number them all.
answer-rank-buttons = Move up what matters most. You need not order them all.
answer-agree = Agree
answer-disagree = Disagree
answer-pass = Skip
answer-own-link = Add a statement of your own
answer-own-label = Would you like to add a statement of your own?
answer-own-hint = Write a single thought that others can agree with or not. Write nothing about individual people. First vote on at least { $n } of the statements. An official reads what you write. Once it is shown to others, it cannot be taken back.
answer-own-too-few = { $n ->
    [one] Vote on the statement, or your own statement cannot be received. “Skip” counts too.
   *[other] Vote on at least { $n } statements, or your own statement cannot be received. “Skip” counts too.
}
answer-own-from = Statement from a resident
answer-own-withheld = The statement has been removed by an official.
answer-hard-title = Words that may be difficult
answer-about-title = A little about you, if you like
answer-about-why = We ask to see who has answered and who is missing. You choose whether to answer. We never show figures for so few people that somebody could be recognised.
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
answer-behalf-hint = Are you helping someone to answer? Choose “I am answering for someone else”, and then give that person’s age and sex.
answer-behalf-self = I am answering for myself
answer-behalf-other = I am answering for someone else
answer-behalf-other-how = I am answering for someone else, with that person’s age and sex
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
answer-skip-unsure = Skip: do not know, or do not want to answer
answer-skip-sure = Do you want to remove what you wrote here? To keep it, choose Cancel and then Next.
answer-skip-rest = Skip the rest of the statements
answer-back = ← Back
answer-saved = Saved on your phone.
answer-clear = Clear from this phone
answer-clear-sure = Do you want to clear your answers from this phone?
answer-progress = { $place } · question { $n } of { $all }
answer-progress-last = { $place } · look through and send
answer-left-many = about { $n } minutes left
answer-left-one = about a minute left
answer-count-left = Characters left: { $n }
answer-count-over = Characters too many: { $n }
answer-review = Look through your answers
answer-review-help = Nothing has been sent yet. Change what you like, then send.
answer-review-changing = Your earlier answer stands until you send. Change what you like, then send.
answer-review-withdrawn = You have withdrawn your answer. It counts again when you send it. Change what you like, then send.
answer-review-return = Back to the overview
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
answer-rank-more = The next question comes in a moment. Tap another one to put more in order.
answer-before-title = Your answer has already been sent
answer-before-text = If you send again we will ask whether to change that answer or send a new one. If someone else is to answer from here, clear it first.
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
shut-not-yet = You cannot answer yet
shut-over = You can no longer answer
shut-stopped = The time to answer is over. The answers are being counted.
shut-withdrawn = The questions have been withdrawn
shut-withdrawn-help = Nobody can answer. Answers that had come in are not counted.
shut-withdrawn-opened = Nobody can answer any more. The answers that came in are not counted, and there will be no result. The answers are kept as public records.
shut-dialogue = Read about the dialogue
shut-early = The time to answer ended early:
shut-late = Your answer did not make it
shut-late-below = What you wrote is below.
shut-now = See what you can answer now
shut-soon = It will open soon. Look in again in a day or two.
shut-opens = You are meant to be able to answer from { $day }.
shut-reply-by = The politicians ({ $body }) will reply by { $day }. What happened will be told on the page of the dialogue.
shut-reply = What happened will be told on the page of the dialogue.
shut-unknown = There are no such questions
shut-unknown-title = There are no questions with that code
shut-unknown-help = Look at the poster or the letter again. It is easy to mix up 0 and O, or 1 and I.
shut-all-now = See everything you can answer now
shut-open-now = You can answer these now
shut-away = We could not receive your answer
shut-away-title = We could not receive your answer just now
shut-away-help = The fault is ours. Everything you answered is still on this page. Wait a little and try again.
shut-again = Try again
shut-wrote = What you wrote

## Sending, and what waits on the device

sending-on-its-way = Sending your answer…
sending-waits-title = Your answer has not been sent yet
sending-waits = We could not send it just now. Your answer is kept on your phone and will be sent when you have a connection.
sending-waits-in-page = We could not send it just now. Keep this page open. Your answer will be sent when you have a connection.
sending-now = Try now
sending-not-yet = It did not work this time either. We will try again.
sending-left-title = An answer is waiting to be sent
sending-left = It is kept on your phone and has not arrived yet.
sending-left-link = Open the questions, and it is sent
sending-ask-title = Do you want to send it like this?
sending-ask = Do you want to change the text? Press Change next to it, above.
sending-too-large-title = The answer is too large to send
sending-too-large = Shorten what you have written and send again. Everything is still here.
sending-other-tab = The questions are open in another tab too. What you answered last is what is saved. Go on in one of them.
sending-refused-title = One answer needs another look
sending-refused = An answer you sent without a connection has not arrived. It is still on your phone.
sending-refused-show = Show the answer
sending-refused-link = Look at the answer
sending-arrived-title = Your earlier answer has arrived
sending-arrived = Write down the receipt code. It is shown only now:
late-title = Your answer came too late to be counted
late-lead = You sent it in time, but the connection held it back. When it arrived, the result was already final.
late-lead-after = When it arrived, the questions could no longer be answered.
late-kept = The answer is kept. It is not counted in the result.
late-uncounted-title = Your answer is kept but not counted
late-without-code = The code from the letter could not be used. It was missing, wrong or already used.
late-empty-title = Your answer is not counted
late-empty = No answer to any of the questions could be read. Only what could be read is kept.
late-withdrawn = You withdrew the answer on { $day }. That still stands.
late-excluded = The result was corrected on { $day }. The answer has not counted since.
late-again = What the screen sent again is kept. It is not counted.
late-code = Your receipt code
late-follow = Read about the dialogue

## Warnings and privacy at the form

warning-number = This looks like a personal identity number. Please remove it.
warning-phone = This looks like a telephone number. Please remove it.
warning-mail = This looks like an email address. Please remove it.
warning-others = Other people can read your answer.

guard-wait = A great many answers are coming from the network you are on just now. Everything you have answered is still on this page. Wait a minute and send again.
guard-decoy = Leave this field empty
guard-old-form = The form was too old. Read through your answer and send it again.
guard-other-answer = The code in the form belonged to another answer. Read through your answer and send it again.
guard-code-first = Have your letter at hand. At the end you enter the code that is in it.
guard-code-title = The code in your letter
guard-code-label = Enter the code
guard-code-hint = Three groups of four characters, like K7QX-M2PD-9RTA. It is good for one answer. We keep a note that the code has been used, but not which answer it belonged to.
guard-code-missing = Enter the code that is in the letter
guard-code-odd = Something is wrong with the code. Look at the letter again: three groups of four characters.
guard-code-unknown = The code does not belong to these questions. Look at the letter again.
guard-code-used = The code has already been used, and it is good for one answer. To change an answer that you have sent, you need your receipt code.

privacy-who = { $who } is asking. Your answer becomes a public record, which others can ask to read.
privacy-write = Do not write names, personal identity numbers or anything about someone else’s health.
privacy-care-short = Emergency: call 112. Advice on care: call 1177.
privacy-care = Do you need care or advice? Call 1177. Call 112 if someone’s life is in danger.
privacy-summary = { $who } is asking. How we take care of your answer
privacy-controller-title = Who is responsible
privacy-controller = { $who } is the data controller for the answers.
privacy-officer = The data protection officer answers questions about how your data is handled: { $contact }
privacy-no-officer = Do you have questions about how your data is handled? Contact { $place } and ask for the data protection officer for { $body }. We have no direct address to give you here.
privacy-why-title = Why we ask
privacy-why = Asking residents before decisions is a task in the public interest. That is why we may receive the answers (General Data Protection Regulation, article 6.1 e). If someone writes about health all the same, we rely on article 9.2 g.
privacy-choice-title = You choose
privacy-choice = You do not need to sign in. No question is compulsory. You can skip those you do not want to answer.
privacy-kept-title = What we keep
privacy-kept = Your answers, the language you answered in and the hour your answer came. If you answered for somebody else, that is kept too. Not your network address, and no cookies. While you write, a draft is kept on your own phone or computer. It goes away when the answer has arrived, but the receipt code stays there until you remove it.
privacy-misuse = To notice misuse, we count for a short time how many answers come from the same network. This is done with a fingerprint of the network’s address. It is not kept with the answer and is removed within an hour. If something was unusual, such as many answers in a short time, a mark is kept with the answer. It counts all the same.
privacy-readers-title = Who can read
privacy-readers = An official of the municipality or region reads what you have written in your own words before anyone else sees it on these pages. The politicians get the result. Small numbers are hidden, so that the figures point out nobody. What you have written may be quoted.
privacy-record = A public record means that anyone can ask to read the answers. We then first consider whether anything in them is secret by law.
privacy-how-long-title = How long the answers are kept
privacy-how-long = Until there is a decision that they may be removed, by the rules for the municipality’s or the region’s archives. The summary is kept for ever.
privacy-regret-title = If you change your mind
privacy-regret = When you have sent your answer you get a receipt code. It is the only thing that shows which answer is yours. If the same form comes once more with other answers, we ask whether you want to change the first. A changed answer becomes a new version, and the earlier one is kept as a record.
privacy-rights-title = Your rights
privacy-rights = You have the right to know what is held about you, to have mistakes corrected, to ask us to limit how it is used and to object to it. Since you answer without a name, we need your receipt code to find your answer.
privacy-complain = You can complain to { $authority }.
privacy-more = Read more about privacy

## On paper: form, poster, letters; and by telephone

paper-code = Code
paper-page = Page
paper-page-of = of
paper-document-form = Form { $code }: { $title }
paper-document-poster = Poster { $code }: { $title }
paper-document-letter = Letter { $code }: { $title }
paper-instructions = Put a cross in the box. Skip the questions you do not want to answer. The small numbers by the boxes are for those who enter the answers.
paper-hand-in = Hand in the form by { $day }.
paper-over = The time to answer ended on { $day }. The form can no longer be handed in.
paper-return = Hand in the form here:
paper-return-here = Here:
paper-letter-code = Write the code from your letter here:
paper-letter-code-needed = Without it your answer does not count.
paper-privacy = { $who } is asking and is the data controller. Do not write your name or personal identity number, or anything about someone else’s health. Your answer becomes a public record, which others can ask to read. Read more on the page of the dialogue: { $address }
paper-no-receipt = On paper you get no receipt code. So you cannot see, change or withdraw your answer once you have handed it in.
paper-receipt-on-screen = If you want to be able to do that, answer at { $address }.
paper-choose-many = You can put a cross in more than one.
paper-rank-hint = Write 1 by what matters most, 2 by what matters next and so on.
paper-own = Do you want to add a statement of your own to question { $question }?
paper-own-only-if = If you have taken a position on at least { $votes } of the statements in question { $question }
paper-own-hint = One single thought, { $n } characters at most, that others can agree with or not. Write nothing about individual people.
paper-only-if = If your answer to question { $question } is { $key }, { $text }
paper-only-if-key = If your answer to question { $question } is { $key }
paper-staff = Filled in by the municipality
paper-staff-number = Paper no.
paper-staff-day = Handed in on
paper-made-up = The dialogue is made up, to show how the service works.
paper-qr = QR code that leads to { $address }
poster-answer = Answer here
poster-how = Point the camera of your phone at the square, or enter the address below.
poster-code = The code is
poster-until = Answer by
poster-quoted = “{ $text }”
poster-letter = You need the code that is in the letter you have received.
poster-languages = You choose the language: { $languages }.
poster-paper-return = You can also answer on paper. Hand in the form here: { $place }.
poster-paper-ask = You can also answer on paper. Ask { $place } for the form.
poster-phone = You can also answer by telephone. Ask { $place } how.
poster-who = { $who } is asking.
poster-who-reply = { $who } is asking. By { $day } you will know what happened.
letter-code = The code of the questions { $code }
letter-asks = { $who } is asking. Each letter has a code of its own, which is good for one answer.
letter-how = How to answer
letter-how-address = Point the camera of your phone at the square, or enter { $address } in a web browser.
letter-how-answer = Answer the questions. Skip those you do not want to answer.
letter-how-code = Enter your one-time code last, and send.
letter-own-code = Your one-time code
letter-until = Answer by { $day }.
letter-no-internet = Do you have no internet?
letter-reach = Get in touch here: { $contact }
letter-phone = You can answer by telephone. Have the letter at hand when you call.
letter-phone-ask = You can answer by telephone. Ask { $place } how, and have the letter at hand.
letter-paper = You can answer on a paper form. Write your code on it.
letter-paper-return = You can answer on a paper form. Write your code on it. Hand it in here: { $place }
letter-kiosk = You can answer on an answer screen. Enter your code last.
letter-help = Someone you trust can help you to answer. Libraries often have computers that you can use.
letter-unknown = We do not know who got which code
letter-unknown-why = The letters are not addressed to anyone in particular, and there is no list. When you answer, we keep a note that the code has been used, but not which answer it belonged to.
letter-then = What happens to your answer
letter-reply = { $body } replies to the residents by { $day }.
letter-record = Do not write your name in the answer: it becomes a public record, which others can ask to read.
phone-script = { $who } is asking and is responsible for the answers. You do not have to say who you are, and you can skip questions. Your answer becomes a public record, which others can ask to read. Do not tell us about someone else’s health.
phone-code = Write down this code. It is the key to your answer. Without it nobody can show which answer is yours, not even us.
ways-title = How you can answer
ways-screen = On a phone or computer, here on this site.
ways-kiosk = On an answer screen. Ask { $place } where it is.
ways-paper = On paper. Ask { $place } for the form.
ways-paper-return = Hand it in here:
ways-phone = By telephone. Ask { $place } how.
ways-meeting = At a meeting. Ask { $place } when it is.

## Thanks and the receipt

thanks-title = Thank you
thanks-heading = Thank you. Your answer has arrived.
thanks-heading-changed = Thank you. Your changed answer has arrived.
thanks-code-title = Your receipt code
thanks-code-use = Keep the code. With it you can see your answer, change it or withdraw it, and see what came of it. Without it nobody can show which answer is yours, not even us.
thanks-code-how = Write the code down, take a picture of it or print this page. Do not show it to anyone who should not see your answer.
thanks-code-address = Enter the code at { $address }
thanks-qr = QR code that leads to the page where you see your answer, with the code { $code } filled in
thanks-show = See my answer
thanks-change = Do you want to change something? Press See my answer, and do not go back in the browser.
thanks-next-title = What happens now
thanks-next-others = Others can answer until { $day }.
thanks-next-reply = The politicians who decide ({ $body }) reply by { $day }. Their reply comes on the page of the dialogue.
thanks-next-reply-undated = The reply of the politicians who decide ({ $body }) comes on the page of the dialogue.
thanks-dialogue = Read about the dialogue
thanks-lost-title = Our thanks are shown here when you have sent an answer
thanks-lost-text = The receipt is shown when an answer has arrived. With the receipt code you can see your answer again.
thanks-lost-have = Do you have a receipt code? See your answer
thanks-start = See what you can answer now

receipt-ask-title = See your answer
receipt-ask-lead = Enter the receipt code that you got when you had sent your answer.
receipt-ask-changing = You were changing your answer. Enter the code again and choose to change it, and your changes are still there.
receipt-code-label = Receipt code
receipt-code-hint = Twelve characters, for example K7QX-M2PD-9RTA. Capital or small letters both work.
receipt-show = Show my answer
receipt-lost-code = If you have lost the code, we cannot find your answer. Nobody should be able to find out who answered what.
receipt-here-title = You have answered from here
receipt-here-open = Open your answer to:
receipt-wrong = We cannot find an answer with that code. Compare it with the one you got, character by character.
receipt-missing = Enter the code.
receipt-disposed = If the answer has been disposed of, it no longer exists.
receipt-text-disposed = The text has been disposed of. The committee has decided not to keep it any longer.
receipt-wait-title = Wait a few seconds
receipt-wait = Many wrong codes have come from the same network as yours. Wait a few seconds and press again.

receipt-title = Your answer
receipt-sent = Sent on { $day }.
receipt-changed = Last sent on { $day }.
receipt-versions = { $n ->
    [one] You have changed your answer { $n } time. The earlier version is kept as a public record.
   *[other] You have changed your answer { $n } times. The earlier versions are kept as public records.
}
receipt-no-way-back = To come back here from another page, enter the code again on the page See your answer. The back button of the browser does not lead here.

receipt-counts-title = Does the answer count?
receipt-counts-open = Yes, as long as you do not withdraw it.
receipt-counts-later = Yes. It is included when the answers are counted.
receipt-counts-done = Yes. It is part of the result.
receipt-counts-withdrawn = No. You withdrew it on { $day }. It is kept as a public record.
receipt-counts-late = No. It arrived too late. It is kept as a public record.
receipt-counts-without-code = No. The code from the letter could not be used: it was missing, wrong or already used. The answer is kept as a public record.
receipt-counts-empty = No. No answer to any of the questions could be read. Only what could be read is kept as a public record.
receipt-left-out = Part of your answer could not be accepted, and you had already left the screen. That part is left out.
receipt-counts-excluded = No. It has not counted since { $day }, when the result was corrected. It is kept as a public record. Reason:
receipt-counts-called-off = No. The questions have been withdrawn, and none of the answers count.

receipt-answers-title = What you answered
receipt-skipped = You skipped the question.
receipt-dont-know = I do not know
receipt-agree = Agree
receipt-disagree = Disagree
receipt-pass = Skipped
receipt-vote = { $statement } Your answer: { $vote }
receipt-age = Age
receipt-sex = Sex

receipt-comment-unread = Nobody has read it yet. It is not shown to others before an official of the municipality or region has read it.
receipt-comment-shown = An official has read it. Others may read it, and it may be quoted.
receipt-comment-not-shown = An official has read it. It is not shown to others.
receipt-comment-reason = The reason is:
receipt-comment-unused = It is not shown to others, because the answer does not count.
receipt-own = Your own statement:
receipt-own-shown = An official has read it. It is shown to others, who can agree or disagree. That is why it remains even if you change or withdraw your answer. Nobody else sees that it came from you. Those who had already answered are not asked about it.
receipt-own-stands = An official has read it. Nobody can agree or disagree with it any longer. It remains among the statements even if you have changed or withdrawn your answer. Nobody else sees that it came from you. Those who answered before it was shown were not asked about it.
receipt-own-withheld = It was shown to others, but an official has removed it. It is no longer shown.
receipt-comment-redacted = An official has read it. This is how others read it, without the words that have been removed. The reason stands in their place.
receipt-comment-section = The information is protected by { $section }.
receipt-used = This comment is used in the summary. It is in Swedish:

receipt-next-title = What happens to the answers?
receipt-next-open = Others can answer until { $day }. Then we read the answers, and they go to the politicians who decide ({ $body }) before they do so.
receipt-next-stopped = The time for answering is over. We are reading the answers now.
receipt-next-closed = The answers have been read. They go to the politicians who decide ({ $body }) before they do so.
receipt-next-delivered = The politicians who decide ({ $body }) have the answers.
receipt-next-fed-back = The politicians who decide ({ $body }) have replied. Read the reply on the page of the dialogue.
receipt-reply-due = The politicians who decide ({ $body }) reply by { $day }. Their reply comes on the page of the dialogue.
receipt-reply-late = The politicians who decide ({ $body }) were to reply by { $day }. Their reply is late.
receipt-next-called-off = The questions have been withdrawn. There will be no result.
receipt-stopped-early = The time to answer ended early:

receipt-change-title = Change or withdraw
receipt-change-until = You can do so until { $day }.
receipt-change-means = If you change the answer, the new version counts. The old one is kept as a public record.
receipt-change = Change my answer
receipt-withdraw-means = If you withdraw the answer, it does not count, and it is not shown to others on this website. It is not removed: it is kept as a public record. If you change your mind, you can send it again as long as there is time to answer.
receipt-withdraw = Withdraw my answer
receipt-withdraw-sure = Yes, withdraw my answer
receipt-again-means = You have withdrawn the answer. You can send it again, as it was or changed.
receipt-again = Send the answer again
receipt-change-over = That is no longer possible. The time to answer is over, and the answers stand.
receipt-answer-anew = If you want your answer to be counted, you need to answer once more.
receipt-answer-anew-code = Do you have a code that has not been used? Then you can answer once more, and that answer is counted.
receipt-answer-anew-link = Answer again

receipt-told-withdrawn-title = Your answer is withdrawn
receipt-told-withdrawn = It does not count any more. It is kept as a public record.
receipt-told-changed-title = Nothing was changed
receipt-told-changed = The answer has been sent anew since you opened the page. This is how it looks now.
receipt-told-late-title = Nothing was changed
receipt-told-late = The time to answer ended before you could do it.

receipt-editing-title = You are changing an answer that you have sent
receipt-editing = The old one stands until you have sent the new one. Then it is kept as a public record.
receipt-editing-withdrawn = You have withdrawn it. It counts again when you send it.
receipt-editing-send = Send my changed answer

receipt-mail-title = Get the code by email
receipt-mail-means = The address is used for this email alone and is removed when the email has been delivered. If it cannot be delivered, we try for up to six hours and then remove the address. Whoever can read your email can also see your answer.
receipt-mail-address = Your email address
receipt-mail-send = Email me the code
receipt-mail-wrong = Enter an email address, for example name@example.com
receipt-mail-wait = Several emails have already been sent from here or to that address. Try again in an hour.
receipt-told-mailed-title = The code is on its way
receipt-told-mailed = The email arrives within a few minutes. Look among your junk mail if you do not find it. If it has not come after six hours, you can ask for it again.
receipt-mail-subject = Your receipt code
receipt-mail-text = Here is the receipt code of your answer. With it you can see the answer, change it or withdraw it, and see what came of it. Do not show it to anyone who should not see your answer.
receipt-mail-about = You have answered: { $title } ({ $place })
receipt-mail-until = You can change your answer up to and including { $day }.
receipt-mail-link = See your answer
receipt-mail-foot = You get this email because somebody entered your address in Med mig. You get no more emails because of that.

## Following a dialogue

follow-link = Get an email when something happens
follow-title = Follow the dialogue
follow-lead = Get an email when something happens in “{ $dialogue }”.
follow-email = Your email address
follow-email-hint = We send an email there first, so that nobody else can sign you up.
follow-send = Send me an email
follow-no-email = Enter your email address
follow-bad-email = Enter the whole address, for example anna@example.com
follow-wait-title = Wait a moment and try again
follow-wait = Many people have signed up from the same network in a short time. Try again in a minute.
follow-over-title = This dialogue is over
follow-over = Nothing more will happen in it, so there is nothing to follow.
follow-know-title = What you need to know
follow-what = You get one email when questions open, one when they have closed and the answers are counted, one when the result is ready, one if the questions are withdrawn, one when the politicians have replied, and one if their reply is late. Never more than one email about the same thing.
follow-how-to-end = Every email has a link that ends it. You do not need to sign in.
follow-personal = Your email address is personal data. It is used for these emails only. { $owner } is responsible for it.
follow-not-tied = The address is not connected with what you have answered.
follow-erased = It is erased when you stop following, if mail no longer reaches it, and at the latest when the dialogue is archived.
follow-public = As long as we have the address, anyone may ask to see it, because it is a public record under Swedish law.
follow-sent-title = Check your email
follow-sent = We are sending an email to { $email }. Press the link in it to start following the dialogue. The link works for a week.
follow-sent-nothing = No email? Look among your junk mail, and check that the address is right. If you already follow the dialogue, or have asked for several emails this week, we do not send another.
follow-again = Enter another address
follow-back = To the dialogue
follow-confirm-title = Do you want to follow the dialogue?
follow-confirm = Press the button to get an email when something happens in “{ $dialogue }”.
follow-confirm-button = Yes, I want to follow
follow-confirmed-title = You now follow the dialogue
follow-already-title = You already follow the dialogue
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
follow-mail-closed-subject = The questions have closed: “{ $dialogue }”
follow-mail-closed = “{ $round }” has closed. The answers are counted, but the result is not shown here yet. The politicians read it before they decide.
follow-mail-closed-due = The politicians’ reply comes on the page of the dialogue by { $day } at the latest.
follow-mail-closed-link = See how far the dialogue has come
follow-mail-late-subject = The reply is late: “{ $dialogue }”
follow-mail-late = The politicians were to reply by { $day }. The reply has not come yet.
follow-mail-late-then = We do not know when it will come. When it does, it will be on the page of the dialogue.
follow-mail-late-link = Read about the dialogue
follow-mail-withdrawn-subject = The questions have been withdrawn: “{ $dialogue }”
follow-mail-withdrawn = “{ $round }” has been withdrawn. Nobody can answer any more, the answers that came in are not counted, and there will be no result.
follow-mail-withdrawn-why = The reason, in Swedish: { $reason }
follow-mail-delivered-subject = The result is ready: “{ $dialogue }”
follow-mail-delivered = Everyone can now read the result of “{ $round }”.
follow-mail-delivered-before = The politicians have received it, and read it before they decide.
follow-mail-delivered-link = Read the result
follow-mail-why = You get this email because you follow “{ $dialogue }”.
follow-mail-end-link = Stop following

## Channels: kiosk, paper, one-time codes

kiosk-begin-anew = Start over
kiosk-still-here = Are you still there?
kiosk-clears = The screen will soon be cleared so that the next person can answer. Seconds left:
kiosk-stay = Yes, I am still here
kiosk-waits = We could not send it just now. Your answer is kept on this screen and will be sent when it has a connection. You do not need to wait.
kiosk-waits-code = Write down your receipt code. It is valid once the answer has arrived:
kiosk-refused-title = An answer on this screen could not be accepted
kiosk-refused = It is kept on the screen. Please tell those who work here.
kiosk-no-network = Please wait a moment. The screen has no connection just now.
kiosk-done = Done: start over for the next person
kiosk-not-offered = These questions cannot be answered on a shared screen
kiosk-not-offered-lead = The organiser has not chosen it. You can answer on your own phone or computer.
kiosk-answer-yourself = Answer here instead

## Figures in words

figure-women = Women
figure-men = Men
figure-other-sex = Other or prefer not to say
figure-web = On the web
figure-kiosk = On a screen at a reception
figure-phone = By phone
figure-paper = On paper
figure-unknown = Not stated
figure-others = Everyone else
figure-other-or-unknown = Other, prefer not to say or not stated
figure-chosen = Chose this
figure-not-chosen = Did not choose this
figure-agree = Agree
figure-disagree = Disagree
figure-pass = Passed
figure-not-voted = Did not answer
figure-not-voted-or-asked = Did not answer, or was not asked
figure-dont-know = Don’t know
figure-skipped = Skipped
figure-dont-know-or-skipped = Don’t know or skipped
figure-ages-under = Under { $n } years
figure-ages = { $from }–{ $to } years
figure-ages-over = { $n } years or older
figure-or = { $first } or { $second }
figure-percent = { $n }%
figure-percent-least = at least { $n }%
figure-percent-between = { $low }–{ $high }%
figure-count = { $n }
figure-fewer = fewer than { $n }
figure-least = at least { $n }
figure-between = { $low }–{ $high }
figure-not-shown = not shown
figure-hidden = hidden
figure-hidden-why = so that nobody can be recognised
figure-too-few = There are too few answers to show figures without somebody being recognised.
figure-answers = { $n ->
    [one] 1 answer.
   *[other] { $n } answers.
}
figure-of-asked = of the { $n } who were asked
figure-answers-of-asked = Answers { $some }.
figure-answered = { $share } answered: { $steps }.
figure-put-first = This is how many put it first.
figure-median = The answer in the middle (the median) is “{ $step }”.
figure-middle-half = Half of the answers, those in the middle, lie from “{ $from }” to “{ $to }”.
figure-middle-half-one = Half of the answers, those in the middle, are “{ $step }”.
figure-ranking-both = “{ $choice }” wins when all places count: it gets the most points, and more people put it before each of the others than the other way round.
figure-ranking-pairs = More people put “{ $choice }” before each of the others than the other way round. What gets the most points cannot be said.
figure-ranking-points = “{ $choice }” gets the most points when all places count. Whether it wins against each of the others cannot be said.
figure-ranking-none = What wins when all places count cannot be said from the numbers that can be shown.
figure-ranking-method = Points are by Borda: the higher the place, the more points. Two at a time are compared by Condorcet. We say only what is certain from what was put first and second.
figure-second-show = Show what was put second
figure-second-caption = What people put second, by what they put first (per cent): { $question }
figure-second-first = Put first
figure-second-left-out = What too few people put first has no row.
figure-no-second = Nothing in second place
figure-several = You could choose several.
figure-own = { $statement } (a resident’s statement, added along the way)
figure-own-removed = Removed statement
figure-own-later = Residents’ own statements were added along the way. Only those who answered after that were asked. Shares are of everybody, including those who were not asked.
figure-rounded = Shares are rounded one by one. So they do not come to exactly a hundred.
figure-as-table = Show as a table
figure-answer = Answer
figure-number = Number
figure-share = Share
figure-key = How to read the bars
figure-key-left = To the left, with dots: lower on the scale, or disagree
figure-key-right = To the right: higher, or agree
figure-key-line = Dashed line: the border between the sides, not a margin of error
figure-key-hidden = Hatched: hidden
figure-key-apart = Empty at the end: took no position

## A question in a sentence

short-quoted = “{ $words }”
short-most = Most common: { $choice } ({ $share }).
short-first = Most often put first: { $choice } ({ $share }).
short-first-wins = { $choice } wins when all places count.
short-none = Many answers are almost equally common.
short-none-first = Nothing was clearly put first most often.
short-nearly = { $choices } are almost equally common ({ $shares }).
short-nearly-first = Almost as many put { $choices } first ({ $shares }).
short-shares = These are shares { $some }.
lead-stands-out = This stands out in the answers: { $said }
lead-agrees = { $share } agree with the statement “{ $statement }”
lead-agrees-own = { $share } agree with a statement that a resident added along the way, “{ $statement }”
lead-disagrees = { $share } disagree with the statement “{ $statement }”
lead-disagrees-own = { $share } disagree with a statement that a resident added along the way, “{ $statement }”
lead-others-agree = { $share } agree.
lead-others-disagree = { $share } disagree.

## Who is missing

missing-cannot = We cannot compare them with the population without somebody being recognised.
missing-no-figures = We have no figures of the population to compare with.
missing-most = Compared with { $population }, those missing are mainly { $groups }. Ages under 18 are not part of that comparison.
missing-unsure = Who is missing cannot be said for certain: too many have not told, or cannot be shown.
missing-none = Compared with { $population }, no group of adults that can be shown is far below its share.
missing-population = the population of { $year }
missing-population-old = the population of { $year } (older than the answers)
missing-group = { $group } ({ $answered }, in the population { $population })
missing-ages = people aged { $group } ({ $answered }, in the population { $population })
missing-source = The population was counted on 31 December { $year }. Source: { $source }.
missing-source-old = The population was counted on 31 December { $year }. There were no newer figures in the service when the answers were counted. Source: { $source }.
missing-noise = The source’s numbers do not add up: the ages come to { $sum }, the whole population to { $total }. So a share may differ by a percentage point or so.
missing-few = fewer than { $n } answers
beside-title = Compare with those who live here
beside-age = Age
beside-sex = Sex
beside-hidden = { $what }: not shown, so that nobody can be recognised.
beside-caption = { $what }, share in per cent.
beside-group = Group
beside-answered = Answered
beside-population = Population
beside-population-year = Population { $year }
beside-gap = Difference, percentage points
beside-none = none
beside-to = { $low } to { $high }
beside-unweighted = Those who answered chose to do so themselves. The figures are about them and not about all who live here, so there is no margin of error. Nothing is weighted: the few who answered in a group need not think as the others in it do.
beside-channels = How the answers came in
beside-languages = Languages that the questions were asked in
beside-crossed = Age and sex
beside-other-ages = Everyone else by age: { $list }.
beside-other-sexes = Everyone else by sex: { $list }.
beside-others-age = Everyone else by age
beside-others-sex = everyone else by sex

## A question by background

breakdown-show = Show the answers by { $background }
breakdown-caption = By { $background }, share in per cent: { $question }
breakdown-age = age
breakdown-sex = sex
breakdown-channel = way of answering
breakdown-language = language
breakdown-size = Number in the group
breakdown-other-groups = The row Everyone else is: { $list }.
breakdown-other-answers = The column Everyone else is: { $list }.
breakdown-why = Answers are broken down by age, sex, way of answering or language only where that cannot reveal what somebody answered: at least { $n } answers stand behind every number, and the breakdowns cannot be put together.
breakdown-within = Shares are within each group.

## The opinion map

figure-opinion-group = Group { $letter }
opinion-map-title = Opinion map: who thinks alike?
opinion-map-lead = We have worked out who took the same side on the statements. Shares are of everybody, including those who took no side.
opinion-map-before = The result was signed before there was an opinion map, so it has none.
opinion-map-none = No clear groups.
opinion-map-none-why = The answers do not part into groups that can be described without somebody being recognised.
opinion-map-agreed = What most of those who took a side agree on
opinion-map-agreed-none = No statement has three out of four of those who took a side on the same side, and at the same time more than half of all who answered it.
opinion-map-agreed-none-groups = No statement has three out of four of those who took a side on the same side, and at the same time more than half of every group.
opinion-map-agrees = { $share } agree:
opinion-map-disagrees = { $share } disagree:
opinion-map-agrees-most = { $share } agree and { $others } disagree:
opinion-map-disagrees-most = { $share } disagree and { $others } agree:
opinion-map-parted = Where the groups differ
opinion-map-parted-none = In what can be shown we see no clear difference between the groups.
opinion-map-parted-on = Agree: { $shares }.
opinion-map-group-share = { $group } { $share }
opinion-map-groups = { $n ->
    [one] One group, and what marks it
   *[other] { $n } groups, and what marks them
}
opinion-map-size = { $n ->
    [one] 1 answer
   *[other] { $n } answers
}
opinion-map-no-marks = No statement that can be shown sets the group apart from the others.
opinion-map-shared = This marks { $groups } too.
opinion-map-nearest = Whoever took a side on few statements is counted in the group that their answers are nearest to.
opinion-map-sure = Those who answered chose to do so themselves. The groups are worked out from their answers; they are not an association or a party. Not everybody in a group thinks alike about everything.
opinion-map-part = The groups show only the two largest differences in how people answered. That is only a part of all differences. The rest is not seen here.
opinion-map-picture = Map of statements and groups
opinion-map-how = The number is the statement’s number in the table, the letter is a group. Statements that more people agree with are higher up. Those on which the groups differ are to the sides: on a group’s side are those it agrees with more than others do. A thin line shows where something belongs that had to be moved to be read.
opinion-map-see-table = Everything drawn is in the table after the picture.
opinion-map-left-out = { $n ->
    [one] Statement { $list } is not drawn: how many agree cannot be shown for every group.
   *[other] Statements { $list } are not drawn: how many agree cannot be shown for every group.
}
opinion-map-not-drawn = No map is drawn: for no statement can it be shown for every group how many agree.
opinion-map-up = More agree
opinion-map-down = Fewer agree
opinion-map-caption = Agree, share of everybody in the group
opinion-map-statement = Statement
opinion-map-all = All
opinion-map-none-shown = { $n ->
    [one] For one statement we cannot show how many agree:
   *[other] For { $n } statements we cannot show how many agree:
}
opinion-map-hidden = Not shown: too few gave some answer for it to be shown without somebody being recognised, or the share is uncertain by more than twenty percentage points.
opinion-map-way = Show the opinion map
opinion-map-line-agree = Most of those who took a side agree: “{ $statement }”
opinion-map-line-disagree = Most of those who took a side disagree: “{ $statement }”
opinion-map-line-parted = The groups differ most on: “{ $statement }”

## The public result

result-disposed = Answers or texts have been disposed of. The result remains.
result-page = Result: { $round }
result-decisions = What has been decided on these answers:
result-link = See the result
result-comes-here = The result will be here
result-not-yet = The result is not shown yet
result-not-yet-open = You can answer now. Nobody sees a result until the time to answer is over and the answers have been read, the politicians included.
result-not-yet-stopped = The time to answer is over and the answers are being read. Nobody sees a result until they have been read, the politicians included.
result-not-yet-closed = The answers have been counted. The result is shown here to all once the politicians of { $body } have it, if not before.
result-answers = { $n ->
    [one] 1 answer
   *[other] { $n } answers
}
result-meetings = { $n ->
    [one] 1 meeting
   *[other] { $n } meetings
}
result-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
result-meetings-with = { $meetings } with { $people }
result-nobody = Nobody has answered. So there are no figures to show.
result-few = So few answers are not shown as figures. What people wrote is the result.
result-few-without-words = So few answers are not shown as figures, and there are no comments to show.
result-no-lead = No answer clearly stands out. See each question below.
result-no-words = No comment has been approved to be shown.
result-support = Show the figures
result-next = What happens now
result-summary = Summary
result-summary-swedish = The summary is in Swedish.
result-summary-ordinary = Read the text in ordinary Swedish
result-summary-not-easy = This sentence is not easy to read.
result-who = Who has answered
result-questions = What residents answered
result-goal = { $n ->
    [one] The questions are about this goal:
   *[other] The questions are about these goals:
}
result-of-whom = The shares on this page are of everyone who was asked the question, unless something else is said.
result-summary-since = The result was corrected on { $day }, after the summary was approved. The figures in it are from before that.
result-alike = Do people think alike?
result-contents = On this page
result-more = Show all figures
result-comments = What residents wrote:
result-comments-read = An official has read and approved every comment. Words that could identify somebody have been removed.
quote-answer = From an answer
quote-meeting = From the notes of a meeting
quote-finnish = in Finnish
quote-english = in English
quote-made-up = made-up example
spoken-title = What people wrote about
spoken-lead = An official has read what was written and decided on the topics. One answer can be about several topics.
spoken-counted = The numbers were counted when the questions were closed. Topics that fewer than { $threshold } have written about are not listed.
spoken-uncounted = How many have written about each topic is not shown, so that nobody can be recognised.
spoken-kept = The numbers are from before the correction.
spoken-dropped = So many answers have changed that it is not shown how many wrote about each topic.
spoken-by-rule = Comments that came after the topics were decided have been placed by the service under the nearest topic.
spoken-judged = The official has judged whether most who wrote are for or against. It is not a calculation.
spoken-answers = { $count } answers
spoken-lean-for = most who wrote are for
spoken-lean-against = most who wrote are against
spoken-lean-mixed = some who wrote are for, others against
spoken-lean-unclear = it cannot be said whether most are for or against
spoken-quotes = Quotes
spoken-chosen = The official has chosen the quotes.
spoken-voices = Single voices
spoken-voices-about = An official has chosen these voices. Each is the words of one person and says nothing about how many think the same.
hands-title = Shows of hands at meetings
hands-about = The numbers are for all meetings together, with { $people }. They are not counted among the answers. Not all meetings may have voted on everything, and whoever raised no hand need not be against.
hands-hidden = The numbers are not shown, so that nobody can be recognised.
hands-choice = Choice
hands-hands = Hands
sure-title = How sure this is
sure-small = Numbers under { $n } are written as fewer than { $n }, and other numbers are hidden where they would give them away. That does not protect against whoever knows their own and others’ answers.
sure-between = Where a share is shown as a range, the lower number is rounded down and the higher one up. So the true share is certain to be within it.
sure-open = The link is open, so the same person may have answered several times.
sure-codes = Each code in a letter was good for one answer. We do not know who typed the code.
signed-title = The figures are locked
signed-on = They were signed on { $day } and are changed only by a correction, which is then shown on this page.
signed-print = Fingerprint
signed-why = The fingerprint is computed from the figures. If a single figure changes it becomes another one, and then no result is shown.
signed-check = You can check it: fetch the JSON file and compute its SHA-256. It must be the same as the fingerprint.
corrected-title = The result has been corrected
corrected-on = Corrected on { $day }. Reason:
corrected-kept = So few answers have changed that the tables stand. They show the { $n } answers that were counted at first.
corrected-count = The tables below show the { $n } answers that were counted at first.
corrected-dropped = So many answers have changed that the tables have been removed.
corrected-meetings-kept = So few meetings have been removed or corrected that the number of participants and the show of hands stand. They are from the { $n } meetings that were counted at first.
corrected-meetings-dropped = So many of the meetings have been removed or corrected that the number of participants and the show of hands are not shown.
corrected-before = Read version { $n }, which has been replaced
superseded-title = This result has been replaced
superseded-newest = Read the current result
files-title = Download the figures
files-show = Show the files
files-same = The files hold the same figures as this page. The words in them are Swedish.
files-csv = CSV, for spreadsheets
files-xlsx = XLSX, for Excel
files-json = JSON, byte for byte as it was signed
files-sentences = The sentences of the summary, as JSON
files-columns = How to read the files
files-column = Column
files-means = Meaning
statement-results = What residents have answered
compare-link = Compare municipalities and years
compare-title = What has been answered in different places and years
compare-lead = Here the answers to the same question stand beside each other. Only questions that were asked in exactly the same words are here.
compare-not = Read the figures with care
compare-not-who = Different numbers and kinds of people have answered. A difference may be due to who answered, and not to the care.
compare-not-rank = The list is not a ranking. Places are not added up, and no average is calculated.
compare-not-hidden = Where few have answered, steps are merged or hidden. Then compare only what is shown in both places.
compare-not-own = Questions that a municipality wrote or changed itself are not here, nor those that only some were asked.
compare-none = There is nothing to compare yet. The same question must have been asked at least twice, with results that everybody may see.
compare-left-out = { $n ->
    [one] 1 result is not shown here, since it cannot be read as it was signed.
   *[other] { $n } results are not shown here, since they cannot be read as they were signed.
}
compare-older = { $n ->
    [one] The answers from 1 older occasion are not here. These are the { $most } latest.
   *[other] The answers from { $n } older occasions are not here. These are the { $most } latest.
}
compare-without = These are not in the comparison:
compare-not-asked = { $round }: the question was not asked, or not in the same words.
compare-asked-of-some = { $round }: only some were asked the question.
compare-of = { $place }, { $day }

## About the service

about-title = About Med mig
about-lead = In Med mig, municipalities and regions ask you about care near you. Your answer reaches the politicians before they decide, and you are told what happened.
about-how = How it works
about-how-promise = A committee decides what it wants to ask about. First it promises three things: what you can influence, who decides and on which day you will have a reply.
about-how-answer = You answer. You need neither an account nor an app, and it takes a few minutes.
about-how-read = An official reads everything that you have written in your own words. Nobody sees any result until the time to answer is over and the answers have been read, not even the politicians.
about-how-decide = The politicians read what the residents have said, and decide.
about-how-reply = You are told what happened. If the reply is late, it says so here.
about-near = Why Nära vård, care close to you
about-near-text = Health and social care is to come closer to you. The municipalities and the region in your county have agreed on a vision for it. Every dialogue starts from the words of that vision.
about-not = What Med mig is not
about-not-care = You cannot book an appointment or get advice about your health here. Call 1177 for medical advice. Call 112 in an emergency.
about-not-poll = A dialogue is not an opinion poll. Those who answer have chosen to do so, so the result shows what they think and not what everybody thinks.
about-more = Read more
about-more-answer = What happens to your answer
about-more-access = How accessible the service is
about-more-easy = Med mig in easy words
easy-title = Med mig in easy words
easy-lead = Here you can say what you think about care.
easy-what = What is Med mig?
easy-what-know = The municipality wants to know what you think.
easy-what-ask = The municipality asks about health and social care. You answer.
easy-what-read = The politicians read what everybody has answered. Then they decide.
easy-what-told = Afterwards you are told what they decided.
easy-answer = How do you answer?
easy-answer-go = Go to the start page. Choose your municipality. Press what you want to answer.
easy-answer-choose = You choose which questions to answer. You may skip questions.
easy-answer-name = You do not have to say your name.
easy-answer-send = When you are done, press the button that sends your answer.
easy-after = What happens to your answer?
easy-after-read = A person at the municipality reads what you have written.
easy-after-others = Others may be allowed to read your answer. So do not write names. Do not write about how someone else is feeling.
easy-after-kept = The municipality keeps the answers. The law says so.
easy-help = Do you need care?
easy-help-not = You cannot get care here.
easy-help-call = Call 1177 if you need advice. Call 112 if it is urgent and serious.
easy-start = Go to the start page
easy-more = Read more about Med mig
integrity-title = Privacy
integrity-heading = What happens to your answer
integrity-lead = You answer without a name and without an account. What you send can be read by others, since the answer becomes a public record.
integrity-short = In short
integrity-short-read = An official reads what you write in your own words before anybody else sees it in a result.
integrity-short-result = The result is shown only when the time to answer is over and the answers have been read. Numbers so small that somebody could be recognised are not shown.
integrity-short-cookies = We use no cookies for you who answer, and no services of other companies are told that you are here.
integrity-kept = What is kept
integrity-kept-answers = Your answers to the questions. Age, sex and whether you answered for somebody else, if you choose to state them.
integrity-kept-how = In which way and in which language you answered, and in which hour. If you answered on paper: also the number of the paper, who typed it in and when.
integrity-kept-flags = A mark, if something was unusual about how the answer was sent, such as very fast or many in a short time. The answer counts all the same. One exception: where a one-time code is required, an answer without a valid code does not count. An official sees the mark.
integrity-kept-code = A fingerprint of your receipt code, from which the code cannot be worked out. Keep the code: without it nobody can show which answer is yours.
integrity-kept-versions = If you change an answer or withdraw it, the old one remains as a record.
integrity-not-kept = What is not kept with the answer
integrity-not-kept-text = Name, address, IP address, which phone or computer you have, or exactly when you answered.
integrity-misuse = To notice misuse we count, for a short time, how many answers come from the same network. If there are many, a fingerprint of the network’s address is kept apart from the answers, and it is removed within an hour. If you got a one-time code in a letter, we keep that the code has been used, but not which answer it belonged to.
integrity-mail = If you give an email address
integrity-mail-follow = If you follow a dialogue, your email address is kept so that we can send you emails. It is erased when you stop following, when it turns out not to exist, and at the latest when the dialogue is archived. If you do not confirm that you want to follow, it is erased after a week. The address is a public record for as long as we have it.
integrity-mail-code = If you ask for the receipt code by email, the address is used for that email alone. It is removed when the email has been delivered, and otherwise when we have tried for six hours.
integrity-mail-networks = When somebody signs up to follow or asks for the code by email, we count how many do so from the same network and how many emails have gone to the same address. That is done with fingerprints under a key that changes every day, and they are removed within a day.
integrity-mail-apart = The address is not connected with what you have answered.
integrity-device = On your own phone or computer
integrity-device-draft = If your browser runs JavaScript, what you have filled in is kept on your own device until you have sent it, so that nothing is lost. The questions are kept there too, so that you can answer without a network, and the size of the text, if you change it. That is needed for what you yourself have asked for, so we do not ask for permission.
integrity-device-code = When the answer has arrived, the receipt code stays on the device, so that you do not answer twice by mistake. The thank-you page has a button that removes it. An answer that could not be sent stays on the device until it has arrived. When you have opened your answer, the tab of the browser remembers the code until it is closed, so that the back button leads to the answer. If you change your answer, the tab also remembers what you type, until you have sent it.
integrity-device-staff = Those who sign in, to work in the service or as elected representatives, get a cookie that signing in needs, and another while they sign in with their employer. Then who they are there is kept too. Of a passkey a key is kept that can only check it, never a face or a fingerprint. After a failed attempt a fingerprint of the network address is kept, so that nobody can go on guessing passwords. The same goes when somebody types a receipt code, so that nobody can guess codes.
integrity-record = Your answer is a public record
integrity-record-ask = When you have sent the answer it belongs to the records of the committee. Anybody can ask to read it. The committee then examines whether anything in it is secret by law. We cannot promise you that it is.
integrity-record-kept = The answer is not removed until the committee has decided on disposal under the Archives Act. The result that has been counted remains. Small numbers are hidden in it, so that the figures point out nobody.
integrity-controller = Who is responsible
integrity-controller-text = The committee that asks the questions is the data controller of the answers. You reach it, and its data protection officer, through the municipality or the region.
integrity-controller-now = Right now:
integrity-ground = Why the committee may do so
integrity-ground-task = The committee processes the data to perform a task in the public interest (GDPR article 6.1 e): to find out what residents think before decisions.
integrity-ground-used = The data is used to count and summarise the answers. Those who work with the questions in the administration of the committee read it. The politicians read the summary.
integrity-rights = Your rights
integrity-rights-text = You can ask the committee what there is about you, to have errors corrected, to have the processing limited, and you can object to it. Since you answer without a name, the committee needs your receipt code to find the answer.
integrity-complain = If you are not satisfied you can complain to
access-title = Accessibility
access-heading = Accessibility of Med mig
access-lead = Everybody should be able to answer. This page says how well the service manages, what is lacking and how you get help.
access-who = The municipality or region that holds a dialogue is responsible for its accessibility. This statement is about the service Med mig.
access-how-well = How accessible the service is
access-before = Med mig is
access-partly = partially compliant
access-after = with the Swedish act on accessibility of digital public services. We build for WCAG 2.2 at level AA. What the act requires is the standard EN 301 549 version 3.2.1.
access-flaws = What is lacking
access-flaws-easy = If you read slowly or need easy-to-read text
access-flaws-easy-vision = The texts of the vision are written for administrations and can be difficult. Each part has an easy-to-read adaptation in Swedish where somebody has written one.
access-flaws-easy-rounds = The questions of a municipality are in easy-to-read Swedish only where the municipality has written them so.
access-flaws-language = If you use another language
access-flaws-language-text = The service is in Swedish, easy-to-read Swedish, Finnish and English. Those who ask choose in which of these languages the questions are. The visions were adopted in Swedish. Their parts are translated, but not their background. The service is not in sign language.
access-flaws-aids = If you use assistive technology
access-flaws-aids-text = The service has not been tried by people who use screen readers, magnification or voice control. There may therefore be flaws that we do not know of.
access-flaws-none-excepted = No content is excepted because it would be a disproportionate burden to make it accessible, and none is outside the act.
access-help = Tell us if something does not work
access-help-text = Contact the municipality or region that asks the questions. It can give you the questions in another way, for example on paper or by phone. The page of the dialogue says which one it is and how to reach it.
access-help-no-form = There is not yet a form here for reporting flaws. That is a flaw in itself.
contact-title = Would you like to ask something?
contact-reach = Do you have questions, or would you like to answer in another way? Contact { $place }:
contact-switchboard = Do you have questions, or would you like to answer in another way? Call the switchboard of { $place } and ask for the person in charge of the dialogue.
contact-others = Is your municipality or region not here? Call its switchboard and ask for the person in charge of the dialogue.
access-complain = If you are not satisfied
access-complain-before = supervises the act. You can
access-complain-link = report lacking accessibility there
access-method = How we have tested
access-method-text = We have made an assessment of our own, with automatic tests of the pages and by using them with the keyboard alone. Nobody from outside has examined the service.
access-assessed = The assessment was made on { $day }.
access-updated = The statement was last changed on { $day }.

## When something went wrong

error-not-found = There is no such page
error-not-found-help = The address may be misspelt, or the page has moved.
error-not-signed-in = You need to sign in
error-not-allowed = You are not allowed to do this
error-not-allowed-help = If you think that is wrong, talk to whoever is the administrator where you work.
error-conflict-help = Go back, reload the page and try again.
error-too-large = What you sent is too large
error-too-large-help = The text needs to be shorter. If you go back in your browser, what you wrote may still be there, but that is not certain.
error-too-slow = It took too long. Try again in a while.
error-other-site = The form did not come from Med mig
error-other-site-help = Go to the page on our site, fill in the form there and send it again.
error-unavailable = We cannot reach our records right now. Try again in a while.
error-internal = Something went wrong on our side. Try again in a while.
error-again-help = Reload the page in a while. If your browser asks whether to send something again, answer yes.
error-start = See what you can answer now

## What stands in place of words that a moderator has covered

redaction-person = [removed: information about a person]
redaction-health = [removed: information about someone’s health]
redaction-threat = [removed: threat or insult]
redaction-copyright = [removed: text that belongs to someone else]
redaction-other = [removed]

## What became of it: decisions, and the reply to residents

decisions-title = Decisions
decisions-lead = What the politicians have decided, and whether residents had their say first.
decisions-link = All decisions
decisions-where = Which municipality?
decisions-behind = Have residents taken part?
decisions-all = Show all decisions
decisions-with-dialogue = With a dialogue behind them
decisions-without-dialogue = Without a dialogue
decisions-none = There are no decisions to show
decisions-none-chosen = No decision matches what you chose
decisions-none-help = When the politicians have decided something, you will find it here.
decisions-newest = The { $n } newest are shown.
decisions-choose = Choose a municipality to see more.
decision-by = Decided by { $body } on { $day }, { $item }.
decision-with-dialogue = There was a dialogue with residents before it.
decision-without-dialogue = There was no dialogue before it.
decision-made-up = This decision is made up. Nobody has made it.
decision-wording = What the decision says
decision-case = Case number: { $number }
decision-minutes = Read the minutes
decision-dialogues = Dialogues behind the decision
decision-no-dialogue = There is no dialogue in Med mig behind this decision.
decision-rounds = The decision rests on the answers to:
decision-outcome = What the dialogue led to
decision-changed = The facts about the decision were corrected on { $day }.
dialogue-decisions = Decisions that rest on the dialogue
reply-title = What the dialogue led to
reply-read = Read the reply from the politicians
reply-given = The reply came on { $day }.
reply-given-late = It should have come by { $day }.
reply-in-swedish = The reply is in Swedish.
reply-said = What you said, and what was decided
reply-whole = All answers together
reply-decision = Decision:
reply-no-action = Nothing will be done. The reason:
reply-unanswered = There is no reply to this.
reply-hidden = { $n ->
    [one] One sentence is not shown, nor the reply to it: what it said rested on something that has changed.
   *[other] { $n } sentences are not shown, nor the replies to them: what they said rested on something that has changed.
}
reply-from-before = The result has been corrected since this sentence was approved. The sentence stands as it was approved.
reply-changed = What will be different
reply-why = Why
reply-actions = What will be done
reply-action-by = Done by { $day }.
reply-action-overdue = Was to be done by { $day }. It does not say here whether it was.
reply-no-actions = Nothing more is to be ready by a certain day.
receipt-decided = What was decided
receipt-nothing-decided = The politicians have not made any decision. Their reply says why.
follow-mail-fed-back-subject = The reply has come: “{ $dialogue }”
follow-mail-fed-back = The politicians have replied to what you said in “{ $round }”. The reply says what was decided, why, and what happens now.
follow-mail-fed-back-link = Read the reply
