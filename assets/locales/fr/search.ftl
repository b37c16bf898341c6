### Retrouver : un mois, un jour, et chaque mot écrit.

## Chercher

find-title = Chercher dans le journal
find-lead = Cherchez dans tout ce que vous avez écrit vous-même dans le journal.
find-label = Que cherchez-vous ?
find-hint = Tous vos mots doivent y être, dans n’importe quel ordre. Les premières lettres d’un mot suffisent.
find-filter = Préciser la recherche
find-filter-on = Préciser la recherche (choix : { $number })
find-all = Tout
find-kind = Où
find-kind-check-in = Note
find-kind-measure = Mesure
find-kind-goal = Objectif
find-kind-diary = Carnet d’activités
find-kind-pacing = Fiche pour doser
find-kind-work-log = Carnet de travail
find-tag = Étiquette
find-period = Quand
find-period-year = Cette année
find-period-three = Les trois derniers mois
find-period-between = Entre deux jours
find-from = À partir du
find-until = Jusqu’au (inclus)
find-turned-round = Ce jour vient avant le premier. Choisissez ici un jour plus tard, ou au-dessus un jour plus tôt.
find-reading = Lecture de { $year } …
find-count = { $number ->
    [one] Trouvé { $number } fois
   *[other] Trouvé { $number } fois
}
find-count-more = Trouvé plus de { $number } fois. Ajoutez un mot, ou précisez la recherche.
find-none = Rien trouvé. Essayez avec moins de mots, d’autres mots ou une période plus longue.
find-clear = Nouvelle recherche
find-more = En voir plus
find-nothing-yet = Il n’y a encore rien d’écrit dans le journal. Ce que vous écrirez, vous le retrouverez ici.

## Un mois

find-months = Autres mois
find-this-month = Ce mois-ci
find-month-caption = Les jours de { $month }. Chaque jour ouvre sa propre page.
find-month-empty = Rien n’a été noté ce mois-là.
find-legend = Ce que veulent dire les signes
find-not-worked = Jour sans travail
find-around = Exercices et entretiens

## Un jour

find-days = Autres jours
find-day-empty = Rien n’a été noté pour ce jour.
find-unnamed-goal = Pas encore décrit
find-how-far = Vous avez fait le point : { $number } sur 10
find-looked-back = Vous avez fait le point
find-look-back-planned = Un jour pour faire le point
find-step = Petit défi
find-step-done = Petit défi, fait
find-week = Semaine du { $day }
find-worked = Jour de travail
find-event-plan = Début du plan d’exercices
find-event-bad-days = Mauvais jours
find-event-booster = Séance de rappel
find-event-meeting = Entretien avec le responsable
find-event-adjustment = Début de l’aménagement au travail
find-write-check-in = Écrire une note
find-write-diary = Remplir le carnet d’activités
find-write-work = Remplir les heures de la semaine
