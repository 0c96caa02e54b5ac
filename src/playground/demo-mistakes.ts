import type { StartingMessage } from "./workspace.ts";

/** French with mistakes of spelling, agreement and verb forms. */
export const frenchMistakes: StartingMessage = {
	user: "U0GIULIA",
	minutesAgo: 160,
	text: "Bonjour, j'ai regarder la page des prix et il y a plusieurs erreur : les montant ne sont pas les même que dans l'offre, et le lien vers le formulaires ne marche plus. Esque quelqu'un peut corrigé ça avant vendredi ? C'est asser urgent, les client m'en parle tout les jours.",
};

/** German with mistakes of spelling and commas. */
export const germanMistakes: StartingMessage = {
	user: "U0CARLOS",
	minutesAgo: 255,
	text: "Ich habe gestern mit der Firma Brunner telefonirt, sie wollen die Bestelung verschieben weil das Lager noch nicht fertig ist. Das sie erst im Febuar wieder Platz haben wusten wir nicht. Kanst du ihnen bite ein neues Angebot schiken, <@U0GIULIA>?",
};

const address = (mail: string): string => `&lt;<mailto:${mail}|${mail}>&gt;`;

/** A customer's mail, pasted with its head into a channel. */
export const pastedMail: StartingMessage = {
	user: "U0GIULIA",
	minutesAgo: 205,
	text: [
		"Can somebody help me to answer this one? I do not want to promise too much.",
		"",
		`From: Claire Aubert ${address("claire.aubert@hotel-bellerive.example")}`,
		`To: Giulia Rossi ${address("giulia.rossi@alpenblick.example")}`,
		`Cc: Bernard Aubert ${address("bernard.aubert@hotel-bellerive.example")}; Reception ${address("reception@hotel-bellerive.example")}`,
		"Subject: Delivery of 18 November: 2 boxes missing",
		"",
		"Dear Ms Rossi,",
		"",
		"Your delivery of 18 November (order 2026-131) arrived yesterday, but only 10 of the 12 boxes were on the pallet. The delivery note says 12, and our night porter signed it without counting.",
		"",
		"We need the two boxes before Saturday 28 November, as the hotel is full for the weekend. Could you tell me by tomorrow noon whether you can send them, and whether we still have to pay the whole invoice of CHF 1’860.00 by the end of the month?",
		"",
		"Kind regards,",
		"Claire Aubert",
		"Hôtel Bellerive, Montreux",
	].join("\n"),
};
