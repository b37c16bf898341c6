### Les rappels : le fichier d’agenda, les notifications, ce qui a été manqué.

## Ce qu’un écran verrouillé peut montrer : pas un mot sur la santé

reminders-neutral-plan = Du temps pour vous
reminders-neutral-booster = Une demi-heure pour vous
reminders-neutral-appointment = Rendez-vous

## La page

reminders-lead-in = La première façon marche le mieux : votre téléphone sonne, même quand Reprise est fermé.
reminders-calendar-heading = 1. Dans l’agenda de votre téléphone
reminders-calendar-about = Reprise fait un fichier avec vos plans et vos rendez-vous. Votre propre agenda vous les rappelle.
reminders-to-calendar = Mettre dans l’agenda du téléphone
reminders-open-heading = 2. Tant que Reprise est ouvert
reminders-open-about = Reprise peut montrer une notification tant qu’il est ouvert, même en arrière-plan. Un téléphone peut l’arrêter après un moment.
reminders-switch = Montrer des notifications
reminders-allowed = Les notifications sont activées sur cet appareil.
reminders-blocked = Votre navigateur bloque les notifications de Reprise. Vous pouvez les permettre : ouvrez les réglages de cette page, à côté de l’adresse, et choisissez Notifications. Puis revenez ici.
reminders-home-screen = Sur un iPhone ou un iPad, cela marche quand Reprise est sur votre écran d’accueil. Touchez Partager, puis « Sur l’écran d’accueil », et ouvrez Reprise de là.
reminders-not-possible = Ce navigateur ne peut pas montrer de notifications. L’agenda de votre téléphone marche bien.
reminders-quiet = Heures calmes
reminders-quiet-from = Calme à partir de
reminders-quiet-until = Calme jusqu’à
reminders-quiet-problem = Le début et la fin sont à la même heure. Choisissez-en une autre ; en attendant, l’ancienne reste.
reminders-evening = Ma soirée commence à
reminders-evening-hint = Pour quand vous choisissez « Ce soir » à un rappel.
reminders-words-heading = Ce que d’autres peuvent lire
reminders-title-style = Le nom d’un rappel
reminders-title-why = D’autres peuvent voir un écran verrouillé ou un agenda. C’est pourquoi il n’y a pas un mot sur la santé, sauf si vous le voulez.
reminders-title-neutral = Neutre : « { $words } »
reminders-title-plain = Ce que c’est, avec le nom de mon plan
reminders-title-own = Mes propres mots
reminders-title-words = Vos mots
reminders-title-problem = Écrivez un mot ou deux. En attendant, l’ancien titre reste.
reminders-lead = Pour les nouveaux plans : me rappeler
reminders-lead-hint = 0 veut dire : à l’heure même. Dans chaque plan, vous pouvez choisir un autre nombre.
reminders-lead-problem = Utilisez un nombre de 0 à 1440. En attendant, l’ancien reste.
reminders-silenced = Sans rappels
reminders-unsilence = Me le rappeler à nouveau
reminders-unsilence-named = Me le rappeler à nouveau : { $plan }

## Le test

reminders-test = Est-ce que cela arrive ?
reminders-test-about = Essayez maintenant. Vous saurez si cet appareil montre les rappels.
reminders-test-send = M’envoyer un rappel dans une minute
reminders-test-on-its-way = Il est en route. Restez sur cette page ; vous pouvez verrouiller l’écran ou ouvrir une autre application.
reminders-test-sent = Le rappel est envoyé.
reminders-test-not-sent = Le navigateur n’a pas pu montrer le rappel. Ceci peut aider :
reminders-test-ask = L’avez-vous vu ?
reminders-test-seen = À votre dernier essai, le rappel est bien arrivé ici.
reminders-test-unseen = Vous n’avez pas vu le dernier. Ceci peut aider :
reminders-test-title = Un rappel de Reprise
reminders-test-body = Ceci est l’essai.
reminders-help-apple = iPhone ou iPad
reminders-help-apple-how = Mettez Reprise sur l’écran d’accueil et ouvrez-le de là. Dans Réglages, sous Notifications, choisissez Reprise et permettez-les. Regardez si un mode comme Ne pas déranger est activé.
reminders-help-android = Téléphone ou tablette Android
reminders-help-android-how = Dans Paramètres, sous Applications, choisissez votre navigateur ou Reprise et permettez les notifications. Sous Batterie, choisissez « Sans restriction ». Regardez si Ne pas déranger est activé.
reminders-help-computer = Ordinateur
reminders-help-computer-how = Laissez un onglet ouvert avec Reprise. Dans les réglages de votre ordinateur, sous Notifications, permettez votre navigateur. Regardez si Ne pas déranger est activé.

## Plus tard

reminders-later = Plus tard
reminders-later-named = Plus tard : { $plan }
reminders-snooze-ten = Dans 10 minutes
reminders-snooze-hour = Dans 1 heure
reminders-snooze-tonight = Ce soir
reminders-snooze-own = Ou dans
reminders-minutes = min
reminders-snooze-set = Me le rappeler alors
reminders-snooze-problem = Utilisez un nombre de 1 à 1440 minutes.
reminders-snoozed = Bien. Le rappel revient : { $time }.
reminders-snooze-off = Les notifications sont désactivées : Reprise ne peut pas sonner.

## Pendant votre absence

reminders-away = Pendant votre absence
reminders-away-lead = Ceci était prévu. En avez-vous fait une partie ? Vous pouvez aussi laisser ainsi.
reminders-away-none-left = Merci, c’est tout.
reminders-away-noted = C’est noté.
reminders-away-named = { $answer } : { $plan }, { $when }
reminders-away-leave = Tout laisser ainsi
reminders-away-close = Fermer
reminders-useful = Être rappelé, cela aide encore ?
reminders-useful-ask = « { $plan } » est resté trois fois de suite sans réponse. Cela arrive. Qu’est-ce qui vous convient maintenant ?
reminders-useful-keep = Continuer à me le rappeler
reminders-useful-change = Choisir d’autres heures
reminders-useful-stop = Ne plus me rappeler ce plan
reminders-useful-hint = Votre plan reste. Vous pouvez réactiver les rappels sur leur page.

## Le fichier d’agenda

reminders-calendar-title = L’agenda de votre téléphone
reminders-calendar-lead = Enregistrez le fichier, ouvrez-le, et votre agenda vous rappelle tout. Cela marche sans internet et avec Reprise fermé.
reminders-calendar-file = Le fichier d’agenda
reminders-holds = Il contient : { $what }.
reminders-holds-plans = { $count ->
    [one] { $count } plan
   *[other] { $count } plans
}
reminders-holds-boosters = vos séances de rappel
reminders-holds-appointments = { $count ->
    [one] { $count } rendez-vous
   *[other] { $count } rendez-vous
}
reminders-holds-nothing = Rien n’est encore prévu. Quand vous aurez un plan ou un rendez-vous, le fichier se fait ici.
reminders-calendar-save = Enregistrer le fichier d’agenda
reminders-calendar-share = Partager
reminders-calendar-saved = Le fichier reprise.ics est dans vos téléchargements. Ouvrez-le pour tout mettre dans votre agenda.
reminders-calendar-shared = Le fichier est partagé.
reminders-calendar-not-saved = Ce navigateur n’a pas pu donner le fichier. Essayez l’autre bouton ou un autre navigateur.
reminders-calendar-behind = { $count ->
    [one] Depuis le { $date }, { $count } plan ou rendez-vous a changé. Enregistrez à nouveau le fichier.
   *[other] Depuis le { $date }, { $count } plans ou rendez-vous ont changé. Enregistrez à nouveau le fichier.
}
reminders-calendar-again = Si quelque chose change, enregistrez et ouvrez le fichier à nouveau : votre agenda se met à jour, rien n’y est deux fois.
reminders-calendar-private = Un agenda peut être partagé avec Google, Apple ou votre employeur. Choisissez-en un qui est privé.
reminders-open-how = Comment ouvrir le fichier ?
reminders-open-apple = Touchez le fichier dans Téléchargements ou dans l’app Fichiers, puis « Tout ajouter », et choisissez un calendrier.
reminders-open-android = Touchez le fichier dans vos téléchargements et choisissez votre application d’agenda. S’il ne s’ouvre pas, importez-le dans Google Agenda sur un ordinateur.
reminders-open-computer = Double-cliquez sur le fichier, ou choisissez « Importer » dans votre agenda.
reminders-to-reminders = Vers les rappels
reminders-next-days = Les { $days } prochains jours
reminders-next-none = Rien n’est prévu ces jours-là.
