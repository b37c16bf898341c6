### Rehearsing the talk (domain.md §4.6). What a manager may say, what one can answer, and how the rehearsal goes.

## What the manager may say, and a possible answer. "…" is for the person to fill in.

manager-short-of-people = We are short of people.
manager-short-of-people-answer = I see that. And if I come back too fast and drop out again, we are worse off. With this plan I can already help with … from Monday.
manager-no-light-work = We have no light work here.
manager-no-light-work-answer = Can we make a list of all the tasks together? Some of them I can do. Can we ask the occupational physician or an ergonomist to have a look?
manager-look-fine = You look fine to me.
manager-look-fine-answer = Good to hear. Some tasks still give me trouble after … minutes. That is why I ask for this.
manager-what-exactly = What exactly do you have?
manager-what-exactly-answer = I prefer to keep the medical side with my doctor. I can tell you what I can do at work.
manager-everybody = Everybody has back pain now and then.
manager-everybody-answer = True, many people do. Perhaps this change will help them too.
manager-everyone-will-ask = Then everyone will ask for that.
manager-everyone-will-ask-answer = It is for … weeks, and then we look again. If it works, the whole team can use it.
manager-too-expensive = That is too expensive.
manager-too-expensive-answer = What can we do that costs nothing? Can we try one small change first?
manager-too-expensive-answer-be = What can we do that costs nothing? Can we try one small change first? And with the Fedris back programme, the company gets a fixed amount back for the visit of the ergonomist.
manager-too-expensive-answer-uk = What can we do that costs nothing? Can we try one small change first? And Access to Work may help to pay for equipment. I can apply for that.
manager-when-100 = When will you be back at 100%?
manager-when-100-answer = I cannot promise a date. I can promise small steps, and that we look again every two weeks.
manager-full-or-not = Come back full-time, or not at all.
manager-full-or-not-answer = I want to come back and stay. Building up step by step is quite usual. Shall we ask HR or the occupational physician which rules apply?
manager-ask-hr = I have to ask HR first.
manager-ask-hr-answer = That is fine. By which day will we know? I will write it down.
manager-no-time = I have no time for this now.
manager-no-time-answer = Ten minutes is enough for a first step. When does it suit you this week?
manager-colleagues = Your colleagues are complaining.
manager-colleagues-answer = I understand. Shall we tell the team together what we agreed, without anything medical?
manager-sign-this = Could you just sign this?
manager-sign-this-answer = I would like to read it at home first. You will have my answer by …
manager-contract = If this goes on, we have to look at your contract.
manager-contract-answer = That worries me. Could you put it in writing, please? I will get advice before I answer.
manager-silence = (says nothing)
manager-silence-answer = What do you think about it?
manager-painkillers = Just take a painkiller.
manager-painkillers-answer = I keep to what I agreed with my therapist. What helps at work is …
manager-party = But you were at that party on Saturday.
manager-party-answer = Moving in my own time is part of getting going again. At work the load is different: …
manager-ok-do-it = All right, let’s do it.
manager-ok-do-it-answer = Thank you. Shall I write down what we agreed, with the dates?

## The five managers, and how each is played

rehearsal-manager-friendly = Friendly
rehearsal-manager-hurried = In a hurry
rehearsal-manager-doubtful = Doubtful
rehearsal-manager-angry = Angry
rehearsal-manager-silent = Silent
rehearsal-play-friendly = Means well and talks easily, but promises little.
rehearsal-play-hurried = Looks at the clock and wants it to be over. Listens with half an ear.
rehearsal-play-doubtful = Wants proof. Frowns, and keeps asking why.
rehearsal-play-angry = Speaks loudly, in short sentences. Never insults.
rehearsal-play-silent = Says little, looks away, and leaves a gap of some seconds each time.

## Tips

rehearsal-tip-breathe = Breathe out before you speak. A short silence is fine.
rehearsal-tip-one-point = One point at a time. The rest can wait.
rehearsal-tip-and = Say “I see that, and …” instead of “yes, but …”.
rehearsal-tip-same-words = Ask once more, in the same words. You need no new reasons.
rehearsal-tip-pause = You can ask for a break: “Can we stop for five minutes?”
rehearsal-tip-no-answer-now = You need not answer at once: “I will come back to that by Friday.”
rehearsal-tip-end-date = End with a date: who does what, and when do you look again?
rehearsal-tip = Tip

## If they say … (step 9)

answers-lead = Think of what your manager may say, and write what you would answer. In your own words, as you speak.
answers-private = Your manager never sees this. It is for you, and for your card if you want.
answers-row = Answer { $number }
answers-line = What your manager may say
answers-own-choice = Something else, in my words
answers-own-line = They say …
answers-mine = I say …
answers-example = Show a possible answer
answers-take-over = Take over this answer
answers-on-card = On my card
answers-remove = Remove
answers-remove-named = Remove: { $name }
answers-removed = The answer is removed.
answers-add = One more answer
answers-long = This is a long answer. All of it is kept. On a card, a few sentences are easier to read.
answers-rehearse = Rehearse this talk

## Before a rehearsal

rehearsal-title = Rehearse the talk
rehearsal-lead = You see what a manager may say, one line at a time. You answer aloud, or you type. No clock, no marks, as often as you like.
rehearsal-private = All of this stays with you. Nothing of it goes to your manager.
rehearsal-gone = This talk is not on this device
rehearsal-to-talks = To all talks
rehearsal-to-talk = To this talk
rehearsal-sure-now = How sure are you now?
rehearsal-sure-after = And how sure are you now?
rehearsal-sure-hint = Only for you, to put side by side later. You may leave it out.
rehearsal-sure-say = I can say what I need.
rehearsal-sure-calm = I can stay calm.
rehearsal-sure-agree = I can ask for an agreement with a date.
rehearsal-sure-low = not sure at all
rehearsal-sure-high = very sure
rehearsal-who = Which manager?
rehearsal-lines = What does the manager say?
rehearsal-lines-hint = Untick what you do not want to hear today.
rehearsal-no-lines = Tick at least one line to begin.
rehearsal-aloud = Say the lines aloud
rehearsal-no-voice = This device has no voice of its own for this language. You read the lines instead.
rehearsal-begin = Begin
rehearsal-role-card = Role card for somebody who plays the manager

## During a rehearsal

rehearsal-place = Line { $number } of { $count }
rehearsal-said = Your manager says:
rehearsal-own-empty = (your own line)
rehearsal-waiting = Silence …
rehearsal-what-do-you-say = What do you say?
rehearsal-type = Your answer, if you want to type it
rehearsal-type-hint = Or say it aloud. It is saved while you type.
rehearsal-prepared = What you wrote before
rehearsal-keep = Keep my answer for the card
rehearsal-keep-empty = Type your answer first, then it can be kept.
rehearsal-kept = This answer is on your card.
rehearsal-next = Next line
rehearsal-last = To the end
rehearsal-again = Again
rehearsal-back = Line before
rehearsal-pause = Pause
rehearsal-paused = Paused
rehearsal-paused-lead = Take your time. You come back to the same line.
rehearsal-go-on = Go on
rehearsal-stop = Stop here

## After a rehearsal

rehearsal-end-title = Looking back
rehearsal-end-lead = You did it. Saying it aloud is the practice.
rehearsal-compare = How sure, before and after
rehearsal-before = Before
rehearsal-after = After
rehearsal-not-rated = left out
rehearsal-kept-answers = Kept for your card
rehearsal-kept-none = Nothing was kept for the card this time.
rehearsal-finish = Close this rehearsal
rehearsal-to-last = Back to the lines
rehearsal-past = Earlier rehearsals
rehearsal-past-named = { $day }: { $manager }
rehearsal-past-open = not finished
rehearsal-past-lines =
    { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    }
rehearsal-more = Show more
rehearsal-remove = Remove this rehearsal
rehearsal-remove-named = Remove this rehearsal: { $day }
rehearsal-removed = The rehearsal is removed.

## One’s own voice

voice-heading = Hear yourself
voice-lead = If you want, you can record your answer and listen to it. Nothing is recorded unless you press the button, 3 minutes at most. The recording stays on this device.
voice-record = Record my answer
voice-record-again = Record anew
voice-again-hint = A new recording takes the place of this one.
voice-asking = Your browser asks whether it may use the microphone.
voice-running = Recording
voice-stop = Stop recording
voice-stopped = The recording has stopped. Length: { $length }.
voice-length = Length: { $length }
voice-play = Listen
voice-play-stop = Stop listening
voice-keep = Keep this recording
voice-kept-now = The recording is kept on this device.
voice-not-kept = The device could not keep the recording. You can still listen to it here.
voice-gone-soon = What you do not keep is gone when you close the rehearsal or leave this page.
voice-made = Recordings of this rehearsal
voice-kept = Recordings you kept
voice-kept-named = { $day }, { $time }: { $line }
voice-delete = Delete
voice-delete-named = Delete the recording: { $name }
voice-play-named = Listen to: { $name }
voice-keep-named = Keep the recording: { $name }
voice-deleted = The recording is deleted.
voice-not-deleted = The device could not delete the recording. Please try again.
voice-refused = The microphone is switched off for this app. You can allow it in the settings of your browser. The rehearsal goes on without it.
voice-no-microphone = No microphone was found. The rehearsal goes on without it.
voice-not-working = The recording did not work. Perhaps another app is using the microphone. The rehearsal goes on without it.
voice-not-supported = This browser cannot record. The rehearsal goes on without it.
voice-not-played = This recording cannot be played here.

## The role card

role-title = Role card
role-lead = For a friend or therapist who plays your manager. Nothing you wrote yourself is on it.
role-choose = Which manager do they play?
role-language = Language of the card
role-card-title = You play the manager
role-about = The other person is practising a talk about work, and says what they need. You make the practice real, and safe.
role-how = How you play it
role-lines = Your lines
role-lines-hint = In any order. Wait for the answer each time. You may say it in your own way.
role-fair = Playing fair
role-fair-list = Begin gently. Only get harder if the other asks for it.|Stop at once when the other says “stop” or raises a hand.|Keep to the work: nothing about the body, the illness or the person.|Do not try to win, and do not hurt.|Say afterwards what went well.|What you hear stays between you.
