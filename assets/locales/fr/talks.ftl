### Les entretiens avec le responsable : tous, l’un d’eux, et les étapes sur la personne et son travail (domain.md §1.4, §4.1, §4.4).

talks-title = Entretiens avec mon responsable
talks-about = Préparez un entretien sur votre travail, par petites étapes et à votre rythme. Vous choisissez, ligne par ligne, ce que votre responsable peut lire ; le reste n’est que pour vous.
talks-new = Préparer un entretien
talks-to-come = À venir
talks-past = Entretiens passés
talks-more = En voir plus
talks-steps-begun = { $count } étapes commencées sur { $all }
talks-next = Ensuite : { $what }
talks-next-outcome = dire s’il a eu lieu
talks-next-agreements = voir les accords
talks-next-today = l’entretien est aujourd’hui
talks-next-rehearse = s’entraîner
talks-copy = Reprendre pour un prochain entretien
talks-copy-named = Reprendre pour un prochain entretien : { $name }
talks-copy-hint = Un nouvel entretien commence alors avec ce qui va, ce qui est difficile et vos questions.
talks-remove = Retirer
talks-remove-named = Retirer : { $name }
talks-removed = C’est retiré : { $name }
talks-silence = Plus de contact depuis un moment ?
talks-silence-body = Un petit message est un bon premier pas. L’entretien peut venir plus tard. Vous changez les mots comme vous voulez, et c’est vous qui l’envoyez.
talks-silence-open = Vers le message
talks-agreements = Tous les accords
talks-words = Les mots que Reprise vous signale

## Un entretien

talk-to-all = Vers tous les entretiens
talk-gone = Cet entretien n’est pas sur cet appareil
talk-prepare = Préparer, étape par étape
talk-minutes = { $count ->
    [one] { $count } min
   *[other] { $count } min
}
talk-in-person = en face à face
talk-by-phone = par téléphone
talk-by-video = par vidéo
talk-held = L’entretien a eu lieu le { $day }.
talk-to-agreements = Vers les accords
talk-outcome = L’entretien a-t-il eu lieu ?
talk-outcome-body = Il était prévu le { $day }.
talk-outcome-yes = Oui, il a eu lieu
talk-outcome-other-day = Non, choisir un autre jour
talk-practise = Avant l’entretien
talk-rehearse = S’entraîner pour l’entretien
talk-rehearse-hint = Entendez ce que votre responsable pourrait dire, et trouvez votre réponse.
talk-role-card = Fiche pour la personne qui s’entraîne avec vous
talk-role-card-hint = Un proche ou votre thérapeute peut ainsi jouer le responsable.
talk-readiness = Est-ce le moment pour moi ?
talk-readiness-hint = Rien que pour vous.
talk-messages = Les messages
talk-messages-hint = Des textes à adapter. Rien ne part tout seul.
talk-message-ask = Demander l’entretien
talk-message-first = Reprendre contact
talk-message-visit = Demander la visite du poste de travail
talk-papers = Papiers
talk-paper-manager = Feuille pour mon responsable
talk-paper-manager-hint = Une page, avec seulement ce que vous montrez.
talk-paper-card = Mon aide-mémoire
talk-paper-card-hint = Une demi-page en grandes lettres, à garder en main.
talk-paper-therapist = Résumé pour mon thérapeute ou le médecin du travail
talk-paper-guide = Une page pour un responsable qui n’a jamais fait cela
talk-paper-guide-hint = Elle ne dit rien sur vous.
talk-during = Pendant l’entretien
talk-show = Montrer la feuille ou mon aide-mémoire, en plein écran
talk-show-hint = Le reste de Reprise est alors fermé.
talk-removed-keeps = Les accords que vous avez notés restent.

## Ce qu’il y a dans une étape

talk-can-count = { $count ->
    [one] { $count } chose qui va bien
   *[other] { $count } choses qui vont bien
}
talk-hard-count = { $count ->
    [one] { $count } tâche
   *[other] { $count } tâches
}
talk-proposals-count = { $count ->
    [one] { $count } proposition, dont { $asked } à demander
   *[other] { $count } propositions, dont { $asked } à demander
}
talk-weeks-count = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
talk-shared-count = { $shared } à montrer, { $kept } rien que pour vous
talk-questions-count = { $count ->
    [one] { $count } question à poser
   *[other] { $count } questions à poser
}
talk-answers-count = { $count ->
    [one] { $count } réponse, dont { $card } sur mon aide-mémoire
   *[other] { $count } réponses, dont { $card } sur mon aide-mémoire
}

## Quand et avec qui

basics-lead = Remplissez ce que vous savez. Le reste peut attendre.
basics-date = Jour
basics-date-past = Ce jour est passé. C’est très bien si l’entretien a eu lieu.
basics-date-year = Cette année n’est pas possible. Vérifiez la date. En attendant, l’ancien jour reste.
basics-time = Heure
basics-length = Combien de temps
basics-length-unit = min
basics-length-wrong = Tapez un nombre entier de minutes, de { $least } à { $most }. En attendant, l’ancienne durée reste.
basics-when = Jour, heure et durée
basics-how = Comment
basics-how-in-person = En face à face
basics-how-phone = Par téléphone
basics-how-video = Par vidéo
basics-how-clear = Laisser ouvert
basics-place = Où
basics-place-hint = Une salle, ou qui appelle qui.
basics-who = Qui est là
basics-who-hint = Par exemple : mon responsable, une personne des ressources humaines.
basics-with-me = Qui vient avec moi
basics-with-me-hint = Quelqu’un du syndicat, un collègue, une personne de confiance. Personne, c’est bien aussi.
basics-break = « Je peux demander une pause ou un deuxième rendez-vous. »
basics-calendar = Le mettre dans mon agenda

## Mon but

aim-lead = Une phrase suffit. Elle vous aide à revenir à ce qui compte.
aim-label = Après cet entretien, je veux…
aim-hint = Une chose que vous et votre responsable pouvez faire.
aim-examples = Exemples
aim-examples-hint = Touchez-en un, puis changez-le comme vous voulez.
aim-examples-list = savoir quelles tâches je ferai dans les prochaines semaines|un accord sur un changement qui allège mon travail|un plan pour augmenter mes heures, avec des dates|que mon responsable sache ce que je fais bien|savoir qui je peux appeler un jour difficile
aim-replaced = L’exemple a pris la place de vos mots.

## Lignes

row-add = En ajouter une autre
row-remove = Retirer
row-remove-named = Retirer : { $what }
row-removed = C’est retiré de la liste.
row-taken-over = Repris : { $what }

## Ce qui va

can-lead = Commencez par là, aussi pendant l’entretien. Cela montre ce que vous apportez.
can-label = Ce qui va bien, { $number }
can-hint = Une tâche, et pendant combien de temps si vous le savez. Par exemple : aider les résidents à manger, tout le service.
can-questions = Des questions qui aident
can-questions-hint = Une pour chaque partie de votre travail. Touchez-en une pour écrire à ce sujet.
can-questions-list = Quelles tâches physiques vont bien, et pendant combien de temps ?|Qu’est-ce qui va bien en position assise ou à l’écran ?|Qu’est-ce qui va bien avec les clients, les patients, les élèves ou les collègues ?|Que pouvez-vous planifier, vérifier, expliquer ou apprendre à d’autres ?|Qu’est-ce qui va bien avec une aide technique, ou avec un collègue ?|À quel moment de la journée le travail va-t-il le mieux ?

## Ce qui est difficile

hard-lead = Il s’agit de la tâche, pas de la volonté. Deux ou trois tâches suffisent.
hard-heading = Tâche { $number }
hard-task = Quelle tâche ?
hard-difficulty = Qu’est-ce qui la rend difficile ?
hard-difficulty-hint = Par exemple : le lit est bas, et je travaille avec le dos penché.
hard-amount = Combien de temps, quel poids, combien de fois ?
hard-amount-hint = Par exemple : après 10 minutes, 15 kg, huit fois par service.
hard-since = Depuis quand ?
hard-offers = Vous avez trouvé ceci difficile dans le questionnaire
hard-offers-hint = Touchez une tâche pour la reprendre. Vous pouvez changer chaque mot.

## Mes questions

questions-lead = Choisissez ce que vous voulez savoir. Trois questions suffisent souvent pour un entretien.
questions-label = Question n° { $number }
questions-offers = Questions à reprendre
questions-list = Qui est ma personne de contact pendant mon absence ou ma reprise, et tous les combien parlons-nous ?|Qui décide des changements, et qui paie ? Qu’avons-nous déjà, par exemple un chariot, un lève-personne ou un autre bureau ?|Le médecin du travail ou un ergonome peut-il venir voir mon poste de travail ?|Que deviennent mon salaire, mes congés et ma prime d’équipe si je travaille moins d’heures ? Pouvez-vous le mettre par écrit ?|Que vont savoir mes collègues, et qui le leur dit ?|Et si j’ai un jour difficile ? Qui dois-je appeler ?|Quand faisons-nous le point ensemble ?
questions-visit = Voulez-vous demander la visite du poste de travail d’une demi-journée, dans le programme pour le dos de Fedris ? Un montant fixe vous est remboursé ensuite, avec un seul formulaire.
questions-visit-hint = La dernière question dit que vous suivez un programme. Elle commence donc par « rien que pour moi ».

## Le bon moment ou non

ready-title = Est-ce le moment pour moi ?
ready-private = Cette page n’est que pour vous. Votre responsable ne la voit jamais, et personne d’autre non plus, sauf si vous la montrez vous-même.
ready-rating = À quel point vous sentez-vous en état de travailler, ou de travailler plus ?
ready-low = pas du tout
ready-high = tout à fait
ready-words = Avec vos propres mots
ready-words-hint = Qu’est-ce qui va déjà ? De quoi avez-vous encore besoin d’abord ?
ready-pressure = Quelqu’un ou quelque chose vous pousse-t-il à revenir trop tôt ?
ready-pressure-about = C’est fréquent. L’équipe manque de monde. Vous vous sentez coupable envers les collègues ou les clients. L’argent manque. Ou personne ne demande rien, et c’est vous qui vous mettez la pression. Ici, vous pouvez le dire.
ready-pressure-label = Ce que j’en remarque
ready-ask-first = À qui puis-je demander conseil d’abord ?
ready-ask-first-hint = Par exemple : le syndicat, une personne de confiance, votre thérapeute, quelqu’un en qui vous avez confiance.
ready-to-talk = Vers cet entretien

## Nombres du questionnaire

said-weight = pèse { $weight } kg
said-minutes = { $minutes } min à chaque fois
