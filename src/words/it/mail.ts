/** Mail addresses. */
export const mail = {
	"command.mail list": "Indirizzi e-mail",
	"help.mail list": "Tutti gli indirizzi e-mail, o quelli cercati",
	"command.mail show": "Un indirizzo e-mail",
	"help.mail show": "Un indirizzo: titolare, alias, ultimo accesso",
	"command.mail quota": "Indirizzi disponibili",
	"help.mail quota": "Quanti indirizzi sono in uso e consentiti, e perché",
	"command.mail create": "Creare un indirizzo",
	"help.mail create":
		"Creare un indirizzo e-mail; la password si vede una sola volta, su una pagina privata",
	"command.mail alias": "Modificare un alias",
	"help.mail alias": "Aggiungere un altro nome a un indirizzo, o toglierlo",
	"command.mail delete": "Eliminare un indirizzo",
	"help.mail delete": "Eliminare un indirizzo e-mail con tutta la sua posta",
	"command.mail password": "Nuova password",
	"help.mail password":
		"Dare a una casella una nuova password; si vede una sola volta, su una pagina privata",

	"arg.address": "Indirizzo e-mail",
	"hint.address":
		"Un indirizzo dell’organizzazione; senza dominio vale quello principale.",
	"arg.owner": "Titolare",
	"hint.owner": "Un nome, un indirizzo e-mail o una menzione.",
	"arg.alias": "Alias",
	"hint.alias":
		"Un indirizzo dell’organizzazione; senza dominio vale quello principale.",
	"arg.remove": "Togliere invece di aggiungere",
	"hint.remove": "Selezionare per togliere l’alias.",

	"mail.row.address": "Indirizzo",
	"mail.row.owner": "Titolare",
	"mail.row.aliases": "Alias",
	"mail.row.login": "Ultimo accesso",
	"mail.row.since": "Data di creazione",
	"mail.row.quota": "Indirizzi",
	"mail.row.password": "Password",
	"mail.used": "{used, number} su {allowed, number} in uso",
	"mail.of": "{used, number} su {allowed, number}",
	"mail.none": "Nessuno",
	"mail.never": "Mai",
	"mail.nobody": "Nessuno",
	"mail.untold": "Infomaniak non lo indica",
	"mail.guard":
		"Chi legge questa casella potrebbe agire a nome di chi amministra l’organizzazione, perciò decide una seconda persona.",
	"mail.button.create": "Creare un indirizzo…",
	"mail.button.alias": "Aggiungere un alias…",
	"mail.button.alias-away": "Togliere {alias}…",
	"mail.button.password": "Nuova password",
	"mail.button.delete": "Eliminare…",
	"mail.button.plan": "Anteprima di un altro piano…",
	"mail.page.title": "Password di {address}",

	"mail.list.title":
		"{count, plural, =0 {Nessun indirizzo trovato} one {# indirizzo} other {# indirizzi}}",
	"mail.list.none":
		"Nessun indirizzo o alias corrisponde. Provare con meno lettere.",

	"mail.quota.title": "Indirizzi: {used}",
	"mail.quota.allowed": "Consentiti",
	"mail.quota.sum":
		"{users, plural, one {# utente} other {# utenti}} × {perUser, number} = {allowed, number}",
	"mail.quota.free": "Disponibili",
	"mail.quota.note":
		"Gli indirizzi appartengono all’organizzazione, non a una persona. Gli alias non contano. Più utenti o un piano superiore ne danno di più.",

	"mail.create.title": "Creare l’indirizzo {address}",
	"mail.create.verb": "Creare",
	"mail.create.done": "L’indirizzo {address} è stato creato",
	"mail.create.undo": "Annullare: eliminare l’indirizzo",
	"mail.create.unattached":
		"Non ho potuto assegnare questa casella a {name}. La persona può aggiungerla da sé in kMail, con l’indirizzo e la password.",
	"mail.create.seen":
		"L’indirizzo {address} esiste. Se nessuno ne ha visto la password, chiederne una nuova.",

	"mail.password.where": "Visibile una sola volta, su una pagina privata",
	"mail.password.link": "Vedere la password",
	"mail.password.once":
		"La pagina si apre una sola volta, entro 15 minuti, e il link arriva solo a chi lo ha chiesto. Se è troppo tardi, chiedere una nuova password.",
	"mail.password.title": "Dare una nuova password all’indirizzo {address}",
	"mail.password.verb": "Creare una nuova password",
	"mail.password.old":
		"La vecchia password smette subito di funzionare, anche su telefoni e computer.",
	"mail.password.done": "{address} ha una nuova password",
	"mail.password.devices":
		"Ai telefoni e ai computer che leggono questa casella serve quella nuova.",

	"mail.alias.add.title": "Aggiungere l’alias {alias} all’indirizzo {address}",
	"mail.alias.add.verb": "Aggiungere l’alias",
	"mail.alias.add.note":
		"La posta per l’alias arriva nella stessa casella. Gli alias non contano.",
	"mail.alias.add.done": "{alias} è ora un alias di {address}",
	"mail.alias.add.undo": "Annullare: togliere l’alias",
	"mail.alias.remove.title":
		"Togliere l’alias {alias} dall’indirizzo {address}",
	"mail.alias.remove.verb": "Togliere",
	"mail.alias.remove.note": "La posta per l’alias tornerà al mittente.",
	"mail.alias.remove.done": "{alias} non è più un alias di {address}",
	"mail.alias.remove.undo": "Annullare: rimettere l’alias",

	"mail.delete.title": "Eliminare l’indirizzo {address}",
	"mail.delete.verb": "Eliminare",
	"mail.delete.aliases": "Alias eliminati insieme",
	"mail.delete.note": "Tutta la posta che contiene va persa.",
	"mail.delete.done": "L’indirizzo {address} è stato eliminato",
} as const;
