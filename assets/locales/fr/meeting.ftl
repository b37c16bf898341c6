### The talk with the manager: what all its screens share (domain.md §4.1, §4.3).

meeting-steps = Toutes les étapes
meeting-step-begun = il y a déjà quelque chose ici
meeting-step-place = Étape { $number } sur { $count } : { $name }
meeting-next = Suite : { $name }
meeting-previous = Retour : { $name }
meeting-to-whole = Vers l’aperçu de cet entretien
meeting-on = Entretien du { $day }
meeting-without-day = Entretien sans date

## Share or keep

share-mark-about = Montrer à mon responsable : { $about }
share-mark-shared = Mon responsable peut lire ceci
share-mark-kept = Rien que pour moi

## The ten steps

meeting-name-basics = Quand et avec qui
meeting-name-aim = Mon but
meeting-name-can = Ce qui va
meeting-name-hard = Ce qui est difficile
meeting-name-proposals = Mes propositions
meeting-name-return = Reprise par étapes
meeting-name-share = Montrer ou garder
meeting-name-questions = Mes questions
meeting-name-answers = Si on me dit…
meeting-name-agreements = Accords

meeting-title-basics = Quand a lieu l’entretien, et avec qui ?
meeting-title-aim = Que voulez-vous obtenir avec cet entretien ?
meeting-title-can = Qu’est-ce qui va bien au travail ?
meeting-title-hard = Qu’est-ce qui ne va pas encore ?
meeting-title-proposals = Que voulez-vous proposer ?
meeting-title-return = Comment voulez-vous reprendre, étape par étape ?
meeting-title-share = Que montrez-vous, et que gardez-vous pour vous ?
meeting-title-questions = Que voulez-vous demander ?
meeting-title-answers = Que répondez-vous si on vous dit… ?
meeting-title-agreements = Qu’avez-vous convenu ?
