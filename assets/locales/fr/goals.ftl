### Objectifs : choisir, planifier, agir, faire le point (domain.md §1.3). Ce que l’on peut faire ; rien ne doit être fini pour un jour donné.

goal-title = Mes objectifs
goal-about = Un objectif, c’est une chose que vous voulez pouvoir faire, au travail ou chez vous. Petit, c’est bien. Pas de date de fin, pas de pression : vous choisissez les étapes et les jours.
goal-new = Nouvel objectif
goal-under-way = En cours
goal-closed-list = Objectifs fermés
goal-more = En voir plus
goal-to-journal = Vers le journal
goal-to-goals = Vers tous mes objectifs
goal-unnamed = Pas encore décrit
goal-gone = Cet objectif n’est pas sur cet appareil
goal-delete = Retirer cet objectif
goal-deleted = L’objectif est retiré.

## Ce qui vient ensuite

goal-next = Ensuite : { $step }
goal-next-choose = écrire ce que vous voulez pouvoir faire
goal-next-plan = faire un plan
goal-next-obstacles = penser à ce qui pourrait gêner
goal-next-confidence = dire quelle confiance vous avez
goal-next-do = noter un premier petit défi
goal-next-challenge = petit défi : { $what }
goal-next-challenge-on = petit défi le { $date } : { $what }
goal-next-challenge-open = encore ouvert : { $what }
goal-next-look-back-on = faire le point le { $date }
goal-next-look-back = faire le point, quand cela vous convient
goal-next-choose-day = choisir un jour pour faire le point
goal-due-title = Vos objectifs
goal-due-look-back = Faire le point : { $what }
goal-due-challenge = Petit défi : { $what }
goal-due-today = Vous avez choisi aujourd’hui pour cela.
goal-due-since = Vous aviez choisi le { $date } pour cela. C’est encore possible, ou vous choisissez un autre jour.

## Les étapes

goal-steps = Étapes de cet objectif
goal-step-place = Étape { $number } sur { $count } : { $title }
goal-step-begun = déjà commencé
goal-step-choose = Choisir
goal-step-plan = Planifier
goal-step-obstacles = Obstacles
goal-step-confidence = Confiance
goal-step-do = Agir
goal-step-look-back = Faire le point
goal-on = Suivant
goal-back = Retour

## Choisir

goal-what = Que voulez-vous pouvoir faire ?
goal-what-label = Avec vos propres mots
goal-what-hint = Quelque chose que les autres peuvent voir. Par exemple : rester debout une heure à la caisse.
goal-hard = Vous avez trouvé ceci difficile :
goal-examples = Exemples
goal-examples-hint = Touchez-en un, puis changez-le comme vous voulez.
goal-job = Type de travail
goal-job-none = Choisissez un type de travail
goal-job-care = Soins
goal-job-children = Petite enfance ou école
goal-job-warehouse = Entrepôt
goal-job-office = Bureau
goal-job-driving = Conduite ou livraison
goal-job-cleaning = Nettoyage
goal-job-shop = Magasin
goal-job-kitchen = Cuisine
goal-job-building = Bâtiment
goal-examples-care = Aider quelqu’un à sortir du lit, avec un collègue|Faire tout un service du matin et encore cuisiner le soir|Faire le tour de mes patients sans m’asseoir
goal-examples-children = Passer dix minutes par terre avec les enfants|Soulever un petit enfant jusqu’à la table à langer|Rester debout devant la classe pendant toute une leçon
goal-examples-warehouse = Préparer des commandes pendant deux heures d’affilée|Poser des caisses de 10 kg sur une palette|Conduire le chariot élévateur pendant une demi-journée
goal-examples-office = Suivre une réunion d’une heure en position assise|Travailler toute une matinée à l’ordinateur|Aller au bureau deux jours par semaine
goal-examples-driving = Conduire une heure et demie sans arrêt|Charger et décharger moi-même la camionnette|Faire la moitié de ma tournée habituelle
goal-examples-cleaning = Passer l’aspirateur sur tout un étage|Nettoyer trois salles de bain à la suite|Monter l’escalier avec le seau
goal-examples-shop = Rester debout deux heures à la caisse|Remplir les rayons du bas|Travailler tout un samedi
goal-examples-kitchen = Rester aux fourneaux pendant tout un service de midi|Soulever une casserole pleine avec un collègue|Travailler deux soirs de suite
goal-examples-building = Monter des sacs de 15 kg un étage plus haut|Travailler une demi-heure à hauteur des genoux|Travailler toute une journée sur le chantier, avec des pauses que je choisis
goal-pain-question = Et avec moins de douleur, que feriez-vous ?
goal-pain-hint = La douleur monte et descend, même les bons jours. Si vous choisissez une chose à faire, vous voyez plus vite où vous en êtes. Si vos mots vous conviennent, gardez-les.
goal-pain-words = sans douleur|sans douleurs|sans aucune douleur|sans la douleur|aucune douleur|pas de douleur|pas de douleurs|plus de douleur|plus de douleurs|zéro douleur|indolore|sans mal de dos|plus de mal de dos|sans avoir mal|pas avoir mal|plus avoir mal|plus jamais mal|n’avoir plus mal|n’ai plus mal|libre de douleur
goal-pain-except = avec ou sans douleur|avec ou sans douleurs|pas sans douleur|pas sans douleurs|plus de douleur que|plus de douleurs que|pas plus de douleur|pas plus de douleurs|sans plus de douleur|sans plus de douleurs|sans douleur supplémentaire|aucune douleur supplémentaire|pas de douleur supplémentaire|sans douleur forte|sans douleur vive

## Planifier

goal-plan = Quel est le plan ?
goal-plan-lead = Plus c’est précis, plus il est facile de commencer. Vous pouvez laisser des cases vides.
goal-plan-what = Quoi exactement ?
goal-plan-what-hint = Par exemple : remplir les rayons vingt minutes, puis marcher un peu.
goal-plan-when = Quand ?
goal-plan-when-hint = Par exemple : le lundi et le jeudi, après la pause.
goal-plan-place = Où ?
goal-plan-with = Avec qui ?
goal-plan-with-hint = Quelqu’un qui aide, qui est au courant ou qui participe. Sans personne, c’est bien aussi.

## Ce qui pourrait gêner

goal-obstacles = Qu’est-ce qui pourrait gêner ?
goal-obstacles-lead = Si vous savez d’avance quoi faire dans ce cas, cela vous gêne moins.
goal-obstacle = Obstacle { $number }
goal-if = Si …
goal-then = Alors …
goal-if-then = Si { $what }, alors { $then }
goal-obstacle-add = En ajouter un autre
goal-obstacle-examples = Exemples
goal-obstacle-examples-list = j’ai mal dormi|j’en fais la moitié|c’est très chargé au travail|je le fais le lendemain|j’ai plus mal que d’habitude|je prends la version plus légère et je continue demain|personne ne peut m’aider|je demande un autre moment à mon responsable
goal-remove = Retirer
goal-remove-named = Retirer : { $what }
goal-obstacle-removed = C’est retiré de la liste.

## Confiance

goal-confidence = Votre confiance
goal-sure = Quelle confiance avez-vous dans ce plan ?
goal-sure-low = aucune confiance
goal-sure-high = confiance totale
goal-smaller = En dessous de { $number }, un plan plus petit aide souvent. Par exemple : moins long, moins souvent ou avec de l’aide.
goal-to-plan = Réduire le plan

## Agir

goal-do = Petits défis
goal-do-lead = Essayez une partie de votre objectif. Choisissez un jour si cela vous aide. Sans jour, c’est bien aussi.
goal-challenge = Défi { $number }
goal-challenge-what = Qu’allez-vous essayer ?
goal-challenge-by = Jour, si vous voulez
goal-challenge-past = Encore ouvert. Vous pouvez choisir un autre jour, ou aucun.
goal-before = Comment pensez-vous que cela se passera ?
goal-after = Comment cela s’est-il passé ?
goal-done-today = Je l’ai fait aujourd’hui
goal-done = Fait le
goal-not-done = Pas encore fait
goal-challenge-add = Ajouter un défi
goal-challenge-removed = Le défi est retiré.
goal-challenge-done = { $what } – fait le { $date }

## Faire le point

goal-look-back = Faire le point
goal-look-back-now = Où en êtes-vous ?
goal-look-back-of = Où vous en étiez le { $date }
goal-look-back-today = Revenir à aujourd’hui
goal-far = Où en êtes-vous avec cet objectif ?
goal-far-low = pas encore commencé
goal-far-high = c’est atteint
goal-helped = Qu’est-ce qui a aidé ?
goal-next-words = Et ensuite ?
goal-again = La prochaine fois
goal-again-hint = Un moment pour vous, pas une date de fin. Vous pouvez changer le jour ou laisser vide.
goal-again-proposal = Faire le point dans
goal-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
goal-again-day = Jour pour faire le point
goal-earlier = Les fois précédentes
goal-far-short = { $number } sur 10
goal-change-named = Modifier : { $date }
goal-change = Modifier
goal-look-back-removed = C’est retiré.
goal-now-what = Et maintenant ?
goal-now-lead = Tous ces choix sont bons, même en cours de route.
goal-go-on = Continuer avec un autre défi
goal-resize = Réduire ou agrandir l’objectif
goal-close-reached = Fermer : c’est atteint
goal-close-let-go = Fermer : je passe à autre chose
goal-close-later = Fermer : plus tard, pas maintenant
goal-closed-reached = Vous avez atteint cet objectif le { $date }.
goal-closed-let-go = Vous avez choisi de passer à autre chose, le { $date }.
goal-closed-later = Vous avez gardé cet objectif pour plus tard, le { $date }.
goal-reopen = Reprendre cet objectif

## Jours impossibles

