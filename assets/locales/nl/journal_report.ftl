### Wat het dagboek verlaat: de tabel, het verslag voor de therapeut, de dagen in de agenda.

## Het verslag

report-title = Verslag voor mijn therapeut
report-lead = Een of twee pagina’s uit uw dagboek. Er wordt niets verstuurd: u print, kopieert, deelt of toont ze zelf.
report-period = Welke dagen?
report-three-months = Laatste 3 maanden
report-since = Sinds het begin op { $day }
report-between = Tussen twee dagen
report-from = Vanaf
report-until = Tot en met
report-days-incomplete = Vul beide dagen in.
report-days-year = Kies dagen van 1900 tot 2200.
report-days-order = De laatste dag ligt vóór de eerste. Kies een andere dag.
report-parts = Wat komt erin?
report-measures = Cijfers
report-goals = Doelen
report-exercises = Oefeningen
report-work = Werk
report-words = Eigen woorden
report-words-hint = Wat u over uw dagen schreef, gaat alleen mee als u het hier aanvinkt. Dan gaat de hele tekst mee.
report-words-none = In deze dagen schreef u niets op. Dat is prima.
report-language = Taal van het verslag
report-empty = Voor deze keuze is er niets te tonen. Kies meer dagen of een ander onderdeel.

## Op het blad

report-sheet-title = Uit mijn dagboek, voor mijn therapeut
report-from-until = { $from } tot en met { $until }
report-made = Gemaakt op { $day }
report-footer = Door de persoon zelf geschreven met Reprise. Geen score, geen diagnose, geen oordeel.
report-day-at = { $day } om { $time }
report-first = eerst { $value } ({ $day })
report-last = het laatst { $value } ({ $day })
report-only = { $value } (op { $day })
report-count = { $count ->
    [one] { $count } keer ingevuld
   *[other] { $count } keer ingevuld
}
report-higher = { $scale }, hoger is beter
report-lower = { $scale }, lager is beter
report-at-check-in = { $what }, van dag tot dag
report-how-far = { $far } van de 10 ({ $day })
report-days-off = { $days ->
    [one] { $days } dag afwezig
   *[other] { $days } dagen afwezig
}
report-weeks-noted = { $weeks ->
    [one] in { $weeks } ingevulde week
   *[other] in { $weeks } ingevulde weken
}
report-contract = contract van { $contract } uur

## In de agenda

report-neutral-moment = Een moment voor uzelf
report-check-in = Hoe gaat het vandaag?
report-goal-day = Een dag van uw doel
report-holds-check-ins = uw dagelijkse notities
report-holds-goal-days = { $count ->
    [one] { $count } dag van uw doelen
   *[other] { $count } dagen van uw doelen
}

## De tabel

export-title = Dagboek als tabel
export-lead = Alles wat u in uw dagboek opschreef, als bestand voor een programma zoals Excel. U bewaart het zelf of geeft het aan iemand.
export-nothing-yet = Er staat nog niets in uw dagboek. Zodra u iets opschrijft, kunt u het hier meenemen.
export-all = Alle dagen
export-file = Het bestand
export-counting = Aan het tellen …
export-nothing = Over deze dagen staat er niets in uw dagboek.
export-count = { $count ->
    [one] De tabel heeft { $count } rij: één voor elke waarde.
   *[other] De tabel heeft { $count } rijen: één voor elke waarde.
}
export-separator = Voor welk programma?
export-semicolon = Excel in het Nederlands of het Frans
export-comma = Andere programma’s (standaard)
export-separator-hint = Staat alles in één kolom? Kies dan de andere.
export-readable = Wie het bestand heeft, kan het lezen. Bewaar het waar alleen u erbij kunt.
export-save = De tabel bewaren
export-saved = Het bestand reprise-journal.csv staat bij uw downloads.

## Haar kolommen

export-date = Datum
export-time = Tijd
export-part = Onderdeel
export-what = Wat
export-value = Waarde
export-unit = Eenheid of bereik
export-words = Woorden

## Haar rijen

export-part-check-in = Notitie van de dag
export-part-measures = Meting
export-part-paper = Score van papier
export-part-goals = Doel
export-part-diary = Activiteitendagboek
export-part-work = Werkuren
export-given-by = Van { $name }
export-note = Notitie
export-minutes = minuten
export-place = Waar het bij hoorde
export-load = Hoe zwaar
export-contract = Uren in het contract
export-days-off = Dagen afwezig door klachten
export-days = dagen
export-days-worked = Gewerkte dagen
export-adapted = Aangepaste taken
export-goal = Doel
export-plan-what = Plan: wat
export-plan-when = Plan: wanneer
export-plan-place = Plan: waar
export-plan-with = Plan: met wie
export-obstacle = Hindernis
export-then = Wat dan
export-confidence = Hoe zeker dat het lukt
export-challenge = Kleine uitdaging
export-before = Vooraf
export-after = Achteraf
export-challenge-done = Kleine uitdaging gedaan
export-how-far = Hoe ver
export-helped = Wat hielp
export-next = Hoe verder
export-look-back-on = Dag om terug te blikken
export-reached = Bereikt
export-let-go = Losgelaten
export-for-later = Voor later
