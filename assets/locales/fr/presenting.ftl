### The sheet or the card over the whole screen, and the agenda of a talk (domain.md §4.2).

show-title = Pendant l’entretien
show-lead = Choisissez ce qui remplit l’écran. Ensuite, rien d’autre de Reprise ne peut s’ouvrir, même avec le bouton retour, jusqu’à ce que vous l’arrêtiez vous-même.
show-what = Que voulez-vous montrer ?
show-sheet = La feuille pour mon responsable
show-sheet-hint = Seulement les lignes que vous montrez. Vous pouvez lui passer votre téléphone.
show-card = Mon aide-mémoire
show-card-hint = Rien que pour vous : votre but, vos propositions et vos réponses, avec le déroulement et une horloge.
show-language = Dans quelle langue ?
show-how-to-leave = Pour arrêter : appuyez deux secondes sur le bouton en bas.
show-start = Remplir l’écran
show-nothing-shared = Vous ne montrez encore rien : la feuille est vide.
show-not-there = Cet entretien n’est plus sur l’appareil.
show-leave = Appuyer longtemps pour arrêter
show-let-go = Relâchez maintenant
show-leave-short = Gardez le doigt sur le bouton pendant deux secondes. Si ce n’est pas possible, écrivez « { $word } » ici.
show-leave-word = fin
show-leave-label = Une autre façon d’arrêter

agenda-title = Déroulement
agenda-start = Démarrer l’horloge
agenda-clock = Minute { $passed } sur { $whole }
agenda-minutes = { $from }–{ $until } min
agenda-thank = Merci, et mon but
agenda-thank-say = « Merci de prendre le temps. Je veux travailler d’une façon durable. J’ai noté quelques points. »
agenda-can = Ce qui va
agenda-can-say = « Ces tâches vont bien : … »
agenda-hard = Ce qui est difficile
agenda-hard-say = « Avec …, les difficultés commencent après environ … minutes. Cela vient de la tâche, pas d’un manque de volonté. »
agenda-proposals = Mes propositions
agenda-proposals-say = « Je propose … pendant … semaines. Ensuite, on refait le point. Cela coûte … et cela aide aussi les autres, parce que … »
agenda-your-view = Votre avis
agenda-your-view-say = « De quoi avez-vous besoin de ma part ? Qu’est-ce qui est possible ici ? »
agenda-agreements = Accords
agenda-agreements-say = « On note qui fait quoi, et quand ? Quand est-ce qu’on se reparle ? »
