/** Summaries of threads. */
export const summary = {
	"command.write summary": "Résumer un fil",
	"help.write summary":
		"Ce qui a été décidé dans un fil de discussion, qui fait quoi, ce qui reste ouvert",
	"command.write digest": "Un autre résumé",
	"help.write digest": "Le résumé d’une carte encore une fois, ou autrement",
	"arg.link": "Lien vers un message",
	"hint.link": "Copiez-le depuis le menu d’un message du fil.",
	"summary.title":
		"Résumé d’un fil de {count, plural, one {# message} other {# messages}}",
	"summary.working":
		"Lecture de {count, plural, one {# message} other {# messages}}",
	"summary.working.part": "Lecture de la partie {part} sur {parts}",
	"summary.decisions": "Décisions",
	"summary.actions": "À faire",
	"summary.questions": "Questions ouvertes",
	"summary.none.decisions": "Aucune décision.",
	"summary.none.actions": "Rien à faire.",
	"summary.none.questions": "Aucune question ouverte.",
	"summary.owner": "{owner} : {text}",
	"summary.owner.due": "{owner} : {text} ({due})",
	"summary.due": "{text} ({due})",
	"summary.check": "{text} — à vérifier : {what}",
	"summary.from": "{name}, {at}",
	"summary.at": "{text} ({label})",
	"summary.left-out":
		"{count, plural, one {# élément n’a pas passé mes contrôles, je ne le montre donc pas} other {# éléments n’ont pas passé mes contrôles, je ne les montre donc pas}}.",
	"summary.cut":
		"{count, plural, one {# message était trop long pour le modèle et n’a été lu qu’en partie} other {# messages étaient trop longs pour le modèle et n’ont été lus qu’en partie}}.",
	"summary.parts":
		"Le fil était trop long pour le modèle en une fois, il a donc été lu en {count} parties. Des détails peuvent manquer.",
	"summary.first-only":
		"Seuls les {count} premiers messages du fil ont été lus.",
	"summary.menu.into": "Traduire",
	"summary.extract":
		"Aucun modèle n’est connecté, ceci n’est donc pas un résumé. Ces messages en disent le plus :",
	"summary.extract.first": "Au début",
	"summary.extract.questions": "Questions",
	"summary.extract.facts": "Avec des chiffres et des personnes",
	"summary.extract.note":
		"Sans modèle : messages choisis par des règles simples · rien n’a été envoyé où que ce soit",
	"summary.how.title": "Quel fil ?",
	"summary.how.text":
		"Je ne vois pas de quel fil il s’agit. Il y a deux façons de faire :",
	"summary.how.menu":
		"Ouvrez le menu d’un message du fil et choisissez « Summarise thread ».",
	"summary.how.link":
		"Copiez le lien vers un message du fil et tapez : /write summary LIEN",
} as const;
