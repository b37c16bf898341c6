### Measures: what the person rates now and then (domain.md §2.2, §2.3). In our own words.

measure-title = My measures
measure-lead = A few numbers now and then show what you can do. You choose which ones.
measure-back = To my measures
measure-follow = What you follow
measure-choose = What do you want to be asked?
measure-choose-hint = Two are enough. What you switch off keeps its values.
measure-away-heading = Put away
measure-add-own = A measure of my own
measure-to-chart = See the chart
measure-last = { $value } on { $date }
measure-none = Nothing written down lately
measure-gone = This measure is not on this device
measure-nameless = without a name
measure-same-name = You already have a measure with this name. That is fine, but you may mix them up.

## The questions

measure-pain = Pain in the last 7 days
measure-pain-ask = How much pain did you have in the last 7 days, on average?
measure-pain-low = no pain
measure-pain-high = the worst pain you can think of
measure-ability = How well I can work
measure-ability-ask = Think of the time when work went best: that is 10. Which number fits now?
measure-ability-low = I cannot work at all
measure-ability-high = as in my best time
measure-tasks = Sure about my main tasks
measure-tasks-ask = How sure are you that you can do the main tasks of your job?
measure-asking = Sure about asking for changes
measure-asking-ask = How sure are you that you can ask for changes at work?
measure-help = Sure that others will help
measure-help-ask = How sure are you that your manager or colleagues will help?
measure-sure-low = not sure at all
measure-sure-high = completely sure
measure-expect = When I do my usual work again
measure-expect-ask = When do you think you will do your usual work again?
measure-expect-now = I do it now
measure-expect-weeks = In 1 or 2 weeks
measure-expect-month = In about a month
measure-expect-quarter = In about three months
measure-expect-later = Later than that
measure-expect-unknown = I do not know
measure-tired = Tired this week
measure-tired-ask = How tired were you this week?
measure-tired-low = not tired
measure-tired-high = very tired
measure-stress = Stress this week
measure-stress-ask = How much stress did you have this week?
measure-stress-low = no stress
measure-stress-high = a lot of stress
measure-sleep = Sleep this week
measure-sleep-ask = How did you sleep this week?
measure-sleep-low = very badly
measure-sleep-high = very well
measure-change = Compared with the start
measure-change-ask = Compared with when you began: how is it now?
measure-change-ask-since = Compared with the start on { $date }: how is it now?
measure-change-hardest = Very much harder
measure-change-harder = Much harder
measure-change-bit-harder = A little harder
measure-change-same = As at the start
measure-change-bit-easier = A little easier
measure-change-easier = Much easier
measure-change-easiest = Very much easier
measure-own-ask = { $name }: what fits today?
measure-own-low = lowest
measure-own-high = highest
measure-higher = Higher is better
measure-lower = Lower is better
measure-neither = Neither

## Asking

measure-due = { $count ->
    [one] { $count } question for this week
   *[other] { $count } questions for this week
}
measure-due-hint = One tap each. You may leave a question open.
measure-due-mark = A period of yours begins or ends around now. That is a good moment to write everything down once.
measure-begin = Begin
measure-not-now = Not now
measure-leave-open = Leave this open
measure-next = Next question: { $question }
measure-all-done = That was all. Thank you.
measure-finish = Close

## The values of a measure

measure-values = What you wrote down
measure-values-empty = Nothing is written down here yet. Add your first value.
measure-add = Add a value
measure-add-date = Which day?
measure-value-label = Value
measure-needs-value = Choose or type a value first.
measure-odd-value = a value that cannot be right
measure-change-value = Change
measure-change-value-named = Change: { $value } on { $date }
measure-delete-value = Remove
measure-delete-value-named = Remove: { $value } on { $date }
measure-value-removed = The value was removed.
measure-edit-done = Done
measure-more = Show more
measure-look-back = Nothing in these months. Older ones are still here.
measure-not-a-number = This is not a number. Use digits, for example 7 or 7.5.
measure-too-large = This number is too large.
measure-out-of-range = Use a number from { $lowest } to { $highest }.
measure-day-missing = Choose a day.

## How often, and putting away

measure-asking-heading = When to ask
measure-rhythm = How often do you want to be asked?
measure-when-i-want = Only when I want
measure-every-day = Every day
measure-every-week = Every week
measure-every-weeks = Every { $weeks } weeks
measure-every-days = Every { $days } days
measure-every-quarter = Every three months
measure-put-away = Put away
measure-put-away-hint = You are no longer asked. Your values stay.
measure-put-away-done = Put away: { $name }. The values stay.
measure-is-away = This is put away. You are not asked about it.
measure-bring-back = Bring back
measure-bring-back-named = Bring back: { $name }

## Own measures

measure-own-title = A measure of my own
measure-own-lead = For example: minutes that I can sit, steps in a day, or whether I took a walk.
measure-own-name = What do you want to follow?
measure-own-name-missing = Give it a name first.
measure-own-kind = What do you write down?
measure-own-rating = A number from 0 to 10
measure-own-number = Another number
measure-own-yes-no = Yes or no
measure-own-unit = In what? For example minutes or steps
measure-own-direction = What is better for you?
measure-own-make = Make this measure
measure-own-change = Change this measure
measure-own-kind-fixed = It already has values, so this stays: { $kind }. For something else, put it away and make a new one.
measure-own-remove = Remove it
measure-own-removed = { $name } was removed.
measure-own-has-values = It has values now, so it cannot be removed. You can put it away.

## Three activities

activity-title = Three things that are hard now
activity-lead = Choose up to three things you want to do more easily. Now and then you say how well they go.
activity-examples = For example: lifting a crate, an hour at my desk, tying my shoes.
activity-ask = How well does this go now: { $activity }?
activity-low = not at all
activity-high = as before
activity-name = Activity { $number }
activity-at-work = This is at work
activity-none-at-work = Is there something at work too? Then you can see that change as well. You do not have to.
activity-offer = You told us these are hard. Take them over?
activity-take = Take over
activity-too-many = { $count ->
    [one] There is room for { $count } more. Untick some, or put one away first.
   *[other] There is room for { $count } more. Untick some, or put one away first.
}
activity-choose-first = Tick at least one.
activity-add-heading = Something else that is hard
activity-add-name = In your own words
activity-add = Add
activity-needs-words = Write what it is, so that you know it again.
activity-full = Three at a time is enough. Put one away to make room.
activity-put-away-named = Put away: { $name }
activity-values = Values: { $name }
activity-to = My three activities

## Scores from paper

paper-title = Scores from paper
paper-lead = Did somebody give you a score on paper? Keep the number here. Reprise does not say what it means: ask the person who gave it.
paper-which = Which score?
paper-choose = Choose
paper-other = Another one
paper-other-name = Name of the score
paper-other-add = Use this name
paper-given-by = Who gave it?
paper-from = From { $who }
paper-range = From { $lowest } to { $highest }
paper-score-label = Score
paper-empty = No score yet. Choose one above.
paper-wals = WALS score
paper-wlq = WLQ score
paper-ipcq = iPCQ score
paper-copm-performance = COPM performance score
paper-copm-satisfaction = COPM satisfaction score
paper-orebro = ÖMPSQ short form score
paper-start-back = STarT Back score
paper-pseq = PSEQ score
paper-pseq-two = PSEQ-2 score
paper-oswestry = Oswestry score (ODI)
paper-roland = Roland-Morris score

## Periods

cycle-title = Start and end
cycle-lead = A period that you want to measure, such as a rehabilitation. At its start and its end Reprise asks everything you follow.
cycle-empty = No period yet. Add one when something begins, or began.
cycle-add = Add a period
cycle-name = Name
cycle-name-hint = For example: rehabilitation, or back at work.
cycle-start = First day
cycle-end = Last day
cycle-end-hint = Leave this open as long as you do not know.
cycle-heading = Period from { $date }
cycle-problem-end = The last day is before the first day. Correct one of them; until then nothing changes.
cycle-problem-year = This year cannot be right. Please look at the date again.
cycle-remove = Remove this period
cycle-remove-named = Remove this period: { $name }
cycle-removed = The period was removed. Your values stay.
