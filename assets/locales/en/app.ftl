### What Reprise says in English. B1, short, warm, no blame (domain.md §9).

## Around every page

page-title = { $page } – Reprise
skip-to-content = Go to the page
nav-main = Main parts
nav-help = Guide and settings
nav-today = Today
nav-work = My work
nav-exercises = Exercises
nav-journal = Journal
nav-meeting = Meeting
guide-short = Guide
settings-short = Settings
loading = One moment …
later-not-loaded = This part could not be loaded. Connect to the internet once and try again. After that it works without it.
try-again = Try again
cancel = Cancel
undo = Undo
day-year = This year cannot be right. Look at the date again. Until then nothing changes.
day-to-come = This day is still to come. Choose today or an earlier day. Until then nothing changes.
yes = Yes
no = No
offline-notice = No network. Reprise works as always.
update-ready = A newer version of Reprise is ready. What you wrote stays as it is.
update-now = Use it now
update-later = Later

## When something is wrong

error-title = Reprise stopped for a moment
error-body = Your answers are safe on this device. Open the page again to go on.
error-reload = Open again
not-found-title = This page does not exist
not-found-body = The address may be old or not complete. What you wrote is safe.
not-found-back = Go to Today
trouble-full = There is no room left on this device. Your last change is on this screen but not saved yet. Free some space; then change anything and it is saved.
trouble-disabled = This browser does not let Reprise save anything, perhaps because this is a private window. You can go on, but all is gone when you close the page. Print or copy it first.
trouble-save-failed = The last change could not be saved. It is still on this screen. Change anything to try again.
trouble-newer = These data were saved by a newer version of Reprise. They are left as they are. Close all Reprise tabs and open it again to get the newer version.
trouble-locked = Reprise was locked in another tab. Your last change was not saved. Unlock it with your code, then make the change again.
trouble-set-aside = Something on this device could not be read. It is kept apart, nothing was thrown away.
trouble-unreadable-full = Something on this device could not be read, and there is no room to keep a copy. It was left as it is. Free some space and open Reprise again.
trouble-read-failed = Something on this device could not be read just now. Open the page again to try once more.
trouble-see-aside = See it in Settings
trouble-dismiss = OK, I have read it

## Welcome

welcome-title = Welcome to Reprise
welcome-lead = For people who work and have trouble with their back, neck, shoulder or other joints and muscles.
welcome-start = Start

## Standard lines (domain.md §6.2)

lines-heading = What Reprise is, and what it is not
line-no-replacement = This app does not replace your doctor or therapist. It gives no diagnosis and no treatment advice made for you.
line-pain = Some pain during exercise is common. If you are unsure, ask.
line-stays-here = What you write stays on this device unless you share it yourself.
line-you-decide = You decide what your employer may know.
line-independent = This app is not made by or for your employer, an insurer or the state.
line-general = General information. Rules may have changed. Checked on { $date }. Ask when in doubt.
line-sick-leave = Should you stay at home? The app cannot say. Talk to your GP, the occupational physician or HR.
intended-purpose = Reprise helps working adults keep their own notes about work and activity, keep exercises and appointments agreed with their own therapist, and prepare talks about work. It is not intended to diagnose, prevent, monitor, predict, treat or alleviate disease.

## Guide: warning signs (domain.md §6.1)

guide-title = Guide
guide-signs-link = Warning signs
signs-now-heading = Call now
signs-now-intro = You have new pain in your back or leg, together with one of these:
sign-saddle = numbness or tingling around your genitals, your bottom or the inside of your thighs
sign-bladder = trouble passing urine or stool, not feeling it, or losing control of it
sign-sexual = sudden loss of feeling during sex
sign-legs = both legs get weak, or one leg gets weaker quickly
sign-accident = it started after a bad fall or an accident
sign-chest = pain in your chest, or a sudden tearing pain in your belly or back
signs-today-heading = Call a doctor today
signs-today-nl = Call your GP. In the evening or at the weekend, call the out-of-hours GP service (huisartsenpost) in your region.
signs-today-be = Call your GP. In the evening or at the weekend, call the on-call GP service.
signs-today-uk = Call your GP. If the surgery is closed, call NHS 111. In Northern Ireland, call your GP out-of-hours service.
sign-fever = fever, or you feel very ill
sign-cancer = you have had cancer
sign-weight = you lose weight without trying
sign-immunity = new pain while you use steroids, inject drugs, or have a weak immune system
sign-night = constant pain at night that does not ease
sign-age = new pain and you are under 20, or it is your first time after 55
sign-bones = a small fall while you have weak bones (osteoporosis)
sign-weak-limb = a foot, leg, hand or arm that has become weak
sign-swelling = swelling, or a part of your body changes shape
sign-shoulder-blades = pain between your shoulder blades
sign-pregnancy = you are pregnant and have pain with bleeding or fever
signs-soon-heading = See your GP or therapist
signs-soon-body = It is not better after some weeks, it gets worse, or you worry.
signs-mood-heading = Do you think of harming yourself?
signs-mood-body = You do not have to carry this alone. Talk to someone now, by day or by night.
signs-stop-heading = Stop your exercise when
signs-stop-body = you feel pain in your chest, you feel faint, you are much more out of breath than normal, a part of your body becomes numb or weak, you feel a sharp pain, or you have a fever.
number-emergency = Emergency
number-out-of-hours = On-call GP
number-nhs = NHS
number-113 = 113 Suicide prevention
number-113-free = Free of charge
number-be-dutch = Zelfmoordlijn (Dutch)
number-be-french = Centre de prévention du suicide (French)
number-samaritans = Samaritans

## Settings

settings-title = Settings
language-label = Language
country-label = Country where you work
country-hint = The guide then gives the right names and phone numbers.
country-netherlands = Netherlands
country-belgium = Belgium
country-united-kingdom = United Kingdom
theme-heading = Colours
theme-system = As the device
theme-light = Light
theme-dark = Dark
text-size-heading = Text size
text-size-normal = Normal
text-size-large = Large
text-size-largest = Largest
data-heading = Your data
aside-heading = Kept apart
aside-explained = Reprise could not read this. It may still help you: save it to keep it. Remove it when you do not need it.
aside-remove = Remove
copy-text = Copy as text
copied = Copied.
not-copied = Copying did not work. Select the text and copy it yourself.
delete-explained = You can delete everything you wrote in Reprise from this device. There is no other copy.
delete-button = Delete everything
delete-heading = Delete everything?
delete-warning = All answers, summaries and settings on this device will be gone. Nobody can bring them back.
delete-word = delete
delete-type-word = Type “{ $word }” to be sure
delete-mismatch = Type the word “{ $word }” to go on.
delete-failed = Not everything could be deleted. Try again.
delete-confirm = Delete
delete-for-good = It will be gone for good.


## Today

today-start-heading = Before your first appointment
today-start-body = Answer some questions about your work. Your therapist then sees at once what your day is like.
today-start-button = See the questions
today-done-heading = Your summary is ready
today-done-body = Take it with you to your therapist, on paper or on this screen.
today-safety-heading = Good to know
today-safety-body = Some signs need a doctor. It takes one minute to read them.

## My work: the questionnaire

work-lead = Your work and your complaint can have to do with each other. These questions help you and your therapist to see how.
to-my-work = Go to My work
start-purpose = So that you and your therapist see the link between your work and your complaint. At the end you have one page to hand over.
start-again = Fill it in again, for example before a booster session. You can then compare it with last time.
start-short = Short, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
start-full = All questions, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
start-hint = You can skip any question and stop at any time. Each answer is saved at once.
resume-place = You stopped at “{ $section }”. About { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} to go.
resume = Go on
delete-draft = Throw this away
history-heading = Filled in before
history-summary = Summary
history-answers = All answers
history-compare = Compare with the time before
delete-record = Delete
open-heading = Another questionnaire
open-explained = Did your therapist give you a questionnaire as a file? Open it here. It stays on this device.
open-button = Open a file
open-remove = Remove this questionnaire
open-done = The questionnaire is in the list above.
file-not-opened = This file could not be opened.
file-not-json = This file cannot be read: it is not valid JSON (line { $line }, column { $column }).
file-not-a-questionnaire = This file is not a FHIR questionnaire.
file-unsupported = Reprise does not know “{ $element }” in this questionnaire.
file-unsupported-at = Reprise does not know “{ $element }”, used at question “{ $question }”.
file-invalid = There is a mistake in this questionnaire: { $flaw }.
file-invalid-at = There is a mistake in this questionnaire: { $flaw } (question “{ $question }”).
file-not-saved = There is no room on this device to keep this file.
nothing-changed = Nothing was changed.
flaw-duplicate-link-id = two questions have the same name
flaw-missing-link-id = a question has no name (linkId)
flaw-tilde = a name has the sign “~” in it
flaw-missing-text = a question has no text
flaw-unknown-question = it asks about the question “{ $question }”, which is not there
flaw-no-options = a question has no answers to choose from
flaw-duplicate-option = the answer “{ $option }” is there twice
flaw-min-above-max = the smallest number is larger than the largest
flaw-empty = there are no questions in it
flaw-nested-repeats = a list of rows stands inside another one
flaw-too-large = it is too large
flaw-missing-id = it has no name of its own (id)
flaw-missing-enable-behavior = it does not say whether all conditions count or any of them
flaw-wrong-value = “{ $element }” has a value that does not fit
questionnaire-not-loaded-title = The questions are not here yet
questionnaire-not-loaded-body = They could not be loaded. Connect to the internet once and try again. After that they work without it.
questionnaire-unreadable-title = These questions cannot be read
questionnaire-missing-title = These questions are not here
questionnaire-missing-body = The questionnaire is not on this device any more. Open its file again to see your answers.
answers-are-safe = Your answers are safe on this device.
fill-in-gone-title = This questionnaire is not here
fill-in-gone-body = It was deleted on this device, or the address is not complete.
fill-in-unread-body = It could not be shown. The message above says more.

## One question

progress-place = { $section }, { $step } of { $steps }
progress-words = { $place } · about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left
row-of = { $group }: number { $number }
action-back = Back
action-next = Next
action-next-anyway = Next, leave it so
action-skip = Skip
action-overview = See all answers
action-stop = Stop for now
saved-here = Saved on this device
scale-clear = Clear this answer
clear-answer = Clear this answer
choose-one = Choose …
own-answer = Something else, in your own words
another-title = { $group }: is there another one?
another-yes = Yes, add one
another-no = No, go on
problem-required = Please answer this question.
problem-not-a-number = This is not a number. Use digits, for example 12.
problem-not-whole = Use a whole number, for example 12.
problem-too-small = The smallest number here is { $min }.
problem-too-large = The largest number here is { $max }.
problem-not-a-date = This is not a complete date.
problem-date-in-future = This day is still to come. Choose today or earlier.
problem-date-too-early = This is a long time ago. Choose a day after { $min }.
problem-date-too-late = Choose a day before { $max }.
problem-too-long = There is room for { $max } letters; you wrote { $length }. All of it is saved.
problem-unknown-option = This answer is not in the list any more.
problem-too-many = Choose { $max } at most.

## Review, last line, comparison

review-title = All your answers
review-lead = Read them over. You can change everything.
review-more = You filled in the short version. The other questions take about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} more.
review-lengthen = Add the other questions
review-done = I am done
not-answered = Not answered
change = Change
change-answer = Change: { $label }
surprise-title = What surprised you when you filled this in?
surprise-hint = Just for you. It does not go into the summary.
compare-title = Then and now
compare-lead = Small ups and downs are normal. Many people only notice a change of about 2 points.
compare-question = Question
compare-changed = Different

## Summary

to-summary = See the summary
summary-title = Your summary
summary-lead = One page for your therapist. Nothing is sent: you print it, copy it, share it or show it.
summary-blocks = What goes in?
summary-language = Language of the summary
summary-print = Print
summary-share = Share
sheet-title = Summary for my therapist
sheet-day = Filled in on { $day }
sheet-label = { $label }:
sheet-name = Name:
sheet-footer = Written by the person themselves with Reprise. No score, no diagnosis.

## Dates

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
month-and-year = { $month } { $year }
date-near = { $weekday } { $day } { $month }
time-short = { $hour }:{ $minute }
list-and = { $first } and { $last }
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
