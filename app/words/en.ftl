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
happens-fed-back = The politicians have replied. Deciding body: { $body }.
happens-withdrawn = This round has been withdrawn.
body-unnamed = the committee
body-in-place = { $body }, { $place }
step-answer = You answer
step-answer-open = up to and including { $day }
step-answer-over = until { $day }
step-read = The answers are read
step-read-detail = and go to the politicians ({ $body })
step-decide = The politicians decide
step-decide-detail = ({ $body })
step-reply = You get a reply
step-reply-detail = by { $day }
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
dialogue-so-far = How far we have come
dialogue-late = The reply is late
dialogue-late-since = You should have had a reply by
dialogue-late-help = It has not come yet.
dialogue-stopped = It was stopped early:
dialogue-answer = Answer now
demonstration-title = Made-up example
demonstration-help = This is a demonstration. The municipality has not ordered it, and the answers are made up.
state-planned = Planned
state-open = Open
state-stopped = Stopped
state-closed = Closed
state-summarised = Summarised
state-delivered = Delivered
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
vision-in-swedish = The vision was adopted in Swedish. Its texts are shown here in Swedish.
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
statement-easy-note = This text is an adaptation. It is not part of the vision that was adopted.
statement-adopted = What the vision says
statement-open = Say what you think now
statement-asked = Who has asked
text-in-swedish = This text is only in Swedish.


## Answering


## Sending, and what waits on the device


## Warnings and privacy at the form


## Thanks and the receipt


## Following a dialogue


## Channels: kiosk, paper, one-time codes


## About the service

about-title = About Med mig
about-lead = In Med mig, municipalities and regions ask you about care near you. Your answer reaches the politicians before they decide, and you are told what happened.
about-how = How it works
about-how-promise = A committee decides what it wants to ask about. First it promises three things: what you can influence, who decides and on which day you will have a reply.
about-how-answer = You answer. You need neither an account nor an app, and it takes a few minutes.
about-how-read = An official reads everything that you have written in your own words. Nobody sees any result until the round is closed, not even the politicians.
about-how-decide = The politicians read what the residents have said, and decide.
about-how-reply = You are told what happened. If the reply is late, it says so here.
about-near = Why Nära vård, care close to you
about-near-text = Health and social care shall come closer to you. The municipalities and the region in your county have agreed on a vision for it. Every dialogue starts from the words of that vision.
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
easy-answer-go = Go to the start page. Choose your municipality. Press a question.
easy-answer-choose = You choose which questions to answer. You may skip questions.
easy-answer-name = You do not have to say your name.
easy-answer-send = When you are done, press the button that sends your answer.
easy-after = What happens to your answer?
easy-after-read = A person at the municipality reads what you have written.
easy-after-others = Others may be allowed to read your answer. So do not write names. Do not write about how a certain person is feeling.
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
integrity-short-not = Do not write names, personal identity numbers or anything about how an individual is feeling.
integrity-short-read = An official reads what you write in your own words before anybody else sees it in a result.
integrity-short-result = The result is shown only when the round is closed. Numbers so small that somebody could be recognised are not shown.
integrity-short-cookies = We use no cookies for you who answer, and no services of other companies are told that you are here.
integrity-kept = What is kept
integrity-kept-answers = Your answers to the questions, and age and sex if you choose to state them.
integrity-kept-how = In which way and in which language you answered, and in which hour.
integrity-kept-code = A fingerprint of your receipt code, from which the code cannot be worked out. Keep the code: without it nobody can show which answer is yours.
integrity-kept-versions = If you change an answer, the old one is kept as well.
integrity-not-kept = What is not kept with the answer
integrity-not-kept-text = Name, address, IP address, which phone or computer you have, or exactly when you answered.
integrity-device = On your own phone or computer
integrity-device-draft = If your browser runs JavaScript, what you have filled in is kept on your own device until you have sent it, so that nothing is lost. That is needed for what you yourself have asked for, so we do not ask for permission.
integrity-device-staff = Those who sign in to work in the service get a cookie, which signing in needs. After a failed attempt a fingerprint of the network address is kept, so that nobody can go on guessing passwords.
integrity-record = Your answer is a public record
integrity-record-ask = When you have sent the answer it belongs to the records of the committee. Anybody can ask to read it. The committee then examines whether anything in it is secret by law. We cannot promise you that it is.
integrity-record-kept = The answer is not removed until the committee has decided on disposal under the Archives Act. The result that has been counted remains. Small numbers are hidden in it, so that the figures point out nobody.
integrity-controller = Who is responsible
integrity-controller-text = The committee that holds a round is the data controller of the answers in it. You reach it, and its data protection officer, through the municipality or the region.
integrity-controller-now = Right now:
integrity-ground = Why the committee may do so
integrity-ground-task = The committee processes the data to perform a task in the public interest (GDPR article 6.1 e): to find out what residents think before decisions.
integrity-ground-used = The data is used to count and summarise the answers. Those who work with the round in the administration of the committee read it. The politicians read the summary.
integrity-rights = Your rights
integrity-rights-text = You can ask the committee what there is about you, to have errors corrected, to have the processing limited, and you can object to it. Since you answer without a name, the committee needs your receipt code to find the answer.
integrity-complain = If you are not satisfied you can complain to
access-title = Accessibility
access-heading = Accessibility of Med mig
access-lead = Everybody shall be able to answer. This page says how well the service manages, what is lacking and how you get help.
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
access-flaws-language-text = The service is in Swedish, easy-to-read Swedish, Finnish and English. Those who ask choose in which of these languages the questions are. The visions are only in Swedish. The service is not in sign language.
access-flaws-aids = If you use assistive technology
access-flaws-aids-text = The service has not been tried by people who use screen readers, magnification or voice control. There may therefore be flaws that we do not know of.
access-flaws-none-excepted = No content is excepted because it would be a disproportionate burden to make it accessible, and none is outside the act.
access-help = Tell us if something does not work
access-help-text = Contact the municipality or region that asks the questions. It can give you the questions in another way, for example on paper or by phone. Who it is stands in the promise on the page of the dialogue.
access-help-no-form = There is not yet a form here for reporting flaws. That is a flaw in itself.
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
error-not-allowed-help = If you think that is wrong, talk to your administrator.
error-conflict-help = Go back, reload the page and try again.
error-too-large = What you sent is too large
error-too-large-help = Go back in your browser, shorten the text and send it again.
error-too-slow = It took too long. Try again in a while.
error-other-site = The form did not come from Med mig
error-other-site-help = Go to the page on our site, fill in the form there and send it again.
error-unavailable = We cannot reach our records right now. Try again in a while.
error-internal = Something went wrong on our side. Try again in a while.
error-again-help = Go back in your browser and try again.
error-start = See what you can answer now

