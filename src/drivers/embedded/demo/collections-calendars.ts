import type { DemoEntry } from "./collections-entry.ts";
import { type DemoStory, entry, type InWords } from "./collections-story.ts";
import { teamCalendar } from "./collections-team.ts";
import { demoPeople } from "./people.ts";

/** A calendar of the demo, its owner by handle of `people.ts`. */
export type DemoCalendar = {
	readonly owner: string;
	readonly folder: string;
	readonly name: string;
	readonly color: string;
	readonly description: string | null;
	readonly entries: readonly DemoStory<DemoEntry>[];
};

type Template = Omit<DemoEntry, "title"> & {
	readonly id: string;
	readonly title: InWords;
	readonly story?: Omit<DemoStory<DemoEntry>, "id" | "as">;
};

const words = (
	en: string,
	de: string,
	fr: string,
	it: string,
	es: string,
): InWords => ({ en, de, fr, it, es });

const everyday: readonly Template[] = [
	{
		id: "dentist",
		title: words("Dentist", "Zahnarzt", "Dentiste", "Dentista", "Dentista"),
		on: [1, 2],
		time: "08:15",
		minutes: 45,
		alarm: 60,
		story: { was: { until: 1.5, as: { time: "07:45", alarm: 30 } } },
	},
	{
		id: "sport",
		title: words("Running", "Joggen", "Course à pied", "Corsa", "Correr"),
		on: [-5, 1],
		time: "18:15",
		minutes: 60,
		rule: "FREQ=WEEKLY;BYDAY=TU,TH",
		pauses: [2],
		story: { was: { until: 12, as: { rule: "FREQ=WEEKLY;BYDAY=TU" } } },
	},
	{
		id: "parents",
		title: words(
			"Parents’ evening",
			"Elternabend",
			"Réunion des parents",
			"Riunione dei genitori",
			"Reunión de padres",
		),
		on: [2, 3],
		time: "19:30",
		minutes: 90,
		story: { since: 2.5 },
	},
	{
		id: "holiday",
		title: words("Holiday", "Ferien", "Vacances", "Vacanze", "Vacaciones"),
		on: [5, 0],
		days: 7,
		color: "mediumseagreen",
	},
	{
		id: "birthday",
		title: words(
			"Grandma’s birthday",
			"Geburtstag Grossmutter",
			"Anniversaire de grand-maman",
			"Compleanno della nonna",
			"Cumpleaños de la abuela",
		),
		on: [1, 5],
		rule: "FREQ=YEARLY",
	},
	{
		id: "choir",
		title: words("Choir", "Chor", "Chorale", "Coro", "Coro"),
		on: [-6, 3],
		time: "20:00",
		minutes: 105,
		rule: "FREQ=WEEKLY;BYDAY=TH",
		pauses: [1, 4],
		moved: { week: 7, time: "19:00" },
		story: { until: 6 },
	},
	{
		id: "garage",
		title: words(
			"Winter tyres",
			"Winterreifen",
			"Pneus d’hiver",
			"Gomme invernali",
			"Neumáticos de invierno",
		),
		on: [0, 4],
		time: "07:30",
		minutes: 30,
	},
	{
		id: "tax",
		what: "task",
		title: words(
			"Tax return",
			"Steuererklärung",
			"Déclaration d’impôts",
			"Dichiarazione d’imposta",
			"Declaración de la renta",
		),
		on: [4, 4],
		lines: ["PRIORITY:1", "STATUS:NEEDS-ACTION"],
		story: { until: 20 },
	},
	{
		id: "present",
		what: "task",
		title: words(
			"Buy a present",
			"Geschenk kaufen",
			"Acheter un cadeau",
			"Comprare un regalo",
			"Comprar un regalo",
		),
		on: [1, 4],
		story: { was: { until: 3.5, as: { on: [1, 3] } } },
	},
	{
		id: "blocked",
		what: "busy",
		title: words("Away", "Abwesend", "Absence", "Assente", "Ausente"),
		on: [1, 0],
		time: "12:00",
		minutes: 120,
		story: { until: 0.5 },
	},
	{
		id: "plumber",
		title: words("Plumber", "Sanitär", "Plombier", "Idraulico", "Fontanero"),
		on: [0, 2],
		time: "07:00",
		minutes: 60,
		story: { until: 1.5 },
	},
	{
		id: "friends",
		title: words(
			"Dinner with friends",
			"Nachtessen mit Freunden",
			"Souper entre amis",
			"Cena con amici",
			"Cena con amigos",
		),
		on: [0, 5],
		time: "19:00",
		minutes: 180,
		story: { since: 0.6 },
	},
	{
		id: "museum",
		title: words("Museum", "Museum", "Musée", "Museo", "Museo"),
		on: [-3, 6],
		time: "14:00",
		minutes: 150,
		story: { until: 4 },
	},
	{
		id: "haircut",
		title: words(
			"Haircut",
			"Coiffeur",
			"Coiffeur",
			"Parrucchiere",
			"Peluquería",
		),
		on: [0, 1],
		time: "17:30",
		minutes: 45,
	},
	{
		id: "swimming",
		title: words(
			"Swimming lesson",
			"Schwimmkurs",
			"Cours de natation",
			"Corso di nuoto",
			"Clase de natación",
		),
		on: [-4, 2],
		time: "17:00",
		minutes: 50,
		rule: "FREQ=WEEKLY;COUNT=12",
	},
	{
		id: "train",
		title: words(
			"Train to Zurich",
			"Zug nach Zürich",
			"Train pour Zurich",
			"Treno per Zurigo",
			"Tren a Zúrich",
		),
		on: [1, 1],
		time: "07:02",
		minutes: 56,
		alarm: 30,
	},
	{
		id: "concert",
		title: words("Concert", "Konzert", "Concert", "Concerto", "Concierto"),
		on: [2, 5],
		time: "20:30",
		minutes: 120,
		color: "purple",
	},
	{
		id: "doctor",
		title: words(
			"Check-up",
			"Kontrolle beim Arzt",
			"Contrôle chez le médecin",
			"Visita medica",
			"Revisión médica",
		),
		on: [3, 0],
		time: "11:00",
		minutes: 30,
		lines: ["CLASS:PRIVATE"],
	},
	{
		id: "library",
		title: words(
			"Take back the books",
			"Bücher zurückbringen",
			"Rendre les livres",
			"Riportare i libri",
			"Devolver los libros",
		),
		what: "task",
		on: [0, 5],
	},
	{
		id: "passport",
		title: words(
			"Renew the passport",
			"Pass erneuern",
			"Renouveler le passeport",
			"Rinnovare il passaporto",
			"Renovar el pasaporte",
		),
		what: "task",
		on: [3, 4],
		lines: ["PRIORITY:5", "STATUS:NEEDS-ACTION"],
	},
	{
		id: "hike",
		title: words("Hike", "Wanderung", "Randonnée", "Escursione", "Excursión"),
		on: [1, 6],
		time: "08:30",
		minutes: 420,
		place: "Gantrisch",
	},
	{
		id: "brunch",
		title: words("Brunch", "Brunch", "Brunch", "Brunch", "Brunch"),
		on: [0, 6],
		time: "10:30",
		minutes: 120,
	},
];

const personalColors = ["#2563eb", "#16a34a", "#c026d3", "#d97706", "#0891b2"];

const own = (
	owner: string,
	folder: string,
	name: string,
	color: string,
	description: string,
	entries: readonly DemoStory<DemoEntry>[],
): DemoCalendar => ({ owner, folder, name, color, description, entries });

/** A calendar of meetings in a row, of which the third went four days ago, the second was an hour earlier until two days ago, and the last is of yesterday. */
const meetings = (
	titles: readonly string[],
	guests: readonly string[],
	place: string,
): readonly DemoStory<DemoEntry>[] =>
	titles.map((title, index) =>
		entry(
			`meeting-${index}`,
			{
				title,
				on: [(index % 5) - 1, (index * 2) % 5],
				time: index % 2 === 0 ? "10:00" : "14:30",
				minutes: 45 + 15 * (index % 4),
				place,
				...(index % 3 === 0 ? { guests } : {}),
				...(index === 0
					? { rule: "FREQ=WEEKLY", on: [-6, 0], pauses: [4] }
					: {}),
			},
			index === 2
				? { until: 4 }
				: index === 1
					? { was: { until: 1.5, as: { time: "13:30" } } }
					: index === titles.length - 1
						? { since: 0.7 }
						: index % 5 === 4
							? { until: 14 }
							: {},
		),
	);

const watch = (
	title: string,
	handles: readonly string[],
): readonly DemoStory<DemoEntry>[] =>
	handles.map((handle, index) =>
		entry(
			`watch-${index}`,
			{
				title: `${title}: ${handle.split(".")[0]}`,
				on: [index - handles.length, 0],
				days: 7,
				rule: `FREQ=WEEKLY;INTERVAL=${handles.length}`,
				color: ["teal", "indianred", "slateblue"][index % 3] ?? "teal",
				lines: [`X-ALPENBLICK-SHIFT:${index + 1}`],
			},
			index === 1
				? { was: { until: 5, as: { days: 5 } } }
				: index === 2
					? { until: 2.5 }
					: {},
		),
	);

const shared: readonly DemoCalendar[] = [
	own(
		"nadia.keller",
		"team-calendar",
		"Team calendar",
		"#2563eb",
		"What the whole of IT should know",
		teamCalendar,
	),
	own(
		"nadia.keller",
		"on-call",
		"On call",
		"#dc2626",
		"Who is called at night and at weekends",
		watch("On call", ["nadia.keller", "priya.sharma", "stefan.zuercher"]),
	),
	own(
		"nadia.keller",
		"maintenance-windows",
		"Maintenance windows",
		"#9333ea",
		"When something may be down",
		meetings(
			["Updates", "Mail gateway", "Tills", "Door system", "Phones", "Firewall"],
			["priya.sharma"],
			"Server room",
		),
	),
	own(
		"marc.dubois",
		"direction",
		"Direction",
		"#0f766e",
		"Séances de la direction",
		meetings(
			[
				"Séance de direction",
				"Budget 2027",
				"Visite de la succursale de Sion",
				"Point avec la banque",
				"Conseil d’administration",
				"Entretien annuel",
				"Négociation du bail",
			],
			["regula.steiner", "giulia.rossi", "matteo.bianchi"],
			"Salle Cervin",
		),
	),
	own(
		"marc.dubois",
		"vacances",
		"Vacances",
		"#f59e0b",
		"Qui est absent et quand",
		["Élise", "Sophie", "Thomas", "Camille", "James", "Priya"].map(
			(name, index) =>
				entry(
					`absence-${index}`,
					{
						title: `${name} absent·e`,
						on: [index - 1, 0],
						days: 5 + 7 * (index % 2),
					},
					index === 1 || index === 4
						? { until: 3 }
						: index === 2
							? { was: { until: 6, as: { days: 5 } } }
							: {},
				),
		),
	),
	own(
		"regula.steiner",
		"geschaeftsleitung",
		"Geschäftsleitung",
		"#475569",
		"Sitzungen der Geschäftsleitung",
		meetings(
			["GL-Sitzung", "Personalplanung", "Versicherung", "Klausur", "Revision"],
			["marc.dubois", "giulia.rossi"],
			"Sitzungszimmer Eiger",
		),
	),
	own(
		"anna.baumann",
		"teamkalender",
		"Teamkalender",
		"#16a34a",
		"Buchhaltung und Verwaltung",
		meetings(
			[
				"Wochensitzung",
				"Monatsabschluss",
				"Schulung Spesen",
				"Gespräch mit der Revision",
				"Lagerinventur",
				"Lohnlauf",
				"Mehrwertsteuer",
				"Weihnachtsessen",
			],
			["thomas.brunner", "ursula.graf"],
			"Sitzungszimmer Mönch",
		),
	),
	own(
		"elise.favre",
		"salons-et-foires",
		"Salons et foires",
		"#db2777",
		"Où nous exposons",
		meetings(
			[
				"Préparation du stand",
				"Comptoir suisse",
				"Foire du Valais",
				"Salon des vacances",
				"Marché de Noël",
				"Bilan des salons",
			],
			["sophie.girard", "camille.rochat"],
			"Lausanne, Beaulieu",
		),
	),
	own(
		"giulia.rossi",
		"riunioni-di-direzione",
		"Riunioni di direzione",
		"#7c3aed",
		"Tutte le riunioni della direzione",
		meetings(
			[
				"Riunione di direzione",
				"Piano 2027",
				"Incontro con il Cantone",
				"Assemblea",
				"Visita a Lugano",
				"Colloqui",
			],
			["matteo.bianchi", "regula.steiner", "marc.dubois"],
			"Sala Cervino",
		),
	),
	own(
		"carlos.ortega",
		"turnos-de-soporte",
		"Turnos de soporte",
		"#0891b2",
		"Quién atiende el soporte",
		watch("Soporte", ["carlos.ortega", "lucia.fernandez", "javier.morales"]),
	),
	own(
		"thomas.brunner",
		"zahlungslaeufe",
		"Zahlungsläufe",
		"#65a30d",
		"Wann wir zahlen",
		meetings(
			["Zahlungslauf", "Mahnlauf", "Spesen", "Kreditkarten", "Miete"],
			["anna.baumann"],
			"Büro 2.04",
		),
	),
	own(
		"james.whitfield",
		"campaigns",
		"Campaigns",
		"#ea580c",
		"From the first idea to the report",
		meetings(
			[
				"Campaign weekly",
				"Photo shoot",
				"Poster proofs",
				"Radio spot",
				"Report",
			],
			["camille.rochat", "francesca.colombo"],
			"Studio",
		),
	),
	own(
		"stefan.zuercher",
		"pikett",
		"Pikett",
		"#be123c",
		"Wer Pikett hat",
		watch("Pikett", ["stefan.zuercher", "priya.sharma"]),
	),
];

const personal: readonly DemoCalendar[] = demoPeople
	.filter(({ state }) => state === "active")
	.map(({ handle, language }, index) => ({
		owner: handle,
		folder: "personal",
		name: "Personal",
		color: personalColors[index % personalColors.length] ?? "#2563eb",
		description: null,
		entries: everyday.map(
			({ id, title, story, on: [week, weekday], ...rest }) =>
				entry(
					id,
					{
						...rest,
						title: title[language],
						// Not everybody sees the dentist on the same day.
						on: [week + (rest.rule ? 0 : index % 2), weekday],
					},
					story,
				),
		),
	}));

/** All calendars of the demo; everybody's own one is their first. */
export const demoCalendars: readonly DemoCalendar[] = [...personal, ...shared];
