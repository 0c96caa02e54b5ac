import type { Language } from "../../../ai/guards/language.ts";

/** What mails are for, as far as keywords tell. */
export const purposes = [
	"refusal",
	"apology",
	"thanks",
	"appointment",
	"request",
	"reply",
] as const;
export type Purpose = (typeof purposes)[number];

type Template = {
	/** What a subject begins with, and the sentence before the keywords. */
	readonly [P in Purpose]: readonly [subject: string, opening: string];
};

/** Mails around keywords for when no model is connected. They say nothing the keywords do not say. */
export const templates: Readonly<Record<Language, Template>> = {
	en: {
		refusal: [
			"Not possible",
			"Thank you for asking. Unfortunately this is not possible:",
		],
		apology: ["Apology", "I am sorry about the following:"],
		thanks: ["Thank you", "Thank you very much for the following:"],
		appointment: [
			"Appointment",
			"I would like to arrange the following appointment:",
		],
		request: ["Request", "I am writing to you about the following:"],
		reply: ["Your mail", "Thank you for your mail. My answer in short:"],
	},
	fr: {
		refusal: [
			"Réponse négative",
			"Merci de votre demande. Malheureusement, ce n’est pas possible :",
		],
		apology: ["Excuses", "Veuillez m’excuser pour ce qui suit :"],
		thanks: ["Remerciements", "Merci beaucoup pour ce qui suit :"],
		appointment: [
			"Rendez-vous",
			"J’aimerais convenir du rendez-vous suivant :",
		],
		request: ["Demande", "Je vous écris au sujet de ce qui suit :"],
		reply: [
			"Votre courriel",
			"Merci pour votre courriel. Ma réponse en bref :",
		],
	},
	de: {
		refusal: [
			"Absage",
			"Vielen Dank für die Anfrage. Leider ist das nicht möglich:",
		],
		apology: ["Entschuldigung", "Für Folgendes bitte ich um Entschuldigung:"],
		thanks: ["Danke", "Vielen Dank für Folgendes:"],
		appointment: ["Termin", "Gerne möchte ich folgenden Termin vereinbaren:"],
		request: ["Anfrage", "Ich schreibe wegen Folgendem:"],
		reply: [
			"Antwort",
			"Vielen Dank für die Nachricht. Meine Antwort in Kürze:",
		],
	},
	it: {
		refusal: [
			"Risposta negativa",
			"Grazie della richiesta. Purtroppo non è possibile:",
		],
		apology: ["Scuse", "Mi scuso per quanto segue:"],
		thanks: ["Ringraziamenti", "Grazie mille per quanto segue:"],
		appointment: ["Appuntamento", "Vorrei fissare il seguente appuntamento:"],
		request: ["Richiesta", "Scrivo in merito a quanto segue:"],
		reply: ["La sua mail", "Grazie della mail. La mia risposta in breve:"],
	},
	es: {
		refusal: [
			"Respuesta negativa",
			"Gracias por la consulta. Lamentablemente no es posible:",
		],
		apology: ["Disculpas", "Pido disculpas por lo siguiente:"],
		thanks: ["Agradecimiento", "Muchas gracias por lo siguiente:"],
		appointment: ["Cita", "Me gustaría acordar la siguiente cita:"],
		request: ["Consulta", "Escribo por lo siguiente:"],
		reply: ["Su correo", "Gracias por el correo. Mi respuesta en breve:"],
	},
};

/** How a mail greets and ends, stiffer and warmer; `{name}` is who gets it, and the last is the hole for a name nobody knows. */
export const frames: Readonly<
	Record<
		Language,
		{
			readonly stiff: readonly [greeting: string, closing: string];
			readonly warm: readonly [greeting: string, closing: string];
			readonly unknown: string;
		}
	>
> = {
	en: {
		stiff: ["Dear {name},", "Kind regards"],
		warm: ["Hello {name},", "Best wishes"],
		unknown: "[Name]",
	},
	fr: {
		stiff: ["Bonjour {name},", "Meilleures salutations"],
		warm: ["Bonjour {name},", "Bien à vous"],
		unknown: "[Nom]",
	},
	de: {
		stiff: ["Guten Tag {name}", "Freundliche Grüße"],
		warm: ["Hallo {name}", "Herzliche Grüße"],
		unknown: "[Name]",
	},
	it: {
		stiff: ["Buongiorno {name},", "Cordiali saluti"],
		warm: ["Ciao {name},", "Un caro saluto"],
		unknown: "[Nome]",
	},
	es: {
		stiff: ["Estimado/a {name}:", "Un saludo cordial"],
		warm: ["Hola {name}:", "Un abrazo"],
		unknown: "[Nombre]",
	},
};

/** Words in keywords that tell a purpose, the clearest first; in none of them it is a request, or a reply where a mail is answered. */
export const hints: readonly (readonly [Purpose, RegExp])[] = [
	[
		"refusal",
		/(?<!\p{L})(?:declin|refus|reject|no thanks|cannot|can['’]t|absag|ablehn|leider|nicht möglich|non possibile|rifiut|declin|rechaz|lamentablemente|malheureusement|purtroppo)/iu,
	],
	[
		"apology",
		/(?<!\p{L})(?:sorry|apolog|désolé|excus|entschuldig|tut mir leid|scus|disculp|lo siento|perdón|perdon)/iu,
	],
	[
		"thanks",
		/(?<!\p{L})(?:thank|merci|remerci|dank|grazie|ringrazi|gracias|agradec)/iu,
	],
	[
		"appointment",
		/(?<!\p{L})(?:meet|appointment|call|schedul|sitzung|termin|treffen|besprechung|rendez-vous|réunion|séance|riunione|incontro|appuntament|reunión|cita)/iu,
	],
];
