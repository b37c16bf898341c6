### Delen of houden: wat de leidinggevende mag lezen (domain.md §4.3), en de woorden waarnaar wordt gevraagd.

share-lead = Hier staat alles wat u schreef. U kiest per regel wat uw leidinggevende mag lezen. Wat over het werk gaat, staat eerst op delen. Wat over uw gezondheid gaat, houdt u eerst voor uzelf.
share-marked-count = { $count ->
    [one] In { $count } regel staat een woord dat mensen vaak voor zich houden. U beslist.
   *[other] In { $count } regels staan woorden die mensen vaak voor zich houden. U beslist.
}
share-counts = { $shared } gedeeld, { $kept } voor uzelf
share-no-lines = U schreef nog niets over het werk. Dat kan in de andere stappen.
share-preview = Dit krijgt uw leidinggevende te lezen
share-preview-hint = Precies dit, en niets anders. Op papier kunt u een andere taal kiezen.
share-nothing = Er wordt nog niets gedeeld. Het blad is dus leeg.
share-to-paper = Naar het blad voor mijn leidinggevende

## What is mostly told

telling-heading = Wat vertellen mensen op het werk?
telling-good = Goed om te vertellen
telling-good-list = welke taken lukken, en hoe lang|welke aanpassingen helpen|wanneer u verandering verwacht, en wanneer u opnieuw kijkt|dat u het advies van de bedrijfsarts volgt
telling-not-needed = Niet nodig
telling-not-needed-list = diagnose, uitslag van scans, medicijnen|details van uw behandeling, bezoek aan een psycholoog|zorgen over familie of geld|opmerkingen over anderen
telling-own-choice = Uw eigen keuze
telling-own-choice-list = de naam van uw klacht|dat u een programma volgt|uw persoonlijke verhaal|hoeveel pijn u hebt
telling-netherlands = In Nederland mag uw werkgever niet vragen welke ziekte u hebt, of hoe die komt.
telling-belgium = In België houdt de arbeidsarts medische gegevens geheim. Uw werkgever krijgt alleen het besluit en de voorgestelde maatregelen.
telling-united-kingdom = In het Verenigd Koninkrijk hoeft u uw klacht niet te noemen. Maar wilt u recht op aanpassingen, dan moet uw werkgever van een beperking weten, of dat redelijkerwijs kunnen weten.
telling-general = Dit is algemene informatie, geen juridisch advies. Regels veranderen. Vraag het na bij uw vakbond, de personeelsdienst of de arbodienst.
telling-tip = U kunt zeggen: “Ik praat liever over het werk dan over mijn gezondheid. De arts kent de medische kant.”

## Health

health-heading = Over uw gezondheid
health-lead = U hoeft hier niets van te vertellen. Laat het leeg, of schrijf het voor uzelf op. Alleen wat u aanvinkt, gaat naar uw leidinggevende. Op het blad staat er niet “gezondheid” boven.

## Weighing it

telling-weigh = Twijfelt u wat u vertelt?
telling-weigh-lead = Dat doen veel mensen. Schrijf beide kanten op. Dit is alleen voor u: het staat op geen enkel blad.
telling-pros = Wat ervóór spreekt om meer te vertellen
telling-pros-hint = Bijvoorbeeld: dan snappen ze waarom ik om de kar vraag.
telling-cons = Wat ertegen spreekt
telling-cons-hint = Bijvoorbeeld: ik ben bang dat erover gepraat wordt.
telling-ask-first = Aan wie kan ik het eerst vragen?
telling-ask-first-hint = Bijvoorbeeld: iemand van de vakbond, een vertrouwenspersoon, mijn therapeut.

## The question about words

word-question = U deelt deze regel. Dit houden mensen vaak voor zich: { $words }. Wat wilt u?
word-keep = Voor mezelf houden
word-keep-about = Voor mezelf houden: de regel met { $words }
word-share = Zo delen
word-share-about = Zo delen: de regel met { $words }
marked-heading = Kijk hier eerst even naar
marked-lead = Deze regels staan op het blad. In elke regel staat een woord dat mensen vaak voor zich houden. U beslist. Printen kan altijd.
marked-change = Anders opschrijven

## The list of words

words-to = Bekijk of verander de woorden waarnaar wordt gevraagd
words-title = Woorden waarnaar wordt gevraagd
words-lead = Staat een van deze woorden in een regel die u deelt? Dan vraagt de app het u eerst. Hij houdt nooit iets tegen. De lijst is van u: voeg woorden toe en haal woorden weg.
words-language = Woorden in het
words-new = Nog een woord
words-new-hint = Bijvoorbeeld een naam of een medicijn. Met een ster op het eind tellen langere woorden mee: knie*
words-add = Toevoegen
words-added = Toegevoegd: { $word }
words-in-force = Naar deze woorden wordt gevraagd
words-take-out = Weghalen
words-take-out-about = Weghalen: { $word }
words-taken-out = Naar { $word } wordt niet meer gevraagd.
words-out = Door u weggehaald
words-put-back = Terugzetten
words-put-back-about = Terugzetten: { $word }
words-original = Terug naar de eerste lijst
words-original-again = De eerste lijst is terug.
words-too-short = Schrijf een woord van minstens twee letters.
words-too-long = Dat is te lang. Schrijf één woord, of een paar, van hooguit 60 letters.
words-known = Dit woord staat al op de lijst.
words-to-talks = Naar alle gesprekken

## What each line is called

place-when = Dag en uur
place-place = Plaats
place-who = Wie erbij is
place-with-me = Wie er met mij meekomt
place-aim = Mijn doel voor dit gesprek
place-can = Wat lukt
place-hard-task = Wat nu lastig is
place-hard-difficulty = Wat het lastig maakt
place-hard-amount = Hoe lang, hoe zwaar, hoe vaak
place-hard-since = Sinds wanneer
place-proposal-change = Mijn voorstel
place-proposal-task = Voor welke taak
place-proposal-costs = Wat het kost
place-proposal-brings = Wat het oplevert
place-proposal-plan-b = Als dat niet kan
place-week = Dagen en uren van een week
place-week-tasks = Taken van een week
place-if-bad = Als het slecht gaat
place-health-condition = De naam van mijn klacht
place-health-programme = Dat ik een programma volg
place-health-pain = Hoeveel pijn ik heb
place-health-background = Mijn persoonlijke verhaal
place-question = Mijn vraag

## The paper for the manager

shared-title = Gesprek over mijn werk
shared-people = Het gesprek
shared-can = Wat lukt
shared-hard = Wat nu lastig is
shared-asked = Wat ik vraag
shared-proposals = Andere voorstellen
shared-pattern = Opbouwen
shared-questions = Mijn vragen
shared-more = Wat ik ook wil zeggen
shared-days = Wanneer
shared-footer = Door mij gemaakt, voor dit gesprek.
period-both = van { $from } tot en met { $until }
period-from = vanaf { $from }
period-until = tot en met { $until }
about-minutes = ongeveer { $minutes } minuten
pattern-week = Week
pattern-week-number = Week { $number }
pattern-days = Dagen
pattern-hours = Uren
pattern-tasks = Taken
pattern-look-back = We kijken opnieuw
