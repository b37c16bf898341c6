### What was agreed, and what came of it (domain.md §4.7, §4.9).

agreement-title = Agreements
agreement-one = One agreement
agreement-about = An agreement says who does what, and when you look again. Written down, it is easier to come back to.
agreement-open-list = Open
agreement-finished-list = Finished
agreement-add = Add an agreement
agreement-new = New agreement
agreement-more = Show more
agreement-to-all = To all agreements
agreement-to-talk = To the talk
agreement-unnamed = Not described yet
agreement-gone = This agreement is not on this device
agreement-remove = Remove this agreement
agreement-remove-new = Remove
agreement-removed = The agreement is removed.
agreement-close = Put away
agreement-closed-notice = Put away on { $day }. What you wrote stays here.
agreement-closed-on = put away on { $day }
agreement-reopen = Take it up again
agreement-details = All fields of this agreement

## What is agreed

agreement-fields = What is agreed
agreement-what = What did you agree?
agreement-what-hint = One thing at a time. For example: no lifting above 10 kg.
agreement-task = For which task, or which hours?
agreement-who = Who does it?
agreement-who-hint = One name works best.
agreement-from = From
agreement-until = Up to and including
agreement-signs = How do you see that it works?
agreement-signs-hint = For example: I finish the round without extra breaks.
agreement-if-not = What if it does not work?
agreement-confirmed = Confirmed in writing on
agreement-confirmed-hint = The day of the message or the letter.
agreement-note = My own note
agreement-note-hint = Only for you. It goes into no message.
agreement-long = This is a long text. All of it is kept. A short sentence is easier to check later.
agreement-end-before-start = The last day is before the first. Both are kept. Is one of them different?
agreement-check-before-start = This day is before the first day. Both are kept. Is one of them different?

## When to look again

agreement-check-on = When do you look again?
agreement-check-at = At what time? You can leave this empty.
agreement-follow-ups = Days that are often chosen
agreement-after-weeks = After { $weeks } weeks: { $day }
agreement-after-months = After { $months } months: { $day }
agreement-until-day = until { $day }
agreement-check-day = look again on { $day }
agreement-check-since = you wanted to look on { $day }

## Looking back

agreement-check = How is it going?
agreement-check-lead = Fill in what you know. The rest can stay empty.
agreement-status = How does it stand?
agreement-status-open = Under way
agreement-status-done = Done
agreement-status-not-done = Not done yet
agreement-status-changed = Agreed differently
agreement-helps = How much does it help you?
agreement-helps-low = not at all
agreement-helps-high = very much
agreement-helps-said = Helps: { $number } of 10
agreement-change = What has changed, or should change?
agreement-trail = What came before
agreement-before-after = First: { $before }. Then: { $after }.
agreement-remove-check = Remove
agreement-remove-check-named = Remove what you noted on { $day }
agreement-check-removed = What you noted is removed.

## Not done yet

agreement-not-done = A friendly reminder
agreement-not-done-lead = Something agreed can slip away in a busy week. A short message often helps.
agreement-reminder = Our agreement
agreement-next = Who can think along?
agreement-next-lead = If it stays like this, people often talk to:
agreement-next-nl = HR: they know the rules of the house|the occupational physician: you may go yourself, to the open consulting hour|the works council or your union|UWV: you can ask for an expert judgement (deskundigenoordeel)
agreement-next-be = HR: they know the work rules|the occupational physician: you may ask for a spontaneous consultation|your union or the prevention adviser|the inspection of well-being at work (TWW in Dutch, CBE in French)
agreement-next-uk = HR: they know the rules of the house|occupational health, if your work has it|your union representative|Acas: free and independent advice about work

## In the step of a talk

agreement-held-question = Did the talk take place?
agreement-held = The talk took place
agreement-held-on = Yes, on { $day }
agreement-held-today = Yes, today
agreement-held-not-yet = Not yet: choose a day
agreement-held-day = On which day?
agreement-held-not = It did not take place after all
agreement-earlier = Still open from earlier: { $count }
agreement-here = Agreed in this talk
agreement-take-over = From your proposals
agreement-take-over-lead = Was one of them agreed? Tap it. Then add who does it and when you look again.
agreement-take-over-one = Agreed: { $what }
agreement-confirm = Write this message

## On Today

talk-due-today = Your talk is today
talk-due-today-at = Your talk is today at { $time }
talk-due-tomorrow = Your talk is tomorrow
talk-due-tomorrow-at = Your talk is tomorrow at { $time }
talk-due-card = My card
talk-due-prepare = My preparation
talk-due-past = Your talk of { $day }
talk-due-past-hint = Did it take place? Then you can write down what was agreed. If not, you choose another day.
talk-due-write = Write down how it went
agreement-due-title = Agreements to look back on
agreement-due-today = You chose today for this.
agreement-due-since = You chose { $day } for this. You can still do it, or choose another day.

## In the calendar

talk-calendar-talk = Talk with my manager
talk-calendar-prepare = Prepare the talk with my manager
talk-calendar-check = Look back: { $what }
talk-holds-talks = { $count ->
    [one] { $count } talk with your manager
   *[other] { $count } talks with your manager
}
talk-holds-checks = { $count ->
    [one] { $count } agreement to look back on
   *[other] { $count } agreements to look back on
}
