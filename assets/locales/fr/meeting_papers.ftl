### Les feuilles d’un entretien : pour le responsable, pour soi, pour le thérapeute, et pour un responsable qui n’a pas l’habitude (domain.md §4).

paper-gone = Cet entretien n’est pas sur cet appareil
paper-gone-why = Peut-être l’avez-vous retiré, ou créé sur un autre appareil.
paper-language = Langue de la feuille
paper-manager = Feuille pour mon responsable
paper-manager-lead = Une page avec ce que vous voulez montrer. Rien n’est envoyé : c’est vous qui l’imprimez, la copiez, la partagez ou la montrez.
paper-to-choices = Choisir ce qui y figure
paper-card = Mon aide-mémoire
paper-card-lead = À garder en main pendant l’entretien. Il fonctionne sans internet.
paper-therapist = Résumé pour mon thérapeute ou le médecin du travail
paper-therapist-lead = À emporter à votre prochain rendez-vous. Vous choisissez les parties. Des lignes que votre responsable ne voit pas peuvent s’y trouver.
paper-guide = Une page pour mon responsable sur ces entretiens
paper-guide-lead = Pour un responsable qui n’a pas l’habitude. Il n’y a rien sur vous.

## My card

card-title = Mon entretien
card-answers = Ce que je peux répondre
card-agenda = Comment l’entretien peut se dérouler
card-break-heading = Souffler un instant
card-break = Je peux demander une pause : « On peut s’arrêter cinq minutes ? » Ou un deuxième rendez-vous.

## For the therapist or the occupational physician

therapist-title = Mon entretien au travail
therapist-asked = Je vais demander cela
therapist-agreements = Ce qui a été convenu
therapist-readiness = Si je me sens prêt
therapist-ready = Mon propre avis
therapist-ready-number = { $number } sur { $most }
therapist-ready-words = Avec mes mots
therapist-pressure = Ce qui me met la pression
therapist-nothing = Rien n’est coché, ou rien n’est encore écrit. Il n’y a donc pas de feuille.

## For a manager who is new to this

managers-title = Un bon entretien sur le travail
managers-lead = Pour les responsables. Une demi-heure d’attention maintenant fait souvent gagner des semaines.
managers-prepare = Avant l’entretien
managers-prepare-list = Choisissez un endroit calme et une demi-heure sans téléphone.|Demandez qui doit être là. Cette personne peut venir accompagnée.|Lisez la feuille reçue. Pensez aux tâches qui existent, légères et lourdes.|Cherchez qui décide des aménagements et de l’argent : vous, le service du personnel ou quelqu’un d’autre.
managers-listen = Pendant l’entretien : écouter
managers-listen-list = Commencez par : « C’est bien que vous soyez là. Que voulez-vous obtenir avec cet entretien ? »|Partez de ce qui va bien.|Posez des questions sur la tâche : quoi, combien de temps, quel poids, combien de fois.|Redites avec vos mots ce que vous avez entendu.|Une pause ou un deuxième rendez-vous, c’est possible.
managers-health = Pas de questions sur la santé
managers-health-list = Demandez ce que la personne peut faire, pas ce qu’elle a.|Ne demandez ni diagnostic, ni médicaments, ni traitement. Ne devinez pas non plus.|Vous avez entendu quelque chose de médical ? Ne le notez pas et ne le répétez pas.
managers-netherlands = Aux Pays-Bas, vous ne pouvez pas demander la maladie ni sa cause. Le médecin du travail donne un avis sur ce qui est possible au travail.
managers-belgium = En Belgique, les données médicales restent chez le médecin du travail. Vous recevez la conclusion et les mesures proposées.
managers-united-kingdom = Au Royaume-Uni, personne n’est obligé de nommer sa maladie. Si vous connaissez un handicap, ou pouviez le connaître, vous devez peut-être faire des aménagements raisonnables. Demandez au service du personnel.
managers-agree = Se mettre d’accord
managers-agree-list = Choisissez d’abord du simple et du bon marché : un autre ordre, à deux, une aide.|Notez qui fait quoi, et pour quelle date.|Décidez ensemble comment vous verrez si cela marche.|Changez les heures ou les tâches lourdes, pas les deux à la fois.|Décidez ce que l’équipe saura, et qui le dit.
managers-follow-up = Ensuite
managers-follow-up-list = Envoyez le jour même ce qui a été convenu.|Faites d’abord votre part : commander l’aide, adapter l’horaire.|Reparlez-en après deux semaines, même si tout va bien.|Un mauvais jour n’est pas un échec. Gardez le plan, ou reculez d’un pas ensemble.
managers-footer = Informations générales, pas un avis juridique. Les règles changent. Le service du personnel et le service de prévention en savent plus.
