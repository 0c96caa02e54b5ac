/** Documents: fields taken out into a table. */
export const extraction = {
	"command.ask extract": "Felder auslesen",
	"help.ask extract":
		"Felder aus den geschickten Dokumenten lesen, in eine Tabelle und eine Datei für die Tabellenkalkulation",
	"arg.template": "Art des Dokuments",
	"hint.template":
		"Wählen Sie eines davon: invoice, contract, receipt, application.",
	"choice.invoice": "Rechnung",
	"choice.contract": "Vertrag",
	"choice.receipt": "Quittung",
	"choice.application": "Bewerbung",
	"arg.fields": "Eigene Felder, durch Kommas getrennt",
	"hint.fields":
		"Höchstens 12 Namen mit höchstens 60 Zeichen, durch Kommas getrennt: Kündigungsfrist, Mietzins, Kaution.",
	"extraction.field.number": "Nummer",
	"extraction.field.date": "Datum",
	"extraction.field.due": "Fällig",
	"extraction.field.total": "Total",
	"extraction.field.iban": "IBAN",
	"extraction.field.supplier": "Lieferant",
	"extraction.field.parties": "Parteien",
	"extraction.field.subject": "Gegenstand",
	"extraction.field.start": "Beginn",
	"extraction.field.end": "Ende",
	"extraction.field.notice": "Kündigungsfrist",
	"extraction.field.value": "Wert",
	"extraction.field.merchant": "Geschäft",
	"extraction.field.vat": "MWST",
	"extraction.field.name": "Name",
	"extraction.field.email": "Mailadresse",
	"extraction.field.phone": "Telefon",
	"extraction.field.position": "Stelle",
	"extraction.field.available": "Verfügbar",
	"extraction.working": "Die Felder werden gesucht",
	"extraction.working.part":
		"Die Felder werden gesucht: Teil {part, number} von {parts, number}",
	"extraction.title": "Felder von «{name}»",
	"extraction.title.several": "Felder von {count, number} Dokumenten",
	"extraction.found":
		"{count, number} von {of, number} gefunden. Jeder Wert wurde mit dem Dokument verglichen und ist so geschrieben, wie er dort steht; die übrigen Felder sind leer.",
	"extraction.found.all":
		"{count, plural, one {Gefunden.} other {Alle # gefunden.}} Jeder Wert wurde mit dem Dokument verglichen und ist so geschrieben, wie er dort steht.",
	"extraction.no-model":
		"Es ist kein Modell verbunden, deshalb habe ich nach den üblichen Bezeichnungen gesucht: {count, number} von {of, number} gefunden. Die übrigen Felder sind leer.",
	"extraction.no-model.all":
		"Es ist kein Modell verbunden, deshalb habe ich nach den üblichen Bezeichnungen gesucht und {count, plural, one {den Wert} other {alle #}} gefunden.",
	"extraction.no-model.note":
		"Ohne KI: nach den Bezeichnungen im Text · es wurde nichts verschickt",
	"extraction.column.field": "Feld",
	"extraction.column.value": "Wert",
	"extraction.column.where": "Fundstelle",
	"extraction.value.wrong": "{value} (falsche Prüfsumme)",
	"extraction.unproved":
		"Hier nannte das Modell einen Wert, den ich nicht belegen konnte, deshalb sind diese Felder leer:",
	"extraction.wrong":
		"Das steht so im Dokument, aber die Prüfsumme ist falsch. Zahlen Sie nicht dorthin, bevor Sie nachgefragt haben:",
	"extraction.line": "{name}: {fields}",
	"extraction.again": "Noch einmal",
	"extraction.other": "Andere Felder…",
	"extraction.own": "Eigene Felder…",
	"extraction.which": "Welche Felder?",
	"extraction.which.text":
		"Wählen Sie, was für ein Dokument es ist, oder nennen Sie die Felder selbst.",
} as const;
