import { documentsMessage, invoiceMessage } from "./demo-documents.ts";
import { frenchMistakes, germanMistakes, pastedMail } from "./demo-mistakes.ts";
import { eventThread, launchThread } from "./demo-threads.ts";
import type { StartingChannel } from "./workspace.ts";

const everybody = [
	"U0NADIA",
	"U0MARC",
	"U0ANNA",
	"U0ELISE",
	"U0GIULIA",
	"U0CARLOS",
	"U0NADIA2",
];

/** The channels of the demo organisation with a working day's talk in five languages. */
export const demoChannels: StartingChannel[] = [
	{
		id: "C0GENERAL",
		kind: "channel",
		name: "general",
		topic: "Everything that concerns all of us",
		members: [...everybody, "U0SUITEMATE"],
		messages: [
			{
				user: "U0MARC",
				minutesAgo: 1490,
				text: "Good morning. I was not able to finish the report on Friday due to the fact that the figures from Basel arrived late. You will have it on Monday at 10:00.",
			},
			{
				user: "U0ANNA",
				minutesAgo: 1475,
				text: "Danke Marc. Ich habe die Zahlen gestern um 18:40 nochmals bei <@U0CARLOS> angefragt, es fehlten noch 3 von 12 Filialen und ehrlich gesagt wäre es gut, wenn das nächstes Mal früher passiert.",
				replies: [
					{
						user: "U0CARLOS",
						minutesAgo: 1468,
						text: "Entschuldigung, das war mein Fehler. Die letzten 3 kommen heute vor 12:00.",
					},
				],
			},
			{
				user: "U0ELISE",
				minutesAgo: 310,
				text: "Bonjour à tous, petit rappel : la réunion trimestrielle est décalée au 9 décembre à 10 h, salle Cervin. Merci de me dire avant jeudi si ça pose un problème :calendar:",
			},
			{
				user: "U0NADIA",
				minutesAgo: 265,
				text: "Noted. The screen in that room still needs the `HDMI-2` input, I will put a note next to it.",
			},
		],
	},
	{
		id: "C0APPROVALS",
		kind: "private",
		name: "it-approvals",
		topic: "Requests that need a second person",
		members: ["U0MARC", "U0ANNA", "U0SUITEMATE"],
		messages: [
			{
				user: "U0MARC",
				minutesAgo: 2880,
				text: "From now on requests arrive here. Whoever sees one first decides, and writes a reason when it is a no.",
			},
			{
				user: "U0ANNA",
				minutesAgo: 2860,
				text: "Gut. Ich bin am Freitag ab 15 Uhr nicht da, dann bitte du.",
			},
		],
	},
	{
		id: "C0SALES",
		kind: "channel",
		name: "sales",
		topic: "Offers, customers, numbers",
		members: [...everybody, "U0SUITEMATE"],
		messages: [
			eventThread,
			{
				user: "U0GIULIA",
				minutesAgo: 430,
				text: "Ciao, ho sentito la signora Moretti: l'offerta n. 2026-118 va bene, però vorrebbe pagare CHF 1’240.50 in due rate, la prima entro il 30.11.2026. Possiamo dirle di sì?",
			},
			{
				user: "U0CARLOS",
				minutesAgo: 402,
				text: "Hola, por mí sí. Aunque la última vez tardamos casi 3 semanas en recibir el segundo pago, así que estaría bien ponerlo por escrito. ¿Lo haces tú, <@U0GIULIA>?",
			},
			{
				user: "U0GIULIA",
				minutesAgo: 395,
				text: "Sì, ci penso io oggi pomeriggio.",
			},
			germanMistakes,
			pastedMail,
			invoiceMessage,
			{
				user: "U0MARC",
				minutesAgo: 120,
				text: "Luca Moretti starts with you on 1 December. He will need an address and access to the shared drive before 8:30 that day, <@U0NADIA> can you see to it?",
			},
		],
	},
	{
		id: "C0WEBSITE",
		kind: "channel",
		name: "website",
		topic: "alpenblick.example: texts, pictures, launch on 12 January",
		members: ["U0NADIA", "U0MARC", "U0ELISE", "U0GIULIA", "U0SUITEMATE"],
		messages: [
			launchThread,
			{
				user: "U0ELISE",
				minutesAgo: 215,
				text: "J'ai mis le nouveau texte de la page d'accueil ici : <https://docs.alpenblick.example/accueil-v3>. C'est encore un peu long (environ 480 mots), je veux bien de l'aide pour le raccourcir.",
			},
			{
				user: "U0NADIA",
				minutesAgo: 190,
				text: "The contact form is broken since yesterday 16:20, it answers `HTTP 502` for about 1 visitor in 10. I restarted it but I dont know yet why it happend, will look again after lunch.",
				replies: [
					{
						user: "U0ELISE",
						minutesAgo: 184,
						text: "Merci ! Tu me dis quand je peux réessayer ?",
					},
				],
			},
			documentsMessage,
			frenchMistakes,
		],
	},
	{
		id: "D0NADIAMARC",
		kind: "im",
		name: "",
		topic: "",
		members: ["U0NADIA", "U0MARC"],
		messages: [
			{
				user: "U0MARC",
				minutesAgo: 95,
				text: "hey can u pls send me the seat numbers today, need them asap for the meeting w/ the board tmrw 9am, thx",
			},
		],
	},
	{
		id: "D0NADIABOT",
		kind: "im",
		name: "",
		topic: "",
		members: ["U0NADIA", "U0SUITEMATE"],
		messages: [],
	},
];
