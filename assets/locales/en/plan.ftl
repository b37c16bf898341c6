### Plans: which exercises, on which days, at what times.

plan-place-home = At home
plan-place-gym = At the gym
plan-place-work = Short breaks at work
plan-place-elsewhere = Somewhere else
plan-every-day = Every day
plan-every-days = Every { $days } days
plan-chosen-days = { $count ->
    [one] { $count } chosen day
   *[other] { $count } chosen days
}
plan-days-at = { $days } at { $times }

## The list

plan-list = My plans
plan-none = A plan says what you do and when. Three taps are enough to begin.
plan-make = Make a plan
plan-go-on = Go on with my new plan
plan-away = Plans put away
plan-to-exercises = To the exercises

## The form

plan-new-title = A new plan
plan-change-title = Change this plan
plan-ready = Start from an example
plan-ready-hint = It only fills in exercises. You can change everything.
plan-ready-gentle = A gentle start
plan-ready-strength = Stronger trunk and legs
plan-ready-work = Moves from work
plan-ready-breaks = Short breaks at work
plan-exercises = Exercises
plan-pick = Choose exercises
plan-search = Search
plan-more = Show more
plan-dose-open = How much is still open
plan-easier = Version
plan-easier-on = Easier version
plan-easier-named = The easier version: { $name }
plan-up = Move up
plan-up-named = Move up: { $name }
plan-out = Take out
plan-out-named = Take out: { $name }
plan-days = Days
plan-way = How do you choose the days?
plan-way-week = Days of the week
plan-way-every = Every so many days
plan-way-dates = Day by day, for shifts
plan-every-label = Once every
plan-every-unit = days
plan-date-add = Another day
plan-date-put-in = Add this day
plan-date-out = Take out: { $date }
plan-times = Times
plan-time-number = Time { $number }
plan-time-add = Another time the same day
plan-time-out = Take out: { $time }
plan-more-fields = Name, place, first and last day
plan-name = Name
plan-name-hint = Empty is fine: then it is called after the place.
plan-place = Where
plan-start = First day
plan-end = Last day
plan-end-hint = Empty: it goes on.
plan-lead = Calendar rings
plan-lead-hint = 0 means at the time itself.
plan-lead-unit = minutes before
plan-save = Save the plan
plan-discard = Leave it as it was
plan-discard-new = Throw this away
plan-whole = The whole plan
plan-copy = Make a copy
plan-copy-of = { $name } (copy)
plan-put-away = Put it away
plan-put-away-hint = It then asks for nothing. What you did stays in the log, and you can bring the plan back.
plan-bring-back = Bring it back from today

## What is still to be changed

plan-problems = This is still needed before the plan can be saved. Nothing is lost.
plan-no-exercise = Choose at least one exercise.
plan-no-day = Choose at least one day, and check the first and the last day.
plan-no-time = Choose a time.
plan-many-times = Choose at most { $most } times a day.
plan-dose-problem = { $name }: use numbers from 1 to { $most }, or leave the field empty.
plan-every-problem = Every how many days? Use a number from 1 to { $most }.
plan-end-first = The last day is before the first one. Change one of them.
plan-lead-problem = The calendar can ring 0 to 1440 minutes before.
plan-year-chosen = One of the days has a year that cannot be right.
plan-year-start = The first day has a year that cannot be right.
plan-year-end = The last day has a year that cannot be right.

## Pauses

plan-pauses-title = Pause
plan-pauses-lead = Ill, on holiday, or something else? These days are free and do not count as missed.
plan-pause-new = A new pause
plan-pause-why = Why do you pause?
plan-pause-ill = Ill
plan-pause-holiday = Holiday
plan-pause-other = Something else
plan-pause-from = First free day
plan-pause-until = Last free day
plan-pause-which = Which plan?
plan-pause-all = All plans
plan-pause-add = Pause
plan-pause-days = From { $from } to { $until }
plan-pause-end = I start again today
plan-pause-remove = Take this pause away
plan-pause-changed = Your pauses have changed.
