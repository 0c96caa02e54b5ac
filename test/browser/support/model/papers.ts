/** Words of the demo's documents that answer a question; `proof` stands in the document letter by letter. */
type Known = {
	readonly asks: RegExp;
	readonly proof: readonly string[];
	readonly answer: string;
};

/** What is asked about the documents of the demo and the corpus, and where they say it. */
export const knownAnswers: readonly Known[] = [
	{
		asks: /Kündigungsfrist/u,
		proof: [
			"Er verlängert sich stillschweigend um jeweils ein Jahr, sofern er nicht mit einer Frist von sechs Monaten auf das Ende der Laufzeit schriftlich gekündigt wird.",
			"Das Recht zur ausserordentlichen Kündigung aus wichtigem Grund bleibt vorbehalten.",
		],
		answer:
			"Die Kündigungsfrist beträgt sechs Monate auf das Ende der Laufzeit, und die Kündigung muss schriftlich sein. Aus wichtigem Grund ist sie auch sonst möglich.",
	},
	{
		asks: /kostet|Vergütung/u,
		proof: [
			"Die jährliche Vergütung beträgt 4860 Franken zuzüglich der gesetzlichen Mehrwertsteuer",
		],
		answer: "Die Wartung kostet 4860 Franken im Jahr, ohne Mehrwertsteuer.",
	},
	{
		asks: /notice period|terminate/u,
		proof: [
			"Either party may terminate it in writing with three months' notice to the end of a calendar quarter, for the first time on 31 March 2027.",
			"Either party may terminate at once for good cause",
		],
		answer:
			"Three months to the end of a calendar quarter, in writing, and not before 31 March 2027. For good cause either party may end it at once.",
	},
	{
		asks: /notice period|terminate/u,
		proof: [
			"sauf résiliation écrite par l’une des parties avec un préavis de trois mois pour la fin d’une année civile",
		],
		answer: "Three months to the end of a calendar year, in writing.",
	},
	{
		asks: /windows/u,
		proof: ["Windows are cleaned from both sides four times a year."],
		answer: "Four times a year, from both sides.",
	},
	{
		asks: /cookie banner/u,
		proof: ["Find out whether a cookie banner is needed"],
		answer:
			"That is still open: Élise Favre is to find out by 9 December whether a cookie banner is needed.",
	},
];

type KnownDigest = {
	readonly of: RegExp;
	readonly into: string;
	readonly summary: string;
	readonly points: readonly (readonly [text: string, proof: string])[];
};

/** Summaries of the same documents. */
export const knownDigests: readonly KnownDigest[] = [
	{
		of: /This agreement is made on 3 February 2026/u,
		into: "English",
		summary:
			"Quillmoor Cleaning Services Ltd cleans the offices, kitchens and meeting rooms of Alpenblick Cooperative for a fixed fee of 3200 francs a month. The agreement began on 1 March 2026 and can be ended with three months' notice.",
		points: [
			[
				"The rooms are cleaned on five evenings a week.",
				"The Provider cleans the offices, kitchens and meeting rooms of the Customer at Seestrasse 40 on five evenings a week",
			],
			[
				"Work beyond the schedule costs 58 francs an hour and has to be ordered in writing.",
				"Work beyond the schedule is charged at 58 francs an hour",
			],
			[
				"The provider is liable up to two million francs for each event.",
				"up to two million francs for each event",
			],
		],
	},
	{
		of: /Wartung des Personenaufzugs/u,
		into: "German",
		summary:
			"Die Hebewerk Grünau AG wartet den Personenaufzug der Genossenschaft Alpenblick sechsmal im Jahr und unterhält einen Störungsdienst. Der Vertrag gilt ab dem 1. April 2026 für drei Jahre.",
		points: [
			[
				"Die Wartung kostet 4860 Franken im Jahr, ohne Mehrwertsteuer.",
				"Die jährliche Vergütung beträgt 4860 Franken",
			],
			[
				"Wer kündigen will, tut es sechs Monate vor dem Ende der Laufzeit.",
				"sofern er nicht mit einer Frist von sechs Monaten",
			],
		],
	},
	{
		of: /Wartung des Personenaufzugs/u,
		into: "English",
		summary:
			"Hebewerk Grünau AG maintains the lift of Genossenschaft Alpenblick six times a year and answers calls day and night. The contract begins on 1 April 2026 and lasts three years.",
		points: [
			[
				"Maintenance costs 4860 francs a year, before tax.",
				"Die jährliche Vergütung beträgt 4860 Franken",
			],
		],
	},
];

/** How documents of each category begin to show themselves; the first words found are the reason. */
export const knownSigns: readonly (readonly [
	category: string,
	words: RegExp,
])[] = [
	["invoice", /(?:Rechnungsbetrag|Total to pay|Total CHF)[^\n]{0,60}/u],
	[
		"contract",
		/(?:Either party may terminate it in writing with three months['’] notice|Der Vertrag tritt am 1. April 2026 in Kraft|sauf résiliation écrite par l’une des parties)/u,
	],
	[
		"human-resources",
		/(?:Solde en jours|Congés|staff handbook|Urlaubsanspruch|annual leave)[^\n]{0,60}/iu,
	],
	[
		"project",
		/(?:project meeting of[^\n]{0,40}|The project leader reports[^\n]{0,60}|steering group[^\n]{0,30})/u,
	],
	["technical", /(?:Datenblatt|installation|Wartungsanleitung)[^\n]{0,50}/u],
	["finance", /(?:Average price of a night|Jahresabschluss)[^\n]{0,50}/u],
];

/** The notes of the website meeting in German, part by part. */
export const notesInGerman: Readonly<Record<string, string>> = {
	"Website: project meeting of 19 November 2026":
		"Website: Projektsitzung vom 19. November 2026",
	"Present: Marc Dubois, Élise Favre, Nadia Keller. Excused: Giulia Rossi.":
		"Anwesend: Marc Dubois, Élise Favre, Nadia Keller. Entschuldigt: Giulia Rossi.",
	Decided: "Beschlossen",
	"The site moves to the new host on Tuesday 1 December after 19:00.":
		"Die Website zieht am Dienstag, 1. Dezember, nach 19:00 Uhr zum neuen Anbieter um.",
	"French and German at the launch on 12 January 2027, the price list also in Italian.":
		"Französisch und Deutsch zum Start am 12. Januar 2027, die Preisliste auch auf Italienisch.",
	"The contact form asks for a name and an address only; the telephone number is optional.":
		"Das Kontaktformular fragt nur nach Name und Adresse; die Telefonnummer ist freiwillig.",
	"To do": "Zu erledigen",
	What: "Was",
	Who: "Wer",
	Until: "Bis",
	"Order the host, CHF 15.75 a month":
		"Den Anbieter bestellen, CHF 15.75 im Monat",
	"27 November": "27. November",
	"Final texts of the six main pages": "Endgültige Texte der sechs Hauptseiten",
	"4 December": "4. Dezember",
	"Ask a second photographer": "Eine zweite Fotografin anfragen",
	"Find out whether a cookie banner is needed":
		"Abklären, ob es einen Cookie-Hinweis braucht",
	"9 December": "9. Dezember",
	Risks: "Risiken",
	"The old host keeps the site for 30 days after the end of the contract. If the move fails, we go back to it within an hour and try again a week later. The budget is CHF 6,400; CHF 2,150 of it has been spent.":
		"Der alte Anbieter behält die Website noch 30 Tage nach Vertragsende. Misslingt der Umzug, kehren wir innert einer Stunde zu ihm zurück und versuchen es eine Woche später noch einmal. Das Budget beträgt CHF 6,400; davon sind CHF 2,150 ausgegeben.",
	"Next meeting: Wednesday 9 December, 10:00, room Cervin.":
		"Nächste Sitzung: Mittwoch, 9. Dezember, 10:00 Uhr, Raum Cervin.",
};
