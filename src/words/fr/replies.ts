/** Replies to messages. */
export const replies = {
	"command.write replies": "Préparer une réponse",
	"help.write replies": "Trois réponses courtes à un message, au choix",
	"command.write others": "Autres réponses",
	"help.write others": "D’autres réponses au message d’une carte",
	"command.write take": "Utiliser cette réponse",
	"help.write take": "Continuer avec une des réponses d’une carte",
	"command.write reply": "Écrire une réponse",
	"help.write reply": "Une réponse à un message, à partir de quelques mots",
	"arg.answer": "Que répondre",
	"hint.answer": "Quelques mots de vous, 2000 caractères au plus.",
	"arg.thread": "Lire tout le fil",
	"hint.thread": "Cochez pour faire lire tout le fil.",
	"replies.title":
		"{count, plural, one {# réponse au choix} other {# réponses au choix}}",
	"replies.title.one": "Votre réponse",
	"replies.intent.agree": "Accepter",
	"replies.intent.decline": "Décliner",
	"replies.intent.ask": "Poser une question",
	"replies.button.use": "Utiliser cette réponse",
	"replies.button.others": "Autres réponses",
	"replies.button.other": "Une autre réponse",
	"replies.button.say": "Dire que répondre…",
	"replies.button.whole": "Avec tout le fil",
	"replies.working": "Préparation des réponses",
	"replies.read":
		"Compte tenu de {count, plural, one {# message} other {# messages}} du fil",
	"replies.dropped":
		"Le fil est trop long pour le modèle : {count, plural, one {# message plus ancien n’a pas été lu} other {# messages plus anciens n’ont pas été lus}}.",
	"replies.left-out":
		"{count, plural, one {# proposition n’a pas passé mes contrôles, je ne la montre donc pas} other {# propositions n’ont pas passé mes contrôles, je ne les montre donc pas}}.",
	"replies.templates":
		"Sans modèle : des textes types, les mêmes pour chaque message · rien n’a été envoyé où que ce soit",
	"replies.check.numbers": "Personne n’a écrit ce nombre : {what}",
	"replies.check.dates": "Personne n’a écrit cette date : {what}",
	"replies.check.names": "Personne n’a écrit ce nom : {what}",
	"replies.check.lost": "Manque ou a changé : {what}",
	"replies.check.owner": "Il n’est pas sûr que {what} s’en charge",
	"replies.reply.intro":
		"Dites en quelques mots ce que doit dire la réponse. Rien n’est publié.",
	"replies.reply.linked":
		"Commencez par le lien vers un message, puis dites que répondre. Rien n’est publié.",
	"replies.how.title": "À quel message voulez-vous répondre ?",
	"replies.how.text":
		"Je ne vois pas de quel message il s’agit. Il y a deux façons de faire :",
	"replies.how.menu":
		"Ouvrez le menu du message, choisissez « Draft a reply », puis « Dire que répondre… ».",
	"replies.how.link":
		"Copiez le lien vers le message et tapez : /write reply LIEN suivi de ce qu’il faut répondre",
	"replies.how.note": "Rien n’a été envoyé ni publié.",
} as const;
