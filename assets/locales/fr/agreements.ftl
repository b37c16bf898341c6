### Ce qui a été convenu, et la suite (domain.md §4.7, §4.9).

agreement-title = Accords
agreement-one = Un accord
agreement-about = Un accord dit qui fait quoi, et quand vous faites le point. Par écrit, il est plus facile d’y revenir.
agreement-open-list = En cours
agreement-finished-list = Terminés
agreement-add = Ajouter un accord
agreement-new = Nouvel accord
agreement-more = En voir plus
agreement-to-all = Vers tous les accords
agreement-to-talk = Vers l’entretien
agreement-unnamed = Pas encore décrit
agreement-gone = Cet accord n’est pas sur cet appareil
agreement-remove = Retirer cet accord
agreement-remove-new = Retirer
agreement-removed = L’accord est retiré.
agreement-close = Ranger
agreement-closed-notice = Rangé le { $day }. Ce que vous avez écrit reste ici.
agreement-closed-on = rangé le { $day }
agreement-reopen = Le reprendre
agreement-details = Tous les champs de cet accord

## Ce qui est convenu

agreement-fields = Ce qui est convenu
agreement-what = Qu’avez-vous convenu ?
agreement-what-hint = Une chose à la fois. Par exemple : ne pas soulever plus de 10 kg.
agreement-task = Pour quelle tâche, ou quelles heures ?
agreement-who = Qui le fait ?
agreement-who-hint = Un seul nom, c’est le mieux.
agreement-from = À partir du
agreement-until = Jusqu’au (inclus)
agreement-signs = À quoi voyez-vous que cela marche ?
agreement-signs-hint = Par exemple : je fais la tournée sans pause en plus.
agreement-if-not = Et si cela ne marche pas ?
agreement-confirmed = Confirmé par écrit le
agreement-confirmed-hint = Le jour du message ou de la lettre.
agreement-note = Ma note personnelle
agreement-note-hint = Rien que pour vous. Elle ne va dans aucun message.
agreement-long = Ce texte est long. Tout est gardé. Une phrase courte est plus facile à revoir plus tard.
agreement-end-before-start = Le dernier jour est avant le premier. Les deux sont gardés. L’un des deux est-il différent ?
agreement-check-before-start = Ce jour est avant le premier jour. Les deux sont gardés. L’un des deux est-il différent ?

## Quand faire le point

agreement-check-on = Quand faites-vous le point ?
agreement-check-at = À quelle heure ? Vous pouvez laisser vide.
agreement-follow-ups = Des jours souvent choisis
agreement-after-weeks = Après { $weeks } semaines : { $day }
agreement-after-months = Après { $months } mois : { $day }
agreement-until-day = jusqu’au { $day }
agreement-check-day = faire le point le { $day }
agreement-check-since = vous vouliez faire le point le { $day }

## Faire le point

agreement-check = Où en est-on ?
agreement-check-lead = Remplissez ce que vous savez. Le reste peut rester vide.
agreement-status = Où en est cet accord ?
agreement-status-open = En cours
agreement-status-done = Fait
agreement-status-not-done = Pas encore fait
agreement-status-changed = Convenu autrement
agreement-helps = Est-ce que cela vous aide ?
agreement-helps-low = pas du tout
agreement-helps-high = beaucoup
agreement-helps-said = Aide : { $number } sur 10
agreement-change = Qu’est-ce qui a changé, ou devrait changer ?
agreement-trail = Ce qui a été noté avant
agreement-before-after = D’abord : { $before }. Ensuite : { $after }.
agreement-remove-check = Retirer
agreement-remove-check-named = Retirer ce que vous avez noté le { $day }
agreement-check-removed = Ce que vous aviez noté est retiré.

## Pas encore fait

agreement-not-done = Un rappel aimable
agreement-not-done-lead = Une semaine chargée, et un accord passe à côté. Un court message aide souvent.
agreement-reminder = Notre accord
agreement-next = Qui peut réfléchir avec vous ?
agreement-next-lead = Si rien ne bouge, on en parle souvent à :
agreement-next-nl = les ressources humaines : elles connaissent les règles de l’entreprise|le médecin du travail : vous pouvez aller vous-même à sa consultation ouverte|le conseil d’entreprise ou votre syndicat|l’UWV : vous pouvez y demander un avis d’expert (deskundigenoordeel)
agreement-next-be = les ressources humaines : elles connaissent le règlement de travail|le médecin du travail : vous pouvez demander une consultation spontanée|votre syndicat ou le conseiller en prévention|l’inspection Contrôle du bien-être au travail (CBE)
agreement-next-uk = les ressources humaines : elles connaissent les règles de l’entreprise|le service de santé au travail (occupational health), s’il y en a un|votre syndicat|Acas : des conseils gratuits et indépendants sur le travail

## Dans l’étape d’un entretien

agreement-held-question = L’entretien a-t-il eu lieu ?
agreement-held = L’entretien a eu lieu
agreement-held-on = Oui, le { $day }
agreement-held-today = Oui, aujourd’hui
agreement-held-not-yet = Pas encore : choisir un jour
agreement-held-day = Quel jour ?
agreement-held-not = Finalement, il n’a pas eu lieu
agreement-earlier = Encore en cours d’avant : { $count }
agreement-here = Convenu dans cet entretien
agreement-take-over = De vos propositions
agreement-take-over-lead = L’une d’elles a-t-elle été acceptée ? Touchez-la. Ajoutez ensuite qui s’en occupe et quand vous faites le point.
agreement-take-over-one = Convenu : { $what }
agreement-confirm = Écrire ce message

## Dans Aujourd’hui

talk-due-today = Votre entretien est aujourd’hui
talk-due-today-at = Votre entretien est aujourd’hui à { $time }
talk-due-tomorrow = Votre entretien est demain
talk-due-tomorrow-at = Votre entretien est demain à { $time }
talk-due-card = Mon aide-mémoire
talk-due-prepare = Ma préparation
talk-due-past = Votre entretien du { $day }
talk-due-past-hint = A-t-il eu lieu ? Vous pouvez noter ce qui a été convenu. Sinon, vous choisissez un autre jour.
talk-due-write = Noter comment cela s’est passé
agreement-due-title = Accords à revoir
agreement-due-today = Vous avez choisi aujourd’hui pour cela.
agreement-due-since = Vous aviez choisi le { $day } pour cela. C’est encore possible, ou vous choisissez un autre jour.

## Dans l’agenda

talk-calendar-talk = Entretien avec mon responsable
talk-calendar-prepare = Préparer l’entretien avec mon responsable
talk-calendar-check = Faire le point : { $what }
talk-holds-talks = { $count ->
    [one] { $count } entretien avec votre responsable
   *[other] { $count } entretiens avec votre responsable
}
talk-holds-checks = { $count ->
    [one] { $count } accord à revoir
   *[other] { $count } accords à revoir
}
