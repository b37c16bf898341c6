### Finding again: a month, a day, and every word that was written.

## Search

find-title = Search the journal
find-lead = Looks through everything you wrote in the journal yourself.
find-label = What are you looking for?
find-hint = All your words must be there, in any order. The first letters of a word are enough.
find-filter = Narrow the search
find-filter-on = Narrow the search ({ $number } chosen)
find-all = Everything
find-kind = Where
find-kind-check-in = Note
find-kind-measure = Measured
find-kind-goal = Goal
find-kind-diary = Activity diary
find-kind-pacing = Worksheet
find-kind-work-log = Hours at work
find-tag = Tag
find-period = When
find-period-year = This year
find-period-three = The last three months
find-period-between = Between two days
find-from = From
find-until = Up to and including
find-turned-round = This day is before the first one. Choose a later day here, or an earlier one above.
find-reading = Reading { $year } …
find-count = { $number ->
    [one] Found { $number } time
   *[other] Found { $number } times
}
find-count-more = Found more than { $number } times. Type another word, or narrow the search.
find-none = Nothing found. Try fewer words, other words, or a longer time.
find-clear = Start a new search
find-more = Show more
find-nothing-yet = There are no words of yours in the journal yet. Once you write something, you can find it again here.

## A month

find-months = Other months
find-this-month = This month
find-month-caption = The days of { $month }. Each day opens its own page.
find-month-empty = Nothing was written down in this month.
find-legend = What the signs mean
find-not-worked = Day without work
find-around = Exercises and talks

## A day

find-days = Other days
find-day-empty = Nothing was written down about this day.
find-unnamed-goal = A goal without a name
find-how-far = Looked back: { $number } out of 10
find-looked-back = Looked back
find-look-back-planned = A day to look back
find-step = Small challenge
find-step-done = Small challenge, done
find-week = Week of { $day }
find-worked = Worked this day
find-event-plan = Exercise plan started
find-event-bad-days = Bad days
find-event-booster = Booster session
find-event-meeting = Talk with the manager
find-event-adjustment = Adjustment at work started
find-write-check-in = Write a note
find-write-diary = Fill in the activity diary
find-write-work = Fill in the hours of that week
