### The programme: rehabilitation, consolidation, boosters, appointments (domain.md §1.2, §5.4).

programme-title = My programme
programme-to = To my programme
programme-meant = Yes, that is what I mean
programme-rehabilitation = Rehabilitation
programme-consolidation = Follow-up sessions
programme-rehabilitation-about = Do you follow a rehabilitation programme, or did you? You can count your sessions here: often up to 36 of two hours, within six months.
programme-consolidation-about = After rehabilitation many centres offer about an hour a week, at your own pace. Not everybody is told: ask your centre.
programme-start = First day
programme-begin = Count my sessions
programme-count = { $done } of { $target } sessions
programme-this-week = { $count ->
    [one] { $count } session this week.
   *[other] { $count } sessions this week.
}
programme-add-today = One session today
programme-added = { $count ->
    [one] { $count } session written down for today.
   *[other] { $count } sessions written down for today.
}
programme-ended = Finished on { $date }.
programme-weeks-left = { $weeks ->
    [one] Until { $date }: { $weeks } week left.
   *[other] Until { $date }: { $weeks } weeks left.
}
programme-days-left = { $days ->
    [one] Until { $date }: { $days } day left.
   *[other] Until { $date }: { $days } days left.
}
programme-time-over = The six months ended on { $date }. Ask your centre what is still possible.
programme-change = Correct or add
programme-add-other = A session on another day
programme-add = Add this session
programme-target = How many sessions in all
programme-end = I have finished
programme-goes-on = It goes on after all
programme-remove = Do not count this

## Boosters

programme-booster = Booster session
programme-boosters = Booster sessions
programme-boosters-about = A booster refreshes what you learned: a short check, your technique, your plan and one new small goal. Two to five times a year is usual.
programme-per-year = How many a year
programme-first = The first one
programme-window = Best between { $first } and { $last }, 8 to 12 weeks after rehabilitation.
programme-plan-boosters = Plan my boosters
programme-next-booster = The next one: { $near }.
programme-boosters-change = Another day, or how many
programme-move = Day of the next one
programme-time = Time
programme-season = A heavy season at work begins on
programme-season-hint = A booster shortly before it can help you prepare.
programme-before-season = Place it before that: { $date }
programme-expected = In the coming year, around these days. After each session you choose the next day.
programme-stop-boosters = No more boosters
programme-due-week = Your booster session is on { $date }.
programme-due-today = Your booster session is today.
programme-due-missed = It was planned for { $date }. You can do it today, or choose another day.
programme-other-day = Another day
programme-visit-start = Start the session
programme-visit-open = You have begun a booster session.
programme-visit-go-on = Go on
programme-visit-gone = This session is not on this device
programme-visits = Sessions I did

## The session

programme-signs-first = New or strange complaints? Read this first:
programme-step = Step { $number } of { $count }
programme-step-check = How are you doing?
programme-step-recall = What do you still know?
programme-step-technique = How you do the exercises
programme-step-plan = Your plan
programme-step-goal = One new small goal
programme-step-next = The next booster
programme-on = Next
programme-back = Back
programme-finish = Finish the session
programme-pain = Pain in the last 7 days, on average
programme-work-ability = How well can you work now, compared with your best time?
programme-work-ability-low = not at all
programme-work-ability-high = as in my best time
programme-activity = Something that is hard for you ({ $number })
programme-activity-hint = For example: lifting a crate, an hour in the car.
programme-how-well = How well does this go: { $activity }?
programme-how-well-low = impossible
programme-how-well-high = as before
programme-recall-hint = In your own words. There is no right or wrong; empty is fine.
programme-last-time = Last time you wrote: { $words }
programme-recall-signs = The first signs of a bad period
programme-recall-easier = My easier version of a hard exercise
programme-recall-tip = My best tip at work
programme-recall-flare = What I do on a bad day
programme-recall-call = Whom I call, and when
programme-technique-hint = Ask someone to watch you do two or three exercises, best your therapist. Or look in a mirror.
programme-watched-someone = Somebody watched me
programme-watched-mirror = I looked in a mirror
programme-watched-film = I filmed myself
programme-watched-later = Later
programme-technique-note = What I noticed
programme-plan-hint = Does your plan still fit? You can change it here or later.
programme-plan-note = What I change
programme-goal = My goal
programme-goal-hint = Small, about doing something, with a day. For example: from Monday I walk ten minutes in the lunch break.
programme-next-label = Day
programme-next-hint = This is a proposal. Choose the day that suits you.

## Appointments

programme-appointments = Appointments
programme-appointment-add = Add an appointment
programme-appointment-change = Change
programme-appointment-change-named = Change: { $what }
programme-appointment-removed = The appointment was removed.
programme-what = What
programme-day = Day
programme-minutes = How long

## What is wrong

programme-problem-target = Use a number from 1 to 1000. Until then the old one stays.
programme-problem-year = This year cannot be right. Please look at the date again.
programme-problem-before-start = This day is before the first day. Correct one of them.
programme-problem-after-sessions = Sessions were counted before this day. Choose an earlier first day.
programme-problem-per-year = Choose 2 to 5 a year.
programme-problem-past = Choose a day that is still to come.
programme-problem-far = This is more than two years ahead. Is the year right?
programme-problem-lead = The calendar can ring at most a week before.
programme-problem-what = Write what it is, so that you know it again.
programme-problem-minutes = Use a number from 1 to 1440 minutes.
