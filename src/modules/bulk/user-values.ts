import { plain } from "./plain.ts";

/** What a user may do in the organisation itself. */
export type PowerRole = "normal" | "admin" | "owner";

/** The languages a user can be written to in. */
export const userLanguages = ["de", "en", "es", "fr", "it"] as const;
export type UserLanguage = (typeof userLanguages)[number];

/** A role as tables name it in five languages; null for anything else. */
export const readRole = (text: string): PowerRole | null =>
	roleNames.find(([, names]) => names.includes(plain(text)))?.[0] ?? null;

/** A language by its code, a locale, or its name in five languages; null for anything else. */
export const readLanguage = (text: string): UserLanguage | null => {
	const code = /^\s*(?<code>[a-z]{2})(?:[-_][a-z]{2,4})?\s*$/iu.exec(text);
	const wanted = code?.groups?.code?.toLowerCase() ?? plain(text);
	return (
		userLanguages.find((one) => one === wanted) ??
		languageNames.find(([, names]) => names.includes(plain(text)))?.[0] ??
		null
	);
};

/** The names in a cell that may hold several. */
export const splitNames = (text: string): readonly string[] =>
	text
		.split(/[,;|\n]/u)
		.map((name) => name.trim())
		.filter(Boolean);

const words = (text: string): readonly string[] => text.split(" ");

const roleNames: readonly (readonly [PowerRole, readonly string[]])[] = [
	[
		"normal",
		words(
			"normal member membre mitglied membro miembro user utilisateur utilisatrice benutzer benutzerin utente usuario usuaria standard collaborateur collaboratrice",
		),
	],
	[
		"admin",
		words(
			"admin administrator administratorin administrateur administratrice amministratore amministratrice administrador administradora",
		),
	],
	[
		"owner",
		words(
			"owner proprietaire besitzer besitzerin inhaber inhaberin eigentumer eigentumerin proprietario proprietaria propietario propietaria",
		),
	],
];

const languageNames: readonly (readonly [UserLanguage, readonly string[]])[] = [
	["de", words("german deutsch allemand tedesco aleman ger deu")],
	["en", words("english englisch anglais inglese ingles eng")],
	["es", words("spanish spanisch espagnol spagnolo espanol spa castellano")],
	["fr", words("french franzosisch francais francese frances fra fre")],
	["it", words("italian italienisch italien italiano ita")],
];
