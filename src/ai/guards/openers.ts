// What a writer's work is called, so that "Here is the plan:" stays a sentence of its own.
const works = {
	en: "(?:text|version|message|translation|rewrite|rewording|summary|draft|reply|response|correction|paragraph|result|e-?mail|post)",
	fr: "(?:texte|version|message|traduction|reformulation|résumé|brouillon|réponse|correction|paragraphe|résultat|e-?mail|courriel)",
	de: "(?:text|version|fassung|nachricht|übersetzung|umformulierung|zusammenfassung|entwurf|antwort|korrektur|absatz|ergebnis|e-?mail)",
	it: "(?:testo|versione|messaggio|traduzione|riformulazione|riassunto|bozza|risposta|correzione|paragrafo|risultato|e-?mail)",
	es: "(?:texto|versión|mensaje|traducción|reformulación|resumen|borrador|respuesta|corrección|párrafo|resultado|correo|e-?mail)",
};
const done =
	"(?:corrected|revised|rewritten|rephrased|reworded|improved|shortened|shorter|simplified|expanded|edited|polished|translated|updated|final|corrigée?|révisée?|réécrite?|reformulée?|améliorée?|raccourcie?|simplifiée?|traduite?|korrigierter?|überarbeiteter?|umformulierter?|verbesserter?|gekürzter?|vereinfachter?|übersetzter?|corrett[oa]|rivist[oa]|riscritt[oa]|riformulat[oa]|migliorat[oa]|accorciat[oa]|semplificat[oa]|tradott[oa]|corregid[oa]|revisad[oa]|reescrit[oa]|reformulad[oa]|mejorad[oa]|acortad[oa]|simplificad[oa]|traducid[oa])";
const some = "[^\\n:]{0,60}?";
const all = Object.values(works).join("|");

/** How a model begins when it talks about its work instead of doing it, and the words that make it the person's own way of speaking. */
export const openers: readonly (readonly [RegExp, RegExp])[] = [
	[
		new RegExp(
			`^(?:(?:sure|of course|certainly|okay|ok|absolutely|gladly)(?!\\p{L})[^\\n:]{0,40}?)?here(?: you (?:go|are)|(?:['’]s| is| are)(?!\\p{L})${some}${works.en})(?!\\p{L})${some}:`,
			"iu",
		),
		/\bhere(?:['’]s| is| are| you)/iu,
	],
	[
		/^(?:sure|of course|certainly|absolutely)\b[^\n:]{0,80}:[ \t]*(?:\n|$)/iu,
		/\b(?:sure|of course|certainly|absolutely)\b/iu,
	],
	[
		new RegExp(
			`^(?:bien sûr[^\\n:]{0,40}?)?voici(?!\\p{L})${some}${works.fr}(?!\\p{L})${some}:`,
			"iu",
		),
		/\bvoici\b/iu,
	],
	[
		new RegExp(
			`^(?:(?:natürlich|gerne|klar|selbstverständlich)(?!\\p{L})[^\\n:]{0,40}?)?hier (?:ist|sind|kommt|die|der|das|eine?|meine?)(?!\\p{L})${some}${works.de}(?!\\p{L})${some}:`,
			"iu",
		),
		/\bhier (?:ist|sind|kommt|die|der|das|eine?|meine?)\b/iu,
	],
	[
		new RegExp(
			`^(?:(?:certo|certamente|ovviamente)(?!\\p{L})[^\\n:]{0,40}?)?ecco(?!\\p{L})${some}${works.it}(?!\\p{L})${some}:`,
			"iu",
		),
		/\becco\b/iu,
	],
	[
		new RegExp(
			`^(?:(?:claro|por supuesto|desde luego)(?!\\p{L})[^\\n:]{0,40}?)?aquí (?:está|están|tienes?|va)(?!\\p{L})${some}${works.es}(?!\\p{L})${some}:`,
			"iu",
		),
		/\baquí (?:está|tiene|va)/iu,
	],
	// "Corrected version:", "Überarbeitete Fassung:", "Testo corretto:"
	[
		new RegExp(
			`^(?:\\*\\*|__|#+ )?(?:(?:the|your|le|la|il|el|der|die|das) )?(?:${done} (?:${all})|(?:${all}) ${done})[^\\n:]{0,40}:`,
			"iu",
		),
		new RegExp(`(?:${done} (?:${all})|(?:${all}) ${done})`, "iu"),
	],
];
