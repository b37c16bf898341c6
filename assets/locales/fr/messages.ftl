### De courts messages autour d’un entretien (domain.md §1.4, §4.7, §4.10). Ce qui va au responsable se trouve sous « Les mots ».

message-title-contact = Un premier message
message-title-ask = Demander un entretien
message-title-confirm = Confirmer les accords
message-title-visit = Demander une visite du poste de travail
message-lead-contact = Plus de contact depuis un moment ? Un court message est un bon premier pas. Pas besoin de raisons ni d’excuses.
message-lead-ask = Choisissez le style, et changez ce que vous voulez. La raison peut attendre l’entretien.
message-lead-confirm = Le mieux, c’est le jour même. Ainsi, vous avez tous deux les mêmes mots par écrit.
message-lead-visit = Seulement pour la Belgique. Un ergonome observe votre travail avec vous, une demi-journée. C’est votre employeur qui le demande.
message-belgium-only = Ce message concerne un programme belge. Vous choisissez votre pays dans les réglages.
message-visit-tells = Ce message dit à votre employeur que vous suivez le programme pour le dos. L’envoyer ou non, c’est vous qui décidez.
message-visit-read = Le lire dans votre langue
message-confirm-empty = Aucun accord n’est encore noté. Dès qu’il y en a un, il se trouve dans ce message.
message-tone = Dans quel style ?
message-tone-short = Court
message-tone-friendly = Aimable
message-tone-formal = Formel
message-language = Langue du message
message-text = Votre message
message-text-hint = Relisez-le, et changez-le jusqu’à ce qu’il vous ressemble.
message-behind = Ce que vous avez noté pour cet entretien a changé depuis que vous avez commencé ce texte. Votre texte reste tel quel. La proposition montre les nouveaux mots.
message-drop = Revenir à la proposition
message-dropped = Voici de nouveau la proposition.
message-copy = Copier le message
message-words = Dans ce texte se trouvent des mots que l’on garde souvent pour soi : { $words }. C’est vous qui décidez.
message-not-sent = Rien n’est envoyé tout seul. Vous copiez ou partagez le texte, et vous choisissez où il va.
message-to-overview = Vers tous les entretiens

## Les mots

message-hello = Bonjour,
message-dear = Madame, Monsieur,
message-regards = Bien à vous
message-regards-formal = Avec mes salutations distinguées
message-contact = Nous ne nous sommes pas parlé depuis un moment. J’aimerais reprendre contact et savoir comment cela va au travail.
message-contact-ask = J’aimerais aussi voir avec vous comment mon travail peut bien se passer, étape par étape. Pouvons-nous nous appeler ou nous voir dix minutes ? Dites-moi ce qui vous convient.
message-ask-short = J’aimerais vous parler de mon travail.
message-ask-friendly = J’espère que vous allez bien. J’aimerais parler calmement de mon travail avec vous. J’ai noté ce qui va bien, et quelques idées qui peuvent aussi aider l’équipe.
message-ask-formal = Je souhaite vous demander un entretien au sujet de mon travail. J’aimerais voir avec vous quelles tâches vont bien, lesquelles sont difficiles et ce qui peut changer. J’apporterai mes propositions par écrit.
message-ask-aim = Mon but pour cet entretien : { $aim }
message-when-at = Le { $day } à { $time } vous convient-il ?
message-when = Le { $day } vous convient-il ?
message-when-open = Quel jour vous convient, cette semaine ou la semaine prochaine ?
message-half-hour = Une demi-heure suffit.
message-minutes = { $minutes ->
    [one] { $minutes } minute suffit.
   *[other] { $minutes } minutes suffisent.
}
message-thanks = Merci.
message-thanks-friendly = Merci de prendre le temps.
message-thanks-formal = Je vous remercie de votre temps et j’attends votre réponse.
message-confirm-thanks = Merci pour notre entretien.
message-confirm-thanks-on = Merci pour notre entretien du { $day }.
message-confirm-agreed = Voici ce que nous avons convenu :
message-confirm-none = Voulez-vous que nous notions ensemble ce que nous avons convenu, et quand nous nous reparlons ?
message-confirm-ask = Avez-vous compris quelque chose autrement ? Dites-le-moi, s’il vous plaît.
message-agreed-task = Pour : { $task }
message-agreed-who = Qui : { $who }
message-agreed-from-until = Du { $from } au { $until } inclus
message-agreed-from = À partir du { $from }
message-agreed-until = Jusqu’au { $until } inclus
message-agreed-check = Nous faisons le point le { $day }
message-agreed-check-at = Nous faisons le point le { $day } à { $time }
message-agreed-signs = Cela marche si : { $signs }
message-agreed-if-not = Si cela ne marche pas : { $words }
message-reminder-agreed = Le { $day }, nous avons convenu :
message-reminder-ask = Sauf erreur de ma part, ce n’est pas encore fait. Je sais qu’il y a beaucoup à faire. Pour quel jour cela peut-il être réglé ?
message-reminder-help = Si quelque chose bloque, j’y réfléchis volontiers avec vous.
message-visit-what = Je suis le programme pour le dos de Fedris. Une visite de mon poste de travail en fait partie : un ergonome du service externe de prévention vient une demi-journée. Nous regardons ensemble comment je travaille, le matériel, et ce qui peut être plus facile.
message-visit-money = Vous demandez la visite et vous la payez d’abord. Ensuite, Fedris vous rembourse un montant fixe, avec un seul formulaire.
message-visit-why = Ce que cela apporte :
message-visit-reasons = Les premiers pas sont souvent petits et peu chers.|Les conseils aident tous ceux qui font cette tâche.|Un bon aménagement peut éviter des absences.|Vous recevez un rapport avec des propositions claires.
message-visit-ask = Voulez-vous demander cette visite ? Le médecin du travail peut vous en dire plus.
