### Le livret d’exercices (domain.md §5.2).

booklet-title = Livret d’exercices
booklet-lead = Des exercices pour après la rééducation. Lesquels, et combien : c’est à vous de le décider, avec votre kiné.
booklet-search = Chercher
booklet-search-hint = Par exemple : bas du dos, escalier, respirer
booklet-filter = Réduire la liste
booklet-filter-on = Réduire la liste (choix : { $number })
booklet-kind = Type
booklet-place = Position
booklet-place-hint = Les exercices qui ont une version plus facile dans cette position y sont aussi.
booklet-move = Ce que demande votre travail
booklet-whose = Quels exercices
booklet-mine = Seulement les miens
booklet-all = Tous
booklet-found = { $number ->
    [one] { $number } exercice
   *[other] { $number } exercices
}
booklet-none = Aucun exercice ne correspond à tout cela. Enlevez un choix, ou voyez tous les exercices.
booklet-clear = Voir tous les exercices
booklet-more = En voir plus
booklet-add = Ajouter un exercice à moi
booklet-print = Sur papier
booklet-own = Mon propre exercice
booklet-to = Vers le livret
booklet-not-loaded = Les exercices n’ont pas pu être chargés. Connectez-vous une fois à internet et réessayez. Ensuite, cela marche sans réseau.
booklet-unreadable = Les exercices fournis avec Reprise ne peuvent pas être lus. Ce que vous avez écrit est en sécurité.
booklet-missing = Cet exercice n’est pas là
booklet-missing-body = Il n’est pas sur cet appareil, ou l’adresse n’est pas complète.
booklet-unnamed = Exercice sans nom

## Types, positions, ce que demande le travail

booklet-kind-aerobic = Endurance
booklet-kind-mobility = Souplesse
booklet-kind-strength = Force
booklet-kind-control = Contrôle
booklet-kind-work-move = Geste de travail
booklet-kind-relax = Détente
booklet-kind-work-habit = Habitude au travail
booklet-position-floor = Au sol
booklet-position-standing = Debout
booklet-position-seated = Assis
booklet-position-any = Toutes positions
booklet-position-number = Position { $number }
booklet-place-not-on-floor = Pas au sol
booklet-move-lift = Soulever
booklet-move-carry = Porter
booklet-move-push = Pousser
booklet-move-pull = Tirer
booklet-move-bend = Se pencher
booklet-move-reach = Tendre le bras
booklet-move-walk = Marcher
booklet-move-stairs = Escaliers
booklet-move-stand = Rester debout
booklet-move-sit = Rester assis
booklet-move-drive = Conduire
booklet-move-kneel = S’agenouiller, s’accroupir
booklet-move-turn = Se tourner

## Un exercice

booklet-steps = Comment faire
booklet-slip = Ce qui arrive souvent
booklet-easier = Plus facile : { $name }
booklet-start = Beaucoup de gens commencent par
booklet-often = À quel rythme
booklet-week = { $most ->
    [one] { $times } fois par semaine
   *[other] { $times } fois par semaine
}
booklet-build = Pour progresser
booklet-dose-yours = C’est général. Ce que vous avez convenu avec votre kiné passe d’abord.
booklet-stop = Quand arrêter
booklet-therapist = De mon kiné
booklet-therapist-hint = Ce que votre kiné a dit de cet exercice. Dans vos plans et sur papier, cela passe d’abord.
booklet-therapist-note = Remarque
booklet-therapist-empty = Vider ces champs
booklet-plan = Mettre dans un plan

## Une dose

booklet-dose = Combien
booklet-dose-label-sets = Tours
booklet-dose-label-reps = Répétitions
booklet-dose-label-hold = Tenir
booklet-dose-label-minutes = Combien de temps
booklet-dose-label-metres = Quelle distance
booklet-dose-count-side = De chaque côté
booklet-dose-more = Plus de champs
booklet-dose-problem = Mettez un nombre entier de 1 à { $most }, ou laissez vide.
booklet-dose-sets = { $most ->
    [one] { $sets } tour
   *[other] { $sets } tours
}
booklet-dose-times = { $most ->
    [one] { $times } fois
   *[other] { $times } fois
}
booklet-dose-hold = tenir { $time }
booklet-dose-each-side = de chaque côté

## Un exercice à soi

booklet-own-title = Mon propre exercice
booklet-own-name = Nom
booklet-own-no-name = Donnez-lui un nom, pour le retrouver. Ce que vous avez écrit est enregistré.
booklet-own-steps-hint = Une étape par ligne.
booklet-own-no-steps = Pas encore d’étapes.
booklet-own-link = Lien vers une page ou une vidéo, s’il y en a un
booklet-own-link-hint = Il commence par https://
booklet-own-link-text = Seul un lien qui commence par https:// ou http:// peut être ouvert. Ceci est gardé comme texte.
booklet-own-done = Terminé
booklet-own-change = Modifier
booklet-link-outside = S’ouvre en dehors de Reprise
booklet-put-away = Le ranger
booklet-away = Cet exercice est rangé : il n’est plus dans le livret. Les plans et le carnet le montrent encore.
booklet-take-out = Le remettre dans le livret

## Sur papier

booklet-print-title = Exercices sur papier
booklet-print-lead = Choisissez les exercices. La feuille ci-dessous est ce qui sera imprimé.
booklet-print-which = Quels exercices ?
booklet-print-mine = Dans mes plans
booklet-print-own = Mes propres exercices
booklet-print-all-mine = Choisir tous ceux de mes plans
booklet-print-nothing = Tout décocher
booklet-print-ticked = { $ticked } sur { $count } cochés
booklet-print-none = Cochez un exercice ou plus pour voir la feuille.
booklet-print-button = Imprimer
booklet-sheet-title = Mes exercices
