/** The home page. */
export const home = {
	"command.home": "Panoramica",
	"help.home":
		"Che cosa è in attesa, le proprie richieste, i posti, lo spazio e il modello",
	"home.title": "Buongiorno {name}",
	"home.linked": "Account collegato in kSuite: {name} ({email}).",
	"home.unlinked":
		"Non so ancora a quale persona di kSuite corrisponda questo account. Finché non è collegato si può scrivere e consultare, ma non chiedere modifiche. Basta un minuto: invio un codice all’indirizzo e-mail.",
	"home.waiting":
		"{count, plural, =0 {Nulla da decidere} one {# richiesta da decidere} other {# richieste da decidere}}",
	"home.waiting-note": "{id} · scade {when}",
	"home.own":
		"{count, plural, one {La mia richiesta} other {Le mie richieste}}",
	"home.own-line": "{id}: {what} · {state}",
	"home.picture": "Posti e spazio",
	"home.seats": "Posti",
	"home.seats-used": "Occupati",
	"home.organisation":
		"Posti {seats, number} su {bought, number} · spazio {used} su {pool}",
	"home.untold":
		"In questo momento posti e spazio non si sono potuti leggere. /ksuite seats e /ksuite storage dicono perché.",
	"home.ai":
		"Per scrivere si usa {model}, gestore {operator}, regione {region}. I testi non vanno altrove e nulla viene conservato.",
	"home.ai-local":
		"Per scrivere si usa {model} su questo computer. I testi non vanno altrove e nulla viene conservato.",
	"home.ai-somewhere":
		"Per scrivere si usa {model}, gestore {operator}. I testi non vanno altrove e nulla viene conservato.",
	"home.ai-none":
		"Nessun modello è ancora collegato, perciò la scrittura è in attesa. /ksuite ai look mostra come collegarne uno.",
	"home.calendar-late":
		"In questo momento i calendari non rispondono, perciò qui non si vedono.",
	"home.button.calendar": "Vedere i miei calendari",
	"home.button.calendars": "Tutti i miei calendari",
	"home.note":
		"Questa pagina è privata. Tutto si può anche digitare: /ksuite help",
	"home.button.link": "Collegare il mio account",
	"home.button.more": "{count, plural, one {Ancora #} other {Altre #}}",
	"home.button.details": "Dettagli",
	"home.button.document": "Chiedere su un file…",
	"home.button.rephrase": "Riformulare un testo…",
	"home.button.add": "Aggiungere una persona…",
	"home.button.address": "Nuovo indirizzo e-mail…",
	"home.button.people": "Persone",
	"home.button.seats": "Posti",
	"home.button.storage": "Spazio",
	"home.button.requests": "Richieste",
	"home.button.help": "Aiuto",
} as const;
