/** One-time pages. */
export const pages = {
	"once.waiting.title": "Etwas nur für Ihre Augen",
	"once.waiting.text":
		"Sie können es einmal öffnen. Danach, oder 15 Minuten nachdem der Link erstellt wurde, ist es weg. Öffnen Sie es, wenn Ihnen niemand über die Schulter schaut.",
	"once.waiting.button": "Jetzt anzeigen",
	"once.shown.note":
		"Diese Seite lässt sich nicht noch einmal öffnen. Sichern Sie, was Sie brauchen, bevor Sie sie schliessen.",
	"once.copy": "Kopieren",
	"once.copied": "Kopiert.",
	"once.gone.title": "Hier ist nichts mehr",
	"once.gone.text":
		"Dieser Link wurde bereits geöffnet, oder seine 15 Minuten sind vorbei. Verlangen Sie im Chat einen neuen.",
	"once.gone.warning":
		"Wenn nicht Sie selbst ihn geöffnet haben, war es vielleicht jemand anderes. Informieren Sie dann die Administration und lassen Sie das Passwort ändern.",
	"ask.note":
		"Was Sie hier eingeben, geht nie durch den Chat. Die Seite funktioniert 15 Minuten und für einige Versuche.",
	"ask.missing": "Füllen Sie jedes Feld aus, je mit einer Zeile.",
	"ask.close": "Sie können diese Seite schliessen.",
	"ask.spent":
		"Das war der letzte Versuch mit dieser Seite. Verlangen Sie im Chat einen neuen Link.",
	"ask.unreadable":
		"Das kam nicht so von der Seite, wie es sollte, und wurde deshalb nicht gelesen. Öffnen Sie den Link aus dem Chat noch einmal und geben Sie es dort ein.",
	"once.failed.title": "Das hat nicht geklappt",
	"once.failed.text":
		"Die Seite lässt sich gerade nicht anzeigen. Versuchen Sie es gleich noch einmal.",
} as const;
