import type { DemoItem } from "../../../src/drivers/embedded/demo/item.ts";
import { demoItems } from "../../../src/drivers/embedded/demo/items.ts";
import { demoPeople } from "../../../src/drivers/embedded/demo/people.ts";
import { demoSamples } from "../../../src/drivers/embedded/demo/samples.ts";
import { demoTrash } from "../../../src/drivers/embedded/demo/trash.ts";
import {
	type Category,
	type DriveState,
	type Item,
	type Pack,
	packs,
	rootId,
} from "./drive-state.ts";
import type { Member } from "./organisation.ts";

const giga = 1_000_000_000;
const day = 86_400;

/** What a drive is made of when the server opens. */
export type SeedDrive = {
	readonly id: number;
	readonly ksuite: number;
	readonly pack: Pack;
	readonly slots: number;
	readonly members: readonly Member[];
	readonly now: number;
	readonly next: () => number;
	readonly small: boolean;
};

/** The kSuite's drive with the demo's folders and trash: 201 GB of files and 23 GB in the trash. */
export const seedDrive = (given: SeedDrive): DriveState => {
	const { id, ksuite, pack, slots, now, next } = given;
	return {
		id,
		name: "Alpenblick",
		pack,
		ksuite,
		slots,
		size: slots * packs[pack].giga * giga,
		used: 224 * giga,
		expires: now + 96 * day,
		maintenance: false,
		since: now - 1460 * day,
		items: treeOf(given),
		categories: ["Rechnung", "Vertrag", "Offerte"].map((name, index) =>
			categoryOf(name, index, given),
		),
		externals: given.small ? [paolo(now, next)] : [],
		aiCategories: true,
		history: demoSamples(now * 1000).map(({ at, used }) => ({
			at: Math.floor(at / 1000),
			files: Math.round((used - 38 - 23) * giga),
			trash: 23 * giga,
			versions: 0,
		})),
		undo: new Map(),
	};
};

const categoryOf = (
	name: string,
	index: number,
	{ members, now, next }: SeedDrive,
): Category => ({
	id: next(),
	name,
	color: ["#e91e63", "#3f51b5", "#009688"][index] ?? "#607d8b",
	predefined: false,
	by: members[0]?.id ?? 0,
	since: now - 300 * day,
});

const paolo = (now: number, next: () => number) => ({
	id: next(),
	email: "paolo@studio-ferrari.example",
	name: "Paolo Ferrari",
	role: "external" as const,
	status: "active" as const,
	since: now - 240 * day,
	lastConnection: now - 11 * day,
});

const treeOf = ({ members, now, next }: SeedDrive): Item[] => {
	const items: Item[] = [root(now)];
	const owner = (handle: string | null) => {
		const email = demoPeople.find((one) => one.handle === handle)?.email;
		return members.find((member) => member.email === email)?.id ?? null;
	};
	const make = (
		kind: Item["kind"],
		name: string,
		parent: number,
		rest: Partial<Item> = {},
	): Item => {
		const before = items.find(
			(one) =>
				one.kind === "dir" &&
				one.parent === parent &&
				one.name === name &&
				one.id !== rootId,
		);
		if (before !== undefined && kind === "dir") return before;
		const item = { ...root(now), id: next(), kind, name, parent, ...rest };
		items.push(item);
		return item;
	};
	const plant = (demo: DemoItem) => {
		const { path, kind, size, where, changed } = demo;
		const parts = path.split("/").filter((part) => part !== "");
		const name = parts.pop() ?? path;
		const folder = parts.reduce(
			(parent, part) => make("dir", part, parent).id,
			common.id,
		);
		const bytes = Math.round(size * giga);
		const at = now - changed * day;
		const by = owner(demo.owner);
		const times = { created: at, modified: at, by };
		const trashed = where === "trash" ? at : null;
		if (kind === "file")
			make("file", name, folder, { ...times, size: bytes, trashed });
		else {
			const dir = make("dir", name, folder, { ...times, trashed });
			make("file", `${name}.zip`, dir.id, { ...times, size: bytes });
		}
	};
	const common = make("dir", "Common documents", rootId, {
		space: "is_team_space",
	});
	make("dir", "Marc Dubois", rootId, { space: "is_private_space" });
	for (const demo of [...demoItems, ...demoTrash])
		if (demo.where !== "chat") plant(demo);
	return items;
};

const root = (now: number): Item => ({
	id: rootId,
	parent: rootId,
	name: "Alpenblick",
	kind: "dir",
	size: 0,
	created: now - 1460 * day,
	modified: now - 1460 * day,
	by: null,
	categories: [],
	trashed: null,
	content: null,
});
