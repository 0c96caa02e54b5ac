import { join } from "node:path";
import { Problem } from "../../../core/problem.ts";
import type { Capabilities, PimAccount } from "../../../pim/account.ts";
import type { Collection } from "../../../pim/collection.ts";
import { onDisk } from "./disk.ts";
import { createFinder, type Finder, type Found } from "./finder.ts";
import {
	dropCollection,
	isCollection,
	makeCollection,
	pathOf,
} from "./folders.ts";
import { checkLooks, readLooks, writeLooks } from "./looks.ts";
import {
	changesIn,
	type Held,
	listObjects,
	putObject,
	readObjects,
	removeObject,
} from "./objects.ts";
import { createPreferences } from "./preferences.ts";
import type { Shares } from "./shares.ts";
import type { Shelf } from "./shelf.ts";
import {
	hrefOf,
	idOf,
	ownerFolder,
	readId,
	safeFile,
	type Where,
} from "./where.ts";

/** What all accounts of one folder have in common. */
export type Ground = {
	/** The folder of all, by its real path. */
	readonly root: string;
	/** The zone of the organisation, which is the one of its calendars. */
	readonly zone: string;
	readonly shares: Shares;
	readonly shelfOf: (where: Where) => Shelf;
	readonly forgetShelf: (where: Where) => void;
	/** Makes and drops collections one after the other. */
	readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Makes the account of one user; it is empty until something is made in it. */
export const createAccount = (
	ground: Ground,
	userId: string,
	key: string,
): PimAccount => {
	const { root, shares } = ground;
	const finder = createFinder(root, shares, userId);
	const sharing = shares.by(async (book) =>
		readId(book)?.kind === "contacts" ? (await finder.find(book)).right : null,
	);
	const preferences = preferencesOf(root, ownerFolder(userId));
	return {
		key,
		capabilities: async () => capabilities,
		collections: () =>
			onDisk(async () => {
				const all = (await finder.all()).map((one) => tell(ground, one));
				return (await Promise.all(all)).toSorted(byOrderAndName);
			}),
		...objectsOf(ground, finder),
		...collectionsOf(ground, finder, ownerFolder(userId)),
		preferences: () => onDisk(preferences.preferences),
		prefer: (given) => onDisk(() => preferences.prefer(given)),
		sharing: {
			...sharing,
			list: (book) => onDisk(() => sharing.list(book)),
			share: (book, given) => onDisk(() => sharing.share(book, given)),
			revoke: (book, who) => onDisk(() => sharing.revoke(book, who)),
		},
	};
};

const capabilities: Capabilities = {
	product: "embedded",
	tellsChanges: true,
	makes: true,
	looks: ["name", "color", "description"],
	refusesTwins: true,
	quiet: "never tells",
	keeps: ["calendar"],
};

const objectsOf = (
	{ shelfOf }: Ground,
	finder: Finder,
): Pick<
	PimAccount,
	"changes" | "listing" | "read" | "place" | "put" | "remove"
> => {
	const held = async (id: string, isWrite = false): Promise<Held> => {
		const { where, access } = await finder.find(id);
		if (isWrite && access === "read") throw new Problem("sync-readonly");
		return { id, shelf: shelfOf(where) };
	};
	return {
		changes: (id, token) =>
			onDisk(async () => changesIn(await held(id), token)),
		listing: (id) => onDisk(async () => listObjects(await held(id))),
		read: (id, hrefs) => onDisk(async () => readObjects(await held(id), hrefs)),
		place: (id, file) =>
			hrefOf(id, safeFile(file, readId(id)?.kind ?? "calendar")),
		put: (id, object) =>
			onDisk(async () => putObject(await held(id, true), object)),
		remove: (id, row) =>
			onDisk(async () => removeObject(await held(id, true), row)),
	};
};

const collectionsOf = (
	ground: Ground,
	finder: Finder,
	owner: string,
): Pick<PimAccount, "make" | "change" | "drop"> => {
	const { root, shares, inTurn } = ground;
	const owned = async (id: string): Promise<Found> => {
		const found = await finder.find(id);
		if (found.access !== "owner") throw new Problem("sync-readonly");
		return found;
	};
	const change = (work: () => Promise<Collection>) =>
		inTurn(() => onDisk(work));
	return {
		make: (given) =>
			change(async () => {
				checkLooks(given);
				const where = await makeCollection(root, owner, given);
				// One of the same name may have been taken away by hand.
				await shares.forget(idOf(where));
				return tell(ground, { where, access: "owner" });
			}),
		change: (id, looks) =>
			change(async () => {
				checkLooks(looks);
				const found = await owned(id);
				await writeLooks(pathOf(root, found.where), looks);
				return tell(ground, found);
			}),
		drop: (id) =>
			inTurn(() =>
				onDisk(async () => {
					const { where } = await owned(id);
					await shares.forget(id);
					await dropCollection(root, where);
					ground.forgetShelf(where);
				}),
			),
	};
};

const preferencesOf = (root: string, owner: string) =>
	createPreferences({
		folder: join(root, owner),
		isThere: async (id) => {
			const where = readId(id);
			if (where?.owner !== owner || where.kind !== "calendar") return false;
			return isCollection(root, where);
		},
	});

const tell = async (
	{ root, zone }: Ground,
	{ where, access }: Pick<Found, "where" | "access">,
): Promise<Collection> => ({
	id: idOf(where),
	kind: where.kind,
	...(await readLooks(pathOf(root, where), where.name)),
	zone: where.kind === "calendar" ? zone : null,
	components:
		where.kind === "calendar"
			? ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"]
			: ["VCARD"],
	access,
});

/** Those without an order come last. */
const byOrderAndName = (a: Collection, b: Collection): number => {
	const [one, other] = [a.order ?? Infinity, b.order ?? Infinity];
	if (one !== other) return one < other ? -1 : 1;
	return a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1);
};
