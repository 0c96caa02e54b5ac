import type { Context } from "../../core/command.ts";
import { say, type Text } from "../../core/text.ts";
import type { Line } from "./batches.ts";
import { fault, shownCell } from "./cell-faults.ts";
import { guessUsers } from "./guess-users.ts";
import { type Check, type Checked, fineOf, type Kind } from "./kind.ts";
import type { MailBook, People, Somebody, TeamBook } from "./people.ts";
import { addressRoom, seatRoom } from "./room.ts";
import { createTwice } from "./twice.ts";
import { userColumns } from "./user-columns.ts";
import { readUserRow } from "./user-row.ts";
import { splitNames, userLanguages } from "./user-values.ts";

/** What inviting people in bulk takes. */
export type UsersNeeds = {
	readonly users: People;
	readonly teams: TeamBook;
	readonly mail: MailBook;
};

/** People to invite, each with a seat. */
export const usersKind: Kind<UsersNeeds> = {
	subject: "users",
	columns: userColumns,
	guess: guessUsers,
	shown: ({ email = "", first = "", last = "" }) => [
		email,
		`${first} ${last}`.trim(),
	],
	will: ({ role = "normal", teams = "" }) => {
		const names = splitNames(teams).map(shownCell);
		const isMore = role !== "normal";
		return say(
			`bulk.users.fine${isMore ? "-role" : ""}${names.length > 0 ? "-teams" : ""}`,
			{ role: say(`users.role.${role}`), teams: { series: names } },
		);
	},
	check: async (lines, services, context) => {
		const { users, teams, mail } = services;
		const [everybody, seats, quota, domains, allTeams] = await Promise.all([
			users.list(),
			users.seats(),
			mail.quota(),
			mail.domains(),
			teams.list(),
		]);
		const isOurs = isOf(domains);
		const some = lines.some(({ cells }) => isOurs(cells.email ?? ""));
		const owners = some ? await ownersOf(mail) : new Map<string, null>();
		const names = allTeams.map(
			({ name }) => [name.toLowerCase(), name] as const,
		);
		const checked = checkRows(lines, {
			people: new Map(everybody.map((one) => [one.email.toLowerCase(), one])),
			owners,
			read: { teams: new Map(names), language: languageOf(context) },
		});
		const fine = fineOf({ lines: checked });
		const coming = fine.filter(
			({ cells: { email = "" } }) => isOurs(email) && !owners.has(email),
		);
		const seat = seatRoom(seats, fine.length);
		const address = addressRoom(quota, coming.length);
		return {
			lines: checked,
			rows: [seat.row, address.row],
			notes: notesOf(fine, coming.length, seats.sure),
			blocked: seat.blocked ?? address.blocked,
			basis: { seats, quota, coming: coming.length },
		};
	},
};

type Facts = {
	readonly people: ReadonlyMap<string, Somebody>;
	/** Who owns an address or alias of ours. */
	readonly owners: ReadonlyMap<string, string | null>;
	readonly read: Parameters<typeof readUserRow>[1];
};

const checkRows = (
	lines: readonly Line[],
	{ people, owners, read }: Facts,
): readonly Checked[] => {
	const twice = createTwice();
	return lines.map(({ number, cells }) => {
		const row = readUserRow(cells, read);
		const { email = "" } = row.cells;
		const there = people.get(email);
		const isOwned = there === undefined && (owners.get(email) ?? null) !== null;
		const faults = [
			...row.faults,
			...twice(number, email === "" ? [] : [email.toLowerCase()]),
			...(there ? [fault(`there-${there.state}`)] : []),
			...(isOwned ? [fault("owned")] : []),
		];
		return { number, cells: faults.length > 0 ? cells : row.cells, faults };
	});
};

const ownersOf = async (
	mail: MailBook,
): Promise<ReadonlyMap<string, string | null>> =>
	new Map(
		(await mail.list()).flatMap(({ address, aliases, ownerId }) =>
			[address, ...aliases].map((name) => [name.toLowerCase(), ownerId]),
		),
	);

/** Whether an address is in one of these domains. */
export const isOf =
	(domains: readonly string[]) =>
	(email: string): boolean => {
		const domain = email.split("@").at(-1)?.trim().toLowerCase();
		return domains.some((one) => one.toLowerCase() === domain);
	};

const languageOf = ({ actor }: Context): string =>
	userLanguages.find((one) => actor.locale.toLowerCase().startsWith(one)) ??
	"en";

const notesOf = (
	fine: Check["lines"],
	coming: number,
	sure: boolean,
): readonly Text[] => {
	const powerful = fine.filter(({ cells }) => cells.role !== "normal").length;
	return [
		...(powerful > 0 ? [say("bulk.users.power", { count: powerful })] : []),
		...(coming > 0 ? [say("bulk.users.with-address", { count: coming })] : []),
		...(sure ? [] : [say("bulk.users.unsure")]),
	];
};
