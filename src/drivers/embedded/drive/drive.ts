import { setTimeout } from "node:timers/promises";
import type { Kysely } from "kysely";
import { type Change, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import type { Seal } from "../../../core/seal.ts";
import type { Drive, DriveFile } from "../../../modules/documents/drive.ts";
import { compareNames, nameKey } from "../names.ts";
import type { KsuiteTables } from "../tables.ts";
import { knowingFailures, quietly } from "./disk-failure.ts";
import { createEntries, type KeptEntry } from "./entries.ts";
import { markOfFile, openGround, seeFile, takeAway } from "./ground.ts";
import { createQueue, once } from "./in-turn.ts";
import { type Labels, withLabel, without } from "./labels.ts";
import {
	folderOf,
	type Held,
	moveFile,
	prune,
	putFile,
	settle,
} from "./ways.ts";

/** The drive of the embedded kSuite: a plain folder that other programs read, too. */
export type EmbeddedDrive = Drive & {
	/** Makes the folder and finishes what an earlier process left unfinished; the first use does the same. */
	readonly ready: () => Promise<void>;
	/** Puts a category on a file, or takes it away, as a person does it in the drive itself. */
	readonly byHand: (
		id: string,
		category: string,
		isOn: boolean,
	) => Promise<DriveFile>;
};

/** Makes the drive over a folder, which is made where there is none, and tables that `ksuiteMigrations` made; who put which file there stands sealed in those. */
export const createEmbeddedDrive = (given: {
	readonly folder: string;
	readonly db: Kysely<KsuiteTables>;
	readonly seal: Seal;
}): EmbeddedDrive => {
	const entries = createEntries(given.db, given.seal);
	const opened = once(async (): Promise<Held> => {
		const held = { ground: await openGround(given.folder), entries };
		for (const kept of await entries.going()) await settle(held, kept);
		return held;
	});
	const inTurn = createQueue();
	const change = <T>(work: (held: Held) => Promise<T>): Promise<T> =>
		inTurn(() => knowingFailures(async () => work(await opened())));
	const look = <T>(work: (held: Held) => Promise<T>): Promise<T> =>
		knowingFailures(async () => work(await opened()));
	const label = (id: string, name: string, put: Labelling) =>
		change(async (held) => {
			if (nameKey(name) === "") throw new Problem("not-found");
			return labelled(held, id, put);
		});
	return {
		ready: () => look(async () => undefined),
		name: async () => null,
		link: async () => null,
		upload: (file) => change(async (held) => done(await put(held, file))),
		get: (id) =>
			look(async (held) => {
				const kept = await entries.get(id);
				return kept && fileOf(held, kept);
			}),
		move: (id, folder) =>
			change(async (held) => done(await moved(held, id, folder))),
		mark: async (id, name) =>
			done(
				await label(id, name, async (categories) =>
					withLabel(categories, await entries.category(name), "us"),
				),
			),
		unmark: async (id, name) =>
			done(
				await label(id, name, async (categories) =>
					without(categories, name, "us"),
				),
			),
		// A folder has no guesses of its own.
		feedback: async () => undefined,
		remove: (id, mark) => change((held) => removed(held, id, mark)),
		categories: () =>
			look(async () => (await entries.categories()).toSorted(compareNames)),
		byHand: (id, name, isOn) =>
			label(id, name, async (categories) => {
				const others = without(without(categories, name, "us"), name, "hand");
				return isOn
					? withLabel(others, await entries.category(name), "hand")
					: others;
			}),
	};
};

type Labelling = (there: Labels) => Promise<Labels>;
type Upload = Parameters<Drive["upload"]>[0];

const put = async (held: Held, file: Upload): Promise<DriveFile> => {
	for (let time = 0; time < tries; time += 1) {
		const before = await waitFor(held, file.key);
		const kept = before && (await settle(held, before));
		const there = kept && (await fileOf(held, kept));
		if (there) return there;
		if (kept) await held.entries.drop(kept.id);
		const made = await inTheWay(putFile(held, file));
		const placed = made && (await fileOf(held, made));
		if (placed) return placed;
	}
	throw new Problem("unavailable");
};

/** What has this key, once it is no longer on its way; what stays on its way was left by a process that ended. */
const waitFor = async (
	{ entries }: Held,
	key: string,
): Promise<KeptEntry | null> => {
	for (const pause of [20, 50, 100, 200, 400, 800]) {
		const kept = await entries.withKey(key);
		if (!kept || kept.entry.going === null) return kept;
		await setTimeout(pause);
	}
	return entries.withKey(key);
};

/** Another process may take a folder or file away that is needed just now. */
const inTheWay = <T>(work: Promise<T | null>): Promise<T | null> =>
	quietly(work, null, ["ENOENT"]);

const moved = async (
	held: Held,
	id: string,
	folder: string,
): Promise<DriveFile> => {
	for (let time = 0; time < tries; time += 1) {
		const { kept, path } = await mustBeThere(held, id);
		const there = await inTheWay(moveFile(held, kept, path, folder));
		const file = there && (await fileOf(held, there));
		if (file) return file;
	}
	throw new Problem("unavailable");
};

const labelled = async (
	held: Held,
	id: string,
	put: Labelling,
): Promise<DriveFile> => {
	for (let time = 0; time < tries; time += 1) {
		const { kept } = await mustBeThere(held, id);
		const categories = await put(kept.entry.categories);
		const saved = await held.entries.save(kept, { ...kept.entry, categories });
		const file = saved && (await fileOf(held, saved));
		if (file) return file;
	}
	throw new Problem("unavailable");
};

const removed = async (
	held: Held,
	id: string,
	mark: string,
): Promise<Change<null>> => {
	const { kept, path } = await mustBeThere(held, id);
	if ((await markOfFile(held.ground, path)) !== mark)
		throw new Problem("stale");
	await takeAway(held.ground, path);
	await held.entries.drop(kept.id);
	await prune(held, folderOf(path));
	return done(null);
};

/** A file that went by hand is dropped. Problem `not-found`. */
const mustBeThere = async (
	held: Held,
	id: string,
): Promise<{ readonly kept: KeptEntry; readonly path: string }> => {
	const found = await held.entries.get(id);
	const kept = found && (await settle(held, found));
	const path = kept?.entry.path ?? null;
	if (kept && path !== null && (await seeFile(held.ground, path)))
		return { kept, path };
	throw new Problem("not-found");
};

const fileOf = async (
	{ ground }: Held,
	{ id, entry: { path, categories } }: KeptEntry,
): Promise<DriveFile | null> =>
	path !== null && (await seeFile(ground, path))
		? { id, path, link: null, mark: await markOfFile(ground, path), categories }
		: null;

/** Several processes may change one folder; more often than this they are not in each other's way. */
const tries = 5;
