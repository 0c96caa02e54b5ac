/** Connecting calendars and address books. */
export const sync = {
	"help.subject.sync": "Calendari e contatti collegati",
	"command.sync connect": "Collegare l’account",
	"help.sync connect":
		"Collegare i propri calendari e contatti su una pagina privata, perché siano protetti",
	"command.sync list": "Che cosa è protetto",
	"help.sync list": "Quali dei propri calendari e contatti sono protetti",
	"command.sync disconnect": "Scollegare un account",
	"help.sync disconnect":
		"Scollegare i propri calendari e contatti; gli admin, quelli di altri",
	"command.sync service": "Account organizzazione",
	"help.sync service":
		"Collegare o scollegare i calendari e i contatti dell’organizzazione",
	"arg.forget": "Rimuovere anche i punti di ripristino",
	"hint.forget": "Altrimenti restano 30 giorni.",
	"arg.off": "Scollegarlo",
	"hint.off": "Altrimenti si riceve la pagina per collegarlo.",

	"sync.one-of": "uno tra {where}",
	"sync.calendars":
		"{count, plural, =0 {nessun calendario} one {# calendario} other {# calendari}}",
	"sync.books":
		"{count, plural, =0 {nessuna rubrica} one {# rubrica} other {# rubriche}}",
	"sync.kind.calendar": "Calendario",
	"sync.kind.contacts": "Rubrica",
	"sync.nameless": "Senza nome",
	"sync.person.left": "una persona uscita",

	"sync.link.title.person": "Collegare i propri calendari e contatti",
	"sync.link.title.service":
		"Collegare i calendari e i contatti dell’organizzazione",
	"sync.link.text.person":
		"Da quel momento ogni notte si crea un punto di ripristino, e da qui si possono ripristinare, condividere ed esportare. Si trovano su {where}.",
	"sync.link.text.service":
		"Da quel momento ogni notte si crea un punto di ripristino, e l’helpdesk può ripristinarli. Si trovano su {where}.",
	"sync.link.login":
		"Aprire https://config.infomaniak.com e scegliere l’indirizzo: mostra il nome utente breve per la sincronizzazione, come AB12345.",
	"sync.link.password":
		"Aprire https://manager.infomaniak.com, il proprio profilo, le password per applicazione, e crearne una per Suitemate. La password con cui si accede al Manager lì non funziona.",
	"sync.link.other":
		"Tenere pronto il nome utente dell’account, e creare nelle sue impostazioni una password per applicazione per Suitemate.",
	"sync.link.type": "Inserire entrambi sulla pagina privata, mai nella chat.",
	"sync.link.open": "Aprire la pagina privata",
	"sync.link.before":
		"{server} è già collegato. Il nuovo account prende il suo posto; i punti di ripristino di quello precedente restano 30 giorni.",
	"sync.link.note":
		"La pagina funziona per 15 minuti ed è personale. La password viene conservata cifrata, e /ksuite sync disconnect la rimuove.",
	"sync.link.here": "Non serve collegare nulla",
	"sync.link.here.text":
		"I calendari e i contatti si trovano in questa stessa kSuite e sono già protetti.",
	"sync.link.nothing": "Non c’è alcun server a cui collegarsi",
	"sync.link.nothing.text":
		"Chi mi gestisce può consentirne alcuni: docs/operations.md, DAV_SERVERS.",

	"sync.page.title.person": "Collegare calendari e contatti",
	"sync.page.title.service":
		"Collegare i calendari e i contatti dell’organizzazione",
	"sync.page.for.person":
		"Qui si collega un account su {server} per {name}. Se il nome non è il proprio, non inserire nulla, chiunque abbia inviato il link.",
	"sync.page.for.service":
		"Qui si collega un account su {server} per tutta l’organizzazione; lo ha chiesto {name}. Se non ci si aspettava questa pagina, non inserire nulla, chiunque abbia inviato il link.",
	"sync.page.use":
		"Suitemate legge calendari e rubriche ogni notte per conservare punti di ripristino, e vi scrive solo ciò che viene chiesto nella chat. La password viene conservata cifrata.",
	"sync.page.server": "Server",
	"sync.page.login": "Nome utente",
	"sync.page.login.infomaniak":
		"Il nome utente breve per la sincronizzazione mostrato da config.infomaniak.com, come AB12345.",
	"sync.page.login.other": "Il nome dell’account presso il server.",
	"sync.page.password": "Password per applicazione",
	"sync.page.password.infomaniak":
		"Dal Manager: il proprio profilo, password per applicazione. Non la password con cui si accede.",
	"sync.page.password.other":
		"Una creata per Suitemate nelle impostazioni dell’account, non la password con cui si accede.",
	"sync.page.verb": "Collegare",
	"sync.page.refused":
		"Il server non accetta questo nome utente e questa password",
	"sync.page.refused.help":
		"Controllare entrambi, e che la password sia una password per applicazione. Non è stato conservato nulla.",
	"sync.page.done": "Collegato",
	"sync.page.back": "Si può continuare nella chat.",

	"sync.connected.person": "Il proprio account su {server} è collegato",
	"sync.connected.service":
		"L’account dell’organizzazione su {server} è collegato",
	"sync.connected.what":
		"Protetti da ora: {what}. I primi punti di ripristino sono in corso di creazione.",
	"sync.connected.none":
		"Non contiene ancora calendari né rubriche. Ciò che si aggiunge in seguito viene protetto da sé.",
	"sync.connected.note":
		"Se è stato qualcun altro, scollegarlo con /ksuite sync disconnect, rimuovere la password per applicazione presso il server e avvisare un admin.",
	"sync.button.calendars": "Calendari",
	"sync.button.contacts": "Contatti",
	"sync.button.list": "Che cosa è protetto",
	"sync.button.connect": "Collegare…",
	"sync.button.again": "Collegare un altro account…",
	"sync.button.disconnect": "Scollegare…",
	"sync.button.gone": "Scollegare il n. {number}…",

	"sync.list.connected": "Il proprio account è collegato",
	"sync.list.here": "I propri calendari e contatti sono protetti",
	"sync.list.none": "Nessun account personale è collegato",
	"sync.list.none.text":
		"Così non si creano punti di ripristino dei propri calendari e contatti.",
	"sync.column.name": "Nome",
	"sync.column.kind": "Tipo",
	"sync.column.newest": "Ultimo punto di ripristino",
	"sync.newest.soon": "ancora nessuno",
	"sync.row.server": "Server",
	"sync.row.since": "Collegato da",
	"sync.row.points": "Punti di ripristino",
	"sync.overview": "Nell’organizzazione",
	"sync.row.people": "Persone collegate",
	"sync.row.service": "Account dell’organizzazione",
	"sync.row.gone": "Di persone uscite",
	"sync.not-connected": "non collegato",
	"sync.since": "{server}, da: {day}",

	"sync.disconnect.title": "Scollegare il proprio account su {server}",
	"sync.disconnect.title.other": "Scollegare l’account di {name} su {server}",
	"sync.disconnect.verb": "Scollegare",
	"sync.disconnect.note":
		"Il nome utente e la password conservati vengono rimossi, e non si creano più punti. Presso il server non cambia nulla; rimuovere anche lì la password per applicazione.",
	"sync.points.count":
		"{points, plural, =0 {nessuno} one {# punto} other {# punti}} di {count, plural, one {# calendario o rubrica} other {# calendari e rubriche}}",
	"sync.points.kept": "{count}, conservati per 30 giorni",
	"sync.points.stay": "conservati per 30 giorni",
	"sync.points.none": "nessuno",
	"sync.disconnected.own": "Il proprio account su {server} è scollegato",
	"sync.disconnected.other": "L’account di {name} su {server} è scollegato",
	"sync.disconnected.told":
		"L’account personale su {server} è stato scollegato da {by}",
	"sync.disconnected.stay":
		"Non si creano più punti di ripristino. Quelli esistenti restano 30 giorni, nel caso in cui lo stesso account venga collegato di nuovo.",
	"sync.disconnected.forgotten":
		"Non si creano più punti di ripristino, e quelli esistenti sono stati rimossi.",
	"sync.service.off.title": "Scollegare l’account dell’organizzazione",
	"sync.service.off.done":
		"L’account dell’organizzazione su {server} è scollegato",
	"undo.sync.again": "Annullare: collegarlo di nuovo…",
	"undo.sync.forget":
		"L’account si può collegare di nuovo, ma i punti rimossi non tornano.",
	"undo.sync.other":
		"Solo la persona a cui appartiene l’account può collegarlo di nuovo.",
} as const;
