### Your data in Settings: deleting one part, and what could not be read.

## Parts

feature-questionnaires = Questionnaires
feature-exercises = Exercises
feature-journal = Journal
feature-meetings = Talks with your manager
feature-app = Settings of Reprise
feature-unknown = Something of another version of Reprise

## Deleting one part

delete-part-heading = Delete one part
delete-part-explained = All else stays as it is.
delete-questionnaires = Delete the questionnaires
delete-questionnaires-means = All you filled in, and the questionnaires you opened from a file.
delete-exercises = Delete the exercises
delete-exercises-means = Your plans, own exercises and notes, what you did, your programme and appointments, the plan for bad days, and your reminders.
delete-journal = Delete the journal
delete-journal-means = Your notes, measured values, goals, activity diary and hours at work.
delete-meetings = Delete the talks
delete-meetings-means = Talks you prepared or rehearsed, recordings of your voice, agreements and messages.
delete-part-what = This will be gone for good:
delete-part-nothing = There is nothing in it now.
delete-part-recordings = { $count ->
    [one] { $count } recording of your voice
   *[other] { $count } recordings of your voice
}
delete-part-undo = You put a backup back before. How it was before that is still kept, with these things in it: that goes, too.
delete-program = The copy of Reprise that works without internet goes, too. It comes back when you open Reprise again.
delete-stays = What you saved or shared before stays where you put it: backups, papers, days in your phone’s calendar.
delete-part-done = Deleted.
delete-part-failed = The browser could not do it. Nothing was deleted. Try again.
deleting-title = Something is being deleted
deleting-explained = It was interrupted and goes on now. One moment …
deleting-unfinished = Some of it is still there. Try again, or go on: you can delete it later.

## What could not be read, and what a newer app wrote

aside-remove-heading = Remove it?
newer-heading = From a newer Reprise
newer-explained = A newer version of Reprise wrote this. This version leaves it as it is. Close all tabs of Reprise and open it again to get the newer one.
raw-show = Show the raw data
raw-cut = These are the first { $count } characters. The file has all of it.
raw-save = Save as a file
raw-saved = The browser has the file { $name } now.
raw-not-saved = The browser did not take the file. Copy the text instead.
raw-named = { $action }: { $what }
