### Bringing history from other apps.

## The page

import-title = Reprendre votre historique d’une autre application
import-open = Reprendre l’historique d’une autre application
import-lead = Ce que vous avez noté ailleurs peut entrer dans votre journal. Le fichier est lu sur cet appareil et ne va nulle part.
import-from = Reprise lit les fichiers de trois applications
import-how-loop = Loop Habit Tracker : dans ses réglages, choisissez « Exporter les données dans un fichier CSV » et gardez le fichier « .zip ».
import-how-nomie = Nomie 6 : dans ses réglages, sous « Data », choisissez « Export » et gardez le fichier « .json ».
import-how-pain-tracker = Pain Tracker : sous « Export », choisissez JSON ou CSV. Le JSON en contient plus.

## When a file is not read

import-not-theirs = Ce fichier ne vient d’aucune de ces trois applications.
import-only-a-part = Ce n’est qu’un tableau parmi d’autres. Choisissez le fichier « .zip » tel que Loop Habit Tracker l’a fait.
import-own-backup = C’est une sauvegarde de Reprise. Vous pouvez la remettre sous « Protéger vos données ».
import-damaged = Ce fichier est abîmé ou incomplet. Exportez-le à nouveau dans l’autre application.
import-encrypted = Ce fichier est protégé par un mot de passe. Exportez-le sans.
import-too-large = Ce fichier est trop grand pour venir d’une de ces applications.
import-too-much = Ce fichier contient plus qu’un navigateur ne peut garder. Exportez une période plus courte si l’autre application le permet.
import-nothing = Ce fichier ne contient rien qui puisse entrer dans un journal.

## What is in it

import-preview = Ce que contient le fichier
import-is-loop = Il vient de Loop Habit Tracker.
import-is-nomie = Il vient de Nomie.
import-is-pain-tracker = Il vient de Pain Tracker.
import-values = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
import-notes = { $count ->
    [one] { $count } note écrite
   *[other] { $count } notes écrites
}
import-nameless = Sans nom
import-mood = Humeur
import-activity = Niveau d’activité
import-missed-work = Jours de travail manqués

## Where it goes

import-where = Où le mettre ?
import-where-explained = Une mesure a son propre graphique. Une note dit comment était un moment, avec la douleur, le sommeil et vos mots ensemble.
import-to-own = Une mesure à part
import-to-same = La mesure de la dernière fois : { $name }
import-to-measure = Votre mesure : { $name }
import-to-pain = Note : douleur
import-to-tired = Note : fatigue
import-to-stress = Note : stress
import-to-sleep = Note : sommeil
import-leave-out = Laisser de côté
import-with-notes = Reprendre aussi ce que j’ai écrit ({ $notes })

## What would happen

import-effect = Ce qui se passerait
import-new = { $count ->
    [one] { $count } entre dans votre journal.
   *[other] { $count } entrent dans votre journal.
}
import-there = { $count ->
    [one] { $count } y est déjà, d’une fois précédente.
   *[other] { $count } y sont déjà, d’une fois précédente.
}
import-unwanted = { $count ->
    [one] Vous en laissez { $count } de côté.
   *[other] Vous en laissez { $count } de côté.
}
import-left-out = Ce qui ne peut pas être repris
import-not-answered = { $count ->
    [one] { $count } sans réponse : sautée, ou remplie par l’application.
   *[other] { $count } sans réponse : sautées, ou remplies par l’application.
}
import-no-day = { $count ->
    [one] { $count } sans jour qui existe au calendrier.
   *[other] { $count } sans jour qui existe au calendrier.
}
import-too-early = { $count ->
    [one] { $count } d’avant 1900.
   *[other] { $count } d’avant 1900.
}
import-in-future = { $count ->
    [one] { $count } à une date encore à venir.
   *[other] { $count } à une date encore à venir.
}
import-not-a-number = { $count ->
    [one] { $count } qui n’est pas un nombre.
   *[other] { $count } qui ne sont pas des nombres.
}
import-too-big = { $count ->
    [one] { $count } trop grand pour être voulu.
   *[other] { $count } trop grands pour être voulus.
}
import-does-not-fit = { $count ->
    [one] { $count } qui ne convient pas à sa place, comme 12 là où l’on demande de 0 à 10.
   *[other] { $count } qui ne conviennent pas à leur place, comme 12 là où l’on demande de 0 à 10.
}
import-twice = { $count ->
    [one] { $count } qui est deux fois dans le fichier.
   *[other] { $count } qui sont deux fois dans le fichier.
}
import-button = Le mettre dans mon journal
import-no-news = Il n’y a rien de nouveau à reprendre.
import-newer = Une version plus récente de Reprise a écrit dans ce journal, dans un autre onglet ou sur cet appareil. Rechargez d’abord la page. Rien n’a changé.
import-done = C’est dans votre journal
import-done-explained = Vous pourrez reprendre un fichier plus récent : seul le nouveau s’ajoute, et ce que vous avez changé ici reste.
import-see-charts = Voir les graphiques
