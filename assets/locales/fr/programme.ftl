### Le programme : rééducation, consolidation, séances de rappel, rendez-vous (domain.md §1.2, §5.4).

programme-title = Mon programme
programme-to = Vers mon programme
programme-meant = Oui, c’est bien cela
programme-rehabilitation = Rééducation
programme-consolidation = Consolidation
programme-rehabilitation-about = Suivez-vous un programme de rééducation, ou en avez-vous suivi un ? Ici, vous pouvez compter vos séances : souvent jusqu’à 36 séances de deux heures, en six mois.
programme-consolidation-about = Après la rééducation, beaucoup de centres proposent environ une heure par semaine, à votre rythme. Tout le monde n’en entend pas parler : demandez à votre centre.
programme-start = Premier jour
programme-begin = Compter mes séances
programme-count = { $done } séances sur { $target }
programme-this-week = { $count ->
    [one] { $count } séance cette semaine.
   *[other] { $count } séances cette semaine.
}
programme-add-today = Une séance aujourd’hui
programme-added = { $count ->
    [one] { $count } séance notée pour aujourd’hui.
   *[other] { $count } séances notées pour aujourd’hui.
}
programme-ended = Terminé le { $date }.
programme-weeks-left = { $weeks ->
    [one] Jusqu’au { $date } : encore { $weeks } semaine.
   *[other] Jusqu’au { $date } : encore { $weeks } semaines.
}
programme-days-left = { $days ->
    [one] Jusqu’au { $date } : encore { $days } jour.
   *[other] Jusqu’au { $date } : encore { $days } jours.
}
programme-time-over = Les six mois ont pris fin le { $date }. Demandez à votre centre ce qui est encore possible.
programme-change = Corriger ou ajouter
programme-add-other = Une séance un autre jour
programme-add = Ajouter cette séance
programme-target = Nombre total de séances
programme-end = J’ai terminé
programme-goes-on = Cela continue quand même
programme-remove = Ne pas compter ceci

## Séances de rappel

programme-booster = Séance de rappel
programme-boosters = Séances de rappel
programme-boosters-about = Une séance de rappel rafraîchit ce que vous avez appris : un petit bilan, votre technique, votre plan et un nouveau petit objectif. Deux à cinq fois par an est habituel.
programme-per-year = Combien par an
programme-first = La première
programme-window = De préférence entre le { $first } et le { $last }, 8 à 12 semaines après la rééducation.
programme-plan-boosters = Prévoir mes séances
programme-next-booster = La prochaine : { $near }.
programme-boosters-change = Changer le jour ou le nombre
programme-move = Jour de la prochaine
programme-time = Heure
programme-season = Une période chargée au travail commence le
programme-season-hint = Une séance juste avant peut vous aider à vous préparer.
programme-before-season = La placer avant : { $date }
programme-expected = Dans l’année qui vient, à peu près ces jours-là. Chaque séance fixe à nouveau la suivante.
programme-stop-boosters = Plus de séances de rappel
programme-due-week = Votre séance de rappel est le { $date }.
programme-due-today = Votre séance de rappel est aujourd’hui.
programme-due-missed = Elle était prévue le { $date }. Vous pouvez la faire aujourd’hui ou choisir un autre jour.
programme-other-day = Un autre jour
programme-visit-start = Commencer la séance
programme-visit-open = Vous avez commencé une séance de rappel.
programme-visit-go-on = Continuer
programme-visit-gone = Cette séance n’est pas sur cet appareil
programme-visits = Séances que j’ai faites

## La séance

programme-signs-first = Des plaintes nouvelles ou étranges ? Lisez d’abord ceci :
programme-step = Étape { $number } sur { $count }
programme-step-check = Comment allez-vous ?
programme-step-recall = Que savez-vous encore ?
programme-step-technique = Comment vous faites les exercices
programme-step-plan = Votre plan
programme-step-goal = Un nouveau petit objectif
programme-step-next = La prochaine séance de rappel
programme-on = Suivant
programme-back = Retour
programme-finish = Terminer la séance
programme-pain = Douleur des 7 derniers jours, en moyenne
programme-work-ability = Comment pouvez-vous travailler maintenant, par rapport à votre meilleure période ?
programme-work-ability-low = pas du tout
programme-work-ability-high = comme à ma meilleure période
programme-activity = Quelque chose de difficile pour vous ({ $number })
programme-activity-hint = Par exemple : soulever un bac, une heure en voiture.
programme-how-well = Comment cela va-t-il : { $activity } ?
programme-how-well-low = impossible
programme-how-well-high = comme avant
programme-recall-hint = Avec vos propres mots. Rien n’est juste ou faux ; vous pouvez laisser vide.
programme-last-time = La dernière fois, vous avez écrit : { $words }
programme-recall-signs = Les premiers signes d’une mauvaise période
programme-recall-easier = Ma version plus facile d’un exercice dur
programme-recall-tip = Ma meilleure astuce au travail
programme-recall-flare = Ce que je fais un mauvais jour
programme-recall-call = Qui j’appelle, et quand
programme-technique-hint = Demandez à quelqu’un de vous regarder faire deux ou trois exercices, de préférence votre thérapeute. Ou regardez-vous dans un miroir.
programme-watched-someone = Quelqu’un m’a regardé
programme-watched-mirror = Je me suis regardé dans un miroir
programme-watched-film = Je me suis filmé
programme-watched-later = Plus tard
programme-technique-note = Ce que j’ai remarqué
programme-plan-hint = Votre plan convient-il encore ? Vous pouvez le changer ici ou plus tard.
programme-plan-note = Ce que je change
programme-goal = Mon objectif
programme-goal-hint = Petit, quelque chose à faire, avec un jour. Par exemple : dès lundi, je marche dix minutes à la pause de midi.
programme-next-label = Jour
programme-next-hint = C’est une proposition. Choisissez le jour qui vous convient.

## Rendez-vous

programme-appointments = Rendez-vous
programme-appointment-add = Ajouter un rendez-vous
programme-appointment-change = Modifier
programme-appointment-change-named = Modifier : { $what }
programme-appointment-removed = Le rendez-vous a été retiré.
programme-what = Quoi
programme-day = Jour
programme-minutes = Durée

## Ce qui ne va pas

programme-problem-target = Utilisez un nombre de 1 à 1000. En attendant, l’ancien reste.
programme-problem-year = Cette année n’est pas possible. Vérifiez la date.
programme-problem-before-start = Ce jour est avant le premier jour. Corrigez l’un des deux.
programme-problem-after-sessions = Des séances sont déjà comptées avant ce jour. Choisissez un premier jour plus tôt.
programme-problem-per-year = Choisissez de 2 à 5 par an.
programme-problem-past = Choisissez un jour à venir.
programme-problem-far = C’est dans plus de deux ans. L’année est-elle juste ?
programme-problem-lead = L’agenda peut sonner au plus une semaine avant.
programme-problem-what = Écrivez ce que c’est, pour le reconnaître.
programme-problem-minutes = Utilisez un nombre de 1 à 1440 minutes.
