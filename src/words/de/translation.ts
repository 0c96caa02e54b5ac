/** Documents in another language, and fields taken out of them. */
export const translation = {
	"command.ask translate": "Dokument übersetzen",
	"help.ask translate":
		"Die geschickten Dokumente übersetzen und in derselben Form zurückgeben",
	"arg.format": "Als",
	"hint.format": "Wählen Sie eines davon: docx, md, txt.",
	"choice.docx": "Word (.docx)",
	"choice.md": "Markdown (.md)",
	"choice.txt": "Text (.txt)",
	"documents.button.desk": "Zu den Dokumenten",
	"translation.working": "Wird übersetzt …",
	"translation.working.part":
		"Wird übersetzt: Teil {part, number} von {parts, number} …",
	"translation.title": "Übersetzt · {language}",
	"translation.whole":
		"{count, plural, one {Der eine Teil wurde übersetzt; Zahlen, Links und Adressen wurden mit dem Original verglichen.} other {Alle # Teile wurden übersetzt; Zahlen, Links und Adressen wurden mit dem Original verglichen.}}",
	"translation.kept":
		"{count, plural, one {# von {of, number} Teilen ist, wie er war} other {# von {of, number} Teilen sind, wie sie waren}}, weil keine Übersetzung davon alle Zahlen, Links und Adressen behielt.",
	"translation.again": "Noch einmal",
	"translation.menu.format": "Als andere Datei",
	"translation.no-model": "Nicht übersetzt",
	"translation.no-model.text":
		"Es ist kein Modell verbunden, und ohne kann ich nicht übersetzen. Es wurde nichts verschickt, und das Dokument ist, wie es war.",
} as const;
