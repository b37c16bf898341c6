### The log of exercises: what was done, how it was, the last weeks.

## What is due

log-due-heading = For today
log-due-yesterday = Yesterday at { $time }
log-due-passed = Was planned for { $time }
log-due-now = Now: { $time }
log-due-later = Today at { $time }
log-next = Nothing more today. Next: { $day } at { $time }.
log-exercises = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
log-start = Start
log-start-named = Start: { $plan }
log-done = Done as planned
log-done-named = Done as planned: { $plan }
log-less = Shorter or not now
log-less-named = Shorter or not now: { $plan }
log-shortened = It was shorter
log-shortened-named = It was shorter: { $plan }
log-skipped = Not this time
log-skipped-named = Not this time: { $plan }
log-why = Why? You can leave this open.
log-reason-none = I leave this open
log-reason-no-time = No time
log-reason-tired = Too tired
log-reason-pain = Pain
log-reason-ill = Ill
log-reason-work = Work or shift
log-reason-forgot = Forgot
log-reason-other = Something else
log-with-reason = { $outcome }: { $reason }
log-noted = Written down: { $outcome }.

## The last weeks

log-share-heading = Your last weeks
log-share-four = Last 4 weeks
log-share-twelve = Last 12 weeks
log-share-sentence = { $done } of { $planned } planned sessions done ({ $percent } %).
log-share-few = Not enough planned sessions yet to show a picture.
log-share-extra = { $count ->
    [one] And { $count } session more, outside your plans.
   *[other] And { $count } sessions more, outside your plans.
}
log-share-excused = { $count ->
    [one] { $count } day was excused. It does not count.
   *[other] { $count } days were excused. They do not count.
}
log-share-line = A missed day is not a step back. You go on where you are.
log-share-table = Week by week
log-week-until = Week until
log-planned = Planned
log-done-count = Done

## Writing down

log-title = Log
log-add = Add to the log
log-add-date = Which day?
log-add-plan = What did you do?
log-add-other = Something else
log-add-outcome = How did it go?
log-save = Save
log-older = Show older months
log-empty = Nothing is written down yet. You will find your first session here.
log-to-log = To the log
log-gone = This line is not in the log
log-removed = Removed from the log.
log-date-late = This day is still to come. Choose today or earlier.
log-date-early = This is too long ago. Choose a later day.
log-effort = How hard was it?
log-effort-low = very easy
log-effort-high = as hard as can be
log-pain-heading = Pain
log-pain-during = Pain during the exercises
log-pain-after = Pain the next day
log-pain-none = no pain
log-pain-worst = worst pain
log-green = Green: this is fine. Keep going, or build up a little.
log-amber = Amber: acceptable for a short time. Do the same or less, go slower, or take the easier version.
log-red = Red: stop this exercise for now. Take a lighter day and ask your therapist.
log-pain-red-too = Also red: pain that is sharp or new, trouble in your leg, or pain that is still worse after a day.
log-pain-harm = Hurt does not always mean harm. The warning signs come first.
log-borders = My therapist uses other numbers
log-borders-hint = Below amber is green.
log-amber-from = Amber from
log-red-from = Red from
log-borders-problem = Use numbers from 1 to 10, amber lower than red. Until then the old numbers stay.
log-note = Note
log-delete = Remove this line
