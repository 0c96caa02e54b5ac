/** What stands in a text, and what the model writes for it. */
export type Rule = readonly [from: RegExp | string, to: string];

/** Clearer words. */
export const rephrasings: readonly Rule[] = [
	["was not able to", "could not"],
	["due to the fact that", "because"],
	["can u pls", "can you please"],
	["asap ", ""],
	["w/ the board tmrw", "with the board tomorrow"],
	[/, thx$/u, ". Thank you"],
	["he will need", "he needs"],
	["He will need", "He needs"],
	[", I will put a note next to it", ". I will put a note next to it"],
	["it answers", "and it answers"],
	[", will look again", ". I will look again"],
	["nochmals bei", "noch einmal bei"],
	[", es fehlten noch", ". Es fehlten noch"],
	[" und ehrlich gesagt wäre es gut, wenn das", ". Es wäre gut, wenn das"],
];

/** What can be left out. */
export const shortenings: readonly Rule[] = [
	[/^Good morning\. /u, ""],
	["I could not finish the report on Friday because", "No report on Friday:"],
	["You will have it on", "You have it on"],
	[/^Danke Marc\. /u, ""],
	["Es wäre gut, wenn das nächstes Mal früher passiert", "Bitte früher"],
];

/** What a reader who was not there needs. */
export const expansions: readonly Rule[] = [
	[/^Noted\./u, "Thank you, I have taken note of this."],
	[/^Danke Marc\./u, "Vielen Dank für deine Nachricht, Marc."],
];

/** Another tone, by the name of it. */
export const tones: Readonly<Record<string, readonly Rule[]>> = {
	friendly: [
		[/^Good morning\./u, "Good morning, everybody."],
		["I could not finish the report", "Sadly I could not finish the report"],
		["You will have it", "You will certainly have it"],
	],
	diplomatic: [
		["I could not finish", "I was unable to finish"],
		["You will have it", "I will gladly send it to you"],
		[
			"Es wäre gut, wenn das nächstes Mal früher passiert",
			"Ich wäre froh, wenn es nächstes Mal etwas früher klappt",
		],
	],
	professional: [
		["I could not finish", "I was unable to complete"],
		["You will have it", "You will receive it"],
	],
};

/** Everything that is wrong in the demo talk. */
export const corrections: readonly Rule[] = [
	["is broken since", "has been broken since"],
	["dont", "don't"],
	["happend", "happened"],
	["telefonirt", "telefoniert"],
	["Bestelung", "Bestellung"],
	["verschieben weil", "verschieben, weil"],
	["Das sie erst", "Dass sie erst"],
	["Febuar", "Februar"],
	["haben wusten", "haben, wussten"],
	["Kanst", "Kannst"],
	["bite", "bitte"],
	["schiken", "schicken"],
	["j'ai regarder", "j'ai regardé"],
	["plusieurs erreur ", "plusieurs erreurs "],
	["les montant ", "les montants "],
	["les même ", "les mêmes "],
	["le formulaires", "le formulaire"],
	["Esque", "Est-ce que"],
	["peut corrigé", "peut corriger"],
	["asser", "assez"],
	["les client m'en parle tout", "les clients m'en parlent tous"],
];

/** Another language, by its English name. */
export const translations: Readonly<Record<string, readonly Rule[]>> = {
	English: [
		["Bonjour à tous, petit rappel :", "Good morning, a short reminder:"],
		["la réunion trimestrielle est décalée", "the quarterly meeting is moved"],
		[/au 9 décembre à/u, "to 9 December at"],
		[/ au (?=\[\[)/u, " to "],
		[/ à (?=\[\[)/u, " at "],
		["salle Cervin", "room Cervin"],
		["Merci de me dire avant jeudi si", "Please tell me before Thursday if"],
		["ça pose un problème", "that is a problem"],
	],
	German: [
		[
			"Bonjour à tous, petit rappel :",
			"Guten Tag zusammen, kurz zur Erinnerung:",
		],
		[
			"la réunion trimestrielle est décalée",
			"Die Quartalssitzung ist verschoben",
		],
		[/au 9 décembre à/u, "auf den 9. Dezember um"],
		[/ au (?=\[\[)/u, " auf den "],
		[/ à (?=\[\[)/u, " um "],
		["salle Cervin", "Raum Cervin"],
		["Merci de me dire avant jeudi si", "Bitte sagt mir vor Donnerstag, ob"],
		["ça pose un problème", "das ein Problem ist"],
	],
};
