### Adjustments to pick from, and the proposals of a talk (domain.md §4.1, §4.5). Lists have | between their items.

adjustment-title = Des aménagements à choisir
adjustment-lead = Touchez ce qui pourrait rendre votre travail plus facile. Cela s’ajoute à vos propositions, et là vous le dites à votre façon.
adjustment-order-heading = Ce qui aide le plus, en général
adjustment-order = Dans cet ordre : d’abord supprimer ou éviter ce qui est lourd, puis une aide technique, puis une autre organisation, puis la technique ou la formation. Dans un travail lourd, la formation seule est en général ce qui aide le moins.
adjustment-helps = Ce qui aide, avec vos mots
adjustment-helps-hint = Vous l’avez écrit dans le questionnaire. Comme proposition, cela reste rien que pour vous, tant que vous ne le montrez pas.
adjustment-first = D’après ce que vous avez dit de votre travail
adjustment-others = D’autres sortes de travail
adjustment-simple = D’abord ce qui est simple et peu cher
adjustment-bigger = Plus grand
adjustment-already = déjà dans vos propositions
adjustment-added = Ajouté à vos propositions : { $what }
adjustment-taken-back = Retiré de vos propositions : { $what }
adjustment-undo-named = Annuler : { $what }
adjustment-to-proposals = Vers mes propositions

## Kinds of work

adjustment-name-lift-carry = Soulever et porter
adjustment-name-standing = Rester debout
adjustment-name-sitting = Rester assis
adjustment-name-driving = Conduite et vibrations
adjustment-name-same-movement = Toujours le même mouvement
adjustment-name-bend-kneel = Se pencher, se tourner, se mettre à genoux
adjustment-name-push-pull = Pousser et tirer
adjustment-name-reach-high = Tendre les bras, travailler en hauteur
adjustment-name-pace = Rythme et délais
adjustment-name-around = Relations, soutien et tension
adjustment-name-concentration = Travail de concentration
adjustment-name-travel = Le trajet vers le travail
adjustment-name-home-care = Soins aux personnes, aussi à domicile
adjustment-name-not-possible = Quand on dit « ce n’est pas possible ici »

## The lists

adjustment-lift-carry-simple = Une limite à ce que je soulève, pendant quelques semaines|Diviser les charges lourdes|Ranger ce qui est lourd entre les genoux et les épaules|Soulever à deux ce qui est lourd|Un diable ou un chariot|Des caisses avec de meilleures poignées|Surélever les palettes, pour que je me penche moins
adjustment-lift-carry-bigger = Une table élévatrice|Un lève-personne ou un palan|Des draps de glisse|Échanger des tâches lourdes avec un collègue|Faire livrer en plus petits conditionnements
adjustment-standing-simple = Alterner la position debout et d’autres tâches|Un siège assis-debout|Un tapis antifatigue|Marcher un peu toutes les 30 à 45 minutes|Des chaussures adaptées à ce travail
adjustment-standing-bigger = Un autre agencement du poste|Un siège au comptoir
adjustment-sitting-simple = Changer souvent de position|Téléphoner debout|Me lever toutes les 30 à 60 minutes|L’écran à hauteur des yeux|Faire régler ma chaise
adjustment-sitting-bigger = Un bureau assis-debout|Une autre chaise|Du télétravail certains jours
adjustment-driving-simple = Faire régler mon siège|Une pause toutes les 1 à 2 heures|Un itinéraire avec des pauses prévues|Ne rien soulever juste après la conduite|Rouler moins vite sur terrain irrégulier
adjustment-driving-bigger = Un meilleur siège ou une meilleure suspension|Un autre véhicule|Conduire une plus petite partie de la journée
adjustment-same-movement-simple = Alterner les tâches|Utiliser de temps en temps l’autre main ou l’autre côté|De très courtes pauses|Des outils avec une meilleure prise
adjustment-same-movement-bigger = Un autre outil|Un autre mélange de tâches
adjustment-bend-kneel-simple = De la place pour bouger les pieds au lieu de me tordre|Rapprocher ou surélever le travail|Des outils à long manche|Des genouillères
adjustment-bend-kneel-bigger = Une table à bonne hauteur|Une aide pour tourner la charge
adjustment-push-pull-simple = Faire nettoyer et réparer les roues|Pousser au lieu de tirer|Des poignées pour les deux mains|De plus petites charges
adjustment-push-pull-bigger = Un chariot motorisé
adjustment-reach-high-simple = Placer plus bas ce qui sert souvent|Un marchepied|Rapprocher le travail
adjustment-reach-high-bigger = D’autres étagères ou rayonnages
adjustment-pace-simple = Moins de tâches urgentes|Plus de temps pour le même travail|Des pauses que je choisis|Répartir les tâches chargées sur la semaine
adjustment-pace-bigger = Plus de monde aux heures chargées|Mon mot à dire sur le planning
adjustment-around-simple = Une personne de contact pour moi|Un court entretien chaque semaine|Des tâches claires|Un endroit calme pour travailler|Ne pas travailler seul les premières semaines
adjustment-around-bigger = Une personne neutre pour mener un entretien|Une autre équipe
adjustment-concentration-simple = Travailler par courtes périodes|Une heure sans interruption|Mes tâches par écrit
adjustment-concentration-bigger = D’autres tâches pendant un temps
adjustment-travel-simple = Me déplacer hors des heures de pointe|Du télétravail certains jours|Une place de parking tout près
adjustment-travel-bigger = Une aide pour le transport
adjustment-home-care-simple = Les patients lourds à deux, avec un collègue|Une liste de patients adaptée|Un drap de glisse chez le patient|Un autre ordre des visites
adjustment-home-care-bigger = Un lève-personne chez le patient|Une tournée plus légère
adjustment-not-possible-simple = Faire ensemble la liste des tâches et cocher ce que je peux faire|Essayer un petit changement pendant deux semaines, puis refaire le point|Échanger une tâche avec un collègue|Répartir les visites ou les tâches lourdes sur la semaine
adjustment-not-possible-bigger = Demander au médecin du travail ou à un ergonome de venir voir le travail|Une autre tâche dans l’équipe pendant un temps

## My proposals

proposals-lead = Peu de demandes, mais claires : c’est ce qui marche le mieux. Que voulez-vous changer, pour quelle tâche, et combien de temps ?
proposals-menu = Choisir parmi des exemples
proposals-asked = À demander lors de cet entretien : { $count } sur { $most }
proposal-number = Proposition { $number }
proposal-empty = Une proposition encore sans mots
proposal-asked = Je vais demander : { $what }
proposal-change = Que voulez-vous changer ?
proposal-change-hint = Par exemple : un chariot pour les caisses.
proposal-task = Pour quelle tâche ?
proposal-task-take = Vous avez écrit que ceci est difficile. Touchez pour le reprendre.
proposal-from = Du
proposal-until = Jusqu’au
proposal-period-order = Ce dernier jour vient avant le premier. Les deux restent comme vous les avez écrits, jusqu’à ce que vous en changiez un.
proposal-year = Cette année n’est pas possible. Regardez encore une fois la date.
proposal-costs = Qu’est-ce que cela coûte ?
proposal-costs-hint = Souvent peu : une heure de quelqu’un, une étagère à déplacer.
proposal-brings = Qu’est-ce que cela apporte, à vous et à l’équipe ?
proposal-brings-hint = Par exemple : je tiens plus longtemps, et c’est plus facile aussi pour mes collègues.
proposal-plan-b = Qu’est-ce qui irait aussi, si ce n’est pas possible ?
proposal-plan-b-hint = Votre plan B. Il reste chez vous, sauf si vous le montrez.
proposal-ask = Je vais demander ceci
proposal-ask-named = Je vais demander ceci : { $what }
proposal-ask-full = Vous demandez déjà trois choses, et davantage se perd vite en un seul entretien. Cette proposition reste ici. Pour la demander, décochez d’abord une autre.
proposal-add = Ajouter ma propre proposition
proposal-remove = Retirer
proposal-remove-named = Retirer : { $what }
proposal-removed = La proposition est retirée.
