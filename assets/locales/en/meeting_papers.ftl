### The papers of a talk: for the manager, for one's own hand, for the therapist, and for a manager who is new to this (domain.md §4).

paper-gone = This talk is not on this device
paper-gone-why = Perhaps you removed it, or you made it on another device.
paper-language = Language of the paper
paper-manager = Paper for my manager
paper-manager-lead = One page with what you chose to share. Nothing is sent: you print it, copy it, share it or show it.
paper-to-choices = Choose what is on it
paper-card = My card
paper-card-lead = For your own hand during the talk. It works without internet.
paper-therapist = Summary for my therapist or occupational physician
paper-therapist-lead = To take along to your next appointment. You choose which parts go along. Lines that you keep from your manager can be in it.
paper-guide = One page for my manager about such talks
paper-guide-lead = For a manager who has not done this before. There is nothing about you in it.

## My card

card-title = My talk
card-answers = What I can answer
card-agenda = How the talk can go
card-break-heading = Breathe out
card-break = I may ask for a break: “Can we stop for five minutes?” Or for a second date.

## For the therapist or the occupational physician

therapist-title = My talk at work
therapist-asked = I will ask this
therapist-agreements = What was agreed
therapist-readiness = How ready I feel
therapist-ready = My own feeling
therapist-ready-number = { $number } out of { $most }
therapist-ready-words = In my own words
therapist-pressure = What presses me
therapist-nothing = Nothing is ticked, or nothing is written yet. So there is no paper.

## For a manager who is new to this

managers-title = A good talk about work
managers-lead = For managers. Half an hour of attention now often saves weeks later.
managers-prepare = Before the talk
managers-prepare-list = Choose a quiet room and half an hour without phone calls.|Ask who should be there. Your colleague may bring somebody.|Read the paper you were given. Think about which tasks there are, light and heavy.|Find out who decides about changes and money: you, HR or somebody else.
managers-listen = During the talk: listen
managers-listen-list = Begin with: “Good that you are here. What would you like to reach with this talk?”|Start with what goes well.|Ask about the task: what, how long, how heavy, how often.|Say back in your own words what you heard.|A break or a second date is fine.
managers-health = Not about health
managers-health-list = Ask what somebody can do, not what they have.|Do not ask for a diagnosis, medicines or treatment. Do not guess either.|Did you hear something medical? Do not write it down and do not pass it on.
managers-netherlands = In the Netherlands you may not ask about illness or its cause. The occupational physician advises on what is possible at work.
managers-belgium = In Belgium medical facts stay with the occupational physician. You get the conclusion and the proposed measures.
managers-united-kingdom = In the United Kingdom nobody has to name a condition. If you know, or could know, about a disability, you may have to make reasonable adjustments. Ask HR.
managers-agree = Agree
managers-agree-list = Choose small and cheap first: another order, two people, an aid.|Write down who does what, and by which date.|Agree how you will both see whether it works.|Change hours or heavy tasks, not both at once.|Agree what the team hears, and who tells them.
managers-follow-up = Afterwards
managers-follow-up-list = Send what was agreed on the same day.|Do your own part first: order the aid, change the roster.|Talk again after two weeks, also when all goes well.|A bad day is no failure. Keep to the plan, or go back one step together.
managers-footer = General information, not legal advice. Rules change. HR and the occupational health service know more.
