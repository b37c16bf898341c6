### The safety of the data: backup, trying it, putting it back (design.md §6).

## Overview

safety-title = Protéger vos données
safety-lead = Ce que vous écrivez se trouve seulement sur cet appareil. S’il est perdu, cassé ou vidé, seule une sauvegarde permet de tout retrouver.
safety-open = Voir où vous en êtes
safety-facts-heading = Où vous en êtes
safety-last = Dernière sauvegarde
safety-no-backup = Aucune pour le moment.
safety-made-at = Faite le { $moment }.
safety-nothing-changed = Rien n’a changé depuis.
safety-has-changed = Il y a eu des changements depuis.
safety-checked = Essayée
safety-not-checked = Pas encore : on ne sait pas si le fichier s’ouvre.
safety-checked-on = Rouverte le { $day } : tout y était.
safety-home = Où tourne Reprise
safety-installed = Depuis votre écran d’accueil, comme une vraie application.
safety-in-a-tab = Dans un onglet de votre navigateur.
safety-browser = Ce que promet le navigateur
safety-persistent = Il garde vos données, même si la place vient à manquer.
safety-not-persistent = Il peut effacer vos données si la place vient à manquer.
safety-persistence-unknown = Il ne le dit pas.
safety-room = Place
safety-room-used = Vos données occupent { $used } sur environ { $all }.
safety-room-device = Il reste { $free } au navigateur pour l’ensemble.
safety-kilobytes = { $number } ko
safety-megabytes = { $number } Mo
safety-at = { $day } à { $time }

## The one next step

safety-step-first = Vous n’avez pas encore de sauvegarde. Faites-en une maintenant : cela prend une minute.
safety-step-new = Votre dernière sauvegarde est ancienne et des choses ont changé depuis. Faites-en une nouvelle.
safety-step-install = Safari peut effacer un site que vous n’ouvrez pas pendant une semaine. Une application sur l’écran d’accueil n’est pas touchée.
safety-install-share = Touchez le bouton de partage de Safari : un carré avec une flèche vers le haut.
safety-install-add = Choisissez « Sur l’écran d’accueil ».
safety-install-open = Ouvrez Reprise depuis cet écran. Elle est vide au départ : choisissez votre fichier sous « Remettre une sauvegarde ».
safety-install-backup = Faites donc d’abord une sauvegarde.
safety-step-check = Essayez d’ouvrir votre sauvegarde. Vous saurez ainsi qu’elle fonctionne.
safety-step-ask = Demandez au navigateur de garder vos données, même si la place vient à manquer.
safety-ask-button = Demander au navigateur
safety-asked-in-vain = Le navigateur ne le promet pas pour l’instant. C’est la sauvegarde qui compte.
safety-step-room = Il reste peu de place. Faites une sauvegarde, puis supprimez ce dont vous n’avez plus besoin.
safety-step-nothing = Tout va bien. Vous n’avez rien à faire pour l’instant.

## Making a backup

safety-backup-heading = Sauvegarde
safety-backup-explained = Une sauvegarde est un seul fichier avec tout ce que vous avez écrit. Vous décidez où il va ; Reprise ne l’envoie nulle part.
safety-make = Faire une sauvegarde
safety-make-lead = Tout ce que vous avez écrit tient dans un fichier. Gardez-le ailleurs que sur ce téléphone.
safety-how = Quel type de fichier ?
safety-sealed = Avec une phrase secrète : seul qui la connaît peut ouvrir le fichier
safety-plain = Sans : toute personne qui a le fichier peut le lire
safety-forgotten = Si vous oubliez la phrase secrète, plus personne ne pourra ouvrir ce fichier, nous non plus. Notez-la et gardez-la en lieu sûr.
safety-plain-warning = Ce fichier n’est pas protégé. Il contient tout ce que vous avez écrit sur votre santé et votre travail : ne le donnez à personne et ne l’envoyez pas par e-mail.
safety-plain-notice = Ce fichier n’est pas chiffré : tout le monde peut le lire.
safety-passphrase = Phrase secrète
safety-passphrase-hint = Au moins 8 caractères. Quelques mots faciles à retenir valent mieux qu’un seul mot compliqué.
safety-passphrase-again = Encore une fois la même phrase
safety-show-passphrase = Montrer ce que je tape
safety-too-short = Il faut au moins 8 caractères.
safety-not-the-same = Ce n’est pas la même phrase qu’au-dessus.
safety-device = Un nom pour cet appareil
safety-device-hint = Peut rester vide. Ce nom est dans le fichier, pour savoir plus tard d’où il vient.
safety-make-button = Créer le fichier
safety-working = Un instant…
safety-not-made = Le fichier n’a pas pu être créé sur cet appareil. Rien n’est perdu.
safety-made-heading = Le fichier est prêt
safety-file-name = Nom
safety-file-size = Taille
safety-file-time = Fait le
safety-where-to = Enregistrez-le, puis mettez une copie ailleurs : sur un ordinateur, une clé USB ou un espace en ligne fiable.
safety-save = Enregistrer le fichier
safety-share = Partager…
safety-saved = Le navigateur a maintenant le fichier. Essayez de l’ouvrir : vous saurez qu’il est bien là.
safety-shared = Le fichier a été transmis. Essayez de l’ouvrir : vous saurez qu’il est bien là.
safety-not-saved = Le navigateur n’a pas pris le fichier. Essayez l’autre bouton, ou un autre navigateur.

## Opening one

safety-choose = Choisir le fichier
safety-passphrase-of-file = La phrase secrète de ce fichier
safety-open-file = Ouvrir
safety-not-a-backup = Ce n’est pas une sauvegarde de Reprise.
safety-damaged = Cette sauvegarde est abîmée ou incomplète. Essayez-en une autre copie.
safety-wrong-passphrase = Le fichier ne s’ouvre pas : la phrase secrète n’est pas la bonne, ou le fichier est abîmé.
safety-newer = Cette sauvegarde vient d’une version plus récente de Reprise. Mettez d’abord Reprise à jour ici, puis réessayez.
safety-too-large = Ce fichier est trop grand pour être une sauvegarde de Reprise.
safety-cost = Ce fichier demande plus à l’appareil qu’une sauvegarde de Reprise. Il n’a pas été ouvert.
safety-no-memory = L’appareil n’a pas assez de mémoire libre. Fermez d’autres applications et réessayez.

## Trying one

safety-check = Essayer une sauvegarde
safety-check-lead = Rouvrez votre sauvegarde. Reprise la compare avec ce qui se trouve sur cet appareil et ne change rien.
safety-check-explained = Choisissez le fichier à l’endroit où vous le gardez : c’est le vrai test.
safety-check-outcome = Le résultat
safety-holds-everything = Ce fichier contient tout ce qui se trouve sur cet appareil.
safety-whole-but-older = Ce fichier est complet. Depuis qu’il a été fait, sur cet appareil : { $difference }.
safety-differs = Ce fichier s’ouvre, mais ce n’est pas votre dernière sauvegarde. En comparaison, sur cet appareil : { $difference }.
safety-added = { $count ->
    [one] { $count } ajout
   *[other] { $count } ajouts
}
safety-changed = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
safety-gone = { $count ->
    [one] { $count } suppression
   *[other] { $count } suppressions
}

## Putting one back

safety-restore = Remettre une sauvegarde
safety-restore-lead = Vous voyez d’abord ce que contient le fichier et ce qui changerait. Vous pourrez annuler ensuite.
safety-restore-explained = Peu importe le téléphone ou le navigateur sur lequel le fichier a été fait.
safety-in-the-file = Dans ce fichier
safety-made-on = Appareil : { $device }
safety-from-to = Du { $first } au { $last }.
safety-file-empty = Il est vide.
safety-count-fill-ins = { $count ->
    [one] { $count } questionnaire rempli
   *[other] { $count } questionnaires remplis
}
safety-count-sessions = { $count ->
    [one] { $count } ligne du carnet d’exercices
   *[other] { $count } lignes du carnet d’exercices
}
safety-count-plans = { $count ->
    [one] { $count } programme ou exercice personnel
   *[other] { $count } programmes et exercices personnels
}
safety-count-check-ins = { $count ->
    [one] { $count } note du journal
   *[other] { $count } notes du journal
}
safety-count-measured = { $count ->
    [one] { $count } valeur mesurée
   *[other] { $count } valeurs mesurées
}
safety-count-diary = { $count ->
    [one] { $count } bloc de journée
   *[other] { $count } blocs de journée
}
safety-count-goals = { $count ->
    [one] { $count } objectif
   *[other] { $count } objectifs
}
safety-count-work-weeks = { $count ->
    [one] { $count } semaine de travail
   *[other] { $count } semaines de travail
}
safety-count-meetings = { $count ->
    [one] { $count } entretien avec votre responsable
   *[other] { $count } entretiens avec votre responsable
}
safety-count-other = { $count ->
    [one] { $count } réglage ou autre élément
   *[other] { $count } réglages et autres éléments
}
safety-count-aside = { $count ->
    [one] { $count } texte mis de côté
   *[other] { $count } textes mis de côté
}
safety-way = Comment ?
safety-merge = Réunir avec ce qui est ici
safety-replace = Remplacer ce qui est ici
safety-merge-explained = Si une même chose existe des deux côtés, la modification la plus récente compte. Dans le doute, les deux sont gardées, ou mises de côté dans Réglages. Ce que vous avez supprimé ici mais qui est dans le fichier revient.
safety-replace-explained = Ensuite, cet appareil contient ce qui est dans le fichier et rien d’autre.
safety-effect = Ce qui changerait ici
safety-no-effect = Rien : tout est déjà ici.
safety-effect-is = Sur cet appareil : { $difference }.
safety-stays = { $count ->
    [one] { $count } élément reste tel quel.
   *[other] { $count } éléments restent tels quels.
}
safety-restore-button = Le faire maintenant
safety-without-undo = Continuer sans retour possible
safety-restored = C’est fait
safety-restored-explained = Regardez si tout est comme vous l’attendiez.
safety-to-today = Vers Aujourd’hui
safety-changed-meanwhile = Quelque chose a été enregistré entre-temps, dans un autre onglet. Rien n’a changé ici. Regardez à nouveau ce qui changerait.
safety-no-room-for-undo = Il y a la place pour cela, mais pas pour garder l’état actuel. Rien n’a encore changé. Faites d’abord une sauvegarde, ou continuez sans retour possible.
safety-no-room = Il n’y a pas assez de place sur cet appareil. Rien n’a changé.
safety-restore-failed = Le navigateur n’a pas pu le faire. Rien n’a changé.
safety-unfinished = Ce n’est pas encore terminé. Réessayez : cela reprend où cela s’est arrêté.
safety-journal-lost = Le navigateur a effacé ce qui devait être remis. Revenez à l’état d’avant, ou continuez et remettez la sauvegarde une nouvelle fois.
safety-no-undo = L’état d’avant n’est plus gardé.
safety-restoring = Votre sauvegarde est en train d’être remise
safety-restoring-explained = Cela a été interrompu et reprend maintenant. Un instant…
safety-go-on = Continuer avec ce qui est là
safety-undo-heading = L’état d’avant
safety-undo-kept = Le { $moment }, quelque chose a été remis ou repris. L’état d’avant est encore gardé et occupe { $size }.
safety-undo = Revenir à l’état d’avant
safety-undo-explained = Ce que vous avez ajouté depuis reste. Ce que vous avez modifié depuis est mis de côté dans Réglages.
safety-undo-confirm = Revenir
safety-forget-undo = Le jeter
safety-undone = Tout est à nouveau comme avant.
safety-forgotten-undo = C’est jeté.

## Being reminded

safety-rhythm = Me rappeler la sauvegarde
safety-rhythm-hint = Dans Aujourd’hui, et seulement si quelque chose a changé depuis la dernière.
safety-rhythm-off = Non
safety-rhythm-weekly = Chaque semaine
safety-rhythm-monthly = Chaque mois
safety-rhythm-three-months = Tous les trois mois
safety-due-heading = C’est le moment de sauvegarder
safety-due = Vous vouliez un rappel. Des choses ont changé depuis la dernière fois.
safety-in-calendar = un rappel pour la sauvegarde
