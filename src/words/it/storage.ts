/** Storage. */
export const storage = {
	"command.storage": "Spazio",
	"help.storage": "Quanto è pieno lo spazio, come cresce e quando sarà pieno",
	"command.storage top": "Che cosa occupa spazio",
	"help.storage top":
		"I file e le cartelle più grandi, e che cosa c’è nel cestino",
	"command.storage purge-trash": "Svuotare il cestino",
	"help.storage purge-trash":
		"Eliminare per sempre ciò che è nel cestino, per liberarne lo spazio",
	"storage.title": "Spazio: {used} su {pool} in uso ({share})",
	"storage.used": "{used} su {pool}",
	"storage.stack": "Spazio",
	"storage.drive": "kDrive",
	"storage.chat": "kChat",
	"storage.trash": "Nel cestino",
	"storage.free": "Libero",
	"storage.parts":
		"kDrive {drive}, kChat {chat}, nel cestino {trash}, liberi {free} su {pool}",
	"storage.parts-no-chat":
		"kDrive {drive}, nel cestino {trash}, liberi {free} su {pool}; kChat non è indicato a parte",
	"storage.parts-no-trash":
		"kDrive {drive} con il suo cestino, kChat {chat}, liberi {free} su {pool}",
	"storage.parts-drive":
		"kDrive {drive} con il suo cestino, liberi {free} su {pool}; kChat non è indicato a parte",
	"storage.untold": "Infomaniak non lo indica",
	"storage.alt": "{parts}. {line}",
	"storage.note":
		"Tutti gli utenti, kDrive e kChat condividono lo stesso spazio. La posta non conta. Ciò che è nel cestino conta ancora.",
	"storage.growth.unknown":
		"I giorni sono ancora troppo pochi per dire quanto cresce.",
	"storage.growth.flat": "Da un giorno all’altro cambia ben poco.",
	"storage.growth.shrinking": "Cala di circa {daily} al giorno.",
	"storage.growth.far":
		"Cresce di circa {daily} al giorno. A questo ritmo non sarà pieno nei prossimi dieci anni.",
	"storage.growth.open":
		"Cresce di circa {daily} al giorno; data stimata in cui sarà pieno: {full} (non prima di: {earliest}).",
	"storage.growth.range":
		"Cresce di circa {daily} al giorno; data stimata in cui sarà pieno: {full} (intervallo: {earliest} – {latest}).",
	"storage.growth.full":
		"Non c’è più spazio libero. Svuotare il cestino, eliminare qualcosa per sempre, oppure far aumentare gli utenti o il piano.",
	"storage.button.top": "Che cosa occupa spazio",
	"storage.button.purge": "Svuotare il cestino: {freed}…",
	"storage.button.purge-untold": "Svuotare il cestino…",
	"storage.button.show": "Spazio",
	"storage.top.title": "Che cosa occupa spazio",
	"storage.top.trash":
		"{count, plural, =0 {Il cestino è vuoto.} one {# elemento nel cestino occupa {sum}.} other {# elementi nel cestino occupano {sum}.}}",
	"storage.top.trash-untold":
		"{count, plural, =0 {Il cestino è vuoto.} one {Nel cestino c’è # elemento.} other {Nel cestino ci sono # elementi.}}",
	"storage.column.path": "Che cosa",
	"storage.column.owner": "Di chi",
	"storage.column.size": "Dimensione",
	"storage.column.where": "Dove",
	"storage.column.changed": "Modificato o eliminato",
	"storage.shared": "Condiviso",
	"storage.purge.title": "Svuotare il cestino per sempre",
	"storage.purge.verb": "Svuotare",
	"storage.purge.goes": "Che cosa va via",
	"storage.purge.count":
		"{count, plural, one {# file o cartella} other {# file e cartelle}}",
	"storage.purge.back": "Spazio liberato",
	"storage.purge.largest": "I più grandi",
	"storage.purge.item": "{name} ({size})",
	"storage.purge.done":
		"Il cestino è vuoto: {count, plural, one {# elemento eliminato} other {# elementi eliminati}}, {freed} di nuovo liberi",
	"storage.purge.done-untold":
		"Il cestino è vuoto: {count, plural, one {# elemento eliminato} other {# elementi eliminati}}. Infomaniak indica più tardi quanto spazio è di nuovo libero",
	"storage.purge.now": "Ora sono in uso {used} su {pool}.",
	"storage.purge.seen": "Il cestino è vuoto",
} as const;
