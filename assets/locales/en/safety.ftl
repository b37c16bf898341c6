### The safety of the data: backup, trying it, putting it back (design.md §6).

## Overview

safety-title = Keeping your data safe
safety-lead = What you write is on this device only. If it gets lost, breaks or is cleared, only a backup brings it back.
safety-open = See how safe it is
safety-facts-heading = How it stands
safety-last = Last backup
safety-no-backup = None yet.
safety-made-at = Made on { $moment }.
safety-nothing-changed = Nothing has changed since.
safety-has-changed = Something has changed since.
safety-checked = Tried
safety-not-checked = Not yet: nobody knows whether the file opens.
safety-checked-on = Opened again on { $day }: everything was there.
safety-home = Where it runs
safety-installed = From your home screen, as an app of its own.
safety-in-a-tab = In a tab of your browser.
safety-browser = What the browser promises
safety-persistent = It keeps your data, also when room runs short.
safety-not-persistent = It may clear your data when room runs short.
safety-persistence-unknown = It does not say.
safety-room = Room
safety-room-used = Your data takes { $used } of about { $all }.
safety-room-device = The browser has { $free } left for everything together.
safety-kilobytes = { $number } kB
safety-megabytes = { $number } MB
safety-at = { $day } at { $time }

## The one next step

safety-step-first = You have no backup yet. Make one now: it takes a minute.
safety-step-new = Your last backup is old, and things have changed since. Make a new one.
safety-step-install = Safari may clear a website that you do not open for a week. An app on your home screen it leaves alone.
safety-install-share = Tap the share button of Safari: a square with an arrow up.
safety-install-add = Choose “Add to Home Screen”.
safety-install-open = Open Reprise from there. It starts empty: choose your backup under “Put a backup back”.
safety-install-backup = So make a backup before you start.
safety-step-check = Try whether your backup opens. Then you know that it works.
safety-step-ask = Ask the browser to keep your data, also when room runs short.
safety-ask-button = Ask the browser
safety-asked-in-vain = The browser does not promise it now. A backup is what counts.
safety-step-room = There is little room left. Make a backup, then remove what you no longer need.
safety-step-nothing = All is well. There is nothing you need to do now.

## Making a backup

safety-backup-heading = Backup
safety-backup-explained = A backup is one file with all you wrote. You decide where it goes; Reprise sends it nowhere.
safety-make = Make a backup
safety-make-lead = Everything you wrote goes into one file. Keep it somewhere else than on this phone.
safety-how = What kind of file?
safety-sealed = With a passphrase: only who knows it can open the file
safety-plain = Without: anybody who has the file can read it
safety-forgotten = If you forget the passphrase, nobody can open this file any more, and neither can we. Write it down and keep it in a safe place.
safety-plain-warning = This file is not protected. It holds all you wrote about your health and your work: give it to nobody, and do not send it by mail.
safety-plain-notice = This file is not encrypted: anybody can read it.
safety-passphrase = Passphrase
safety-passphrase-hint = At least 8 characters. A few words that you remember are better than one difficult one.
safety-passphrase-again = The same passphrase again
safety-show-passphrase = Show what I type
safety-too-short = It needs at least 8 characters.
safety-not-the-same = This is not the same as above.
safety-device = A name for this device
safety-device-hint = You may leave it empty. It is in the file, so that you know later where it comes from.
safety-make-button = Make the file
safety-working = One moment …
safety-not-made = The file could not be made on this device. Nothing was lost.
safety-made-heading = The file is ready
safety-file-name = Name
safety-file-size = Size
safety-file-time = Made on
safety-where-to = Save it, then put a copy elsewhere: on a computer, a USB stick, or in a place online that you trust.
safety-save = Save the file
safety-share = Share …
safety-saved = The browser has the file now. Try whether it opens: then you know that it is really there.
safety-shared = The file was handed over. Try whether it opens: then you know that it is really there.
safety-not-saved = The browser did not take the file. Try the other button, or another browser.

## Opening one

safety-choose = Choose the file
safety-passphrase-of-file = The passphrase of this file
safety-open-file = Open
safety-not-a-backup = This is not a backup of Reprise.
safety-damaged = This backup is damaged or not complete. Try another copy of it.
safety-wrong-passphrase = It does not open: the passphrase is not right, or the file is damaged.
safety-newer = A newer Reprise made this backup. Update Reprise here first, then try again.
safety-too-large = This file is too large to be a backup of Reprise.
safety-cost = This file asks more of the device than a backup of Reprise does. It was not opened.
safety-no-memory = The device has too little memory free to open it. Close other apps and try again.

## Trying one

safety-check = Try a backup
safety-check-lead = Open your backup again. Reprise compares it with what is on this device and changes nothing.
safety-check-explained = Choose the file in the place where you keep it: that is the real test.
safety-check-outcome = What it shows
safety-holds-everything = This file holds everything that is on this device.
safety-whole-but-older = This file is whole. Since it was made, on this device: { $difference }.
safety-differs = This file opens, but it is not your last backup. Compared with it, on this device: { $difference }.
safety-added = { $count ->
    [one] { $count } added
   *[other] { $count } added
}
safety-changed = { $count ->
    [one] { $count } changed
   *[other] { $count } changed
}
safety-gone = { $count ->
    [one] { $count } removed
   *[other] { $count } removed
}

## Putting one back

safety-restore = Put a backup back
safety-restore-lead = You first see what is in the file and what would change. You can undo it afterwards.
safety-restore-explained = It makes no difference on which phone or in which browser the file was made.
safety-in-the-file = In this file
safety-made-on = Device: { $device }
safety-from-to = From { $first } to { $last }.
safety-file-empty = There is nothing in it.
safety-count-fill-ins = { $count ->
    [one] { $count } questionnaire
   *[other] { $count } questionnaires
}
safety-count-sessions = { $count ->
    [one] { $count } line in the exercise log
   *[other] { $count } lines in the exercise log
}
safety-count-plans = { $count ->
    [one] { $count } plan or own exercise
   *[other] { $count } plans and own exercises
}
safety-count-check-ins = { $count ->
    [one] { $count } note in the journal
   *[other] { $count } notes in the journal
}
safety-count-measured = { $count ->
    [one] { $count } measured value
   *[other] { $count } measured values
}
safety-count-diary = { $count ->
    [one] { $count } block of a day
   *[other] { $count } blocks of days
}
safety-count-goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
}
safety-count-work-weeks = { $count ->
    [one] { $count } week at work
   *[other] { $count } weeks at work
}
safety-count-meetings = { $count ->
    [one] { $count } talk with your manager
   *[other] { $count } talks with your manager
}
safety-count-other = { $count ->
    [one] { $count } setting or other piece
   *[other] { $count } settings and other pieces
}
safety-count-aside = { $count ->
    [one] { $count } text kept apart
   *[other] { $count } texts kept apart
}
safety-way = How?
safety-merge = Put it together with what is here
safety-replace = Replace what is here
safety-merge-explained = Where both have the same thing, the newest change counts. What cannot be decided is kept twice, or kept apart in Settings. What you removed here but is in the file comes back.
safety-replace-explained = Afterwards this device holds what is in the file and nothing else.
safety-effect = What would change here
safety-no-effect = Nothing: all of it is here already.
safety-effect-is = On this device: { $difference }.
safety-stays = { $count ->
    [one] { $count } piece stays as it is.
   *[other] { $count } pieces stay as they are.
}
safety-restore-button = Do it now
safety-without-undo = Go on without a way back
safety-restored = Done
safety-restored-explained = Look around whether it is as you expected.
safety-to-today = To Today
safety-changed-meanwhile = Something was saved meanwhile, in another tab. Nothing has changed here. Look again at what would change.
safety-no-room-for-undo = There is room for this, but not to keep how it is now. Nothing has changed yet. Make a backup first, or go on without a way back.
safety-no-room = There is not enough room on this device. Nothing has changed.
safety-restore-failed = The browser could not do it. Nothing has changed.
safety-unfinished = This is not finished yet. Try again: it goes on where it stopped.
safety-journal-lost = The browser cleared what was to be put back. Go back to how it was, or go on and put the backup back once more.
safety-no-undo = How it was before is not kept any more.
safety-restoring = Your backup is being put back
safety-restoring-explained = It was interrupted and goes on now. One moment …
safety-go-on = Go on with what is there
safety-undo-heading = How it was before
safety-undo-kept = Something was put back or brought in on { $moment }. How it was before is still kept and takes { $size }.
safety-undo = Go back to how it was
safety-undo-explained = What you added since stays. What you changed since is kept apart in Settings.
safety-undo-confirm = Go back
safety-forget-undo = Throw it away
safety-undone = It is again as it was.
safety-forgotten-undo = Thrown away.

## Being reminded

safety-rhythm = Remind me of a backup
safety-rhythm-hint = On Today, and only when something has changed since the last one.
safety-rhythm-off = Not
safety-rhythm-weekly = Every week
safety-rhythm-monthly = Every month
safety-rhythm-three-months = Every three months
safety-due-heading = Time for a backup
safety-due = You wanted to be reminded. Something has changed since the last one.
safety-in-calendar = a reminder to make a backup
