/** Documents: questions and summaries. */
export const questions = {
	"command.ask question": "Zu Dokumenten fragen",
	"help.ask question":
		"Eine Antwort aus den Worten eines Dokuments, mit der Fundstelle",
	"command.ask again": "Noch einmal fragen",
	"help.ask again": "Die letzte Frage zu einem Dokument noch einmal",
	"command.ask stop": "Lesen anhalten",
	"help.ask stop": "Anhalten, während ein Dokument gelesen wird",
	"question.title": "«{question}»",
	"question.working": "Die Antwort wird gesucht",
	"question.working.part": "Teil {part} von {parts} wird gelesen",
	"question.where": "Wo es steht",
	"question.near": "Was dem am nächsten kommt",
	"question.quote": "«{quote}» – {place}",
	"question.place": "{name}, {place}",
	"question.absent":
		"{count, plural, one {Nicht im Dokument} other {Nicht in diesen Dokumenten}}",
	"question.absent.text":
		"Ich habe den ganzen Text gelesen und nichts gefunden, was darauf antwortet.",
	"question.absent.partly":
		"In dem, was ich lesen konnte, habe ich nichts gefunden, was darauf antwortet. Vielleicht steht es in dem, was ich nicht lesen konnte.",
	"question.unproved": "Keine Antwort, die ich belegen kann",
	"question.unproved.text":
		"Ich habe im Dokument keine Worte gefunden, die eine Antwort belegen, deshalb zeige ich keine.",
	"question.search":
		"Es ist kein Modell verbunden, deshalb ist dies keine Antwort. In diesen Stellen kommen Ihre Wörter am meisten vor:",
	"question.search.none":
		"Es ist kein Modell verbunden, deshalb habe ich nur nach Ihren Wörtern gesucht. Sie stehen nirgends im Text.",
	"question.search.note":
		"Ohne KI: Stellen, die Ihre Wörter enthalten · es wurde nichts verschickt",
	"question.check.numbers": "Diese Zahl steht nicht im Text: {what}",
	"question.check.dates": "Dieses Datum steht nicht im Text: {what}",
	"question.check.names": "Dieser Name steht nicht im Text: {what}",
	"question.check.invented":
		"{count, plural, one {# Zitat steht nicht im Text, deshalb habe ich es} other {# Zitate stehen nicht im Text, deshalb habe ich sie}} weggelassen.",
	"question.button.more": "Weiter fragen…",
	"question.button.ask": "Fragen…",
	"question.button.summary": "Zusammenfassen",
	"question.read.page":
		"{count, plural, one {Ich habe die eine Seite gelesen.} other {Ich habe alle # Seiten gelesen.}}",
	"question.read.slide":
		"{count, plural, one {Ich habe die eine Folie gelesen.} other {Ich habe alle # Folien gelesen.}}",
	"question.read.sheet":
		"{count, plural, one {Ich habe das eine Tabellenblatt gelesen.} other {Ich habe alle # Tabellenblätter gelesen.}}",
	"question.read.whole": "Ich habe den ganzen Text gelesen.",
	"question.read.several":
		"Ich habe den ganzen Text von {count} Dokumenten gelesen.",
	"question.read.cut":
		"{count, plural, one {Das Dokument ist sehr lang: Gelesen habe ich die ersten {characters, number} Zeichen.} other {Einige Dokumente sind sehr lang: Gelesen habe ich insgesamt {characters, number} Zeichen.}}",
	"question.parts":
		"Für das Modell war es auf einmal zu lang, deshalb wurde es in {count} Teilen gelesen.",
	"question.scanned":
		"{count, plural, one {# Seite ist ein Bild, deshalb konnte ich sie nicht lesen.} other {# Seiten sind Bilder, deshalb konnte ich sie nicht lesen.}}",
	"question.scanned.of":
		"{name}: {count, plural, one {# Seite ist ein Bild, deshalb konnte ich sie nicht lesen.} other {# Seiten sind Bilder, deshalb konnte ich sie nicht lesen.}}",
	"question.blank": "{name}: Es gibt keinen Text, den ich lesen kann.",
	"question.secrets":
		"{count, plural, one {# Passwort oder Schlüssel im Text blieb hier: Kein Modell hat davon etwas gesehen.} other {# Passwörter oder Schlüssel im Text blieben hier: Kein Modell hat sie gesehen.}}",
	"command.ask summary": "Dokumente zusammenfassen",
	"help.ask summary":
		"Was in einem Dokument steht, so lang und für wen Sie es möchten",
	"arg.length": "Wie lang",
	"hint.length": "Kurz sind einige Sätze, lang sind mehrere Absätze.",
	"arg.audience": "Für wen",
	"hint.audience": "Wer die Zusammenfassung lesen wird.",
	"choice.short": "Kurz",
	"choice.usual": "Übliche Länge",
	"choice.long": "Lang",
	"choice.colleagues": "Für das Team",
	"choice.management": "Für die Leitung",
	"choice.public": "Für alle",
	"digest.title": "Zusammenfassung von «{name}»",
	"digest.title.several": "Zusammenfassung von {count} Dokumenten",
	"digest.working": "Das Dokument wird gelesen",
	"digest.points": "Das Wichtigste",
	"digest.point": "{text} – {place}",
	"digest.check.unproved":
		"Ich habe keine Worte gefunden, die dies belegen: {text}",
	"digest.left-out":
		"{count, plural, one {# Punkt hat meine Prüfungen nicht bestanden, deshalb zeige ich ihn} other {# Punkte haben meine Prüfungen nicht bestanden, deshalb zeige ich sie}} nicht.",
	"digest.button.longer": "Länger",
	"digest.menu.audience": "Für wen",
	"digest.extract.of": "Was in «{name}» steht",
	"digest.extract.of.several": "Was in {count} Dokumenten steht",
	"digest.extract":
		"Es ist kein Modell verbunden, deshalb ist dies keine Zusammenfassung. Es zeigt, was das Dokument über sich selbst sagt.",
	"digest.extract.title": "Titel",
	"digest.extract.headings": "Überschriften",
	"digest.extract.sentences": "Sätze, die am meisten sagen",
	"digest.extract.note":
		"Ohne KI: Sätze nach einfachen Regeln ausgewählt · es wurde nichts verschickt",
	"question.stopped":
		"Es wurde nichts davon aufbewahrt. Ihr Dokument ist, wie es war.",
	"question.failed.note": "Ihr Dokument ist, wie es war. Nur Sie sehen dies.",
} as const;
