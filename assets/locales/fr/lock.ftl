### Le verrouillage, et l’écran à montrer quand quelqu’un regarde.

lock-title = Verrouiller Reprise
lock-lead = Avec un code, une personne qui prend votre téléphone ne peut pas lire ce que vous avez écrit : ni ici, ni dans la mémoire du navigateur.
lock-is-on = Seul votre code permet de lire ce que vous avez écrit.
lock-set-up = Mettre un code
lock-see = Le verrouillage est activé : voir ou modifier
lock-now = Verrouiller maintenant
lock-forgotten = Si vous oubliez votre code, tout ce que vous avez écrit sur cet appareil est perdu. Personne ne pourra plus l’ouvrir, nous non plus.
lock-backup-first = Faites donc d’abord une sauvegarde, et gardez votre code en lieu sûr.
lock-code = Code
lock-code-new = Nouveau code
lock-code-again = Le même code encore une fois
lock-code-old = Votre code actuel
lock-code-hint = Au moins 4 caractères. Un code court arrête une personne qui prend votre téléphone. Quelques mots protègent mieux : aussi contre une personne qui copie les données et prend le temps d’essayer.
lock-show-code = Montrer ce que j’écris
lock-too-short = Utilisez au moins { $number } caractères.
lock-not-the-same = Les deux ne sont pas identiques. Écrivez-le encore une fois.
lock-not-understood = Cochez d’abord cette case : il est important que vous le sachiez.
lock-understood = Je le sais : sans le code, personne ne peut retrouver ce que j’ai écrit.
lock-choices = Quand et comment
lock-after = Reprise se verrouille
lock-after-leaving = dès que je la quitte
lock-after-one-minute = après une minute d’absence
lock-after-minutes = après { $minutes } minutes d’absence
lock-after-an-hour = après une heure d’absence
lock-check-in-allowed = Je peux noter comment ça va sans le code. La note ne se lit qu’après le déverrouillage.
lock-talk-stays = Pendant un entretien avec mon responsable, la page que je montre reste ouverte. Pour la quitter, il faut le code.
lock-turn-on = Activer le verrouillage
lock-working = Un instant…
lock-turned-on = Le verrouillage est activé.
lock-changed = Le code est modifié. Désormais, seul le nouveau fonctionne.
lock-change = Modifier le code
lock-turn-off = Désactiver le verrouillage
lock-turn-off-explained = Ensuite, toute personne qui ouvre Reprise sur cet appareil peut lire ce que vous avez écrit.
lock-turned-off = Le verrouillage est désactivé.
lock-locked = Reprise est verrouillée
lock-open = Déverrouiller
lock-opening = Déverrouillage…
lock-wrong = Ce n’est pas le bon code. Essayez encore.
lock-wait = { $seconds ->
    [one] Attendez { $seconds } seconde, puis essayez encore. Rien n’est effacé.
   *[other] Attendez { $seconds } secondes, puis essayez encore. Rien n’est effacé.
}
lock-damaged = Ce que le code doit ouvrir est endommagé. Si vous avez une sauvegarde, effacez tout ici, puis remettez-la.
lock-no-memory = Cet appareil n’a pas assez de mémoire libre. Fermez d’autres applications et essayez encore.
lock-full = Il n’y a pas assez de place sur cet appareil : les données verrouillées prennent un tiers de plus. Rien n’a changé.
lock-failed = Cela n’a pas marché. Tout est resté comme avant. Essayez encore.
lock-check-in = Noter comment ça va, sans le code
lock-check-in-explained = Ce que vous écrivez est aussitôt mis sous clé. Vous le verrez dans votre journal quand Reprise sera ouverte.
lock-check-in-kept = C’est gardé. Vous le verrez après le déverrouillage.
lock-check-in-done = C’est fait
lock-check-in-not-kept = Cela n’a pas pu être gardé. Déverrouillez Reprise et écrivez-le là.
lock-forgot-heading = J’ai oublié mon code
lock-forgot = Il n’y a pas d’autre entrée : c’est ce qui vous protège. Si vous avez une sauvegarde, effacez tout ici, puis remettez-la. Sans sauvegarde, on ne peut que recommencer.
lock-how-heading = Ce que le verrouillage fait, et ne fait pas
lock-how-safe = Tout ce que vous avez écrit est gardé sur l’appareil sous une forme que seul votre code ouvre. La clé n’est que dans la mémoire vive ; elle disparaît quand Reprise se verrouille. Ce que vous avez écrit sans l’enregistrer disparaît aussi.
lock-how-code = Après plusieurs codes faux, il faut attendre un peu plus à chaque essai. Rien n’est jamais effacé.
lock-how-not = Il ne cache pas que vous utilisez Reprise, ni dans quelle langue, ni combien vous avez écrit et quand. Il ne protège pas d’un téléphone qu’une autre personne contrôle.

hide-short = Cacher
hidden-title = Heure
hidden-back = Retour
