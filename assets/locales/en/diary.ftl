### The activity diary, the worksheet for pacing, and the work log.

## A day of the diary

diary-title = Activities on { $day }
diary-days = Other days
diary-before = Day before
diary-after = Day after
diary-other-day = Another day
diary-which-day = Which day?
diary-show-day = Show
diary-day-missing = Choose a day first.
diary-add-heading = What did you do?
diary-usual = Often
diary-like-named = Fill in: { $activity }
diary-activity = Activity
diary-activity-hint = For example: shopping, work at the screen, vacuuming
diary-place = What was it part of?
diary-work = Work
diary-home = Home
diary-free = Free time
diary-load = How heavy was it for you?
diary-light = Light
diary-medium = Medium
diary-heavy = Heavy
diary-how-long = How long?
diary-minutes-own = Or another number
diary-add = Add
diary-added = Added: { $activity }, { $time }.
diary-problem-activity = Write what you did. One word is enough.
diary-problem-place = Choose work, home or free time.
diary-problem-load = Choose light, medium or heavy.
diary-problem-minutes = Write how many minutes: 1 to 1440.
diary-again = Same as the day before
diary-again-named = Again: { $activity }, { $words }
diary-list = This day
diary-empty = Nothing is written down for this day yet. One activity is enough to begin.
diary-more = Show more
diary-over-day = Together this is more than 24 hours. That can be right, if you did two things at once.
diary-day-sentence = This day: light { $light }, medium { $medium }, heavy { $heavy }.
diary-key = { $load }: { $time }
diary-week = Week of { $day }
diary-week-sentence = This week: light { $light }, medium { $medium }, heavy { $heavy }.
diary-table = The same as a table
diary-table-day = Day
diary-minutes = { $minutes } min
diary-hours = { $hours } h
diary-hours-minutes = { $hours } h { $minutes } min

## An activity

diary-block-gone = This activity is not in the diary
diary-removed = Removed from the diary: { $activity }.
diary-to-day = To the day
diary-start = When did it begin?
diary-break = Breaks
diary-with-break = With a break
diary-pain-before = Pain before
diary-pain-after = Pain after
diary-tired = How tired were you afterwards?
diary-tired-low = not tired
diary-tired-high = very tired
diary-move = It was on another day
diary-move-there = Move it to this day
diary-delete = Remove this activity

## The worksheet

pacing-title = Build up a task step by step
pacing-lead = One task that is hard now: how long does it go well, and how do you want to go on? You choose the numbers. Your therapist can think along.
pacing-empty = There is no worksheet yet. Begin with one task, such as vacuuming or sitting at your desk.
pacing-begun = Begun on { $day }
pacing-new = New worksheet
pacing-to-diary = To the diary
pacing-to-all = To the worksheets
pacing-task = Which task is it about?
pacing-task-hint = For example: standing in the kitchen, driving, lifting boxes
pacing-no-task = Write which task it is about. One word is enough.
pacing-begin = Begin
pacing-unnamed = Worksheet without a name
pacing-gone = This worksheet is not on this device
pacing-removed = Removed: { $task }.
pacing-delete = Remove this worksheet
pacing-days = Three normal days
pacing-days-hint = No very good day and no very bad day. How long did it go well, before it became too much?
pacing-day-minutes = Day { $number }: it went well for
pacing-day-date = Day { $number }: date
pacing-average-wait = Fill in three days. You then see the average here.
pacing-average = The average: ({ $first } + { $second } + { $third }) ÷ 3 = { $average } minutes.
pacing-eighty = Many people start at 80 % of it: 80 % of { $average } is { $eighty }. You choose your own start.
pacing-start = I start with
pacing-steps = My steps
pacing-steps-info = General information: often people add about 10 % each week, or after every 2 good days. The numbers are yours.
pacing-step = Step { $number }
pacing-step-minutes = My plan
pacing-step-from = From which day?
pacing-step-went = How did it go?
pacing-step-add = Add a step
pacing-step-remove = Remove
pacing-step-remove-named = Remove step { $number }
pacing-step-removed = Step { $number } is removed.
pacing-break = A break in time
pacing-break-hint = Many people take a break before it becomes too much, not after. The timer of your phone can call you.
pacing-break-after = I take a break after
pacing-energy = My energy
pacing-takes = This takes energy
pacing-gives = This gives energy
pacing-lines = One thing on each line
pacing-plan-b = Plan B for a bad day
pacing-plan-b-hint = What do you leave, do later, or do in another way? Who can help?

## The work log

work-log-title = Work log
work-log-lead = Your weeks at work, in hours and in your own words. Also for an earlier week.
work-log-this-week = This week
work-log-write = Write about this week
work-log-earlier = Earlier weeks
work-log-week = Week of { $day }
work-log-days = { $first } to { $last }
work-log-weeks = Other weeks
work-log-before = Week before
work-log-after = Week after
work-log-other = A week longer ago
work-log-any-day = Any day of that week
work-log-more = Show older weeks
work-log-nothing = Nothing written down
work-log-hours-of = { $worked } of { $contract } hours
work-log-hours = { $worked } hours
work-log-days-off = { $count ->
    [one] { $count } day off for your complaint
   *[other] { $count } days off for your complaint
}
work-log-worked-on = Worked on { $days }
work-log-to = To the work log
work-log-worked = Hours worked
work-log-worked-hint = For example 24.5 or 24:30
work-log-contract = Hours in your contract
work-log-contract-hint = As in an earlier week. It is kept once you write something about this week.
work-log-unit = hours
work-log-hours-problem = Write 0 to 168 hours, for example 24.5 or 24:30. Until then the old number stays.
work-log-off = Days off for your complaint
work-log-on = On which days did you work?
work-log-adapted = What was adapted in your tasks?
work-log-adapted-hint = For example: less lifting, more breaks, work at home
work-log-delete = Remove this week
work-log-removed = This week is removed from the work log.
