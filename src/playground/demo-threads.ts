import type { StartingMessage } from "./workspace.ts";

/** A thread with decisions, people who do something by a day, and what is still open. */
export const launchThread: StartingMessage = {
	user: "U0MARC",
	minutesAgo: 1400,
	text: "The new site goes live on 12 January, we have seven weeks. Can we settle here who does what? From my side three things are open: the host, the languages at the start, and the cookie banner.",
	replies: [
		{
			user: "U0ELISE",
			minutesAgo: 1391,
			text: "For the languages I would start with French and German only. Italian and English can follow in February, otherwise nobody will have checked the translations in time.",
		},
		{
			user: "U0GIULIA",
			minutesAgo: 1386,
			text: "Fine for me, as long as the price list is in Italian from day one. Half of my customers in Ticino read nothing but that page.",
		},
		{
			user: "U0MARC",
			minutesAgo: 1380,
			text: "Agreed: French and German at the launch, plus the price list in Italian. The rest follows in February.",
		},
		{
			user: "U0NADIA",
			minutesAgo: 1371,
			text: "About the host: I compared three. The one we have costs CHF 38.40 a month and was down twice since September. Infomaniak would be CHF 15.75 with a copy every day. I would move.",
		},
		{
			user: "U0MARC",
			minutesAgo: 1362,
			text: "Then we move. <@U0NADIA>, can you order it by Friday 27 November and move the site on Tuesday 1 December after 19:00, when nobody needs it?",
		},
		{
			user: "U0NADIA",
			minutesAgo: 1358,
			text: "Yes, both. But I need the codes for the domain from you by Thursday, they are still in the old safe.",
		},
		{
			user: "U0ELISE",
			minutesAgo: 1345,
			text: "I send the final texts of the 6 main pages by 4 December. Photos: I asked Studio Rochat and have no answer yet. Does anybody know a second photographer, in case they cannot?",
		},
		{
			user: "U0GIULIA",
			minutesAgo: 1340,
			text: "I can ask my cousin, but not before next week.",
		},
		{
			user: "U0MARC",
			minutesAgo: 1331,
			text: "One thing stays open: do we need a cookie banner at all if we do not measure visitors? I do not know. <@U0ELISE>, could you find out? We decide it in the meeting on 9 December.",
		},
	],
};

/** The same in two languages, as it happens in an office between Sion and Bern. */
export const eventThread: StartingMessage = {
	user: "U0ANNA",
	minutesAgo: 980,
	text: "Kundenanlass vom 17. Dezember in Sion: wir haben 34 Anmeldungen, der Saal fasst 40. Können wir heute entscheiden, ob wir noch mehr Leute einladen?",
	replies: [
		{
			user: "U0ELISE",
			minutesAgo: 972,
			text: "De mon côté, je préfère garder les 6 places pour les clients qui répondent au dernier moment. L’année passée, il y en avait 5.",
		},
		{
			user: "U0MARC",
			minutesAgo: 966,
			text: "D’accord avec Élise. On n’invite plus personne et on ferme les inscriptions le 10 décembre à midi.",
		},
		{
			user: "U0ANNA",
			minutesAgo: 960,
			text: "Gut, dann schliessen wir am 10. Dezember um 12 Uhr. Ich schreibe es heute noch auf die Webseite.",
		},
		{
			user: "U0CARLOS",
			minutesAgo: 951,
			text: "Qui s’occupe du traiteur ? L’offre de la Maison Praz est de CHF 46.50 par personne, sans les boissons.",
		},
		{
			user: "U0ANNA",
			minutesAgo: 944,
			text: "Das Budget ist CHF 2’000.00 für alles, mit Getränken wird das knapp. <@U0CARLOS>, fragst du sie bitte bis Mittwoch, ob es auch für CHF 42.00 geht?",
		},
		{
			user: "U0CARLOS",
			minutesAgo: 940,
			text: "Oui, je les appelle mardi matin.",
		},
		{
			user: "U0ELISE",
			minutesAgo: 931,
			text: "Je prépare les badges et la liste d’accueil pour le 15. Il me faut les noms définitifs la veille au plus tard.",
		},
		{
			user: "U0ANNA",
			minutesAgo: 925,
			text: "Offen bleibt die Technik: der Saal hat nur einen Bildschirm. <@U0NADIA>, kannst du den Beamer und zwei Mikrofone mitbringen?",
		},
	],
};
