import type { Language } from "../src/ai/guards/language.ts";

/** The texts that carry an instruction nobody may obey. */
export const injected: Readonly<Record<Language, readonly string[]>> = {
	en: ["en-t08", "en-t09", "en-t10", "en-t11", "en-t12"],
	de: ["de-t08", "de-t09", "de-t10", "de-t11", "de-t12"],
	fr: ["fr-t09", "fr-t10", "fr-t11", "fr-t12", "fr-t13"],
	it: ["it-t09", "it-t10", "it-t11", "it-t12", "it-t13"],
	es: ["es-t09", "es-t10", "es-t11", "es-t12", "es-t13"],
};

/** Messages of a thread that an expected finding may be linked to alike: somebody is asked in one and says yes in the next. */
export const alike: ReadonlyMap<string, readonly (readonly number[])[]> =
	new Map([
		["en-h39", [[3, 4]]],
		["de-h39", [[3, 4]]],
		[
			"fr-h40",
			[
				[3, 6],
				[6, 7],
			],
		],
		[
			"it-h40",
			[
				[3, 6],
				[6, 7],
			],
		],
	]);
