### Het oefenlogboek: wat er gedaan is, hoe het ging, de laatste weken.

## Wat er op het programma staat

log-due-heading = Voor vandaag
log-due-yesterday = Gisteren om { $time }
log-due-passed = Stond gepland om { $time }
log-due-now = Nu: { $time }
log-due-later = Vandaag om { $time }
log-next = Vandaag niets meer. De volgende keer: { $day } om { $time }.
log-exercises = { $count ->
    [one] { $count } oefening
   *[other] { $count } oefeningen
}
log-start = Beginnen
log-start-named = Beginnen: { $plan }
log-done = Gedaan zoals gepland
log-done-named = Gedaan zoals gepland: { $plan }
log-less = Korter of nu niet
log-less-named = Korter of nu niet: { $plan }
log-shortened = Het was korter
log-shortened-named = Het was korter: { $plan }
log-skipped = Deze keer niet
log-skipped-named = Deze keer niet: { $plan }
log-why = Waarom? Dit mag leeg blijven.
log-reason-none = Dit laat ik open
log-reason-no-time = Geen tijd
log-reason-tired = Te moe
log-reason-pain = Pijn
log-reason-ill = Ziek
log-reason-work = Werk of dienst
log-reason-forgot = Vergeten
log-reason-other = Iets anders
log-with-reason = { $outcome }: { $reason }
log-noted = Genoteerd: { $outcome }.

## De laatste weken

log-share-heading = Uw laatste weken
log-share-four = Laatste 4 weken
log-share-twelve = Laatste 12 weken
log-share-sentence = { $done } van de { $planned } geplande keren gedaan ({ $percent } %).
log-share-few = Nog te weinig geplande keren om iets te laten zien.
log-share-extra = { $count ->
    [one] En nog { $count } keer buiten uw plannen om.
   *[other] En nog { $count } keer buiten uw plannen om.
}
log-share-excused = { $count ->
    [one] { $count } dag was vrij. Die telt niet mee.
   *[other] { $count } dagen waren vrij. Die tellen niet mee.
}
log-share-line = Een gemiste dag is geen stap terug. U gaat verder waar u bent.
log-share-table = Week na week
log-week-until = Week tot en met
log-planned = Gepland
log-done-count = Gedaan

## Opschrijven

log-title = Logboek
log-add = Iets toevoegen
log-add-date = Welke dag?
log-add-plan = Wat hebt u gedaan?
log-add-other = Iets anders
log-add-outcome = Hoe ging het?
log-save = Bewaren
log-older = Oudere maanden tonen
log-empty = Hier staat nog niets. Na uw eerste keer oefenen vindt u het hier terug.
log-to-log = Naar het logboek
log-gone = Deze regel staat niet in het logboek
log-removed = Uit het logboek gehaald.
log-date-late = Deze dag moet nog komen. Kies vandaag of eerder.
log-date-early = Dit is te lang geleden. Kies een latere dag.
log-effort = Hoe zwaar was het?
log-effort-low = heel licht
log-effort-high = zo zwaar als het kan
log-pain-heading = Pijn
log-pain-during = Pijn tijdens de oefeningen
log-pain-after = Pijn de dag erna
log-pain-none = geen pijn
log-pain-worst = ergste pijn
log-green = Groen: dit is goed. Ga zo door of bouw een beetje op.
log-amber = Oranje: even mag dit. Doe hetzelfde of minder, ga trager, of neem de lichtere versie.
log-red = Rood: stop voorlopig met deze oefening. Neem een lichtere dag en vraag raad aan uw therapeut.
log-pain-red-too = Ook rood: pijn die scherp of nieuw is, klachten in uw been, of pijn die na een dag nog erger is.
log-pain-harm = Pijn betekent niet altijd schade. De waarschuwingstekens gaan voor.
log-borders = Mijn therapeut gebruikt andere getallen
log-borders-hint = Onder oranje is groen.
log-amber-from = Oranje vanaf
log-red-from = Rood vanaf
log-borders-problem = Gebruik getallen van 1 tot 10, oranje lager dan rood. Tot dan blijven de oude getallen.
log-note = Notitie
log-delete = Deze regel weghalen
