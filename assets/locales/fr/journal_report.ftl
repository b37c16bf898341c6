### Ce qui sort du journal : le tableau, le rapport pour le kiné, les jours dans l’agenda.

## Le rapport

report-title = Rapport pour mon kiné
report-lead = Une ou deux pages de votre journal. Rien n’est envoyé : vous imprimez, copiez, partagez ou montrez vous-même.
report-period = Quels jours ?
report-three-months = 3 derniers mois
report-since = Depuis le début, le { $day }
report-between = D’un jour à un autre
report-from = Du
report-until = Jusqu’au (inclus)
report-days-incomplete = Indiquez les deux jours.
report-days-year = Choisissez des jours entre 1900 et 2200.
report-days-order = Le dernier jour est avant le premier. Choisissez un autre jour.
report-parts = Que voulez-vous y mettre ?
report-measures = Chiffres
report-goals = Objectifs
report-exercises = Exercices
report-work = Travail
report-words = Notes personnelles
report-words-hint = Vos textes sont dans le rapport seulement si vous les cochez ici. Alors, tout le texte y est.
report-words-none = Vous n’avez rien écrit ces jours-là. Ce n’est pas grave.
report-language = Langue du rapport
report-empty = Avec ces jours et ces parties, il n’y a rien à montrer. Choisissez plus de jours ou une autre partie.

## Sur la feuille

report-sheet-title = De mon journal, pour mon kiné
report-from-until = Du { $from } au { $until }
report-made = Fait le { $day }
report-footer = Écrit par la personne elle-même avec Reprise. Pas de score, pas de diagnostic, pas de jugement.
report-day-at = { $day } à { $time }
report-first = première fois { $value } ({ $day })
report-last = dernière fois { $value } ({ $day })
report-only = { $value } (le { $day })
report-count = { $count ->
    [one] noté { $count } fois
   *[other] noté { $count } fois
}
report-higher = { $scale }, plus haut = mieux
report-lower = { $scale }, plus bas = mieux
report-at-check-in = { $what }, d’après vos notes
report-how-far = { $far } sur 10 ({ $day })
report-days-off = { $days ->
    [one] { $days } jour d’absence
   *[other] { $days } jours d’absence
}
report-weeks-noted = { $weeks ->
    [one] sur { $weeks } semaine notée
   *[other] sur { $weeks } semaines notées
}
report-contract = contrat de { $contract } heures

## Dans l’agenda

report-neutral-moment = Un moment pour vous
report-check-in = Comment ça va aujourd’hui ?
report-goal-day = Un jour de votre objectif
report-holds-check-ins = vos notes
report-holds-goal-days = { $count ->
    [one] { $count } jour de vos objectifs
   *[other] { $count } jours de vos objectifs
}

## Le tableau

export-title = Le journal en tableau
export-lead = Tout ce que vous avez noté, dans un fichier pour un tableur comme Excel. Vous le gardez, ou vous le donnez à quelqu’un.
export-nothing-yet = Il n’y a encore rien dans votre journal. Dès que vous notez quelque chose, vous pouvez l’emporter ici.
export-all = Tous les jours
export-file = Le fichier
export-counting = Je compte …
export-nothing = Il n’y a rien dans votre journal pour ces jours.
export-count = { $count ->
    [one] Le tableau a { $count } ligne : une par chose notée.
   *[other] Le tableau a { $count } lignes : une par chose notée.
}
export-separator = Pour quel programme ?
export-semicolon = Excel en français ou en néerlandais
export-comma = Autres programmes (standard)
export-separator-hint = Tout est dans une seule colonne ? Choisissez l’autre.
export-readable = Toute personne qui a ce fichier peut le lire. Gardez-le dans un endroit privé.
export-save = Enregistrer le tableau
export-saved = Le fichier reprise-journal.csv est dans vos téléchargements.

## Ses colonnes

export-date = Date
export-time = Heure
export-part = Partie
export-what = Quoi
export-value = Valeur
export-unit = Unité ou échelle
export-words = Mots

## Ses lignes

export-part-check-in = Note du jour
export-part-measures = Mesure
export-part-paper = Score sur papier
export-part-goals = Objectif
export-part-diary = Carnet d’activités
export-part-work = Carnet de travail
export-given-by = Donné par { $name }
export-note = Remarque
export-minutes = min
export-place = Pour quoi
export-load = Léger ou lourd
export-contract = Heures du contrat
export-days-off = Jours d’absence à cause des douleurs
export-days = jours
export-days-worked = Jours travaillés
export-adapted = Tâches adaptées
export-goal = Objectif
export-plan-what = Plan : quoi
export-plan-when = Plan : quand
export-plan-place = Plan : où
export-plan-with = Plan : avec qui
export-obstacle = Ce qui pourrait gêner
export-then = Que faire alors
export-confidence = Confiance dans ce plan
export-challenge = Petit défi
export-before = Avant
export-after = Après
export-challenge-done = Petit défi fait
export-how-far = Où j’en suis
export-helped = Ce qui a aidé
export-next = La suite
export-look-back-on = Jour pour faire le point
export-reached = Atteint
export-let-go = Passé à autre chose
export-for-later = Pour plus tard
