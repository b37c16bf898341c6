### Building up hours or tasks, week by week (domain.md §4.8). Examples and fixed lines, no advice.

return-lead = Vous ne travaillez pas, ou moins d’heures ? Ici vous pouvez prévoir, semaine par semaine, comment reprendre.
return-may-stay-empty = Vous faites vos heures et vos tâches habituelles ? Alors cette étape peut rester vide.
return-good-to-know = Bon à savoir
return-rule-one = Changez les heures ou le poids des tâches, pas les deux à la fois.
return-rule-rest = Au début, on prévoit souvent un jour de repos entre deux jours lourds.
return-rule-exercise = Gardez de la place pour vos exercices, même les semaines chargées.
return-rule-pay = Moins d’heures peut changer votre salaire. Renseignez-vous d’abord, aussi sur les congés et les primes, et demandez une réponse écrite.
return-approves-nl = Aux Pays-Bas, le médecin du travail donne un avis. Vous et votre employeur écrivez le plan ensemble.
return-approves-be = En Belgique, il faut un formulaire de la mutualité pour reprendre à temps partiel, et l’accord de votre employeur. Demandez avant de commencer.
return-approves-uk = Au Royaume-Uni, une « fit note » peut dire ce qui aiderait, ou vous en convenez avec votre employeur.
return-contract = Heures par semaine dans votre contrat
return-contract-take = Reprendre { $hours } heures du questionnaire
return-starts = Premier jour de la semaine 1
return-starts-hint = Si vous le connaissez déjà.

## Patterns to start with

return-start-from = Commencer par un exemple
return-start-again = Recommencer avec un exemple
return-example = Ce sont des exemples à modifier, pas des conseils. Parlez-en avec votre employeur et avec ceux qui vous accompagnent.
return-pattern-hours = Heures :
return-pattern-hours-about = de 40 % de vos heures à toutes vos heures, en cinq étapes.
return-pattern-tasks = Tâches :
return-pattern-tasks-about = toutes vos heures, d’abord avec des tâches légères. Les tâches lourdes reviennent une par une.
return-pattern-half-days = Demi-journées :
return-pattern-half-days-about = chaque jour de travail, d’abord 2 heures, puis 3, 4 et 6.
return-pattern-slow = Lentement :
return-pattern-slow-about = chaque semaine 10 % de vos heures en plus. Copiez une semaine si une étape doit durer deux semaines.
return-choose = Utiliser cet exemple
return-choose-named = Utiliser cet exemple. { $name }
return-needs-contract = Pour cet exemple, notez d’abord les heures de votre contrat.
return-replace = Mettre l’exemple à la place de vos semaines ?
return-replace-about = { $count ->
    [one] Vous avez { $count } semaine ici. Elle laisse la place aux semaines de l’exemple.
   *[other] Vous avez { $count } semaines ici. Elles laissent la place aux semaines de l’exemple.
}
return-replace-yes = Oui, utiliser l’exemple
return-replace-no = Non, garder mes semaines
return-chosen = Les semaines de l’exemple sont ci-dessous. Changez ce que vous voulez.
# The tasks of each phase, from easy to usual, with | between them.
return-tasks-list = Seulement des tâches légères|Une tâche lourde par jour, courte|Deux tâches lourdes par jour|Toutes les tâches, avec une aide pour les lourdes|Mes tâches habituelles

## Weeks

return-weeks = Mes semaines
return-week = Semaine { $number }
return-week-from = Semaine { $number }, à partir du { $day }
return-days = Jours de travail
return-days-count = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
return-days-problem = Une semaine a 7 jours. Votre nombre reste jusqu’à ce que vous le changiez.
return-days-not-read = Écrivez un nombre entier de 0 à 7. D’ici là, l’ancien nombre reste.
return-hours = Heures dans la semaine
return-hours-unit = heures
return-hours-short = { $hours } heures
return-hours-problem = Une semaine a 168 heures. Votre nombre reste jusqu’à ce que vous le changiez.
return-hours-not-read = Écrivez un nombre d’heures, par exemple 22,5 ou 22:30. D’ici là, l’ancien nombre reste.
return-no-days = Il y a des heures ici, mais aucun jour pour les faire. Regardez encore une fois les jours et les heures.
return-long-days = Cela fait { $hours } heures en un jour, et un jour en a 24. Regardez encore une fois les jours et les heures. Rien n’est perdu.
return-share = { $percent } % du contrat
return-share-short = { $percent } %
return-look-back = Quand refait-on le point ?
return-look-back-on = Refaire le point : { $day }
return-look-back-early = Ce jour vient avant le début de la semaine. Il reste jusqu’à ce que vous le changiez.
return-year-problem = Cette année n’est pas possible. Regardez encore une fois la date.
return-numbers-of = jours et heures de { $week }
return-tasks = Quelles tâches ?
return-add = Ajouter une semaine
return-copy = Copier
return-copy-named = Copier { $week }
return-copied = Copié comme semaine { $number }.
return-remove = Retirer
return-remove-named = Retirer { $week }
return-removed = La semaine est retirée.

## If it goes badly

return-if-bad = Et si cela se passe mal ?
return-if-bad-hint = Convenez-en d’avance. Ainsi, personne ne doit décider un mauvais jour.
return-if-bad-example = Après trois mauvais jours de suite, je reste à cette étape et nous en parlons. Je n’arrête pas tout.
return-if-bad-take = Reprendre cet exemple

## As a picture and as a table

return-picture = Heures par semaine
return-picture-about = { $first } heures la semaine { $from }, { $last } heures la semaine { $until }. Le tableau montre toutes les semaines.
return-picture-contract = Ligne pointillée : votre contrat, { $hours } heures.
return-table-week = Semaine
return-table-days = Jours
return-table-hours = Heures
return-table-tasks = Tâches, et quand refaire le point
return-print = Imprimer les semaines
