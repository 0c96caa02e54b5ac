/** Looking for contacts, sharing address books, and taking them out as files. */
export const contacts = {
	"help.subject.contacts": "Rubriche",
	"command.contacts list": "Le mie rubriche",
	"help.contacts list":
		"Le proprie rubriche, chi le ha e da quando sono protette",
	"command.contacts find": "Cercare un contatto",
	"help.contacts find":
		"Cercare nelle proprie rubriche un nome, un indirizzo e-mail, un numero o un’organizzazione",
	"command.contacts share": "Condividere una rubrica",
	"help.contacts share":
		"Condividere una rubrica con qualcuno, se si vuole solo fino a un certo giorno",
	"command.contacts unshare": "Fine di una condivisione",
	"help.contacts unshare": "Togliere una condivisione di una rubrica",
	"command.contacts shares": "Rubriche condivise",
	"help.contacts shares": "Chi ha quali delle proprie rubriche",
	"command.contacts dismiss": "Fatto a mano",
	"help.contacts dismiss":
		"Togliere dall’elenco una condivisione terminata a mano",
	"command.contacts export": "Esportare contatti",
	"help.contacts export": "Una o più rubriche come file .vcf privato",

	"arg.right": "Diritto",
	"hint.right": "Uno tra read, write e admin.",
	"arg.who": "Chi ce l’ha",
	"hint.who": "Come indicato nell’elenco delle condivisioni.",
	"arg.books": "Nomi, separati da virgole",
	"hint.books": "Nomi di rubriche separati da virgole, come Team, Clienti.",
	"arg.ticked": "Rubriche",
	"hint.ticked": "Al massimo 100.",
	"choice.read": "Solo lettura",
	"choice.write": "Lettura e scrittura",

	"contacts.unnamed": "Rubrica senza nome",
	"contacts.nameless": "contatto senza nome",
	"contacts.person": "{name} ({email})",
	"contacts.guess": "{who} (non verificato)",
	"contacts.more": "e ancora {count, number}",

	"contacts.none": "Nessuna rubrica personale è collegata",
	"contacts.none.what":
		"Collegando l’account, i contatti sono protetti e da qui si possono cercare e condividere.",
	"contacts.list.title":
		"{count, plural, =0 {Nessuna rubrica} one {La mia rubrica} other {Le mie # rubriche}}",
	"contacts.list.none":
		"Nell’account non ce n’è ancora nessuna. Ciò che si aggiunge in seguito viene protetto da sé.",
	"contacts.column.book": "Rubrica",
	"contacts.column.contacts": "Contatti",
	"contacts.column.access": "Accesso",
	"contacts.column.shared": "Condivisa con",
	"contacts.column.since": "Protetta da",
	"contacts.column.name": "Nome",
	"contacts.column.mails": "Indirizzi e-mail",
	"contacts.column.phones": "Numeri",
	"contacts.column.organisation": "Organizzazione",
	"contacts.column.who": "Con",
	"contacts.column.right": "Diritto",
	"contacts.column.state": "Stato",
	"contacts.column.until": "Fino a",
	"contacts.access.owner": "propria",
	"contacts.access.write": "di altri, lettura e scrittura",
	"contacts.access.read": "di altri, solo lettura",
	"contacts.shared.nobody": "nessuno",
	"contacts.shared.untold": "non indicato dal server",
	"contacts.shared.with-you": "–",
	"contacts.since.none": "stanotte",
	"contacts.others":
		"{names}{more, plural, =0 {} one { e un altro} other { e altri #}}",

	"contacts.find.title":
		"{count, plural, =0 {Nessun contatto trovato} one {# contatto trovato} other {# contatti trovati}} su {looked, number}",
	"contacts.find.none":
		"Ho cercato tra nomi, indirizzi e-mail, numeri, organizzazioni e soprannomi. Riprovare con meno parole, o con altre.",
	"contacts.find.unreadable":
		"{count, plural, one {Un altro contatto non si può leggere, perciò non è stato esaminato.} other {Altri # contatti non si possono leggere, perciò non sono stati esaminati.}}",
	"contacts.find.group":
		"{name} (gruppo, {count, plural, one {# membro} other {# membri}})",
	"contacts.find.photo": "{name} (con foto)",

	"contacts.right.read": "solo lettura",
	"contacts.right.write": "lettura e scrittura",
	"contacts.right.admin": "amministrazione",
	"contacts.right.none": "nessuno",
	"contacts.may.read": "vedere tutti i contatti",
	"contacts.may.write": "vedere, aggiungere, modificare ed eliminare contatti",
	"contacts.may.admin":
		"vedere, aggiungere, modificare ed eliminare contatti, e condividere la rubrica con altri",
	"contacts.until.none": "senza scadenza",
	"contacts.until.elsewhere": "data altrove",
	"contacts.row.book": "Rubrica",
	"contacts.row.who": "Con",
	"contacts.row.server": "Sul server",
	"contacts.row.right": "Diritto",
	"contacts.row.may": "Permette di",
	"contacts.row.until": "Fino a (ultimo giorno)",
	"contacts.row.others": "Altri che ce l’hanno",

	"contacts.share.title": "Condividere {book} con {who}",
	"contacts.share.change": "Modificare la condivisione di {book} con {who}",
	"contacts.share.verb": "Condividere",
	"contacts.share.verb.change": "Modificare",
	"contacts.share.added":
		"{count, plural, one {Una persona ce l’ha già; questa condivisione si aggiunge alla sua.} other {# persone ce l’hanno già; questa condivisione si aggiunge alle loro.}}",
	"contacts.share.guess":
		"Non so come si chiami questo account sul server, perciò uso la parte prima della @. Se nessuno si chiama così, non viene modificato nulla.",
	"contacts.share.visible":
		"I contatti aggiunti in seguito sono visibili a chiunque abbia la rubrica.",
	"contacts.share.by-hand":
		"Su questo server nessun programma può farlo. Si ricevono i passaggi e il link, e io controllo se è avvenuto. Anche per annullare bisogna agire a mano.",
	"contacts.shared.title": "{book} è condivisa con {who}",
	"contacts.shared.changed": "La condivisione di {book} con {who} è modificata",
	"contacts.unshare.title": "Togliere la condivisione di {book} con {who}",
	"contacts.unshare.verb": "Togliere la condivisione",
	"contacts.unshare.note":
		"I contatti restano come sono; la persona non li vede più.",
	"contacts.unshared.title": "{book} non è più condivisa con {who}",
	"contacts.undo.share": "Annullare: togliere la condivisione",
	"contacts.undo.before": "Annullare: come prima",
	"contacts.undo.unshare": "Annullare: condividere di nuovo",
	"contacts.undo.again":
		"La rubrica si può condividere di nuovo in qualsiasi momento.",
	"contacts.undo.dismiss": "Annullare: tenerla nell’elenco",
	"contacts.undo.back": "Annullare: toglierla dall’elenco",

	"contacts.shares.title":
		"{count, plural, =0 {Nessuna condivisione} one {# condivisione} other {# condivisioni}} delle proprie rubriche",
	"contacts.shares.of":
		"{count, plural, =0 {Nessuna condivisione} one {# condivisione} other {# condivisioni}} di {book}",
	"contacts.shares.none": "Nessun altro vi ha accesso.",
	"contacts.shares.not-yours":
		"Chi altro ha una rubrica lo vede solo la persona a cui appartiene.",
	"contacts.shares.unknown": "Nessuna è stata data tramite me.",
	"contacts.shares.untold":
		"Il server non dice chi ha {names}. Qui si vede ciò che è stato condiviso tramite me, e possono esserci altre condivisioni.",
	"contacts.state.active": "attiva",
	"contacts.state.invited": "invito non ancora accettato",
	"contacts.state.asked": "da dare a mano, non ancora verificata",
	"contacts.state.ending": "da togliere a mano, non ancora verificato",

	"contacts.button.connect": "Collegare il mio account…",
	"contacts.button.find": "Cercare…",
	"contacts.button.share": "Condividere…",
	"contacts.button.shares": "Tutte le condivisioni",
	"contacts.button.export": "Esportare…",
	"contacts.button.restore": "Ripristinare…",
	"contacts.button.unshare": "Togliere: {who}, {book}…",
	"contacts.button.forget": "Fatto: {who}",
	"contacts.button.done": "Fatto",
	"contacts.button.again": "Condividere di nuovo…",

	"contacts.dismiss.title":
		"La condivisione di {book} con {who} non è più nell’elenco",
	"contacts.dismiss.back":
		"La condivisione di {book} con {who} è di nuovo nell’elenco",
	"contacts.dismiss.verb": "Fatto",

	"contacts.ended.title": "La condivisione di {book} con {who} è terminata",
	"contacts.ended.text":
		"Ultimo giorno: {day}. I contatti sono rimasti com’erano.",
	"contacts.by-hand.title":
		"Togliere per favore la condivisione di {book} con {who}",
	"contacts.by-hand.text":
		"Ultimo giorno: {day}. Su questo server nessun programma può toglierla:",
	"contacts.by-hand.link": "Aprire la pagina",
	"contacts.by-hand.note":
		"Lo chiedo di nuovo tra una settimana, a meno che non veda che è stata tolta o si prema il pulsante.",
	"contacts.cannot-end.text":
		"Ultimo giorno: {day}, ma non riesco a raggiungerla per toglierla. Toglierla sul server, o collegare di nuovo l’account con /ksuite sync connect.",

	"contacts.export.submit": "Esportare",
	"contacts.export.reading": "Lettura di {name} ({number} di {count})",
	"contacts.export.title":
		"{count, plural, one {# contatto} other {# contatti}} da {names}{more, plural, =0 {} one { e un’altra} other { e altre #}}",
	"contacts.export.twins":
		"{count, plural, one {# contatto era in più rubriche con le stesse parole, e nel file c’è una volta sola.} other {# contatti erano in più rubriche con le stesse parole, e nel file ci sono una volta sola.}}",
	"contacts.export.unreadable":
		"{count, plural, one {# contatto non si può leggere, perciò non è nel file. Resta com’è:} other {# contatti non si possono leggere, perciò non sono nel file. Restano come sono:}}",
	"contacts.export.note":
		"Ogni contatto è esattamente com’è sul server, con foto e gruppi. Un secondo programma ha riletto il file, con lo stesso risultato. Il file è privato.",
} as const;
