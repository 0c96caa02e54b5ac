/** The home page. */
export const home = {
	"command.home": "Übersicht",
	"help.home":
		"Was auf Sie wartet, Ihre Anfragen, Plätze, Speicher und das Modell",
	"home.title": "Guten Tag, {name}",
	"home.linked": "In kSuite sind Sie {name} ({email}).",
	"home.unlinked":
		"Ich weiss noch nicht, welche Person in kSuite Sie sind. Bis Sie Ihr Konto verknüpft haben, können Sie schreiben und sich umsehen, aber keine Änderungen anfragen. Es dauert eine Minute: Ich schicke einen Code an Ihre Mailadresse.",
	"home.waiting":
		"{count, plural, =0 {Nichts wartet auf Sie} one {# Anfrage wartet auf Sie} other {# Anfragen warten auf Sie}}",
	"home.waiting-note": "{id} · läuft ab {when}",
	"home.own": "{count, plural, one {Ihre Anfrage} other {Ihre Anfragen}}",
	"home.own-line": "{id}: {what} · {state}",
	"home.picture": "Plätze und Speicher",
	"home.seats": "Plätze",
	"home.seats-used": "Belegt",
	"home.organisation":
		"Plätze {seats, number} von {bought, number} · Speicher {used} von {pool}",
	"home.untold":
		"Plätze und Speicher liessen sich gerade nicht lesen. /ksuite seats und /ksuite storage zeigen, warum.",
	"home.ai":
		"Geschrieben wird mit {model}, betrieben von {operator}, Region {region}. Texte gehen sonst nirgendwohin, und nichts wird aufbewahrt.",
	"home.ai-local":
		"Geschrieben wird mit {model} auf diesem Rechner. Texte gehen sonst nirgendwohin, und nichts wird aufbewahrt.",
	"home.ai-somewhere":
		"Geschrieben wird mit {model}, betrieben von {operator}. Texte gehen sonst nirgendwohin, und nichts wird aufbewahrt.",
	"home.ai-none":
		"Noch ist kein Modell verbunden, deshalb wartet das Schreiben. /ksuite ai look zeigt, wie Sie eines verbinden.",
	"home.calendar-late":
		"Ihre Kalender antworten gerade nicht, deshalb sind sie hier nicht zu sehen.",
	"home.button.calendar": "Meine Kalender ansehen",
	"home.button.calendars": "Alle meine Kalender",
	"home.note":
		"Nur Sie sehen diese Seite. Alles hier lässt sich auch eintippen: /ksuite help",
	"home.button.link": "Mein Konto verknüpfen",
	"home.button.more": "{count, plural, one {# weitere} other {# weitere}}",
	"home.button.details": "Details",
	"home.button.document": "Dokument befragen…",
	"home.button.rephrase": "Text umformulieren…",
	"home.button.add": "Person hinzufügen…",
	"home.button.address": "Neue Mailadresse…",
	"home.button.people": "Personen",
	"home.button.seats": "Plätze",
	"home.button.storage": "Speicher",
	"home.button.requests": "Anfragen",
	"home.button.help": "Hilfe",
} as const;
