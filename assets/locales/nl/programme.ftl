### Het programma: revalidatie, onderhoud, opfrissessies, afspraken (domain.md §1.2, §5.4).

programme-title = Mijn programma
programme-to = Naar mijn programma
programme-meant = Ja, zo bedoel ik het
programme-rehabilitation = Revalidatie
programme-consolidation = Onderhoud
programme-rehabilitation-about = Volgt u een revalidatieprogramma, of volgde u er een? Hier kunt u uw sessies tellen: vaak tot 36 sessies van twee uur, binnen zes maanden.
programme-consolidation-about = Na de revalidatie bieden veel centra ongeveer een uur per week aan, op uw eigen tempo. Niet iedereen hoort ervan: vraag ernaar in uw centrum.
programme-start = Eerste dag
programme-begin = Mijn sessies tellen
programme-count = { $done } van { $target } sessies
programme-this-week = { $count ->
    [one] { $count } sessie deze week.
   *[other] { $count } sessies deze week.
}
programme-add-today = Eén sessie vandaag
programme-added = { $count ->
    [one] { $count } sessie genoteerd voor vandaag.
   *[other] { $count } sessies genoteerd voor vandaag.
}
programme-ended = Afgerond op { $date }.
programme-weeks-left = { $weeks ->
    [one] Tot { $date }: nog { $weeks } week.
   *[other] Tot { $date }: nog { $weeks } weken.
}
programme-days-left = { $days ->
    [one] Tot { $date }: nog { $days } dag.
   *[other] Tot { $date }: nog { $days } dagen.
}
programme-time-over = De zes maanden liepen tot { $date }. Vraag in uw centrum wat nog kan.
programme-change = Aanpassen of toevoegen
programme-add-other = Een sessie op een andere dag
programme-add = Deze sessie toevoegen
programme-target = Hoeveel sessies in totaal
programme-end = Ik ben klaar
programme-goes-on = Het gaat toch verder
programme-remove = Dit niet tellen

## Opfrissessies

programme-booster = Opfrissessie
programme-boosters = Opfrissessies
programme-boosters-about = Een opfrissessie haalt op wat u leerde: een korte check, uw techniek, uw plan en één nieuw klein doel. Twee tot vijf keer per jaar is gewoon.
programme-per-year = Hoeveel per jaar
programme-first = De eerste
programme-window = Het best tussen { $first } en { $last }, 8 tot 12 weken na de revalidatie.
programme-plan-boosters = Mijn opfrissessies plannen
programme-next-booster = De volgende: { $near }.
programme-boosters-change = Andere dag of ander aantal
programme-move = Dag van de volgende
programme-time = Uur
programme-season = Een drukke periode op het werk begint op
programme-season-hint = Een opfrissessie kort daarvoor helpt u voorbereiden.
programme-before-season = Zet hem daarvoor: { $date }
programme-expected = In het komende jaar ongeveer op deze dagen. Elke sessie bepaalt opnieuw de volgende dag.
programme-stop-boosters = Geen opfrissessies meer
programme-due-week = Uw opfrissessie is op { $date }.
programme-due-today = Uw opfrissessie is vandaag.
programme-due-missed = Hij stond gepland op { $date }. U kunt hem vandaag doen of een andere dag kiezen.
programme-other-day = Een andere dag
programme-visit-start = De sessie beginnen
programme-visit-open = U bent aan een opfrissessie begonnen.
programme-visit-go-on = Verdergaan
programme-visit-gone = Deze sessie staat niet op dit toestel
programme-visits = Sessies die ik deed

## De sessie

programme-signs-first = Nieuwe of vreemde klachten? Lees eerst dit:
programme-step = Stap { $number } van { $count }
programme-step-check = Hoe gaat het?
programme-step-recall = Wat weet u nog?
programme-step-technique = Hoe u de oefeningen doet
programme-step-plan = Uw plan
programme-step-goal = Eén nieuw klein doel
programme-step-next = De volgende opfrissessie
programme-on = Verder
programme-back = Terug
programme-finish = De sessie afronden
programme-pain = Pijn in de laatste 7 dagen, gemiddeld
programme-work-ability = Hoe goed kunt u nu werken, vergeleken met uw beste periode?
programme-work-ability-low = helemaal niet
programme-work-ability-high = zoals in mijn beste periode
programme-activity = Iets wat moeilijk gaat ({ $number })
programme-activity-hint = Bijvoorbeeld: een krat tillen, een uur in de auto.
programme-how-well = Hoe goed gaat dit: { $activity }?
programme-how-well-low = onmogelijk
programme-how-well-high = zoals vroeger
programme-recall-hint = In uw eigen woorden. Niets is goed of fout; leeg mag ook.
programme-last-time = Vorige keer schreef u: { $words }
programme-recall-signs = De eerste tekens van een slechte periode
programme-recall-easier = Mijn lichtere versie van een zware oefening
programme-recall-tip = Mijn beste tip op het werk
programme-recall-flare = Wat ik doe op een slechte dag
programme-recall-call = Wie ik bel, en wanneer
programme-technique-hint = Vraag iemand om te kijken terwijl u twee of drie oefeningen doet, het liefst uw therapeut. Of kijk in een spiegel.
programme-watched-someone = Iemand keek mee
programme-watched-mirror = Ik keek in een spiegel
programme-watched-film = Ik filmde mezelf
programme-watched-later = Later
programme-technique-note = Wat me opviel
programme-plan-hint = Past uw plan nog? U kunt het hier of later aanpassen.
programme-plan-note = Wat ik aanpas
programme-goal = Mijn doel
programme-goal-hint = Klein, iets om te doen, met een dag erbij. Bijvoorbeeld: vanaf maandag wandel ik tien minuten in de middagpauze.
programme-next-label = Dag
programme-next-hint = Dit is een voorstel. Kies de dag die u past.

## Afspraken

programme-appointments = Afspraken
programme-appointment-add = Een afspraak toevoegen
programme-appointment-change = Aanpassen
programme-appointment-change-named = Aanpassen: { $what }
programme-appointment-removed = De afspraak is weggehaald.
programme-what = Wat
programme-day = Dag
programme-minutes = Hoe lang

## Wat niet klopt

programme-problem-target = Gebruik een getal van 1 tot 1000. Tot dan blijft het oude staan.
programme-problem-year = Dit jaar kan niet kloppen. Kijk de datum nog eens na.
programme-problem-before-start = Deze dag ligt vóór de eerste dag. Pas een van de twee aan.
programme-problem-after-sessions = Vóór deze dag zijn al sessies geteld. Kies een vroegere eerste dag.
programme-problem-per-year = Kies 2 tot 5 per jaar.
programme-problem-past = Kies een dag die nog moet komen.
programme-problem-far = Dit is meer dan twee jaar vooruit. Klopt het jaar?
programme-problem-lead = De agenda kan hoogstens een week vooraf een seintje geven.
programme-problem-what = Schrijf wat het is, zodat u het terugkent.
programme-problem-minutes = Gebruik een getal van 1 tot 1440 minuten.
