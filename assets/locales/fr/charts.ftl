### Les graphiques : les chiffres de la personne, dessinés, en mots et en tableau (domain.md §2.3). Jamais un verdict.

chart-title = Graphiques
chart-lead = Vos propres chiffres, dessinés comme vous les avez notés. C’est vous qui dites ce qu’ils veulent dire, peut-être avec votre thérapeute.
chart-none = Il n’y a encore rien à dessiner. Après vos premiers chiffres, vous les trouverez ici.
chart-recent = Avec des chiffres
chart-waiting = Pas encore de chiffres ces derniers mois
chart-last = { $value }, le { $date }
chart-to-charts = Tous les graphiques
chart-to-journal = Vers le journal
chart-to-measures = Vers mes mesures
chart-to-work-log = Vers le carnet de travail
chart-to-values = Vers les chiffres un par un

## Ce qui est montré

chart-period = Depuis quand ?
chart-period-four-weeks = 4 semaines
chart-period-three-months = 3 mois
chart-period-year = 1 an
chart-period-all = Tout
chart-second = Ajouter une autre ligne en dessous
chart-only = Seulement celle-ci : { $line }
chart-print = Imprimer

## En mots

chart-span = Entre le { $from } et le { $until } : { $count } chiffres.
chart-ends = Premier : { $first }, dernier : { $last }, le plus bas : { $lowest }, le plus haut : { $highest }.
chart-few = Il y a encore trop peu de jours. Dès { $least } jours avec un chiffre, vous lirez ici ce que montre le graphique.
chart-nothing = Pas de chiffres pendant cette période.
chart-averaged = S’il y a plusieurs chiffres le même jour, vous voyez leur moyenne.
chart-step-week = La période est longue : chaque point est la moyenne d’une semaine.
chart-step-month = La période est longue : chaque point est la moyenne d’un mois.
chart-gaps = Là où rien n’est noté, la ligne s’interrompt.
chart-not-drawn = { $count ->
    [one] { $count } chiffre n’a pas de place dans ce graphique. Il est conservé.
   *[other] { $count } chiffres n’ont pas de place dans ce graphique. Ils sont conservés.
}
chart-ups-and-downs = De petits hauts et bas sont normaux. Beaucoup de gens ne remarquent un changement qu’à partir de 2 points environ.

## Le tableau

chart-table = Les chiffres en tableau : { $line }
chart-day = Jour
chart-week-from = Semaine du
chart-month = Mois
chart-value = Chiffre
chart-average-of = moyenne de { $count }
chart-show-more = En voir plus
chart-hours = { $hours } h
chart-minutes = { $minutes } minutes

## Un chiffre à soi

chart-goal = Un chiffre que vous choisissez
chart-goal-hint = Seulement si vous le souhaitez. Il devient une ligne en pointillés dans le graphique.
chart-goal-legend = Ligne en pointillés : le chiffre que vous avez choisi, { $value }.
chart-goal-range = Écrivez un nombre de { $lowest } à { $highest }. En attendant, rien ne change.
chart-goal-no-number = Écrivez un nombre. En attendant, rien ne change.

## Ce qui s’est passé

chart-marks = Ce qui s’est passé
chart-marks-left-out = Seuls les { $count } derniers ont un trait.
chart-marks-line = Un trait dit quand une chose s’est passée. Il ne dit pas pourquoi la ligne monte ou descend.
chart-event-plan = Début d’un plan d’exercices
chart-event-bad-days = Mauvais jours
chart-event-booster = Séance de rappel
chart-event-meeting = Entretien avec votre responsable
chart-event-adjustment = Aménagement au travail
chart-event-until = du { $from } au { $until }

## Jours de travail et jours sans travail

chart-work-days = Jours de travail et jours sans travail
chart-work-days-worked = { $days ->
    [one] Pour { $days } jour de travail : { $average } en moyenne.
   *[other] Pour { $days } jours de travail : { $average } en moyenne.
}
chart-work-days-off = { $days ->
    [one] Pour { $days } jour sans travail : { $average } en moyenne.
   *[other] Pour { $days } jours sans travail : { $average } en moyenne.
}
chart-work-days-few = Il y a encore trop peu de jours avec un chiffre : { $worked } de travail et { $off } sans travail. À partir de { $least } de chaque sorte, vous les verrez ici côte à côte.
chart-work-days-unknown = Indiquez dans le carnet de travail quels jours vous avez travaillé. Vous verrez alors ici les jours de travail et les jours sans travail.
chart-no-cause = Ce sont deux moyennes. Elles ne disent pas d’où vient la différence.

## Ce qui est dessiné

chart-name-day-pain = Douleur, d’après vos notes
chart-name-day-tired = Fatigue, d’après vos notes
chart-name-day-stress = Stress, d’après vos notes
chart-name-day-sleep = Sommeil, d’après vos notes
chart-name-hours = Heures travaillées
chart-name-days-off = Jours d’absence à cause des douleurs
chart-name-heavy = Minutes d’activité lourde
chart-name-effort = Effort pendant les exercices
chart-axis-pain = 0 = pas de douleur, 10 = la pire douleur imaginable. Plus bas, c’est moins de douleur.
chart-axis-tired = 0 = pas de fatigue, 10 = très grande fatigue. Plus bas, c’est moins de fatigue.
chart-axis-stress = 0 = pas de stress, 10 = beaucoup de stress. Plus bas, c’est moins de stress.
chart-axis-sleep = 0 = une très mauvaise nuit, 10 = une très bonne nuit. Plus haut, c’est une meilleure nuit.
chart-axis-activity = 0 = pas du tout, 10 = comme avant. Plus haut : vous pouvez en faire plus.
chart-axis-work-ability = 0 = pas du tout, 10 = comme à votre meilleure période. Plus haut : vous pouvez en faire plus.
chart-axis-sure = 0 = pas du tout, 10 = tout à fait. Plus haut, c’est plus de confiance.
chart-axis-expectation = 0 = maintenant, 1 = dans 1 ou 2 semaines, 2 = dans un mois, 3 = dans trois mois, 4 = plus tard. « Je ne sais pas » n’est pas dessiné.
chart-axis-change = 0 = nettement plus difficile, 3 = comme au début, 6 = nettement plus facile
chart-axis-hours = Heures par semaine
chart-axis-days-off = Jours par semaine
chart-axis-heavy = Minutes par jour que vous avez notées comme lourdes
chart-axis-effort = 0 = très facile, 10 = aussi dur que possible
chart-axis-higher = Votre choix : plus haut, c’est mieux.
chart-axis-lower = Votre choix : plus bas, c’est mieux.
chart-axis-neither = Comme vous l’avez noté

## Noms des mesures

