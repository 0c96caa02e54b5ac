import type { Spoken } from "./language.ts";

/** What was settled, what somebody does until when, and what is open, each with the number of its message. */
export type Summed = {
	readonly summary: string;
	readonly decisions: readonly (readonly [text: string, message: number])[];
	readonly actions: readonly (readonly [
		text: string,
		message: number,
		owner: string,
		due: string | null,
	])[];
	readonly questions: readonly (readonly [text: string, message: number])[];
};

type Conversation = Readonly<Record<Spoken, Summed>> & {
	readonly about: RegExp;
};

const launch: Conversation = {
	about: /The new site goes live/u,
	en: {
		summary:
			"The new site goes live on 12 January. The languages and the host are settled. The photos and the cookie banner are still open.",
		decisions: [
			[
				"French and German at the launch, plus the price list in Italian. The rest follows in February.",
				4,
			],
			["The site moves to Infomaniak, for CHF 15.75 a month.", 6],
		],
		actions: [
			["Order the new host", 6, "Nadia", "by Friday 27 November"],
			["Move the site", 6, "Nadia", "Tuesday 1 December after 19:00"],
			["Send the codes for the domain", 7, "Marc", "by Thursday"],
			["Send the final texts of the 6 main pages", 8, "Élise", "by 4 December"],
			["Ask her cousin about the photos", 9, "Giulia", "not before next week"],
			["Find out whether a cookie banner is needed", 10, "Élise", "9 December"],
		],
		questions: [
			["Who takes the photos, if Studio Rochat cannot?", 8],
			["Is a cookie banner needed at all without measuring visitors?", 10],
		],
	},
	de: {
		summary:
			"Die neue Website geht am 12. Januar online. Die Sprachen und der Anbieter sind beschlossen. Die Fotos und das Cookie-Banner sind noch offen.",
		decisions: [
			[
				"Zum Start gibt es Französisch und Deutsch, dazu die Preisliste auf Italienisch. Der Rest folgt im Februar.",
				4,
			],
			["Die Website zieht zu Infomaniak um, für CHF 15.75 im Monat.", 6],
		],
		actions: [
			["Den neuen Anbieter bestellen", 6, "Nadia", "bis Freitag, 27. November"],
		],
		questions: [["Braucht es überhaupt ein Cookie-Banner?", 10]],
	},
};

const event: Conversation = {
	about: /Kundenanlass vom 17\. Dezember/u,
	de: {
		summary:
			"Für den Kundenanlass vom 17. Dezember in Sion gibt es 34 Anmeldungen, der Saal fasst 40. Es wird niemand mehr eingeladen. Offen ist noch die Technik.",
		decisions: [
			[
				"Es werden keine weiteren Leute eingeladen. Die Anmeldung schliesst am 10. Dezember um 12 Uhr.",
				4,
			],
		],
		actions: [
			["Die Webseite anpassen", 4, "Anna", "heute"],
			["Nach einem Preis von CHF 42.00 fragen", 7, "Carlos", "Dienstag"],
			["Die Badges und die Liste vorbereiten", 8, "Élise", "bis zum 15."],
		],
		questions: [["Bringt Nadia den Beamer und zwei Mikrofone mit?", 9]],
	},
	en: {
		summary:
			"There are 34 registrations for the event on 17 December in Sion, and the room holds 40. Nobody else is invited.",
		decisions: [["Registration closes on 10 December at 12:00.", 4]],
		actions: [["Ask for a price of CHF 42.00", 7, "Carlos", "Tuesday"]],
		questions: [["Does Nadia bring the projector and two microphones?", 9]],
	},
};

/** The threads of the demo organisation that are worth a summary. */
export const conversations: readonly Conversation[] = [launch, event];
