### Talks with the manager: all of them, one of them, and the steps about the person and the work (domain.md §1.4, §4.1, §4.4).

talks-title = Talks with my manager
talks-about = Prepare a talk about your work, in small steps and at your own pace. You choose line by line what your manager may read; the rest stays with you.
talks-new = Prepare a talk
talks-to-come = To come
talks-past = Past talks
talks-more = Show more
talks-steps-begun = { $count } of { $all } steps begun
talks-next = Next: { $what }
talks-next-outcome = say whether it took place
talks-next-agreements = look at the agreements
talks-next-today = the talk is today
talks-next-rehearse = rehearse
talks-copy = Use for a next talk
talks-copy-named = Use for a next talk: { $name }
talks-copy-hint = A new talk then begins with what you can do, what is hard and your questions.
talks-remove = Remove
talks-remove-named = Remove: { $name }
talks-removed = It is removed: { $name }
talks-silence = No contact for a while?
talks-silence-body = A short message is a good first step. The talk can come later. You change the words as you like, and you send it yourself.
talks-silence-open = To the message
talks-agreements = All agreements
talks-words = The words that Reprise asks about

## One talk

talk-to-all = To all talks
talk-gone = This talk is not on this device
talk-prepare = Prepare, step by step
talk-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
talk-in-person = in person
talk-by-phone = by phone
talk-by-video = by video
talk-held = The talk took place on { $day }.
talk-to-agreements = To the agreements
talk-outcome = Did the talk take place?
talk-outcome-body = You planned it for { $day }.
talk-outcome-yes = Yes, it took place
talk-outcome-other-day = No, choose another day
talk-practise = Before the talk
talk-rehearse = Rehearse the talk
talk-rehearse-hint = Hear what your manager may say, and find your own answer.
talk-role-card = Card for who rehearses with you
talk-role-card-hint = A friend or your therapist can then play the manager.
talk-readiness = Am I ready?
talk-readiness-hint = For you alone.
talk-messages = Messages
talk-messages-hint = Texts to change. Nothing is sent by itself.
talk-message-ask = Ask for the talk
talk-message-first = Get in touch again
talk-message-visit = Ask for the workplace visit
talk-papers = Papers
talk-paper-manager = Paper for my manager
talk-paper-manager-hint = One page, with only what you share.
talk-paper-card = My card
talk-paper-card-hint = Half a page in large letters, for your own hand.
talk-paper-therapist = Summary for my therapist or the occupational physician
talk-paper-guide = One page for a manager who has not done this before
talk-paper-guide-hint = Nothing about you is in it.
talk-during = In the talk
talk-show = Show the paper or my card, over the whole screen
talk-show-hint = The rest of Reprise is closed off meanwhile.
talk-removed-keeps = Agreements you wrote down stay.

## What is in a step

talk-can-count = { $count ->
    [one] { $count } thing that goes well
   *[other] { $count } things that go well
}
talk-hard-count = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
talk-proposals-count = { $count ->
    [one] { $count } proposal, { $asked } to ask
   *[other] { $count } proposals, { $asked } to ask
}
talk-weeks-count = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
talk-shared-count = { $shared } to share, { $kept } only for you
talk-questions-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
talk-answers-count = { $count ->
    [one] { $count } answer, { $card } on my card
   *[other] { $count } answers, { $card } on my card
}

## When and who

basics-lead = Fill in what you know. The rest can come later.
basics-date = Day
basics-date-past = This day is past. That is fine for a talk that took place.
basics-date-year = This year cannot be right. Look at the date again. Until then the day of before stays.
basics-time = Time
basics-length = How long
basics-length-unit = minutes
basics-length-wrong = Type a whole number of minutes, from { $least } to { $most }. Until then the length of before stays.
basics-when = Day, time and length
basics-how = How
basics-how-in-person = In person
basics-how-phone = By phone
basics-how-video = By video
basics-how-clear = Leave it open
basics-place = Where
basics-place-hint = A room, or who calls whom.
basics-who = Who is there
basics-who-hint = For example: my manager, someone of HR.
basics-with-me = Who comes with me
basics-with-me-hint = Someone of the union, a colleague, a confidant. Nobody is fine too.
basics-break = “I may ask for a break or a second date.”
basics-calendar = Put it in my calendar

## My aim

aim-lead = One sentence is enough. It helps you to come back to what matters.
aim-label = After this talk I want …
aim-hint = Something that you and your manager can do.
aim-examples = Examples
aim-examples-hint = Press one, then make it your own.
# Ends of the sentence “After this talk I want …”, with | between them.
aim-examples-list = to know which tasks I will do in the coming weeks|one agreed change that makes my work lighter|a plan to build up my hours, with dates|my manager to know what I can do well|to know whom I can call on a bad day
aim-replaced = The example took the place of your words.

## Rows

row-add = Add another one
row-remove = Remove
row-remove-named = Remove: { $what }
row-removed = It is removed from the list.
row-taken-over = Taken over: { $what }

## What I can do

can-lead = Begin with this, in the talk too. It shows what you have to offer.
can-label = What goes well, { $number }
can-hint = A task, and for how long if you know. For example: helping clients to eat, the whole shift.
can-questions = Questions that help
can-questions-hint = One for each part of your job. Press one to write about it.
can-questions-list = Which tasks with your body go well, and for how long?|What goes well sitting down or at a screen?|What goes well with clients, patients, pupils or colleagues?|What can you plan, check, explain or teach?|What goes well with a tool, or together with a colleague?|At what time of the day does work go best?

## What is hard

hard-lead = It is about the task, not about wanting to. Two or three tasks are enough.
hard-heading = Task { $number }
hard-task = Which task?
hard-difficulty = What makes it hard?
hard-difficulty-hint = For example: the bed is low, and I stand bent over.
hard-amount = How long, how heavy, how often?
hard-amount-hint = For example: after 10 minutes, 15 kg, eight times a shift.
hard-since = Since when?
hard-offers = You called this hard in the questionnaire
hard-offers-hint = Press a task to take it over. You can change every word.

## My questions

questions-lead = Choose what you want to know. Three questions are often enough for one talk.
questions-label = Question { $number }
questions-offers = Questions to take over
# Seven questions, with | between them.
questions-list = Who is my contact while I am away or building up, and how often do we talk?|Who decides about changes, and who pays? What do we have already, such as a trolley, a hoist or another desk?|Can the occupational physician or an ergonomist look at my workplace?|What happens to my pay, holidays and shift bonus if I work fewer hours? Can you put that in writing?|What do my colleagues hear, and who tells them?|What if I have a bad day? Whom do I call?|When do we look back together?
questions-visit = Will you ask for the half-day workplace visit of the Fedris back programme? You get a fixed amount back afterwards, with one form.
questions-visit-hint = The last one says that you follow a programme. So it begins as “only for me”.

## Readiness

ready-title = Am I ready?
ready-private = This page is for you alone. Your manager never sees it, and nobody else does unless you show it yourself.
ready-rating = How ready do you feel to work, or to work more?
ready-low = not ready at all
ready-high = completely ready
ready-words = In your own words
ready-words-hint = What already goes? What do you still need first?
ready-pressure = Does somebody or something press you to come back too early?
ready-pressure-about = This happens a lot. The team is short of people. You feel guilty towards colleagues or clients. Money is tight. Or nobody asks, and you press yourself. It may be named here.
ready-pressure-label = What I notice of it
ready-ask-first = Whom can I ask first?
ready-ask-first-hint = For example: the union, a confidential adviser, your therapist, somebody you trust.
ready-to-talk = To this talk

## Numbers out of the questionnaire

said-weight = weighs { $weight } kg
said-minutes = { $minutes } min each time
