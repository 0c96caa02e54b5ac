/** A mail address of the demo organisation, before the @; `owner` is a handle of `people.ts`, `login` and `since` are days ago. */
export type DemoAddress = {
	readonly name: string;
	readonly owner: string | null;
	readonly aliases: readonly string[];
	readonly login: number | null;
	readonly since: number;
};

const address = (
	name: string,
	owner: string | null,
	since: number,
	login: number | null = 0,
	aliases: readonly string[] = [],
): DemoAddress => ({ name, owner, aliases, login, since });

const own = (
	handle: string,
	since: number,
	login: number | null = 0,
	aliases: readonly string[] = [],
): DemoAddress => address(handle, handle, since, login, aliases);

/** Alpenblick's 38 addresses: one for nearly everybody, shared ones that somebody looks after, and one of a colleague who left. */
export const demoAddresses: readonly DemoAddress[] = [
	own("marc.dubois", 1460, 0, ["m.dubois"]),
	own("regula.steiner", 1460, 3),
	own("anna.baumann", 1220, 0, ["a.baumann"]),
	own("nadia.keller", 640),
	own("elise.favre", 910, 1, ["e.favre"]),
	own("giulia.rossi", 780),
	own("carlos.ortega", 505, 2),
	own("thomas.brunner", 1190, 1),
	own("sophie.girard", 830, 6),
	own("matteo.bianchi", 1010, 2),
	own("lucia.fernandez", 330, 1),
	own("james.whitfield", 415, 9),
	own("priya.sharma", 270),
	own("stefan.zuercher", 1330, 148, ["s.zurcher"]),
	own("camille.rochat", 190, 1),
	own("francesca.colombo", 560, 97),
	own("javier.morales", 350),
	own("ursula.graf", 66, null),
	address("peter.hofer", null, 1400, 212),
	address("info", "anna.baumann", 1460, 0, ["hello", "contact"]),
	address("kontakt", "anna.baumann", 1460, 0),
	address("rechnungen", "thomas.brunner", 1410, 1, ["factures", "fatture"]),
	address("buchhaltung", "thomas.brunner", 1410, 1),
	address("bestellungen", "sophie.girard", 1300, 1),
	address("vente", "elise.favre", 1300, 1, ["ventes"]),
	address("support", "carlos.ortega", 1250, 0, ["hilfe", "ayuda"]),
	address("soporte", "lucia.fernandez", 330, 1),
	address("it", "nadia.keller", 1250, 0, ["helpdesk"]),
	address("scanner", "priya.sharma", 700, 0),
	address("noreply", "priya.sharma", 1100, null),
	address("marketing", "james.whitfield", 900, 9),
	address("newsletter", "camille.rochat", 880, 5),
	address("presse", "francesca.colombo", 860, 97, ["stampa"]),
	address("events", "camille.rochat", 410, 13),
	address("direzione", "giulia.rossi", 780, 0),
	address("jobs", "regula.steiner", 940, 8),
	address("datenschutz", "regula.steiner", 820, 31),
	address("einkauf", "matteo.bianchi", 600, 2),
];
