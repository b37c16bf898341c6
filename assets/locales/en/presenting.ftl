### The sheet or the card over the whole screen, and the agenda of a talk (domain.md §4.2).

show-title = In the talk
show-lead = Choose what fills the screen. Nothing else of Reprise can be opened then, not even with the back button, until you end it yourself.
show-what = What do you want to show?
show-sheet = The paper for my manager
show-sheet-hint = Only the lines you share. You can hand over your phone.
show-card = My card
show-card-hint = For you alone: your aim, your proposals, your answers, with the agenda and a clock.
show-language = In which language?
show-how-to-leave = To end it: hold the button at the bottom for two seconds.
show-start = Fill the screen
show-nothing-shared = Nothing is shared yet, so the sheet is empty.
show-not-there = This talk is no longer on the device.
show-leave = Hold to end
show-let-go = Let go now
show-leave-short = Keep holding the button for two seconds. If you cannot, type “{ $word }” here.
show-leave-word = end
show-leave-label = Another way to end it

agenda-title = Agenda
agenda-start = Start the clock
agenda-clock = Minute { $passed } of { $whole }
agenda-minutes = { $from }–{ $until } min
agenda-thank = Thank you, and my aim
agenda-thank-say = “Thank you for making time. I want to work in a way that lasts. I wrote down a few points.”
agenda-can = What I can do
agenda-can-say = “These tasks go well: …”
agenda-hard = What is hard
agenda-hard-say = “With … I get into trouble after about … minutes. That is because of the task, not because I do not want to.”
agenda-proposals = My proposals
agenda-proposals-say = “I suggest … for … weeks. Then we look again. It costs … and it helps others too, because …”
agenda-your-view = How you see it
agenda-your-view-say = “What do you need from me? What is possible here?”
agenda-agreements = Agreements
agenda-agreements-say = “Shall we write down who does what, and when? When do we talk again?”
