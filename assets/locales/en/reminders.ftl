### Reminders: the calendar file, notifications, what was missed.

## What a lock screen may show: no word about health

reminders-neutral-plan = Time for yourself
reminders-neutral-booster = Half an hour for yourself
reminders-neutral-appointment = Appointment

## The page

reminders-lead-in = The first way works best: your phone rings even when Reprise is closed.
reminders-calendar-heading = 1. In the calendar of your phone
reminders-calendar-about = Reprise makes a file with your plans and appointments. Your own calendar then reminds you.
reminders-to-calendar = Put it in your phone’s calendar
reminders-open-heading = 2. While Reprise is open
reminders-open-about = Reprise can show a notification as long as it is open, also in the background. A phone may stop it after a while.
reminders-switch = Show notifications
reminders-allowed = Notifications are on for this device.
reminders-blocked = Your browser blocks notifications from Reprise. You can allow them: open the settings of this page, next to the address, and choose Notifications. Then come back here.
reminders-home-screen = On an iPhone or iPad this works once Reprise stands on your home screen. Tap Share, then “Add to Home Screen”, and open Reprise from there.
reminders-not-possible = This browser cannot show notifications. The calendar of your phone still works.
reminders-quiet = Quiet hours
reminders-quiet-from = Quiet from
reminders-quiet-until = Quiet until
reminders-quiet-problem = From and until are the same time. Choose another one; until then the old one stays.
reminders-evening = My evening begins at
reminders-evening-hint = For when you choose “Tonight” at a reminder.
reminders-words-heading = What others can read
reminders-title-style = What a reminder is called
reminders-title-why = A lock screen or a calendar can be seen by others. So there is no word about health unless you want it.
reminders-title-neutral = Neutral: “{ $words }”
reminders-title-plain = What it is, with the name of my plan
reminders-title-own = My own words
reminders-title-words = Your words
reminders-title-problem = Write a word or two. Until then the old title stays.
reminders-lead = For new plans: remind me
reminders-lead-hint = 0 means at the time itself. In each plan you can choose another number.
reminders-lead-problem = Use a number from 0 to 1440. Until then the old one stays.
reminders-silenced = Without reminders
reminders-unsilence = Remind me again
reminders-unsilence-named = Remind me again: { $plan }

## The test

reminders-test = Does it arrive?
reminders-test-about = Try it now. Then you know whether this device shows reminders.
reminders-test-send = Send me a reminder in one minute
reminders-test-on-its-way = It is on its way. Stay on this page; you may lock your screen or open another app.
reminders-test-sent = The reminder was sent.
reminders-test-not-sent = The browser could not show the reminder. This can help:
reminders-test-ask = Did you see it?
reminders-test-seen = Reminders arrived here when you last tried.
reminders-test-unseen = You did not see the last one. This can help:
reminders-test-title = A reminder from Reprise
reminders-test-body = This is the test.
reminders-help-apple = iPhone or iPad
reminders-help-apple-how = Add Reprise to your home screen and open it from there. In Settings, under Notifications, choose Reprise and allow them. Look whether a Focus, such as Do Not Disturb, is on.
reminders-help-android = Android phone or tablet
reminders-help-android-how = In Settings, under Apps, choose your browser or Reprise and allow notifications. Under Battery, choose “Unrestricted”. Look whether Do Not Disturb is on.
reminders-help-computer = Computer
reminders-help-computer-how = Leave a tab with Reprise open. In the settings of your computer, under Notifications, allow your browser. Look whether Do Not Disturb is on.

## Later

reminders-later = Later
reminders-later-named = Later: { $plan }
reminders-snooze-ten = In 10 minutes
reminders-snooze-hour = In 1 hour
reminders-snooze-tonight = Tonight
reminders-snooze-own = Or in
reminders-minutes = min
reminders-snooze-set = Remind me then
reminders-snooze-problem = Use a number from 1 to 1440 minutes.
reminders-snoozed = Fine. You are reminded again: { $time }.
reminders-snooze-off = Notifications are off, so Reprise cannot ring.

## While you were away

reminders-away = While you were away
reminders-away-lead = These were planned. Did you do some of them? You may leave them as they are.
reminders-away-none-left = Thank you, that is all.
reminders-away-noted = Written down.
reminders-away-named = { $answer }: { $plan }, { $when }
reminders-away-leave = Leave all as it is
reminders-away-close = Close
reminders-useful = Does being reminded still help?
reminders-useful-ask = “{ $plan }” had no answer three times in a row. That can happen. What suits you now?
reminders-useful-keep = Keep reminding me
reminders-useful-change = Choose other times
reminders-useful-stop = Stop reminding me of this plan
reminders-useful-hint = Your plan stays. You can turn reminders on again on the page about reminders.

## The calendar file

reminders-calendar-title = Your phone’s calendar
reminders-calendar-lead = Save the file, open it, and your calendar reminds you. It works without internet and with Reprise closed.
reminders-calendar-file = The calendar file
reminders-holds = In it: { $what }.
reminders-holds-plans = { $count ->
    [one] { $count } plan
   *[other] { $count } plans
}
reminders-holds-boosters = your booster sessions
reminders-holds-appointments = { $count ->
    [one] { $count } appointment
   *[other] { $count } appointments
}
reminders-holds-nothing = Nothing is planned yet. When you have a plan or an appointment, the file is made here.
reminders-calendar-save = Save the calendar file
reminders-calendar-share = Share
reminders-calendar-saved = The file reprise.ics is in your downloads. Open it to put everything in your calendar.
reminders-calendar-shared = The file was shared.
reminders-calendar-not-saved = This browser could not hand over the file. Try the other button, or another browser.
reminders-calendar-behind = { $count ->
    [one] { $count } plan or appointment has changed since { $date }. Save the file again.
   *[other] { $count } plans or appointments have changed since { $date }. Save the file again.
}
reminders-calendar-again = When something changes, save and open the file again: your calendar is updated, nothing is there twice.
reminders-calendar-private = A calendar may be shared with Google, Apple or your employer. Choose one that is private.
reminders-open-how = How do I open the file?
reminders-open-apple = Tap the file in Downloads or in the app Files, then “Add All”, and choose a calendar.
reminders-open-android = Tap the file in your downloads and choose your calendar app. If it does not open, import it with Google Calendar on a computer.
reminders-open-computer = Double-click the file, or choose “Import” in your calendar.
reminders-to-reminders = To the reminders
reminders-next-days = The next { $days } days
reminders-next-none = Nothing is planned in these days.
