### Le journal : sa page, et les notes sur comment ça va.

## Sa page

journal-more = Plus dans votre journal
journal-measures = Mes mesures
journal-charts = Graphiques
journal-goals = Objectifs
journal-diary = Carnet d’activités
journal-work-log = Carnet de travail : heures et absences
journal-month = Calendrier
journal-search = Chercher
journal-to = Vers le journal

## Comment ça va

check-in-how = Comment ça s’est passé ?
check-in-how-today = Comment ça va aujourd’hui ?
check-in-how-then = Comment ça s’est passé le { $day } ?
check-in-ask-start = Comment commence votre journée ?
check-in-ask-end = Comment s’est passée votre journée ?
check-in-very-hard = Très difficile
check-in-hard = Difficile
check-in-mixed = Moyen
check-in-good = Bien
check-in-very-good = Très bien
check-in-noted = C’est noté.
check-in-taken-back = C’est retiré.
check-in-put-back = Remettre
check-in-more = En dire plus
check-in-done = Terminé
check-in-done-said = C’est noté. Vous pouvez écrire une autre note.
check-in-when-or-remove = Changer le moment ou retirer
check-in-other-day = Pour un autre jour
check-in-for-today = Pour aujourd’hui
check-in-day = Quel jour ?
check-in-time = À quelle heure ? Vous pouvez laisser vide.
journal-day-early = C’est trop loin dans le passé. Choisissez un jour à partir de 1900.
journal-day-late = Ce jour n’est pas encore là. Choisissez aujourd’hui ou avant.

## Ce que la note peut dire

check-in-words = Avec vos mots
check-in-pain = Douleur
check-in-pain-low = pas de douleur
check-in-pain-high = la pire douleur
check-in-pain-said = douleur { $rating }
check-in-tired = Fatigue
check-in-tired-low = pas de fatigue
check-in-tired-high = très grande fatigue
check-in-tired-said = fatigue { $rating }
check-in-stress = Stress
check-in-stress-low = pas de stress
check-in-stress-high = beaucoup de stress
check-in-stress-said = stress { $rating }
check-in-sleep = Sommeil
check-in-sleep-low = très mauvaise nuit
check-in-sleep-high = très bonne nuit
check-in-sleep-said = sommeil { $rating }
check-in-tags = Étiquettes
check-in-tags-said = Étiquettes : { $tags }

## Ce que vous avez noté

check-in-note = Note
check-in-note-of = Note : { $day }
check-in-list-heading = Ce que vous avez noté
check-in-list-empty = Encore rien. Touchez un mot ci-dessus : votre première note sera ici.
check-in-list-more = En voir plus
check-in-remove = Retirer cette note
check-in-removed = La note est retirée.
check-in-gone = Cette note n’est pas dans le journal

## Comment noter

check-in-settings = Ce que le journal demande
check-in-asked = Que voulez-vous noter ?
check-in-asked-hint = Ce que vous désactivez n’est plus demandé. Ce que vous avez écrit reste.
check-in-tags-own = Vos propres étiquettes
check-in-tags-hint = Une étiquette est un mot pour retrouver vos notes, comme « nuit » ou « marche ».
check-in-tag-new = Nouvelle étiquette
check-in-tag-add = Ajouter l’étiquette
check-in-tag-added = Étiquette ajoutée : { $name }
check-in-tag-name = Nom de l’étiquette
check-in-tag-rename-hint = Le nouveau nom sert à partir de maintenant. Les notes plus anciennes gardent l’ancien nom.
check-in-tag-empty = Écrivez d’abord un mot.
check-in-tag-long = Restez bref : 40 caractères au plus.
check-in-tag-known = Vous avez déjà cette étiquette.
check-in-tag-put-away = Ranger
check-in-tag-put-away-named = Ranger : { $name }
check-in-tag-is-away = « { $name } » est rangée. Vos notes la gardent.
check-in-tags-away = Étiquettes rangées
check-in-tag-use-again = Réutiliser
check-in-tag-use-again-named = Réutiliser : { $name }
check-in-prompts = L’application doit-elle vous demander comment ça va ?
check-in-prompts-hint = La question vient alors sur la page Aujourd’hui, à partir de cette heure. Elle ne vient pas si vous avez déjà noté quelque chose.
check-in-prompt-start = Au début de ma journée
check-in-prompt-end = À la fin de ma journée
check-in-prompt-start-time = Début de ma journée
check-in-prompt-end-time = Fin de ma journée
check-in-in-calendar = Aussi dans mon fichier d’agenda
