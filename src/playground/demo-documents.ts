import { definePdf, type PdfLine, type PdfRule } from "./demo-pdf.ts";
import type { StartingFile, StartingMessage } from "./workspace.ts";

const row = (
	y: number,
	[what, count, price, sum]: readonly [string, string, string, string],
	isBold = false,
): PdfLine[] => [
	{ x: 56, y, text: what, isBold },
	{ x: 360, y, text: count, isRight: true, isBold },
	{ x: 450, y, text: price, isRight: true, isBold },
	{ x: 539, y, text: sum, isRight: true, isBold },
];

const invoiceMarks: (PdfLine | PdfRule)[] = [
	{ x: 56, y: 70, text: "Druckerei Zumstein AG", size: 15, isBold: true },
	{ x: 56, y: 88, text: "Industriestrasse 12, 3900 Brig" },
	{ x: 56, y: 102, text: "MWST-Nr. CHE-000.000.000 MWST" },
	{ x: 56, y: 150, text: "Alpenblick Handels AG" },
	{ x: 56, y: 164, text: "Frau Anna Baumann" },
	{ x: 56, y: 178, text: "Bahnhofplatz 3, 1950 Sion" },
	{ x: 56, y: 232, text: "Rechnung Nr. R-2026-0417", size: 14, isBold: true },
	{ x: 56, y: 254, text: "Rechnungsdatum: 12. November 2026" },
	{ x: 56, y: 268, text: "Zahlbar bis: 12. Dezember 2026, ohne Abzug" },
	{ x: 56, y: 282, text: "Ihre Bestellung: 2026-131 vom 28. Oktober 2026" },
	...row(322, ["Leistung", "Menge", "Preis CHF", "Betrag CHF"], true),
	{ ruleAt: 330 },
	...row(350, ["Einladungskarten A6, beidseitig", "40", "2.35", "94.00"]),
	...row(368, ["Namensschilder mit Magnet", "40", "4.80", "192.00"]),
	...row(386, ["Wegweiser A2, wetterfest", "6", "38.50", "231.00"]),
	...row(404, ["Gestaltung, Stunden", "3.5", "120.00", "420.00"]),
	{ ruleAt: 414 },
	...row(434, ["Zwischentotal", "", "", "937.00"]),
	...row(452, ["Mehrwertsteuer 8.1 %", "", "", "75.90"]),
	...row(472, ["Total CHF", "", "", "1’012.90"], true),
	{ x: 56, y: 520, text: "Zahlung an: Druckerei Zumstein AG" },
	{ x: 56, y: 534, text: "IBAN CH93 0076 2011 6238 5295 7" },
	{ x: 56, y: 548, text: "Vermerk: R-2026-0417" },
	{ x: 56, y: 590, text: "Besten Dank für Ihren Auftrag." },
	{ x: 56, y: 604, text: "Rückfragen: buchhaltung@zumstein.example" },
];

/** An invoice in German, one page. */
export const demoInvoice: StartingFile = {
	name: "Rechnung R-2026-0417.pdf",
	bytes: definePdf("Rechnung R-2026-0417", invoiceMarks),
};

/** A contract in French. */
export const demoContract: StartingFile = {
	name: "Contrat de maintenance 2027.txt",
	bytes: Buffer.from(`CONTRAT DE MAINTENANCE

entre

Alpenblick Handels AG, place de la Gare 3, 1950 Sion
(ci-après « le client »)

et

Rhône Climat Sàrl, route des Ateliers 41, 1920 Martigny
(ci-après « le prestataire »)

1. Objet
Le prestataire entretient les deux installations de climatisation du bâtiment de Sion : celle de la salle Cervin et celle du local des serveurs. Le présent contrat ne couvre pas le remplacement complet d’une installation.

2. Prestations
Le prestataire effectue deux contrôles par an, en avril et en octobre. En cas de panne, il intervient dans les 8 heures ouvrables ; pour le local des serveurs, dans les 4 heures, également le samedi.

3. Prix
Le client paie CHF 2’480.00 par an, TVA non comprise, en une fois, dans les 30 jours suivant la facture de janvier. Les pièces de rechange sont facturées en sus, jusqu’à CHF 300.00 sans accord préalable.

4. Durée et résiliation
Le contrat commence le 1er janvier 2027 et dure deux ans. Il se renouvelle ensuite d’année en année, sauf résiliation écrite par l’une des parties avec un préavis de trois mois pour la fin d’une année civile.

5. Responsabilité
Le prestataire répond des dommages qu’il cause par faute, jusqu’à CHF 50’000.00 par cas. Il est assuré en conséquence.

6. Confidentialité
Le prestataire ne communique à personne ce qu’il voit ou apprend dans les locaux du client.

7. For et droit applicable
Le droit suisse est applicable. Le for est à Sion.

Sion, le 16 novembre 2026

Pour le client :                     Pour le prestataire :
Anna Baumann                         Didier Rey
`),
};

/** Notes of a meeting in English. */
export const demoNotes: StartingFile = {
	name: "Website project notes.md",
	bytes: Buffer.from(`# Website: project meeting of 19 November 2026

Present: Marc Dubois, Élise Favre, Nadia Keller. Excused: Giulia Rossi.

## Decided

- The site moves to the new host on Tuesday 1 December after 19:00.
- French and German at the launch on 12 January 2027, the price list also in Italian.
- The contact form asks for a name and an address only; the telephone number is optional.

## To do

| What | Who | Until |
| --- | --- | --- |
| Order the host, CHF 15.75 a month | Nadia | 27 November |
| Final texts of the six main pages | Élise | 4 December |
| Ask a second photographer | Giulia | 4 December |
| Find out whether a cookie banner is needed | Élise | 9 December |

## Risks

The old host keeps the site for 30 days after the end of the contract. If the move fails, we go back to it within an hour and try again a week later. The budget is CHF 6,400; CHF 2,150 of it has been spent.

Next meeting: Wednesday 9 December, 10:00, room Cervin.
`),
};

/** An invoice somebody shows in a channel. */
export const invoiceMessage: StartingMessage = {
	user: "U0ANNA",
	minutesAgo: 134,
	text: "Die Rechnung der Druckerei für den Kundenanlass ist da. Kann sie jemand ablegen?",
	files: [demoInvoice],
};

/** Two documents in one message. */
export const documentsMessage: StartingMessage = {
	user: "U0MARC",
	minutesAgo: 200,
	text: "Two papers from this week: the maintenance contract, signed, and the notes of the website meeting.",
	files: [demoContract, demoNotes],
};
