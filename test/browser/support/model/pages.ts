import { type Spoken, spokenIn } from "./language.ts";

/** The texts of a home page, in the language of the question. */
export const pageOf = (_blocks: readonly string[], user: string): unknown =>
	homes[spokenIn(user)];

/** A brief for the page in each language. */
export const briefs: Readonly<Record<Spoken, string>> = {
	en: "Alpenblick delivers food from the region to hotels and restaurants in Valais. Ordered by noon, delivered the next morning. One contact person, no minimum order.",
	de: "Alpenblick liefert Lebensmittel aus der Region an Hotels und Restaurants im Wallis. Bis Mittag bestellt, am nächsten Morgen geliefert. Eine Ansprechperson, keine Mindestmenge.",
};

const homes: Readonly<Record<Spoken, unknown>> = {
	en: {
		title: "Alpenblick: food from the region for hotels in Valais",
		description:
			"Food from the region for hotels and restaurants in Valais: ordered by noon, there the next morning.",
		heading: "From the region to your kitchen by tomorrow morning",
		intro:
			"You cook for your guests, and we bring hotels and restaurants in Valais food from the region.",
		sections: [
			{
				heading: "Ordered by noon, delivered the next morning",
				body: "Order by noon what your kitchen needs for the next day. In the morning it is at your door.",
			},
			{
				heading: "One contact person, no minimum order",
				body: "You always talk to the same person, and you order only what you need.",
			},
		],
		action: "Place an order",
		alts: ["Crates of fresh vegetables at the back door of a restaurant"],
	},
	de: {
		title: "Alpenblick: Lebensmittel aus der Region für Hotels",
		description:
			"Wir liefern Hotels und Restaurants im Wallis Lebensmittel aus der Region. Bis Mittag bestellt, am nächsten Morgen da.",
		heading: "Aus der Region, am nächsten Morgen in Ihrer Küche",
		intro:
			"Sie kochen für Ihre Gäste, und wir bringen, was Sie dafür brauchen: Lebensmittel aus der Region, für Hotels und Restaurants im Wallis.",
		sections: [
			{
				heading: "Bis Mittag bestellt, am nächsten Morgen geliefert",
				body: "Bestellen Sie bis Mittag, was Ihre Küche am nächsten Tag braucht. Am Morgen steht es vor Ihrer Tür.",
			},
			{
				heading: "Eine Ansprechperson, keine Mindestmenge",
				body: "Sie sprechen immer mit derselben Person. Und weil es keine Mindestmenge gibt, nehmen Sie nur, was Sie brauchen.",
			},
		],
		action: "Jetzt bestellen",
		alts: [
			"Kisten mit frischem Gemüse vor der Hintertür eines Restaurants",
			"Ein Lieferwagen früh am Morgen in einem Bergdorf",
		],
	},
};
