import type { DemoStory } from "./collections-story.ts";
import { demoPeople } from "./people.ts";

/** Somebody in an address book of the demo. */
export type DemoContact = {
	readonly first: string;
	readonly last: string;
	readonly company: string;
	readonly role: string;
	readonly city: string;
	readonly mail: string;
	readonly phone: string;
	/** What the first number is called, where it is no usual word. */
	readonly label?: string;
	readonly note?: string;
	readonly birthday?: string;
	readonly categories?: readonly string[];
	/** A small picture made of these two colours. */
	readonly photo?: readonly [ground: string, figure: string];
};

/** An address book of the demo, its owner by handle of `people.ts`. Its groups name contacts by their ids. */
export type DemoBook = {
	readonly owner: string;
	readonly folder: string;
	readonly name: string;
	readonly description: string | null;
	readonly contacts: readonly DemoStory<DemoContact>[];
	readonly groups: readonly DemoStory<{
		readonly name: string;
		readonly members: readonly string[];
	}>[];
};

type Line = readonly [
	first: string,
	last: string,
	company: string,
	role: string,
	city: string,
];

const lines: readonly Line[] = [
	["Andrea", "Ammann", "Ammann Druck AG", "Disposition", "3011 Bern"],
	["Luc", "Besson", "Imprimerie du Lac", "Gérant", "1003 Lausanne"],
	["Chiara", "Bernasconi", "Tipografia Bernasconi", "Titolare", "6900 Lugano"],
	["Beat", "Bühler", "Bühler Holzbau", "Inhaber", "3800 Interlaken"],
	["Sandrine", "Chappuis", "Fromagerie Chappuis", "Vente", "1637 Charmey"],
	["Daniel", "Egger", "Egger Logistik GmbH", "Chauffeur", "3400 Burgdorf"],
	["Miguel", "Fuentes", "Textiles Fuentes", "Ventas", "08018 Barcelona"],
	["Françoise", "Gaillard", "Hôtel Gaillard", "Réception", "1950 Sion"],
	["Reto", "Hänni", "Hänni Haustechnik", "Pikett", "3006 Bern"],
	["Irene", "Inauen", "Inauen Bergbahnen", "Marketing", "9050 Appenzell"],
	["Olivier", "Jaquet", "Jaquet & Fils", "Achats", "2000 Neuchâtel"],
	["Ana", "Jiménez", "Viajes Jiménez", "Dirección", "28004 Madrid"],
	["Kathrin", "Kälin", "Kälin Treuhand", "Revisorin", "8840 Einsiedeln"],
	["Li", "王 (Wang)", "Shenzhen Outdoor 有限公司", "Sales", "518000 Shenzhen"],
	["Marco", "Lepori", "Lepori Trasporti", "Spedizioni", "6500 Bellinzona"],
	["Ingrid", "Lüthi", "Lüthi Versicherungen", "Schaden", "3600 Thun"],
	["Siobhán", "Murphy", "Murphy Wool Ltd.", "Export", "Galway"],
	["Pascal", "Nicolet", "Nicolet Vins", "Caviste", "1096 Cully"],
	["Petra", "Odermatt", "Odermatt Reinigung", "Leitung", "6370 Stans"],
	["Elena", "Pedretti", "Pedretti Caffè", "Ordini", "6600 Locarno"],
	["Javier", "Quirós", "Cerámicas Quirós", "Taller", "46002 Valencia"],
	["Noémie", "Rey", "Rey Fleurs", "Fleuriste", "1870 Monthey"],
	["Jürg", "Rüegg", "Rüegg Etiketten AG", "Verkauf", "8610 Uster"],
	["Valentina", "Soldati", "Soldati Legnami", "Contabilità", "6850 Mendrisio"],
	["Thierry", "Tâche", "Atelier Tâche", "Graphiste", "1800 Vevey"],
	["Ueli", "Tschanz", "Tschanz Seile", "Inhaber", "3715 Adelboden"],
	["Ольга", "Уварова", "Сувенир", "Экспорт", "Рига"],
	[
		"Nathalie",
		"Vuilleumier",
		"Vuilleumier Horlogerie",
		"SAV",
		"2300 La Chaux-de-Fonds",
	],
	["Walter", "Wenger", "Wenger Messer", "Vertrieb", "2800 Delémont"],
	["Sarah", "Whitmore", "Whitmore Maps", "Licensing", "Bristol"],
	["Xaver", "Zgraggen", "Zgraggen Käse", "Alpbetrieb", "6460 Altdorf"],
	["Yvonne", "Zufferey", "Zufferey Sports", "Location", "3960 Sierre"],
	["Notdienst", "Lift", "Schindler", "24 h", "3007 Bern"],
	["Gianni", "Albertini", "Albertini Grafica", "Prestampa", "6830 Chiasso"],
	[
		"Dorothee",
		"Blatter",
		"Gemeinde Grindelwald",
		"Bewilligungen",
		"3818 Grindelwald",
	],
	["Eduardo", "Castillo", "Castillo Cueros", "Pedidos", "23700 Linares"],
];

const labels = ["Werkstatt", "Ligne directe", "Pikett", "Magazzino", "Almacén"];

const pictures = [
	["#e2e8f0", "#1d4ed8"],
	["#fef3c7", "#b45309"],
	["#dcfce7", "#15803d"],
	["#fce7f3", "#be185d"],
] as const;

const contactOf = (index: number): DemoContact => {
	const [first, last, company, role, city] = lines[index % lines.length] ?? [
		"",
		"",
		"",
		"",
		"",
	];
	const label = labels[index % labels.length];
	const photo = pictures[index % pictures.length];
	return {
		first,
		last,
		company,
		role,
		city,
		mail: `kontakt${index + 1}@partner-${index + 1}.example`,
		phone: `+41 31 555 ${String(10 + index).padStart(2, "0")} ${String((index * 37) % 100).padStart(2, "0")}`,
		...(index % 3 === 0 && label ? { label } : {}),
		...(index % 4 === 0 && photo ? { photo } : {}),
		...(index % 5 === 2
			? {
					birthday: `19${70 + (index % 30)}-0${1 + (index % 9)}-1${index % 10}`,
				}
			: {}),
		...(index % 6 === 1 ? { categories: ["Lieferant", "Bern"] } : {}),
		...(index % 7 === 3
			? {
					note: `Ruft am liebsten vormittags an.\nSeit ${2010 + (index % 14)} dabei; Rabatt 5 %, netto 30 Tage.`,
				}
			: {}),
	};
};

/** What became of the contacts of a book: some went by mistake, some were corrected, some are new. */
const storyOf = (
	index: number,
	as: DemoContact,
): Omit<DemoStory<DemoContact>, "id" | "as"> => {
	switch (index % 12) {
		case 1:
			return { until: index % 24 === 1 ? 3 : 12 };
		case 3:
			return { was: { until: 1.5, as: { phone: "+41 31 555 00 00" } } };
		case 5:
			return { since: index % 24 === 5 ? 0.5 : 5 };
		case 7:
			return {
				was: {
					until: 5,
					as: { role: "—", city: "3000 Bern", company: `${as.company} (alt)` },
				},
			};
		case 9:
			return { until: index % 24 === 9 ? 1.5 : 20 };
		case 10:
			return { until: index % 24 === 10 ? 0.5 : 4 };
		default:
			return {};
	}
};

const book = (
	owner: string,
	folder: string,
	name: string,
	description: string | null,
	start: number,
	count: number,
	groups: readonly string[] = [],
): DemoBook => {
	const contacts = Array.from({ length: count }, (_, position) => {
		const index = (start + position) % lines.length;
		const as = contactOf(index);
		return { id: `contact-${index}`, as, ...storyOf(position, as) };
	});
	return {
		owner,
		folder,
		name,
		description,
		contacts,
		groups: groups.map((group, number) => {
			const members = contacts
				.filter((_, position) => position % groups.length === number)
				.map(({ id }) => id);
			// One left the first group a few days ago.
			const [, ...stayed] = members;
			return number === 0
				? {
						id: "group-0",
						as: { name: group, members: stayed },
						was: { until: 3, as: { members } },
					}
				: { id: `group-${number}`, as: { name: group, members } };
		}),
	};
};

const personal: readonly DemoBook[] = demoPeople
	.filter(({ state }) => state === "active")
	.map(({ handle }, index) =>
		handle === "nadia.keller"
			? book(handle, "contacts", "Contacts", null, 0, 36, [
					"Suppliers",
					"On call",
					"Friends",
				])
			: book(handle, "contacts", "Contacts", null, index * 5, 20, ["Familie"]),
	);

/** All address books of the demo. */
export const demoBooks: readonly DemoBook[] = [
	...personal,
	book(
		"marc.dubois",
		"fournisseurs",
		"Fournisseurs",
		"Tous nos fournisseurs",
		3,
		24,
		["Romandie", "Étranger"],
	),
	book(
		"regula.steiner",
		"verwaltungsrat",
		"Verwaltungsrat",
		"Mitglieder und Beratende",
		11,
		13,
	),
	book("anna.baumann", "kundschaft", "Kundschaft", "Wer bei uns kauft", 6, 30, [
		"Grosskunden",
		"Hotels",
		"Vereine",
	]),
	book(
		"elise.favre",
		"clients-romands",
		"Clients romands",
		"Clients de Suisse romande",
		20,
		24,
		["Valais", "Vaud"],
	),
	book(
		"thomas.brunner",
		"lieferanten",
		"Lieferanten",
		"Mit Konditionen",
		0,
		24,
		["Bern"],
	),
	book(
		"matteo.bianchi",
		"partner-ticino",
		"Partner Ticino",
		"Partner a sud delle Alpi",
		14,
		13,
	),
	book("francesca.colombo", "stampa", "Stampa", "Giornali e radio", 25, 13),
];

/** Who has a share of which book, all by handles of `people.ts`. */
export const demoShares = [
	{
		owner: "anna.baumann",
		folder: "kundschaft",
		who: "elise.favre",
		right: "write",
	},
	{
		owner: "anna.baumann",
		folder: "kundschaft",
		who: "nadia.keller",
		right: "read",
	},
	{
		owner: "marc.dubois",
		folder: "fournisseurs",
		who: "thomas.brunner",
		right: "admin",
	},
	{
		owner: "elise.favre",
		folder: "clients-romands",
		who: "marc.dubois",
		right: "read",
	},
] as const;
