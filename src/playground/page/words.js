import { de } from "./words/de.js";
import { en } from "./words/en.js";
import { es } from "./words/es.js";
import { fr } from "./words/fr.js";
import { it } from "./words/it.js";

const languages = { en, fr, de, it, es };
let words = en;

/** Languages a person can choose for their Slack, as [locale, own name]. */
export const locales = [
	["en-US", "English"],
	["fr-FR", "Français"],
	["de-DE", "Deutsch"],
	["it-IT", "Italiano"],
	["es-ES", "Español"],
];

/** The page speaks this language from now on; English when it does not know it. */
export function useLanguage(locale = "en-US") {
	const code = locale.slice(0, 2);
	words = languages[code] ?? en;
	document.documentElement.lang = languages[code] ? code : "en";
}

/** The page's own words by key, with `{name}` filled in. */
export function t(key, values = {}) {
	const text = words[key] ?? en[key];
	return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
