### Het oefenboekje (domain.md §5.2).

booklet-title = Oefenboekje
booklet-lead = Oefeningen voor na de revalidatie. Welke u doet, en hoeveel, bepaalt u samen met uw therapeut.
booklet-search = Zoeken
booklet-search-hint = Bijvoorbeeld: onderrug, trap, ademen
booklet-filter = De lijst kleiner maken
booklet-filter-on = De lijst kleiner maken ({ $number } gekozen)
booklet-kind = Soort
booklet-place = Houding
booklet-place-hint = Oefeningen met een lichtere versie in deze houding staan er ook bij.
booklet-move = Wat uw werk vraagt
booklet-whose = Van wie
booklet-mine = Alleen mijn eigen oefeningen
booklet-all = Alle
booklet-found = { $number ->
    [one] { $number } oefening
   *[other] { $number } oefeningen
}
booklet-none = Geen enkele oefening past hierbij. Haal iets weg, of bekijk ze allemaal.
booklet-clear = Alle oefeningen bekijken
booklet-more = Meer tonen
booklet-add = Een eigen oefening toevoegen
booklet-print = Op papier
booklet-own = Mijn eigen oefening
booklet-to = Naar het oefenboekje
booklet-not-loaded = De oefeningen konden niet worden geladen. Maak één keer verbinding met internet en probeer het opnieuw. Daarna werkt het ook zonder.
booklet-unreadable = De oefeningen van Reprise kunnen niet worden gelezen. Wat u zelf schreef, is veilig.
booklet-missing = Deze oefening is er niet
booklet-missing-body = Ze staat niet op dit toestel, of het adres is niet volledig.
booklet-unnamed = Oefening zonder naam

## Soorten, houdingen, wat het werk vraagt

booklet-kind-aerobic = Conditie
booklet-kind-mobility = Soepel bewegen
booklet-kind-strength = Kracht
booklet-kind-control = Controle
booklet-kind-work-move = Werkbeweging
booklet-kind-relax = Ontspannen
booklet-kind-work-habit = Werkgewoonte
booklet-position-floor = Op de grond
booklet-position-standing = Staand
booklet-position-seated = Zittend
booklet-position-any = In elke houding
booklet-position-number = Houding { $number }
booklet-place-not-on-floor = Niet op de grond
booklet-move-lift = Tillen
booklet-move-carry = Dragen
booklet-move-push = Duwen
booklet-move-pull = Trekken
booklet-move-bend = Bukken
booklet-move-reach = Reiken
booklet-move-walk = Lopen
booklet-move-stairs = Trappen
booklet-move-stand = Lang staan
booklet-move-sit = Lang zitten
booklet-move-drive = Rijden
booklet-move-kneel = Knielen of hurken
booklet-move-turn = Draaien

## Eén oefening

booklet-steps = Wat u doet
booklet-slip = Wat vaak gebeurt
booklet-easier = Lichter: { $name }
booklet-start = Veel mensen beginnen met
booklet-often = Hoe vaak
booklet-week = { $most ->
    [one] { $times } keer per week
   *[other] { $times } keer per week
}
booklet-build = Opbouwen
booklet-dose-yours = Dit is algemeen. Wat u met uw therapeut afsprak, gaat voor.
booklet-stop = Wanneer u stopt
booklet-therapist = Van mijn therapeut
booklet-therapist-hint = Wat uw therapeut over deze oefening zei. In uw plannen en op papier komt dat eerst.
booklet-therapist-note = Notitie
booklet-therapist-empty = Deze velden leegmaken
booklet-plan = In een plan zetten

## Een dosis

booklet-dose = Hoeveel
booklet-dose-label-sets = Rondes
booklet-dose-label-reps = Herhalingen
booklet-dose-label-hold = Vasthouden
booklet-dose-label-minutes = Hoelang
booklet-dose-label-metres = Hoe ver
booklet-dose-count-side = Elke kant
booklet-dose-more = Meer velden
booklet-dose-problem = Gebruik een heel getal van 1 tot { $most }, of laat het leeg.
booklet-dose-sets = { $most ->
    [one] { $sets } ronde
   *[other] { $sets } rondes
}
booklet-dose-times = { $most ->
    [one] { $times } keer
   *[other] { $times } keer
}
booklet-dose-hold = { $time } vasthouden
booklet-dose-each-side = elke kant

## Een eigen oefening

booklet-own-title = Mijn eigen oefening
booklet-own-name = Naam
booklet-own-no-name = Geef de oefening een naam, dan vindt u ze terug. Wat u schreef, is bewaard.
booklet-own-steps-hint = Eén stap per regel.
booklet-own-no-steps = Nog geen stappen.
booklet-own-link = Link naar een pagina of filmpje, als die er is
booklet-own-link-hint = Begint met https://
booklet-own-link-text = Alleen een link die met https:// of http:// begint, kan worden geopend. Dit blijft bewaard als tekst.
booklet-own-done = Klaar
booklet-own-change = Wijzigen
booklet-link-outside = Opent buiten Reprise
booklet-put-away = Opbergen
booklet-away = Deze oefening is opgeborgen: ze staat niet meer in het boekje. Plannen en het logboek tonen ze nog.
booklet-take-out = Weer in het boekje zetten

## Op papier

booklet-print-title = Oefeningen op papier
booklet-print-lead = Kies de oefeningen. Het blad hieronder wordt geprint.
booklet-print-which = Welke oefeningen?
booklet-print-mine = In mijn plannen
booklet-print-own = Mijn eigen oefeningen
booklet-print-all-mine = Alles uit mijn plannen kiezen
booklet-print-nothing = Alles uitvinken
booklet-print-ticked = { $ticked } van { $count } gekozen
booklet-print-none = Kruis één of meer oefeningen aan om het blad te zien.
booklet-print-button = Printen
booklet-sheet-title = Mijn oefeningen
