import type { Language } from "../../../ai/guards/language.ts";
import type { Intent } from "./draft-session.ts";

/** What stands in for a model: replies that fit every message and promise nothing, in the language of the message. */
export const templates: Readonly<
	Record<Language, Readonly<Record<Intent, string>>>
> = {
	en: {
		agree: "Thank you for your message. That works for me.",
		decline:
			"Thank you for your message. Unfortunately that does not work for me.",
		ask: "Thank you for your message. Could you tell me a little more about it?",
	},
	fr: {
		agree: "Merci pour ton message. Cela me convient.",
		decline:
			"Merci pour ton message. Malheureusement, cela ne me convient pas.",
		ask: "Merci pour ton message. Peux-tu m’en dire un peu plus ?",
	},
	de: {
		agree: "Danke für deine Nachricht. Das passt für mich.",
		decline: "Danke für deine Nachricht. Leider passt das für mich nicht.",
		ask: "Danke für deine Nachricht. Kannst du mir etwas mehr dazu sagen?",
	},
	it: {
		agree: "Grazie per il tuo messaggio. Per me va bene.",
		decline: "Grazie per il tuo messaggio. Purtroppo per me non va bene.",
		ask: "Grazie per il tuo messaggio. Puoi dirmi qualcosa in più?",
	},
	es: {
		agree: "Gracias por tu mensaje. Me parece bien.",
		decline: "Gracias por tu mensaje. Lamentablemente no me va bien.",
		ask: "Gracias por tu mensaje. ¿Me puedes contar un poco más?",
	},
};

const frames: Readonly<
	Record<Language, readonly [before: string, after: string]>
> = {
	en: ["Thank you for your message.", "Kind regards"],
	fr: ["Merci pour ton message.", "Meilleures salutations"],
	de: ["Danke für deine Nachricht.", "Freundliche Grüsse"],
	it: ["Grazie per il tuo messaggio.", "Cordiali saluti"],
	es: ["Gracias por tu mensaje.", "Un saludo cordial"],
};

/** Keywords, as they are, between a thank-you and a greeting. */
export const framed = (language: Language, answer: string): string => {
	const [before, after] = frames[language];
	return `${before}\n\n${answer}\n\n${after}`;
};
