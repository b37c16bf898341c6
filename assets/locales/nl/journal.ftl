### Het dagboek: de pagina ervan, en de notities over hoe het ging.

## De pagina

journal-more = Meer in uw dagboek
journal-measures = Mijn metingen
journal-charts = Grafieken
journal-goals = Doelen
journal-diary = Activiteiten van vandaag
journal-work-log = Werkuren en dagen afwezig
journal-month = Kalender
journal-search = Zoeken
journal-to = Naar het dagboek

## Hoe het gaat

check-in-how = Hoe ging het?
check-in-how-today = Hoe gaat het vandaag?
check-in-how-then = Hoe ging het op { $day }?
check-in-ask-start = Hoe begint uw dag?
check-in-ask-end = Hoe was uw dag?
check-in-very-hard = Heel moeilijk
check-in-hard = Moeilijk
check-in-mixed = Gaat wel
check-in-good = Goed
check-in-very-good = Heel goed
check-in-noted = Genoteerd.
check-in-taken-back = Weer weggehaald.
check-in-put-back = Terugzetten
check-in-more = Meer vertellen
check-in-done = Klaar
check-in-done-said = Genoteerd. U kunt nu iets nieuws noteren.
check-in-when-or-remove = Ander tijdstip of weghalen
check-in-other-day = Voor een andere dag
check-in-for-today = Voor vandaag
check-in-day = Welke dag?
check-in-time = Hoe laat? U mag dit leeg laten.
journal-day-early = Dit is te lang geleden. Kies een dag vanaf 1900.
journal-day-late = Deze dag moet nog komen. Kies vandaag of eerder.

## Wat erin kan staan

check-in-words = In uw eigen woorden
check-in-pain = Pijn
check-in-pain-low = geen pijn
check-in-pain-high = ergste pijn
check-in-pain-said = pijn { $rating }
check-in-tired = Moe
check-in-tired-low = niet moe
check-in-tired-high = heel moe
check-in-tired-said = moe { $rating }
check-in-stress = Stress
check-in-stress-low = geen stress
check-in-stress-high = heel veel stress
check-in-stress-said = stress { $rating }
check-in-sleep = Slaap
check-in-sleep-low = heel slechte nacht
check-in-sleep-high = heel goede nacht
check-in-sleep-said = slaap { $rating }
check-in-tags = Labels
check-in-tags-said = Labels: { $tags }

## Wat u opschreef

check-in-note = Notitie
check-in-note-of = Notitie: { $day }
check-in-list-heading = Wat u opschreef
check-in-list-empty = Nog niets. Tik hierboven op een woord: dan staat uw eerste notitie hier.
check-in-list-more = Meer tonen
check-in-remove = Deze notitie weghalen
check-in-removed = De notitie is weggehaald.
check-in-gone = Deze notitie staat niet in het dagboek

## Hoe u noteert

check-in-settings = Wat het dagboek vraagt
check-in-asked = Wat wilt u noteren?
check-in-asked-hint = Wat u uitzet, vraagt het dagboek niet meer. Wat u al schreef, blijft staan.
check-in-tags-own = Uw eigen labels
check-in-tags-hint = Een label is een woord om notities terug te vinden, zoals “nachtdienst” of “gewandeld”.
check-in-tag-new = Nieuw label
check-in-tag-add = Label toevoegen
check-in-tag-added = Label toegevoegd: { $name }
check-in-tag-name = Naam van het label
check-in-tag-rename-hint = Een nieuwe naam geldt voor wat u vanaf nu schrijft. Oudere notities houden de oude naam.
check-in-tag-empty = Typ eerst een woord.
check-in-tag-long = Houd het kort: 40 tekens of minder.
check-in-tag-known = Dit label hebt u al.
check-in-tag-put-away = Opbergen
check-in-tag-put-away-named = Opbergen: { $name }
check-in-tag-is-away = “{ $name }” is opgeborgen. In uw notities blijft het staan.
check-in-tags-away = Opgeborgen labels
check-in-tag-use-again = Weer gebruiken
check-in-tag-use-again-named = Weer gebruiken: { $name }
check-in-prompts = Mag de app vragen hoe het gaat?
check-in-prompts-hint = Dan staat de vraag vanaf dat uur bij Vandaag. Schreef u al iets op? Dan komt er geen vraag.
check-in-prompt-start = Aan het begin van mijn dag
check-in-prompt-end = Aan het einde van mijn dag
check-in-prompt-start-time = Begin van mijn dag
check-in-prompt-end-time = Einde van mijn dag
check-in-in-calendar = Ook in mijn agendabestand
