### Ce que Reprise dit en français. B1, court, chaleureux, sans reproche (domain.md §9).

## Autour de chaque page

page-title = { $page } – Reprise
skip-to-content = Aller à la page
nav-main = Parties principales
nav-help = Guide et réglages
nav-today = Aujourd’hui
nav-work = Mon travail
nav-exercises = Exercices
nav-journal = Journal
nav-meeting = Entretien
guide-short = Guide
settings-short = Réglages
loading = Un instant…
later-not-loaded = Cette partie n’a pas pu être chargée. Connectez-vous une fois à internet et réessayez. Ensuite, elle fonctionne sans.
try-again = Réessayer
cancel = Annuler
undo = Annuler
day-year = Cette année n’est pas possible. Vérifiez la date. En attendant, rien ne change.
day-to-come = Ce jour est encore à venir. Choisissez aujourd’hui ou un jour d’avant. En attendant, rien ne change.
yes = Oui
no = Non
offline-notice = Pas de réseau. Reprise fonctionne comme d’habitude.
update-ready = Une nouvelle version de Reprise est prête. Ce que vous avez écrit ne change pas.
update-now = L’utiliser maintenant
update-later = Plus tard

## Quand quelque chose ne va pas

error-title = Reprise s’est arrêtée un instant
error-body = Vos réponses sont en sécurité sur cet appareil. Rouvrez la page pour continuer.
error-reload = Rouvrir
not-found-title = Cette page n’existe pas
not-found-body = L’adresse est peut-être ancienne ou incomplète. Ce que vous avez écrit est en sécurité.
not-found-back = Aller à Aujourd’hui
trouble-full = Il n’y a plus de place sur cet appareil. Votre dernière modification est à l’écran, mais elle n’est pas encore enregistrée. Libérez de la place, puis modifiez quelque chose : tout sera enregistré.
trouble-disabled = Ce navigateur ne permet pas à Reprise d’enregistrer, peut-être parce que la fenêtre est privée. Vous pouvez continuer, mais tout disparaît quand vous fermez la page. Imprimez ou copiez d’abord.
trouble-save-failed = La dernière modification n’a pas pu être enregistrée. Elle est encore à l’écran. Modifiez quelque chose pour réessayer.
trouble-newer = Ces données viennent d’une version plus récente de Reprise. Elles restent comme elles sont. Fermez tous les onglets de Reprise et rouvrez-la : vous aurez la nouvelle version.
trouble-locked = Reprise a été verrouillée dans un autre onglet. Votre dernière modification n’est pas enregistrée. Déverrouillez avec votre code, puis refaites-la.
trouble-set-aside = Quelque chose sur cet appareil n’a pas pu être lu. C’est mis de côté, rien n’est perdu.
trouble-unreadable-full = Quelque chose sur cet appareil n’a pas pu être lu, et il n’y a pas de place pour une copie. Rien n’a été changé. Libérez de la place et rouvrez Reprise.
trouble-read-failed = Quelque chose sur cet appareil n’a pas pu être lu pour le moment. Rouvrez la page pour réessayer.
trouble-see-aside = Le voir dans les réglages
trouble-dismiss = J’ai lu

## Bienvenue

welcome-title = Bienvenue dans Reprise
welcome-lead = Pour les personnes qui travaillent et ont mal au dos, à la nuque, à l’épaule ou à d’autres articulations et muscles.
welcome-start = Commencer

## Phrases fixes (domain.md §6.2)

lines-heading = Ce que Reprise est, et ce qu’elle n’est pas
line-no-replacement = Cette application ne remplace pas votre médecin ou votre kiné. Elle ne donne ni diagnostic ni conseil de traitement personnel.
line-pain = Avoir un peu mal pendant un exercice est fréquent. En cas de doute, demandez.
line-stays-here = Ce que vous écrivez reste sur cet appareil, sauf si vous le partagez vous-même.
line-you-decide = C’est vous qui décidez de ce que votre employeur peut savoir.
line-independent = Cette application n’est pas faite par ou pour votre employeur, une assurance ou l’État.
line-general = Informations générales. Les règles ont pu changer. Vérifié le { $date }. En cas de doute, demandez.
line-sick-leave = Faut-il rester à la maison ? L’application ne peut pas le dire. Parlez-en à votre médecin généraliste, au médecin du travail ou aux ressources humaines.
intended-purpose = Reprise aide les adultes qui travaillent à tenir leurs propres notes sur le travail et l’activité, à poursuivre les exercices et les rendez-vous convenus avec leur thérapeute, et à préparer des entretiens sur le travail. Elle n’est pas destinée à diagnostiquer, prévenir, surveiller, prédire, traiter ou atténuer une maladie.

## Guide : signaux d’alerte (domain.md §6.1)

guide-title = Guide
guide-signs-link = Signaux d’alerte
signs-now-heading = Appelez maintenant
signs-now-intro = Vous avez une nouvelle douleur au dos ou à la jambe, avec un de ces signes :
sign-saddle = un engourdissement ou des fourmillements autour des parties génitales, de l’anus ou à l’intérieur des cuisses
sign-bladder = du mal à uriner ou à aller à selle, ne plus le sentir, ou ne plus pouvoir vous retenir
sign-sexual = une perte soudaine de sensation pendant les rapports sexuels
sign-legs = les deux jambes deviennent faibles, ou une jambe s’affaiblit vite
sign-accident = cela a commencé après une mauvaise chute ou un accident
sign-chest = une douleur dans la poitrine, ou une douleur soudaine qui déchire le ventre ou le dos
signs-today-heading = Appelez un médecin aujourd’hui
signs-today-nl = Appelez votre médecin généraliste. Le soir ou le week-end, appelez le poste de garde (huisartsenpost) de votre région.
signs-today-be = Appelez votre médecin généraliste. Le soir ou le week-end, appelez le médecin de garde.
signs-today-uk = Appelez votre médecin (GP). Si le cabinet est fermé, appelez le NHS 111. En Irlande du Nord, appelez le service GP out-of-hours.
sign-fever = de la fièvre, ou vous vous sentez très malade
sign-cancer = vous avez eu un cancer
sign-weight = vous maigrissez sans le vouloir
sign-immunity = une nouvelle douleur alors que vous prenez de la cortisone, vous injectez des drogues ou avez peu de défenses
sign-night = une douleur constante la nuit, qui ne diminue pas
sign-age = une nouvelle douleur et vous avez moins de 20 ans, ou c’est la première fois après 55 ans
sign-bones = une petite chute alors que vos os sont fragiles (ostéoporose)
sign-weak-limb = un pied, une jambe, une main ou un bras devenu faible
sign-swelling = un gonflement, ou une partie du corps change de forme
sign-shoulder-blades = une douleur entre les omoplates
sign-pregnancy = vous êtes enceinte et avez mal, avec des pertes de sang ou de la fièvre
signs-soon-heading = Voyez votre médecin ou votre kiné
signs-soon-body = Cela ne va pas mieux après quelques semaines, cela empire, ou vous êtes inquiet ou inquiète.
signs-mood-heading = Pensez-vous à vous faire du mal ?
signs-mood-body = Vous n’avez pas à porter cela seul(e). Parlez à quelqu’un maintenant, de jour comme de nuit.
signs-stop-heading = Arrêtez l’exercice si
signs-stop-body = vous avez mal dans la poitrine, vous vous sentez mal, vous êtes bien plus essoufflé(e) que d’habitude, une partie de votre corps devient engourdie ou faible, vous sentez une douleur vive, ou vous avez de la fièvre.
number-emergency = Urgences
number-out-of-hours = Médecin de garde
number-nhs = NHS
number-113 = 113 Zelfmoordpreventie (néerlandais)
number-113-free = Gratuit
number-be-dutch = Zelfmoordlijn (néerlandais)
number-be-french = Centre de prévention du suicide
number-samaritans = Samaritans (anglais)

## Réglages

settings-title = Réglages
language-label = Langue
country-label = Pays où vous travaillez
country-hint = Le guide donne alors les bons noms et numéros de téléphone.
country-netherlands = Pays-Bas
country-belgium = Belgique
country-united-kingdom = Royaume-Uni
theme-heading = Couleurs
theme-system = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
text-size-heading = Taille du texte
text-size-normal = Normale
text-size-large = Grande
text-size-largest = Très grande
data-heading = Vos données
aside-heading = Mis de côté
aside-explained = Reprise n’a pas pu lire ceci. Cela peut encore vous servir : enregistrez-le pour le garder. Supprimez-le si vous n’en avez pas besoin.
aside-remove = Supprimer
copy-text = Copier en texte
copied = Copié.
not-copied = La copie n’a pas marché. Sélectionnez le texte et copiez-le vous-même.
delete-explained = Vous pouvez supprimer de cet appareil tout ce que vous avez écrit dans Reprise. Il n’y a pas d’autre copie.
delete-button = Tout supprimer
delete-heading = Tout supprimer ?
delete-warning = Toutes les réponses, tous les résumés et les réglages de cet appareil disparaissent. Personne ne peut les récupérer.
delete-word = supprimer
delete-type-word = Tapez « { $word } » pour confirmer
delete-mismatch = Tapez le mot « { $word } » pour continuer.
delete-failed = Tout n’a pas pu être supprimé. Réessayez.
delete-confirm = Supprimer
delete-for-good = Ce sera perdu pour toujours.


## Aujourd’hui

today-start-heading = Avant votre premier rendez-vous
today-start-body = Répondez à quelques questions sur votre travail. Votre kiné voit alors tout de suite à quoi ressemblent vos journées.
today-start-button = Voir les questions
today-done-heading = Votre résumé est prêt
today-done-body = Emportez-le chez votre kiné, sur papier ou sur cet écran.
today-safety-heading = Bon à savoir
today-safety-body = Certains signes demandent un médecin. Vous les lisez en une minute.

## Mon travail : le questionnaire

work-lead = Votre travail et vos douleurs peuvent être liés. Ces questions vous aident, vous et votre kiné, à voir comment.
to-my-work = Aller à Mon travail
start-purpose = Pour que vous et votre kiné voyiez le lien entre votre travail et vos douleurs. À la fin, vous avez une page à emporter.
start-again = Remplissez-le à nouveau, par exemple avant une séance de rappel. Vous pourrez comparer avec la fois d’avant.
start-short = Version courte, environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
start-full = Toutes les questions, environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
start-hint = Vous pouvez passer une question et arrêter quand vous voulez. Chaque réponse est enregistrée tout de suite.
resume-place = Vous en étiez à « { $section } ». Encore environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
resume = Continuer
delete-draft = Jeter ce questionnaire
history-heading = Remplis auparavant
history-summary = Résumé
history-answers = Toutes les réponses
history-compare = Comparer avec la fois d’avant
delete-record = Supprimer
open-heading = Un autre questionnaire
open-explained = Votre kiné vous a donné un questionnaire dans un fichier ? Ouvrez-le ici. Il reste sur cet appareil.
open-button = Ouvrir un fichier
open-remove = Supprimer ce questionnaire
open-done = Le questionnaire est dans la liste ci-dessus.
file-not-opened = Ce fichier n’a pas pu être ouvert.
file-not-json = Ce fichier ne peut pas être lu : ce n’est pas du JSON valable (ligne { $line }, colonne { $column }).
file-not-a-questionnaire = Ce fichier n’est pas un questionnaire FHIR.
file-unsupported = Reprise ne connaît pas « { $element } », utilisé dans ce questionnaire.
file-unsupported-at = Reprise ne connaît pas « { $element } », utilisé à la question « { $question } ».
file-invalid = Il y a une erreur dans ce questionnaire : { $flaw }.
file-invalid-at = Il y a une erreur dans ce questionnaire : { $flaw } (question « { $question } »).
file-not-saved = Il n’y a pas de place sur cet appareil pour garder ce fichier.
nothing-changed = Rien n’a changé.
flaw-duplicate-link-id = deux questions ont le même nom
flaw-missing-link-id = une question n’a pas de nom (linkId)
flaw-tilde = un nom contient le signe « ~ »
flaw-missing-text = une question n’a pas de texte
flaw-unknown-question = il renvoie à la question « { $question } », qui n’existe pas
flaw-no-options = une question n’a pas de réponses à choisir
flaw-duplicate-option = la réponse « { $option } » y est deux fois
flaw-min-above-max = le plus petit nombre est plus grand que le plus grand
flaw-empty = il ne contient pas de questions
flaw-nested-repeats = une liste de lignes se trouve dans une autre
flaw-too-large = il est trop grand
flaw-missing-id = il n’a pas de nom à lui (id)
flaw-missing-enable-behavior = il ne dit pas si toutes les conditions comptent ou une seule
flaw-wrong-value = « { $element } » a une valeur qui ne convient pas
questionnaire-not-loaded-title = Les questions ne sont pas encore là
questionnaire-not-loaded-body = Elles n’ont pas pu être chargées. Connectez-vous une fois à internet et réessayez. Ensuite, cela marche sans réseau.
questionnaire-unreadable-title = Ces questions ne peuvent pas être lues
questionnaire-missing-title = Ces questions ne sont pas là
questionnaire-missing-body = Le questionnaire n’est plus sur cet appareil. Rouvrez son fichier pour voir vos réponses.
answers-are-safe = Vos réponses sont en sécurité sur cet appareil.
fill-in-gone-title = Ce questionnaire n’est pas là
fill-in-gone-body = Il a été supprimé sur cet appareil, ou l’adresse n’est pas complète.
fill-in-unread-body = Il ne peut pas être affiché. Le message ci-dessus en dit plus.

## Une question

progress-place = { $section }, { $step } sur { $steps }
progress-words = { $place } · encore environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
row-of = { $group } : numéro { $number }
action-back = Retour
action-next = Suivant
action-next-anyway = Suivant, laisser ainsi
action-skip = Passer
action-overview = Toutes les réponses
action-stop = Arrêter ici
saved-here = Enregistré sur cet appareil
scale-clear = Effacer cette réponse
clear-answer = Effacer cette réponse
choose-one = Choisissez…
own-answer = Autre chose, avec vos mots
another-title = { $group } : y en a-t-il encore ?
another-yes = Oui, ajouter
another-no = Non, continuer
problem-required = Répondez à cette question, s’il vous plaît.
problem-not-a-number = Ce n’est pas un nombre. Utilisez des chiffres, par exemple 12.
problem-not-whole = Utilisez un nombre entier, par exemple 12.
problem-too-small = Le plus petit nombre ici est { $min }.
problem-too-large = Le plus grand nombre ici est { $max }.
problem-not-a-date = Cette date n’est pas complète.
problem-date-in-future = Ce jour n’est pas encore là. Choisissez aujourd’hui ou avant.
problem-date-too-early = C’est il y a très longtemps. Choisissez un jour après le { $min }.
problem-date-too-late = Choisissez un jour avant le { $max }.
problem-too-long = Il y a de la place pour { $max } lettres ; vous en avez écrit { $length }. Tout est enregistré.
problem-unknown-option = Cette réponse n’est plus dans la liste.
problem-too-many = Choisissez-en { $max } au plus.

## Relire, dernière ligne, comparaison

review-title = Toutes vos réponses
review-lead = Relisez-les. Vous pouvez tout changer.
review-more = Vous avez rempli la version courte. Les autres questions prennent encore environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
review-lengthen = Ajouter les autres questions
review-done = J’ai terminé
not-answered = Pas de réponse
change = Modifier
change-answer = Modifier : { $label }
surprise-title = Qu’est-ce qui vous a surpris en remplissant ceci ?
surprise-hint = Seulement pour vous. Cela ne va pas dans le résumé.
compare-title = Avant et maintenant
compare-lead = De petits hauts et bas sont normaux. Beaucoup de gens ne remarquent un changement qu’à partir de 2 points environ.
compare-question = Question
compare-changed = Différent

## Résumé

to-summary = Voir le résumé
summary-title = Votre résumé
summary-lead = Une page pour votre kiné. Rien n’est envoyé : vous l’imprimez, la copiez, la partagez ou la montrez.
summary-blocks = Que mettre dedans ?
summary-language = Langue du résumé
summary-print = Imprimer
summary-share = Partager
sheet-title = Résumé pour mon kiné
sheet-day = Rempli le { $day }
sheet-label = { $label } :
sheet-name = Nom :
sheet-footer = Écrit par la personne elle-même avec Reprise. Pas de score, pas de diagnostic.

## Dates

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
month-and-year = { $month } { $year }
date-near = { $weekday } { $day } { $month }
time-short = { $hour } h { $minute }
list-and = { $first } et { $last }
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche
month-january = janvier
month-february = février
month-march = mars
month-april = avril
month-may = mai
month-june = juin
month-july = juillet
month-august = août
month-september = septembre
month-october = octobre
month-november = novembre
month-december = décembre
