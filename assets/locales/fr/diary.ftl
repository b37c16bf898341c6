### Le carnet d’activités, la fiche pour doser, et le carnet de travail.

## Un jour du carnet

diary-title = Activités du { $day }
diary-days = Autres jours
diary-before = Jour d’avant
diary-after = Jour d’après
diary-other-day = Un autre jour
diary-which-day = Quel jour ?
diary-show-day = Afficher
diary-day-missing = Choisissez d’abord un jour.
diary-add-heading = Qu’avez-vous fait ?
diary-usual = Souvent
diary-like-named = Remplir avec : { $activity }
diary-activity = Activité
diary-activity-hint = Par exemple : courses, travail à l’écran, aspirateur
diary-place = Travail, maison ou temps libre ?
diary-work = Travail
diary-home = Maison
diary-free = Temps libre
diary-load = Était-ce lourd pour vous ?
diary-light = Léger
diary-medium = Moyen
diary-heavy = Lourd
diary-how-long = Combien de temps ?
diary-minutes-own = Ou un autre nombre
diary-add = Ajouter
diary-added = Ajouté : { $activity }, { $time }.
diary-problem-activity = Écrivez ce que vous avez fait. Un mot suffit.
diary-problem-place = Choisissez travail, maison ou temps libre.
diary-problem-load = Choisissez léger, moyen ou lourd.
diary-problem-minutes = Écrivez combien de minutes : de 1 à 1440.
diary-again = Comme le jour d’avant
diary-again-named = Encore : { $activity }, { $words }
diary-list = Ce jour
diary-empty = Rien n’est encore noté pour ce jour. Une activité suffit pour commencer.
diary-more = En voir plus
diary-over-day = Ensemble, cela fait plus de 24 heures. C’est possible si vous faisiez deux choses à la fois.
diary-day-sentence = Ce jour : léger { $light }, moyen { $medium }, lourd { $heavy }.
diary-key = { $load } : { $time }
diary-week = Semaine du { $day }
diary-week-sentence = Cette semaine : léger { $light }, moyen { $medium }, lourd { $heavy }.
diary-table = La même chose en tableau
diary-table-day = Jour
diary-minutes = { $minutes } min
diary-hours = { $hours } h
diary-hours-minutes = { $hours } h { $minutes } min

## Une activité

diary-block-gone = Cette activité n’est pas dans le carnet
diary-removed = Retiré du carnet : { $activity }.
diary-to-day = Vers le jour
diary-start = Quand cela a-t-il commencé ?
diary-break = Pauses
diary-with-break = Avec une pause
diary-pain-before = Douleur avant
diary-pain-after = Douleur après
diary-tired = Quelle était votre fatigue après ?
diary-tired-low = pas de fatigue
diary-tired-high = très grande fatigue
diary-move = C’était un autre jour
diary-move-there = Déplacer vers ce jour
diary-delete = Retirer cette activité

## La fiche

pacing-title = Doser une tâche, pas à pas
pacing-lead = Prenez une tâche difficile en ce moment. Combien de temps cela va-t-il bien ? Et comment voulez-vous continuer ? Vous choisissez les chiffres. Votre thérapeute peut réfléchir avec vous.
pacing-empty = Il n’y a pas encore de fiche. Commencez par une tâche, comme passer l’aspirateur ou travailler assis.
pacing-begun = Commencée le { $day }
pacing-new = Nouvelle fiche
pacing-to-diary = Vers le carnet
pacing-to-all = Vers les fiches
pacing-task = De quelle tâche s’agit-il ?
pacing-task-hint = Par exemple : rester debout en cuisine, conduire, porter des cartons
pacing-no-task = Écrivez de quelle tâche il s’agit. Un mot suffit.
pacing-begin = Commencer
pacing-unnamed = Fiche sans nom
pacing-gone = Cette fiche n’est pas sur cet appareil
pacing-removed = Retiré : { $task }.
pacing-delete = Retirer cette fiche
pacing-days = Trois jours ordinaires
pacing-days-hint = Ni un très bon jour, ni un très mauvais. Combien de temps cela allait-il bien, avant que ce soit trop ?
pacing-day-minutes = Jour { $number } : cela allait bien pendant
pacing-day-date = Jour { $number } : date
pacing-average-wait = Remplissez trois jours. Vous verrez alors la moyenne ici.
pacing-average = La moyenne : ({ $first } + { $second } + { $third }) ÷ 3 = { $average } minutes.
pacing-eighty = Beaucoup de gens commencent à 80 % : pour { $average } minutes, cela fait { $eighty }. Vous choisissez votre propre départ.
pacing-start = Je commence avec
pacing-steps = Mes étapes
pacing-steps-info = Information générale : souvent, on ajoute environ 10 % par semaine, ou après 2 bons jours. Vous choisissez les chiffres.
pacing-step = Étape { $number }
pacing-step-minutes = Mon plan
pacing-step-from = À partir de quel jour ?
pacing-step-went = Comment cela s’est-il passé ?
pacing-step-add = Ajouter une étape
pacing-step-remove = Retirer
pacing-step-remove-named = Retirer l’étape { $number }
pacing-step-removed = L’étape { $number } est retirée.
pacing-break = Une pause à temps
pacing-break-hint = Beaucoup de gens font une pause avant que ce soit trop, pas après. Le minuteur du téléphone peut sonner pour cela.
pacing-break-after = Je fais une pause après
pacing-energy = Mon énergie
pacing-takes = Ce qui me prend de l’énergie
pacing-gives = Ce qui me donne de l’énergie
pacing-lines = Une chose par ligne
pacing-plan-b = Plan B pour un mauvais jour
pacing-plan-b-hint = Que laissez-vous de côté ? Que faites-vous plus tard ou autrement ? Qui peut aider ?

## Le carnet de travail

work-log-title = Carnet de travail
work-log-lead = Vos semaines de travail, en heures et avec vos mots. Vous pouvez aussi remplir une semaine passée.
work-log-this-week = Cette semaine
work-log-write = Noter cette semaine
work-log-earlier = Semaines passées
work-log-week = Semaine du { $day }
work-log-days = Du { $first } au { $last }
work-log-weeks = Autres semaines
work-log-before = Semaine d’avant
work-log-after = Semaine d’après
work-log-other = Une semaine plus ancienne
work-log-any-day = Un jour de cette semaine
work-log-more = Voir les semaines d’avant
work-log-nothing = Rien n’est noté
work-log-hours-of = { $worked } heures sur { $contract }
work-log-hours = { $worked } heures
work-log-days-off = { $count ->
    [one] { $count } jour d’absence à cause de vos douleurs
   *[other] { $count } jours d’absence à cause de vos douleurs
}
work-log-worked-on = Jours travaillés : { $days }
work-log-to = Vers le carnet de travail
work-log-worked = Heures travaillées
work-log-worked-hint = Par exemple 24,5 ou 24:30
work-log-contract = Heures de votre contrat
work-log-contract-hint = Repris d’une semaine passée. Ce nombre est gardé dès que vous notez quelque chose ici.
work-log-unit = heures
work-log-hours-problem = Écrivez de 0 à 168 heures, par exemple 24,5 ou 24:30. En attendant, l’ancien nombre reste.
work-log-off = Jours d’absence à cause de vos douleurs
work-log-on = Quels jours avez-vous travaillé ?
work-log-adapted = Qu’est-ce qui était adapté dans vos tâches ?
work-log-adapted-hint = Par exemple : moins porter, plus de pauses, télétravail
work-log-delete = Retirer cette semaine
work-log-removed = Cette semaine est retirée du carnet de travail.
