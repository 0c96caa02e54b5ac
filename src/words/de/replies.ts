/** Replies to messages. */
export const replies = {
	"command.write replies": "Antwort entwerfen",
	"help.write replies":
		"Drei kurze Antworten auf eine Nachricht, zum Auswählen",
	"command.write others": "Andere Antworten",
	"help.write others": "Andere Antworten auf die Nachricht einer Karte",
	"command.write take": "Antwort verwenden",
	"help.write take": "Mit einer der Antworten auf einer Karte weitermachen",
	"command.write reply": "Antwort schreiben",
	"help.write reply":
		"Eine Antwort auf eine Nachricht, aus ein paar Worten von Ihnen",
	"arg.answer": "Was zu antworten ist",
	"hint.answer": "Ein paar Worte von Ihnen, höchstens 2000 Zeichen.",
	"arg.thread": "Ganzen Thread lesen",
	"hint.thread": "Kreuzen Sie es an, damit der ganze Thread gelesen wird.",
	"replies.title":
		"{count, plural, one {# Antwort} other {# Antworten}} zur Auswahl",
	"replies.title.one": "Ihre Antwort",
	"replies.intent.agree": "Zustimmen",
	"replies.intent.decline": "Ablehnen",
	"replies.intent.ask": "Nachfragen",
	"replies.button.use": "Verwenden",
	"replies.button.others": "Andere Antworten",
	"replies.button.other": "Andere Antwort",
	"replies.button.say": "Sagen, was zu antworten ist…",
	"replies.button.whole": "Mit dem ganzen Thread",
	"replies.working": "Antworten werden entworfen",
	"replies.read":
		"Berücksichtigt: {count, plural, one {# Nachricht} other {# Nachrichten}} des Threads",
	"replies.dropped":
		"Der Thread ist für das Modell zu lang: {count, plural, one {# ältere Nachricht wurde} other {# ältere Nachrichten wurden}} nicht gelesen.",
	"replies.left-out":
		"{count, plural, one {# Vorschlag hat meine Prüfungen nicht bestanden, deshalb zeige ich ihn} other {# Vorschläge haben meine Prüfungen nicht bestanden, deshalb zeige ich sie}} nicht.",
	"replies.templates":
		"Ohne Modell: Vorlagen, für jede Nachricht dieselben · es wurde nichts verschickt",
	"replies.check.numbers": "Diese Zahl hat niemand geschrieben: {what}",
	"replies.check.dates": "Diesen Tag hat niemand geschrieben: {what}",
	"replies.check.names": "Diesen Namen hat niemand geschrieben: {what}",
	"replies.check.lost": "Fehlt oder ist geändert: {what}",
	"replies.check.owner": "Nicht sicher, dass dies übernimmt: {what}",
	"replies.reply.intro":
		"Sagen Sie in ein paar Worten, was die Antwort sagen soll. Es wird nichts gepostet.",
	"replies.reply.linked":
		"Beginnen Sie mit dem Link zu einer Nachricht und sagen Sie dann, was zu antworten ist. Es wird nichts gepostet.",
	"replies.how.title": "Auf welche Nachricht möchten Sie antworten?",
	"replies.how.text":
		"Ich kann nicht erkennen, welche Nachricht Sie meinen. Zwei Wege gibt es:",
	"replies.how.menu":
		"Öffnen Sie das Menü der Nachricht, wählen Sie «Draft a reply» und dann «Sagen, was zu antworten ist…».",
	"replies.how.link":
		"Kopieren Sie den Link zur Nachricht und geben Sie ein: /write reply LINK und was zu antworten ist",
	"replies.how.note": "Es wurde nichts verschickt oder gepostet.",
} as const;
