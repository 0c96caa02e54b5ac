/** Documents: reading, asking, filing. */
export const documents = {
	"command.ask": "Fragen",
	"command.ask document": "Zu einer Datei fragen",
	"command.ask desk": "Dokumente",
	"command.ask file": "Dokument ablegen",
	"command.ask file-all": "Dokumente ablegen",
	"command.ask leave": "Dokument nicht ablegen",
	"command.ask take": "Dokument aufnehmen",
	"command.ask doubt": "Dokument ansehen",
	"command.ask refile": "Andere Kategorie",
	"command.ask unfile": "Ablegen zurücknehmen",
	"help.ask":
		"Zu den zuletzt geschickten Dateien fragen; schicken Sie mir Dateien, und ich lese sie",
	"help.ask document":
		"Dateien wählen, um zu fragen, zusammenzufassen, zu übersetzen oder abzulegen",
	"help.ask desk": "Die Dokumente, an denen Sie gerade arbeiten",
	"help.ask file": "Ein Dokument unter einer Kategorie ablegen",
	"help.ask file-all": "Alle Dokumente ablegen, deren Kategorie klar ist",
	"help.ask leave": "Ein Dokument lassen, wo es ist",
	"help.ask take": "Ein nicht abgelegtes Dokument wieder vorlegen",
	"help.ask doubt": "Ein Dokument einzeln ansehen",
	"help.ask refile":
		"Ein abgelegtes Dokument unter eine andere Kategorie verschieben",
	"help.ask unfile": "Abgelegte Dokumente wieder aus der Ablage nehmen",
	"help.subject.ask": "Dokumente",
	"arg.question": "Ihre Frage",
	"hint.question":
		"Eine Frage in Ihren eigenen Worten, mit höchstens 3000 Zeichen.",
	"arg.files": "Dateien",
	"hint.files": "Bis zu 10 Dateien mit je höchstens 10 MB.",

	"documents.title": "«{name}»",
	"documents.none": "Hier ist kein Dokument mehr",
	"documents.kind.pdf": "PDF",
	"documents.kind.docx": "Word",
	"documents.kind.pptx": "PowerPoint",
	"documents.kind.xlsx": "Excel",
	"documents.kind.odt": "OpenDocument-Text",
	"documents.kind.ods": "OpenDocument-Tabelle",
	"documents.kind.odp": "OpenDocument-Präsentation",
	"documents.kind.rtf": "RTF",
	"documents.kind.text": "Text",
	"documents.kind.markdown": "Markdown",
	"documents.kind.csv": "CSV",
	"documents.kind.html": "Webseite",
	"documents.kind.mail": "Mail",
	"documents.kind.image": "Bild",
	"documents.pages.pages": "{count, plural, one {# Seite} other {# Seiten}}",
	"documents.pages.slides": "{count, plural, one {# Folie} other {# Folien}}",
	"documents.pages.sheets":
		"{count, plural, one {# Tabellenblatt} other {# Tabellenblätter}}",
	"documents.language.en": "Englisch",
	"documents.language.fr": "Französisch",
	"documents.language.de": "Deutsch",
	"documents.language.it": "Italienisch",
	"documents.language.es": "Spanisch",
	"documents.photo.size": "{width, number} × {height, number} Pixel",
	"documents.photo.taken": "aufgenommen am {day}",
	"documents.and": "{one} · {other}",
	"documents.cut":
		"Es ist sehr lang: Ich habe die ersten 600’000 Zeichen gelesen und nichts danach.",
	"documents.scans":
		"{count, plural, one {# Seite ist ein Bild, deshalb konnte ich sie nicht lesen.} other {# Seiten sind Bilder, deshalb konnte ich sie nicht lesen.}}",
	"documents.recognised":
		"{count, plural, one {# Seite wurde aus einem Bild gelesen: Einzelne Buchstaben können falsch sein.} other {# Seiten wurden aus Bildern gelesen: Einzelne Buchstaben können falsch sein.}}",
	"documents.recognised.picture":
		"Die Wörter habe ich aus dem Bild gelesen: Einzelne Buchstaben können falsch sein.",
	"documents.only-scans":
		"Die Seiten sind eingescannte Bilder, deshalb gibt es keinen Text, den ich lesen kann. Ablegen können Sie das Dokument trotzdem.",
	"documents.no-text":
		"Es enthält keinen Text, den ich lesen kann. Ablegen können Sie es trotzdem.",

	"documents.mark.page": "Seite {number, number}",
	"documents.mark.slide": "Folie {number, number}",
	"documents.mark.sheet": "Tabellenblatt «{title}»",
	"documents.mark.sheet-number": "Tabellenblatt {number, number}",
	"documents.mark.message": "in der Mail",
	"documents.mark.section": "unter «{title}»",
	"documents.mark.beginning": "am Anfang",

	"documents.suggest": "Ich würde es unter «{label}» ablegen, in {folder}.",
	"documents.why.quote": "Denn darin steht «{quote}» ({place}).",
	"documents.why.rule":
		"Denn eine Regel dieser Kategorie passt auf Name, Art oder Absender.",
	"documents.why.facts": "Denn es ist ein Foto aus einer Kamera.",
	"documents.why.learned":
		"Denn es gleicht Dokumenten, die Sie schon dort abgelegt haben.",
	"documents.tally":
		"{of, plural, one {{right, plural, =0 {Mein einziger Vorschlag für diese Kategorie war falsch.} other {Mein einziger Vorschlag für diese Kategorie war richtig.}}} other {Meine Vorschläge für diese Kategorie: {right, number} der letzten {of, number} richtig.}}",
	"documents.tally.short": "{right, number} von {of, number}",
	"documents.tally.new": "noch keine",
	"documents.unsure":
		"Ich bin nicht sicher, wohin es gehört. Wählen Sie eine Kategorie, oder legen Sie es nicht ab.",
	"documents.unsure.one": "Ich bin nicht sicher. Möglich wäre «{one}».",
	"documents.unsure.two":
		"Ich bin nicht sicher. Möglich wäre «{one}» oder «{other}».",
	"documents.unsure.picture":
		"Ich kann nicht erkennen, was dieses Bild zeigt. Wählen Sie eine Kategorie, oder legen Sie es nicht ab.",
	"documents.unsure.blank":
		"Ohne Text kann ich nicht sagen, wohin es gehört. Wählen Sie eine Kategorie, oder legen Sie es nicht ab.",
	"documents.unsure.failed":
		"Das Modell hat nicht geantwortet, deshalb weiss ich nicht, wohin es gehört. Wählen Sie eine Kategorie, oder legen Sie es nicht ab.",
	"documents.unsure.off":
		"Keine Ihrer Regeln passt, und KI ist hier für Sie ausgeschaltet oder ihr Budget aufgebraucht. Wählen Sie eine Kategorie, oder legen Sie es nicht ab.",
	"documents.unsure.no-model":
		"Keine Ihrer Regeln passt, und es ist kein Modell verbunden, deshalb weiss ich nicht, wohin es gehört. Wählen Sie eine Kategorie, oder legen Sie es nicht ab.",
	"documents.left": "Es bleibt, wo es ist. Es wurde nichts abgelegt.",
	"documents.filed": "Abgelegt unter «{label}»: {path} in {drive}.",
	"documents.filed.here": "Abgelegt unter «{label}»: {path}",
	"documents.filed.gone":
		"Es wurde abgelegt und ist nicht mehr dort, wo ich es hingelegt habe.",
	"documents.link": "Öffnen",
	"documents.filing":
		"Wird abgelegt: {done, number} von {count, number} fertig",
	"documents.reading":
		"{count, plural, one {Die Datei wird gelesen} other {# Dateien werden gelesen: {done, number} fertig}}",
	"documents.button.file": "Ablegen",
	"documents.button.file-all":
		"{count, plural, one {Diese ablegen} other {Diese # ablegen}}",
	"documents.button.leave": "Nicht ablegen",
	"documents.button.take": "Wieder aufnehmen",
	"documents.button.undo": "Rückgängig",
	"documents.button.undo-all": "Alle rückgängig",
	"documents.button.summary": "Zusammenfassen",
	"documents.button.ask": "Fragen…",
	"documents.button.extract": "Felder auslesen…",
	"documents.button.choose": "Dateien wählen…",
	"documents.menu.other": "Andere Kategorie",
	"documents.menu.category": "Kategorie",
	"documents.menu.doubt": "Eine stimmt nicht",
	"documents.menu.undo": "Eine rückgängig",
	"documents.menu.translate": "Übersetzen",
	"documents.note":
		"Nur Sie sehen dies. Was ich gelesen habe, ist nach einer halben Stunde vergessen.",
	"documents.note.no-model":
		"Ohne KI: nach Ihren Regeln und den Angaben der Datei selbst. Nur Sie sehen dies, und was ich gelesen habe, ist nach einer halben Stunde vergessen.",

	"documents.place":
		"{model} bei {operator}, Region {region} · nichts wird aufbewahrt · vor dem Verwenden prüfen",
	"documents.place.somewhere":
		"{model} bei {operator} · nichts wird aufbewahrt · vor dem Verwenden prüfen",
	"documents.place.local":
		"{model} auf diesem Rechner · nichts wird aufbewahrt · vor dem Verwenden prüfen",

	"documents.batch.title": "{count, plural, one {# Datei} other {# Dateien}}",
	"documents.batch.look":
		"{count, plural, one {Bitte sehen Sie zuerst diese an} other {Bitte sehen Sie zuerst diese # an, eine nach der anderen}}",
	"documents.batch.doubt": "«{name}»: {why}",
	"documents.batch.then": "Danach: {names}",
	"documents.batch.sure": "Diese würde ich ablegen",
	"documents.batch.filed":
		"{count, plural, one {# abgelegt} other {# abgelegt}}",
	"documents.batch.filed-line": "{label}: {path}",
	"documents.batch.gone-line":
		"«{name}» ist nicht mehr dort, wo ich es hingelegt habe",
	"documents.batch.left": "Nicht abgelegt: {names}",
	"documents.batch.failed": "Das konnte ich nicht lesen",
	"documents.batch.together": "Alle zusammen",
	"documents.failed.line": "«{name}»: {why}",
	"documents.nameless": "eine Datei",
	"documents.column.name": "Datei",
	"documents.column.category": "Kategorie",
	"documents.column.folder": "Ordner",
	"documents.column.right": "Bisher richtig",
	"documents.unfiled.these": "Das wurde nicht gemacht:",

	"documents.file.title": "«{name}» unter «{label}» ablegen",
	"documents.file-all.title":
		"{count, plural, one {# Dokument} other {# Dokumente}} ablegen",
	"documents.file.verb": "Ablegen",
	"documents.row.folder": "Ordner",
	"documents.unfile.title":
		"{count, plural, one {# abgelegtes Dokument} other {# abgelegte Dokumente}} aus der Ablage nehmen",
	"documents.unfile.verb": "Herausnehmen",
	"documents.unfile.changed":
		"Jemand hat es seither geändert, deshalb bleibt es dort.",
	"documents.unfiled":
		"{count, plural, one {# Dokument} other {# Dokumente}} aus der Ablage genommen",
	"documents.undone":
		"{count, plural, one {# Dokument wurde} other {# Dokumente wurden}} wieder aus der Ablage genommen.",
	"documents.unfiled.kept": "{path}: {why}",

	"documents.how.title": "Welches Dokument?",
	"documents.how.text":
		"Ich lese eine Datei, beantworte Fragen dazu mit den Worten, die es belegen, fasse sie zusammen, übersetze sie, lese Felder aus und lege sie ab, wenn Sie es sagen.",
	"documents.how.message":
		"Schicken Sie mir in unserem eigenen Chat eine oder mehrere Dateien, mit einer Frage oder ohne.",
	"documents.how.menu":
		"Wählen Sie «File this» im Menü einer Nachricht mit einer Datei.",
	"documents.how.channel":
		"Laden Sie mich in einen Kanal ein: Wer dort eine Datei teilt, erhält einen Vorschlag, den sonst niemand sieht.",

	"problem.file-empty":
		"Diese Datei ist leer, deshalb gibt es nichts zu lesen. Es wurde nichts aufbewahrt.",
	"problem.file-large":
		"Diese Datei ist zu gross: Ich lese Dateien bis {most, number} MB. Es wurde nichts aufbewahrt. Schicken Sie den Teil, auf den es ankommt.",
	"problem.file-kind":
		"Dateien dieser Art kann ich nicht lesen. Ich lese PDF, Word, PowerPoint, Excel, OpenDocument, RTF, Text, Markdown, CSV, HTML, Mails und Fotos. Es wurde nichts aufbewahrt.",
	"problem.file-locked":
		"Diese Datei ist mit einem Passwort geschützt, deshalb kann ich sie nicht lesen. Es wurde nichts aufbewahrt. Speichern Sie sie ohne Passwort und schicken Sie sie noch einmal.",
	"problem.file-damaged":
		"Diese Datei ist beschädigt, deshalb kann ich sie nicht lesen. Es wurde nichts aufbewahrt. Öffnen Sie sie in ihrem eigenen Programm, speichern Sie sie neu und schicken Sie sie noch einmal.",
	"problem.file-unsafe":
		"Diese Datei ist so gebaut, dass sie beim Öffnen Schaden anrichten könnte, deshalb habe ich sie nicht gelesen. Es wurde nichts aufbewahrt. Öffnen Sie sie in ihrem eigenen Programm, speichern Sie sie neu und schicken Sie sie noch einmal.",
	"problem.file-slow":
		"Diese Datei zu lesen dauerte zu lange, deshalb habe ich aufgehört. Es wurde nichts aufbewahrt. Schicken Sie einen kleineren Teil davon, oder speichern Sie sie als PDF.",
	"problem.file-gone":
		"Diese Datei ist nicht mehr da, deshalb wurde nichts getan. Schicken Sie sie noch einmal.",
	"problem.file-not-yours":
		"Sie sind nicht in der Unterhaltung, in der diese Datei geteilt wurde, deshalb habe ich sie nicht geöffnet.",
	"problem.file-unavailable":
		"Der Chat hat mir diese Datei nicht gegeben, deshalb habe ich nichts gelesen. Versuchen Sie es in ein paar Minuten noch einmal; bleibt es so, kann ein Admin nachsehen, ob ich dort Dateien lesen darf.",
	"problem.files-too-many":
		"Das sind zu viele Dateien auf einmal: Ich nehme bis zu {most, number}. Es wurde nichts getan. Schicken Sie sie in Teilen.",
	"problem.document-blank":
		"In diesem Dokument gibt es keinen Text, den ich lesen kann. Es wurde nichts aufbewahrt.",
	"documents.no-files": "In dieser Nachricht ist keine Datei",
	"documents.no-files.text":
		"Wählen Sie «File this» bei einer Nachricht mit einer Datei, oder schicken Sie mir die Datei. Es wurde nichts getan.",
} as const;
