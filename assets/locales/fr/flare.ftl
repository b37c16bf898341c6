### Les mauvais jours (domain.md §5.5).

flare-title = Un mauvais jour
flare-lead = Les mauvais jours font partie du chemin. Faites moins pendant quelques jours, bougez encore un peu, puis revenez pas à pas.
flare-begin = Aujourd’hui est un mauvais jour
flare-begin-hint = { $days ->
    [one] Pendant { $days } jour, vos exercices sont à { $percent } % de votre quantité habituelle. C’est votre propre chiffre ; vous pouvez le changer plus bas.
   *[other] Pendant { $days } jours, vos exercices sont à { $percent } % de votre quantité habituelle. Ce sont vos propres chiffres ; vous pouvez les changer plus bas.
}
flare-day = Jour plus léger { $day } sur { $of }
flare-lighter = Vous avez choisi { $percent } % de votre quantité habituelle.
flare-walk = Marchez encore un peu : { $minutes } minutes, comme vous l’avez écrit.
flare-not-written = Un bon jour, vous pouvez écrire plus bas ce qui vous aide. Vous le retrouverez ici.
flare-undo = J’ai appuyé par erreur
flare-end = Arrêter les jours plus légers
flare-full-again = Revenir à mon plan habituel
flare-back-heading = Revenir pas à pas
flare-back = Vous avez choisi de revenir à { $percent } % de votre quantité habituelle.
flare-to-page = Mon plan pour les mauvais jours
flare-plan-heading = Mon plan pour les mauvais jours
flare-plan-hint = Écrivez-le de préférence un bon jour, peut-être avec votre thérapeute. Tout peut rester vide.
flare-signs = Les premiers signes que je connais
flare-calm-first = Ce qui me soulage
flare-calm-second = Ce qui aide aussi
flare-calm-third = Et encore une chose
flare-lighter-label = Ma version plus légère
flare-work-swap = Les tâches que j’échange au travail
flare-tell = À qui je le dis au travail
flare-contact = Quand j’appelle quelqu’un, et qui
flare-days-label = Nombre de jours plus légers
flare-lighter-share = Jours plus légers : part de ma quantité habituelle
flare-return-share = Retour : part de ma quantité habituelle
flare-walk-label = Marche chaque jour
flare-unit-days = jours
flare-unit-minutes = minutes
flare-problem-days = Utilisez un nombre de 1 à 7. En attendant, l’ancien reste.
flare-problem-lighter = Utilisez un nombre de 10 à 100. En attendant, l’ancien reste.
flare-problem-return = Utilisez un nombre de 50 à 80. En attendant, l’ancien reste.
flare-problem-walk = Utilisez un nombre de 1 à 600, ou laissez vide.
