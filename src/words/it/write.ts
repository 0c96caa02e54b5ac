/** Cards of the writing actions. */
export const write = {
	"command.write rephrase": "Riformulare",
	"help.write rephrase":
		"Dire lo stesso con parole più chiare; visibile solo a chi lo chiede",
	"command.write shorter": "Più breve",
	"help.write shorter": "Abbreviare il testo di una scheda",
	"command.write again": "Di nuovo",
	"help.write again": "Un’altra versione del testo di una scheda",
	"command.write back": "Testo precedente",
	"help.write back": "La versione di prima, e alla fine il proprio testo",
	"command.write stop": "Interrompere",
	"help.write stop": "Interrompere una risposta in corso",
	"arg.text": "Testo",
	"hint.text":
		"Scrivere o incollare ciò che si vuole dire, al massimo 12.000 caratteri.",
	"write.title": "{title} · {language}",
	"write.rephrase.title": "Riformulato",
	"write.rephrase.working": "Riformulazione in corso",
	"write.shorten.title": "Abbreviato",
	"write.shorten.working": "Abbreviazione in corso",
	"write.back.title": "La versione di prima",
	"write.back.own": "Il proprio testo",
	"write.back.note": "Non è stato pubblicato nulla. Questa scheda è privata.",
	"write.stopped.title": "Interrotto",
	"write.stopped.text":
		"Il testo è rimasto com’era. Non è stato modificato nulla.",
	"write.changed": "Che cosa è cambiato",
	"write.kept": "Conservati: {what}",
	"write.kept.names": "{count, plural, one {# nome} other {# nomi}}",
	"write.kept.numbers": "{count, plural, one {# numero} other {# numeri}}",
	"write.kept.times": "{count, plural, one {# orario} other {# orari}}",
	"write.kept.days": "{count, plural, one {# giorno} other {# giorni}}",
	"write.kept.links": "{count, plural, one {# link} other {# link}}",
	"write.kept.mentions": "{count, plural, one {# menzione} other {# menzioni}}",
	"write.check.title": "Da verificare",
	"write.check.numbers-lost": "Manca o è cambiato: {what}",
	"write.check.numbers-new": "Assente nel testo di partenza: {what}",
	"write.check.names-lost": "Questo nome forse manca: {what}",
	"write.check.length": "La lunghezza è cambiata molto.",
	"write.check.same": "Il modello non ha cambiato nulla.",
	"write.button.shorter": "Più breve",
	"write.button.again": "Di nuovo",
	"write.button.back": "Testo precedente",
	"write.button.stop": "Interrompere",
	"write.language.en": "Inglese",
	"write.language.fr": "Francese",
	"write.language.de": "Tedesco",
	"write.language.it": "Italiano",
	"write.language.es": "Spagnolo",
	"write.note":
		"{model} presso {operator}, regione {region} · nulla viene conservato · verificare prima di inviare",
	"write.note.somewhere":
		"{model} presso {operator} · nulla viene conservato · verificare prima di inviare",
	"write.note.local":
		"{model} su questo computer · nulla viene conservato · verificare prima di inviare",
	"write.care.medical":
		"Questo testo riguarda la salute. Farlo leggere a una persona qualificata prima di usarlo.",
	"write.care.legal":
		"Questo testo ha valore giuridico. Farlo leggere a una persona qualificata prima di usarlo.",
	"write.care.financial":
		"Questo testo riguarda il denaro. Confrontare ogni importo con il proprio testo prima di usarlo.",
} as const;
