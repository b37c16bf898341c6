### Montrer ou garder : ce que le responsable peut lire (domain.md §4.3), et les mots sur lesquels l’app pose une question.

share-lead = Voici tout ce que vous avez écrit. Vous choisissez, ligne par ligne, ce que votre responsable peut lire. Au départ, ce qui concerne le travail est montré, ce qui concerne votre santé reste pour vous.
share-marked-count = { $count ->
    [one] Dans { $count } ligne se trouve un mot que l’on garde souvent pour soi. C’est vous qui décidez.
   *[other] Dans { $count } lignes se trouvent des mots que l’on garde souvent pour soi. C’est vous qui décidez.
}
share-counts = { $shared } à partager, { $kept } pour vous
share-no-lines = Vous n’avez encore rien écrit sur le travail. Vous pouvez le faire dans les autres étapes.
share-preview = Voici ce que votre responsable va lire
share-preview-hint = Exactement ceci, et rien d’autre. Pour le papier, vous pouvez choisir une autre langue.
share-nothing = Rien n’est encore montré : la feuille est donc vide.
share-to-paper = Vers la feuille pour mon responsable

## What is mostly told

telling-heading = Que dit-on au travail ?
telling-good = Bon à dire
telling-good-list = les tâches que vous pouvez faire, et combien de temps|les aménagements qui aident|quand vous attendez un changement, et quand vous ferez le point|que vous suivez l’avis du médecin du travail
telling-not-needed = Pas nécessaire
telling-not-needed-list = le diagnostic, les résultats d’examens, les médicaments|les détails de vos soins, les visites chez un psychologue|les soucis de famille ou d’argent|des remarques sur d’autres personnes
telling-own-choice = À vous de choisir
telling-own-choice-list = le nom de votre plainte|que vous suivez un programme|votre histoire personnelle|à quel point vous avez mal
telling-netherlands = Aux Pays-Bas, votre employeur ne peut pas demander quelle maladie vous avez, ni d’où elle vient.
telling-belgium = En Belgique, le médecin du travail garde le secret médical. Votre employeur ne reçoit que la conclusion et les mesures proposées.
telling-united-kingdom = Au Royaume-Uni, vous n’êtes pas obligé de nommer votre plainte. Mais pour avoir droit à des aménagements, il faut que votre employeur connaisse un handicap, ou puisse raisonnablement le connaître.
telling-general = Ce sont des informations générales, pas un avis juridique. Les règles changent. Renseignez-vous auprès de votre syndicat, du service du personnel ou du service de prévention.
telling-tip = Vous pouvez dire : « Je préfère parler du travail plutôt que de ma santé. Le médecin connaît le côté médical. »

## Health

health-heading = À propos de votre santé
health-lead = Vous n’êtes obligé de rien dire de tout cela. Laissez vide, ou écrivez-le pour vous. Seul ce que vous cochez va à votre responsable, et la feuille ne parle pas de santé.

## Weighing it

telling-weigh = Vous hésitez sur ce que vous allez dire ?
telling-weigh-lead = Beaucoup de gens hésitent. Notez le pour et le contre. C’est pour vous seul : cela ne figure sur aucune feuille.
telling-pros = Pour : ce qui pousse à en dire plus
telling-pros-hint = Par exemple : ils comprendront pourquoi je demande le chariot.
telling-cons = Contre : ce qui retient
telling-cons-hint = Par exemple : je crains que l’on en parle.
telling-ask-first = À qui puis-je demander d’abord ?
telling-ask-first-hint = Par exemple : le délégué syndical, une personne de confiance, mon thérapeute.

## The question about words

word-question = Vous montrez cette ligne. Voici ce que l’on garde souvent pour soi : { $words }. Que voulez-vous ?
word-keep = Garder pour moi
word-keep-about = Garder pour moi : la ligne avec { $words }
word-share = Montrer tel quel
word-share-about = Montrer tel quel : la ligne avec { $words }
marked-heading = À regarder d’abord
marked-lead = Ces lignes sont sur la feuille. Dans chacune se trouve un mot que l’on garde souvent pour soi. C’est vous qui décidez ; vous pouvez imprimer dans tous les cas.
marked-change = L’écrire autrement

## The list of words

words-to = Voir ou changer les mots qui font poser une question
words-title = Mots qui font poser une question
words-lead = Quand un de ces mots est dans une ligne que vous montrez, l’app vous pose d’abord une question. Elle ne retient jamais rien. La liste est à vous : ajoutez des mots, retirez-en.
words-language = Mots en
words-new = Encore un mot
words-new-hint = Par exemple un nom ou un médicament. Avec une étoile à la fin, les mots plus longs comptent aussi : genou*
words-add = Ajouter
words-added = Ajouté : { $word }
words-in-force = Ces mots font poser une question
words-take-out = Retirer
words-take-out-about = Retirer : { $word }
words-taken-out = { $word } ne fait plus poser de question.
words-out = Retirés par vous
words-put-back = Remettre
words-put-back-about = Remettre : { $word }
words-original = Revenir à la liste de départ
words-original-again = La liste de départ est de retour.
words-too-short = Écrivez un mot d’au moins deux lettres.
words-too-long = C’est trop long. Écrivez un mot, ou quelques-uns, de 60 lettres au plus.
words-known = Ce mot est déjà dans la liste.
words-to-talks = Vers tous les entretiens

## What each line is called

place-when = Jour et heure
place-place = Lieu
place-who = Qui est présent
place-with-me = Qui m’accompagne
place-aim = Mon but pour cet entretien
place-can = Ce qui va
place-hard-task = Ce qui est difficile en ce moment
place-hard-difficulty = Ce qui rend cela difficile
place-hard-amount = Durée, poids, fréquence
place-hard-since = Depuis quand
place-proposal-change = Ma proposition
place-proposal-task = Pour quelle tâche
place-proposal-costs = Ce que cela coûte
place-proposal-brings = Ce que cela apporte
place-proposal-plan-b = Si ce n’est pas possible
place-week = Jours et heures d’une semaine
place-week-tasks = Tâches d’une semaine
place-if-bad = Si cela se passe mal
place-health-condition = Le nom de ma plainte
place-health-programme = Que je suis un programme
place-health-pain = À quel point j’ai mal
place-health-background = Mon histoire personnelle
place-question = Ma question

## The paper for the manager

shared-title = Entretien sur mon travail
shared-people = L’entretien
shared-can = Ce qui va
shared-hard = Ce qui est difficile en ce moment
shared-asked = Ce que je demande
shared-proposals = Autres propositions
shared-pattern = Reprise par étapes
shared-questions = Mes questions
shared-more = Ce que je veux dire aussi
shared-days = Quand
shared-footer = Écrit par moi, pour cet entretien.
period-both = du { $from } au { $until }
period-from = à partir du { $from }
period-until = jusqu’au { $until }
about-minutes = environ { $minutes } minutes
pattern-week = Semaine
pattern-week-number = Semaine { $number }
pattern-days = Jours
pattern-hours = Heures
pattern-tasks = Tâches
pattern-look-back = Point prévu le
