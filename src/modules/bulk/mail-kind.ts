import { say, type Text } from "../../core/text.ts";
import type { Line } from "./batches.ts";
import { controlFaults, fault, readEmail, shownCell } from "./cell-faults.ts";
import { type Checked, type Column, fineOf, type Kind } from "./kind.ts";
import type { MailBook, People } from "./people.ts";
import { addressRoom } from "./room.ts";
import { createTwice } from "./twice.ts";
import { splitNames } from "./user-values.ts";
import { isOf } from "./users-kind.ts";

/** What making addresses in bulk takes. */
export type MailNeeds = { readonly users: People; readonly mail: MailBook };

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const mailColumns: readonly Column[] = [
	{
		name: "address",
		isNeeded: true,
		names: words(`address emailaddress mailaddress mailbox newaddress
			adresse adressemail adresseemail adressecourriel courriel boite boitemail boiteauxlettres
			emailadresse mailadresse postfach
			indirizzo indirizzoemail indirizzomail casella posta
			direccion direcciondecorreo direccionemail buzon correo correoelectronico`),
		weak: ["email", "mail"],
	},
	{
		name: "owner",
		isNeeded: false,
		names:
			words(`owner user person assignedto proprietaire titulaire personne utilisateur
			besitzer inhaber eigentumer benutzer proprietario titolare utente
			propietario titular usuario`),
	},
	{
		name: "aliases",
		isNeeded: false,
		names: words("alias aliases aliase aliasse aliasnamen"),
	},
];

/** Mail addresses to make, each with its owner and further names. */
export const mailKind: Kind<MailNeeds> = {
	subject: "mail",
	columns: mailColumns,
	guess: (table) =>
		table.every(({ cells }) => cells.length === 1)
			? new Map([["address", 0]])
			: null,
	shown: ({ address = "", owner = "" }) => [address, owner],
	will: ({ aliases = "" }) => {
		const names = splitNames(aliases).map(shownCell);
		return names.length === 0
			? say("bulk.mail.fine")
			: say("bulk.mail.fine-aliases", { aliases: { series: names } });
	},
	check: async (lines, { users, mail }) => {
		const [everybody, all, quota, domains] = await Promise.all([
			users.list(),
			mail.list(),
			mail.quota(),
			mail.domains(),
		]);
		const taken = all.flatMap(({ address, aliases }) => [address, ...aliases]);
		const checked = checkRows(lines, {
			main: domains[0] ?? "",
			isOurs: isOf(domains),
			taken: new Set(taken.map((one) => one.toLowerCase())),
			people: new Set(everybody.map(({ email }) => email.toLowerCase())),
		});
		const { row, blocked } = addressRoom(
			quota,
			fineOf({ lines: checked }).length,
		);
		return { lines: checked, rows: [row], notes: [], blocked, basis: quota };
	},
};

type Facts = {
	readonly main: string;
	readonly isOurs: (address: string) => boolean;
	readonly taken: ReadonlySet<string>;
	readonly people: ReadonlySet<string>;
};

const checkRows = (
	lines: readonly Line[],
	facts: Facts,
): readonly Checked[] => {
	const twice = createTwice();
	return lines.map(({ number, cells }) => {
		const { owner = "" } = cells;
		const address = wholeOf(cells.address ?? "", facts);
		const aliases = splitNames(cells.aliases ?? "").map((one) =>
			wholeOf(one, facts),
		);
		const names = [...new Set([address, ...aliases])].filter(Boolean);
		const faults = [
			...controlFaults(cells, ["aliases"]),
			...(address === "" ? [fault("no-address")] : nameFaults(address, facts)),
			...aliasFaults(aliases, facts),
			...ownerFaults(owner, facts),
			...twice(number, names),
		];
		const further = names.filter((name) => name !== address).join(", ");
		const read = { address, owner: owner.toLowerCase(), aliases: further };
		return { number, cells: faults.length > 0 ? cells : read, faults };
	});
};

/** Infomaniak takes names of at most 64 letters, digits and `. _ - +`. */
const local = /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?$/u;

/** In lower case; without a domain it is in the main one. */
const wholeOf = (text: string, { main }: Facts): string => {
	const typed = text.trim().toLowerCase();
	return typed === "" || typed.includes("@")
		? typed
		: `${typed}@${main.toLowerCase()}`;
};

const nameFaults = (
	address: string,
	{ isOurs, taken }: Facts,
): readonly Text[] => {
	const [name = "", , ...more] = address.split("@");
	if (more.length > 0 || !local.test(name) || readEmail(address) === null)
		return [fault("address")];
	if (!isOurs(address)) return [fault("foreign")];
	return taken.has(address) ? [fault("taken")] : [];
};

const aliasFaults = (
	aliases: readonly string[],
	facts: Facts,
): readonly Text[] => {
	const isWrong = (alias: string) => nameFaults(alias, facts).length > 0;
	if (aliases.length > mostAliases) return [fault("aliases")];
	return aliases.some(isWrong) ? [fault("alias")] : [];
};

const mostAliases = 20;

const ownerFaults = (owner: string, { people }: Facts): readonly Text[] => {
	if (owner === "") return [];
	const email = readEmail(owner);
	return email !== null && people.has(email) ? [] : [fault("owner")];
};
