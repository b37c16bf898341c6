### Le journal des exercices : ce qui a été fait, comment c’était, les dernières semaines.

## Ce qui est prévu

log-due-heading = Pour aujourd’hui
log-due-yesterday = Hier à { $time }
log-due-passed = Était prévu à { $time }
log-due-now = Maintenant : { $time }
log-due-later = Aujourd’hui à { $time }
log-next = Plus rien aujourd’hui. Prochaine fois : { $day } à { $time }.
log-exercises = { $count ->
    [one] { $count } exercice
   *[other] { $count } exercices
}
log-start = Commencer
log-start-named = Commencer : { $plan }
log-done = Fait comme prévu
log-done-named = Fait comme prévu : { $plan }
log-less = Plus court ou pas maintenant
log-less-named = Plus court ou pas maintenant : { $plan }
log-shortened = C’était plus court
log-shortened-named = C’était plus court : { $plan }
log-skipped = Pas cette fois
log-skipped-named = Pas cette fois : { $plan }
log-why = Pourquoi ? Vous pouvez laisser ceci ouvert.
log-reason-none = Je laisse ouvert
log-reason-no-time = Pas le temps
log-reason-tired = Trop fatigué(e)
log-reason-pain = Douleur
log-reason-ill = Malade
log-reason-work = Travail ou horaire
log-reason-forgot = Oublié
log-reason-other = Autre chose
log-with-reason = { $outcome } : { $reason }
log-noted = C’est noté : { $outcome }.

## Les dernières semaines

log-share-heading = Vos dernières semaines
log-share-four = Les 4 dernières semaines
log-share-twelve = Les 12 dernières semaines
log-share-sentence = { $done } séances faites sur { $planned } prévues ({ $percent } %).
log-share-few = Encore trop peu de séances prévues pour montrer une image.
log-share-extra = { $count ->
    [one] Et { $count } séance de plus, en dehors de vos plans.
   *[other] Et { $count } séances de plus, en dehors de vos plans.
}
log-share-excused = { $count ->
    [one] { $count } jour excusé. Il ne compte pas.
   *[other] { $count } jours excusés. Ils ne comptent pas.
}
log-share-line = Un jour manqué n’est pas un pas en arrière. Vous continuez là où vous êtes.
log-share-table = Semaine par semaine
log-week-until = Semaine jusqu’au
log-planned = Prévu
log-done-count = Fait

## Noter

log-title = Carnet d’exercices
log-add = Ajouter au carnet
log-add-date = Quel jour ?
log-add-plan = Qu’avez-vous fait ?
log-add-other = Autre chose
log-add-outcome = Comment cela s’est-il passé ?
log-save = Enregistrer
log-older = Montrer les mois précédents
log-empty = Rien n’est encore noté. Après votre première séance, vous la retrouvez ici.
log-to-log = Vers le carnet
log-gone = Cette ligne n’est pas dans le carnet
log-removed = Retiré du carnet.
log-date-late = Ce jour n’est pas encore là. Choisissez aujourd’hui ou avant.
log-date-early = C’est trop loin dans le passé. Choisissez un jour plus récent.
log-effort = L’effort était-il grand ?
log-effort-low = très facile
log-effort-high = aussi dur que possible
log-pain-heading = Douleur
log-pain-during = Douleur pendant les exercices
log-pain-after = Douleur le lendemain
log-pain-none = pas de douleur
log-pain-worst = la pire douleur
log-green = Vert : tout va bien. Continuez, ou augmentez un peu.
log-amber = Orange : acceptable pour peu de temps. Faites la même chose ou moins, plus lentement, ou la version plus facile.
log-red = Rouge : arrêtez cet exercice pour le moment. Prenez une journée plus légère et demandez conseil à votre thérapeute.
log-pain-red-too = Rouge aussi : une douleur vive ou nouvelle, une gêne dans la jambe, ou une douleur encore plus forte après un jour.
log-pain-harm = Avoir mal ne veut pas toujours dire se faire du mal. Les signes d’alerte passent d’abord.
log-borders = Mon thérapeute utilise d’autres chiffres
log-borders-hint = En dessous de l’orange, c’est vert.
log-amber-from = Orange à partir de
log-red-from = Rouge à partir de
log-borders-problem = Utilisez des chiffres de 1 à 10, l’orange plus bas que le rouge. En attendant, les anciens restent.
log-note = Remarque
log-delete = Retirer cette ligne
