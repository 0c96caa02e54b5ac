import type { KSuiteRole, Language } from "../../../modules/users/users.ts";

/** Somebody of the demo organisation, known in the other data by `handle`; `login` and `since` are days ago, a null login means never. */
export type DemoPerson = {
	readonly handle: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly email: string;
	readonly language: Language;
	readonly role: KSuiteRole;
	readonly state: "active" | "pending" | "external";
	readonly login: number | null;
	readonly since: number;
	readonly sharedBooks: readonly string[];
	readonly ownedCalendars: readonly string[];
};

type Rest = Partial<
	Pick<
		DemoPerson,
		"email" | "role" | "state" | "login" | "sharedBooks" | "ownedCalendars"
	>
>;

const person = (
	handle: string,
	firstName: string,
	lastName: string,
	language: Language,
	since: number,
	rest: Rest = {},
): DemoPerson => ({
	handle,
	firstName,
	lastName,
	email: `${handle}@alpenblick.example`,
	language,
	role: "normal",
	state: "active",
	login: 1,
	since,
	sharedBooks: [],
	ownedCalendars: [],
	...rest,
});

/** Alpenblick's 21 people: 19 members, one invitation and one external person. */
export const demoPeople: readonly DemoPerson[] = [
	person("marc.dubois", "Marc", "Dubois", "fr", 1460, {
		role: "owner",
		login: 0,
		sharedBooks: ["Fournisseurs"],
		ownedCalendars: ["Direction", "Vacances"],
	}),
	person("regula.steiner", "Regula", "Steiner", "de", 1460, {
		role: "owner",
		login: 3,
		sharedBooks: ["Verwaltungsrat"],
		ownedCalendars: ["Geschäftsleitung"],
	}),
	person("anna.baumann", "Anna", "Baumann", "de", 1220, {
		role: "admin",
		login: 0,
		sharedBooks: ["Kundschaft"],
		ownedCalendars: ["Teamkalender"],
	}),
	person("nadia.keller", "Nadia", "Keller", "en", 640, {
		login: 0,
		ownedCalendars: ["Maintenance windows"],
	}),
	person("elise.favre", "Élise", "Favre", "fr", 910, {
		sharedBooks: ["Clients romands"],
		ownedCalendars: ["Salons et foires"],
	}),
	person("giulia.rossi", "Giulia", "Rossi", "it", 780, {
		login: 0,
		ownedCalendars: ["Riunioni di direzione"],
	}),
	person("carlos.ortega", "Carlos", "Ortega", "es", 505, {
		login: 2,
		ownedCalendars: ["Turnos de soporte"],
	}),
	person("jeanne.favre", "Jeanne", "Favre", "fr", 12, {
		email: "jeanne@favre-neuchatel.example",
		login: 4,
	}),
	person("thomas.brunner", "Thomas", "Brunner", "de", 1190, {
		sharedBooks: ["Lieferanten"],
		ownedCalendars: ["Zahlungsläufe"],
	}),
	person("sophie.girard", "Sophie", "Girard", "fr", 830, { login: 6 }),
	person("matteo.bianchi", "Matteo", "Bianchi", "it", 1010, {
		login: 2,
		sharedBooks: ["Partner Ticino"],
	}),
	person("lucia.fernandez", "Lucía", "Fernández", "es", 330),
	person("james.whitfield", "James", "Whitfield", "en", 415, {
		login: 9,
		ownedCalendars: ["Campaigns"],
	}),
	person("priya.sharma", "Priya", "Sharma", "en", 270, { login: 0 }),
	person("stefan.zuercher", "Stefan", "Zürcher", "de", 1330, {
		role: "admin",
		login: 148,
		ownedCalendars: ["Pikett"],
	}),
	person("camille.rochat", "Camille", "Rochat", "fr", 190),
	person("francesca.colombo", "Francesca", "Colombo", "it", 560, {
		login: 97,
		sharedBooks: ["Stampa"],
	}),
	person("javier.morales", "Javier", "Morales", "es", 350, { login: 0 }),
	person("ursula.graf", "Ursula", "Graf", "de", 66, { login: null }),
	person("hannah.oconnor", "Hannah", "O’Connor", "en", 3, {
		email: "hannah.oconnor@mail.example",
		state: "pending",
		login: null,
	}),
	person("paolo.ferrari", "Paolo", "Ferrari", "it", 240, {
		email: "paolo@studio-ferrari.example",
		state: "external",
		login: 11,
	}),
];

/** Alpenblick's teams with the handles of their people. */
export const demoTeams: readonly (readonly [
	name: string,
	handles: readonly string[],
])[] = [
	["IT", ["nadia.keller", "priya.sharma", "stefan.zuercher"]],
	["Vente", ["elise.favre", "sophie.girard", "jeanne.favre", "marc.dubois"]],
	["Buchhaltung", ["thomas.brunner", "anna.baumann", "ursula.graf"]],
	["Direzione", ["giulia.rossi", "matteo.bianchi", "regula.steiner"]],
	["Marketing", ["james.whitfield", "camille.rochat", "francesca.colombo"]],
	["Soporte", ["carlos.ortega", "lucia.fernandez", "javier.morales"]],
];
