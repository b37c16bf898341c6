### Share or keep: what the manager may read (domain.md §4.3), and the words that are asked about.

share-lead = Here is everything you wrote. You choose line by line what your manager may read. What is about work starts as shared, what is about your health as kept.
share-marked-count = { $count ->
    [one] In { $count } line there is a word that people often keep to themselves. You decide.
   *[other] In { $count } lines there are words that people often keep to themselves. You decide.
}
share-counts = { $shared } shared, { $kept } kept
share-no-lines = You have not written anything about work yet. You can do that in the other steps.
share-preview = This is what your manager will read
share-preview-hint = Exactly this, and nothing else. On paper you can choose another language.
share-nothing = Nothing is shared yet, so the paper is empty.
share-to-paper = To the paper for my manager

## What is mostly told

telling-heading = What do people tell at work?
telling-good = Good to tell
telling-good-list = which tasks you can do, and for how long|which adjustments help|when you expect a change, and when you look again|that you follow the advice of the occupational physician
telling-not-needed = Not needed
telling-not-needed-list = diagnosis, scan results, medicines|details of your treatment, visits to a psychologist|worries about family or money|remarks about other people
telling-own-choice = Your own choice
telling-own-choice-list = the name of your complaint|that you follow a programme|your personal story|how much pain you have
telling-netherlands = In the Netherlands your employer may not ask what illness you have, or what caused it.
telling-belgium = In Belgium the occupational physician keeps medical facts secret. Your employer gets only the conclusion and the proposed measures.
telling-united-kingdom = In the United Kingdom you do not have to name your complaint. But for a legal right to adjustments, your employer must know about a disability, or could reasonably know.
telling-general = This is general information, not legal advice. Rules change. Ask your union, HR or the occupational health service.
telling-tip = You can say: “I’d rather talk about the work than about my health. The doctor knows the medical side.”

## Health

health-heading = About your health
health-lead = You do not have to tell any of this. Leave it empty, or write it for yourself. Only what you tick goes to your manager, and the paper does not name it as health.

## Weighing it

telling-weigh = Are you unsure what to tell?
telling-weigh-lead = Many people are. Write down both sides. This is for you alone: it is on no paper.
telling-pros = What speaks for telling more
telling-pros-hint = For example: then they understand why I ask for the trolley.
telling-cons = What speaks against it
telling-cons-hint = For example: I am afraid that people will talk.
telling-ask-first = Whom can I ask first?
telling-ask-first-hint = For example: somebody from the union, a confidential adviser, my therapist.

## The question about words

word-question = You share this line. People often keep this to themselves: { $words }. What do you want?
word-keep = Keep it
word-keep-about = Keep it: the line with { $words }
word-share = Share it as it is
word-share-about = Share it as it is: the line with { $words }
marked-heading = Have a look at this first
marked-lead = These lines are on the paper. In each there is a word that people often keep to themselves. You decide; you can print it either way.
marked-change = Write it in other words

## The list of words

words-to = See or change the words that are asked about
words-title = Words that are asked about
words-lead = When one of these words is in a line that you share, the app asks you first. It never holds anything back. The list is yours: add words and take words out.
words-language = Words in
words-new = One more word
words-new-hint = For example a name or a medicine. With a star at the end, longer words count as well: knee*
words-add = Add
words-added = Added: { $word }
words-in-force = These words are asked about
words-take-out = Take out
words-take-out-about = Take out: { $word }
words-taken-out = { $word } is no longer asked about.
words-out = Taken out by you
words-put-back = Put back
words-put-back-about = Put back: { $word }
words-original = Back to the original list
words-original-again = The original list is back.
words-too-short = Write a word of at least two letters.
words-too-long = That is too long. Write one word, or a few, of 60 letters at most.
words-known = This word is on the list already.
words-to-talks = To all talks

## What each line is called

place-when = Day and time
place-place = Place
place-who = Who is there
place-with-me = Who comes with me
place-aim = My aim for this talk
place-can = What I can do
place-hard-task = What is hard now
place-hard-difficulty = What makes it hard
place-hard-amount = How long, how heavy, how often
place-hard-since = Since when
place-proposal-change = My proposal
place-proposal-task = For which task
place-proposal-costs = What it costs
place-proposal-brings = What it brings
place-proposal-plan-b = If that is not possible
place-week = Days and hours of a week
place-week-tasks = Tasks of a week
place-if-bad = If it goes badly
place-health-condition = The name of my complaint
place-health-programme = That I follow a programme
place-health-pain = How much pain I have
place-health-background = My personal story
place-question = My question

## The paper for the manager

shared-title = Talk about my work
shared-people = The talk
shared-can = What I can do
shared-hard = What is hard now
shared-asked = What I ask
shared-proposals = Other proposals
shared-pattern = Building up
shared-questions = My questions
shared-more = What I also want to say
shared-days = When
shared-footer = Made by me, for this talk.
period-both = from { $from } until { $until }
period-from = from { $from }
period-until = until { $until }
about-minutes = about { $minutes } minutes
pattern-week = Week
pattern-week-number = Week { $number }
pattern-days = Days
pattern-hours = Hours
pattern-tasks = Tasks
pattern-look-back = We look again
