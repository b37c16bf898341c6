### Les mesures : ce que la personne note de temps en temps (domain.md §2.2, §2.3). Avec nos propres mots.

measure-title = Mes mesures
measure-lead = Quelques chiffres de temps en temps montrent ce que vous pouvez faire. Vous choisissez lesquels.
measure-back = Vers mes mesures
measure-follow = Ce que vous suivez
measure-choose = Quelles questions voulez-vous ?
measure-choose-hint = Deux questions suffisent. Si vous en décochez une, vos réponses restent.
measure-away-heading = Ce qui est rangé
measure-add-own = Une mesure à moi
measure-to-chart = Voir le graphique
measure-last = { $value }, le { $date }
measure-none = Rien de noté ces derniers temps
measure-gone = Cette mesure n’est pas sur cet appareil
measure-nameless = sans nom
measure-same-name = Vous avez déjà une mesure de ce nom. C’est permis, mais vous pourriez les confondre.

## Les questions

measure-pain = Douleur des 7 derniers jours
measure-pain-ask = Quelle douleur avez-vous eue en moyenne ces 7 derniers jours ?
measure-pain-low = pas de douleur
measure-pain-high = la pire douleur imaginable
measure-ability = Ma capacité à travailler
measure-ability-ask = Pensez à la période où le travail allait le mieux : c’est 10. Et maintenant, quel chiffre ?
measure-ability-low = je ne peux pas du tout travailler
measure-ability-high = comme à ma meilleure période
measure-tasks = Confiance : mes tâches principales
measure-tasks-ask = Êtes-vous sûr(e) de pouvoir faire les tâches principales de votre travail ?
measure-asking = Confiance : demander des aménagements
measure-asking-ask = Êtes-vous sûr(e) de pouvoir demander des aménagements au travail ?
measure-help = Confiance : l’aide des autres
measure-help-ask = Êtes-vous sûr(e) que votre responsable ou vos collègues vous aideront ?
measure-sure-low = pas du tout
measure-sure-high = tout à fait
measure-expect = Quand je referai mon travail habituel
measure-expect-ask = Quand pensez-vous refaire votre travail habituel ?
measure-expect-now = Je le fais déjà
measure-expect-weeks = Dans 1 ou 2 semaines
measure-expect-month = Dans un mois environ
measure-expect-quarter = Dans trois mois environ
measure-expect-later = Encore plus tard
measure-expect-unknown = Je ne sais pas
measure-tired = Fatigue cette semaine
measure-tired-ask = Quelle était votre fatigue cette semaine ?
measure-tired-low = pas de fatigue
measure-tired-high = très grande fatigue
measure-stress = Stress cette semaine
measure-stress-ask = Combien de stress avez-vous eu cette semaine ?
measure-stress-low = pas de stress
measure-stress-high = beaucoup de stress
measure-sleep = Sommeil cette semaine
measure-sleep-ask = Comment avez-vous dormi cette semaine ?
measure-sleep-low = très mal
measure-sleep-high = très bien
measure-change = Par rapport au début
measure-change-ask = Par rapport au début : comment ça va maintenant ?
measure-change-ask-since = Par rapport au début, le { $date } : comment ça va maintenant ?
measure-change-hardest = Nettement plus difficile
measure-change-harder = Plus difficile
measure-change-bit-harder = Un peu plus difficile
measure-change-same = Comme au début
measure-change-bit-easier = Un peu plus facile
measure-change-easier = Plus facile
measure-change-easiest = Nettement plus facile
measure-own-ask = { $name } : et aujourd’hui ?
measure-own-low = le plus bas
measure-own-high = le plus haut
measure-higher = Plus haut, c’est mieux
measure-lower = Plus bas, c’est mieux
measure-neither = Ni l’un ni l’autre

## Demander

measure-due = { $count ->
    [one] { $count } question pour cette semaine
   *[other] { $count } questions pour cette semaine
}
measure-due-hint = Un seul geste par question. Vous pouvez en laisser sans réponse.
measure-due-mark = Une de vos périodes commence ou se termine ces jours-ci. C’est un bon moment pour tout noter une fois.
measure-begin = Commencer
measure-not-now = Pas maintenant
measure-leave-open = Laisser sans réponse
measure-next = Question suivante : { $question }
measure-all-done = C’était tout. Merci.
measure-finish = Fermer

## Les valeurs d’une mesure

measure-values = Ce que vous avez noté
measure-values-empty = Rien n’est encore noté ici. Ajoutez votre première réponse.
measure-add = Ajouter une réponse
measure-add-date = Quel jour ?
measure-value-label = Valeur
measure-needs-value = Choisissez ou écrivez d’abord une réponse.
measure-odd-value = une réponse impossible
measure-change-value = Modifier
measure-change-value-named = Modifier : { $value }, le { $date }
measure-delete-value = Retirer
measure-delete-value-named = Retirer : { $value }, le { $date }
measure-value-removed = La réponse est retirée.
measure-edit-done = Terminé
measure-more = En voir plus
measure-look-back = Rien ces derniers mois. Ce qui est plus ancien est toujours là.
measure-not-a-number = Ce n’est pas un nombre. Utilisez des chiffres, par exemple 7 ou 7,5.
measure-too-large = Ce nombre est trop grand.
measure-out-of-range = Utilisez un nombre de { $lowest } à { $highest }.
measure-day-missing = Choisissez un jour.

## La fréquence, et ranger

measure-asking-heading = Quand poser la question
measure-rhythm = À quel rythme voulez-vous cette question ?
measure-when-i-want = Seulement quand je veux
measure-every-day = Chaque jour
measure-every-week = Chaque semaine
measure-every-weeks = Toutes les { $weeks } semaines
measure-every-days = Tous les { $days } jours
measure-every-quarter = Tous les trois mois
measure-put-away = Ranger
measure-put-away-hint = La question n’est plus posée. Vos réponses restent.
measure-put-away-done = Rangé : { $name }. Vos réponses restent.
measure-is-away = C’est rangé. La question n’est plus posée.
measure-bring-back = Reprendre
measure-bring-back-named = Reprendre : { $name }

## Mesures personnelles

measure-own-title = Une mesure à moi
measure-own-lead = Par exemple : minutes assis, pas par jour, promenade oui ou non.
measure-own-name = Que voulez-vous suivre ?
measure-own-name-missing = Donnez d’abord un nom.
measure-own-kind = Que notez-vous ?
measure-own-rating = Un chiffre de 0 à 10
measure-own-number = Un autre nombre
measure-own-yes-no = Oui ou non
measure-own-unit = Dans quelle unité ? Par exemple des minutes ou des pas
measure-own-direction = Qu’est-ce qui est mieux pour vous ?
measure-own-make = Créer cette mesure
measure-own-change = Modifier cette mesure
measure-own-kind-fixed = Il y a déjà des réponses, donc ceci reste : { $kind }. Pour autre chose, rangez cette mesure et créez-en une nouvelle.
measure-own-remove = Retirer cette mesure
measure-own-removed = Retiré : { $name }.
measure-own-has-values = Il y a maintenant des réponses : on ne peut plus retirer cette mesure. Vous pouvez la ranger.

## Trois activités

activity-title = Trois choses difficiles en ce moment
activity-lead = Choisissez jusqu’à trois choses que vous voulez faire plus facilement. De temps en temps, vous dites où vous en êtes.
activity-examples = Par exemple : soulever un bac, une heure à mon bureau, nouer mes lacets.
activity-ask = Comment y arrivez-vous maintenant : { $activity } ?
activity-low = pas du tout
activity-high = comme avant
activity-name = Activité { $number }
activity-at-work = C’est au travail
activity-none-at-work = Y a-t-il aussi quelque chose au travail ? Vous verrez alors aussi ce qui change là. Ce n’est pas obligatoire.
activity-offer = Vous avez noté que ceci est difficile. Le reprendre ici ?
activity-take = Reprendre ici
activity-too-many = { $count ->
    [one] Il reste { $count } place. Décochez-en, ou rangez d’abord une activité.
   *[other] Il reste { $count } places. Décochez-en, ou rangez d’abord une activité.
}
activity-choose-first = Cochez-en au moins une.
activity-add-heading = Autre chose de difficile
activity-add-name = Avec vos propres mots
activity-add = Ajouter
activity-needs-words = Écrivez ce que c’est, pour le reconnaître plus tard.
activity-full = Trois à la fois, c’est assez. Rangez-en une pour faire de la place.
activity-put-away-named = Ranger : { $name }
activity-values = Réponses : { $name }
activity-to = Mes trois activités

## Scores sur papier

paper-title = Scores sur papier
paper-lead = Avez-vous reçu un score sur papier ? Gardez le nombre ici. Reprise ne dit pas ce qu’il veut dire. Demandez-le à la personne qui vous l’a donné.
paper-which = Quel score ?
paper-choose = Choisir
paper-other = Un autre
paper-other-name = Nom du score
paper-other-add = Utiliser ce nom
paper-given-by = Qui l’a donné ?
paper-from = Donné par : { $who }
paper-range = De { $lowest } à { $highest }
paper-score-label = Nombre
paper-empty = Pas encore de score. Choisissez-en un ci-dessus.
paper-wals = Score WALS
paper-wlq = Score WLQ
paper-ipcq = Score iPCQ
paper-copm-performance = Score COPM, rendement
paper-copm-satisfaction = Score COPM, satisfaction
paper-orebro = Score ÖMPSQ, forme courte
paper-start-back = Score STarT Back
paper-pseq = Score PSEQ
paper-pseq-two = Score PSEQ-2
paper-oswestry = Score d’Oswestry (ODI)
paper-roland = Score de Roland-Morris

## Périodes

cycle-title = Début et fin d’une période
cycle-lead = Une période que vous voulez mesurer, comme une rééducation. Au début et à la fin, Reprise demande tout ce que vous suivez.
cycle-empty = Pas encore de période. Ajoutez-en une quand quelque chose commence, ou a commencé.
cycle-add = Ajouter une période
cycle-name = Nom
cycle-name-hint = Par exemple : rééducation, ou retour au travail.
cycle-start = Premier jour
cycle-end = Dernier jour
cycle-end-hint = Laissez vide tant que vous ne savez pas.
cycle-heading = Période à partir du { $date }
cycle-problem-end = Le dernier jour est avant le premier. Corrigez l’un des deux. En attendant, rien ne change.
cycle-problem-year = Cette année n’est pas possible. Vérifiez la date.
cycle-remove = Retirer cette période
cycle-remove-named = Retirer cette période : { $name }
cycle-removed = La période est retirée. Vos réponses restent.
