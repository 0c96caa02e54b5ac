import type { Language } from "../src/ai/guards/language.ts";

/** Something people ask in their own words, in every language, and how to see that it was done. */
export type OwnAsk = {
	readonly name: string;
	readonly instruction: Readonly<Record<Language, string>>;
	readonly done: (answer: string, language: Language) => boolean;
};

/** The instructions that rotate through the texts. */
export const ownAsks: readonly OwnAsk[] = [
	{
		name: "list",
		instruction: {
			en: "Write it as a list",
			fr: "Mets-le sous forme de liste",
			de: "Schreib es als Liste",
			it: "Scrivilo come elenco",
			es: "Escríbelo como lista",
		},
		done: (answer) =>
			(answer.match(/^\s*(?:[-•*–◦]|\d{1,2}[.)])\s+\S/gmu) ?? []).length >= 2,
	},
	{
		name: "greeting",
		instruction: {
			en: "Add a greeting at the start",
			fr: "Ajoute une salutation au début",
			de: "Setz eine Begrüßung an den Anfang",
			it: "Aggiungi un saluto all'inizio",
			es: "Añade un saludo al principio",
		},
		done: (answer, language) => greetings[language].test(answer.slice(0, 80)),
	},
	{
		name: "question",
		instruction: {
			en: "End with a question",
			fr: "Termine par une question",
			de: "Hör mit einer Frage auf",
			it: "Finisci con una domanda",
			es: "Termina con una pregunta",
		},
		done: (answer) => /\?[^\p{L}\d?]*(?::[\w+-]+:\s*)*$/u.test(answer),
	},
	{
		name: "label",
		instruction: {
			en: "Begin with the word Update and a colon",
			fr: "Commence par le mot Info et deux-points",
			de: "Beginn mit dem Wort Info und einem Doppelpunkt",
			it: "Comincia con la parola Info e i due punti",
			es: "Empieza con la palabra Info y dos puntos",
		},
		done: (answer) => /^[*_\s]*(?:update|info)[*_]*\s*:/iu.test(answer),
	},
	{
		name: "thanks",
		instruction: {
			en: "Thank the reader at the end",
			fr: "Remercie le lecteur à la fin",
			de: "Bedank dich am Schluss",
			it: "Ringrazia chi legge alla fine",
			es: "Da las gracias al final",
		},
		done: (answer, language) => thanks[language].test(answer.slice(-160)),
	},
];

const greetings: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b/iu,
	fr: /(?<!\p{L})(?:bonjour|bonsoir|salut|coucou|hello|chère?s?|madame|monsieur)(?!\p{L})/iu,
	de: /(?<!\p{L})(?:hallo|hi|hey|guten (?:tag|morgen|abend)|grüezi|liebe[rs]?|sehr geehrte[rs]?|servus|moin)(?!\p{L})/iu,
	it: /(?<!\p{L})(?:ciao|buongiorno|buonasera|salve|car[oaie]|gentil[ei]|egregi[oa]?)(?!\p{L})/iu,
	es: /(?<!\p{L})(?:hola|buen(?:os|as) (?:días|tardes|noches)|buen día|estimad[oa]s?|querid[oa]s?|saludos)(?!\p{L})/iu,
};

const thanks: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:thank|thanks|grateful|appreciate)/iu,
	fr: /merci|remerci|reconnaissant/iu,
	de: /dank/iu,
	it: /grazie|ringrazi/iu,
	es: /gracias|agradec/iu,
};
