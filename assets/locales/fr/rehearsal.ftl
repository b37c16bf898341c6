### Rehearsing the talk (domain.md §4.6). What a manager may say, what one can answer, and how the rehearsal goes.

## What the manager may say, and a possible answer. "…" is for the person to fill in.

manager-short-of-people = On manque de personnel.
manager-short-of-people-answer = Je le vois bien. Et si je reviens trop vite et que je m’arrête de nouveau, on sera moins avancés. Avec ce plan, je peux déjà aider pour … dès lundi.
manager-no-light-work = Du travail léger, ici, il n’y en a pas.
manager-no-light-work-answer = Et si on faisait ensemble la liste de toutes les tâches ? Une partie, je peux la faire. Peut-on demander au médecin du travail ou à un ergonome de venir voir ?
manager-look-fine = Vous avez pourtant l’air en forme.
manager-look-fine-answer = Ça fait plaisir à entendre. Certaines tâches restent difficiles après … minutes. C’est pour cela que je demande ceci.
manager-what-exactly = Qu’est-ce que vous avez, au juste ?
manager-what-exactly-answer = Le côté médical, je préfère en parler avec mon médecin. Je peux vous dire ce que je peux faire au travail.
manager-everybody = Tout le monde a mal au dos un jour ou l’autre.
manager-everybody-answer = C’est vrai, beaucoup de gens. Ce changement les aidera peut-être aussi.
manager-everyone-will-ask = Après, tout le monde voudra la même chose.
manager-everyone-will-ask-answer = C’est pour … semaines, puis on refait le point. Si ça marche, toute l’équipe en profite.
manager-too-expensive = C’est trop cher.
manager-too-expensive-answer = Qu’est-ce qui ne coûterait rien ? Peut-on d’abord essayer un petit changement ?
manager-too-expensive-answer-be = Qu’est-ce qui ne coûterait rien ? Peut-on d’abord essayer un petit changement ? Et avec le programme dos de Fedris, l’entreprise récupère un montant fixe pour la visite de l’ergonome.
manager-too-expensive-answer-uk = Qu’est-ce qui ne coûterait rien ? Peut-on d’abord essayer un petit changement ? Et Access to Work aide parfois à payer du matériel. Je peux faire la demande.
manager-when-100 = Quand serez-vous de nouveau à 100 % ?
manager-when-100-answer = Je ne peux pas promettre de date. Je peux promettre de petites étapes, et un point toutes les deux semaines.
manager-full-or-not = Vous revenez à temps plein, ou pas du tout.
manager-full-or-not-answer = Je veux revenir et tenir dans la durée. Reprendre par étapes, c’est courant. On demande aux RH ou au médecin du travail quelles sont les règles ?
manager-ask-hr = Il faut d’abord que je voie avec les RH.
manager-ask-hr-answer = D’accord. Quel jour aura-t-on la réponse ? Je le note.
manager-no-time = Je n’ai pas le temps maintenant.
manager-no-time-answer = Dix minutes suffisent pour un premier pas. Quand cela vous convient-il cette semaine ?
manager-colleagues = Vos collègues se plaignent.
manager-colleagues-answer = Je comprends. Et si on expliquait ensemble à l’équipe ce qui est convenu, sans rien de médical ?
manager-sign-this = Vous pouvez me signer ça ?
manager-sign-this-answer = J’aimerais d’abord le lire au calme, chez moi. Vous aurez ma réponse au plus tard …
manager-contract = Si ça continue, il faudra qu’on parle de votre contrat.
manager-contract-answer = Cela m’inquiète. Pouvez-vous me l’écrire ? Je demanderai conseil avant de répondre.
manager-silence = (ne dit rien)
manager-silence-answer = Qu’en pensez-vous ?
manager-painkillers = Prenez un antidouleur, et voilà.
manager-painkillers-answer = Je m’en tiens à ce que j’ai convenu avec mon kiné. Ce qui aide au travail, c’est …
manager-party = Samedi, vous étiez pourtant à la fête.
manager-party-answer = Bouger pendant mon temps libre m’aide à repartir. Au travail, la charge est différente : …
manager-ok-do-it = C’est bon, on fait comme ça.
manager-ok-do-it-answer = Merci. Je mets par écrit ce qu’on a convenu, avec les dates ?

## The five managers, and how each is played

rehearsal-manager-friendly = Aimable
rehearsal-manager-hurried = Toujours pressé
rehearsal-manager-doubtful = Sceptique
rehearsal-manager-angry = En colère
rehearsal-manager-silent = Silencieux
rehearsal-play-friendly = Veut bien faire et parle volontiers, mais promet peu.
rehearsal-play-hurried = Regarde l’heure et veut en finir. N’écoute que d’une oreille.
rehearsal-play-doubtful = Veut des preuves. Fronce les sourcils et demande sans cesse pourquoi.
rehearsal-play-angry = Parle fort, par phrases courtes. N’insulte jamais.
rehearsal-play-silent = Dit peu, regarde ailleurs et laisse chaque fois quelques secondes de silence.

## Tips

rehearsal-tip-breathe = Soufflez avant de parler. Un court silence ne gêne pas.
rehearsal-tip-one-point = Un point à la fois. Le reste peut attendre.
rehearsal-tip-and = Dites « je le vois, et … » plutôt que « oui, mais … ».
rehearsal-tip-same-words = Redemandez, avec les mêmes mots. Pas besoin de nouvelles raisons.
rehearsal-tip-pause = Vous pouvez demander une pause : « On s’arrête cinq minutes ? »
rehearsal-tip-no-answer-now = Rien ne presse pour répondre : « Je vous dis cela pour vendredi. »
rehearsal-tip-end-date = Terminez par une date : qui fait quoi, et quand refait-on le point ?
rehearsal-tip = Un conseil

## If they say … (step 9)

answers-lead = Pensez à ce que votre responsable peut dire, et écrivez ce que vous répondriez. Avec vos mots, comme vous parlez.
answers-private = Votre responsable ne voit jamais ceci. C’est pour vous, et pour votre aide-mémoire si vous le voulez.
answers-row = Réponse { $number }
answers-line = Ce que votre responsable peut dire
answers-own-choice = Autre chose, avec mes mots
answers-own-line = On me dit …
answers-mine = Je réponds …
answers-example = Voir une réponse possible
answers-take-over = Reprendre cette réponse
answers-on-card = Sur mon aide-mémoire
answers-remove = Retirer
answers-remove-named = Retirer : { $name }
answers-removed = La réponse est retirée.
answers-add = Encore une réponse
answers-long = C’est une longue réponse. Tout est gardé. Sur un aide-mémoire, quelques phrases se lisent plus facilement.
answers-rehearse = Répéter cet entretien

## Before a rehearsal

rehearsal-title = Répéter l’entretien
rehearsal-lead = Vous voyez ce qu’un responsable peut dire, une phrase à la fois. Vous répondez à voix haute, ou par écrit. Sans chrono, sans note, autant de fois que vous voulez.
rehearsal-private = Tout ceci reste chez vous. Rien ne va à votre responsable.
rehearsal-gone = Cet entretien n’est pas sur cet appareil
rehearsal-to-talks = Vers tous les entretiens
rehearsal-to-talk = Vers cet entretien
rehearsal-sure-now = Quelle confiance avez-vous maintenant ?
rehearsal-sure-after = Et maintenant, quelle confiance avez-vous ?
rehearsal-sure-hint = Rien que pour vous, pour comparer plus tard. Vous pouvez passer.
rehearsal-sure-say = Je peux dire ce dont j’ai besoin.
rehearsal-sure-calm = Je peux rester calme.
rehearsal-sure-agree = Je peux demander un accord avec une date.
rehearsal-sure-low = aucune confiance
rehearsal-sure-high = pleine confiance
rehearsal-who = Quel responsable ?
rehearsal-lines = Que dit le responsable ?
rehearsal-lines-hint = Décochez ce que vous ne voulez pas entendre aujourd’hui.
rehearsal-no-lines = Cochez au moins une phrase pour commencer.
rehearsal-aloud = Faire dire les phrases à voix haute
rehearsal-no-voice = Cet appareil n’a pas de voix à lui pour cette langue. Vous lisez les phrases.
rehearsal-begin = Commencer
rehearsal-role-card = Fiche de rôle pour la personne qui joue le responsable

## During a rehearsal

rehearsal-place = Phrase { $number } sur { $count }
rehearsal-said = Votre responsable dit :
rehearsal-own-empty = (votre propre phrase)
rehearsal-waiting = Un silence …
rehearsal-what-do-you-say = Que répondez-vous ?
rehearsal-type = Votre réponse, si vous voulez l’écrire
rehearsal-type-hint = Ou dites-la à voix haute. Ce que vous écrivez est gardé au fur et à mesure.
rehearsal-prepared = Ce que vous aviez écrit
rehearsal-keep = Garder ma réponse pour l’aide-mémoire
rehearsal-keep-empty = Écrivez d’abord votre réponse, elle pourra ensuite être gardée.
rehearsal-kept = Cette réponse est sur votre aide-mémoire.
rehearsal-next = Phrase suivante
rehearsal-last = Vers la fin
rehearsal-again = Encore une fois
rehearsal-back = Phrase précédente
rehearsal-pause = Faire une pause
rehearsal-paused = En pause
rehearsal-paused-lead = Prenez votre temps. Vous reviendrez à la même phrase.
rehearsal-go-on = Reprendre
rehearsal-stop = S’arrêter ici

## After a rehearsal

rehearsal-end-title = Faire le point
rehearsal-end-lead = Vous l’avez fait. Le dire à voix haute, c’est cela, s’exercer.
rehearsal-compare = La confiance, avant et après
rehearsal-before = Avant
rehearsal-after = Après
rehearsal-not-rated = pas indiqué
rehearsal-kept-answers = Gardé pour votre aide-mémoire
rehearsal-kept-none = Rien n’a été gardé pour l’aide-mémoire cette fois-ci.
rehearsal-finish = Fermer cette répétition
rehearsal-to-last = Retour aux phrases
rehearsal-past = Répétitions précédentes
rehearsal-past-named = { $day } : { $manager }
rehearsal-past-open = pas terminée
rehearsal-past-lines =
    { $lines ->
        [one] { $lines } phrase
       *[other] { $lines } phrases
    }
rehearsal-more = En voir plus
rehearsal-remove = Retirer cette répétition
rehearsal-remove-named = Retirer cette répétition : { $day }
rehearsal-removed = La répétition est retirée.

## One’s own voice

voice-heading = S’entendre parler
voice-lead = Si vous le voulez, enregistrez votre réponse et réécoutez-la. Rien n’est enregistré sans que vous appuyiez sur le bouton, 3 minutes au plus. L’enregistrement reste sur cet appareil.
voice-record = Enregistrer ma réponse
voice-record-again = Enregistrer à nouveau
voice-again-hint = Un nouvel enregistrement prend la place de celui-ci.
voice-asking = Votre navigateur demande s’il peut utiliser le micro.
voice-running = Enregistrement en cours
voice-stop = Arrêter l’enregistrement
voice-stopped = L’enregistrement est arrêté. Durée : { $length }.
voice-length = Durée : { $length }
voice-play = Écouter
voice-play-stop = Arrêter l’écoute
voice-keep = Garder cet enregistrement
voice-kept-now = L’enregistrement est gardé sur cet appareil.
voice-not-kept = L’appareil n’a pas pu garder l’enregistrement. Vous pouvez encore l’écouter ici.
voice-gone-soon = Ce que vous ne gardez pas disparaît quand vous fermez la répétition ou quittez cette page.
voice-made = Enregistrements de cette répétition
voice-kept = Enregistrements que vous avez gardés
voice-kept-named = { $day }, { $time } : { $line }
voice-delete = Supprimer
voice-delete-named = Supprimer l’enregistrement : { $name }
voice-play-named = Écouter : { $name }
voice-keep-named = Garder l’enregistrement : { $name }
voice-deleted = L’enregistrement est supprimé.
voice-not-deleted = L’appareil n’a pas pu supprimer l’enregistrement. Veuillez réessayer.
voice-refused = Le micro est bloqué pour cette application. Vous pouvez l’autoriser dans les réglages de votre navigateur. La répétition continue sans micro.
voice-no-microphone = Aucun micro n’a été trouvé. La répétition continue sans micro.
voice-not-working = L’enregistrement n’a pas marché. Une autre application utilise peut-être le micro. La répétition continue sans micro.
voice-not-supported = Ce navigateur ne peut pas enregistrer. La répétition continue sans micro.
voice-not-played = Cet enregistrement ne peut pas être lu ici.

## The role card

role-title = Fiche de rôle
role-lead = Pour un proche ou un thérapeute qui joue votre responsable. Rien de ce que vous avez écrit n’y figure.
role-choose = Quel responsable joue cette personne ?
role-language = Langue de la fiche
role-card-title = Vous jouez le responsable
role-about = L’autre s’exerce à un entretien sur le travail et dit ce dont il a besoin. Grâce à vous, l’exercice est réaliste, et sans danger.
role-how = Comment jouer
role-lines = Vos phrases
role-lines-hint = Dans l’ordre que vous voulez. Attendez chaque fois la réponse. Vous pouvez le dire à votre façon.
role-fair = Jouer franc jeu
role-fair-list = Commencez en douceur. Ne durcissez que si l’autre le demande.|Arrêtez aussitôt que l’autre dit « stop » ou lève la main.|Restez sur le travail : rien sur le corps, la maladie ou la personne.|N’essayez pas de gagner, et ne blessez pas.|Ensuite, dites ce qui s’est bien passé.|Ce que vous entendez reste entre vous.
