/** Documents: fields taken out into a table. */
export const extraction = {
	"command.ask extract": "Estrarre campi",
	"help.ask extract":
		"Estrarre campi dai documenti inviati, in una tabella e in un file per fogli di calcolo",
	"arg.template": "Tipo di documento",
	"hint.template": "Uno tra: invoice, contract, receipt, application.",
	"choice.invoice": "Fattura",
	"choice.contract": "Contratto",
	"choice.receipt": "Ricevuta",
	"choice.application": "Candidatura",
	"arg.fields": "Campi propri, separati da virgole",
	"hint.fields":
		"Al massimo 12 nomi di al massimo 60 caratteri, separati da virgole: preavviso, affitto, cauzione.",
	"extraction.field.number": "Numero",
	"extraction.field.date": "Data",
	"extraction.field.due": "Scadenza",
	"extraction.field.total": "Totale",
	"extraction.field.iban": "IBAN",
	"extraction.field.supplier": "Fornitore",
	"extraction.field.parties": "Parti",
	"extraction.field.subject": "Oggetto",
	"extraction.field.start": "Inizio",
	"extraction.field.end": "Fine",
	"extraction.field.notice": "Preavviso",
	"extraction.field.value": "Valore",
	"extraction.field.merchant": "Negozio",
	"extraction.field.vat": "IVA",
	"extraction.field.name": "Nome",
	"extraction.field.email": "Indirizzo e-mail",
	"extraction.field.phone": "Telefono",
	"extraction.field.position": "Posizione",
	"extraction.field.available": "Disponibilità",
	"extraction.working": "Ricerca dei campi in corso",
	"extraction.working.part":
		"Ricerca dei campi in corso: parte {part, number} di {parts, number}",
	"extraction.title": "Campi di «{name}»",
	"extraction.title.several": "Campi di {count, number} documenti",
	"extraction.found":
		"Trovati {count, number} su {of, number}. Ogni valore è stato confrontato con il documento ed è scritto come vi si trova; gli altri campi sono vuoti.",
	"extraction.found.all":
		"{count, plural, one {Trovato.} other {Trovati tutti i # valori.}} Ogni valore è stato confrontato con il documento ed è scritto come vi si trova.",
	"extraction.no-model":
		"Nessun modello è collegato, perciò ho cercato le diciture abituali. Trovati {count, number} su {of, number}; gli altri campi sono vuoti.",
	"extraction.no-model.all":
		"Nessun modello è collegato, perciò ho cercato le diciture abituali e ho trovato {count, plural, one {il valore} other {tutti i # valori}}.",
	"extraction.no-model.note":
		"Senza IA: secondo le diciture nel testo · non è stato inviato nulla",
	"extraction.column.field": "Campo",
	"extraction.column.value": "Valore",
	"extraction.column.where": "Dove",
	"extraction.value.wrong": "{value} (cifra di controllo errata)",
	"extraction.unproved":
		"Qui il modello ha indicato un valore che non ho potuto provare, perciò questi campi sono vuoti:",
	"extraction.wrong":
		"Si trova nel documento, ma la cifra di controllo è errata. Non versarvi nulla prima di aver chiesto conferma:",
	"extraction.line": "{name}: {fields}",
	"extraction.again": "Di nuovo",
	"extraction.other": "Altri campi…",
	"extraction.own": "Campi propri…",
	"extraction.which": "Quali campi?",
	"extraction.which.text":
		"Scegliere di che documento si tratta, o indicare i campi.",
} as const;
