/** Cards of the writing actions. */
export const write = {
	"command.write rephrase": "Umformulieren",
	"help.write rephrase":
		"Dasselbe in klareren Worten sagen; nur Sie sehen es",
	"command.write shorter": "Kürzer",
	"help.write shorter": "Den Text auf einer Karte kürzen",
	"command.write again": "Noch einmal",
	"help.write again": "Eine andere Fassung des Textes auf einer Karte",
	"command.write back": "Alter Text",
	"help.write back": "Die Fassung davor, und zuletzt Ihr eigener Text",
	"command.write stop": "Anhalten",
	"help.write stop": "Eine laufende Antwort anhalten",
	"arg.text": "Text",
	"hint.text":
		"Schreiben oder fügen Sie ein, was Sie sagen möchten, höchstens 12’000 Zeichen.",
	"write.title": "{title} · {language}",
	"write.rephrase.title": "Umformuliert",
	"write.rephrase.working": "Wird umformuliert",
	"write.shorten.title": "Gekürzt",
	"write.shorten.working": "Wird gekürzt",
	"write.back.title": "Die Fassung davor",
	"write.back.own": "Ihr eigener Text",
	"write.back.note": "Es wurde nichts gepostet. Nur Sie sehen dies.",
	"write.stopped.title": "Angehalten",
	"write.stopped.text": "Ihr Text ist, wie er war. Es wurde nichts geändert.",
	"write.changed": "Was sich geändert hat",
	"write.kept": "Erhalten: {what}",
	"write.kept.names": "{count, plural, one {# Name} other {# Namen}}",
	"write.kept.numbers": "{count, plural, one {# Zahl} other {# Zahlen}}",
	"write.kept.times": "{count, plural, one {# Uhrzeit} other {# Uhrzeiten}}",
	"write.kept.days": "{count, plural, one {# Tag} other {# Tage}}",
	"write.kept.links": "{count, plural, one {# Link} other {# Links}}",
	"write.kept.mentions":
		"{count, plural, one {# Erwähnung} other {# Erwähnungen}}",
	"write.check.title": "Bitte prüfen",
	"write.check.numbers-lost": "Fehlt oder ist geändert: {what}",
	"write.check.numbers-new": "Steht nicht in Ihrem Text: {what}",
	"write.check.names-lost": "Dieser Name fehlt vielleicht: {what}",
	"write.check.length": "Die Länge hat sich stark geändert.",
	"write.check.same": "Das Modell hat nichts geändert.",
	"write.button.shorter": "Kürzer",
	"write.button.again": "Noch einmal",
	"write.button.back": "Alter Text",
	"write.button.stop": "Anhalten",
	"write.language.en": "Englisch",
	"write.language.fr": "Französisch",
	"write.language.de": "Deutsch",
	"write.language.it": "Italienisch",
	"write.language.es": "Spanisch",
	"write.note":
		"{model} bei {operator}, Region {region} · nichts wird aufbewahrt · vor dem Senden prüfen",
	"write.note.somewhere":
		"{model} bei {operator} · nichts wird aufbewahrt · vor dem Senden prüfen",
	"write.note.local":
		"{model} auf diesem Rechner · nichts wird aufbewahrt · vor dem Senden prüfen",
	"write.care.medical":
		"In diesem Text geht es um Gesundheit. Lassen Sie ihn von einer Fachperson lesen, bevor Sie ihn verwenden.",
	"write.care.legal":
		"Dieser Text hat rechtliches Gewicht. Lassen Sie ihn von einer Fachperson lesen, bevor Sie ihn verwenden.",
	"write.care.financial":
		"In diesem Text geht es um Geld. Vergleichen Sie jeden Betrag mit Ihrem eigenen Text, bevor Sie ihn verwenden.",
} as const;
