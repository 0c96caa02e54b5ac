/** Cards of the writing actions. */
export const write = {
	"write.title": "{title} · {language}",
	"write.rephrase.title": "Rephrased",
	"write.rephrase.working": "Rephrasing",
	"write.shorten.title": "Shortened",
	"write.shorten.working": "Shortening",
	"write.back.title": "The version before",
	"write.back.own": "Your own text",
	"write.back.note": "Nothing was posted. Only you see this.",
	"write.stopped.title": "Stopped",
	"write.stopped.text": "Your text is as it was. Nothing was changed.",
	"write.changed": "What changed",
	"write.kept": "Kept: {what}",
	"write.kept.names": "{count, plural, one {# name} other {# names}}",
	"write.kept.numbers": "{count, plural, one {# number} other {# numbers}}",
	"write.kept.times": "{count, plural, one {# time} other {# times}}",
	"write.kept.days": "{count, plural, one {# day} other {# days}}",
	"write.kept.links": "{count, plural, one {# link} other {# links}}",
	"write.kept.mentions": "{count, plural, one {# mention} other {# mentions}}",
	"write.check.title": "Please check",
	"write.check.numbers-lost": "Missing or changed: {what}",
	"write.check.numbers-new": "Not in your text: {what}",
	"write.check.names-lost": "This name may be missing: {what}",
	"write.check.length": "The length changed a lot.",
	"write.check.same": "The model changed nothing.",
	"write.button.shorter": "Shorter",
	"write.button.again": "Again",
	"write.button.back": "Old text",
	"write.button.stop": "Stop",
	"write.language.en": "English",
	"write.language.fr": "French",
	"write.language.de": "German",
	"write.language.it": "Italian",
	"write.language.es": "Spanish",
	"write.note":
		"{model} at {operator} in {region} · nothing is kept · check before you send",
	"write.note.somewhere":
		"{model} at {operator} · nothing is kept · check before you send",
	"write.note.local":
		"{model} on this machine · nothing is kept · check before you send",
	"write.care.medical":
		"This text is about health. Have somebody who is qualified read it before you use it.",
	"write.care.legal":
		"This text has legal weight. Have somebody who is qualified read it before you use it.",
	"write.care.financial":
		"This text is about money. Compare every amount with your own text before you use it.",
} as const;
