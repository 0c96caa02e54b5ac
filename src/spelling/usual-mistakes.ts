import type { SpellingLanguage } from "./mistake.ts";

const pairs = (text: string): ReadonlyMap<string, string> =>
	new Map(
		text
			.trim()
			.split(/\s*\n\s*/u)
			.map((line) => {
				const [wrong = "", right = ""] = line.split(" = ");
				return [wrong, right] as const;
			}),
	);

/** Mistakes so usual that what was meant is known, though other words look more like them; lower case. */
export const usualMistakes: Readonly<
	Record<SpellingLanguage, ReadonlyMap<string, string>>
> = {
	en: pairs(`
		advices = advice
		alot = a lot
		atleast = at least
		aswell = as well
		eachother = each other
		equipments = equipment
		everytime = every time
		furnitures = furniture
		infact = in fact
		informations = information
		irregardless = regardless
		publically = publicly
		softwares = software
		thankyou = thank you
	`),
	fr: pairs(`
		apriori = a priori
		bienque = bien que
		biensur = bien sûr
		davance = d'avance
		enfait = en fait
		language = langage
		malgrès = malgré
		parceque = parce que
		parmis = parmi
		tousjours = toujours
	`),
	de: pairs(`
		daß = dass
		desweiteren = des Weiteren
		garnicht = gar nicht
		garnichts = gar nichts
		imvoraus = im Voraus
		zumbeispiel = zum Beispiel
		zuück = zurück
	`),
	it: pairs(`
		aqua = acqua
		daccordo = d'accordo
		pò = po'
		pultroppo = purtroppo
		qual'è = qual è
		un'altro = un altro
	`),
	es: pairs(`
		alomejor = a lo mejor
		desicion = decisión
		haiga = haya
		nadien = nadie
		porfavor = por favor
		talvez = tal vez
	`),
};
