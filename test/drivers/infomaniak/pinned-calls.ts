import type { Base } from "../../../src/drivers/infomaniak/base.ts";
import { createInfomaniakChecks } from "../../../src/drivers/infomaniak/checks.ts";
import type { Drivers, Ground } from "./matrix-stage.ts";

/** What the driver is asked, with literal values, so that its exchanges are always the same. */
export type PinnedCall = {
	readonly name: string;
	readonly run: (drivers: Drivers, base: Base) => Promise<unknown>;
	/** What was there when it was written down. */
	readonly given?: (ground: Ground) => unknown;
	/** A file whose hash is left out of what is told of it, so that it is asked for by itself. */
	readonly hashApart?: { readonly path: string; readonly hash: string };
};

// As they are numbered in the organisation that the pins were written down in.
const [member, outsider] = ["700003", "700094"];
const [itTeam, buchTeam] = ["700096", "700098"];
const file = "700142";
const mark = "xxh3:86b6f82c5cc8355a";

const info = "info@alpenblick.example";
const noor = {
	email: "noor@mail.example",
	firstName: "Noor",
	lastName: "Haddad",
	role: "normal",
	language: "fr",
} as const;

/** People, teams, the offer, room, and models. */
const people: readonly PinnedCall[] = [
	{ name: "users.list", run: ({ users }) => users.list() },
	{ name: "users.all", run: ({ users }) => users.all() },
	{ name: "users.seats", run: ({ users }) => users.seats() },
	{ name: "users.invite", run: ({ users }) => users.invite(noor) },
	{
		name: "users.invite when everybody was looked at before",
		run: ({ users }) => users.invite(noor, { looked: true, teamIds: [itTeam] }),
	},
	{
		name: "users.setRole",
		run: ({ users }) => users.setRole("i700095", "admin"),
	},
	{
		name: "users.cancelInvitation",
		run: ({ users }) => users.cancelInvitation("i700095"),
	},
	{ name: "users.addExternal", run: ({ users }) => users.addExternal(noor) },
	{
		name: "users.remove",
		run: ({ users }) => users.remove(outsider),
	},
	{ name: "teams.get", run: ({ teams }) => teams.get("IT") },
	{ name: "teams.create", run: ({ teams }) => teams.create("Werkstatt") },
	{
		name: "teams.create later",
		given: ({ infomaniak }) =>
			infomaniak.fault({ match: /^POST/u, kind: "asynchronous" }),
		run: ({ teams }) => teams.create("Werkstatt"),
	},
	{ name: "teams.remove", run: ({ teams }) => teams.remove(itTeam) },
	{ name: "teams.join", run: ({ teams }) => teams.join(itTeam, member) },
	{ name: "teams.leave", run: ({ teams }) => teams.leave(buchTeam, member) },
	{ name: "plans.read", run: ({ plans }) => plans.read() },
	{ name: "storage.read", run: ({ storage }) => storage.read() },
	{ name: "storage.largest", run: ({ storage }) => storage.largest(3) },
	{ name: "storage.trash", run: ({ storage }) => storage.trash(3) },
	{ name: "storage.purgeTrash", run: ({ storage }) => storage.purgeTrash() },
	{ name: "ai.products", run: ({ ai }) => ai.products() },
	{ name: "ai.models", run: ({ ai }) => ai.models() },
	{
		name: "the doctor's look at the token",
		run: async (_drivers, base) => {
			const pace = () => ({ calls: 0, busy: null, most: 60, waiting: 0 });
			const checks = createInfomaniakChecks({ base, pace });
			return checks.find(({ key }) => key === "ksuite.token")?.look();
		},
	},
];

const mail: readonly PinnedCall[] = [
	{ name: "mail.get", run: ({ mail }) => mail.get(info) },
	{
		name: "mail.create",
		run: ({ mail }) => mail.create("neu@alpenblick.example", member),
	},
	{
		name: "mail.create when all were looked at before",
		run: async ({ mail }) => [
			await mail.create("neu@alpenblick.example", member, { looked: true }),
			await mail.create("post@alpenblick.example", null, { looked: true }),
		],
	},
	{
		name: "mail.addAlias",
		run: ({ mail }) => mail.addAlias(info, "post@alpenblick.example"),
	},
	{
		name: "mail.removeAlias",
		run: ({ mail }) => mail.removeAlias(info, "hello@alpenblick.example"),
	},
	{ name: "mail.remove", run: ({ mail }) => mail.remove(info) },
	{
		name: "mail.resetPassword",
		run: ({ mail }) => mail.resetPassword(info),
	},
	{
		name: "mail.resetPassword from before there were devices",
		given: ({ organisation }) => {
			const boxes = organisation.hostings.flatMap((one) => one.mailboxes);
			const box = boxes.find(({ name }) => name === "info");
			for (const [index, type] of (["legacy", "computer"] as const).entries())
				box?.devices.push({
					...{ id: 790_001 + index, label: type, type, member: null },
					...{ protocols: "imap", password: "old", since: 1_700_000_000 },
					lastConnection: null,
				});
		},
		run: ({ mail }) => mail.resetPassword(info),
	},
];

const paper = {
	key: "paper-1",
	folder: "Finance/Invoices",
	name: "Rechnung.pdf",
	bytes: new TextEncoder().encode("An invoice."),
};
const filed = ({ drivers }: Ground) => drivers.drive.upload(paper);
const marked = async (ground: Ground) => {
	await filed(ground);
	await ground.drivers.drive.mark(file, "Rechnung");
};

const drive: readonly PinnedCall[] = [
	{ name: "drive.upload", run: ({ drive }) => drive.upload(paper) },
	{ name: "drive.get", given: marked, run: ({ drive }) => drive.get(file) },
	{
		name: "drive.move",
		given: filed,
		run: ({ drive }) => drive.move(file, "Archive/2026"),
	},
	{
		name: "drive.mark",
		given: filed,
		run: ({ drive }) => drive.mark(file, "Beleg"),
	},
	{
		name: "drive.unmark",
		given: marked,
		run: ({ drive }) => drive.unmark(file, "Rechnung"),
	},
	{
		name: "drive.feedback",
		given: async (ground) => {
			await filed(ground);
			const { items, categories } = ground.kdrive;
			items.at(-1)?.categories.push({
				...{ id: categories[0]?.id ?? 0, added: 1, byAi: true, member: null },
				validation: "TO_VALIDATE",
			});
		},
		run: ({ drive }) => drive.feedback(file, "Rechnung", false),
	},
	{
		name: "drive.remove",
		given: filed,
		run: ({ drive }) => drive.remove(file, mark),
	},
	{
		name: "drive.remove though somebody wrote into it",
		given: async (ground) => {
			await filed(ground);
			const item = ground.kdrive.items.at(-1);
			if (!item) throw new Error("it should be there");
			const { modified } = item;
			Object.defineProperty(item, "modified", {
				get: () => (item.trashed === null ? modified : modified + 60),
			});
		},
		run: ({ drive }) => drive.remove(file, mark).catch(({ code }) => code),
	},
	{
		name: "drive.get where the hash comes by itself",
		given: filed,
		hashApart: { path: `/2/drive/902/files/${file}/hash`, hash: mark },
		run: ({ drive }) => drive.get(file),
	},
];

/** Every pinned call by its subject. */
export const pinnedCalls = { people, mail, drive } as const;
