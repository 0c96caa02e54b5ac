/** Sentences of made-up documents by category: what usually stands in them, in more than one language. */
const sentences = {
	invoice: [
		"Rechnungsbetrag zahlbar innert 30 Tagen ohne Abzug",
		"Bitte überweisen Sie den Betrag auf unser Konto mit der IBAN",
		"Zwischensumme, Mehrwertsteuer 8.1 Prozent und Gesamtbetrag in Franken",
		"Position, Menge, Einzelpreis, Rabatt und Total der Lieferung",
		"Rechnungsnummer und Rechnungsdatum stehen oben rechts",
		"Bei Verzug berechnen wir Mahngebühren und Verzugszins",
		"Facture numéro, montant hors taxes, TVA et montant total à payer",
		"Merci de régler la somme avant l'échéance par virement bancaire",
		"Kundennummer, Lieferschein und Bestellung vom Vormonat",
		"Der Einzahlungsschein mit QR-Code liegt bei",
		"Skonto von zwei Prozent bei Zahlung innert zehn Tagen",
		"Verrechnete Stunden und Spesen gemäss Beilage",
	],
	contract: [
		"Die Parteien vereinbaren die folgenden Bestimmungen",
		"Dieser Vertrag tritt mit der Unterzeichnung in Kraft",
		"Die Kündigungsfrist beträgt drei Monate auf Ende eines Quartals",
		"Änderungen bedürfen der schriftlichen Form beider Vertragsparteien",
		"Gerichtsstand ist Bern, anwendbar ist schweizerisches Recht",
		"Der Auftragnehmer verpflichtet sich zur sorgfältigen Erfüllung",
		"Die Haftung ist auf grobe Fahrlässigkeit beschränkt",
		"Sollte eine Bestimmung unwirksam sein, bleibt der übrige Vertrag gültig",
		"Les parties conviennent des obligations et de la durée du contrat",
		"Vertraulichkeit gilt über die Dauer der Vereinbarung hinaus",
		"Unterschriften der Parteien, Ort und Datum der Unterzeichnung",
		"Laufzeit und stillschweigende Verlängerung um jeweils ein Jahr",
	],
	"human-resources": [
		"Wir bestätigen das Arbeitsverhältnis als Sachbearbeiterin",
		"Monatslohn brutto, Abzüge für AHV, Pensionskasse und Unfall",
		"Ferienanspruch von fünf Wochen und Überstunden",
		"Die Mitarbeiterin erledigte ihre Aufgaben zu unserer vollen Zufriedenheit",
		"Bewerbung mit Lebenslauf, Zeugnissen und Referenzen",
		"Probezeit und Pensum von achtzig Prozent",
		"Absenzen wegen Krankheit mit ärztlichem Zeugnis",
		"Le salaire mensuel brut et les vacances de l'employé",
		"Zielgespräch mit der Vorgesetzten und Weiterbildung",
		"Personalnummer, Eintritt, Austritt und Funktion",
		"Schwangerschaft, Mutterschaftsurlaub und Kinderzulagen",
		"Auszahlung des dreizehnten Monatslohns im Dezember",
	],
	marketing: [
		"Unsere Kampagne erreicht junge Familien in den Alpen",
		"Medienmitteilung mit Sperrfrist und Kontakt für Journalisten",
		"Zielgruppe, Botschaft und Kanäle der Werbung",
		"Klickrate und Reichweite der Anzeigen auf sozialen Medien",
		"Slogan, Logo und Bildsprache der Marke",
		"Newsletter mit Angeboten für die Wintersaison",
		"Notre campagne publicitaire touche un nouveau public",
		"Broschüre mit Fotos vom Sonnenaufgang über den Gipfeln",
		"Umfrage zur Bekanntheit der Marke bei Gästen",
		"Auftritt an der Messe mit Stand und Wettbewerb",
		"Influencer, Beiträge und Gewinnspiel im Frühling",
		"Webseite mit neuer Startseite und Landingpage",
	],
	technical: [
		"Schliessen Sie das Gerät an die Stromversorgung an",
		"Technische Daten: Spannung, Leistung und Abmessungen",
		"Vor der Wartung ist die Anlage spannungsfrei zu schalten",
		"Fehlercode E42 bedeutet einen Defekt am Sensor",
		"Die Firmware wird über die serielle Schnittstelle aktualisiert",
		"Installieren Sie die Software und starten Sie den Dienst neu",
		"Schaltplan, Stückliste und Explosionszeichnung",
		"Drehmoment der Schrauben nach Tabelle anziehen",
		"Branchez l'appareil et vérifiez la tension du réseau",
		"Konfigurationsdatei mit Parametern für Server und Datenbank",
		"Prüfprotokoll der Messung mit Toleranz und Temperatur",
		"Ersatzteile und Schmierstoffe für die Pumpe",
	],
	/** Nobody ever confirmed one of these. */
	recipe: [
		"Zwiebeln und Knoblauch in Olivenöl andünsten",
		"Mehl, Butter und Eier zu einem glatten Teig verrühren",
		"Bei 180 Grad im vorgeheizten Ofen goldbraun backen",
		"Mit Salz, Pfeffer und frischen Kräutern abschmecken",
		"Die Suppe zwanzig Minuten leise köcheln lassen",
		"Nudeln bissfest kochen und mit Käse bestreuen",
		"Faire revenir les légumes dans une poêle bien chaude",
		"Den Rahm steif schlagen und vorsichtig unterheben",
		"Zucker, Zimt und Äpfel in die Form geben",
		"Fisch mit Zitrone beträufeln und kurz anbraten",
		"Für vier Personen, Zubereitung vierzig Minuten",
		"Reste halten sich zwei Tage im Kühlschrank",
	],
} as const;

/** Sentences that stand anywhere. */
const anywhere = [
	"Sehr geehrte Damen und Herren, vielen Dank für Ihre Nachricht",
	"Freundliche Grüsse, Hotel Alpenblick AG, Bern",
	"Für Fragen stehen wir Ihnen gerne zur Verfügung",
	"Seite eins von zwei, Bern, im November",
	"Telefon, E-Mail und Adresse finden Sie unten",
	"Meilleures salutations et merci de votre confiance",
	"Beilagen erwähnt, Kopie an die Direktion",
	"Wie besprochen senden wir Ihnen dieses Dokument",
];

const names = [
	"Favre",
	"Keller",
	"Rossi",
	"Baumann",
	"Dubois",
	"García",
	"Meier",
	"Zbinden",
	"Lumen",
	"Kornhaus",
];

export type Topic = keyof typeof sentences;

/** The topics that somebody confirmed documents of. */
export const confirmedTopics = [
	"invoice",
	"contract",
	"human-resources",
	"marketing",
	"technical",
] as const;

/** The same numbers for the same seed. */
const numbers = (seed: number) => {
	let state = seed * 2_654_435_761 + 1;
	return (below: number): number => {
		state =
			(Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) | 0;
		return (state >>> 0) % below;
	};
};

/** The number-th made-up document of a topic: scraps of four of its twelve sentences and of one of another topic, three that stand anywhere, some names. */
export const paperAbout = (topic: Topic, number: number) => {
	const next = numbers(number * 31 + topic.length * 7 + topic.charCodeAt(0));
	const take = (from: readonly string[], count: number): string[] =>
		[...from]
			.map((text) => ({ text, rank: next(1_000_000) }))
			.sort((one, other) => one.rank - other.rank)
			.slice(0, count)
			.map(({ text }) => text);
	const scraps = (lines: readonly string[]): string[] =>
		lines.map((line) =>
			line
				.split(" ")
				.filter(() => next(10) < 6)
				.join(" "),
		);
	const others = confirmedTopics.filter((other) => other !== topic);
	const stray = others[next(others.length)] ?? "invoice";
	const parts = [
		...scraps([...take(sentences[topic], 4), ...take(sentences[stray], 1)]),
		...take(anywhere, 3),
	];
	return {
		name: `scan-${number}.pdf`,
		kind: "pdf",
		sender: null,
		text: [...parts, ...take(names, 3)].join(".\n"),
	};
};

/** A text of made-up words. */
export const nonsense = (number: number) => {
	const next = numbers(number);
	const word = () =>
		Array.from({ length: 4 + next(6) }, () =>
			String.fromCharCode(97 + next(26)),
		).join("");
	return {
		name: "x.pdf",
		kind: "pdf",
		sender: null,
		text: Array.from({ length: 80 }, word).join(" "),
	};
};
