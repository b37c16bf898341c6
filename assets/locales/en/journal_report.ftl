### What leaves the journal: the table, the report for the therapist, the days in the calendar.

## The report

report-title = Report for my therapist
report-lead = One or two pages from your journal. Nothing is sent: you print it, copy it, share it or show it.
report-period = Which days?
report-three-months = Last 3 months
report-since = Since the start on { $day }
report-between = Between two days
report-from = From
report-until = Up to and including
report-days-incomplete = Fill in both days.
report-days-year = Choose days from 1900 to 2200.
report-days-order = The last day is before the first. Choose another day.
report-parts = What goes in?
report-measures = Numbers
report-goals = Goals
report-exercises = Exercises
report-work = Work
report-words = Own words
report-words-hint = Nothing you wrote about your days goes along unless you tick it here. A tick takes the whole text along.
report-words-none = You wrote no notes in these days. That is fine.
report-language = Language of the report
report-empty = With these days and these parts there is nothing to show. Choose more days or another part.

## On the sheet

report-sheet-title = From my journal, for my therapist
report-from-until = { $from } to { $until }
report-made = Made on { $day }
report-footer = Written by the person themselves with Reprise. No score, no diagnosis, no verdict.
report-day-at = { $day }, { $time }
report-first = first { $value } ({ $day })
report-last = last { $value } ({ $day })
report-only = { $value } ({ $day })
report-count = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
report-higher = { $scale }, higher is better
report-lower = { $scale }, lower is better
report-at-check-in = { $what }, day by day
report-how-far = { $far } of 10 ({ $day })
report-days-off = { $days ->
    [one] { $days } day off
   *[other] { $days } days off
}
report-weeks-noted = { $weeks ->
    [one] in { $weeks } week written down
   *[other] in { $weeks } weeks written down
}
report-contract = contract of { $contract } hours

## In the calendar

report-neutral-moment = A moment for yourself
report-check-in = How is it today?
report-goal-day = A day of your goal
report-holds-check-ins = your daily notes
report-holds-goal-days = { $count ->
    [one] { $count } day of your goals
   *[other] { $count } days of your goals
}

## The table

export-title = Journal as a table
export-lead = All you wrote down in your journal, as a file for a spreadsheet program. You keep it, or you give it to somebody.
export-nothing-yet = There is nothing in your journal yet. Once you write something down, you can take it along here.
export-all = All days
export-file = The file
export-counting = Counting …
export-nothing = There is nothing in your journal about these days.
export-count = { $count ->
    [one] The table has { $count } row: one for each value.
   *[other] The table has { $count } rows: one for each value.
}
export-separator = For which program?
export-semicolon = Excel in Dutch or French
export-comma = Other programs (standard)
export-separator-hint = Is everything in one column? Then choose the other one.
export-readable = Everybody who has the file can read it. Keep it in a place that is yours alone.
export-save = Save the table
export-saved = The file reprise-journal.csv is with your downloads.

## Its columns

export-date = Date
export-time = Time
export-part = Part
export-what = What
export-value = Value
export-unit = Unit or range
export-words = Words

## Its rows

export-part-check-in = Daily note
export-part-measures = Measure
export-part-paper = Score from paper
export-part-goals = Goal
export-part-diary = Activity diary
export-part-work = Week at work
export-given-by = Given by { $name }
export-note = Note
export-minutes = minutes
export-place = For what
export-load = How heavy
export-contract = Hours in the contract
export-days-off = Days off for this complaint
export-days = days
export-days-worked = Days worked
export-adapted = Tasks that were changed
export-goal = Goal
export-plan-what = Plan: what
export-plan-when = Plan: when
export-plan-place = Plan: where
export-plan-with = Plan: with whom
export-obstacle = What could get in the way
export-then = What then
export-confidence = How sure it will work
export-challenge = Small challenge
export-before = Before
export-after = Afterwards
export-challenge-done = Small challenge done
export-how-far = How far
export-helped = What helped
export-next = What next
export-look-back-on = Day to look back
export-reached = Reached
export-let-go = Let go
export-for-later = For later
