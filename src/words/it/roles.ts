/** Roles in Suitemate. */
export const roles = {
	"arg.only": "Solo per questi comandi",
	"hint.only": "Comandi separati da virgole: mail create, users list.",
	"command.roles list": "Ruoli",
	"help.roles list": "Chi ha quale ruolo qui, e che cosa può fare un ruolo",
	"command.roles grant": "Dare un ruolo",
	"help.roles grant":
		"Dare un ruolo a qualcuno, anche solo per alcuni comandi o fino a un giorno",
	"command.roles revoke": "Togliere un ruolo",
	"help.roles revoke": "Togliere un ruolo a qualcuno",
	"arg.until": "Fino a (ultimo giorno)",
	"hint.until": "Un giorno non ancora passato, come 2026-12-31.",
	"choice.helpdesk": "Helpdesk",
	"roles.list.title":
		"{count, plural, =0 {Nessuno ha ancora un ruolo} one {# ruolo assegnato} other {# ruoli assegnati}}",
	"roles.list.note":
		"Tutti gli altri sono membri. I ruoli qui non sono i ruoli in kSuite.",
	"roles.row.name": "Nome",
	"roles.row.email": "Indirizzo",
	"roles.row.role": "Ruolo",
	"roles.row.only": "Solo per",
	"roles.row.until": "Fino a",
	"roles.everything": "tutto",
	"roles.no-end": "senza scadenza",
	"roles.over": "ultimo giorno: {day}",
	"roles.configured": "stabilito nella configurazione",
	"roles.may.helpdesk":
		"Helpdesk: vede persone, indirizzi e spazio, esegue le modifiche quotidiane e chiede le altre.",
	"roles.may.admin":
		"Admin: esegue ogni modifica, decide sulle richieste altrui, legge il registro di audit.",
	"roles.may.owner":
		"Proprietario: può fare tutto questo, dà i ruoli e collega il modello.",
	"roles.grant.title": "Dare a {name} il ruolo {role}",
	"roles.grant.verb": "Dare il ruolo",
	"roles.grant.done": "{name} ha il ruolo {role}",
	"roles.revoke.title": "Togliere a {name} il ruolo {role}",
	"roles.revoke.verb": "Togliere il ruolo",
	"roles.revoke.done": "{name} non ha più il ruolo {role}",
	"roles.button.grant": "Dare un ruolo…",
	"roles.button.undo": "Annullare: togliere il ruolo",
} as const;
