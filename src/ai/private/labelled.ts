import type { SecretRule } from "./secret.ts";

const edge = "(?<![\\p{L}\\d])";
const surely =
	"(?:[A-Z\\d_]{0,40}_)?(?:pass ?words?|pass(?:wd|phrase|code|wort|wörter)|pwd|mots? de passe|mdp|kennw(?:ort|örter)|zugangscode|contraseñas?|clave de acceso|parola d['’]ordine|parola d['’]accesso)";
// These mean other things too.
const password = `(?:${surely}|clave|parola chiave|pin(?:[- ]?code)?|puk)`;
const mark = "[*_~`\"'“”«»]{0,4}";
const glue = `${mark}[ \\u00a0\\u202f]{0,2}(?:[:=]|->|→)[ \\u00a0\\u202f\\t*_~\`"'“”«»]{0,6}`;
const verb = `${mark} (?:is|ist|lautet|est|è|es|now|jetzt|maintenant|:|=|is now|ist jetzt|est maintenant)[ :]{1,2}${mark}`;
const value = '(?<secret>[^\\s<>`"“”«»]{4,200}?)';
const closing = '(?=[.,;?)]{0,2}(?:[\\s`"“”«»*<>]|$))';

const noValue =
	/^(?:https?:|www\.|mailto:|@|#|\[\[|[*•.…x_-]+$|\{|\$\{|%|<)|^(?:none|unknown|changed|same|expired|required|protected|lost|forgotten|wrong|reset|manager|please|siehe|see|voir|vedi|ver|keine?s?|vergessen|falsch|geändert|abgelaufen|oublié|changé|perdu|expiré|aucune?|inconnu|dimenticata|cambiata|scaduta|nessuna|olvidada|cambiada|caducada|ninguna)$/iu;

// A value that no dictionary has: with a digit or a sign among letters, or all digits.
const looksMade = (secret: string): boolean =>
	!noValue.test(secret) &&
	(/^\d{4,12}$/u.test(secret) ||
		(/\p{L}/u.test(secret) && /\d|[^\p{L}\d'’.,/():-]/u.test(secret)));

// Of the words after "key" or "token", only what is long and mixed; a UUID is a name, not a secret.
const looksRandom = (secret: string): boolean =>
	!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(secret) &&
	/\d/u.test(secret) &&
	/[A-Za-z]/u.test(secret) &&
	entropyOf(secret) > 3;

/** Bits per character. */
const entropyOf = (text: string): number => {
	const counts = new Map<string, number>();
	for (const one of text) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts.values()]
		.map((count) => count / text.length)
		.reduce((sum, share) => sum - share * Math.log2(share), 0);
};

const secretName =
	"(?:api|access|secret|private|auth(?:entication|orization)?|client|bot|app|signing|encryption|account|shared|bearer|refresh|session|deploy|service)?[ _-]?(?:keys?|tokens?|secrets?|schlüssel|geheimnis|clés?|jetons?|chiavi?|segreto|claves?|secreto|fichas?|credentials?)";

/** Secrets that show by the word before them, in five languages. */
export const labelled: readonly SecretRule[] = [
	{
		kind: "password",
		pattern: new RegExp(`${edge}${password}${glue}${value}${closing}`, "giu"),
		holds: looksMade,
	},
	{
		// Alone on the rest of its line, any word is the value: "Passwort: sonnenblume".
		kind: "password",
		pattern: new RegExp(
			`${edge}${surely}${glue}${value}(?=[.;)\`"”»*]{0,3}[ \\t]*(?:\\n|$))`,
			"giu",
		),
		holds: (secret) => !noValue.test(secret),
	},
	{
		kind: "password",
		pattern: new RegExp(`${edge}${password}${verb}${value}${closing}`, "giu"),
		holds: looksMade,
	},
	{
		kind: "key",
		pattern: new RegExp(
			`${edge}(?:[A-Z\\d_]{0,40}_)?${secretName}(?: ?d['’]api| api)?(?:${glue}|${verb}|[ ]${mark})(?<secret>[A-Za-z0-9+/_.~-]{31,511}[A-Za-z0-9+/_~-]={0,2})(?![A-Za-z0-9])`,
			"giu",
		),
		holds: looksRandom,
	},
];
