/** Categories of documents. */
export const categories = {
	"command.categories list": "Kategorien",
	"help.categories list":
		"Die Kategorien der Dokumente, und wie oft jede richtig war",
	"command.categories show": "Eine Kategorie",
	"help.categories show": "Eine Kategorie: Ordner, Regel und Gelerntes",
	"command.categories add": "Kategorie hinzufügen",
	"help.categories add": "Eine Kategorie für Dokumente hinzufügen",
	"command.categories edit": "Kategorie ändern",
	"help.categories edit": "Namen, Ordner oder Regel einer Kategorie ändern",
	"command.categories remove": "Kategorie entfernen",
	"help.categories remove":
		"Eine Kategorie entfernen; abgelegte Dokumente behalten sie",
	"command.categories forget": "Gelerntes vergessen",
	"help.categories forget":
		"Vergessen, was bestätigte Dokumente gelehrt haben, von einer Kategorie oder von allen",
	"help.subject.categories": "Kategorien der Dokumente",

	"arg.category": "Kategorie",
	"hint.category":
		"Schreiben Sie den Namen einer Kategorie, in beliebiger Sprache.",
	"arg.folder": "Ordner",
	"hint.folder":
		"Etwa Finanzen/Rechnungen/'{year}', wobei '{year}' für das Jahr des Dokuments steht. Ein einzelner / ist die oberste Ebene der Ablage.",
	"arg.hint": "Was dorthin gehört",
	"hint.hint":
		"Höchstens 300 Zeichen, für Personen und für das Modell. Schreiben Sie none für nichts.",
	"arg.words": "Wörter im Namen",
	"hint.words":
		"Eine Datei mit einem dieser Wörter im Namen gehört hierher: bis zu 20, durch Kommas getrennt. Schreiben Sie none für nichts.",
	"arg.kinds": "Dateiarten",
	"hint.kinds":
		"Aus pdf, docx, pptx, xlsx, odt, ods, odp, rtf, text, markdown, csv, html, mail, image, durch Kommas getrennt: Nur solche gehören hierher, und mit Wörtern oder Absendern muss alles passen. Schreiben Sie none für nichts.",
	"arg.senders": "Absender",
	"hint.senders":
		"Eine Mail von einer dieser Adressen oder Domains gehört hierher: bis zu 20, durch Kommas getrennt. Gibt es auch Wörter, muss beides passen. Schreiben Sie none für nichts.",
	"arg.en": "Name auf Englisch",
	"hint.en": "Höchstens 40 Zeichen, auf einer Zeile.",
	"arg.fr": "Name auf Französisch",
	"hint.fr": "Höchstens 40 Zeichen, auf einer Zeile.",
	"arg.de": "Name auf Deutsch",
	"hint.de": "Höchstens 40 Zeichen, auf einer Zeile.",
	"arg.it": "Name auf Italienisch",
	"hint.it": "Höchstens 40 Zeichen, auf einer Zeile.",
	"arg.es": "Name auf Spanisch",
	"hint.es": "Höchstens 40 Zeichen, auf einer Zeile.",

	"categories.title":
		"Kategorien: {count, plural, =0 {keine} one {#} other {#}}",
	"categories.none":
		"Es gibt keine Kategorie, deshalb lässt sich kein Dokument ablegen. Wer die Rolle Admin hat, kann eine hinzufügen.",
	"categories.column.right": "Vorschläge",
	"categories.column.from": "Herkunft",
	"categories.right":
		"{of, plural, one {{right, plural, =0 {der eine war falsch} other {der eine war richtig}}} other {{right, number} der letzten {of, number} richtig}}",
	"categories.right.none": "noch keine",
	"categories.from.standard": "Standard",
	"categories.from.changed": "Standard, geändert",
	"categories.from.own": "Eigene",
	"categories.folder.top": "Die oberste Ebene der Ablage",
	"categories.nothing": "nichts",
	"categories.more": "{count, number} weitere",
	"categories.row.names": "Namen",
	"categories.row.documents": "Gelernt aus Dokumenten",
	"categories.menu": "Eine ansehen…",
	"categories.button.list": "Alle Kategorien",
	"categories.button.add": "Hinzufügen…",
	"categories.button.edit": "Ändern…",
	"categories.button.remove": "Entfernen…",
	"categories.button.forget": "Gelerntes vergessen…",
	"categories.add.title": "Die Kategorie {name} hinzufügen",
	"categories.add.verb": "Hinzufügen",
	"categories.added": "Die Kategorie {name} wurde hinzugefügt",
	"categories.edit.title": "Die Kategorie {name} ändern",
	"categories.edit.verb": "Ändern",
	"categories.changed": "Die Kategorie {name} wurde geändert",
	"categories.remove.title": "Die Kategorie {name} entfernen",
	"categories.remove.verb": "Entfernen",
	"categories.remove.note":
		"Abgelegte Dokumente behalten diese Kategorie und bleiben, wo sie sind. Was über sie gelernt wurde, wird vergessen.",
	"categories.removed": "Die Kategorie {name} wurde entfernt",
	"categories.removed.kept":
		"Abgelegte Dokumente behalten sie und bleiben, wo sie sind.",
	"categories.forget.title": "Vergessen, was über {name} gelernt wurde",
	"categories.forget.title.all":
		"Vergessen, was über alle Kategorien gelernt wurde",
	"categories.forget.verb": "Vergessen",
	"categories.forget.note": "Dokumente und Kategorien bleiben.",
	"categories.forgotten": "Was über {name} gelernt wurde, ist vergessen",
	"categories.forgotten.all": "Alles Gelernte ist vergessen",

	"problem.no-room":
		"Wo Dokumente abgelegt werden, ist kein Platz mehr, deshalb wurde nichts geändert. Machen Sie dort Platz und versuchen Sie es noch einmal.",
} as const;
