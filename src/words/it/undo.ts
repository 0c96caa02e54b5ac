/** Ways back: how long there is one, and what there is instead. */
export const undo = {
	"undo.always": "Si può annullare in qualsiasi momento.",
	"undo.accepted": "Si può annullare finché la persona non accetta.",
	"undo.accepted-end":
		"Si può annullare finché la persona non accetta, ultimo giorno: {when} ({left}).",
	"undo.free": "Si può annullare finché nessun altro prende il nome.",
	"undo.moment": "Si può annullare, ultimo giorno: {when} ({left}).",
	"undo.no": "Non si può annullare.",
	"undo.no-but": "Non si può annullare. {instead}",

	"undo.by-hand": "Anche per annullare bisogna agire a mano nel Manager.",

	"undo.users.invite": "La persona si può invitare di nuovo.",
	"undo.users.seat":
		"Un posto dato non si può riprendere da solo. Torna libero quando la persona lascia.",
	"undo.users.external-later":
		"Si può annullare non appena la persona accetta. Fino ad allora si fa a mano nel Manager.",
	"undo.teams.remove":
		"«Annullare» ricrea il team {count, plural, =0 {senza persone} one {con # persona} other {con # persone}}. Ciò che era condiviso con il team non torna.",
	"undo.teams.alone":
		"«Annullare» ricrea il team, senza {count, plural, one {la persona che ne faceva parte} other {le # persone che ne facevano parte}}. Ciò che era condiviso con il team non torna.",
	"undo.mail.create":
		"Un admin può annullarlo in qualsiasi momento. La posta arrivata fino ad allora va persa.",
	"undo.mail.delete": "L’indirizzo si può creare di nuovo, senza la sua posta.",
	"undo.mail.password":
		"Si può creare una nuova password in qualsiasi momento.",
	"undo.plan":
		"«Annullare» è un altro cambio di piano: ciò che allora è in uso deve starci, e il prezzo cambia di nuovo.",
	"undo.people.unlink":
		"Si può annullare in qualsiasi momento, collegandolo di nuovo: /ksuite people link",
	"undo.roles.over": "Era già scaduto da sé.",
	"undo.roles.again": "Annullare: ridare il ruolo",
	"undo.roles.before": "Annullare: come prima",
	"undo.house.accept":
		"Si può annullare voce per voce: ognuna si può rimuovere dall’elenco.",
	"undo.house.edit": "Annullare: come prima",
	"undo.long":
		"È troppo lungo per annullarlo con un clic. Per annullarlo, modificarlo di nuovo.",
	"undo.categories.add": "Annullare: rimuovere",
	"undo.categories.edit": "Annullare: come prima",
	"undo.categories.remove": "Annullare: ripristinare",
	"undo.categories.learned":
		"Si può annullare in qualsiasi momento, ma quanto appreso non torna.",
	"undo.categories.forget":
		"Si apprende di nuovo da ciò che viene archiviato d’ora in poi.",
	"undo.documents.again":
		"I file nella chat non sono stati toccati, perciò si possono archiviare di nuovo.",
	"undo.watch.before": "Annullare: come prima",
	"undo.watch.more":
		"Si può annullare in qualsiasi momento; ciò che qui non ha un pulsante si imposta di nuovo da solo.",
	"undo.ai.use":
		"Si può usare un altro modello in qualsiasi momento: /ksuite ai look",
	"undo.ai.budget": "Annullare: come prima",
	"undo.ai.masking":
		"Si può annullare in qualsiasi momento, per i testi che escono dopo.",
} as const;
