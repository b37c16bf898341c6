### Vos données dans les réglages : supprimer une partie, et ce qui n’a pas pu être lu.

## Parties

feature-questionnaires = Questionnaires
feature-exercises = Exercices
feature-journal = Journal
feature-meetings = Entretiens avec votre responsable
feature-app = Réglages de Reprise
feature-unknown = Quelque chose d’une autre version de Reprise

## Supprimer une partie

delete-part-heading = Supprimer une partie
delete-part-explained = Tout le reste ne change pas.
delete-questionnaires = Supprimer les questionnaires
delete-questionnaires-means = Tout ce que vous avez rempli, et les questionnaires que vous avez ouverts depuis un fichier.
delete-exercises = Supprimer les exercices
delete-exercises-means = Vos plans, vos propres exercices et vos notes, ce que vous avez fait, votre programme et vos rendez-vous, le plan pour les mauvais jours et vos rappels.
delete-journal = Supprimer le journal
delete-journal-means = Vos notes, valeurs mesurées, objectifs, votre carnet d’activités et vos heures de travail.
delete-meetings = Supprimer les entretiens
delete-meetings-means = Les entretiens que vous avez préparés ou répétés, les enregistrements de votre voix, les accords et les messages.
delete-part-what = Ceci disparaîtra pour toujours :
delete-part-nothing = Il n’y a rien pour le moment.
delete-part-recordings = { $count ->
    [one] { $count } enregistrement de votre voix
   *[other] { $count } enregistrements de votre voix
}
delete-part-undo = Vous avez remis une sauvegarde auparavant. L’état d’avant est encore gardé, et ces choses s’y trouvent : il disparaît aussi.
delete-program = La copie de Reprise qui fonctionne sans internet disparaît aussi. Elle revient quand vous rouvrez Reprise.
delete-stays = Ce que vous avez enregistré ou partagé ailleurs y reste : sauvegardes, papiers, jours dans l’agenda de votre téléphone.
delete-part-done = Supprimé.
delete-part-failed = Le navigateur n’a pas pu le faire. Rien n’a été supprimé. Réessayez.
deleting-title = Une suppression est en cours
deleting-explained = Elle a été interrompue et continue maintenant. Un instant…
deleting-unfinished = Une partie est encore là. Réessayez, ou continuez : vous pourrez la supprimer plus tard.

## Ce qui n’a pas pu être lu, et ce qu’une app plus récente a écrit

aside-remove-heading = Voulez-vous le supprimer ?
newer-heading = D’une Reprise plus récente
newer-explained = Une version plus récente de Reprise a écrit ceci. Cette version n’y touche pas. Fermez tous les onglets de Reprise et rouvrez-la : vous aurez la plus récente.
raw-show = Montrer les données brutes
raw-cut = Voici les { $count } premiers signes. Le fichier contient tout.
raw-save = Enregistrer dans un fichier
raw-saved = Le navigateur a maintenant le fichier { $name }.
raw-not-saved = Le navigateur n’a pas accepté le fichier. Copiez le texte.
raw-named = { $action } : { $what }
