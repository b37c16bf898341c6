### Adjustments to pick from, and the proposals of a talk (domain.md §4.1, §4.5). Lists have | between their items.

adjustment-title = Adjustments to choose from
adjustment-lead = Tap what could make your work easier. It goes to your proposals, and there you make it your own.
adjustment-order-heading = What usually helps most
adjustment-order = In this order: first leave out or avoid what is heavy, then use an aid, then plan the work differently, then technique or training. In heavy work, training alone usually helps least.
adjustment-helps = What helps, in your own words
adjustment-helps-hint = You wrote this in the questionnaire. As a proposal it is only for you, until you share it.
adjustment-first = Fits what you said about your work
adjustment-others = More kinds of work
adjustment-simple = Simple and cheap first
adjustment-bigger = Bigger
adjustment-already = already among your proposals
adjustment-added = Added to your proposals: { $what }
adjustment-taken-back = No longer among your proposals: { $what }
adjustment-undo-named = Undo: { $what }
adjustment-to-proposals = To my proposals

## Kinds of work

adjustment-name-lift-carry = Lifting and carrying
adjustment-name-standing = Standing
adjustment-name-sitting = Sitting
adjustment-name-driving = Driving and vibration
adjustment-name-same-movement = The same movement again and again
adjustment-name-bend-kneel = Bending, twisting, kneeling
adjustment-name-push-pull = Pushing and pulling
adjustment-name-reach-high = Reaching and working above the shoulders
adjustment-name-pace = Pace and deadlines
adjustment-name-around = People, support and tension
adjustment-name-concentration = Concentration
adjustment-name-travel = Travelling to work
adjustment-name-home-care = Care for people, also in their homes
adjustment-name-not-possible = Where they say “that is not possible here”

## The lists

adjustment-lift-carry-simple = A limit on how much I lift, for some weeks|Split heavy loads into smaller ones|Keep heavy things between knee and shoulder height|Lift heavy things with two people|A trolley or cart|Boxes with better grips|Raise the pallets, so that I bend less
adjustment-lift-carry-bigger = A lift table|A hoist|Slide sheets|Swap heavy tasks with a colleague|Have goods delivered in smaller packs
adjustment-standing-simple = Take turns between standing and other tasks|A stool to sit or lean on|An anti-fatigue mat|A short walk every 30 to 45 minutes|Shoes that suit this work
adjustment-standing-bigger = Another layout of the workplace|A seat at the counter
adjustment-sitting-simple = Change position often|Make phone calls standing up|Get up every 30 to 60 minutes|The screen at eye height|Have my chair set up for me
adjustment-sitting-bigger = A sit-stand desk|Another chair|Work from home on some days
adjustment-driving-simple = Have my seat set up for me|A break every 1 to 2 hours|Plan the route with breaks in it|No lifting straight after driving|Drive slower on rough ground
adjustment-driving-bigger = A better seat or suspension|Another vehicle|Drive for a smaller part of the day
adjustment-same-movement-simple = Take turns between tasks|Use the other hand or side now and then|Very short breaks in between|Tools with a better grip
adjustment-same-movement-bigger = Another tool|Another mix of tasks
adjustment-bend-kneel-simple = Room to move my feet instead of twisting|Bring the work higher or closer|Tools with a long handle|Knee pads
adjustment-bend-kneel-bigger = A table at working height|An aid to turn the load
adjustment-push-pull-simple = Have the wheels cleaned and repaired|Push instead of pull|Handles for both hands|Smaller loads
adjustment-push-pull-bigger = A powered trolley
adjustment-reach-high-simple = Put things lower that are used often|A step to stand on|Bring the work closer
adjustment-reach-high-bigger = Other shelves or racks
adjustment-pace-simple = Fewer urgent tasks|More time for the same work|Breaks when I choose|Spread the busy tasks over the week
adjustment-pace-bigger = More people at busy hours|A say in the planning
adjustment-around-simple = One contact person for me|A short talk every week|Clear tasks|A quiet place to work|No shifts alone in the first weeks
adjustment-around-bigger = Somebody neutral who leads a talk|Another team
adjustment-concentration-simple = Work in short blocks|An hour without interruptions|My tasks in writing
adjustment-concentration-bigger = Other tasks for some time
adjustment-travel-simple = Travel outside the rush hour|Work from home on some days|A parking space close by
adjustment-travel-bigger = Help with transport
adjustment-home-care-simple = Heavy clients together with a colleague|A list of clients that is adapted to me|A slide sheet at the client’s home|Another order of visits
adjustment-home-care-bigger = A hoist at the client’s home|A lighter round
adjustment-not-possible-simple = Make a list of all tasks together, and mark what I can do|Try one small change for two weeks, then look again|Swap one task with a colleague|Spread the heavy visits or tasks over the week
adjustment-not-possible-bigger = Ask the occupational physician or an ergonomist to look along at the work|Another task in the team for some time

## My proposals

proposals-lead = Few and clear works best. What would you like to change, for which task, and for how long?
proposals-menu = Choose from examples
proposals-asked = To ask in this talk: { $count } of { $most }
proposal-number = Proposal { $number }
proposal-empty = A proposal without words yet
proposal-asked = I will ask: { $what }
proposal-change = What would you like to change?
proposal-change-hint = For example: a trolley for the boxes.
proposal-task = For which task?
proposal-task-take = You wrote that this is hard. Tap to take it over.
proposal-from = From
proposal-until = Until
proposal-period-order = This last day comes before the first one. Both stay as you wrote them, until you change one.
proposal-year = This year cannot be right. Look at the date again.
proposal-costs = What does it cost?
proposal-costs-hint = Often little: somebody’s hour, a shelf that moves.
proposal-brings = What does it bring you and the team?
proposal-brings-hint = For example: I can go on longer, and it is easier for my colleagues too.
proposal-plan-b = What else would do, if this cannot be?
proposal-plan-b-hint = Your plan B. It stays with you, unless you share it.
proposal-ask = I will ask this
proposal-ask-named = I will ask this: { $what }
proposal-ask-full = You already ask three things, and more is easily lost in one talk. This proposal stays here. To ask it, untick another one first.
proposal-add = Add a proposal of my own
proposal-remove = Remove
proposal-remove-named = Remove: { $what }
proposal-removed = The proposal is removed.
