### Les plans : quels exercices, quels jours, à quelle heure.

plan-place-home = À la maison
plan-place-gym = À la salle de sport
plan-place-work = Petites pauses au travail
plan-place-elsewhere = Ailleurs
plan-every-day = Tous les jours
plan-every-days = Tous les { $days } jours
plan-chosen-days = { $count ->
    [one] { $count } jour choisi
   *[other] { $count } jours choisis
}
plan-days-at = { $days } à { $times }

## La liste

plan-list = Mes plans
plan-none = Un plan dit ce que vous faites, et quand. Trois gestes suffisent pour commencer.
plan-make = Faire un plan
plan-go-on = Continuer mon nouveau plan
plan-away = Plans rangés
plan-to-exercises = Vers les exercices

## Le formulaire

plan-new-title = Un nouveau plan
plan-change-title = Modifier ce plan
plan-ready = Partir d’un exemple
plan-ready-hint = Il ne fait que choisir des exercices. Vous pouvez tout changer.
plan-ready-gentle = Un début en douceur
plan-ready-strength = Tronc et jambes plus forts
plan-ready-work = Les gestes du travail
plan-ready-breaks = Petites pauses au travail
plan-exercises = Exercices
plan-pick = Choisir des exercices
plan-search = Chercher
plan-more = En montrer plus
plan-dose-open = La quantité reste à choisir
plan-easier = Version
plan-easier-on = Version plus facile
plan-easier-named = La version plus facile : { $name }
plan-up = Monter
plan-up-named = Monter : { $name }
plan-out = Retirer
plan-out-named = Retirer : { $name }
plan-days = Jours
plan-way = Comment choisissez-vous les jours ?
plan-way-week = Jours de la semaine
plan-way-every = Tous les quelques jours
plan-way-dates = Jour par jour, si l’horaire change
plan-every-label = Une fois tous les
plan-every-unit = jours
plan-date-add = Encore un jour
plan-date-put-in = Ajouter ce jour
plan-date-out = Retirer : { $date }
plan-times = Heures
plan-time-number = Heure { $number }
plan-time-add = Encore une heure le même jour
plan-time-out = Retirer : { $time }
plan-more-fields = Nom, lieu, premier et dernier jour
plan-name = Nom
plan-name-hint = Vous pouvez laisser vide : le plan porte alors le nom du lieu.
plan-place = Où
plan-start = Premier jour
plan-end = Dernier jour
plan-end-hint = Vide : le plan continue.
plan-lead = L’agenda sonne
plan-lead-hint = 0 veut dire : à l’heure même.
plan-lead-unit = minutes avant
plan-save = Enregistrer le plan
plan-discard = Laisser comme avant
plan-discard-new = Jeter ce plan
plan-whole = Tout le plan
plan-copy = Faire une copie
plan-copy-of = { $name } (copie)
plan-put-away = Ranger
plan-put-away-hint = Le plan ne demande alors plus rien. Ce que vous avez fait reste dans le carnet. Vous pouvez le reprendre plus tard.
plan-bring-back = Le reprendre dès aujourd’hui

## Ce qu’il faut encore changer

plan-problems = Il manque encore ceci pour enregistrer le plan. Rien n’est perdu.
plan-no-exercise = Choisissez au moins un exercice.
plan-no-day = Choisissez au moins un jour et vérifiez le premier et le dernier jour.
plan-no-time = Choisissez une heure.
plan-many-times = Choisissez au plus { $most } heures par jour.
plan-dose-problem = { $name } : utilisez des nombres de 1 à { $most }, ou laissez vide.
plan-every-problem = Tous les combien de jours ? Utilisez un nombre de 1 à { $most }.
plan-end-first = Le dernier jour vient avant le premier. Changez l’un des deux.
plan-lead-problem = L’agenda peut sonner de 0 à 1440 minutes avant.
plan-year-chosen = L’année d’un des jours n’est pas possible.
plan-year-start = L’année du premier jour n’est pas possible.
plan-year-end = L’année du dernier jour n’est pas possible.

## Pauses

plan-pauses-title = Faire une pause
plan-pauses-lead = Malade, en vacances ou autre chose ? Ces jours sont libres : ils ne comptent pas comme manqués.
plan-pause-new = Une nouvelle pause
plan-pause-why = Pourquoi faites-vous une pause ?
plan-pause-ill = Malade
plan-pause-holiday = Vacances
plan-pause-other = Autre chose
plan-pause-from = Premier jour libre
plan-pause-until = Dernier jour libre
plan-pause-which = Quel plan ?
plan-pause-all = Tous les plans
plan-pause-add = Faire une pause
plan-pause-days = Du { $from } au { $until }
plan-pause-end = Je reprends aujourd’hui
plan-pause-remove = Retirer cette pause
plan-pause-changed = Vos pauses ont changé.
