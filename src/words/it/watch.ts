/** Watching how things fill up, and the check of a mail domain. */
export const watch = {
	"command.storage watch": "Tenere d’occhio",
	"help.storage watch":
		"Avvisare un canale o gli admin quando spazio, posti o indirizzi si riempiono",
	"command.storage watches": "Che cosa si controlla",
	"help.storage watches":
		"Chi viene avvisato quando qualcosa si riempie, e da quale soglia",
	"command.storage unwatch": "Smettere di controllare",
	"help.storage unwatch": "Non avvisare più nessuno di ciò che si indica",

	"arg.at": "Da quale percentuale avvisare",
	"hint.at": "Da uno a cinque numeri da 1 a 100, come 80, 90.",
	"arg.of": "Di chi o di che cosa",
	"hint.of":
		"Scegliere dall’elenco, o scrivere un nome, un indirizzo o una menzione.",
	"arg.in": "Canale; vuoto per gli admin",
	"hint.in": "Un canale come #general, di cui si fa parte insieme a Suitemate.",
	"choice.storage": "Spazio",
	"choice.seats": "Posti",
	"choice.addresses": "Indirizzi e-mail",

	"watch.reading": "{used} su {allowed} ({share})",
	"watch.alt": "{what}: {reading}.",
	"watch.place.admins": "Gli admin, in privato",
	"watch.place.channel": "#{name}",
	"watch.row.now": "Ora",
	"watch.row.at": "Da",
	"watch.row.used": "In uso",
	"watch.row.before": "30 giorni fa",
	"watch.row.what": "Che cosa",
	"watch.row.place": "Avviso a",
	"watch.row.by": "Impostato da",
	"watch.row.since": "Data di inizio",

	"watch.set.title.storage": "Tenere d’occhio lo spazio",
	"watch.set.title.seats": "Tenere d’occhio i posti",
	"watch.set.title.addresses": "Tenere d’occhio gli indirizzi e-mail",
	"watch.set.verb": "Tenere d’occhio",
	"watch.set.note":
		"Controllo ogni mattina, e scrivo lì una volta quando la soglia è raggiunta. Il primo messaggio arriva ora.",
	"watch.set.done.storage": "D’ora in poi tengo d’occhio lo spazio",
	"watch.set.done.seats": "D’ora in poi tengo d’occhio i posti",
	"watch.set.done.addresses":
		"D’ora in poi tengo d’occhio gli indirizzi e-mail",
	"watch.hello": "{what}: scrivo qui a partire da {at}",
	"watch.hello.note":
		"Lo ha chiesto {name}. Controllo ogni mattina e scrivo una volta quando la soglia è raggiunta.",

	"watch.alert.storage": "Spazio pieno al {share}: {used} su {allowed}",
	"watch.alert.seats": "Posti occupati: {used} su {allowed} ({share})",
	"watch.alert.addresses":
		"Indirizzi e-mail in uso: {used} su {allowed} ({share})",
	"watch.alert.soon":
		"A questo ritmo lo spazio sarà pieno; data stimata: {full}",
	"watch.way-out.storage":
		"Che cosa libera spazio: svuotare il cestino, eliminare per sempre ciò che è grande, più utenti, o un piano superiore.",
	"watch.way-out.seats":
		"Che cosa dà posti: più utenti, o revocare un invito che non serve più.",
	"watch.way-out.addresses":
		"Che cosa dà indirizzi: più utenti, un piano superiore, o alias al posto di indirizzi. Gli alias non contano.",
	"watch.note":
		"{place}: da {at}. Impostato da {name}. Non è stato modificato nulla.",
	"watch.note.lost":
		"Destinazione: {place} (da {at}, impostato da {name}). Lì non posso più scrivere. Invitarmi di nuovo, o smettere di controllare. Non è stato modificato nulla.",

	"watch.button.offer":
		"Anteprima di {plan}, {users, plural, one {# utente} other {# utenti}}",
	"watch.button.seats": "Posti",
	"watch.button.addresses": "Indirizzi disponibili",
	"watch.button.stop": "Smettere di controllare…",
	"watch.button.stop-one": "Smettere: {what}, {place}",
	"watch.button.undo": "Annullare: non controllare",
	"watch.button.again": "Annullare: controllare ({what})",
	"watch.button.list": "Che cosa si controlla",
	"watch.button.new": "Tenere d’occhio…",
	"watch.button.storage": "Tenere d’occhio…",

	"watch.list.title":
		"{count, plural, =0 {Nulla è sotto controllo} one {# controllo} other {# controlli}}",
	"watch.list.none":
		"Nessuno viene avvisato quando spazio, posti o indirizzi si riempiono.",
	"watch.unset.title":
		"{count, plural, one {Smettere di controllare} other {Terminare # controlli}}",
	"watch.unset.verb": "Smettere",
	"watch.unset.row": "Da {at}. {place}",
	"watch.unset.done":
		"{count, plural, one {Questo non si controlla più} other {# controlli terminati}}",
	"watch.unset.seen": "Questo non si controlla più",

	"command.mail domain": "Verificare un dominio",
	"help.mail domain":
		"Se MX, SPF, DKIM e DMARC di un dominio sono come devono essere, e che cosa impostare",
	"arg.domain": "Dominio",
	"hint.domain": "Scegliere uno dei domini di posta dell’organizzazione.",
	"arg.selector": "Nome della chiave DKIM",
	"hint.selector":
		"Ciò che sta prima di ._domainkey nel Manager, come 20260419.",
	"domain.title":
		"{domain}: {faults, plural, =0 {{open, plural, =0 {tutto è come dev’essere} one {nessun errore trovato, # punto resta aperto} other {nessun errore trovato, # punti restano aperti}}} one {# punto non è come dev’essere} other {# punti non sono come devono essere}}",
	"domain.mx": "Ricezione (MX)",
	"domain.spf": "Invio (SPF)",
	"domain.dkim": "Firma (DKIM)",
	"domain.dmarc": "Posta falsificata (DMARC)",
	"domain.state.fine": "A posto",
	"domain.state.wrong": "Non è come dev’essere",
	"domain.state.missing": "Manca",
	"domain.state.unknown": "Non si è potuto leggere",
	"domain.line": "{state}. {why}",
	"domain.and": "{before} {next}",
	"domain.set": "Da impostare per {part}: {type} di {name}",
	"domain.note":
		"Letto poco fa nel DNS pubblico. Una modifica può impiegare fino a 48 ore per arrivare ovunque. Non è stato modificato nulla.",
	"domain.button.again": "Controllare di nuovo",
	"domain.button.key": "Indicare la chiave DKIM…",
	"domain.button.other": "Un altro dominio…",

	"domain.mx.fine": "La posta arriva a {hosts}.",
	"domain.mx.none": "Non è indicato alcun server che riceva la posta.",
	"domain.mx.elsewhere":
		"La posta arriva a {hosts}, non a Infomaniak. Se è un filtro messo apposta davanti, lasciarlo.",
	"domain.mx.mixed": "Oltre che a Infomaniak, la posta può arrivare a {hosts}.",
	"domain.spf.fine": "Infomaniak può inviare, gli altri no.",
	"domain.spf.none":
		"Nulla dice chi può inviare, perciò molta posta vale come spam.",
	"domain.spf.several":
		"Ci sono {count, number} record, e in tal caso chi riceve non ne considera nessuno. Uno solo deve contenere tutto.",
	"domain.spf.lacks":
		"I server di Infomaniak non sono tra quelli che possono inviare.",
	"domain.spf.everybody": "Permette a chiunque di inviare a nome vostro.",
	"domain.spf.neutral":
		"Lascia aperto che cosa succede alla posta che arriva da altrove.",
	"domain.spf.lookups":
		"Richiede più di {count, number} interrogazioni, e lì chi riceve si ferma. Togliere ciò che non serve.",
	"domain.spf.broken":
		"Rimanda a {names}, dove non c’è esattamente un record SPF. In tal caso chi riceve considera guasto l’intero record. Toglierlo.",
	"domain.spf.unsure": "Ciò a cui rimanda non ha risposto.",
	"domain.dkim.fine": "La chiave {selector} c’è.",
	"domain.dkim.delegated": "Infomaniak gestisce le chiavi da sé.",
	"domain.dkim.none":
		"Non c’è alcuna chiave. Il Manager ne mostra nome e valore nel Servizio Mail, sotto «Sicurezza globale».",
	"domain.dkim.not-this":
		"Non c’è una chiave {selector}. Il Manager ne mostra nome e valore nel Servizio Mail, sotto «Sicurezza globale».",
	"domain.dkim.unnamed":
		"Una chiave sembra esserci, ma il DNS non ne dice il nome. Il Manager lo mostra; controllare di nuovo con --selector.",
	"domain.dkim.several": "La chiave {selector} c’è più di una volta.",
	"domain.dkim.revoked": "La chiave {selector} è stata revocata.",
	"domain.dkim.garbled": "Ciò che si trova a {selector} non è una chiave.",
	"domain.dmarc.reject": "Viene respinta.",
	"domain.dmarc.quarantine": "Finisce nello spam.",
	"domain.dmarc.some": "Solo per {share} di essa.",
	"domain.dmarc.reports":
		"Viene solo segnalata: la posta falsificata arriva comunque.",
	"domain.dmarc.none":
		"Nulla dice che cosa succede alla posta falsificata a nome vostro.",
	"domain.dmarc.several":
		"Ci sono {count, number} record, e in tal caso chi riceve non ne considera nessuno.",
	"domain.dmarc.garbled": "Non contiene una regola che chi riceve conosca.",
} as const;
