### Charts: the person's own numbers, drawn, put in words, and as a table (domain.md §2.3). Never a verdict.

chart-title = Charts
chart-lead = Your own numbers, drawn as you wrote them down. What they mean is for you to say, perhaps with your therapist.
chart-none = Nothing to draw yet. After your first numbers you will find them here.
chart-recent = With numbers
chart-waiting = No numbers yet in the last months
chart-last = { $value }, on { $date }
chart-to-charts = All charts
chart-to-journal = To the journal
chart-to-measures = To my measures
chart-to-work-log = To the work log
chart-to-values = To the numbers one by one

## What is shown

chart-period = How far back?
chart-period-four-weeks = 4 weeks
chart-period-three-months = 3 months
chart-period-year = 1 year
chart-period-all = Everything
chart-second = Put another line under it
chart-only = Only this one: { $line }
chart-print = Print

## In words

chart-span = Between { $from } and { $until }: { $count } values.
chart-ends = First { $first }, last { $last }, lowest { $lowest }, highest { $highest }.
chart-few = Too few days to tell. From { $least } days with a number on, you read here what is in the chart.
chart-nothing = No numbers in this period.
chart-averaged = Several numbers on one day are shown as their average.
chart-step-week = This is a long time: each point is the average of a week.
chart-step-month = This is a long time: each point is the average of a month.
chart-gaps = Where nothing was written down, the line stays open.
chart-not-drawn = { $count ->
    [one] { $count } number has no place in this chart. It is kept.
   *[other] { $count } numbers have no place in this chart. They are kept.
}
chart-ups-and-downs = Small ups and downs are normal. Many people only notice a change of about 2 points.

## The table

chart-table = The numbers as a table: { $line }
chart-day = Day
chart-week-from = Week from
chart-month = Month
chart-value = Number
chart-average-of = average of { $count }
chart-show-more = Show more
chart-hours = { $hours } h
chart-minutes = { $minutes } min

## A number of one's own

chart-goal = A number of your own
chart-goal-hint = Only if you like. It becomes a dashed line in the chart.
chart-goal-legend = Dashed line: your own number, { $value }.
chart-goal-range = Write a number from { $lowest } to { $highest }. Until then nothing changes.
chart-goal-no-number = Write a number. Until then nothing changes.

## What happened

chart-marks = What happened
chart-marks-left-out = Only the last { $count } have a mark.
chart-marks-line = A mark says when something happened. It does not say why the line goes up or down.
chart-event-plan = Exercise plan began
chart-event-bad-days = Bad days
chart-event-booster = Booster session
chart-event-meeting = Talk with your manager
chart-event-adjustment = Adjustment at work
chart-event-until = { $from } to { $until }

## Days with and without work

chart-work-days = Days with and without work
chart-work-days-worked = { $days ->
    [one] On { $days } work day: { $average } on average.
   *[other] On { $days } work days: { $average } on average.
}
chart-work-days-off = { $days ->
    [one] On { $days } day without work: { $average } on average.
   *[other] On { $days } days without work: { $average } on average.
}
chart-work-days-few = Too few days with a number yet. Work days: { $worked }. Days without work: { $off }. From { $least } of each on, they stand side by side here.
chart-work-days-unknown = Say in the work log on which days you worked. Then days with and without work stand side by side here.
chart-no-cause = These are two averages. They do not say where it comes from.

## What is drawn

chart-name-day-pain = Pain, day by day
chart-name-day-tired = Tired, day by day
chart-name-day-stress = Stress, day by day
chart-name-day-sleep = Sleep, day by day
chart-name-hours = Hours worked
chart-name-days-off = Days off for your complaint
chart-name-heavy = Heavy minutes in the diary
chart-name-effort = How hard the exercises were
chart-axis-pain = 0 = no pain, 10 = the worst you can think of. Lower is less pain.
chart-axis-tired = 0 = not tired, 10 = very tired. Lower is less tired.
chart-axis-stress = 0 = no stress, 10 = a lot of stress. Lower is less stress.
chart-axis-sleep = 0 = a very bad night, 10 = a very good night. Higher is a better night.
chart-axis-activity = 0 = not at all, 10 = as before. Higher means that you can do more.
chart-axis-work-ability = 0 = not at all, 10 = as in your best time. Higher means that you can do more.
chart-axis-sure = 0 = not sure at all, 10 = completely sure. Higher is more sure.
chart-axis-expectation = 0 = now, 1 = in 1 or 2 weeks, 2 = in a month, 3 = in three months, 4 = later. “I do not know” is not in the chart.
chart-axis-change = 0 = very much harder, 3 = as at the start, 6 = very much easier
chart-axis-hours = Hours in a week
chart-axis-days-off = Days in a week
chart-axis-heavy = Minutes in a day that you called heavy
chart-axis-effort = 0 = very easy, 10 = as hard as can be
chart-axis-higher = You chose: higher is better.
chart-axis-lower = You chose: lower is better.
chart-axis-neither = Just as you wrote it down

## Names of measures

