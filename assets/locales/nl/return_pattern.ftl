### Building up hours or tasks, week by week (domain.md §4.8). Examples and fixed lines, no advice.

return-lead = Werkt u niet, of minder uren? Hier kunt u week voor week plannen hoe u opbouwt.
return-may-stay-empty = Werkt u uw gewone uren en taken? Dan mag deze stap leeg blijven.
return-good-to-know = Goed om te weten
return-rule-one = Verander de uren of de zwaarte van de taken, niet allebei tegelijk.
return-rule-rest = In het begin is een rustdag tussen twee zware dagen gebruikelijk.
return-rule-exercise = Houd ruimte voor uw oefeningen, ook in drukke weken.
return-rule-pay = Minder uren kan gevolgen hebben voor uw loon. Vraag het vooraf, ook over vakantie en toeslagen, en laat het antwoord op papier zetten.
return-approves-nl = In Nederland geeft de bedrijfsarts advies. U en uw werkgever schrijven samen het plan.
return-approves-be = In België hebt u een formulier van het ziekenfonds nodig om deeltijds te beginnen, en uw werkgever moet akkoord gaan. Vraag het voor u begint.
return-approves-uk = In het Verenigd Koninkrijk kan in een fit note staan wat zou helpen, of u spreekt het af met uw werkgever.
return-contract = Uren per week in uw contract
return-contract-take = { $hours } uur overnemen uit de vragenlijst
return-starts = Eerste dag van week 1
return-starts-hint = Als u die al weet.

## Patterns to start with

return-start-from = Beginnen met een voorbeeld
return-start-again = Opnieuw beginnen met een voorbeeld
return-example = Dit zijn voorbeelden om aan te passen, geen advies. Bespreek ze met uw werkgever en met wie u begeleidt.
return-pattern-hours = Uren:
return-pattern-hours-about = in vijf stappen van 40% van uw uren naar alle uren.
return-pattern-tasks = Taken:
return-pattern-tasks-about = al uw uren, eerst alleen met lichte taken. De zware komen een voor een terug.
return-pattern-half-days = Halve dagen:
return-pattern-half-days-about = elke werkdag, eerst 2 uur, daarna 3, 4 en 6.
return-pattern-slow = Langzaam:
return-pattern-slow-about = elke week 10% van uw uren erbij. Kopieer een week als een stap twee weken mag duren.
return-choose = Dit voorbeeld gebruiken
return-choose-named = Dit voorbeeld gebruiken. { $name }
return-needs-contract = Schrijf voor dit voorbeeld eerst de uren van uw contract op.
return-replace = Het voorbeeld in de plaats van uw weken zetten?
return-replace-about = { $count ->
    [one] U hebt hier { $count } week. Die maakt plaats voor de weken van het voorbeeld.
   *[other] U hebt hier { $count } weken. Die maken plaats voor de weken van het voorbeeld.
}
return-replace-yes = Ja, het voorbeeld gebruiken
return-replace-no = Nee, mijn weken houden
return-chosen = De weken van het voorbeeld staan hieronder. Verander wat u wilt.
# The tasks of each phase, from easy to usual, with | between them.
return-tasks-list = Alleen lichte taken|Eén zware taak per dag, kort|Twee zware taken per dag|Alle taken, de zware met een hulpmiddel|Mijn gewone taken

## Weeks

return-weeks = Mijn weken
return-week = Week { $number }
return-week-from = Week { $number }, vanaf { $day }
return-days = Werkdagen
return-days-count = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
return-days-problem = Een week heeft 7 dagen. Uw getal blijft staan tot u het verandert.
return-days-not-read = Schrijf een heel getal van 0 tot 7. Tot dan blijft het oude getal staan.
return-hours = Uren in de week
return-hours-unit = uur
return-hours-short = { $hours } uur
return-hours-problem = Een week heeft 168 uur. Uw getal blijft staan tot u het verandert.
return-hours-not-read = Schrijf een aantal uren, bijvoorbeeld 22,5 of 22:30. Tot dan blijft het oude getal staan.
return-no-days = Hier staan uren, maar geen dag om ze te werken. Kijk nog eens naar de dagen en de uren.
return-long-days = Dit is { $hours } uur op één dag, en een dag heeft er 24. Kijk nog eens naar de dagen en de uren. Er gaat niets verloren.
return-share = { $percent }% van het contract
return-share-short = { $percent }%
return-look-back = Wanneer kijken we opnieuw?
return-look-back-on = Opnieuw kijken: { $day }
return-look-back-early = Deze dag komt voor het begin van de week. Hij blijft staan tot u hem verandert.
return-year-problem = Dit jaar kan niet kloppen. Kijk nog eens naar de datum.
return-numbers-of = dagen en uren van { $week }
return-tasks = Welke taken?
return-add = Een week toevoegen
return-copy = Kopiëren
return-copy-named = { $week } kopiëren
return-copied = Gekopieerd als week { $number }.
return-remove = Weghalen
return-remove-named = { $week } weghalen
return-removed = De week is weggehaald.

## If it goes badly

return-if-bad = Wat als het slecht gaat?
return-if-bad-hint = Spreek dit vooraf af. Dan hoeft niemand het op een slechte dag te beslissen.
return-if-bad-example = Na drie slechte dagen op rij blijf ik op deze stap, en we praten erover. Ik stop niet helemaal.
return-if-bad-take = Dit voorbeeld overnemen

## As a picture and as a table

return-picture = Uren per week
return-picture-about = { $first } uur in week { $from }, { $last } uur in week { $until }. In de tabel staan alle weken.
return-picture-contract = Streepjeslijn: uw contract, { $hours } uur.
return-table-week = Week
return-table-days = Dagen
return-table-hours = Uren
return-table-tasks = Taken, en opnieuw kijken
return-print = De weken afdrukken
