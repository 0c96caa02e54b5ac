/** Summaries of threads. */
export const summary = {
	"command.write summary": "Thread zusammenfassen",
	"help.write summary":
		"Was in einem Thread beschlossen wurde, wer was tut, was offen ist",
	"command.write digest": "Neu zusammenfassen",
	"help.write digest":
		"Die Zusammenfassung einer Karte noch einmal oder auf andere Art",
	"arg.link": "Link zu einer Nachricht",
	"hint.link": "Kopieren Sie ihn aus dem Menü einer Nachricht im Thread.",
	"summary.title":
		"Zusammenfassung eines Threads mit {count, plural, one {# Nachricht} other {# Nachrichten}}",
	"summary.working":
		"{count, plural, one {# Nachricht wird} other {# Nachrichten werden}} gelesen",
	"summary.working.part": "Teil {part} von {parts} wird gelesen",
	"summary.decisions": "Beschlüsse",
	"summary.actions": "Aufgaben",
	"summary.questions": "Offene Fragen",
	"summary.none.decisions": "Keine Beschlüsse.",
	"summary.none.actions": "Keine Aufgaben.",
	"summary.none.questions": "Keine offenen Fragen.",
	"summary.owner": "{owner}: {text}",
	"summary.owner.due": "{owner}: {text} ({due})",
	"summary.due": "{text} ({due})",
	"summary.check": "{text} – bitte prüfen: {what}",
	"summary.from": "{name}, {at}",
	"summary.at": "{text} ({label})",
	"summary.left-out":
		"{count, plural, one {# Eintrag hat meine Prüfungen nicht bestanden, deshalb zeige ich ihn} other {# Einträge haben meine Prüfungen nicht bestanden, deshalb zeige ich sie}} nicht.",
	"summary.cut":
		"{count, plural, one {# Nachricht war für das Modell zu lang und wurde} other {# Nachrichten waren für das Modell zu lang und wurden}} nur teilweise gelesen.",
	"summary.parts":
		"Der Thread war für das Modell auf einmal zu lang, deshalb wurde er in {count} Teilen gelesen. Einzelheiten können fehlen.",
	"summary.first-only":
		"Nur die ersten {count} Nachrichten des Threads wurden gelesen.",
	"summary.menu.into": "Übersetzen",
	"summary.extract":
		"Es ist kein Modell verbunden, deshalb ist dies keine Zusammenfassung. Diese Nachrichten sagen am meisten:",
	"summary.extract.first": "So begann es",
	"summary.extract.questions": "Fragen",
	"summary.extract.facts": "Mit Zahlen und Personen",
	"summary.extract.note":
		"Ohne Modell: Nachrichten nach einfachen Regeln ausgewählt · es wurde nichts verschickt",
	"summary.how.title": "Welcher Thread?",
	"summary.how.text":
		"Ich kann nicht erkennen, welchen Thread Sie meinen. Zwei Wege gibt es:",
	"summary.how.menu":
		"Öffnen Sie das Menü einer beliebigen Nachricht des Threads und wählen Sie «Summarise thread».",
	"summary.how.link":
		"Kopieren Sie den Link zu einer Nachricht des Threads und geben Sie ein: /write summary LINK",
} as const;
